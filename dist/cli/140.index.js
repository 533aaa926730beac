export const id = 140;
export const ids = [140];
export const modules = {

/***/ 27510:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ openGithub)
/* harmony export */ });
/** A client of GitHub's API; null where there is no GitHub, or no token for it. */
async function openGithub({ settings, context, environment }) {
    if (context.repository === null || settings.githubToken === null)
        return null;
    const { createGithubClient } = await __webpack_require__.e(/* import() */ 724).then(__webpack_require__.bind(__webpack_require__, 55724));
    return createGithubClient({
        token: settings.githubToken,
        apiUrl: context.apiUrl,
        clock: environment.clock,
    });
}


/***/ }),

/***/ 33654:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ printPlan)
});

// EXTERNAL MODULE: ./lib/reconcile/to-plan-json.js
var to_plan_json = __webpack_require__(50622);
// EXTERNAL MODULE: ./lib/report/render-findings-text.js + 2 modules
var render_findings_text = __webpack_require__(75195);
// EXTERNAL MODULE: ./lib/report/escape-terminal.js
var escape_terminal = __webpack_require__(22728);
// EXTERNAL MODULE: ./lib/report/format-text.js
var format_text = __webpack_require__(82511);
// EXTERNAL MODULE: ./lib/report/group-changes.js
var group_changes = __webpack_require__(42353);
// EXTERNAL MODULE: ./lib/report/to-diff-units.js
var to_diff_units = __webpack_require__(80299);
// EXTERNAL MODULE: ./lib/report/to-verdict.js
var to_verdict = __webpack_require__(79641);
;// CONCATENATED MODULE: ./lib/report/render-plan-text.js





/** The whole plan for a terminal: changes by category and hierarchy, what stands in its way, then the verdict and digest. */
function renderPlanText(result, { colors, removed }) {
    const { plan, unlisted } = result;
    const groups = (0,group_changes/* groupChanges */.t)(plan.changes).map(({ category, changes }) => {
        const lines = (0,to_diff_units/* toDiffUnits */.M)(changes, 'with-source').flatMap((unit) => unit.lines);
        return `${colors.bold((0,escape_terminal/* escapeTerminal */.e)(category))}\n${lines.map((line) => renderLine(line, colors)).join('')}\n`;
    });
    const blocked = plan.blocked.map(({ rule, message }) => `${colors.red('blocked')} ${rule}: ${(0,escape_terminal/* escapeTerminal */.e)(message)}\n`);
    const kept = unlisted.length === 0 || removed === 'deactivate'
        ? ''
        : `${(0,format_text/* countOf */.pq)(unlisted.length, 'owned code')} that no file lists: kept (removed: keep)\n`;
    const { unchanged, unmanaged } = plan.summary;
    const rest = `${(0,format_text/* formatCount */.B4)(unchanged)} unchanged, ${(0,format_text/* formatCount */.B4)(unmanaged)} unmanaged`;
    const verdict = colors.bold((0,to_verdict/* toVerdict */.d)({ result, findings: result.findings, notCompared: null }).text);
    const end = `${verdict} (${rest})\ntarget ${(0,escape_terminal/* escapeTerminal */.e)(plan.target)}, digest ${(0,escape_terminal/* escapeTerminal */.e)(plan.digest)}\n`;
    return (0,escape_terminal/* guardWorkflowCommands */.J)(groups.join('') + blocked.join('') + kept + end);
}
function renderLine({ sign, text }, colors) {
    const line = `  ${sign} ${text}`;
    const paint = toPaint(sign, colors);
    return `${paint === null ? line : paint(line)}\n`;
}
function toPaint(sign, colors) {
    if (sign === '+')
        return (text) => colors.green(text);
    if (sign === '-')
        return (text) => colors.red(text);
    return sign === '!' ? (text) => colors.yellow(text) : null;
}

// EXTERNAL MODULE: ./lib/commands/print-findings.js
var print_findings = __webpack_require__(4660);
// EXTERNAL MODULE: ./lib/commands/publish-plan.js
var publish_plan = __webpack_require__(19701);
// EXTERNAL MODULE: ./lib/commands/to-review-input.js
var to_review_input = __webpack_require__(16339);
// EXTERNAL MODULE: ./lib/commands/to-text-colors.js
var to_text_colors = __webpack_require__(75466);
;// CONCATENATED MODULE: ./lib/commands/print-plan.js







/**
 * Puts the plan on standard output. As JSON it is the plan file, or the findings where they allow no plan; as Markdown
 * exactly the review comment.
 */
async function printPlan(run, draft) {
    const { environment, format, settings } = run;
    const { compared, loaded, findings } = draft;
    if (format === 'markdown') {
        const { renderReviewComment } = await __webpack_require__.e(/* import() */ 649).then(__webpack_require__.bind(__webpack_require__, 62649));
        const input = (0,to_review_input/* toReviewInput */.m)(run, draft, { links: (0,publish_plan/* toLinks */.p)(run, null), touchedFiles: null });
        environment.print(environment.redactor.redact(renderReviewComment(input)));
        return;
    }
    if (compared === null || format === 'sarif') {
        await (0,print_findings/* printFindings */.c)(run, { loaded, findings });
        return;
    }
    if (format === 'json') {
        environment.print(environment.redactor.redact((0,to_plan_json/* toPlanJson */.x)(compared.result.plan)));
        return;
    }
    const colors = (0,to_text_colors/* toTextColors */.h)(environment.colours);
    const text = (0,render_findings_text/* renderFindingsText */.u)(findings, { texts: loaded.texts, colors });
    const plan = renderPlanText(compared.result, { colors, removed: settings.removed });
    environment.print(environment.redactor.redact(text === '' ? plan : `${text}\n${plan}`));
}


/***/ }),

/***/ 42384:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ publishArtifact),
/* harmony export */   x: () => (/* binding */ announceUpload)
/* harmony export */ });
/** Tells the post step what to upload should `main` not get there. Call it before the first write to the tenant. */
async function announceUpload(run, upload) {
    if (!isWanted(run))
        return;
    const { savePendingUpload } = await __webpack_require__.e(/* import() */ 860).then(__webpack_require__.bind(__webpack_require__, 17860));
    await savePendingUpload(toUpload(run, upload));
}
/** Uploads what the run produced as one artifact; where that is not possible the files stay, and a warning says so. */
async function publishArtifact(run, upload) {
    const wanted = toUpload(run, upload);
    if (!isWanted(run) || wanted.files.length === 0)
        return null;
    const { environment, context } = run;
    const { uploadArtifact } = await __webpack_require__.e(/* import() */ 528).then(__webpack_require__.bind(__webpack_require__, 60528));
    const { savePendingUpload } = await __webpack_require__.e(/* import() */ 860).then(__webpack_require__.bind(__webpack_require__, 17860));
    const uploaded = await uploadArtifact({ ...wanted, context, env: environment.env, log: environment.log });
    await savePendingUpload(null);
    if (uploaded.kind === 'uploaded')
        return { id: uploaded.id, url: uploaded.url };
    environment.log.warning(`No artifact was uploaded: ${uploaded.reason}. The files are ${wanted.files.join(', ')}; keep them with a step of your own.`);
    return null;
}
function isWanted({ environment, settings }) {
    return environment.surface === 'action' && settings.artifact;
}
function toUpload({ settings }, { command, files }) {
    return {
        name: settings.artifactName ?? `callcodes-${command}-${settings.target}`,
        files: Object.values(files).filter((file) => file !== null),
        rootDirectory: settings.outputDir,
        retentionDays: settings.artifactRetentionDays,
    };
}


/***/ }),

/***/ 19701:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ publishPlan),
/* harmony export */   p: () => (/* binding */ toLinks)
/* harmony export */ });
/* harmony import */ var _open_github_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27510);
/* harmony import */ var _to_review_input_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16339);


/** Shows the plan where people review it: the pull request's comment, and the job summary. Resolves with the comment's URL. */
async function publishPlan(run, publication) {
    const { draft, comment } = publication;
    const client = comment ? await (0,_open_github_js__WEBPACK_IMPORTED_MODULE_0__/* .openGithub */ .K)(run) : null;
    const input = (0,_to_review_input_js__WEBPACK_IMPORTED_MODULE_1__/* .toReviewInput */ .m)(run, draft, {
        links: toLinks(run, publication.artifact),
        touchedFiles: await fetchTouchedFiles(run, client),
    });
    const written = await writeComment(run, { client, input, isEmptyPlan: isEmpty(draft) });
    await writePlanSummary(run, { input, note: written.note, always: written.kind === 'read-only' });
    return written.url;
}
const NOT_WRITTEN = { kind: 'skipped', url: null, note: '' };
async function writeComment({ environment, settings, context }, { client, input, isEmptyPlan, }) {
    if (client === null || settings.comment === 'false' || context.pullRequest === null)
        return NOT_WRITTEN;
    const { upsertReviewComment } = await __webpack_require__.e(/* import() */ 776).then(__webpack_require__.bind(__webpack_require__, 56776));
    const { renderReviewComment } = await __webpack_require__.e(/* import() */ 649).then(__webpack_require__.bind(__webpack_require__, 62649));
    const { toComparableBody } = await __webpack_require__.e(/* import() */ 960).then(__webpack_require__.bind(__webpack_require__, 64960));
    const result = await upsertReviewComment({
        client,
        context,
        target: settings.target,
        body: environment.redactor.redact(renderReviewComment(input)),
        plannedHeadSha: context.pullRequest.headSha,
        mode: settings.comment,
        isEmptyPlan,
        toComparable: toComparableBody,
    });
    const note = toNote(result);
    if (note !== '')
        environment.log.warning(note);
    return { kind: result.kind, url: result.url, note };
}
function toNote(result) {
    if (result.kind === 'superseded') {
        return `Superseded: the pull request has moved on to ${result.headSha ?? 'another commit'}, so the comment was left to that commit's run.`;
    }
    if (result.kind === 'read-only')
        return 'The token may only read this pull request, so the plan is in the job summary instead of a comment.';
    return '';
}
async function writePlanSummary({ environment, settings }, { input, note, always }) {
    if (environment.surface !== 'action' || !(settings.summary || always))
        return;
    const { renderSummary } = await Promise.all(/* import() */[__webpack_require__.e(649), __webpack_require__.e(822)]).then(__webpack_require__.bind(__webpack_require__, 23441));
    const { writeSummary } = await __webpack_require__.e(/* import() */ 813).then(__webpack_require__.bind(__webpack_require__, 19813));
    const head = note === '' ? '' : `> ${note}\n\n`;
    await writeSummary(environment.redactor.redact(head + renderSummary(input)), environment.env);
}
async function fetchTouchedFiles({ context }, client) {
    if (client === null)
        return null;
    const { listTouchedFiles } = await __webpack_require__.e(/* import() */ 829).then(__webpack_require__.bind(__webpack_require__, 21210));
    const files = await listTouchedFiles(client, context);
    return files === null ? null : new Set(files);
}
function toLinks({ context }, artifact) {
    return { run: context.runUrl, report: null, artifact: artifact?.url ?? null };
}
function isEmpty({ compared, findings }) {
    return compared !== null && compared.result.plan.changes.length === 0 && findings.length === 0;
}


/***/ }),

/***/ 97140:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runPlan: () => (/* binding */ runPlan),
  writePlanFile: () => (/* binding */ writePlanFile)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/reconcile/to-plan-json.js
var to_plan_json = __webpack_require__(50622);
// EXTERNAL MODULE: ./lib/reconcile/to-run-outcome.js
var to_run_outcome = __webpack_require__(42102);
// EXTERNAL MODULE: ./lib/commands/make-plan.js + 43 modules
var make_plan = __webpack_require__(57882);
// EXTERNAL MODULE: ./lib/commands/print-plan.js + 1 modules
var print_plan = __webpack_require__(33654);
// EXTERNAL MODULE: ./lib/commands/publish-annotations.js
var publish_annotations = __webpack_require__(76122);
// EXTERNAL MODULE: ./lib/commands/publish-artifact.js
var publish_artifact = __webpack_require__(42384);
// EXTERNAL MODULE: ./lib/commands/publish-plan.js
var publish_plan = __webpack_require__(19701);
// EXTERNAL MODULE: ./lib/commands/run-result.js
var run_result = __webpack_require__(32141);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./lib/errors/input-error.js
var input_error = __webpack_require__(97656);
;// CONCATENATED MODULE: ./lib/commands/write-output-file.js



/**
 * Writes the whole file or nothing, and makes the folder where it is missing.
 * @throws InputError naming the file when the place cannot be written.
 */
async function writeOutputFile(file, text) {
    const temporary = (0,external_node_path_.join)((0,external_node_path_.dirname)(file), `.${(0,external_node_path_.basename)(file)}.${process.pid}.tmp`);
    try {
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(file), { recursive: true });
        await (0,promises_.writeFile)(temporary, text, { mode: 0o644 });
        await (0,promises_.rename)(temporary, file);
    }
    catch (cause) {
        await (0,promises_.rm)(temporary, { force: true }).catch(() => undefined);
        throw new input_error/* InputError */.d(`Writing a file failed: ${file}: ${reasonOf(cause)}.`, {
            hint: 'Choose another place with output-dir or --out, or make this one writable.',
            cause,
        });
    }
}
function reasonOf(cause) {
    return cause instanceof Error && 'code' in cause ? String(cause.code) : 'unknown reason';
}

;// CONCATENATED MODULE: ./lib/commands/run-plan.js










/** `plan`: the findings, the comparison with the tenant, and the comment. Never writes to the tenant. */
async function runPlan(run, { comment }) {
    const draft = await (0,make_plan/* makePlan */.j7)(run);
    await draft.compared?.close();
    await (0,print_plan/* printPlan */.Z)(run, draft);
    await (0,publish_annotations/* publishAnnotations */.c)(run, draft.findings);
    const files = await writePlanFile(run, draft);
    const artifact = await (0,publish_artifact/* publishArtifact */.q)(run, { command: 'plan', files });
    const commentUrl = await (0,publish_plan/* publishPlan */.J)(run, { draft, comment, artifact });
    const result = draft.compared?.result ?? null;
    return {
        ...run_result/* EMPTY_RESULT */.Q,
        command: 'plan',
        target: run.settings.target,
        outcome: (0,to_run_outcome/* toRunOutcome */.P)({
            findings: draft.findings,
            plan: result?.plan ?? null,
            blocked: result?.plan.blocked ?? [],
            apply: null,
            hasFailed: false,
        }),
        findings: draft.findings,
        result,
        reasons: draft.notCompared === null
            ? (result?.plan.blocked.map(({ message }) => message) ?? [])
            : [draft.notCompared],
        files,
        artifact,
        commentUrl,
    };
}
/** Keeps the plan as `plan.json` in the output directory, and where `--out` says. */
async function writePlanFile({ settings, planOut }, { compared }) {
    if (compared === null)
        return run_result/* EMPTY_RESULT */.Q.files;
    const text = (0,to_plan_json/* toPlanJson */.x)(compared.result.plan);
    const plan = (0,external_node_path_.join)(settings.outputDir, 'plan.json');
    await writeOutputFile(plan, text);
    if (planOut !== null)
        await writeOutputFile(planOut, text);
    return { ...run_result/* EMPTY_RESULT */.Q.files, plan };
}


/***/ }),

/***/ 16339:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ toReviewInput)
/* harmony export */ });
/* harmony import */ var _model_to_marker_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52063);

/** What the review comment, the job summary and `plan --format markdown` say of a plan. */
function toReviewInput({ settings, context }, draft, facts) {
    return {
        marker: (0,_model_to_marker_js__WEBPACK_IMPORTED_MODULE_0__/* .toMarker */ .E)(settings.target),
        hidden: [],
        target: settings.target,
        api: settings.api,
        commit: context.commit,
        result: draft.compared?.result ?? null,
        notCompared: draft.notCompared,
        findings: draft.findings,
        filesCount: draft.loaded.files.length,
        codesCount: draft.loaded.matrix.codes.length,
        mode: settings.reviewedPlan,
        removed: settings.removed,
        takeoverAll: settings.takeover.kind === 'all',
        touchedFiles: facts.touchedFiles,
        releasedCategories: [],
        picture: null,
        links: facts.links,
    };
}


/***/ }),

/***/ 52063:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ toMarker)
/* harmony export */ });
/**
 * First line of the review comment of a target, by which later runs find it. A target holds letters, digits, `_` and `-`
 * only; two hyphens in a row are allowed inside a comment in HTML5, `-->` cannot come up.
 */
function toMarker(target) {
    return `<!-- cxone-callcodes:plan target=${target} -->`;
}


/***/ }),

/***/ 50622:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ toPlanJson)
/* harmony export */ });
/* harmony import */ var _util_by_code_point_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55838);

const INDENT = 2;
const COMMON_FIELDS = ['name', 'code', 'type', 'parent', 'category', 'isActive'];
/** The published form of a plan (`schema/plan.schema.json`): the same text for the same plan, keys in a fixed order. */
function toPlanJson(plan) {
    const { formatVersion, target, api, summary, changes, blocked, digest } = plan;
    const { create, update, deactivate, conflict, unchanged, unlisted, unmanaged } = summary;
    const ordered = {
        formatVersion,
        target,
        api,
        summary: { create, update, deactivate, conflict, unchanged, unlisted, unmanaged },
        changes: changes.map(toOrderedChange),
        blocked: blocked.map(({ rule, message }) => ({ rule, message })),
        digest,
    };
    return `${JSON.stringify(ordered, null, INDENT)}\n`;
}
function toOrderedChange(change) {
    const { action, path, level, category, id, before, after, fields, source, hash } = change;
    return {
        action,
        path,
        level,
        category,
        id,
        before: before === null ? null : toOrderedValues(before),
        after: toOrderedValues(after),
        fields: fields.map(({ field, from, to }) => ({ field, from, to })),
        source: source === null ? null : { file: source.file, line: source.line, column: source.column },
        hash,
        ...(change.action === 'conflict' ? { reason: change.reason } : {}),
    };
}
/** The common fields, then the API's own terms by name. */
function toOrderedValues(values) {
    const { name, code, type, parent, category, isActive } = values;
    const common = new Set(COMMON_FIELDS);
    const terms = Object.entries(values)
        .filter(([term]) => !common.has(term))
        .sort(([left], [right]) => (0,_util_by_code_point_js__WEBPACK_IMPORTED_MODULE_0__/* .byCodePoint */ .H)(left, right));
    return { name, code, type, parent, category, isActive, ...Object.fromEntries(terms) };
}


/***/ }),

/***/ 42102:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ toRunOutcome)
/* harmony export */ });
/** The output `outcome`: the first of the list that holds. */
function toRunOutcome({ findings, plan, blocked, apply, hasFailed }) {
    const count = (status) => apply?.changes.filter((change) => change.status === status).length ?? 0;
    const failed = count('failed') + (hasFailed ? 1 : 0);
    if (findings.some(({ severity }) => severity === 'error'))
        return 'invalid';
    if (failed > 0 && count('applied') === 0)
        return 'failed';
    if (blocked.length > 0)
        return 'blocked';
    if (failed > 0 || count('skipped') > 0 || apply?.cancelled === true)
        return 'partial';
    if (count('applied') + count('adopted') > 0)
        return 'applied';
    if (plan === null)
        return 'validated';
    return plan.changes.length > 0 ? 'changes' : 'clean';
}


/***/ }),

/***/ 42353:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ groupChanges)
/* harmony export */ });
/* harmony import */ var _model_call_code_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43531);
/* harmony import */ var _util_by_code_point_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55838);


/** Sorts before every character of a code, so that children follow their parent and not its longer-named siblings. */
const LOWEST = '\u0000';
/** The changes as reviewers read them: by category, then by hierarchy. */
function groupChanges(changes) {
    const byCategory = new Map();
    for (const change of changes) {
        const entry = { key: change.path.split(_model_call_code_js__WEBPACK_IMPORTED_MODULE_0__/* .PATH_SEPARATOR */ .qt).join(LOWEST), change };
        const group = byCategory.get(change.category);
        if (group === undefined)
            byCategory.set(change.category, [entry]);
        else
            group.push(entry);
    }
    return [...byCategory]
        .sort(([left], [right]) => (0,_util_by_code_point_js__WEBPACK_IMPORTED_MODULE_1__/* .byCodePoint */ .H)(left, right))
        .map(([category, entries]) => ({
        category,
        changes: entries.sort(byHierarchy).map(({ change }) => change),
    }));
}
function byHierarchy(left, right) {
    return ((0,_util_by_code_point_js__WEBPACK_IMPORTED_MODULE_1__/* .byCodePoint */ .H)(left.key, right.key) ||
        (0,_util_by_code_point_js__WEBPACK_IMPORTED_MODULE_1__/* .byCodePoint */ .H)(left.change.action, right.change.action) ||
        (0,_util_by_code_point_js__WEBPACK_IMPORTED_MODULE_1__/* .byCodePoint */ .H)(left.change.hash, right.change.hash));
}


/***/ }),

/***/ 80299:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ toDiffUnits)
/* harmony export */ });
/* unused harmony export SIGN_OF_ACTION */
/* harmony import */ var _model_call_code_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43531);
/* harmony import */ var _util_assert_never_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49911);
/* harmony import */ var _format_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82511);
/* harmony import */ var _show_invisible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7023);




const SIGN_OF_ACTION = {
    create: '+',
    update: '!',
    deactivate: '-',
    conflict: '!',
};
const INDENT = '  ';
/** No value of the contract is longer, apart from the native terms and reasons that servers and files make. */
const MAX_VALUE_CHARACTERS = 300;
const MAX_REASON_CHARACTERS = 1_000;
const MAX_CODE_CHARACTERS = 100;
const COMMON_FIELDS = new Set(['name', 'code', 'type', 'parent', 'category', 'isActive']);
/** Fields whose values are words of a small alphabet and read better without quotes. */
const PLAIN_FIELDS = new Set(['code', 'type', 'parent']);
/** The lines of one category's changes (in the order of `groupChanges`), below parents that do not change themselves. */
function toDiffUnits(changes, note) {
    let shownPath = [];
    return changes.map((change) => {
        const path = change.path.split(_model_call_code_js__WEBPACK_IMPORTED_MODULE_1__/* .PATH_SEPARATOR */ .qt);
        const context = toContextLines(path, shownPath);
        shownPath = path;
        return { action: change.action, lines: [...context, ...toChangeLines(change, note)] };
    });
}
function toContextLines(path, shownPath) {
    const parents = path.slice(0, -1);
    let shared = 0;
    while (shared < parents.length && parents[shared] === shownPath[shared])
        shared += 1;
    return parents.slice(shared).map((code, index) => ({
        sign: ' ',
        text: INDENT.repeat(shared + index) + bounded(code, MAX_CODE_CHARACTERS),
    }));
}
function toChangeLines(change, note) {
    const sign = SIGN_OF_ACTION[change.action];
    const indent = INDENT.repeat(change.path.split(_model_call_code_js__WEBPACK_IMPORTED_MODULE_1__/* .PATH_SEPARATOR */ .qt).length - 1);
    const source = note === 'with-source' && change.source !== null
        ? `  (${bounded(change.source.file, MAX_VALUE_CHARACTERS)}:${change.source.line})`
        : '';
    const head = { sign, text: `${indent}${toHeadline(change)}${source}` };
    const details = toDetails(change).map((text) => ({ sign, text: `${indent}${INDENT}${INDENT}${text}` }));
    return [head, ...details];
}
function toHeadline(change) {
    const code = bounded(change.path.split(_model_call_code_js__WEBPACK_IMPORTED_MODULE_1__/* .PATH_SEPARATOR */ .qt).at(-1) ?? '', MAX_CODE_CHARACTERS);
    const named = `${code} ${quote(change.after.name)}`;
    switch (change.action) {
        case 'create':
            return `${named} ${change.after.type}${change.after.isActive ? '' : ' (inactive)'}`;
        case 'update':
            return named;
        case 'deactivate':
            return `${named} (retired: isActive true → false${change.source === null ? '; no file lists it' : ''})`;
        case 'conflict':
            return `${named} CONFLICT, is not applied`;
        default:
            return (0,_util_assert_never_js__WEBPACK_IMPORTED_MODULE_2__/* .assertNever */ .x)(change);
    }
}
function toDetails(change) {
    switch (change.action) {
        case 'create':
            return Object.keys(change.after)
                .filter((field) => !COMMON_FIELDS.has(field))
                .sort()
                .map((field) => `${(0,_show_invisible_js__WEBPACK_IMPORTED_MODULE_0__/* .showInvisible */ .j)(field)}: ${toValueText(field, change.after[field] ?? null)}`);
        case 'update':
            return change.fields.map(toFieldText);
        case 'deactivate':
            return change.fields.filter(({ field }) => field !== 'isActive').map(toFieldText);
        case 'conflict':
            return [...change.fields.map(toFieldText), `reason: ${bounded(change.reason, MAX_REASON_CHARACTERS)}`];
        default:
            return (0,_util_assert_never_js__WEBPACK_IMPORTED_MODULE_2__/* .assertNever */ .x)(change);
    }
}
function toFieldText({ field, from, to }) {
    const remark = field === 'isActive' && to === true ? ' (reactivated)' : '';
    return `${(0,_show_invisible_js__WEBPACK_IMPORTED_MODULE_0__/* .showInvisible */ .j)(field)}: ${toValueText(field, from)} → ${toValueText(field, to)}${remark}`;
}
function toValueText(field, value) {
    if (value === null)
        return 'none';
    if (typeof value !== 'string')
        return String(value);
    return PLAIN_FIELDS.has(field) && /^[A-Z0-9_/]{1,60}$/.test(value) ? value : quote(value);
}
function quote(text) {
    return `"${bounded(text, MAX_VALUE_CHARACTERS).replaceAll('"', '\\"')}"`;
}
/** Spells invisible characters out before it counts, so that the length of what is shown is bounded. */
function bounded(text, maxCharacters) {
    return (0,_format_text_js__WEBPACK_IMPORTED_MODULE_3__/* .shorten */ .ml)((0,_show_invisible_js__WEBPACK_IMPORTED_MODULE_0__/* .showInvisible */ .j)(text), maxCharacters);
}


/***/ }),

/***/ 79641:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ toVerdict),
/* harmony export */   g: () => (/* binding */ toChangeCounts)
/* harmony export */ });
/* harmony import */ var _format_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82511);

/** The first thing that a reviewer reads: what would happen, in one line. */
function toVerdict(input) {
    const errors = input.findings.filter(({ severity }) => severity === 'error').length;
    const { result, notCompared } = input;
    if (errors > 0)
        return { icon: '⛔', text: toErrorText(errors, result) };
    if (result === null)
        return { icon: notCompared === null ? '✅' : '⚠️', text: 'Files checked, not compared with the tenant' };
    if (result.plan.blocked.length > 0)
        return { icon: '⛔', text: toBlockedText(result) };
    const changes = toChangeCounts(result.plan.summary);
    if (changes.length === 0)
        return { icon: '✅', text: 'No changes' };
    return { icon: '📝', text: `${changes.join(', ')}, nothing else` };
}
/** `2 to create`, `1 to retire`, …: only what there is. */
function toChangeCounts(summary) {
    return [
        ...(summary.create === 0 ? [] : [`${(0,_format_text_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(summary.create)} to create`]),
        ...(summary.update === 0 ? [] : [`${(0,_format_text_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(summary.update)} to update`]),
        ...(summary.deactivate === 0 ? [] : [`${(0,_format_text_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(summary.deactivate)} to retire`]),
        ...(summary.conflict === 0 ? [] : [(0,_format_text_js__WEBPACK_IMPORTED_MODULE_0__/* .countOf */ .pq)(summary.conflict, 'conflict')]),
    ];
}
function toErrorText(errors, result) {
    const consequence = result === null ? 'nothing can be planned' : 'nothing can be applied';
    return `${(0,_format_text_js__WEBPACK_IMPORTED_MODULE_0__/* .countOf */ .pq)(errors, 'error')} in the matrix files: ${consequence}`;
}
function toBlockedText({ plan }) {
    const counts = toChangeCounts(plan.summary);
    return counts.length === 0 ? 'Blocked' : `Blocked: ${counts.join(', ')}`;
}


/***/ })

};
