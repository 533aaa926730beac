export const id = 5932;
export const ids = [5932];
export const modules = {

/***/ 4249:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ fetchOwnLogins)
/* harmony export */ });
/* harmony import */ var _errors_github_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37111);
/* harmony import */ var _util_is_record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13658);


const BOT = '[bot]';
/** Nobody else can have this name. */
const ACTIONS_LOGIN = 'github-actions';
/**
 * How REST may spell the account that writes with this token. A token that may not ask is taken for the job's own. REST ends
 * an app's login in `[bot]`, GraphQL not always; where it does, a person of the same name is not taken for the app.
 */
async function fetchOwnLogins(client) {
    const login = (await fetchViewer(client)) ?? ACTIONS_LOGIN;
    const bare = login.endsWith(BOT) ? login.slice(0, -BOT.length) : login;
    return new Set(bare === ACTIONS_LOGIN || bare === login ? [bare, bare + BOT] : [login]);
}
async function fetchViewer(client) {
    try {
        const data = await client.query('query { viewer { login } }');
        const viewer = (0,_util_is_record_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u)(data) ? data['viewer'] : null;
        const login = (0,_util_is_record_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u)(viewer) ? viewer['login'] : null;
        return typeof login === 'string' && login !== '' ? login : null;
    }
    catch (error) {
        if (error instanceof _errors_github_error_js__WEBPACK_IMPORTED_MODULE_0__/* .GithubError */ .E)
            return null;
        throw error;
    }
}


/***/ }),

/***/ 25932:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T5: () => (/* binding */ toComment),
/* harmony export */   Y$: () => (/* binding */ findReviewComments),
/* harmony export */   findOtherReviewComments: () => (/* binding */ findOtherReviewComments),
/* harmony export */   toThread: () => (/* binding */ toThread),
/* harmony export */   xY: () => (/* binding */ hasMarker)
/* harmony export */ });
/* harmony import */ var _model_to_marker_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52063);
/* harmony import */ var _util_is_record_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13658);
/* harmony import */ var _fetch_own_logins_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4249);
/* harmony import */ var _list_pages_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68958);




/** The pull request `number` of the run's repository, by default the one that the event is about; null without one. */
function toThread(context, number = context.pullRequest?.number) {
    if (context.repository === null || number === undefined)
        return null;
    return { owner: context.repository.owner, repo: context.repository.name, number };
}
/**
 * Our own comments about this target, the oldest first, over all pages. Ours: the marker is the first line, and this
 * token's account wrote it; a copy of the marker in someone else's comment is not ours.
 */
async function findReviewComments(client, { target, ...search }) {
    const marker = (0,_model_to_marker_js__WEBPACK_IMPORTED_MODULE_2__/* .toMarker */ .E)(target);
    return await findOwnComments(client, { ...search, isWanted: (body) => hasMarker(body, marker) });
}
/** Our own comments about all targets but this one, the oldest first. */
async function findOtherReviewComments(client, { target, ...search }) {
    const isWanted = (body) => {
        const marked = (0,_model_to_marker_js__WEBPACK_IMPORTED_MODULE_2__/* .parseMarker */ .g)(toFirstLine(body));
        return marked !== null && marked !== target;
    };
    return await findOwnComments(client, { ...search, isWanted });
}
async function findOwnComments(client, { thread, logins = () => (0,_fetch_own_logins_js__WEBPACK_IMPORTED_MODULE_0__/* .fetchOwnLogins */ .z)(client), isWanted, }) {
    const { owner, repo, number } = thread;
    const route = 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments';
    const entries = await (0,_list_pages_js__WEBPACK_IMPORTED_MODULE_1__/* .listPages */ .p)({ client, route, parameters: { owner, repo, issue_number: number } });
    const comments = entries.map(toComment).filter((comment) => comment !== null);
    const marked = comments.filter((comment) => isWanted(comment.body));
    if (marked.length === 0)
        return [];
    const ours = await logins();
    return marked
        .filter((comment) => ours.has(comment.author))
        .map(({ id, body, url }) => ({ id, body, url }))
        .sort((left, right) => left.id - right.id);
}
/** Whether the first line of a body is this marker. */
function hasMarker(body, marker) {
    return toFirstLine(body).trimEnd() === marker;
}
function toFirstLine(body) {
    return body.split(/\r?\n/, 1)[0] ?? '';
}
/** Null for what is not a comment of a known author: a deleted account has no name. */
function toComment(value) {
    if (!(0,_util_is_record_js__WEBPACK_IMPORTED_MODULE_3__/* .isRecord */ .u)(value) || !(0,_util_is_record_js__WEBPACK_IMPORTED_MODULE_3__/* .isRecord */ .u)(value['user']))
        return null;
    const { id, body, html_url: url, user } = value;
    const author = user['login'];
    if (typeof id !== 'number' || typeof body !== 'string' || typeof url !== 'string')
        return null;
    return typeof author === 'string' ? { id, body, url, author } : null;
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
