export const id = 743;
export const ids = [743];
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
    const commentUrl = settings.comment === 'false' ? null : await (0,_publish_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .tellPullRequest */ .g)(run, section);
    environment.log.info('The pull request was closed without a merge: nothing was applied.');
    return { ..._run_result_js__WEBPACK_IMPORTED_MODULE_3__/* .EMPTY_RESULT */ .Q, command: 'none', target: settings.target, outcome: 'validated', commentUrl };
}


/***/ }),

/***/ 82511:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B4: () => (/* binding */ formatCount),
/* harmony export */   hW: () => (/* binding */ takeFitting),
/* harmony export */   ml: () => (/* binding */ shorten),
/* harmony export */   pq: () => (/* binding */ countOf)
/* harmony export */ });
/** At most `maxCharacters` code points of `text`, then how many were left out. */
function shorten(text, maxCharacters) {
    if (text.length <= maxCharacters)
        return text;
    const characters = Array.from(text);
    if (characters.length <= maxCharacters)
        return text;
    const left = characters.length - maxCharacters;
    return `${characters.slice(0, maxCharacters).join('')}… (${formatCount(left)} more characters)`;
}
/** `12,345`, whatever the locale of the machine. */
function formatCount(count) {
    return String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');
}
/** `1 change`, `2,000 changes`. */
function countOf(count, singular, plural = `${singular}s`) {
    return `${formatCount(count)} ${count === 1 ? singular : plural}`;
}
/** The first rows that have at most `maxLength` UTF-16 units together. */
function takeFitting(rows, maxLength) {
    let length = 0;
    let count = 0;
    for (const row of rows) {
        length += row.length;
        if (length > maxLength)
            break;
        count += 1;
    }
    return rows.slice(0, count);
}


/***/ }),

/***/ 88635:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ sortFindings),
/* harmony export */   h: () => (/* binding */ byPlace)
/* harmony export */ });
/* harmony import */ var _util_by_code_point_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55838);

/** Errors first, then by place. */
function sortFindings(findings) {
    return findings.toSorted((left, right) => bySeverity(left, right) || byPlace(left, right));
}
/** By file, line, column, rule and message: the order of the files, whatever found what first. */
function byPlace(left, right) {
    return ((0,_util_by_code_point_js__WEBPACK_IMPORTED_MODULE_0__/* .byCodePoint */ .H)(left.file, right.file) ||
        left.line - right.line ||
        left.column - right.column ||
        (0,_util_by_code_point_js__WEBPACK_IMPORTED_MODULE_0__/* .byCodePoint */ .H)(left.rule, right.rule) ||
        (0,_util_by_code_point_js__WEBPACK_IMPORTED_MODULE_0__/* .byCodePoint */ .H)(left.message, right.message));
}
function bySeverity(left, right) {
    return (0,_util_by_code_point_js__WEBPACK_IMPORTED_MODULE_0__/* .byCodePoint */ .H)(left.severity, right.severity);
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
