export const id = 2048;
export const ids = [2048];
export const modules = {

/***/ 82048:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   tellOfCancel: () => (/* binding */ tellOfCancel)
/* harmony export */ });
/* harmony import */ var _cancel_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34898);

/** Answers a signal at once while `work` goes on: the calls in flight may take a while. */
async function tellOfCancel({ signal, log }, work) {
    const tell = () => log.info(_cancel_words_js__WEBPACK_IMPORTED_MODULE_0__/* .CANCELLING_WORDS */ .v);
    signal.addEventListener('abort', tell, { once: true });
    try {
        return await work();
    }
    finally {
        signal.removeEventListener('abort', tell);
    }
}


/***/ })

};
