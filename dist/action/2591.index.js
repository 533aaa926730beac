export const id = 2591;
export const ids = [2591];
export const modules = {

/***/ 12591:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   emitAnnotations: () => (/* binding */ emitAnnotations)
/* harmony export */ });
/* harmony import */ var _util_assert_never_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49911);

/** Prints one workflow command for each, in this order. The caller has bounded their number: GitHub drops the rest. */
async function emitAnnotations(annotations) {
    if (annotations.length === 0)
        return;
    const core = await Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(1659)]).then(__webpack_require__.bind(__webpack_require__, 91659));
    for (const annotation of annotations) {
        const properties = toProperties(annotation);
        switch (annotation.level) {
            case 'error':
                core.error(annotation.message, properties);
                break;
            case 'warning':
                core.warning(annotation.message, properties);
                break;
            case 'notice':
                core.notice(annotation.message, properties);
                break;
            default:
                (0,_util_assert_never_js__WEBPACK_IMPORTED_MODULE_0__/* .assertNever */ .x)(annotation.level);
        }
    }
}
function toProperties({ title, file, line, endLine, column, endColumn }) {
    const place = { title, file, startLine: line, endLine };
    // GitHub takes columns within one line only; its last column is inclusive.
    return line === endLine
        ? { ...place, startColumn: column, endColumn: Math.max(column, endColumn - 1) }
        : place;
}


/***/ })

};
