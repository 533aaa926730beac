export const id = 1216;
export const ids = [1216,5932];
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

/***/ 71216:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   rewriteReviewComment: () => (/* binding */ rewriteReviewComment)
/* harmony export */ });
/* harmony import */ var _find_review_comments_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25932);
/* harmony import */ var _write_comment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66056);


/** Tells the comment that stands what became of its plan: after the merge, or after closing. */
async function rewriteReviewComment(request) {
    const { client, context, target } = request;
    const thread = (0,_find_review_comments_js__WEBPACK_IMPORTED_MODULE_0__.toThread)(context, request.pullRequest);
    if (thread === null)
        return { kind: 'absent', url: null };
    try {
        const [comment] = await (0,_find_review_comments_js__WEBPACK_IMPORTED_MODULE_0__/* .findReviewComments */ .Y$)(client, { thread, target });
        if (comment === undefined)
            return { kind: 'absent', url: null };
        const body = request.rewrite(comment.body);
        if (body === comment.body)
            return { kind: 'unchanged', url: comment.url };
        const { url } = await (0,_write_comment_js__WEBPACK_IMPORTED_MODULE_1__/* .updateComment */ .vv)(client, { thread, id: comment.id, body });
        return { kind: 'updated', url };
    }
    catch (error) {
        if ((0,_write_comment_js__WEBPACK_IMPORTED_MODULE_1__/* .isAccessDenied */ .w7)(error))
            return { kind: 'read-only', url: null };
        throw error;
    }
}


/***/ }),

/***/ 66056:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Tu: () => (/* binding */ deleteComment),
/* harmony export */   eT: () => (/* binding */ createComment),
/* harmony export */   vv: () => (/* binding */ updateComment),
/* harmony export */   w7: () => (/* binding */ isAccessDenied)
/* harmony export */ });
/* unused harmony export MAX_COMMENT_LENGTH */
/* harmony import */ var _errors_github_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37111);
/* harmony import */ var _find_review_comments_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25932);


/** Characters of a comment, markers included; over it GitHub answers 422 with "Body is too long (maximum is 65536 characters)". */
const MAX_COMMENT_LENGTH = 65_536;
const CREATE_ROUTE = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments';
const UPDATE_ROUTE = 'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}';
const DELETE_ROUTE = 'DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}';
async function createComment(client, { thread, body }) {
    const { owner, repo, number } = thread;
    const parameters = { owner, repo, issue_number: number, body };
    return toWritten(await send(client, { route: CREATE_ROUTE, parameters, body }), CREATE_ROUTE);
}
async function updateComment(client, { thread, id, body }) {
    const { owner, repo } = thread;
    const parameters = { owner, repo, comment_id: id, body };
    return toWritten(await send(client, { route: UPDATE_ROUTE, parameters, body }), UPDATE_ROUTE);
}
/** Takes one of our comments away. One that is gone, or that this token may not delete, is left to the next run. */
async function deleteComment(client, { thread, id }) {
    try {
        await client.request(DELETE_ROUTE, { owner: thread.owner, repo: thread.repo, comment_id: id });
    }
    catch (error) {
        if (!isAccessDenied(error))
            throw error;
    }
}
/** True when the token may not do it; GitHub says 404 where it does not even admit that the thing exists. */
function isAccessDenied(error) {
    return (error instanceof _errors_github_error_js__WEBPACK_IMPORTED_MODULE_0__/* .GithubError */ .E && (error.code === 'GITHUB_FORBIDDEN' || error.code === 'GITHUB_NOT_FOUND'));
}
async function send(client, { route, parameters, body }) {
    try {
        return await client.request(route, parameters);
    }
    catch (error) {
        if (!(error instanceof _errors_github_error_js__WEBPACK_IMPORTED_MODULE_0__/* .GithubError */ .E) || error.status !== 422 || !isTooLong(error, body))
            throw error;
        const length = Array.from(body).length;
        throw new _errors_github_error_js__WEBPACK_IMPORTED_MODULE_0__/* .GithubError */ .E(`The review comment was not written: it has ${length} characters, GitHub takes ${MAX_COMMENT_LENGTH}.`, { code: 'GITHUB_COMMENT_TOO_LONG', route, status: 422, requestId: error.requestId, cause: error });
    }
}
function isTooLong(error, body) {
    return body.length > MAX_COMMENT_LENGTH || /too long/i.test(error.message);
}
function toWritten({ data, status }, route) {
    const comment = (0,_find_review_comments_js__WEBPACK_IMPORTED_MODULE_1__/* .toComment */ .T5)(data);
    if (comment !== null)
        return { id: comment.id, body: comment.body, url: comment.url };
    throw new _errors_github_error_js__WEBPACK_IMPORTED_MODULE_0__/* .GithubError */ .E(`GitHub answered ${route} without the comment.`, {
        code: 'GITHUB_UNEXPECTED_REPLY',
        route,
        status,
        requestId: null,
    });
}


/***/ })

};
