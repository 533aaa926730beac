export const id = 8436;
export const ids = [8436];
export const modules = {

/***/ 48436:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   startCutOff: () => (/* binding */ startCutOff)
/* harmony export */ });
/** When a call that is about to leave is given up: so long after the run was cancelled, and not before. */
function startCutOff({ signal, clock, graceMs }) {
    if (graceMs <= 0)
        return { signal, end: () => undefined };
    const cut = new AbortController();
    let over = null;
    const begin = () => {
        over = new AbortController();
        // A sleep that is ended early rejects: the call has come to its end by itself then.
        clock.sleep(graceMs, over.signal).then(() => cut.abort(), () => undefined);
    };
    if (signal.aborted)
        begin();
    else
        signal.addEventListener('abort', begin, { once: true });
    const end = () => {
        signal.removeEventListener('abort', begin);
        over?.abort();
    };
    return { signal: cut.signal, end };
}


/***/ })

};
