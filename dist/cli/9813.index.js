export const id = 9813;
export const ids = [9813];
export const modules = {

/***/ 19813:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   writeSummary: () => (/* binding */ writeSummary)
/* harmony export */ });
/* unused harmony export MAX_SUMMARY_BYTES */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);

/** https://docs.github.com/en/actions/reference/limits: over this, GitHub shows nothing of a step's summary. */
const MAX_SUMMARY_BYTES = 1_048_576;
/**
 * Appends Markdown to the summary of the job. False where the runner offers none; the caller keeps the sum below
 * `MAX_SUMMARY_BYTES`.
 */
async function writeSummary(markdown, env) {
    const file = env['GITHUB_STEP_SUMMARY'];
    if (file === undefined || file === '')
        return false;
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.appendFile)(file, markdown.endsWith('\n') ? markdown : `${markdown}\n`, 'utf8');
    return true;
}


/***/ })

};
