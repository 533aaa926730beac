export const id = 3787;
export const ids = [3787];
export const modules = {

/***/ 16998:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ linkParents)
/* harmony export */ });
/* harmony import */ var _model_call_code_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43531);

/** The codes with parents as files name them: by the path, or as the tenant's own where the parent is not among them. */
function linkParents(codes) {
    const paths = new Set(codes.map(({ path }) => path));
    return codes.map((code) => ({ ...code, parent: toParent(code.path, paths) }));
}
function toParent(path, paths) {
    const cut = path.lastIndexOf(_model_call_code_js__WEBPACK_IMPORTED_MODULE_0__/* .PATH_SEPARATOR */ .qt);
    if (cut < 0)
        return { kind: 'root' };
    const parentPath = path.slice(0, cut);
    return { kind: paths.has(parentPath) ? 'listed' : 'tenant', path: parentPath };
}


/***/ }),

/***/ 3787:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   selectCategories: () => (/* binding */ selectCategories)
/* harmony export */ });
/* harmony import */ var _link_parents_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16998);

/** The codes of these categories; their parents in others are named as the tenant's own. */
function selectCategories(codes, categories) {
    return (0,_link_parents_js__WEBPACK_IMPORTED_MODULE_0__/* .linkParents */ .M)(codes.filter(({ category }) => categories.has(category)));
}


/***/ })

};
