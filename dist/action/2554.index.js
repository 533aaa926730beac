export const id = 2554;
export const ids = [2554,5932];
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

/***/ 52554:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  keepDriftIssue: () => (/* binding */ keepDriftIssue)
});

// EXTERNAL MODULE: ./lib/errors/github-error.js
var github_error = __webpack_require__(37111);
// EXTERNAL MODULE: ./lib/model/to-drift-marker.js
var to_drift_marker = __webpack_require__(18249);
// EXTERNAL MODULE: ./lib/util/is-record.js
var is_record = __webpack_require__(13658);
// EXTERNAL MODULE: ./lib/github/fetch-own-logins.js
var fetch_own_logins = __webpack_require__(4249);
// EXTERNAL MODULE: ./lib/github/find-review-comments.js
var find_review_comments = __webpack_require__(25932);
// EXTERNAL MODULE: ./lib/github/list-pages.js
var list_pages = __webpack_require__(68958);
;// CONCATENATED MODULE: ./lib/github/find-own-issues.js




const ROUTE = 'GET /repos/{owner}/{repo}/issues';
/**
 * Open issues with this marker as their first line that this token's account wrote, the oldest first, over all pages. A copy of
 * the marker in someone else's issue is not ours.
 */
async function findOwnIssues({ client, repository, }, marker) {
    const parameters = { owner: repository.owner, repo: repository.name, state: 'open' };
    const entries = await (0,list_pages/* listPages */.p)({ client, route: ROUTE, parameters });
    const marked = entries.flatMap((entry) => {
        const issue = toOwnIssue(entry);
        const author = (0,find_review_comments/* toComment */.T5)(entry)?.author;
        return issue === null || author === undefined || !(0,find_review_comments/* hasMarker */.xY)(issue.body, marker)
            ? []
            : [{ issue, author }];
    });
    if (marked.length === 0)
        return [];
    const logins = await (0,fetch_own_logins/* fetchOwnLogins */.z)(client);
    return marked
        .filter(({ author }) => logins.has(author))
        .map(({ issue }) => issue)
        .sort((left, right) => left.number - right.number);
}
/** Null for a pull request, which GitHub lists among the issues, and for an issue without text. */
function toOwnIssue(value) {
    if (!(0,is_record/* isRecord */.u)(value) || (0,is_record/* isRecord */.u)(value['pull_request']))
        return null;
    const { number, body, html_url: url } = value;
    if (typeof number !== 'number' || typeof body !== 'string' || typeof url !== 'string')
        return null;
    return { number, body, url };
}

;// CONCATENATED MODULE: ./lib/github/keep-drift-issue.js



const CREATE_ROUTE = 'POST /repos/{owner}/{repo}/issues';
const UPDATE_ROUTE = 'PATCH /repos/{owner}/{repo}/issues/{issue_number}';
/**
 * Keeps one open issue of ours for a target as long as there is drift, written only when there is news. Of several, which two runs
 * at once may have opened, the oldest stays.
 * @throws GithubError with a hint when the token may not write issues.
 */
async function keepDriftIssue(request) {
    try {
        return await keep(request);
    }
    catch (error) {
        throw withHint(error);
    }
}
async function keep(request) {
    const { issue, isSame } = request;
    const [oldest, ...others] = await findOwnIssues(request, (0,to_drift_marker/* toDriftMarker */.l)(request.target));
    for (const { number } of others)
        await update(request, { number, state: 'closed', state_reason: 'not_planned' });
    if (issue === null) {
        if (oldest === undefined)
            return { kind: 'none', url: null };
        return { kind: 'closed', url: (await keep_drift_issue_close(request, oldest)).url };
    }
    if (oldest === undefined)
        return { kind: 'opened', url: (await openOnce(request, issue)).url };
    if (isSame(oldest.body))
        return { kind: 'unchanged', url: oldest.url };
    return { kind: 'updated', url: (await update(request, { number: oldest.number, ...issue })).url };
}
/** A create whose reply was lost may have been done: it goes again only when no issue of ours has appeared. */
async function openOnce(request, issue) {
    const parameters = { owner: request.repository.owner, repo: request.repository.name, ...issue };
    const create = () => send(request.client, { route: CREATE_ROUTE, parameters });
    try {
        return await create();
    }
    catch (error) {
        if (!(error instanceof github_error/* GithubError */.E) || error.code !== 'GITHUB_UNAVAILABLE')
            throw error;
    }
    const [oldest] = await findOwnIssues(request, (0,to_drift_marker/* toDriftMarker */.l)(request.target));
    return oldest ?? (await create());
}
async function keep_drift_issue_close(request, { number, body }) {
    const fields = { number, body: request.toClosedBody(body), state: 'closed', state_reason: 'completed' };
    return await update(request, fields);
}
async function update({ client, repository }, { number, ...fields }) {
    const place = { owner: repository.owner, repo: repository.name, issue_number: number };
    return await send(client, { route: UPDATE_ROUTE, parameters: { ...place, ...fields } });
}
async function send(client, { route, parameters }) {
    const { data, status } = await client.request(route, parameters);
    const issue = toOwnIssue(data);
    if (issue !== null)
        return issue;
    throw new github_error/* GithubError */.E(`GitHub answered ${route} without the issue.`, {
        code: 'GITHUB_UNEXPECTED_REPLY',
        route,
        status,
        requestId: null,
    });
}
/** 403 and 404: no permission; 410: https://docs.github.com/en/rest/issues/issues#create-an-issue */
function withHint(error) {
    if (!(error instanceof github_error/* GithubError */.E) || ![403, 404, 410].includes(error.status ?? 0))
        return error;
    if (error.code === 'GITHUB_RATE_LIMITED')
        return error;
    const { route, status, requestId } = error;
    return new github_error/* GithubError */.E(`The drift issue was not kept: this token may not read and write issues of the repository (HTTP ${status}).`, {
        code: error.status === 410 ? 'GITHUB_REJECTED' : 'GITHUB_FORBIDDEN',
        route,
        status,
        requestId,
        hint: 'Give the job the permission "issues: write", and see that issues are switched on in the settings of the repository.',
        cause: error,
    });
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

/***/ 18249:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ toDriftMarker)
/* harmony export */ });
/** First line of the drift issue of a target, by which later runs find it. As for the comment, a target cannot end it early. */
function toDriftMarker(target) {
    return `<!-- cxone-callcodes:drift target=${target} -->`;
}


/***/ })

};
