export const id = 6771;
export const ids = [6771,7415,2590];
export const modules = {

/***/ 41666:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lv: () => (/* binding */ toRecord),
/* harmony export */   br: () => (/* binding */ toRecordHash),
/* harmony export */   gN: () => (/* binding */ FIRST_PREV_HASH)
/* harmony export */ });
/* harmony import */ var _util_assert_never_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49911);
/* harmony import */ var _util_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39689);


/** What the first record names as the hash before it. */
const FIRST_PREV_HASH = '0'.repeat(64);
/** The record of an entry at its place in the chain, its keys in the published order. */
function toRecord(entry, { seq, timestamp, prevHash }) {
    const body = { seq, timestamp, ...inOrder(entry), prevHash };
    return { ...body, hash: toRecordHash(body) };
}
/** Hex SHA-256 of the RFC 8785 JSON of a record without its `hash`. */
function toRecordHash(recordWithoutHash) {
    return (0,_util_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Hex */ .f)((0,_util_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .toCanonicalJson */ .s)(recordWithoutHash));
}
function inOrder(entry) {
    switch (entry.action) {
        case 'HEADER':
            return headerInOrder(entry);
        case 'INTENT': {
            const { action, code, path, requestId, after } = entry;
            return { action, code, path, requestId, after };
        }
        case 'CLOSE': {
            const { action, outcome, cancelled, counts } = entry;
            return { action, outcome, cancelled, counts };
        }
        case 'CREATE_CALL_CODE':
        case 'UPDATE_CALL_CODE':
        case 'DEACTIVATE_CALL_CODE':
        case 'ADOPT_CALL_CODE':
            return resultInOrder(entry);
        default:
            return (0,_util_assert_never_js__WEBPACK_IMPORTED_MODULE_1__/* .assertNever */ .x)(entry);
    }
}
function headerInOrder(header) {
    const { action, formatVersion, tool, target, api, origin, planDigest } = header;
    const { coverage, actor, commit, runUrl } = header;
    const who = { coverage, actor, commit, runUrl };
    return { action, formatVersion, tool, target, api, origin, planDigest, ...who };
}
function resultInOrder(result) {
    const { action, code, path, status, latencyMs, requestId, attempts } = result;
    const { httpStatus, callCodeId, before, after, error } = result;
    const sent = { latencyMs, requestId, attempts, httpStatus };
    return { action, code, path, status, ...sent, callCodeId, before, after, error };
}


/***/ }),

/***/ 54228:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ deliverToWebhooks)
/* harmony export */ });
/** How long a try may still take once the run is cancelled: its runner ends it soon. */
const CANCEL_GRACE_MS = 2_000;
/**
 * Sends one event to all receivers at the same time, in the order of which the results are. A run that is cancelled makes no
 * further try, and the first one only for two seconds.
 */
async function deliverToWebhooks(message, { environment, webhooks, timeoutMs, }) {
    const { clock, random, signal, log, version, env } = environment;
    const { createAxiosTransport } = await __webpack_require__.e(/* import() */ 3378).then(__webpack_require__.bind(__webpack_require__, 63378));
    const { startCutOff } = await __webpack_require__.e(/* import() */ 8436).then(__webpack_require__.bind(__webpack_require__, 48436));
    const { deliverEvent } = await Promise.all(/* import() */[__webpack_require__.e(5487), __webpack_require__.e(246)]).then(__webpack_require__.bind(__webpack_require__, 70246));
    const transport = createAxiosTransport({
        env,
        replyBodies: 'dropped',
        addressInputs: '`webhook-url`',
    });
    const cutOff = startCutOff({ signal, clock, graceMs: CANCEL_GRACE_MS });
    const deliver = async (webhook, index) => {
        const receiver = toReceiver(webhook, { number: index + 1, of: webhooks.length });
        const delivery = await deliverEvent(message, {
            webhook,
            transport,
            clock,
            random,
            userAgent: `cxone-callcodes/${version}`,
            timeoutMs,
            signal,
            giveUp: cutOff.signal,
            onRetry: (why, { tries, afterMs }) => log.info(`Event for ${receiver}, try ${tries}: ${why}. Next try in ${(afterMs / 1000).toFixed(1)} s.`),
        });
        return { receiver, delivery };
    };
    try {
        return await Promise.all(webhooks.map(deliver));
    }
    finally {
        cutOff.end();
        transport.close();
    }
}
function toReceiver({ url }, { number, of }) {
    const { origin } = new URL(url);
    return of === 1 ? origin : `${origin} (webhook-url ${number})`;
}


/***/ }),

/***/ 80608:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cu: () => (/* binding */ publishOutcome),
/* harmony export */   cv: () => (/* binding */ writeOutcomeSummary),
/* harmony export */   g2: () => (/* binding */ tellPullRequest)
/* harmony export */ });
/* harmony import */ var _report_place_outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78266);
/* harmony import */ var _report_render_outcome_section_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74391);
/* harmony import */ var _open_github_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16329);
/* harmony import */ var _publish_plan_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48426);
/* harmony import */ var _tell_or_warn_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(11574);
/* harmony import */ var _to_outcome_input_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(11029);
/* harmony import */ var _to_review_input_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(18753);







/**
 * Puts the outcome above the plan in the pull request's comment, and both into the job summary. The writes are done by
 * now, so whatever fails here is a warning. Resolves with the comment's URL.
 */
async function publishOutcome(run, { draft, result }) {
    await writeOutcomeSummary(run, { draft, result });
    if (run.settings.comment === 'false')
        return null;
    return (0,_tell_or_warn_js__WEBPACK_IMPORTED_MODULE_4__/* .tellOrWarn */ .h)(run, 'The pull request could not be told the outcome', () => tellPullRequest(run, (0,_report_render_outcome_section_js__WEBPACK_IMPORTED_MODULE_1__/* .renderOutcomeSection */ .ah)((0,_to_outcome_input_js__WEBPACK_IMPORTED_MODULE_5__/* .toOutcomeInput */ .s)(run, result))));
}
/** Puts `section` above the plan in our comment on the pull request that the run is about. */
async function tellPullRequest(run, section) {
    const client = await (0,_open_github_js__WEBPACK_IMPORTED_MODULE_2__/* .openGithub */ .K)(run, 'finish');
    if (client === null)
        return null;
    const pullRequest = await findPullRequest(run, client);
    if (pullRequest === null)
        return null;
    const { rewriteReviewComment } = await __webpack_require__.e(/* import() */ 1216).then(__webpack_require__.bind(__webpack_require__, 71216));
    const { url } = await rewriteReviewComment({
        client,
        context: run.context,
        pullRequest,
        target: run.settings.target,
        rewrite: (body) => run.environment.redactor.redact((0,_report_place_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .placeOutcome */ .s)(body, section)),
    });
    return url;
}
/** The event's pull request; after a push, the merged one that brought the commit. */
async function findPullRequest({ context }, client) {
    if (context.pullRequest !== null)
        return context.pullRequest.number;
    if (context.commit === null)
        return null;
    const { listPullRequestsOfCommit } = await __webpack_require__.e(/* import() */ 4062).then(__webpack_require__.bind(__webpack_require__, 24062));
    const found = await listPullRequestsOfCommit(client, { context, commit: context.commit });
    const merged = found.filter(({ mergedAt, baseRef }) => mergedAt !== null && baseRef === context.repository?.defaultBranch);
    return merged[0]?.number ?? null;
}
/** Puts the outcome, and the plan where there is one, into the job summary. */
async function writeOutcomeSummary(run, told) {
    const { environment, settings } = run;
    if (environment.surface !== 'action' || !settings.summary)
        return;
    await (0,_tell_or_warn_js__WEBPACK_IMPORTED_MODULE_4__/* .tellOrWarn */ .h)(run, 'The job summary could not be written', async () => {
        const { writeSummary } = await __webpack_require__.e(/* import() */ 9813).then(__webpack_require__.bind(__webpack_require__, 19813));
        const text = await renderOutcomeSummary(run, told);
        await writeSummary(environment.redactor.redact(text), environment.env);
    });
}
async function renderOutcomeSummary(run, { draft, result }) {
    const outcome = (0,_to_outcome_input_js__WEBPACK_IMPORTED_MODULE_5__/* .toOutcomeInput */ .s)(run, result);
    if (draft === null) {
        const { renderOutcomeMarkdown } = await __webpack_require__.e(/* import() */ 7415).then(__webpack_require__.bind(__webpack_require__, 67415));
        return renderOutcomeMarkdown(outcome);
    }
    const { renderApplySummary } = await __webpack_require__.e(/* import() */ 3441).then(__webpack_require__.bind(__webpack_require__, 23441));
    const review = (0,_to_review_input_js__WEBPACK_IMPORTED_MODULE_6__/* .toReviewInput */ .m)(run, draft, { links: (0,_publish_plan_js__WEBPACK_IMPORTED_MODULE_3__/* .toLinks */ .p)(run, result), touchedFiles: null });
    return renderApplySummary(outcome, review);
}


/***/ }),

/***/ 16771:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runApply: () => (/* binding */ runApply)
});

;// CONCATENATED MODULE: ./lib/model/list-writes.js
/** Everything that an apply of the plan may write, in the order of the plan. */
function listWrites({ changes, adoptions, }) {
    return [...changes.filter((change) => change.action !== 'conflict'), ...adoptions];
}

// EXTERNAL MODULE: ./lib/reconcile/to-slots.js
var to_slots = __webpack_require__(29167);
;// CONCATENATED MODULE: ./lib/reconcile/cover-plan.js

/** Whether the answer depends on reviewed plans: looking them up costs calls. */
function needsReviewedPlans({ plan, mode, approvedDigest }) {
    return mode !== 'off' && approvedDigest !== plan.digest && (0,to_slots/* toSlots */.J)(plan.changes).length > 0;
}
/** Whether the plan may be applied: every slot of it was reviewed, or an equal digest covers the whole. */
function coverPlan({ plan, mode, approvedDigest, givenBy, reviews = null }) {
    const slots = (0,to_slots/* toSlots */.J)(plan.changes);
    const coverage = { mode, by: 'nothing', givenBy: null, pullRequests: [] };
    if (approvedDigest === plan.digest) {
        return { kind: 'covered', coverage: { ...coverage, by: 'approved-digest', givenBy } };
    }
    if (slots.length === 0)
        return { kind: 'open', reason: 'empty-plan', coverage, slots: [], message: '' };
    if (mode === 'off')
        return { kind: 'open', reason: 'mode-off', coverage, slots: [], message: '' };
    const { uncovered, pullRequests } = toVerdicts(slots, reviews);
    if (uncovered.length === 0) {
        return { kind: 'covered', coverage: { ...coverage, by: 'reviewed-plans', pullRequests } };
    }
    const message = toMessage({ plan, approvedDigest, uncovered: uncovered.length, slots: slots.length });
    if (mode === 'warn') {
        return {
            kind: 'open',
            reason: 'mode-warn',
            coverage: { ...coverage, pullRequests },
            slots: uncovered,
            message,
        };
    }
    return { kind: 'uncovered', slots: uncovered, digest: plan.digest, message };
}
function toVerdicts(slots, reviews) {
    const uncovered = [];
    const pullRequests = new Set();
    for (const [index, { path, field, action }] of slots.entries()) {
        const verdict = reviews?.slots[index];
        if (verdict?.kind === 'covered')
            pullRequests.add(verdict.pullRequest);
        else
            uncovered.push({ path, field, action, reason: verdict?.reason ?? 'no reviewed plan contains it' });
    }
    return { uncovered, pullRequests: [...pullRequests].sort((left, right) => left - right) };
}
function toMessage({ plan, approvedDigest, uncovered, slots }) {
    const given = approvedDigest === null
        ? ''
        : ` approved-digest was given as ${approvedDigest}, but the digest of the plan for ${plan.target} is ${plan.digest}: the plan was made from other files or another state of the tenant.`;
    const what = `${uncovered} of ${slots === 1 ? '1 change' : `${slots} changes`} ${uncovered === 1 ? 'is' : 'are'} not covered.`;
    return `Plan not covered by a review: ${what}${given} Review the plan. To let exactly this plan through, run apply with approved-digest: ${plan.digest} or, on the command line, cxone-callcodes apply --approved-digest ${plan.digest} instead.`;
}

// EXTERNAL MODULE: ./lib/report/render-plan-text.js
var render_plan_text = __webpack_require__(51264);
// EXTERNAL MODULE: ./lib/report/render-stakes-text.js
var render_stakes_text = __webpack_require__(40720);
// EXTERNAL MODULE: ./lib/errors/github-error.js
var github_error = __webpack_require__(37111);
;// CONCATENATED MODULE: ./lib/reconcile/find-missing-approval.js
/** Reviews that take a stand; a comment leaves the earlier one as it is. */
const STANDS = new Set(['APPROVED', 'CHANGES_REQUESTED', 'DISMISSED']);
/**
 * Null when someone other than the author approves the commit that was planned, else why not. Of one reviewer the last stand
 * counts; automations do not.
 * @param reviews in the order in which they were given
 */
function findMissingApproval(reviews, { pullRequest, author, headCommit }) {
    const stands = new Map();
    for (const review of reviews) {
        const reviewer = review.reviewer?.toLowerCase() ?? null;
        if (reviewer === null || review.isBot || !STANDS.has(review.state))
            continue;
        if (reviewer !== author?.toLowerCase())
            stands.set(reviewer, review);
    }
    const approvals = [...stands.values()].filter(({ state }) => state === 'APPROVED');
    if (approvals.some(({ commit }) => commit === headCommit))
        return null;
    return approvals.length > 0
        ? `#${pullRequest} was approved at another commit than ${headCommit.slice(0, 10)}, which was merged`
        : `#${pullRequest} was not approved by someone other than its author`;
}

// EXTERNAL MODULE: ./lib/reconcile/parse-statement.js
var parse_statement = __webpack_require__(14419);
// EXTERNAL MODULE: ./lib/reconcile/sign-statement.js
var sign_statement = __webpack_require__(67547);
;// CONCATENATED MODULE: ./lib/reconcile/judge-reviewed-plan.js


/** Whether the plan in our comment on this pull request is one that people saw, here, and that was merged. */
function judgeReviewedPlan(pullRequest, terms) {
    const { number, mergedAt, baseRef } = pullRequest;
    if (mergedAt === null)
        return dismiss(`#${number} is not merged`);
    if (baseRef !== terms.defaultBranch) {
        return dismiss(`#${number} was merged into ${baseRef}, not into ${terms.defaultBranch}`);
    }
    if (pullRequest.comments.length === 0)
        return { kind: 'silent' };
    const judgements = pullRequest.comments.map((body) => judgeStatement((0,parse_statement/* parseStatement */.B)(body), { pullRequest, terms }));
    return (judgements.find(({ kind }) => kind === 'counts') ??
        judgements.find((judgement) => judgement.kind === 'dismissed' && judgement.statement !== null) ??
        judgements[0] ?? { kind: 'silent' });
}
function judgeStatement(parsed, { pullRequest, terms }) {
    const at = `the plan in #${pullRequest.number}`;
    if (parsed.kind === 'absent')
        return dismiss(`${at} is not signed`);
    if (parsed.kind === 'malformed')
        return dismiss(`the signed text in #${pullRequest.number} is damaged`);
    const { statement } = parsed;
    if (!(0,sign_statement/* isSignatureOf */.Cw)(parsed, terms.key)) {
        const reason = statement.keyId === terms.key.id
            ? `${at} has a signature that does not hold: its text was changed`
            : `${at} was signed with another key (rotated, or plan and apply use different secrets)`;
        return dismiss(reason, statement);
    }
    const fault = findFault(statement, { pullRequest, terms });
    return fault === null ? { kind: 'counts', statement } : dismiss(`${at} ${fault}`, statement);
}
function findFault(statement, { pullRequest, terms: { scope } }) {
    const { repositoryId, target, api, origin, headCommit } = statement;
    if (repositoryId !== scope.repositoryId)
        return 'was signed for another repository';
    if (statement.pullRequest !== pullRequest.number)
        return `was signed for #${statement.pullRequest}`;
    if (target !== scope.target)
        return `was made for the target ${target}, not ${scope.target}`;
    if (api !== scope.api)
        return `was made for the API ${api}, not ${scope.api}`;
    if (origin !== scope.origin)
        return `was made for the tenant at ${origin}, not at ${scope.origin}`;
    if (!isSameTenant(statement, scope)) {
        return `was made for the tenant ${nameOf(statement)}, not ${nameOf(scope)}`;
    }
    if (headCommit !== pullRequest.headSha) {
        return `was made for commit ${shortOf(headCommit)}, but ${shortOf(pullRequest.headSha)} was merged`;
    }
    return null;
}
/** What the sign-in says outweighs what the input says: another check sees to it that the two agree. */
function isSameTenant(left, right) {
    if (!isSameName(left.tenantId, right.tenantId))
        return false;
    return left.tenantId !== null || isSameName(left.tenant, right.tenant);
}
function isSameName(left, right) {
    return left?.toLowerCase() === right?.toLowerCase();
}
function nameOf({ tenant, tenantId }) {
    return tenantId ?? tenant ?? 'of no name';
}
function shortOf(commit) {
    return commit.slice(0, 10);
}
function dismiss(reason, statement = null) {
    return { kind: 'dismissed', reason, statement };
}

// EXTERNAL MODULE: ./lib/reconcile/to-statement-entries.js
var to_statement_entries = __webpack_require__(2266);
;// CONCATENATED MODULE: ./lib/reconcile/review-ledger.js

const NOT_REVIEWED = 'no reviewed plan contains it';
/** Goes through reviewed plans, the newest first, and keeps for each slot what the first of them that names it says. */
class ReviewLedger {
    #slots;
    #digest;
    #generalHint = null;
    constructor({ slots, digest }) {
        this.#digest = digest;
        this.#slots = slots.map((slot) => ({
            ...(0,to_statement_entries/* toStatementEntry */.H)(slot),
            completed: slot.completes === undefined ? null : (0,to_statement_entries/* toStatementEntry */.H)(slot.completes),
            shown: showContent(slot),
            verdict: null,
            hint: null,
        }));
    }
    /** True when older plans cannot change anything any more. */
    get isDecided() {
        return this.#slots.every(({ verdict }) => verdict !== null);
    }
    /** Whether some slot that is still open would be covered. */
    wouldCover(statement) {
        const reading = this.#read(statement);
        return this.#open().some((slot) => reading(slot) === 'same');
    }
    /**
     * A plan that counts. `withheld`: why it covers nothing all the same (an approval is missing); what it shows differently is
     * decided even so, since an older plan must not bring back what a newer one changed.
     */
    add(statement, { pullRequest, withheld }) {
        const reading = this.#read(statement);
        for (const slot of this.#open()) {
            const content = reading(slot);
            if (content === 'same' && withheld === null)
                slot.verdict = { kind: 'covered', pullRequest };
            else if (content === 'same')
                slot.hint ??= withheld;
            else if (content !== 'unnamed') {
                slot.verdict = { kind: 'uncovered', reason: toDifference(slot, { content, pullRequest }) };
            }
        }
    }
    /** A plan that does not count, for whatever reason; nothing but the reasons comes from it. */
    dismiss(statement, reason) {
        if (statement === null) {
            this.#generalHint ??= reason;
            return;
        }
        const reading = this.#read(statement);
        for (const slot of this.#open()) {
            if (reading(slot) !== 'unnamed')
                slot.hint ??= reason;
        }
    }
    /** `note`: why older plans were not looked at, null when all were. */
    toVerdicts(note) {
        const end = note === null ? '' : ` (${note})`;
        const slots = this.#slots.map(({ verdict, hint }) => {
            if (verdict !== null)
                return verdict;
            const why = hint ?? this.#generalHint;
            return { kind: 'uncovered', reason: `${NOT_REVIEWED}${why === null ? '' : `: ${why}`}${end}` };
        });
        return { slots };
    }
    #open() {
        return this.#slots.filter(({ verdict }) => verdict === null);
    }
    #read(statement) {
        const { entries } = statement;
        if (entries === null)
            return () => (statement.digest === this.#digest ? 'same' : 'unlisted');
        const contents = new Map();
        for (const { tag, content } of entries) {
            contents.set(tag, (contents.get(tag) ?? new Set()).add(content));
        }
        const look = ({ tag, content }) => {
            const named = contents.get(tag);
            if (named === undefined)
                return 'unnamed';
            return named.has(content) ? 'same' : 'other';
        };
        return (slot) => {
            const reading = look(slot);
            return reading === 'unnamed' && slot.completed !== null ? look(slot.completed) : reading;
        };
    }
}
function toDifference({ shown }, { content, pullRequest }) {
    return content === 'other'
        ? `#${pullRequest} was reviewed with another content; now it would be ${shown}`
        : `the plan of #${pullRequest} was too large to be signed change by change, and this plan is no longer the same`;
}
function showContent({ action, from, to }) {
    if (action === 'create')
        return `a create with ${JSON.stringify(to)}`;
    return `${JSON.stringify(from)} to ${JSON.stringify(to)}`;
}

// EXTERNAL MODULE: ./lib/commands/open-github.js + 1 modules
var open_github = __webpack_require__(16329);
// EXTERNAL MODULE: ./lib/commands/open-plan-key.js + 1 modules
var open_plan_key = __webpack_require__(20260);
// EXTERNAL MODULE: ./lib/commands/to-plan-scope.js
var to_plan_scope = __webpack_require__(56164);
;// CONCATENATED MODULE: ./lib/commands/collect-reviews.js








/** What the plans that were reviewed and merged say of each slot of this one. What GitHub refuses becomes a reason, no error. */
async function collectReviews(run, compared) {
    const { changes, digest } = compared.result.plan;
    const ledger = new ReviewLedger({ slots: (0,to_slots/* toSlots */.J)(changes), digest });
    const opened = await openWalk(run, compared);
    if (opened.kind === 'closed')
        return ledger.toVerdicts(opened.reason);
    return ledger.toVerdicts(await walk(run, { ...opened, ledger }));
}
async function openWalk(run, compared) {
    const { context } = run;
    if (context.repository === null || context.commit === null)
        return collect_reviews_closed('reviewed plans are looked up in GitHub Actions only');
    const opened = await (0,open_plan_key/* openPlanKey */.L)(run);
    if (opened.kind === 'none')
        return collect_reviews_closed(opened.reason);
    const client = await (0,open_github/* openGithub */.K)(run);
    if (client === null)
        return collect_reviews_closed('the input github-token is empty, so pull requests cannot be read');
    const { fetchRepository } = await __webpack_require__.e(/* import() */ 2456).then(__webpack_require__.bind(__webpack_require__, 22456));
    try {
        const repository = await fetchRepository(client, context.repository);
        const scope = (0,to_plan_scope/* toPlanScope */.l)(run, { compared, repositoryId: repository.id });
        const terms = { scope, key: opened.key, defaultBranch: repository.defaultBranch };
        return { kind: 'open', client, repository, commit: context.commit, terms };
    }
    catch (error) {
        if (error instanceof github_error/* GithubError */.E)
            return collect_reviews_closed(error.message);
        throw error;
    }
}
/** Resolves with the note on what was not looked at; null when that would not change anything. */
async function walk(run, walking) {
    const { client, repository, commit, terms, ledger } = walking;
    const { context, environment, settings } = run;
    const { listReviewedPlans } = await __webpack_require__.e(/* import() */ 4556).then(__webpack_require__.bind(__webpack_require__, 54556));
    const steps = listReviewedPlans({
        client,
        context,
        repository,
        target: settings.target,
        commit,
        defaultBranch: terms.defaultBranch,
        clock: environment.clock,
        signal: environment.signal,
    });
    for await (const step of steps) {
        if (step.kind === 'end')
            return step.note;
        await enter(run, { ...walking, pullRequest: step.pullRequest });
        if (ledger.isDecided)
            return null;
    }
    return null;
}
async function enter(run, entry) {
    const { ledger, pullRequest, terms } = entry;
    const judgement = judgeReviewedPlan(pullRequest, terms);
    if (judgement.kind === 'silent')
        return;
    if (judgement.kind === 'dismissed') {
        ledger.dismiss(judgement.statement, judgement.reason);
        return;
    }
    const { statement } = judgement;
    const asks = run.settings.reviewedPlan === 'approved' && ledger.wouldCover(statement);
    const withheld = asks ? await findReasonAgainst(entry, statement) : null;
    ledger.add(statement, { pullRequest: pullRequest.number, withheld });
}
/** Null when the plan was approved. Unread reviews approve nothing. */
async function findReasonAgainst({ client, repository, pullRequest }, { headCommit }) {
    const { number, author } = pullRequest;
    const { fetchReviews } = await __webpack_require__.e(/* import() */ 4267).then(__webpack_require__.bind(__webpack_require__, 94267));
    const thread = { owner: repository.owner, repo: repository.name, number };
    try {
        const reviews = await fetchReviews(client, thread);
        return findMissingApproval(reviews, { pullRequest: number, author, headCommit });
    }
    catch (error) {
        if (error instanceof github_error/* GithubError */.E)
            return `the reviews of #${number} could not be read: ${error.message}`;
        throw error;
    }
}
function collect_reviews_closed(reason) {
    return { kind: 'closed', reason };
}

// EXTERNAL MODULE: ./lib/commands/find-stakes.js
var find_stakes = __webpack_require__(23523);
// EXTERNAL MODULE: ./lib/commands/load-text-colors.js
var load_text_colors = __webpack_require__(72927);
;// CONCATENATED MODULE: ./lib/commands/to-dispatch-command.js
/** `owner/name/.github/workflows/FILE@refs/heads/BRANCH`, as GitHub spells the workflow of a run. */
const WORKFLOW = /\/\.github\/workflows\/([A-Za-z0-9._-]+\.ya?ml)@refs\/heads\/([A-Za-z0-9._/-]+)$/;
/** How to start the workflow of this run by hand with the digest; null outside GitHub Actions. */
function toDispatchCommand({ environment }, digest) {
    const [, file, branch] = WORKFLOW.exec(environment.env['GITHUB_WORKFLOW_REF'] ?? '') ?? [];
    if (file === undefined || branch === undefined)
        return null;
    return `Where the workflow takes it as an input of workflow_dispatch, gh workflow run ${file} --ref ${branch} -f approved-digest=${digest} starts it.`;
}

;// CONCATENATED MODULE: ./lib/commands/decide-coverage.js








/** Asks the gate, and at a terminal the person who sits there. Prints what is not covered, slot by slot. */
async function decideCoverage(run, compared) {
    const { settings, context, environment } = run;
    const { plan } = compared.result;
    if (plan.blocked.length > 0)
        return { kind: 'stop', reasons: plan.blocked.map(({ message }) => message) };
    const question = { plan, mode: settings.reviewedPlan, approvedDigest: settings.approvedDigest };
    const isAsked = environment.ask !== null && context.eventName === 'local';
    const reviews = needsReviewedPlans(question) && !isAsked ? await collectReviews(run, compared) : null;
    if (environment.signal.aborted)
        return { kind: 'cancelled' };
    const coverage = coverPlan({ ...question, givenBy: context.actor, reviews });
    if (coverage.kind === 'covered') {
        tellWhoCovers(run, coverage.coverage);
        return { kind: 'go', coverage: coverage.coverage };
    }
    const isOnlyAdoption = coverage.kind === 'open' && coverage.reason === 'empty-plan' && plan.adoptions.length > 0;
    if (isAsked && (coverage.kind === 'uncovered' || isOnlyAdoption))
        return decide_coverage_confirm(run, compared);
    printSlots(run, coverage.slots);
    if (coverage.kind === 'open') {
        if (coverage.message !== '')
            environment.log.warning(coverage.message);
        return { kind: 'go', coverage: coverage.coverage };
    }
    const dispatch = toDispatchCommand(run, coverage.digest);
    return { kind: 'stop', reasons: [coverage.message, ...(dispatch === null ? [] : [dispatch])] };
}
function tellWhoCovers({ environment }, { by, givenBy, pullRequests }) {
    const whose = by === 'reviewed-plans'
        ? pullRequests.map((number) => `#${number}`).join(', ')
        : `the approved digest that ${givenBy ?? 'somebody'} gave`;
    environment.log.info(`Gate: every change is covered by ${whose}.`);
}
function printSlots({ environment }, slots) {
    for (const { path, field, action, reason } of slots) {
        environment.log.warning(`Not covered: ${action} ${path}${field === '*' ? '' : ` ${field}`}: ${reason}.`);
    }
}
/** Nobody answers for a plan that was not on the screen: where standard output is for a machine, it goes beside it. */
async function decide_coverage_confirm(run, compared) {
    const { environment, settings, context } = run;
    const { result } = compared;
    const { plan } = result;
    const stakes = await (0,find_stakes/* findStakes */.T)(run, compared);
    if (run.format === 'text') {
        const text = (0,render_stakes_text/* renderStakesText */.v)(plan, { colors: environment.colours, stakes });
        if (text !== '')
            environment.print(environment.redactor.redact(text));
    }
    else {
        const { removed } = settings;
        environment.log.info((0,render_plan_text/* renderPlanText */.$)(result, { colors: load_text_colors/* NO_COLORS */.F, removed, stakes }).trimEnd());
    }
    const ask = environment.ask ?? (async () => '');
    const answer = await ask(`Apply these ${listWrites(plan).length} changes to ${plan.target}? Only yes is taken for a yes: `);
    if (environment.signal.aborted)
        return { kind: 'cancelled' };
    if (answer.trim() !== 'yes')
        return { kind: 'stop', reasons: ['Nothing was applied, because the answer was not yes.'] };
    return {
        kind: 'go',
        coverage: {
            mode: settings.reviewedPlan,
            by: 'confirmed-at-terminal',
            givenBy: context.actor,
            pullRequests: [],
        },
    };
}

// EXTERNAL MODULE: ./lib/errors/app-error.js
var app_error = __webpack_require__(3603);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/model/to-ancestor-paths.js
var to_ancestor_paths = __webpack_require__(56581);
;// CONCATENATED MODULE: ./lib/reconcile/apply-dependencies.js

/** Reasons that hold for all the rest of a run, so that a code below is skipped for the same one. */
const REASONS_OF_THE_RUN = new Set([
    'CANCELLED',
    'STOPPED',
    'TENANT_SILENT',
    'TENANT_PAUSED',
]);
/**
 * Which changes may not run because another one did not get through. A code that failed takes its descendants along; a
 * code that stayed active where it was keeps its ancestors from being retired, or they would be inactive above it.
 */
class ApplyDependencies {
    #snapshot;
    /** Path after the plan → why the change there was not done. */
    #missed = new Map();
    /** Id of a record of the snapshot → path of an active one below it that was to go and did not. */
    #activeBelow = new Map();
    constructor(snapshot) {
        this.#snapshot = snapshot;
    }
    /** Takes in what became of a change; only what failed or was skipped matters. */
    note({ change, status, error }) {
        if (status === 'applied' || status === 'adopted' || error === null)
            return;
        this.#missed.set(change.path, error);
        if (change.action !== 'create' && change.before.isActive)
            this.#markAncestors(change.id, change.path);
    }
    /** Null when nothing stands in the way of the change. */
    reasonToSkip(change) {
        for (const ancestor of (0,to_ancestor_paths/* toAncestorPaths */.F)(change.path)) {
            const error = this.#missed.get(ancestor);
            if (error !== undefined)
                return REASONS_OF_THE_RUN.has(error.code) ? error : parentFailed(ancestor, error);
        }
        const child = change.action === 'deactivate' ? this.#activeBelow.get(change.id) : undefined;
        if (child === undefined)
            return null;
        return {
            code: 'CHILD_FAILED',
            message: `Not retired: ${child} below it is still active, since its own change was not done.`,
        };
    }
    #markAncestors(id, path) {
        const seen = new Set();
        let parentId = this.#snapshot.get(id)?.parentId ?? null;
        while (parentId !== null && !seen.has(parentId)) {
            seen.add(parentId);
            if (!this.#activeBelow.has(parentId))
                this.#activeBelow.set(parentId, path);
            parentId = this.#snapshot.get(parentId)?.parentId ?? null;
        }
    }
}
function parentFailed(ancestor, error) {
    return {
        code: 'PARENT_FAILED',
        message: `Not started: ${ancestor} above it was not done (${error.code}).`,
    };
}

;// CONCATENATED MODULE: ./lib/reconcile/apply-metrics.js
/** The figures of one apply; `outcomes` holds one for each change that the plan wanted to execute. */
function toMetrics(outcomes) {
    const totalAttempts = outcomes.length;
    const successfulAssignments = outcomes.filter(({ status }) => status === 'applied' || status === 'adopted').length;
    const latenciesMs = outcomes.flatMap(({ latencyMs }) => (latencyMs === null ? [] : [latencyMs]));
    const sumMs = latenciesMs.reduce((sum, latencyMs) => sum + latencyMs, 0);
    return {
        totalAttempts,
        successfulAssignments,
        averageLatencyMs: latenciesMs.length === 0 ? 0 : Math.round((sumMs / latenciesMs.length) * 100) / 100,
        assignmentRate: totalAttempts === 0 ? 1 : successfulAssignments / totalAttempts,
    };
}

;// CONCATENATED MODULE: ./lib/reconcile/apply-run.js
/** Whether an apply may still start writes: not after a cancel, and not after a fault of our own. */
class ApplyRun {
    #signal;
    #fault = null;
    constructor(signal) {
        this.#signal = signal;
    }
    get cancelled() {
        return this.#signal?.aborted === true;
    }
    /** What stopped the run first, besides a cancel; null while nothing did. */
    get fault() {
        return this.#fault;
    }
    /** Lets no further write start. Only the first fault counts; what follows from it says nothing new. */
    stop(cause) {
        if (this.#fault === null)
            this.#fault = { cause };
    }
    /** Why nothing may start any more; null while it may. */
    reasonToStop() {
        if (this.#fault !== null) {
            return { code: 'STOPPED', message: 'Not started: the run stopped at a fault before its turn came.' };
        }
        if (this.cancelled)
            return { code: 'CANCELLED', message: 'Not started: the run was cancelled before its turn came.' };
        return null;
    }
}

;// CONCATENATED MODULE: ./lib/reconcile/apply-stopped-error.js

/**
 * An apply stopped at a fault of our own (the audit log cannot be written, a bug), not at one of the tenant. `outcome` holds
 * what was done before and during the stop, `cause` the fault.
 */
class ApplyStoppedError extends app_error/* AppError */.u {
    outcome;
    constructor(outcome, cause) {
        const done = outcome.metrics.successfulAssignments;
        const why = cause instanceof Error ? cause.message : String(cause);
        super(`Apply stopped: ${done} of ${outcome.metrics.totalAttempts} changes were done: ${why}`, {
            code: 'APPLY_STOPPED',
            hint: (cause instanceof app_error/* AppError */.u ? cause.hint : null) ??
                'Nothing further was written. Run apply again: it continues with what is missing.',
            cause,
        });
        this.outcome = outcome;
    }
}

// EXTERNAL MODULE: ./node_modules/p-limit/index.js + 1 modules
var p_limit = __webpack_require__(70370);
;// CONCATENATED MODULE: ./lib/reconcile/apply-journal.js
/** Thrown into the store to keep a request from leaving after a cancel or a fault. */
class WithheldError extends Error {
    reason;
    constructor(reason) {
        super(reason.message);
        this.name = 'WithheldError';
        this.reason = reason;
    }
}
/**
 * The audit trail of one change. Every change that is not skipped gets one intent and one result under one request id,
 * also one that needed no write (the record was read and is equal, or is stale). A write whose outcome nobody knows gets its
 * failure written down without the request id, so that the intent stays open.
 */
class ApplyJournal {
    #change;
    #context;
    #requestId = null;
    #startedAtMs = null;
    #withheld = null;
    #broken = null;
    constructor(change, context) {
        this.#change = change;
        this.#context = context;
    }
    /** True once a write may have left. */
    get wrote() {
        return this.#requestId !== null;
    }
    /** Why the write was kept back at the last moment; a store may wrap what was thrown into it. */
    get withheld() {
        return this.#withheld;
    }
    /** What kept the intent from being written down; null when nothing did. */
    get broken() {
        return this.#broken;
    }
    /** A read that belongs to the change begins. */
    startRead() {
        this.#startedAtMs = this.#context.clock.nowMs();
    }
    /** Puts the intent on disk. Rejects, so that nothing is sent, when it cannot or when the run has stopped meanwhile. */
    async beforeSend(requestId) {
        this.#withheld = this.#context.run.reasonToStop();
        if (this.#withheld !== null)
            throw new WithheldError(this.#withheld);
        try {
            await this.#appendIntent(requestId);
        }
        catch (error) {
            this.#broken = { cause: error };
            throw error;
        }
        this.#requestId = requestId;
        this.#startedAtMs = this.#context.clock.nowMs();
    }
    /**
     * Writes the result down. It need not be on disk before the next change starts: the log keeps its order, so that no later
     * intent gets there without it.
     */
    settle(verdict, endedAtMs) {
        const outcome = this.#toOutcome(verdict, endedAtMs);
        const recorded = this.#appendResult(outcome, verdict.settled).catch((error) => {
            this.#context.run.stop(error);
        });
        return { outcome, recorded };
    }
    #toOutcome(verdict, endedAtMs) {
        const { status, id, attempts, httpStatus, error } = verdict;
        const startedAtMs = status === 'skipped' ? null : this.#startedAtMs;
        return {
            change: this.#change,
            status,
            id,
            requestId: status === 'skipped' ? null : (this.#requestId ?? this.#context.randomUuid()),
            attempts,
            httpStatus,
            latencyMs: startedAtMs === null ? null : Math.max(0, endedAtMs - startedAtMs),
            startedAtMs,
            error,
        };
    }
    async #appendResult(outcome, settled) {
        const appended = [];
        if (!this.wrote && outcome.requestId !== null)
            appended.push(this.#appendIntent(outcome.requestId));
        const requestId = settled ? (this.#requestId ?? outcome.requestId) : null;
        appended.push(this.#context.audit.append(toAuditResult(outcome, requestId)));
        await Promise.all(appended);
    }
    async #appendIntent(requestId) {
        const { path, after } = this.#change;
        await this.#context.audit.append({ action: 'INTENT', code: after.code, path, requestId, after });
    }
}
const ACTIONS = {
    create: 'CREATE_CALL_CODE',
    update: 'UPDATE_CALL_CODE',
    deactivate: 'DEACTIVATE_CALL_CODE',
};
function toAuditResult({ change, ...outcome }, requestId) {
    const { status, id, attempts, httpStatus, latencyMs, error } = outcome;
    return {
        action: status === 'adopted' ? 'ADOPT_CALL_CODE' : ACTIONS[change.action],
        code: change.after.code,
        path: change.path,
        status: toAuditStatus(status),
        latencyMs,
        requestId,
        attempts,
        httpStatus,
        callCodeId: id,
        before: change.before,
        after: change.after,
        error,
    };
}
function toAuditStatus(status) {
    if (status === 'failed')
        return 'FAILURE';
    return status === 'skipped' ? 'SKIPPED' : 'SUCCESS';
}

// EXTERNAL MODULE: ./lib/errors/api-error.js
var api_error = __webpack_require__(46956);
// EXTERNAL MODULE: ./lib/util/to-printable.js
var to_printable = __webpack_require__(21029);
// EXTERNAL MODULE: ./lib/util/by-code-point.js
var by_code_point = __webpack_require__(55838);
;// CONCATENATED MODULE: ./lib/reconcile/apply-values.js


const MAX_SHOWN_UNITS = 80;
/**
 * Where a record differs from what is expected, by field name; parents are equal when their ids are. A term that the
 * record lacks counts as null.
 */
function toDifferences(actual, expected) {
    const found = {
        ...actual.terms,
        name: actual.name,
        code: actual.code,
        type: actual.type,
        category: actual.category,
        isActive: actual.isActive,
        parent: actual.parentId,
    };
    return Object.keys(expected.values)
        .sort(by_code_point/* byCodePoint */.H)
        .map((field) => ({
        field,
        expected: field === 'parent' ? expected.parentId : (expected.values[field] ?? null),
        found: found[field] ?? null,
    }))
        .filter((difference) => difference.expected !== difference.found);
}
/** `name is "A", <label> "B"; …`: both sides of each field in one safe line, long values cut. */
function renderDifferences(differences, label) {
    return differences
        .map(({ field, found, expected }) => `${field} is ${renderValue(found)}, ${label} ${renderValue(expected)}`)
        .join('; ');
}
/** `name "A", parent null, …`: every field of what a record should be, in one safe line. */
function renderValues({ values, parentId }) {
    return Object.keys(values)
        .sort(by_code_point/* byCodePoint */.H)
        .map((field) => `${field} ${renderValue(field === 'parent' ? parentId : (values[field] ?? null))}`)
        .join(', ');
}
function renderValue(value) {
    if (typeof value !== 'string')
        return String(value);
    const cut = value.length > MAX_SHOWN_UNITS ? `${value.slice(0, MAX_SHOWN_UNITS)}… (${value.length} long)` : value;
    return `"${(0,to_printable/* toPrintable */.f)(cut).replaceAll('"', '\\"')}"`;
}

;// CONCATENATED MODULE: ./lib/reconcile/apply-verdict.js



const MAX_MESSAGE_UNITS = 1000;
function toSkipped(error, id) {
    return { status: 'skipped', id, attempts: 0, httpStatus: null, error, settled: true };
}
function toFailed(error, facts) {
    return { id: null, attempts: 1, httpStatus: null, settled: true, ...facts, status: 'failed', error };
}
/**
 * The verdict on a change whose call threw; null for an error that no tenant causes, which must stop the run.
 * @param wrote whether the write itself had been announced, so that it may have left.
 */
function toThrownVerdict(error, { id, wrote }) {
    if (error instanceof api_error/* ApiError */.h)
        return fromApiError(error, { id, wrote });
    return null;
}
function fromApiError(error, { id, wrote }) {
    const { attempts, status: httpStatus } = error;
    if (error.code === 'API_CANCELLED' && (!wrote || attempts === 0))
        return toSkipped(cancelledUnsent(), id);
    if (error.untried && !wrote)
        return toSkipped(toUntried(error), id);
    return toFailed(toOutcomeError(error), {
        id,
        attempts,
        httpStatus,
        settled: !(wrote && mayHaveTakenEffect(error)),
    });
}
/** Without word from the store, only a refusal of the one and only attempt proves that nothing was done. */
function mayHaveTakenEffect({ mayHaveTakenEffect: told, attempts, status }) {
    if (told !== null)
        return told;
    if (attempts === 0)
        return false;
    const refused = status !== null && status >= 400 && status < 500;
    return !refused || attempts > 1;
}
function toOutcomeError(error) {
    const text = error.hint === null ? error.message : `${error.message} ${error.hint}`;
    return { code: error.code, message: (0,to_printable/* toPrintable */.f)(text.slice(0, MAX_MESSAGE_UNITS)) };
}
function cancelledUnsent() {
    return { code: 'CANCELLED', message: 'Not written: the run was cancelled before the request left.' };
}
/** Not this change's own failure: the tenant takes no calls, whatever they are about. */
function toUntried(error) {
    const code = error.code === 'API_RATE_LIMITED' ? 'TENANT_PAUSED' : 'TENANT_SILENT';
    return { code, message: (0,to_printable/* toPrintable */.f)(error.message) };
}
/**
 * The verdict on an accepted write. A reply that shows another record than the one that was sent proves nothing: the change
 * counts as failed and its intent stays open.
 */
function toReplyVerdict({ code, attempts, httpStatus }, sent) {
    const facts = { id: code.id, attempts, httpStatus };
    const differences = toDifferences(code, sent);
    if (differences.length === 0)
        return { ...facts, status: 'applied', error: null, settled: true };
    const message = `The tenant accepted the write but answered with another record (id ${code.id}): ${renderDifferences(differences, 'sent')}. Plan again to see what it holds.`;
    return toFailed({ code: 'API_UNEXPECTED_REPLY', message }, { ...facts, settled: false });
}

;// CONCATENATED MODULE: ./lib/reconcile/apply-context.js
/** Id of the record at `parent`. Throws for a path without one: changes below a parent that failed are not started. */
function toParentId(parent, ids) {
    if (parent === null)
        return null;
    const id = ids.get(parent);
    if (id === undefined)
        throw new Error(`The plan names the parent ${parent}, which neither exists nor was created.`);
    return id;
}

;// CONCATENATED MODULE: ./lib/reconcile/execute-create.js



/**
 * Creates the code below the id that its parent has by now. A record that the tenant already has at that place is adopted
 * when it is equal in every field; another one stays as it is.
 * @throws what the store throws
 */
async function executeCreate(change, { context, journal }) {
    const parentId = toParentId(change.after.parent, context.ids);
    const reply = await context.store.createCode({
        path: change.path,
        values: change.after,
        parentId,
        knownIds: context.knownIds,
        beforeSend: (requestId) => journal.beforeSend(requestId),
    });
    const expected = { values: change.after, parentId };
    if (reply.kind === 'written')
        return toReplyVerdict(reply, expected);
    return toExistingVerdict(reply, { change, expected, keptAt: toKeptPath(reply.code.id, context) });
}
function toExistingVerdict(reply, { change, expected, keptAt }) {
    const { attempts, httpStatus, code } = reply;
    const differences = toDifferences(code, expected);
    if (differences.length === 0 && keptAt === null) {
        return { status: 'adopted', id: code.id, attempts, httpStatus, error: null, settled: true };
    }
    const other = keptAt === null ? 'another record' : `the record of ${keptAt}`;
    const shown = differences.length === 0 ? 'equal in every field' : renderDifferences(differences, 'wanted');
    const message = `Not created: the tenant has ${other} at ${change.path} (id ${code.id}): ${shown}. Plan again to see it.`;
    const settled = reply.mayHaveTakenEffect !== true;
    return toFailed({ code: 'DUPLICATE', message }, { id: code.id, attempts, httpStatus, settled });
}
/** A record of the snapshot is that of another path: its own move away failed, or somebody moved it here. */
function toKeptPath(id, { knownIds, ids }) {
    if (!knownIds.has(id))
        return null;
    return [...ids].find(([, each]) => each === id)?.[0] ?? 'another path';
}

// EXTERNAL MODULE: ./lib/reconcile/is-adoption.js
var is_adoption = __webpack_require__(31087);
;// CONCATENATED MODULE: ./lib/reconcile/execute-overwrite.js




/** What a read that found its record, or found none, answered; the port tells no more than that. */
const HTTP_FOUND = 200;
const HTTP_NOT_FOUND = 404;
/** A record that was read longer ago is read again before it is written over: the tenant may have asked for a pause. */
const MAX_READ_AGE_MS = 5_000;
/** A pace that keeps each call waiting for longer must not keep the change reading for ever. */
const MAX_READS = 2;
/**
 * Reads the record and writes over it only while it is as it was planned against. One that is already as wanted is
 * adopted; one that somebody changed meanwhile is left alone.
 * @throws what the store throws
 */
async function executeOverwrite(change, call) {
    const { context, journal } = call;
    const ends = {
        before: { values: change.before, parentId: toPlannedParentId(change, context) },
        after: { values: change.after, parentId: toParentIdAfter(change, context) },
    };
    for (let reads = 1;; reads += 1) {
        journal.startRead();
        const actual = await context.store.readCode(change.id);
        const verdict = toReadVerdict(change, { ...ends, actual });
        if (verdict !== null)
            return verdict;
        const maxAgeMs = reads < MAX_READS ? MAX_READ_AGE_MS : Number.POSITIVE_INFINITY;
        const reply = await overwrite(change, { ...call, ends, goodUntilMs: context.clock.nowMs() + maxAgeMs });
        if (reply?.kind === 'withheld')
            return toWithheldVerdict(change, { ...ends, reply });
        if (reply !== null)
            return toWrittenVerdict(change, { reply, after: ends.after });
    }
}
/** A record that was only marked as the code that it was already counts as adopted. */
function toWrittenVerdict(change, { reply, after }) {
    const verdict = toReplyVerdict(reply, after);
    return verdict.status === 'applied' && (0,is_adoption/* isAdoption */.Px)(change) ? { ...verdict, status: 'adopted' } : verdict;
}
/** Null when nothing was sent, because the read was too long ago by the time the write could have left. */
async function overwrite(change, { context, journal, ends, goodUntilMs, }) {
    let isOutdated = false;
    try {
        return await context.store.updateCode({
            id: change.id,
            path: change.path,
            values: change.after,
            parentId: ends.after.parentId,
            beforeSend: async (requestId) => {
                isOutdated = context.clock.nowMs() > goodUntilMs;
                if (isOutdated)
                    throw new Error('The record was read too long ago.');
                await journal.beforeSend(requestId);
            },
            mayRepeat: (actual) => toReadVerdict(change, { ...ends, actual }) === null,
        });
    }
    catch (error) {
        if (isOutdated)
            return null;
        throw error;
    }
}
/** Null when the record may be written over. */
function toReadVerdict({ id, path }, { actual, before, after }) {
    const httpStatus = actual === null ? HTTP_NOT_FOUND : HTTP_FOUND;
    if (actual !== null && toDifferences(actual, after).length === 0)
        return { status: 'adopted', id, attempts: 1, httpStatus, error: null, settled: true };
    const changed = actual === null ? [] : toDifferences(actual, before);
    if (actual !== null && changed.length === 0)
        return null;
    const now = actual === null
        ? `the record is gone, planned from ${renderValues(before)}`
        : renderDifferences(changed, 'planned from');
    const message = `Not written: ${path} (id ${id}) was changed in the tenant after it was planned: ${now}. Plan again.`;
    return toFailed({ code: 'STALE', message }, { id, httpStatus });
}
/** The record was as planned before the first attempt and is not before the next: that attempt's work, or somebody's. */
function toWithheldVerdict(change, { reply, ...ends }) {
    const verdict = toReadVerdict(change, { ...ends, actual: reply.code });
    if (verdict === null)
        throw new Error(`The store did not repeat the write of ${change.path} for nothing.`);
    const settled = verdict.error === null || !reply.mayHaveTakenEffect;
    return { ...verdict, attempts: reply.attempts, settled };
}
/** A record that stays where it is may stand below a parent that a flat list does not have. */
function toParentIdAfter(change, context) {
    const { before, after } = change;
    const isLost = after.parent !== null && after.parent === before.parent && !context.ids.has(after.parent);
    return isLost ? toPlannedParentId(change, context) : toParentId(after.parent, context.ids);
}
function toPlannedParentId({ id, path }, { snapshot }) {
    const planned = snapshot.get(id);
    if (planned === undefined)
        throw new Error(`The plan changes ${path} (id ${id}), which its snapshot does not hold.`);
    return planned.parentId;
}

;// CONCATENATED MODULE: ./lib/reconcile/execute-change.js





/** Executes one change, or says why not. Never rejects: a fault of our own stops the run and is kept there. */
async function executeChange(change, context) {
    const journal = new ApplyJournal(change, context);
    const verdict = await toVerdict(change, { context, journal });
    const settled = journal.settle(verdict, context.clock.nowMs());
    const { id, error } = settled.outcome;
    if (change.action === 'create' && id !== null && error === null)
        context.ids.set(change.path, id);
    context.dependencies.note(settled.outcome);
    return settled;
}
async function toVerdict(change, call) {
    const { context, journal } = call;
    const reason = context.dependencies.reasonToSkip(change) ?? context.run.reasonToStop();
    if (reason !== null)
        return toSkipped(reason, change.id);
    try {
        return change.action === 'create'
            ? await executeCreate(change, call)
            : await executeOverwrite(change, call);
    }
    catch (error) {
        if (journal.withheld !== null)
            return toSkipped(journal.withheld, change.id);
        const thrown = journal.broken === null ? toThrownVerdict(error, { id: change.id, wrote: journal.wrote }) : null;
        return thrown ?? stopRun(change, { ...call, cause: journal.broken?.cause ?? error });
    }
}
function stopRun(change, { context, journal, cause }) {
    context.run.stop(cause);
    const message = 'Not completed: the run itself failed here and stopped. Its error says why.';
    const code = cause instanceof app_error/* AppError */.u ? cause.code : 'INTERNAL';
    return toFailed({ code, message }, { id: change.id, attempts: journal.wrote ? 1 : 0, settled: !journal.wrote });
}

;// CONCATENATED MODULE: ./lib/reconcile/execute-waves.js


const PROGRESS_LABEL = 'Applying changes';
/** So many changes are skipped in one go: a signal, a timer and the disk get their turn in between. */
const SKIPS_AT_ONCE = 250;
/**
 * One wave after the other, of each wave as many changes at once as the store is good for. Once the run has stopped, those in
 * work come to their end first; only then what was not started is put down as skipped. One outcome for each change.
 */
async function executeWaves(waves, context) {
    const outcomes = new Map();
    const total = waves.reduce((sum, wave) => sum + wave.length, 0);
    const limit = (0,p_limit/* default */.A)(Math.max(1, context.store.fanOut));
    const { createFanOut } = context.store;
    const createLimit = createFanOut === undefined ? limit : (0,p_limit/* default */.A)(Math.max(1, createFanOut));
    const execute = async (change) => {
        const settled = await executeChange(change, context);
        outcomes.set(change, settled.outcome);
        if (settled.outcome.status === 'failed')
            context.log.error(toFailureLine(settled.outcome));
        context.log.progress({ label: PROGRESS_LABEL, done: outcomes.size, total });
        return settled;
    };
    const start = async (change) => context.run.reasonToStop() === null ? execute(change) : null;
    for (const wave of waves) {
        if (context.run.reasonToStop() !== null)
            break;
        const settled = await Promise.all(wave.map((change) => (change.action === 'create' ? createLimit : limit)(start, change)));
        await Promise.all(settled.flatMap((each) => (each === null ? [] : [each.recorded])));
    }
    await skip(waves.flat().filter((change) => !outcomes.has(change)), { context, execute });
    return outcomes;
}
async function skip(changes, { context, execute, }) {
    for (let from = 0; from < changes.length; from += SKIPS_AT_ONCE) {
        const settled = await Promise.all(changes.slice(from, from + SKIPS_AT_ONCE).map(execute));
        await Promise.all(settled.map(({ recorded }) => recorded));
        await context.clock.sleep(0);
    }
}
function toFailureLine({ change, error }) {
    return `${change.action} ${change.path} failed: ${error?.code ?? 'unknown'}: ${error?.message ?? ''}`;
}

// EXTERNAL MODULE: ./lib/model/call-code.js
var call_code = __webpack_require__(43531);
;// CONCATENATED MODULE: ./lib/reconcile/rank-by-names.js
/** The native term that a flat list may hold only once, compared without case. */
const UNIQUE = 'dispositionName';
/**
 * How many changes have to come before each of these, one after the other, since it takes a name that another of them gives up:
 * 0 for most, and for all of an API whose names are free. Names that go round in a circle have no order.
 */
function rankByNames(changes) {
    const givenUp = new Map();
    for (const change of changes) {
        const name = toName(change.before);
        if (name !== null && name !== toName(change.after))
            givenUp.set(name, change);
    }
    const ranks = new Map();
    if (givenUp.size === 0)
        return ranks;
    for (const change of changes) {
        const passed = new Set();
        let current = change;
        while (current !== undefined && !passed.has(current)) {
            passed.add(current);
            const taken = toName(current.after);
            current = taken === null || taken === toName(current.before) ? undefined : givenUp.get(taken);
        }
        ranks.set(change, passed.size - 1);
    }
    return ranks;
}
function toName(values) {
    const name = values?.[UNIQUE];
    return typeof name === 'string' ? name.toLowerCase() : null;
}

;// CONCATENATED MODULE: ./lib/reconcile/order-changes.js


/**
 * The order in which a plan is executed: waves one after the other, all changes of a wave at once. Every state on the way
 * is one that the tenant accepts (no level beyond the third, no code below itself):
 * 1. Creates and updates by level, so that parents come before children.
 * 2. Within a level, codes that move deeper come last, those from further down first: what leaves their subtree has left then.
 * 3. A root that moves deeper while something is still to leave its subtree for a lower level waits for all levels.
 * 4. Deactivations by level descending. One that moves as well goes by rule 1 when another change needs it moved.
 * 5. Where names are unique (a flat list), what takes a name comes after what gives it up, within its level.
 */
function toWaves(executable) {
    const early = toEarlyDeactivations(executable);
    const leading = executable.filter((change) => change.action !== 'deactivate' || early.has(change));
    const last = executable.filter((change) => change.action === 'deactivate' && !early.has(change));
    const waiting = toWaitingMovers(leading);
    const nameRanks = rankByNames(leading);
    return [
        ...toGroups(leading.filter((change) => !waiting.has(change)), (change) => [...toLeadingRank(change), nameRanks.get(change) ?? 0]),
        ...toGroups([...waiting], (change) => [-toFormerLevel(change)]),
        ...toGroups(last, ({ level }) => [-level]),
    ];
}
function toGroups(changes, toRank) {
    const groups = new Map();
    for (const change of changes) {
        const rank = toRank(change);
        const key = rank.join(' ');
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, { rank, members: [change] });
        else
            group.members.push(change);
    }
    const ordered = [...groups.values()].sort((left, right) => byRank(left.rank, right.rank));
    return ordered.map(({ members }) => members);
}
function byRank(left, right) {
    for (const [index, value] of left.entries()) {
        const difference = value - (right[index] ?? 0);
        if (difference !== 0)
            return difference;
    }
    return 0;
}
function toLeadingRank(change) {
    const depthRank = isDeeperMove(change) ? -toFormerLevel(change) : Number.MIN_SAFE_INTEGER;
    return [change.level, depthRank];
}
function isMove({ fields }) {
    return fields.some(({ field }) => field === 'parent');
}
function isDeeperMove(change) {
    return isMove(change) && toFormerLevel(change) < change.level;
}
/** Path in the tenant before the plan; null for a create. */
function toFormerPath({ before }) {
    if (before === null)
        return null;
    return before.parent === null ? before.code : `${before.parent}${call_code/* PATH_SEPARATOR */.qt}${before.code}`;
}
function toFormerLevel(change) {
    return toFormerPath(change)?.split(call_code/* PATH_SEPARATOR */.qt).length ?? change.level;
}
/** The path itself and every path above it. */
function toPrefixes(path) {
    const segments = path.split(call_code/* PATH_SEPARATOR */.qt);
    return segments.map((_, index) => segments.slice(0, index + 1).join(call_code/* PATH_SEPARATOR */.qt));
}
/** Deeper movers by the path where they stand today. */
function toDeeperMovers(changes) {
    const movers = new Map();
    for (const change of changes) {
        const path = toFormerPath(change);
        if (path !== null && isDeeperMove(change))
            movers.set(path, change);
    }
    return movers;
}
function toMoversAbove(change, movers) {
    const path = toFormerPath(change);
    if (path === null || !isMove(change))
        return [];
    return toPrefixes(path)
        .slice(0, -1)
        .flatMap((prefix) => movers.get(prefix) ?? []);
}
function toWaitingMovers(changes) {
    const movers = toDeeperMovers(changes);
    const waiting = new Set();
    for (const change of changes) {
        for (const mover of toMoversAbove(change, movers))
            if (change.level > mover.level)
                waiting.add(mover);
    }
    return waiting;
}
function toEarlyDeactivations(changes) {
    const moving = changes.filter((change) => change.action === 'deactivate' && isMove(change));
    if (moving.length === 0)
        return new Set();
    const movers = toDeeperMovers(changes);
    const byPath = new Map(moving.map((change) => [change.path, change]));
    const early = new Set(moving.filter((change) => toMoversAbove(change, movers).length > 0));
    for (const { after, fields, before } of changes) {
        const placed = before === null || fields.some(({ field }) => field === 'parent');
        if (!placed || after.parent === null)
            continue;
        for (const prefix of toPrefixes(after.parent)) {
            const needed = byPath.get(prefix);
            if (needed !== undefined)
                early.add(needed);
        }
    }
    return early;
}

;// CONCATENATED MODULE: ./lib/reconcile/apply-plan.js









/**
 * Executes the plan and nothing else. Every change of it gets one outcome, whatever the tenant answers.
 * @throws AppError `PLAN_BLOCKED` for a plan that must not be applied; nothing was written then.
 * @throws ApplyStoppedError at a fault of our own (audit log not writable, a bug); it carries the outcome so far.
 */
async function applyPlan(input) {
    assertApplicable(input.result);
    const context = toContext(input);
    const writes = listWrites(input.result.plan);
    const outcomes = await executeWaves(toWaves(writes), context);
    const changes = writes.flatMap((change) => {
        const outcome = outcomes.get(change);
        return outcome === undefined ? [] : [outcome];
    });
    const outcome = { changes, metrics: toMetrics(changes), cancelled: context.run.cancelled };
    if (context.run.fault !== null)
        throw new ApplyStoppedError(outcome, context.run.fault.cause);
    return outcome;
}
function assertApplicable({ plan, findings }) {
    const errors = findings.filter((finding) => finding.severity === 'error').length;
    if (plan.blocked.length === 0 && plan.summary.conflict === 0 && errors === 0)
        return;
    throw new app_error/* AppError */.u(`Apply refused: the plan of ${plan.target} has ${plan.blocked.length} blockers, ${plan.summary.conflict} conflicts and ${errors} errors.`, { code: 'PLAN_BLOCKED', hint: 'Clear what blocks it and plan again.' });
}
function toContext({ result, actual, signal, randomUuid, ...collaborators }) {
    const snapshot = new Map(actual.map((code) => [code.id, code]));
    return {
        ...collaborators,
        randomUuid: randomUuid ?? external_node_crypto_.randomUUID,
        snapshot,
        knownIds: new Set(snapshot.keys()),
        ids: new Map(result.ids),
        run: new ApplyRun(signal),
        dependencies: new ApplyDependencies(snapshot),
    };
}

// EXTERNAL MODULE: ./lib/reconcile/to-run-outcome.js
var to_run_outcome = __webpack_require__(42102);
// EXTERNAL MODULE: ./lib/report/count-statuses.js
var count_statuses = __webpack_require__(60544);
// EXTERNAL MODULE: ./lib/commands/publish-artifact.js
var publish_artifact = __webpack_require__(42384);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./lib/audit/line-writer.js


/**
 * Appends lines in the order of the calls and flushes them to disk. Calls that come while a flush is under way share the next
 * one, so that many writers cost hardly more flushes than one. After a failure nothing is written any more: a line behind a
 * torn one would look like tampering.
 */
class LineWriter {
    #handle;
    #file;
    #pending = [];
    #flushing = null;
    #failure = null;
    constructor(handle, file) {
        this.#handle = handle;
        this.#file = file;
    }
    /** Resolves once `line` is on disk. @throws AppError `AUDIT_WRITE_FAILED` for this and every later line after a failure */
    append(line) {
        return new Promise((resolve, reject) => {
            this.#pending.push({ line, resolve, reject });
            if (this.#flushing === null)
                this.#flushing = this.#flushAll();
        });
    }
    /** Lets go of the file, after what was appended before. @throws AppError `AUDIT_WRITE_FAILED`: some disks tell only now */
    async close() {
        await this.#flushing;
        try {
            await this.#handle.close();
        }
        catch (error) {
            throw this.#toFailure(error);
        }
    }
    /** Never rejects: failures go to those whose lines they concern. */
    async #flushAll() {
        while (this.#pending.length > 0) {
            // Lets all join that the replies which have arrived by now lead to: a result, and the intent that follows upon it.
            await (0,external_node_timers_promises_.setImmediate)();
            const batch = this.#pending;
            this.#pending = [];
            await this.#write(batch);
            for (const { resolve, reject } of batch) {
                if (this.#failure === null)
                    resolve();
                else
                    reject(this.#failure);
            }
        }
        this.#flushing = null;
    }
    async #write(batch) {
        if (this.#failure !== null)
            return;
        try {
            await this.#handle.appendFile(batch.map(({ line }) => line).join(''));
            await this.#handle.datasync();
        }
        catch (error) {
            this.#failure = this.#toFailure(error);
        }
    }
    #toFailure(error) {
        const why = error instanceof Error ? error.message : String(error);
        return new app_error/* AppError */.u(`Audit log ${this.#file}: it cannot be written: ${why}.`, {
            code: 'AUDIT_WRITE_FAILED',
            hint: 'Make room or repair the disk, then run apply again: it continues with what is missing.',
            cause: error,
        });
    }
}

// EXTERNAL MODULE: ./lib/audit/to-record.js
var to_record = __webpack_require__(41666);
;// CONCATENATED MODULE: ./lib/audit/open-audit-log.js





/**
 * Starts a log in a new file and writes its header. Each record carries the hash of the one before it; `append` and `close`
 * resolve once their record is on disk, and reject for ever after the first write that failed.
 * @throws AppError `AUDIT_FILE_EXISTS`; `AUDIT_WRITE_FAILED` (also from `append` and `close`); `AUDIT_CLOSED` from a call
 * after `close`.
 */
async function openAuditLog({ file, header, clock }) {
    const writer = await openNew(file);
    let seq = 0;
    let prevHash = to_record/* FIRST_PREV_HASH */.gN;
    let closed = false;
    // Everything up to the queue happens in one go, so that the chain follows the order of the calls.
    const write = async (entry) => {
        if (closed)
            throw new app_error/* AppError */.u(`Audit log ${file}: it is closed already.`, { code: 'AUDIT_CLOSED' });
        closed = entry.action === 'CLOSE';
        const record = (0,to_record/* toRecord */.Lv)(entry, { seq, timestamp: new Date(clock.nowMs()).toISOString(), prevHash });
        seq += 1;
        prevHash = record.hash;
        await writer.append(`${JSON.stringify(record)}\n`);
        return record.hash;
    };
    const log = {
        file,
        append: async (entry) => {
            await write(entry);
        },
        close: async (entry) => {
            const wasOpen = !closed;
            try {
                return await write(entry);
            }
            finally {
                if (wasOpen)
                    await writer.close();
            }
        },
    };
    await log.append(header).catch(async (error) => {
        await writer.close();
        throw error;
    });
    return log;
}
async function openNew(file) {
    try {
        await (0,promises_.mkdir)(external_node_path_.dirname(file), { recursive: true });
    }
    catch (error) {
        throw notCreated(file, error);
    }
    try {
        return new LineWriter(await (0,promises_.open)(file, 'ax'), file);
    }
    catch (error) {
        throw error instanceof Error && 'code' in error && error.code === 'EEXIST'
            ? alreadyThere(file, error)
            : notCreated(file, error);
    }
}
function alreadyThere(file, cause) {
    return new app_error/* AppError */.u(`Audit log ${file}: the file exists already, and a log is never written over.`, {
        code: 'AUDIT_FILE_EXISTS',
        hint: 'Choose another file or directory (output-dir), or move the old log away.',
        cause,
    });
}
function notCreated(file, cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    return new app_error/* AppError */.u(`Audit log ${file}: it cannot be created: ${why}.`, {
        code: 'AUDIT_WRITE_FAILED',
        hint: 'Check that output-dir can be written and that the disk is not full. Nothing was changed in the tenant.',
        cause,
    });
}

// EXTERNAL MODULE: ./lib/model/audit-record.js
var audit_record = __webpack_require__(68394);
;// CONCATENATED MODULE: ./lib/commands/start-audit-log.js




const MAX_LOGS = 10_000;
/** Opens a new log in the output directory, its header written. A log that is there already is kept: the next is numbered. */
async function startAuditLog(run, { plan, origin, coverage }) {
    const { environment, settings, context } = run;
    return openFree(settings.outputDir, {
        clock: environment.clock,
        header: {
            action: 'HEADER',
            formatVersion: audit_record/* AUDIT_FORMAT_VERSION */.L,
            tool: { name: 'cxone-callcodes', version: environment.version },
            target: plan.target,
            api: plan.api,
            origin,
            planDigest: plan.digest,
            coverage,
            actor: context.actor,
            commit: context.commit,
            runUrl: context.runUrl,
        },
    });
}
/** Two runs may look for a name at the same time: only opening the file shows that it is free. */
async function openFree(directory, log) {
    for (let number = 1;; number += 1) {
        try {
            return await openAuditLog({ ...log, file: (0,external_node_path_.join)(directory, start_audit_log_toName(number)) });
        }
        catch (error) {
            const isTaken = error instanceof app_error/* AppError */.u && error.code === 'AUDIT_FILE_EXISTS';
            if (!isTaken || number === MAX_LOGS)
                throw error;
        }
    }
}
function start_audit_log_toName(number) {
    return number === 1 ? 'audit.jsonl' : `audit-${number}.jsonl`;
}

// EXTERNAL MODULE: ./lib/commands/to-error-text.js
var to_error_text = __webpack_require__(40948);
;// CONCATENATED MODULE: ./lib/commands/execute-plan.js








/** Writes the plan to the tenant, every step in the audit log first; the log is closed whatever happens. */
async function executePlan(run, { compared, coverage, files, }) {
    const { result, actual, store } = compared;
    const audit = await startAuditLog(run, { plan: result.plan, origin: store.origin, coverage });
    const produced = { ...files, audit: audit.file };
    await (0,publish_artifact/* announceUpload */.x)(run, { command: 'apply', files: produced });
    const { clock, log, signal, randomUuid } = run.environment;
    const { apply, fault } = await settle(applyPlan({ result, actual, store, audit, clock, log, signal, randomUuid }));
    const outcome = (0,to_run_outcome/* toRunOutcome */.P)({
        findings: [],
        plan: result.plan,
        blocked: [],
        apply,
        hasFailed: fault !== null,
    });
    const closed = await execute_plan_close({ audit, outcome, apply });
    if (closed.fault === null)
        return { outcome, apply, fault, files: produced, auditHash: closed.hash };
    log.error((0,to_error_text/* toErrorText */.x)(closed.fault));
    return {
        outcome: (0,to_run_outcome/* toRunOutcome */.P)({ findings: [], plan: result.plan, blocked: [], apply, hasFailed: true }),
        apply,
        fault: fault ?? closed.fault,
        files: produced,
        auditHash: null,
    };
}
async function settle(applying) {
    try {
        return { apply: await applying, fault: null };
    }
    catch (error) {
        if (error instanceof ApplyStoppedError)
            return { apply: error.outcome, fault: error };
        throw error;
    }
}
/** A log that cannot be written any more lacks its end, and `audit verify` says so; what was applied stands all the same. */
async function execute_plan_close({ audit, outcome, apply }) {
    const { applied, adopted, failed, skipped } = (0,count_statuses/* countStatuses */.i)(apply.changes);
    const counts = { applied, adopted, failed, skipped };
    try {
        const hash = await audit.close({ action: 'CLOSE', outcome, cancelled: apply.cancelled, counts });
        return { hash, fault: null };
    }
    catch (error) {
        if (!(error instanceof app_error/* AppError */.u))
            throw error;
        return { hash: null, fault: error };
    }
}

;// CONCATENATED MODULE: ./lib/events/build-event.js

const STATUSES = {
    applied: 'SUCCESS',
    adopted: 'SUCCESS',
    failed: 'FAILURE',
    skipped: 'SKIPPED',
};
const DONE = new Set(['applied', 'clean']);
/** What an apply came to, for reporting systems; no text in it holds a secret. Pure. */
function buildEvent(facts) {
    const { outcome, plan, apply, context, redact } = facts;
    const changes = apply === null ? listWrites(plan).map(build_event_toSkipped) : apply.changes.map(toTried);
    return {
        event: DONE.has(outcome) ? 'MAPPING_COMPLETED' : 'MAPPING_FAILED',
        mappingId: facts.mappingId,
        metrics: facts.metrics,
        timestamp: new Date(facts.endedAtMs).toISOString(),
        target: plan.target,
        outcome,
        planDigest: plan.digest,
        auditHash: facts.auditHash,
        commit: orNull(context.commit, redact),
        runUrl: orNull(context.runUrl, redact),
        changes: changes.map((change) => ({
            ...change,
            path: redact(change.path),
            code: redact(change.code),
            category: redact(change.category),
            callCodeId: orNull(change.callCodeId, redact),
        })),
    };
}
function toTried({ change, status, latencyMs, id }) {
    const { action, path, after, category } = change;
    return {
        action,
        path,
        code: after.code,
        category,
        status: STATUSES[status],
        latencyMs,
        callCodeId: id ?? change.id,
    };
}
function build_event_toSkipped({ action, path, after, category, id }) {
    return { action, path, code: after.code, category, status: 'SKIPPED', latencyMs: null, callCodeId: id };
}
function orNull(text, redact) {
    return text === null ? null : redact(text);
}

// EXTERNAL MODULE: ./lib/events/render-event-body.js
var render_event_body = __webpack_require__(22489);
;// CONCATENATED MODULE: ./lib/events/to-mapping-id.js
/** GitHub's own names of jobs are not longer; five parts make an id that fits into any header. */
const MAX_PART_LENGTH = 100;
const DIGEST_DIGITS = 8;
/**
 * A header carries visible ASCII, and Standard Webhooks joins id, time and body by dots:
 * https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md
 */
const NOT_FOR_IDS = /[^A-Za-z0-9_-]/g;
/** The id of what one apply step did, the same for every try and every resend of its event. Pure. */
function toMappingId({ run, attempt, job, target, planDigest }) {
    const digits = planDigest.replace(/^sha256:/, '').slice(0, DIGEST_DIGITS);
    return ['MAP', run, String(attempt), job ?? 'local', target, digits].map(toPart).join('_');
}
function toPart(text) {
    return text.replace(NOT_FOR_IDS, '-').slice(0, MAX_PART_LENGTH);
}

// EXTERNAL MODULE: ./lib/commands/tell-or-warn.js
var tell_or_warn = __webpack_require__(11574);
;// CONCATENATED MODULE: ./lib/commands/to-run-metrics.js

/** An apply that executed nothing has its figures, too: all that the plan wanted, nothing of it done. Null without an apply. */
function toRunMetrics({ command, result, apply, }) {
    if (apply !== null)
        return apply.metrics;
    if (command !== 'apply' || result === null)
        return null;
    const totalAttempts = listWrites(result.plan).length;
    const assignmentRate = totalAttempts === 0 ? 1 : 0;
    return { totalAttempts, successfulAssignments: 0, averageLatencyMs: 0, assignmentRate };
}

// EXTERNAL MODULE: ./lib/errors/input-error.js
var input_error = __webpack_require__(97656);
;// CONCATENATED MODULE: ./lib/commands/write-new-file.js



const MAX_FILES = 10_000;
/**
 * Writes the text under the first name that is free, names counted from 1, flushes it, and resolves with that name. Nothing is
 * overwritten.
 * @throws InputError naming the file when the place cannot be written.
 */
async function writeNewFile(text, toName) {
    for (let number = 1;; number += 1) {
        const file = toName(number);
        try {
            await (0,promises_.mkdir)((0,external_node_path_.dirname)(file), { recursive: true });
            await (0,promises_.writeFile)(file, text, { flag: 'wx', mode: 0o644, flush: true });
            return file;
        }
        catch (cause) {
            const code = cause instanceof Error && 'code' in cause ? String(cause.code) : 'unknown reason';
            if (code === 'EEXIST' && number < MAX_FILES)
                continue;
            throw new input_error/* InputError */.d(`Writing a file failed: ${file}: ${code}.`, {
                hint: 'Choose another place with output-dir, or make this one writable.',
                cause,
            });
        }
    }
}

;// CONCATENATED MODULE: ./lib/commands/keep-event.js







/**
 * Makes the event of an apply and writes it into the output directory, as it is sent: what does not reach its receivers now can be
 * sent again. Earlier events stay. Null when the run came to no plan.
 */
async function keepEvent(run, told) {
    const { environment, context, settings } = run;
    const metrics = toRunMetrics(told);
    if (told.result === null || metrics === null)
        return null;
    const { plan } = told.result;
    const mappingId = toMappingId({
        run: context.runId ?? environment.randomUuid(),
        attempt: context.runAttempt,
        job: context.job,
        target: plan.target,
        planDigest: plan.digest,
    });
    const event = buildEvent({
        mappingId: environment.redactor.redact(mappingId),
        outcome: told.outcome,
        plan,
        apply: told.apply,
        metrics,
        auditHash: told.auditHash,
        context,
        endedAtMs: environment.clock.nowMs(),
        redact: (text) => environment.redactor.redact(text),
    });
    const body = (0,render_event_body/* renderEventBody */.D)(event);
    const file = await (0,tell_or_warn/* tellOrWarn */.h)(run, 'The event could not be kept', () => writeNewFile(`${body}\n`, (number) => (0,external_node_path_.join)(settings.outputDir, number === 1 ? 'event.json' : `event-${number}.json`)));
    return { message: { id: event.mappingId, body }, file };
}

// EXTERNAL MODULE: ./lib/commands/make-plan.js
var make_plan = __webpack_require__(75540);
// EXTERNAL MODULE: ./lib/report/render-findings-json.js
var render_findings_json = __webpack_require__(92590);
// EXTERNAL MODULE: ./lib/report/to-safe-json.js
var to_safe_json = __webpack_require__(75726);
;// CONCATENATED MODULE: ./lib/report/render-outcome-json.js


/** What an apply did, as one JSON object. `plan` is null when none was made. */
function renderOutcomeJson(input, plan) {
    const { outcome, apply, cancelled, reasons, auditHash, commit } = input;
    return (0,to_safe_json/* toSafeJson */.D)({
        outcome,
        target: plan?.target ?? null,
        api: plan?.api ?? null,
        commit,
        digest: plan?.digest ?? null,
        auditHash,
        cancelled,
        counts: (0,count_statuses/* countStatuses */.i)(apply?.changes ?? []),
        metrics: apply?.metrics ?? null,
        reasons,
        changes: (apply?.changes ?? []).map(toJsonChange),
    });
}
function toJsonChange({ change, ...result }) {
    const { status, id, requestId, attempts, httpStatus, latencyMs, error } = result;
    const { action, path, category } = change;
    return { action, path, category, status, id, requestId, attempts, httpStatus, latencyMs, error };
}

// EXTERNAL MODULE: ./lib/report/render-outcome-markdown.js
var render_outcome_markdown = __webpack_require__(67415);
// EXTERNAL MODULE: ./lib/report/escape-terminal.js
var escape_terminal = __webpack_require__(22728);
// EXTERNAL MODULE: ./lib/report/format-text.js
var format_text = __webpack_require__(82511);
;// CONCATENATED MODULE: ./lib/report/render-outcome-text.js



/** What an apply did, for a terminal: each change that was not done with its reason, the counts, the figures, the audit hash. */
function renderOutcomeText(input, colors) {
    const { apply, cancelled, reasons, auditHash } = input;
    const lines = [
        ...(apply === null ? [] : (0,count_statuses/* toUndone */.p)(apply.changes).map((change) => toUndoneLine(change, colors))),
        ...reasons.map((reason) => `${colors.red('reason')} ${(0,escape_terminal/* escapeTerminal */.e)(reason)}`),
        ...(cancelled ? [colors.yellow('cancelled before the end')] : []),
        ...(apply === null ? [] : toFigureLines(apply, colors)),
        ...(auditHash === null ? [] : [`audit hash ${(0,escape_terminal/* escapeTerminal */.e)(auditHash)}`]),
        colors.bold(`outcome: ${input.outcome}`),
    ];
    return (0,escape_terminal/* guardWorkflowCommands */.J)(lines.map((line) => `${line}\n`).join(''));
}
function toUndoneLine({ change, status, error, attempts }, colors) {
    const sign = status === 'failed' ? colors.red('failed ') : colors.yellow('skipped');
    const tries = attempts > 1 ? ` (${attempts} tries)` : '';
    const why = error === null ? '' : `: ${(0,escape_terminal/* escapeTerminal */.e)(error.code)} ${(0,escape_terminal/* escapeTerminal */.e)(error.message)}${tries}`;
    return `${sign} ${change.action} ${(0,escape_terminal/* escapeTerminal */.e)(change.path)}${why}`;
}
function toFigureLines({ changes, metrics }, colors) {
    const { applied, adopted, failed, skipped } = (0,count_statuses/* countStatuses */.i)(changes);
    const counts = [
        colors.green(`${(0,format_text/* formatCount */.B4)(applied)} applied`),
        `${(0,format_text/* formatCount */.B4)(adopted)} adopted`,
        failed === 0 ? '0 failed' : colors.red(`${(0,format_text/* formatCount */.B4)(failed)} failed`),
        skipped === 0 ? '0 skipped' : colors.yellow(`${(0,format_text/* formatCount */.B4)(skipped)} skipped`),
    ];
    const percent = Math.floor(metrics.assignmentRate * 10_000) / 100;
    return [
        counts.join(', '),
        `${(0,format_text/* formatCount */.B4)(metrics.successfulAssignments)} of ${(0,format_text/* formatCount */.B4)(metrics.totalAttempts)} codes in place (${percent} %), average latency ${metrics.averageLatencyMs} ms`,
    ];
}

// EXTERNAL MODULE: ./lib/util/redact-json.js
var redact_json = __webpack_require__(53946);
// EXTERNAL MODULE: ./lib/commands/to-outcome-input.js
var to_outcome_input = __webpack_require__(11029);
;// CONCATENATED MODULE: ./lib/commands/print-outcome.js






/** Puts what came of the apply on standard output; as JSON the findings where they allowed none. */
async function printOutcome(run, result) {
    const { print, redactor } = run.environment;
    const text = render(run, result);
    print(run.format === 'json' ? (0,redact_json/* redactJson */.K)(text, redactor) : redactor.redact(text));
}
function render(run, result) {
    const input = (0,to_outcome_input/* toOutcomeInput */.s)(run, result);
    switch (run.format) {
        case 'json':
            return result.outcome === 'invalid'
                ? (0,render_findings_json.renderFindingsJson)(result.findings)
                : renderOutcomeJson(input, result.result?.plan ?? null);
        case 'markdown':
            return (0,render_outcome_markdown.renderOutcomeMarkdown)(input);
        case 'text':
        case 'sarif':
            return renderOutcomeText(input, run.environment.colours);
    }
}

// EXTERNAL MODULE: ./lib/commands/print-plan.js
var print_plan = __webpack_require__(11509);
// EXTERNAL MODULE: ./lib/commands/publish-annotations.js
var publish_annotations = __webpack_require__(76122);
// EXTERNAL MODULE: ./lib/commands/publish-outcome.js
var publish_outcome = __webpack_require__(80608);
// EXTERNAL MODULE: ./lib/commands/read-matrix.js + 1 modules
var read_matrix = __webpack_require__(49489);
// EXTERNAL MODULE: ./lib/commands/run-plan.js
var run_plan = __webpack_require__(71555);
// EXTERNAL MODULE: ./lib/commands/run-result.js
var run_result = __webpack_require__(32141);
// EXTERNAL MODULE: ./lib/commands/deliver-to-webhooks.js
var deliver_to_webhooks = __webpack_require__(54228);
// EXTERNAL MODULE: ./lib/commands/warn-loudly.js
var warn_loudly = __webpack_require__(61294);
;// CONCATENATED MODULE: ./lib/commands/send-event.js




/** Sends the event of an apply to every receiver. One that does not take it is a warning: the apply is what it is. Never rejects. */
async function sendEvent(run, event) {
    const { environment, settings } = run;
    const { webhooks, timeoutMs } = settings;
    if (event === null || webhooks.length === 0)
        return;
    await (0,tell_or_warn/* tellOrWarn */.h)(run, `The event was not sent. ${toWayOut(run, event)}`, async () => {
        const sent = await (0,deliver_to_webhooks/* deliverToWebhooks */.H)(event.message, { environment, webhooks, timeoutMs });
        for (const each of sent)
            await tell(run, { ...each, event });
    });
}
async function tell(run, { receiver, delivery, event }) {
    if (delivery.kind === 'accepted') {
        run.environment.log.info(`Event ${event.message.id} accepted by ${receiver} (${delivery.status}).`);
        return;
    }
    const tries = delivery.tries === 1 ? '1 try' : `${delivery.tries} tries`;
    await (0,warn_loudly/* warnLoudly */._)(run, [
        `${receiver} did not take the event (${tries}): ${delivery.why}.`,
        ...(delivery.hint === null ? [] : [delivery.hint]),
        `The apply stands. ${toWayOut(run, event)}`,
    ].join(' '));
}
/** What to run, with the file as it is named where people find it. */
function toWayOut({ environment, settings }, { file }) {
    if (file === null)
        return 'There is no file of it to send again; the audit log holds what it would tell.';
    const isUploaded = environment.surface === 'action' && settings.artifact;
    const name = isUploaded ? (0,external_node_path_.basename)(file) : file;
    const from = isUploaded ? `Take ${name} from the artifact of this run and send it` : 'Send it';
    return `${from} again, with webhook-url and CXONE_WEBHOOK_SECRET: cxone-callcodes events resend ${/\s/.test(name) ? `"${name}"` : name}`;
}

;// CONCATENATED MODULE: ./lib/github/set-outputs.js
/** Sets the outputs of the step, in the order of the entries. Secrets must have been masked before: GitHub drops such an output. */
async function setOutputs(outputs) {
    const core = await Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(1659)]).then(__webpack_require__.bind(__webpack_require__, 91659));
    for (const [name, value] of Object.entries(outputs))
        core.setOutput(name, value);
}

;// CONCATENATED MODULE: ./lib/commands/to-outputs.js

/** Over this the output `registered-ids` is the path of a file instead (GitHub limits all outputs of a job to 1 MB). */
const MAX_REGISTERED_IDS_BYTES = 256 * 1024;
/** The outputs of the action, by their published names. `registeredIds` is what that output shall hold. */
function toOutputs(run, registeredIds) {
    const summary = run.result?.plan.summary;
    const metrics = toRunMetrics(run);
    const count = (value) => String(value ?? 0);
    const severities = (severity) => String(run.findings.filter((finding) => finding.severity === severity).length);
    return new Map([
        ['command', run.command],
        ['target', run.target],
        ['outcome', run.outcome],
        ['has-changes', String((run.result?.plan.changes.length ?? 0) > 0)],
        ['creates', count(summary?.create)],
        ['updates', count(summary?.update)],
        ['deactivations', count(summary?.deactivate)],
        ['unchanged', count(summary?.unchanged)],
        ['unlisted', count(summary?.unlisted)],
        ['unmanaged', count(summary?.unmanaged)],
        ['conflicts', count(summary?.conflict)],
        ['errors', severities('error')],
        ['warnings', severities('warning')],
        ['plan-file', run.files.plan ?? ''],
        ['plan-digest', run.result?.plan.digest ?? ''],
        ['report-file', run.files.report ?? ''],
        ['audit-file', run.files.audit ?? ''],
        ['audit-hash', run.auditHash ?? ''],
        ['event-file', run.files.event ?? ''],
        ['artifact-id', run.artifact?.id ?? ''],
        ['artifact-url', run.artifact?.url ?? ''],
        ['report-url', run.reportUrl ?? ''],
        ['comment-url', run.commentUrl ?? ''],
        ['registered-ids', registeredIds],
        ['metrics', metrics === null ? '' : JSON.stringify(metrics)],
    ]);
}

;// CONCATENATED MODULE: ./lib/commands/publish-outputs.js


/** Sets every output of the step, without secrets: GitHub drops an output that holds a masked text. */
async function publishOutputs(result, { registeredIds, redactor }) {
    const outputs = [...toOutputs(result, registeredIds)];
    await setOutputs(Object.fromEntries(outputs.map(([name, value]) => [name, redactor.redact(value)])));
}

;// CONCATENATED MODULE: ./lib/reconcile/apply-registered-ids.js

/**
 * Path → id of every listed code that has one when the run ends, sorted by path: what the tenant had, and what was created
 * or adopted since. `apply` is null when nothing was applied.
 */
function toRegisteredIds(result, apply) {
    const ids = new Map(result.ids);
    for (const { change, status, id } of apply?.changes ?? []) {
        if (id !== null && (status === 'applied' || status === 'adopted'))
            ids.set(change.path, id);
    }
    const registered = new Map();
    for (const path of [...result.listed].sort(by_code_point/* byCodePoint */.H)) {
        const id = ids.get(path);
        if (id !== undefined)
            registered.set(path, id);
    }
    return registered;
}

// EXTERNAL MODULE: ./lib/commands/write-output-file.js
var write_output_file = __webpack_require__(54010);
;// CONCATENATED MODULE: ./lib/commands/to-registered-ids-output.js




/** The output `registered-ids`: JSON, or the path of a file with it when it is too large for an output. */
async function toRegisteredIdsOutput({ result, apply }, outputDir) {
    if (result === null)
        return '{}';
    const json = JSON.stringify(Object.fromEntries(toRegisteredIds(result, apply)));
    if (Buffer.byteLength(json, 'utf8') <= MAX_REGISTERED_IDS_BYTES)
        return json;
    const file = (0,external_node_path_.join)(outputDir, 'registered-ids.json');
    await (0,write_output_file/* writeOutputFile */.B)(file, `${json}\n`);
    return file;
}

;// CONCATENATED MODULE: ./lib/commands/set-result-outputs.js



/** Sets the outputs of the action; a later call replaces what an earlier one set. Elsewhere there are none. */
async function setResultOutputs({ environment, settings }, result) {
    if (environment.surface !== 'action')
        return;
    const registeredIds = await (0,tell_or_warn/* tellOrWarn */.h)({ environment }, 'The registered ids could not be kept', () => toRegisteredIdsOutput(result, settings.outputDir));
    await publishOutputs(result, { registeredIds: registeredIds ?? '', redactor: environment.redactor });
}

;// CONCATENATED MODULE: ./lib/commands/start-upload.js



/**
 * Uploads what an apply produced. A run that is cancelled meanwhile has little time left and still has to tell of it, so that
 * the upload goes on beside that.
 */
async function startUpload(run, upload) {
    const over = new AbortController();
    const ended = uploadOrWarn(run, upload);
    const known = await Promise.race([ended, toCancel(run.environment.signal, over.signal)]);
    over.abort();
    return { known, ended };
}
async function uploadOrWarn(run, upload) {
    const published = await (0,tell_or_warn/* tellOrWarn */.h)(run, 'The artifact was not uploaded', () => (0,publish_artifact/* publishArtifact */.q)(run, upload));
    return published ?? run_result/* NOT_PUBLISHED */.n;
}
function toCancel(signal, over) {
    return new Promise((resolve) => {
        const cancel = () => resolve(run_result/* NOT_PUBLISHED */.n);
        if (signal.aborted)
            cancel();
        else
            signal.addEventListener('abort', cancel, { once: true, signal: over });
    });
}

// EXTERNAL MODULE: ./lib/commands/to-ending.js + 1 modules
var to_ending = __webpack_require__(32827);
// EXTERNAL MODULE: ./lib/commands/write-report-file.js
var write_report_file = __webpack_require__(79);
;// CONCATENATED MODULE: ./lib/commands/run-apply.js



















/** `apply`: plans again, asks the gate, writes parent-first with an audit log, and tells the pull request what came of it. */
async function runApply(run) {
    const draft = await (0,make_plan/* makePlan */.Cs)(run);
    try {
        await (0,publish_annotations/* publishAnnotations */.c)(run, draft.findings);
        if ((0,read_matrix/* hasErrors */.C)(draft.findings))
            return await finish(run, draft, await stopped(run, { draft, outcome: 'invalid', reasons: [] }));
        (0,make_plan/* assertCompared */.Gf)(draft);
        return await finish(run, draft, await gateOrFail(run, draft));
    }
    finally {
        await draft.compared?.close();
    }
}
/** The plan was made by then: who waits for an outcome of it gets one, whatever keeps it from being applied. */
async function gateOrFail(run, draft) {
    try {
        return await gateAndExecute(run, draft);
    }
    catch (error) {
        const { findings, compared } = draft;
        const { target } = run.settings;
        const ended = (0,to_ending/* toEnding */.$)(error, run.environment);
        const files = await (0,tell_or_warn/* tellOrWarn */.h)(run, 'The plan could not be kept', () => (0,run_plan.writePlanFile)(run, draft));
        const result = { ...run_result/* EMPTY_RESULT */.Q, command: 'apply', target, findings, ...ended };
        return { ...result, result: compared.result, files: files ?? run_result/* EMPTY_RESULT */.Q.files };
    }
}
async function gateAndExecute(run, draft) {
    if (run.format === 'text')
        await (0,print_plan/* printPlan */.Z)(run, draft);
    const { result } = draft.compared;
    const decision = await decideCoverage(run, draft.compared);
    if (decision.kind === 'cancelled')
        return stopped(run, { draft, outcome: 'partial', reasons: [] });
    if (decision.kind === 'stop')
        return stopped(run, { draft, outcome: 'blocked', reasons: decision.reasons });
    const report = await (0,write_report_file/* writeReportFile */.a)(run, { draft, stage: 'applying', outcome: null });
    const files = { ...(await (0,run_plan.writePlanFile)(run, draft)), report };
    const execution = await executePlan(run, { compared: draft.compared, coverage: decision.coverage, files });
    return {
        ...run_result/* EMPTY_RESULT */.Q,
        command: 'apply',
        target: run.settings.target,
        outcome: execution.outcome,
        findings: draft.findings,
        result,
        apply: execution.apply,
        cancelled: execution.apply.cancelled,
        reasons: execution.fault === null ? [] : [(0,to_error_text/* toErrorText */.x)(execution.fault)],
        files: execution.files,
        auditHash: execution.auditHash,
    };
}
async function stopped(run, { draft, outcome, reasons }) {
    if (outcome === 'invalid' && run.format === 'text')
        await (0,print_plan/* printPlan */.Z)(run, draft);
    return {
        ...run_result/* EMPTY_RESULT */.Q,
        command: 'apply',
        target: run.settings.target,
        outcome,
        findings: draft.findings,
        result: draft.compared?.result ?? null,
        cancelled: outcome === 'partial',
        reasons,
        files: await (0,run_plan.writePlanFile)(run, draft),
    };
}
/** First what is on this disk, then what takes a network: a run that is cancelled may be ended before all is told. */
async function finish(run, draft, result) {
    const report = await writeFinalReport(run, { draft, result });
    const event = await (0,tell_or_warn/* tellOrWarn */.h)(run, 'There is no event', () => keepEvent(run, result));
    const files = { ...result.files, report, event: event?.file ?? null };
    const kept = { ...result, files };
    await (0,tell_or_warn/* tellOrWarn */.h)(run, 'The outputs could not be set', () => setResultOutputs(run, kept));
    const sent = sendEvent(run, event);
    const upload = await startUpload(run, { command: 'apply', files });
    const told = { ...kept, ...upload.known };
    await printOutcome(run, told);
    const commentUrl = await (0,publish_outcome/* publishOutcome */.Cu)(run, { draft, result: told });
    await sent;
    return { ...told, ...(await upload.ended), commentUrl };
}
/** The writes are done by now, so that a report which cannot be written is a warning. */
async function writeFinalReport(run, { draft, result }) {
    const written = await (0,tell_or_warn/* tellOrWarn */.h)(run, 'The report could not be brought up to date', () => (0,write_report_file/* writeReportFile */.a)(run, { draft, stage: 'applied', outcome: (0,to_outcome_input/* toOutcomeInput */.s)(run, result) }));
    return written ?? result.files.report;
}


/***/ }),

/***/ 32827:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ toEnding)
});

// EXTERNAL MODULE: ./lib/errors/api-error.js
var api_error = __webpack_require__(46956);
// EXTERNAL MODULE: ./lib/errors/cancelled-error.js
var cancelled_error = __webpack_require__(54011);
// EXTERNAL MODULE: ./lib/errors/github-error.js
var github_error = __webpack_require__(37111);
;// CONCATENATED MODULE: ./lib/commands/is-cancellation.js



/** True for an error that only says that a signal ended the run; what failed besides a signal is a failure all the same. */
function isCancellation(error, signal) {
    if (!signal.aborted || !(error instanceof Error))
        return false;
    if (error instanceof cancelled_error/* CancelledError */.c || error.name === 'AbortError')
        return true;
    if (error instanceof api_error/* ApiError */.h)
        return error.code === 'API_CANCELLED';
    return error instanceof github_error/* GithubError */.E && error.code === 'GITHUB_CANCELLED';
}

// EXTERNAL MODULE: ./lib/commands/to-error-text.js
var to_error_text = __webpack_require__(40948);
;// CONCATENATED MODULE: ./lib/commands/to-ending.js


/** What a run came to that an error or a signal ended. Shows the stack in debug mode. */
function toEnding(error, { log, signal, redactor }) {
    if (error instanceof Error)
        log.debug(error.stack ?? '');
    return isCancellation(error, signal)
        ? { outcome: 'partial', cancelled: true, reasons: [] }
        : { outcome: 'failed', cancelled: false, reasons: [redactor.redact((0,to_error_text/* toErrorText */.x)(error))] };
}


/***/ }),

/***/ 11029:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ toOutcomeInput)
/* harmony export */ });
/* harmony import */ var _report_format_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82511);
/* harmony import */ var _publish_plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48426);


/** What comment, summary and terminal say of an apply. */
function toOutcomeInput(run, result) {
    const errors = result.findings.filter(({ severity }) => severity === 'error').length;
    return {
        outcome: result.outcome,
        apply: result.apply,
        cancelled: result.cancelled,
        reasons: errors > 0 ? [`${(0,_report_format_text_js__WEBPACK_IMPORTED_MODULE_1__/* .countOf */ .pq)(errors, 'error')} in the matrix files.`] : result.reasons,
        auditHash: result.auditHash,
        commit: run.context.commit,
        finishedAt: new Date(run.environment.clock.nowMs()).toISOString(),
        links: (0,_publish_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .toLinks */ .p)(run, result),
    };
}


/***/ }),

/***/ 46956:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ ApiError)
/* harmony export */ });
/* harmony import */ var _app_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3603);

/** The tenant cannot or will not do what was asked, after all tries that the policy allows. */
class ApiError extends _app_error_js__WEBPACK_IMPORTED_MODULE_0__/* .AppError */ .u {
    code;
    route;
    status;
    attempts;
    requestId;
    serverCode;
    field;
    /** Null when the thrower did not say. */
    mayHaveTakenEffect;
    untried;
    constructor(message, facts) {
        super(message, facts);
        this.code = facts.code;
        this.route = facts.route;
        this.status = facts.status;
        this.attempts = facts.attempts;
        this.requestId = facts.requestId;
        this.serverCode = facts.serverCode ?? null;
        this.field = facts.field ?? null;
        this.mayHaveTakenEffect = facts.mayHaveTakenEffect ?? null;
        this.untried = facts.untried ?? false;
    }
}


/***/ }),

/***/ 22489:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ renderEventBody)
/* harmony export */ });
/* unused harmony export MAX_BODY_BYTES */
/** Receivers refuse larger ones; counted in UTF-8. */
const MAX_BODY_BYTES = 1024 * 1024;
/** The body that is signed and sent. One that would be too large goes without its changes and says how many there were. Pure. */
function renderEventBody(event) {
    const { changes, ...rest } = event;
    const isCut = event.changesOmitted !== undefined && changes.length === 0;
    const body = JSON.stringify(isCut ? rest : event);
    if (Buffer.byteLength(body, 'utf8') <= MAX_BODY_BYTES)
        return body;
    return JSON.stringify({ ...rest, changesOmitted: changes.length });
}


/***/ }),

/***/ 68394:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ AUDIT_FORMAT_VERSION)
/* harmony export */ });
const AUDIT_FORMAT_VERSION = 1;


/***/ }),

/***/ 56581:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ toAncestorPaths)
/* harmony export */ });
/* harmony import */ var _call_code_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43531);

/** From the root down, without the path itself. */
function toAncestorPaths(path) {
    const segments = path.split(_call_code_js__WEBPACK_IMPORTED_MODULE_0__/* .PATH_SEPARATOR */ .qt);
    return segments.slice(1).map((_, index) => segments.slice(0, index + 1).join(_call_code_js__WEBPACK_IMPORTED_MODULE_0__/* .PATH_SEPARATOR */ .qt));
}


/***/ }),

/***/ 60544:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ countStatuses),
/* harmony export */   p: () => (/* binding */ toUndone)
/* harmony export */ });
/** How many changes came to which end. */
function countStatuses(changes) {
    const counts = { applied: 0, adopted: 0, failed: 0, skipped: 0 };
    for (const { status } of changes)
        counts[status] += 1;
    return counts;
}
/** What was not done: failures first, then what was skipped because of them. */
function toUndone(changes) {
    return [
        ...changes.filter(({ status }) => status === 'failed'),
        ...changes.filter(({ status }) => status === 'skipped'),
    ];
}


/***/ }),

/***/ 78266:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ placeOutcome)
});

// EXTERNAL MODULE: ./lib/report/comment-markers.js
var comment_markers = __webpack_require__(64797);
// EXTERNAL MODULE: ./lib/report/format-text.js
var format_text = __webpack_require__(82511);
;// CONCATENATED MODULE: ./lib/report/cut-markdown.js

const CUT_MARKER = '<!-- callcodes:cut';
const CUT_NOTICE = /^<!-- callcodes:cut (\d+) -->\n\n.*\n\n/m;
/** A line by which a section says that it is cut. */
const OMISSION = /^\*\*[\d,]+ \w+ (?:is|are) not shown here/;
/**
 * At most `maxLength` UTF-16 units of a text of ours, cut at a line end with fences and `<details>` closed, and how many lines
 * were left out. An earlier cut is counted in.
 */
function cutMarkdown(text, maxLength) {
    const earlier = Number(CUT_NOTICE.exec(text)?.[1] ?? 0);
    const lines = text.replace(CUT_NOTICE, '').trimEnd().split('\n');
    const states = toOpenings(lines);
    let length = lines.reduce((sum, line) => sum + line.length + 1, 0);
    for (let kept = lines.length; kept >= 0; kept -= 1) {
        const end = renderEnd({ openings: states[kept] ?? NOTHING_OPEN, dropped: lines.slice(kept), earlier });
        if (length + end.length <= maxLength && !states[kept]?.indivisible && isBoundary(lines, kept))
            return lines.slice(0, kept).map(withLineEnd).join('') + end;
        length -= (lines[kept - 1] ?? '').length + 1;
    }
    return '';
}
/** What closes the kept lines; the counts of what the plan itself left out stay. */
function renderEnd({ openings: { fence, details }, dropped, earlier }) {
    const counts = dropped.filter((line) => OMISSION.test(line)).map((line) => `${line}\n\n`);
    const closing = `${fence === null ? '' : `${fence}\n`}\n${'</details>\n\n'.repeat(details)}`;
    return closing + counts.join('') + renderNotice(dropped.length - counts.length + earlier);
}
function withLineEnd(line) {
    return `${line}\n`;
}
const NOTHING_OPEN = { fence: null, details: 0, indivisible: false };
/** The state before each line, and after the last. */
function toOpenings(lines) {
    const states = [NOTHING_OPEN];
    let state = NOTHING_OPEN;
    for (const line of lines) {
        state = next(state, line);
        states.push(state);
    }
    return states;
}
function next(state, line) {
    if (state.fence !== null)
        return line === state.fence ? { ...state, fence: null, indivisible: false } : state;
    const fence = /^(`{3,})/.exec(line)?.[1];
    if (fence !== undefined)
        return { ...state, fence, indivisible: line.endsWith('mermaid') };
    if (line.startsWith('<details>'))
        return { ...state, details: state.details + 1 };
    if (line.startsWith('</details>'))
        return { ...state, details: Math.max(0, state.details - 1) };
    return state;
}
/** Between two changes: neither inside one (its fields follow, indented) nor right behind what announces something. */
function isBoundary(lines, kept) {
    const last = lines.findLast((line, index) => index < kept && line !== '') ?? '';
    const announces = /^(?:`{3,}\w+$|#{1,6} |\*\*Category\*\* |<details>|\| --)/.test(last);
    const continuesChange = /^[-+!] {5,}[A-Za-z]+: /.test(lines[kept] ?? '');
    return !announces && !continuesChange;
}
function renderNotice(lines) {
    if (lines === 0)
        return '';
    return `${CUT_MARKER} ${lines} -->\n\n**${(0,format_text/* countOf */.pq)(lines, 'more line')} of this plan made room for the outcome.** All of it is in the report and in the plan file of the run that planned it.\n\n`;
}

// EXTERNAL MODULE: ./lib/report/render-review-comment.js + 5 modules
var render_review_comment = __webpack_require__(53400);
;// CONCATENATED MODULE: ./lib/report/place-outcome.js



/**
 * The comment with the outcome above its plan. The hidden lines stay first, an outcome that stands there already is replaced,
 * and the plan is shortened (its last lines stay) when both do not fit. Placing the same section twice changes nothing.
 * Throws a RangeError when the hidden lines and the outcome alone do not fit.
 */
function placeOutcome(existingBody, section, maxLength = render_review_comment/* MAX_COMMENT_LENGTH */.w) {
    const { hidden, rest } = splitHidden(existingBody.replace(/\r\n?/g, '\n'));
    const plan = withoutOutcome(rest).replace(/^\n+/, '');
    const before = `${hidden}${hidden === '' ? '' : '\n'}${section}\n`;
    const room = maxLength - 1 - before.length;
    if (plan.length <= room)
        return before + plan;
    if (room < 0)
        throw new RangeError(`The outcome needs ${-room} characters more than a comment of ${maxLength} has.`);
    const { body, footer } = splitFooter(plan);
    if (footer.length > room)
        return before.trimEnd().concat('\n');
    return before + cutMarkdown(body, room - footer.length) + footer;
}
/** The HTML comments with which the body begins, the outcome's own marker excepted. */
function splitHidden(body) {
    let end = 0;
    while (body.startsWith('<!--', end) &&
        !body.startsWith(comment_markers/* OUTCOME_START */.k9, end) &&
        !body.startsWith(comment_markers/* FOOTER_MARKER */.J6, end)) {
        const close = body.indexOf('-->', end);
        if (close < 0)
            break;
        end = close + '-->'.length;
        if (body[end] === '\n')
            end += 1;
    }
    const hidden = body.slice(0, end);
    return {
        hidden: hidden === '' || hidden.endsWith('\n') ? hidden : `${hidden}\n`,
        rest: body.slice(end).replace(/^\n+/, ''),
    };
}
function withoutOutcome(rest) {
    if (!rest.startsWith(comment_markers/* OUTCOME_START */.k9))
        return rest;
    const end = rest.indexOf(comment_markers/* OUTCOME_END */.zl);
    return end < 0 ? rest.slice(comment_markers/* OUTCOME_START */.k9.length) : rest.slice(end + comment_markers/* OUTCOME_END */.zl.length);
}
function splitFooter(plan) {
    const start = plan.lastIndexOf(comment_markers/* FOOTER_MARKER */.J6);
    return start < 0 ? { body: plan, footer: '' } : { body: plan.slice(0, start), footer: plan.slice(start) };
}


/***/ }),

/***/ 92590:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderFindingsJson: () => (/* binding */ renderFindingsJson)
/* harmony export */ });
/* harmony import */ var _model_by_finding_place_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49410);
/* harmony import */ var _to_safe_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75726);


/** The findings as a JSON array, by file, line and column; fields that a finding lacks are left out. */
function renderFindingsJson(findings) {
    return (0,_to_safe_json_js__WEBPACK_IMPORTED_MODULE_0__/* .toSafeJson */ .D)(findings.toSorted(_model_by_finding_place_js__WEBPACK_IMPORTED_MODULE_1__/* .byFindingPlace */ .G).map(toJsonFinding));
}
function toJsonFinding(finding) {
    const { rule, severity, message, file, line, column, endLine, endColumn, related, fix } = finding;
    return {
        rule,
        severity,
        message,
        file,
        line,
        column,
        endLine,
        endColumn,
        ...(related === undefined || related.length === 0 ? {} : { related: related.map(toJsonRelated) }),
        ...(fix === undefined ? {} : { fix: toJsonFix(fix) }),
    };
}
function toJsonRelated({ file, line, column, endLine, endColumn, message, }) {
    return { message, file, line, column, endLine, endColumn };
}
function toJsonFix({ line, column, endLine, endColumn, replacement, title }) {
    return { line, column, endLine, endColumn, replacement, title };
}


/***/ }),

/***/ 67415:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderOutcomeMarkdown: () => (/* binding */ renderOutcomeMarkdown)
/* harmony export */ });
/* harmony import */ var _render_outcome_section_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74391);

/** What an apply did, as Markdown without hidden markers. */
function renderOutcomeMarkdown(input) {
    return (0,_render_outcome_section_js__WEBPACK_IMPORTED_MODULE_0__/* .renderOutcomeBody */ .NZ)(input);
}


/***/ }),

/***/ 74391:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MU: () => (/* binding */ toOutcomeHeading),
/* harmony export */   NZ: () => (/* binding */ renderOutcomeBody),
/* harmony export */   Zv: () => (/* binding */ renderNotApplied),
/* harmony export */   ah: () => (/* binding */ renderOutcomeSection)
/* harmony export */ });
/* harmony import */ var _util_assert_never_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(49911);
/* harmony import */ var _comment_markers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64797);
/* harmony import */ var _count_statuses_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(60544);
/* harmony import */ var _escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79605);
/* harmony import */ var _format_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82511);
/* harmony import */ var _render_links_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64960);






const MAX_FAILURES = 30;
const MAX_REASONS = 20;
/** Together below a sixth of a comment: a signed statement may take up to three quarters, and the plan wants room, too. */
const MAX_FAILURES_LENGTH = 5_500;
const MAX_REASONS_LENGTH = 3_500;
const MAX_MESSAGE_CHARACTERS = 300;
const MAX_REASON_CHARACTERS = 600;
const MAX_PATH_CHARACTERS = 100;
/** The outcome between its hidden markers, ready for `placeOutcome`. */
function renderOutcomeSection(input) {
    return `${_comment_markers_js__WEBPACK_IMPORTED_MODULE_2__/* .OUTCOME_START */ .k9}\n\n${renderOutcomeBody(input)}\n---\n\n${_comment_markers_js__WEBPACK_IMPORTED_MODULE_2__/* .OUTCOME_END */ .zl}\n`;
}
/** Tells a pull request that was closed without a merge that nothing came of its plan. */
function renderNotApplied({ commit, links }) {
    const head = commit === null ? '' : ` at commit ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)((0,_format_text_js__WEBPACK_IMPORTED_MODULE_3__/* .shorten */ .ml)(commit, 64))}`;
    const text = `The pull request was closed without a merge${head}: the tenant is as it was. The plan below is kept for the record.`;
    const line = (0,_render_links_js__WEBPACK_IMPORTED_MODULE_1__/* .renderLinks */ .U)(links);
    const body = `### ⚪ Nothing was applied\n\n${text}\n\n${line === '' ? '' : `${line}\n\n`}`;
    return `${_comment_markers_js__WEBPACK_IMPORTED_MODULE_2__/* .OUTCOME_START */ .k9}\n\n${body}---\n\n${_comment_markers_js__WEBPACK_IMPORTED_MODULE_2__/* .OUTCOME_END */ .zl}\n`;
}
/** The same text without markers, as the job summary and `apply --format markdown` show it. */
function renderOutcomeBody(input) {
    const { apply } = input;
    const parts = [
        `### ${toOutcomeHeading(input)}\n\n`,
        renderReasons(input.reasons),
        apply === null ? '' : renderCounts(apply),
        apply === null ? '' : renderUndone((0,_count_statuses_js__WEBPACK_IMPORTED_MODULE_4__/* .toUndone */ .p)(apply.changes)),
        renderNextStep(input),
        renderFacts(input),
    ];
    return parts.join('');
}
/** `✅ Applied: 6 changes`: an icon, a blank and our own words. */
function toOutcomeHeading({ outcome, apply, cancelled }) {
    const counts = (0,_count_statuses_js__WEBPACK_IMPORTED_MODULE_4__/* .countStatuses */ .i)(apply?.changes ?? []);
    const done = counts.applied + counts.adopted;
    const share = `${(0,_format_text_js__WEBPACK_IMPORTED_MODULE_3__/* .formatCount */ .B4)(done)} of ${(0,_format_text_js__WEBPACK_IMPORTED_MODULE_3__/* .countOf */ .pq)(apply?.changes.length ?? 0, 'change')}`;
    // Once requests were sent, a lost reply may hide that the tenant did the work.
    const nothing = apply === null ? 'nothing was written' : 'no write is confirmed';
    switch (outcome) {
        case 'applied':
            return `✅ Applied: ${(0,_format_text_js__WEBPACK_IMPORTED_MODULE_3__/* .countOf */ .pq)(done, 'change')}`;
        case 'partial':
            if (cancelled)
                return `⚠️ Cancelled: ${apply === null ? nothing : `${share} done`}`;
            return `⚠️ Partly applied: ${share}`;
        case 'blocked':
            return '⛔ Blocked: nothing was written';
        case 'failed':
            return cancelled ? `⚠️ Cancelled: ${nothing}` : `❌ Failed: ${nothing}`;
        case 'invalid':
            return '❌ Errors in the matrix files: nothing was written';
        case 'clean':
            return '✅ Nothing to apply: the tenant holds what the files say';
        case 'changes':
            return '📝 Planned only: nothing was written';
        case 'validated':
            return '✅ Files checked only: nothing was written';
        default:
            return (0,_util_assert_never_js__WEBPACK_IMPORTED_MODULE_5__/* .assertNever */ .x)(outcome);
    }
}
function renderReasons(reasons) {
    if (reasons.length === 0)
        return '';
    const bullets = reasons
        .slice(0, MAX_REASONS)
        .map((reason) => `- ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)((0,_format_text_js__WEBPACK_IMPORTED_MODULE_3__/* .shorten */ .ml)(reason, MAX_REASON_CHARACTERS))}\n`);
    const shown = (0,_format_text_js__WEBPACK_IMPORTED_MODULE_3__/* .takeFitting */ .hW)(bullets, MAX_REASONS_LENGTH);
    const left = reasons.length - shown.length;
    const more = left === 0 ? '' : `- and ${(0,_format_text_js__WEBPACK_IMPORTED_MODULE_3__/* .formatCount */ .B4)(left)} more: all of them are in the log of the run\n`;
    return `${shown.join('')}${more}\n`;
}
function renderCounts({ changes, metrics }) {
    const { applied, adopted, failed, skipped } = (0,_count_statuses_js__WEBPACK_IMPORTED_MODULE_4__/* .countStatuses */ .i)(changes);
    const cells = [applied, adopted, failed, skipped].map((count) => count === 0 ? '0' : `**${(0,_format_text_js__WEBPACK_IMPORTED_MODULE_3__/* .formatCount */ .B4)(count)}**`);
    const rate = `${(0,_format_text_js__WEBPACK_IMPORTED_MODULE_3__/* .formatCount */ .B4)(metrics.successfulAssignments)} of ${(0,_format_text_js__WEBPACK_IMPORTED_MODULE_3__/* .formatCount */ .B4)(metrics.totalAttempts)}`;
    const row = [...cells, rate, `${metrics.averageLatencyMs} ms`];
    const head = ['applied', 'adopted', 'failed', 'skipped', 'successful', 'average latency'];
    return [head, head.map(() => '---:'), row]
        .map((line) => `| ${line.join(' | ')} |\n`)
        .join('')
        .concat('\n');
}
function renderUndone(undone) {
    if (undone.length === 0)
        return '';
    const candidates = undone.slice(0, MAX_FAILURES).map(({ change, status, error }) => {
        const message = error === null ? '' : (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)((0,_format_text_js__WEBPACK_IMPORTED_MODULE_3__/* .shorten */ .ml)(error.message, MAX_MESSAGE_CHARACTERS));
        const code = error === null ? '' : (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)((0,_format_text_js__WEBPACK_IMPORTED_MODULE_3__/* .shorten */ .ml)(error.code, 60));
        return `| ${change.action} | ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)((0,_format_text_js__WEBPACK_IMPORTED_MODULE_3__/* .shorten */ .ml)(change.path, MAX_PATH_CHARACTERS))} | ${status} | ${code} | ${message} |\n`;
    });
    const rows = (0,_format_text_js__WEBPACK_IMPORTED_MODULE_3__/* .takeFitting */ .hW)(candidates, MAX_FAILURES_LENGTH);
    const left = undone.length - rows.length;
    const more = left === 0
        ? ''
        : `**${(0,_format_text_js__WEBPACK_IMPORTED_MODULE_3__/* .formatCount */ .B4)(left)} more not shown here.** All of them are in the audit log and in the report.\n\n`;
    return `| Change | Code | Outcome | Error | Why |\n| --- | --- | --- | --- | --- |\n${rows.join('')}\n${more}`;
}
function renderNextStep({ outcome, cancelled }) {
    switch (outcome) {
        case 'partial':
            return `${cancelled ? 'The run was cancelled. Run' : 'Mend the cause and run'} the job again: what is applied already is left alone, the rest is made good.\n\n`;
        case 'failed':
            return `${cancelled ? 'The run was cancelled. Run' : 'Mend the cause and run'} the job again.\n\n`;
        case 'blocked':
            return 'Nothing is lost: resolve the reason and run the job again, or merge a pull request whose plan shows these changes.\n\n';
        case 'invalid':
            return 'Mend the files with another pull request.\n\n';
        case 'applied':
        case 'clean':
        case 'changes':
        case 'validated':
            return '';
        default:
            return (0,_util_assert_never_js__WEBPACK_IMPORTED_MODULE_5__/* .assertNever */ .x)(outcome);
    }
}
function renderFacts({ commit, auditHash, finishedAt, links }) {
    const facts = [
        ...(commit === null ? [] : [`commit ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)((0,_format_text_js__WEBPACK_IMPORTED_MODULE_3__/* .shorten */ .ml)(commit, 64))}`]),
        ...(auditHash === null ? [] : [`audit hash ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)((0,_format_text_js__WEBPACK_IMPORTED_MODULE_3__/* .shorten */ .ml)(auditHash, 100))}`]),
        ...(finishedAt === null ? [] : [`finished ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)((0,_format_text_js__WEBPACK_IMPORTED_MODULE_3__/* .shorten */ .ml)(finishedAt, 40))}`]),
    ];
    const line = (0,_render_links_js__WEBPACK_IMPORTED_MODULE_1__/* .renderLinks */ .U)(links);
    return `${[...(facts.length === 0 ? [] : [`${facts.join(' · ')}  `]), ...(line === '' ? [] : [line])].join('\n')}\n`;
}


/***/ }),

/***/ 75726:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ toSafeJson)
/* harmony export */ });
const UNSAFE = /(?!\n)[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;
/**
 * Indented JSON with a line end, the same value to every parser, but fit for a log: no control or bidirectional character
 * stands in it unescaped, and no text of it is a workflow command.
 */
function toSafeJson(value) {
    const text = JSON.stringify(value, null, 2);
    return `${text.replace(UNSAFE, escapeUnits).replaceAll('##[', '##\\u005b')}\n`;
}
function escapeUnits(character) {
    return Array.from({ length: character.length }, (_, index) => {
        return `\\u${character.charCodeAt(index).toString(16).padStart(4, '0')}`;
    }).join('');
}


/***/ }),

/***/ 21029:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ toPrintable)
/* harmony export */ });
const UNSAFE_TO_SHOW = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;
/** `text` in one line, with every character that cannot be seen or that steers a terminal spelled out as `\u{1B}`. */
function toPrintable(text) {
    return text.replace(UNSAFE_TO_SHOW, (unit) => `\\u{${(unit.codePointAt(0) ?? 0).toString(16).toUpperCase()}}`);
}


/***/ }),

/***/ 70370:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ pLimit)
});

// UNUSED EXPORTS: limitFunction

;// CONCATENATED MODULE: ./node_modules/yocto-queue/index.js
/*
How it works:
`this.#head` is an instance of `Node` which keeps track of its current value and nests another instance of `Node` that keeps the value that comes after it. When a value is provided to `.enqueue()`, the code needs to iterate through `this.#head`, going deeper and deeper to find the last value. However, iterating through every single item is slow. This problem is solved by saving a reference to the last value as `this.#tail` so that it can reference it to add a new value.
*/

class Node {
	value;
	next;

	constructor(value) {
		this.value = value;
	}
}

class Queue {
	#head;
	#tail;
	#size;

	constructor() {
		this.clear();
	}

	enqueue(value) {
		const node = new Node(value);

		if (this.#head) {
			this.#tail.next = node;
			this.#tail = node;
		} else {
			this.#head = node;
			this.#tail = node;
		}

		this.#size++;
	}

	dequeue() {
		const current = this.#head;
		if (!current) {
			return;
		}

		this.#head = this.#head.next;
		this.#size--;

		// Clean up tail reference when queue becomes empty
		if (!this.#head) {
			this.#tail = undefined;
		}

		return current.value;
	}

	peek() {
		if (!this.#head) {
			return;
		}

		return this.#head.value;

		// TODO: Node.js 18.
		// return this.#head?.value;
	}

	clear() {
		this.#head = undefined;
		this.#tail = undefined;
		this.#size = 0;
	}

	get size() {
		return this.#size;
	}

	* [Symbol.iterator]() {
		let current = this.#head;

		while (current) {
			yield current.value;
			current = current.next;
		}
	}

	* drain() {
		while (this.#head) {
			yield this.dequeue();
		}
	}
}

;// CONCATENATED MODULE: ./node_modules/p-limit/index.js


function pLimit(concurrency) {
	let rejectOnClear = false;

	if (typeof concurrency === 'object') {
		({concurrency, rejectOnClear = false} = concurrency);
	}

	validateConcurrency(concurrency);

	if (typeof rejectOnClear !== 'boolean') {
		throw new TypeError('Expected `rejectOnClear` to be a boolean');
	}

	const queue = new Queue();
	let activeCount = 0;

	const resumeNext = () => {
		// Process the next queued function if we're under the concurrency limit
		if (activeCount < concurrency && queue.size > 0) {
			activeCount++;
			queue.dequeue().run();
		}
	};

	const next = () => {
		activeCount--;
		resumeNext();
	};

	const run = async (function_, resolve, arguments_) => {
		// Execute the function and capture the result promise
		const result = (async () => function_(...arguments_))();

		// Resolve immediately with the promise (don't wait for completion)
		resolve(result);

		// Wait for the function to complete (success or failure)
		// We catch errors here to prevent unhandled rejections,
		// but the original promise rejection is preserved for the caller
		try {
			await result;
		} catch {}

		// Decrement active count and process next queued function
		next();
	};

	const enqueue = (function_, resolve, reject, arguments_) => {
		const queueItem = {reject};

		// Queue the internal resolve function instead of the run function
		// to preserve the asynchronous execution context.
		new Promise(internalResolve => { // eslint-disable-line promise/param-names
			queueItem.run = internalResolve;
			queue.enqueue(queueItem);
		}).then(run.bind(undefined, function_, resolve, arguments_)); // eslint-disable-line promise/prefer-await-to-then

		// Start processing immediately if we haven't reached the concurrency limit
		if (activeCount < concurrency) {
			resumeNext();
		}
	};

	const generator = (function_, ...arguments_) => new Promise((resolve, reject) => {
		enqueue(function_, resolve, reject, arguments_);
	});

	Object.defineProperties(generator, {
		activeCount: {
			get: () => activeCount,
		},
		pendingCount: {
			get: () => queue.size,
		},
		clearQueue: {
			value() {
				if (!rejectOnClear) {
					queue.clear();
					return;
				}

				const abortError = AbortSignal.abort().reason;

				while (queue.size > 0) {
					queue.dequeue().reject(abortError);
				}
			},
		},
		concurrency: {
			get: () => concurrency,

			set(newConcurrency) {
				validateConcurrency(newConcurrency);
				concurrency = newConcurrency;

				queueMicrotask(() => {
					// eslint-disable-next-line no-unmodified-loop-condition
					while (activeCount < concurrency && queue.size > 0) {
						resumeNext();
					}
				});
			},
		},
		map: {
			async value(iterable, function_) {
				const promises = [];

				try {
					Array.from(iterable, (value, index) => {
						const promise = generator(function_, value, index);
						promises.push(promise);
						return promise;
					});
				} catch (error) {
					// The iterable threw, so `Promise.all` never observes the already scheduled promises. Observe them here to avoid unhandled rejections.
					for (const promise of promises) {
						promise.catch(() => {}); // eslint-disable-line promise/prefer-await-to-then
					}

					throw error;
				}

				return Promise.all(promises);
			},
		},
	});

	return generator;
}

function limitFunction(function_, options) {
	const limit = pLimit(options);

	const limitedFunction = (...arguments_) => limit(() => function_(...arguments_));
	Object.defineProperty(limitedFunction, 'clearQueue', {
		value: limit.clearQueue,
	});

	return limitedFunction;
}

function validateConcurrency(concurrency) {
	if (!((Number.isInteger(concurrency) || concurrency === Number.POSITIVE_INFINITY) && concurrency > 0)) {
		throw new TypeError('Expected `concurrency` to be a number from 1 and up');
	}
}


/***/ })

};
