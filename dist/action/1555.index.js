export const id = 1555;
export const ids = [1555];
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

/***/ 23523:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ findStakes)
/* harmony export */ });
/* harmony import */ var _model_list_retirements_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95100);

/** Retirements that the tenant is asked about; more than that nobody reads. */
const MAX_RETIREMENTS = 50;
/** The tenant is asked no longer than this: a plan does not wait for what only adds to it. */
const MAX_ASKING_MS = 30_000;
/** Who uses what the plan retires; null where it retires nothing, or the API cannot tell. Never fails a run. */
async function findStakes(run, { result, store }) {
    const retired = (0,_model_list_retirements_js__WEBPACK_IMPORTED_MODULE_0__/* .listRetirements */ .z)(result.plan);
    if (retired.length === 0 || store.listUses === undefined)
        return null;
    const { clock, signal } = run.environment;
    const asked = retired.slice(0, MAX_RETIREMENTS).map(({ id }) => id);
    const deadline = startDeadline(MAX_ASKING_MS, clock);
    try {
        const listed = await store.listUses(asked, { signal: AbortSignal.any([signal, deadline.signal]) });
        return { ...listed, askedCount: asked.length };
    }
    finally {
        deadline.clear();
    }
}
/** A signal that aborts after this time, unless it is cleared before. */
function startDeadline(ms, clock) {
    const deadline = new AbortController();
    const cleared = new AbortController();
    clock.sleep(ms, cleared.signal).then(() => deadline.abort(), 
    // Nobody waits for it any more.
    () => undefined);
    return { signal: deadline.signal, clear: () => cleared.abort() };
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

/***/ 63544:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ planForReaders)
/* harmony export */ });
/* harmony import */ var _find_stakes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23523);
/* harmony import */ var _make_plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75540);


/** The plan, and for those who read it what is at stake. Lets go of the tenant. */
async function planForReaders(run) {
    const draft = await (0,_make_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .makePlan */ .Cs)(run);
    if (draft.compared === null)
        return draft;
    try {
        return { ...draft, stakes: await (0,_find_stakes_js__WEBPACK_IMPORTED_MODULE_1__/* .findStakes */ .T)(run, draft.compared) };
    }
    finally {
        await draft.compared.close();
    }
}


/***/ }),

/***/ 4660:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ printFindings)
/* harmony export */ });
/* harmony import */ var _util_redact_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53946);

/** Puts the findings on standard output, in the format that was asked for. */
async function printFindings({ environment, format }, { loaded, findings }) {
    const { print, redactor } = environment;
    const text = await render();
    print(format === 'json' || format === 'sarif' ? (0,_util_redact_json_js__WEBPACK_IMPORTED_MODULE_0__/* .redactJson */ .K)(text, redactor) : redactor.redact(text));
    async function render() {
        switch (format) {
            case 'text':
                return findings.length === 0 ? '' : renderText();
            case 'json':
                return (await __webpack_require__.e(/* import() */ 2590).then(__webpack_require__.bind(__webpack_require__, 92590))).renderFindingsJson(findings);
            case 'sarif': {
                const { renderFindingsSarif } = await __webpack_require__.e(/* import() */ 9040).then(__webpack_require__.bind(__webpack_require__, 79040));
                return renderFindingsSarif(findings, { version: environment.version });
            }
            case 'markdown':
                return (await Promise.all(/* import() */[__webpack_require__.e(3400), __webpack_require__.e(9134)]).then(__webpack_require__.bind(__webpack_require__, 73277))).renderFindingsMarkdown(findings);
        }
    }
    async function renderText() {
        const { renderFindingsText } = await __webpack_require__.e(/* import() */ 5195).then(__webpack_require__.bind(__webpack_require__, 75195));
        const colors = environment.colours;
        return renderFindingsText(findings, { texts: loaded.texts, colors });
    }
}


/***/ }),

/***/ 11509:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ printPlan)
/* harmony export */ });
/* harmony import */ var _reconcile_to_plan_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28241);
/* harmony import */ var _report_render_findings_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(75195);
/* harmony import */ var _report_render_plan_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51264);
/* harmony import */ var _util_redact_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53946);
/* harmony import */ var _print_findings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4660);





/**
 * Puts the plan on standard output. As JSON it is the plan file, or the findings where they allow no plan. Its Markdown form is
 * printed where it is published, since it is the comment to the letter.
 */
async function printPlan(run, draft) {
    const { environment, format, settings } = run;
    const { compared, loaded, findings } = draft;
    if (format === 'markdown')
        return;
    if (compared === null || format === 'sarif') {
        await (0,_print_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .printFindings */ .c)(run, { loaded, findings });
        return;
    }
    if (format === 'json') {
        environment.print((0,_util_redact_json_js__WEBPACK_IMPORTED_MODULE_2__/* .redactJson */ .K)((0,_reconcile_to_plan_json_js__WEBPACK_IMPORTED_MODULE_3__/* .toPlanJson */ .x)(compared.result.plan), environment.redactor));
        return;
    }
    const colors = environment.colours;
    const text = (0,_report_render_findings_text_js__WEBPACK_IMPORTED_MODULE_4__.renderFindingsText)(findings, { texts: loaded.texts, colors });
    const plan = (0,_report_render_plan_text_js__WEBPACK_IMPORTED_MODULE_0__/* .renderPlanText */ .$)(compared.result, { colors, removed: settings.removed, stakes: draft.stakes });
    environment.print(environment.redactor.redact(text === '' ? plan : `${text}\n${plan}`));
}


/***/ }),

/***/ 76122:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ publishAnnotations)
/* harmony export */ });
/** Shows findings beside their lines on GitHub; elsewhere, or when it is switched off, does nothing. */
async function publishAnnotations({ environment, settings }, findings) {
    if (environment.surface !== 'action' || !settings.annotations || findings.length === 0)
        return;
    const { toAnnotations } = await __webpack_require__.e(/* import() */ 714).then(__webpack_require__.bind(__webpack_require__, 60714));
    const { emitAnnotations } = await __webpack_require__.e(/* import() */ 2591).then(__webpack_require__.bind(__webpack_require__, 12591));
    await emitAnnotations(toAnnotations(findings));
}


/***/ }),

/***/ 42384:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ publishArtifact),
/* harmony export */   x: () => (/* binding */ announceUpload)
/* harmony export */ });
/* harmony import */ var _run_result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32141);

/** Tells the post step what to upload should `main` not get there. Call it before the first write to the tenant. */
async function announceUpload(run, upload) {
    if (!isWanted(run))
        return;
    const { savePendingUpload } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 17860));
    await savePendingUpload(toUpload(run, upload));
}
/**
 * Uploads what the run produced as one artifact, and the report a second time by itself, so that it opens in the browser.
 * Where that is not possible the files stay, and a warning says so. After a cancel the post step does it.
 */
async function publishArtifact(run, upload) {
    const wanted = toUpload(run, upload);
    if (!isWanted(run) || wanted.files.length === 0)
        return _run_result_js__WEBPACK_IMPORTED_MODULE_0__/* .NOT_PUBLISHED */ .n;
    const { environment, context } = run;
    const { savePendingUpload } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 17860));
    await savePendingUpload(wanted);
    if (environment.signal.aborted) {
        environment.log.info('The run was cancelled: its files are left to the post step, which uploads them.');
        return _run_result_js__WEBPACK_IMPORTED_MODULE_0__/* .NOT_PUBLISHED */ .n;
    }
    const { uploadArtifact } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 60528));
    const uploaded = await uploadArtifact({ ...wanted, context, env: environment.env, log: environment.log });
    if (uploaded.kind === 'uploaded') {
        // A run that is killed from here on has only the report left to upload.
        await savePendingUpload(wanted.report === null ? null : { ...wanted, files: [] });
        const reportUrl = await publishReport(run, { name: wanted.name, report: upload.files.report });
        if (!environment.signal.aborted)
            await savePendingUpload(null);
        return { artifact: { id: uploaded.id, url: uploaded.url }, reportUrl };
    }
    environment.log.warning(`No artifact was uploaded: ${uploaded.reason}. The files are ${wanted.files.join(', ')}; keep them with a step of your own.`);
    return _run_result_js__WEBPACK_IMPORTED_MODULE_0__/* .NOT_PUBLISHED */ .n;
}
async function publishReport({ environment, context, settings }, { name, report }) {
    if (report === null || environment.signal.aborted)
        return null;
    const { uploadPage } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 60528));
    const uploaded = await uploadPage({
        name,
        file: report,
        retentionDays: settings.artifactRetentionDays,
        context,
        env: environment.env,
        log: environment.log,
    });
    if (uploaded.kind === 'uploaded')
        return uploaded.url;
    environment.log.warning(`The report was not uploaded by itself: ${uploaded.reason}. It is in the artifact ${name}.`);
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
        report: files.report,
        audit: files.audit,
    };
}


/***/ }),

/***/ 71555:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runPlan: () => (/* binding */ runPlan),
/* harmony export */   writePlanFile: () => (/* binding */ writePlanFile)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _reconcile_to_plan_json_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(28241);
/* harmony import */ var _reconcile_to_run_outcome_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(42102);
/* harmony import */ var _assert_not_cancelled_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69804);
/* harmony import */ var _plan_for_readers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63544);
/* harmony import */ var _print_plan_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(11509);
/* harmony import */ var _publish_annotations_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(76122);
/* harmony import */ var _publish_artifact_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(42384);
/* harmony import */ var _publish_plan_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(48426);
/* harmony import */ var _run_result_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(32141);
/* harmony import */ var _tell_or_warn_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(11574);
/* harmony import */ var _write_output_file_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(54010);
/* harmony import */ var _write_report_file_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(79);













/** `plan`: the findings, the comparison with the tenant, and the comment. Never writes to the tenant. */
async function runPlan(run, { comment, sign }) {
    const draft = await (0,_plan_for_readers_js__WEBPACK_IMPORTED_MODULE_2__/* .planForReaders */ .z)(run);
    (0,_assert_not_cancelled_js__WEBPACK_IMPORTED_MODULE_1__/* .assertNotCancelled */ .Z)(run);
    await (0,_print_plan_js__WEBPACK_IMPORTED_MODULE_3__/* .printPlan */ .Z)(run, draft);
    await (0,_publish_annotations_js__WEBPACK_IMPORTED_MODULE_10__/* .publishAnnotations */ .c)(run, draft.findings);
    const report = await (0,_write_report_file_js__WEBPACK_IMPORTED_MODULE_9__/* .writeReportFile */ .a)(run, { draft, stage: 'planned', outcome: null });
    const files = { ...(await writePlanFile(run, draft)), report };
    const uploaded = await (0,_tell_or_warn_js__WEBPACK_IMPORTED_MODULE_7__/* .tellOrWarn */ .h)(run, 'The artifact was not uploaded', () => (0,_publish_artifact_js__WEBPACK_IMPORTED_MODULE_4__/* .publishArtifact */ .q)(run, { command: 'plan', files }));
    const published = uploaded ?? _run_result_js__WEBPACK_IMPORTED_MODULE_6__/* .NOT_PUBLISHED */ .n;
    (0,_assert_not_cancelled_js__WEBPACK_IMPORTED_MODULE_1__/* .assertNotCancelled */ .Z)(run);
    const { commentUrl, failure } = await (0,_publish_plan_js__WEBPACK_IMPORTED_MODULE_5__/* .publishPlan */ .J)(run, { draft, comment, sign, published });
    if (failure !== null)
        (0,_assert_not_cancelled_js__WEBPACK_IMPORTED_MODULE_1__/* .assertNotCancelled */ .Z)(run);
    const result = draft.compared?.result ?? null;
    return {
        ..._run_result_js__WEBPACK_IMPORTED_MODULE_6__/* .EMPTY_RESULT */ .Q,
        command: 'plan',
        target: run.settings.target,
        outcome: (0,_reconcile_to_run_outcome_js__WEBPACK_IMPORTED_MODULE_11__/* .toRunOutcome */ .P)({
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
        ...published,
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
        return _run_result_js__WEBPACK_IMPORTED_MODULE_6__/* .EMPTY_RESULT */ .Q.files;
    const text = (0,_reconcile_to_plan_json_js__WEBPACK_IMPORTED_MODULE_12__/* .toPlanJson */ .x)(compared.result.plan);
    const plan = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(settings.outputDir, 'plan.json');
    await (0,_write_output_file_js__WEBPACK_IMPORTED_MODULE_8__/* .writeOutputFile */ .B)(plan, text);
    if (planOut !== null)
        await (0,_write_output_file_js__WEBPACK_IMPORTED_MODULE_8__/* .writeOutputFile */ .B)(planOut, text);
    return { ..._run_result_js__WEBPACK_IMPORTED_MODULE_6__/* .EMPTY_RESULT */ .Q.files, plan };
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

/***/ 79:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ writeReportFile)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _publish_plan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48426);
/* harmony import */ var _run_result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32141);
/* harmony import */ var _to_review_input_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18753);
/* harmony import */ var _write_output_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(54010);





/** Writes the report as `report.html` into the output directory and resolves with its path. */
async function writeReportFile(run, { draft, ...told }) {
    const { environment, settings } = run;
    const { renderReport } = await __webpack_require__.e(/* import() */ 8071).then(__webpack_require__.bind(__webpack_require__, 98071));
    const html = renderReport({
        ...told,
        review: (0,_to_review_input_js__WEBPACK_IMPORTED_MODULE_3__/* .toReviewInput */ .m)(run, draft, { links: (0,_publish_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .toLinks */ .p)(run, _run_result_js__WEBPACK_IMPORTED_MODULE_2__/* .EMPTY_RESULT */ .Q), touchedFiles: null }),
        desired: draft.loaded.matrix.codes,
        throttledAtMs: draft.compared?.throttledAtMs ?? [],
        redact: (text) => environment.redactor.redact(text),
    });
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(settings.outputDir, 'report.html');
    await (0,_write_output_file_js__WEBPACK_IMPORTED_MODULE_4__/* .writeOutputFile */ .B)(file, html);
    return file;
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

/***/ 31087:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M$: () => (/* binding */ MARK),
/* harmony export */   Px: () => (/* binding */ isAdoption),
/* harmony export */   f_: () => (/* binding */ completesCreate)
/* harmony export */ });
/** The native term by which a record of a flat list says which code it is. */
const MARK = 'tag';
/** Whether a change does nothing but mark a record, equal in all else and so far unmarked, as the code that it is. */
function isAdoption(change) {
    const { action, fields } = change;
    return action === 'update' && fields.length === 1 && marksUnmarked(fields);
}
/**
 * Whether a change is what the create of an inactive code still lacked that died half-way: the mark and the state, since a record
 * is created active. Of a record that has notes somebody else has a say. One of an active code lacks the mark alone, and is
 * adopted.
 */
function completesCreate({ action, fields }, record) {
    const isKnown = fields.every(({ field }) => field === MARK || field === 'isActive');
    return record.namesake === 'as-created' && action === 'deactivate' && isKnown && marksUnmarked(fields);
}
function marksUnmarked(fields) {
    return fields.some(({ field, from }) => field === MARK && from === null);
}


/***/ }),

/***/ 28241:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ toPlanJson)
/* harmony export */ });
/* harmony import */ var _util_by_code_point_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55838);

const INDENT = 2;
const COMMON_FIELDS = ['name', 'code', 'type', 'parent', 'category', 'isActive'];
/** The published form of a plan (`schema/plan.schema.json`): the same text for the same plan, keys in a fixed order. */
function toPlanJson(plan) {
    const { formatVersion, target, api, summary, changes, adoptions, blocked, digest } = plan;
    const { create, update, deactivate, conflict, unchanged, unlisted, unmanaged } = summary;
    const ordered = {
        formatVersion,
        target,
        api,
        summary: { create, update, deactivate, conflict, unchanged, unlisted, unmanaged },
        changes: changes.map(toOrderedChange),
        ...(adoptions.length === 0 ? {} : { adoptions: adoptions.map(toOrderedChange) }),
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
/* harmony import */ var _is_adoption_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31087);

/** The output `outcome`: the first of the list that holds. */
function toRunOutcome({ findings, plan, blocked, apply, hasFailed }) {
    const count = (status) => apply?.changes.filter((change) => change.status === status).length ?? 0;
    const written = apply?.changes.filter(isWritten).length ?? 0;
    const failed = count('failed') + (hasFailed ? 1 : 0);
    if (findings.some(({ severity }) => severity === 'error'))
        return 'invalid';
    if (failed > 0 && written === 0)
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
/** A record that was only marked counts as adopted, and was written all the same. */
function isWritten({ status, change }) {
    return status === 'applied' || (status === 'adopted' && (0,_is_adoption_js__WEBPACK_IMPORTED_MODULE_0__/* .isAdoption */ .Px)(change));
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
/** Far more than fill the cells, whatever characters they are. */
const MAX_UNITS_BEFORE = 400;
const MAX_UNITS_AFTER = 800;
/** The line and, below it, carets under the marked text, aligned whatever the line holds; long lines are shown in part. */
function renderSourceFrame(marked, colors) {
    const near = toNeighbourhood(marked);
    const all = toCells(near.line);
    const first = all.findIndex((cell) => cell.marked);
    const seen = toWindow(all, first < 0 ? all.length : first);
    const window = { ...seen, cutStart: seen.cutStart || near.cutStart, cutEnd: seen.cutEnd || near.cutEnd };
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
/** The part of a line that can be in sight: a file may be one line of megabytes with thousands of findings. */
function toNeighbourhood(marked) {
    const { text, column, endColumn } = marked;
    const start = toCharacterStart(text, Math.max(0, column - 1 - MAX_UNITS_BEFORE));
    const end = toCharacterStart(text, Math.min(text.length, column - 1 + MAX_UNITS_AFTER));
    return {
        line: { ...marked, text: text.slice(start, end), column: column - start, endColumn: endColumn - start },
        cutStart: start > 0,
        cutEnd: end < text.length,
    };
}
/** The offset, or the one before it where that would split a surrogate pair. */
function toCharacterStart(text, offset) {
    const unit = text.charCodeAt(offset);
    return unit >= 0xdc00 && unit <= 0xdfff ? offset - 1 : offset;
}
function toCells({ text, column, endColumn }) {
    const cells = [];
    let width = 0;
    for (const { segment, index } of splitGraphemes(text)) {
        const shown = segment === '\t' ? ' '.repeat(TAB_WIDTH - (width % TAB_WIDTH)) : (0,show_invisible/* showInvisible */.j)(segment);
        const cellWidth = shown === segment ? graphemeWidth(segment) : shown.length;
        const end = index + segment.length;
        cells.push({ text: shown, width: cellWidth, marked: index < endColumn - 1 && end > column - 1 });
        width += cellWidth;
    }
    return cells;
}
let segmenter = null;
function splitGraphemes(text) {
    segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
    return segmenter.segment(text);
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




/** More than anybody reads in one go, and little enough to be rendered at once. */
const MAX_SHOWN = 5_000;
/** The findings as compilers print them, errors first, then a line with the counts. Empty when there are none. */
function renderFindingsText(findings, { texts, colors }) {
    if (findings.length === 0)
        return '';
    const linesOf = toLineLookup(texts);
    const shown = (0,sort_findings/* sortFindings */.T)(findings).slice(0, MAX_SHOWN);
    const parts = shown.map((finding) => `${renderFinding(finding, { linesOf, colors })}\n`);
    const left = findings.length - shown.length;
    const more = left === 0 ? '' : `${(0,format_text/* countOf */.pq)(left, 'more finding')} not shown here; --format json lists them.\n\n`;
    return (0,escape_terminal/* guardWorkflowCommands */.J)(`${parts.join('')}${more}${renderCounts(findings, colors)}\n`);
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
    if (text === undefined || !/\S/.test(text))
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
/* harmony import */ var _adoptions_section_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78033);
/* harmony import */ var _escape_terminal_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22728);
/* harmony import */ var _format_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(82511);
/* harmony import */ var _group_changes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42353);
/* harmony import */ var _render_stakes_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(40720);
/* harmony import */ var _to_diff_units_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80299);
/* harmony import */ var _to_verdict_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(79641);







const ADOPTED = 'To adopt: equal already, apply only adds the tag';
/** The whole plan for a terminal: changes by category and hierarchy, what stands in its way, then the verdict and digest. */
function renderPlanText(result, { colors, removed, stakes }) {
    const { plan, unlisted } = result;
    const groups = (0,_group_changes_js__WEBPACK_IMPORTED_MODULE_2__/* .groupChanges */ .t)(plan.changes).map(({ category, changes }) => {
        const lines = (0,_to_diff_units_js__WEBPACK_IMPORTED_MODULE_1__/* .toDiffUnits */ .M)(changes, 'with-source').flatMap((unit) => unit.lines);
        return `${colors.bold((0,_escape_terminal_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeTerminal */ .e)(category))}\n${lines.map((line) => renderLine(line, colors)).join('')}\n`;
    });
    const adoptions = plan.adoptions.map((change) => `  = ${(0,_escape_terminal_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeTerminal */ .e)((0,_adoptions_section_js__WEBPACK_IMPORTED_MODULE_0__/* .toAdoptionText */ .F)(change))}\n`);
    const adopted = adoptions.length === 0 ? '' : `${colors.bold(ADOPTED)}\n${adoptions.join('')}\n`;
    const blocked = plan.blocked.map(({ rule, message }) => `${colors.red('blocked')} ${rule}: ${(0,_escape_terminal_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeTerminal */ .e)(message)}\n`);
    const kept = unlisted.length === 0 || removed === 'deactivate'
        ? ''
        : `${(0,_format_text_js__WEBPACK_IMPORTED_MODULE_4__/* .countOf */ .pq)(unlisted.length, 'owned code')} that no file lists: kept (removed: keep)\n`;
    const { unchanged, unmanaged } = plan.summary;
    const rest = `${(0,_format_text_js__WEBPACK_IMPORTED_MODULE_4__/* .formatCount */ .B4)(unchanged)} unchanged, ${(0,_format_text_js__WEBPACK_IMPORTED_MODULE_4__/* .formatCount */ .B4)(unmanaged)} unmanaged`;
    const verdict = colors.bold((0,_to_verdict_js__WEBPACK_IMPORTED_MODULE_5__/* .toVerdict */ .d)({ result, findings: result.findings, notCompared: null }).text);
    const end = `${verdict} (${rest})\ntarget ${(0,_escape_terminal_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeTerminal */ .e)(plan.target)}, digest ${(0,_escape_terminal_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeTerminal */ .e)(plan.digest)}\n`;
    const stake = (0,_render_stakes_text_js__WEBPACK_IMPORTED_MODULE_6__/* .renderStakesText */ .v)(plan, { colors, stakes });
    return (0,_escape_terminal_js__WEBPACK_IMPORTED_MODULE_3__/* .guardWorkflowCommands */ .J)(groups.join('') + stake + adopted + blocked.join('') + kept + end);
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

/***/ 40720:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ renderStakesText)
/* harmony export */ });
/* harmony import */ var _escape_terminal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22728);
/* harmony import */ var _format_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82511);
/* harmony import */ var _stake_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74568);



const MAX_PATH_CHARACTERS = 300;
/** Who uses what the plan retires, for a terminal, and what is not told; empty where nobody was asked. */
function renderStakesText(plan, { colors, stakes }) {
    if (stakes === null)
        return '';
    const rows = (0,_stake_words_js__WEBPACK_IMPORTED_MODULE_0__/* .listStakeRows */ .YD)(plan, stakes).map(({ change, uses }) => {
        const path = (0,_escape_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeTerminal */ .e)((0,_format_text_js__WEBPACK_IMPORTED_MODULE_2__/* .shorten */ .ml)(change.path, MAX_PATH_CHARACTERS));
        return `  ${path}: ${(0,_stake_words_js__WEBPACK_IMPORTED_MODULE_0__/* .renderUses */ .LZ)(uses)}\n`;
    });
    const notes = (0,_stake_words_js__WEBPACK_IMPORTED_MODULE_0__/* .listStakeNotes */ .mN)(plan, stakes).map((note) => `${note}\n`);
    return [...(rows.length === 0 ? [] : [`${colors.bold('At stake')}\n`, ...rows]), ...notes, '\n'].join('');
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
