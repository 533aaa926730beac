export const id = 7944;
export const ids = [7944];
export const modules = {

/***/ 69804:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ assertNotCancelled)
/* harmony export */ });
/* harmony import */ var _errors_cancelled_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54011);

/** Ends the run between two of its steps. Throws a `CancelledError` once a signal has come. */
function assertNotCancelled({ environment }) {
    if (environment.signal.aborted)
        throw new _errors_cancelled_error_js__WEBPACK_IMPORTED_MODULE_0__/* .CancelledError */ .c();
}


/***/ }),

/***/ 75540:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cs: () => (/* binding */ makePlan),
/* harmony export */   Gf: () => (/* binding */ assertCompared),
/* harmony export */   LZ: () => (/* binding */ holdsMask),
/* harmony export */   uf: () => (/* binding */ wrongTenant)
/* harmony export */ });
/* harmony import */ var _errors_input_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97656);
/* harmony import */ var _util_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39689);
/* harmony import */ var _util_create_redactor_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95313);
/* harmony import */ var _assert_not_cancelled_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(69804);
/* harmony import */ var _open_store_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(56460);
/* harmony import */ var _read_matrix_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(63098);
/* harmony import */ var _tenant_credentials_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(55419);







/**
 * Plans as both `plan` and `apply` do: files, then tenant, then the pure difference. Never writes to the tenant.
 * @throws InputError when credentials are missing and the event does not say why.
 */
async function makePlan(run) {
    const loaded = await (0,_read_matrix_js__WEBPACK_IMPORTED_MODULE_5__/* .readMatrix */ .y)(run);
    (0,_assert_not_cancelled_js__WEBPACK_IMPORTED_MODULE_3__/* .assertNotCancelled */ .Z)(run);
    const withoutTenant = (notCompared) => ({
        loaded,
        findings: loaded.findings,
        compared: null,
        notCompared,
        stakes: null,
    });
    if (!(0,_tenant_credentials_js__WEBPACK_IMPORTED_MODULE_6__/* .hasCredentials */ .Lk)(run) && run.context.untrusted !== null)
        return withoutTenant(whyUntrusted(run.context.untrusted));
    if ((0,_read_matrix_js__WEBPACK_IMPORTED_MODULE_5__/* .hasErrors */ .C)(loaded.findings))
        return withoutTenant('the matrix files have errors');
    const opened = await (0,_open_store_js__WEBPACK_IMPORTED_MODULE_4__/* .openStore */ .C)(run, commitOf(run, loaded));
    try {
        const compared = await compare(run, { loaded, opened });
        return {
            loaded,
            findings: [...loaded.findings, ...compared.result.findings],
            compared: { ...compared, throttledAtMs: opened.throttledAtMs, close: opened.close },
            notCompared: null,
            stakes: null,
        };
    }
    catch (error) {
        await opened.close();
        throw error;
    }
}
async function compare(run, { loaded, opened }) {
    const { store } = opened;
    const signedIn = await store.signIn();
    const actual = await store.listCodes(loaded.matrix.codes);
    const { buildPlan } = await __webpack_require__.e(/* import() */ 4405).then(__webpack_require__.bind(__webpack_require__, 94405));
    const { target, api, removed, maxDeactivations, takeover } = run.settings;
    const built = buildPlan({
        matrix: loaded.matrix,
        actual,
        options: { target, api, removed, maxDeactivations, takeover },
        desiredTerms: (code) => store.desiredTerms(code),
        termsAt: (path, record) => store.termsAt(path, record),
        faults: store.findFaults(loaded.matrix.codes),
        isRedacted: (record) => opened.hasRedacted() && holdsMask(record),
    });
    const { warnOfTakeover } = await __webpack_require__.e(/* import() */ 2703).then(__webpack_require__.bind(__webpack_require__, 62703));
    await warnOfTakeover(run, { actual, listed: built.listed });
    const result = withBlocker(built, wrongTenant(run, signedIn));
    return { result, actual, store, identity: withoutSecrets(run, signedIn) };
}
/** Whether a secret of the run was taken out of the record on its way here. */
function holdsMask({ name, code, category }) {
    return [name, code, category].some((text) => text.includes(_util_create_redactor_js__WEBPACK_IMPORTED_MODULE_2__/* .MASK */ .v5));
}
/** The commit that enters the idempotency keys; without one the desired codes themselves identify the run. */
function commitOf({ context }, { matrix }) {
    return context.commit ?? (0,_util_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256Hex */ .f)(matrix.codes.map(toIdentity).sort().join('\n'));
}
/** All that a file says of a code, but for where it says so. */
function toIdentity(desired) {
    const { path, code, name, type, category, active, parent, was, classification } = desired;
    return JSON.stringify([path, code, name, type, category, active, parent, was, classification]);
}
function whyUntrusted(untrusted) {
    return untrusted === 'fork'
        ? 'this pull request comes from a fork, and GitHub gives its runs no secrets'
        : 'this pull request comes from Dependabot, and GitHub gives its runs no secrets';
}
/** That the credentials are another tenant's than the settings name; null when they are not, or the sign-in does not tell. */
function wrongTenant({ settings, environment }, { tenantId }) {
    if (settings.tenant === null || tenantId === null)
        return null;
    if (settings.tenant.toLowerCase() === tenantId.toLowerCase())
        return null;
    return {
        rule: 'wrong-tenant',
        message: environment.redactor.redact(`The credentials belong to tenant ${tenantId}, the input tenant says ${settings.tenant}. Correct the input or use that tenant's credentials.`),
    };
}
/** A claim may say anything, a secret that the server knows included. */
function withoutSecrets({ environment }, { tenantId, businessUnitId }) {
    const { redactor } = environment;
    return {
        tenantId: tenantId === null ? null : redactor.redact(tenantId),
        ...(businessUnitId === undefined ? {} : { businessUnitId: redactor.redact(businessUnitId) }),
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
        throw new _errors_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .d(`Apply needs the tenant, but ${draft.notCompared ?? 'it was not compared'}.`);
    }
}


/***/ }),

/***/ 86552:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ isEmbeddedTenant),
/* harmony export */   k: () => (/* binding */ openEndpoint)
/* harmony export */ });
const SANDBOX_ORIGIN = 'sandbox:';
function isEmbeddedTenant({ settings, tenantTransport }) {
    return tenantTransport !== null || settings.baseUrl.kind === 'sandbox';
}
/** The embedded tenant, or a network with its proxies. */
async function openEndpoint(run) {
    return isEmbeddedTenant(run) ? openEmbedded(run) : openNetwork(run);
}
async function openNetwork({ settings, environment }) {
    const { createAxiosTransport } = await __webpack_require__.e(/* import() */ 3378).then(__webpack_require__.bind(__webpack_require__, 63378));
    const { toApiOrigin, toBaseUrl } = await __webpack_require__.e(/* import() */ 7396).then(__webpack_require__.bind(__webpack_require__, 87396));
    const { chooseProxy } = await __webpack_require__.e(/* import() */ 4247).then(__webpack_require__.bind(__webpack_require__, 84247));
    const isDiscovered = settings.api === 'dispositions' && settings.baseUrl.kind === 'derived';
    const baseUrl = isDiscovered ? null : toBaseUrl(settings);
    const { env } = environment;
    // A proxy that cannot be used ends the run here, not at the first call.
    chooseProxy(new URL(baseUrl ?? settings.issuer), env);
    const transport = createAxiosTransport({ maxSockets: settings.concurrency, env });
    const origin = baseUrl === null ? null : toApiOrigin(baseUrl);
    return { transport, baseUrl, origin, isEmbedded: false, close: async () => transport.close() };
}
async function openEmbedded({ settings, environment, tenantTransport }) {
    const { SANDBOX_BASE_URL } = await __webpack_require__.e(/* import() */ 3887).then(__webpack_require__.bind(__webpack_require__, 3887));
    const place = { baseUrl: SANDBOX_BASE_URL, origin: SANDBOX_ORIGIN, isEmbedded: true };
    if (tenantTransport !== null)
        return { ...place, transport: tenantTransport, close: async () => { } };
    const { openSandboxTenant } = await __webpack_require__.e(/* import() */ 8958).then(__webpack_require__.bind(__webpack_require__, 78958));
    const file = settings.baseUrl.kind === 'sandbox' ? settings.baseUrl.file : null;
    const tenant = await openSandboxTenant({ environment, file });
    return { ...place, transport: tenant.handle, close: tenant.close };
}


/***/ }),

/***/ 56460:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ openStore)
});

;// CONCATENATED MODULE: ./lib/commands/create-wait-notice.js
/** People are told of a wait as long as this, and as often. */
const NOTICE_EVERY_MS = 10_000;
const HTTP_TOO_MANY_REQUESTS = 429;
const HTTP_SERVER_ERROR = 500;
/** To be told of every reply; says it when the tenant keeps the whole run waiting, so that a long silence is no riddle. */
function createWaitNotice({ clock, log }) {
    let refusedSinceMs = null;
    let quietUntilMs = Number.NEGATIVE_INFINITY;
    return (reply) => {
        const { status, retryAfterMs } = reply;
        const nowMs = clock.nowMs();
        if (!isRefusal(reply)) {
            refusedSinceMs = null;
            return;
        }
        refusedSinceMs ??= nowMs;
        const isLong = nowMs - refusedSinceMs >= NOTICE_EVERY_MS;
        const pauseMs = retryAfterMs ?? 0;
        if (nowMs < quietUntilMs || !(isLong || pauseMs >= NOTICE_EVERY_MS))
            return;
        quietUntilMs = nowMs + NOTICE_EVERY_MS;
        const answer = status === null ? 'no reply' : `HTTP ${status}`;
        const asked = pauseMs > 0 ? `, and asks for a pause of ${Math.ceil(pauseMs / 1000)} s` : '';
        const since = isLong ? ` for ${Math.round((nowMs - refusedSinceMs) / 1000)} s` : '';
        log.info(`Waiting for the tenant: it lets no call through${since} (${answer})${asked}.`);
    };
}
function isRefusal({ status }) {
    return status === null || status === HTTP_TOO_MANY_REQUESTS || status >= HTTP_SERVER_ERROR;
}

// EXTERNAL MODULE: ./lib/commands/open-endpoint.js
var open_endpoint = __webpack_require__(86552);
// EXTERNAL MODULE: ./lib/util/redact-json.js
var redact_json = __webpack_require__(53946);
;// CONCATENATED MODULE: ./lib/commands/redact-reply.js

/** Where tokens come from, in either API. */
const TOKEN_PATHS = ['/oauth/token', '/auth/token', '/authentication/v1/token/access-key'];
const HTTP_OK = 200;
const HTTP_MULTIPLE_CHOICES = 300;
/** UTF-16 units. No error that is meant to be read is longer, and looking through megabytes of escapes takes seconds. */
const MAX_ERROR_UNITS = 64 * 1024;
/**
 * A reply of the tenant without the secrets of the run: whatever a server echoes, nothing downstream can print it. A reply of a
 * token route keeps the token that it brings; an error of more than 64 Ki units loses its body. Pure.
 */
function redactReply({ status, headers, body }, { url, redactor }) {
    const { pathname } = new URL(url);
    const bringsToken = status === HTTP_OK && TOKEN_PATHS.some((path) => pathname.endsWith(path));
    return {
        status,
        headers: redactHeaders(headers, redactor),
        body: bringsToken ? body : redactBody(body, { isError: status >= HTTP_MULTIPLE_CHOICES, redactor }),
    };
}
function redactBody(body, { isError, redactor }) {
    return isError && body.length > MAX_ERROR_UNITS ? '' : (0,redact_json/* redactJson */.K)(body, redactor);
}
/** Hardly any reply has a secret in its headers, and one look at all of them is enough to tell; no secret spans two lines. */
function redactHeaders(headers, redactor) {
    if (!redactor.finds(Object.values(headers).join('\n')))
        return headers;
    return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, redactor.redact(value)]));
}

// EXTERNAL MODULE: ./lib/commands/tenant-credentials.js
var tenant_credentials = __webpack_require__(55419);
;// CONCATENATED MODULE: ./lib/commands/open-store.js




const open_store_HTTP_OK = 200;
const open_store_HTTP_TOO_MANY_REQUESTS = 429;
/**
 * The tenant that the settings name, behind the port.
 * @param commit enters the idempotency keys: the same commit sends the same keys.
 * @throws InputError without credentials.
 */
async function openStore(run, commit) {
    (0,tenant_credentials/* assertCredentials */.lT)(run);
    const credentials = await toCredentials(run);
    const endpoint = await (0,open_endpoint/* openEndpoint */.k)(run);
    const throttledAtMs = [];
    let hasRedacted = false;
    const channel = toChannelOptions(run, {
        endpoint,
        onRedacted: () => {
            hasRedacted = true;
        },
        throttledAtMs,
    });
    const parts = { channel, endpoint, credentials, commit, hasRedacted: () => hasRedacted };
    try {
        const store = run.settings.api === 'callcodes' ? await openCallCodes(run, parts) : await openDispositions(run, parts);
        return { store, throttledAtMs, hasRedacted: parts.hasRedacted, close: endpoint.close };
    }
    catch (error) {
        await endpoint.close();
        throw error;
    }
}
async function openCallCodes({ settings, environment }, parts) {
    const { createCallCodesStore } = await Promise.all(/* import() */[__webpack_require__.e(4155), __webpack_require__.e(5534)]).then(__webpack_require__.bind(__webpack_require__, 55534));
    const { channel, endpoint, credentials, commit } = parts;
    return createCallCodesStore({
        ...channel,
        baseUrl: endpoint.baseUrl ?? '',
        ...(endpoint.origin === null ? {} : { origin: endpoint.origin }),
        credentials: (0,tenant_credentials/* toClientCredentials */.d1)(credentials),
        target: settings.target,
        commit,
        randomUuid: environment.randomUuid,
    });
}
async function openDispositions({ settings, environment }, parts) {
    const { findRecentApply } = await __webpack_require__.e(/* import() */ 3718).then(__webpack_require__.bind(__webpack_require__, 23718));
    const { createDispositionsStore } = await Promise.all(/* import() */[__webpack_require__.e(4155), __webpack_require__.e(7)]).then(__webpack_require__.bind(__webpack_require__, 20007));
    const { channel, endpoint, credentials, hasRedacted } = parts;
    const { issuer, region, tenant, apiVersion, dispositionName } = settings;
    return createDispositionsStore({
        ...channel,
        baseUrl: endpoint.baseUrl,
        ...(endpoint.origin === null ? {} : { origin: endpoint.origin }),
        credentials: (0,tenant_credentials/* toAccessCredentials */.O4)(credentials),
        issuer: endpoint.isEmbedded && endpoint.baseUrl !== null ? endpoint.baseUrl : issuer,
        region,
        tenant,
        apiVersion,
        template: dispositionName,
        recentApply: await findRecentApply({ ...settings, nowMs: environment.clock.nowMs() }),
        randomUuid: environment.randomUuid,
        hasRedacted,
    });
}
function toChannelOptions({ settings, environment }, { endpoint, onRedacted, throttledAtMs, }) {
    const { clock, random, log, signal, redactor, keepSecret } = environment;
    const { concurrency, maxRate, timeoutMs } = settings;
    const noteReply = createWaitNotice(environment);
    return {
        transport: async (request) => {
            const reply = await endpoint.transport(request);
            const redacted = redactReply(reply, { url: request.url, redactor });
            if (reply.status === open_store_HTTP_OK && redacted.body !== reply.body)
                onRedacted();
            return redacted;
        },
        concurrency,
        maxRate,
        timeoutMs,
        clock,
        random,
        log,
        signal,
        onSecret: keepSecret,
        onReply: (reply) => {
            noteReply(reply);
            if (reply.status === open_store_HTTP_TOO_MANY_REQUESTS)
                throttledAtMs.push(clock.nowMs());
        },
    };
}
/** The credentials at hand are those of a real tenant: an embedded one must not be able to refuse them. */
async function toCredentials(run) {
    if (run.tenantTransport === null && run.settings.baseUrl.kind !== 'sandbox')
        return run.settings.credentials;
    const { SANDBOX_ACCESS_KEY, SANDBOX_CLIENT } = await __webpack_require__.e(/* import() */ 3887).then(__webpack_require__.bind(__webpack_require__, 3887));
    const isAccessKey = run.settings.api === 'dispositions';
    return {
        clientId: isAccessKey ? null : SANDBOX_CLIENT.id,
        clientSecret: isAccessKey ? null : SANDBOX_CLIENT.secret,
        accessKeyId: SANDBOX_ACCESS_KEY.id,
        accessKeySecret: SANDBOX_ACCESS_KEY.secret,
    };
}


/***/ }),

/***/ 27944:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runImport: () => (/* binding */ runImport)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/errors/input-error.js
var input_error = __webpack_require__(97656);
// EXTERNAL MODULE: ./lib/report/format-text.js
var format_text = __webpack_require__(82511);
// EXTERNAL MODULE: ./lib/commands/assert-not-cancelled.js
var assert_not_cancelled = __webpack_require__(69804);
// EXTERNAL MODULE: ./lib/model/call-code.js
var call_code = __webpack_require__(43531);
;// CONCATENATED MODULE: ./lib/cxone/dispositions/spell-name.js

const CODE = { greedy: '[A-Z0-9_]{2,16}', lazy: '[A-Z0-9_]{2,16}?' };
const PLACEHOLDER = /\{(name|path|code|category)\}/;
/**
 * Takes the name of a disposition apart by the template that made it: the reverse of rendering it. Gives null for a name that the
 * template cannot have made, and for one that it could have made of different parts, as `{category} {name}` with three words.
 */
function createNameSpeller(template) {
    const [longest, shortest] = [toPattern(template, 'greedy'), toPattern(template, 'lazy')];
    return (dispositionName) => {
        const parts = longest.exec(dispositionName)?.groups;
        const others = shortest.exec(dispositionName)?.groups;
        if (parts === undefined || others === undefined)
            return null;
        // The first parts as long as can be, and as short as can be: where that is the same there is no third way.
        if (Object.entries(parts).some(([part, text]) => others[part] !== text))
            return null;
        const { name = null, code = null, category = null } = parts;
        const path = parts['path'] ?? code;
        const isOne = code === null || path === code || path?.endsWith(call_code/* PATH_SEPARATOR */.qt + code) === true;
        return isOne ? { name, path, category } : null;
    };
}
function toPattern(template, appetite) {
    const seen = new Set();
    const pieces = template.split(PLACEHOLDER).map((piece, index) => {
        if (index % 2 === 0)
            return piece.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
        if (seen.has(piece))
            return `\\k<${piece}>`;
        seen.add(piece);
        return `(?<${piece}>${toPartPattern(piece, appetite)})`;
    });
    // Without any placeholder there would be no groups to compare.
    return new RegExp(`^${pieces.join('')}(?<end>)$`, 'su');
}
function toPartPattern(part, appetite) {
    const lazy = appetite === 'lazy' ? '?' : '';
    const code = CODE[appetite];
    if (part === 'code')
        return code;
    return part === 'path' ? `${code}(?:${call_code/* PATH_SEPARATOR */.qt}${code}){0,2}${lazy}` : `.+${lazy}`;
}

// EXTERNAL MODULE: ./lib/matrix/name-limits.js
var name_limits = __webpack_require__(85315);
// EXTERNAL MODULE: ./lib/util/nearest-name.js
var nearest_name = __webpack_require__(80976);
// EXTERNAL MODULE: ./lib/commands/make-plan.js
var make_plan = __webpack_require__(75540);
// EXTERNAL MODULE: ./lib/commands/open-store.js + 2 modules
var open_store = __webpack_require__(56460);
;// CONCATENATED MODULE: ./lib/commands/fetch-import.js







/** Enters idempotency keys only, and nothing is created here. */
const NO_COMMIT = 'import';
/**
 * What files of these categories, of all when none is named, have to say for a plan to find nothing to do. Reads lists, never a
 * code by itself: a flat list is read once more, for the codes that were found, since that is how a plan will read it.
 * @throws InputError when the credentials are another tenant's than the settings name, and for a category in which there is
 * nothing to list.
 */
async function fetchImport(run, categories = []) {
    const opened = await (0,open_store/* openStore */.C)(run, NO_COMMIT);
    try {
        const blocker = (0,make_plan/* wrongTenant */.uf)(run, await opened.store.signIn());
        if (blocker !== null)
            throw new input_error/* InputError */.d(blocker.message);
        return await draft(run, { opened, categories });
    }
    finally {
        await opened.close();
    }
}
async function draft(run, { opened, categories }) {
    const { store, hasRedacted } = opened;
    const records = await store.listCodes([]);
    (0,assert_not_cancelled/* assertNotCancelled */.Z)(run);
    const { draftImport } = await __webpack_require__.e(/* import() */ 2228).then(__webpack_require__.bind(__webpack_require__, 82228));
    const spellName = createNameSpeller(run.settings.dispositionName);
    const drafted = draftImport(records, {
        checkName: (text) => (0,name_limits/* checkText */.qW)(text, name_limits/* NAME_LIMITS */.BB),
        checkCategory: (text) => (0,name_limits/* checkText */.qW)(text, name_limits/* CATEGORY_LIMITS */.UA),
        desiredTerms: (code) => store.desiredTerms(code),
        spellName: ({ terms, name }) => spellName(String(terms['dispositionName'] ?? name)),
        isRedacted: (record) => hasRedacted() && (0,make_plan/* holdsMask */.LZ)(record),
    });
    const codes = await choose(drafted.codes, categories);
    const leftOut = drafted.leftOut.filter(({ category }) => categories.length === 0 || categories.includes(category));
    const actual = store.api === 'callcodes' ? records : await store.listCodes(codes);
    const { settleImport } = await Promise.all(/* import() */[__webpack_require__.e(4405), __webpack_require__.e(8203)]).then(__webpack_require__.bind(__webpack_require__, 88203));
    return settleImport({ codes, leftOut }, { actual, target: run.settings.target, store });
}
/** @throws InputError for a category in which the tenant has nothing that can be listed. */
async function choose(codes, categories) {
    if (categories.length === 0)
        return codes;
    const known = new Set(codes.map(({ category }) => category));
    const unknown = categories.find((category) => !known.has(category));
    if (unknown !== undefined) {
        const nearest = (0,nearest_name/* nearestName */.q)(unknown, [...known].sort());
        throw new input_error/* InputError */.d(`Importing failed: the tenant has no code to list in category ${JSON.stringify(unknown)}.`, {
            hint: nearest === null
                ? 'Leave --category out for all of them.'
                : `Did you mean ${JSON.stringify(nearest)}?`,
        });
    }
    const { selectCategories } = await __webpack_require__.e(/* import() */ 3787).then(__webpack_require__.bind(__webpack_require__, 3787));
    return selectCategories(codes, new Set(categories));
}

// EXTERNAL MODULE: ./lib/matrix/load-matrix-files.js
var load_matrix_files = __webpack_require__(37245);
// EXTERNAL MODULE: ./lib/matrix/match-matrix-globs.js
var match_matrix_globs = __webpack_require__(43702);
// EXTERNAL MODULE: ./lib/matrix/parse-matrix-files.js + 25 modules
var parse_matrix_files = __webpack_require__(91517);
;// CONCATENATED MODULE: ./lib/commands/find-import-clashes.js




/**
 * What other matrix files say already of the categories and codes of an import, each with its place: a plan would find it twice.
 * Nothing clashes with files that the globs of the run do not match.
 */
async function findImportClashes({ context, settings }, { folder, names, codes, toUniqueName }) {
    const { workspace } = context;
    const written = names.map((name) => (0,external_node_path_.relative)(workspace, (0,external_node_path_.join)(folder, name)).split(external_node_path_.sep).join('/'));
    if ((await (0,match_matrix_globs/* matchMatrixGlobs */.K)(written, settings.matrix)).length === 0)
        return [];
    const { files } = await (0,load_matrix_files/* loadMatrixFiles */.z)({ workspace, globs: settings.matrix, globsGiven: false });
    const own = new Set(written);
    const { matrix } = await (0,parse_matrix_files/* parseMatrixFiles */.w)(files.filter(({ file }) => !own.has(file)));
    const categories = findCategoryClashes(matrix, codes);
    // The codes of a category that clashes as a whole are told with it.
    const others = matrix.codes.filter(({ place, category }) => !categories.has(toKey(place, category)));
    return [...categories.values(), ...findCodeClashes(others, { codes, toUniqueName })];
}
function findCategoryClashes({ owned }, codes) {
    const categories = new Set(codes.map(({ category }) => category));
    const clashes = new Map();
    for (const { category, place } of owned) {
        const key = toKey(place, category);
        if (categories.has(category) && !clashes.has(key))
            clashes.set(key, `${place.file}:${place.line} has the category ${JSON.stringify(category)}`);
    }
    return clashes;
}
function findCodeClashes(others, { codes, toUniqueName }) {
    const paths = new Set(codes.map(({ path }) => path));
    const names = new Set(toUniqueName === null ? [] : codes.map(toUniqueName));
    return others.flatMap((code) => {
        const { path, name, place } = code;
        const at = `${place.file}:${place.line}`;
        if (paths.has(path))
            return [`${at} lists ${path}`];
        const hasName = toUniqueName !== null && names.has(toUniqueName(code));
        return hasName ? [`${at} lists a disposition called ${JSON.stringify(name)}`] : [];
    });
}
function toKey({ file }, category) {
    return JSON.stringify([file, category]);
}

// EXTERNAL MODULE: ./lib/commands/run-result.js
var run_result = __webpack_require__(32141);
// EXTERNAL MODULE: ./lib/commands/tell-or-warn.js
var tell_or_warn = __webpack_require__(11574);
;// CONCATENATED MODULE: ./lib/commands/tell-of-import.js


/** Records without a file that are warned of; the others are told less loudly. */
const MAX_WARNINGS = 50;
/** Says what was written, what was left out and why: in the log and, in a job, in its summary. */
async function tellOfImport(run, facts) {
    const { log } = run.environment;
    for (const { file, codes, category } of facts.files)
        log.info(`${file}: ${(0,format_text/* countOf */.pq)(codes, 'code')} of ${category}`);
    for (const [index, { id, name, reason }] of facts.leftOut.entries()) {
        const words = `Not in the files: ${JSON.stringify(name)} (id ${id}): ${reason.replace(/\.$/, '')}.`;
        if (index < MAX_WARNINGS)
            log.warning(words);
        else
            log.info(words);
    }
    for (const warning of facts.warnings)
        log.warning(warning);
    await (0,tell_or_warn/* tellOrWarn */.h)(run, 'The job summary could not be written', () => summarize(run, facts));
}
async function summarize({ environment, settings }, facts) {
    if (environment.surface !== 'action' || !settings.summary)
        return;
    const { renderImportSummary } = await Promise.all(/* import() */[__webpack_require__.e(3400), __webpack_require__.e(5990)]).then(__webpack_require__.bind(__webpack_require__, 41173));
    const { writeSummary } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 19813));
    await writeSummary(environment.redactor.redact(renderImportSummary(facts)), environment.env);
}

// EXTERNAL MODULE: ./lib/commands/tenant-credentials.js
var tenant_credentials = __webpack_require__(55419);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./lib/matrix/is-inside.js
var is_inside = __webpack_require__(14874);
// EXTERNAL MODULE: ./lib/util/has-error-code.js
var has_error_code = __webpack_require__(47977);
;// CONCATENATED MODULE: ./lib/commands/open-targets.js





/**
 * Makes the folder where it is missing, and says where files of these names would lie in it. Whoever names a folder outside the
 * workspace means it; a link that leads there is refused.
 * @throws InputError for such a link, and for a place that cannot be used.
 */
async function openTargets(names, { folder, workspace }) {
    try {
        const root = (0,is_inside/* isInside */.F)((0,external_node_path_.resolve)(workspace), folder) ? await (0,promises_.realpath)(workspace) : null;
        if (root !== null)
            await assertInside(folder, root);
        await (0,promises_.mkdir)(folder, { recursive: true });
        const bounds = root ?? (await (0,promises_.realpath)(folder));
        const targets = [];
        for (const name of names)
            targets.push(await openTarget((0,external_node_path_.join)(folder, name), { name, bounds }));
        return targets;
    }
    catch (cause) {
        if (cause instanceof input_error/* InputError */.d)
            throw cause;
        const why = cause instanceof Error && 'code' in cause ? String(cause.code) : String(cause);
        throw new input_error/* InputError */.d(`Importing failed: ${folder} cannot be used: ${why}.`, {
            hint: 'Choose another folder with --out, or make this one writable.',
            cause,
        });
    }
}
async function openTarget(path, { name, bounds }) {
    const facts = await (0,promises_.lstat)(path).catch(nullIfMissing);
    if (facts === null)
        return { name, file: path, exists: false };
    if (facts.isFile())
        return { name, file: path, exists: true };
    if (!facts.isSymbolicLink())
        throw refusal(path, 'it is no file');
    const file = await (0,promises_.realpath)(path).catch(nullIfMissing);
    if (file === null || !(0,is_inside/* isInside */.F)(bounds, file))
        throw refusal(path, LEADS_OUT);
    return { name, file, exists: true };
}
const LEADS_OUT = 'it is a link that leads out of the workspace, or nowhere';
/** Of a folder that is not there yet, the nearest one above it that is. */
async function assertInside(folder, root) {
    for (let at = folder;; at = (0,external_node_path_.dirname)(at)) {
        const facts = await (0,promises_.lstat)(at).catch(nullIfMissing);
        if (facts === null)
            continue;
        const real = await (0,promises_.realpath)(at).catch(nullIfMissing);
        if (real === null || !(0,is_inside/* isInside */.F)(root, real))
            throw refusal(at, LEADS_OUT);
        return;
    }
}
function refusal(path, why) {
    return new input_error/* InputError */.d(`Importing failed: ${path}: ${why}. Nothing was written.`, {
        hint: 'Remove it, or choose another folder with --out.',
    });
}
function nullIfMissing(error) {
    if ((0,has_error_code/* hasErrorCode */.U)(error, 'ENOENT', 'ENOTDIR'))
        return null;
    throw error;
}

;// CONCATENATED MODULE: ./lib/commands/write-matrix-files.js




const MAX_NAMED = 5;
/**
 * Writes the files, all or, when one of them exists and `force` is not given, none. All texts are on the disk before the first gets
 * its name, so that a full disk leaves nothing; a file that somebody else makes meanwhile is not written over.
 * @throws InputError naming those that exist, or a place that cannot be written.
 */
async function writeMatrixFiles(files, place) {
    if (files.length === 0)
        return;
    const { folder, force, workspace } = place;
    const targets = await openTargets(files.map(({ name }) => name), place);
    const existing = targets.filter(({ exists }) => exists).map(({ name }) => (0,external_node_path_.join)(folder, name));
    if (existing.length > 0 && !force)
        throw existError(existing, workspace);
    const drafts = targets.map(({ file }, index) => ({
        file,
        temporary: (0,external_node_path_.join)((0,external_node_path_.dirname)(file), `.${(0,external_node_path_.basename)(file)}.${process.pid}.tmp`),
        text: files[index]?.text ?? '',
    }));
    try {
        for (const draft of drafts)
            await writeDraft(draft);
        if (force)
            for (const { file, temporary } of drafts)
                await (0,promises_.rename)(temporary, file);
        else
            await linkAll(drafts, workspace);
    }
    catch (cause) {
        throw cause instanceof input_error/* InputError */.d ? cause : writeError(folder, cause);
    }
    finally {
        for (const { temporary } of drafts)
            await (0,promises_.rm)(temporary, { force: true });
    }
}
async function writeDraft({ temporary, text }) {
    await (0,promises_.rm)(temporary, { force: true });
    await (0,promises_.writeFile)(temporary, text, { flag: 'wx', mode: 0o644, flush: true });
}
/** Gives each text its name unless the name is taken; then none has one. */
async function linkAll(drafts, workspace) {
    const linked = [];
    try {
        for (const { file, temporary } of drafts) {
            await linkOrCopy(temporary, file);
            linked.push(file);
        }
    }
    catch (cause) {
        for (const file of linked)
            await (0,promises_.rm)(file, { force: true });
        const taken = drafts[linked.length]?.file ?? '';
        if (codeOf(cause) === 'EEXIST')
            throw existError([taken], workspace);
        throw cause;
    }
}
const WITHOUT_LINKS = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS']);
async function linkOrCopy(temporary, file) {
    try {
        await (0,promises_.link)(temporary, file);
    }
    catch (error) {
        if (!WITHOUT_LINKS.has(codeOf(error)))
            throw error;
        await (0,promises_.copyFile)(temporary, file, promises_.constants.COPYFILE_EXCL);
    }
}
function existError(files, workspace) {
    const named = files.slice(0, MAX_NAMED).map((file) => (0,external_node_path_.relative)(workspace, file));
    const more = files.length > MAX_NAMED ? ` and ${files.length - MAX_NAMED} more` : '';
    return new input_error/* InputError */.d(`Importing failed: files exist already: ${named.join(', ')}${more}. Nothing was written.`, { hint: 'Write over them with --force, or choose another folder with --out.' });
}
function writeError(file, cause) {
    return new input_error/* InputError */.d(`Importing failed: ${file} cannot be written: ${codeOf(cause)}.`, {
        hint: 'Choose another folder with --out, or make this one writable.',
        cause,
    });
}
function codeOf(error) {
    return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}

;// CONCATENATED MODULE: ./lib/commands/run-import.js










const DEFAULT_REQUEST = { out: 'callcodes', format: 'yaml', categories: [], force: false };
const MAX_CLASHES = 5;
/** `import`: matrix files of what the tenant holds. Never writes to the tenant. */
async function runImport(run) {
    const { settings, context, importRequest } = run;
    const { workspace } = context;
    const { out, format, categories, force } = importRequest ?? DEFAULT_REQUEST;
    (0,tenant_credentials/* assertCredentials */.lT)(run);
    const imported = await fetchImport(run, categories);
    (0,assert_not_cancelled/* assertNotCancelled */.Z)(run);
    const { codes } = imported;
    const folder = (0,external_node_path_.resolve)(workspace, out);
    const { renderCategoryFiles } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(269)]).then(__webpack_require__.bind(__webpack_require__, 50269));
    const files = renderCategoryFiles({ codes, owned: toOwned(codes) }, { format });
    const names = files.map(({ name }) => name);
    const clashes = await findImportClashes(run, {
        folder,
        names,
        codes,
        toUniqueName: await toUniqueNames(run),
    });
    if (clashes.length > 0 && !force)
        throw clashError(clashes);
    await writeMatrixFiles(files, { folder, workspace, force });
    const words = toWords({ files, imported });
    await tellOfImport(run, {
        files: files.map(({ name, ...file }) => ({ ...file, file: (0,external_node_path_.relative)(workspace, (0,external_node_path_.join)(folder, name)) })),
        leftOut: imported.leftOut,
        warnings: [...clashes.map(toClashWarning), ...toRetirementWarnings(imported)],
        words: `${words.slice(0, 1).toUpperCase()}${words.slice(1)}`,
    });
    return {
        ...run_result/* EMPTY_RESULT */.Q,
        command: 'import',
        target: settings.target,
        outcome: 'clean',
        result: imported.result,
        reasons: [words],
    };
}
/** The list of dispositions is flat, and knows its records by their names, without case. */
async function toUniqueNames({ settings }) {
    if (settings.api !== 'dispositions')
        return null;
    const { renderDispositionName } = await __webpack_require__.e(/* import() */ 7529).then(__webpack_require__.bind(__webpack_require__, 97529));
    return (code) => renderDispositionName(settings.dispositionName, code).toLowerCase();
}
function toOwned(codes) {
    const places = new Map(codes.map(({ category, place }) => [category, place]));
    return [...places].map(([category, place]) => ({ category, declaredBy: 'category', place }));
}
function clashError(clashes) {
    const shown = clashes.slice(0, MAX_CLASHES).join(', ');
    const more = clashes.length > MAX_CLASHES ? ` and ${clashes.length - MAX_CLASHES} more` : '';
    return new input_error/* InputError */.d(`Importing failed: other matrix files say already what would be written: ${shown}${more}. Nothing was written.`, {
        hint: 'Remove those files or exclude them with --matrix, import other categories with --category, or write beside them with --force.',
    });
}
function toClashWarning(clash) {
    return `${clash}, which was imported as well. Remove one of the two: a plan refuses codes that stand twice.`;
}
/** An owner of these categories who retires what no file lists would retire records that no file can list. */
function toRetirementWarnings({ codes, leftOut }) {
    const counts = new Map();
    const written = new Set(codes.map(({ category }) => category));
    for (const { category, retirable } of leftOut)
        if (retirable && written.has(category))
            counts.set(category, (counts.get(category) ?? 0) + 1);
    return [...counts].map(([category, count]) => `${(0,format_text/* countOf */.pq)(count, 'active record')} of category ${JSON.stringify(category)} could not be listed: with removed: deactivate a plan would retire what no file lists. Keep removed: keep until that is settled.`);
}
function toWords({ files, imported: { codes, leftOut, unmarked }, }) {
    const left = leftOut.length === 0 ? '' : `; ${(0,format_text/* countOf */.pq)(leftOut.length, 'record')} left out, as told above`;
    if (codes.length === 0)
        return `nothing was written, since the tenant has no code to list${left}.`;
    const marks = codes.filter(({ path }) => unmarked.has(path)).length;
    const next = marks === 0
        ? 'A plan finds nothing to do.'
        : `The first apply adds its tag to ${(0,format_text/* countOf */.pq)(marks, 'disposition')} and alters nothing else.`;
    return `${(0,format_text/* countOf */.pq)(codes.length, 'code')} in ${(0,format_text/* countOf */.pq)(files.length, 'file')}${left}. ${next} Commit the files.`;
}


/***/ }),

/***/ 55419:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lk: () => (/* binding */ hasCredentials),
/* harmony export */   O4: () => (/* binding */ toAccessCredentials),
/* harmony export */   d1: () => (/* binding */ toClientCredentials),
/* harmony export */   lT: () => (/* binding */ assertCredentials)
/* harmony export */ });
/* harmony import */ var _errors_input_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97656);
/* harmony import */ var _open_endpoint_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86552);


/** What each API cannot sign in without. */
const NEEDED = {
    callcodes: { 'client-id': 'clientId', 'client-secret': 'clientSecret' },
    dispositions: { 'access-key-id': 'accessKeyId', 'access-key-secret': 'accessKeySecret' },
};
/** True when the settings hold what the tenant's sign-in needs; the embedded tenant brings its own. */
function hasCredentials(run) {
    return (0,_open_endpoint_js__WEBPACK_IMPORTED_MODULE_1__/* .isEmbeddedTenant */ .T)(run) || listMissing(run.settings).length === 0;
}
/** Throws an `InputError` that names the inputs, for commands that are nothing without the tenant. */
function assertCredentials(run) {
    const { settings } = run;
    const missing = listMissing(settings);
    if ((0,_open_endpoint_js__WEBPACK_IMPORTED_MODULE_1__/* .isEmbeddedTenant */ .T)(run) || missing.length === 0)
        return;
    const names = Object.keys(NEEDED[settings.api]);
    const variables = names.map((name) => `CXONE_${name.replaceAll('-', '_').toUpperCase()}`);
    const what = `${missing.join(' and ')} ${missing.length === 1 ? 'is' : 'are'} not given`;
    throw new _errors_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .d(`The tenant needs credentials: ${what}.`, {
        hint: `Set the inputs ${names.join(' and ')} (on the command line ${variables.join(' and ')}), or try base-url: sandbox: without a tenant.`,
    });
}
function listMissing({ api, credentials }) {
    return Object.entries(NEEDED[api])
        .filter(([, field]) => credentials[field] === null)
        .map(([name]) => name);
}
/** Of the call-codes API. */
function toClientCredentials({ clientId, clientSecret }) {
    return { clientId: clientId ?? '', clientSecret: clientSecret ?? '' };
}
/** Of the dispositions API: an access key, alone or through a registered application. Throws for half an application. */
function toAccessCredentials({ accessKeyId, accessKeySecret, clientId, clientSecret }) {
    if ((clientId === null) !== (clientSecret === null)) {
        const missing = clientId === null ? 'client-id' : 'client-secret';
        throw new _errors_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .d(`The registered application is given by half: ${missing} is not given.`, {
            hint: 'Give both client-id and client-secret, or neither: an access key signs in by itself too.',
        });
    }
    return {
        accessKeyId: accessKeyId ?? '',
        accessKeySecret: accessKeySecret ?? '',
        application: clientId === null || clientSecret === null ? null : { clientId, clientSecret },
    };
}


/***/ }),

/***/ 54011:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ CancelledError)
/* harmony export */ });
/* harmony import */ var _app_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3603);

/** The run was told to stop (SIGINT, SIGTERM) before it was done. */
class CancelledError extends _app_error_js__WEBPACK_IMPORTED_MODULE_0__/* .AppError */ .u {
    constructor() {
        super('The run was cancelled.', { code: 'CANCELLED', hint: 'Run it again.' });
    }
}


/***/ }),

/***/ 43702:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ matchMatrixGlobs)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _is_inside_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14874);
/* harmony import */ var _list_matrix_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(87676);
/* harmony import */ var _matrix_readers_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(18147);






/**
 * Those of `files` (relative, with `/`) that the globs match, though they need not exist: by the very search that finds the matrix,
 * in a directory with empty files of these names. Names without a format of a matrix match nothing.
 * @throws InputError for a glob that leads out of the workspace.
 */
async function matchMatrixGlobs(files, globs) {
    const root = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), 'callcodes-names-'));
    try {
        for (const file of files)
            await writeEmpty(root, file);
        return (await (0,_list_matrix_files_js__WEBPACK_IMPORTED_MODULE_4__/* .listMatrixFiles */ .d)({ workspace: root, globs })).files;
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(root, { recursive: true, force: true });
    }
}
async function writeEmpty(root, file) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, file);
    if ((0,_matrix_readers_js__WEBPACK_IMPORTED_MODULE_5__/* .formatOf */ .b)(file) === null || file.includes('\0') || !(0,_is_inside_js__WEBPACK_IMPORTED_MODULE_3__/* .isInside */ .F)(root, path))
        return;
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), { recursive: true });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(path, '');
    }
    catch (error) {
        // A name that is a directory of another one, or too long for this machine, cannot be asked about.
        if (!(error instanceof Error) || !('code' in error))
            throw error;
    }
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
    return (0,external_node_crypto_.hash)('sha256', text);
}


/***/ }),

/***/ 53946:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ redactJson),
/* harmony export */   e: () => (/* binding */ redactStrings)
/* harmony export */ });
/* harmony import */ var _is_list_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73947);
/* harmony import */ var _is_record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13658);


/**
 * JSON without the secrets: only strings that are values change, so that it stays the JSON that it was, whatever signs a secret
 * is made of. A text without any secret, and one that is no JSON, is treated as text.
 */
function redactJson(text, redactor) {
    if (!redactor.finds(text))
        return text;
    try {
        const lineEnd = text.slice(text.trimEnd().length);
        return JSON.stringify(redactStrings(JSON.parse(text), redactor)) + lineEnd;
    }
    catch (error) {
        // A RangeError: nested too deep to be looked through.
        if (error instanceof SyntaxError || error instanceof RangeError)
            return redactor.redact(text);
        throw error;
    }
}
/** The value with the secrets taken out of every string in it; the names of properties stay. */
function redactStrings(value, redactor) {
    if (typeof value === 'string')
        return redactor.redact(value);
    if ((0,_is_list_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .L)(value))
        return value.map((entry) => redactStrings(entry, redactor));
    if (!(0,_is_record_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u)(value))
        return value;
    return Object.fromEntries(Object.entries(value).map(([name, entry]) => [name, redactStrings(entry, redactor)]));
}


/***/ })

};
