export const id = 714;
export const ids = [714];
export const modules = {

/***/ 88635:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ sortFindings)
/* harmony export */ });
/* harmony import */ var _model_by_finding_place_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49410);
/* harmony import */ var _util_by_code_point_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55838);


/** Errors first, then by place. */
function sortFindings(findings) {
    return findings.toSorted((left, right) => bySeverity(left, right) || (0,_model_by_finding_place_js__WEBPACK_IMPORTED_MODULE_0__/* .byFindingPlace */ .G)(left, right));
}
function bySeverity(left, right) {
    return (0,_util_by_code_point_js__WEBPACK_IMPORTED_MODULE_1__/* .byCodePoint */ .H)(left.severity, right.severity);
}


/***/ }),

/***/ 60714:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   toAnnotations: () => (/* binding */ toAnnotations)
/* harmony export */ });
/* harmony import */ var _format_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82511);
/* harmony import */ var _show_invisible_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7023);
/* harmony import */ var _sort_findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88635);



/** GitHub shows this many a level and step, and drops the rest without a word. */
const MAX_ANNOTATIONS_PER_LEVEL = 10;
/** GitHub cuts a longer message. */
const MAX_MESSAGE_BYTES = 4_096;
/** Errors, then warnings, at most ten of each; the tenth tells how many more there are and where they stand. */
function toAnnotations(findings) {
    const sorted = (0,_sort_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .sortFindings */ .T)(findings);
    return [...toLevel(sorted, 'error'), ...toLevel(sorted, 'warning')];
}
function toLevel(sorted, level) {
    const ofLevel = sorted.filter(({ severity }) => severity === level);
    const left = ofLevel.length - MAX_ANNOTATIONS_PER_LEVEL;
    return ofLevel
        .slice(0, MAX_ANNOTATIONS_PER_LEVEL)
        .map((finding, index) => toAnnotation(finding, left > 0 && index === MAX_ANNOTATIONS_PER_LEVEL - 1 ? left : 0));
}
function toAnnotation(finding, left) {
    const { severity, rule, file, line, column, endLine, endColumn } = finding;
    const more = left === 0
        ? ''
        : `\n\n${(0,_format_text_js__WEBPACK_IMPORTED_MODULE_1__/* .countOf */ .pq)(left, `more ${severity}`)} ${left === 1 ? 'is' : 'are'} not shown here: the job summary and the log of this step list them all.`;
    const message = cutToBytes((0,_show_invisible_js__WEBPACK_IMPORTED_MODULE_2__/* .showInvisible */ .j)(finding.message), MAX_MESSAGE_BYTES - Buffer.byteLength(more, 'utf8'));
    return {
        level: severity,
        title: left === 0 ? rule : `${rule} (and ${(0,_format_text_js__WEBPACK_IMPORTED_MODULE_1__/* .countOf */ .pq)(left, `more ${severity}`)})`,
        message: message + more,
        file,
        line,
        endLine,
        column,
        endColumn,
    };
}
/** The longest beginning of whole characters that has at most `maxBytes` bytes, `…` included when something is cut. */
function cutToBytes(text, maxBytes) {
    if (Buffer.byteLength(text, 'utf8') <= maxBytes)
        return text;
    let bytes = Buffer.byteLength('…', 'utf8');
    let kept = '';
    for (const character of text) {
        bytes += Buffer.byteLength(character, 'utf8');
        if (bytes > maxBytes)
            break;
        kept += character;
    }
    return `${kept}…`;
}


/***/ })

};
