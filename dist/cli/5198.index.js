export const id = 5198;
export const ids = [5198];
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

/***/ 65198:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  POSTGRES_DIALECT: () => (/* binding */ POSTGRES_DIALECT)
});

// EXTERNAL MODULE: ./lib/receiver/warehouses/sql/create-daily-view.js
var create_daily_view = __webpack_require__(20159);
;// CONCATENATED MODULE: ./lib/receiver/warehouses/postgres/migrations/create-tables.js
const createTables = {
    version: 1,
    statements: [
        `CREATE TABLE mapping_events (
  mapping_id TEXT NOT NULL PRIMARY KEY,
  webhook_id TEXT NOT NULL UNIQUE,
  event TEXT NOT NULL,
  target TEXT NOT NULL,
  outcome TEXT NOT NULL,
  occurred_at TIMESTAMPTZ NOT NULL,
  received_at TIMESTAMPTZ NOT NULL,
  total_attempts BIGINT NOT NULL,
  successful_assignments BIGINT NOT NULL,
  average_latency_ms DOUBLE PRECISION NOT NULL,
  assignment_rate DOUBLE PRECISION NOT NULL,
  plan_digest TEXT NOT NULL,
  audit_hash TEXT,
  commit_sha TEXT,
  run_url TEXT,
  changes_omitted BIGINT NOT NULL
)`,
        `CREATE TABLE mapping_changes (
  mapping_id TEXT NOT NULL,
  position BIGINT NOT NULL,
  action TEXT NOT NULL,
  path TEXT NOT NULL,
  code TEXT NOT NULL,
  category TEXT NOT NULL,
  status TEXT NOT NULL,
  latency_ms DOUBLE PRECISION,
  call_code_id TEXT,
  PRIMARY KEY (mapping_id, position)
)`,
        // The day of the daily view, by which reports filter.
        `CREATE INDEX mapping_events_day ON mapping_events (CAST(occurred_at AT TIME ZONE 'UTC' AS DATE))`,
    ],
};

// EXTERNAL MODULE: ./lib/util/by-code-point.js
var by_code_point = __webpack_require__(55838);
// EXTERNAL MODULE: ./lib/receiver/warehouses/change-columns.js
var change_columns = __webpack_require__(65410);
// EXTERNAL MODULE: ./lib/receiver/warehouses/event-columns.js
var event_columns = __webpack_require__(94696);
// EXTERNAL MODULE: ./lib/receiver/warehouses/kept-event.js
var kept_event = __webpack_require__(74493);
// EXTERNAL MODULE: ./lib/receiver/warehouses/sql/slice-rows.js
var slice_rows = __webpack_require__(48109);
// EXTERNAL MODULE: ./lib/receiver/warehouses/postgres/kept-columns.js
var kept_columns = __webpack_require__(55696);
// EXTERNAL MODULE: ./lib/receiver/warehouses/postgres/to-time-text.js
var to_time_text = __webpack_require__(541);
;// CONCATENATED MODULE: ./lib/receiver/warehouses/postgres/postgres-events.js







const ARRAY_TYPES = {
    text: 'text[]',
    count: 'bigint[]',
    number: 'double precision[]',
    time: 'timestamptz[]',
};
/** Arrays are one parameter each, so the bound is memory, not PostgreSQL's 65,535 parameters. */
const ROWS_PER_STATEMENT = 5_000;
const INSERT_EVENTS = `${insertFromArrays('mapping_events', event_columns/* EVENT_COLUMNS */.b)} ON CONFLICT DO NOTHING RETURNING mapping_id`;
const INSERT_CHANGES = insertFromArrays('mapping_changes', change_columns/* CHANGE_COLUMNS */.F);
// Two look-ups, each by its own index.
const FIND_KEPT = `SELECT ${kept_columns/* KEPT_COLUMNS */.v} FROM mapping_events WHERE mapping_id = ANY($1::text[])
UNION SELECT ${kept_columns/* KEPT_COLUMNS */.v} FROM mapping_events WHERE webhook_id = ANY($2::text[])`;
/** PostgreSQL keeps the ids unique itself: an event that another writer has stored meanwhile is passed over. */
function openPostgresEvents(run) {
    return {
        findKept: async (ids) => (0,kept_event/* toKeptEvents */.T)(await findKept(run, ids)),
        insertNew: async (events) => {
            // Writers with the same events take their locks in the same order, and so do not lock each other out.
            const sorted = events.toSorted((left, right) => (0,by_code_point/* byCodePoint */.H)((0,event_columns/* toEventIds */.M)(left).mappingId, (0,event_columns/* toEventIds */.M)(right).mappingId));
            const { rows } = await run(INSERT_EVENTS, toArrays(event_columns/* EVENT_COLUMNS */.b, sorted));
            const stored = new Set(rows.map(({ mapping_id: mappingId }) => String(mappingId)));
            await insertChanges(run, sorted.filter((event) => stored.has((0,event_columns/* toEventIds */.M)(event).mappingId)));
            return stored;
        },
    };
}
async function findKept(run, ids) {
    const { rows } = await run(FIND_KEPT, [
        ids.map(({ mappingId }) => mappingId),
        ids.map(({ webhookId }) => webhookId),
    ]);
    return rows;
}
async function insertChanges(run, events) {
    for (const rows of (0,slice_rows/* sliceRows */.m)(events.flatMap(change_columns/* toChangeRows */.x), ROWS_PER_STATEMENT)) {
        await run(INSERT_CHANGES, toArrays(change_columns/* CHANGE_COLUMNS */.F, rows));
    }
}
function insertFromArrays(table, columns) {
    const names = columns.map(({ name }) => name).join(', ');
    const arrays = columns.map(({ kind }, index) => `$${index + 1}::${ARRAY_TYPES[kind]}`).join(', ');
    return `INSERT INTO ${table} (${names}) SELECT * FROM UNNEST(${arrays})`;
}
/** One array a column. */
function toArrays(columns, sources) {
    return columns.map(({ kind, read }) => sources.map((source) => {
        const value = read(source);
        return kind === 'time' && typeof value === 'number' ? (0,to_time_text/* toTimeText */.u)(value) : value;
    }));
}

;// CONCATENATED MODULE: ./lib/receiver/warehouses/postgres/postgres-dialect.js



const POSTGRES_DIALECT = {
    migrations: [createTables, create_daily_view/* createDailyView */.z],
    // Read committed: an insert sees what other writers have committed up to then. The limit is set for the transaction only,
    // since a pooler such as PgBouncer hands the session on to others.
    begin: ["BEGIN ISOLATION LEVEL READ COMMITTED; SET LOCAL statement_timeout = '30s'"],
    openEvents: async (run) => openPostgresEvents(run),
};


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


/***/ })

};
