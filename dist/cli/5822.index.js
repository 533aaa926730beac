export const id = 5822;
export const ids = [5822,3441];
export const modules = {

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

/***/ 23441:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ MAX_SUMMARY_BYTES),
/* harmony export */   renderApplySummary: () => (/* binding */ renderApplySummary),
/* harmony export */   renderSummary: () => (/* binding */ renderSummary)
/* harmony export */ });
/* harmony import */ var _render_outcome_section_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74391);
/* harmony import */ var _render_review_comment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53400);


/** GitHub shows nothing of a step's summary above 1 MiB; the margin is for what else the step writes. */
const MAX_SUMMARY_BYTES = 1_048_576 - 65_536;
/** The review comment's text for the job summary, below `maxBytes` bytes of UTF-8. */
function renderSummary(input, maxBytes = MAX_SUMMARY_BYTES) {
    return (0,_render_review_comment_js__WEBPACK_IMPORTED_MODULE_1__/* .renderReview */ .F)(input, { size: maxBytes - 1, measure: (text) => Buffer.byteLength(text, 'utf8') });
}
/** The outcome above the plan, for the job summary of an apply. */
function renderApplySummary(outcome, review) {
    const head = `${(0,_render_outcome_section_js__WEBPACK_IMPORTED_MODULE_0__/* .renderOutcomeBody */ .NZ)(outcome)}\n---\n\n`;
    return head + renderSummary(review, MAX_SUMMARY_BYTES - Buffer.byteLength(head, 'utf8'));
}


/***/ })

};
