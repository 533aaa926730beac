export const id = 4797;
export const ids = [4797];
export const modules = {

/***/ 64797:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ FOOTER_MARKER),
/* harmony export */   OUTCOME_START: () => (/* binding */ OUTCOME_START),
/* harmony export */   z: () => (/* binding */ OUTCOME_END)
/* harmony export */ });
/** Hidden lines by which a comment's parts are found again. Foreign text cannot contain them: it never shows `<!--`. */
const FOOTER_MARKER = '<!-- callcodes:footer -->';
const OUTCOME_START = '<!-- callcodes:outcome -->';
const OUTCOME_END = '<!-- callcodes:outcome-end -->';


/***/ })

};
