export const id = 4267;
export const ids = [4267];
export const modules = {

/***/ 94267:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fetchReviews: () => (/* binding */ fetchReviews)
/* harmony export */ });
/* harmony import */ var _util_is_record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13658);
/* harmony import */ var _list_pages_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68958);


const ROUTE = 'GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews';
/** The reviews of a pull request over all pages, in the order in which they were given; throws a `GithubError`. */
async function fetchReviews(client, { owner, repo, number }) {
    const parameters = { owner, repo, pull_number: number };
    const entries = await (0,_list_pages_js__WEBPACK_IMPORTED_MODULE_0__/* .listPages */ .p)({ client, route: ROUTE, parameters });
    return entries.map(toReview).filter((review) => review !== null);
}
function toReview(value) {
    if (!(0,_util_is_record_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u)(value) || typeof value['state'] !== 'string')
        return null;
    const user = (0,_util_is_record_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u)(value['user']) ? value['user'] : {};
    const { commit_id: commit, state } = value;
    return {
        reviewer: typeof user['login'] === 'string' ? user['login'] : null,
        isBot: user['type'] === 'Bot',
        state,
        commit: typeof commit === 'string' ? commit : null,
    };
}


/***/ }),

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


/***/ })

};
