export const id = 8216;
export const ids = [8216];
export const modules = {

/***/ 48216:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   announce: () => (/* binding */ announce)
/* harmony export */ });
/** Shows one sentence as an annotation that belongs to no file. `message` is free of secrets and control characters. */
async function announce(level, message) {
    const core = await Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(1659)]).then(__webpack_require__.bind(__webpack_require__, 91659));
    if (level === 'error')
        core.error(message);
    else
        core.warning(message);
}


/***/ })

};
