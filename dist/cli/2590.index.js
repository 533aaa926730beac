export const id = 2590;
export const ids = [2590];
export const modules = {

/***/ 92590:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderFindingsJson: () => (/* binding */ renderFindingsJson)
/* harmony export */ });
/* harmony import */ var _model_by_finding_place_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49410);
/* harmony import */ var _to_safe_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75726);


/** The findings as a JSON array, by file, line and column; fields that a finding lacks are left out. */
function renderFindingsJson(findings) {
    return (0,_to_safe_json_js__WEBPACK_IMPORTED_MODULE_0__/* .toSafeJson */ .D)(findings.toSorted(_model_by_finding_place_js__WEBPACK_IMPORTED_MODULE_1__/* .byFindingPlace */ .G).map(toJsonFinding));
}
function toJsonFinding(finding) {
    const { rule, severity, message, file, line, column, endLine, endColumn, related, fix } = finding;
    return {
        rule,
        severity,
        message,
        file,
        line,
        column,
        endLine,
        endColumn,
        ...(related === undefined || related.length === 0 ? {} : { related: related.map(toJsonRelated) }),
        ...(fix === undefined ? {} : { fix: toJsonFix(fix) }),
    };
}
function toJsonRelated({ file, line, column, endLine, endColumn, message, }) {
    return { message, file, line, column, endLine, endColumn };
}
function toJsonFix({ line, column, endLine, endColumn, replacement, title }) {
    return { line, column, endLine, endColumn, replacement, title };
}


/***/ }),

/***/ 75726:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ toSafeJson)
/* harmony export */ });
const UNSAFE = /(?!\n)[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;
/**
 * Indented JSON with a line end, the same value to every parser, but fit for a log: no control or bidirectional character
 * stands in it unescaped, and no text of it is a workflow command.
 */
function toSafeJson(value) {
    const text = JSON.stringify(value, null, 2);
    return `${text.replace(UNSAFE, escapeUnits).replaceAll('##[', '##\\u005b')}\n`;
}
function escapeUnits(character) {
    return Array.from({ length: character.length }, (_, index) => {
        return `\\u${character.charCodeAt(index).toString(16).padStart(4, '0')}`;
    }).join('');
}


/***/ })

};
