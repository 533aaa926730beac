export const id = 5966;
export const ids = [5966];
export const modules = {

/***/ 5966:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   askAtTerminal: () => (/* binding */ askAtTerminal)
/* harmony export */ });
/** The answer; empty when there is none, because the terminal was closed (Ctrl+D) or the run was cancelled. */
async function askAtTerminal(question, { input, output, signal, onInterrupt }) {
    const { createInterface } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 80481, 19));
    if (signal.aborted)
        return '';
    const lines = createInterface({ input, output, terminal: true });
    return new Promise((resolve) => {
        const stop = () => lines.close();
        signal.addEventListener('abort', stop, { once: true });
        lines.once('SIGINT', onInterrupt);
        lines.once('close', () => {
            signal.removeEventListener('abort', stop);
            resolve('');
        });
        lines.question(question, (answer) => {
            resolve(answer);
            lines.close();
        });
    });
}


/***/ })

};
