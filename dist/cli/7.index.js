export const id = 7;
export const ids = [7,5103,7529];
export const modules = {

/***/ 71916:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ toNearestType),
/* harmony export */   x: () => (/* binding */ toClassificationId)
/* harmony export */ });
/* harmony import */ var _model_classification_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39052);

/** Positive no Amount, Negative, Other. */
const IDS_BY_TYPE = { SUCCESS: 2, FAILURE: 5, NEUTRAL: 6 };
/** Positive with and without amount; the three that are negative. All others count as neither. */
const SUCCESSES = new Set([1, 2]);
const FAILURES = new Set([3, 4, 5]);
/** The classification that the code asks for, by id or by one of NICE's names, else that of its type. */
function toClassificationId({ type, classification, }) {
    if (classification === null)
        return IDS_BY_TYPE[type];
    if (/^\d+$/.test(classification))
        return Number(classification);
    const wanted = classification.toLowerCase();
    const index = _model_classification_names_js__WEBPACK_IMPORTED_MODULE_0__/* .CLASSIFICATION_NAMES */ .i.findIndex((name) => name.toLowerCase() === wanted);
    return index < 0 ? IDS_BY_TYPE[type] : index + 1;
}
/** The type that comes closest to a classification. */
function toNearestType(classificationId) {
    if (SUCCESSES.has(classificationId))
        return 'SUCCESS';
    return FAILURES.has(classificationId) ? 'FAILURE' : 'NEUTRAL';
}


/***/ }),

/***/ 20007:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createDispositionsStore: () => (/* binding */ createDispositionsStore)
});

// EXTERNAL MODULE: ./lib/cxone/api-channel.js + 16 modules
var api_channel = __webpack_require__(43755);
// EXTERNAL MODULE: ./lib/cxone/attempt-loop.js
var attempt_loop = __webpack_require__(50139);
// EXTERNAL MODULE: ./lib/cxone/base-url.js
var base_url = __webpack_require__(87396);
;// CONCATENATED MODULE: ./lib/cxone/dispositions/announce-items.js
/** Has the intent of each item written down. Those that must not be sent have failed, and are handed back. */
async function announceItems(items) {
    const told = await Promise.allSettled(items.map((item) => item.announce(item.requestId)));
    const withheld = new Set();
    for (const [index, item] of items.entries()) {
        const outcome = told[index];
        if (outcome?.status !== 'rejected')
            continue;
        withheld.add(item);
        item.fail(outcome.reason);
    }
    return withheld;
}

// EXTERNAL MODULE: ./lib/errors/api-error.js
var api_error = __webpack_require__(46956);
// EXTERNAL MODULE: ./lib/cxone/fault-words.js
var fault_words = __webpack_require__(63009);
// EXTERNAL MODULE: ./lib/util/is-record.js
var is_record = __webpack_require__(13658);
// EXTERNAL MODULE: ./lib/util/to-printable.js
var to_printable = __webpack_require__(21029);
;// CONCATENATED MODULE: ./lib/cxone/dispositions/disposition-dialect.js



const TEXT_FIELDS = ['error_description', 'message', 'error', 'errorDescription'];
const STATUS_HEADER = 'icstatusdescription';
/** UTF-16 units of a server's words that are shown. */
const MAX_SHOWN = 200;
const KEY_HINT = 'Check the inputs `access-key-id` and `access-key-secret`, and that the key is active and belongs to the tenant of `region` or `base-url`.';
/** How the Admin API words its errors. Its own words are shown: it has no codes. */
const DISPOSITION_DIALECT = {
    describe: describeReply,
    words: {
        unauthorized: { why: 'a new access token was refused as well', hint: KEY_HINT },
        forbidden: {
            why: 'it is forbidden',
            hint: 'The role of the employee whose access key this is needs the permissions to view and edit dispositions.',
        },
        duplicate: {
            why: 'the tenant says that there is such a disposition already',
            hint: 'Plan again to see it. Codes that exchange their names need a third name in between: apply that first.',
            readHint: fault_words/* ADDRESS_HINT */.Xj,
        },
        // This API knows no keys that could have been used before.
        'other-body': { ...fault_words/* FAULT_WORDS */.FI['bad-request'], code: 'API_REJECTED' },
    },
};
/** A server's words in one safe line, cut; empty when there are none. */
function toShownWords(text) {
    const line = (0,to_printable/* toPrintable */.f)(text.trim()).replaceAll('"', "'");
    return line.length > MAX_SHOWN ? `${line.slice(0, MAX_SHOWN)}…` : line;
}
function describeReply({ json, headers }) {
    const texts = (0,is_record/* isRecord */.u)(json) ? TEXT_FIELDS.map((field) => json[field]) : [];
    const said = [...texts, headers[STATUS_HEADER]].find((text) => typeof text === 'string' && text.trim() !== '');
    return typeof said === 'string' ? toShownWords(said) : null;
}

;// CONCATENATED MODULE: ./lib/cxone/dispositions/routes.js
/** Templates in messages; the version is a setting. */
const DISPOSITIONS_ROUTE = '/dispositions';
const DISPOSITION_ROUTE = '/dispositions/{id}';
const CLASSIFICATIONS_ROUTE = '/dispositions/classifications';
const SKILLS_ROUTE = '/dispositions/{id}/skills';
/** Rows of a page at most. */
const PAGE_ROWS = 100;
/** Dispositions that one POST may carry. */
const BULK_SIZE = 50;
/** Where the API of one version stands, from the API's own address on. */
function toServiceUrl(endpoint, apiVersion) {
    return `${endpoint.replace(/\/+$/, '')}/incontactapi/services/${apiVersion}`;
}
function toDispositionTarget(id) {
    return `${DISPOSITIONS_ROUTE}/${encodeURIComponent(id)}`;
}
/** By id, so that what is created meanwhile comes last. */
function toListTarget({ skip, top }) {
    return `${DISPOSITIONS_ROUTE}?skip=${skip}&top=${top}&orderBy=${encodeURIComponent('dispositionId asc')}`;
}
/** The first page is asked for without a word about pages: what this call takes is not documented. */
function toSkillsTarget(id, skip) {
    return `${toDispositionTarget(id)}/skills${skip === 0 ? '' : `?skip=${skip}&top=${PAGE_ROWS}`}`;
}

;// CONCATENATED MODULE: ./lib/cxone/dispositions/post-errors.js




const ROUTE = `POST ${DISPOSITIONS_ROUTE}`;
/** The error of one create; a refusal that stands inside a 200 unless it is told otherwise. */
function toPostError(why, { attempts, isInDoubt, code = 'API_REJECTED', status = 200, }) {
    return new api_error/* ApiError */.h(`${ROUTE} failed: ${status === null ? why : `${status}, ${why}`}.`, {
        code,
        route: ROUTE,
        status,
        attempts,
        requestId: null,
        mayHaveTakenEffect: isInDoubt,
        hint: isInDoubt ? `${fault_words/* LATER_HINT */.dF} ${fault_words/* UNKNOWN_HINT */.fu}` : 'Mend it in the matrix file and push again.',
    });
}
/** What the tenant says of one position that it did not create. */
function toRefusal(error) {
    const words = toShownWords(error);
    if (words === '')
        return 'the tenant did not create it and does not say why';
    return `the tenant did not create it: "${words}"`;
}
/** The error of a POST with the attempts of all that came before it. */
function toFinalError(error, facts) {
    if (error === null)
        return toPostError('the tenant did not say what came of it, each time that it was sent', {
            ...facts,
            code: 'API_UNAVAILABLE',
            status: null,
        });
    const { code, route, status, untried, hint, requestId } = error;
    return new api_error/* ApiError */.h(error.message, {
        code,
        route,
        status,
        attempts: facts.attempts,
        requestId,
        mayHaveTakenEffect: facts.isInDoubt,
        untried: untried && facts.attempts === 0,
        ...(hint === null ? {} : { hint }),
        cause: error,
    });
}
/** A created record that cannot be told from another: something was done, and nobody knows what. */
function toTakenIdError({ attempts }) {
    const why = 'the id in the result is that of another disposition';
    return toPostError(why, { attempts, isInDoubt: true, code: 'API_UNEXPECTED_REPLY' });
}
/** The error of creates for which the list was to be read, and was not. */
function toLookError(error, { signal, ...facts }) {
    if (error instanceof api_error/* ApiError */.h)
        return toFinalError(error, facts);
    if (!signal.aborted)
        return error;
    const why = 'the run was cancelled before the list showed what came of it';
    return toPostError(why, { ...facts, code: 'API_CANCELLED', status: null });
}

;// CONCATENATED MODULE: ./lib/cxone/dispositions/place-latecomers.js



/**
 * Takes what a run that died right before this one has created, and the list shows only now, for what these items were to create.
 * Resolves with the items that are still to be sent.
 */
async function placeLatecomers({ latecomers, registry, signal }, items) {
    const names = items.map(({ body }) => body.dispositionName);
    const found = await latecomers.find(names).catch((error) => {
        throw toLookError(error, { attempts: 0, isInDoubt: false, signal });
    });
    const late = new Map();
    for (const item of items) {
        const disposition = found.get(item.body.dispositionName);
        if (disposition !== undefined && registry.take(disposition.id))
            late.set(item, disposition);
    }
    const withheld = await announceItems([...late.keys()]);
    for (const [item, disposition] of late) {
        if (withheld.has(item))
            continue;
        const settled = { attempts: 0, budget: (0,attempt_loop/* newRetryBudget */.u6)(), mayHaveTakenEffect: false };
        item.settle({ kind: 'found', disposition, ...settled });
    }
    return items.filter((item) => !late.has(item));
}

// EXTERNAL MODULE: ./lib/cxone/repeat-withheld-error.js
var repeat_withheld_error = __webpack_require__(72783);
// EXTERNAL MODULE: ./lib/cxone/retry-policy.js
var retry_policy = __webpack_require__(50538);
;// CONCATENATED MODULE: ./lib/cxone/dispositions/bulk-creation.js
/** A refusal of a whole POST: one of its items may be to blame, or their number. */
function isRefusal(error) {
    return error?.code === 'API_REJECTED' || error?.code === 'API_DUPLICATE';
}
/** POST tells the id only; the rest is as it was sent, and a new record is active and has no notes. */
function toCreated(id, body) {
    return { id, ...body, notes: '', isActive: true };
}
/** Whether a record is what a POST of this body leaves. */
function isAsPosted(disposition, body) {
    return (disposition.dispositionName === body.dispositionName &&
        disposition.classificationId === body.classificationId &&
        disposition.isPreviewDisposition === body.isPreviewDisposition &&
        disposition.isActive);
}
/** Two batches of half the size; the intent of those that were announced is written down already. */
function toHalves(items, announced) {
    const ready = items.map((item) => announced.has(item) ? { ...item, announce: async () => undefined } : item);
    const middle = Math.ceil(ready.length / 2);
    return [ready.slice(0, middle), ready.slice(middle)];
}

// EXTERNAL MODULE: ./lib/cxone/to-api-error.js + 1 modules
var to_api_error = __webpack_require__(47570);
;// CONCATENATED MODULE: ./lib/cxone/dispositions/parse-disposition.js

/** One record; properties that we do not use are let pass. Pure. */
function parseDisposition(json) {
    if (!(0,is_record/* isRecord */.u)(json))
        return bad('a disposition is no object');
    const { isPreviewDisposition } = json;
    const dispositionName = json['dispositionName'] ?? '';
    const isActive = parseFlag(json['isActive']);
    const id = parseCount(json['dispositionId']);
    // CXone lets a disposition have no classification.
    const classificationId = parseCount(json['classificationId'] ?? 0);
    const notes = json['notes'] ?? '';
    if (id === null || id === 0)
        return bad('the `dispositionId` of a disposition is none');
    if (typeof dispositionName !== 'string')
        return bad(`the \`dispositionName\` of the disposition ${id} is no string`);
    if (classificationId === null)
        return bad(`the \`classificationId\` of the disposition ${id} is none`);
    if (typeof notes !== 'string')
        return bad(`the \`notes\` of the disposition ${id} are no string`);
    if (isActive === null)
        return bad(`the \`isActive\` of the disposition ${id} is no boolean`);
    const value = {
        id: String(id),
        dispositionName,
        notes,
        classificationId,
        isActive,
        isPreviewDisposition: parseFlag(isPreviewDisposition) === true,
    };
    return { kind: 'ok', value };
}
/** A whole number from 0, which may arrive as a text of digits; null for anything else. */
function parseCount(value) {
    const number = typeof value === 'string' && /^\d{1,15}$/.test(value) ? Number(value) : value;
    return typeof number === 'number' && Number.isSafeInteger(number) && number >= 0 ? number : null;
}
/** A truth value, which may arrive as a text or a number, as numbers do; null for anything else. */
function parseFlag(value) {
    if (value === true || value === 1 || value === '1')
        return true;
    if (value === false || value === 0 || value === '0')
        return false;
    const text = typeof value === 'string' ? value.toLowerCase() : '';
    return text === 'true' ? true : text === 'false' ? false : null;
}
function bad(problem) {
    return { kind: 'bad', problem };
}

;// CONCATENATED MODULE: ./lib/cxone/dispositions/parse-replies.js


/** One page; its rows may stand in `resultSet`. Pure. */
function parsePage(json) {
    if (!(0,is_record/* isRecord */.u)(json))
        return bad('the list is no object');
    const totalRecords = parseCount(json['totalRecords']);
    if (totalRecords === null)
        return bad('`totalRecords` is no count');
    const items = findRows(json, 'dispositions') ?? (totalRecords === 0 ? [] : null);
    if (items === null)
        return bad('`dispositions` is no array');
    const rows = [];
    for (const item of items) {
        const parsed = parseDisposition(item);
        if (parsed.kind === 'bad')
            return parsed;
        rows.push(parsed.value);
    }
    return { kind: 'ok', value: { rows, totalRecords } };
}
/** The rows of a list under their name, or one level down in `resultSet`; null when there are none. Pure. */
function findRows(json, name) {
    const { resultSet } = json;
    const found = json[name] ?? ((0,is_record/* isRecord */.u)(resultSet) ? resultSet[name] : null);
    return Array.isArray(found) ? found : null;
}
/** The results of a POST of `count` dispositions, in its order: names are not repeated, so that every position counts. Pure. */
function parsePostResults(json, count) {
    const items = (0,is_record/* isRecord */.u)(json) ? json['dispositionResults'] : null;
    if (!Array.isArray(items))
        return bad('`dispositionResults` is no array');
    if (items.length !== count)
        return bad('`dispositionResults` has not one result for each disposition that was sent');
    const results = [];
    for (const item of items) {
        const result = parsePostResult(item);
        if (result === null)
            return bad('a result is neither a success with an id nor a failure');
        results.push(result);
    }
    return { kind: 'ok', value: results };
}
function parsePostResult(item) {
    if (!(0,is_record/* isRecord */.u)(item))
        return null;
    const { success, error } = item;
    if (success === false)
        return { kind: 'refused', error: typeof error === 'string' ? error : '' };
    const id = parseCount(item['dispositionId']);
    return success === true && id !== null && id > 0 ? { kind: 'created', id: String(id) } : null;
}
/** Ids of the tenant's classifications. Pure. */
function parseClassifications(json) {
    const items = (0,is_record/* isRecord */.u)(json) ? json['classificationResults'] : null;
    if (!Array.isArray(items))
        return bad('`classificationResults` is no array');
    const ids = new Set();
    for (const item of items) {
        const id = (0,is_record/* isRecord */.u)(item) ? parseCount(item['classificationId']) : null;
        if (id === null)
            return bad('the `classificationId` of a classification is none');
        ids.add(id);
    }
    return { kind: 'ok', value: ids };
}

;// CONCATENATED MODULE: ./lib/cxone/dispositions/tag-line.js
/** Codes as a matrix may hold them, three at most, and a category, which never holds one of `[ ] @`. */
const TAG = /\[callcode ([A-Z0-9_]{2,16}(?:\/[A-Z0-9_]{2,16}){0,2}) @ ([^[\]@\r\n]{1,128})\]/;
/** What looks like a tag, whether or not we can read it. */
const MARK = /\[callcode\s[^\]\r\n]*\]/i;
function renderTag({ path, category }) {
    return `[callcode ${path} @ ${category}]`;
}
/** The first tag in the notes, wherever it stands in them; null without one. */
function parseTag(notes) {
    const [, path, category] = TAG.exec(notes) ?? [];
    return path === undefined || category === undefined ? null : { path, category };
}
/** True for notes with a tag, also with one that we cannot read: such a record is somebody's. */
function isMarked(notes) {
    return MARK.test(notes);
}
/** The notes with this tag in place of the one that they have, else on a line of its own below all else. */
function withTag(notes, tag) {
    if (TAG.test(notes))
        return notes.replace(TAG, () => tag);
    return notes === '' || notes.endsWith('\n') ? `${notes}${tag}` : `${notes}\n${tag}`;
}

;// CONCATENATED MODULE: ./lib/cxone/dispositions/disposition-calls.js








const NO_CONTENT = 204;
const NOT_FOUND = 404;
/** What a PUT answers is not documented: any of these says that it was taken. */
const PUT_TAKEN = [200, 201, 202, 204];
/** Rows of the list from `skip` on; 204 is an empty page. */
async function fetchRows(client, range) {
    const call = toRead({ route: DISPOSITIONS_ROUTE, target: toListTarget(range) });
    const reply = await client.call({ ...call, accept: [200, NO_CONTENT], mayBeEmpty: true });
    if (reply.json === undefined && reply.status === NO_CONTENT)
        return { rows: [], totalRecords: 0 };
    return toValue(parsePage(reply.json), { call, reply });
}
/** One record as it is now, or null. */
async function fetchDisposition(client, { id, budget }) {
    const call = { ...toRead({ route: DISPOSITION_ROUTE, target: toDispositionTarget(id) }), budget };
    const reply = await client.call({ ...call, accept: [200, NOT_FOUND] });
    if (reply.status === NOT_FOUND)
        return null;
    const disposition = toValue(parseDisposition(reply.json), { call, reply });
    if (disposition.id === id)
        return disposition;
    return toValue({ kind: 'bad', problem: 'the reply is another disposition' }, { call, reply });
}
/** Ids of the tenant's classifications; null where its version has no such list. */
async function fetchClassifications(client) {
    const call = toRead({ route: CLASSIFICATIONS_ROUTE, target: CLASSIFICATIONS_ROUTE });
    const reply = await client.call({ ...call, accept: [200, NOT_FOUND] });
    return reply.status === NOT_FOUND ? null : toValue(parseClassifications(reply.json), { call, reply });
}
/** Writes all five fields: what becomes of one that is left out is not known. */
async function putDisposition(client, { id, body, ...rest }) {
    const reply = await client.call({
        ...rest,
        method: 'PUT',
        route: DISPOSITION_ROUTE,
        target: toDispositionTarget(id),
        body,
        accept: PUT_TAKEN,
        mayBeEmpty: true,
    });
    const { json, status, attempts } = reply;
    if (!(0,is_record/* isRecord */.u)(json) || json['success'] !== false)
        return reply;
    const words = typeof json['error'] === 'string' ? `: "${toShownWords(json['error'])}"` : '';
    const route = `PUT ${DISPOSITION_ROUTE}`;
    throw new api_error/* ApiError */.h(`${route} failed: ${status}, the tenant did not take it${words}.`, {
        code: 'API_REJECTED',
        route,
        status,
        attempts,
        requestId: rest.requestId,
        mayHaveTakenEffect: attempts > 1,
        hint: 'Mend it in the matrix file and push again.',
    });
}
/** Whether a record is as the body says; of its notes the tag counts, since a tenant may store other line ends. */
function isAsWritten(disposition, body) {
    const fields = ['dispositionName', 'classificationId', 'isPreviewDisposition', 'isActive'];
    const isMarked = isSameTag(parseTag(disposition.notes), parseTag(body.notes));
    return isMarked && fields.every((field) => disposition[field] === body[field]);
}
function isSameTag(left, right) {
    return left?.path === right?.path && left?.category === right?.category;
}
/** The parsed value, or the error that says what is wrong with the reply. */
function toValue(parsed, { call, reply, }) {
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
function toRead({ route, target }) {
    return { method: 'GET', route, target, requestId: null };
}

// EXTERNAL MODULE: ./lib/cxone/for-each-parallel.js
var for_each_parallel = __webpack_require__(4004);
;// CONCATENATED MODULE: ./lib/cxone/dispositions/read-list.js



/** A longer list is taken for a server that lies. */
const MAX_RECORDS = 1_000_000;
/** A list that grows more often than this while it is read is not consistent. */
const MAX_ROUNDS = 20;
/** Pauses before the list is read again; it may lag some seconds behind a write. */
const REREAD_PAUSES_MS = [500, 1000, 2000];
/**
 * All records, by id: however many rows a page holds, the next begins after those that came, until as many as announced are
 * there. A list that contradicts itself is read again, three times, then an error.
 */
async function readList(options) {
    for (let reads = 0;; reads += 1) {
        const reading = new ListReading(options);
        const problem = await reading.run();
        if (problem === null)
            return reading.rows();
        const pauseMs = REREAD_PAUSES_MS[reads];
        if (pauseMs === undefined)
            throw toListError(problem, reading.pages);
        options.onReread(problem);
        await options.sleep(pauseMs);
    }
}
class ListReading {
    #options;
    #byId = new Map();
    /** The most that any page announced. */
    #total = 0;
    #problem = null;
    pages = 0;
    constructor(options) {
        this.#options = options;
    }
    rows() {
        return [...this.#byId.values()].sort((left, right) => Number(left.id) - Number(right.id));
    }
    /** Null, or how the list contradicts itself. */
    async run() {
        const size = await this.#readPage({ skip: 0, top: PAGE_ROWS });
        if (this.#total > MAX_RECORDS)
            return `it announces ${this.#total} records`;
        if (size === 0)
            return this.#total === 0 ? this.#problem : 'it announces records and holds none';
        const starts = Array.from({ length: Math.max(0, Math.ceil(this.#total / size) - 1) }, (_, index) => (index + 1) * size);
        const end = this.#total;
        await (0,for_each_parallel/* forEachParallel */.I)(starts, {
            width: Math.max(1, Math.min(this.#options.width, starts.length)),
            work: (start) => this.#readRows(start, Math.min(start + size, end)),
        });
        for (let round = 0; this.#isShort() && round < MAX_ROUNDS; round += 1)
            await this.#readRows(this.#byId.size, this.#total);
        return this.#problem ?? (this.#isShort() ? 'it kept growing while it was read' : null);
    }
    #isShort() {
        return this.#problem === null && this.#byId.size < this.#total;
    }
    /** The rows from `start` up to, not with, `end`. */
    async #readRows(start, end) {
        for (let skip = start; skip < end && this.#problem === null;) {
            const received = await this.#readPage({ skip, top: Math.min(PAGE_ROWS, end - skip) });
            if (received === 0)
                this.#problem ??= 'it holds fewer records than announced';
            skip += received;
        }
    }
    async #readPage(range) {
        const { rows, totalRecords } = await this.#options.readPage(range);
        this.pages += 1;
        this.#total = Math.max(this.#total, totalRecords);
        for (const row of rows) {
            if (this.#byId.has(row.id))
                this.#problem ??= 'it holds an id twice';
            this.#byId.set(row.id, row);
        }
        if (this.#byId.size > this.#total)
            this.#problem ??= 'it holds more records than announced';
        this.#options.onProgress({ done: this.#byId.size, total: this.#total });
        return rows.length;
    }
}
function toListError(problem, attempts) {
    const route = `GET ${DISPOSITIONS_ROUTE}`;
    return new api_error/* ApiError */.h(`${route} failed: the list contradicts itself, each time that it was read: ${problem}.`, {
        code: 'API_INCONSISTENT_LIST',
        route,
        status: 200,
        attempts,
        requestId: null,
        mayHaveTakenEffect: false,
        hint: 'Run it again when nobody else is writing to the tenant.',
    });
}

;// CONCATENATED MODULE: ./lib/cxone/dispositions/read-rows.js


/**
 * The rows of the list from `start` on, with the one before it: a tenant may refuse to be asked for what lies behind its end.
 */
async function readRows(client, start) {
    const first = Math.max(0, start - 1);
    const rows = [];
    for (;;) {
        const page = await fetchRows(client, { skip: first + rows.length, top: PAGE_ROWS });
        rows.push(...page.rows);
        if (page.rows.length === 0 || first + rows.length >= page.totalRecords)
            return rows;
    }
}
/** By name without case; of several the one that was created first. */
function toNamed(rows, names) {
    const byName = new Map();
    for (const row of rows) {
        const name = row.dispositionName.toLowerCase();
        if (!byName.has(name))
            byName.set(name, row);
    }
    return new Map(names.flatMap((name) => {
        const row = byName.get(name.toLowerCase());
        return row === undefined ? [] : [[name, row]];
    }));
}

;// CONCATENATED MODULE: ./lib/cxone/dispositions/find-created.js




const FIRST_PAUSE_MS = 250;
const MAX_PAUSE_MS = 2000;
/**
 * The records of these names, as far as they show within `waitMs`; lists may lag behind a create. New rows stand at the end of
 * the list, so that only those are looked at until the last look, which takes in the whole list.
 */
async function findByName(context, { names, waitMs, isCandidate }) {
    const { clock, signal, registry } = context;
    const endMs = clock.nowMs() + waitMs;
    for (let pauseMs = FIRST_PAUSE_MS;; pauseMs = Math.min(MAX_PAUSE_MS, pauseMs * 2)) {
        const isLast = clock.nowMs() >= endMs;
        const rows = isLast ? await readAll(context) : await readRows(context.client, registry.rowCount);
        const found = toNamed(rows.filter(isCandidate), names);
        if (isLast || found.size === names.length)
            return found;
        await clock.sleep(Math.max(1, Math.min(pauseMs, endMs - clock.nowMs())), signal);
    }
}
/** Nothing in it says yet which code it is. */
function isUntagged({ notes }) {
    return !isMarked(notes);
}
async function readAll({ client, clock, signal }) {
    return readList({
        readPage: (range) => fetchRows(client, range),
        width: 1,
        sleep: (ms) => clock.sleep(ms, signal),
        onProgress: () => undefined,
        onReread: () => undefined,
    });
}

;// CONCATENATED MODULE: ./lib/cxone/dispositions/read-settled-list.js
/** How long a list may lag behind a create. */
const LIST_LAG_MS = 15_000;
const read_settled_list_FIRST_PAUSE_MS = 500;
const read_settled_list_MAX_PAUSE_MS = 2000;
/**
 * The list, once it shows what an apply of a moment ago has created. An apply that was killed or cancelled may have created more than
 * it could write down: after that one it is read when it can no longer lag behind it.
 */
async function readSettledList(options) {
    const { read, recentApply, clock, signal, log } = options;
    if (recentApply === null)
        return read();
    const endMs = recentApply.atMs + LIST_LAG_MS;
    for (let pauseMs = read_settled_list_FIRST_PAUSE_MS;; pauseMs = Math.min(read_settled_list_MAX_PAUSE_MS, pauseMs * 2)) {
        const list = await read();
        const leftMs = endMs - clock.nowMs();
        if (leftMs <= 0 || (recentApply.isComplete && holdsAll(list, recentApply)))
            return list;
        const waitMs = recentApply.isComplete ? Math.min(pauseMs, leftMs) : leftMs;
        if (pauseMs === read_settled_list_FIRST_PAUSE_MS)
            log.info(`Waiting for the list of dispositions, ${Math.ceil(leftMs / 1000)} s at most: it may not show yet what an apply did a moment ago.`);
        await clock.sleep(waitMs, signal);
    }
}
function holdsAll(list, { createdIds }) {
    const ids = new Set(list.map(({ id }) => id));
    return createdIds.every((id) => ids.has(id));
}

;// CONCATENATED MODULE: ./lib/cxone/dispositions/post-batch.js











/** How long it is looked for a record that may be why a create was refused. */
const REFUSED_WAIT_MS = 4_000;
/** One POST and what becomes of it. */
class PostBatch {
    #context;
    #budget = (0,attempt_loop/* newRetryBudget */.u6)();
    #announced = new Set();
    #open;
    #attempts = 0;
    /** A POST of these items may have done its work although no reply says so. */
    #isInDoubt = false;
    constructor(context, items) {
        this.#context = context;
        this.#open = items;
    }
    /** Settles its items, or hands back those that are to be tried in smaller batches. */
    async run() {
        for (let round = 1; this.#open.length > 0; round += 1) {
            const posted = await this.#post();
            if (posted === null)
                continue;
            if ('results' in posted) {
                await this.#settle(posted.results);
                return [];
            }
            const { error } = posted.lost;
            if (this.#isInDoubt || !isRefusal(error))
                await this.#lookForLost(posted.lost, round);
            else if (this.#open.length > 1)
                return toHalves(this.#open, this.#announced);
            else
                return this.#settleRefused(this.#open.map((item) => ({ item, error: this.#toFinal(error) })));
        }
        return [];
    }
    /** Null when nothing was sent: some of the items were withheld, and the others are to be sent without them. */
    async #post() {
        const items = this.#open;
        let withheld = false;
        try {
            const reply = await this.#context.client.call({
                method: 'POST',
                route: DISPOSITIONS_ROUTE,
                target: DISPOSITIONS_ROUTE,
                body: { dispositions: items.map(({ body }) => body) },
                accept: [200, 201],
                requestId: items[0]?.requestId ?? null,
                budget: this.#budget,
                beforeSend: async () => {
                    withheld = await this.#announce(items);
                    if (withheld)
                        throw new Error('Some of the creates were withheld.');
                },
                mayRepeat: async ({ mayHaveTakenEffect }) => !mayHaveTakenEffect,
            });
            this.#attempts += reply.attempts;
            return this.#parse(reply, items.length);
        }
        catch (error) {
            if (withheld)
                return null;
            return { lost: this.#toLost(error) };
        }
    }
    /** True when one of them must not be sent; it has failed then. */
    async #announce(items) {
        const fresh = items.filter((item) => !this.#announced.has(item));
        const withheld = await announceItems(fresh);
        for (const item of fresh)
            if (!withheld.has(item))
                this.#announced.add(item);
        this.#open = items.filter((item) => !withheld.has(item));
        return withheld.size > 0;
    }
    #parse(reply, count) {
        const parsed = parsePostResults(reply.json, count);
        if (parsed.kind === 'ok')
            return { results: parsed.value };
        this.#isInDoubt = true;
        const facts = { ...this.#facts(), code: 'API_UNEXPECTED_REPLY', status: reply.status };
        return { lost: { error: toPostError(parsed.problem, facts), mayPostAgain: false } };
    }
    #toLost(error) {
        if (error instanceof repeat_withheld_error/* RepeatWithheldError */.p) {
            this.#attempts += error.attempts;
            this.#isInDoubt = true;
            return { error: null, mayPostAgain: true };
        }
        if (!(error instanceof api_error/* ApiError */.h))
            throw error;
        this.#attempts += error.attempts;
        this.#isInDoubt ||= error.mayHaveTakenEffect !== false;
        return { error, mayPostAgain: false };
    }
    async #settle(results) {
        const refused = [];
        for (const [index, item] of this.#open.entries()) {
            const result = results[index] ?? { kind: 'refused', error: '' };
            if (result.kind === 'refused')
                refused.push({ item, error: toPostError(toRefusal(result.error), this.#facts()) });
            else
                this.#takeCreated(item, result.id);
        }
        if (refused.length > 0)
            await this.#settleRefused(refused);
    }
    /** An id that is no newer than the list may be that of a record which the list hides: it is looked at before it is written. */
    #takeCreated(item, id) {
        const { registry } = this.#context;
        if (!registry.take(id))
            item.fail(toTakenIdError(this.#facts()));
        else
            this.#place(item, toCreated(id, item.body), registry.isOlder(id) ? 'lost' : 'created');
    }
    /** A record of its name may be why a create was refused; it may be the very one that was to be created. */
    async #settleRefused(refused) {
        const names = refused.map(({ item }) => item.body.dispositionName);
        const waitMs = this.#isInDoubt ? LIST_LAG_MS : REFUSED_WAIT_MS;
        const found = await this.#find({ names, waitMs, isCandidate: () => true });
        for (const { item, error } of refused) {
            const disposition = found.get(item.body.dispositionName);
            if (disposition !== undefined)
                this.#place(item, disposition, 'found');
            else
                item.fail(error);
        }
        return [];
    }
    /** Lists again before anything is sent a second time: no key tells the tenant that it is the same create. */
    async #lookForLost({ error, mayPostAgain }, round) {
        const isCancelled = error?.code === 'API_CANCELLED' || this.#context.signal.aborted;
        if (this.#isInDoubt && !isCancelled)
            await this.#placeLost();
        if (mayPostAgain && round < retry_policy/* MAX_TRIES */.N$ && !isCancelled)
            return;
        const facts = { ...this.#facts(), signal: this.#context.signal };
        const final = isCancelled && error === null ? toLookError(error, facts) : this.#toFinal(error);
        for (const item of this.#open)
            item.fail(final);
        this.#open = [];
    }
    async #placeLost() {
        const { registry } = this.#context;
        const names = this.#open.map(({ body }) => body.dispositionName);
        const isCandidate = (each) => !registry.isTaken(each.id) && isUntagged(each);
        const found = await this.#find({ names, waitMs: LIST_LAG_MS, isCandidate });
        this.#open = this.#open.filter((item) => {
            const disposition = found.get(item.body.dispositionName);
            if (disposition === undefined || !registry.take(disposition.id))
                return true;
            this.#place(item, disposition, 'lost');
            return false;
        });
    }
    async #find(search) {
        const { signal } = this.#context;
        return findByName(this.#context, search).catch((error) => {
            throw toLookError(error, { ...this.#facts(), signal });
        });
    }
    #place(item, disposition, kind = 'created') {
        const { attempts, isInDoubt: mayHaveTakenEffect } = this.#facts();
        item.settle({ kind, disposition, attempts, mayHaveTakenEffect, budget: { ...this.#budget } });
    }
    #toFinal(error) {
        return toFinalError(error, this.#facts());
    }
    #facts() {
        return { attempts: this.#attempts, isInDoubt: this.#isInDoubt };
    }
}

;// CONCATENATED MODULE: ./lib/cxone/dispositions/bulk-creator.js



/** Creates dispositions, all that are asked for in one turn of the event loop together, 50 in a POST. */
class BulkCreator {
    #context;
    #waiting = [];
    constructor(context) {
        this.#context = context;
    }
    create(body, { beforeSend }) {
        return new Promise((settle, fail) => {
            if (this.#waiting.length === 0)
                setImmediate(() => this.#flush());
            const requestId = this.#context.randomUuid();
            this.#waiting.push({ body, requestId, announce: beforeSend, settle, fail });
        });
    }
    #flush() {
        const items = this.#waiting.splice(0);
        for (let from = 0; from < items.length; from += BULK_SIZE)
            this.#run(items.slice(from, from + BULK_SIZE));
    }
    #run(items) {
        this.#start(items).then((halves) => {
            for (const half of halves)
                this.#run(half);
        }, (error) => {
            for (const item of items)
                item.fail(error);
        });
    }
    /** Resolves with what is to be tried in smaller batches. */
    async #start(items) {
        const rest = await placeLatecomers(this.#context, items);
        return rest.length === 0 ? [] : new PostBatch(this.#context, rest).run();
    }
}

// EXTERNAL MODULE: ./lib/cxone/dispositions/classification-id.js
var classification_id = __webpack_require__(71916);
// EXTERNAL MODULE: ./lib/errors/input-error.js
var input_error = __webpack_require__(97656);
// EXTERNAL MODULE: ./lib/cxone/token-claims.js
var token_claims = __webpack_require__(62896);
// EXTERNAL MODULE: ./lib/util/is-loopback.js
var is_loopback = __webpack_require__(28674);
// EXTERNAL MODULE: ./lib/cxone/unsigned-call.js
var unsigned_call = __webpack_require__(83707);
;// CONCATENATED MODULE: ./lib/cxone/dispositions/discover-endpoint.js





const PATH = '/.well-known/cxone-configuration';
const discover_endpoint_ROUTE = `GET ${PATH}`;
const AREA = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/;
/** Asks where the API of a tenant is; no token is needed. Throws an `ApiError`. */
async function discoverEndpoint(channel, { issuerUrl, tenantId }) {
    const { attempt, facts } = await channel.callUnsigned({
        route: discover_endpoint_ROUTE,
        method: 'GET',
        url: `${issuerUrl}${PATH}?tenantId=${encodeURIComponent(tenantId)}`,
        headers: {},
        body: null,
    });
    if (!(0,unsigned_call/* isGranted */.k)(attempt))
        throw (0,to_api_error/* toApiError */.G)(attempt, { ...facts, dialect: DISPOSITION_DIALECT });
    const endpoint = parseEndpoint(attempt.json);
    if (endpoint !== null)
        return endpoint;
    throw (0,to_api_error/* toUnexpectedReply */.t)('the reply holds no https `api_endpoint`', { ...facts, status: attempt.status });
}
function parseEndpoint(json) {
    if (!(0,is_record/* isRecord */.u)(json))
        return null;
    const { api_endpoint: address, area } = json;
    if (typeof address !== 'string' || !URL.canParse(address))
        return null;
    const url = new URL(address);
    const isSafe = url.protocol === 'https:' || (url.protocol === 'http:' && (0,is_loopback/* isLoopback */.U)(url.hostname));
    if (!isSafe || url.username !== '' || url.password !== '')
        return null;
    const name = typeof area === 'string' ? area.toLowerCase() : '';
    return {
        apiEndpoint: `${url.origin}${url.pathname}`.replace(/\/+$/, ''),
        area: AREA.test(name) ? name : null,
    };
}

;// CONCATENATED MODULE: ./lib/cxone/dispositions/sign-in-place.js
/** Who signs in tenants unless the input `issuer` names another. */
const COMMERCIAL_ISSUER = 'https://cxone.niceincontact.com';
const NICE_HOST = /(?:^|\.)(?:niceincontact\.com|nice-incontact\.com|nicecxone-sov1\.au|nicecxone-sov1\.eu)$/i;
/** Where an application signs in, and where discovery is asked. */
function toIssuerUrl({ issuer, baseUrl }) {
    return ownHost({ issuer, baseUrl }) ?? issuer;
}
/** Where an access key signs in by itself: by the area in the commercial cloud, elsewhere where the secret is known to belong. */
function toKeySignInUrl({ issuer, baseUrl, area }) {
    if (issuer !== COMMERCIAL_ISSUER)
        return issuer;
    return ownHost({ issuer, baseUrl }) ?? `https://${area}.nice-incontact.com`;
}
/** An address that is none of NICE's (a gateway, an embedded tenant) signs in as well, unless an issuer is named. */
function ownHost({ issuer, baseUrl }) {
    if (issuer !== COMMERCIAL_ISSUER || baseUrl === null)
        return null;
    return NICE_HOST.test(new URL(baseUrl).hostname) ? null : baseUrl;
}

// EXTERNAL MODULE: ./lib/cxone/token-grant.js
var token_grant = __webpack_require__(75403);
;// CONCATENATED MODULE: ./lib/cxone/dispositions/to-access-grant.js



/** How an access key signs in. Pure. */
function toAccessGrant(credentials, places) {
    const { application, accessKeyId, accessKeySecret } = credentials;
    if (application !== null)
        return toApplicationGrant({ ...credentials, application }, places);
    return {
        call: {
            route: 'POST /authentication/v1/token/access-key',
            method: 'POST',
            url: `${toKeySignInUrl(places)}/authentication/v1/token/access-key`,
            headers: { 'content-type': 'application/json' },
            body: JSON.stringify({ accessKeyId, accessKeySecret }),
        },
        credentialsName: 'this access key',
        hint: KEY_HINT,
        hasLooseNumbers: true,
        dialect: DISPOSITION_DIALECT,
        secrets: [],
    };
}
/** Both halves are percent-encoded before they are joined: ids and secrets may hold a colon, and keys end in `=`. */
function toApplicationGrant({ application, accessKeyId, accessKeySecret, }, places) {
    const { clientId, clientSecret } = application;
    const pair = `${encodeURIComponent(clientId)}:${encodeURIComponent(clientSecret)}`;
    const basic = Buffer.from(pair, 'utf8').toString('base64');
    const form = [
        'grant_type=password',
        `username=${encodeURIComponent(accessKeyId)}`,
        `password=${encodeURIComponent(accessKeySecret)}`,
    ].join('&');
    return {
        call: {
            route: 'POST /auth/token',
            method: 'POST',
            url: `${toIssuerUrl(places)}/auth/token`,
            headers: { authorization: `Basic ${basic}`, 'content-type': token_grant/* FORM_TYPE */.y },
            body: form,
        },
        credentialsName: 'this access key through this application',
        hint: `${KEY_HINT} Check \`client-id\` and \`client-secret\` as well.`,
        hasLooseNumbers: true,
        dialect: DISPOSITION_DIALECT,
        secrets: [basic, encodeURIComponent(accessKeySecret), encodeURIComponent(clientSecret)],
    };
}

;// CONCATENATED MODULE: ./lib/cxone/dispositions/connect-tenant.js







/**
 * Signs in, and finds the API of the tenant that the token is for. Discovery is by the configured tenant as long as nothing says
 * otherwise; whether it is the right one is for the plan to say. Throws an `ApiError`, an `InputError` when no tenant is known.
 */
async function connectTenant(channel, place) {
    const { baseUrl, tenant } = place;
    const early = baseUrl === null && tenant !== null ? await discover(channel, { place, tenantId: tenant }) : null;
    const area = early?.area ?? place.region;
    const tokens = channel.createTokens(toAccessGrant(place.credentials, { ...place, area }));
    const identity = (0,token_claims/* parseTenantIdentity */.U)((await tokens.fetch()).value);
    const apiEndpoint = baseUrl ?? (await findEndpoint(channel, { place, identity, early })).apiEndpoint;
    const openVersion = (apiVersion, limits) => channel.createClient({
        ...limits,
        baseUrl: toServiceUrl(apiEndpoint, apiVersion),
        tokens,
        dialect: DISPOSITION_DIALECT,
    });
    return { client: openVersion(place.apiVersion, {}), identity, apiEndpoint, openVersion };
}
async function findEndpoint(channel, { place, identity: { tenantId }, early, }) {
    const isSame = tenantId === null || tenantId.toLowerCase() === place.tenant?.toLowerCase();
    if (early !== null && isSame)
        return early;
    if (tenantId !== null)
        return discover(channel, { place, tenantId });
    throw new input_error/* InputError */.d('Where the API of the tenant is cannot be found out: the access token names no tenant.', {
        hint: 'Give the input tenant, or the address of the API as base-url.',
    });
}
async function discover(channel, { place, tenantId }) {
    return discoverEndpoint(channel, { issuerUrl: toIssuerUrl(place), tenantId });
}

// EXTERNAL MODULE: ./lib/util/create-redactor.js + 3 modules
var create_redactor = __webpack_require__(95313);
;// CONCATENATED MODULE: ./lib/cxone/dispositions/wire-body.js




function toNativeValues({ dispositionName, classificationId, tag }) {
    if (typeof dispositionName !== 'string' || typeof classificationId !== 'number' || typeof tag !== 'string')
        throw new Error('A write of a disposition lacks its name, its classification or its tag.');
    return { dispositionName, classificationId, tag };
}
/** The record with these values; what stands in its notes beside the tag stays, and so does what we do not manage. */
function toDispositionBody(values, { isPreviewDisposition, notes }) {
    const { dispositionName, classificationId, tag } = toNativeValues(values);
    return {
        dispositionName,
        classificationId,
        isPreviewDisposition,
        isActive: values.isActive,
        notes: withTag(notes, tag),
    };
}
/** What a write leaves, in the words of the matrix: PUT does not repeat the record. */
function toWrittenCode(id, { values, parentId }) {
    const { name, code, type, category, isActive } = values;
    return { id, name, code, type, parentId, category, isActive, terms: { ...toNativeValues(values) } };
}
/** Which code a record is once it is written. */
function toWrittenIdentity({ path, values, parentId, }, desired) {
    const { tag } = toNativeValues(values);
    return { path, category: values.category, tag, parentId, isNamesake: false, desired };
}
/** Throws for a write that would put stars where one of this run's secrets stands: the record was not read whole. */
function assertReadWhole({ id, dispositionName, notes }, { body, hasRedacted, requestId, }) {
    const kept = body.dispositionName === dispositionName ? [dispositionName, notes] : [notes];
    if (!hasRedacted() || !kept.some((text) => text.includes(create_redactor/* MASK */.v5)))
        return;
    const route = `PUT ${DISPOSITION_ROUTE}`;
    throw new api_error/* ApiError */.h(`${route} was not sent: the disposition ${id} holds one of this run's secrets, shown as ***.`, {
        code: 'API_REJECTED',
        route,
        status: null,
        attempts: 0,
        requestId,
        mayHaveTakenEffect: false,
        hint: 'Take the secret out of its name and notes in CXone, and replace it.',
    });
}

;// CONCATENATED MODULE: ./lib/cxone/dispositions/create-disposition.js







/**
 * Creates the record, then marks it with its tag: POST takes no notes. A record of this name that the tenant has already, untagged
 * and equal in all else, is marked instead.
 */
async function createDisposition(context, { request, bulk }) {
    const { dispositionName, classificationId } = toNativeValues(request.values);
    const body = { dispositionName, isPreviewDisposition: false, classificationId };
    let requestId = '';
    const placed = await bulk.create(body, {
        beforeSend: (id) => {
            requestId = id;
            return request.beforeSend(id);
        },
    });
    const creation = { context, request, requestId };
    if (placed.kind === 'created')
        return mark(placed, creation);
    const disposition = await readListed(placed, creation);
    if (placed.kind === 'lost' && isUntagged(disposition) && isAsPosted(disposition, body))
        return mark({ ...placed, disposition }, creation);
    return toExisting({ ...placed, disposition }, creation);
}
/** A record of the list as it is now: the list may lag, and what somebody has written since must stay. */
async function readListed(placed, { context, requestId }) {
    const { budget, attempts } = placed;
    const { id } = placed.disposition;
    const disposition = await fetchDisposition(context.client, { id, budget }).catch((error) => {
        throw toMarkError(error, placed);
    });
    if (disposition !== null)
        return disposition;
    const route = `GET ${DISPOSITION_ROUTE}`;
    throw new api_error/* ApiError */.h(`${route} failed: 404, though the list has the disposition ${id}.`, {
        code: 'API_UNEXPECTED_REPLY',
        route,
        status: 404,
        attempts,
        requestId,
        mayHaveTakenEffect: placed.mayHaveTakenEffect,
        hint: 'Run it again when the list has caught up.',
    });
}
async function toExisting(placed, creation) {
    const { context, request } = creation;
    const { disposition, attempts, mayHaveTakenEffect } = placed;
    const { registry } = context;
    const identity = registry.identityOf(disposition);
    // Children that are found as well name this one as their parent.
    if (identity.path === request.path)
        registry.noteWritten(disposition.id, identity);
    const code = registry.toActualCode(disposition);
    const isOurs = isUntagged(disposition) && isEqualButUnmarked(disposition, request);
    if (!isOurs || request.knownIds.has(code.id))
        return { kind: 'exists', code, attempts, httpStatus: 200, mayHaveTakenEffect };
    return { ...(await mark(placed, creation)), kind: 'exists', mayHaveTakenEffect };
}
function isEqualButUnmarked(disposition, { values }) {
    const { notes } = disposition;
    return isAsWritten(disposition, { ...toDispositionBody(values, disposition), notes });
}
async function mark(placed, creation) {
    const { context, request } = creation;
    const { disposition } = placed;
    const body = toDispositionBody(request.values, disposition);
    const { attempts, httpStatus } = await put(placed, { ...creation, body }).catch((error) => {
        throw toMarkError(error, placed);
    });
    context.registry.noteWritten(disposition.id, toWrittenIdentity(request, null));
    const code = toWrittenCode(disposition.id, request);
    return { kind: 'written', code, attempts: placed.attempts + attempts, httpStatus };
}
/** Nobody knows the record yet but us; all the same it is looked at before a PUT whose reply was lost is sent again. */
async function put({ kind, disposition, budget }, { context, requestId, body }) {
    const { client } = context;
    const { id } = disposition;
    assertReadWhole(disposition, { ...context, body, requestId });
    const seen = { last: disposition };
    try {
        const reply = await putDisposition(client, {
            id,
            body,
            requestId,
            budget,
            isCompletion: kind !== 'found',
            mayRepeat: async ({ mayHaveTakenEffect }) => {
                // Somebody may write to a record that others know, also while the tenant makes us wait.
                if (!mayHaveTakenEffect && kind === 'created')
                    return true;
                seen.last = await fetchDisposition(client, { id, budget });
                return seen.last !== null && !isAsWritten(seen.last, body) && seen.last.notes === disposition.notes;
            },
        });
        return { attempts: reply.attempts, httpStatus: reply.status };
    }
    catch (error) {
        if (!(error instanceof repeat_withheld_error/* RepeatWithheldError */.p))
            throw error;
        if (seen.last !== null && isAsWritten(seen.last, body))
            return { attempts: error.attempts, httpStatus: 200 };
        throw toMeddledError(id, { attempts: error.attempts, requestId });
    }
}
function toMeddledError(id, facts) {
    const route = `PUT ${DISPOSITION_ROUTE}`;
    return new api_error/* ApiError */.h(`${route} failed: somebody changed the disposition ${id} right after it was created.`, {
        ...facts,
        code: 'API_UNEXPECTED_REPLY',
        route,
        status: null,
        mayHaveTakenEffect: true,
        hint: 'Plan again to see it.',
    });
}
/** The record is there, marked or not: the create has taken effect, whatever became of the call. */
function toMarkError(error, { kind, attempts }) {
    if (!(error instanceof api_error/* ApiError */.h))
        return error;
    const { code, route, status, requestId, hint } = error;
    const what = kind === 'created' ? 'Created' : 'Found by its name';
    const healing = 'The next run finds it by its name and marks it.';
    return new api_error/* ApiError */.h(`${what}, but not marked with its tag: ${error.message}`, {
        code,
        route,
        status,
        requestId,
        attempts: attempts + error.attempts,
        mayHaveTakenEffect: true,
        hint: hint === null ? healing : `${hint} ${healing}`,
        cause: error,
    });
}

// EXTERNAL MODULE: ./lib/cxone/dispositions/disposition-name.js
var disposition_name = __webpack_require__(97529);
// EXTERNAL MODULE: ./lib/model/absent-parent.js
var absent_parent = __webpack_require__(57833);
// EXTERNAL MODULE: ./lib/model/call-code.js
var call_code = __webpack_require__(43531);
// EXTERNAL MODULE: ./lib/model/former-paths.js
var former_paths = __webpack_require__(82589);
// EXTERNAL MODULE: ./lib/util/by-code-point.js
var by_code_point = __webpack_require__(55838);
;// CONCATENATED MODULE: ./lib/cxone/dispositions/identify-dispositions.js






/** Of a record that is no code of anybody: no file can name such a path, or declare such a category. */
function toStranger(id) {
    return { path: `id:${id}`, category: '', tag: null, parentId: null, isNamesake: false, desired: null };
}
/**
 * Says of each record which code it is: by its tag where it has one, else by its name, compared without case, as far as no other
 * record has the tag of that code. All records of one name are taken for the code: which of them is meant is not for us to say.
 * The hierarchy comes from the paths of the tags; a parent that was renamed before its children is found by its former path.
 */
function identifyDispositions(dispositions, { desired, template }) {
    return new Identification(desired, template).run(dispositions);
}
class Identification {
    #template;
    #topDown;
    #formerPaths;
    #byPath = new Map();
    #byFormerPath = new Map();
    /** Path → id of the record that stands there, the first of several. */
    #idAt = new Map();
    constructor(desired, template) {
        this.#template = template;
        this.#topDown = desired.toSorted((left, right) => toDepth(left.path) - toDepth(right.path) || (0,by_code_point/* byCodePoint */.H)(left.path, right.path));
        for (const code of this.#topDown)
            if (!this.#byPath.has(code.path))
                this.#byPath.set(code.path, code);
        this.#formerPaths = toReadings(this.#topDown, this.#byPath);
        for (const [code, readings] of this.#formerPaths)
            for (const former of readings)
                if (former !== code.path && !this.#byFormerPath.has(former))
                    this.#byFormerPath.set(former, code);
    }
    run(dispositions) {
        const found = new Map();
        for (const { id, notes } of dispositions) {
            const tag = parseTag(notes);
            if (tag === null)
                continue;
            if (!this.#idAt.has(tag.path))
                this.#idAt.set(tag.path, id);
            const desired = this.#byFormerPath.get(tag.path) ?? this.#byPath.get(tag.path) ?? null;
            found.set(id, { ...tag, tag: renderTag(tag), isNamesake: false, desired });
        }
        const untagged = dispositions.filter(({ id, notes }) => !found.has(id) && !isMarked(notes));
        for (const [id, desired] of this.#findNamesakes(untagged)) {
            const { path, category } = desired;
            if (!this.#idAt.has(path))
                this.#idAt.set(path, id);
            found.set(id, { path, category, tag: null, isNamesake: true, desired });
        }
        return new Map(dispositions.map(({ id }) => {
            const identity = found.get(id);
            return [
                id,
                identity === undefined
                    ? toStranger(id)
                    : { ...identity, parentId: this.#toParentId(identity.path) },
            ];
        }));
    }
    /** Of the codes that no tag names, by the name that they would have. */
    #findNamesakes(untagged) {
        const byName = new Map();
        for (const { id, dispositionName } of untagged) {
            const name = dispositionName.toLowerCase();
            const there = byName.get(name);
            if (there === undefined)
                byName.set(name, [id]);
            else
                there.push(id);
        }
        const namesakes = new Map();
        for (const code of this.#topDown) {
            const former = this.#formerPaths.get(code) ?? [];
            if ([code.path, ...former].some((path) => this.#idAt.has(path)))
                continue;
            const name = (0,disposition_name.renderDispositionName)(this.#template, code).toLowerCase();
            for (const id of byName.get(name) ?? [])
                if (!namesakes.has(id))
                    namesakes.set(id, code);
        }
        return namesakes;
    }
    #toParentId(path) {
        const cut = path.lastIndexOf(call_code/* PATH_SEPARATOR */.qt);
        if (cut < 0)
            return null;
        const parentPath = path.slice(0, cut);
        const id = this.#idAt.get(parentPath) ?? this.#findMovedId(parentPath) ?? this.#findFormerId(parentPath);
        // A parent that has no record any more and is renamed all the same is created where the files want it.
        return id ?? (0,absent_parent/* toAbsentParentId */.U)(this.#byFormerPath.get(parentPath)?.path ?? parentPath);
    }
    /** The record that is yet to be moved to this path: a create below it that died half-way is known by its new path already. */
    #findFormerId(path) {
        const code = this.#byPath.get(path);
        const former = code === undefined ? [] : (this.#formerPaths.get(code) ?? []);
        return former.map((each) => this.#idAt.get(each)).find((id) => id !== undefined) ?? null;
    }
    /** The record that stood at this path until itself or something above it was renamed, by a run that died before its children. */
    #findMovedId(path) {
        for (let cut = path.length; cut > 0; cut = path.lastIndexOf(call_code/* PATH_SEPARATOR */.qt, cut - 1)) {
            const heir = this.#byFormerPath.get(path.slice(0, cut));
            const id = heir === undefined ? undefined : this.#idAt.get(`${heir.path}${path.slice(cut)}`);
            if (id !== undefined)
                return id;
        }
        return null;
    }
}
/** Where each code stood: a `was` of one segment may also be that of a root that has moved, unless another code stands there. */
function toReadings(topDown, listed) {
    const readings = new Map();
    for (const [code, former] of (0,former_paths/* toFormerPaths */.$)(topDown)) {
        const { was } = code;
        readings.set(code, was === null || (0,former_paths/* isFullWas */.J)(code) || listed.has(was) ? [former] : [former, was]);
    }
    return readings;
}
function toDepth(path) {
    return path.split(call_code/* PATH_SEPARATOR */.qt).length;
}

;// CONCATENATED MODULE: ./lib/cxone/dispositions/to-actual-code.js



/** A record in the words of the matrix. What the tenant does not hold (a type, some names) is taken from the files. Pure. */
function toActualCode(disposition, { identity, template }) {
    const { id, dispositionName, classificationId, isActive } = disposition;
    const { path, category, parentId, tag, isNamesake } = identity;
    return {
        id,
        name: toName(dispositionName, { identity, template }),
        code: path.slice(path.lastIndexOf(call_code/* PATH_SEPARATOR */.qt) + 1),
        type: toType(classificationId, identity),
        parentId,
        category,
        isActive,
        terms: { classificationId, dispositionName, tag },
        ...(isNamesake ? { namesake: isAsCreated(disposition) ? 'as-created' : 'edited' } : {}),
    };
}
/** POST takes neither notes nor a state. */
function isAsCreated({ notes, isActive, isPreviewDisposition }) {
    return notes === '' && isActive && !isPreviewDisposition;
}
function toName(dispositionName, { identity, template }) {
    const { desired, path, category } = identity;
    if (desired !== null && (0,disposition_name.renderDispositionName)(template, desired) === dispositionName)
        return desired.name;
    const name = (0,disposition_name/* parseCodeName */.q)(template, { dispositionName, path, category });
    return name ?? desired?.name ?? dispositionName;
}
function toType(classificationId, { desired }) {
    if (desired !== null && (0,classification_id/* toClassificationId */.x)(desired) === classificationId)
        return desired.type;
    return (0,classification_id/* toNearestType */.g)(classificationId);
}

;// CONCATENATED MODULE: ./lib/cxone/dispositions/disposition-registry.js





/** Which record is which code, as the list said and as this run has written since. */
class DispositionRegistry {
    #template;
    #identities = new Map();
    /** Path → id; what this run wrote comes before what the list said. */
    #listed = new Map();
    #written = new Map();
    #reads = new Map();
    /** Ids that are spoken for: on the list before anything was written, or given to a create of this run. */
    #takenIds = new Set();
    #rowCount = 0;
    #highestId = 0;
    constructor(template) {
        this.#template = template;
    }
    /** How many rows the list had; what is created since comes after them. */
    get rowCount() {
        return this.#rowCount;
    }
    noteList(identities) {
        this.#identities = new Map(identities);
        this.#rowCount = identities.size;
        for (const [id, { path }] of identities) {
            this.#takenIds.add(id);
            this.#highestId = Math.max(this.#highestId, Number(id));
            if (!this.#listed.has(path))
                this.#listed.set(path, id);
        }
    }
    /** Whether an id is no newer than what the list had: a record that it did not show may have it. */
    isOlder(id) {
        return Number(id) <= this.#highestId;
    }
    isTaken(id) {
        return this.#takenIds.has(id);
    }
    /** False when somebody has it already. */
    take(id) {
        if (this.#takenIds.has(id))
            return false;
        this.#takenIds.add(id);
        return true;
    }
    noteWritten(id, identity) {
        this.#identities.set(id, identity);
        this.#written.set(identity.path, id);
    }
    noteRead(read) {
        this.#reads.set(read.disposition.id, read);
    }
    /** What was read last of this record; it is forgotten. */
    takeRead(id) {
        const read = this.#reads.get(id) ?? null;
        this.#reads.delete(id);
        return read;
    }
    identityOf({ id, notes }) {
        const known = this.#identities.get(id) ?? toStranger(id);
        const tag = parseTag(notes);
        const text = tag === null ? null : renderTag(tag);
        if (text === known.tag)
            return known;
        if (tag === null)
            return toStranger(id);
        const parentId = this.#toParentId(tag.path);
        return { ...tag, tag: text, parentId, isNamesake: false, desired: known.desired };
    }
    toActualCode(disposition) {
        return toActualCode(disposition, { identity: this.identityOf(disposition), template: this.#template });
    }
    #toParentId(path) {
        const cut = path.lastIndexOf(call_code/* PATH_SEPARATOR */.qt);
        if (cut < 0)
            return null;
        const parentPath = path.slice(0, cut);
        return this.#written.get(parentPath) ?? this.#listed.get(parentPath) ?? (0,absent_parent/* toAbsentParentId */.U)(parentPath);
    }
}

// EXTERNAL MODULE: ./lib/cxone/dispositions/find-code-faults.js
var find_code_faults = __webpack_require__(35103);
;// CONCATENATED MODULE: ./lib/cxone/dispositions/latecomers.js


/** How long it may lag where it shows records as an apply leaves them that died half-way. */
const HALF_SHOWN_LAG_MS = 5_000;
/**
 * Dispositions that the list did not show yet when it was read. Its end is read again before the first POST of the run. Where that
 * brings to light what was to be created, the list lags: it is read once more when it can lag no longer, for all creates to come.
 */
class Latecomers {
    #options;
    #soon = null;
    #settled = null;
    constructor(options) {
        this.#options = options;
    }
    /** Those of these names. Throws an `ApiError` when the list cannot be read. */
    async find(names) {
        if (this.#settled === null) {
            const { listedAtMs, isHalfShown } = this.#options;
            this.#soon ??= this.#look(isHalfShown ? listedAtMs + HALF_SHOWN_LAG_MS : 0);
            const found = toNamed(await this.#soon, names);
            if (found.size === 0)
                return found;
            this.#settled ??= this.#look(listedAtMs + LIST_LAG_MS);
        }
        return toNamed(await this.#settled, names);
    }
    async #look(notBeforeMs) {
        const { client, clock, signal, registry, log } = this.#options;
        const waitMs = notBeforeMs - clock.nowMs();
        if (waitMs > 0)
            log.info(`Waiting ${Math.ceil(waitMs / 1000)} s for the list of dispositions: it lags behind creates.`);
        try {
            if (waitMs > 0)
                await clock.sleep(waitMs, signal);
        }
        catch (error) {
            if (!signal.aborted)
                throw error;
        }
        // What is cancelled sends nothing, and so cannot create anything twice.
        if (signal.aborted)
            return [];
        const rows = await readRows(client, registry.rowCount);
        return rows.filter(({ id }) => !registry.isTaken(id));
    }
}

;// CONCATENATED MODULE: ./lib/cxone/dispositions/parse-skills.js



/** One page of the skills of a disposition; its rows may stand in `resultSet`. Pure. */
function parseSkillPage(json) {
    if (!(0,is_record/* isRecord */.u)(json))
        return bad('the list of skills is no object');
    const totalRecords = parseCount(json['totalRecords']);
    if (totalRecords === null)
        return bad('`totalRecords` is no count');
    const items = findRows(json, 'skills');
    if (items === null)
        return bad('`skills` is no array');
    const rows = [];
    for (const item of items) {
        const parsed = parseSkillRow(item);
        if (parsed.kind === 'bad')
            return parsed;
        rows.push(parsed.value);
    }
    return { kind: 'ok', value: { rows, totalRecords } };
}
function parseSkillRow(item) {
    if (!(0,is_record/* isRecord */.u)(item))
        return bad('a skill is no object');
    const skillId = parseCount(item['skillId']);
    if (skillId === null || skillId === 0)
        return bad('the `skillId` of a skill is none');
    const campaign = parseCampaign(item);
    if (campaign === undefined)
        return bad('the `campaignId` of a skill is none');
    return { kind: 'ok', value: { skill: { id: String(skillId), name: parse_skills_toName(item['skillName']) }, campaign } };
}
/** Undefined when it is neither a campaign nor the lack of one. */
function parseCampaign(item) {
    const { campaignId, campaignName } = item;
    if (campaignId === undefined || campaignId === null || campaignId === '')
        return null;
    const id = parseCount(campaignId);
    if (id === null)
        return undefined;
    return id === 0 ? null : { id: String(id), name: parse_skills_toName(campaignName) };
}
function parse_skills_toName(value) {
    return typeof value === 'string' ? value : '';
}

;// CONCATENATED MODULE: ./lib/cxone/dispositions/fetch-skill-page.js



const fetch_skill_page_NO_CONTENT = 204;
const NOT_IMPLEMENTED = 501;
/** Of the refusals those that say nothing of the version: they pass. */
const PASSING = [408, 425, 429];
/** The skills of one disposition from `skip` on; 204 is an empty page. Whatever the tenant does is an answer and no error. */
async function fetchSkillPage(client, { id, skip, budget, onLost }) {
    try {
        const reply = await client.call({
            method: 'GET',
            route: SKILLS_ROUTE,
            target: toSkillsTarget(id, skip),
            requestId: null,
            accept: [200, fetch_skill_page_NO_CONTENT, NOT_IMPLEMENTED],
            mayBeEmpty: true,
            budget,
        });
        if (reply.status === NOT_IMPLEMENTED)
            return { kind: 'not-served' };
        if (reply.status === fetch_skill_page_NO_CONTENT)
            return { kind: 'page', rows: [], totalRecords: 0 };
        const parsed = parseSkillPage(reply.json);
        if (parsed.kind === 'ok')
            return { kind: 'page', ...parsed.value };
        onLost(parsed.problem);
        return { kind: 'none', isServed: true };
    }
    catch (error) {
        if (!(error instanceof api_error/* ApiError */.h))
            throw error;
        onLost(error.message);
        return toNoSkills(error);
    }
}
/** Servers have many ways to say that a version has no such call: 400, 404, 405, 410, a redirect to some page. */
function toNoSkills({ status }) {
    if (status === 401 || status === 403)
        return { kind: 'forbidden' };
    const isRefusal = status !== null && status >= 300 && status < 500 && !PASSING.includes(status);
    return isRefusal ? { kind: 'not-served' } : { kind: 'none', isServed: false };
}

;// CONCATENATED MODULE: ./lib/cxone/dispositions/read-skills.js
const NOT_UNDERSTOOD = { kind: 'none', isServed: true };
/**
 * All that use one disposition: page after page by the rows received, until as many as announced are there. A list that
 * contradicts itself is none, also that of a server which knows nothing of pages and sends the same rows again.
 */
async function readSkills(readPage) {
    const rows = [];
    const known = new Set();
    for (;;) {
        const page = await readPage(rows.length);
        if (page.kind !== 'page')
            return rows.length === 0 ? page : NOT_UNDERSTOOD;
        if (page.rows.some((row) => known.has(toKey(row))))
            return NOT_UNDERSTOOD;
        for (const row of page.rows)
            known.add(toKey(row));
        rows.push(...page.rows);
        if (rows.length === page.totalRecords)
            return { kind: 'uses', uses: toUses(rows) };
        if (rows.length > page.totalRecords || page.rows.length === 0)
            return NOT_UNDERSTOOD;
    }
}
function toKey({ skill, campaign }) {
    return `${skill.id} ${campaign?.id ?? ''}`;
}
function toUses(rows) {
    return {
        skills: toDistinct(rows.map(({ skill }) => skill)),
        campaigns: toDistinct(rows.flatMap(({ campaign }) => (campaign === null ? [] : [campaign]))),
    };
}
/** Each of them once, by number. */
function toDistinct(users) {
    const byId = new Map();
    for (const user of users)
        if (!byId.has(user.id))
            byId.set(user.id, user);
    return [...byId.values()].sort((left, right) => Number(left.id) - Number(right.id));
}

;// CONCATENATED MODULE: ./lib/cxone/dispositions/list-uses.js




/** Calls of one run at most, whatever the tenant answers. */
const MAX_SKILL_CALLS = 200;
/** Dispositions that are asked about without any sign of which version serves the call. */
const MAX_LOST_PROBES = 2;
/** No retry of a call begins later: what it brings only adds to what reviewers see. */
const MAX_SKILL_CALL_MS = 10_000;
/** Who uses these dispositions. Which version serves the call is found out with the first that is answered, for all. */
async function listUses(ids, options) {
    const reading = new UsesReading(options);
    const refusal = await reading.run(ids);
    return { usesById: reading.usesById, refusal };
}
class UsesReading {
    usesById = new Map();
    #options;
    #callsLeft = MAX_SKILL_CALLS;
    constructor(options) {
        this.#options = options;
    }
    async run(ids) {
        for (const [index, id] of ids.slice(0, MAX_LOST_PROBES).entries()) {
            const served = await this.#probe(id);
            if (served.kind === 'unknown')
                continue;
            if (served.kind !== 'by')
                return served.kind;
            await (0,for_each_parallel/* forEachParallel */.I)(ids.slice(index + 1), {
                width: this.#options.width,
                work: async (next) => {
                    await this.#ask(next, served.client);
                },
            });
            return null;
        }
        return null;
    }
    /** Asks the versions one after the other, until one of them serves the call, or says that it may not. */
    async #probe(id) {
        let isLost = false;
        for (const client of this.#options.clients) {
            const answer = await this.#ask(id, client);
            if (answer.kind === 'forbidden')
                return answer;
            if (answer.kind === 'uses' || (answer.kind === 'none' && answer.isServed))
                return { kind: 'by', client };
            if (answer.kind === 'none')
                isLost = true;
        }
        return { kind: isLost ? 'unknown' : 'not-served' };
    }
    async #ask(id, client) {
        const answer = await readSkills((skip) => this.#readPage(client, { id, skip }));
        if (answer.kind === 'uses')
            this.usesById.set(id, answer.uses);
        else
            this.#options.log.debug(`Which skills use the disposition ${id} is not known: ${answer.kind}.`);
        return answer;
    }
    async #readPage(client, { id, skip }) {
        if (this.#callsLeft === 0)
            return { kind: 'none', isServed: true };
        this.#callsLeft -= 1;
        const { clock, log } = this.#options;
        const budget = (0,attempt_loop/* newShortBudget */.Ow)({ nowMs: clock.nowMs(), leftMs: MAX_SKILL_CALL_MS });
        return fetchSkillPage(client, { id, skip, budget, onLost: (why) => log.debug(why) });
    }
}

;// CONCATENATED MODULE: ./lib/cxone/dispositions/skill-versions.js
/** The version that brought the skills of a disposition. */
const SKILLS_SINCE = 33;
const SKILLS_VERSION = `v${SKILLS_SINCE}.0`;
/**
 * Versions of the API to ask for the skills of a disposition: the configured one, and after an older one that which is known to
 * serve them. A tenant may serve several at once. Pure.
 */
function toSkillVersions(apiVersion) {
    const major = Number(/^v(\d+)\./.exec(apiVersion)?.[1] ?? 0);
    return major < SKILLS_SINCE ? [apiVersion, SKILLS_VERSION] : [apiVersion];
}

;// CONCATENATED MODULE: ./lib/cxone/dispositions/update-disposition.js




/**
 * Writes the record over what was read of it last. PUT is idempotent, so that after a lost reply it may be sent again; but not
 * over what somebody wrote meanwhile: the record is read before each further attempt, and its notes as they are then are kept.
 */
async function updateDisposition(context, request) {
    const { registry, client, randomUuid } = context;
    const read = registry.takeRead(request.id);
    const budget = read?.budget ?? (0,attempt_loop/* newRetryBudget */.u6)();
    const first = read?.disposition ?? (await fetchDisposition(client, { id: request.id, budget }));
    if (first === null)
        return { kind: 'withheld', code: null, attempts: 0, mayHaveTakenEffect: false };
    const requestId = randomUuid();
    let attempts = 0;
    let isAnnounced = false;
    const beforeSend = async () => {
        if (!isAnnounced)
            await request.beforeSend(requestId);
        isAnnounced = true;
    };
    let disposition = first;
    for (;;) {
        const overwriting = { disposition, budget, requestId };
        const written = await write(context, { ...request, beforeSend }, overwriting);
        attempts += written.attempts;
        if (written.kind !== 'notes-changed')
            return { ...written, attempts };
        disposition = written.disposition;
    }
}
async function write({ client, registry, hasRedacted }, request, { disposition, budget, requestId }) {
    const { id, values, mayRepeat } = request;
    const body = toDispositionBody(values, disposition);
    assertReadWhole(disposition, { body, hasRedacted, requestId });
    const seen = { last: disposition, isWanted: true };
    const look = async () => {
        seen.last = await fetchDisposition(client, { id, budget });
        const code = seen.last === null ? null : registry.toActualCode(seen.last);
        seen.isWanted = mayRepeat === undefined || mayRepeat(code);
        return seen.isWanted && seen.last?.notes === disposition.notes;
    };
    try {
        const { beforeSend } = request;
        const reply = await putDisposition(client, { id, body, requestId, budget, beforeSend, mayRepeat: look });
        const { desired } = registry.identityOf(disposition);
        registry.noteWritten(id, toWrittenIdentity(request, desired));
        const { attempts, status: httpStatus } = reply;
        return { kind: 'written', code: toWrittenCode(id, request), attempts, httpStatus };
    }
    catch (error) {
        if (!(error instanceof repeat_withheld_error/* RepeatWithheldError */.p))
            throw error;
        const { attempts, mayHaveTakenEffect } = error;
        if (seen.isWanted && seen.last !== null)
            return { kind: 'notes-changed', disposition: seen.last, attempts };
        const code = seen.last === null ? null : registry.toActualCode(seen.last);
        return { kind: 'withheld', code, attempts, mayHaveTakenEffect };
    }
}

;// CONCATENATED MODULE: ./lib/cxone/dispositions/create-dispositions-store.js



















/** Changes in work for each call that may be in flight: some wait for the audit log, or between attempts. */
const FAN_OUT_FACTOR = 2;
/** The Admin API's flat list of dispositions behind the port. Nothing is sent before the first call of a method. */
function createDispositionsStore(options) {
    const tenant = new DispositionsTenant(options);
    return {
        api: 'dispositions',
        get origin() {
            return tenant.origin;
        },
        fanOut: options.concurrency * FAN_OUT_FACTOR,
        // All at once, so that they fill whole POSTs.
        createFanOut: Number.POSITIVE_INFINITY,
        signIn: async () => (await tenant.connect()).identity,
        listCodes: (desired) => tenant.listCodes(desired),
        listUses: (ids, { signal }) => tenant.listUses(ids, signal),
        readCode: (id) => tenant.readCode(id),
        createCode: async (request) => {
            const { context, bulk } = await tenant.writing();
            return createDisposition(context, { request, bulk });
        },
        updateCode: async (request) => updateDisposition((await tenant.writing()).context, request),
        findFaults: (codes) => (0,find_code_faults.findCodeFaults)(codes, { ...options, classifications: tenant.classifications }),
        desiredTerms: (code) => ({
            classificationId: (0,classification_id/* toClassificationId */.x)(code),
            dispositionName: (0,disposition_name.renderDispositionName)(options.template, code),
            tag: renderTag(code),
        }),
        termsAt: (path, { category, terms }) => typeof terms['tag'] === 'string' ? { tag: renderTag({ path, category }) } : {},
    };
}
/** One tenant during one run. */
class DispositionsTenant {
    #options;
    #channel;
    #registry;
    #connecting = null;
    #writing = null;
    #origin = null;
    #listed = { listedAtMs: 0, isHalfShown: false };
    /** Null until they were asked for. */
    classifications = null;
    constructor(options) {
        this.#options = options;
        this.#channel = (0,api_channel/* createApiChannel */.s)(options);
        this.#registry = new DispositionRegistry(options.template);
        const address = options.baseUrl === null ? null : (0,base_url.toApiOrigin)(options.baseUrl);
        this.#origin = options.origin ?? address;
    }
    /** Known from the first sign-in on where the address is discovered. */
    get origin() {
        return this.#origin ?? (0,base_url.toApiOrigin)(this.#options.issuer);
    }
    connect() {
        this.#connecting ??= this.#connectOnce();
        return this.#connecting;
    }
    writing() {
        this.#writing ??= this.connect().then(({ client }) => {
            const { clock, randomUuid, hasRedacted, log } = this.#options;
            const { signal } = this.#channel;
            const registry = this.#registry;
            const latecomers = new Latecomers({ client, clock, signal, registry, log, ...this.#listed });
            const context = { client, clock, signal, randomUuid, hasRedacted, registry, latecomers };
            return { context, bulk: new BulkCreator(context) };
        });
        return this.#writing;
    }
    async listCodes(desired) {
        const { client } = await this.connect();
        const { clock, log, template } = this.#options;
        const { signal } = this.#channel;
        let listedAtMs = 0;
        const read = () => {
            listedAtMs = clock.nowMs();
            return this.#readList(client);
        };
        const recentApply = this.#options.recentApply?.origin === this.origin ? this.#options.recentApply : null;
        const dispositions = await readSettledList({ read, recentApply, clock, signal, log });
        if (desired.some(({ classification }) => classification !== null)) {
            this.classifications = await fetchClassifications(client);
            if (this.classifications === null)
                log.warning('The tenant does not list its classifications: those in the files are not checked against it.');
        }
        this.#registry.noteList(identifyDispositions(dispositions, { desired, template }));
        const records = dispositions.map((disposition) => this.#registry.toActualCode(disposition));
        // Records as a create leaves them that died half-way: more of its work may still come to light.
        const isHalfShown = records.some(({ namesake }) => namesake === 'as-created');
        this.#listed = { listedAtMs, isHalfShown };
        return records;
    }
    #readList(client) {
        const { clock, concurrency, log } = this.#options;
        return readList({
            readPage: (range) => fetchRows(client, range),
            width: concurrency,
            sleep: (ms) => clock.sleep(ms, this.#channel.signal),
            onProgress: (progress) => log.progress({ label: 'Reading dispositions', ...progress }),
            onReread: (problem) => log.debug(`The list of dispositions is read again: ${problem}.`),
        });
    }
    async readCode(id) {
        const { client } = await this.connect();
        const budget = (0,attempt_loop/* newRetryBudget */.u6)();
        const disposition = await fetchDisposition(client, { id, budget });
        if (disposition === null)
            return null;
        this.#registry.noteRead({ disposition, budget });
        return this.#registry.toActualCode(disposition);
    }
    async listUses(ids, signal) {
        const { openVersion } = await this.connect();
        const { apiVersion, clock, concurrency, log, timeoutMs } = this.#options;
        const limits = { signal, timeoutMs: Math.min(timeoutMs, MAX_SKILL_CALL_MS) };
        const clients = toSkillVersions(apiVersion).map((version) => openVersion(version, limits));
        return listUses(ids, { clients, clock, log, width: concurrency });
    }
    async #connectOnce() {
        try {
            const connection = await connectTenant(this.#channel, this.#options);
            this.#origin ??= (0,base_url.toApiOrigin)(connection.apiEndpoint);
            return connection;
        }
        catch (error) {
            this.#connecting = null;
            throw error;
        }
    }
}


/***/ }),

/***/ 97529:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ parseCodeName),
/* harmony export */   renderDispositionName: () => (/* binding */ renderDispositionName)
/* harmony export */ });
/* harmony import */ var _model_call_code_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43531);

const PLACEHOLDER = /\{(name|path|code|category)\}/g;
const NAME = '{name}';
/** The name of a disposition by the template of the input `disposition-name`. */
function renderDispositionName(template, parts) {
    const { name, path, code, category } = parts;
    const values = { name, path, code, category };
    return template.replace(PLACEHOLDER, (_, placeholder) => values[placeholder] ?? '');
}
/**
 * The name of a code, taken out of that of its disposition. Null when the template does not hold it: then the tenant does not
 * know it. A text that does not follow the template is a name as a whole.
 */
function parseCodeName(template, { dispositionName, path, category, }) {
    const pieces = template.split(NAME);
    const [before, after] = pieces;
    if (after === undefined || before === undefined)
        return null;
    if (pieces.length > 2)
        return dispositionName;
    const parts = { name: '', path, category, code: path.slice(path.lastIndexOf(_model_call_code_js__WEBPACK_IMPORTED_MODULE_0__/* .PATH_SEPARATOR */ .qt) + 1) };
    const start = renderDispositionName(before, parts);
    const end = renderDispositionName(after, parts);
    const isRendered = dispositionName.length > start.length + end.length &&
        dispositionName.startsWith(start) &&
        dispositionName.endsWith(end);
    return isRendered
        ? dispositionName.slice(start.length, dispositionName.length - end.length)
        : dispositionName;
}


/***/ }),

/***/ 35103:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findCodeFaults: () => (/* binding */ findCodeFaults)
/* harmony export */ });
/* harmony import */ var _util_count_code_points_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36533);
/* harmony import */ var _classification_id_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71916);
/* harmony import */ var _disposition_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97529);



/** In code points. */
const MAX_NAME_LENGTH = 50;
/** Of the codes that share a name so many are named, or thousands would name each other. */
const MAX_SHOWN_OTHERS = 10;
/** Names that a disposition cannot have or that two would share, and classifications that the tenant does not know. Pure. */
function findCodeFaults(codes, facts) {
    const byName = new Map();
    const paths = new Set();
    for (const code of codes) {
        // A code that stands twice is a finding of its own.
        if (paths.has(code.path))
            continue;
        paths.add(code.path);
        const name = (0,_disposition_name_js__WEBPACK_IMPORTED_MODULE_1__.renderDispositionName)(facts.template, code).toLowerCase();
        const there = byName.get(name);
        if (there === undefined)
            byName.set(name, [code]);
        else
            there.push(code);
    }
    const shared = [...byName.values()].filter((members) => members.length > 1).flatMap(toSharedNames);
    return [...codes.flatMap((code) => findOwnFaults(code, facts)), ...shared];
}
function findOwnFaults(code, { template, classifications }) {
    const faults = [];
    const name = (0,_disposition_name_js__WEBPACK_IMPORTED_MODULE_1__.renderDispositionName)(template, code);
    const length = (0,_util_count_code_points_js__WEBPACK_IMPORTED_MODULE_2__/* .countCodePoints */ .s)(name);
    if (length > MAX_NAME_LENGTH) {
        const message = `The disposition of ${code.path} would be called "${name}", which has ${length} characters; the API takes ${MAX_NAME_LENGTH}. Shorten the name, or choose another disposition-name than "${template}".`;
        faults.push({ code, rule: 'name-format', at: 'name', message });
    }
    const id = (0,_classification_id_js__WEBPACK_IMPORTED_MODULE_0__/* .toClassificationId */ .x)(code);
    if (code.classification !== null && classifications !== null && !classifications.has(id)) {
        const known = [...classifications].sort((left, right) => left - right).join(', ');
        const message = `The tenant has no classification "${code.classification}" (id ${id}), which ${code.path} asks for. It has the ids ${known}.`;
        faults.push({ code, rule: 'schema', at: 'classification', message });
    }
    return faults;
}
function toSharedNames(members) {
    const shown = members.slice(0, MAX_SHOWN_OTHERS + 1);
    return members.map((code) => {
        const others = shown.filter((other) => other !== code).slice(0, MAX_SHOWN_OTHERS);
        const left = members.length - 1 - others.length;
        const paths = others.map(({ path }) => path).join(', ') + (left === 0 ? '' : `, ${left} more`);
        return {
            code,
            rule: 'duplicate-name',
            at: 'name',
            message: `The dispositions of ${code.path} and ${paths} would have one name; the list is flat and knows them by it. Give each a name of its own, or tell them apart with disposition-name, as in {code} {name}.`,
            related: others.map(({ place, places }) => ({
                ...(places.name ?? place),
                message: 'The same name is given here.',
            })),
        };
    });
}


/***/ }),

/***/ 57833:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ parseAbsentParentId),
/* harmony export */   U: () => (/* binding */ toAbsentParentId)
/* harmony export */ });
const PREFIX = 'absent:';
/**
 * What stands for the id of a parent that a flat list names by its path and does not hold. A code that is to be created at that
 * path takes such children in.
 */
function toAbsentParentId(path) {
    return `${PREFIX}${path}`;
}
/** The path behind such an id; null for the id of a record. */
function parseAbsentParentId(id) {
    return id.startsWith(PREFIX) ? id.slice(PREFIX.length) : null;
}


/***/ }),

/***/ 82589:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ toFormerPaths),
/* harmony export */   J: () => (/* binding */ isFullWas)
/* harmony export */ });
/* harmony import */ var _call_code_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43531);

/** Whether `was` can only be read as a full tenant path: it has several segments, or the code is a root. */
function isFullWas({ was, parent }) {
    return was !== null && (parent.kind === 'root' || was.includes(_call_code_js__WEBPACK_IMPORTED_MODULE_0__/* .PATH_SEPARATOR */ .qt));
}
/**
 * The paths under which the files say that the tenant knew the codes, their own and their parents' `was` applied. Of two codes
 * with one path the first counts as parent. `topDown`: parents before children.
 */
function toFormerPaths(topDown) {
    const byPath = new Map();
    for (const code of topDown)
        if (!byPath.has(code.path))
            byPath.set(code.path, code);
    const formerPaths = new Map();
    for (const code of topDown)
        formerPaths.set(code, toFormerPath(code, { byPath, formerPaths }));
    return formerPaths;
}
function toFormerPath(code, { byPath, formerPaths }) {
    if (code.was !== null && isFullWas(code))
        return code.was;
    const segment = code.was ?? code.code;
    const cut = code.path.lastIndexOf(_call_code_js__WEBPACK_IMPORTED_MODULE_0__/* .PATH_SEPARATOR */ .qt);
    if (cut < 0)
        return segment;
    const parent = code.parent.kind === 'listed' ? byPath.get(code.parent.path) : undefined;
    const above = (parent && formerPaths.get(parent)) ?? code.path.slice(0, cut);
    return `${above}${_call_code_js__WEBPACK_IMPORTED_MODULE_0__/* .PATH_SEPARATOR */ .qt}${segment}`;
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
