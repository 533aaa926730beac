export const id = 3778;
export const ids = [3778];
export const modules = {

/***/ 93778:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   withholdFixes: () => (/* binding */ withholdFixes)
/* harmony export */ });
/** The findings, those `withheld` without their fix: for whoever reads them there is none. */
function withholdFixes(findings, withheld) {
    return withheld.size === 0
        ? findings
        : findings.map((finding) => (withheld.has(finding) ? withoutFix(finding) : finding));
}
function withoutFix({ fix: _fix, ...finding }) {
    return finding;
}


/***/ })

};
