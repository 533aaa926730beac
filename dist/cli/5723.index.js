export const id = 5723;
export const ids = [5723];
export const modules = {

/***/ 85723:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ toParentField),
/* harmony export */   toCodeFinding: () => (/* binding */ toCodeFinding)
/* harmony export */ });
function toCodeFinding(code, { rule, at, message, related }) {
    const place = (at === null ? undefined : code.places[at]) ?? code.place;
    const { file, line, column, endLine, endColumn } = place;
    const base = { rule, severity: 'error', file, line, column, endLine, endColumn, message };
    return { code, finding: related === undefined ? base : { ...base, related } };
}
/** The field by which a file names the parent. */
function toParentField({ parent }) {
    return parent.kind === 'tenant-id' ? 'parentCallCodeId' : 'parent';
}


/***/ })

};
