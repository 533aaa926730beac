export const id = 551;
export const ids = [551];
export const modules = {

/***/ 36020:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   failRun: () => (/* binding */ failRun)
/* harmony export */ });
/* harmony import */ var _publish_outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9224);
/* harmony import */ var _run_result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32141);
/* harmony import */ var _to_error_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40948);



/**
 * What a run came to that an error ended before anything was written: told in the summary and, after an apply, to the pull
 * request. The outputs follow from the result, as those of any other run.
 */
async function failRun(run, { command, error }) {
    const { environment, settings } = run;
    if (error instanceof Error)
        environment.log.debug(error.stack ?? '');
    const result = {
        ..._run_result_js__WEBPACK_IMPORTED_MODULE_1__/* .EMPTY_RESULT */ .Q,
        command,
        target: settings.target,
        outcome: 'failed',
        reasons: [environment.redactor.redact((0,_to_error_text_js__WEBPACK_IMPORTED_MODULE_2__/* .toErrorText */ .x)(error))],
    };
    if (command === 'apply') {
        return { ...result, commentUrl: await (0,_publish_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .publishOutcome */ .Cu)(run, { draft: null, result }) };
    }
    await (0,_publish_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .writeOutcomeSummary */ .cv)(run, { draft: null, result });
    return result;
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


/***/ })

};
