export const id = 109;
export const ids = [109];
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

/***/ 19701:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ publishPlan),
/* harmony export */   p: () => (/* binding */ toLinks)
/* harmony export */ });
/* harmony import */ var _report_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79605);
/* harmony import */ var _open_github_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27510);
/* harmony import */ var _tell_or_warn_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11574);
/* harmony import */ var _to_error_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40948);
/* harmony import */ var _to_review_input_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(16339);





/** Shows the plan where people review it: the pull request's comment, and the job summary. */
async function publishPlan(run, publication) {
    const { draft, comment } = publication;
    const client = comment ? await (0,_open_github_js__WEBPACK_IMPORTED_MODULE_3__/* .openGithub */ .K)(run) : null;
    const input = (0,_to_review_input_js__WEBPACK_IMPORTED_MODULE_4__/* .toReviewInput */ .m)(run, draft, {
        links: toLinks(run, publication.artifact),
        touchedFiles: await fetchTouchedFiles(run, client),
    });
    const written = await writeCommentOrSayWhy(run, { client, input, isEmptyPlan: isEmpty(draft) });
    const always = written.kind === 'read-only' || written.kind === 'failed';
    await (0,_tell_or_warn_js__WEBPACK_IMPORTED_MODULE_1__/* .tellOrWarn */ .h)(run, 'The job summary could not be written', () => writePlanSummary(run, { input, note: written.note, always }));
    return { commentUrl: written.url, failure: written.kind === 'failed' ? written.note : null };
}
const NOT_WRITTEN = { kind: 'skipped', url: null, note: '' };
async function writeCommentOrSayWhy(run, comment) {
    try {
        return await writeComment(run, comment);
    }
    catch (error) {
        return { kind: 'failed', url: null, note: `The review comment was not written: ${(0,_to_error_text_js__WEBPACK_IMPORTED_MODULE_2__/* .toErrorText */ .x)(error)}` };
    }
}
async function writeComment({ environment, settings, context }, { client, input, isEmptyPlan }) {
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
    const { writeSummary } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 19813));
    const head = note === '' ? '' : `> ${(0,_report_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)(note)}\n\n`;
    await writeSummary(environment.redactor.redact(head + renderSummary(input)), environment.env);
}
async function fetchTouchedFiles(run, client) {
    if (client === null)
        return null;
    const files = await (0,_tell_or_warn_js__WEBPACK_IMPORTED_MODULE_1__/* .tellOrWarn */ .h)(run, 'The files of the pull request could not be listed', async () => {
        const { listTouchedFiles } = await __webpack_require__.e(/* import() */ 210).then(__webpack_require__.bind(__webpack_require__, 21210));
        return listTouchedFiles(client, run.context);
    });
    return files === null ? null : new Set(files);
}
function toLinks({ context }, artifact) {
    return { run: context.runUrl, report: null, artifact: artifact?.url ?? null };
}
function isEmpty({ compared, findings }) {
    return compared !== null && compared.result.plan.changes.length === 0 && findings.length === 0;
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

/***/ 88635:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ sortFindings)
/* harmony export */ });
/* harmony import */ var _model_by_finding_place_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49410);
/* harmony import */ var _util_by_code_point_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55838);


/** Errors first, then by place. */
function sortFindings(findings) {
    return findings.toSorted((left, right) => bySeverity(left, right) || (0,_model_by_finding_place_js__WEBPACK_IMPORTED_MODULE_0__/* .byFindingPlace */ .G)(left, right));
}
function bySeverity(left, right) {
    return (0,_util_by_code_point_js__WEBPACK_IMPORTED_MODULE_1__/* .byCodePoint */ .H)(left.severity, right.severity);
}


/***/ }),

/***/ 80299:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ toDiffUnits)
/* harmony export */ });
/* unused harmony export SIGN_OF_ACTION */
/* harmony import */ var _model_call_code_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43531);
/* harmony import */ var _util_assert_never_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49911);
/* harmony import */ var _format_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82511);
/* harmony import */ var _show_invisible_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7023);




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
        const path = change.path.split(_model_call_code_js__WEBPACK_IMPORTED_MODULE_0__/* .PATH_SEPARATOR */ .qt);
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
    const indent = INDENT.repeat(change.path.split(_model_call_code_js__WEBPACK_IMPORTED_MODULE_0__/* .PATH_SEPARATOR */ .qt).length - 1);
    const source = note === 'with-source' && change.source !== null
        ? `  (${bounded(change.source.file, MAX_VALUE_CHARACTERS)}:${change.source.line})`
        : '';
    const head = { sign, text: `${indent}${toHeadline(change)}${source}` };
    const details = toDetails(change).map((text) => ({ sign, text: `${indent}${INDENT}${INDENT}${text}` }));
    return [head, ...details];
}
function toHeadline(change) {
    const code = bounded(change.path.split(_model_call_code_js__WEBPACK_IMPORTED_MODULE_0__/* .PATH_SEPARATOR */ .qt).at(-1) ?? '', MAX_CODE_CHARACTERS);
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
            return (0,_util_assert_never_js__WEBPACK_IMPORTED_MODULE_1__/* .assertNever */ .x)(change);
    }
}
function toDetails(change) {
    switch (change.action) {
        case 'create':
            return Object.keys(change.after)
                .filter((field) => !COMMON_FIELDS.has(field))
                .sort()
                .map((field) => `${(0,_show_invisible_js__WEBPACK_IMPORTED_MODULE_2__/* .showInvisible */ .j)(field)}: ${toValueText(field, change.after[field] ?? null)}`);
        case 'update':
            return change.fields.map(toFieldText);
        case 'deactivate':
            return change.fields.filter(({ field }) => field !== 'isActive').map(toFieldText);
        case 'conflict':
            return [...change.fields.map(toFieldText), `reason: ${bounded(change.reason, MAX_REASON_CHARACTERS)}`];
        default:
            return (0,_util_assert_never_js__WEBPACK_IMPORTED_MODULE_1__/* .assertNever */ .x)(change);
    }
}
function toFieldText({ field, from, to }) {
    const remark = field === 'isActive' && to === true ? ' (reactivated)' : '';
    return `${(0,_show_invisible_js__WEBPACK_IMPORTED_MODULE_2__/* .showInvisible */ .j)(field)}: ${toValueText(field, from)} → ${toValueText(field, to)}${remark}`;
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
    return (0,_format_text_js__WEBPACK_IMPORTED_MODULE_3__/* .shorten */ .ml)((0,_show_invisible_js__WEBPACK_IMPORTED_MODULE_2__/* .showInvisible */ .j)(text), maxCharacters);
}


/***/ })

};
