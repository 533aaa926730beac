export const id = 4062;
export const ids = [4062];
export const modules = {

/***/ 37111:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ GithubError)
/* harmony export */ });
/* harmony import */ var _app_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3603);

/** GitHub's API cannot or will not do what was asked, after all tries that the policy allows. */
class GithubError extends _app_error_js__WEBPACK_IMPORTED_MODULE_0__/* .AppError */ .u {
    route;
    status;
    requestId;
    constructor(message, facts) {
        super(message, facts);
        this.route = facts.route;
        this.status = facts.status;
        this.requestId = facts.requestId;
    }
}


/***/ }),

/***/ 67119:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ PAGE_SIZE),
  p: () => (/* binding */ listPages)
});

// EXTERNAL MODULE: ./lib/errors/github-error.js
var github_error = __webpack_require__(37111);
;// CONCATENATED MODULE: ./lib/util/is-list.js
/** `Array.isArray` for what came over the wire: the entries stay unknown. */
function isList(value) {
    return Array.isArray(value);
}

;// CONCATENATED MODULE: ./lib/github/list-pages.js


const PAGE_SIZE = 100;
/** The entries of all pages, in GitHub's order, one call for each hundred. */
async function listPages({ client, route, parameters, maxPages, }) {
    const entries = [];
    for (let page = 1; page <= (maxPages ?? Number.POSITIVE_INFINITY); page += 1) {
        const reply = await client.request(route, { ...parameters, per_page: PAGE_SIZE, page });
        if (!isList(reply.data))
            throw unexpected(route, reply.status);
        entries.push(...reply.data);
        if (!/;\s*rel="next"/.test(reply.headers['link'] ?? ''))
            break;
    }
    return entries;
}
function unexpected(route, status) {
    return new github_error/* GithubError */.E(`GitHub answered ${route} with something else than a list.`, {
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
/* harmony import */ var _list_pages_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67119);


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
    return {
        number,
        baseRef,
        headSha,
        mergedAt: typeof mergedAt === 'string' ? mergedAt : null,
        mergeCommitSha: typeof mergeCommitSha === 'string' ? mergeCommitSha : null,
    };
}


/***/ })

};
