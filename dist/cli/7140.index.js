export const id = 7140;
export const ids = [7140];
export const modules = {

/***/ 13578:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ assertCompared),
  C: () => (/* binding */ makePlan)
});

// EXTERNAL MODULE: ./lib/errors/input-error.js
var input_error = __webpack_require__(97656);
// EXTERNAL MODULE: ./lib/util/canonical-json.js + 1 modules
var canonical_json = __webpack_require__(39689);
;// CONCATENATED MODULE: ./lib/commands/open-store.js

const SANDBOX_ORIGIN = 'sandbox:';
/**
 * The tenant that the settings name, behind the port.
 * @param commit enters the idempotency keys: the same commit sends the same keys.
 * @throws InputError without credentials, or for an API that this version does not serve.
 */
async function openStore(run, commit) {
    const { settings, environment } = run;
    if (settings.api !== 'callcodes') {
        throw new input_error/* InputError */.d(`This version does not serve api: ${settings.api}.`, {
            hint: 'Use api: callcodes.',
        });
    }
    const endpoint = await openEndpoint(run);
    const { createCallCodesStore } = await __webpack_require__.e(/* import() */ 9052).then(__webpack_require__.bind(__webpack_require__, 89052));
    const store = createCallCodesStore({
        transport: withoutSecrets(run, endpoint.transport),
        baseUrl: endpoint.baseUrl,
        origin: endpoint.origin,
        credentials: { clientId: endpoint.clientId, clientSecret: endpoint.clientSecret },
        target: settings.target,
        commit,
        concurrency: settings.concurrency,
        maxRate: settings.maxRate,
        timeoutMs: settings.timeoutMs,
        clock: environment.clock,
        random: environment.random,
        randomUuid: environment.randomUuid,
        log: environment.log,
        signal: environment.signal,
        onSecret: environment.keepSecret,
    });
    return { store, close: endpoint.close };
}
/** True when the settings hold what the tenant's sign-in needs; the embedded tenant brings its own. */
function hasCredentials({ settings, tenantTransport }) {
    if (tenantTransport !== null || settings.baseUrl.kind === 'sandbox')
        return true;
    return settings.credentials.clientId !== null && settings.credentials.clientSecret !== null;
}
async function openEndpoint(run) {
    if (run.tenantTransport !== null || run.settings.baseUrl.kind === 'sandbox')
        return openSandbox(run);
    const { clientId, clientSecret } = run.settings.credentials;
    if (clientId === null || clientSecret === null)
        throw missingCredentials({ clientId, clientSecret });
    const { createAxiosTransport } = await __webpack_require__.e(/* import() */ 6962).then(__webpack_require__.bind(__webpack_require__, 36962));
    const { toApiOrigin, toBaseUrl } = await __webpack_require__.e(/* import() */ 7396).then(__webpack_require__.bind(__webpack_require__, 87396));
    const baseUrl = toBaseUrl(run.settings);
    return {
        transport: createAxiosTransport({ maxSockets: run.settings.concurrency }),
        baseUrl,
        origin: toApiOrigin(baseUrl),
        clientId,
        clientSecret,
        close: async () => { },
    };
}
async function openSandbox({ settings, environment, tenantTransport }) {
    const { SANDBOX_BASE_URL, SANDBOX_CLIENT } = await __webpack_require__.e(/* import() */ 3887).then(__webpack_require__.bind(__webpack_require__, 3887));
    // The credentials at hand are those of a real tenant: an embedded one must not be able to refuse them.
    const client = { clientId: SANDBOX_CLIENT.id, clientSecret: SANDBOX_CLIENT.secret };
    const address = { baseUrl: SANDBOX_BASE_URL, origin: SANDBOX_ORIGIN };
    if (tenantTransport !== null)
        return { ...address, ...client, transport: tenantTransport, close: async () => { } };
    const { openSandboxTenant } = await Promise.all(/* import() */[__webpack_require__.e(6024), __webpack_require__.e(6571)]).then(__webpack_require__.bind(__webpack_require__, 56571));
    const file = settings.baseUrl.kind === 'sandbox' ? settings.baseUrl.file : null;
    const tenant = await openSandboxTenant({ environment, file });
    return { ...address, ...client, transport: tenant.handle, close: tenant.close };
}
/**
 * Takes the run's secrets out of every reply before anything reads it: whatever a server echoes, nothing downstream can
 * print it. A reply of the token route must keep the token that it brings.
 */
function withoutSecrets({ environment }, transport) {
    return async (request) => {
        const response = await transport(request);
        if (new URL(request.url).pathname.endsWith('/oauth/token') && response.status === 200)
            return response;
        return { ...response, body: environment.redactor.redact(withoutEscapes(response.body)) };
    };
}
/** JSON may spell any character as an escape, so that a secret would only come to light once it is parsed. */
function withoutEscapes(body) {
    if (!body.includes('\\'))
        return body;
    try {
        return JSON.stringify(JSON.parse(body));
    }
    catch (error) {
        if (error instanceof SyntaxError)
            return body;
        // Nested too deep to be looked through: no reply of any API is, so that nothing is lost without it.
        if (error instanceof RangeError)
            return '';
        throw error;
    }
}
function missingCredentials({ clientId, clientSecret, }) {
    const missing = [
        ...(clientId === null ? ['client-id'] : []),
        ...(clientSecret === null ? ['client-secret'] : []),
    ];
    const what = `${missing.join(' and ')} ${missing.length === 1 ? 'is' : 'are'} not given`;
    return new input_error/* InputError */.d(`The tenant needs credentials: ${what}.`, {
        hint: 'Set the inputs client-id and client-secret (on the command line CXONE_CLIENT_ID and CXONE_CLIENT_SECRET), or try base-url: sandbox: without a tenant.',
    });
}

// EXTERNAL MODULE: ./lib/commands/read-matrix.js + 44 modules
var read_matrix = __webpack_require__(34532);
;// CONCATENATED MODULE: ./lib/commands/make-plan.js




/**
 * Plans as both `plan` and `apply` do: files, then tenant, then the pure difference. Never writes to the tenant.
 * @throws InputError when credentials are missing and the event does not say why.
 */
async function makePlan(run) {
    const loaded = await (0,read_matrix/* readMatrix */.y)(run);
    const withoutTenant = (notCompared) => ({
        loaded,
        findings: loaded.findings,
        compared: null,
        notCompared,
    });
    if (!hasCredentials(run) && run.context.untrusted !== null)
        return withoutTenant(whyUntrusted(run.context.untrusted));
    if ((0,read_matrix/* hasErrors */.C)(loaded.findings))
        return withoutTenant('the matrix files have errors');
    const opened = await openStore(run, commitOf(run, loaded));
    try {
        const compared = await compare(run, { loaded, store: opened.store });
        return {
            loaded,
            findings: [...loaded.findings, ...compared.result.findings],
            compared: { ...compared, close: opened.close },
            notCompared: null,
        };
    }
    catch (error) {
        await opened.close();
        throw error;
    }
}
async function compare(run, { loaded, store }) {
    const identity = await store.signIn();
    const actual = await store.listCodes(loaded.matrix.codes);
    const { buildPlan } = await __webpack_require__.e(/* import() */ 5217).then(__webpack_require__.bind(__webpack_require__, 55217));
    const { target, api, removed, maxDeactivations, takeover } = run.settings;
    const built = buildPlan({
        matrix: loaded.matrix,
        actual,
        options: { target, api, removed, maxDeactivations, takeover },
        desiredTerms: (code) => store.desiredTerms(code),
    });
    const { warnOfTakeover } = await __webpack_require__.e(/* import() */ 2703).then(__webpack_require__.bind(__webpack_require__, 62703));
    await warnOfTakeover(run, { actual, listed: built.listed });
    return { result: withBlocker(built, wrongTenant(run, identity)), actual, store, identity };
}
/** The commit that enters the idempotency keys; without one the desired codes themselves identify the run. */
function commitOf({ context }, { matrix }) {
    if (context.commit !== null)
        return context.commit;
    const codes = matrix.codes
        .map(({ place: _place, places: _places, ...values }) => (0,canonical_json/* toCanonicalJson */.s)(values))
        .sort();
    return (0,canonical_json/* sha256Hex */.f)((0,canonical_json/* toCanonicalJson */.s)(codes));
}
function whyUntrusted(untrusted) {
    return untrusted === 'fork'
        ? 'this pull request comes from a fork, and GitHub gives its runs no secrets'
        : 'this pull request comes from Dependabot, and GitHub gives its runs no secrets';
}
function wrongTenant({ settings }, { tenantId }) {
    if (settings.tenant === null || tenantId === null)
        return null;
    if (settings.tenant.toLowerCase() === tenantId.toLowerCase())
        return null;
    return {
        rule: 'wrong-tenant',
        message: `The credentials belong to tenant ${tenantId}, the input tenant says ${settings.tenant}. Correct the input or use that tenant's credentials.`,
    };
}
function withBlocker(result, blocker) {
    if (blocker === null)
        return result;
    return { ...result, plan: { ...result.plan, blocked: [...result.plan.blocked, blocker] } };
}
/** Narrowing for commands that cannot go on without the tenant. */
function assertCompared(draft) {
    if (draft.compared === null) {
        throw new input_error/* InputError */.d(`Apply needs the tenant, but ${draft.notCompared ?? 'it was not compared'}.`);
    }
}


/***/ }),

/***/ 11509:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ printPlan)
/* harmony export */ });
/* harmony import */ var _reconcile_to_plan_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(50622);
/* harmony import */ var _report_render_findings_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(75195);
/* harmony import */ var _report_render_plan_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51264);
/* harmony import */ var _print_findings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4660);
/* harmony import */ var _publish_plan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19701);
/* harmony import */ var _to_review_input_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16339);
/* harmony import */ var _to_text_colors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(75466);







/**
 * Puts the plan on standard output. As JSON it is the plan file, or the findings where they allow no plan; as Markdown
 * exactly the review comment.
 */
async function printPlan(run, draft) {
    const { environment, format, settings } = run;
    const { compared, loaded, findings } = draft;
    if (format === 'markdown') {
        const { renderReviewComment } = await __webpack_require__.e(/* import() */ 2649).then(__webpack_require__.bind(__webpack_require__, 62649));
        const input = (0,_to_review_input_js__WEBPACK_IMPORTED_MODULE_2__/* .toReviewInput */ .m)(run, draft, { links: (0,_publish_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .toLinks */ .p)(run, null), touchedFiles: null });
        environment.print(environment.redactor.redact(renderReviewComment(input)));
        return;
    }
    if (compared === null || format === 'sarif') {
        await (0,_print_findings_js__WEBPACK_IMPORTED_MODULE_3__/* .printFindings */ .c)(run, { loaded, findings });
        return;
    }
    if (format === 'json') {
        environment.print(environment.redactor.redact((0,_reconcile_to_plan_json_js__WEBPACK_IMPORTED_MODULE_4__/* .toPlanJson */ .x)(compared.result.plan)));
        return;
    }
    const colors = (0,_to_text_colors_js__WEBPACK_IMPORTED_MODULE_5__/* .toTextColors */ .h)(environment.colours);
    const text = (0,_report_render_findings_text_js__WEBPACK_IMPORTED_MODULE_6__.renderFindingsText)(findings, { texts: loaded.texts, colors });
    const plan = (0,_report_render_plan_text_js__WEBPACK_IMPORTED_MODULE_0__/* .renderPlanText */ .$)(compared.result, { colors, removed: settings.removed });
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
    const { savePendingUpload } = await __webpack_require__.e(/* import() */ 7860).then(__webpack_require__.bind(__webpack_require__, 17860));
    await savePendingUpload(toUpload(run, upload));
}
/** Uploads what the run produced as one artifact; where that is not possible the files stay, and a warning says so. */
async function publishArtifact(run, upload) {
    const wanted = toUpload(run, upload);
    if (!isWanted(run) || wanted.files.length === 0)
        return null;
    const { environment, context } = run;
    const { uploadArtifact } = await __webpack_require__.e(/* import() */ 528).then(__webpack_require__.bind(__webpack_require__, 60528));
    const { savePendingUpload } = await __webpack_require__.e(/* import() */ 7860).then(__webpack_require__.bind(__webpack_require__, 17860));
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
// EXTERNAL MODULE: ./lib/commands/make-plan.js + 1 modules
var make_plan = __webpack_require__(13578);
// EXTERNAL MODULE: ./lib/commands/print-plan.js
var print_plan = __webpack_require__(11509);
// EXTERNAL MODULE: ./lib/commands/publish-annotations.js
var publish_annotations = __webpack_require__(76122);
// EXTERNAL MODULE: ./lib/commands/publish-artifact.js
var publish_artifact = __webpack_require__(42384);
// EXTERNAL MODULE: ./lib/commands/publish-plan.js
var publish_plan = __webpack_require__(19701);
// EXTERNAL MODULE: ./lib/commands/run-result.js
var run_result = __webpack_require__(32141);
// EXTERNAL MODULE: ./lib/commands/tell-or-warn.js
var tell_or_warn = __webpack_require__(11574);
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
    const draft = await (0,make_plan/* makePlan */.C)(run);
    await draft.compared?.close();
    await (0,print_plan/* printPlan */.Z)(run, draft);
    await (0,publish_annotations/* publishAnnotations */.c)(run, draft.findings);
    const files = await writePlanFile(run, draft);
    const artifact = await (0,tell_or_warn/* tellOrWarn */.h)(run, 'The artifact was not uploaded', () => (0,publish_artifact/* publishArtifact */.q)(run, { command: 'plan', files }));
    const { commentUrl, failure } = await (0,publish_plan/* publishPlan */.J)(run, { draft, comment, artifact });
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
            hasFailed: failure !== null,
        }),
        findings: draft.findings,
        result,
        reasons: failure === null ? toReasons(draft) : [failure],
        files,
        artifact,
        commentUrl,
    };
}
function toReasons({ compared, notCompared }) {
    if (notCompared !== null)
        return [notCompared];
    return compared?.result.plan.blocked.map(({ message }) => message) ?? [];
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

/***/ 75195:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderFindingsText: () => (/* binding */ renderFindingsText)
});

// EXTERNAL MODULE: ./lib/report/escape-terminal.js
var escape_terminal = __webpack_require__(22728);
// EXTERNAL MODULE: ./lib/report/format-text.js
var format_text = __webpack_require__(82511);
;// CONCATENATED MODULE: ./lib/report/display-width.js
/** Wide and fullwidth ranges of Unicode's East Asian Width property, as terminals draw them: two cells. */
const WIDE = /[\u1100-\u115F\u2329\u232A\u2E80-\u303E\u3041-\u33FF\u3400-\u4DBF\u4E00-\u9FFF\uA000-\uA4CF\uA960-\uA97F\uAC00-\uD7A3\uF900-\uFAFF\uFE10-\uFE19\uFE30-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6\u{16FE0}-\u{18DFF}\u{1AFF0}-\u{1B2FF}\u{1F200}-\u{1F2FF}\u{20000}-\u{3FFFD}]/u;
const EMOJI = /\p{Emoji_Presentation}|\p{Extended_Pictographic}\uFE0F|[0-9#*]\uFE0F\u20E3|\p{Regional_Indicator}{2}/u;
const ZERO_WIDTH = /^[\p{Mn}\p{Me}\p{Cf}]+$/u;
/** Cells that a grapheme (what a reader takes for one character) fills on a terminal: 0, 1 or 2. */
function graphemeWidth(grapheme) {
    if (grapheme.length === 1 && grapheme >= ' ' && grapheme <= '~')
        return 1;
    if (EMOJI.test(grapheme) || WIDE.test(grapheme))
        return 2;
    return ZERO_WIDTH.test(grapheme) ? 0 : 1;
}

// EXTERNAL MODULE: ./lib/report/show-invisible.js
var show_invisible = __webpack_require__(7023);
;// CONCATENATED MODULE: ./lib/report/render-source-frame.js



const TAB_WIDTH = 4;
const MAX_CELLS = 100;
/** Cells of a long line that stay in sight before the marked text. */
const CELLS_BEFORE = 40;
/** The line and, below it, carets under the marked text, aligned whatever the line holds; long lines are shown in part. */
function renderSourceFrame(marked, colors) {
    const all = toCells(marked);
    const first = all.findIndex((cell) => cell.marked);
    const window = toWindow(all, first < 0 ? all.length : first);
    const source = window.cells.map(({ text }) => text).join('');
    const gutter = String(marked.line);
    const blank = ' '.repeat(gutter.length);
    const before = ' '.repeat(widthOf(window.cells.slice(0, window.first)) + (window.cutStart ? 1 : 0));
    const underline = '^'.repeat(Math.max(1, widthOf(window.cells.filter((cell) => cell.marked))));
    const line = `${window.cutStart ? '…' : ''}${(0,escape_terminal/* guardWorkflowCommands */.J)(source)}${window.cutEnd ? '…' : ''}`;
    return [
        `${colors.dim(` ${gutter} |`)} ${line.trimEnd()}\n`,
        `${colors.dim(` ${blank} |`)} ${before}${colors.red(underline)}\n`,
    ].join('');
}
function toCells({ text, column, endColumn }) {
    const cells = [];
    let width = 0;
    for (const { segment, index } of new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text)) {
        const shown = segment === '\t' ? ' '.repeat(TAB_WIDTH - (width % TAB_WIDTH)) : (0,show_invisible/* showInvisible */.j)(segment);
        const cellWidth = shown === segment ? graphemeWidth(segment) : shown.length;
        const end = index + segment.length;
        cells.push({ text: shown, width: cellWidth, marked: index < endColumn - 1 && end > column - 1 });
        width += cellWidth;
    }
    return cells;
}
function toWindow(cells, first) {
    if (widthOf(cells) <= MAX_CELLS)
        return { cells, first, cutStart: false, cutEnd: false };
    let start = first;
    for (let room = CELLS_BEFORE; start > 0; start -= 1) {
        room -= cells[start - 1]?.width ?? 0;
        if (room < 0)
            break;
    }
    let end = start;
    for (let room = MAX_CELLS; end < cells.length; end += 1) {
        room -= cells[end]?.width ?? 0;
        if (room < 0)
            break;
    }
    return {
        cells: cells.slice(start, end),
        first: first - start,
        cutStart: start > 0,
        cutEnd: end < cells.length,
    };
}
function widthOf(cells) {
    return cells.reduce((sum, cell) => sum + cell.width, 0);
}

// EXTERNAL MODULE: ./lib/report/sort-findings.js
var sort_findings = __webpack_require__(88635);
;// CONCATENATED MODULE: ./lib/report/render-findings-text.js




/** The findings as compilers print them, errors first, then a line with the counts. Empty when there are none. */
function renderFindingsText(findings, { texts, colors }) {
    if (findings.length === 0)
        return '';
    const linesOf = toLineLookup(texts);
    const parts = (0,sort_findings/* sortFindings */.T)(findings).map((finding) => `${renderFinding(finding, { linesOf, colors })}\n`);
    return (0,escape_terminal/* guardWorkflowCommands */.J)(`${parts.join('')}${renderCounts(findings, colors)}\n`);
}
/** Splits each file once, and only files that have a finding. */
function toLineLookup(texts) {
    const split = new Map();
    return (file) => {
        const known = split.get(file);
        if (known !== undefined)
            return known;
        const lines = (texts.get(file) ?? '').split(/\r\n|\n|\r/);
        split.set(file, lines);
        return lines;
    };
}
function renderFinding(finding, { linesOf, colors }) {
    const place = colors.bold(`${(0,escape_terminal/* escapeTerminal */.e)(finding.file)}:${finding.line}:${finding.column}`);
    const severity = finding.severity === 'error' ? colors.red('error') : colors.yellow('warning');
    const related = (finding.related ?? []).map(({ file, line, column, message }) => `  ${colors.cyan('see')}  ${(0,escape_terminal/* escapeTerminal */.e)(file)}:${line}:${column} ${(0,escape_terminal/* escapeTerminal */.e)(message)}\n`);
    const fix = finding.fix;
    const hint = fix === undefined
        ? ''
        : `  ${colors.cyan('fix')}  ${(0,escape_terminal/* escapeTerminal */.e)(fix.title)}: "${(0,escape_terminal/* escapeTerminal */.e)(fix.replacement)}"\n`;
    return [
        `${place} ${severity} ${colors.dim(finding.rule)}\n`,
        `  ${(0,escape_terminal/* escapeTerminal */.e)(finding.message)}\n`,
        renderExcerpt(finding, { linesOf, colors }),
        ...related,
        hint,
    ].join('');
}
function renderExcerpt(finding, { linesOf, colors }) {
    const text = linesOf(finding.file)[finding.line - 1];
    if (text === undefined || text.trim() === '')
        return '';
    const endColumn = finding.endLine > finding.line ? text.length + 1 : finding.endColumn;
    return renderSourceFrame({ text, line: finding.line, column: finding.column, endColumn }, colors);
}
function renderCounts(findings, colors) {
    const errors = findings.filter(({ severity }) => severity === 'error').length;
    const warnings = findings.length - errors;
    const files = new Set(findings.map(({ file }) => file)).size;
    const counts = `${(0,format_text/* countOf */.pq)(errors, 'error')}, ${(0,format_text/* countOf */.pq)(warnings, 'warning')} in ${(0,format_text/* countOf */.pq)(files, 'file')}`;
    return `${errors > 0 ? colors.red(counts) : colors.yellow(counts)}`;
}


/***/ }),

/***/ 51264:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ renderPlanText)
/* harmony export */ });
/* harmony import */ var _escape_terminal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22728);
/* harmony import */ var _format_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82511);
/* harmony import */ var _group_changes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42353);
/* harmony import */ var _to_diff_units_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80299);
/* harmony import */ var _to_verdict_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(79641);





/** The whole plan for a terminal: changes by category and hierarchy, what stands in its way, then the verdict and digest. */
function renderPlanText(result, { colors, removed }) {
    const { plan, unlisted } = result;
    const groups = (0,_group_changes_js__WEBPACK_IMPORTED_MODULE_1__/* .groupChanges */ .t)(plan.changes).map(({ category, changes }) => {
        const lines = (0,_to_diff_units_js__WEBPACK_IMPORTED_MODULE_0__/* .toDiffUnits */ .M)(changes, 'with-source').flatMap((unit) => unit.lines);
        return `${colors.bold((0,_escape_terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeTerminal */ .e)(category))}\n${lines.map((line) => renderLine(line, colors)).join('')}\n`;
    });
    const blocked = plan.blocked.map(({ rule, message }) => `${colors.red('blocked')} ${rule}: ${(0,_escape_terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeTerminal */ .e)(message)}\n`);
    const kept = unlisted.length === 0 || removed === 'deactivate'
        ? ''
        : `${(0,_format_text_js__WEBPACK_IMPORTED_MODULE_3__/* .countOf */ .pq)(unlisted.length, 'owned code')} that no file lists: kept (removed: keep)\n`;
    const { unchanged, unmanaged } = plan.summary;
    const rest = `${(0,_format_text_js__WEBPACK_IMPORTED_MODULE_3__/* .formatCount */ .B4)(unchanged)} unchanged, ${(0,_format_text_js__WEBPACK_IMPORTED_MODULE_3__/* .formatCount */ .B4)(unmanaged)} unmanaged`;
    const verdict = colors.bold((0,_to_verdict_js__WEBPACK_IMPORTED_MODULE_4__/* .toVerdict */ .d)({ result, findings: result.findings, notCompared: null }).text);
    const end = `${verdict} (${rest})\ntarget ${(0,_escape_terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeTerminal */ .e)(plan.target)}, digest ${(0,_escape_terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeTerminal */ .e)(plan.digest)}\n`;
    return (0,_escape_terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .guardWorkflowCommands */ .J)(groups.join('') + blocked.join('') + kept + end);
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


/***/ }),

/***/ 39689:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ sha256Hex),
  s: () => (/* binding */ toCanonicalJson)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./node_modules/canonicalize/lib/canonicalize.js
function canonicalize (object, seen = new Set()) {
  if (typeof object === 'number' && isNaN(object)) {
    throw new Error('NaN is not allowed');
  }

  if (typeof object === 'number' && !isFinite(object)) {
    throw new Error('Infinity is not allowed');
  }

  if (object === null || typeof object !== 'object') {
    return JSON.stringify(object);
  }

  if (typeof object.toJSON === 'function') {
    if (seen.has(object)) {
      throw new Error('Circular reference detected');
    }
    seen.add(object);
    const result = canonicalize(object.toJSON(), seen);
    seen.delete(object);
    return result;
  }

  if (seen.has(object)) {
    throw new Error('Circular reference detected');
  }
  seen.add(object);

  let result;
  if (Array.isArray(object)) {
    const values = object.map((cv) => {
      const value = cv === undefined || typeof cv === 'symbol' ? null : cv;
      return canonicalize(value, seen);
    });
    result = `[${values.join(',')}]`;
  } else {
    const parts = [];
    for (const key of Object.keys(object).sort()) {
      if (object[key] === undefined || typeof object[key] === 'symbol') {
        continue;
      }
      parts.push(`${canonicalize(key)}:${canonicalize(object[key], seen)}`);
    }
    result = `{${parts.join(',')}}`;
  }

  seen.delete(object);
  return result;
}

;// CONCATENATED MODULE: ./lib/util/canonical-json.js


/** RFC 8785 JSON of a plain value. Throws a TypeError for what JSON cannot say (undefined, NaN, cycles). */
function toCanonicalJson(value) {
    const text = canonicalize(value);
    if (text === undefined)
        throw new TypeError('This value has no canonical JSON form.');
    return text;
}
/** Lower-case hex SHA-256 of the UTF-8 bytes of `text`. */
function sha256Hex(text) {
    return (0,external_node_crypto_.createHash)('sha256').update(text, 'utf8').digest('hex');
}


/***/ })

};
