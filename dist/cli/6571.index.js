export const id = 6571;
export const ids = [6571];
export const modules = {

/***/ 56571:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openSandboxTenant: () => (/* binding */ openSandboxTenant)
/* harmony export */ });
/* harmony import */ var _sandbox_create_sandbox_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30034);

/**
 * The embedded tenant: in memory, gone with the process, or kept in a file.
 * @throws InputError for a state file that is damaged, foreign or in use.
 */
async function openSandboxTenant({ environment, file, }) {
    const { clock, random, randomUuid } = environment;
    if (file === null) {
        return { handle: (0,_sandbox_create_sandbox_js__WEBPACK_IMPORTED_MODULE_0__/* .createSandbox */ ._)({ clock, random, randomUuid }).handle, close: async () => { } };
    }
    const { openSandboxFile } = await __webpack_require__.e(/* import() */ 2418).then(__webpack_require__.bind(__webpack_require__, 2418));
    const kept = await openSandboxFile({ file, randomUuid });
    const sandbox = (0,_sandbox_create_sandbox_js__WEBPACK_IMPORTED_MODULE_0__/* .createSandbox */ ._)({ clock, random, randomUuid, state: kept.state, onChange: kept.onChange });
    return { handle: sandbox.handle, close: () => kept.close() };
}


/***/ })

};
