export const id = 4062;
export const ids = [4062];
export const modules = {

/***/ 68958:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ PAGE_SIZE),
/* harmony export */   p: () => (/* binding */ listPages)
/* harmony export */ });
/* harmony import */ var _errors_github_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37111);
/* harmony import */ var _util_is_list_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73947);


const PAGE_SIZE = 100;
/** The entries of all pages, in GitHub's order, one call for each hundred. */
async function listPages({ client, route, parameters, maxPages, }) {
    const entries = [];
    for (let page = 1; page <= (maxPages ?? Number.POSITIVE_INFINITY); page += 1) {
        const reply = await client.request(route, { ...parameters, per_page: PAGE_SIZE, page });
        if (!(0,_util_is_list_js__WEBPACK_IMPORTED_MODULE_1__/* .isList */ .L)(reply.data))
            throw unexpected(route, reply.status);
        entries.push(...reply.data);
        if (!/;\s*rel="next"/.test(reply.headers['link'] ?? ''))
            break;
    }
    return entries;
}
function unexpected(route, status) {
    return new _errors_github_error_js__WEBPACK_IMPORTED_MODULE_0__/* .GithubError */ .E(`GitHub answered ${route} with something else than a list.`, {
        code: 'GITHUB_UNEXPECTED_REPLY',
        route,
        status,
        requestId: null,
    });
}


/***/ }),

/***/ 24062:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   listPullRequestsOfCommit: () => (/* binding */ listPullRequestsOfCommit)
/* harmony export */ });
/* harmony import */ var _util_is_record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13658);
/* harmony import */ var _list_pages_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68958);


const ROUTE = 'GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls';
/** The pull requests that brought this commit, in GitHub's order; throws a `GithubError` when the token may not see them. */
async function listPullRequestsOfCommit(client, { context, commit }) {
    if (context.repository === null)
        return [];
    const { owner, name: repo } = context.repository;
    const entries = await (0,_list_pages_js__WEBPACK_IMPORTED_MODULE_0__/* .listPages */ .p)({ client, route: ROUTE, parameters: { owner, repo, commit_sha: commit } });
    return entries.map(toPullRequest).filter((entry) => entry !== null);
}
function toPullRequest(value) {
    if (!(0,_util_is_record_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u)(value) || !(0,_util_is_record_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u)(value['base']) || !(0,_util_is_record_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u)(value['head']))
        return null;
    const { number, merged_at: mergedAt, merge_commit_sha: mergeCommitSha } = value;
    const baseRef = value['base']['ref'];
    const headSha = value['head']['sha'];
    if (typeof number !== 'number' || typeof baseRef !== 'string' || typeof headSha !== 'string')
        return null;
    const author = (0,_util_is_record_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u)(value['user']) ? value['user']['login'] : null;
    return {
        number,
        author: typeof author === 'string' ? author : null,
        baseRef,
        headSha,
        mergedAt: typeof mergedAt === 'string' ? mergedAt : null,
        mergeCommitSha: typeof mergeCommitSha === 'string' ? mergeCommitSha : null,
    };
}


/***/ }),

/***/ 73947:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ isList)
/* harmony export */ });
/** `Array.isArray` for what came over the wire: the entries stay unknown. */
function isList(value) {
    return Array.isArray(value);
}


/***/ })

};
