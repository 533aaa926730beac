export const id = 5534;
export const ids = [5534];
export const modules = {

/***/ 55534:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createCallCodesStore: () => (/* binding */ createCallCodesStore)
});

// EXTERNAL MODULE: ./lib/cxone/api-channel.js + 16 modules
var api_channel = __webpack_require__(43755);
// EXTERNAL MODULE: ./lib/cxone/attempt-loop.js
var attempt_loop = __webpack_require__(50139);
// EXTERNAL MODULE: ./lib/cxone/base-url.js
var base_url = __webpack_require__(87396);
// EXTERNAL MODULE: ./lib/errors/api-error.js
var api_error = __webpack_require__(46956);
// EXTERNAL MODULE: ./lib/cxone/fault-words.js
var fault_words = __webpack_require__(63009);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./node_modules/uuid/dist-node/sha1.js

function sha1(bytes) {
    if (Array.isArray(bytes)) {
        bytes = Buffer.from(bytes);
    }
    else if (typeof bytes === 'string') {
        bytes = Buffer.from(bytes, 'utf8');
    }
    return (0,external_node_crypto_.createHash)('sha1').update(bytes).digest();
}
/* harmony default export */ const dist_node_sha1 = (sha1);

;// CONCATENATED MODULE: ./node_modules/uuid/dist-node/regex.js
/* harmony default export */ const regex = (/^(?:[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$/i);

;// CONCATENATED MODULE: ./node_modules/uuid/dist-node/validate.js

function validate_validate(uuid) {
    return typeof uuid === 'string' && regex.test(uuid);
}
/* harmony default export */ const dist_node_validate = (validate_validate);

;// CONCATENATED MODULE: ./node_modules/uuid/dist-node/parse.js

function parse(uuid) {
    if (!dist_node_validate(uuid)) {
        throw TypeError('Invalid UUID');
    }
    let v;
    return Uint8Array.of((v = parseInt(uuid.slice(0, 8), 16)) >>> 24, (v >>> 16) & 0xff, (v >>> 8) & 0xff, v & 0xff, (v = parseInt(uuid.slice(9, 13), 16)) >>> 8, v & 0xff, (v = parseInt(uuid.slice(14, 18), 16)) >>> 8, v & 0xff, (v = parseInt(uuid.slice(19, 23), 16)) >>> 8, v & 0xff, ((v = parseInt(uuid.slice(24, 36), 16)) / 0x10000000000) & 0xff, (v / 0x100000000) & 0xff, (v >>> 24) & 0xff, (v >>> 16) & 0xff, (v >>> 8) & 0xff, v & 0xff);
}
/* harmony default export */ const dist_node_parse = (parse);

;// CONCATENATED MODULE: ./node_modules/uuid/dist-node/stringify.js

const byteToHex = [];
for (let i = 0; i < 256; ++i) {
    byteToHex.push((i + 0x100).toString(16).slice(1));
}
function unsafeStringify(arr, offset = 0) {
    return (byteToHex[arr[offset + 0]] +
        byteToHex[arr[offset + 1]] +
        byteToHex[arr[offset + 2]] +
        byteToHex[arr[offset + 3]] +
        '-' +
        byteToHex[arr[offset + 4]] +
        byteToHex[arr[offset + 5]] +
        '-' +
        byteToHex[arr[offset + 6]] +
        byteToHex[arr[offset + 7]] +
        '-' +
        byteToHex[arr[offset + 8]] +
        byteToHex[arr[offset + 9]] +
        '-' +
        byteToHex[arr[offset + 10]] +
        byteToHex[arr[offset + 11]] +
        byteToHex[arr[offset + 12]] +
        byteToHex[arr[offset + 13]] +
        byteToHex[arr[offset + 14]] +
        byteToHex[arr[offset + 15]]).toLowerCase();
}
function stringify(arr, offset = 0) {
    const uuid = unsafeStringify(arr, offset);
    if (!validate(uuid)) {
        throw TypeError('Stringified UUID is invalid');
    }
    return uuid;
}
/* harmony default export */ const dist_node_stringify = ((/* unused pure expression or super */ null && (stringify)));

;// CONCATENATED MODULE: ./node_modules/uuid/dist-node/v35.js


function stringToBytes(str) {
    str = unescape(encodeURIComponent(str));
    const bytes = new Uint8Array(str.length);
    for (let i = 0; i < str.length; ++i) {
        bytes[i] = str.charCodeAt(i);
    }
    return bytes;
}
const DNS = '6ba7b810-9dad-11d1-80b4-00c04fd430c8';
const URL = '6ba7b811-9dad-11d1-80b4-00c04fd430c8';
function v35(version, hash, value, namespace, buf, offset) {
    const valueBytes = typeof value === 'string' ? stringToBytes(value) : value;
    const namespaceBytes = typeof namespace === 'string' ? dist_node_parse(namespace) : namespace;
    if (typeof namespace === 'string') {
        namespace = dist_node_parse(namespace);
    }
    if (namespace?.length !== 16) {
        throw TypeError('Namespace must be array-like (16 iterable integer values, 0-255)');
    }
    let bytes = new Uint8Array(16 + valueBytes.length);
    bytes.set(namespaceBytes);
    bytes.set(valueBytes, namespaceBytes.length);
    bytes = hash(bytes);
    bytes[6] = (bytes[6] & 0x0f) | version;
    bytes[8] = (bytes[8] & 0x3f) | 0x80;
    if (buf) {
        offset ??= 0;
        if (offset < 0 || offset + 16 > buf.length) {
            throw new RangeError(`UUID byte range ${offset}:${offset + 15} is out of buffer bounds`);
        }
        for (let i = 0; i < 16; ++i) {
            buf[offset + i] = bytes[i];
        }
        return buf;
    }
    return unsafeStringify(bytes);
}

;// CONCATENATED MODULE: ./node_modules/uuid/dist-node/v5.js



function v5(value, namespace, buf, offset) {
    return v35(0x50, dist_node_sha1, value, namespace, buf, offset);
}
v5.DNS = DNS;
v5.URL = URL;
/* harmony default export */ const dist_node_v5 = (v5);

// EXTERNAL MODULE: ./lib/util/canonical-json.js + 1 modules
var canonical_json = __webpack_require__(39689);
;// CONCATENATED MODULE: ./lib/cxone/callcodes/idempotency-key.js


/** Ours for ever: another namespace would make every re-run of a commit create its codes anew. */
const IDEMPOTENCY_NAMESPACE = '6f0c1f8e-2f6b-4c7d-9d1e-5b8a3c7e4d21';
/** The key of a create: the same for every retry and every re-run of a commit. Pure. */
function toIdempotencyKey({ target, commit, path, body }) {
    return dist_node_v5((0,canonical_json/* toCanonicalJson */.s)([target, commit, path, body]), IDEMPOTENCY_NAMESPACE);
}
/** The key of the second try, after the first key only brought back `record`, which has moved on since. Pure. */
function toSecondKey(key, record) {
    return dist_node_v5((0,canonical_json/* toCanonicalJson */.s)(record), key);
}

// EXTERNAL MODULE: ./lib/model/call-code.js
var call_code = __webpack_require__(43531);
// EXTERNAL MODULE: ./lib/util/is-record.js
var is_record = __webpack_require__(13658);
;// CONCATENATED MODULE: ./lib/cxone/callcodes/parse-record.js


const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const CODE = /^[A-Z0-9_]{2,16}$/;
/** One record as the contract describes it; properties that it does not name are let pass. Pure. */
function parseRecord(json) {
    if (!(0,is_record/* isRecord */.u)(json))
        return bad('a record is no object');
    const { id, name, code, type, parentCallCodeId, category, isActive } = json;
    const parentId = parentCallCodeId ?? null;
    if (!isMatch(id, UUID))
        return bad('the `id` of a record is no UUID');
    if (!isMatch(code, CODE))
        return bad('the `code` of a record is none');
    if (typeof name !== 'string')
        return bad('the `name` of a record is no string');
    if (!isCallCodeType(type))
        return bad('the `type` of a record is none of SUCCESS, FAILURE, NEUTRAL');
    if (parentId !== null && !isMatch(parentId, UUID))
        return bad('the `parentCallCodeId` of a record is neither null nor a UUID');
    if (typeof category !== 'string')
        return bad('the `category` of a record is no string');
    if (typeof isActive !== 'boolean')
        return bad('the `isActive` of a record is no boolean');
    return { kind: 'ok', value: { id, name, code, type, parentId, category, isActive, terms: {} } };
}
function bad(problem) {
    return { kind: 'bad', problem };
}
function isMatch(value, pattern) {
    return typeof value === 'string' && pattern.test(value);
}
function isCallCodeType(value) {
    return call_code/* CALL_CODE_TYPES */.nj.some((type) => type === value);
}

// EXTERNAL MODULE: ./lib/cxone/to-api-error.js + 1 modules
var to_api_error = __webpack_require__(47570);
;// CONCATENATED MODULE: ./lib/cxone/callcodes/parse-page.js


/** What a 404 stands for. */
const EMPTY_PAGE = { codes: [], totalCount: 0 };
/** One page of the list, checked against the contract. Pure. */
function parsePage(json, expected) {
    if (!(0,is_record/* isRecord */.u)(json))
        return parse_page_bad('the list is no object');
    const { callCodes, page, pageSize, totalCount } = json;
    if (!Array.isArray(callCodes))
        return parse_page_bad('`callCodes` is no array');
    if (page !== expected.page)
        return parse_page_bad(`\`page\` is not the page asked for, ${expected.page}`);
    if (pageSize !== callCodes.length)
        return parse_page_bad('`pageSize` is not the number of records on the page');
    if (!isCount(totalCount))
        return parse_page_bad('`totalCount` is no count');
    const codes = [];
    const records = callCodes;
    for (const record of records) {
        const parsed = parseRecord(record);
        if (parsed.kind === 'bad')
            return parsed;
        codes.push(parsed.value);
    }
    return { kind: 'ok', value: { codes, totalCount } };
}
function parse_page_bad(problem) {
    return { kind: 'bad', problem };
}
function isCount(value) {
    return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}

;// CONCATENATED MODULE: ./lib/cxone/callcodes/routes.js
/** Path of the collection, and its template in messages. */
const CODES_ROUTE = '/api/v2/callcodes';
const CODE_ROUTE = '/api/v2/callcodes/{id}';
/** The server's own maximum. */
const PAGE_SIZE = 100;
function toCodeTarget(id) {
    return `${CODES_ROUTE}/${encodeURIComponent(id)}`;
}
function toPageTarget(page) {
    return `${CODES_ROUTE}?page=${page}&pageSize=${PAGE_SIZE}`;
}
/** The records of one code below one parent; an empty `parentCallCodeId` means the roots. */
function toPlaceTarget(place) {
    const filter = encodeURIComponent(`code=${place.code}`);
    return `${toPageTarget(1)}&filter=${filter}&parentCallCodeId=${encodeURIComponent(place.parentId ?? '')}`;
}

;// CONCATENATED MODULE: ./lib/cxone/callcodes/read-calls.js




/** One page of the list; a 404 is an empty one. */
async function fetchPage(client, page) {
    return fetchList(client, { page, target: toPageTarget(page) });
}
/** The records of one code below one parent, as the list has them: it may lag behind a write. */
async function fetchPlace(client, { budget, ...place }) {
    const { codes } = await fetchList(client, { page: 1, target: toPlaceTarget(place), budget });
    return codes.filter(({ code, parentId }) => code === place.code && parentId === place.parentId);
}
/** One record as it is now, or null. */
async function fetchCode(client, { id, budget }) {
    const call = toRead({ route: CODE_ROUTE, target: toCodeTarget(id), budget });
    const reply = await client.call(call);
    if (reply.status === 404)
        return null;
    const code = toValue(parseRecord(reply.json), { call, reply });
    if (code.id.toLowerCase() === id.toLowerCase())
        return code;
    return toValue({ kind: 'bad', problem: 'the reply is another record' }, { call, reply });
}
async function fetchList(client, { page, ...place }) {
    const call = toRead({ route: CODES_ROUTE, ...place });
    const reply = await client.call(call);
    return reply.status === 404 ? EMPTY_PAGE : toValue(parsePage(reply.json, { page }), { call, reply });
}
function toRead(place) {
    return { method: 'GET', ...place, accept: [200, 404], requestId: null };
}
/** The parsed value, or the error that says what is wrong with the reply. */
function toValue(parsed, { call, reply }) {
    if (parsed.kind === 'ok')
        return parsed.value;
    throw (0,to_api_error/* toUnexpectedReply */.t)(parsed.problem, {
        route: `${call.method} ${call.route}`,
        status: reply.status,
        attempts: reply.attempts,
        requestId: call.requestId,
        mayHaveTakenEffect: call.method !== 'GET',
    });
}

;// CONCATENATED MODULE: ./lib/cxone/callcodes/read-back.js

/** How long a list may lag behind the write that a 409 tells of. */
const READ_BACK_MS = 15_000;
const FIRST_PAUSE_MS = 250;
const MAX_PAUSE_MS = 2000;
/**
 * The record that keeps a place taken, or null when it does not show within 15 s. The list only says where to look: it may
 * lag, so that the record itself is read by its id, which never lags.
 */
async function fetchTakenPlace(options) {
    const { clock, signal } = options;
    const endMs = clock.nowMs() + READ_BACK_MS;
    for (let pauseMs = FIRST_PAUSE_MS;; pauseMs = Math.min(MAX_PAUSE_MS, pauseMs * 2)) {
        const found = await fetchOnce(options);
        const leftMs = endMs - clock.nowMs();
        if (found !== null || leftMs <= 0)
            return found;
        await clock.sleep(Math.min(pauseMs, leftMs), signal);
    }
}
async function fetchOnce({ client, place, budget }) {
    for (const { id } of await fetchPlace(client, { ...place, budget })) {
        const code = await fetchCode(client, { id, budget });
        if (code?.code === place.code && code.parentId === place.parentId)
            return code;
    }
    return null;
}

;// CONCATENATED MODULE: ./lib/cxone/callcodes/wire-body.js
function toWireBody(values, parentId) {
    const { name, code, type, category, isActive } = values;
    return { name, code, type, parentCallCodeId: parentId, category, isActive };
}
/** Names of the fields in which a record is not what was sent; empty when it is. */
function listDifferences(code, body) {
    const actual = { ...code, parentCallCodeId: code.parentId };
    const fields = ['name', 'code', 'type', 'parentCallCodeId', 'category', 'isActive'];
    return fields.filter((field) => actual[field] !== body[field]);
}

;// CONCATENATED MODULE: ./lib/cxone/callcodes/create-code.js









const ROUTE = `POST ${CODES_ROUTE}`;
/**
 * Creates one code exactly once: lost replies and re-runs repeat the same key, a stale replay of a record that has moved on
 * since is followed by one more try under a second key, and a 409 is read back.
 */
async function createCode(context, request) {
    return new CodeCreation(context, request).run();
}
class CodeCreation {
    #context;
    #request;
    #body;
    /** Key of the first try, which names the write whatever follows. */
    #requestId;
    #budget = (0,attempt_loop/* newRetryBudget */.u6)();
    /** Over both tries. */
    #attempts = 0;
    #outcomeUnknown = false;
    constructor(context, request) {
        this.#context = context;
        this.#request = request;
        this.#body = toWireBody(request.values, request.parentId);
        const { target, commit } = context;
        this.#requestId = toIdempotencyKey({ target, commit, path: request.path, body: this.#body });
    }
    async run() {
        const { knownIds, beforeSend } = this.#request;
        const first = await this.#post(this.#requestId, () => beforeSend(this.#requestId));
        if (first.reply.status === 409)
            return this.#readBack();
        const firstCode = toValue(parseRecord(first.reply.json), first);
        if (!knownIds.has(firstCode.id))
            return this.#toWritten(firstCode, first);
        const second = await this.#post(toSecondKey(this.#requestId, first.reply.json), null);
        if (second.reply.status === 409)
            return this.#readBack();
        const secondCode = toValue(parseRecord(second.reply.json), second);
        if (!knownIds.has(secondCode.id))
            return this.#toWritten(secondCode, second);
        throw this.#fail({
            code: 'API_STALE_REPLAY',
            status: second.reply.status,
            why: 'the tenant keeps answering with a record that has another place by now',
            hint: 'Commit any change and run again: another commit has another idempotency key.',
        });
    }
    async #post(key, beforeSend) {
        const call = {
            method: 'POST',
            route: CODES_ROUTE,
            target: CODES_ROUTE,
            body: this.#body,
            headers: { 'idempotency-key': key },
            accept: [201, 409],
            requestId: this.#requestId,
            budget: this.#budget,
            ...(beforeSend === null ? {} : { beforeSend }),
        };
        try {
            const reply = await this.#context.client.call(call);
            this.#attempts += reply.attempts;
            if (reply.status === 409)
                this.#outcomeUnknown ||= reply.outcomeUnknown;
            return { call, reply: { ...reply, attempts: this.#attempts } };
        }
        catch (error) {
            throw this.#addAttempts(error);
        }
    }
    #toWritten(code, posted) {
        const { reply } = posted;
        const different = [...(this.#isOwnId(code.id) ? [] : ['id']), ...listDifferences(code, this.#body)];
        if (different.length === 0)
            return { kind: 'written', code, attempts: reply.attempts, httpStatus: reply.status };
        const problem = `the record in the reply is not what was sent: ${different.join(', ')}`;
        return toValue({ kind: 'bad', problem }, posted);
    }
    /** False when another create of this run was answered with the same id. */
    #isOwnId(id) {
        const { issuedIds } = this.#context;
        const issuedTo = issuedIds.get(id.toLowerCase()) ?? this.#requestId;
        issuedIds.set(id.toLowerCase(), issuedTo);
        return issuedTo === this.#requestId;
    }
    async #readBack() {
        const { client, clock, signal } = this.#context;
        const place = { code: this.#body.code, parentId: this.#body.parentCallCodeId };
        const reading = fetchTakenPlace({ client, clock, signal, place, budget: this.#budget });
        const code = await reading.catch((error) => {
            throw this.#toReadBackError(error);
        });
        if (code !== null) {
            const facts = { attempts: this.#attempts, httpStatus: 409, mayHaveTakenEffect: this.#outcomeUnknown };
            return { kind: 'exists', code, ...facts };
        }
        throw this.#fail({
            code: 'API_DUPLICATE',
            status: 409,
            why: 'the tenant has a record of this code below this parent, but its list does not show it',
            hint: 'Run it again later, when the list has caught up.',
        });
    }
    #toReadBackError(error) {
        const isCancelled = !(error instanceof api_error/* ApiError */.h) && this.#context.signal.aborted;
        if (!(error instanceof api_error/* ApiError */.h) && !isCancelled)
            return error;
        const cause = error instanceof api_error/* ApiError */.h ? error.message.replace(/\.$/, '') : 'the run was cancelled';
        return this.#fail({
            code: error instanceof api_error/* ApiError */.h ? error.code : 'API_CANCELLED',
            status: 409,
            why: `the tenant has a record of this code below this parent, and it was not read back: ${cause}`,
            hint: (error instanceof api_error/* ApiError */.h ? error.hint : null) ?? fault_words/* LATER_HINT */.dF,
            cause: error,
        });
    }
    #fail(facts) {
        const { why, ...rest } = facts;
        return new api_error/* ApiError */.h(`${ROUTE} failed: ${facts.status ?? 'no reply'}, ${why}.`, {
            ...rest,
            route: ROUTE,
            attempts: this.#attempts,
            requestId: this.#requestId,
            mayHaveTakenEffect: this.#outcomeUnknown,
        });
    }
    /** The second try's error, with the first try's attempts. */
    #addAttempts(error) {
        if (!(error instanceof api_error/* ApiError */.h) || this.#attempts === 0)
            return error;
        const { code, route, status, requestId, serverCode, field, hint } = error;
        return new api_error/* ApiError */.h(error.message, {
            code,
            route,
            status,
            requestId,
            attempts: this.#attempts + error.attempts,
            cause: error,
            mayHaveTakenEffect: error.mayHaveTakenEffect ?? true,
            ...(serverCode === null ? {} : { serverCode }),
            ...(field === null ? {} : { field }),
            ...(hint === null ? {} : { hint }),
        });
    }
}

// EXTERNAL MODULE: ./lib/cxone/for-each-parallel.js
var for_each_parallel = __webpack_require__(4004);
;// CONCATENATED MODULE: ./lib/cxone/callcodes/find-tree-fault.js

/**
 * Why these records cannot be a tenant's whole hierarchy: a parent that is missing, parents in a circle, too many levels,
 * or a code twice below one parent; null when they can. Pure, linear.
 */
function findTreeFault(codes) {
    const byId = new Map(codes.map((code) => [code.id, code]));
    const places = new Set();
    for (const code of codes) {
        const place = `${code.parentId ?? ''}/${code.code}`;
        if (places.has(place))
            return `the code ${code.code} is there twice below one parent`;
        places.add(place);
        const fault = findAncestryFault(code, byId);
        if (fault !== null)
            return fault;
    }
    return null;
}
/** A circle shows as too many levels. */
function findAncestryFault(code, byId) {
    let current = code;
    for (let level = 1; current.parentId !== null; level += 1) {
        if (level >= call_code/* MAX_LEVEL */.sD)
            return `${code.code} is below level ${call_code/* MAX_LEVEL */.sD}, or its parents run in a circle`;
        const parent = byId.get(current.parentId);
        if (parent === undefined)
            return `the parent of ${current.code} is not in the list`;
        current = parent;
    }
    return null;
}

;// CONCATENATED MODULE: ./lib/cxone/callcodes/read-snapshot.js


/** A list of more pages or records is taken for a server that lies: it would fill the memory before it contradicts itself. */
const MAX_PAGES = 20_000;
const MAX_RECORDS = 1_000_000;
/** A list that grows more often than this, or to more than twice its pages and ten, while it is read is not consistent. */
const MAX_ROUNDS = 20;
const GROWTH_SLACK_PAGES = 10;
/** Pauses before the list is read again; it may lag some seconds behind a write. */
const REREAD_PAUSES_MS = [500, 1000, 2000];
/**
 * All records, complete and consistent: `max(1, ceil(N / size))` calls on a quiet tenant. The order is creation order, so
 * a list that grows meanwhile is consistent as far as it was read; what contradicts itself is read again, three times.
 */
async function readSnapshot(options) {
    let snapshot = await new SnapshotReading(options).run();
    for (const pauseMs of REREAD_PAUSES_MS) {
        if (snapshot.kind === 'complete' || snapshot.what === 'size')
            return snapshot;
        options.onReread(snapshot.problem);
        await options.sleep(pauseMs);
        snapshot = await new SnapshotReading(options).run();
    }
    return snapshot;
}
class SnapshotReading {
    #options;
    #pages = new Map();
    /** Id of each record with its page. */
    #ids = new Map();
    #size = 0;
    /** The most that any page announced. */
    #total = 0;
    /** What was announced before this round: no later reply can announce less, for nothing is ever deleted. */
    #floor = 0;
    #done = 0;
    constructor(options) {
        this.#options = options;
    }
    async run() {
        const first = await this.#options.readPage(1);
        this.#size = first.codes.length;
        if (first.totalCount > MAX_RECORDS)
            return faulty('size', `it announces ${first.totalCount} records`);
        const fault = this.#take(1, first);
        if (fault !== null)
            return faulty('list', fault);
        if (this.#pageCount() > MAX_PAGES)
            return faulty('size', `it announces ${this.#total} records on pages of ${this.#size}`);
        const maxPages = 2 * this.#pageCount() + GROWTH_SLACK_PAGES;
        for (let round = 0; round < MAX_ROUNDS && this.#pageCount() <= maxPages; round += 1) {
            const missing = this.#incompletePages();
            if (missing.length === 0)
                return this.#finish();
            this.#floor = this.#total;
            const problem = await this.#readPages(missing);
            if (problem !== null)
                return faulty('list', problem);
        }
        return faulty('list', 'it kept growing while it was read');
    }
    #pageCount() {
        return this.#size === 0 ? 0 : Math.ceil(this.#total / this.#size);
    }
    /** Not read yet, or read before the list grew. */
    #incompletePages() {
        const pages = [];
        for (let page = 1; page <= this.#pageCount(); page += 1) {
            if ((this.#pages.get(page)?.length ?? -1) < this.#expectedOn(page, this.#total))
                pages.push(page);
        }
        return pages;
    }
    #expectedOn(page, total) {
        return Math.max(0, Math.min(this.#size, total - (page - 1) * this.#size));
    }
    async #readPages(pages) {
        const { readPage, width } = this.#options;
        let problem = null;
        const work = async (page) => {
            if (problem === null)
                problem = this.#take(page, await readPage(page));
        };
        await (0,for_each_parallel/* forEachParallel */.I)(pages, { width: Math.min(width, pages.length), work });
        return problem;
    }
    /** Null, or how the page contradicts itself or what is known already. */
    #take(page, reply) {
        const { codes, totalCount } = reply;
        const before = (page - 1) * this.#size;
        if (totalCount < Math.max(this.#floor, before))
            return `page ${page} announces fewer records than there are`;
        if (codes.length > this.#size || before + codes.length > totalCount)
            return `page ${page} holds more records than announced`;
        if (codes.length < this.#expectedOn(page, totalCount) || (totalCount > 0 && this.#size === 0))
            return `page ${page} holds fewer records than announced`;
        if (!this.#takeIds(page, codes))
            return `page ${page} holds an id that is on the list already`;
        this.#done += codes.length - (this.#pages.get(page)?.length ?? 0);
        this.#pages.set(page, codes);
        this.#total = Math.max(this.#total, totalCount);
        this.#options.onProgress({ done: this.#done, total: this.#total });
        return null;
    }
    /** False when one of them is on another page already, or twice on this one. */
    #takeIds(page, codes) {
        const own = new Set();
        for (const { id } of codes) {
            if (own.has(id) || (this.#ids.get(id) ?? page) !== page)
                return false;
            own.add(id);
            this.#ids.set(id, page);
        }
        return true;
    }
    #finish() {
        const codes = [...this.#pages].sort(([a], [b]) => a - b).flatMap(([, records]) => records);
        const problem = findTreeFault(codes);
        return problem === null ? { kind: 'complete', codes } : faulty('tree', problem);
    }
}
function faulty(what, problem) {
    return { kind: 'faulty', what, problem };
}

// EXTERNAL MODULE: ./lib/cxone/token-grant.js
var token_grant = __webpack_require__(75403);
;// CONCATENATED MODULE: ./lib/cxone/callcodes/to-client-grant.js


/** Sign-in by client credentials. Pure. */
function toClientGrant(baseUrl, { clientId, clientSecret }) {
    const basic = Buffer.from(`${clientId}:${clientSecret}`, 'utf8').toString('base64');
    return {
        call: {
            route: 'POST /oauth/token',
            method: 'POST',
            url: `${baseUrl}/oauth/token`,
            headers: { authorization: `Basic ${basic}`, 'content-type': token_grant/* FORM_TYPE */.y },
            body: 'grant_type=client_credentials',
        },
        credentialsName: 'these client credentials',
        hint: fault_words/* CREDENTIALS_HINT */.Pc,
        hasLooseNumbers: false,
        secrets: [basic],
    };
}

;// CONCATENATED MODULE: ./lib/cxone/callcodes/to-snapshot-error.js



const MEANINGS = {
    list: {
        code: 'API_INCONSISTENT_LIST',
        why: 'the list contradicts itself, each time that it was read',
        hint: 'Run it again when nobody else is writing to the tenant.',
    },
    tree: {
        code: 'API_UNEXPECTED_REPLY',
        why: 'the records are no hierarchy that a tenant can have',
        hint: 'Nothing can be planned on it. Check `base-url` or `region`, and the record in the tenant.',
    },
    size: { code: 'API_UNEXPECTED_REPLY', why: 'the list cannot be so long', hint: fault_words/* ADDRESS_HINT */.Xj },
};
/** The error of a list that could not be made sense of, after `pages` pages. Pure. */
function toSnapshotError({ what, problem }, pages) {
    const { code, why, hint } = MEANINGS[what];
    return new api_error/* ApiError */.h(`GET ${CODES_ROUTE} failed: ${why}: ${problem}.`, {
        code,
        route: `GET ${CODES_ROUTE}`,
        status: 200,
        attempts: pages,
        requestId: null,
        mayHaveTakenEffect: false,
        hint,
    });
}

// EXTERNAL MODULE: ./lib/cxone/repeat-withheld-error.js
var repeat_withheld_error = __webpack_require__(72783);
;// CONCATENATED MODULE: ./lib/cxone/callcodes/update-code.js






/**
 * Writes the whole record. PUT is idempotent, so that after a lost reply it may be sent again; but not over what somebody
 * wrote meanwhile, so that the record is read before each further attempt. The time of the reads is part of the code's time.
 */
async function updateCode(context, request) {
    const { client, readBudgets } = context;
    const { id, mayRepeat } = request;
    const budget = readBudgets.get(id) ?? (0,attempt_loop/* newRetryBudget */.u6)();
    readBudgets.delete(id);
    let seen = null;
    const isWanted = async (may) => {
        seen = await fetchCode(client, { id, budget });
        return may(seen);
    };
    try {
        return await put(context, request, {
            budget,
            ...(mayRepeat === undefined ? {} : { mayRepeat: () => isWanted(mayRepeat) }),
        });
    }
    catch (error) {
        if (!(error instanceof repeat_withheld_error/* RepeatWithheldError */.p))
            throw error;
        const { attempts, mayHaveTakenEffect } = error;
        return { kind: 'withheld', code: seen, attempts, mayHaveTakenEffect };
    }
}
async function put({ client, randomUuid }, request, repeating) {
    const requestId = randomUuid();
    const body = toWireBody(request.values, request.parentId);
    const call = {
        ...repeating,
        method: 'PUT',
        route: CODE_ROUTE,
        target: toCodeTarget(request.id),
        body,
        accept: [200],
        requestId,
        beforeSend: () => request.beforeSend(requestId),
    };
    const reply = await client.call(call);
    const code = toValue(parseRecord(reply.json), { call, reply });
    const different = [
        ...(code.id.toLowerCase() === request.id.toLowerCase() ? [] : ['id']),
        ...listDifferences(code, body),
    ];
    if (different.length > 0) {
        const problem = `the record in the reply is not what was sent: ${different.join(', ')}`;
        return toValue({ kind: 'bad', problem }, { call, reply });
    }
    return { kind: 'written', code, attempts: reply.attempts, httpStatus: reply.status };
}

;// CONCATENATED MODULE: ./lib/cxone/callcodes/create-call-codes-store.js









/** Changes in work for each call that may be in flight: some wait for the audit log, or between attempts. */
const FAN_OUT_FACTOR = 2;
/** The call-codes API behind the port. Nothing is sent before the first call of a method. */
function createCallCodesStore(options) {
    const channel = (0,api_channel/* createApiChannel */.s)(options);
    const { signal } = channel;
    const baseUrl = options.baseUrl.replace(/\/+$/, '');
    const tokens = channel.createTokens(toClientGrant(baseUrl, options.credentials));
    const client = channel.createClient({ baseUrl, tokens });
    const { clock, randomUuid, target, commit } = options;
    const own = { issuedIds: new Map(), readBudgets: new Map() };
    const context = { client, clock, signal, randomUuid, target, commit, ...own };
    return {
        api: 'callcodes',
        origin: options.origin ?? (0,base_url.toApiOrigin)(options.baseUrl),
        fanOut: options.concurrency * FAN_OUT_FACTOR,
        signIn: () => client.signIn(),
        listCodes: () => listCodes(options, { client, signal }),
        readCode: (id) => {
            const budget = (0,attempt_loop/* newRetryBudget */.u6)();
            context.readBudgets.set(id, budget);
            return fetchCode(client, { id, budget });
        },
        createCode: (request) => createCode(context, request),
        updateCode: (request) => updateCode(context, request),
        findFaults: () => [],
        desiredTerms: () => ({}),
        termsAt: () => ({}),
    };
}
async function listCodes({ clock, concurrency, log }, { client, signal }) {
    let attempts = 0;
    const snapshot = await readSnapshot({
        readPage: async (page) => {
            attempts += 1;
            return fetchPage(client, page);
        },
        width: concurrency,
        sleep: (ms) => clock.sleep(ms, signal),
        onProgress: (progress) => log.progress({ label: 'Reading call codes', ...progress }),
        onReread: (problem) => log.debug(`The list of call codes is read again: ${problem}.`),
    });
    if (snapshot.kind === 'complete')
        return snapshot.codes;
    throw toSnapshotError(snapshot, attempts);
}


/***/ })

};
