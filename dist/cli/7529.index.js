export const id = 7529;
export const ids = [7529];
export const modules = {

/***/ 97529:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ parseCodeName),
/* harmony export */   renderDispositionName: () => (/* binding */ renderDispositionName)
/* harmony export */ });
/* harmony import */ var _model_call_code_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43531);

const PLACEHOLDER = /\{(name|path|code|category)\}/g;
const NAME = '{name}';
/** The name of a disposition by the template of the input `disposition-name`. */
function renderDispositionName(template, parts) {
    const { name, path, code, category } = parts;
    const values = { name, path, code, category };
    return template.replace(PLACEHOLDER, (_, placeholder) => values[placeholder] ?? '');
}
/**
 * The name of a code, taken out of that of its disposition. Null when the template does not hold it: then the tenant does not
 * know it. A text that does not follow the template is a name as a whole.
 */
function parseCodeName(template, { dispositionName, path, category, }) {
    const pieces = template.split(NAME);
    const [before, after] = pieces;
    if (after === undefined || before === undefined)
        return null;
    if (pieces.length > 2)
        return dispositionName;
    const parts = { name: '', path, category, code: path.slice(path.lastIndexOf(_model_call_code_js__WEBPACK_IMPORTED_MODULE_0__/* .PATH_SEPARATOR */ .qt) + 1) };
    const start = renderDispositionName(before, parts);
    const end = renderDispositionName(after, parts);
    const isRendered = dispositionName.length > start.length + end.length &&
        dispositionName.startsWith(start) &&
        dispositionName.endsWith(end);
    return isRendered
        ? dispositionName.slice(start.length, dispositionName.length - end.length)
        : dispositionName;
}


/***/ })

};
