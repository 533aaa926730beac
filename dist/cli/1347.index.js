export const id = 1347;
export const ids = [1347,1782,2498,2421];
export const modules = {

/***/ 1347:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runReceive: () => (/* binding */ runReceive)
});

// EXTERNAL MODULE: ./lib/util/redact-json.js
var redact_json = __webpack_require__(53946);
// EXTERNAL MODULE: ./lib/util/to-printable.js
var to_printable = __webpack_require__(21029);
;// CONCATENATED MODULE: ./lib/receiver/receiver-log.js


/** Lines with `time`, `level`, `message` and the fields, redacted, with whatever cannot be seen spelled out. */
function createReceiverLog({ write, redactor, clock, debug }) {
    return {
        write(level, message, fields = {}) {
            if (level === 'debug' && !debug)
                return;
            const time = new Date(clock.nowMs()).toISOString();
            const shown = Object.entries({ ...fields, message }).map(([name, value]) => [name, typeof value === 'string' ? (0,to_printable/* toPrintable */.f)(value) : value]);
            const line = JSON.stringify({ time, level, ...Object.fromEntries(shown) });
            write(`${(0,redact_json/* redactJson */.K)(line, redactor)}\n`);
        },
    };
}
/** The same log for code that speaks to people. */
function toLogger(log) {
    return {
        debug: (message) => log.write('debug', message),
        info: (message) => log.write('info', message),
        warning: (message) => log.write('warning', message),
        error: (message) => log.write('error', message),
        progress: ({ label, done }) => log.write('debug', label, { done }),
    };
}

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
// EXTERNAL MODULE: ./lib/errors/warehouse-error.js
var warehouse_error = __webpack_require__(37187);
;// CONCATENATED MODULE: ./lib/receiver/parse-usage-query.js
const PARAMETERS = ['from', 'to', 'target'];
const MAX_TARGET_LENGTH = 512;
const TARGET = new RegExp(`^[^\\0]{1,${MAX_TARGET_LENGTH}}$`, 'u');
/** `?from=YYYY-MM-DD&to=YYYY-MM-DD&target=NAME`, each of them optional. Pure. */
function parseUsageQuery(parameters) {
    const names = [...parameters.keys()];
    if (names.some((name) => !PARAMETERS.includes(name)))
        return invalid(`the parameters are ${PARAMETERS.join(', ')}`);
    if (new Set(names).size < names.length)
        return invalid('a parameter stands twice');
    const [fromDay, toDay, target] = PARAMETERS.map((name) => parameters.get(name));
    for (const day of [fromDay, toDay]) {
        if (typeof day === 'string' && !isDay(day))
            return invalid('from and to are days: YYYY-MM-DD');
    }
    if (typeof fromDay === 'string' && typeof toDay === 'string' && fromDay > toDay)
        return invalid('from lies behind to');
    if (typeof target === 'string' && !TARGET.test(target))
        return invalid(`target has 1 to ${MAX_TARGET_LENGTH} characters, none of them U+0000`);
    return {
        kind: 'query',
        query: { fromDay: fromDay ?? null, toDay: toDay ?? null, target: target ?? null },
    };
}
/** A day of the calendar; the year 0 is none, for PostgreSQL at least. */
function isDay(text) {
    if (!/^(?!0000)\d{4}-\d{2}-\d{2}$/.test(text))
        return false;
    const date = new Date(`${text}T00:00:00Z`);
    return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
function invalid(why) {
    return { kind: 'invalid', why };
}

// EXTERNAL MODULE: ./lib/util/assert-never.js
var assert_never = __webpack_require__(49911);
;// CONCATENATED MODULE: ./lib/receiver/to-reply.js

/** A queue is worked off soon; a warehouse takes longer to come back. */
const SOON_S = 1;
const LATER_S = 5;
/** What a sender is told. Pure. */
function toReply(verdict) {
    switch (verdict.kind) {
        case 'stored':
            return json(200, { received: true, processedAt: toIso(verdict.processedAtMs) });
        case 'duplicate':
            return json(200, { received: true, duplicate: true, processedAt: toIso(verdict.processedAtMs) });
        case 'not-found':
            return json(404, { error: 'Not found' });
        case 'wrong-method':
            return { ...json(405, { error: 'Method not allowed' }), headers: { allow: verdict.allowed } };
        case 'wrong-type':
            return {
                ...json(415, { error: 'The body must be application/json in UTF-8, not compressed' }),
                headers: { accept: 'application/json', 'accept-encoding': 'identity' },
            };
        case 'too-large':
            return json(413, { error: 'The body is larger than 2 MiB' });
        case 'unauthorized':
            return json(401, { error: 'Invalid webhook signature', details: [verdict.why] });
        case 'invalid':
            return json(400, { error: 'Invalid webhook payload', details: verdict.details });
        case 'warehouse-away':
            return again(LATER_S, 'The warehouse is away');
        case 'overdue':
            return again(LATER_S, 'The warehouse takes too long');
        case 'queue-full':
            return again(SOON_S, 'Too many events at once');
        case 'refused':
            return json(500, { error: 'The warehouse refused the event' });
        // Heard by nobody but a sender whose time was up.
        case 'cut-off':
            return json(408, { error: 'The body did not arrive' });
        case 'failed':
            return json(500, { error: 'Internal error' });
        default:
            return (0,assert_never/* assertNever */.x)(verdict);
    }
}
function json(status, body) {
    return { status, headers: {}, body };
}
/** 503: try again in so many seconds. */
function again(afterS, error) {
    return { status: 503, headers: { 'retry-after': String(afterS) }, body: { error } };
}
function toIso(epochMs) {
    return new Date(epochMs).toISOString();
}

;// CONCATENATED MODULE: ./lib/receiver/within.js
/** What `work` resolves or rejects with, or `late` when that takes longer; `work` goes on. */
async function within(work, limitMs) {
    let timer;
    const late = new Promise((resolve) => {
        timer = setTimeout(() => resolve('late'), limitMs);
    });
    try {
        return await Promise.race([work, late]);
    }
    finally {
        clearTimeout(timer);
    }
}

;// CONCATENATED MODULE: ./lib/receiver/warehouse-gate.js


/** A load balancer may ask as often as it likes. */
const FRESH_MS = 2_000;
const PING_LIMIT_MS = 3_000;
const FIRST_PAUSE_MS = 500;
const MAX_PAUSE_MS = 10_000;
/** Knows whether the warehouse can be used: not before its tables are there, and as long as it answers. */
class WarehouseGate {
    #parts;
    #isOpen = false;
    #isUp = false;
    #knownAtMs = Number.NEGATIVE_INFINITY;
    #asking = null;
    constructor(parts) {
        this.#parts = parts;
    }
    /** True once the tables are there. */
    get isOpen() {
        return this.#isOpen;
    }
    /** Creates the tables, unless the warehouse is away. @throws WarehouseError when trying again would not help. */
    async open() {
        try {
            await this.#parts.warehouse.migrate();
            this.#isOpen = true;
            this.note({ isUp: true });
        }
        catch (error) {
            if (!(error instanceof warehouse_error/* WarehouseError */.k) || !error.isTransient)
                throw error;
            this.#parts.log.write('warning', 'The warehouse is away; it is tried again.', toFields(error));
            this.note({ isUp: false });
        }
        return this.#isOpen;
    }
    /** Tries for as long as it takes, or until `signal` is aborted. @throws as `open` does. */
    async keepOpening(signal) {
        let pauseMs = FIRST_PAUSE_MS;
        while (!this.#isOpen && !signal.aborted) {
            await this.#pause(pauseMs, signal);
            pauseMs = Math.min(2 * pauseMs, MAX_PAUSE_MS);
            if (!signal.aborted)
                await this.open();
        }
    }
    /** Whether the warehouse answers now, or did so a moment ago. Never rejects. */
    async isAnswering() {
        if (!this.#isOpen)
            return false;
        if (this.#parts.clock.nowMs() - this.#knownAtMs < FRESH_MS)
            return this.#isUp;
        // One question at a time, also when an answer never comes.
        this.#asking ??= this.#ask();
        const answer = await within(this.#asking, PING_LIMIT_MS);
        if (answer === 'late')
            this.note({ isUp: false });
        return this.#isUp;
    }
    /** What the use of the warehouse has shown. */
    note({ isUp }) {
        const { clock, log, onChange } = this.#parts;
        this.#knownAtMs = clock.nowMs();
        if (isUp !== this.#isUp)
            log.write(isUp ? 'info' : 'warning', `The warehouse is ${isUp ? 'up' : 'away'}.`);
        this.#isUp = isUp;
        onChange(isUp);
    }
    async #pause(ms, signal) {
        try {
            await this.#parts.clock.sleep(ms, signal);
        }
        catch (error) {
            if (!signal.aborted)
                throw error;
        }
    }
    async #ask() {
        const isUp = await this.#ping();
        this.#asking = null;
        this.note({ isUp });
        return isUp;
    }
    async #ping() {
        try {
            await this.#parts.warehouse.ping();
            return true;
        }
        catch (error) {
            this.#parts.log.write('warning', 'The warehouse does not answer.', toFields(error));
            return false;
        }
    }
}
/** An error for the log: the messages of warehouses hold no credentials and no values. */
function toFields(error) {
    if (error instanceof warehouse_error/* WarehouseError */.k)
        return { error: error.message, code: error.code };
    return { error: error instanceof Error ? error.message : String(error) };
}

;// CONCATENATED MODULE: ./lib/receiver/answer-usage.js




/** So that reports, which may be heavy, leave the warehouse to the events. */
const MAX_READS = 2;
const RETRY_AFTER_S = 5;
/** `GET /usage`: the daily view. The function that is returned never rejects. */
function createUsageAnswer({ warehouse, gate, log, }) {
    let reads = 0;
    return async (parameters) => {
        const parsed = parseUsageQuery(parameters);
        if (parsed.kind === 'invalid')
            return json(400, { error: `Invalid query: ${parsed.why}` });
        if (!gate.isOpen)
            return again(RETRY_AFTER_S, 'The warehouse is away');
        if (reads >= MAX_READS)
            return again(RETRY_AFTER_S, 'Too many reports at once');
        reads += 1;
        try {
            return json(200, { usage: await warehouse.readDailyUsage(parsed.query) });
        }
        catch (error) {
            log.write('error', 'The daily figures could not be read.', toFields(error));
            return error instanceof warehouse_error/* WarehouseError */.k && error.isTransient
                ? again(RETRY_AFTER_S, 'The warehouse is away')
                : json(500, { error: 'The warehouse refused to answer; the log of the receiver says why' });
        }
        finally {
            reads -= 1;
        }
    };
}

;// CONCATENATED MODULE: ./lib/receiver/growing-buffer.js
const FIRST_BYTES = 16 * 1024;
/**
 * The bytes of one body, in one piece: a list of its chunks could be a hundred times as large, if each holds one byte. Whoever made it
 * must `release` what it took of the budget.
 */
class GrowingBuffer {
    #maxBytes;
    #budget;
    #bytes = Buffer.alloc(0);
    #length = 0;
    #takenBytes = 0;
    constructor({ maxBytes, budget }) {
        this.#maxBytes = maxBytes;
        this.#budget = budget;
    }
    /** The bytes so far; not a copy. */
    get bytes() {
        return this.#bytes.subarray(0, this.#length);
    }
    add(chunk) {
        const length = this.#length + chunk.length;
        if (length > this.#maxBytes)
            return 'too-large';
        if (length > this.#bytes.length && !this.#grow(length))
            return 'no-memory';
        this.#bytes.set(chunk, this.#length);
        this.#length = length;
        return 'added';
    }
    /** Frees the bytes. What they took of the budget stays taken, for whatever was made of them. */
    forget() {
        this.#bytes = Buffer.alloc(0);
        this.#length = 0;
    }
    release() {
        this.forget();
        this.#budget.giveBack(this.#takenBytes);
        this.#takenBytes = 0;
    }
    /** Twice as large each time, so that copying costs no more than reading. */
    #grow(neededBytes) {
        let size = Math.max(this.#bytes.length, FIRST_BYTES);
        while (size < neededBytes)
            size *= 2;
        size = Math.min(size, this.#maxBytes);
        const moreBytes = size - this.#bytes.length;
        if (!this.#budget.take(moreBytes))
            return false;
        this.#takenBytes += moreBytes;
        const grown = Buffer.allocUnsafeSlow(size);
        grown.set(this.bytes);
        this.#bytes = grown;
        return true;
    }
}

;// CONCATENATED MODULE: ./lib/receiver/is-json-content.js
const JSON_TYPE = /^application\/json\s*(?:;|$)/i;
const CHARSET = /;\s*charset\s*=\s*"?([^";\s]*)"?/i;
/**
 * Whether headers announce JSON in UTF-8 as it is. A compressed body is refused like a wrong type: its signature may cover either
 * form, and a small one may unpack to any size. Pure.
 */
function isJsonContent(headers) {
    const type = headers['content-type'] ?? '';
    const charset = CHARSET.exec(type)?.[1]?.toLowerCase() ?? 'utf-8';
    const encoding = headers['content-encoding']?.trim().toLowerCase() ?? 'identity';
    return (JSON_TYPE.test(type.trim()) &&
        (charset === 'utf-8' || charset === 'utf8') &&
        (encoding === '' || encoding === 'identity'));
}

// EXTERNAL MODULE: ./lib/model/parse-mapping-event.js + 3 modules
var parse_mapping_event = __webpack_require__(97821);
;// CONCATENATED MODULE: ./lib/receiver/parse-event-body.js

/** The event in a body whose signature held. Depth costs nothing: neither V8's parser nor the checks descend by recursion. Pure. */
function parseEventBody(bytes) {
    const json = parseJson(bytes);
    if (json === NOT_JSON)
        return { kind: 'invalid', details: ['body: must be JSON in UTF-8'] };
    const parsed = (0,parse_mapping_event/* parseMappingEvent */.c)(json);
    return parsed.kind === 'event' ? parsed : { kind: 'invalid', details: parsed.faults };
}
const NOT_JSON = Symbol('not JSON');
function parseJson(bytes) {
    try {
        return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    }
    catch (error) {
        // A TypeError: not UTF-8.
        if (error instanceof SyntaxError || error instanceof TypeError)
            return NOT_JSON;
        throw error;
    }
}

;// CONCATENATED MODULE: ./lib/receiver/read-body.js
/** Reads a body until it ends or is more than may be read; what comes after that is neither kept nor waited for. Never rejects. */
function readBody(request, body) {
    return new Promise((resolve) => {
        const settle = (end) => {
            request.off('data', add).off('end', complete).off('close', cutOff);
            resolve(end);
        };
        const add = (chunk) => {
            const added = body.add(chunk);
            if (added !== 'added')
                settle(added);
        };
        const complete = () => settle('complete');
        const cutOff = () => settle('cut-off');
        // The listener stays: a connection that breaks later must not end the process.
        request.on('data', add).on('end', complete).on('close', cutOff).on('error', cutOff);
    });
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./lib/receiver/verify-signature.js

/** Both ways: https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md */
const SIGNATURE_WINDOW_S = 5 * 60;
const VERSION = 'v1,';
/** The key in a secret `whsec_<Base64>`, which must be of that form; an object, as Node 24 takes six times as long with bare bytes. */
function toSigningKey(secret) {
    return (0,external_node_crypto_.createSecretKey)(Buffer.from(secret.replace(/^whsec_/, ''), 'base64'));
}
/**
 * Whether one of the signatures of a delivery was made with one of `keys`, as Standard Webhooks v1 prescribes, over the bytes as they
 * came. Node's own HMAC, since the one of the package `standardwebhooks` takes a tenth of a second for the largest body. Pure.
 */
function verifySignature(body, { headers, keys, nowMs, }) {
    const { 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': signatures } = headers;
    const missing = ['webhook-id', 'webhook-timestamp', 'webhook-signature'];
    const name = missing.find((header) => (headers[header] ?? '') === '');
    if (!id || !timestamp || !signatures)
        return verify_signature_invalid(`the header ${name} is missing`);
    if (!/^\d{1,12}$/.test(timestamp))
        return verify_signature_invalid('webhook-timestamp is not in seconds');
    if (Math.abs(Math.floor(nowMs / 1000) - Number(timestamp)) > SIGNATURE_WINDOW_S)
        return verify_signature_invalid(`webhook-timestamp is more than ${SIGNATURE_WINDOW_S / 60} minutes off`);
    const given = listSignatures(signatures);
    const isSigned = keys.some((key) => {
        const expected = sign(body, { key, prefix: `${id}.${timestamp}.` });
        return given.some((signature) => signature.length === expected.length && (0,external_node_crypto_.timingSafeEqual)(signature, expected));
    });
    return isSigned ? { kind: 'valid', webhookId: id } : verify_signature_invalid('no signature matches');
}
/** In Base64, since decoding would let more than one spelling pass. */
function sign(body, { key, prefix }) {
    return Buffer.from((0,external_node_crypto_.createHmac)('sha256', key).update(prefix).update(body).digest('base64'));
}
/** Those of version 1. Node joins headers that stand twice with commas. */
function listSignatures(header) {
    return header
        .split(/,?\s+/)
        .filter((word) => word.startsWith(VERSION))
        .map((word) => Buffer.from(word.slice(VERSION.length)));
}
function verify_signature_invalid(why) {
    return { kind: 'invalid', why };
}

;// CONCATENATED MODULE: ./lib/receiver/receive-event.js





const MAX_BODY_BYTES = 2 * 1024 * 1024;
const MAX_ID_LENGTH = 512;
/** Takes one delivery through all checks, in the order that senders are promised, and waits for the warehouse's commit. */
async function receiveEvent(exchange, parts) {
    const { request, response } = exchange;
    if (!isJsonContent(request.headers))
        return only({ kind: 'wrong-type' });
    if (Number(request.headers['content-length'] ?? 0) > MAX_BODY_BYTES)
        return only({ kind: 'too-large' });
    const body = new GrowingBuffer({ maxBytes: MAX_BODY_BYTES, budget: parts.budget });
    try {
        if (request.headers.expect !== undefined)
            response.writeContinue();
        const end = await readBody(request, body);
        if (end !== 'complete')
            return only(toVerdict(end));
        return await judgeBody(body, { request, parts });
    }
    finally {
        body.release();
    }
}
async function judgeBody(body, { request, parts }) {
    const bytes = body.bytes.length;
    const receivedAtMs = parts.clock.nowMs();
    const signature = checkSignature(body.bytes, { request, parts, nowMs: receivedAtMs });
    if (signature.kind === 'invalid') {
        return { verdict: { kind: 'unauthorized', why: signature.why }, fields: { bytes, why: signature.why } };
    }
    const parsed = parseEventBody(body.bytes);
    if (parsed.kind === 'invalid') {
        const { details } = parsed;
        return { verdict: { kind: 'invalid', details }, fields: { bytes, why: details[0] ?? '' } };
    }
    const { event } = parsed;
    const { mappingId, target } = event;
    const webhookId = signature.webhookId === '' ? mappingId : signature.webhookId;
    if (webhookId.length > MAX_ID_LENGTH) {
        const why = `webhook-id: must have ${MAX_ID_LENGTH} characters at most`;
        return { verdict: { kind: 'invalid', details: [why] }, fields: { bytes, why } };
    }
    const fields = { bytes, mappingId, webhookId, target };
    if (!parts.isOpen())
        return { verdict: { kind: 'warehouse-away' }, fields };
    // Its text is of no more use, and may be waited for long.
    body.forget();
    const outcome = await parts.queue.add({ webhookId, receivedAtMs, event }, { bytes });
    return { verdict: outcome, fields };
}
function checkSignature(body, { request: { headers }, parts: { keys }, nowMs, }) {
    const given = (name) => {
        const value = headers[name];
        return typeof value === 'string' ? value : undefined;
    };
    if (keys.length === 0)
        return { kind: 'valid', webhookId: given('webhook-id') ?? '' };
    return verifySignature(body, {
        headers: {
            'webhook-id': given('webhook-id'),
            'webhook-timestamp': given('webhook-timestamp'),
            'webhook-signature': given('webhook-signature'),
        },
        keys,
        nowMs,
    });
}
function toVerdict(end) {
    return { kind: end === 'no-memory' ? 'queue-full' : end };
}
function only(verdict) {
    return { verdict, fields: {} };
}

;// CONCATENATED MODULE: ./lib/receiver/send-reply.js
/** How long a sender that is cut off may still send, so that it reads the reply before it finds the connection closed. */
const LINGER_MS = 500;
/** Sends a reply as JSON. The connection ends with it when `close` says so, and when the sender still has a body to send. */
function sendReply({ request, response }, { reply, close }) {
    if (response.headersSent || response.destroyed)
        return;
    const isUnread = hasUnreadBody(request);
    const text = JSON.stringify(reply.body);
    response.writeHead(reply.status, {
        ...reply.headers,
        ...(close || isUnread ? { connection: 'close' } : {}),
        'cache-control': 'no-store',
        'x-content-type-options': 'nosniff',
        'content-type': 'application/json; charset=utf-8',
        'content-length': Buffer.byteLength(text),
    });
    if (!isUnread) {
        response.end(text);
        return;
    }
    // Closing with bytes unread would reset the connection, and the reply might be lost with it.
    response.write(text);
    const end = () => {
        clearTimeout(timer);
        response.end();
    };
    const timer = setTimeout(end, LINGER_MS);
    request.once('end', end).once('close', end).resume();
}
function hasUnreadBody({ complete, headers }) {
    const isAnnounced = headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0;
    return isAnnounced && !complete;
}

;// CONCATENATED MODULE: ./lib/receiver/create-app.js




const WEBHOOK_PATH = '/webhooks/mapping-sync';
const MAX_SHOWN_PATH = 100;
/** All that the receiver answers, as an Express application. */
async function createApp(parts) {
    const { default: express } = await Promise.all(/* import() */[__webpack_require__.e(6087), __webpack_require__.e(9717), __webpack_require__.e(5152)]).then(__webpack_require__.t.bind(__webpack_require__, 85152, 19));
    const app = express();
    app.disable('x-powered-by').enable('strict routing').enable('case sensitive routing');
    const routes = [
        ['post', WEBHOOK_PATH, createWebhookHandler(parts)],
        ...createReadHandlers(parts).map(([path, handler]) => ['get', path, handler]),
    ];
    for (const [method, path, handler] of routes) {
        app[method](path, handler);
        const allowed = method === 'get' ? 'GET, HEAD' : 'POST';
        app.all(path, refuse(parts, { verdict: { kind: 'wrong-method', allowed }, fields: {} }));
    }
    app.use(refuse(parts, { verdict: { kind: 'not-found' }, fields: {} }));
    // Express tells by the number of parameters that this one is for errors.
    app.use((error, request, response, _next) => {
        const why = error instanceof Error ? (error.stack ?? error.message) : String(error);
        parts.log.write('error', 'A request failed by a defect of cxone-callcodes.', { error: why });
        sendReply({ request, response }, { reply: toReply({ kind: 'failed' }), close: true });
    });
    return app;
}
function createWebhookHandler(parts) {
    const receiveParts = { ...parts, isOpen: () => parts.gate.isOpen };
    return async (request, response) => {
        const startedMs = parts.clock.nowMs();
        const reception = await receiveEvent({ request, response }, receiveParts);
        answer({ request, response }, { reception, startedMs, parts });
    };
}
function refuse(parts, reception) {
    return (request, response) => {
        answer({ request, response }, { reception, startedMs: parts.clock.nowMs(), parts });
    };
}
function answer({ request, response }, { reception: { verdict, fields }, startedMs, parts }) {
    const { log, metrics, clock, isStopping } = parts;
    const reply = toReply(verdict);
    sendReply({ request, response }, { reply, close: isStopping() });
    const durationMs = clock.nowMs() - startedMs;
    metrics.observeReply({ result: verdict.kind, durationMs });
    log.write(reply.status >= 500 ? 'warning' : 'info', 'request', {
        result: verdict.kind,
        status: reply.status,
        durationMs,
        from: request.socket.remoteAddress ?? null,
        ...fields,
        ...(verdict.kind === 'not-found' ? { path: request.path.slice(0, MAX_SHOWN_PATH) } : {}),
    });
}
/** What is read rather than sent, by path. */
function createReadHandlers(parts) {
    const { gate, metrics, isStopping } = parts;
    const answerUsage = createUsageAnswer(parts);
    const reading = (read) => async (request, response) => {
        sendReply({ request, response }, { reply: await read(request), close: isStopping() });
    };
    return [
        ['/healthz', reading(async () => json(200, { status: 'ok' }))],
        [
            '/readyz',
            reading(async () => {
                if (isStopping())
                    return again(1, 'The receiver is stopping');
                return (await gate.isAnswering())
                    ? json(200, { status: 'ready' })
                    : again(1, 'The warehouse is away');
            }),
        ],
        [
            '/metrics',
            async (_, response) => {
                const { contentType, text } = await metrics.render();
                response.set({ 'content-type': contentType, 'cache-control': 'no-store' }).send(text);
            },
        ],
        ['/usage', reading((request) => answerUsage(toParameters(request)))],
    ];
}
function toParameters({ originalUrl }) {
    const at = originalUrl.indexOf('?');
    return new URLSearchParams(at === -1 ? '' : originalUrl.slice(at + 1));
}

;// CONCATENATED MODULE: ./lib/receiver/verdict.js
const VERDICT_KINDS = [
    'stored',
    'duplicate',
    'not-found',
    'wrong-method',
    'wrong-type',
    'too-large',
    'unauthorized',
    'invalid',
    'warehouse-away',
    'queue-full',
    'overdue',
    'refused',
    'cut-off',
    'failed',
];

;// CONCATENATED MODULE: ./lib/receiver/metric-table.js

const SECONDS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 20];
const PREFIX = 'callcodes_receiver_';
/** What `GET /metrics` tells besides the figures of the process; docs/receiver.md is generated from it. */
const METRICS = {
    requests: {
        name: `${PREFIX}requests_total`,
        kind: 'counter',
        help: 'Requests to the webhook, and to paths that do not exist, by what became of them',
        label: { name: 'result', values: VERDICT_KINDS },
    },
    replySeconds: {
        name: `${PREFIX}reply_seconds`,
        kind: 'histogram',
        help: 'Time from the head of such a request to its reply',
        buckets: SECONDS,
    },
    waiting: {
        name: `${PREFIX}queue_events`,
        kind: 'gauge',
        help: 'Events that wait for the next batch',
    },
    storeSeconds: {
        name: `${PREFIX}store_seconds`,
        kind: 'histogram',
        help: 'Time that a batch took to be committed or given up',
        buckets: SECONDS,
    },
    batchEvents: {
        name: `${PREFIX}batch_events`,
        kind: 'histogram',
        help: 'Events in a batch',
        buckets: [1, 2, 5, 10, 20, 50, 100, 200, 500],
    },
    failedBatches: {
        name: `${PREFIX}failed_batches_total`,
        kind: 'counter',
        help: 'Batches of which at least one event could not be stored',
    },
    warehouseUp: {
        name: `${PREFIX}warehouse_up`,
        kind: 'gauge',
        help: '1 when the warehouse answered the last time it was used or asked, else 0',
    },
};

;// CONCATENATED MODULE: ./lib/receiver/create-metrics.js


const MS_PER_S = 1000;
/** Figures of one receiver and of its process, in a registry of their own. Every series is there from the start. */
async function createMetrics(facts) {
    const { default: prometheus } = await __webpack_require__.e(/* import() */ 5222).then(__webpack_require__.t.bind(__webpack_require__, 95222, 19));
    const registry = new prometheus.Registry();
    const registers = [registry];
    prometheus.collectDefaultMetrics({ register: registry });
    const { requests: definition, waiting } = METRICS;
    const requests = new prometheus.Counter({
        ...named(definition),
        labelNames: [definition.label.name],
        registers,
    });
    for (const result of VERDICT_KINDS)
        requests.inc({ result }, 0);
    new prometheus.Gauge({
        ...named(waiting),
        registers,
        collect() {
            this.set(facts.waiting());
        },
    });
    const histogram = ({ buckets, ...metric }) => new prometheus.Histogram({ ...named(metric), buckets: [...buckets], registers });
    const replySeconds = histogram(METRICS.replySeconds);
    const storeSeconds = histogram(METRICS.storeSeconds);
    const batchEvents = histogram(METRICS.batchEvents);
    const failedBatches = new prometheus.Counter({ ...named(METRICS.failedBatches), registers });
    const warehouseUp = new prometheus.Gauge({ ...named(METRICS.warehouseUp), registers });
    return {
        observeReply: ({ result, durationMs }) => {
            requests.inc({ result });
            replySeconds.observe(durationMs / MS_PER_S);
        },
        observeBatch: ({ events, durationMs, outcomes }) => {
            storeSeconds.observe(durationMs / MS_PER_S);
            batchEvents.observe(events);
            if (!outcomes.every(({ kind }) => kind === 'stored' || kind === 'duplicate'))
                failedBatches.inc();
        },
        setWarehouseUp: (isUp) => warehouseUp.set(isUp ? 1 : 0),
        render: async () => ({ contentType: registry.contentType, text: await registry.metrics() }),
    };
}
function named({ name, help }) {
    return { name, help };
}

;// CONCATENATED MODULE: ./lib/receiver/store-events.js

/**
 * Stores a batch; when the warehouse refuses it for good, its halves and theirs, so that an event which cannot be stored keeps no other
 * one from being stored. While the warehouse is away nothing is tried again: that is up to the senders. An outcome for each event.
 */
async function storeEvents(events, store) {
    try {
        return await store(events);
    }
    catch (error) {
        if (!(error instanceof warehouse_error/* WarehouseError */.k))
            throw error;
        if (error.isTransient)
            return events.map(() => ({ kind: 'warehouse-away', error }));
        if (events.length === 1)
            return [toFinal(error)];
    }
    const middle = Math.ceil(events.length / 2);
    const first = await storeEvents(events.slice(0, middle), store);
    const rest = events.slice(middle);
    const away = first.find((outcome) => outcome.kind === 'warehouse-away' && outcome.error.isTransient);
    if (away !== undefined)
        return [...first, ...rest.map(() => away)];
    return [...first, ...(await storeEvents(rest, store))];
}
/** Missing rights and tables are mended by people, after which the event can be stored; a refused value cannot. */
function toFinal(error) {
    return { kind: error.code === 'WAREHOUSE_FAILED' ? 'refused' : 'warehouse-away', error };
}

;// CONCATENATED MODULE: ./lib/receiver/event-queue.js

const QUEUE_LIMITS = {
    maxWaiting: 500,
    maxWaitMs: 20_000,
    maxBatchEvents: 500,
    maxBatchBytes: 8 * 1024 * 1024,
    lingerMs: 3,
};
/**
 * Gathers events while a batch is being committed and stores them together by the next one, so that one commit serves many senders.
 * Bounded: what does not fit is refused at once.
 */
class EventQueue {
    #parts;
    #waiting = [];
    #work = null;
    #lingering = null;
    constructor(parts) {
        this.#parts = parts;
    }
    get waiting() {
        return this.#waiting.length;
    }
    /** Resolves once the event is committed, or is known not to be for now. `bytes`: the size in which it came. Never rejects. */
    add(received, { bytes }) {
        const { limits } = this.#parts;
        if (this.#waiting.length >= limits.maxWaiting)
            return Promise.resolve({ kind: 'queue-full' });
        return new Promise((resolve) => {
            const settle = (outcome) => {
                clearTimeout(overdue);
                resolve(outcome);
            };
            const entry = { received, bytes, settle };
            const overdue = setTimeout(() => this.#giveUp(entry), limits.maxWaitMs);
            this.#waiting.push(entry);
            this.#endLinger();
            this.#work ??= this.#run();
        });
    }
    /** Resolves when nothing waits and nothing is under way. */
    async drained() {
        while (this.#work !== null)
            await this.#work;
    }
    /** Nobody waits for it any more, so that it makes room for others; one that is being stored already stays. */
    #giveUp(entry) {
        this.#waiting = this.#waiting.filter((other) => other !== entry);
        entry.settle({ kind: 'overdue' });
    }
    async #run() {
        // Whatever arrives in the same turn of the event loop comes along.
        await Promise.resolve();
        while (this.#waiting.length > 0) {
            const stored = await this.#storeNext();
            await this.#linger(stored + this.#waiting.length);
        }
        this.#work = null;
    }
    /**
     * Senders that were answered together come again together. Without a pause the first few of them would make a batch of their own
     * and the others had to wait for it. One sender by itself is not waited for.
     */
    #linger(expected) {
        const { lingerMs } = this.#parts.limits;
        if (expected <= 1 || this.#waiting.length >= expected)
            return Promise.resolve();
        return new Promise((resolve) => {
            const end = () => {
                clearTimeout(timer);
                this.#lingering = null;
                resolve();
            };
            const timer = setTimeout(end, lingerMs);
            this.#lingering = { expected, end };
        });
    }
    /** Once all that were expected are there. */
    #endLinger() {
        if (this.#lingering !== null && this.#waiting.length >= this.#lingering.expected)
            this.#lingering.end();
    }
    /** How many events the batch had. */
    async #storeNext() {
        const batch = this.#takeBatch();
        const { nowMs, onBatch } = this.#parts;
        const startedMs = nowMs();
        const outcomes = await this.#store(batch);
        for (const [index, { settle }] of batch.entries())
            settle(outcomes[index] ?? lost());
        onBatch({ events: batch.length, durationMs: nowMs() - startedMs, outcomes });
        return batch.length;
    }
    async #store(batch) {
        try {
            const events = batch.map(({ received }) => received);
            return await storeEvents(events, this.#parts.store);
        }
        catch (error) {
            // A defect: the senders hear of it, and the next batch has its chance.
            return batch.map(() => ({ kind: 'failed', error }));
        }
    }
    #takeBatch() {
        const { maxBatchEvents, maxBatchBytes } = this.#parts.limits;
        let bytes = 0;
        const end = this.#waiting.findIndex((entry, index) => {
            bytes += entry.bytes;
            return index > 0 && (index === maxBatchEvents || bytes > maxBatchBytes);
        });
        return this.#waiting.splice(0, end === -1 ? this.#waiting.length : end);
    }
}
function lost() {
    return { kind: 'failed', error: new Error('The warehouse gave no result for an event.') };
}

;// CONCATENATED MODULE: ./lib/receiver/memory-budget.js
/** What all requests together may keep in memory. */
class MemoryBudget {
    #leftBytes;
    constructor(totalBytes) {
        this.#leftBytes = totalBytes;
    }
    /** False, and nothing taken, when not so much is left. */
    take(bytes) {
        if (bytes > this.#leftBytes)
            return false;
        this.#leftBytes -= bytes;
        return true;
    }
    giveBack(bytes) {
        this.#leftBytes += bytes;
    }
}

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
// EXTERNAL MODULE: ./lib/errors/input-error.js
var input_error = __webpack_require__(97656);
;// CONCATENATED MODULE: ./lib/receiver/serve-receiver.js


const CONNECTION_LIMITS = {
    maxConnections: 2_000,
    headersTimeoutMs: 10_000,
    requestTimeoutMs: 30_000,
    keepAliveMs: 65_000,
};
const MAX_CHECK_MS = 1_000;
const SWEEP_MS = 100;
/** Listens. @throws InputError when the address cannot be had. */
async function serveReceiver(listener, { at, limits }) {
    const server = (0,external_node_http_.createServer)({
        headersTimeout: limits.headersTimeoutMs,
        requestTimeout: limits.requestTimeoutMs,
        keepAliveTimeout: limits.keepAliveMs,
        connectionsCheckingInterval: Math.min(MAX_CHECK_MS, limits.headersTimeoutMs),
    }, listener);
    // Whoever asks first is told to go on when his body is wanted, not before.
    server.on('checkContinue', listener);
    server.maxConnections = limits.maxConnections;
    const port = await listen(server, at);
    const host = at.host.includes(':') ? `[${at.host}]` : at.host;
    return { url: `http://${host}:${port}`, close: (graceMs) => closeServer(server, graceMs) };
}
function listen(server, at) {
    return new Promise((resolve, reject) => {
        server.once('error', (error) => reject(listenError(error, at)));
        server.listen(at.port, at.host, () => {
            const address = server.address();
            resolve(typeof address === 'object' && address !== null ? address.port : at.port);
        });
    });
}
function listenError(error, { host, port }) {
    const isTaken = 'code' in error && error.code === 'EADDRINUSE';
    const why = isTaken ? 'another process listens there' : error.message;
    return new input_error/* InputError */.d(`Starting the receiver failed: ${host}:${port}: ${why}.`, {
        hint: 'Choose another address with --host and --port; --port 0 takes any free port.',
        cause: error,
    });
}
function closeServer(server, graceMs) {
    return new Promise((resolve, reject) => {
        const overdue = setTimeout(() => server.closeAllConnections(), graceMs);
        // Also those that become idle meanwhile: a reply may have promised to keep its connection.
        const sweep = setInterval(() => server.closeIdleConnections(), SWEEP_MS);
        server.close((error) => {
            clearTimeout(overdue);
            clearInterval(sweep);
            if (error === undefined)
                resolve();
            else
                reject(error);
        });
    });
}

;// CONCATENATED MODULE: ./lib/receiver/serve-until-stopped.js









/** Bodies, and the events made of them, of all requests together: the largest event from each of 32 senders. */
const MEMORY_BYTES = 64 * 1024 * 1024;
/** Shorter than the 30 s after which container platforms kill. */
const GRACE_MS = 25_000;
const DRAIN_MS = 2_000;
/**
 * Receives until it is told to stop, then answers what it has accepted. A warehouse that is away is waited for.
 * @throws WarehouseError for one that can never be used, InputError for an address that cannot be had.
 */
async function serveUntilStopped(parts) {
    const { warehouse, clock, log, signal } = parts;
    const stopped = signal.aborted ? Promise.resolve() : (0,external_node_events_.once)(signal, 'abort');
    const metrics = await createMetrics({ waiting: () => queue.waiting });
    const gate = new WarehouseGate({ warehouse, clock, log, onChange: (isUp) => metrics.setWarehouseUp(isUp) });
    const queue = new EventQueue({
        store: (events) => warehouse.store(events),
        limits: QUEUE_LIMITS,
        nowMs: () => clock.nowMs(),
        onBatch: (batch) => {
            metrics.observeBatch(batch);
            noteBatch(batch, { gate, log });
        },
    });
    await Promise.race([gate.open(), stopped]);
    if (signal.aborted)
        return;
    let isStopping = false;
    const app = await createApp({
        warehouse,
        gate,
        queue,
        metrics,
        log,
        clock,
        keys: parts.secrets.map(toSigningKey),
        budget: new MemoryBudget(MEMORY_BYTES),
        isStopping: () => isStopping,
    });
    const server = await serveReceiver(app, { at: parts.at, limits: CONNECTION_LIMITS });
    parts.onListening(server.url);
    try {
        await Promise.race([gate.keepOpening(signal).then(() => stopped), stopped]);
    }
    finally {
        isStopping = true;
        log.write('info', 'Stopping: no more connections are accepted.', { waiting: queue.waiting });
        await server.close(GRACE_MS);
        // What nobody waits for any more, since its sender was cut off.
        await within(queue.drained(), DRAIN_MS);
    }
}
function noteBatch({ events, durationMs, outcomes }, { gate, log }) {
    const failed = outcomes.filter(({ kind }) => kind !== 'stored' && kind !== 'duplicate');
    gate.note({ isUp: !failed.some(({ kind }) => kind === 'warehouse-away') });
    const [first] = failed;
    if (first === undefined) {
        log.write('debug', 'A batch is committed.', { events, durationMs });
        return;
    }
    const why = 'error' in first ? toFields(first.error) : {};
    log.write('error', 'A batch could not be stored.', { events, failed: failed.length, durationMs, ...why });
}

// EXTERNAL MODULE: ./lib/receiver/warehouses/list-warehouse-secrets.js
var list_warehouse_secrets = __webpack_require__(1782);
// EXTERNAL MODULE: ./lib/receiver/warehouses/open-warehouse.js
var open_warehouse = __webpack_require__(22498);
// EXTERNAL MODULE: ./lib/util/is-loopback.js
var is_loopback = __webpack_require__(28674);
;// CONCATENATED MODULE: ./lib/commands/run-receive.js






/** A warehouse that does not close must not hold up whoever stops the receiver. */
const CLOSE_LIMIT_MS = 10_000;
/** `receive`: keeps events in a warehouse until it is told to stop; 0 then. */
async function runReceive(invocation, { process, environment }) {
    const { clock, random, redactor, keepSecret, signal, print, env } = environment;
    const { host, port, secrets } = invocation;
    const hidden = [...(0,list_warehouse_secrets.listWarehouseSecrets)(invocation.warehouse), ...(0,list_warehouse_secrets.listWarehouseVariables)(env), ...secrets];
    for (const secret of hidden)
        keepSecret(secret);
    const isDebug = env['RUNNER_DEBUG'] === '1';
    const log = createReceiverLog({ write: process.writeError, redactor, clock, debug: isDebug });
    const warehouse = await (0,open_warehouse.openWarehouse)(invocation.warehouse, {
        workingDirectory: process.cwd,
        access: 'write',
        env,
        clock,
        random,
        log: toLogger(log),
    });
    warnOfExposure(invocation, log);
    const onListening = (url) => print(`listening on ${url}\n`);
    try {
        await serveUntilStopped({ at: { host, port }, secrets, warehouse, clock, log, signal, onListening });
    }
    finally {
        const closed = await within(warehouse.close(), CLOSE_LIMIT_MS);
        log.write('info', closed === 'late' ? 'Stopped; the warehouse did not close in time.' : 'Stopped.');
    }
    return 0;
}
function warnOfExposure({ host, secrets, isInsecure }, log) {
    if (secrets.length === 0)
        log.write('warning', 'INSECURE: without a secret no signature is checked, and anybody who reaches this port can store events. Set CXONE_WEBHOOK_SECRET and leave out --insecure.');
    else if (isInsecure)
        log.write('warning', '--insecure has no effect: CXONE_WEBHOOK_SECRET holds a secret, so signatures are checked.');
    if (!(0,is_loopback/* isLoopback */.U)(host) && host !== '::1')
        log.write('warning', 'Others than this machine may reach this port. GET /usage and GET /metrics ask nobody who he is: let only POST /webhooks/mapping-sync through from outside.', { host });
}


/***/ }),

/***/ 37187:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ WarehouseError)
/* harmony export */ });
/* harmony import */ var _app_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3603);

/** The warehouse cannot or will not do what was asked. Its message holds no credentials and no values of rows. */
class WarehouseError extends _app_error_js__WEBPACK_IMPORTED_MODULE_0__/* .AppError */ .u {
    code;
    isTransient;
    constructor(message, facts) {
        super(message, facts);
        this.code = facts.code;
        this.isTransient = facts.isTransient;
    }
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

/***/ 1782:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   listWarehouseSecrets: () => (/* binding */ listWarehouseSecrets),
/* harmony export */   listWarehouseVariables: () => (/* binding */ listWarehouseVariables)
/* harmony export */ });
const SECRET_PARAMETER = /pass|token|secret|credential/i;
/**
 * What must be masked of a warehouse's URL before anything else is done with it, as it is spelled and decoded. Reads also
 * URLs that nobody can open, since those end in an error.
 */
function listWarehouseSecrets(url) {
    // The second is for passwords with a / ? or # that should have been escaped.
    const authority = (/^[^/]*\/\/([^/?#]*)@/.exec(url) ?? /^[^/]*\/\/(.*)@/.exec(url))?.[1] ?? '';
    const password = authority.includes(':') ? authority.slice(authority.indexOf(':') + 1) : '';
    const query = url.includes('?') ? url.slice(url.lastIndexOf('?') + 1) : '';
    const parameters = query
        .split('&')
        .map((pair) => pair.split('='))
        .filter(([name = '']) => SECRET_PARAMETER.test(name))
        .map(([, ...value]) => value.join('='));
    const spelled = [password, ...parameters].filter((secret) => secret !== '');
    return [...new Set(spelled.flatMap((secret) => [secret, decodeLeniently(secret)]))];
}
/** Of `pg`, as libpq has it, and ours for Snowflake. Keys in files are read by nobody but the clients. */
const SECRET_VARIABLES = [
    'PGPASSWORD',
    'SNOWFLAKE_PASSWORD',
    'SNOWFLAKE_TOKEN',
    'SNOWFLAKE_PRIVATE_KEY_PASSPHRASE',
];
/** What must be masked of the environment, from which clients take what the URL does not say. */
function listWarehouseVariables(env) {
    return SECRET_VARIABLES.flatMap((name) => env[name] ?? []).filter((secret) => secret !== '');
}
function decodeLeniently(text) {
    try {
        return decodeURIComponent(text);
    }
    catch (error) {
        if (error instanceof URIError)
            return text;
        throw error;
    }
}


/***/ }),

/***/ 22498:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openWarehouse: () => (/* binding */ openWarehouse)
/* harmony export */ });
/* harmony import */ var _parse_warehouse_url_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82421);

/**
 * The warehouse that `url` names; its client library is loaded now, the warehouse itself is first reached by a method. Hand
 * `listWarehouseSecrets(url)` to the masker before. @throws InputError for a URL that names none, WarehouseError without client.
 */
async function openWarehouse(url, facts) {
    const location = (0,_parse_warehouse_url_js__WEBPACK_IMPORTED_MODULE_0__/* .parseWarehouseUrl */ .g)(url, facts.workingDirectory);
    switch (location.kind) {
        case 'duckdb': {
            const { openDuckdbWarehouse } = await __webpack_require__.e(/* import() */ 9429).then(__webpack_require__.bind(__webpack_require__, 89429));
            return await openDuckdbWarehouse(location, facts);
        }
        case 'postgres': {
            const { openPostgresWarehouse } = await __webpack_require__.e(/* import() */ 1613).then(__webpack_require__.bind(__webpack_require__, 21613));
            const { POSTGRES_DIALECT: dialect } = await __webpack_require__.e(/* import() */ 5198).then(__webpack_require__.bind(__webpack_require__, 65198));
            return await openPostgresWarehouse(location, { dialect, facts });
        }
        case 'redshift': {
            const { openPostgresWarehouse } = await __webpack_require__.e(/* import() */ 1613).then(__webpack_require__.bind(__webpack_require__, 21613));
            const { REDSHIFT_DIALECT: dialect } = await __webpack_require__.e(/* import() */ 9371).then(__webpack_require__.bind(__webpack_require__, 9371));
            return await openPostgresWarehouse(location, { dialect, facts });
        }
        case 'bigquery': {
            const { openBigqueryWarehouse } = await Promise.all(/* import() */[__webpack_require__.e(7505), __webpack_require__.e(397)]).then(__webpack_require__.bind(__webpack_require__, 60397));
            return await openBigqueryWarehouse(location, facts);
        }
        case 'snowflake': {
            const { openSnowflakeWarehouse } = await Promise.all(/* import() */[__webpack_require__.e(7505), __webpack_require__.e(265)]).then(__webpack_require__.bind(__webpack_require__, 60265));
            return await openSnowflakeWarehouse(location, facts);
        }
    }
}


/***/ }),

/***/ 82421:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ parseWarehouseUrl),
  showWarehouse: () => (/* binding */ showWarehouse)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/errors/input-error.js
var input_error = __webpack_require__(97656);
// EXTERNAL MODULE: ./lib/util/nearest-name.js
var nearest_name = __webpack_require__(80976);
;// CONCATENATED MODULE: ./lib/receiver/warehouses/decode-url-part.js
/** A percent-encoded part of a URL as it is meant. @throws what `refuse` makes. */
function decodeUrlPart(part, refuse) {
    try {
        return decodeURIComponent(part);
    }
    catch (error) {
        if (error instanceof URIError)
            throw refuse('has a % that starts no escape; write it as %25');
        throw error;
    }
}

// EXTERNAL MODULE: ./lib/receiver/warehouses/warehouse-location.js
var warehouse_location = __webpack_require__(72945);
;// CONCATENATED MODULE: ./lib/receiver/warehouses/parse-postgres-url.js




const DEFAULT_PORTS = { postgres: 5432, redshift: 5439 };
const MAX_PORT = 65_535;
/** Names as libpq has them: https://www.postgresql.org/docs/current/libpq-connect.html#LIBPQ-PARAMKEYWORDS */
const PARAMETERS = ['host', 'sslmode', 'sslrootcert', 'sslcert', 'sslkey', 'options'];
const ESCAPES = 'in a password, @ : / ? # are written as %40 %3A %2F %3F %23';
/**
 * A URL of libpq's form for one server. Without `sslmode`, TLS is verified in full unless the server is on this machine.
 * @throws what `refuse` makes.
 */
function parsePostgresUrl(text, context) {
    const { kind, refuse, workingDirectory } = context;
    const url = URL.canParse(text) ? new URL(text) : null;
    if (url === null)
        throw refuse(`is no URL; ${ESCAPES}`);
    const parameters = readParameters(url, refuse);
    const host = parameters.get('host') ?? decodeUrlPart(url.hostname.replace(/^\[(.+)\]$/, '$1'), refuse);
    const database = decodeUrlPart(url.pathname.slice(1), refuse);
    if (url.pathname.includes('@'))
        throw refuse(`has an @ behind its first /; ${ESCAPES}`);
    if (host === '')
        throw refuse('names no host');
    if (database === '' || database.includes('/'))
        throw refuse('names no database');
    const port = url.port === '' ? DEFAULT_PORTS[kind] : Number(url.port);
    if (port < 1 || port > MAX_PORT)
        throw refuse('has no usable port');
    const fileOf = (name) => {
        const file = parameters.get(name);
        return file === undefined ? null : (0,external_node_path_.resolve)(workingDirectory, file);
    };
    return {
        kind,
        host,
        port,
        database,
        user: decodeUrlPart(url.username, refuse) || null,
        password: decodeUrlPart(url.password, refuse) || null,
        tls: toTlsMode(parameters.get('sslmode'), { host, refuse }),
        tlsFiles: { ca: fileOf('sslrootcert'), cert: fileOf('sslcert'), key: fileOf('sslkey') },
        options: parameters.get('options') ?? null,
    };
}
function readParameters(url, refuse) {
    for (const name of url.searchParams.keys()) {
        if (PARAMETERS.some((known) => known === name))
            continue;
        const nearest = (0,nearest_name/* nearestName */.q)(name, PARAMETERS);
        const question = nearest === null ? '' : `, did you mean ${nearest}?`;
        throw refuse(`has a parameter that is not one of ${PARAMETERS.join(', ')}${question}`);
    }
    return new Map(url.searchParams);
}
function toTlsMode(text, { host, refuse }) {
    if (text === undefined)
        return isOnThisMachine(host) ? 'disable' : 'verify-full';
    const mode = warehouse_location/* TLS_MODES */.F.find((known) => known === text);
    if (mode === undefined)
        throw refuse(`has an sslmode that is not one of ${warehouse_location/* TLS_MODES */.F.join(', ')}`);
    return mode;
}
function isOnThisMachine(host) {
    return host.startsWith('/') || host === 'localhost' || host === '::1' || /^127(?:\.\d{1,3}){3}$/.test(host);
}

;// CONCATENATED MODULE: ./lib/receiver/warehouses/parse-warehouse-url.js






/** Each with the form that its URL has. */
const FORMS = new Map([
    ['duckdb', 'duckdb:FILE'],
    ['postgres', 'postgres://user:password@host:5432/database'],
    ['postgresql', 'postgres://user:password@host:5432/database'],
    ['redshift', 'redshift://user:password@host:5439/database'],
    ['bigquery', 'bigquery://project/dataset'],
    ['snowflake', 'snowflake://account/database/schema'],
]);
const MAX_SCHEME_LENGTH = 20;
/** The warehouse that `url` names. @throws InputError that shows nothing of the URL but its scheme. */
function parseWarehouseUrl(url, workingDirectory) {
    const text = url.trim();
    const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(text)?.[1]?.toLowerCase() ?? '';
    const rest = text.slice(scheme.length + 1);
    switch (scheme) {
        case 'duckdb':
            return parseDuckdb(rest, workingDirectory);
        case 'postgres':
        case 'postgresql':
            return parsePostgresUrl(text, { kind: 'postgres', workingDirectory, refuse: refuser('postgres') });
        case 'redshift':
            return parsePostgresUrl(text, { kind: 'redshift', workingDirectory, refuse: refuser('redshift') });
        case 'bigquery':
            return parseBigquery(rest);
        case 'snowflake':
            return parseSnowflake(text);
        default:
            throw unknownScheme(scheme);
    }
}
/** The warehouse that `url` names, for people: no user, no password, no query. @throws InputError as `parseWarehouseUrl`. */
function showWarehouse(url, workingDirectory) {
    return (0,warehouse_location/* showLocation */.Z)(parseWarehouseUrl(url, workingDirectory));
}
function parseDuckdb(rest, workingDirectory) {
    const refuse = refuser('duckdb');
    if (/^\/\/(?!\/)/.test(rest))
        throw refuse('has a host, but the file is a local one');
    if (rest.startsWith(':'))
        throw refuse('would be kept in memory and lost at the end');
    if (rest === '' || rest.endsWith('/'))
        throw refuse('names no file');
    return { kind: 'duckdb', file: (0,external_node_path_.resolve)(workingDirectory, rest) };
}
function parseBigquery(rest) {
    // Projects of a domain have a colon in their id, which no host may have.
    const parts = /^\/\/([^/?#@\s]+)\/(\w+)\/?(?:\?([^#]*))?$/.exec(rest);
    if (parts === null)
        throw refuser('bigquery')('is not of that form');
    const [, project = '', dataset = '', query = ''] = parts;
    return { kind: 'bigquery', project, dataset, options: new Map(new URLSearchParams(query)) };
}
function parseSnowflake(text) {
    const refuse = refuser('snowflake');
    const url = URL.canParse(text) ? new URL(text) : null;
    if (url === null)
        throw refuse('is no URL');
    const [, database = '', schema = '', ...more] = url.pathname.replace(/\/$/, '').split('/');
    if (url.hostname === '' || database === '' || schema === '' || more.length > 0) {
        throw refuse('does not name an account, a database and a schema');
    }
    return {
        kind: 'snowflake',
        account: decodeUrlPart(url.hostname, refuse),
        database: decodeUrlPart(database, refuse),
        schema: decodeUrlPart(schema, refuse),
        user: decodeUrlPart(url.username, refuse) || null,
        password: decodeUrlPart(url.password, refuse) || null,
        options: new Map(url.searchParams),
    };
}
function refuser(scheme) {
    return (why) => new input_error/* InputError */.d(`Warehouse URL: the ${scheme} one ${why}.`, {
        hint: `Its form is ${FORMS.get(scheme) ?? scheme}.`,
    });
}
/** Shows the scheme only if it can hardly be something else, such as a password. */
function unknownScheme(scheme) {
    const known = [...new Set(FORMS.values())].join(', ');
    if (scheme === '' || scheme.length > MAX_SCHEME_LENGTH) {
        return new input_error/* InputError */.d('Warehouse URL: it has no scheme.', { hint: `Known forms: ${known}.` });
    }
    const nearest = (0,nearest_name/* nearestName */.q)(scheme, [...FORMS.keys()]);
    const question = nearest === null ? '' : `Did you mean ${nearest}? `;
    return new input_error/* InputError */.d(`Warehouse URL: ${scheme} is no scheme of a warehouse.`, {
        hint: `${question}Known forms: ${known}.`,
    });
}


/***/ }),

/***/ 72945:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ TLS_MODES),
/* harmony export */   Z: () => (/* binding */ showLocation)
/* harmony export */ });
/** `prefer` and `allow` are missing on purpose: they fall back to plain text when somebody in between asks for it. */
const TLS_MODES = ['disable', 'require', 'verify-ca', 'verify-full'];
/** The location for messages: no user, no password, no query. */
function showLocation(location) {
    switch (location.kind) {
        case 'duckdb':
            return `duckdb:${location.file}`;
        case 'postgres':
        case 'redshift':
            return `${location.kind}://${location.host}:${location.port}/${location.database}`;
        case 'bigquery':
            return `bigquery://${location.project}/${location.dataset}`;
        case 'snowflake':
            return `snowflake://${location.account}/${location.database}/${location.schema}`;
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

/***/ 28674:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ isLoopback)
/* harmony export */ });
const LOOPBACK_IPV4 = /^127(?:\.\d{1,3}){3}$/;
/**
 * 127.0.0.0/8, ::1 and `localhost`, with `hostname` as `URL` gives it, which has numbers such as `0x7f.1` spelled out. Names
 * below `localhost`, a dot at the end and mapped addresses are no loopback: where they lead is up to whoever resolves them.
 */
function isLoopback(hostname) {
    return hostname === 'localhost' || hostname === '[::1]' || LOOPBACK_IPV4.test(hostname);
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


/***/ }),

/***/ 21029:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ toPrintable)
/* harmony export */ });
const UNSAFE_TO_SHOW = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;
/** `text` in one line, with every character that cannot be seen or that steers a terminal spelled out as `\u{1B}`. */
function toPrintable(text) {
    return text.replace(UNSAFE_TO_SHOW, (unit) => `\\u{${(unit.codePointAt(0) ?? 0).toString(16).toUpperCase()}}`);
}


/***/ })

};
