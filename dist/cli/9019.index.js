export const id = 9019;
export const ids = [9019];
export const modules = {

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

/***/ 69019:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runNotApplied: () => (/* binding */ runNotApplied)
/* harmony export */ });
/* harmony import */ var _report_render_outcome_section_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74391);
/* harmony import */ var _publish_outcome_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80608);
/* harmony import */ var _publish_plan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48426);
/* harmony import */ var _run_result_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(32141);




/** After closing without a merge: the comment is told that nothing was applied. */
async function runNotApplied(run) {
    const { context, settings, environment } = run;
    const section = (0,_report_render_outcome_section_js__WEBPACK_IMPORTED_MODULE_0__/* .renderNotApplied */ .Zv)({
        commit: context.pullRequest?.headSha ?? null,
        links: (0,_publish_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .toLinks */ .p)(run, _run_result_js__WEBPACK_IMPORTED_MODULE_3__/* .EMPTY_RESULT */ .Q),
    });
    const commentUrl = settings.comment === 'false' ? null : await (0,_publish_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .tellPullRequest */ .g2)(run, section);
    environment.log.info('The pull request was closed without a merge: nothing was applied.');
    return { ..._run_result_js__WEBPACK_IMPORTED_MODULE_3__/* .EMPTY_RESULT */ .Q, command: 'none', target: settings.target, outcome: 'validated', commentUrl };
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


/***/ })

};
