export const id = 7505;
export const ids = [7505];
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

/***/ 44034:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ migrateStepwise)
/* harmony export */ });
/* harmony import */ var _migration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52721);

/**
 * Runs what is pending. Each statement makes what is missing and leaves what is there, so that several may run at once and one
 * that was killed may be run again; since that would take over tables of others as well, all are
 * looked at before the version is noted.
 */
async function migrateStepwise(migration) {
    const { migrations, location, run } = migration;
    const found = await migration.readVersion();
    const pending = (0,_migration_js__WEBPACK_IMPORTED_MODULE_0__/* .listPending */ ._)(migrations, { found, location });
    if (pending.length === 0)
        return;
    for (const statement of pending.flatMap(({ statements }) => statements))
        await run(statement);
    for (const check of migration.checks)
        await run(check);
    for (const { version } of pending)
        await migration.note(version);
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

/***/ 7147:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ readOptions)
/* harmony export */ });
/* harmony import */ var _errors_input_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97656);
/* harmony import */ var _util_nearest_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80976);


/** The options of a URL by name. @throws InputError for one that is not `known`, without its value. */
function readOptions(options, { scheme, known }) {
    for (const name of options.keys()) {
        if (known.some((one) => one === name))
            continue;
        const nearest = (0,_util_nearest_name_js__WEBPACK_IMPORTED_MODULE_1__/* .nearestName */ .q)(name, known);
        throw new _errors_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .d(`Warehouse URL: the ${scheme} one has a parameter that is not one of ${known.join(', ')}.`, nearest === null ? {} : { hint: `Did you mean ${nearest}?` });
    }
    const read = {};
    for (const name of known) {
        const value = options.get(name);
        if (value !== undefined && value !== '')
            read[name] = value;
    }
    return read;
}


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

/***/ 70656:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ toJsonList),
/* harmony export */   P: () => (/* binding */ toRowsJson)
/* harmony export */ });
/**
 * Rows as JSON arrays, their values in the order of the columns: how many rows travel in one parameter. Times are epoch
 * milliseconds.
 */
function toRowsJson(columns, sources) {
    return sources.map((source) => JSON.stringify(columns.map(({ read }) => read(source))));
}
/** One JSON text of many rows. */
function toJsonList(rows) {
    return `[${rows.join(',')}]`;
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

/***/ 51142:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ sliceByBytes)
/* harmony export */ });
/** Items in slices of at most `maxBytes` together, in order; one that is larger stands alone. None for no items. */
function sliceByBytes(items, { maxBytes, bytesOf }) {
    const slices = [];
    let left = 0;
    for (const item of items) {
        const bytes = bytesOf(item);
        const slice = slices.at(-1);
        if (slice === undefined || bytes > left) {
            slices.push([item]);
            left = maxBytes - bytes;
        }
        else {
            slice.push(item);
            left -= bytes;
        }
    }
    return slices;
}


/***/ }),

/***/ 59041:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ COLUMN_CHECKS)
/* harmony export */ });
/* harmony import */ var _change_columns_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65410);
/* harmony import */ var _event_columns_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94696);
/* harmony import */ var _usage_statement_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14630);



/** Statements without rows that fail where a table or the view has not the columns of the migrations. */
const COLUMN_CHECKS = [
    `SELECT ${_event_columns_js__WEBPACK_IMPORTED_MODULE_1__/* .EVENT_COLUMNS */ .b.map(({ name }) => name).join(', ')} FROM mapping_events WHERE FALSE`,
    `SELECT ${_change_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .CHANGE_COLUMNS */ .F.map(({ name }) => name).join(', ')} FROM mapping_changes WHERE FALSE`,
    `SELECT day, ${_usage_statement_js__WEBPACK_IMPORTED_MODULE_2__/* .USAGE_COLUMNS */ .A.join(', ')} FROM mapping_metrics_daily WHERE FALSE`,
];


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
