export const id = 676;
export const ids = [676];
export const modules = {

/***/ 69019:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runNotApplied: () => (/* binding */ runNotApplied)
/* harmony export */ });
/* harmony import */ var _report_render_outcome_section_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74391);
/* harmony import */ var _publish_outcome_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9224);
/* harmony import */ var _publish_plan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19701);
/* harmony import */ var _run_result_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(32141);




/** After closing without a merge: the comment is told that nothing was applied. */
async function runNotApplied(run) {
    const { context, settings, environment } = run;
    const section = (0,_report_render_outcome_section_js__WEBPACK_IMPORTED_MODULE_0__/* .renderNotApplied */ .Zv)({
        commit: context.pullRequest?.headSha ?? null,
        links: (0,_publish_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .toLinks */ .p)(run, null),
    });
    const commentUrl = settings.comment === 'false' ? null : await (0,_publish_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .tellPullRequest */ .g2)(run, section);
    environment.log.info('The pull request was closed without a merge: nothing was applied.');
    return { ..._run_result_js__WEBPACK_IMPORTED_MODULE_3__/* .EMPTY_RESULT */ .Q, command: 'none', target: settings.target, outcome: 'validated', commentUrl };
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


/***/ })

};
