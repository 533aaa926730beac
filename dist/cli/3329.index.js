export const id = 3329;
export const ids = [3329];
export const modules = {

/***/ 23329:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readGitHead: () => (/* binding */ readGitHead)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57975);


const TIMEOUT_MS = 5_000;
const COMMIT = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;
/** The commit that is checked out in `directory`; null without git, outside a repository, and before the first commit. */
async function readGitHead(directory) {
    try {
        const run = (0,node_util__WEBPACK_IMPORTED_MODULE_1__.promisify)(node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile);
        const { stdout } = await run('git', ['rev-parse', '--verify', 'HEAD'], {
            cwd: directory,
            timeout: TIMEOUT_MS,
        });
        const commit = stdout.trim();
        return COMMIT.test(commit) ? commit : null;
    }
    catch (error) {
        // A missing program, an exit code and a time-out all mean the same: nothing here knows a commit.
        if (error instanceof Error)
            return null;
        throw error;
    }
}


/***/ })

};
