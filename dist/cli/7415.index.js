export const id = 7415;
export const ids = [7415];
export const modules = {

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


/***/ })

};
