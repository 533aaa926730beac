export const id = 3441;
export const ids = [3441];
export const modules = {

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
