export const id = 4556;
export const ids = [4556];
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

/***/ 54556:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  listReviewedPlans: () => (/* binding */ listReviewedPlans)
});

// EXTERNAL MODULE: ./lib/errors/github-error.js
var github_error = __webpack_require__(37111);
// EXTERNAL MODULE: ./lib/github/fetch-own-logins.js
var fetch_own_logins = __webpack_require__(4249);
// EXTERNAL MODULE: ./lib/github/find-review-comments.js
var find_review_comments = __webpack_require__(25932);
// EXTERNAL MODULE: ./lib/github/list-pull-requests-of-commit.js
var list_pull_requests_of_commit = __webpack_require__(24062);
// EXTERNAL MODULE: ./lib/util/is-list.js
var is_list = __webpack_require__(73947);
// EXTERNAL MODULE: ./lib/util/is-record.js
var is_record = __webpack_require__(13658);
// EXTERNAL MODULE: ./lib/github/list-pages.js
var list_pages = __webpack_require__(68958);
;// CONCATENATED MODULE: ./lib/github/walk-first-parents.js



const ROUTE = 'GET /repos/{owner}/{repo}/commits';
const MAX_PAGES = 10;
/**
 * The commits from `start` along their first parents, the newest first, a hundred a call and only as far as somebody reads on.
 * Ends at the first commit of all (`complete`), or where the pages that are asked for at most end (`cut`).
 */
async function* walkFirstParents(client, { repository, start, }) {
    const known = new Map();
    let page = 0;
    let hasMore = true;
    let next = start;
    while (next !== null) {
        let commit = known.get(next);
        while (commit === undefined && hasMore && page < MAX_PAGES) {
            page += 1;
            const { owner, name: repo } = repository;
            const reply = await client.request(ROUTE, { owner, repo, sha: start, per_page: list_pages/* PAGE_SIZE */.m, page });
            const entries = (0,is_list/* isList */.L)(reply.data) ? reply.data.map(toCommit).filter((entry) => entry !== null) : [];
            for (const entry of entries)
                known.set(entry.sha, entry);
            hasMore = entries.length > 0 && /;\s*rel="next"/.test(reply.headers['link'] ?? '');
            commit = known.get(next);
        }
        if (commit === undefined)
            return 'cut';
        yield { sha: commit.sha, message: commit.message };
        next = commit.firstParent;
    }
    return 'complete';
}
function toCommit(value) {
    if (!(0,is_record/* isRecord */.u)(value) || typeof value['sha'] !== 'string')
        return null;
    const parents = (0,is_list/* isList */.L)(value['parents']) ? value['parents'] : [];
    const first = parents[0];
    const firstParent = (0,is_record/* isRecord */.u)(first) && typeof first['sha'] === 'string' ? first['sha'] : null;
    const message = (0,is_record/* isRecord */.u)(value['commit']) ? value['commit']['message'] : null;
    return { sha: value['sha'], message: typeof message === 'string' ? message : '', firstParent };
}

;// CONCATENATED MODULE: ./lib/github/list-reviewed-plans.js





const MAX_PULL_REQUESTS = 50;
const MAX_COMMITS = 300;
/** GitHub may need a while until it knows the pull request of a commit that has just been merged. */
const MAX_LAG_MS = 30_000;
const ASK_AGAIN_MS = 2_000;
/**
 * The pull requests that brought the first-parent history of a commit, the newest first, each once, with our comments. Nothing
 * is asked beyond what is read; what GitHub refuses ends the list with a note instead of an error.
 */
async function* listReviewedPlans(request) {
    try {
        yield* walk(request);
    }
    catch (error) {
        if (!(error instanceof github_error/* GithubError */.E))
            throw error;
        yield { kind: 'end', note: toNote(error) };
    }
}
async function* walk(request) {
    const { client, repository, commit: start } = request;
    const seen = new Set();
    const logins = toOnce(() => (0,fetch_own_logins/* fetchOwnLogins */.z)(client));
    let commits = 0;
    const history = walkFirstParents(client, { repository, start });
    let step = await history.next();
    for (; step.done !== true; step = await history.next()) {
        const commit = step.value;
        if (commits === MAX_COMMITS) {
            yield { kind: 'end', note: `older commits than the newest ${MAX_COMMITS} were not looked at` };
            return;
        }
        const pulls = await (commits === 0 ? fetchNewest(request, commit) : fetchPullRequests(request, commit));
        commits += 1;
        for (const pull of pulls.filter(({ number }) => !seen.has(number))) {
            if (seen.size === MAX_PULL_REQUESTS) {
                yield {
                    kind: 'end',
                    note: `older pull requests than the newest ${MAX_PULL_REQUESTS} were not looked at`,
                };
                return;
            }
            seen.add(pull.number);
            yield { kind: 'pull-request', pullRequest: await withComments(request, { pull, logins }) };
        }
    }
    yield { kind: 'end', note: toEndNote(step.value, { commits, start }) };
}
async function fetchPullRequests({ client, context, repository }, { sha }) {
    const found = await (0,list_pull_requests_of_commit.listPullRequestsOfCommit)(client, {
        context: { ...context, repository },
        commit: sha,
    });
    return found.toSorted(byMergeNewestFirst);
}
/** Asks again while the answer is empty, provided that event or message say that there is a pull request to wait for. */
async function fetchNewest(request, commit) {
    const { clock, signal, context } = request;
    const isExpected = context.pullRequest !== null || namesPullRequest(commit.message);
    const deadlineMs = clock.nowMs() + MAX_LAG_MS;
    let found = await fetchPullRequests(request, commit);
    while (found.length === 0 && isExpected && !signal.aborted && clock.nowMs() < deadlineMs) {
        await sleepUnlessAborted(request, Math.min(ASK_AGAIN_MS, deadlineMs - clock.nowMs()));
        found = await fetchPullRequests(request, commit);
    }
    return found;
}
async function sleepUnlessAborted({ clock, signal }, ms) {
    try {
        await clock.sleep(ms, signal);
    }
    catch (error) {
        if (!signal.aborted)
            throw error;
    }
}
/** As GitHub titles merges and squashes: `Merge pull request #12 from …`, `Add codes (#12)`. */
function namesPullRequest(message) {
    return /#\d/.test(message.split('\n', 1)[0] ?? '');
}
async function withComments(request, { pull, logins, }) {
    const { number, author, baseRef, headSha, mergedAt } = pull;
    const { client, repository, target, defaultBranch } = request;
    const mayCount = mergedAt !== null && baseRef === defaultBranch;
    const thread = { owner: repository.owner, repo: repository.name, number };
    const comments = mayCount ? await (0,find_review_comments/* findReviewComments */.Y$)(client, { thread, target, logins }) : [];
    return { number, author, baseRef, headSha, mergedAt, comments: comments.map(({ body }) => body) };
}
function byMergeNewestFirst(left, right) {
    const leftMs = Date.parse(left.mergedAt ?? '');
    const rightMs = Date.parse(right.mergedAt ?? '');
    if (Number.isNaN(leftMs) || Number.isNaN(rightMs) || leftMs === rightMs)
        return right.number - left.number;
    return rightMs - leftMs;
}
function toOnce(ask) {
    let answer = null;
    return () => {
        answer ??= ask();
        return answer;
    };
}
function toEndNote(end, { commits, start }) {
    if (commits === 0)
        return `GitHub does not list the commit ${start}`;
    return end === 'cut' ? `older commits than the newest ${commits} were not found on GitHub's pages` : null;
}
function toNote(error) {
    const isDenied = error.code === 'GITHUB_FORBIDDEN' || error.code === 'GITHUB_NOT_FOUND';
    const advice = isDenied
        ? ' The job needs the permissions contents: read and pull-requests: read (or write).'
        : '';
    return `${error.message}${advice}`;
}


/***/ })

};
