export const id = 5724;
export const ids = [5724];
export const modules = {

/***/ 55724:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createGithubClient: () => (/* binding */ createGithubClient)
});

// EXTERNAL MODULE: ./lib/errors/github-error.js
var github_error = __webpack_require__(37111);
// EXTERNAL MODULE: ./lib/util/is-record.js
var is_record = __webpack_require__(13658);
// EXTERNAL MODULE: ./lib/util/redact-json.js
var redact_json = __webpack_require__(53946);
;// CONCATENATED MODULE: ./lib/github/to-retry-delay.js
const MAX_TRIES = 3;
/** A run that waits longer for one call would rather say that GitHub is busy. */
const MAX_WAIT_MS = 60_000;
const SERVER_FAULT_DELAYS_MS = [1_000, 3_000];
/** https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api#exceeding-the-rate-limit */
const LIMIT_WITHOUT_ADVICE_MS = 60_000;
/**
 * How long to wait before the next try, null for no other try. A reply that names a rate limit says that nothing was
 * done, so that any method may go again; after a server fault or a lost reply a POST may have been done and goes only once.
 */
function toRetryDelay(failure, tries, nowMs) {
    if (tries >= MAX_TRIES)
        return null;
    if (isRateLimit(failure)) {
        const delayMs = toLimitDelay(failure, nowMs);
        return delayMs <= MAX_WAIT_MS ? delayMs : null;
    }
    const isServerFault = failure.status === null || failure.status >= 500;
    const isSafe = failure.method !== 'POST' || failure.changesNothing;
    return isServerFault && isSafe ? (SERVER_FAULT_DELAYS_MS[tries - 1] ?? null) : null;
}
/** True for the primary and the secondary limit; a plain 403 is a missing permission. */
function isRateLimit({ status, headers, message }) {
    if (status === 429)
        return true;
    if (status !== 403)
        return false;
    return (headers['retry-after'] !== undefined ||
        headers['x-ratelimit-remaining'] === '0' ||
        /\brate limit\b/i.test(message));
}
function toLimitDelay({ headers }, nowMs) {
    const retryAfterSeconds = Number(headers['retry-after']);
    if (headers['retry-after'] !== undefined && Number.isFinite(retryAfterSeconds))
        return Math.max(0, retryAfterSeconds) * 1_000;
    const resetSeconds = Number(headers['x-ratelimit-reset']);
    if (headers['x-ratelimit-remaining'] === '0' && Number.isFinite(resetSeconds))
        return Math.max(0, resetSeconds * 1_000 - nowMs);
    return LIMIT_WITHOUT_ADVICE_MS;
}

;// CONCATENATED MODULE: ./lib/github/to-github-error.js


const MAX_QUOTED_LENGTH = 200;
/** The error that ends a call: GitHub's own words in one short line, without headers and bodies. */
function toGithubError(route, failure, cause) {
    const { status } = failure;
    const code = toCode(failure);
    const said = toOneLine(failure.message);
    const reply = status === null ? 'no reply' : `HTTP ${status}`;
    return new github_error/* GithubError */.E(`GitHub did not serve ${route}: ${reply}${said === '' ? '' : ` (${said})`}.`, {
        code,
        route,
        status,
        requestId: failure.headers['x-github-request-id'] ?? null,
        ...toHint(code),
        ...(cause === undefined ? {} : { cause }),
    });
}
function toCode(failure) {
    const { status } = failure;
    if (isRateLimit(failure))
        return 'GITHUB_RATE_LIMITED';
    if (status === null || status >= 500)
        return 'GITHUB_UNAVAILABLE';
    if (status < 400)
        return 'GITHUB_UNEXPECTED_REPLY';
    if (status === 401)
        return 'GITHUB_UNAUTHORIZED';
    if (status === 403)
        return 'GITHUB_FORBIDDEN';
    return status === 404 ? 'GITHUB_NOT_FOUND' : 'GITHUB_REJECTED';
}
function toHint(code) {
    if (code === 'GITHUB_UNAUTHORIZED')
        return { hint: 'Check the input github-token.' };
    if (code === 'GITHUB_FORBIDDEN')
        return { hint: 'Give the job the permissions that the documentation lists.' };
    if (code === 'GITHUB_RATE_LIMITED')
        return { hint: 'Run the job again later.' };
    return {};
}
function toOneLine(text) {
    const line = text.replaceAll(/\s+/g, ' ').trim();
    return line.length > MAX_QUOTED_LENGTH ? `${line.slice(0, MAX_QUOTED_LENGTH)}…` : line;
}

;// CONCATENATED MODULE: ./lib/github/create-github-client.js





const CALL_TIMEOUT_MS = 30_000;
const MAX_CAUSES = 5;
/** A client of GitHub's API over octokit, which honours `HTTPS_PROXY` and `NO_PROXY`. The token goes into a header and nowhere else. */
async function createGithubClient(options) {
    const { getOctokit } = await Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(1351)]).then(__webpack_require__.bind(__webpack_require__, 61351));
    const silent = { debug: ignore, info: ignore, warn: ignore, error: ignore };
    const octokit = getOctokit(options.token, { baseUrl: options.apiUrl, log: silent });
    const { clock, signal = new AbortController().signal, whenCancelled = 'finish' } = options;
    const { redactor = { redact: (text) => text } } = options;
    const giveUp = whenCancelled === 'give-up' ? signal : null;
    const send = async (route, parameters) => {
        const ends = [AbortSignal.timeout(CALL_TIMEOUT_MS), ...(giveUp === null ? [] : [giveUp])];
        // The logger has to be given here, too: without one, a reply that calls itself deprecated is printed.
        const request = { redirect: 'manual', signal: AbortSignal.any(ends), log: silent };
        const reply = await octokit.request(route, { ...parameters, request });
        return {
            status: reply.status,
            headers: toTextHeaders(reply.headers, redactor),
            data: (0,redact_json/* redactStrings */.e)(reply.data, redactor),
        };
    };
    const graphqlRoute = `POST ${toGraphqlUrl(options.apiUrl)}`;
    const shared = { send, clock, signal, giveUp, redactor };
    return {
        request: (route, parameters) => exchange({ ...shared, route, parameters, changesNothing: false }),
        async query(graphql) {
            const parameters = { query: graphql };
            const { data } = await exchange({ ...shared, route: graphqlRoute, parameters, changesNothing: true });
            if ((0,is_record/* isRecord */.u)(data) && data['errors'] === undefined)
                return data['data'];
            throw new github_error/* GithubError */.E('GitHub answered a GraphQL query with errors.', {
                code: 'GITHUB_UNEXPECTED_REPLY',
                route: 'POST /graphql',
                status: 200,
                requestId: null,
            });
        },
    };
}
async function exchange(call) {
    const { send, route, parameters, clock, redactor, changesNothing } = call;
    const method = route.slice(0, route.indexOf(' '));
    for (let tries = 1;; tries += 1) {
        const { reply, failure, cause } = await attempt(() => send(route, parameters), {
            method,
            changesNothing,
            redactor,
        });
        if (reply !== null)
            return reply;
        if (call.giveUp?.aborted === true)
            throw toCancelled(route);
        const delayMs = toRetryDelay(failure, tries, clock.nowMs());
        if (delayMs === null || !(await sleepUnlessAborted(call, delayMs))) {
            throw toGithubError(route, failure, cause);
        }
    }
}
function toCancelled(route) {
    const facts = { code: 'GITHUB_CANCELLED', route, status: null, requestId: null };
    return new github_error/* GithubError */.E(`${route} was given up: the run was cancelled.`, facts);
}
/** False when the run was cancelled before or meanwhile. */
async function sleepUnlessAborted({ clock, signal }, delayMs) {
    if (signal.aborted)
        return false;
    try {
        await clock.sleep(delayMs, signal);
        return true;
    }
    catch (error) {
        if (signal.aborted)
            return false;
        throw error;
    }
}
async function attempt(send, { redactor, ...facts }) {
    try {
        const reply = await send();
        if (reply.status < 300)
            return { reply, failure: null };
        // A redirect is not followed: the token would go along.
        const { status, headers } = reply;
        return { reply: null, failure: { ...facts, status, headers, message: 'a redirect' } };
    }
    catch (error) {
        if (!(error instanceof Error))
            throw error;
        const response = 'response' in error && (0,is_record/* isRecord */.u)(error.response) ? error.response : null;
        if (response === null) {
            const failure = { ...facts, status: null, headers: {}, message: redactor.redact(toReason(error)) };
            return { reply: null, failure, cause: error };
        }
        // Octokit's error holds headers and body of the exchange: it is not kept as the cause.
        const status = typeof response['status'] === 'number' ? response['status'] : null;
        const headers = (0,is_record/* isRecord */.u)(response['headers']) ? toTextHeaders(response['headers'], redactor) : {};
        return { reply: null, failure: { ...facts, status, headers, message: redactor.redact(error.message) } };
    }
}
/** What went wrong in the end: the errors around it say only that it did. */
function toReason(error) {
    let reason = error;
    for (let depth = 0; depth < MAX_CAUSES && reason.cause instanceof Error; depth += 1)
        reason = reason.cause;
    return reason.message;
}
function toTextHeaders(headers, redactor) {
    const pairs = [];
    for (const [name, value] of Object.entries(headers)) {
        if (typeof value === 'string' || typeof value === 'number')
            pairs.push([name, redactor.redact(String(value))]);
    }
    return Object.fromEntries(pairs);
}
/** On an own host REST lies below `/api/v3`, GraphQL beside it. */
function toGraphqlUrl(apiUrl) {
    const base = apiUrl.replace(/\/+$/, '');
    return base.endsWith('/api/v3') ? base.replace(/\/v3$/, '/graphql') : `${base}/graphql`;
}
function ignore() { }


/***/ }),

/***/ 53946:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ redactJson),
/* harmony export */   e: () => (/* binding */ redactStrings)
/* harmony export */ });
/* harmony import */ var _is_list_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73947);
/* harmony import */ var _is_record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13658);


/**
 * JSON without the secrets: only strings that are values change, so that it stays the JSON that it was, whatever signs a secret
 * is made of. A text without any secret, and one that is no JSON, is treated as text.
 */
function redactJson(text, redactor) {
    if (!redactor.finds(text))
        return text;
    try {
        const lineEnd = text.slice(text.trimEnd().length);
        return JSON.stringify(redactStrings(JSON.parse(text), redactor)) + lineEnd;
    }
    catch (error) {
        // A RangeError: nested too deep to be looked through.
        if (error instanceof SyntaxError || error instanceof RangeError)
            return redactor.redact(text);
        throw error;
    }
}
/** The value with the secrets taken out of every string in it; the names of properties stay. */
function redactStrings(value, redactor) {
    if (typeof value === 'string')
        return redactor.redact(value);
    if ((0,_is_list_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .L)(value))
        return value.map((entry) => redactStrings(entry, redactor));
    if (!(0,_is_record_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u)(value))
        return value;
    return Object.fromEntries(Object.entries(value).map(([name, entry]) => [name, redactStrings(entry, redactor)]));
}


/***/ })

};
