export const id = 3015;
export const ids = [3015,2418];
export const modules = {

/***/ 81330:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runSandbox: () => (/* binding */ runSandbox)
});

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
// EXTERNAL MODULE: ./lib/sandbox/create-sandbox.js + 37 modules
var create_sandbox = __webpack_require__(30034);
// EXTERNAL MODULE: ./lib/sandbox/open-sandbox-file.js + 7 modules
var open_sandbox_file = __webpack_require__(2418);
// EXTERNAL MODULE: ./lib/sandbox/sandbox-credentials.js
var sandbox_credentials = __webpack_require__(3887);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
// EXTERNAL MODULE: ./lib/errors/input-error.js
var input_error = __webpack_require__(97656);
// EXTERNAL MODULE: ./lib/util/assert-never.js
var assert_never = __webpack_require__(49911);
// EXTERNAL MODULE: ./lib/util/nearest-name.js
var nearest_name = __webpack_require__(80976);
// EXTERNAL MODULE: ./lib/sandbox/sandbox-switches.js
var sandbox_switches = __webpack_require__(82225);
;// CONCATENATED MODULE: ./lib/sandbox/parse-sandbox-switches.js



/** Checks switches that came as JSON. Throws an `InputError` naming the first one that is unknown or out of its range. */
function parseSandboxSwitches(value) {
    if (!isObject(value))
        throw new input_error/* InputError */.d('Sandbox switches: not a JSON object.');
    for (const [name, setting] of Object.entries(value))
        assertSwitch(name, setting);
    if (!areSwitches(value))
        throw new input_error/* InputError */.d('Sandbox switches: out of range.');
    return value;
}
function assertSwitch(name, setting) {
    const check = findCheck(name);
    if (check === null) {
        const nearest = (0,nearest_name/* nearestName */.q)(name, Object.keys(sandbox_switches/* DEFAULT_SANDBOX_SWITCHES */.x));
        const facts = nearest === null ? {} : { hint: `Did you mean ${nearest}?` };
        throw new input_error/* InputError */.d(`Sandbox switches: ${JSON.stringify(name)} is not one of them.`, facts);
    }
    if (!check(setting))
        throw new input_error/* InputError */.d(`Sandbox switches: ${name} cannot be ${JSON.stringify(setting)}.`);
}
function areSwitches(value) {
    return Object.entries(value).every(([name, setting]) => findCheck(name)?.(setting) === true);
}
function findCheck(name) {
    return Object.entries(CHECKS).find(([known]) => known === name)?.[1] ?? null;
}
const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const isBoolean = (value) => typeof value === 'boolean';
const isText = (value) => typeof value === 'string';
const isAmount = (value) => typeof value === 'number' && Number.isFinite(value) && value >= 0;
const isPositive = (value) => typeof value === 'number' && Number.isFinite(value) && value > 0;
const isCount = (value) => typeof value === 'number' && Number.isInteger(value) && value >= 1;
const isShare = (value) => typeof value === 'number' && value >= 0 && value <= 1;
const isFault = (value) => sandbox_switches/* SANDBOX_FAULTS */.m.some((fault) => fault === value);
const oneOf = (...words) => (value) => words.some((word) => word === value);
const listOf = (check) => (value) => Array.isArray(value) && value.every((item) => check(item));
const nullOr = (check) => (value) => value === null || check(value);
/** An object with these members, all of the required ones and no other. */
const shape = (required, optional = {}) => (value) => {
    if (!isObject(value))
        return false;
    const checks = new Map([...Object.entries(required), ...Object.entries(optional)]);
    return (Object.keys(required).every((name) => Object.hasOwn(value, name)) &&
        Object.entries(value).every(([name, item]) => checks.get(name)?.(item) === true));
};
const isRetryAfter = (value) => oneOf('seconds', 'date', 'none')(value) || typeof value === 'number' || shape({ verbatim: isText })(value);
const isId = (value) => typeof value === 'number' && Number.isSafeInteger(value);
const SKILL = {
    dispositionId: isId,
    skillId: isId,
    skillName: isText,
    campaignId: isId,
    campaignName: isText,
};
const MATCH = { method: isText, route: isText, contains: isText };
const EFFECT = { retryAfter: isRetryAfter, location: isText };
const CHECKS = {
    latencyMs: isAmount,
    latencyJitterMs: isAmount,
    rateLimit: nullOr(shape({ perSecond: isPositive, burst: isCount, retryAfter: isRetryAfter })),
    faults: listOf(shape({ match: shape({}, { ...MATCH, nth: isCount, times: isCount }), fault: isFault }, EFFECT)),
    randomFaults: listOf(shape({ fault: isFault, probability: isShare }, { ...EFFECT, match: shape({}, MATCH) })),
    listLagMs: isAmount,
    tokenLifeSeconds: isPositive,
    tokenForm: oneOf('jwt', 'jwt-unsigned', 'opaque'),
    tenantId: nullOr(isText),
    pageSizeCap: (value) => isCount(value) && typeof value === 'number' && value <= 100,
    emptyListAs404: isBoolean,
    rootParent: oneOf('null', 'absent'),
    ignoreIdempotencyKey: isBoolean,
    duplicateNames: oneOf('refused', 'allowed'),
    numericStrings: isBoolean,
    emptyListAs204: isBoolean,
    wrapInResultSet: isBoolean,
    bulkLimit: isCount,
    refuseEvery: nullOr(isCount),
    putReply: oneOf('empty', 'object', 'no-content'),
    dispositionSkills: listOf(shape(SKILL)),
    skillsSince: nullOr(isAmount),
    echoSecrets: isBoolean,
};

// EXTERNAL MODULE: ./lib/sandbox/sandbox-reply.js
var sandbox_reply = __webpack_require__(72541);
;// CONCATENATED MODULE: ./lib/sandbox/control-sandbox.js



/** Outside every path of a tenant's API. */
const PREFIX = '/sandbox/';
const CONTROLS = {
    'GET /sandbox/state': (sandbox) => (0,sandbox_reply/* jsonReply */.DB)(200, sandbox.exportState()),
    'GET /sandbox/switches': (sandbox) => (0,sandbox_reply/* jsonReply */.DB)(200, sandbox.switches),
    'PUT /sandbox/switches': (sandbox, request) => {
        // A page in a browser cannot send this type elsewhere without asking first.
        if (request.headers['content-type']?.startsWith('application/json') !== true)
            return problem(415, 'Switches are sent as application/json.');
        sandbox.setSwitches(parseSandboxSwitches(JSON.parse(request.body ?? '')));
        return (0,sandbox_reply/* jsonReply */.DB)(200, sandbox.switches);
    },
    'POST /sandbox/revoke-tokens': (sandbox) => {
        sandbox.revokeTokens();
        return { status: 204, headers: {}, body: '' };
    },
};
/**
 * Looks at a served tenant and changes its switches from outside while it runs: no latency, fault, limit or sign-in applies
 * here, and the state is the truth, however much lists lag. Null for a request to the tenant itself.
 */
function controlSandbox(sandbox, request) {
    const [path = ''] = request.target.split('?');
    if (!path.startsWith(PREFIX))
        return null;
    const control = Object.entries(CONTROLS).find(([name]) => name === `${request.method} ${path}`)?.[1];
    if (control === undefined)
        return problem(404, `There is ${Object.keys(CONTROLS).join(', ')}.`);
    try {
        return control(sandbox, request);
    }
    catch (error) {
        if (error instanceof input_error/* InputError */.d)
            return problem(400, [error.message, error.hint ?? ''].join(' ').trim());
        if (error instanceof SyntaxError)
            return problem(400, 'Sandbox switches: not JSON.');
        throw error;
    }
}
function problem(status, message) {
    return (0,sandbox_reply/* jsonReply */.DB)(status, { error: { code: 'SANDBOX_CONTROL', message } });
}

// EXTERNAL MODULE: ./lib/sandbox/sandbox-exchange.js
var sandbox_exchange = __webpack_require__(87020);
;// CONCATENATED MODULE: ./lib/sandbox/read-sandbox-request.js

/** Reads a request from its socket; of a body over the limit only that it was too large. Rejects when the caller goes away. */
async function readSandboxRequest(message) {
    return {
        method: message.method ?? 'GET',
        target: message.url ?? '/',
        headers: toHeaders(message.headers),
        ...toBody(await readBytes(message)),
    };
}
/** Null when there are too many. What is over the limit is read and dropped, so that the caller gets to see the reply. */
function readBytes(message) {
    return new Promise((resolve, reject) => {
        const chunks = [];
        let size = 0;
        message.on('data', (chunk) => {
            size += chunk.length;
            if (size <= sandbox_exchange/* MAX_BODY_BYTES */.Y)
                chunks.push(chunk);
        });
        message.once('end', () => resolve(size <= sandbox_exchange/* MAX_BODY_BYTES */.Y ? Buffer.concat(chunks) : null));
        message.once('error', reject);
    });
}
function toBody(bytes) {
    if (bytes === null)
        return { body: null, bodyProblem: 'too-large' };
    if (bytes.length === 0)
        return { body: null, bodyProblem: null };
    try {
        return {
            body: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes),
            bodyProblem: null,
        };
    }
    catch (error) {
        if (error instanceof TypeError)
            return { body: null, bodyProblem: 'not-utf8' };
        throw error;
    }
}
function toHeaders(headers) {
    const joined = {};
    for (const [name, value] of Object.entries(headers)) {
        joined[name] = Array.isArray(value) ? value.join(', ') : (value ?? '');
    }
    return joined;
}

;// CONCATENATED MODULE: ./lib/sandbox/serve-sandbox.js





/** Longer than any client keeps an idle connection, so that none is closed under a call. */
const KEEP_ALIVE_MS = 120_000;
/** How long calls in work may still take when the server closes. */
const CLOSE_GRACE_MS = 5_000;
/** Serves a sandbox over HTTP, faults included, and the control of it beside the API. Throws an `InputError` when the port cannot be had. */
async function serveSandbox(options) {
    const host = options.host ?? '127.0.0.1';
    const unanswered = new Set();
    const server = (0,external_node_http_.createServer)({ keepAliveTimeout: KEEP_ALIVE_MS }, (request, response) => {
        answer(request, response, { sandbox: options.sandbox, server }).then((isAnswered) => {
            if (!isAnswered)
                keepUnanswered(response, unanswered, server);
        }, (error) => response.destroy(error instanceof Error ? error : new Error(String(error))));
    });
    const port = await listen(server, { host, port: options.port });
    let closed = null;
    const close = () => {
        closed ??= closeServer(server, unanswered);
        return closed;
    };
    const url = `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
    return { url, port, close, [Symbol.asyncDispose]: close };
}
function keepUnanswered(response, unanswered, server) {
    if (!server.listening) {
        response.destroy();
        return;
    }
    unanswered.add(response);
    response.once('close', () => unanswered.delete(response));
}
/** False: the caller waits for ever. */
async function answer(request, response, { sandbox, server }) {
    const received = await readSandboxRequest(request);
    const controlled = controlSandbox(sandbox, received);
    const outcome = controlled === null ? await sandbox.exchange(received) : { kind: 'reply', reply: controlled };
    // Once the server closes, a connection that stayed open would hold it up.
    if (!server.listening)
        response.setHeader('connection', 'close');
    switch (outcome.kind) {
        case 'reply':
            writeHead(response, outcome.reply).end(outcome.reply.body);
            return true;
        case 'cut':
            cutOff(response, outcome.reply);
            return true;
        case 'reset':
            request.socket.resetAndDestroy();
            return true;
        case 'silence':
            return false;
        default:
            return (0,assert_never/* assertNever */.x)(outcome);
    }
}
function writeHead(response, reply) {
    return response.writeHead(reply.status, {
        ...reply.headers,
        'content-length': Buffer.byteLength(reply.body, 'utf8'),
    });
}
function cutOff(response, reply) {
    const bytes = Buffer.from(reply.body, 'utf8');
    writeHead(response, reply).write(bytes.subarray(0, Math.floor(bytes.length / 2)), () => response.destroy());
}
function listen(server, at) {
    return new Promise((resolve, reject) => {
        server.once('error', (error) => reject(listenError(error, at)));
        const listening = () => {
            const address = server.address();
            resolve(typeof address === 'object' && address !== null ? address.port : at.port);
        };
        try {
            server.listen(at.port, at.host, listening);
        }
        catch (error) {
            // A port beyond 65535 is thrown, not emitted.
            reject(listenError(error, at));
        }
    });
}
function listenError(error, at) {
    const where = `${at.host}:${at.port}`;
    const isTaken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
    const reason = error instanceof Error ? error.message : String(error);
    const why = isTaken ? 'another process listens there' : reason;
    return new input_error/* InputError */.d(`Serving the sandbox failed: ${where}: ${why}.`, {
        hint: 'Choose another port with --port, or --port 0 for any free one.',
        cause: error,
    });
}
function closeServer(server, unanswered) {
    return new Promise((resolve, reject) => {
        const overdue = setTimeout(() => server.closeAllConnections(), CLOSE_GRACE_MS);
        server.close((error) => {
            clearTimeout(overdue);
            if (error === undefined)
                resolve();
            else
                reject(error);
        });
        server.closeIdleConnections();
        for (const response of unanswered)
            response.destroy();
    });
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./lib/commands/open-request-log.js



/**
 * Appends one JSON line for each entry. When the disk fails later on, `onFailure` is told once and the rest is dropped.
 * @throws InputError when the file cannot be opened.
 */
async function openRequestLog(file, { onFailure }) {
    const stream = (0,external_node_fs_.createWriteStream)(file, { flags: 'a' });
    try {
        await (0,external_node_events_.once)(stream, 'open');
    }
    catch (cause) {
        const why = cause instanceof Error && 'code' in cause ? String(cause.code) : 'unknown reason';
        throw new input_error/* InputError */.d(`Opening the request log failed: ${file}: ${why}.`, {
            hint: 'Choose another file with --request-log.',
            cause,
        });
    }
    stream.once('error', ({ message }) => onFailure(`The request log ${file} ends here: ${message}`));
    return {
        write: (entry) => {
            if (stream.writable)
                stream.write(`${JSON.stringify(entry)}\n`);
        },
        close: async () => {
            if (stream.closed)
                return;
            stream.end();
            await (0,external_node_events_.once)(stream, 'close');
        },
    };
}

;// CONCATENATED MODULE: ./lib/commands/seeded-random.js
/** Numbers in [0, 1), the same for the same seed (mulberry32, Tommy Ettinger, public domain algorithm). */
function seededRandom(seed) {
    let state = seed >>> 0;
    return () => {
        state = (state + 0x6d2b79f5) >>> 0;
        let mixed = Math.imul(state ^ (state >>> 15), state | 1);
        mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
        return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
    };
}

;// CONCATENATED MODULE: ./lib/commands/run-sandbox.js







/** `sandbox`: serves a local tenant until it is told to stop. */
async function runSandbox({ port, stateFile, options }, { clock, random, randomUuid, log, print, signal }) {
    const { requestLog, faultSeed } = options;
    const requests = requestLog === null ? null : await openRequestLog(requestLog, { onFailure: (text) => log.warning(text) });
    const kept = stateFile === null ? null : await (0,open_sandbox_file.openSandboxFile)({ file: stateFile, randomUuid });
    try {
        const sandbox = (0,create_sandbox/* createSandbox */._)({
            clock,
            random: faultSeed === null ? random : seededRandom(faultSeed),
            randomUuid,
            switches: toSwitches(options),
            ...(kept === null ? {} : { state: kept.state, onChange: kept.onChange }),
            ...(requests === null ? {} : { onRequest: requests.write }),
        });
        const server = await serveSandbox({ sandbox, port });
        print(`Sandbox tenant at ${server.url}\nclient-id ${sandbox_credentials.SANDBOX_CLIENT.id}, client-secret ${sandbox_credentials.SANDBOX_CLIENT.secret}\naccess-key-id ${sandbox_credentials.SANDBOX_ACCESS_KEY.id}, access-key-secret ${sandbox_credentials.SANDBOX_ACCESS_KEY.secret}\n`);
        log.info(kept === null ? 'Kept in memory: it is gone when this ends.' : `Kept in ${stateFile}.`);
        if (!signal.aborted)
            await (0,external_node_events_.once)(signal, 'abort');
        await server.close();
    }
    finally {
        await kept?.close();
        await requests?.close();
    }
    return 0;
}
function toSwitches(options) {
    const { latencyMs, rateLimit, rateBurst, faultRate, listLagMs, tokenLifeS, pageSizeCap } = options;
    return {
        ...(latencyMs === null ? {} : { latencyMs }),
        ...(rateLimit === null
            ? {}
            : {
                rateLimit: {
                    perSecond: rateLimit,
                    burst: rateBurst ?? Math.ceil(rateLimit),
                    retryAfter: 'seconds',
                },
            }),
        ...(faultRate === null ? {} : { randomFaults: toRandomFaults(faultRate) }),
        ...(listLagMs === null ? {} : { listLagMs }),
        ...(tokenLifeS === null ? {} : { tokenLifeSeconds: tokenLifeS }),
        ...(pageSizeCap === null ? {} : { pageSizeCap }),
        ignoreIdempotencyKey: options.ignoreIdempotencyKey,
    };
}
/** Faults that a client must survive, each with an equal share. */
function toRandomFaults(rate) {
    const kinds = ['reset-before', 'reset-after', '503', '502-html', '429'];
    return kinds.map((fault) => ({ fault, probability: rate / kinds.length }));
}


/***/ }),

/***/ 39052:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ CLASSIFICATION_NAMES),
/* harmony export */   n: () => (/* binding */ LAST_DIALER_ID)
/* harmony export */ });
/** Names of NICE's built-in classifications that a code may choose; their ids count from 1. */
const CLASSIFICATION_NAMES = [
    'Positive with Amount',
    'Positive no Amount',
    'Negative DNC Skill',
    'Negative DNC BU',
    'Negative',
    'Other',
    'Retry Rescheduled Agent Specific',
    'Retry Rescheduled Specified Date/Time Any Agent',
    'Retry Rescheduled Later Unspecified',
    'Retry Not Available',
    'Retry Answering Machine',
    'Final Answering Machine',
    'Fax Machine',
];
/** Ids above the named ones that only the dialer sets. */
const LAST_DIALER_ID = 27;


/***/ }),

/***/ 2418:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openSandboxFile: () => (/* binding */ openSandboxFile)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/util/has-error-code.js
var has_error_code = __webpack_require__(47977);
// EXTERNAL MODULE: ./lib/model/call-code.js
var call_code = __webpack_require__(43531);
// EXTERNAL MODULE: ./lib/sandbox/sandbox-state.js
var sandbox_state = __webpack_require__(99704);
;// CONCATENATED MODULE: ./lib/sandbox/parse-sandbox-state.js


/** Why a value is no state of a tenant; null when it is one. */
function sandboxStateProblem(value) {
    if (!isObject(value) || value['kind'] !== sandbox_state/* SANDBOX_STATE_KIND */.xq)
        return 'it is not the state of a sandbox';
    if (value['formatVersion'] !== sandbox_state/* SANDBOX_STATE_VERSION */.dm) {
        return `its format version is ${JSON.stringify(value['formatVersion'])}, known is ${sandbox_state/* SANDBOX_STATE_VERSION */.dm}`;
    }
    return isSandboxState(value) ? hierarchyProblem(value.callCodes.records) : 'its content is damaged';
}
function isSandboxState(value) {
    if (!isObject(value) || !Number.isSafeInteger(value['sequence']))
        return false;
    const callCodes = value['callCodes'];
    if (!isObject(callCodes))
        return false;
    const dispositions = value['dispositions'];
    if (!isObject(dispositions) || !isListOf(dispositions['records'], isDisposition))
        return false;
    return isListOf(callCodes['records'], isRecord) && isListOf(callCodes['remembered'], isRemembered);
}
function isSandboxChange(value) {
    if (!isObject(value))
        return false;
    if (value['kind'] === 'disposition-created' || value['kind'] === 'disposition-updated')
        return isDisposition(value['disposition']);
    if (!isRecord(value['record']))
        return false;
    if (value['kind'] === 'call-code-updated')
        return true;
    return (value['kind'] === 'call-code-created' &&
        (value['remembered'] === null || isRemembered(value['remembered'])));
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function isListOf(value, isItem) {
    return Array.isArray(value) && value.every((item) => isItem(item));
}
function isRecord(value) {
    if (!isObject(value))
        return false;
    const { id, name, code, type, parentCallCodeId, category, isActive } = value;
    return ([id, name, code, category].every((text) => typeof text === 'string' && text !== '') &&
        call_code/* CALL_CODE_TYPES */.nj.some((known) => known === type) &&
        (parentCallCodeId === null || typeof parentCallCodeId === 'string') &&
        typeof isActive === 'boolean');
}
function isDisposition(value) {
    if (!isObject(value))
        return false;
    const { dispositionId, classificationId, isActive, isPreviewDisposition } = value;
    const { dispositionName, notes, lastUpdated, systemOutcome } = value;
    return ([dispositionId, classificationId].every((number) => Number.isSafeInteger(number)) &&
        [dispositionName, notes, lastUpdated, systemOutcome].every((text) => typeof text === 'string') &&
        [isActive, isPreviewDisposition].every((flag) => typeof flag === 'boolean'));
}
function isRemembered(value) {
    if (!isObject(value) || !isRecord(value['record']))
        return false;
    const { key, fingerprint, atMs } = value;
    return typeof key === 'string' && typeof fingerprint === 'string' && typeof atMs === 'number';
}
function hierarchyProblem(records) {
    const byId = new Map(records.map((record) => [record.id, record]));
    const places = new Set(records.map((record) => `${record.parentCallCodeId ?? ''}/${record.code}`));
    if (byId.size < records.length)
        return 'an id stands twice in it';
    if (places.size < records.length)
        return 'a code stands twice under one parent';
    const isMisplaced = (record) => !hasRoot(record, byId);
    return records.some(isMisplaced) ? 'a call code has no way to a root within three levels' : null;
}
function hasRoot(record, byId) {
    let current = record;
    for (let level = 1; level <= call_code/* MAX_LEVEL */.sD && current !== undefined; level += 1) {
        if (current.parentCallCodeId === null)
            return true;
        current = byId.get(current.parentCallCodeId);
    }
    return false;
}

;// CONCATENATED MODULE: ./lib/sandbox/replay-sandbox-changes.js
/** The state after these changes; those that it holds already are passed over. Pure. */
function replaySandboxChanges(state, changes) {
    const records = new Map(state.callCodes.records.map((record) => [record.id, record]));
    const remembered = new Map(state.callCodes.remembered.map((reply) => [reply.key, reply]));
    const dispositions = new Map(state.dispositions.records.map((record) => [record.dispositionId, record]));
    let sequence = state.sequence;
    for (const { sequence: number, change } of changes) {
        if (number <= sequence)
            continue;
        sequence = number;
        if ('disposition' in change) {
            dispositions.set(change.disposition.dispositionId, change.disposition);
            continue;
        }
        // A Map keeps an updated record where it was created.
        records.set(change.record.id, change.record);
        if (change.kind !== 'call-code-created' || change.remembered === null)
            continue;
        remembered.delete(change.remembered.key);
        remembered.set(change.remembered.key, change.remembered);
    }
    return {
        ...state,
        sequence,
        callCodes: { records: [...records.values()], remembered: [...remembered.values()] },
        dispositions: { records: [...dispositions.values()] },
    };
}

// EXTERNAL MODULE: ./lib/errors/input-error.js
var input_error = __webpack_require__(97656);
;// CONCATENATED MODULE: ./lib/sandbox/state-file-error.js

/** `reason` ends the sentence. */
function stateFileError(file, reason, facts = {}) {
    return new input_error/* InputError */.d(`The sandbox's state file cannot be used: ${file}: ${reason}.`, {
        hint: 'Name another file, or move this one away to start with an empty tenant.',
        ...facts,
    });
}

;// CONCATENATED MODULE: ./lib/sandbox/load-sandbox-state.js






/** Where the changes since the last whole state stand. */
function journalOf(file) {
    return `${file}.journal`;
}
/**
 * The state that a file and its journal hold; an empty tenant when there is none. A last journal line that a crash cut off
 * was never acknowledged and is passed over. Throws an `InputError` for a file that is damaged or somebody else's.
 */
async function loadSandboxState(file) {
    const state = parseState(file, await loadText(file));
    const journal = journalOf(file);
    const changes = parseJournal(journal, await loadText(journal));
    const replayed = replaySandboxChanges(state, changes);
    const problem = sandboxStateProblem(replayed);
    if (problem !== null)
        throw stateFileError(file, problem);
    return replayed;
}
async function loadText(file) {
    try {
        return await (0,promises_.readFile)(file, 'utf8');
    }
    catch (error) {
        if ((0,has_error_code/* hasErrorCode */.U)(error, 'ENOENT'))
            return '';
        throw stateFileError(file, error instanceof Error ? error.message : String(error), { cause: error });
    }
}
function parseState(file, text) {
    if (text === '')
        return (0,sandbox_state/* toSandboxState */.gj)([]);
    const parsed = parseJson(text);
    if (parsed === undefined)
        throw stateFileError(file, 'it is not JSON');
    // Files from before the tenant knew dispositions have none.
    const value = isObject(parsed)
        ? { ...parsed, dispositions: parsed['dispositions'] ?? { records: [] } }
        : parsed;
    const problem = sandboxStateProblem(value);
    if (problem !== null || !isSandboxState(value))
        throw stateFileError(file, problem ?? 'it is damaged');
    return value;
}
function parseJournal(file, text) {
    const lines = text.split('\n');
    // What follows the last line feed was not written to its end.
    return lines.slice(0, -1).map((line, index) => {
        const value = parseJson(line);
        if (!isNumberedChange(value))
            throw stateFileError(file, `line ${index + 1} is damaged`);
        return value;
    });
}
function isNumberedChange(value) {
    return isObject(value) && Number.isSafeInteger(value['sequence']) && isSandboxChange(value['change']);
}
/** Undefined when it is no JSON. */
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch (error) {
        if (error instanceof SyntaxError)
            return undefined;
        throw error;
    }
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
;// CONCATENATED MODULE: ./lib/sandbox/lock-sandbox-file.js





/** Locks of this process: its number alone does not tell it from an earlier process that had the same one. */
const held = new Set();
const MAX_TRIES = 5;
/**
 * Takes `FILE.lock`, so that no second process writes this state. A lock whose process is gone is taken over. Resolves with
 * what releases it; throws an `InputError` while another holder lives.
 */
async function lockSandboxFile(file, randomUuid) {
    const lock = `${file}.lock`;
    const own = JSON.stringify({ pid: process.pid, host: (0,external_node_os_.hostname)(), nonce: randomUuid() });
    for (let tries = 0; tries < MAX_TRIES; tries += 1) {
        if (await tryCreate(lock, own)) {
            held.add(lock);
            return () => release(lock, own);
        }
        const text = await readLock(lock);
        if (text !== null)
            await removeStale({ file, lock, text, aside: `${lock}.${randomUuid()}` });
    }
    throw inUse(file, lock, 'another process');
}
async function tryCreate(lock, own) {
    try {
        await (0,promises_.writeFile)(lock, own, { flag: 'wx', flush: true });
        return true;
    }
    catch (error) {
        if ((0,has_error_code/* hasErrorCode */.U)(error, 'EEXIST'))
            return false;
        throw stateFileError(lock, error instanceof Error ? error.message : String(error), { cause: error });
    }
}
/** Null when it is gone meanwhile. */
async function readLock(lock) {
    try {
        return await (0,promises_.readFile)(lock, 'utf8');
    }
    catch (error) {
        if ((0,has_error_code/* hasErrorCode */.U)(error, 'ENOENT'))
            return null;
        throw error;
    }
}
async function removeStale(at) {
    const holder = parseHolder(at.text);
    if (holder === null || isAlive(holder, at.lock)) {
        throw inUse(at.file, at.lock, holder === null ? 'another process' : `process ${holder.pid} on ${holder.host}`);
    }
    try {
        await (0,promises_.rename)(at.lock, at.aside);
        // Somebody may have taken over the stale lock since it was read: then theirs is put back.
        if ((await (0,promises_.readFile)(at.aside, 'utf8')) !== at.text)
            await (0,promises_.link)(at.aside, at.lock);
        await (0,promises_.rm)(at.aside, { force: true });
    }
    catch (error) {
        if (!(0,has_error_code/* hasErrorCode */.U)(error, 'ENOENT', 'EEXIST'))
            throw error;
    }
}
function parseHolder(text) {
    try {
        const value = JSON.parse(text);
        return isHolder(value) ? value : null;
    }
    catch (error) {
        if (error instanceof SyntaxError)
            return null;
        throw error;
    }
}
function isHolder(value) {
    return isObject(value) && Number.isSafeInteger(value['pid']) && typeof value['host'] === 'string';
}
/** Of another machine nothing can be known, so its process counts as alive. */
function isAlive(holder, lock) {
    if (holder.host !== (0,external_node_os_.hostname)())
        return true;
    if (holder.pid === process.pid)
        return held.has(lock);
    try {
        process.kill(holder.pid, 0);
        return true;
    }
    catch (error) {
        return !(0,has_error_code/* hasErrorCode */.U)(error, 'ESRCH');
    }
}
async function release(lock, own) {
    held.delete(lock);
    if ((await readLock(lock)) === own)
        await (0,promises_.rm)(lock, { force: true });
}
function inUse(file, lock, holder) {
    return stateFileError(file, `${holder} is using it`, {
        hint: `End that process first, or name another file. If it is gone, delete ${lock}.`,
    });
}

;// CONCATENATED MODULE: ./lib/sandbox/save-sandbox-state.js



/**
 * Replaces the file by this state, whole or not at all, then drops the journal that led to it. A crash between the two is
 * harmless: the state knows the number of its last change.
 */
async function saveSandboxState(file, state) {
    const draft = `${file}.tmp`;
    const handle = await (0,promises_.open)(draft, 'w');
    try {
        await handle.writeFile(`${JSON.stringify(state, null, 1)}\n`, 'utf8');
        await handle.sync();
    }
    finally {
        await handle.close();
    }
    await (0,promises_.rename)(draft, file);
    await syncDirectory(external_node_path_.dirname(file));
    await dropJournal(file);
}
/** For a journal whose changes the file holds. */
async function dropJournal(file) {
    await (0,promises_.rm)(journalOf(file), { force: true });
}
/** Makes renames and new files in a directory outlast a power cut. */
async function syncDirectory(directory) {
    // Windows opens no directories, and its renames are written through.
    if (process.platform === 'win32')
        return;
    const handle = await (0,promises_.open)(directory, 'r');
    try {
        await handle.sync();
    }
    finally {
        await handle.close();
    }
}

;// CONCATENATED MODULE: ./lib/sandbox/sandbox-journal.js



/**
 * Appends changes, one JSON line each. What is waiting when the disk becomes free is written and flushed in one go, so that
 * many callers share one flush. After a failure nothing is written any more: the file's end is unknown.
 */
class SandboxJournal {
    #handle;
    #sequence;
    #isEmpty = true;
    #waiting = [];
    #writing = null;
    #failure = null;
    constructor(handle, sequence) {
        this.#handle = handle;
        this.#sequence = sequence;
    }
    /** True as long as no change was handed in. */
    get isEmpty() {
        return this.#isEmpty;
    }
    /** Resolves once the change is on disk. */
    append(change) {
        if (this.#failure !== null)
            return Promise.reject(this.#failure);
        this.#isEmpty = false;
        this.#sequence += 1;
        const text = `${JSON.stringify({ sequence: this.#sequence, change })}\n`;
        return new Promise((resolve, reject) => {
            this.#waiting.push({ text, resolve, reject });
            this.#writing ??= this.#writeAll();
        });
    }
    async close() {
        if (this.#writing !== null)
            await this.#writing;
        await this.#handle.close();
    }
    async #writeAll() {
        // Lets those who write in the same turn share the first flush as well.
        await Promise.resolve();
        while (this.#waiting.length > 0)
            await this.#write(this.#waiting.splice(0));
        this.#writing = null;
    }
    async #write(lines) {
        try {
            if (this.#failure !== null)
                throw this.#failure;
            await this.#handle.appendFile(lines.map((line) => line.text).join(''), 'utf8');
            await this.#handle.datasync();
            for (const line of lines)
                line.resolve();
        }
        catch (error) {
            this.#failure = error instanceof Error ? error : new Error(String(error));
            for (const line of lines)
                line.reject(this.#failure);
        }
    }
}
/** Opens an empty journal whose first change gets the number after `sequence`. */
async function openSandboxJournal(file, sequence) {
    const handle = await (0,promises_.open)(file, 'w');
    await syncDirectory(external_node_path_.dirname(file));
    return new SandboxJournal(handle, sequence);
}

;// CONCATENATED MODULE: ./lib/sandbox/open-sandbox-file.js








/**
 * Opens the state of a tenant that outlasts its process. `FILE` holds a whole state, `FILE.journal` the changes since then,
 * one flushed line each: so a write costs the same however many call codes there are, and a crash at any moment loses
 * nothing that was acknowledged. Both become one whole state again whenever the file is opened or closed.
 * Throws an `InputError` for a file that is damaged, somebody else's, or in use.
 */
async function openSandboxFile(options) {
    const file = await resolveFile(options.file);
    const unlock = await lockSandboxFile(file, options.randomUuid);
    try {
        const state = await compact(file);
        const journal = await openSandboxJournal(journalOf(file), state.sequence);
        let closed = null;
        const fold = async () => {
            await journal.close();
            await (journal.isEmpty ? dropJournal(file) : compact(file));
        };
        const close = () => {
            closed ??= fold().then(unlock, (error) => unlock().then(() => Promise.reject(error)));
            return closed;
        };
        return { state, onChange: (change) => journal.append(change), close, [Symbol.asyncDispose]: close };
    }
    catch (error) {
        await unlock();
        throw error;
    }
}
async function compact(file) {
    const state = await loadSandboxState(file);
    await saveSandboxState(file, state);
    return state;
}
/** Follows links, so that one file has one lock; makes the directory. */
async function resolveFile(file) {
    try {
        await (0,promises_.mkdir)(external_node_path_.dirname(external_node_path_.resolve(file)), { recursive: true });
        return await (0,promises_.realpath)(file);
    }
    catch (error) {
        if ((0,has_error_code/* hasErrorCode */.U)(error, 'ENOENT'))
            return external_node_path_.resolve(file);
        throw stateFileError(file, error instanceof Error ? error.message : String(error), { cause: error });
    }
}


/***/ }),

/***/ 39689:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ sha256Hex),
  s: () => (/* binding */ toCanonicalJson)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./node_modules/canonicalize/lib/canonicalize.js
function canonicalize (object, seen = new Set()) {
  if (typeof object === 'number' && isNaN(object)) {
    throw new Error('NaN is not allowed');
  }

  if (typeof object === 'number' && !isFinite(object)) {
    throw new Error('Infinity is not allowed');
  }

  if (object === null || typeof object !== 'object') {
    return JSON.stringify(object);
  }

  if (typeof object.toJSON === 'function') {
    if (seen.has(object)) {
      throw new Error('Circular reference detected');
    }
    seen.add(object);
    const result = canonicalize(object.toJSON(), seen);
    seen.delete(object);
    return result;
  }

  if (seen.has(object)) {
    throw new Error('Circular reference detected');
  }
  seen.add(object);

  let result;
  if (Array.isArray(object)) {
    const values = object.map((cv) => {
      const value = cv === undefined || typeof cv === 'symbol' ? null : cv;
      return canonicalize(value, seen);
    });
    result = `[${values.join(',')}]`;
  } else {
    const parts = [];
    for (const key of Object.keys(object).sort()) {
      if (object[key] === undefined || typeof object[key] === 'symbol') {
        continue;
      }
      parts.push(`${canonicalize(key)}:${canonicalize(object[key], seen)}`);
    }
    result = `{${parts.join(',')}}`;
  }

  seen.delete(object);
  return result;
}

;// CONCATENATED MODULE: ./lib/util/canonical-json.js


/** RFC 8785 JSON of a plain value. Throws a TypeError for what JSON cannot say (undefined, NaN, cycles). */
function toCanonicalJson(value) {
    const text = canonicalize(value);
    if (text === undefined)
        throw new TypeError('This value has no canonical JSON form.');
    return text;
}
/** Lower-case hex SHA-256 of the UTF-8 bytes of `text`. */
function sha256Hex(text) {
    return (0,external_node_crypto_.hash)('sha256', text);
}


/***/ }),

/***/ 36533:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ countCodePoints)
/* harmony export */ });
/** How many characters a text has as people count limits: an emoji outside the basic plane is one. */
function countCodePoints(text) {
    let count = 0;
    for (const _ of text)
        count += 1;
    return count;
}


/***/ }),

/***/ 47977:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ hasErrorCode)
/* harmony export */ });
/** Whether a file operation failed with this code of the operating system. */
function hasErrorCode(error, ...codes) {
    return (error instanceof Error && 'code' in error && typeof error.code === 'string' && codes.includes(error.code));
}


/***/ })

};
