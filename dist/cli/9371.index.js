export const id = 9371;
export const ids = [9371];
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

/***/ 55696:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ KEPT_COLUMNS)
/* harmony export */ });
/** Of `mapping_events`, for `toKeptEvents`. The time as text, since Redshift's EXTRACT drops fractions of a second. */
const KEPT_COLUMNS = "mapping_id, webhook_id, TO_CHAR(received_at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.MS') AS received_at";


/***/ }),

/***/ 541:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ toTimeText)
/* harmony export */ });
/** `YYYY-MM-DD HH:MM:SS.mmm+00`: a form that PostgreSQL and Redshift both read as a time with zone. */
function toTimeText(epochMs) {
    return new Date(epochMs).toISOString().replace('T', ' ').replace('Z', '+00');
}


/***/ }),

/***/ 9371:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  REDSHIFT_DIALECT: () => (/* binding */ REDSHIFT_DIALECT)
});

// EXTERNAL MODULE: ./lib/receiver/warehouses/sql/create-daily-view.js
var create_daily_view = __webpack_require__(20159);
;// CONCATENATED MODULE: ./lib/receiver/warehouses/redshift/migrations/create-tables.js
/**
 * Keys tell the planner what `store` keeps up; Redshift does not enforce them. Texts have the largest size there is, as a VARCHAR
 * without one holds 256 bytes and an event that does not fit could never be stored. Distribution and sort order stay AUTO.
 */
const createTables = {
    version: 1,
    statements: [
        `CREATE TABLE mapping_events (
  mapping_id VARCHAR(65535) NOT NULL PRIMARY KEY,
  webhook_id VARCHAR(65535) NOT NULL UNIQUE,
  event VARCHAR(65535) NOT NULL,
  target VARCHAR(65535) NOT NULL,
  outcome VARCHAR(65535) NOT NULL,
  occurred_at TIMESTAMPTZ NOT NULL,
  received_at TIMESTAMPTZ NOT NULL,
  total_attempts BIGINT NOT NULL,
  successful_assignments BIGINT NOT NULL,
  average_latency_ms DOUBLE PRECISION NOT NULL,
  assignment_rate DOUBLE PRECISION NOT NULL,
  plan_digest VARCHAR(65535) NOT NULL,
  audit_hash VARCHAR(65535),
  commit_sha VARCHAR(65535),
  run_url VARCHAR(65535),
  changes_omitted BIGINT NOT NULL
)`,
        `CREATE TABLE mapping_changes (
  mapping_id VARCHAR(65535) NOT NULL,
  position BIGINT NOT NULL,
  action VARCHAR(65535) NOT NULL,
  path VARCHAR(65535) NOT NULL,
  code VARCHAR(65535) NOT NULL,
  category VARCHAR(65535) NOT NULL,
  status VARCHAR(65535) NOT NULL,
  latency_ms DOUBLE PRECISION,
  call_code_id VARCHAR(65535),
  PRIMARY KEY (mapping_id, position)
)`,
    ],
};

// EXTERNAL MODULE: ./lib/errors/warehouse-error.js
var warehouse_error = __webpack_require__(37187);
// EXTERNAL MODULE: ./lib/receiver/warehouses/change-columns.js
var change_columns = __webpack_require__(65410);
// EXTERNAL MODULE: ./lib/receiver/warehouses/event-columns.js
var event_columns = __webpack_require__(94696);
// EXTERNAL MODULE: ./lib/receiver/warehouses/kept-event.js
var kept_event = __webpack_require__(74493);
// EXTERNAL MODULE: ./lib/receiver/warehouses/postgres/kept-columns.js
var kept_columns = __webpack_require__(55696);
// EXTERNAL MODULE: ./lib/receiver/warehouses/postgres/to-time-text.js
var to_time_text = __webpack_require__(541);
// EXTERNAL MODULE: ./lib/receiver/warehouses/sql/placeholders.js
var placeholders = __webpack_require__(65547);
// EXTERNAL MODULE: ./lib/receiver/warehouses/sql/slice-rows.js
var slice_rows = __webpack_require__(48109);
;// CONCATENATED MODULE: ./lib/receiver/warehouses/redshift/redshift-events.js








const TYPES = {
    text: 'VARCHAR(65535)',
    count: 'BIGINT',
    number: 'DOUBLE PRECISION',
    time: 'TIMESTAMPTZ',
};
/** The protocol counts parameters in 16 bits; these stay below 32,767 in case the server takes them as signed. */
const EVENTS_PER_STATEMENT = 100;
const CHANGES_PER_STATEMENT = 2_000;
const IDS_PER_STATEMENT = 10_000;
/**
 * Redshift enforces no keys, so writers take turns: the lock is the first statement, as the snapshot of a transaction is taken by
 * the first one that reads. The insert looks once more by itself.
 */
async function openRedshiftEvents(run) {
    await run('LOCK TABLE mapping_events, mapping_changes');
    return {
        findKept: async (ids) => (0,kept_event/* toKeptEvents */.T)(await findKept(run, ids)),
        insertNew: async (events) => {
            for (const slice of (0,slice_rows/* sliceRows */.m)(events, EVENTS_PER_STATEMENT)) {
                const { count } = await run(insertEvents(slice.length), toValues(event_columns/* EVENT_COLUMNS */.b, slice));
                if (count !== slice.length)
                    throw interfered();
            }
            await insertChanges(run, events);
            return new Set(events.map((event) => (0,event_columns/* toEventIds */.M)(event).mappingId));
        },
    };
}
async function findKept(run, ids) {
    const rows = [];
    for (const slice of (0,slice_rows/* sliceRows */.m)(ids, IDS_PER_STATEMENT)) {
        const values = [...slice.map(({ mappingId }) => mappingId), ...slice.map(({ webhookId }) => webhookId)];
        const known = `mapping_id IN (${(0,placeholders/* placeholders */.F)(slice.length)}) OR webhook_id IN (${(0,placeholders/* placeholders */.F)(slice.length, slice.length + 1)})`;
        const found = await run(`SELECT ${kept_columns/* KEPT_COLUMNS */.v} FROM mapping_events WHERE ${known}`, values);
        rows.push(...found.rows);
    }
    return rows;
}
async function insertChanges(run, events) {
    for (const rows of (0,slice_rows/* sliceRows */.m)(events.flatMap(change_columns/* toChangeRows */.x), CHANGES_PER_STATEMENT)) {
        const tuples = rows.map((_, row) => `(${castParameters(change_columns/* CHANGE_COLUMNS */.F, row).join(', ')})`);
        await run(`INSERT INTO mapping_changes (${namesOf(change_columns/* CHANGE_COLUMNS */.F)}) VALUES ${tuples.join(', ')}`, toValues(change_columns/* CHANGE_COLUMNS */.F, rows));
    }
}
/** Somebody writes past the lock. */
function interfered() {
    return new warehouse_error/* WarehouseError */.k('Cannot store events: others insert the same ones without a lock.', {
        code: 'WAREHOUSE_UNAVAILABLE',
        isTransient: true,
    });
}
/** Two conditions with one equality each: the forms of correlation that Redshift can turn into a join. */
function insertEvents(count) {
    const selects = Array.from({ length: count }, (_, row) => {
        const parameters = castParameters(event_columns/* EVENT_COLUMNS */.b, row);
        return `SELECT ${event_columns/* EVENT_COLUMNS */.b.map(({ name }, column) => `${parameters[column]} AS ${name}`).join(', ')}`;
    });
    const names = event_columns/* EVENT_COLUMNS */.b.map(({ name }) => `incoming.${name}`).join(', ');
    return `INSERT INTO mapping_events (${namesOf(event_columns/* EVENT_COLUMNS */.b)})
SELECT ${names}
FROM (${selects.join(' UNION ALL ')}) AS incoming
WHERE NOT EXISTS (SELECT 1 FROM mapping_events AS kept WHERE kept.mapping_id = incoming.mapping_id)
AND NOT EXISTS (SELECT 1 FROM mapping_events AS kept WHERE kept.webhook_id = incoming.webhook_id)`;
}
/** The parameters of one row of a statement that has several. */
function castParameters(columns, row) {
    return columns.map(({ kind }, column) => `CAST($${row * columns.length + column + 1} AS ${TYPES[kind]})`);
}
function namesOf(columns) {
    return columns.map(({ name }) => name).join(', ');
}
/** All values, row by row. */
function toValues(columns, sources) {
    return sources.flatMap((source) => columns.map(({ kind, read }) => {
        const value = read(source);
        return kind === 'time' && typeof value === 'number' ? (0,to_time_text/* toTimeText */.u)(value) : value;
    }));
}

;// CONCATENATED MODULE: ./lib/receiver/warehouses/redshift/redshift-dialect.js



const REDSHIFT_DIALECT = {
    migrations: [createTables, create_daily_view/* createDailyView */.z],
    begin: ['BEGIN', 'SET LOCAL statement_timeout TO 30000'],
    openEvents: openRedshiftEvents,
};


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


/***/ })

};
