export const id = 9429;
export const ids = [9429];
export const modules = {

/***/ 65410:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ CHANGE_COLUMNS),
/* harmony export */   x: () => (/* binding */ toChangeRows)
/* harmony export */ });
/* harmony import */ var _column_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36222);
/* harmony import */ var _event_columns_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94696);


function toChangeRows(received) {
    const { mappingId } = (0,_event_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .toEventIds */ .M)(received);
    return received.event.changes.map((change, index) => ({ mappingId, position: index + 1, change }));
}
/** Of `mapping_changes`, in the order of its columns. The first two are the key. */
const CHANGE_COLUMNS = [
    { name: 'mapping_id', kind: 'text', isNullable: false, read: ({ mappingId }) => mappingId },
    { name: 'position', kind: 'count', isNullable: false, read: ({ position }) => position },
    text('action', ({ action }) => action),
    text('path', ({ path }) => path),
    text('code', ({ code }) => code),
    text('category', ({ category }) => category),
    text('status', ({ status }) => status),
    { name: 'latency_ms', kind: 'number', isNullable: true, read: ({ change }) => change.latencyMs },
    {
        name: 'call_code_id',
        kind: 'text',
        isNullable: true,
        read: ({ change }) => (change.callCodeId === null ? null : (0,_column_js__WEBPACK_IMPORTED_MODULE_1__/* .toStorableText */ .l)(change.callCodeId)),
    },
];
function text(name, read) {
    return { name, kind: 'text', isNullable: false, read: ({ change }) => (0,_column_js__WEBPACK_IMPORTED_MODULE_1__/* .toStorableText */ .l)(read(change)) };
}


/***/ }),

/***/ 72298:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ closedWarehouse)
/* harmony export */ });
/* harmony import */ var _errors_warehouse_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37187);

/** What a call after `close` is told. */
function closedWarehouse(location) {
    return new _errors_warehouse_error_js__WEBPACK_IMPORTED_MODULE_0__/* .WarehouseError */ .k(`Cannot use ${location}: it was closed.`, {
        code: 'WAREHOUSE_UNAVAILABLE',
        isTransient: true,
    });
}


/***/ }),

/***/ 36222:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ toStorableText)
/* harmony export */ });
/**
 * Text as every warehouse takes it. PostgreSQL refuses U+0000 and UTF-8 has no lone surrogates; both become U+FFFD, so that
 * an event does not fail for ever on account of one character.
 */
function toStorableText(text) {
    return text.toWellFormed().replaceAll('\0', '\u{FFFD}');
}


/***/ }),

/***/ 89429:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openDuckdbWarehouse: () => (/* binding */ openDuckdbWarehouse)
});

// EXTERNAL MODULE: ./lib/errors/warehouse-error.js
var warehouse_error = __webpack_require__(37187);
// EXTERNAL MODULE: ./lib/receiver/warehouses/load-client.js
var load_client = __webpack_require__(83262);
// EXTERNAL MODULE: ./lib/receiver/warehouses/migration.js + 1 modules
var migration = __webpack_require__(52721);
// EXTERNAL MODULE: ./lib/receiver/warehouses/settle-events.js
var settle_events = __webpack_require__(6901);
// EXTERNAL MODULE: ./lib/receiver/warehouses/sql/create-daily-view.js
var create_daily_view = __webpack_require__(20159);
// EXTERNAL MODULE: ./lib/receiver/warehouses/sql/migrations-table.js
var migrations_table = __webpack_require__(67769);
// EXTERNAL MODULE: ./lib/receiver/warehouses/sql/usage-statement.js
var usage_statement = __webpack_require__(14630);
// EXTERNAL MODULE: ./lib/receiver/warehouses/usage-rows.js
var usage_rows = __webpack_require__(98923);
// EXTERNAL MODULE: ./lib/receiver/warehouses/warehouse-location.js
var warehouse_location = __webpack_require__(72945);
// EXTERNAL MODULE: ./lib/util/is-record.js
var is_record = __webpack_require__(13658);
;// CONCATENATED MODULE: ./lib/receiver/warehouses/duckdb/duckdb-client.js

const DUCKDB_CLIENT = {
    name: '@duckdb/node-api',
    isClient: (exports) => (0,is_record/* isRecord */.u)(exports) &&
        typeof exports['DuckDBInstance'] === 'function' &&
        typeof exports['DuckDBTimestampTZValue'] === 'function',
};

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./lib/receiver/warehouses/change-columns.js
var change_columns = __webpack_require__(65410);
// EXTERNAL MODULE: ./lib/receiver/warehouses/event-columns.js
var event_columns = __webpack_require__(94696);
// EXTERNAL MODULE: ./lib/receiver/warehouses/kept-event.js
var kept_event = __webpack_require__(74493);
// EXTERNAL MODULE: ./lib/receiver/warehouses/sql/placeholders.js
var placeholders = __webpack_require__(65547);
// EXTERNAL MODULE: ./lib/receiver/warehouses/sql/slice-rows.js
var slice_rows = __webpack_require__(48109);
;// CONCATENATED MODULE: ./lib/receiver/warehouses/duckdb/duckdb-events.js






const MICROSECONDS_PER_MS = 1000n;
/** Appending is synchronous; other requests get their turn in between. */
const ROWS_PER_TURN = 500;
/** Few enough that DuckDB looks each of them up in the index instead of reading the table. */
const IDS_PER_STATEMENT = 100;
/** For the one connection that writes: between the look-up and the insert nobody else comes. */
function openDuckdbEvents(connection, client) {
    return {
        findKept: (ids) => findKept(connection, ids),
        insertNew: async (events) => {
            await append(client, await connection.createAppender('mapping_events'), {
                columns: event_columns/* EVENT_COLUMNS */.b,
                rows: events,
            });
            const changes = await connection.createAppender('mapping_changes');
            await append(client, changes, { columns: change_columns/* CHANGE_COLUMNS */.F, rows: events.flatMap(change_columns/* toChangeRows */.x) });
            return new Set(events.map((event) => (0,event_columns/* toEventIds */.M)(event).mappingId));
        },
    };
}
async function findKept(connection, ids) {
    const kept = [];
    for (const slice of (0,slice_rows/* sliceRows */.m)(ids, IDS_PER_STATEMENT)) {
        const select = 'SELECT mapping_id, webhook_id, EPOCH_MS(received_at) AS received_at FROM mapping_events';
        const found = await connection.runAndReadAll(`${select} WHERE mapping_id IN (${(0,placeholders/* placeholders */.F)(slice.length)})
UNION ${select} WHERE webhook_id IN (${(0,placeholders/* placeholders */.F)(slice.length, slice.length + 1)})`, [...slice.map(({ mappingId }) => mappingId), ...slice.map(({ webhookId }) => webhookId)]);
        kept.push(...(0,kept_event/* toKeptEvents */.T)(found.getRowObjectsJS()));
    }
    return kept;
}
async function append(client, appender, { columns, rows }) {
    try {
        for (const slice of (0,slice_rows/* sliceRows */.m)(rows, ROWS_PER_TURN)) {
            for (const row of slice)
                appendRow(client, appender, { columns, row });
            await (0,promises_.setImmediate)();
        }
    }
    catch (error) {
        // Else what it holds would be written when it is closed or collected.
        appender.clear();
        throw error;
    }
    finally {
        appender.closeSync();
    }
}
function appendRow(client, appender, { columns, row }) {
    for (const { kind, read } of columns) {
        const value = read(row);
        if (value === null)
            appender.appendNull();
        else if (typeof value === 'string')
            appender.appendVarchar(value);
        else if (kind === 'number')
            appender.appendDouble(value);
        else if (kind === 'count')
            appender.appendBigInt(BigInt(value));
        else
            appender.appendTimestampTZ(new client.DuckDBTimestampTZValue(BigInt(value) * MICROSECONDS_PER_MS));
    }
    appender.endRow();
}

// EXTERNAL MODULE: ./lib/receiver/warehouses/closed-warehouse.js
var closed_warehouse = __webpack_require__(72298);
// EXTERNAL MODULE: ./lib/receiver/warehouses/retry-conflicts.js
var retry_conflicts = __webpack_require__(9102);
// EXTERNAL MODULE: ./lib/receiver/warehouses/task-queue.js
var task_queue = __webpack_require__(78507);
// EXTERNAL MODULE: ./lib/util/to-printable.js
var to_printable = __webpack_require__(21029);
// EXTERNAL MODULE: ./lib/receiver/warehouses/to-warehouse-error.js
var to_warehouse_error = __webpack_require__(58952);
;// CONCATENATED MODULE: ./lib/receiver/warehouses/duckdb/to-duckdb-error.js



/** DuckDB's errors have no code: the kind stands in front of the text. */
function kindOfDuckdbError(error) {
    return (error instanceof Error ? /^([A-Za-z ]+) Error:/.exec(error.message)?.[1] : undefined) ?? 'Unknown';
}
/** After it, the database or the connection may answer nothing more until the file is opened again. */
function isDuckdbFatal(error) {
    const isOfState = ['FATAL', 'INTERNAL', 'Connection', 'TransactionContext'].includes(kindOfDuckdbError(error));
    return isOfState && !isDuckdbConflict(error);
}
/** Another connection of this process was faster; ids are looked up before, so a known key can mean nothing else. */
function isDuckdbConflict(error) {
    return error instanceof Error && /write-write conflict|Conflict on |Duplicate key/i.test(error.message);
}
/** What a failure of DuckDB means. A `WarehouseError` stays what it is. */
function toDuckdbError(error, failed) {
    return (0,to_warehouse_error/* toWarehouseError */.b)(error, { ...failed, judge });
}
function judge(error) {
    const kind = kindOfDuckdbError(error);
    if (isDuckdbConflict(error))
        return busy('others are writing the same rows');
    switch (kind) {
        case 'IO':
        // A commit that could not be written.
        case 'TransactionContext':
            return judgeFile(error instanceof Error ? error.message : '');
        case 'Catalog':
        case 'Binder':
            return {
                code: 'WAREHOUSE_SCHEMA',
                isTransient: false,
                hint: migration/* SCHEMA_HINT */.M,
                why: 'its tables are missing or not those of the receiver',
            };
        case 'Out of Memory':
        case 'FATAL':
        case 'INTERNAL':
        case 'Connection':
            return busy(`DuckDB gave up (${kind} Error)`);
        default:
            // The text may quote values of rows.
            return { code: 'WAREHOUSE_FAILED', isTransient: false, why: `DuckDB refused it (${kind} Error)` };
    }
}
/** Its messages name files and processes only. */
function judgeFile(message) {
    const words = message.replace(/^[A-Za-z]+ Error: (?:Failed to commit: )?/, '').split(/\n| See also /)[0] ?? '';
    const why = (0,to_printable/* toPrintable */.f)(words).replace(/\.$/, '');
    if (/Could not set lock|Conflicting lock|being used by another process/i.test(message)) {
        return {
            ...busy(why),
            hint: 'One process uses a DuckDB file at a time: stop it, or ask the receiver that has it.',
        };
    }
    if (/Could not (?:write|sync)|No space left|Input\/output error|Too many open files/i.test(message))
        return busy(why);
    if (/Permission denied|read-only|Read-only/.test(message) && !/does not exist/.test(message)) {
        return { code: 'WAREHOUSE_DENIED', isTransient: false, why };
    }
    return { code: 'WAREHOUSE_FAILED', isTransient: false, why };
}
function busy(why) {
    return { code: 'WAREHOUSE_UNAVAILABLE', isTransient: true, why };
}

;// CONCATENATED MODULE: ./lib/receiver/warehouses/duckdb/duckdb-session.js




// No extension is needed, so none is fetched from the network behind anybody's back.
const SETTINGS = { autoinstall_known_extensions: 'false', autoload_known_extensions: 'false' };
/** A start after a kill reads the log at about a megabyte a second; DuckDB by itself lets it grow to 16. */
const MAX_LOG_SIZE = '4MB';
/**
 * One file, opened when it is first needed and again after DuckDB gave it up. Writes run one after the other on one connection, reads
 * on another, so that no read stands inside of an open transaction. Every method rejects with a `WarehouseError`.
 */
class DuckdbSession {
    #options;
    #writes = new task_queue/* TaskQueue */.P();
    #reads = new task_queue/* TaskQueue */.P();
    #open = null;
    #isClosed = false;
    constructor(options) {
        this.#options = options;
    }
    /** Runs `work` in a transaction; from the start again while another connection is in its way. */
    async write(doing, work) {
        const attempt = async () => await inTransaction((await this.#file()).writer, work);
        return await this.#guard(doing, () => this.#writes.run(() => (0,retry_conflicts/* retryConflicts */.M)(attempt, { isConflict: isDuckdbConflict, ...this.#options.facts })));
    }
    async read(doing, work) {
        return await this.#guard(doing, () => this.#reads.run(async () => await work((await this.#file()).reader)));
    }
    /** Makes what the log holds a part of the file, outside of any transaction. Rejects while others write. */
    async checkpoint() {
        const fold = async () => await (await this.#file()).writer.run('CHECKPOINT');
        await this.#guard('tidy up', () => this.#writes.run(fold));
    }
    /** Waits for what is under way, then lets go of the file. */
    async close() {
        this.#isClosed = true;
        await this.#letGo();
    }
    async #guard(doing, work) {
        if (this.#isClosed)
            throw (0,closed_warehouse/* closedWarehouse */.W)(this.#options.location);
        try {
            return await work();
        }
        catch (error) {
            if (isDuckdbFatal(error))
                await this.#letGo();
            throw toDuckdbError(error, { doing, location: this.#options.location });
        }
    }
    #file() {
        this.#open ??= this.#openFile();
        return this.#open;
    }
    async #openFile() {
        const { client, file, facts } = this.#options;
        try {
            const access = facts.access === 'read' ? { access_mode: 'READ_ONLY' } : {};
            // The cache, since two instances of one process would not see each other's lock.
            const instance = await client.DuckDBInstance.fromCache(file, { ...SETTINGS, ...access });
            const [writer, reader] = await Promise.all([instance.connect(), instance.connect()]);
            await writer.run(`SET wal_autocheckpoint = '${MAX_LOG_SIZE}'`);
            return { instance, writer, reader };
        }
        catch (error) {
            this.#open = null;
            throw error;
        }
    }
    async #letGo() {
        await this.#writes.run(() => this.#reads.run(() => this.#closeFile()));
    }
    async #closeFile() {
        const opening = this.#open;
        this.#open = null;
        if (opening === null)
            return;
        const { instance, writer, reader } = await opening;
        writer.closeSync();
        reader.closeSync();
        instance.closeSync();
    }
}
async function inTransaction(connection, work) {
    await connection.run('BEGIN TRANSACTION');
    try {
        const result = await work(connection);
        await connection.run('COMMIT');
        return result;
    }
    catch (error) {
        await rollBack(connection);
        throw error;
    }
}
/** A commit that failed, or a fatal error, has ended the transaction already. */
async function rollBack(connection) {
    try {
        await connection.run('ROLLBACK');
    }
    catch (error) {
        if (!(error instanceof Error))
            throw error;
    }
}

;// CONCATENATED MODULE: ./lib/receiver/warehouses/duckdb/migrations/create-tables.js
const createTables = {
    version: 1,
    statements: [
        `CREATE TABLE mapping_events (
  mapping_id VARCHAR NOT NULL PRIMARY KEY,
  webhook_id VARCHAR NOT NULL UNIQUE,
  event VARCHAR NOT NULL,
  target VARCHAR NOT NULL,
  outcome VARCHAR NOT NULL,
  occurred_at TIMESTAMPTZ NOT NULL,
  received_at TIMESTAMPTZ NOT NULL,
  total_attempts BIGINT NOT NULL,
  successful_assignments BIGINT NOT NULL,
  average_latency_ms DOUBLE NOT NULL,
  assignment_rate DOUBLE NOT NULL,
  plan_digest VARCHAR NOT NULL,
  audit_hash VARCHAR,
  commit_sha VARCHAR,
  run_url VARCHAR,
  changes_omitted BIGINT NOT NULL
)`,
        `CREATE TABLE mapping_changes (
  mapping_id VARCHAR NOT NULL,
  position BIGINT NOT NULL,
  action VARCHAR NOT NULL,
  path VARCHAR NOT NULL,
  code VARCHAR NOT NULL,
  category VARCHAR NOT NULL,
  status VARCHAR NOT NULL,
  latency_ms DOUBLE,
  call_code_id VARCHAR,
  PRIMARY KEY (mapping_id, position)
)`,
    ],
};

;// CONCATENATED MODULE: ./lib/receiver/warehouses/duckdb/duckdb-warehouse.js













const MIGRATIONS = [createTables, create_daily_view/* createDailyView */.z];
const DAY_AS_TEXT = "STRFTIME(day, '%Y-%m-%d')";
/** A warehouse in a file of this machine. The file is opened, and made where it is missing, by the first call. */
async function openDuckdbWarehouse(location, facts) {
    const client = await (0,load_client/* loadClient */.c)(DUCKDB_CLIENT, facts.workingDirectory);
    const shown = (0,warehouse_location/* showLocation */.Z)(location);
    const session = new DuckdbSession({ client, file: location.file, location: shown, facts });
    const { clock, log } = facts;
    return new DuckdbWarehouse({ session, client, location: shown, nowMs: () => clock.nowMs(), log });
}
class DuckdbWarehouse {
    #parts;
    constructor(parts) {
        this.#parts = parts;
    }
    async migrate() {
        await this.#parts.session.write('create tables', (connection) => this.#migrate(connection));
        await this.#tidyUp();
    }
    async store(events) {
        if (events.length === 0)
            return [];
        const { session, client } = this.#parts;
        return await session.write('store events', (connection) => (0,settle_events/* settleEvents */.V)(events, openDuckdbEvents(connection, client)));
    }
    async ping() {
        await this.#parts.session.read('get an answer', (connection) => connection.run('SELECT 1'));
    }
    async readDailyUsage(query) {
        const { text, values } = (0,usage_statement/* toUsageStatement */.k)(query, { dayAsText: DAY_AS_TEXT });
        return await this.#parts.session.read('read the daily figures', async (connection) => (0,usage_rows/* toDailyUsage */.A)((await connection.runAndReadAll(text, [...values])).getRowObjectsJS()));
    }
    async close() {
        await this.#parts.session.close();
    }
    /** Else every start would read again what a killed one left in the log. It can wait when others of this process write. */
    async #tidyUp() {
        try {
            await this.#parts.session.checkpoint();
        }
        catch (error) {
            if (!(error instanceof warehouse_error/* WarehouseError */.k))
                throw error;
            this.#parts.log.debug(error.message);
        }
    }
    async #migrate(connection) {
        const { location, nowMs, client } = this.#parts;
        await connection.run(migrations_table/* MIGRATIONS_TABLE */.t.create);
        const found = (0,migrations_table/* toVersion */.O)((await connection.runAndReadAll(migrations_table/* MIGRATIONS_TABLE */.t.readVersion)).getRowObjectsJS());
        for (const { version, statements } of (0,migration/* listPending */._)(MIGRATIONS, { found, location })) {
            for (const statement of statements)
                await connection.run(statement);
            const now = new client.DuckDBTimestampTZValue(BigInt(nowMs()) * 1000n);
            await connection.run(migrations_table/* MIGRATIONS_TABLE */.t.insert, [version, now]);
        }
    }
}


/***/ }),

/***/ 94696:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ toEventIds),
/* harmony export */   b: () => (/* binding */ EVENT_COLUMNS)
/* harmony export */ });
/* harmony import */ var _errors_warehouse_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37187);
/* harmony import */ var _column_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36222);


function toEventIds({ webhookId, event }) {
    return { mappingId: (0,_column_js__WEBPACK_IMPORTED_MODULE_1__/* .toStorableText */ .l)(event.mappingId), webhookId: (0,_column_js__WEBPACK_IMPORTED_MODULE_1__/* .toStorableText */ .l)(webhookId) };
}
/** Of `mapping_events`, in the order of its columns. The first two are unique each. */
const EVENT_COLUMNS = [
    text('mapping_id', (received) => toEventIds(received).mappingId),
    text('webhook_id', (received) => toEventIds(received).webhookId),
    text('event', ({ event }) => event.event),
    text('target', ({ event }) => event.target),
    text('outcome', ({ event }) => event.outcome),
    time('occurred_at', ({ event }) => toEpochMs(event.timestamp)),
    time('received_at', ({ receivedAtMs }) => receivedAtMs),
    figure('count', 'total_attempts', ({ event }) => event.metrics.totalAttempts),
    figure('count', 'successful_assignments', ({ event }) => event.metrics.successfulAssignments),
    figure('number', 'average_latency_ms', ({ event }) => event.metrics.averageLatencyMs),
    figure('number', 'assignment_rate', ({ event }) => event.metrics.assignmentRate),
    text('plan_digest', ({ event }) => event.planDigest),
    optionalText('audit_hash', ({ event }) => event.auditHash),
    optionalText('commit_sha', ({ event }) => event.commit),
    optionalText('run_url', ({ event }) => event.runUrl),
    figure('count', 'changes_omitted', ({ event }) => event.changesOmitted ?? 0),
];
function text(name, read) {
    return { name, kind: 'text', isNullable: false, read: (received) => (0,_column_js__WEBPACK_IMPORTED_MODULE_1__/* .toStorableText */ .l)(read(received)) };
}
function optionalText(name, read) {
    const toStored = (value) => (value === null ? null : (0,_column_js__WEBPACK_IMPORTED_MODULE_1__/* .toStorableText */ .l)(value));
    return { name, kind: 'text', isNullable: true, read: (received) => toStored(read(received)) };
}
function time(name, read) {
    return { name, kind: 'time', isNullable: false, read };
}
function figure(kind, name, read) {
    return { name, kind, isNullable: false, read };
}
function toEpochMs(timestamp) {
    const epochMs = Date.parse(timestamp);
    if (!Number.isNaN(epochMs))
        return epochMs;
    throw new _errors_warehouse_error_js__WEBPACK_IMPORTED_MODULE_0__/* .WarehouseError */ .k('Cannot store an event: its timestamp is no ISO 8601 time.', {
        code: 'WAREHOUSE_FAILED',
        isTransient: false,
    });
}


/***/ }),

/***/ 74493:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ toKeptEvents)
/* harmony export */ });
/* harmony import */ var _errors_warehouse_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37187);

/**
 * Rows of `mapping_events` with `mapping_id`, `webhook_id` and `received_at`; the time in epoch milliseconds, or as text in UTC of the form
 * `YYYY-MM-DD HH:MM:SS.mmm`. @throws WarehouseError for rows of another shape.
 */
function toKeptEvents(rows) {
    return rows.map(({ mapping_id: mappingId, webhook_id: webhookId, received_at: receivedAt }) => {
        const receivedAtMs = toEpochMs(receivedAt);
        if (typeof mappingId === 'string' && typeof webhookId === 'string' && !Number.isNaN(receivedAtMs)) {
            return { mappingId, webhookId, receivedAtMs };
        }
        throw new _errors_warehouse_error_js__WEBPACK_IMPORTED_MODULE_0__/* .WarehouseError */ .k('Cannot read mapping_events: a row is not of the form that the receiver writes.', {
            code: 'WAREHOUSE_SCHEMA',
            isTransient: false,
        });
    });
}
function toEpochMs(value) {
    if (typeof value === 'number' || typeof value === 'bigint')
        return Number(value);
    return typeof value === 'string' ? Date.parse(`${value.replace(' ', 'T')}Z`) : Number.NaN;
}


/***/ }),

/***/ 83262:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ loadClient)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98995);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73136);
/* harmony import */ var _errors_warehouse_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37187);
/* harmony import */ var _util_is_record_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(13658);
var __rewriteRelativeImportExtension = (undefined && undefined.__rewriteRelativeImportExtension) || function (path, preserveJsx) {
    if (typeof path === "string" && /^\.\.?\//.test(path)) {
        return path.replace(/\.(tsx)$|((?:\.d)?)((?:\.[^./]+?)?)\.([cm]?)ts$/i, function (m, tsx, d, ext, cm) {
            return tsx ? preserveJsx ? ".jsx" : ".js" : d && (!ext || !cm) ? m : (d + ext + "." + cm.toLowerCase() + "js");
        });
    }
    return path;
};





const MISSING = new Set(['MODULE_NOT_FOUND', 'ERR_MODULE_NOT_FOUND']);
/**
 * The exports of a client library, looked for beside this installation, then in the working directory's `node_modules`. It is
 * resolved at run time, past the bundler, so that no bundle carries it. @throws WarehouseError with the command that installs it.
 */
async function loadClient({ name, isClient }, workingDirectory) {
    const exports = await importFirst(name, [import.meta.url, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workingDirectory, 'any-file.js')]);
    if (!isClient(exports))
        throw clientMissing(name, 'is not the package that is needed');
    return exports;
}
/** Imports it as somebody at the first of `places` that has it would. */
async function importFirst(name, places) {
    for (const place of places) {
        try {
            const path = (0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(place).resolve(name);
            const loaded = await import(__rewriteRelativeImportExtension(
            /* webpackIgnore: true */ /* @vite-ignore */ (0,node_url__WEBPACK_IMPORTED_MODULE_2__.pathToFileURL)(path).href));
            return (0,_util_is_record_js__WEBPACK_IMPORTED_MODULE_4__/* .isRecord */ .u)(loaded) && 'default' in loaded ? loaded['default'] : loaded;
        }
        catch (error) {
            // A package that is there but cannot be loaded: its native part may be for another platform.
            if (!isMissing(error, name))
                throw clientMissing(name, 'is installed but cannot be loaded', error);
        }
    }
    throw clientMissing(name, 'is not installed');
}
function isMissing(error, name) {
    if (!(error instanceof Error) || !('code' in error))
        return false;
    const isOfThisPackage = error.message.startsWith(`Cannot find module '${name}'`);
    return isOfThisPackage && MISSING.has(String(error.code));
}
function clientMissing(name, why, cause) {
    return new _errors_warehouse_error_js__WEBPACK_IMPORTED_MODULE_3__/* .WarehouseError */ .k(`Cannot open the warehouse: its client library ${name} ${why}.`, {
        code: 'WAREHOUSE_CLIENT_MISSING',
        isTransient: false,
        hint: `Run: npm i ${name}`,
        ...(cause === undefined ? {} : { cause }),
    });
}


/***/ }),

/***/ 52721:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ SCHEMA_HINT),
  _: () => (/* binding */ listPending)
});

// EXTERNAL MODULE: ./lib/errors/warehouse-error.js
var warehouse_error = __webpack_require__(37187);
;// CONCATENATED MODULE: ./lib/receiver/warehouses/warehouse-tables.js
/** Everything that the receiver creates in a warehouse; the third is a view. */
const WAREHOUSE_TABLES = [
    'mapping_events',
    'mapping_changes',
    'mapping_metrics_daily',
    'mapping_migrations',
];

;// CONCATENATED MODULE: ./lib/receiver/warehouses/migration.js


/** The steps that are still to do; none when the tables are of this version. @throws WarehouseError for a newer one. */
function listPending(migrations, { found, location }) {
    const latest = Math.max(...migrations.map(({ version }) => version));
    if (found <= latest)
        return migrations.filter(({ version }) => version > found);
    throw new warehouse_error/* WarehouseError */.k(`Cannot use the tables in ${location}: they are of version ${found}, and this cxone-callcodes knows versions up to ${latest}.`, {
        code: 'WAREHOUSE_SCHEMA',
        isTransient: false,
        hint: 'Update this cxone-callcodes to the version that the other receivers have.',
    });
}
/** What to do about tables that have the right names and the wrong columns, or that no migration made. */
const SCHEMA_HINT = `The tables ${WAREHOUSE_TABLES.join(', ')} must be those that the receiver creates when it starts. Rename others of these names, or use another schema.`;


/***/ }),

/***/ 9102:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ retryConflicts)
/* harmony export */ });
const MAX_TRIES = 6;
const FIRST_PAUSE_MS = 20;
/** Tries a transaction again while others are in its way, a few times, with growing pauses of random length. */
async function retryConflicts(attempt, { isConflict, clock, random }) {
    for (let tries = 1;; tries += 1) {
        try {
            return await attempt();
        }
        catch (error) {
            if (tries === MAX_TRIES || !isConflict(error))
                throw error;
            await clock.sleep(FIRST_PAUSE_MS * 2 ** (tries - 1) * (0.5 + random()));
        }
    }
}


/***/ }),

/***/ 6901:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ settleEvents)
/* harmony export */ });
/* harmony import */ var _errors_warehouse_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37187);
/* harmony import */ var _event_columns_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94696);


/**
 * Stores events as if one came after the other: what an earlier one of the batch or the warehouse has is a duplicate. An
 * event is a duplicate only of one that is kept, never of one that is itself a duplicate: else it would be lost.
 */
async function settleEvents(events, transaction) {
    const results = new Map();
    let pending = events.map((received, index) => ({
        index,
        received,
        ids: (0,_event_columns_js__WEBPACK_IMPORTED_MODULE_1__/* .toEventIds */ .M)(received),
    }));
    let idleRounds = 0;
    while (pending.length > 0) {
        const before = pending.length;
        const kept = await transaction.findKept(pending.map(({ ids }) => ids));
        pending = settleDuplicates(pending, { kept, results });
        const first = listUnrelated(pending);
        const stored = await insertAll(first, transaction);
        for (const { index, received } of stored) {
            results.set(index, { kind: 'stored', processedAtMs: received.receivedAtMs });
        }
        pending = pending.filter(({ index }) => !results.has(index));
        pending = settleDuplicates(pending, { kept: stored.map(toKept), results });
        // What another writer stored just now is found by the next look.
        idleRounds = pending.length === before ? idleRounds + 1 : 0;
        if (idleRounds > 1)
            throw vanished();
    }
    return events.map((_, index) => results.get(index)).filter((result) => result !== undefined);
}
/** The rest, after those that one of `kept` makes duplicates have their result. */
function settleDuplicates(pending, { kept, results }) {
    const byMappingId = new Map(kept.map((event) => [event.mappingId, event]));
    const byWebhookId = new Map(kept.map((event) => [event.webhookId, event]));
    return pending.filter(({ index, ids }) => {
        const found = byMappingId.get(ids.mappingId) ?? byWebhookId.get(ids.webhookId);
        if (found !== undefined)
            results.set(index, { kind: 'duplicate', processedAtMs: found.receivedAtMs });
        return found === undefined;
    });
}
/** Those that share no id with an earlier one. */
function listUnrelated(pending) {
    const mappingIds = new Set();
    const webhookIds = new Set();
    return pending.filter(({ ids }) => {
        const isRelated = mappingIds.has(ids.mappingId) || webhookIds.has(ids.webhookId);
        mappingIds.add(ids.mappingId);
        webhookIds.add(ids.webhookId);
        return !isRelated;
    });
}
async function insertAll(pending, transaction) {
    if (pending.length === 0)
        return [];
    const stored = await transaction.insertNew(pending.map(({ received }) => received));
    return pending.filter(({ ids }) => stored.has(ids.mappingId));
}
function toKept({ ids, received }) {
    return { ...ids, receivedAtMs: received.receivedAtMs };
}
/** Neither stored nor found: somebody deletes events at this very moment. */
function vanished() {
    return new _errors_warehouse_error_js__WEBPACK_IMPORTED_MODULE_0__/* .WarehouseError */ .k('Cannot store events: others are changing the same ones.', {
        code: 'WAREHOUSE_UNAVAILABLE',
        isTransient: true,
    });
}


/***/ }),

/***/ 20159:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ createDailyView)
/* harmony export */ });
/**
 * The daily figures, in words that DuckDB, PostgreSQL and Redshift share. One row an event and one row a latency go into the
 * same groups, so that an event without changes counts as well, a filter on day or target reaches both tables, and all
 * percentiles have one order, as Redshift demands: https://docs.aws.amazon.com/redshift/latest/dg/r_PERCENTILE_CONT.html
 */
const createDailyView = {
    version: 2,
    statements: [
        `CREATE VIEW mapping_metrics_daily AS
SELECT
  day,
  target,
  SUM(events) AS events,
  SUM(attempts) AS attempts,
  SUM(successes) AS successes,
  CASE
    WHEN SUM(attempts) = 0 THEN 1
    ELSE CAST(SUM(successes) AS DOUBLE PRECISION) / CAST(SUM(attempts) AS DOUBLE PRECISION)
  END AS assignment_rate,
  PERCENTILE_CONT(0.5) WITHIN GROUP (ORDER BY latency_ms) AS p50_latency_ms,
  PERCENTILE_CONT(0.95) WITHIN GROUP (ORDER BY latency_ms) AS p95_latency_ms
FROM (
  SELECT
    CAST(occurred_at AT TIME ZONE 'UTC' AS DATE) AS day,
    target,
    1 AS events,
    total_attempts AS attempts,
    successful_assignments AS successes,
    CAST(NULL AS DOUBLE PRECISION) AS latency_ms
  FROM mapping_events
  UNION ALL
  SELECT
    CAST(owner.occurred_at AT TIME ZONE 'UTC' AS DATE),
    owner.target,
    0,
    0,
    0,
    change.latency_ms
  FROM mapping_changes AS change
  JOIN mapping_events AS owner ON owner.mapping_id = change.mapping_id
  WHERE change.latency_ms IS NOT NULL
) AS measured
GROUP BY day, target`,
    ],
};


/***/ }),

/***/ 67769:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ toVersion),
/* harmony export */   t: () => (/* binding */ MIGRATIONS_TABLE)
/* harmony export */ });
/** The table that says which migrations have run, in words that DuckDB, PostgreSQL and Redshift share. */
const MIGRATIONS_TABLE = {
    create: `CREATE TABLE IF NOT EXISTS mapping_migrations (
  version INTEGER NOT NULL PRIMARY KEY,
  applied_at TIMESTAMPTZ NOT NULL
)`,
    readVersion: 'SELECT MAX(version) AS version FROM mapping_migrations',
    /** Version and time. */
    insert: 'INSERT INTO mapping_migrations (version, applied_at) VALUES ($1, $2)',
};
/** The version in the row that `readVersion` gives; 0 without migrations. */
function toVersion(rows) {
    return Number(rows[0]?.['version'] ?? 0);
}


/***/ }),

/***/ 65547:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ placeholders)
/* harmony export */ });
/** `$first, …` for `count` parameters. */
function placeholders(count, first = 1) {
    return Array.from({ length: count }, (_, index) => `$${first + index}`).join(', ');
}


/***/ }),

/***/ 48109:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ sliceRows)
/* harmony export */ });
/** `rows` in slices of at most `size`, in order; none for no rows. */
function sliceRows(rows, size) {
    return Array.from({ length: Math.ceil(rows.length / size) }, (_, index) => rows.slice(index * size, (index + 1) * size));
}


/***/ }),

/***/ 14630:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ USAGE_COLUMNS),
/* harmony export */   k: () => (/* binding */ toUsageStatement)
/* harmony export */ });
/* harmony import */ var _usage_rows_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98923);

/** Of the view, apart from `day`. */
const USAGE_COLUMNS = [
    'target',
    'events',
    'attempts',
    'successes',
    'assignment_rate',
    'p50_latency_ms',
    'p95_latency_ms',
];
/**
 * Reads the view in words that DuckDB, PostgreSQL and Redshift share; `dayAsText` is the expression that writes the column `day`
 * as `YYYY-MM-DD`.
 */
function toUsageStatement(query, { dayAsText }) {
    const conditions = (0,_usage_rows_js__WEBPACK_IMPORTED_MODULE_0__/* .toUsageConditions */ .x)(query);
    const clauses = conditions.map(({ column, operator }, index) => `${column} ${operator} CAST($${index + 1} AS ${column === 'day' ? 'DATE' : 'VARCHAR(65535)'})`);
    return {
        text: `SELECT ${dayAsText} AS day, ${USAGE_COLUMNS.join(', ')}
FROM mapping_metrics_daily${clauses.length === 0 ? '' : `\nWHERE ${clauses.join(' AND ')}`}`,
        values: conditions.map(({ value }) => value),
    };
}


/***/ }),

/***/ 78507:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ TaskQueue)
/* harmony export */ });
/** Runs tasks one after the other, in the order in which they came. */
class TaskQueue {
    #last = Promise.resolve();
    /** Settles as `task` does; a task that fails does not keep the next one from running. */
    run(task) {
        const result = this.#last.then(task);
        this.#last = result.catch(() => null);
        return result;
    }
}


/***/ }),

/***/ 58952:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ toWarehouseError),
/* harmony export */   d: () => (/* binding */ toVerdict)
/* harmony export */ });
/* harmony import */ var _errors_warehouse_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37187);

function toVerdict({ code, isTransient, hint }, why) {
    return { code, isTransient, ...(hint === undefined ? {} : { hint }), why };
}
/** What a client or a server failed with, in the words that `judge` finds. A `WarehouseError` stays what it is. */
function toWarehouseError(error, { doing, location, judge }) {
    if (error instanceof _errors_warehouse_error_js__WEBPACK_IMPORTED_MODULE_0__/* .WarehouseError */ .k)
        return error;
    const { why, ...facts } = judge(error);
    return new _errors_warehouse_error_js__WEBPACK_IMPORTED_MODULE_0__/* .WarehouseError */ .k(`Cannot ${doing} in ${location}: ${why}.`, { ...facts, cause: error });
}


/***/ }),

/***/ 98923:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ toDailyUsage),
/* harmony export */   x: () => (/* binding */ toUsageConditions)
/* harmony export */ });
/* harmony import */ var _errors_warehouse_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37187);
/* harmony import */ var _util_by_code_point_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55838);


/** What a query asks of the view; all of it must hold. */
function toUsageConditions({ fromDay, toDay, target }) {
    return [
        ...(fromDay === null ? [] : [{ column: 'day', operator: '>=', value: fromDay }]),
        ...(toDay === null ? [] : [{ column: 'day', operator: '<=', value: toDay }]),
        ...(target === null ? [] : [{ column: 'target', operator: '=', value: target }]),
    ];
}
/**
 * Rows of the view by day, then target, by code point. Figures may come as numbers, bigints or decimal text, as clients
 * differ; `day` must be text. @throws WarehouseError for rows of another shape.
 */
function toDailyUsage(rows) {
    return rows
        .map((row) => ({
        day: toText(row, 'day', /^\d{4}-\d{2}-\d{2}$/),
        target: toText(row, 'target', /^/),
        events: toFigure(row, 'events'),
        attempts: toFigure(row, 'attempts'),
        successes: toFigure(row, 'successes'),
        assignmentRate: toFigure(row, 'assignment_rate'),
        p50LatencyMs: row['p50_latency_ms'] === null ? null : toFigure(row, 'p50_latency_ms'),
        p95LatencyMs: row['p95_latency_ms'] === null ? null : toFigure(row, 'p95_latency_ms'),
    }))
        .toSorted((left, right) => (0,_util_by_code_point_js__WEBPACK_IMPORTED_MODULE_1__/* .byCodePoint */ .H)(left.day, right.day) || (0,_util_by_code_point_js__WEBPACK_IMPORTED_MODULE_1__/* .byCodePoint */ .H)(left.target, right.target));
}
function toText(row, column, form) {
    const value = row[column];
    if (typeof value === 'string' && form.test(value))
        return value;
    throw unexpected(column);
}
function toFigure(row, column) {
    const value = row[column];
    const isFigure = typeof value === 'number' ||
        typeof value === 'bigint' ||
        (typeof value === 'string' && value.trim() !== '');
    const figure = isFigure ? Number(value) : Number.NaN;
    if (Number.isFinite(figure))
        return figure;
    throw unexpected(column);
}
function unexpected(column) {
    return new _errors_warehouse_error_js__WEBPACK_IMPORTED_MODULE_0__/* .WarehouseError */ .k(`Cannot read mapping_metrics_daily: its column ${column} is not what the view defines.`, {
        code: 'WAREHOUSE_SCHEMA',
        isTransient: false,
        hint: 'Somebody replaced the view. Drop it, delete version 2 from mapping_migrations and start the receiver again.',
    });
}


/***/ }),

/***/ 55838:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ byCodePoint)
/* harmony export */ });
function isHighSurrogate(unit) {
    return unit >= 0xd800 && unit <= 0xdbff;
}
/**
 * Order of two strings by code point (not by UTF-16 unit, not by locale): negative, 0 or positive.
 * Scans units and decodes only where the strings part, since plans sort tens of thousands of paths.
 */
function byCodePoint(left, right) {
    const shared = Math.min(left.length, right.length);
    let index = 0;
    while (index < shared && left.charCodeAt(index) === right.charCodeAt(index))
        index += 1;
    if (index === shared)
        return left.length - right.length;
    const start = index > 0 && isHighSurrogate(left.charCodeAt(index - 1)) ? index - 1 : index;
    const difference = (left.codePointAt(start) ?? 0) - (right.codePointAt(start) ?? 0);
    if (difference !== 0)
        return difference;
    return (left.codePointAt(index) ?? 0) - (right.codePointAt(index) ?? 0);
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
