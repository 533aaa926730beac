export const id = 2456;
export const ids = [2456];
export const modules = {

/***/ 22456:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fetchRepository: () => (/* binding */ fetchRepository)
/* harmony export */ });
/* harmony import */ var _errors_github_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37111);
/* harmony import */ var _util_is_record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13658);


const ROUTE = 'GET /repos/{owner}/{repo}';
/** Number and default branch of the run's repository: from the event when it tells both, else from GitHub. */
async function fetchRepository(client, repository) {
    const { owner, name } = repository;
    if (repository.id !== null && repository.defaultBranch !== null)
        return { owner, name, id: repository.id, defaultBranch: repository.defaultBranch };
    const { data, status } = await client.request(ROUTE, { owner, repo: name });
    const id = (0,_util_is_record_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u)(data) ? data['id'] : null;
    const defaultBranch = (0,_util_is_record_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u)(data) ? data['default_branch'] : null;
    if (typeof id === 'number' && typeof defaultBranch === 'string')
        return { owner, name, id, defaultBranch };
    throw new _errors_github_error_js__WEBPACK_IMPORTED_MODULE_0__/* .GithubError */ .E(`GitHub answered ${ROUTE} without number or default branch.`, {
        code: 'GITHUB_UNEXPECTED_REPLY',
        route: ROUTE,
        status,
        requestId: null,
    });
}


/***/ })

};
