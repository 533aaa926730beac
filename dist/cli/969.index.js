export const id = 969;
export const ids = [969,246];
export const modules = {

/***/ 54228:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ deliverToWebhooks)
/* harmony export */ });
/** How long a try may still take once the run is cancelled: its runner ends it soon. */
const CANCEL_GRACE_MS = 2_000;
/**
 * Sends one event to all receivers at the same time, in the order of which the results are. A run that is cancelled makes no
 * further try, and the first one only for two seconds.
 */
async function deliverToWebhooks(message, { environment, webhooks, timeoutMs, }) {
    const { clock, random, signal, log, version, env } = environment;
    const { createAxiosTransport } = await __webpack_require__.e(/* import() */ 3378).then(__webpack_require__.bind(__webpack_require__, 63378));
    const { startCutOff } = await __webpack_require__.e(/* import() */ 8436).then(__webpack_require__.bind(__webpack_require__, 48436));
    const { deliverEvent } = await Promise.all(/* import() */[__webpack_require__.e(5487), __webpack_require__.e(246)]).then(__webpack_require__.bind(__webpack_require__, 70246));
    const transport = createAxiosTransport({
        env,
        replyBodies: 'dropped',
        addressInputs: '`webhook-url`',
    });
    const cutOff = startCutOff({ signal, clock, graceMs: CANCEL_GRACE_MS });
    const deliver = async (webhook, index) => {
        const receiver = toReceiver(webhook, { number: index + 1, of: webhooks.length });
        const delivery = await deliverEvent(message, {
            webhook,
            transport,
            clock,
            random,
            userAgent: `cxone-callcodes/${version}`,
            timeoutMs,
            signal,
            giveUp: cutOff.signal,
            onRetry: (why, { tries, afterMs }) => log.info(`Event for ${receiver}, try ${tries}: ${why}. Next try in ${(afterMs / 1000).toFixed(1)} s.`),
        });
        return { receiver, delivery };
    };
    try {
        return await Promise.all(webhooks.map(deliver));
    }
    finally {
        cutOff.end();
        transport.close();
    }
}
function toReceiver({ url }, { number, of }) {
    const { origin } = new URL(url);
    return of === 1 ? origin : `${origin} (webhook-url ${number})`;
}


/***/ }),

/***/ 30969:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runEventsResend: () => (/* binding */ runEventsResend)
});

// EXTERNAL MODULE: ./lib/events/deliver-event.js + 2 modules
var deliver_event = __webpack_require__(70246);
// EXTERNAL MODULE: ./lib/commands/deliver-to-webhooks.js
var deliver_to_webhooks = __webpack_require__(54228);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./lib/errors/input-error.js
var input_error = __webpack_require__(97656);
// EXTERNAL MODULE: ./lib/events/render-event-body.js
var render_event_body = __webpack_require__(22489);
// EXTERNAL MODULE: ./lib/model/parse-mapping-event.js + 3 modules
var parse_mapping_event = __webpack_require__(97821);
;// CONCATENATED MODULE: ./lib/commands/load-events.js




/** Far over what apply writes. */
const MAX_FILE_BYTES = 8 * 1024 * 1024;
/**
 * Reads files that apply wrote as `event-file`.
 * @throws InputError that names all of them which cannot be read or hold no event, and what is wrong in each.
 */
async function loadEvents(files) {
    const loaded = [];
    for (const file of files)
        loaded.push(await loadEvent(file));
    const wrong = loaded.flatMap((each) => 'problems' in each ? each.problems.map((problem) => `${each.file}: ${problem}`) : []);
    if (wrong.length > 0) {
        const lines = wrong.map((line) => `  ${line}`).join('\n');
        throw new input_error/* InputError */.d(`Nothing was sent, because these are no events:\n${lines}\nApply writes them.`, {
            hint: 'Take event.json from the artifact of the run, or the file that its output event-file names.',
        });
    }
    return loaded.flatMap((each) => ('message' in each ? [each] : []));
}
async function loadEvent(file) {
    const content = await readJson(file);
    if ('problem' in content)
        return { file, problems: [content.problem] };
    const parsed = (0,parse_mapping_event/* parseMappingEvent */.c)(content.json);
    if (parsed.kind === 'faults')
        return { file, problems: parsed.faults };
    return { file, message: { id: parsed.event.mappingId, body: (0,render_event_body/* renderEventBody */.D)(parsed.event) } };
}
async function readJson(file) {
    try {
        const { size } = await (0,promises_.stat)(file);
        if (size > MAX_FILE_BYTES)
            return { problem: `has ${size} bytes, more than ${MAX_FILE_BYTES}` };
        return { json: JSON.parse(await (0,promises_.readFile)(file, 'utf8')) };
    }
    catch (error) {
        if (error instanceof SyntaxError || error instanceof RangeError)
            return { problem: 'is not JSON' };
        if (error instanceof Error && 'code' in error)
            return { problem: `cannot be read (${String(error.code)})` };
        throw error;
    }
}

;// CONCATENATED MODULE: ./lib/commands/run-events-resend.js



/**
 * `events resend FILE…`: one file after the other, each to all receivers, under the id that the event has. 0 when every receiver
 * has taken every event. A file that holds no event is an error before anything is sent.
 */
async function runEventsResend({ files, webhooks }, environment) {
    const events = await loadEvents(files);
    let failed = 0;
    for (const { file, message } of events) {
        const sent = await (0,deliver_to_webhooks/* deliverToWebhooks */.H)(message, { environment, webhooks, timeoutMs: deliver_event/* MAX_TRY_MS */.Q });
        for (const each of sent)
            environment.print(renderDelivery(file, each));
        failed += sent.filter(({ delivery }) => delivery.kind === 'failed').length;
        if (environment.signal.aborted)
            return 1;
    }
    if (failed > 0)
        environment.log.error(`${failed} of ${events.length * webhooks.length} deliveries failed. Receivers know an event again by its id: send all of them again when you like.`);
    return failed === 0 ? 0 : 1;
}
function renderDelivery(file, { receiver, delivery }) {
    const { kind, tries } = delivery;
    const after = tries === 1 ? '' : ` after ${tries} tries`;
    if (kind === 'accepted')
        return `${file}: accepted by ${receiver} (${delivery.status})${after}\n`;
    const hint = delivery.hint === null ? '' : `. ${delivery.hint}`;
    return `${file}: not taken by ${receiver}${after}: ${delivery.why}${hint}\n`;
}


/***/ }),

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

/***/ 22489:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ renderEventBody)
/* harmony export */ });
/* unused harmony export MAX_BODY_BYTES */
/** Receivers refuse larger ones; counted in UTF-8. */
const MAX_BODY_BYTES = 1024 * 1024;
/** The body that is signed and sent. One that would be too large goes without its changes and says how many there were. Pure. */
function renderEventBody(event) {
    const { changes, ...rest } = event;
    const isCut = event.changesOmitted !== undefined && changes.length === 0;
    const body = JSON.stringify(isCut ? rest : event);
    if (Buffer.byteLength(body, 'utf8') <= MAX_BODY_BYTES)
        return body;
    return JSON.stringify({ ...rest, changesOmitted: changes.length });
}


/***/ }),

/***/ 97821:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ parseMappingEvent)
});

// EXTERNAL MODULE: ./lib/util/is-list.js
var is_list = __webpack_require__(73947);
// EXTERNAL MODULE: ./lib/util/is-record.js
var is_record = __webpack_require__(13658);
;// CONCATENATED MODULE: ./lib/model/mapping-event.js
const MAPPING_EVENT_NAMES = ['MAPPING_COMPLETED', 'MAPPING_FAILED'];

;// CONCATENATED MODULE: ./lib/model/outcome.js
const RUN_OUTCOMES = [
    'invalid',
    'failed',
    'blocked',
    'partial',
    'applied',
    'changes',
    'clean',
    'validated',
];

;// CONCATENATED MODULE: ./lib/model/event-checks.js




/** Longest id, target and name; longest path and URL; in code points. */
const MAX_NAME_LENGTH = 512;
const MAX_PATH_LENGTH = 2048;
/** Goes into a header. */
const VISIBLE_ASCII = /^[!-~]+$/;
const DATE_TIME = /^([1-9]\d{3})-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d{1,9})?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;
const COUNT = { demand: 'must be a whole number of at least 0', isMet: isCount };
const AMOUNT = { demand: 'must be a number of at least 0', isMet: isAmount };
const NAME = event_checks_text({ min: 1, max: MAX_NAME_LENGTH });
const EVENT_SHAPE = {
    event: oneOf(MAPPING_EVENT_NAMES),
    mappingId: {
        demand: `must be a string of 1 to ${MAX_NAME_LENGTH} visible ASCII characters without blanks`,
        isMet: (value) => typeof value === 'string' && value.length <= MAX_NAME_LENGTH && VISIBLE_ASCII.test(value),
    },
    metrics: { demand: 'must be an object', isMet: is_record/* isRecord */.u },
    timestamp: { demand: 'must be an ISO 8601 time with a zone', isMet: isDateTime },
    target: NAME,
    outcome: oneOf(RUN_OUTCOMES),
    planDigest: NAME,
    auditHash: nullOr(NAME),
    commit: nullOr(NAME),
    runUrl: nullOr(event_checks_text({ min: 1, max: MAX_PATH_LENGTH })),
};
const METRICS_SHAPE = {
    totalAttempts: COUNT,
    successfulAssignments: COUNT,
    averageLatencyMs: AMOUNT,
    assignmentRate: {
        demand: 'must be a number from 0 to 1',
        isMet: (value) => isAmount(value) && Number(value) <= 1,
    },
};
/** One of the two must be there: a body that would be too large says how many changes it leaves out. */
const CHANGES_SHAPE = { changes: { demand: 'must be a list', isMet: is_list/* isList */.L } };
const OMITTED_SHAPE = { changesOmitted: COUNT };
const CHANGE_SHAPE = {
    action: oneOf(['create', 'update', 'deactivate']),
    path: event_checks_text({ min: 1, max: MAX_PATH_LENGTH }),
    code: NAME,
    category: event_checks_text({ min: 0, max: MAX_NAME_LENGTH }),
    status: oneOf(['SUCCESS', 'FAILURE', 'SKIPPED']),
    latencyMs: nullOr(AMOUNT),
    callCodeId: nullOr(NAME),
};
function oneOf(values) {
    return {
        demand: `must be one of ${values.join(', ')}`,
        isMet: (value) => values.some((each) => each === value),
    };
}
/** Without U+0000, which databases refuse. */
function event_checks_text({ min, max }) {
    return {
        demand: `must be a string of ${min} to ${max} characters without U+0000`,
        isMet: (value) => typeof value === 'string' && value.length >= min && isShort(value, max) && !value.includes('\0'),
    };
}
function nullOr({ demand, isMet }) {
    return {
        demand: `${demand}, or null`,
        isMet: (value) => value === null || isMet(value),
        isOptional: true,
    };
}
/** A code point takes two units at most: longer texts need not be looked through. */
function isShort(value, max) {
    return value.length <= max || (value.length <= 2 * max && countCodePoints(value) <= max);
}
function countCodePoints(value) {
    let count = 0;
    for (const _ of value)
        count += 1;
    return count;
}
function isCount(value) {
    return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}
function isAmount(value) {
    return typeof value === 'number' && value >= 0 && value <= Number.MAX_SAFE_INTEGER;
}
/** Also a day that its month has. */
function isDateTime(value) {
    if (typeof value !== 'string')
        return false;
    const [, year, month, day] = DATE_TIME.exec(value) ?? [];
    return (day !== undefined &&
        new Date(Date.UTC(Number(year), Number(month) - 1, Number(day))).getUTCDate() === Number(day));
}

;// CONCATENATED MODULE: ./lib/model/parse-mapping-event.js



/** The search ends there: what is listed of a hostile body must not grow with it. */
const MAX_FAULTS = 10;
/** Parsed JSON as an event, checked as `schema/event.schema.json` says; unknown properties are let pass. Pure. */
function parseMappingEvent(json) {
    const faults = [];
    if (!isSentEvent(json, faults))
        return { kind: 'faults', faults };
    const { auditHash = null, commit = null, runUrl = null, changes = [] } = json;
    const event = { ...json, auditHash, commit, runUrl, changes: changes.map(toChange) };
    return { kind: 'event', event };
}
function toChange(change) {
    const { latencyMs = null, callCodeId = null } = change;
    return { ...change, latencyMs, callCodeId };
}
function isSentEvent(json, faults) {
    for (const fault of findFaults(json)) {
        faults.push(fault);
        if (faults.length === MAX_FAULTS)
            break;
    }
    return faults.length === 0;
}
function* findFaults(json) {
    if (!(0,is_record/* isRecord */.u)(json)) {
        yield 'body: must be an object';
        return;
    }
    yield* findShapeFaults(json, { shape: EVENT_SHAPE, place: '' });
    const { metrics, changes } = json;
    if ((0,is_record/* isRecord */.u)(metrics))
        yield* findShapeFaults(metrics, { shape: METRICS_SHAPE, place: 'metrics/' });
    const isCut = Object.hasOwn(json, 'changesOmitted');
    if (isCut)
        yield* findShapeFaults(json, { shape: OMITTED_SHAPE, place: '' });
    if (!isCut || Object.hasOwn(json, 'changes'))
        yield* findShapeFaults(json, { shape: CHANGES_SHAPE, place: '' });
    if ((0,is_list/* isList */.L)(changes))
        yield* findChangeFaults(changes);
}
function* findChangeFaults(changes) {
    for (const [index, change] of changes.entries()) {
        const place = `changes/${index}`;
        if ((0,is_record/* isRecord */.u)(change))
            yield* findShapeFaults(change, { shape: CHANGE_SHAPE, place: `${place}/` });
        else
            yield `${place}: must be an object`;
    }
}
function* findShapeFaults(value, { shape, place }) {
    for (const [name, { demand, isMet, isOptional }] of Object.entries(shape)) {
        if (!Object.hasOwn(value, name)) {
            if (isOptional !== true)
                yield `${place}${name}: is missing`;
        }
        else if (!isMet(value[name]))
            yield `${place}${name}: ${demand}`;
    }
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


/***/ }),

/***/ 13658:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ isRecord)
/* harmony export */ });
/** An object that is neither null nor an array, its values still unknown. */
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
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
