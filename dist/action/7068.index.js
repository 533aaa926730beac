export const id = 7068;
export const ids = [7068];
export const modules = {

/***/ 18249:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ toDriftMarker)
/* harmony export */ });
/** First line of the drift issue of a target, by which later runs find it. As for the comment, a target cannot end it early. */
function toDriftMarker(target) {
    return `<!-- cxone-callcodes:drift target=${target} -->`;
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

/***/ 7068:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderDriftGone: () => (/* binding */ renderDriftGone),
/* harmony export */   renderDriftIssue: () => (/* binding */ renderDriftIssue),
/* harmony export */   tellsOfSamePlan: () => (/* binding */ tellsOfSamePlan)
/* harmony export */ });
/* harmony import */ var _model_to_drift_marker_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(18249);
/* harmony import */ var _util_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39689);
/* harmony import */ var _comment_markers_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(64797);
/* harmony import */ var _escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79605);
/* harmony import */ var _format_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(82511);
/* harmony import */ var _place_outcome_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78266);
/* harmony import */ var _render_links_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64960);
/* harmony import */ var _render_review_comment_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(53400);








/** The issue that tells of a plan which should be empty: the review comment's text, in words for people who did not open a pull request. */
function renderDriftIssue(input) {
    return {
        title: `Drift: the call codes of ${input.target} differ from the files`,
        body: (0,_render_review_comment_js__WEBPACK_IMPORTED_MODULE_4__.renderReviewComment)({
            ...input,
            purpose: 'drift',
            marker: (0,_model_to_drift_marker_js__WEBPACK_IMPORTED_MODULE_5__/* .toDriftMarker */ .l)(input.target),
            hidden: [toContentLine(input)],
        }),
    };
}
/** Whether an issue's body tells of this very plan. Counts, commit and links may differ: they are no news. */
function tellsOfSamePlan(body, input) {
    return body.split(/\r?\n/, 2)[1]?.trimEnd() === toContentLine(input);
}
/** The body of an issue whose drift is gone: a word on top, the plan below it for the record. */
function renderDriftGone(body, { commit, links }) {
    const at = commit === null ? '' : ` of commit ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownCode */ .D9)((0,_format_text_js__WEBPACK_IMPORTED_MODULE_6__/* .shorten */ .ml)(commit, 64))}`;
    const line = (0,_render_links_js__WEBPACK_IMPORTED_MODULE_3__/* .renderLinks */ .U)(links);
    const text = `The tenant holds what the files${at} say. The plan below is kept for the record.`;
    const section = `### ✅ The drift is gone\n\n${text}\n\n${line === '' ? '' : `${line}\n\n`}`;
    return (0,_place_outcome_js__WEBPACK_IMPORTED_MODULE_2__/* .placeOutcome */ .s)(body, `${_comment_markers_js__WEBPACK_IMPORTED_MODULE_7__/* .OUTCOME_START */ .k9}\n\n${section}---\n\n${_comment_markers_js__WEBPACK_IMPORTED_MODULE_7__/* .OUTCOME_END */ .zl}\n`);
}
/** A hash of what would be news: the changes, what blocks them, and what is wrong with the files. */
function toContentLine({ result, findings }) {
    const told = [
        result?.plan.digest ?? null,
        result?.plan.blocked.map(({ rule, message }) => [rule, message]) ?? [],
        result?.unlisted.map(({ path, isActive }) => [path, isActive]) ?? [],
        findings.map(({ rule, file, message }) => [rule, file, message]),
    ];
    return `<!-- callcodes:drift-content ${(0,_util_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Hex */ .f)((0,_util_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .toCanonicalJson */ .s)(told))} -->`;
}


/***/ })

};
