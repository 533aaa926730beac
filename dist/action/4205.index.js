export const id = 4205;
export const ids = [4205];
export const modules = {

/***/ 16329:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ openGithub)
});

// EXTERNAL MODULE: ./lib/errors/github-error.js
var github_error = __webpack_require__(37111);
;// CONCATENATED MODULE: ./lib/github/through-proxy.js

const UNAVAILABLE = 'GITHUB_UNAVAILABLE';
/** The same client; where a call gets no reply, its error names the proxy that stands in between. Null: there is none. */
function throughProxy(client, proxyName) {
    if (proxyName === null)
        return client;
    const tell = async (call) => {
        try {
            return await call;
        }
        catch (error) {
            if (!(error instanceof github_error/* GithubError */.E) || error.code !== UNAVAILABLE || error.status !== null)
                throw error;
            const { message, route, requestId } = error;
            const hint = `GitHub is called through the proxy ${proxyName}: see whether it is up, takes its credentials and allows the host, or name the host in NO_PROXY.`;
            throw new github_error/* GithubError */.E(message, {
                code: UNAVAILABLE,
                route,
                status: null,
                requestId,
                hint,
                cause: error,
            });
        }
    };
    return {
        request: (route, parameters) => tell(client.request(route, parameters)),
        query: (graphql) => tell(client.query(graphql)),
    };
}

;// CONCATENATED MODULE: ./lib/commands/open-github.js

/**
 * A client of GitHub's API; null where there is no GitHub, or no token for it. With `finish` its calls go out after a cancel
 * as well, to tell of it; otherwise they end with the run.
 */
async function openGithub({ settings, context, environment }, whenCancelled = 'give-up') {
    if (context.repository === null || settings.githubToken === null)
        return null;
    const { createGithubClient } = await __webpack_require__.e(/* import() */ 5724).then(__webpack_require__.bind(__webpack_require__, 55724));
    const proxyName = await findProxy(context.apiUrl, environment.env);
    const client = await createGithubClient({
        token: settings.githubToken,
        apiUrl: context.apiUrl,
        clock: environment.clock,
        signal: environment.signal,
        whenCancelled,
        redactor: environment.redactor,
    });
    return throughProxy(client, proxyName);
}
/** Throws an `InputError` when the environment names a proxy that cannot be used. */
async function findProxy(apiUrl, env) {
    const { chooseProxy } = await __webpack_require__.e(/* import() */ 4247).then(__webpack_require__.bind(__webpack_require__, 84247));
    const proxy = chooseProxy(new URL(apiUrl), env);
    return proxy === null ? null : `${proxy.name} (${proxy.variable})`;
}


/***/ }),

/***/ 20260:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ openPlanKey)
});

// EXTERNAL MODULE: ./lib/errors/input-error.js
var input_error = __webpack_require__(97656);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./lib/reconcile/derive-plan-key.js


const SALT = 'cxone-callcodes';
const KEY_INFO = 'reviewed-plan v1';
const KEY_ID_INFO = 'key-id v1';
const KEY_BYTES = 32;
const KEY_ID_BYTES = 4;
const MIN_SECRET_LENGTH = 16;
/**
 * The key of reviewed plans: `plan-key`, else derived from the client secret, else from the access key's secret. Its id is
 * derived from the same material.
 * @throws InputError when there is none of them, or when a secret is too short to derive a key from.
 */
function derivePlanKey({ planKey, clientSecret, accessKeySecret }) {
    if (planKey !== null)
        return { id: toKeyId(planKey), bytes: Buffer.from(planKey, 'utf8') };
    const secret = clientSecret ?? accessKeySecret;
    const name = clientSecret === null ? 'access-key-secret' : 'client-secret';
    if (secret === null) {
        throw new input_error/* InputError */.d('Reviewed plans have no key: neither plan-key nor client-secret nor access-key-secret is given.', { hint: 'Give the same plan-key to plan and apply, or the credentials of the tenant.' });
    }
    if (secret.length < MIN_SECRET_LENGTH) {
        throw new input_error/* InputError */.d(`Reviewed plans have no key: ${name} has ${secret.length} characters, and a key is derived from ${MIN_SECRET_LENGTH} or more.`, { hint: 'Give the same plan-key to plan and apply; make one with: openssl rand -hex 32' });
    }
    return { id: toKeyId(secret), bytes: derive(secret, { info: KEY_INFO, length: KEY_BYTES }) };
}
function toKeyId(material) {
    return derive(material, { info: KEY_ID_INFO, length: KEY_ID_BYTES }).toString('hex');
}
function derive(material, { info, length }) {
    return Buffer.from((0,external_node_crypto_.hkdfSync)('sha256', Buffer.from(material, 'utf8'), SALT, info, length));
}

;// CONCATENATED MODULE: ./lib/commands/open-plan-key.js


/** The key that signs and verifies reviewed plans, masked before anybody has it. Without one the reason, and the way out. */
async function openPlanKey(run) {
    const { settings, environment } = run;
    const { clientSecret, accessKeySecret } = settings.credentials;
    try {
        const key = derivePlanKey({
            planKey: settings.planKey,
            clientSecret: clientSecret ?? (accessKeySecret === null ? await loadSandboxSecret(run) : null),
            accessKeySecret,
        });
        const bytes = Buffer.from(key.bytes);
        for (const spelling of ['hex', 'base64', 'base64url'])
            environment.keepSecret(bytes.toString(spelling));
        return { kind: 'key', key };
    }
    catch (error) {
        if (!(error instanceof input_error/* InputError */.d))
            throw error;
        return { kind: 'none', reason: [error.message, error.hint ?? ''].join(' ').trim() };
    }
}
/** The embedded tenant signs in with a secret of its own, which everybody knows: enough to rehearse, and bound to `sandbox:`. */
async function loadSandboxSecret({ settings, tenantTransport }) {
    if (tenantTransport === null && settings.baseUrl.kind !== 'sandbox')
        return null;
    const { SANDBOX_CLIENT } = await __webpack_require__.e(/* import() */ 3887).then(__webpack_require__.bind(__webpack_require__, 3887));
    return SANDBOX_CLIENT.secret;
}


/***/ }),

/***/ 48426:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ publishPlan),
  p: () => (/* binding */ toLinks)
});

// EXTERNAL MODULE: ./lib/report/escape-markdown.js
var escape_markdown = __webpack_require__(79605);
// EXTERNAL MODULE: ./lib/errors/github-error.js
var github_error = __webpack_require__(37111);
// EXTERNAL MODULE: ./lib/matrix/match-matrix-globs.js
var match_matrix_globs = __webpack_require__(43702);
// EXTERNAL MODULE: ./lib/matrix/parse-matrix-files.js + 25 modules
var parse_matrix_files = __webpack_require__(91517);
// EXTERNAL MODULE: ./lib/util/by-code-point.js
var by_code_point = __webpack_require__(55838);
// EXTERNAL MODULE: ./lib/commands/read-matrix.js + 2 modules
var read_matrix = __webpack_require__(63098);
;// CONCATENATED MODULE: ./lib/commands/find-released-categories.js





/** One call for each; a pull request that touches more is not looked through. */
const MAX_FILES = 50;
/**
 * Categories that the files declared before the pull request and do not declare any more, by code point. What is not known is not
 * claimed: empty without a pull request, with errors in the files, or when GitHub does not show how they were.
 */
async function findReleasedCategories(run, question) {
    const { draft, touchedFiles } = question;
    if (touchedFiles === null || (0,read_matrix/* hasErrors */.C)(draft.loaded.findings))
        return [];
    try {
        const earlier = await fetchEarlierCategories(run, { ...question, touchedFiles });
        const owned = new Set(draft.loaded.matrix.owned.map(({ category }) => category));
        return [...new Set(earlier)].filter((category) => !owned.has(category)).sort(by_code_point/* byCodePoint */.H);
    }
    catch (error) {
        if (!(error instanceof github_error/* GithubError */.E))
            throw error;
        run.environment.log.debug(`Which categories are no longer managed is not known: ${error.message}`);
        return [];
    }
}
/** Of the touched files alone: what another file declared, it declares still. */
async function fetchEarlierCategories({ settings, context }, { client, touchedFiles }) {
    const files = await (0,match_matrix_globs/* matchMatrixGlobs */.K)([...touchedFiles], settings.matrix);
    if (context.repository === null || files.length === 0 || files.length > MAX_FILES)
        return [];
    const { findBaseCommit } = await __webpack_require__.e(/* import() */ 2386).then(__webpack_require__.bind(__webpack_require__, 22386));
    const { fetchFilesAt } = await __webpack_require__.e(/* import() */ 3323).then(__webpack_require__.bind(__webpack_require__, 23323));
    const commit = await findBaseCommit(client, context);
    if (commit === null)
        return [];
    const earlier = await fetchFilesAt(client, { repository: context.repository, commit, files });
    if (earlier === null)
        return [];
    const { matrix } = await (0,parse_matrix_files/* parseMatrixFiles */.w)(earlier);
    return matrix.owned.map(({ category }) => category);
}

// EXTERNAL MODULE: ./lib/model/to-tenant-mark.js
var to_tenant_mark = __webpack_require__(24999);
// EXTERNAL MODULE: ./lib/model/to-marker.js
var to_marker = __webpack_require__(52063);
// EXTERNAL MODULE: ./lib/reconcile/parse-statement.js
var parse_statement = __webpack_require__(14419);
;// CONCATENATED MODULE: ./lib/reconcile/find-same-tenant.js



/** Every embedded tenant has this origin, and none is another's. */
const EMBEDDED_ORIGIN = 'sandbox:';
/**
 * Targets whose plans in these comments are made for the same tenant, each once, by code point. The statements' signatures are not
 * checked, since other targets have other keys: good for a warning, not for a decision.
 */
function findSameTenant(bodies, trace) {
    const targets = bodies.flatMap((body) => {
        const target = (0,to_marker/* parseMarker */.g)(body.split(/\r?\n/, 1)[0] ?? '');
        const parsed = (0,parse_statement/* parseStatement */.B)(body);
        if (target === null || parsed.kind !== 'statement')
            return [];
        return isSameTenant(parsed.statement, trace) ? [target] : [];
    });
    return [...new Set(targets)].sort(by_code_point/* byCodePoint */.H);
}
/** What the sign-in told outweighs what the inputs say; the same secret at the same address is the same client. */
function isSameTenant(other, trace) {
    if (other.tenantId !== null && trace.tenantId !== null)
        return isEqual(other.tenantId, trace.tenantId);
    if (other.origin !== trace.origin || trace.origin === EMBEDDED_ORIGIN)
        return false;
    if (other.tenant !== null && trace.tenant !== null)
        return isEqual(other.tenant, trace.tenant);
    return other.keyId === trace.credentialsKeyId;
}
function isEqual(left, right) {
    return left.toLowerCase() === right.toLowerCase();
}

// EXTERNAL MODULE: ./lib/commands/open-plan-key.js + 1 modules
var open_plan_key = __webpack_require__(20260);
// EXTERNAL MODULE: ./lib/commands/warn-loudly.js
var warn_loudly = __webpack_require__(61294);
;// CONCATENATED MODULE: ./lib/commands/find-twin-targets.js





/**
 * Other targets whose plan in this pull request is made for the tenant of this run: most likely the credentials of one were
 * given to the other. Told at once; empty when nothing was compared or GitHub does not show the comments.
 */
async function findTwinTargets(run, { draft, client }) {
    const { settings } = run;
    if (draft.compared === null)
        return [];
    const { store, identity } = draft.compared;
    const opened = settings.planKey === null ? await (0,open_plan_key/* openPlanKey */.L)(run) : null;
    const bodies = await fetchOtherPlans(run, client);
    const targets = findSameTenant(bodies, {
        origin: store.origin,
        tenant: settings.tenant,
        tenantId: (0,to_tenant_mark/* toTenantMark */.R)(identity),
        credentialsKeyId: opened?.kind === 'key' ? opened.key.id : null,
    });
    if (targets.length === 0)
        return [];
    await (0,warn_loudly/* warnLoudly */._)(run, `The targets ${[settings.target, ...targets].join(', ')} point to the same tenant (${store.origin}). Each of their plans would be applied to it: check the credentials, base-url and tenant of each.`);
    return targets;
}
async function fetchOtherPlans(run, client) {
    const { findOtherReviewComments, toThread } = await __webpack_require__.e(/* import() */ 5932).then(__webpack_require__.bind(__webpack_require__, 25932));
    const thread = toThread(run.context);
    if (thread === null)
        return [];
    try {
        const comments = await findOtherReviewComments(client, { thread, target: run.settings.target });
        return comments.map(({ body }) => body);
    }
    catch (error) {
        if (!(error instanceof github_error/* GithubError */.E))
            throw error;
        run.environment.log.debug(`Whether another target has the same tenant is not known: ${error.message}`);
        return [];
    }
}

// EXTERNAL MODULE: ./lib/commands/open-github.js + 1 modules
var open_github = __webpack_require__(16329);
// EXTERNAL MODULE: ./lib/reconcile/sign-statement.js
var sign_statement = __webpack_require__(67547);
// EXTERNAL MODULE: ./lib/reconcile/to-slots.js
var to_slots = __webpack_require__(29167);
// EXTERNAL MODULE: ./lib/reconcile/to-statement-entries.js
var to_statement_entries = __webpack_require__(2266);
// EXTERNAL MODULE: ./lib/commands/to-plan-scope.js
var to_plan_scope = __webpack_require__(56164);
;// CONCATENATED MODULE: ./lib/commands/sign-plan.js







/**
 * The hidden line that lets apply tell what was reviewed; null when there is nothing to sign. A plan that should be signed and
 * is not says why, in the log as well: apply will stop at it.
 */
async function signPlan(run, { draft, client, sign }) {
    const { context, settings, environment } = run;
    const { compared, findings } = draft;
    const { pullRequest, repository } = context;
    if (compared === null || (0,read_matrix/* hasErrors */.C)(findings) || pullRequest === null || repository === null)
        return null;
    if (!sign)
        return unsigned('It comes from a fork, whose commits are not part of this repository.');
    if (settings.comment === 'false')
        return unsigned('The signature stands in the comment, and comment is false.');
    const opened = await (0,open_plan_key/* openPlanKey */.L)(run);
    const repositoryId = await findRepositoryId(run, client);
    if (opened.kind === 'key' && repositoryId !== null) {
        const { plan } = compared.result;
        const entries = (0,to_statement_entries/* toStatementEntries */.x)((0,to_slots/* toSlots */.J)(plan.changes));
        const statement = {
            ...(0,to_plan_scope/* toPlanScope */.l)(run, { compared, repositoryId }),
            pullRequest: pullRequest.number,
            headCommit: pullRequest.headSha,
            digest: plan.digest,
            entries,
        };
        return {
            kind: 'signed',
            line: (0,sign_statement/* signStatement */.fT)(statement, opened.key),
            isDigestOnly: entries === null,
        };
    }
    const reason = opened.kind === 'none' ? opened.reason : 'GitHub did not tell the number of the repository.';
    if (settings.reviewedPlan !== 'off')
        environment.log.warning(`The plan is not signed, so it does not count as reviewed. ${reason}`);
    return unsigned(reason);
}
function unsigned(reason) {
    return { kind: 'unsigned', reason };
}
async function findRepositoryId({ context }, client) {
    if (context.repository === null)
        return null;
    const { fetchRepository } = await __webpack_require__.e(/* import() */ 2456).then(__webpack_require__.bind(__webpack_require__, 22456));
    try {
        return context.repository.id ?? (await fetchRepository(client, context.repository)).id;
    }
    catch (error) {
        if (error instanceof github_error/* GithubError */.E)
            return null;
        throw error;
    }
}

// EXTERNAL MODULE: ./lib/commands/tell-or-warn.js
var tell_or_warn = __webpack_require__(11574);
// EXTERNAL MODULE: ./lib/commands/to-error-text.js
var to_error_text = __webpack_require__(40948);
// EXTERNAL MODULE: ./lib/commands/to-review-input.js + 4 modules
var to_review_input = __webpack_require__(18753);
;// CONCATENATED MODULE: ./lib/commands/publish-plan.js








/** Shows the plan where people review it: the pull request's comment, and the job summary. */
async function publishPlan(run, publication) {
    const { draft, comment, sign } = publication;
    const client = comment ? await (0,open_github/* openGithub */.K)(run) : null;
    const touchedFiles = await fetchTouchedFiles(run, client);
    const input = (0,to_review_input/* toReviewInput */.m)(run, draft, {
        links: toLinks(run, publication.published),
        touchedFiles,
        signing: client === null ? null : await signPlan(run, { draft, client, sign }),
        releasedCategories: client === null ? [] : await findReleasedCategories(run, { draft, client, touchedFiles }),
        twinTargets: client === null ? [] : await findTwinTargets(run, { draft, client }),
    });
    if (run.format === 'markdown')
        await printComment(run, input);
    const written = await writeCommentOrSayWhy(run, { client, input, isEmptyPlan: isEmpty(draft) });
    const always = written.kind === 'read-only' || written.kind === 'failed';
    const isLeft = written.kind === 'closed' || written.kind === 'superseded';
    const shown = always || isLeft ? { ...input, signature: UNSIGNED } : input;
    await (0,tell_or_warn/* tellOrWarn */.h)(run, 'The job summary could not be written', () => writePlanSummary(run, { input: shown, note: written.note, always }));
    return { commentUrl: written.url, failure: written.kind === 'failed' ? written.note : null };
}
/** Standard output gets what the comment gets, to the letter. */
async function printComment({ environment }, input) {
    const { renderReviewComment } = await __webpack_require__.e(/* import() */ 3400).then(__webpack_require__.bind(__webpack_require__, 53400));
    environment.print(environment.redactor.redact(renderReviewComment(input)));
}
/** What was not written cannot have been signed. */
const UNSIGNED = {
    kind: 'none',
    reason: 'The signature stands in the comment, which was not written.',
};
const NOT_WRITTEN = { kind: 'skipped', url: null, note: '' };
async function writeCommentOrSayWhy(run, comment) {
    try {
        return await writeComment(run, comment);
    }
    catch (error) {
        return { kind: 'failed', url: null, note: `The review comment was not written: ${(0,to_error_text/* toErrorText */.x)(error)}` };
    }
}
async function writeComment({ environment, settings, context }, { client, input, isEmptyPlan }) {
    if (client === null || settings.comment === 'false' || context.pullRequest === null)
        return NOT_WRITTEN;
    const { upsertReviewComment } = await __webpack_require__.e(/* import() */ 7864).then(__webpack_require__.bind(__webpack_require__, 47864));
    const { renderReviewComment } = await __webpack_require__.e(/* import() */ 3400).then(__webpack_require__.bind(__webpack_require__, 53400));
    const { toComparableBody } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 64960));
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
    if (result.kind === 'closed')
        return 'The pull request is closed, and a plan that is made now was not read before, so its comment was left as it is.';
    if (result.kind === 'read-only')
        return 'The token may only read this pull request, so the plan is in the job summary instead of a comment.';
    return '';
}
async function writePlanSummary({ environment, settings }, { input, note, always }) {
    if (environment.surface !== 'action' || !(settings.summary || always))
        return;
    const { renderSummary } = await Promise.all(/* import() */[__webpack_require__.e(3400), __webpack_require__.e(5822)]).then(__webpack_require__.bind(__webpack_require__, 23441));
    const { writeSummary } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 19813));
    const head = note === '' ? '' : `> ${(0,escape_markdown/* escapeMarkdown */.FV)(note)}\n\n`;
    await writeSummary(environment.redactor.redact(head + renderSummary(input)), environment.env);
}
async function fetchTouchedFiles(run, client) {
    if (client === null)
        return null;
    const files = await (0,tell_or_warn/* tellOrWarn */.h)(run, 'The files of the pull request could not be listed', async () => {
        const { listTouchedFiles } = await __webpack_require__.e(/* import() */ 1210).then(__webpack_require__.bind(__webpack_require__, 21210));
        return listTouchedFiles(client, run.context);
    });
    return files === null ? null : new Set(files);
}
function toLinks({ context }, { artifact, reportUrl }) {
    return { run: context.runUrl, report: reportUrl, artifact: artifact?.url ?? null };
}
function isEmpty({ compared, findings }) {
    return compared !== null && compared.result.plan.changes.length === 0 && findings.length === 0;
}


/***/ }),

/***/ 56164:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ toPlanScope)
/* harmony export */ });
/* harmony import */ var _model_to_tenant_mark_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24999);

/** Where the plan of this run belongs: a plan that was reviewed counts here only when it says the same of itself. */
function toPlanScope({ settings }, { compared, repositoryId, }) {
    const { target, api, tenant } = settings;
    const tenantId = (0,_model_to_tenant_mark_js__WEBPACK_IMPORTED_MODULE_0__/* .toTenantMark */ .R)(compared.identity);
    return { repositoryId, target, api, origin: compared.store.origin, tenant, tenantId };
}


/***/ }),

/***/ 18753:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ toReviewInput)
});

// EXTERNAL MODULE: ./lib/model/to-marker.js
var to_marker = __webpack_require__(52063);
// EXTERNAL MODULE: ./lib/report/show-invisible.js
var show_invisible = __webpack_require__(7023);
;// CONCATENATED MODULE: ./lib/report/escape-mermaid.js

/**
 * What Mermaid itself puts for the ends of an entity code
 * (https://mermaid.js.org/syntax/flowchart.html#entity-codes-to-escape-characters): it is turned back once more when the label
 * is text already.
 */
const STAND_IN = /\uFB02(?=\u00B0)|\u00B6(?=\u00DF)/g;
/** All but letters, digits, underscores inside a word and single blanks: what is left has no meaning in Mermaid, Markdown or HTML. */
const SPECIAL = /[^A-Za-z0-9_ ]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])|^ | $| (?= )/gu;
/** Foreign text for a quoted label of a Mermaid diagram, in ASCII: one line, and only text comes of it. */
function escapeMermaid(text) {
    return (0,show_invisible/* showInvisible */.j)(text).replace(STAND_IN, toSpelledOut).replace(SPECIAL, toEntityCode);
}
function toEntityCode(character) {
    return `#${character.codePointAt(0) ?? 0};`;
}
function toSpelledOut(character) {
    return `\\u{${(character.codePointAt(0) ?? 0).toString(16).toUpperCase()}}`;
}

// EXTERNAL MODULE: ./lib/report/format-text.js
var format_text = __webpack_require__(82511);
// EXTERNAL MODULE: ./lib/util/assert-never.js
var assert_never = __webpack_require__(49911);
;// CONCATENATED MODULE: ./lib/report/picture-label.js

/** Leads the label, so that nobody needs to see colours; the signs of the `diff` blocks where they have one. */
const SIGN_OF_KIND = {
    added: '+',
    changed: '~',
    moved: '>',
    retired: '-',
    conflict: '!',
    context: '',
};
const MAX_LINE_CHARACTERS = 40;
function toPictureKind(change) {
    if (change === null)
        return 'context';
    switch (change.action) {
        case 'create':
            return 'added';
        case 'update':
            return change.fields.some(({ field }) => field === 'parent') ? 'moved' : 'changed';
        case 'deactivate':
            return 'retired';
        case 'conflict':
            return 'conflict';
        default:
            return (0,assert_never/* assertNever */.x)(change);
    }
}
/**
 * The lines of a label without its sign, not yet escaped: the code (with the one it had), the name, and for a moved one where
 * it was. `redact` sees whole values, before they are clipped.
 */
function toPictureLabel({ code, change }, redact) {
    const shown = (text) => clipped(redact(text));
    if (change === null)
        return [shown(code)];
    const isRenamed = change.action === 'update' && change.before.code !== change.after.code;
    const name = shown(change.after.name);
    return [
        isRenamed ? `${shown(change.before.code)} → ${shown(code)}` : shown(code),
        ...(name === '' ? [] : [name]),
        ...(toPictureKind(change) === 'moved'
            ? [`was in ${shown(change.before?.parent ?? 'the top level')}`]
            : []),
    ];
}
/** A picture is for the overview: the whole value stands among the changes. */
function clipped(text) {
    const characters = Array.from(text);
    if (characters.length <= MAX_LINE_CHARACTERS)
        return text;
    return `${characters.slice(0, MAX_LINE_CHARACTERS - 1).join('')}…`;
}

// EXTERNAL MODULE: ./lib/model/call-code.js
var call_code = __webpack_require__(43531);
// EXTERNAL MODULE: ./lib/util/by-code-point.js
var by_code_point = __webpack_require__(55838);
;// CONCATENATED MODULE: ./lib/report/picture-tree.js


/** The changed codes and the parents that lead to them, by their paths after the plan. */
function toPictureTree(changes) {
    const top = { code: '', own: [], children: new Map() };
    for (const change of changes) {
        let place = top;
        for (const code of change.path.split(call_code/* PATH_SEPARATOR */.qt))
            place = childOf(place, code);
        place.own.push(change);
    }
    return toNodes(top);
}
function childOf(parent, code) {
    const known = parent.children.get(code);
    if (known !== undefined)
        return known;
    const added = { code, own: [], children: new Map() };
    parent.children.set(code, added);
    return added;
}
function toNodes({ children }) {
    return [...children.values()].sort((left, right) => (0,by_code_point/* byCodePoint */.H)(left.code, right.code)).flatMap(toSiblings);
}
/** A conflict may name a path that another change takes: then both are drawn, and what is below hangs on the first. */
function toSiblings(growing) {
    const { code } = growing;
    const [first = null, ...others] = growing.own.toSorted((left, right) => (0,by_code_point/* byCodePoint */.H)(left.action, right.action) || (0,by_code_point/* byCodePoint */.H)(left.hash, right.hash));
    return [
        toNode({ code, change: first, children: toNodes(growing) }),
        ...others.map((change) => toNode({ code, change, children: [] })),
    ];
}
function toNode(facts) {
    const sum = (count) => facts.children.reduce((total, child) => total + count(child), 0);
    return {
        ...facts,
        nodes: 1 + sum(({ nodes }) => nodes),
        changes: (facts.change === null ? 0 : 1) + sum(({ changes }) => changes),
    };
}
/** At most `room` nodes: the subtrees with most changes, in their old order. */
function pickSubtrees(siblings, room) {
    const picked = new Map();
    let left = room;
    for (const node of siblings.toSorted((one, other) => other.changes - one.changes)) {
        const part = node.nodes <= left ? node : pickPart(node, left);
        if (part === null)
            continue;
        picked.set(node, part);
        left -= part.nodes;
    }
    return siblings.flatMap((node) => picked.get(node) ?? []);
}
/** Null when no change would be left of it. */
function pickPart(node, room) {
    if (room < 1)
        return null;
    const part = toNode({ ...node, children: pickSubtrees(node.children, room - 1) });
    return part.changes === 0 ? null : part;
}

;// CONCATENATED MODULE: ./lib/report/render-picture.js




/** More nodes than this tell a reader nothing. */
const MAX_PICTURE_NODES = 60;
/** A larger picture is folded away, so that the changes themselves stay near the verdict. */
const MAX_OPEN_NODES = 15;
/** Where even this many nodes do not fit, there is no picture. */
const MIN_NODES = 4;
/** Fill, border and text are all given: the same on a light and on a dark page. */
const PICTURE_STYLES = {
    added: 'fill:#dafbe1,stroke:#1a7f37,color:#0b4d21',
    changed: 'fill:#ddf4ff,stroke:#0969da,color:#0a3069',
    moved: 'fill:#fbefff,stroke:#8250df,color:#3e1f79',
    retired: 'fill:#ffebe9,stroke:#cf222e,color:#82071e,stroke-dasharray:5 3',
    conflict: 'fill:#fff8c5,stroke:#bc4c00,color:#5c2200,stroke-width:3px',
    context: 'fill:#eaeef2,stroke:#6e7781,color:#24292f',
};
const COLOUR_WORDS = {
    added: 'green',
    changed: 'blue',
    moved: 'violet',
    retired: 'red, dashed',
    conflict: 'yellow, thick',
    context: 'grey',
};
/** Rows close to each other and long lines: sixty codes would be taller than any page otherwise. */
const LAYOUT = [
    '---',
    'config:',
    '  flowchart:',
    '    nodeSpacing: 12',
    '    rankSpacing: 40',
    '    padding: 8',
    '    wrappingWidth: 400',
    '---',
];
const KINDS = ['added', 'changed', 'moved', 'retired', 'conflict', 'context'];
/**
 * A Mermaid picture of the touched part of the hierarchy with a legend, in Markdown: at most `MAX_PICTURE_NODES` codes, else the
 * subtrees with most changes and how many are left out. Null when nothing changes or when there is no room for it.
 */
function renderPicture(changes, options) {
    if (changes.length === 0)
        return null;
    const tree = toPictureTree(changes);
    for (let room = MAX_PICTURE_NODES; room >= MIN_NODES; room = Math.floor(room * 0.75)) {
        const text = renderNodes(pickSubtrees(tree, room), { total: changes.length, redact: options.redact });
        if (text.length <= options.maxLength)
            return text;
    }
    return null;
}
function renderNodes(roots, { total, redact }) {
    const drawn = toDrawn(roots);
    const shown = drawn.filter(({ node }) => node.change !== null).length;
    const diagram = renderDiagram(drawn, redact);
    const legend = renderLegend(drawn);
    const left = total - shown;
    const note = left === 0
        ? ''
        : ` The picture shows the subtrees with most changes; ${(0,format_text/* formatCount */.B4)(left)} of ${(0,format_text/* countOf */.pq)(total, 'change')} ${left === 1 ? 'is' : 'are'} left out of it.`;
    const text = `${diagram}\n${legend}${note}\n\n`;
    if (drawn.length <= MAX_OPEN_NODES)
        return text;
    const title = `Picture of the hierarchy: ${left === 0 ? (0,format_text/* countOf */.pq)(shown, 'change') : `${(0,format_text/* formatCount */.B4)(shown)} of ${(0,format_text/* countOf */.pq)(total, 'change')}`}`;
    return `<details><summary>${title}</summary>\n\n${text}</details>\n\n`;
}
function toDrawn(roots) {
    const drawn = [];
    const add = (node, parentId) => {
        const id = `n${drawn.length}`;
        drawn.push({ id, parentId, node });
        for (const child of node.children)
            add(child, id);
    };
    for (const root of roots)
        add(root, null);
    return drawn;
}
function renderDiagram(drawn, redact) {
    const edges = drawn.filter(({ parentId }) => parentId !== null);
    const lines = [
        '```mermaid',
        ...LAYOUT,
        'flowchart LR',
        'accTitle: Call codes that the plan touches',
        ...drawn.map(({ id, node }) => `${id}["${renderLabel(node, redact)}"]`),
        ...edges.map(({ id, parentId }) => `${parentId} --- ${id}`),
        ...KINDS.flatMap((kind) => renderClass(kind, drawn)),
        ...(edges.length === 0 ? [] : ['linkStyle default stroke:#818b98,stroke-width:1.5px']),
        '```',
    ];
    return `${lines.join('\n')}\n`;
}
/** A sign never stands on a line of its own: the blank behind it does not break. */
function renderLabel(node, redact) {
    const sign = SIGN_OF_KIND[toPictureKind(node.change)];
    const lines = toPictureLabel(node, redact).map(escapeMermaid);
    return (sign === '' ? '' : `${escapeMermaid(sign)}#160;`) + lines.join('\n');
}
function renderClass(kind, drawn) {
    const ids = drawn.filter(({ node }) => toPictureKind(node.change) === kind).map(({ id }) => id);
    return ids.length === 0
        ? []
        : [`classDef ${kind} ${PICTURE_STYLES[kind]}`, `class ${ids.join(',')} ${kind}`];
}
function renderLegend(drawn) {
    const present = new Set(drawn.map(({ node }) => toPictureKind(node.change)));
    const words = KINDS.filter((kind) => present.has(kind)).map((kind) => kind === 'context'
        ? `${COLOUR_WORDS.context}: not changed`
        : `\`${SIGN_OF_KIND[kind]}\` ${kind} (${COLOUR_WORDS[kind]})`);
    return `${words.join(' · ')}.`;
}

;// CONCATENATED MODULE: ./lib/commands/to-review-input.js


/** What the review comment, the job summary and `plan --format markdown` say of a plan. */
function toReviewInput({ settings, context, environment }, draft, facts) {
    const { signing = null } = facts;
    return {
        marker: (0,to_marker/* toMarker */.E)(settings.target),
        hidden: signing?.kind === 'signed' ? [signing.line] : [],
        target: settings.target,
        api: settings.api,
        commit: context.commit,
        result: draft.compared?.result ?? null,
        stakes: draft.stakes,
        notCompared: draft.notCompared,
        findings: draft.findings,
        filesCount: draft.loaded.files.length,
        codesCount: draft.loaded.matrix.codes.length,
        mode: settings.reviewedPlan,
        ...(signing === null ? {} : { signature: toSignature(signing) }),
        removed: settings.removed,
        takeoverAll: settings.takeover.kind === 'all',
        touchedFiles: facts.touchedFiles,
        releasedCategories: facts.releasedCategories ?? [],
        twinTargets: facts.twinTargets ?? [],
        picture: (maxLength) => renderPicture(draft.compared?.result.plan.changes ?? [], {
            maxLength,
            redact: (text) => environment.redactor.redact(text),
        }),
        links: facts.links,
    };
}
function toSignature(signing) {
    if (signing.kind === 'unsigned')
        return { kind: 'none', reason: signing.reason };
    return { kind: signing.isDigestOnly ? 'digest' : 'slots' };
}


/***/ }),

/***/ 37111:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ GithubError)
/* harmony export */ });
/* harmony import */ var _app_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3603);

/** GitHub's API cannot or will not do what was asked, after all tries that the policy allows. */
class GithubError extends _app_error_js__WEBPACK_IMPORTED_MODULE_0__/* .AppError */ .u {
    route;
    status;
    requestId;
    constructor(message, facts) {
        super(message, facts);
        this.route = facts.route;
        this.status = facts.status;
        this.requestId = facts.requestId;
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

/***/ 95100:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ listRetirements)
/* harmony export */ });
/** What a plan retires, in its order: codes that a file sets inactive, and codes that no file lists any more. */
function listRetirements({ changes }) {
    return changes.flatMap((change) => (change.action === 'deactivate' ? [change] : []));
}


/***/ }),

/***/ 7638:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ STATEMENT_VERSION),
/* harmony export */   g: () => (/* binding */ MAX_STATEMENT_ENTRIES)
/* harmony export */ });
const STATEMENT_VERSION = 1;
/** Plans with more slots carry their digest only: a comment has no room for more. */
const MAX_STATEMENT_ENTRIES = 1_500;


/***/ }),

/***/ 52063:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ toMarker),
/* harmony export */   g: () => (/* binding */ parseMarker)
/* harmony export */ });
/**
 * First line of the review comment of a target, by which later runs find it. A target holds letters, digits, `_` and `-`
 * only; two hyphens in a row are allowed inside a comment in HTML5, `-->` cannot come up.
 */
function toMarker(target) {
    return `<!-- cxone-callcodes:plan target=${target} -->`;
}
const MARKER = /^<!-- cxone-callcodes:plan target=([A-Za-z0-9][A-Za-z0-9_-]{0,63}) -->\s*$/;
/** The target whose review comment begins with this line; null for any other line. */
function parseMarker(line) {
    return MARKER.exec(line)?.[1] ?? null;
}


/***/ }),

/***/ 24999:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ toTenantMark)
/* harmony export */ });
/** What tells this tenant from others: its id, else its business unit; null when the sign-in tells neither. */
function toTenantMark({ tenantId, businessUnitId }) {
    return tenantId ?? (businessUnitId === undefined ? null : `icBUId ${businessUnitId}`);
}


/***/ }),

/***/ 14419:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ parseStatement)
/* harmony export */ });
/* harmony import */ var _model_call_code_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43531);
/* harmony import */ var _model_plan_statement_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7638);
/* harmony import */ var _util_is_record_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13658);
/* harmony import */ var _sign_statement_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67547);




const TAG_LENGTH = 6;
const ENTRY_LENGTH = 28;
const MAX_HEADER_LENGTH = 8_192;
const MAX_LINE_LENGTH = MAX_HEADER_LENGTH + _model_plan_statement_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_STATEMENT_ENTRIES */ .g * ENTRY_LENGTH + 256;
/** Marker, statement, and a few that later versions may add. */
const MAX_HIDDEN_LINES = 8;
const ANY_STATEMENT = '<!-- cxone-callcodes:reviewed-plan ';
const PARTS = /^([A-Za-z0-9_-]+)\.(~|[A-Za-z0-9_-]*)\.([A-Za-z0-9_-]{43})$/;
const FIELDS = [
    'version',
    'repositoryId',
    'pullRequest',
    'target',
    'api',
    'origin',
    'tenant',
    'tenantId',
    'headCommit',
    'digest',
    'keyId',
];
/** The statement among the hidden lines with which a comment begins. Takes any text; reads no further than it must. */
function parseStatement(body) {
    const lines = toHiddenLines(body).filter((line) => line.startsWith(ANY_STATEMENT));
    const [line] = lines;
    if (line === undefined)
        return { kind: 'absent' };
    const parts = lines.length === 1 ? toParts(line) : null;
    if (parts === null)
        return { kind: 'malformed' };
    const header = toHeader(parts.header);
    const entries = toEntries(parts.entries);
    if (header === null || entries === 'malformed')
        return { kind: 'malformed' };
    return {
        kind: 'statement',
        statement: { ...header, entries },
        signed: `${parts.header}.${parts.entries}`,
        signature: parts.signature,
    };
}
function toHiddenLines(body) {
    const lines = [];
    let start = 0;
    while (lines.length < MAX_HIDDEN_LINES && body.startsWith('<!--', start)) {
        const end = body.indexOf('\n', start);
        lines.push(body.slice(start, end < 0 ? body.length : end).replace(/\r$/, ''));
        if (end < 0)
            break;
        start = end + 1;
    }
    return lines;
}
function toParts(line) {
    if (line.length > MAX_LINE_LENGTH || !line.startsWith(_sign_statement_js__WEBPACK_IMPORTED_MODULE_0__/* .STATEMENT_START */ .D9) || !line.endsWith(_sign_statement_js__WEBPACK_IMPORTED_MODULE_0__/* .STATEMENT_END */ .u2))
        return null;
    const [, header, entries, signature] = PARTS.exec(line.slice(_sign_statement_js__WEBPACK_IMPORTED_MODULE_0__/* .STATEMENT_START */ .D9.length, -_sign_statement_js__WEBPACK_IMPORTED_MODULE_0__/* .STATEMENT_END */ .u2.length)) ?? [];
    if (header === undefined || entries === undefined || signature === undefined)
        return null;
    return header.length > MAX_HEADER_LENGTH ? null : { header, entries, signature };
}
function toEntries(text) {
    if (text === _sign_statement_js__WEBPACK_IMPORTED_MODULE_0__/* .DIGEST_ONLY */ .Az)
        return null;
    if (text.length % ENTRY_LENGTH !== 0)
        return 'malformed';
    const count = text.length / ENTRY_LENGTH;
    if (count > _model_plan_statement_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_STATEMENT_ENTRIES */ .g)
        return 'malformed';
    return Array.from({ length: count }, (_, index) => {
        const entry = text.slice(index * ENTRY_LENGTH, (index + 1) * ENTRY_LENGTH);
        return { tag: entry.slice(0, TAG_LENGTH), content: entry.slice(TAG_LENGTH) };
    });
}
function toHeader(encoded) {
    const value = parseJson(Buffer.from(encoded, 'base64url').toString('utf8'));
    if (!(0,_util_is_record_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u)(value) || !FIELDS.every((name) => Object.hasOwn(value, name)))
        return null;
    if (Object.keys(value).length !== FIELDS.length)
        return null;
    const { version, repositoryId, pullRequest, origin, tenant, tenantId, headCommit, digest, keyId } = value;
    const target = value['target'];
    const api = _model_call_code_js__WEBPACK_IMPORTED_MODULE_3__/* .API_NAMES */ .O.find((name) => name === value['api']);
    if (version !== _model_plan_statement_js__WEBPACK_IMPORTED_MODULE_1__/* .STATEMENT_VERSION */ .F || api === undefined)
        return null;
    if (!isCount(repositoryId) || !isCount(pullRequest))
        return null;
    if (!isText(target) || !isText(origin) || !isTextOrNull(tenant) || !isTextOrNull(tenantId))
        return null;
    if (!isText(headCommit) || !isText(digest) || !isText(keyId))
        return null;
    if (!/^[0-9a-f]{40,64}$/.test(headCommit) || !/^sha256:[0-9a-f]{64}$/.test(digest))
        return null;
    if (!/^[0-9a-f]{8}$/.test(keyId))
        return null;
    return {
        version,
        repositoryId,
        pullRequest,
        target,
        api,
        origin,
        tenant,
        tenantId,
        headCommit,
        digest,
        keyId,
    };
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch (error) {
        if (error instanceof SyntaxError)
            return null;
        throw error;
    }
}
function isCount(value) {
    return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}
function isText(value) {
    return typeof value === 'string';
}
function isTextOrNull(value) {
    return value === null || typeof value === 'string';
}


/***/ }),

/***/ 67547:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Az: () => (/* binding */ DIGEST_ONLY),
/* harmony export */   Cw: () => (/* binding */ isSignatureOf),
/* harmony export */   D9: () => (/* binding */ STATEMENT_START),
/* harmony export */   fT: () => (/* binding */ signStatement),
/* harmony export */   u2: () => (/* binding */ STATEMENT_END)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _model_plan_statement_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7638);
/* harmony import */ var _util_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39689);



/** How the line of a statement begins and ends: an HTML comment, which GitHub does not show. */
const STATEMENT_START = `<!-- cxone-callcodes:reviewed-plan v${_model_plan_statement_js__WEBPACK_IMPORTED_MODULE_2__/* .STATEMENT_VERSION */ .F} `;
const STATEMENT_END = ' -->';
/** Stands for the entries of a plan that carries its digest only. */
const DIGEST_ONLY = '~';
/**
 * The statement as one line for the review comment: `HEADER.ENTRIES.SIGNATURE`, each in base64url, so that nothing in it can
 * end the HTML comment. Entries are 28 characters each, one after the other; the signature covers all that stands before it.
 */
function signStatement(statement, key) {
    const { repositoryId, pullRequest, target, api, origin, tenant, tenantId, headCommit, digest, entries } = statement;
    const header = (0,_util_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__/* .toCanonicalJson */ .s)({
        version: _model_plan_statement_js__WEBPACK_IMPORTED_MODULE_2__/* .STATEMENT_VERSION */ .F,
        repositoryId,
        pullRequest,
        target,
        api,
        origin,
        tenant,
        tenantId,
        headCommit,
        digest,
        keyId: key.id,
    });
    const slots = entries === null ? DIGEST_ONLY : entries.map(({ tag, content }) => tag + content).join('');
    const signed = `${Buffer.from(header, 'utf8').toString('base64url')}.${slots}`;
    return `${STATEMENT_START}${signed}.${toSignature(signed, key)}${STATEMENT_END}`;
}
/** Whether this signature belongs to this text, compared letter by letter in a time that tells nothing. */
function isSignatureOf({ signed, signature }, key) {
    const expected = Buffer.from(toSignature(signed, key), 'utf8');
    const given = Buffer.from(signature, 'utf8');
    return given.length === expected.length && (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.timingSafeEqual)(given, expected);
}
function toSignature(signed, { bytes }) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHmac)('sha256', bytes).update(`v${_model_plan_statement_js__WEBPACK_IMPORTED_MODULE_2__/* .STATEMENT_VERSION */ .F}.${signed}`, 'utf8').digest('base64url');
}


/***/ }),

/***/ 29167:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ toSlots)
/* harmony export */ });
const WHOLE_CODE = '*';
/**
 * The slots of a plan, in its order. A create is one, an update one for each changed field, a deactivation `isActive` and, when
 * files change more of the code at the same time, one for each of those fields: nothing is written that no slot shows. Those are
 * slots of an update, so that they are the same whether another pull request retires the code besides or not.
 * A conflict writes nothing and has none.
 */
function toSlots(changes) {
    return changes.flatMap((change) => {
        const { action, path, fields } = change;
        if (action === 'conflict')
            return [];
        if (action === 'create')
            return [{ path, field: WHOLE_CODE, action, from: null, to: change.after }];
        const created = { path, field: WHOLE_CODE, action: 'create', from: null, to: change.after };
        const completes = change.completesCreate === true ? { completes: created } : {};
        return fields.map(({ field, from, to }) => ({
            path,
            field,
            action: field === 'isActive' ? action : 'update',
            from,
            to,
            ...completes,
        }));
    });
}


/***/ }),

/***/ 2266:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ toStatementEntry),
/* harmony export */   x: () => (/* binding */ toStatementEntries)
/* harmony export */ });
/* harmony import */ var _model_plan_statement_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7638);
/* harmony import */ var _util_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39689);


const TAG_LENGTH = 6;
const CONTENT_BYTES = 16;
/** The slots of a plan as its signed statement names them; null for a plan that is too large for one. */
function toStatementEntries(slots) {
    return slots.length > _model_plan_statement_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_STATEMENT_ENTRIES */ .g ? null : slots.map(toStatementEntry);
}
/** `tag`: which field of which code; `content`: what is done to it, from what to what. */
function toStatementEntry({ action, path, field, from, to }) {
    return {
        tag: hash([path, field]).toString('base64url').slice(0, TAG_LENGTH),
        content: hash({ action, path, field, from, to }).subarray(0, CONTENT_BYTES).toString('base64url'),
    };
}
function hash(value) {
    return Buffer.from((0,_util_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Hex */ .f)((0,_util_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .toCanonicalJson */ .s)(value)), 'hex');
}


/***/ }),

/***/ 78033:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ toAdoptionText),
/* harmony export */   _: () => (/* binding */ toAdoptionSections)
/* harmony export */ });
/* harmony import */ var _change_sections_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98325);
/* harmony import */ var _escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79605);
/* harmony import */ var _format_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82511);
/* harmony import */ var _render_links_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64960);
/* harmony import */ var _show_invisible_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7023);





const MAX_TEXT_CHARACTERS = 300;
/** Records that apply marks as the codes that they are already: folded away, since nothing that people see of them alters. */
function toAdoptionSections({ result, links }) {
    const adoptions = result?.plan.adoptions ?? [];
    if (adoptions.length === 0)
        return [];
    const units = adoptions.map((change) => ({
        kind: 'adopted',
        text: `${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .fencedText */ .fV)(toAdoptionText(change))}\n`,
    }));
    const fence = (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .fenceFor */ .Lt)(units.map(({ text }) => text));
    return [
        {
            head: `<details><summary>${(0,_format_text_js__WEBPACK_IMPORTED_MODULE_3__/* .countOf */ .pq)(adoptions.length, 'record')} to adopt</summary>\n\n${EXPLANATION}\n\n`,
            blocks: [{ open: `${fence}text\n`, units, close: `${fence}\n\n` }],
            tail: '</details>\n\n',
            share: 1,
            notice: (omitted) => `**${(0,_change_sections_js__WEBPACK_IMPORTED_MODULE_0__/* .toOmittedText */ .j)(omitted, 'record')} not shown here.** ${(0,_render_links_js__WEBPACK_IMPORTED_MODULE_2__/* .whereAllAre */ .j)(links)}\n\n`,
        },
    ];
}
const EXPLANATION = 'Each is equal to the code of its name in every field, and nothing marks it as that code yet. Apply adds the tag to its notes and alters nothing else, so that no review is asked for.';
/** `INT/INT_HOT "Hot lead" (id 101)`, nothing invisible in it. */
function toAdoptionText({ path, after, id }) {
    const name = shown(after.name).replaceAll('"', '\\"');
    return `${shown(path)} "${name}" (id ${shown(id)})`;
}
function shown(text) {
    return (0,_format_text_js__WEBPACK_IMPORTED_MODULE_3__/* .shorten */ .ml)((0,_show_invisible_js__WEBPACK_IMPORTED_MODULE_4__/* .showInvisible */ .j)(text), MAX_TEXT_CHARACTERS);
}


/***/ }),

/***/ 98325:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ toChangeSections),
/* harmony export */   j: () => (/* binding */ toOmittedText)
/* harmony export */ });
/* harmony import */ var _escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79605);
/* harmony import */ var _format_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(82511);
/* harmony import */ var _group_changes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(42353);
/* harmony import */ var _render_links_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64960);
/* harmony import */ var _to_diff_units_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80299);





const MAX_CATEGORY_CHARACTERS = 100;
const KIND_OF_ACTION = {
    create: 'to create',
    update: 'to update',
    deactivate: 'to retire',
    conflict: 'in conflict',
};
/** The changes that the pull request makes, and those that would be applied besides. */
function toChangeSections(input) {
    if (input.result === null)
        return [];
    const { own, foreign } = splitByOrigin(input.result.plan.changes, input.touchedFiles);
    return [
        ...(own.length === 0
            ? []
            : [toSection(own, { head: '#### Changes\n\n', share: 6, note: toSourceNote(input), input })]),
        ...(foreign.length === 0
            ? []
            : [toSection(foreign, { head: FOREIGN_HEAD, share: 2, note: 'with-source', input })]),
    ];
}
/** Whoever opened a pull request knows the files that it touches; readers of an issue do not. */
function toSourceNote({ purpose }) {
    return purpose === 'drift' ? 'with-source' : 'without-source';
}
const FOREIGN_HEAD = `#### Not from this pull request

The files of these changes are not touched here, but the tenant does not yet hold what they say (an earlier merge was not applied, or somebody changed the tenant). Apply writes them as well.

`;
/** A removal has no file: it counts as the pull request's own unless the pull request touches nothing at all. */
function splitByOrigin(changes, touched) {
    if (touched === null)
        return { own: changes, foreign: [] };
    const isOwn = ({ source }) => source === null ? touched.size > 0 : touched.has(source.file);
    return { own: changes.filter(isOwn), foreign: changes.filter((change) => !isOwn(change)) };
}
function toSection(changes, { head, share, note, input }) {
    const blocks = (0,_group_changes_js__WEBPACK_IMPORTED_MODULE_3__/* .groupChanges */ .t)(changes).map((group) => toBlock(group.category, (0,_to_diff_units_js__WEBPACK_IMPORTED_MODULE_2__/* .toDiffUnits */ .M)(group.changes, note)));
    return {
        head,
        blocks,
        tail: '',
        share,
        notice: (omitted) => `**${toOmittedText(omitted, 'change')} not shown here** (${countKinds(omitted)}). ${(0,_render_links_js__WEBPACK_IMPORTED_MODULE_1__/* .whereAllAre */ .j)(input.links)}\n\n`,
    };
}
function toBlock(category, diffUnits) {
    const units = diffUnits.map(({ action, lines }) => {
        const text = lines.map((line) => `${line.sign} ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .fencedText */ .fV)(line.text)}\n`).join('');
        return { kind: KIND_OF_ACTION[action], text };
    });
    const fence = (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .fenceFor */ .Lt)(units.map(({ text }) => text));
    const title = `**Category** ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)((0,_format_text_js__WEBPACK_IMPORTED_MODULE_4__/* .shorten */ .ml)(category, MAX_CATEGORY_CHARACTERS))} · ${countKinds(units)}`;
    return { open: `${title}\n\n${fence}diff\n`, units, close: `${fence}\n\n` };
}
/** `1 change is`, `2,000 changes are`. */
function toOmittedText(omitted, noun) {
    return omitted.length === 1 ? `1 ${noun} is` : `${(0,_format_text_js__WEBPACK_IMPORTED_MODULE_4__/* .formatCount */ .B4)(omitted.length)} ${noun}s are`;
}
function countKinds(units) {
    const counts = Object.values(KIND_OF_ACTION).map((kind) => ({
        kind,
        count: units.filter((unit) => unit.kind === kind).length,
    }));
    return counts
        .filter(({ count }) => count > 0)
        .map(({ kind, count }) => `${(0,_format_text_js__WEBPACK_IMPORTED_MODULE_4__/* .formatCount */ .B4)(count)} ${kind}`)
        .join(', ');
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

/***/ 64960:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ renderLinks),
/* harmony export */   j: () => (/* binding */ whereAllAre),
/* harmony export */   toComparableBody: () => (/* binding */ toComparableBody)
/* harmony export */ });
/* harmony import */ var _escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79605);

/** Ends every line that holds links to a run, so that two comments can be compared without them. */
const LINKS_MARKER = '<!-- callcodes:links -->';
const LINE_WITH_LINKS = /^.*<!-- callcodes:links -->$/gm;
/** One line with the links that there are; empty when there are none. */
function renderLinks({ run, report, artifact }) {
    const links = [
        ...(report === null ? [] : [renderLink('Report', report)]),
        ...(artifact === null ? [] : [renderLink('Plan and report files', artifact)]),
        ...(run === null ? [] : [renderLink('Run', run)]),
    ];
    return links.length === 0 ? '' : `${links.join(' · ')} ${LINKS_MARKER}`;
}
/** The text without what differs from run to run though nothing else changed: targets of the run's links, line ends. */
function toComparableBody(body) {
    return body
        .replace(/\r\n?/g, '\n')
        .replace(LINE_WITH_LINKS, (line) => line.replace(/\]\([^)\s]*\)/g, ']()'))
        .trimEnd();
}
/** Where all of a list is, for a notice that some of it is missing. */
function whereAllAre({ report, artifact, run }) {
    if (report !== null || artifact !== null)
        return 'All of them are in the report and in the plan file, linked at the end.';
    return run === null
        ? 'All of them are in the report and in the plan file that this run wrote.'
        : "All of them are in the run's report and plan file, linked at the end.";
}
/** A link to a place of ours. What is no http address is shown as text. */
function renderLink(label, url) {
    if (!/^https?:\/\//.test(url))
        return `${label}: ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)(url)}`;
    const target = url.replace(/[^\w\-.~:/?#@!$&'*+,;=%]/gu, encodeCharacter);
    return `[${label}](${target})`;
}
function encodeCharacter(character) {
    if (character <= '\u007F')
        return `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
    return /\p{Cs}/u.test(character) ? '%EF%BF%BD' : encodeURIComponent(character);
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

/***/ 74568:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LZ: () => (/* binding */ renderUses),
/* harmony export */   YD: () => (/* binding */ listStakeRows),
/* harmony export */   mN: () => (/* binding */ listStakeNotes)
/* harmony export */ });
/* harmony import */ var _model_list_retirements_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95100);
/* harmony import */ var _util_by_code_point_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55838);
/* harmony import */ var _format_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82511);



/** What the plan retires and the tenant told of, the most used first. */
function listStakeRows(plan, stakes) {
    return (0,_model_list_retirements_js__WEBPACK_IMPORTED_MODULE_0__/* .listRetirements */ .z)(plan)
        .flatMap((change) => {
        const uses = stakes.usesById.get(change.id);
        return uses === undefined ? [] : [{ change, uses }];
    })
        .sort((left, right) => right.uses.skills.length - left.uses.skills.length ||
        right.uses.campaigns.length - left.uses.campaigns.length ||
        (0,_util_by_code_point_js__WEBPACK_IMPORTED_MODULE_1__/* .byCodePoint */ .H)(left.change.path, right.change.path) ||
        (0,_util_by_code_point_js__WEBPACK_IMPORTED_MODULE_1__/* .byCodePoint */ .H)(left.change.category, right.change.category));
}
/** `3 skills, 1 campaign`, `1 skill` (in no campaign), `no skill`. */
function renderUses({ skills, campaigns }) {
    if (skills.length === 0)
        return 'no skill';
    const counts = [(0,_format_text_js__WEBPACK_IMPORTED_MODULE_2__/* .countOf */ .pq)(skills.length, 'skill')];
    if (campaigns.length > 0)
        counts.push((0,_format_text_js__WEBPACK_IMPORTED_MODULE_2__/* .countOf */ .pq)(campaigns.length, 'campaign'));
    return counts.join(', ');
}
/** What is not told and why: words and numbers of our own, the same as long as the tenant answers the same. */
function listStakeNotes(plan, stakes) {
    const retired = (0,_model_list_retirements_js__WEBPACK_IMPORTED_MODULE_0__/* .listRetirements */ .z)(plan).length;
    const { askedCount, refusal, usesById } = stakes;
    if (refusal === 'not-served')
        return [`${NOT_SHOWN} the tenant's version of the API does not tell which skills use them.`];
    if (refusal === 'forbidden')
        return [`${NOT_SHOWN} the role of the access key may not see which skills use them.`];
    const lost = askedCount - usesById.size;
    return [
        ...(lost === 0 ? [] : [`${toShare(lost, askedCount)} not shown here: the tenant gave no usable answer.`]),
        ...(retired <= askedCount
            ? []
            : [`Only the first ${(0,_format_text_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(askedCount)} of ${(0,_format_text_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(retired)} retirements were looked up.`]),
    ];
}
const NOT_SHOWN = 'What is at stake with the retirements is not shown:';
function toShare(lost, asked) {
    return `What is at stake with ${(0,_format_text_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(lost)} of ${(0,_format_text_js__WEBPACK_IMPORTED_MODULE_2__/* .countOf */ .pq)(asked, 'retirement')} is`;
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


/***/ })

};
