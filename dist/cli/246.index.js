export const id = 246;
export const ids = [246];
export const modules = {

/***/ 28433:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ TransportError)
/* harmony export */ });
/* harmony import */ var _app_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3603);

/** No complete reply arrived: the caller cannot tell whether the server did the work, unless the fault says so. */
class TransportError extends _app_error_js__WEBPACK_IMPORTED_MODULE_0__/* .AppError */ .u {
    fault;
    constructor(message, facts) {
        super(message, {
            code: 'TRANSPORT_FAULT',
            ...(facts.hint === undefined ? {} : { hint: facts.hint }),
            cause: facts.cause,
        });
        this.fault = facts.fault;
    }
}


/***/ }),

/***/ 70246:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ MAX_TRY_MS),
  deliverEvent: () => (/* binding */ deliverEvent)
});

// EXTERNAL MODULE: ./lib/errors/input-error.js
var input_error = __webpack_require__(97656);
// EXTERNAL MODULE: ./lib/errors/transport-error.js
var transport_error = __webpack_require__(28433);
// EXTERNAL MODULE: ./lib/util/parse-retry-after.js
var parse_retry_after = __webpack_require__(3283);
;// CONCATENATED MODULE: ./lib/events/decide-next-try.js
/** Tries for one receiver, the first included. */
const MAX_TRIES = 5;
/** For one receiver, from the first try to the end of the last. */
const MAX_DURATION_MS = 60_000;
/** A try that would have less time than this is not begun. */
const MIN_TRY_MS = 1_000;
/**
 * At most before the second try, and at least half of it; twice as long before each further one. Timestamps of webhooks are in
 * whole seconds: with a second between them no two tries have the same.
 */
const BACKOFF_BASE_MS = 2_000;
/** Of the refusals only those in passing: https://www.rfc-editor.org/rfc/rfc9110#section-15 */
const PASSING_STATUSES = [408, 425, 429];
/** These do not heal by themselves: a certificate, a proxy that says no, our own end. */
const FINAL_FAULTS = new Set(['tls', 'proxy-refused', 'cancelled']);
/** Whether a receiver has taken the event, gets it once more, or is given up. Pure. */
function decideNextTry(result, { tries, elapsedMs, random }) {
    if (result.kind === 'reply' && result.status >= 200 && result.status < 300)
        return { kind: 'accepted' };
    if (!mayPass(result) || tries >= MAX_TRIES)
        return { kind: 'final' };
    const askedMs = result.kind === 'reply' ? (result.retryAfterMs ?? 0) : 0;
    const afterMs = askedMs > 0 ? askedMs : toBackoffMs(tries, random);
    return elapsedMs + afterMs + MIN_TRY_MS > MAX_DURATION_MS ? { kind: 'final' } : { kind: 'again', afterMs };
}
function mayPass(result) {
    if (result.kind === 'fault')
        return !FINAL_FAULTS.has(result.fault);
    return result.status >= 500 || PASSING_STATUSES.includes(result.status);
}
/** The other half is random, so that the jobs of a matrix do not come back all at once. */
function toBackoffMs(tries, random) {
    const longestMs = BACKOFF_BASE_MS * 2 ** (tries - 1);
    return Math.ceil((longestMs * (1 + random())) / 2);
}

// EXTERNAL MODULE: ./node_modules/standardwebhooks/dist/index.js
var dist = __webpack_require__(15487);
;// CONCATENATED MODULE: ./lib/events/sign-body.js

/**
 * The three headers of Standard Webhooks v1 for one try: HMAC-SHA256 over `id.timestamp.body`. Pure.
 * https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md
 */
function signBody(body, { secret, id, nowMs }) {
    return {
        'webhook-id': id,
        'webhook-timestamp': String(Math.floor(nowMs / 1000)),
        'webhook-signature': new dist/* Webhook */.KD(secret).sign(id, new Date(nowMs), body),
    };
}

;// CONCATENATED MODULE: ./lib/events/deliver-event.js





/** A receiver that takes longer than this for one reply is not going to answer; its platform would have given up as well. */
const MAX_TRY_MS = 15_000;
/**
 * Sends an event to one receiver, up to five times within a minute. Redirects are not followed, replies are not kept. What
 * the network, the proxy or the receiver do is a result, never an error.
 */
async function deliverEvent(message, options) {
    const { clock, random } = options;
    const startMs = clock.nowMs();
    for (let tries = 1;; tries += 1) {
        const leftMs = MAX_DURATION_MS - (clock.nowMs() - startMs);
        const { result, why, hint } = await tryOnce(message, { ...options, leftMs });
        const next = decideNextTry(result, { tries, elapsedMs: clock.nowMs() - startMs, random });
        if (next.kind === 'accepted' && result.kind === 'reply')
            return { kind: 'accepted', status: result.status, tries };
        if (next.kind !== 'again')
            return { kind: 'failed', why, hint, tries };
        if (!(await hasWaited(next, { ...options, why, tries })))
            return { kind: 'failed', why: `${why}; then the run was cancelled`, hint, tries };
    }
}
async function tryOnce({ id, body }, options) {
    const { transport, clock, webhook, userAgent, timeoutMs, leftMs, giveUp } = options;
    const nowMs = clock.nowMs();
    try {
        const { status, headers } = await transport({
            method: 'POST',
            url: webhook.url,
            headers: {
                'content-type': 'application/json',
                'user-agent': userAgent,
                ...signBody(body, { secret: webhook.secret, id, nowMs }),
            },
            body,
            timeoutMs: Math.min(timeoutMs, MAX_TRY_MS, leftMs),
            signal: giveUp,
        });
        const retryAfterMs = (0,parse_retry_after/* parseRetryAfter */.m)(headers, clock.nowMs());
        const result = { kind: 'reply', status, retryAfterMs };
        return { result, why: toReplyText(status, retryAfterMs), hint: null };
    }
    catch (error) {
        const isOurs = error instanceof transport_error/* TransportError */.w || error instanceof input_error/* InputError */.d;
        if (!isOurs)
            throw error;
        // The one input that is read so late is the proxy.
        const fault = error instanceof transport_error/* TransportError */.w ? error.fault : 'proxy-refused';
        return { result: { kind: 'fault', fault }, why: toFaultText(webhook, error), hint: error.hint };
    }
}
/** The rest of a sentence that names the receiver. */
function toFaultText({ url }, { message }) {
    return message.replace(`POST ${new URL(url).origin}: `, '').replace(/\.$/, '');
}
function toReplyText(status, retryAfterMs) {
    const answered = `it answered ${status}`;
    if (status >= 300 && status < 400)
        return `${answered}, and redirects are not followed`;
    return retryAfterMs === null || retryAfterMs === 0
        ? answered
        : `${answered} and asks to wait ${Math.ceil(retryAfterMs / 1000)} s`;
}
/** False once the run is cancelled. */
async function hasWaited({ afterMs }, { clock, signal, onRetry, why, tries }) {
    if (signal.aborted)
        return false;
    onRetry(why, { tries, afterMs });
    try {
        await clock.sleep(afterMs, signal);
    }
    catch (error) {
        if (!signal.aborted)
            throw error;
    }
    return !signal.aborted;
}


/***/ }),

/***/ 3283:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ parseRetryAfter)
/* harmony export */ });
/** Several, where a proxy has put two headers into one. */
const SECONDS = /^-?\d+(?:\.\d+)?(?:\s*,\s*-?\d+(?:\.\d+)?)*$/;
/** IMF-fixdate and RFC 850 date, and asctime, which leaves out that it is GMT. https://www.rfc-editor.org/rfc/rfc9110#name-date-time-formats */
const HTTP_DATE = /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*, .* GMT$/;
const ASCTIME = /^[A-Z][a-z]{2} [A-Z][a-z]{2} [ \d]\d \d{2}:\d{2}:\d{2} \d{4}$/;
/**
 * Milliseconds that a `Retry-After` header asks for, at least 0 and the longest of several; null when there is none or it says
 * nothing. A date counts from the reply's own `Date` where there is one, so that a clock that goes wrong on either side does
 * no harm. Pure.
 */
function parseRetryAfter(headers, nowMs) {
    const value = headers['retry-after']?.trim() ?? '';
    if (SECONDS.test(value))
        return Math.max(0, ...value.split(',').map((seconds) => Math.ceil(Number(seconds) * 1000)));
    const untilMs = parseHttpDate(value);
    if (untilMs === null)
        return null;
    return Math.max(0, untilMs - (parseHttpDate(headers['date'] ?? '') ?? nowMs));
}
function parseHttpDate(value) {
    const text = value.trim();
    const isAsctime = ASCTIME.test(text);
    if (!isAsctime && !HTTP_DATE.test(text))
        return null;
    const ms = Date.parse(isAsctime ? `${text} GMT` : text);
    return Number.isNaN(ms) ? null : ms;
}


/***/ })

};
