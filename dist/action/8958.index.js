export const id = 8958;
export const ids = [8958,3887];
export const modules = {

/***/ 78958:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openSandboxTenant: () => (/* binding */ openSandboxTenant)
});

;// CONCATENATED MODULE: ./lib/sandbox/sandbox-reply.js
function jsonReply(status, value, headers = {}) {
    return {
        status,
        headers: { 'content-type': 'application/json; charset=utf-8', ...headers },
        body: JSON.stringify(value),
    };
}
/** What a gateway in front of the tenant answers. */
function htmlReply(status, title) {
    const heading = `${status} ${title}`;
    return {
        status,
        headers: { 'content-type': 'text/html' },
        body: `<html><head><title>${heading}</title></head><body><h1>${heading}</h1></body></html>\n`,
    };
}
/** `{"error":{"code","message","field"?}}`. */
function refusalReply(refusal) {
    const error = {
        code: refusal.code,
        message: refusal.message,
        ...(refusal.field === null ? {} : { field: refusal.field }),
    };
    return jsonReply(refusal.status, { error }, refusal.headers);
}

;// CONCATENATED MODULE: ./lib/sandbox/refusal.js
/** The tenant says no. Thrown by a route, rendered as the contract's error body by the router. */
class Refusal extends Error {
    status;
    code;
    field;
    headers;
    constructor(message, facts) {
        super(message);
        this.name = 'Refusal';
        this.status = facts.status;
        this.code = facts.code;
        this.field = facts.field ?? null;
        this.headers = facts.headers ?? {};
    }
}

;// CONCATENATED MODULE: ./lib/sandbox/callcodes/call-code-tenant.js

/** Throws `NOT_FOUND`. */
function findCallCode(tenant, id) {
    const record = tenant.table.get(id.toLowerCase());
    if (record === null)
        throw new Refusal('No call code has this id.', { status: 404, code: 'NOT_FOUND' });
    return record;
}

// EXTERNAL MODULE: ./lib/util/canonical-json.js + 1 modules
var canonical_json = __webpack_require__(39689);
// EXTERNAL MODULE: ./lib/model/call-code.js
var call_code = __webpack_require__(43531);
;// CONCATENATED MODULE: ./lib/sandbox/callcodes/hierarchy.js
/** Level of a record: 1 at a root. */
function levelOf(table, id) {
    let level = 1;
    let parentId = table.get(id)?.parentCallCodeId ?? null;
    while (parentId !== null) {
        level += 1;
        parentId = table.get(parentId)?.parentCallCodeId ?? null;
    }
    return level;
}
/** Levels that a record and its descendants take up: 1 without children. */
function heightOf(table, id) {
    let height = 1;
    for (const childId of table.childIds(id))
        height = Math.max(height, 1 + heightOf(table, childId));
    return height;
}
/** Whether `id` is `ancestorId` or stands below it. */
function isWithin(table, id, ancestorId) {
    let current = id;
    while (current !== null) {
        if (current === ancestorId)
            return true;
        current = table.get(current)?.parentCallCodeId ?? null;
    }
    return false;
}

;// CONCATENATED MODULE: ./lib/sandbox/callcodes/assert-place.js



/**
 * Whether a record may stand where it wants to: its parent exists, is not the record itself or one of its descendants,
 * no level is too deep, and nobody else is there. `id` is null for a create. Throws `UNKNOWN_PARENT`, `INVALID_PARENT`,
 * `MAX_DEPTH` or `DUPLICATE`.
 */
function assertPlace(table, wanted) {
    const { id, record } = wanted;
    if (record.parentCallCodeId !== null)
        assertParent(table, id, record.parentCallCodeId);
    const holder = table.idAt(record.parentCallCodeId, record.code);
    if (holder !== null && holder !== id) {
        throw new Refusal('Another call code has this code under the same parent.', {
            status: 409,
            code: 'DUPLICATE',
            field: 'code',
        });
    }
}
function assertParent(table, id, parentId) {
    if (table.get(parentId) === null)
        throw refuse('UNKNOWN_PARENT', 'No call code has this id.');
    if (id !== null && isWithin(table, parentId, id)) {
        throw refuse('INVALID_PARENT', 'A call code cannot stand below itself.');
    }
    const height = id === null ? 1 : heightOf(table, id);
    if (levelOf(table, parentId) + height > call_code/* MAX_LEVEL */.sD) {
        throw refuse('MAX_DEPTH', `The hierarchy has at most ${call_code/* MAX_LEVEL */.sD} levels.`);
    }
}
function refuse(code, message) {
    return new Refusal(message, { status: 400, code, field: 'parentCallCodeId' });
}

;// CONCATENATED MODULE: ./lib/sandbox/sandbox-exchange.js
/** A body over this many bytes is refused. */
const MAX_BODY_BYTES = 64 * 1024;

;// CONCATENATED MODULE: ./lib/sandbox/callcodes/parse-call-code-body.js



const CODE_PATTERN = /^[A-Z0-9_]{2,16}$/u;
const UUID_PATTERN = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/iu;
const LONE_SURROGATE = /\p{Surrogate}/u;
const REQUIRED = ['name', 'code', 'type', 'category', 'isActive'];
const KNOWN = new Set([...REQUIRED, 'parentCallCodeId']);
function isUuid(text) {
    return UUID_PATTERN.test(text);
}
/** The JSON object that a write carries. Throws `INVALID_BODY`. */
function parseJsonBody(request) {
    const mediaType = (request.headers['content-type'] ?? '').split(';')[0]?.trim().toLowerCase();
    if (mediaType !== 'application/json')
        throw invalidBody('The content type must be application/json.');
    if (request.bodyProblem === 'not-utf8')
        throw invalidBody('The body is not UTF-8.');
    const text = request.body ?? '';
    if (request.bodyProblem === 'too-large' || Buffer.byteLength(text, 'utf8') > MAX_BODY_BYTES) {
        throw invalidBody(`The body is over ${MAX_BODY_BYTES} bytes.`);
    }
    const value = parseJson(text);
    if (!isObject(value))
        throw invalidBody('The body is not a JSON object.');
    return value;
}
/**
 * The full record without its `id`. An absent or null `parentCallCodeId` is a root. Throws `INVALID_FIELD`,
 * `MISSING_FIELD`, `INVALID_CODE`, `INVALID_TYPE` or `INVALID_PARENT`; whether the parent exists is not asked here.
 */
function parseCallCodeBody(body) {
    for (const field of Object.keys(body)) {
        if (!KNOWN.has(field))
            throw invalid('INVALID_FIELD', field, 'A call code has no such field.');
    }
    for (const field of REQUIRED) {
        if (!Object.hasOwn(body, field))
            throw invalid('MISSING_FIELD', field, 'The field is missing.');
    }
    const isActive = body['isActive'];
    if (typeof isActive !== 'boolean')
        throw invalid('INVALID_FIELD', 'isActive', 'Not true or false.');
    return {
        name: parseText(body['name'], 'name'),
        code: parseCode(body['code']),
        type: parseType(body['type']),
        parentCallCodeId: parseParentId(body['parentCallCodeId']),
        category: parseText(body['category'], 'category'),
        isActive,
    };
}
function parseText(value, field) {
    if (typeof value !== 'string' || value === '' || LONE_SURROGATE.test(value)) {
        throw invalid('INVALID_FIELD', field, 'Not a Unicode text of at least one character.');
    }
    return value;
}
function parseCode(value) {
    if (typeof value !== 'string' || !CODE_PATTERN.test(value)) {
        throw invalid('INVALID_CODE', 'code', 'Not 2 to 16 of A to Z, 0 to 9 and _.');
    }
    return value;
}
function parseType(value) {
    const type = call_code/* CALL_CODE_TYPES */.nj.find((known) => known === value);
    if (type === undefined)
        throw invalid('INVALID_TYPE', 'type', 'Not SUCCESS, FAILURE or NEUTRAL.');
    return type;
}
function parseParentId(value) {
    if (value === undefined || value === null)
        return null;
    if (typeof value !== 'string' || !isUuid(value)) {
        throw invalid('INVALID_PARENT', 'parentCallCodeId', 'Not null and not the id of a call code.');
    }
    return value.toLowerCase();
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch (error) {
        if (error instanceof SyntaxError)
            throw invalidBody('The body is not JSON.');
        throw error;
    }
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function invalid(code, field, message) {
    return new Refusal(message, { status: 400, code, field });
}
function invalidBody(message) {
    return new Refusal(message, { status: 400, code: 'INVALID_BODY' });
}

;// CONCATENATED MODULE: ./lib/sandbox/callcodes/to-wire-record.js
/** The record as replies carry it: a root has a null parent or none, as the tenant likes. */
function toWireRecord(record, rootParent) {
    const { id, name, code, type, parentCallCodeId, category, isActive } = record;
    if (parentCallCodeId === null && rootParent === 'absent')
        return { id, name, code, type, category, isActive };
    return { id, name, code, type, parentCallCodeId, category, isActive };
}

;// CONCATENATED MODULE: ./lib/sandbox/callcodes/create-call-code.js






/** `POST`: creates once for each idempotency key. Only a 201 is remembered, as it was first sent. */
function createCallCode(tenant, call) {
    const body = parseJsonBody(call.request);
    const key = parseKey(call);
    const print = key === null ? null : { key, fingerprint: fingerprintOf(body) };
    const earlier = print === null ? null : tenant.memory.recall(print.key, call.nowMs);
    if (print !== null && earlier !== null)
        return replay(earlier, print.fingerprint, call);
    const values = parseCallCodeBody(body);
    assertPlace(tenant.table, { id: null, record: values });
    const record = { id: tenant.randomUuid().toLowerCase(), ...values };
    const remembered = print === null ? null : { ...print, record, atMs: call.nowMs };
    tenant.table.add(record, { nowMs: call.nowMs, listLagMs: call.switches.listLagMs });
    if (remembered !== null)
        tenant.memory.remember(remembered);
    tenant.changed({ kind: 'call-code-created', record, remembered });
    return jsonReply(201, toWireRecord(record, call.switches.rootParent));
}
function replay(earlier, fingerprint, call) {
    if (earlier.fingerprint !== fingerprint) {
        throw new Refusal('This idempotency key was used with another body.', {
            status: 422,
            code: 'IDEMPOTENCY_MISMATCH',
        });
    }
    return jsonReply(201, toWireRecord(earlier.record, call.switches.rootParent));
}
/** Null when the call carries none, or the tenant does not know about keys. */
function parseKey(call) {
    const key = call.request.headers['idempotency-key'];
    if (key === undefined || call.switches.ignoreIdempotencyKey)
        return null;
    if (!isUuid(key)) {
        throw new Refusal('The idempotency key is not a UUID.', {
            status: 400,
            code: 'INVALID_FIELD',
            field: 'Idempotency-Key',
        });
    }
    return key.toLowerCase();
}
/** Two bodies are the same when their JSON is: neither blanks nor the order of members count. */
function fingerprintOf(body) {
    try {
        return (0,canonical_json/* sha256Hex */.f)((0,canonical_json/* toCanonicalJson */.s)(body));
    }
    catch (error) {
        // Lone surrogates, numbers beyond the range of a double, nesting beyond the stack.
        throw new Refusal(`The body has no canonical JSON form: ${String(error)}`, {
            status: 400,
            code: 'INVALID_BODY',
        });
    }
}

;// CONCATENATED MODULE: ./lib/sandbox/callcodes/issue-token.js

const NO_STORE = { 'cache-control': 'no-store' };
const BASE64_PATTERN = /^[A-Za-z0-9+/]+={0,2}$/u;
/** `POST /oauth/token`: the client first, then the grant. */
function issueToken(desk, clients, call) {
    const client = findClient(clients, call.request.headers['authorization'] ?? '');
    if (client === null) {
        const headers = { ...NO_STORE, 'www-authenticate': 'Basic realm="oauth"' };
        return jsonReply(401, { error: 'invalid_client' }, headers);
    }
    if (!asksForClientCredentials(call))
        return jsonReply(400, { error: 'unsupported_grant_type' }, NO_STORE);
    const token = {
        access_token: desk.issue(client, call.switches, call.nowMs),
        expires_in: call.switches.tokenLifeSeconds,
        token_type: 'Bearer',
    };
    return jsonReply(200, token, NO_STORE);
}
function findClient(clients, authorization) {
    const encoded = /^basic +(\S+)$/iu.exec(authorization)?.[1] ?? '';
    if (!BASE64_PATTERN.test(encoded))
        return null;
    const pair = Buffer.from(encoded, 'base64').toString('utf8');
    return clients.find((client) => `${client.id}:${client.secret}` === pair) ?? null;
}
function asksForClientCredentials({ request }) {
    const mediaType = (request.headers['content-type'] ?? '').split(';')[0]?.trim().toLowerCase();
    if (mediaType !== 'application/x-www-form-urlencoded' || request.bodyProblem !== null)
        return false;
    const grants = new URLSearchParams(request.body ?? '').getAll('grant_type');
    return grants.length === 1 && grants[0] === 'client_credentials';
}

;// CONCATENATED MODULE: ./lib/sandbox/callcodes/parse-list-query.js


const DEFAULT_PAGE_SIZE = 100;
const COUNT_PATTERN = /^[1-9][0-9]{0,8}$/u;
const BROKEN_ESCAPE = /%(?![0-9A-Fa-f]{2})/u;
const FILTER_FIELDS = ['code', 'name', 'category'];
const PARAMETERS = ['page', 'pageSize', 'filter', 'parentCallCodeId'];
/** Reads the query of a list call. Throws `INVALID_PAGE` or `INVALID_FILTER`, naming the parameter. */
function parseListQuery(query) {
    if (BROKEN_ESCAPE.test(query))
        throw invalidFilter('filter', 'A percent sign begins no escape.');
    const parameters = new URLSearchParams(query);
    for (const name of new Set(parameters.keys())) {
        if (!PARAMETERS.includes(name))
            throw invalidFilter(name, 'There is no such parameter.');
    }
    const page = parseCount(parameters, 'page') ?? 1;
    const pageSize = parseCount(parameters, 'pageSize') ?? DEFAULT_PAGE_SIZE;
    const tests = [
        parseFilter(single(parameters, 'filter')),
        parseParent(single(parameters, 'parentCallCodeId')),
    ];
    const asked = tests.filter((test) => test !== null);
    return {
        page,
        pageSize,
        accepts: asked.length === 0 ? null : (record) => asked.every((test) => test(record)),
    };
}
function parseFilter(filter) {
    if (filter === null)
        return null;
    const split = filter.indexOf('=');
    const field = FILTER_FIELDS.find((known) => known === filter.slice(0, Math.max(0, split)));
    const wanted = filter.slice(split + 1);
    if (field === undefined || wanted === '') {
        throw invalidFilter('filter', 'Not code=, name= or category= with a value.');
    }
    return (record) => record[field] === wanted;
}
function parseParent(parent) {
    if (parent === null)
        return null;
    if (parent === '')
        return (record) => record.parentCallCodeId === null;
    if (!isUuid(parent))
        throw invalidFilter('parentCallCodeId', 'Not empty and not the id of a call code.');
    const parentId = parent.toLowerCase();
    return (record) => record.parentCallCodeId === parentId;
}
function parseCount(parameters, name) {
    const values = parameters.getAll(name);
    if (values.length === 0)
        return null;
    const [value] = values;
    if (values.length > 1 || value === undefined || !COUNT_PATTERN.test(value)) {
        throw new Refusal('Not a whole number from 1.', { status: 400, code: 'INVALID_PAGE', field: name });
    }
    return Number(value);
}
function single(parameters, name) {
    const values = parameters.getAll(name);
    if (values.length > 1)
        throw invalidFilter(name, 'Given more than once.');
    return values[0] ?? null;
}
function invalidFilter(field, message) {
    return new Refusal(message, { status: 400, code: 'INVALID_FILTER', field });
}

;// CONCATENATED MODULE: ./lib/sandbox/callcodes/list-call-codes.js




/** The largest page that the API knows. */
const MAX_PAGE_SIZE = 100;
/** One page in creation order; without a filter its cost is that of the page, not of the tenant. */
function listCallCodes(table, call) {
    const query = parseListQuery(call.query);
    const size = Math.min(query.pageSize, call.switches.pageSizeCap, MAX_PAGE_SIZE);
    const start = (query.page - 1) * size;
    const range = { start, end: start + size };
    const listed = table.countListed(call.nowMs);
    const { rows, totalCount } = query.accepts === null
        ? { rows: table.listed(range, call.nowMs), totalCount: listed }
        : cut(table.listed({ start: 0, end: listed }, call.nowMs).filter(query.accepts), range);
    if (rows.length === 0 && call.switches.emptyListAs404) {
        throw new Refusal('No call codes.', { status: 404, code: 'NOT_FOUND' });
    }
    const callCodes = rows.map((record) => toWireRecord(record, call.switches.rootParent));
    return jsonReply(200, { callCodes, page: query.page, pageSize: rows.length, totalCount });
}
function cut(found, range) {
    return { rows: found.slice(range.start, range.end), totalCount: found.length };
}

;// CONCATENATED MODULE: ./lib/sandbox/callcodes/update-call-code.js





/** `PUT`: replaces the whole record; a changed parent moves it with all its descendants. */
function updateCallCode(tenant, call) {
    const { id } = findCallCode(tenant, call.id);
    const values = parseCallCodeBody(parseJsonBody(call.request));
    assertPlace(tenant.table, { id, record: values });
    const record = { id, ...values };
    tenant.table.replace(record, { nowMs: call.nowMs, listLagMs: call.switches.listLagMs });
    tenant.changed({ kind: 'call-code-updated', record });
    return jsonReply(200, toWireRecord(record, call.switches.rootParent));
}

;// CONCATENATED MODULE: ./lib/sandbox/callcodes/call-code-routes.js







const TOKEN_ROUTE = '/oauth/token';
const CALL_CODES_ROUTE = '/api/v2/callcodes';
const CALL_CODE_ROUTE = '/api/v2/callcodes/{id}';
/** The call-codes API: sign-in, list, create, read, update. */
function callCodeRoutes({ tenant, desk, clients }) {
    const guarded = (scope, answer) => (call) => {
        desk.assertAllowed(call.request.headers['authorization'], scope, {
            ...call.switches,
            nowMs: call.nowMs,
        });
        return answer(call);
    };
    const api = (method, template, answer) => ({
        method,
        template,
        isSignIn: false,
        answer: guarded(method === 'GET' ? 'callcodes:read' : 'callcodes:write', answer),
    });
    return [
        {
            method: 'POST',
            template: TOKEN_ROUTE,
            isSignIn: true,
            answer: (call) => issueToken(desk, clients, call),
        },
        api('GET', CALL_CODES_ROUTE, (call) => listCallCodes(tenant.table, call)),
        api('POST', CALL_CODES_ROUTE, (call) => createCallCode(tenant, call)),
        api('GET', CALL_CODE_ROUTE, (call) => readCallCode(tenant, call)),
        api('PUT', CALL_CODE_ROUTE, (call) => updateCallCode(tenant, call)),
    ];
}
function readCallCode(tenant, call) {
    return jsonReply(200, toWireRecord(findCallCode(tenant, call.id), call.switches.rootParent));
}

;// CONCATENATED MODULE: ./lib/sandbox/lagged-rows.js
/** Records in creation order, and what lists show of them while they lag behind the writes. */
class LaggedRows {
    #rows = [];
    #byId = new Map();
    #idOf;
    #visible = 0;
    constructor(items, idOf) {
        this.#idOf = idOf;
        for (const item of items)
            this.#append(item, Number.NEGATIVE_INFINITY);
    }
    get(id) {
        return this.#byId.get(id)?.current ?? null;
    }
    /** In creation order. */
    all() {
        return this.#rows.map((row) => row.current);
    }
    add(item, at) {
        // Never before its predecessor: lists grow at their end only.
        const before = this.#rows.at(-1)?.visibleFromMs ?? Number.NEGATIVE_INFINITY;
        this.#append(item, Math.max(before, at.listLagMs === 0 ? before : at.nowMs + at.listLagMs));
    }
    /** The record that was there before. */
    replace(item, at) {
        const row = this.#byId.get(this.#idOf(item));
        if (row === undefined)
            throw new Error(`No record has the id ${this.#idOf(item)}.`);
        const before = row.stale.at(-1)?.untilMs ?? Number.NEGATIVE_INFINITY;
        const untilMs = Math.max(before, at.nowMs + at.listLagMs);
        row.stale = row.stale.filter((version) => version.untilMs > at.nowMs);
        if (untilMs > at.nowMs)
            row.stale.push({ item: row.current, untilMs });
        const former = row.current;
        row.current = item;
        return former;
    }
    /** How many records lists show at this time. */
    countListed(nowMs) {
        while (this.#visible < this.#rows.length) {
            const next = this.#rows[this.#visible];
            if (next === undefined || next.visibleFromMs > nowMs)
                break;
            this.#visible += 1;
        }
        return this.#visible;
    }
    /** What lists show of the records from `start` (0-based, creation order) up to, not with, `end`. */
    listed(range, nowMs) {
        const end = Math.min(range.end, this.countListed(nowMs));
        return this.#rows
            .slice(range.start, end)
            .map((row) => row.stale.find((version) => version.untilMs > nowMs)?.item ?? row.current);
    }
    #append(item, visibleFromMs) {
        const row = { current: item, stale: [], visibleFromMs };
        this.#rows.push(row);
        this.#byId.set(this.#idOf(item), row);
    }
}

;// CONCATENATED MODULE: ./lib/sandbox/callcodes/call-code-table.js

/** The tenant's call codes: by id, by place, by creation order. Checks nothing: whoever writes has asked first. */
class CallCodeTable {
    #rows;
    #idByPlace = new Map();
    #children = new Map();
    constructor(records) {
        this.#rows = new LaggedRows(records, ({ id }) => id);
        for (const record of records)
            this.#takePlace(record);
    }
    get(id) {
        return this.#rows.get(id);
    }
    /** Id of the record at this place, whatever its category and whether or not it is active. */
    idAt(parentId, code) {
        return this.#idByPlace.get(placeOf(parentId, code)) ?? null;
    }
    childIds(id) {
        return this.#children.get(id) ?? new Set();
    }
    /** In creation order. */
    all() {
        return this.#rows.all();
    }
    add(record, at) {
        this.#rows.add(record, at);
        this.#takePlace(record);
    }
    replace(record, at) {
        this.#leavePlace(this.#rows.replace(record, at));
        this.#takePlace(record);
    }
    /** How many records lists show at this time. */
    countListed(nowMs) {
        return this.#rows.countListed(nowMs);
    }
    /** What lists show of the records from `start` (0-based, creation order) up to, not with, `end`. */
    listed(range, nowMs) {
        return this.#rows.listed(range, nowMs);
    }
    #takePlace(record) {
        this.#idByPlace.set(placeOf(record.parentCallCodeId, record.code), record.id);
        if (record.parentCallCodeId === null)
            return;
        const siblings = this.#children.get(record.parentCallCodeId) ?? new Set();
        siblings.add(record.id);
        this.#children.set(record.parentCallCodeId, siblings);
    }
    #leavePlace(record) {
        this.#idByPlace.delete(placeOf(record.parentCallCodeId, record.code));
        if (record.parentCallCodeId !== null)
            this.#children.get(record.parentCallCodeId)?.delete(record.id);
    }
}
function placeOf(parentId, code) {
    return `${parentId ?? ''}/${code}`;
}

;// CONCATENATED MODULE: ./lib/sandbox/callcodes/idempotency-memory.js
/** "At least 24 h": to the millisecond, so that nobody relies on more. */
const REMEMBERED_MS = 24 * 60 * 60 * 1000;
/** First 201s by their idempotency keys, for as long as the contract promises. */
class IdempotencyMemory {
    #byKey = new Map();
    constructor(remembered) {
        for (const reply of remembered)
            this.#byKey.set(reply.key, reply);
    }
    recall(key, nowMs) {
        this.#forgetOld(nowMs);
        return this.#byKey.get(key) ?? null;
    }
    remember(reply) {
        this.#byKey.delete(reply.key);
        this.#byKey.set(reply.key, reply);
    }
    /** Oldest first. */
    all() {
        return [...this.#byKey.values()];
    }
    #forgetOld(nowMs) {
        for (const { key, atMs } of this.#byKey.values()) {
            if (nowMs - atMs <= REMEMBERED_MS)
                return;
            this.#byKey.delete(key);
        }
    }
}

// EXTERNAL MODULE: ./lib/sandbox/sandbox-credentials.js
var sandbox_credentials = __webpack_require__(3887);
;// CONCATENATED MODULE: ./lib/sandbox/dispositions/disposition-tenant.js

/** Throws `NOT_FOUND`. */
function findDisposition({ table }, id) {
    const record = /^[0-9]{1,15}$/u.test(id) ? table.get(String(Number(id))) : null;
    if (record === null)
        throw new Refusal('No disposition has this id.', { status: 404, code: 'NOT_FOUND' });
    return record;
}
/** True when a record other than `exceptId` has this name, by the rule of the tenant. */
function isNameTaken({ table }, { name, exceptId, switches, }) {
    if (switches.duplicateNames === 'allowed')
        return false;
    return [...table.idsNamed(name)].some((id) => id !== exceptId);
}

// EXTERNAL MODULE: ./lib/model/classification-names.js
var classification_names = __webpack_require__(39052);
// EXTERNAL MODULE: ./lib/util/count-code-points.js
var count_code_points = __webpack_require__(36533);
;// CONCATENATED MODULE: ./lib/sandbox/dispositions/parse-disposition-body.js



const MAX_NAME_LENGTH = 50;
/** One item of a POST: a text that says what is wrong with it, or what to create. */
function parseNewDisposition(item) {
    if (typeof item !== 'object' || item === null)
        return 'The disposition is no object.';
    const { dispositionName, isPreviewDisposition, classificationId } = toObject(item);
    if (typeof dispositionName !== 'string' || dispositionName === '')
        return 'The name is missing.';
    if ((0,count_code_points/* countCodePoints */.s)(dispositionName) > MAX_NAME_LENGTH)
        return `The name has more than ${MAX_NAME_LENGTH} characters.`;
    if (typeof isPreviewDisposition !== 'boolean')
        return 'isPreviewDisposition is neither true nor false.';
    if (typeof classificationId !== 'number' || !isClassification(classificationId))
        return 'There is no such classification.';
    return { dispositionName, isPreviewDisposition, classificationId };
}
/** The body of a PUT. All five fields are wanted: what a real tenant does without one of them is not known. */
function parseDispositionValues(body) {
    const parsed = parseNewDisposition(body);
    if (typeof parsed === 'string')
        throw new Refusal(parsed, { status: 400, code: 'INVALID_FIELD' });
    const { isActive, notes } = body;
    if (typeof isActive !== 'boolean' || typeof notes !== 'string')
        throw new Refusal('isActive or notes is missing.', { status: 400, code: 'MISSING_FIELD' });
    return { ...parsed, isActive, notes };
}
function isClassification(id) {
    return Number.isInteger(id) && id >= 1 && id <= classification_names/* LAST_DIALER_ID */.n;
}
function toObject(value) {
    return { ...value };
}

;// CONCATENATED MODULE: ./lib/sandbox/dispositions/to-wire-disposition.js
/** A number as the tenant likes to send it. */
function toWireNumber(value, { numericStrings }) {
    return numericStrings ? String(value) : value;
}
/** The record as lists carry it. */
function toWireDisposition(record, switches) {
    return {
        ...record,
        dispositionId: toWireNumber(record.dispositionId, switches),
        classificationId: toWireNumber(record.classificationId, switches),
    };
}

;// CONCATENATED MODULE: ./lib/sandbox/dispositions/create-dispositions.js






/** `POST`: creates what can be created and answers 200 either way, one result for each position. */
function createDispositions(tenant, call) {
    const { dispositions } = parseJsonBody(call.request);
    const items = Array.isArray(dispositions) ? dispositions : [];
    const { bulkLimit, refuseEvery } = call.switches;
    if (items.length === 0 || items.length > bulkLimit) {
        throw new Refusal(`Not 1 to ${bulkLimit} dispositions.`, { status: 400, code: 'INVALID_BODY' });
    }
    const results = items.map((item, index) => {
        const isLeftOut = refuseEvery !== null && (index + 1) % refuseEvery === 0;
        const created = isLeftOut
            ? 'The sandbox was told to refuse this one.'
            : createOne(tenant, { item, call });
        const success = typeof created === 'number';
        return {
            dispositionId: toWireNumber(success ? created : 0, call.switches),
            success,
            error: success ? '' : created,
        };
    });
    const errorCount = results.filter(({ success }) => !success).length;
    return jsonReply(200, {
        errorCount: toWireNumber(errorCount, call.switches),
        dispositionResults: results,
    });
}
/** The id, or why there is none. */
function createOne(tenant, { item, call }) {
    const { switches, nowMs } = call;
    const parsed = parseNewDisposition(item);
    if (typeof parsed === 'string')
        return parsed;
    if (isNameTaken(tenant, { name: parsed.dispositionName, exceptId: null, switches }))
        return 'A disposition of this name exists.';
    const dispositionId = tenant.table.nextId;
    const record = {
        dispositionId,
        dispositionName: parsed.dispositionName,
        notes: '',
        lastUpdated: new Date(nowMs).toISOString(),
        classificationId: parsed.classificationId,
        systemOutcome: '',
        isActive: true,
        isPreviewDisposition: parsed.isPreviewDisposition,
    };
    tenant.table.add(record, { nowMs, listLagMs: switches.listLagMs });
    tenant.changed({ kind: 'disposition-created', disposition: record });
    return dispositionId;
}

;// CONCATENATED MODULE: ./lib/sandbox/dispositions/issue-access-token.js

/** An access key alone: its two halves as JSON. */
function issueForAccessKey({ desk, keys }, call) {
    const body = parseObject(call.request.body);
    const key = findKey(keys, { id: body['accessKeyId'], secret: body['accessKeySecret'] });
    return key === null ? issue_access_token_refuse('The access key is not valid.') : grant(desk, { key, call });
}
/** An access key through a registered application: Basic for the application, the key as user and password of a form. */
function issueForApplication({ desk, keys, applications }, call) {
    const basic = /^basic +(\S+)$/iu.exec(call.request.headers['authorization'] ?? '')?.[1] ?? '';
    const pair = Buffer.from(basic, 'base64').toString('utf8');
    const isRegistered = applications.some(({ id, secret }) => `${encodeURIComponent(id)}:${encodeURIComponent(secret)}` === pair);
    if (!isRegistered)
        return issue_access_token_refuse('The application is not registered.');
    const form = new URLSearchParams(call.request.body ?? '');
    if (form.get('grant_type') !== 'password')
        return issue_access_token_refuse('The grant type is not served.');
    const key = findKey(keys, { id: form.get('username'), secret: form.get('password') });
    return key === null ? issue_access_token_refuse('The access key is not valid.') : grant(desk, { key, call });
}
function findKey(keys, { id, secret }) {
    return keys.find((key) => key.id === id && key.secret === secret) ?? null;
}
function grant(desk, { key, call }) {
    const token = desk.issue(key, call.switches, call.nowMs);
    return jsonReply(200, {
        access_token: token,
        token_type: 'Bearer',
        expires_in: call.switches.numericStrings
            ? String(call.switches.tokenLifeSeconds)
            : call.switches.tokenLifeSeconds,
        refresh_token: `refresh-${token.slice(-24)}`,
        id_token: token,
    }, { 'cache-control': 'no-store' });
}
function issue_access_token_refuse(description) {
    return jsonReply(401, { error: 'invalid_client', error_description: description });
}
function parseObject(text) {
    try {
        const value = JSON.parse(text ?? '');
        return typeof value === 'object' && value !== null ? { ...value } : {};
    }
    catch (error) {
        if (error instanceof SyntaxError)
            return {};
        throw error;
    }
}

;// CONCATENATED MODULE: ./lib/sandbox/dispositions/list-dispositions.js



const BUSINESS_UNIT_ID = 4_600_000;
const DEFAULT_TOP = 50;
const MAX_TOP = 100;
const list_dispositions_PARAMETERS = ['skip', 'top', 'orderBy', 'searchString', 'fields', 'isActive', 'isPreviewDispositions'];
const ORDERS = ['dispositionId asc', 'dispositionId desc', 'dispositionName asc', 'dispositionName desc'];
/** `GET` of the list, by rows: `skip` and at most `top` of them, 50 when nothing is said, 100 at most. */
function listDispositions({ table }, call) {
    const { switches, nowMs } = call;
    const query = parseQuery(call.query);
    const all = table.listed(nowMs).filter(query.accepts);
    if (query.order !== null)
        all.sort(query.order);
    const size = Math.min(query.top, switches.pageSizeCap, MAX_TOP);
    const shown = all.slice(query.skip, query.skip + size);
    if (shown.length === 0 && switches.emptyListAs204)
        return { status: 204, headers: {}, body: '' };
    const dispositions = shown.map((record) => toWireDisposition(record, switches));
    const hasMore = query.skip + shown.length < all.length;
    return jsonReply(200, {
        totalRecords: toWireNumber(all.length, switches),
        businessUnitId: toWireNumber(BUSINESS_UNIT_ID, switches),
        ...(switches.wrapInResultSet ? { resultSet: { dispositions } } : { dispositions }),
        _links: {
            self: `?skip=${query.skip}&top=${size}`,
            next: hasMore ? `?skip=${query.skip + size}&top=${size}` : '',
            previous: query.skip > 0 ? `?skip=${Math.max(0, query.skip - size)}&top=${size}` : '',
        },
    });
}
function parseQuery(text) {
    const parameters = new URLSearchParams(text);
    for (const name of parameters.keys()) {
        if (!list_dispositions_PARAMETERS.includes(name))
            throw list_dispositions_invalid(`There is no parameter ${name}.`);
    }
    const search = parameters.get('searchString')?.toLowerCase() ?? '';
    const isActive = parseFlag(parameters.get('isActive'));
    const isPreview = parseFlag(parameters.get('isPreviewDispositions'));
    return {
        skip: list_dispositions_parseCount(parameters.get('skip')) ?? 0,
        top: list_dispositions_parseCount(parameters.get('top')) ?? DEFAULT_TOP,
        accepts: (record) => record.dispositionName.toLowerCase().includes(search) &&
            (isActive === null || record.isActive === isActive) &&
            (isPreview === null || record.isPreviewDisposition === isPreview),
        order: parseOrder(parameters.get('orderBy')),
    };
}
/** Null: creation order, which is that of the ids. */
function parseOrder(text) {
    if (text === null || text === 'dispositionId asc')
        return null;
    if (!ORDERS.includes(text))
        throw list_dispositions_invalid('orderBy names no order.');
    const sign = text.endsWith('desc') ? -1 : 1;
    return text.startsWith('dispositionId')
        ? (left, right) => sign * (left.dispositionId - right.dispositionId)
        : (left, right) => sign * left.dispositionName.localeCompare(right.dispositionName);
}
/** A `skip` or `top`; null when it is not given. Throws a `Refusal`. */
function list_dispositions_parseCount(text) {
    if (text === null)
        return null;
    if (!/^[0-9]{1,9}$/u.test(text))
        throw list_dispositions_invalid('skip or top is no count.');
    return Number(text);
}
function parseFlag(text) {
    if (text === null)
        return null;
    if (text !== 'true' && text !== 'false')
        throw list_dispositions_invalid('A flag is neither true nor false.');
    return text === 'true';
}
function list_dispositions_invalid(message) {
    return new Refusal(message, { status: 400, code: 'INVALID_FILTER' });
}

;// CONCATENATED MODULE: ./lib/sandbox/dispositions/list-skills.js





/** `GET /{id}/skills`, by rows as the list of dispositions is, in the versions that serve it. */
function listSkills(tenant, call) {
    const { switches } = call;
    const version = Number(/\/v(\d+)\./u.exec(call.request.target)?.[1] ?? 0);
    if (switches.skillsSince === null || version < switches.skillsSince)
        throw new Refusal('This version has no such call.', { status: 404, code: 'NOT_FOUND' });
    const { dispositionId } = findDisposition(tenant, call.id);
    const used = switches.dispositionSkills.filter((skill) => skill.dispositionId === dispositionId);
    const asked = new URLSearchParams(call.query);
    const skip = list_dispositions_parseCount(asked.get('skip')) ?? 0;
    const top = Math.min(list_dispositions_parseCount(asked.get('top')) ?? DEFAULT_TOP, switches.pageSizeCap, MAX_TOP);
    const shown = used.slice(skip, skip + top);
    if (shown.length === 0 && switches.emptyListAs204)
        return { status: 204, headers: {}, body: '' };
    const skills = shown.map((skill) => toWireSkill(skill, call));
    return jsonReply(200, {
        totalRecords: toWireNumber(used.length, switches),
        ...(switches.wrapInResultSet ? { resultSet: { skills } } : { skills }),
    });
}
function toWireSkill({ skillId, skillName, campaignId, campaignName }, { switches }) {
    return {
        skillId: toWireNumber(skillId, switches),
        skillName,
        mediaTypeName: 'Voice',
        campaignId: toWireNumber(campaignId, switches),
        campaignName,
        skillStatus: 'Active',
    };
}

;// CONCATENATED MODULE: ./lib/sandbox/dispositions/read-disposition.js





/** `GET /{id}`: the truth, however much lists lag. */
function readDisposition(tenant, call) {
    const record = findDisposition(tenant, call.id);
    return jsonReply(200, {
        ...toWireDisposition(record, call.switches),
        classificationName: toClassificationName(record.classificationId),
        reportingGroupId: null,
        showCommitmentAmount: false,
        showRescheduleDate: false,
        isAgentSpecific: false,
    });
}
function listClassifications({ switches }) {
    const ids = Array.from({ length: classification_names/* LAST_DIALER_ID */.n }, (_, index) => index + 1);
    return jsonReply(200, {
        totalRecords: toWireNumber(ids.length, switches),
        businessUnitId: toWireNumber(BUSINESS_UNIT_ID, switches),
        classificationResults: ids.map((id) => ({
            classificationId: toWireNumber(id, switches),
            classificationName: toClassificationName(id),
        })),
    });
}
function toClassificationName(id) {
    return classification_names/* CLASSIFICATION_NAMES */.i[id - 1] ?? `Dialer ${id}`;
}

;// CONCATENATED MODULE: ./lib/sandbox/dispositions/update-disposition.js





/** `PUT`: replaces the five fields that can be written. */
function updateDisposition(tenant, call) {
    const { switches, nowMs } = call;
    const before = findDisposition(tenant, call.id);
    const values = parseDispositionValues(parseJsonBody(call.request));
    const exceptId = before.dispositionId;
    if (isNameTaken(tenant, { name: values.dispositionName, exceptId, switches }))
        throw new Refusal('A disposition of this name exists.', { status: 409, code: 'DUPLICATE' });
    const record = { ...before, ...values, lastUpdated: new Date(nowMs).toISOString() };
    tenant.table.replace(record, { nowMs, listLagMs: switches.listLagMs });
    tenant.changed({ kind: 'disposition-updated', disposition: record });
    return toPutReply(switches.putReply);
}
function toPutReply(form) {
    if (form === 'object')
        return jsonReply(200, {});
    return { status: form === 'empty' ? 200 : 204, headers: {}, body: '' };
}

;// CONCATENATED MODULE: ./lib/sandbox/dispositions/disposition-routes.js









const DISPOSITIONS_ROUTE = '/incontactapi/services/{version}/dispositions';
/** The Admin API's dispositions: both sign-ins, discovery, list, bulk create, read, update, classifications, skills. */
function dispositionRoutes({ tenant, desk, applications }) {
    const access = { desk, keys: sandbox_credentials/* SANDBOX_ACCESS_KEYS */.KS, applications };
    const api = (method, template, answer) => ({
        method,
        template: `${DISPOSITIONS_ROUTE}${template}`,
        isSignIn: false,
        answer: guarded(desk, {
            scope: method === 'GET' ? 'dispositions:read' : 'dispositions:write',
            answer,
        }),
        refuse: disposition_routes_refuse,
    });
    const open = (method, template, answer) => ({
        method,
        template,
        isSignIn: method === 'POST',
        answer,
        refuse: disposition_routes_refuse,
    });
    return [
        open('POST', '/authentication/v1/token/access-key', (call) => issueForAccessKey(access, call)),
        open('POST', '/auth/token', (call) => issueForApplication(access, call)),
        open('GET', '/.well-known/cxone-configuration', discover),
        api('GET', '', (call) => listDispositions(tenant, call)),
        api('POST', '', (call) => createDispositions(tenant, call)),
        // Before the records: `classifications` is no id.
        api('GET', '/classifications', (call) => listClassifications(call)),
        api('GET', '/{id}', (call) => readDisposition(tenant, call)),
        api('PUT', '/{id}', (call) => updateDisposition(tenant, call)),
        api('GET', '/{id}/skills', (call) => listSkills(tenant, call)),
    ];
}
/** Signed in, or a refusal in this API's own form. Without its `Accept` header the work is done and nothing rendered. */
function guarded(desk, { scope, answer }) {
    return (call) => {
        const reply = answerOf(desk, { scope, answer, call });
        const accepts = call.request.headers['accept'] ?? '';
        if (accepts.toLowerCase().includes('application/json'))
            return reply;
        return { status: 200, headers: { 'content-type': 'text/plain' }, body: 'No known way to render data' };
    };
}
function answerOf(desk, { scope, answer, call, }) {
    try {
        const at = { ...call.switches, nowMs: call.nowMs };
        desk.assertAllowed(call.request.headers['authorization'], scope, at);
        return answer(call);
    }
    catch (error) {
        if (!(error instanceof Refusal))
            throw error;
        return disposition_routes_refuse(error);
    }
}
/** Words and no code, in body and header. */
function disposition_routes_refuse({ status, message, headers }) {
    return jsonReply(status, { error_description: message }, { ...headers, icstatusdescription: message });
}
/** Where the API of a tenant is: here. */
function discover({ request, query, switches }) {
    const asked = new URLSearchParams(query).get('tenantId') ?? '';
    const isOther = switches.tenantId !== null && asked.toLowerCase() !== switches.tenantId.toLowerCase();
    if (asked === '' || isOther)
        return jsonReply(404, { message: 'There is no such tenant.' }, { icstatusdescription: 'Not Found' });
    const here = `http://${request.headers['host'] ?? 'sandbox.invalid'}`;
    return jsonReply(200, {
        api_endpoint: here,
        auth_endpoint: here,
        area: 'na1',
        cluster: 'sandbox',
        domain: 'sandbox.invalid',
        uhDomain: 'sandbox.invalid',
    });
}

;// CONCATENATED MODULE: ./lib/sandbox/dispositions/disposition-table.js

/** Ids count from here in an empty tenant. */
const FIRST_ID = 101;
/** The tenant's flat list: by id, by name without case, by creation order. Checks nothing. */
class DispositionTable {
    #rows;
    #idsByName = new Map();
    #nextId = FIRST_ID;
    constructor(records) {
        this.#rows = new LaggedRows(records, ({ dispositionId }) => String(dispositionId));
        for (const record of records)
            this.#note(record);
    }
    get nextId() {
        return this.#nextId;
    }
    get(id) {
        return this.#rows.get(id);
    }
    /** In creation order. */
    all() {
        return this.#rows.all();
    }
    /** Ids of the records of this name, compared without case. */
    idsNamed(name) {
        return this.#idsByName.get(name.toLowerCase()) ?? new Set();
    }
    add(record, at) {
        this.#rows.add(record, at);
        this.#note(record);
    }
    replace(record, at) {
        const former = this.#rows.replace(record, at);
        this.#idsByName.get(former.dispositionName.toLowerCase())?.delete(former.dispositionId);
        this.#note(record);
    }
    /** What lists show at this time, in creation order. */
    listed(nowMs) {
        return this.#rows.listed({ start: 0, end: this.#rows.countListed(nowMs) }, nowMs);
    }
    #note({ dispositionId, dispositionName }) {
        this.#nextId = Math.max(this.#nextId, dispositionId + 1);
        const name = dispositionName.toLowerCase();
        const ids = this.#idsByName.get(name) ?? new Set();
        ids.add(dispositionId);
        this.#idsByName.set(name, ids);
    }
}

;// CONCATENATED MODULE: ./lib/sandbox/fault-script.js
/** Decides which call is struck by which fault, and counts the calls that each scripted fault has seen. */
class FaultScript {
    #seen = new Map();
    #random;
    constructor(random) {
        this.#random = random;
    }
    reset() {
        this.#seen.clear();
    }
    /** Every scripted fault counts the call, whether or not another one strikes it. `route` is the template. */
    strike(request, route, switches) {
        let struck = null;
        for (const rule of switches.faults) {
            if (!matches(rule.match, request, route))
                continue;
            const count = (this.#seen.get(rule) ?? 0) + 1;
            this.#seen.set(rule, count);
            if (struck === null && isDue(rule, count))
                struck = rule;
        }
        for (const rule of switches.randomFaults) {
            if (!matches(rule.match ?? {}, request, route))
                continue;
            const hit = this.#random() < rule.probability;
            if (struck === null && hit)
                struck = rule;
        }
        return struck;
    }
}
function isDue(rule, count) {
    const { nth, times } = rule.match;
    const first = nth ?? 1;
    const length = times ?? (nth === undefined ? Number.POSITIVE_INFINITY : 1);
    return count >= first && count < first + length;
}
function matches(match, request, route) {
    if (match.method !== undefined && match.method !== request.method)
        return false;
    if (match.route !== undefined && match.route !== route)
        return false;
    const wanted = match.contains;
    return wanted === undefined || request.target.includes(wanted) || (request.body ?? '').includes(wanted);
}

;// CONCATENATED MODULE: ./lib/sandbox/rate-limiter.js
/** Token bucket by a clock that is handed in; starts full, and keeps its level when the limit changes. */
class RateLimiter {
    #level = null;
    #filledAtMs = 0;
    /** Null when the call may pass, else how many milliseconds remain until one more would. */
    take(limit, nowMs) {
        const gained = (Math.max(0, nowMs - this.#filledAtMs) / 1000) * limit.perSecond;
        const level = this.#level === null ? limit.burst : Math.min(limit.burst, this.#level + gained);
        this.#filledAtMs = nowMs;
        // A whole call may be one rounding error short after a wait of exactly its length.
        const passes = level >= 1 - 1e-9;
        this.#level = passes ? Math.max(0, level - 1) : level;
        return passes ? null : ((1 - level) / limit.perSecond) * 1000;
    }
}
/** The header `Retry-After`, or none. */
function retryAfterHeader(form, wait) {
    if (form === 'none')
        return {};
    if (form === 'seconds')
        return { 'retry-after': String(Math.max(1, Math.ceil(wait.waitMs / 1000))) };
    if (form === 'date') {
        const untilMs = Math.ceil((wait.nowMs + wait.waitMs) / 1000) * 1000;
        return { 'retry-after': new Date(untilMs).toUTCString() };
    }
    return { 'retry-after': typeof form === 'number' ? String(form) : form.verbatim };
}

;// CONCATENATED MODULE: ./lib/sandbox/request-log.js
/** Counts calls and tells the listener of each one that has ended. */
class RequestLog {
    #listener;
    #byRoute = new Map();
    #byStatus = new Map();
    #total = 0;
    #inFlight = 0;
    #maxInFlight = 0;
    constructor(listener) {
        this.#listener = listener;
    }
    get counts() {
        return {
            total: this.#total,
            inFlight: this.#inFlight,
            maxInFlight: this.#maxInFlight,
            byRoute: new Map(this.#byRoute),
            byStatus: new Map(this.#byStatus),
        };
    }
    /** Notes an arrival; the function returned notes its end. */
    begin(arrival) {
        this.#total += 1;
        this.#inFlight += 1;
        this.#maxInFlight = Math.max(this.#maxInFlight, this.#inFlight);
        countUp(this.#byRoute, `${arrival.method} ${arrival.route}`);
        const seen = { seq: this.#total, inFlight: this.#inFlight };
        return (departure) => {
            this.#inFlight -= 1;
            countUp(this.#byStatus, String(departure.status ?? 'none'));
            this.#listener?.(toEntry(arrival, { ...departure, ...seen }));
        };
    }
}
function toEntry(arrival, rest) {
    const { request, isSignIn, ...facts } = arrival;
    return {
        ...facts,
        ...rest,
        idempotencyKey: request.headers['idempotency-key'] ?? null,
        body: isSignIn ? null : parseBody(request.body),
    };
}
function parseBody(body) {
    if (body === null || body === '')
        return null;
    try {
        const parsed = JSON.parse(body);
        return parsed;
    }
    catch (error) {
        if (error instanceof SyntaxError)
            return body;
        throw error;
    }
}
function countUp(counts, key) {
    counts.set(key, (counts.get(key) ?? 0) + 1);
}

;// CONCATENATED MODULE: ./lib/sandbox/echo-secrets.js
/** An error reply that repeats everything the caller sent, in body and headers: a hostile proxy's debug page. */
function echoSecrets(reply, request) {
    if (reply.status < 400)
        return reply;
    const echo = `${JSON.stringify(request.headers)} ${request.body ?? ''}`;
    return {
        status: reply.status,
        headers: { ...reply.headers, 'x-echo': toHeaderValue(echo) },
        body: withEcho(reply.body, echo),
    };
}
function withEcho(body, echo) {
    const value = body.startsWith('{') ? JSON.parse(body) : null;
    if (typeof value !== 'object' || value === null)
        return `${body}<pre>${echo}</pre>`;
    if (!('error' in value) || typeof value.error !== 'object' || value.error === null) {
        return JSON.stringify({ ...value, error_description: echo });
    }
    const message = 'message' in value.error ? String(value.error.message) : '';
    return JSON.stringify({ ...value, error: { ...value.error, message: `${message} ${echo}` }, echo });
}
/** Header values are printable ASCII; the first 4 KiB will do. */
function toHeaderValue(text) {
    return text.replaceAll(/[^ -~]/gu, '?').slice(0, 4096);
}

;// CONCATENATED MODULE: ./lib/sandbox/fault-outcome.js



/** Over the 32 MiB that a client has to accept. */
const HUGE_BODY_CHARACTERS = 33 * 1024 * 1024;
const WORK_IS_DONE = new Set([
    'reset-after',
    'timeout-after',
    'truncated',
    'cut-json',
    'not-json',
    'huge',
    '500-after',
    '502-html-after',
    '503-after',
    '504-html-after',
]);
/** Whether the tenant does the work before this fault eats or replaces its answer. */
function isAfterWork(fault) {
    return WORK_IS_DONE.has(fault);
}
/** What the caller gets instead of the honest answer. */
function toFaultOutcome(struck, scene) {
    return OUTCOMES[struck.fault](scene, struck);
}
const RESET = () => ({ kind: 'reset' });
const SILENCE = () => ({ kind: 'silence' });
const BAD_GATEWAY = answering(() => htmlReply(502, 'Bad Gateway'));
const GATEWAY_TIME_OUT = answering(() => htmlReply(504, 'Gateway Time-out'));
const INTERNAL = refusing({ status: 500, code: 'INTERNAL' });
const UNAVAILABLE = refusing({ status: 503, code: 'UNAVAILABLE' });
const UNAUTHORIZED = refusing({ status: 401, code: 'UNAUTHORIZED' });
const INVALID_CLIENT = answering(() => jsonReply(401, { error: 'invalid_client' }));
const OUTCOMES = {
    'reset-before': RESET,
    'reset-after': RESET,
    'timeout-before': SILENCE,
    'timeout-after': SILENCE,
    truncated: (scene) => ({ kind: 'cut', reply: honest(scene) }),
    'cut-json': withBody((body) => body.slice(0, Math.floor(body.length / 2))),
    'not-json': withBody(() => 'this is not JSON'),
    huge: withBody(() => `{"callCodes":[${' '.repeat(HUGE_BODY_CHARACTERS)}]}`),
    redirect: answering((_scene, { location = 'http://elsewhere.invalid/' }) => ({
        status: 302,
        headers: { location },
        body: '',
    })),
    '400': refusing({ status: 400, code: 'INVALID_FIELD' }),
    '401': (scene, struck) => (scene.isSignIn ? INVALID_CLIENT : UNAUTHORIZED)(scene, struck),
    '403': refusing({ status: 403, code: 'FORBIDDEN' }),
    '404': refusing({ status: 404, code: 'NOT_FOUND' }),
    '409': refusing({ status: 409, code: 'DUPLICATE', field: 'code' }),
    '422': refusing({ status: 422, code: 'IDEMPOTENCY_MISMATCH' }),
    '429': answering(rateLimited),
    '500': INTERNAL,
    '500-after': INTERNAL,
    '502-html': BAD_GATEWAY,
    '502-html-after': BAD_GATEWAY,
    '503': UNAVAILABLE,
    '503-after': UNAVAILABLE,
    '504-html': GATEWAY_TIME_OUT,
    '504-html-after': GATEWAY_TIME_OUT,
};
function answering(toReply) {
    return (scene, struck) => ({ kind: 'reply', reply: toReply(scene, struck) });
}
function refusing(facts) {
    return answering(({ refuse }) => refuse(new Refusal('The sandbox was told to fail here.', facts)));
}
function withBody(change) {
    return answering((scene) => ({ ...honest(scene), body: change(honest(scene).body) }));
}
function honest(scene) {
    return scene.reply ?? jsonReply(200, {});
}
function rateLimited(scene, struck) {
    const wait = { waitMs: 1000, nowMs: scene.nowMs };
    const headers = retryAfterHeader(struck.retryAfter ?? scene.retryAfter, wait);
    return scene.refuse(new Refusal('Too many calls.', { status: 429, code: 'RATE_LIMITED', headers }));
}

;// CONCATENATED MODULE: ./lib/sandbox/route-request.js


/** The honest answer to a call: that of its route, or why there is none. */
function routeRequest(found, call) {
    try {
        return routeOf(found).answer(call);
    }
    catch (error) {
        if (error instanceof Refusal)
            return refusalReply(error);
        throw error;
    }
}
function routeOf(found) {
    if (found.route !== null)
        return found.route;
    if (found.allowed.length === 0) {
        throw new Refusal('There is nothing at this path.', { status: 404, code: 'NOT_FOUND' });
    }
    throw new Refusal('This path does not know that method.', {
        status: 405,
        code: 'METHOD_NOT_ALLOWED',
        headers: { allow: found.allowed.join(', ') },
    });
}

;// CONCATENATED MODULE: ./lib/sandbox/sandbox-route.js
/** Finds the route of a path; a trailing slash is another path. Of two templates that fit, the one listed first is meant. */
function matchRoute(routes, method, path) {
    const template = routes.find((route) => idIn(route.template, path) !== null)?.template ?? path;
    const here = routes.filter((route) => route.template === template);
    return {
        template,
        id: idIn(template, path) ?? '',
        route: here.find((candidate) => candidate.method === method) ?? null,
        allowed: here.map((candidate) => candidate.method),
    };
}
/** What stands at `{id}`, empty for a template without one; null when the path is another. */
function idIn(template, path) {
    if (template === path)
        return '';
    const wanted = template.split('/');
    const given = path.split('/');
    if (wanted.length !== given.length)
        return null;
    let id = '';
    for (const [index, segment] of wanted.entries()) {
        const here = given[index] ?? '';
        if (segment === '{id}')
            id = here;
        const isOpen = segment.startsWith('{');
        if (isOpen ? here === '' : segment !== here)
            return null;
    }
    return id;
}

;// CONCATENATED MODULE: ./lib/sandbox/sandbox-exchanger.js







/** Takes a request past latency, faults and rate limit to its route, and brings the answer back the same way. */
class SandboxExchanger {
    #parts;
    constructor(parts) {
        this.#parts = parts;
    }
    async exchange(request) {
        const { clock, log, faults, routes } = this.#parts;
        const [path, query] = splitOnce(request.target);
        const found = matchRoute(routes, request.method, path);
        const isSignIn = found.route?.isSignIn ?? false;
        const arrival = { method: request.method, route: found.template, path, query };
        const end = log.begin({ ...arrival, request, isSignIn, startedMs: clock.nowMs() });
        const struck = faults.strike(request, found.template, this.#parts.switches());
        const pauseMs = this.#drawLatencyMs() / 2;
        await this.#pause(pauseMs);
        const outcome = await this.#answer({ request, query, found, isSignIn }, struck);
        await this.#pause(pauseMs);
        end({
            status: outcome.kind === 'reply' || outcome.kind === 'cut' ? outcome.reply.status : null,
            endedMs: clock.nowMs(),
            fault: struck?.fault ?? null,
        });
        return outcome;
    }
    async #answer(visit, struck) {
        const switches = this.#parts.switches();
        const nowMs = this.#parts.clock.nowMs();
        const reply = struck === null || isAfterWork(struck.fault) ? await this.#work(visit, nowMs) : null;
        const retryAfter = switches.rateLimit?.retryAfter ?? 'none';
        const refuse = refuserOf(visit.found);
        const outcome = struck !== null
            ? toFaultOutcome(struck, { nowMs, isSignIn: visit.isSignIn, retryAfter, refuse, reply })
            : { kind: 'reply', reply: reply ?? internalError(refuse) };
        if (outcome.kind !== 'reply' || !switches.echoSecrets)
            return outcome;
        return { kind: 'reply', reply: echoSecrets(outcome.reply, visit.request) };
    }
    async #work({ request, query, found, isSignIn }, nowMs) {
        const { limiter, saves } = this.#parts;
        const switches = this.#parts.switches();
        const refuse = refuserOf(found);
        const limit = isSignIn ? null : switches.rateLimit;
        const waitMs = limit === null ? null : limiter.take(limit, nowMs);
        if (limit !== null && waitMs !== null) {
            const headers = retryAfterHeader(limit.retryAfter, { waitMs, nowMs });
            return refuse(new Refusal('Too many calls.', { status: 429, code: 'RATE_LIMITED', headers }));
        }
        if (saves.failure !== null)
            return internalError(refuse);
        const reply = routeRequest(found, { request, query, id: found.id, switches, nowMs });
        await saves.settle();
        return saves.failure === null ? reply : internalError(refuse);
    }
    #drawLatencyMs() {
        const { latencyMs, latencyJitterMs } = this.#parts.switches();
        return latencyMs + (latencyJitterMs > 0 ? this.#parts.random() * latencyJitterMs : 0);
    }
    async #pause(ms) {
        if (ms > 0)
            await this.#parts.clock.sleep(ms);
    }
}
function splitOnce(target) {
    const at = target.indexOf('?');
    return at < 0 ? [target, ''] : [target.slice(0, at), target.slice(at + 1)];
}
function refuserOf({ route }) {
    return route?.refuse ?? refusalReply;
}
function internalError(refuse) {
    const message = 'The sandbox cannot save its state: see what it printed, then start it again.';
    return refuse(new Refusal(message, { status: 500, code: 'INTERNAL' }));
}

// EXTERNAL MODULE: ./lib/sandbox/sandbox-state.js
var sandbox_state = __webpack_require__(99704);
;// CONCATENATED MODULE: ./lib/sandbox/sandbox-switches.js
/**
 * What can go wrong with one call. `-before`: the tenant did nothing; `-after`: it did the work and the answer is lost or
 * replaced. Without a suffix: resets of the body (`truncated`, `cut-json`, `not-json`, `huge`) come after the work, statuses
 * and `redirect` instead of it.
 */
const SANDBOX_FAULTS = (/* unused pure expression or super */ null && ([
    'reset-before',
    'reset-after',
    'timeout-before',
    'timeout-after',
    'truncated',
    'cut-json',
    'not-json',
    'huge',
    'redirect',
    '400',
    '401',
    '403',
    '404',
    '409',
    '422',
    '429',
    '500',
    '502-html',
    '503',
    '504-html',
    '500-after',
    '502-html-after',
    '503-after',
    '504-html-after',
]));
const DEFAULT_SANDBOX_SWITCHES = {
    latencyMs: 0,
    latencyJitterMs: 0,
    rateLimit: null,
    faults: [],
    randomFaults: [],
    listLagMs: 0,
    tokenLifeSeconds: 3600,
    tokenForm: 'jwt',
    tenantId: null,
    pageSizeCap: 100,
    emptyListAs404: false,
    rootParent: 'null',
    ignoreIdempotencyKey: false,
    duplicateNames: 'refused',
    numericStrings: false,
    emptyListAs204: false,
    wrapInResultSet: false,
    bulkLimit: 50,
    refuseEvery: null,
    putReply: 'no-content',
    dispositionSkills: [],
    skillsSince: 33,
    echoSecrets: false,
};

;// CONCATENATED MODULE: ./lib/sandbox/save-queue.js
/** Hands mutations to whoever keeps them, and tells when all that were made so far are kept. */
class SaveQueue {
    #save;
    #pending = null;
    #failure = null;
    #count = 0;
    constructor(save) {
        this.#save = save;
    }
    get failure() {
        return this.#failure;
    }
    /** Mutations so far. */
    get count() {
        return this.#count;
    }
    push(change) {
        this.#count += 1;
        if (this.#save === undefined || this.#failure !== null)
            return;
        const saved = this.#start(this.#save, change);
        const all = Promise.all([this.#pending, saved]);
        this.#pending = all;
        all.then(() => {
            if (this.#pending === all)
                this.#pending = null;
        }, (error) => {
            this.#failure ??= error;
        });
    }
    /** Resolves when every mutation up to now is saved or cannot be: see `failure`. */
    async settle() {
        if (this.#pending !== null)
            await Promise.allSettled([this.#pending]);
    }
    async #start(save, change) {
        await save(change);
    }
}

// EXTERNAL MODULE: ./lib/errors/transport-error.js
var transport_error = __webpack_require__(28433);
// EXTERNAL MODULE: ./lib/util/assert-never.js
var assert_never = __webpack_require__(49911);
;// CONCATENATED MODULE: ./lib/sandbox/to-http-transport.js


/**
 * A network that leads nowhere but into the sandbox. Once sent, a request is worked on to its end, also when the caller
 * has stopped waiting for it, as with a real server. The time-out is by the sandbox's clock.
 */
function toHttpTransport(parts) {
    return async (request) => {
        if (request.signal?.aborted === true)
            throw cancelled();
        const done = new AbortController();
        const racers = [receive(parts, request)];
        if (request.signal !== undefined)
            racers.push(abortOf(request.signal, done.signal));
        // Only where it can matter: a timer for each call would cost more than the call.
        if (parts.maxLatencyMs() >= request.timeoutMs)
            racers.push(timeOut(parts.clock, request.timeoutMs, done.signal));
        try {
            return await Promise.race(racers);
        }
        finally {
            done.abort();
        }
    };
}
async function receive({ exchange, clock }, request) {
    const startedMs = clock.nowMs();
    const outcome = await exchange(toSandboxRequest(request));
    switch (outcome.kind) {
        case 'reply':
            return outcome.reply;
        case 'cut':
            throw new transport_error/* TransportError */.w('The connection ended in the middle of the reply.', { fault: 'reset' });
        case 'reset':
            throw new transport_error/* TransportError */.w('The connection was reset.', { fault: 'reset' });
        case 'silence':
            return await timeOut(clock, Math.max(0, startedMs + request.timeoutMs - clock.nowMs()), request.signal);
        default:
            return (0,assert_never/* assertNever */.x)(outcome);
    }
}
async function timeOut(clock, ms, signal) {
    await clock.sleep(ms, signal);
    throw new transport_error/* TransportError */.w('No reply came in time.', { fault: 'timeout' });
}
function abortOf(signal, done) {
    return new Promise((_resolve, reject) => {
        signal.addEventListener('abort', () => reject(cancelled()), { once: true, signal: done });
    });
}
function cancelled() {
    return new transport_error/* TransportError */.w('The call was cancelled.', { fault: 'cancelled' });
}
function toSandboxRequest({ method, url, headers, body }) {
    const { pathname, search } = new URL(url);
    const lowerCase = {};
    for (const [name, value] of Object.entries(headers))
        lowerCase[name.toLowerCase()] = value;
    return { method, target: `${pathname}${search}`, headers: lowerCase, body, bodyProblem: null };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./lib/sandbox/token-desk.js


/** Issues access tokens and knows which of them still hold. Tokens live in memory: a restarted tenant has none. */
class TokenDesk {
    #issued = new Map();
    #randomUuid;
    #signingKey;
    constructor(randomUuid) {
        this.#randomUuid = randomUuid;
        this.#signingKey = randomUuid();
    }
    issue(client, switches, nowMs) {
        this.#forgetExpired(nowMs);
        const tenantId = client.tenantId ?? switches.tenantId;
        const expiresAtMs = nowMs + switches.tokenLifeSeconds * 1000;
        const token = this.#form(switches.tokenForm, {
            iss: 'sandbox',
            sub: client.id,
            scope: client.scopes.join(' '),
            iat: Math.floor(nowMs / 1000),
            exp: Math.floor(expiresAtMs / 1000),
            jti: this.#randomUuid(),
            ...(tenantId === null ? {} : { tenantId }),
        });
        this.#issued.set(token, { scopes: client.scopes, tenantId, expiresAtMs });
        return token;
    }
    /** Throws a `Refusal`: 401 without a token that holds, 403 for one of another tenant or without the scope. */
    assertAllowed(authorization, scope, at) {
        const token = /^bearer +(\S+)$/iu.exec(authorization ?? '')?.[1];
        const issued = token === undefined ? undefined : this.#issued.get(token);
        if (issued === undefined || at.nowMs >= issued.expiresAtMs) {
            throw new Refusal('The access token is missing, unknown, revoked or over.', {
                status: 401,
                code: 'UNAUTHORIZED',
                headers: { 'www-authenticate': 'Bearer' },
            });
        }
        if (issued.tenantId !== at.tenantId) {
            throw new Refusal('The access token is of another tenant.', { status: 403, code: 'FORBIDDEN' });
        }
        if (!issued.scopes.includes(scope)) {
            throw new Refusal(`The access token lacks the scope ${scope}.`, { status: 403, code: 'FORBIDDEN' });
        }
    }
    revokeAll() {
        this.#issued.clear();
    }
    #form(form, claims) {
        if (form === 'opaque')
            return `sandbox-${claims.jti}`;
        const header = { alg: form === 'jwt' ? 'HS256' : 'none', typ: 'JWT' };
        const signed = `${toBase64Url(header)}.${toBase64Url(claims)}`;
        if (form === 'jwt-unsigned')
            return `${signed}.`;
        return `${signed}.${(0,external_node_crypto_.createHmac)('sha256', this.#signingKey).update(signed).digest('base64url')}`;
    }
    #forgetExpired(nowMs) {
        for (const [token, { expiresAtMs }] of this.#issued) {
            if (nowMs >= expiresAtMs)
                this.#issued.delete(token);
        }
    }
}
function toBase64Url(value) {
    return Buffer.from(JSON.stringify(value), 'utf8').toString('base64url');
}

;// CONCATENATED MODULE: ./lib/sandbox/create-sandbox.js















/** Makes a tenant that lives in this process. Opens nothing, starts no timer. */
function createSandbox(options) {
    const parts = toParts(options);
    const { saves, faults, log, desk } = parts;
    let switches = { ...DEFAULT_SANDBOX_SWITCHES, ...options.switches };
    const exchanger = toExchanger(options, parts, () => switches);
    const exchange = (request) => exchanger.exchange(request);
    const maxLatencyMs = () => switches.latencyMs + switches.latencyJitterMs;
    return {
        handle: toHttpTransport({ exchange, clock: options.clock, maxLatencyMs }),
        exchange,
        get switches() {
            return switches;
        },
        get requests() {
            return log.counts;
        },
        get failure() {
            return saves.failure;
        },
        setSwitches: (changed) => {
            switches = { ...switches, ...changed };
            if (changed.faults !== undefined)
                faults.reset();
        },
        revokeTokens: () => desk.revokeAll(),
        exportState: () => toState(parts),
    };
}
function toParts(options) {
    const start = options.state ?? (0,sandbox_state/* toSandboxState */.gj)([]);
    return {
        start,
        table: new CallCodeTable(start.callCodes.records),
        memory: new IdempotencyMemory(start.callCodes.remembered),
        dispositions: new DispositionTable(start.dispositions.records),
        desk: new TokenDesk(options.randomUuid),
        saves: new SaveQueue(options.onChange),
        faults: new FaultScript(options.random),
        log: new RequestLog(options.onRequest),
    };
}
/** The routes of both APIs; they share everything else. */
function toExchanger({ clock, random, randomUuid, clients = sandbox_credentials/* SANDBOX_CLIENTS */.ZD }, { table, memory, dispositions, desk, saves, faults, log }, switches) {
    const changed = (change) => saves.push(change);
    const routes = [
        ...callCodeRoutes({ tenant: { table, memory, randomUuid, changed }, desk, clients }),
        ...dispositionRoutes({ tenant: { table: dispositions, changed }, desk, applications: clients }),
    ];
    return new SandboxExchanger({
        routes,
        clock,
        random,
        limiter: new RateLimiter(),
        faults,
        saves,
        log,
        switches,
    });
}
function toState({ start, saves, table, memory, dispositions }) {
    const callCodes = { records: table.all(), remembered: memory.all() };
    const sequence = start.sequence + saves.count;
    return { ...start, sequence, callCodes, dispositions: { records: dispositions.all() } };
}

;// CONCATENATED MODULE: ./lib/commands/open-sandbox-tenant.js

/**
 * The embedded tenant: in memory, gone with the process, or kept in a file.
 * @throws InputError for a state file that is damaged, foreign or in use.
 */
async function openSandboxTenant({ environment, file, }) {
    const { clock, random, randomUuid } = environment;
    if (file === null) {
        return { handle: createSandbox({ clock, random, randomUuid }).handle, close: async () => { } };
    }
    const { openSandboxFile } = await __webpack_require__.e(/* import() */ 2418).then(__webpack_require__.bind(__webpack_require__, 2418));
    const kept = await openSandboxFile({ file, randomUuid });
    const sandbox = createSandbox({ clock, random, randomUuid, state: kept.state, onChange: kept.onChange });
    return { handle: sandbox.handle, close: () => kept.close() };
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

/***/ 3887:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KS: () => (/* binding */ SANDBOX_ACCESS_KEYS),
/* harmony export */   SANDBOX_ACCESS_KEY: () => (/* binding */ SANDBOX_ACCESS_KEY),
/* harmony export */   SANDBOX_BASE_URL: () => (/* binding */ SANDBOX_BASE_URL),
/* harmony export */   SANDBOX_CLIENT: () => (/* binding */ SANDBOX_CLIENT),
/* harmony export */   ZD: () => (/* binding */ SANDBOX_CLIENTS)
/* harmony export */ });
/* unused harmony exports CALL_CODE_SCOPES, DISPOSITION_SCOPES, SANDBOX_READER, SANDBOX_READER_KEY */
const CALL_CODE_SCOPES = ['callcodes:read', 'callcodes:write'];
const DISPOSITION_SCOPES = ['dispositions:read', 'dispositions:write'];
/** Where requests for the embedded tenant are addressed; the name is reserved and never resolves. */
const SANDBOX_BASE_URL = 'http://sandbox.invalid';
/** Signs in to every sandbox. Published, so that nobody can take it for a secret. */
const SANDBOX_CLIENT = {
    id: 'sandbox',
    secret: 'sandbox-secret-not-for-production',
    scopes: CALL_CODE_SCOPES,
};
/** May read only: its writes are answered 403. */
const SANDBOX_READER = {
    id: 'sandbox-reader',
    secret: 'sandbox-reader-secret-not-for-production',
    scopes: ['callcodes:read'],
};
const SANDBOX_CLIENTS = [SANDBOX_CLIENT, SANDBOX_READER];
/** Signs in to the dispositions of every sandbox, alone or through an application; it ends in `=`, as keys do. */
const SANDBOX_ACCESS_KEY = {
    id: 'SANDBOXACCESSKEY+ID/NOT4PRODUCTION==',
    secret: 'sandbox+access/key:secret-not-for-production==',
    scopes: DISPOSITION_SCOPES,
};
/** May read dispositions only: its writes are answered 403. */
const SANDBOX_READER_KEY = {
    id: 'SANDBOXREADERKEY+ID/NOT4PRODUCTION==',
    secret: 'sandbox+reader/key:secret-not-for-production==',
    scopes: ['dispositions:read'],
};
const SANDBOX_ACCESS_KEYS = [SANDBOX_ACCESS_KEY, SANDBOX_READER_KEY];


/***/ }),

/***/ 99704:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dm: () => (/* binding */ SANDBOX_STATE_VERSION),
/* harmony export */   gj: () => (/* binding */ toSandboxState),
/* harmony export */   xq: () => (/* binding */ SANDBOX_STATE_KIND)
/* harmony export */ });
const SANDBOX_STATE_VERSION = 1;
/** Tells a state file from any other JSON. */
const SANDBOX_STATE_KIND = 'cxone-callcodes-sandbox';
/** A tenant with these call codes that no key remembers. */
function toSandboxState(records) {
    return {
        formatVersion: SANDBOX_STATE_VERSION,
        kind: SANDBOX_STATE_KIND,
        sequence: 0,
        callCodes: { records, remembered: [] },
        dispositions: { records: [] },
    };
}


/***/ })

};
