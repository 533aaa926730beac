export const id = 277;
export const ids = [277,441];
export const modules = {

/***/ 73277:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderFindingsMarkdown: () => (/* binding */ renderFindingsMarkdown)
/* harmony export */ });
/* harmony import */ var _fill_sections_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65642);
/* harmony import */ var _findings_section_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63164);
/* harmony import */ var _render_summary_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23441);



/** The findings as a Markdown table, errors first; below `maxBytes` bytes of UTF-8. Says so when there are none. */
function renderFindingsMarkdown(findings, maxBytes = _render_summary_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_SUMMARY_BYTES */ .Q) {
    if (findings.length === 0)
        return '✅ No findings.\n';
    const sections = (0,_findings_section_js__WEBPACK_IMPORTED_MODULE_0__/* .toFindingsSections */ .w)(findings, 'All of them are in the log of the run.');
    const room = { size: maxBytes - 1, measure: (text) => Buffer.byteLength(text, 'utf8') };
    return (0,_fill_sections_js__WEBPACK_IMPORTED_MODULE_2__/* .fillSections */ .w)(sections, room)
        .map(({ text }) => text)
        .join('')
        .replace(/\n+$/, '\n');
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
/* harmony import */ var _render_review_comment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62649);


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
