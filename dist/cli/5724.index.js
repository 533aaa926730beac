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
/** A client of GitHub's API over octokit, which honours `HTTPS_PROXY` and `NO_PROXY`. The token goes into a header and nowhere else. */
async function createGithubClient(options) {
    const { getOctokit } = await Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(1351)]).then(__webpack_require__.bind(__webpack_require__, 61351));
    const silent = { debug: ignore, info: ignore, warn: ignore, error: ignore };
    const octokit = getOctokit(options.token, { baseUrl: options.apiUrl, log: silent });
    const send = async (route, parameters) => {
        const request = { redirect: 'manual', signal: AbortSignal.timeout(CALL_TIMEOUT_MS) };
        const reply = await octokit.request(route, { ...parameters, request });
        const data = reply.data;
        return { status: reply.status, headers: toTextHeaders(reply.headers), data };
    };
    const graphqlRoute = `POST ${toGraphqlUrl(options.apiUrl)}`;
    const { clock, signal = new AbortController().signal } = options;
    return {
        request: (route, parameters) => exchange({ send, route, parameters, clock, signal, changesNothing: false }),
        async query(graphql) {
            const parameters = { query: graphql };
            const { data } = await exchange({
                send,
                route: graphqlRoute,
                parameters,
                clock,
                signal,
                changesNothing: true,
            });
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
    const { send, route, parameters, clock, changesNothing } = call;
    const method = route.slice(0, route.indexOf(' '));
    for (let tries = 1;; tries += 1) {
        const { reply, failure, cause } = await attempt(() => send(route, parameters), {
            method,
            changesNothing,
        });
        if (reply !== null)
            return reply;
        const delayMs = toRetryDelay(failure, tries, clock.nowMs());
        if (delayMs === null || !(await sleepUnlessAborted(call, delayMs))) {
            throw toGithubError(route, failure, cause);
        }
    }
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
async function attempt(send, facts) {
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
            const failure = { ...facts, status: null, headers: {}, message: error.message };
            return { reply: null, failure, cause: error };
        }
        // Octokit's error holds headers and body of the exchange: it is not kept as the cause.
        const status = typeof response['status'] === 'number' ? response['status'] : null;
        const headers = (0,is_record/* isRecord */.u)(response['headers']) ? toTextHeaders(response['headers']) : {};
        return { reply: null, failure: { ...facts, status, headers, message: error.message } };
    }
}
function toTextHeaders(headers) {
    const pairs = [];
    for (const [name, value] of Object.entries(headers)) {
        if (typeof value === 'string' || typeof value === 'number')
            pairs.push([name, String(value)]);
    }
    return Object.fromEntries(pairs);
}
/** On an own host REST lies below `/api/v3`, GraphQL beside it. */
function toGraphqlUrl(apiUrl) {
    const base = apiUrl.replace(/\/+$/, '');
    return base.endsWith('/api/v3') ? base.replace(/\/v3$/, '/graphql') : `${base}/graphql`;
}
function ignore() { }


/***/ })

};
