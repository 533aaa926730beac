export const id = 1893;
export const ids = [1893];
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
    const { createGithubClient } = await __webpack_require__.e(/* import() */ 5724).then(__webpack_require__.bind(__webpack_require__, 55724));
    return createGithubClient({
        token: settings.githubToken,
        apiUrl: context.apiUrl,
        clock: environment.clock,
    });
}


/***/ }),

/***/ 9224:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Cu: () => (/* binding */ publishOutcome),
  g2: () => (/* binding */ tellPullRequest),
  cv: () => (/* binding */ writeOutcomeSummary)
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
        if (length + end.length <= maxLength && isBoundary(lines, kept))
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
const NOTHING_OPEN = { fence: null, details: 0 };
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
        return line === state.fence ? { ...state, fence: null } : state;
    const fence = /^(`{3,})/.exec(line)?.[1];
    if (fence !== undefined)
        return { ...state, fence };
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

// EXTERNAL MODULE: ./lib/report/render-review-comment.js + 3 modules
var render_review_comment = __webpack_require__(62649);
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

// EXTERNAL MODULE: ./lib/report/render-outcome-section.js
var render_outcome_section = __webpack_require__(74391);
// EXTERNAL MODULE: ./lib/commands/open-github.js
var open_github = __webpack_require__(27510);
// EXTERNAL MODULE: ./lib/commands/publish-plan.js
var publish_plan = __webpack_require__(19701);
// EXTERNAL MODULE: ./lib/commands/tell-or-warn.js
var tell_or_warn = __webpack_require__(11574);
// EXTERNAL MODULE: ./lib/commands/to-outcome-input.js
var to_outcome_input = __webpack_require__(11029);
// EXTERNAL MODULE: ./lib/commands/to-review-input.js
var to_review_input = __webpack_require__(16339);
;// CONCATENATED MODULE: ./lib/commands/publish-outcome.js







/**
 * Puts the outcome above the plan in the pull request's comment, and both into the job summary. The writes are done by
 * now, so whatever fails here is a warning. Resolves with the comment's URL.
 */
async function publishOutcome(run, { draft, result }) {
    await writeOutcomeSummary(run, { draft, result });
    if (run.settings.comment === 'false')
        return null;
    return (0,tell_or_warn/* tellOrWarn */.h)(run, 'The pull request could not be told the outcome', () => tellPullRequest(run, (0,render_outcome_section/* renderOutcomeSection */.ah)((0,to_outcome_input/* toOutcomeInput */.s)(run, result))));
}
/** Puts `section` above the plan in our comment on the pull request that the run is about. */
async function tellPullRequest(run, section) {
    const client = await (0,open_github/* openGithub */.K)(run);
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
        rewrite: (body) => run.environment.redactor.redact(placeOutcome(body, section)),
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
    await (0,tell_or_warn/* tellOrWarn */.h)(run, 'The job summary could not be written', async () => {
        const { writeSummary } = await __webpack_require__.e(/* import() */ 9813).then(__webpack_require__.bind(__webpack_require__, 19813));
        const text = await renderOutcomeSummary(run, told);
        await writeSummary(environment.redactor.redact(text), environment.env);
    });
}
async function renderOutcomeSummary(run, { draft, result }) {
    const outcome = (0,to_outcome_input/* toOutcomeInput */.s)(run, result);
    if (draft === null) {
        const { renderOutcomeMarkdown } = await __webpack_require__.e(/* import() */ 7415).then(__webpack_require__.bind(__webpack_require__, 67415));
        return renderOutcomeMarkdown(outcome);
    }
    const { renderApplySummary } = await __webpack_require__.e(/* import() */ 3441).then(__webpack_require__.bind(__webpack_require__, 23441));
    const review = (0,to_review_input/* toReviewInput */.m)(run, draft, { links: (0,publish_plan/* toLinks */.p)(run, result.artifact), touchedFiles: null });
    return renderApplySummary(outcome, review);
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
    const { upsertReviewComment } = await __webpack_require__.e(/* import() */ 6776).then(__webpack_require__.bind(__webpack_require__, 56776));
    const { renderReviewComment } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 62649));
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
    if (result.kind === 'read-only')
        return 'The token may only read this pull request, so the plan is in the job summary instead of a comment.';
    return '';
}
async function writePlanSummary({ environment, settings }, { input, note, always }) {
    if (environment.surface !== 'action' || !(settings.summary || always))
        return;
    const { renderSummary } = await __webpack_require__.e(/* import() */ 3441).then(__webpack_require__.bind(__webpack_require__, 23441));
    const { writeSummary } = await __webpack_require__.e(/* import() */ 9813).then(__webpack_require__.bind(__webpack_require__, 19813));
    const head = note === '' ? '' : `> ${(0,_report_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)(note)}\n\n`;
    await writeSummary(environment.redactor.redact(head + renderSummary(input)), environment.env);
}
async function fetchTouchedFiles(run, client) {
    if (client === null)
        return null;
    const files = await (0,_tell_or_warn_js__WEBPACK_IMPORTED_MODULE_1__/* .tellOrWarn */ .h)(run, 'The files of the pull request could not be listed', async () => {
        const { listTouchedFiles } = await __webpack_require__.e(/* import() */ 1210).then(__webpack_require__.bind(__webpack_require__, 21210));
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

/***/ 48424:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ runCommand)
});

// EXTERNAL MODULE: ./lib/errors/input-error.js
var input_error = __webpack_require__(97656);
;// CONCATENATED MODULE: ./lib/github/assert-allowed-event.js

/**
 * Throws an `InputError` for `pull_request_target`, unless only the files are validated: that event hands the secrets of
 * the repository to a run about files that anyone may have written.
 */
function assertAllowedEvent(context, command) {
    if (context.eventName !== 'pull_request_target' || command === 'validate')
        return;
    throw new input_error/* InputError */.d(`The command ${command} does not run for pull_request_target: that event gives the repository's secrets and a token that writes to a run about files from anyone's fork.`, { hint: 'Use the event pull_request, or set the input command to validate.' });
}

;// CONCATENATED MODULE: ./lib/github/choose-command.js
/** What a run does: the command that was asked for, or for `auto` the one that fits the event. Pure. */
function chooseCommand(context, asked = 'auto') {
    if (asked === 'plan')
        return toPlan(context, 'The input command asks for it.');
    if (asked !== 'auto')
        return withoutPlan(asked, 'The input command asks for it.');
    switch (context.eventName) {
        case 'pull_request':
            return context.eventAction === 'closed'
                ? chooseAfterClosing(context)
                : toPlan(context, 'A pull request is open.');
        case 'merge_group':
            return toPlan(context, 'A merge queue checks a group of pull requests.');
        case 'push':
            return chooseAfterPush(context);
        case 'schedule':
            return withoutPlan('drift', 'A schedule started the run.');
        default:
            return toPlan(context, `The event ${context.eventName} has no command of its own.`);
    }
}
function chooseAfterClosing(context) {
    const baseRef = context.pullRequest?.baseRef ?? null;
    if (context.pullRequest?.merged !== true)
        return withoutPlan('not-applied', 'The pull request was closed without a merge, so nothing is applied.');
    if (baseRef === defaultBranchOf(context))
        return withoutPlan('apply', 'The pull request was merged into the default branch.');
    return withoutPlan('none', `The pull request was merged into ${baseRef}, which is not the default branch, so nothing is done.`);
}
function chooseAfterPush(context) {
    const branch = defaultBranchOf(context);
    if (branch !== null && context.ref === `refs/heads/${branch}`)
        return withoutPlan('apply', 'The default branch was pushed to.');
    return toPlan(context, `${context.ref ?? 'What was pushed'} is not the default branch.`);
}
/** Only the plan of an open pull request goes into its comment; any other is for the summary and binds nobody. */
function toPlan(context, why) {
    const isReviewed = context.eventName === 'pull_request' && context.eventAction !== 'closed' && context.pullRequest !== null;
    return { command: 'plan', comment: isReviewed, sign: isReviewed, why };
}
function withoutPlan(command, why) {
    return { command, comment: command === 'apply' || command === 'not-applied', sign: false, why };
}
function defaultBranchOf(context) {
    return context.repository?.defaultBranch ?? null;
}

// EXTERNAL MODULE: ./lib/util/assert-never.js
var assert_never = __webpack_require__(49911);
// EXTERNAL MODULE: ./lib/commands/publish-outcome.js + 2 modules
var publish_outcome = __webpack_require__(9224);
// EXTERNAL MODULE: ./lib/commands/run-result.js
var run_result = __webpack_require__(32141);
// EXTERNAL MODULE: ./lib/commands/to-error-text.js
var to_error_text = __webpack_require__(40948);
;// CONCATENATED MODULE: ./lib/commands/fail-run.js



/**
 * What a run came to that an error ended before anything was written: told in the summary and, after an apply, to the pull
 * request. The outputs follow from the result, as those of any other run.
 */
async function failRun(run, { command, error }) {
    const { environment, settings } = run;
    if (error instanceof Error)
        environment.log.debug(error.stack ?? '');
    const result = {
        ...run_result/* EMPTY_RESULT */.Q,
        command,
        target: settings.target,
        outcome: 'failed',
        reasons: [environment.redactor.redact((0,to_error_text/* toErrorText */.x)(error))],
    };
    if (command === 'apply') {
        return { ...result, commentUrl: await (0,publish_outcome/* publishOutcome */.Cu)(run, { draft: null, result }) };
    }
    await (0,publish_outcome/* writeOutcomeSummary */.cv)(run, { draft: null, result });
    return result;
}

// EXTERNAL MODULE: ./lib/commands/warn-loudly.js
var warn_loudly = __webpack_require__(61294);
;// CONCATENATED MODULE: ./lib/commands/warn-of-settings.js

/** Says which settings are wide open, and which of them this version does not serve. */
async function warnOfSettings(run, command) {
    if (command !== 'plan' && command !== 'apply')
        return;
    const { webhooks, takeover } = run.settings;
    if (takeover.kind === 'all') {
        await (0,warn_loudly/* warnLoudly */._)(run, 'takeover is true: every code that a file lists may be changed in the tenant, also in categories that nobody here owns. Name the paths or categories instead.');
    }
    if (webhooks.length > 0) {
        await (0,warn_loudly/* warnLoudly */._)(run, 'webhook-url is not served by this version: no event is sent. The audit log holds what an event would tell.');
    }
}

;// CONCATENATED MODULE: ./lib/commands/run-command.js







/**
 * Runs the command that was asked for, or for `auto` the one that fits the event. An error that ends it becomes the outcome
 * `failed`, so that outputs, summary and last words are those of any other run.
 */
async function runCommand(run) {
    const chosen = chooseCommand(run.context, run.settings.command);
    if (run.settings.command === 'auto')
        run.environment.log.info(`Command: ${chosen.command}. ${chosen.why}`);
    try {
        assertAllowedEvent(run.context, chosen.command);
        await warnOfSettings(run, chosen.command);
        return await dispatch(run, chosen);
    }
    catch (error) {
        const command = chosen.command === 'not-applied' ? 'none' : chosen.command;
        return failRun(run, { command, error });
    }
}
async function dispatch(run, { command, comment }) {
    switch (command) {
        case 'validate':
            return (await Promise.all(/* import() */[__webpack_require__.e(1906), __webpack_require__.e(9574)]).then(__webpack_require__.bind(__webpack_require__, 99574))).runValidate(run);
        case 'plan':
            return (await Promise.all(/* import() */[__webpack_require__.e(1906), __webpack_require__.e(7140)]).then(__webpack_require__.bind(__webpack_require__, 97140))).runPlan(run, { comment });
        case 'apply':
            return (await Promise.all(/* import() */[__webpack_require__.e(1906), __webpack_require__.e(7140), __webpack_require__.e(999)]).then(__webpack_require__.bind(__webpack_require__, 70999))).runApply(run);
        case 'not-applied':
            return (await __webpack_require__.e(/* import() */ 9019).then(__webpack_require__.bind(__webpack_require__, 69019))).runNotApplied(run);
        case 'none':
            return { ...run_result/* EMPTY_RESULT */.Q, command: 'none', target: run.settings.target, outcome: 'validated' };
        case 'drift':
        case 'import':
            throw new input_error/* InputError */.d(`The command ${command} is not available in this version.`, {
                hint: 'Use validate, plan or apply.',
            });
        default:
            return (0,assert_never/* assertNever */.x)(command);
    }
}


/***/ }),

/***/ 32141:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ EMPTY_RESULT)
/* harmony export */ });
/** A run that produced nothing yet. */
const EMPTY_RESULT = {
    findings: [],
    result: null,
    apply: null,
    reasons: [],
    files: { plan: null, report: null, audit: null, event: null },
    auditHash: null,
    artifact: null,
    reportUrl: null,
    commentUrl: null,
};


/***/ }),

/***/ 11574:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ tellOrWarn)
/* harmony export */ });
/* harmony import */ var _to_error_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40948);

/**
 * Runs a step that only tells what was done: when it fails, the work itself still stands, so that is a warning and the value
 * is null. `what` begins the warning.
 */
async function tellOrWarn({ environment }, what, tell) {
    try {
        return await tell();
    }
    catch (error) {
        environment.log.warning(`${what}: ${(0,_to_error_text_js__WEBPACK_IMPORTED_MODULE_0__/* .toErrorText */ .x)(error)}`);
        return null;
    }
}


/***/ }),

/***/ 11029:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ toOutcomeInput)
/* harmony export */ });
/* harmony import */ var _report_format_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82511);
/* harmony import */ var _publish_plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19701);


/** What comment, summary and terminal say of an apply. */
function toOutcomeInput(run, result) {
    const errors = result.findings.filter(({ severity }) => severity === 'error').length;
    return {
        outcome: result.outcome,
        apply: result.apply,
        reasons: errors > 0 ? [`${(0,_report_format_text_js__WEBPACK_IMPORTED_MODULE_1__/* .countOf */ .pq)(errors, 'error')} in the matrix files.`] : result.reasons,
        auditHash: result.auditHash,
        commit: run.context.commit,
        finishedAt: new Date(run.environment.clock.nowMs()).toISOString(),
        links: (0,_publish_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .toLinks */ .p)(run, result.artifact),
    };
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

/***/ 61294:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ warnLoudly)
/* harmony export */ });
/* harmony import */ var _report_escape_terminal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22728);

/** Warns where nobody can overlook it: on GitHub as an annotation of the run, elsewhere in the log. */
async function warnLoudly({ environment, settings }, message) {
    if (environment.surface !== 'action' || !settings.annotations) {
        environment.log.warning(message);
        return;
    }
    const { announce } = await __webpack_require__.e(/* import() */ 8216).then(__webpack_require__.bind(__webpack_require__, 48216));
    await announce('warning', (0,_report_escape_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeTerminal */ .e)(environment.redactor.redact(message)));
}


/***/ }),

/***/ 83629:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ readRunContext)
});

// EXTERNAL MODULE: ./lib/errors/input-error.js
var input_error = __webpack_require__(97656);
// EXTERNAL MODULE: ./lib/util/is-record.js
var is_record = __webpack_require__(13658);
;// CONCATENATED MODULE: ./lib/github/load-event-payload.js


/** The event payload that the runner wrote; throws an `InputError` when it is missing, unreadable or not a JSON object. */
async function loadEventPayload(path, readFile) {
    if (path === undefined || path === '')
        throw new input_error/* InputError */.d('The event payload is missing: GITHUB_EVENT_PATH is not set.');
    const payload = parseJson(await readText(path, readFile));
    if ((0,is_record/* isRecord */.u)(payload))
        return payload;
    throw new input_error/* InputError */.d('The event payload (GITHUB_EVENT_PATH) is malformed: it is not a JSON object.');
}
async function readText(path, readFile) {
    try {
        return await readFile(path);
    }
    catch (cause) {
        throw new input_error/* InputError */.d(`The event payload cannot be read: ${path} (GITHUB_EVENT_PATH).`, { cause });
    }
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch (cause) {
        throw new input_error/* InputError */.d('The event payload (GITHUB_EVENT_PATH) is malformed: it is not JSON.', { cause });
    }
}

;// CONCATENATED MODULE: ./lib/github/payload-fields.js


/** The value at a dotted path, undefined where something on the way is missing or null. */
function fieldAt(payload, path) {
    let value = payload;
    for (const name of path.split('.')) {
        if (!(0,is_record/* isRecord */.u)(value))
            return undefined;
        value = value[name];
    }
    return value ?? undefined;
}
/** Throws an `InputError` that names the field unless a text that is not empty stands there. */
function requireText(payload, path) {
    const value = fieldAt(payload, path);
    if (typeof value === 'string' && value !== '')
        return value;
    throw malformed(path, 'a text');
}
/** Null when the field is missing or null; an `InputError` when it holds something else than a text. */
function optionalText(payload, path) {
    const value = fieldAt(payload, path);
    if (value === undefined)
        return null;
    if (typeof value === 'string')
        return value;
    throw malformed(path, 'a text');
}
function requireInteger(payload, path) {
    const value = fieldAt(payload, path);
    if (typeof value === 'number' && Number.isSafeInteger(value))
        return value;
    throw malformed(path, 'a whole number');
}
function optionalInteger(payload, path) {
    return fieldAt(payload, path) === undefined ? null : requireInteger(payload, path);
}
/** False when the field is missing or null. */
function optionalFlag(payload, path) {
    const value = fieldAt(payload, path) ?? false;
    if (typeof value === 'boolean')
        return value;
    throw malformed(path, 'true or false');
}
function malformed(path, wanted) {
    return new input_error/* InputError */.d(`The event payload (GITHUB_EVENT_PATH) is malformed: "${path}" is not ${wanted}.`);
}

;// CONCATENATED MODULE: ./lib/github/read-run-context.js




const DEPENDABOT = 'dependabot[bot]';
/** `after` of a push that deleted its branch. */
const NO_COMMIT = /^0+$/;
/** What runs where. Throws an `InputError` for an event payload that is missing or not of GitHub's form. */
async function readRunContext({ env, readFile, local }) {
    if (env['GITHUB_ACTIONS'] !== 'true')
        return toLocalContext(local.workspace, { env, commit: await local.readCommit() });
    const payload = await loadEventPayload(env['GITHUB_EVENT_PATH'], readFile);
    const eventName = requireVariable(env, 'GITHUB_EVENT_NAME');
    const pullRequest = (0,is_record/* isRecord */.u)(payload['pull_request']) ? toPullRequest(payload) : null;
    if (pullRequest === null && eventName.startsWith('pull_request'))
        throw new input_error/* InputError */.d('The event payload (GITHUB_EVENT_PATH) is malformed: "pull_request" is not an object.');
    const repository = requireVariable(env, 'GITHUB_REPOSITORY');
    const serverUrl = toServerUrl(env);
    const runId = given(env['GITHUB_RUN_ID']);
    const runAttempt = toAttempt(env['GITHUB_RUN_ATTEMPT']);
    return {
        eventName,
        eventAction: optionalText(payload, 'action'),
        repository: toRepository(repository, payload),
        ref: given(env['GITHUB_REF']),
        actor: given(env['GITHUB_ACTOR']),
        commit: toCommit(payload, pullRequest) ?? given(env['GITHUB_SHA']),
        pullRequest,
        untrusted: toUntrusted(env, payload),
        runId,
        runAttempt,
        job: given(env['GITHUB_JOB']),
        runUrl: runId === null ? null : toRunUrl(`${serverUrl}/${repository}`, { runId, runAttempt }),
        apiUrl: toApiUrl(env),
        serverUrl,
        workspace: requireVariable(env, 'GITHUB_WORKSPACE'),
    };
}
function toLocalContext(workspace, { env, commit }) {
    return {
        eventName: 'local',
        eventAction: null,
        repository: null,
        ref: null,
        actor: null,
        commit,
        pullRequest: null,
        untrusted: null,
        runId: null,
        runAttempt: 1,
        job: null,
        runUrl: null,
        apiUrl: toApiUrl(env),
        serverUrl: toServerUrl(env),
        workspace,
    };
}
function toPullRequest(payload) {
    return {
        number: requireInteger(payload, 'pull_request.number'),
        headSha: requireText(payload, 'pull_request.head.sha'),
        headRepository: optionalText(payload, 'pull_request.head.repo.full_name'),
        baseRef: requireText(payload, 'pull_request.base.ref'),
        merged: optionalFlag(payload, 'pull_request.merged'),
        mergeCommitSha: optionalText(payload, 'pull_request.merge_commit_sha'),
        author: optionalText(payload, 'pull_request.user.login'),
    };
}
function toRepository(fullName, payload) {
    const [owner, name, ...rest] = fullName.split('/');
    if (owner === undefined || owner === '' || name === undefined || name === '' || rest.length > 0)
        throw new input_error/* InputError */.d(`GITHUB_REPOSITORY is "${fullName}", which is not of the form owner/name.`);
    return {
        owner,
        name,
        id: optionalInteger(payload, 'repository.id'),
        defaultBranch: optionalText(payload, 'repository.default_branch'),
    };
}
/** Null when the payload names no commit of its own. */
function toCommit(payload, pullRequest) {
    // The merge commit of an open pull request is a trial merge that GitHub throws away.
    if (pullRequest !== null)
        return (pullRequest.merged ? pullRequest.mergeCommitSha : null) ?? pullRequest.headSha;
    if ((0,is_record/* isRecord */.u)(payload['merge_group']))
        return requireText(payload, 'merge_group.head_sha');
    const after = fieldAt(payload, 'after');
    return typeof after === 'string' && !NO_COMMIT.test(after) ? after : null;
}
function toUntrusted(env, payload) {
    if ((0,is_record/* isRecord */.u)(payload['pull_request'])) {
        const base = requireText(payload, 'pull_request.base.repo.full_name');
        if (optionalText(payload, 'pull_request.head.repo.full_name') !== base)
            return 'fork';
    }
    const people = [
        fieldAt(payload, 'pull_request.user.login'),
        fieldAt(payload, 'sender.login'),
        env['GITHUB_ACTOR'],
    ];
    return people.includes(DEPENDABOT) ? 'dependabot' : null;
}
function toRunUrl(repositoryUrl, { runId, runAttempt }) {
    const run = `${repositoryUrl}/actions/runs/${runId}`;
    return runAttempt > 1 ? `${run}/attempts/${runAttempt}` : run;
}
function toAttempt(text) {
    const attempt = Number(text ?? '1');
    return Number.isSafeInteger(attempt) && attempt > 0 ? attempt : 1;
}
function toApiUrl(env) {
    return (given(env['GITHUB_API_URL']) ?? 'https://api.github.com').replace(/\/+$/, '');
}
function toServerUrl(env) {
    return (given(env['GITHUB_SERVER_URL']) ?? 'https://github.com').replace(/\/+$/, '');
}
function given(text) {
    return text === undefined || text === '' ? null : text;
}
function requireVariable(env, name) {
    const value = given(env[name]);
    if (value !== null)
        return value;
    throw new input_error/* InputError */.d(`The environment variable ${name} is missing, though GITHUB_ACTIONS is true.`);
}


/***/ }),

/***/ 80754:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ toSettings)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/model/call-code.js
var call_code = __webpack_require__(43531);
// EXTERNAL MODULE: ./lib/model/settings.js
var model_settings = __webpack_require__(71960);
// EXTERNAL MODULE: ./lib/errors/input-error.js
var input_error = __webpack_require__(97656);
// EXTERNAL MODULE: ./lib/inputs/input-table.js
var input_table = __webpack_require__(59988);
// EXTERNAL MODULE: ./lib/inputs/suggest-name.js
var suggest_name = __webpack_require__(41623);
;// CONCATENATED MODULE: ./lib/inputs/input-reader.js



const MAX_SHOWN_CHARACTERS = 60;
// YAML 1.2 core schema, as GitHub's own toolkit reads booleans.
const BOOLEAN_WORDS = new Map([
    ['true', true],
    ['True', true],
    ['TRUE', true],
    ['false', false],
    ['False', false],
    ['FALSE', false],
]);
const DECIMAL = /^\d{1,15}(?:\.\d{1,9})?$/;
/** Reads inputs one by one and collects what is wrong with them, so that one error can name everything. */
class InputReader {
    #raw;
    #problems = [];
    constructor(raw) {
        this.#raw = new Map(Object.entries(raw).map(([name, value]) => [name, value.trim()]));
        for (const name of this.#raw.keys())
            this.#checkName(name);
    }
    /** The value as it was given; null when it was not. */
    given(name) {
        const value = this.#raw.get(name) ?? '';
        return value === '' ? null : value;
    }
    /** The value on one line, or the default of the table, or null. */
    text(name) {
        const { default: fallback, kind } = (0,input_table/* inputDefinition */.O$)(name);
        const value = this.given(name);
        if (value === null)
            return fallback === '' || fallback.startsWith('$' + '{{') ? null : fallback;
        if (kind !== 'lines' && kind !== 'list' && hasControlCharacter(value)) {
            this.problem(name, {
                value,
                why: 'has a line break or another control character',
                wayOut: 'Put it on one line.',
            });
            return null;
        }
        return value;
    }
    /** One of `values`; the first of them stands in for a wrong one. */
    choice(name, values) {
        const text = this.text(name) ?? values[0];
        const word = BOOLEAN_WORDS.has(text) ? text.toLowerCase() : text;
        const found = values.find((value) => value === word);
        if (found !== undefined)
            return found;
        this.unknownValue(name, { value: text, values });
        return values[0];
    }
    boolean(name) {
        const text = this.text(name);
        if (text === null)
            return false;
        const value = BOOLEAN_WORDS.get(text);
        if (value === undefined)
            this.unknownValue(name, { value: text, values: ['true', 'false'] });
        return value ?? false;
    }
    /** A whole number within the bounds; null when there is none. */
    wholeNumber(name, bounds) {
        const text = this.text(name);
        if (text === null)
            return null;
        const value = /^\d{1,15}$/.test(text) ? Number(text) : Number.NaN;
        if (value >= bounds.min && value <= bounds.max)
            return value;
        this.problem(name, {
            value: text,
            why: `is not a whole number from ${bounds.min} to ${bounds.max}`,
            wayOut: 'Give one in digits.',
        });
        return null;
    }
    /** A number over 0 and up to `max`, decimals allowed; null when there is none. */
    positiveNumber(name, { max }) {
        const text = this.text(name);
        if (text === null)
            return null;
        const value = DECIMAL.test(text) ? Number(text) : Number.NaN;
        if (value > 0 && value <= max)
            return value;
        this.problem(name, {
            value: text,
            why: `is not a number over 0 and up to ${max}`,
            wayOut: 'Give one in digits, with a point before decimals.',
        });
        return null;
    }
    /** The lines that are not blank, trimmed. */
    lines(name) {
        return (this.text(name) ?? '')
            .split(/\r\n|\n|\r/)
            .map((line) => line.trim())
            .filter((line) => line !== '');
    }
    unknownValue(name, facts) {
        this.problem(name, {
            value: facts.value,
            why: `is not one of ${facts.values.join(', ')}`,
            wayOut: (0,suggest_name/* suggestName */.S)(facts.value, facts.values),
        });
    }
    problem(name, { value, why, wayOut }) {
        const shown = value === undefined ? '' : (0,input_table/* inputDefinition */.O$)(name).secret === true ? 'the value ' : `${quote(value)} `;
        this.#problems.push(`${name}: ${shown}${why}. ${wayOut}`);
    }
    /** @throws InputError that names every problem, one a line. */
    assertNoProblems() {
        const [first, ...others] = this.#problems;
        if (first === undefined)
            return;
        if (others.length === 0)
            throw new input_error/* InputError */.d(`Input ${first}`);
        const lines = this.#problems.map((problem) => `  ${problem}`);
        throw new input_error/* InputError */.d(`${this.#problems.length} inputs cannot be used:\n${lines.join('\n')}`);
    }
    #checkName(name) {
        if (input_table/* INPUT_NAMES */.Qh.some((known) => known === name))
            return;
        this.#problems.push(`${quote(name).slice(1, -1)}: there is no such input. ${(0,suggest_name/* suggestName */.S)(name, input_table/* INPUT_NAMES */.Qh)}`);
    }
}
/** On one line, without control characters, shortened. */
function quote(value) {
    const characters = Array.from(value);
    const shown = characters.slice(0, MAX_SHOWN_CHARACTERS).join('');
    return JSON.stringify(characters.length > MAX_SHOWN_CHARACTERS ? `${shown}…` : shown);
}
function hasControlCharacter(value) {
    return /\p{Cc}/u.test(value);
}

// EXTERNAL MODULE: ./lib/inputs/report-inputs.js
var report_inputs = __webpack_require__(6561);
;// CONCATENATED MODULE: ./lib/inputs/to-base-url.js

const SANDBOX_SCHEME = 'sandbox:';
/** Where the tenant is; a sandbox's file is resolved against the workspace. */
function toBaseUrl(reader, workspace) {
    const text = reader.text('base-url');
    if (text === null)
        return { kind: 'derived' };
    if (text.startsWith(SANDBOX_SCHEME)) {
        const file = text.slice(SANDBOX_SCHEME.length).trim();
        return { kind: 'sandbox', file: file === '' ? null : (0,external_node_path_.resolve)(workspace, file) };
    }
    const url = toSecureUrl(reader, { name: 'base-url', value: text });
    if (url === null)
        return { kind: 'derived' };
    if (url.search !== '' || url.hash !== '') {
        reader.problem('base-url', {
            value: `${url.origin}${url.pathname}`,
            why: 'is followed by a query or a fragment',
            wayOut: 'Give scheme, host and path only.',
        });
    }
    return { kind: 'url', url: `${url.origin}${url.pathname}`.replace(/\/+$/, '') };
}
/** An https URL without credentials in it; http is for the loopback. Null after a problem. */
function toSecureUrl(reader, { name, value }) {
    if (!URL.canParse(value)) {
        reader.problem(name, {
            value: withoutSecretParts(value),
            why: 'is no URL',
            wayOut: wayOutOf(name),
        });
        return null;
    }
    const url = new URL(value);
    const shown = url.host === '' ? url.protocol : `${url.protocol}//${url.host}`;
    if (url.username !== '' || url.password !== '') {
        reader.problem(name, { value: shown, why: 'carries credentials', wayOut: 'Take them out of the URL.' });
        return null;
    }
    if (url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url.hostname)))
        return url;
    reader.problem(name, { value: shown, why: 'is not https', wayOut: wayOutOf(name) });
    return null;
}
function wayOutOf(name) {
    const sandbox = name === 'base-url' ? ', or sandbox: for an embedded tenant' : '';
    return `Use https:// (http:// on the loopback only)${sandbox}.`;
}
/** The paths and queries of receivers are often secrets themselves. */
function withoutSecretParts(value) {
    return value.split(/[/?#@]/)[0] ?? '';
}
function isLoopback(hostname) {
    return hostname === 'localhost' || hostname === '[::1]' || /^127(?:\.\d{1,3}){3}$/.test(hostname);
}

;// CONCATENATED MODULE: ./lib/inputs/to-disposition-inputs.js


const PLACEHOLDERS = ['{name}', '{path}', '{code}', '{category}'];
/** What only the dispositions API needs; checked whatever the API, so that a typing error never sleeps. */
function toDispositionInputs(reader) {
    return {
        issuer: toIssuer(reader),
        apiVersion: toApiVersion(reader),
        dispositionName: toDispositionName(reader),
    };
}
function toIssuer(reader) {
    const value = reader.text('issuer') ?? '';
    const url = toSecureUrl(reader, { name: 'issuer', value });
    return url === null ? value : `${url.origin}${url.pathname}`.replace(/\/+$/, '');
}
function toApiVersion(reader) {
    const value = reader.text('api-version') ?? '';
    if (!/^v\d{1,3}\.\d{1,3}$/.test(value)) {
        reader.problem('api-version', { value, why: 'is no version', wayOut: 'Write it as v30.0.' });
    }
    return value;
}
function toDispositionName(reader) {
    const value = reader.text('disposition-name') ?? '';
    const used = value.match(/\{[^{}]*\}/g) ?? [];
    for (const placeholder of used) {
        if (PLACEHOLDERS.includes(placeholder))
            continue;
        reader.problem('disposition-name', {
            value: placeholder,
            why: `is not one of ${PLACEHOLDERS.join(', ')}`,
            wayOut: (0,suggest_name/* suggestName */.S)(placeholder, PLACEHOLDERS),
        });
    }
    if (used.length === 0) {
        reader.problem('disposition-name', {
            value,
            why: 'gives every code the same name',
            wayOut: `Use one of ${PLACEHOLDERS.join(', ')}.`,
        });
    }
    return value;
}

;// CONCATENATED MODULE: ./lib/inputs/to-fail-on.js

/** What makes the run fail, in the order of the documentation; `error` always does. */
function toFailOn(reader) {
    const words = (reader.text('fail-on') ?? '').split(/[\s,]+/).filter((word) => word !== '');
    for (const word of words) {
        if (model_settings/* FAIL_ON_CONDITIONS */.M4.some((condition) => condition === word))
            continue;
        reader.unknownValue('fail-on', { value: word, values: model_settings/* FAIL_ON_CONDITIONS */.M4 });
    }
    return model_settings/* FAIL_ON_CONDITIONS */.M4.filter((condition) => condition === 'error' || words.includes(condition));
}

// EXTERNAL MODULE: ./lib/inputs/tenant-inputs.js
var tenant_inputs = __webpack_require__(31083);
;// CONCATENATED MODULE: ./lib/inputs/to-matrix-globs.js


/** The globs of the matrix files. One that leads out of the workspace, and a list that only excludes, are problems. */
function toMatrixGlobs(reader, workspace) {
    const lines = reader.lines('matrix');
    const globs = lines.map((line) => toRelativeGlob(line, workspace));
    for (const [index, glob] of globs.entries()) {
        if (glob !== null)
            continue;
        reader.problem('matrix', {
            value: lines[index] ?? '',
            why: 'leads out of the workspace',
            wayOut: 'Name files below the root of the repository.',
        });
    }
    if (lines.every((line) => line.startsWith('!'))) {
        reader.problem('matrix', { why: 'only excludes files', wayOut: 'Add a glob without ! in front.' });
    }
    return {
        globs: globs.filter((glob) => glob !== null),
        given: lines.length !== tenant_inputs/* DEFAULT_MATRIX */.i.length || lines.some((line, index) => line !== tenant_inputs/* DEFAULT_MATRIX */.i[index]),
    };
}
/** Null for a glob that leads out. */
function toRelativeGlob(line, workspace) {
    const negation = line.startsWith('!') ? '!' : '';
    const pattern = line.slice(negation.length);
    const inside = (0,external_node_path_.isAbsolute)(pattern) ? (0,external_node_path_.relative)(workspace, pattern).split(external_node_path_.sep).join('/') : pattern;
    const segments = inside.split('/').filter((segment) => segment !== '.');
    if ((0,external_node_path_.isAbsolute)(inside) || segments.includes('..'))
        return null;
    return `${negation}${segments.join('/')}`;
}

// EXTERNAL MODULE: ./lib/inputs/safety-inputs.js
var safety_inputs = __webpack_require__(67489);
;// CONCATENATED MODULE: ./lib/inputs/to-max-deactivations.js
const SHARE = /^(\d{1,3}(?:\.\d{1,6})?)\s?%$/;
/** `20%` or an exact number. */
function toMaxDeactivations(reader) {
    const text = reader.text('max-deactivations') ?? '0';
    const percent = SHARE.exec(text)?.[1];
    if (percent !== undefined && Number(percent) <= 100)
        return { kind: 'percent', percent: Number(percent) };
    if (/^\d{1,9}$/.test(text))
        return { kind: 'count', count: Number(text) };
    reader.problem('max-deactivations', {
        value: text,
        why: 'is neither a share from 0% to 100% nor a whole number',
        wayOut: 'Write 20% or 12, or 0 to forbid all.',
    });
    return { kind: 'count', count: 0 };
}

;// CONCATENATED MODULE: ./lib/inputs/to-takeover.js
/** `false`, `true`, or paths and categories, one a line. */
function toTakeover(reader) {
    const lines = reader.lines('takeover');
    const [first] = lines;
    if (first === undefined)
        return { kind: 'none' };
    if (lines.length === 1 && /^(?:false|False|FALSE)$/.test(first))
        return { kind: 'none' };
    if (lines.length === 1 && /^(?:true|True|TRUE)$/.test(first))
        return { kind: 'all' };
    const mixed = lines.find((line) => /^(?:true|false)$/i.test(line));
    if (mixed !== undefined) {
        reader.problem('takeover', {
            value: mixed,
            why: 'stands among other names',
            wayOut: 'Give true or false alone, or paths and categories only.',
        });
    }
    return { kind: 'some', names: [...new Set(lines)] };
}

;// CONCATENATED MODULE: ./lib/inputs/to-safety-settings.js




const MIN_PLAN_KEY_LENGTH = 32;
/** What apply may do, and under whose eyes. */
function toSafetySettings(reader, baseUrl) {
    return {
        removed: reader.choice('removed', safety_inputs/* REMOVAL_MODES */.S),
        maxDeactivations: toMaxDeactivations(reader),
        takeover: toTakeover(reader),
        reviewedPlan: toReviewMode(reader, baseUrl),
        planKey: toPlanKey(reader),
        approvedDigest: toApprovedDigest(reader),
    };
}
/** The embedded tenant belongs to whoever runs it, so nobody has to review what is done to it. */
function toReviewMode(reader, baseUrl) {
    if (reader.given('reviewed-plan') === null && baseUrl.kind === 'sandbox')
        return 'off';
    return reader.choice('reviewed-plan', model_settings/* REVIEW_MODES */.qJ);
}
function toPlanKey(reader) {
    const key = reader.text('plan-key');
    if (key !== null && key.length < MIN_PLAN_KEY_LENGTH) {
        reader.problem('plan-key', {
            why: `has ${key.length} characters, fewer than ${MIN_PLAN_KEY_LENGTH}`,
            wayOut: 'Make one with: openssl rand -hex 32',
        });
    }
    return key;
}
function toApprovedDigest(reader) {
    const value = reader.text('approved-digest');
    if (value !== null && !/^sha256:[0-9a-f]{64}$/.test(value)) {
        reader.problem('approved-digest', {
            value,
            why: 'is no digest of a plan',
            wayOut: 'Copy it from the plan: sha256: and 64 digits from 0-9a-f.',
        });
    }
    return value;
}

;// CONCATENATED MODULE: ./lib/inputs/to-target.js
const MAX_LENGTH = 64;
const PATTERN = /^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$/;
/**
 * The name of the environment: as given, else the tenant, else the host of the base URL (`us-api-niceincontact-com`,
 * without its port), else `sandbox`; what is not given is made to fit the pattern.
 */
function toTarget(reader, facts) {
    const given = reader.text('target');
    const target = given ?? toFittingName(facts.tenant ?? hostOf(facts));
    if (PATTERN.test(target))
        return target;
    reader.problem('target', {
        ...(given === null ? {} : { value: given }),
        why: given === null ? 'cannot be worked out from the tenant or the base URL' : 'does not fit',
        wayOut: `Use 1 to ${MAX_LENGTH} letters, digits, _ and -, a letter or digit first.`,
    });
    return target;
}
function hostOf({ baseUrl, api, region }) {
    if (baseUrl.kind === 'sandbox')
        return 'sandbox';
    if (baseUrl.kind === 'url')
        return new URL(baseUrl.url).hostname;
    return api === 'callcodes' ? `${region}.api.niceincontact.com` : `${region}.nice-incontact.com`;
}
function toFittingName(text) {
    return text
        .replace(/[^A-Za-z0-9_-]+/g, '-')
        .replace(/^[^A-Za-z0-9]+/, '')
        .slice(0, MAX_LENGTH)
        .replace(/-+$/, '');
}

;// CONCATENATED MODULE: ./lib/inputs/to-webhooks.js

// Standard Webhooks, "Signature scheme": https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md
const SECRET_PREFIX = 'whsec_';
const MIN_SECRET_BYTES = 24;
const MAX_SECRET_BYTES = 64;
/** Receivers with the secret of each. Secrets without a URL are kept for the day that one is given. */
function toWebhooks(reader) {
    const urls = reader
        .lines('webhook-url')
        .map((value) => toSecureUrl(reader, { name: 'webhook-url', value }));
    const secrets = reader.lines('webhook-secret');
    checkSecrets(reader, secrets);
    if (urls.length === 0)
        return [];
    if (secrets.length === 0) {
        reader.problem('webhook-url', {
            why: 'has no secret to sign its events with',
            wayOut: 'Give webhook-secret, one for all or one a URL line.',
        });
    }
    else if (secrets.length !== 1 && secrets.length !== urls.length) {
        reader.problem('webhook-secret', {
            why: `has ${secrets.length} lines for ${urls.length} URLs`,
            wayOut: 'Give one secret for all or one a URL line.',
        });
    }
    return urls.flatMap((url, index) => {
        const secret = secrets.length === 1 ? secrets[0] : secrets[index];
        return url === null || secret === undefined ? [] : [{ url: url.href, secret }];
    });
}
function checkSecrets(reader, secrets) {
    for (const [index, secret] of secrets.entries()) {
        if (isWebhookSecret(secret))
            continue;
        reader.problem('webhook-secret', {
            why: `line ${index + 1} is not ${SECRET_PREFIX} followed by the Base64 of ${MIN_SECRET_BYTES} to ${MAX_SECRET_BYTES} bytes`,
            wayOut: 'Make one with: echo "whsec_$(openssl rand -base64 32)"',
        });
    }
}
function isWebhookSecret(secret) {
    if (!secret.startsWith(SECRET_PREFIX))
        return false;
    const encoded = secret.slice(SECRET_PREFIX.length);
    const bytes = Buffer.from(encoded, 'base64');
    const unpadded = encoded.replace(/={1,2}$/, '');
    return (bytes.toString('base64').replace(/=+$/, '') === unpadded &&
        (encoded === unpadded || encoded.length % 4 === 0) &&
        bytes.length >= MIN_SECRET_BYTES &&
        bytes.length <= MAX_SECRET_BYTES);
}

;// CONCATENATED MODULE: ./lib/inputs/to-settings.js












const DEFAULT_REGIONS = { callcodes: 'us', dispositions: 'na1' };
/** Also what the contract of GitHub's artifact service allows at most for most plans. */
const MAX_RETENTION_DAYS = 90;
const MAX_CONCURRENCY = 64;
const MAX_RATE = 100_000;
/** A day; timers cannot wait for more than 24 of them. */
const MAX_TIMEOUT_S = 86_400;
/**
 * Checks and converts the inputs; a missing or empty one takes its default.
 * @throws InputError that names every wrong input, one a line, with the way out; values of secrets are never in it.
 */
function toSettings(raw, facts) {
    const reader = new InputReader(raw);
    const api = reader.choice('api', call_code/* API_NAMES */.O);
    const region = toRegion(reader, api);
    const tenant = reader.text('tenant');
    const baseUrl = toBaseUrl(reader, facts.workspace);
    const target = toTarget(reader, { tenant, baseUrl, api, region });
    const matrix = toMatrixGlobs(reader, facts.workspace);
    const settings = {
        command: reader.choice('command', model_settings/* ACTION_COMMANDS */.Aq),
        matrix: matrix.globs,
        matrixGiven: matrix.given,
        api,
        credentials: toCredentials(reader),
        region,
        tenant,
        baseUrl,
        ...toDispositionInputs(reader),
        target,
        ...toSafetySettings(reader, baseUrl),
        githubToken: reader.text('github-token'),
        comment: reader.choice('comment', report_inputs/* COMMENT_MODES */.p),
        annotations: reader.boolean('annotations'),
        summary: reader.boolean('summary'),
        artifact: reader.boolean('artifact'),
        artifactName: toArtifactName(reader),
        artifactRetentionDays: reader.wholeNumber('artifact-retention-days', { min: 1, max: MAX_RETENTION_DAYS }),
        outputDir: toOutputDir(reader, { ...facts, target }),
        concurrency: reader.wholeNumber('concurrency', { min: 1, max: MAX_CONCURRENCY }) ?? 1,
        maxRate: reader.positiveNumber('max-rate', { max: MAX_RATE }),
        timeoutMs: Math.ceil((reader.positiveNumber('timeout', { max: MAX_TIMEOUT_S }) ?? 1) * 1000),
        webhooks: toWebhooks(reader),
        failOn: toFailOn(reader),
    };
    reader.assertNoProblems();
    return settings;
}
function toCredentials(reader) {
    return {
        clientId: reader.text('client-id'),
        clientSecret: reader.text('client-secret'),
        accessKeyId: reader.text('access-key-id'),
        accessKeySecret: reader.text('access-key-secret'),
    };
}
/** The region becomes a part of a host name, so it must not be able to lead anywhere else. */
function toRegion(reader, api) {
    const region = reader.text('region')?.toLowerCase() ?? DEFAULT_REGIONS[api];
    if (/^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/.test(region))
        return region;
    reader.problem('region', {
        value: region,
        why: 'is no region',
        wayOut: 'Use letters, digits and - only, as in us or na1; for another host give base-url.',
    });
    return DEFAULT_REGIONS[api];
}
function toArtifactName(reader) {
    const value = reader.text('artifact-name');
    if (value !== null && /[":<>|*?\\/]/.test(value)) {
        reader.problem('artifact-name', {
            value,
            why: 'has a character that GitHub does not allow in names of artifacts',
            wayOut: 'Leave out " : < > | * ? \\ and /.',
        });
    }
    return value;
}
function toOutputDir(reader, facts) {
    const value = reader.text('output-dir');
    if (value !== null)
        return (0,external_node_path_.resolve)(facts.workspace, value);
    if (facts.underActions && facts.runnerTemp !== null)
        return (0,external_node_path_.join)(facts.runnerTemp, `callcodes-${facts.target}`);
    return (0,external_node_path_.join)(facts.workspace, '.callcodes');
}


/***/ }),

/***/ 49410:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ byFindingPlace)
/* harmony export */ });
/* harmony import */ var _util_by_code_point_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55838);

/** Order by file, line, column, rule and message: the order of the files, whatever found what first. */
function byFindingPlace(left, right) {
    return (byText(left.file, right.file) ||
        left.line - right.line ||
        left.column - right.column ||
        byText(left.rule, right.rule) ||
        byText(left.message, right.message));
}
/** Most findings of a file share its name, so that the comparison by characters is worth avoiding. */
function byText(left, right) {
    return left === right ? 0 : (0,_util_by_code_point_js__WEBPACK_IMPORTED_MODULE_0__/* .byCodePoint */ .H)(left, right);
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
            : [toSection(own, { head: '#### Changes\n\n', share: 6, note: 'without-source', input })]),
        ...(foreign.length === 0
            ? []
            : [toSection(foreign, { head: FOREIGN_HEAD, share: 2, note: 'with-source', input })]),
    ];
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

/***/ 64797:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J6: () => (/* binding */ FOOTER_MARKER),
/* harmony export */   k9: () => (/* binding */ OUTCOME_START),
/* harmony export */   zl: () => (/* binding */ OUTCOME_END)
/* harmony export */ });
/** Hidden lines by which a comment's parts are found again. Foreign text cannot contain them: it never shows `<!--`. */
const FOOTER_MARKER = '<!-- callcodes:footer -->';
const OUTCOME_START = '<!-- callcodes:outcome -->';
const OUTCOME_END = '<!-- callcodes:outcome-end -->';


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

/***/ 79605:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D9: () => (/* binding */ markdownCode),
/* harmony export */   FV: () => (/* binding */ escapeMarkdown),
/* harmony export */   Lt: () => (/* binding */ fenceFor),
/* harmony export */   fV: () => (/* binding */ fencedText)
/* harmony export */ });
/* harmony import */ var _show_invisible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7023);

/**
 * Words that GitHub would turn into something else than text although Markdown leaves them alone: mentions and e-mail
 * addresses, cross-references (`#1`, `GH-1`, `JIRA-1`, advisories, commit hashes), URLs, emoji names, formulas. Backslashes and
 * entities do not help, since GitHub looks at the rendered text; it never looks into code.
 */
const SPECIAL_WORD = new RegExp([
    '@',
    '#\\d',
    '[a-z]-\\d',
    'ghsa-',
    '[0-9a-f]{7}',
    ':/',
    '//',
    'www\\.',
    '(?:mailto|xmpp):',
    ':[a-z0-9_+-]+:',
    '[$`]',
].join('|'), 'i');
const ENTITIES = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '|': '&#124;',
    '\\': '&#92;',
};
/**
 * Foreign text as running Markdown text of GitHub, in a table cell too: one line, and only text comes of it. Words that GitHub
 * would link are shown as code.
 */
function escapeMarkdown(text) {
    const words = (0,_show_invisible_js__WEBPACK_IMPORTED_MODULE_0__/* .showInvisible */ .j)(text)
        .split(/[ \u3000]+/)
        .filter((word) => word !== '');
    return words.map((word, index) => escapeWord(word, index === 0 ? 'first' : 'later')).join(' ');
}
function escapeWord(word, position) {
    if (SPECIAL_WORD.test(word))
        return toCode(word);
    const escaped = word
        .replace(/[&<>|\\]/g, (character) => ENTITIES[character] ?? '')
        .replace(/[*_~[\]]/g, '\\$&');
    return position === 'first' ? escaped.replace(/^(?:[-+=#:]|\d+[.)])/, escapeLineStart) : escaped;
}
/** Marks that mean something only where a line begins: heading, list, rule, table. */
function escapeLineStart(mark) {
    return `${mark.slice(0, -1)}\\${mark.slice(-1)}`;
}
/** Foreign text as inline code, verbatim but for what is invisible; fit for table cells. */
function markdownCode(text) {
    return toCode((0,_show_invisible_js__WEBPACK_IMPORTED_MODULE_0__/* .showInvisible */ .j)(text));
}
function toCode(visibleText) {
    const shown = withoutMarkers(visibleText)
        .replace(/(\\+)\|/g, '$1$1\\u{7C}')
        .replace(/\|/g, '\\|');
    if (shown === '')
        return '(empty)';
    const fence = '`'.repeat(longestRunOfBackticks(shown) + 1);
    const padding = /^[ `]|[ `]$/.test(shown) && /[^ ]/.test(shown) ? ' ' : '';
    return `${fence}${padding}${shown}${padding}${fence}`;
}
/** One line of a fenced block, from text without invisible characters. */
function fencedText(visibleText) {
    return withoutMarkers(visibleText);
}
/** A fence that no line of `contents` can close. */
function fenceFor(contents) {
    let longest = 2;
    for (const content of contents)
        longest = Math.max(longest, longestRunOfBackticks(content));
    return '`'.repeat(longest + 1);
}
/**
 * Our own hidden markers are HTML comments, and what we print into a job log is read for `##[commands]`: nobody else's text may
 * look like either, not even in code.
 */
function withoutMarkers(text) {
    if (!/--|##\[/.test(text))
        return text;
    return text
        .replace(/(\\*)<(?=!--)/g, '$1$1\\u{3C}')
        .replace(/-->/g, '--\\u{3E}')
        .replace(/##\[/g, '##\\u{5B}');
}
function longestRunOfBackticks(text) {
    if (!text.includes('`'))
        return 0;
    return (text.match(/`+/g) ?? []).reduce((longest, run) => Math.max(longest, run.length), 0);
}


/***/ }),

/***/ 65642:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ fillSections)
/* harmony export */ });
/**
 * The sections one after the other in the room that there is: whole when all fit, else each in proportion to its share, cut at
 * unit boundaries with every block closed. What one section does not need goes to the others.
 */
function fillSections(sections, room) {
    const demands = sections.map((section) => toDemand(section, room));
    const whole = demands.reduce((sum, demand) => sum + demand.whole, 0);
    if (whole <= room.size)
        return sections.map(renderWhole);
    const budgets = allot(demands, room.size);
    let spare = 0;
    return demands.map((demand, index) => {
        const budget = (budgets[index] ?? 0) + spare;
        const filled = demand.whole <= budget
            ? renderWhole(demand.section)
            : renderCut(demand.section, { ...room, size: budget });
        spare = budget - room.measure(filled.text);
        return filled;
    });
}
function toDemand(section, { measure }) {
    const inside = section.blocks.reduce((sum, block) => sum +
        measure(block.open) +
        measure(block.close) +
        block.units.reduce((total, unit) => total + measure(unit.text), 0), 0);
    return { section, whole: measure(section.head) + inside + measure(section.tail) };
}
/** Room for each section: those that need less than their part get what they need, the rest share what remains. */
function allot(demands, size) {
    const budgets = demands.map(() => 0);
    let open = demands.map((demand, index) => ({ demand, index }));
    let left = size;
    for (;;) {
        const shares = open.reduce((sum, { demand }) => sum + demand.section.share, 0);
        const content = open.filter(({ demand }) => demand.whole <= (left * demand.section.share) / shares);
        if (content.length === 0 || open.length === content.length) {
            for (const { demand, index } of open)
                budgets[index] = Math.floor((left * demand.section.share) / shares);
            return budgets;
        }
        for (const { demand, index } of content) {
            budgets[index] = demand.whole;
            left -= demand.whole;
        }
        open = open.filter((entry) => !content.includes(entry));
    }
}
function renderWhole(section) {
    const inside = section.blocks.map(({ open, units, close }) => open + units.map(({ text }) => text).join('') + close);
    const shown = section.blocks.reduce((sum, block) => sum + block.units.length, 0);
    return { text: section.head + inside.join('') + section.tail, shown, omitted: 0 };
}
function renderCut(section, room) {
    const units = section.blocks.flatMap((block) => block.units);
    const fixed = room.measure(section.head + section.notice(units) + section.tail);
    if (fixed > room.size)
        return { text: '', shown: 0, omitted: units.length };
    const { text, shown } = fillBlocks(section.blocks, { ...room, size: room.size - fixed });
    const omitted = units.slice(shown);
    return {
        text: section.head + text + section.notice(omitted) + section.tail,
        shown,
        omitted: omitted.length,
    };
}
function fillBlocks(blocks, { size, measure }) {
    const parts = [];
    let left = size;
    let shown = 0;
    for (const block of blocks) {
        const around = measure(block.open) + measure(block.close);
        const fitting = countFitting(block.units, { size: left - around, measure });
        if (fitting.count === 0)
            break;
        parts.push(block.open, ...block.units.slice(0, fitting.count).map(({ text }) => text), block.close);
        left -= around + fitting.size;
        shown += fitting.count;
        if (fitting.count < block.units.length)
            break;
    }
    return { text: parts.join(''), shown };
}
function countFitting(units, { size, measure }) {
    let used = 0;
    let count = 0;
    for (const unit of units) {
        const next = used + measure(unit.text);
        if (next > size)
            break;
        used = next;
        count += 1;
    }
    return { count, size: used };
}


/***/ }),

/***/ 63164:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ toFindingsSections)
/* harmony export */ });
/* harmony import */ var _change_sections_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98325);
/* harmony import */ var _escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79605);
/* harmony import */ var _format_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82511);
/* harmony import */ var _sort_findings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88635);




const MAX_MESSAGE_CHARACTERS = 600;
const MAX_FILE_CHARACTERS = 300;
const MAX_RELATED = 3;
/** The findings as a table, errors first. `whereAll` ends the notice when some are left out. */
function toFindingsSections(findings, whereAll) {
    if (findings.length === 0)
        return [];
    const units = (0,_sort_findings_js__WEBPACK_IMPORTED_MODULE_2__/* .sortFindings */ .T)(findings).map(toRow);
    const errors = findings.filter(({ severity }) => severity === 'error').length;
    const counts = [
        ...(errors === 0 ? [] : [(0,_format_text_js__WEBPACK_IMPORTED_MODULE_3__/* .countOf */ .pq)(errors, 'error')]),
        ...(errors === findings.length ? [] : [(0,_format_text_js__WEBPACK_IMPORTED_MODULE_3__/* .countOf */ .pq)(findings.length - errors, 'warning')]),
    ];
    return [
        {
            head: `#### Findings: ${counts.join(', ')}\n\n`,
            blocks: [{ open: '| | Place | Rule | Message |\n| --- | --- | --- | --- |\n', units, close: '\n' }],
            tail: '',
            share: 3,
            notice: (omitted) => `**${(0,_change_sections_js__WEBPACK_IMPORTED_MODULE_0__/* .toOmittedText */ .j)(omitted, 'finding')} not shown here.** ${whereAll}\n\n`,
        },
    ];
}
function toRow(finding) {
    const sign = finding.severity === 'error' ? '❌ error' : '⚠️ warning';
    const related = finding.related ?? [];
    const others = related.slice(0, MAX_RELATED).map(toPlaceText);
    const left = related.length - others.length;
    const more = left === 0 ? '' : ` and ${(0,_format_text_js__WEBPACK_IMPORTED_MODULE_3__/* .countOf */ .pq)(left, 'more place')}`;
    const seeAlso = others.length === 0 ? '' : ` (see also ${others.join(', ')}${more})`;
    const fix = finding.fix === undefined
        ? ''
        : ` Fix: ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)((0,_format_text_js__WEBPACK_IMPORTED_MODULE_3__/* .shorten */ .ml)(finding.fix.title, MAX_MESSAGE_CHARACTERS))}.`;
    const message = (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)((0,_format_text_js__WEBPACK_IMPORTED_MODULE_3__/* .shorten */ .ml)(finding.message, MAX_MESSAGE_CHARACTERS));
    const cells = [sign, toPlaceText(finding), (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownCode */ .D9)(finding.rule), `${message}${seeAlso}${fix}`];
    return { kind: finding.severity, text: `| ${cells.join(' | ')} |\n` };
}
function toPlaceText({ file, line, column }) {
    return (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownCode */ .D9)(`${(0,_format_text_js__WEBPACK_IMPORTED_MODULE_3__/* .shorten */ .ml)(file, MAX_FILE_CHARACTERS)}:${line}:${column}`);
}


/***/ }),

/***/ 82511:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B4: () => (/* binding */ formatCount),
/* harmony export */   hW: () => (/* binding */ takeFitting),
/* harmony export */   ml: () => (/* binding */ shorten),
/* harmony export */   pq: () => (/* binding */ countOf)
/* harmony export */ });
/** At most `maxCharacters` code points of `text`, then how many were left out. */
function shorten(text, maxCharacters) {
    if (text.length <= maxCharacters)
        return text;
    const characters = Array.from(text);
    if (characters.length <= maxCharacters)
        return text;
    const left = characters.length - maxCharacters;
    return `${characters.slice(0, maxCharacters).join('')}… (${formatCount(left)} more characters)`;
}
/** `12,345`, whatever the locale of the machine. */
function formatCount(count) {
    return String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');
}
/** `1 change`, `2,000 changes`. */
function countOf(count, singular, plural = `${singular}s`) {
    return `${formatCount(count)} ${count === 1 ? singular : plural}`;
}
/** The first rows that have at most `maxLength` UTF-16 units together. */
function takeFitting(rows, maxLength) {
    let length = 0;
    let count = 0;
    for (const row of rows) {
        length += row.length;
        if (length > maxLength)
            break;
        count += 1;
    }
    return rows.slice(0, count);
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

/***/ 74391:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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
/** Together below a quarter of a comment: the signed statement and the plan want room, too. */
const MAX_FAILURES_LENGTH = 9_000;
const MAX_REASONS_LENGTH = 5_000;
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
function toOutcomeHeading({ outcome, apply }) {
    const counts = (0,_count_statuses_js__WEBPACK_IMPORTED_MODULE_4__/* .countStatuses */ .i)(apply?.changes ?? []);
    const done = counts.applied + counts.adopted;
    switch (outcome) {
        case 'applied':
            return `✅ Applied: ${(0,_format_text_js__WEBPACK_IMPORTED_MODULE_3__/* .countOf */ .pq)(done, 'change')}`;
        case 'partial':
            return `⚠️ Partly applied: ${(0,_format_text_js__WEBPACK_IMPORTED_MODULE_3__/* .formatCount */ .B4)(done)} of ${(0,_format_text_js__WEBPACK_IMPORTED_MODULE_3__/* .countOf */ .pq)(apply?.changes.length ?? 0, 'change')}`;
        case 'blocked':
            return '⛔ Blocked: nothing was written';
        case 'failed':
            return '❌ Failed: nothing was written';
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
function renderNextStep({ outcome, apply }) {
    switch (outcome) {
        case 'partial': {
            const cause = apply?.cancelled === true ? 'The run was cancelled. ' : '';
            return `${cause}Mend the cause and run the job again: what is applied already is left alone, the rest is made good.\n\n`;
        }
        case 'failed':
            return 'Mend the cause and run the job again.\n\n';
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

/***/ 62649:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ MAX_COMMENT_LENGTH),
  F: () => (/* binding */ renderReview),
  renderReviewComment: () => (/* binding */ renderReviewComment)
});

// EXTERNAL MODULE: ./lib/report/fill-sections.js
var fill_sections = __webpack_require__(65642);
// EXTERNAL MODULE: ./lib/report/change-sections.js
var change_sections = __webpack_require__(98325);
// EXTERNAL MODULE: ./lib/report/comment-markers.js
var comment_markers = __webpack_require__(64797);
// EXTERNAL MODULE: ./lib/report/escape-markdown.js
var escape_markdown = __webpack_require__(79605);
// EXTERNAL MODULE: ./lib/report/findings-section.js
var findings_section = __webpack_require__(63164);
// EXTERNAL MODULE: ./lib/report/format-text.js
var format_text = __webpack_require__(82511);
// EXTERNAL MODULE: ./lib/util/assert-never.js
var assert_never = __webpack_require__(49911);
;// CONCATENATED MODULE: ./lib/report/render-gate.js



const MAX_BLOCKERS = 10;
const MAX_BLOCKER_CHARACTERS = 800;
const MAX_BLOCKERS_LENGTH = 6_000;
/** What a merge sets off, and which gate stands before it; empty when no comparison was asked for. */
function renderGate(input) {
    const { mode, result, findings, notCompared } = input;
    const gate = `**Gate** ${(0,escape_markdown/* markdownCode */.D9)(`reviewed-plan: ${mode}`)}`;
    if (findings.some(({ severity }) => severity === 'error'))
        return `${gate}: merging writes nothing as long as the matrix files have errors.`;
    if (result === null && notCompared === null)
        return '';
    if (result === null)
        return `${gate}: this pull request was not compared with the tenant, so no plan of it has been reviewed. ${toUnplannedText(mode)}`;
    if (result.plan.blocked.length > 0)
        return `${gate}: merging writes nothing as long as the plan is blocked.`;
    if (result.plan.changes.length === 0)
        return `${gate}: there is nothing to apply after the merge.`;
    return `${gate}: ${toGateText(mode)}`;
}
function toUnplannedText(mode) {
    switch (mode) {
        case 'approved':
        case 'required':
            return 'After the merge, apply stops before any write that no reviewed plan covers.';
        case 'warn':
            return 'After the merge, apply goes on with a warning.';
        case 'off':
            return 'After the merge, apply does not ask for one.';
        default:
            return (0,assert_never/* assertNever */.x)(mode);
    }
}
function toGateText(mode) {
    switch (mode) {
        case 'required':
            return 'after the merge, apply writes what this comment shows. Anything else that it would have to write by then stops it before the first write.';
        case 'approved':
            return 'after the merge, apply writes what this comment shows, provided that someone other than the author has approved this commit. Anything else stops it before the first write.';
        case 'warn':
            return 'after the merge, apply makes the plan again and writes it. What this comment does not show only causes a warning.';
        case 'off':
            return 'after the merge, apply makes the plan again and writes it, whether or not this comment shows it.';
        default:
            return (0,assert_never/* assertNever */.x)(mode);
    }
}
/** What is blocked and how to unblock it; empty when nothing is. */
function renderBlockers(blocked) {
    if (blocked.length === 0)
        return '';
    const bullets = blocked.slice(0, MAX_BLOCKERS).map(({ rule, message }) => {
        return `- ${(0,escape_markdown/* markdownCode */.D9)(rule)}: ${(0,escape_markdown/* escapeMarkdown */.FV)((0,format_text/* shorten */.ml)(message, MAX_BLOCKER_CHARACTERS))}\n`;
    });
    const shown = (0,format_text/* takeFitting */.hW)(bullets, MAX_BLOCKERS_LENGTH);
    const left = blocked.length - shown.length;
    const more = left === 0 ? '' : `- and ${(0,format_text/* formatCount */.B4)(left)} more\n`;
    const help = [...new Set(blocked.map(({ rule }) => rule))].map((rule) => `- ${WAY_OUT[rule]}\n`);
    return `#### Blocked\n\nApply would write nothing:\n\n${shown.join('')}${more}\nTo unblock it:\n\n${help.join('')}\n`;
}
const WAY_OUT = {
    conflict: 'Conflicts: the reason stands at each change below. Make the file agree with the tenant, or allow the path or category with the input `takeover`.',
    'max-deactivations': 'Retirements: if all of them are meant, raise the input `max-deactivations` to their number; otherwise put the missing codes back into the files.',
    'not-reviewed': 'Review: let a pull request show these changes, or run `apply` by hand with `approved-digest` set to the digest below.',
    'wrong-tenant': 'Tenant: check that `tenant`, `base-url` and the credentials belong to the same tenant.',
};

// EXTERNAL MODULE: ./lib/report/render-links.js
var render_links = __webpack_require__(64960);
// EXTERNAL MODULE: ./lib/report/to-verdict.js
var to_verdict = __webpack_require__(79641);
// EXTERNAL MODULE: ./lib/util/by-code-point.js
var by_code_point = __webpack_require__(55838);
// EXTERNAL MODULE: ./lib/report/show-invisible.js
var show_invisible = __webpack_require__(7023);
;// CONCATENATED MODULE: ./lib/report/unlisted-section.js






const MAX_TEXT_CHARACTERS = 300;
/** Owned codes that no file lists: folded away, since nothing asks the reviewer to act. */
function toUnlistedSections({ result, removed, links }) {
    if (result === null || result.unlisted.length === 0)
        return [];
    const fates = toFates(result);
    const title = `${(0,format_text/* countOf */.pq)(result.unlisted.length, 'owned code')} that no file lists: ${removed === 'keep' ? 'kept' : 'retired'}`;
    const explanation = removed === 'keep'
        ? 'With `removed: keep` they stay in the tenant as they are.'
        : 'With `removed: deactivate` those that are active are retired; they stand among the changes too.';
    return [
        {
            head: `<details><summary>${title}</summary>\n\n${explanation}\n\n`,
            blocks: toBlocks(result.unlisted, fates),
            tail: '</details>\n\n',
            share: 1,
            notice: (omitted) => `**${(0,change_sections/* toOmittedText */.j)(omitted, 'code')} not shown here.** ${(0,render_links/* whereAllAre */.j)(links)}\n\n`,
        },
    ];
}
function toFates({ plan }) {
    return new Map(plan.changes
        .filter(({ source, action }) => source === null && action !== 'create')
        .map(({ path, action }) => [path, action === 'deactivate' ? 'is retired' : 'stays: conflict']));
}
function toBlocks(unlisted, fates) {
    const sorted = unlisted.toSorted((left, right) => (0,by_code_point/* byCodePoint */.H)(left.category, right.category) || (0,by_code_point/* byCodePoint */.H)(left.path, right.path));
    const units = sorted.map((code) => {
        const fate = fates.get(code.path) ?? (code.isActive ? 'active, kept' : 'inactive already');
        const name = shown(code.name).replaceAll('"', '\\"');
        return {
            kind: 'unlisted',
            text: (0,escape_markdown/* fencedText */.fV)(`- ${shown(code.category)}: ${shown(code.path)} "${name}" (${fate})`),
        };
    });
    const fence = (0,escape_markdown/* fenceFor */.Lt)(units.map(({ text }) => text));
    return [
        {
            open: `${fence}text\n`,
            units: units.map(({ kind, text }) => ({ kind, text: `${text}\n` })),
            close: `${fence}\n\n`,
        },
    ];
}
function shown(text) {
    return (0,format_text/* shorten */.ml)((0,show_invisible/* showInvisible */.j)(text), MAX_TEXT_CHARACTERS);
}

;// CONCATENATED MODULE: ./lib/report/render-review-parts.js









const MAX_RELEASED_CATEGORIES = 20;
const MAX_RELEASED_LENGTH = 4_000;
const render_review_parts_MAX_TEXT_CHARACTERS = 600;
/** The pieces of the visible text; what has no bound by itself is in `sections`. */
function renderReviewParts(input, room) {
    const total = input.result?.plan.changes.length ?? 0;
    const cutNote = (omitted) => `Shown below: ${(0,format_text/* formatCount */.B4)(total - omitted)} of ${(0,format_text/* countOf */.pq)(total, 'change')}. ${(0,render_links/* whereAllAre */.j)(input.links)}\n\n`;
    const changes = (0,change_sections/* toChangeSections */.W)(input);
    const findings = (0,findings_section/* toFindingsSections */.w)(input.findings, 'All of them are in the log of the run.');
    const hasErrors = input.findings.some(({ severity }) => severity === 'error');
    const sections = [
        ...(hasErrors ? findings : []),
        ...changes,
        ...toUnlistedSections(input),
        ...(hasErrors ? [] : findings),
    ];
    return {
        top: renderTop(input),
        cutNote,
        longestCutNote: total === 0 ? '' : cutNote(0),
        middle: renderBlockers(input.result?.plan.blocked ?? []) +
            renderPicture(input.picture, room) +
            renderRemarks(input),
        sections,
        changeSections: changes.map((section) => sections.indexOf(section)),
        end: renderEnd(input),
    };
}
function renderTop(input) {
    const { icon, text } = (0,to_verdict/* toVerdict */.d)(input);
    const heading = `### ${icon} ${text} · ${(0,escape_markdown/* markdownCode */.D9)(input.target)}\n\n`;
    const reason = input.notCompared === null
        ? ''
        : `Not compared: ${(0,escape_markdown/* escapeMarkdown */.FV)((0,format_text/* shorten */.ml)(input.notCompared, render_review_parts_MAX_TEXT_CHARACTERS))}\n\n`;
    return heading + reason + (input.result === null ? '' : renderCounts(input.result.plan.summary));
}
function renderCounts(summary) {
    const columns = [
        ['create', summary.create],
        ['update', summary.update],
        ['retire', summary.deactivate],
        ['conflict', summary.conflict],
        ['unchanged', summary.unchanged],
        ['unlisted', summary.unlisted],
        ['unmanaged', summary.unmanaged],
    ];
    const rows = [
        columns.map(([title]) => title),
        columns.map(() => '---:'),
        columns.map(([, count]) => (count === 0 ? '0' : `**${(0,format_text/* formatCount */.B4)(count)}**`)),
    ];
    return `${rows.map((cells) => `| ${cells.join(' | ')} |\n`).join('')}\n`;
}
function renderPicture(picture, { size, measure }) {
    if (picture === null)
        return '';
    const text = `${picture.trimEnd()}\n\n`;
    return measure(text) * 3 > size ? '' : text;
}
function renderRemarks({ takeoverAll, releasedCategories }) {
    const takeover = takeoverAll
        ? '⚠️ `takeover: true`: records that nobody here owns are changed as well, wherever a file lists them.\n\n'
        : '';
    if (releasedCategories.length === 0)
        return takeover;
    const bullets = releasedCategories
        .slice(0, MAX_RELEASED_CATEGORIES)
        .map((category) => `- ${(0,escape_markdown/* markdownCode */.D9)((0,format_text/* shorten */.ml)(category, 100))}\n`);
    const shown = (0,format_text/* takeFitting */.hW)(bullets, MAX_RELEASED_LENGTH);
    const left = releasedCategories.length - shown.length;
    const more = left === 0 ? '' : `- and ${(0,format_text/* formatCount */.B4)(left)} more\n`;
    const title = `#### No longer managed: ${(0,format_text/* countOf */.pq)(releasedCategories.length, 'category', 'categories')}`;
    const text = 'No file declares them any more. Their codes stay in the tenant as they are, and later plans do not look at them:';
    return `${takeover}${title}\n\n${text}\n\n${shown.join('')}${more}\n`;
}
function renderEnd(input) {
    const facts = [
        ...(input.commit === null ? [] : [`commit ${(0,escape_markdown/* markdownCode */.D9)((0,format_text/* shorten */.ml)(input.commit, 64))}`]),
        ...(input.result === null ? [] : [`plan digest ${(0,escape_markdown/* markdownCode */.D9)(input.result.plan.digest)}`]),
        `API ${(0,escape_markdown/* markdownCode */.D9)(input.api)}`,
        `${(0,format_text/* countOf */.pq)(input.filesCount, 'file')}, ${(0,format_text/* countOf */.pq)(input.codesCount, 'code')} checked`,
    ];
    const links = (0,render_links/* renderLinks */.U)(input.links);
    const gate = renderGate(input);
    const lines = [
        ...(gate === '' ? [] : [gate, '']),
        `${facts.join(' · ')}  `,
        ...(links === '' ? [] : [links]),
    ];
    return `${comment_markers/* FOOTER_MARKER */.J6}\n\n${lines.join('\n')}\n`;
}

;// CONCATENATED MODULE: ./lib/report/render-review-comment.js


/** GitHub refuses a longer comment body with 422; in UTF-16 units, which are at least as many as its characters. */
const MAX_COMMENT_LENGTH = 65_536;
/**
 * The review comment: the hidden lines, then what the plan would do, the verdict first. Stays below `maxLength` UTF-16 units;
 * what is left out is counted and the reader told where it is. Throws a RangeError when the hidden lines leave no room at all.
 */
function renderReviewComment(input) {
    const limit = (input.maxLength ?? MAX_COMMENT_LENGTH) - 1;
    const hidden = `${[input.marker, ...input.hidden].join('\n')}\n\n`;
    return hidden + renderReview(input, { size: limit - hidden.length, measure: (text) => text.length });
}
/** The visible text alone, in the room that there is. */
function renderReview(input, room) {
    const parts = renderReviewParts(input, room);
    const fixed = room.measure(parts.top + parts.longestCutNote + parts.middle + parts.end);
    if (fixed > room.size)
        throw new RangeError(`The report needs room for at least ${fixed} characters, but there is only ${room.size}.`);
    const filled = (0,fill_sections/* fillSections */.w)(parts.sections, { ...room, size: room.size - fixed });
    const omitted = parts.changeSections.reduce((sum, index) => sum + (filled[index]?.omitted ?? 0), 0);
    const cutNote = omitted === 0 ? '' : parts.cutNote(omitted);
    return parts.top + cutNote + parts.middle + filled.map(({ text }) => text).join('') + parts.end;
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


/***/ }),

/***/ 55838:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ byCodePoint)
/* harmony export */ });
function isHighSurrogate(unit) {
    return unit >= 0xd800 && unit <= 0xdbff;
}
/**
 * Order of two strings by code point (not by UTF-16 unit, not by locale): negative, 0 or positive.
 * Scans units and decodes only where the strings part, since plans sort tens of thousands of paths.
 */
function byCodePoint(left, right) {
    const shared = Math.min(left.length, right.length);
    let index = 0;
    while (index < shared && left.charCodeAt(index) === right.charCodeAt(index))
        index += 1;
    if (index === shared)
        return left.length - right.length;
    const start = index > 0 && isHighSurrogate(left.charCodeAt(index - 1)) ? index - 1 : index;
    const difference = (left.codePointAt(start) ?? 0) - (right.codePointAt(start) ?? 0);
    if (difference !== 0)
        return difference;
    return (left.codePointAt(index) ?? 0) - (right.codePointAt(index) ?? 0);
}


/***/ }),

/***/ 13658:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ isRecord)
/* harmony export */ });
/** An object that is neither null nor an array, its values still unknown. */
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}


/***/ })

};
