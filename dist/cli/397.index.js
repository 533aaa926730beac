export const id = 397;
export const ids = [397];
export const modules = {

/***/ 60397:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openBigqueryWarehouse: () => (/* binding */ openBigqueryWarehouse)
});

// EXTERNAL MODULE: ./lib/receiver/warehouses/change-columns.js
var change_columns = __webpack_require__(65410);
// EXTERNAL MODULE: ./lib/receiver/warehouses/event-columns.js
var event_columns = __webpack_require__(94696);
// EXTERNAL MODULE: ./lib/receiver/warehouses/kept-event.js
var kept_event = __webpack_require__(74493);
// EXTERNAL MODULE: ./lib/receiver/warehouses/load-client.js
var load_client = __webpack_require__(83262);
// EXTERNAL MODULE: ./lib/receiver/warehouses/migrate-stepwise.js
var migrate_stepwise = __webpack_require__(44034);
// EXTERNAL MODULE: ./lib/receiver/warehouses/rows-json.js
var rows_json = __webpack_require__(70656);
// EXTERNAL MODULE: ./lib/receiver/warehouses/settle-events.js
var settle_events = __webpack_require__(6901);
;// CONCATENATED MODULE: ./lib/receiver/warehouses/settle-ahead.js


/**
 * What a batch comes to if nobody else writes before `inserts` are stored: for warehouses that cannot be asked within an open
 * transaction. Whoever inserts must see to it that none of them is there by then.
 */
async function settleAhead(events, findKept) {
    const inserts = [];
    const results = await (0,settle_events/* settleEvents */.V)(events, {
        findKept: async (ids) => [...(await findKept(ids)), ...inserts.map(toKept)],
        insertNew: (more) => {
            inserts.push(...more);
            return Promise.resolve(new Set(more.map((event) => (0,event_columns/* toEventIds */.M)(event).mappingId)));
        },
    });
    return { results, inserts };
}
function toKept(event) {
    return { ...(0,event_columns/* toEventIds */.M)(event), receivedAtMs: event.receivedAtMs };
}

// EXTERNAL MODULE: ./lib/receiver/warehouses/slice-by-bytes.js
var slice_by_bytes = __webpack_require__(51142);
// EXTERNAL MODULE: ./lib/receiver/warehouses/sql/column-checks.js
var column_checks = __webpack_require__(59041);
// EXTERNAL MODULE: ./lib/receiver/warehouses/sql/migrations-table.js
var migrations_table = __webpack_require__(67769);
// EXTERNAL MODULE: ./lib/receiver/warehouses/usage-rows.js
var usage_rows = __webpack_require__(98923);
// EXTERNAL MODULE: ./lib/util/is-record.js
var is_record = __webpack_require__(13658);
;// CONCATENATED MODULE: ./lib/receiver/warehouses/bigquery/bigquery-client.js

const BIGQUERY_CLIENT = {
    name: '@google-cloud/bigquery',
    isClient: (exports) => (0,is_record/* isRecord */.u)(exports) && typeof exports['BigQuery'] === 'function',
};

// EXTERNAL MODULE: ./lib/util/is-list.js
var is_list = __webpack_require__(73947);
// EXTERNAL MODULE: ./lib/receiver/warehouses/network-codes.js
var network_codes = __webpack_require__(48263);
// EXTERNAL MODULE: ./lib/receiver/warehouses/sql/usage-statement.js
var usage_statement = __webpack_require__(14630);
;// CONCATENATED MODULE: ./lib/receiver/warehouses/bigquery/bigquery-statements.js




/** What our script says when another writer was faster. */
const STORED_MEANWHILE = 'callcodes: stored meanwhile';
const CASTS = {
    text: (text) => text,
    count: (text) => `CAST(${text} AS INT64)`,
    number: (text) => `CAST(${text} AS FLOAT64)`,
    time: (text) => `TIMESTAMP_MILLIS(CAST(${text} AS INT64))`,
};
const FIND_KEPT = `SELECT mapping_id, webhook_id, UNIX_MILLIS(received_at) AS received_at
FROM mapping_events
WHERE mapping_id IN UNNEST(@mapping_ids) OR webhook_id IN UNNEST(@webhook_ids)`;
/** Once for a version, whoever notes it. */
const NOTE_VERSION = `MERGE mapping_migrations AS kept
USING (SELECT @version AS version, TIMESTAMP_MILLIS(@now_ms) AS applied_at) AS incoming
ON kept.version = incoming.version
WHEN NOT MATCHED THEN INSERT (version, applied_at) VALUES (incoming.version, incoming.applied_at)`;
const MIGRATIONS_TABLE = `CREATE TABLE IF NOT EXISTS mapping_migrations (
  version INT64 NOT NULL,
  applied_at TIMESTAMP NOT NULL,
  PRIMARY KEY (version) NOT ENFORCED
)`;
/**
 * Stores events and their changes in one transaction, or nothing when one of them is there. Transactions that only add rows do
 * not see each other; one that changes a row of a table keeps all others that would change it out, so each changes the table of
 * migrations first: https://cloud.google.com/bigquery/docs/transactions#transaction_concurrency
 */
function toStoreScript({ hasChanges }) {
    const mergeEvents = `MERGE mapping_events AS kept
USING (
  SELECT * FROM (${selectRows('events', event_columns/* EVENT_COLUMNS */.b)})
  WHERE webhook_id NOT IN (SELECT webhook_id FROM mapping_events)
) AS incoming
ON kept.mapping_id = incoming.mapping_id
${insertNotMatched(event_columns/* EVENT_COLUMNS */.b)}`;
    const mergeChanges = `MERGE mapping_changes AS kept
USING (${selectRows('changes', change_columns/* CHANGE_COLUMNS */.F)}) AS incoming
ON kept.mapping_id = incoming.mapping_id AND kept.position = incoming.position
${insertNotMatched(change_columns/* CHANGE_COLUMNS */.F)}`;
    const statements = [
        'BEGIN TRANSACTION',
        'UPDATE mapping_migrations SET applied_at = applied_at WHERE TRUE',
        mergeEvents,
        `IF @@row_count != @event_count THEN\n  RAISE USING MESSAGE = '${STORED_MEANWHILE}';\nEND IF`,
        ...(hasChanges ? [mergeChanges] : []),
        'COMMIT TRANSACTION',
    ];
    return `${statements.join(';\n')};`;
}
function toUsageStatement(query) {
    const conditions = (0,usage_rows/* toUsageConditions */.x)(query).map(({ column, operator, value }, index) => {
        const parameter = column === 'day' ? `CAST(@p${index} AS DATE)` : `@p${index}`;
        return { clause: `${column} ${operator} ${parameter}`, name: `p${index}`, value };
    });
    const where = conditions.length === 0 ? '' : `\nWHERE ${conditions.map(({ clause }) => clause).join(' AND ')}`;
    return {
        text: `SELECT FORMAT_DATE('%F', day) AS day, ${usage_statement/* USAGE_COLUMNS */.A.join(', ')}\nFROM mapping_metrics_daily${where}`,
        parameters: Object.fromEntries(conditions.map(({ name, value }) => [name, value])),
    };
}
/** The rows of a parameter that `toRowsJson` has made. */
function selectRows(parameter, columns) {
    const values = columns.map(({ name, kind }, index) => `${CASTS[kind](`JSON_VALUE(item, '$[${index}]')`)} AS ${name}`);
    return `SELECT ${values.join(', ')} FROM UNNEST(JSON_QUERY_ARRAY(@${parameter})) AS item`;
}
function insertNotMatched(columns) {
    const names = columns.map(({ name }) => name);
    return `WHEN NOT MATCHED THEN INSERT (${names.join(', ')})
VALUES (${names.map((name) => `incoming.${name}`).join(', ')})`;
}

;// CONCATENATED MODULE: ./lib/receiver/warehouses/bigquery/bigquery-fault.js




const LOST_CONNECTION = /socket hang up|network timeout|timed? ?out/i;
const NO_CREDENTIALS = /default credentials|application_credentials|does not exist, or it is not a file|invalid_grant/i;
function toBigqueryFault(error) {
    if (!(0,is_record/* isRecord */.u)(error))
        return { kind: 'other' };
    const { code } = error;
    const message = textOf(error['message']);
    if (NO_CREDENTIALS.test(message))
        return { kind: 'credentials' };
    if (typeof code === 'string' && network_codes/* NETWORK_CODES */.C.has(code))
        return { kind: 'network', message: code };
    if (typeof code !== 'number' && LOST_CONNECTION.test(message))
        return { kind: 'network', message: 'no reply' };
    const details = (0,is_list/* isList */.L)(error['errors']) ? error['errors'][0] : undefined;
    const { reason, message: told } = (0,is_record/* isRecord */.u)(details) ? details : { reason: '', message };
    const status = Number(code ?? Number.NaN);
    if (reason === '' && Number.isNaN(status))
        return { kind: 'other' };
    return {
        kind: 'service',
        status: Number.isNaN(status) ? 0 : status,
        reason: textOf(reason),
        message: textOf(told) || message,
    };
}
function textOf(value) {
    return typeof value === 'string' ? value : '';
}
/** Another transaction was in the way, or has stored the same events: all of it may be tried again. */
function isBigqueryConflict(error) {
    const fault = toBigqueryFault(error);
    if (fault.kind !== 'service')
        return false;
    return (/aborted due to concurrent update|could not serialize access/i.test(fault.message) ||
        fault.message.includes(STORED_MEANWHILE));
}
/** A table, a view, or the dataset is not there. */
function isNotFound(error) {
    const fault = toBigqueryFault(error);
    return fault.kind === 'service' && (fault.reason === 'notFound' || fault.status === 404);
}

// EXTERNAL MODULE: ./lib/errors/input-error.js
var input_error = __webpack_require__(97656);
// EXTERNAL MODULE: ./lib/util/is-loopback.js
var is_loopback = __webpack_require__(28674);
// EXTERNAL MODULE: ./lib/receiver/warehouses/closed-warehouse.js
var closed_warehouse = __webpack_require__(72298);
// EXTERNAL MODULE: ./lib/receiver/warehouses/read-options.js
var read_options = __webpack_require__(7147);
// EXTERNAL MODULE: ./lib/receiver/warehouses/retry-conflicts.js
var retry_conflicts = __webpack_require__(9102);
// EXTERNAL MODULE: ./lib/receiver/warehouses/warehouse-location.js
var warehouse_location = __webpack_require__(72945);
// EXTERNAL MODULE: ./lib/util/to-printable.js
var to_printable = __webpack_require__(21029);
// EXTERNAL MODULE: ./lib/receiver/warehouses/migration.js + 1 modules
var migration = __webpack_require__(52721);
// EXTERNAL MODULE: ./lib/receiver/warehouses/to-warehouse-error.js
var to_warehouse_error = __webpack_require__(58952);
;// CONCATENATED MODULE: ./lib/receiver/warehouses/bigquery/to-bigquery-error.js




const CREDENTIALS_HINT = 'Set GOOGLE_APPLICATION_CREDENTIALS to a key file, or run: gcloud auth application-default login';
const RIGHTS_HINT = 'docs/warehouses.md lists the roles that are needed.';
const BUSY = new Set([
    'backendError',
    'internalError',
    'jobBackendError',
    'jobInternalError',
    'jobRateLimitExceeded',
    'quotaExceeded',
    'rateLimitExceeded',
    'resourcesExceeded',
    'stopped',
    'tableUnavailable',
    'timeout',
]);
const DENIED = new Set([
    'accessDenied',
    'billingNotEnabled',
    'billingTierLimitExceeded',
    'blocked',
    'authError',
    'required',
]);
/** Of `invalidQuery`: about names of tables and columns, not about values. */
const ABOUT_NAMES = /Unrecognized name|has no column|not found inside|Column .* not (?:found|present)|was not found/i;
/** What a failure of the client or of BigQuery means. A `WarehouseError` stays what it is. */
function toBigqueryError(error, failed) {
    return (0,to_warehouse_error/* toWarehouseError */.b)(error, { ...failed, judge });
}
function judge(error) {
    const fault = toBigqueryFault(error);
    switch (fault.kind) {
        case 'network':
            return { code: 'WAREHOUSE_UNAVAILABLE', isTransient: true, why: `no connection (${fault.message})` };
        case 'credentials':
            return {
                code: 'WAREHOUSE_DENIED',
                isTransient: false,
                hint: CREDENTIALS_HINT,
                why: 'there are no usable credentials',
            };
        case 'service':
            return isBigqueryConflict(error)
                ? { code: 'WAREHOUSE_UNAVAILABLE', isTransient: true, why: 'others are writing the same tables' }
                : judgeService(fault);
        case 'other':
            return { code: 'WAREHOUSE_FAILED', isTransient: false, why: 'the client failed' };
    }
}
function judgeService({ status, reason, message }) {
    const sign = reason === '' ? `status ${status}` : reason;
    const quoted = `${(0,to_printable/* toPrintable */.f)(message.split('\n')[0] ?? '').slice(0, 300)} (${sign})`;
    if (BUSY.has(reason) || status === 429 || status >= 500)
        return { code: 'WAREHOUSE_UNAVAILABLE', isTransient: true, why: quoted };
    if (DENIED.has(reason) || status === 401 || status === 403) {
        const hint = status === 401 ? CREDENTIALS_HINT : RIGHTS_HINT;
        return { code: 'WAREHOUSE_DENIED', isTransient: false, hint, why: quoted };
    }
    if (reason === 'notFound' || status === 404) {
        const hint = /dataset/i.test(message)
            ? 'Create the dataset first, and name its ?location=.'
            : migration/* SCHEMA_HINT */.M;
        return { code: 'WAREHOUSE_SCHEMA', isTransient: false, hint, why: quoted };
    }
    if (ABOUT_NAMES.test(message))
        return { code: 'WAREHOUSE_SCHEMA', isTransient: false, hint: migration/* SCHEMA_HINT */.M, why: quoted };
    // The text may quote values of rows.
    return { code: 'WAREHOUSE_FAILED', isTransient: false, why: `BigQuery refused it (${sign})` };
}

;// CONCATENATED MODULE: ./lib/receiver/warehouses/bigquery/bigquery-session.js








/** A job that runs longer is stopped by BigQuery. */
const JOB_TIMEOUT_MS = 60_000;
/** Of one request, by the client, after 1 and 2 s: senders try again as well, and wait for a receipt. */
const MAX_RETRIES = 2;
const MAX_RETRY_SECONDS = 20;
/** Jobs in one dataset. Nothing is sent before the first. Every method rejects with a `WarehouseError`. */
class BigquerySession {
    location;
    dataset;
    #bigquery;
    #project;
    #facts;
    #isClosed = false;
    constructor(client, { location, facts }) {
        const { location: region, endpoint } = (0,read_options/* readOptions */.T)(location.options, {
            scheme: 'bigquery',
            known: ['location', 'endpoint'],
        });
        this.location = (0,warehouse_location/* showLocation */.Z)(location);
        this.dataset = location.dataset;
        this.#project = location.project;
        this.#facts = facts;
        this.#bigquery = new client.BigQuery({
            projectId: location.project,
            maxRetries: MAX_RETRIES,
            retryOptions: { totalTimeout: MAX_RETRY_SECONDS },
            ...(region === undefined ? {} : { location: region }),
            ...(endpoint === undefined ? {} : { apiEndpoint: toEndpoint(endpoint) }),
        });
    }
    /** The rows of one statement. */
    async run(doing, statement) {
        return await this.attempt(doing, () => this.send(statement));
    }
    /** Runs `work`, from the start again while others are in its way. */
    async attempt(doing, work) {
        if (this.#isClosed)
            throw (0,closed_warehouse/* closedWarehouse */.W)(this.location);
        try {
            return await (0,retry_conflicts/* retryConflicts */.M)(work, { isConflict: isBigqueryConflict, ...this.#facts });
        }
        catch (error) {
            throw toBigqueryError(error, { doing, location: this.location });
        }
    }
    /** Nothing is held open between jobs; those under way come to their end. */
    close() {
        this.#isClosed = true;
    }
    /** One job to its end. The client names it, so that a repeated request starts no second one. Rejects as the client does. */
    async send({ text, parameters }) {
        const [job] = await this.#bigquery.createQueryJob({
            query: text,
            defaultDataset: { projectId: this.#project, datasetId: this.dataset },
            jobTimeoutMs: JOB_TIMEOUT_MS,
            ...(Object.keys(parameters).length === 0 ? {} : { params: { ...parameters } }),
        });
        const [rows] = await job.getQueryResults();
        const found = rows;
        return found;
    }
}
/** Another service than Google's gets no credentials from the client; plain http stays on this machine. */
function toEndpoint(text) {
    const url = URL.canParse(text) ? new URL(text) : null;
    if (url?.protocol === 'https:' || (url?.protocol === 'http:' && (0,is_loopback/* isLoopback */.U)(url.hostname)))
        return url.origin;
    throw new input_error/* InputError */.d('Warehouse URL: the endpoint of the bigquery one is no https address.', {
        hint: 'http is for this machine only.',
    });
}

;// CONCATENATED MODULE: ./lib/receiver/warehouses/bigquery/migrations/create-daily-view.js
/**
 * The daily figures as elsewhere. BigQuery has PERCENTILE_CONT over windows only, so each row carries the percentiles of its day
 * and target: https://cloud.google.com/bigquery/docs/reference/standard-sql/navigation_functions#percentile_cont
 */
const VIEW = `CREATE VIEW IF NOT EXISTS mapping_metrics_daily AS
SELECT
  day,
  target,
  SUM(events) AS events,
  SUM(attempts) AS attempts,
  SUM(successes) AS successes,
  IFNULL(SAFE_DIVIDE(SUM(successes), SUM(attempts)), 1) AS assignment_rate,
  ANY_VALUE(p50_latency_ms) AS p50_latency_ms,
  ANY_VALUE(p95_latency_ms) AS p95_latency_ms
FROM (
  SELECT
    day,
    target,
    events,
    attempts,
    successes,
    PERCENTILE_CONT(latency_ms, 0.5) OVER (PARTITION BY day, target) AS p50_latency_ms,
    PERCENTILE_CONT(latency_ms, 0.95) OVER (PARTITION BY day, target) AS p95_latency_ms
  FROM (
    SELECT
      DATE(occurred_at, 'UTC') AS day,
      target,
      1 AS events,
      total_attempts AS attempts,
      successful_assignments AS successes,
      CAST(NULL AS FLOAT64) AS latency_ms
    FROM mapping_events
    UNION ALL
    SELECT
      DATE(owner.occurred_at, 'UTC'),
      owner.target,
      0,
      0,
      0,
      change.latency_ms
    FROM mapping_changes AS change
    JOIN mapping_events AS owner ON owner.mapping_id = change.mapping_id
    WHERE change.latency_ms IS NOT NULL
  )
)
GROUP BY day, target`;
/** A view keeps the names of its tables as they are written, so their dataset stands with them. */
function createDailyView(dataset) {
    const qualified = VIEW.replaceAll(/(?<=(?:FROM|JOIN) )(?=mapping_)/g, `\`${dataset}\`.`);
    return { version: 2, statements: [qualified] };
}

;// CONCATENATED MODULE: ./lib/receiver/warehouses/bigquery/migrations/create-tables.js
/** Keys tell the planner what `store` keeps up; BigQuery does not enforce them. Clustered by what is looked up. */
const createTables = {
    version: 1,
    statements: [
        `CREATE TABLE IF NOT EXISTS mapping_events (
  mapping_id STRING NOT NULL,
  webhook_id STRING NOT NULL,
  event STRING NOT NULL,
  target STRING NOT NULL,
  outcome STRING NOT NULL,
  occurred_at TIMESTAMP NOT NULL,
  received_at TIMESTAMP NOT NULL,
  total_attempts INT64 NOT NULL,
  successful_assignments INT64 NOT NULL,
  average_latency_ms FLOAT64 NOT NULL,
  assignment_rate FLOAT64 NOT NULL,
  plan_digest STRING NOT NULL,
  audit_hash STRING,
  commit_sha STRING,
  run_url STRING,
  changes_omitted INT64 NOT NULL,
  PRIMARY KEY (mapping_id) NOT ENFORCED
) CLUSTER BY mapping_id, webhook_id`,
        `CREATE TABLE IF NOT EXISTS mapping_changes (
  mapping_id STRING NOT NULL,
  position INT64 NOT NULL,
  action STRING NOT NULL,
  path STRING NOT NULL,
  code STRING NOT NULL,
  category STRING NOT NULL,
  status STRING NOT NULL,
  latency_ms FLOAT64,
  call_code_id STRING,
  PRIMARY KEY (mapping_id, position) NOT ENFORCED
) CLUSTER BY mapping_id`,
    ],
};

;// CONCATENATED MODULE: ./lib/receiver/warehouses/bigquery/bigquery-warehouse.js

















/** A request may have 10 MB, in which our JSON stands in JSON: https://cloud.google.com/bigquery/quotas#query_jobs */
const MAX_BYTES = 4_000_000;
/** A dataset of BigQuery. Credentials are those that Google's client finds (application default credentials). */
async function openBigqueryWarehouse(location, facts) {
    const client = await (0,load_client/* loadClient */.c)(BIGQUERY_CLIENT, facts.workingDirectory);
    const session = new BigquerySession(client, { location, facts });
    return new BigqueryWarehouse(session, () => facts.clock.nowMs());
}
class BigqueryWarehouse {
    #session;
    #nowMs;
    constructor(session, nowMs) {
        this.#session = session;
        this.#nowMs = nowMs;
    }
    async migrate() {
        const run = async (text) => {
            await this.#session.run('create tables', { text, parameters: {} });
        };
        await (0,migrate_stepwise/* migrateStepwise */.K)({
            migrations: [createTables, createDailyView(this.#session.dataset)],
            location: this.#session.location,
            readVersion: () => this.#readVersion(),
            run,
            note: async (version) => {
                await run(MIGRATIONS_TABLE);
                const parameters = { version, now_ms: this.#nowMs() };
                await this.#session.run('create tables', { text: NOTE_VERSION, parameters });
            },
            checks: column_checks/* COLUMN_CHECKS */.t,
        });
    }
    async store(events) {
        const results = [];
        // One transaction as a rule: only a batch that is too large for one request takes several, an event never.
        for (const slice of (0,slice_by_bytes/* sliceByBytes */.x)(events, { maxBytes: MAX_BYTES, bytesOf: sizeOf })) {
            results.push(...(await this.#session.attempt('store events', () => this.#storeSlice(slice))));
        }
        return results;
    }
    async ping() {
        await this.#session.run('get an answer', { text: 'SELECT 1', parameters: {} });
    }
    async readDailyUsage(query) {
        return (0,usage_rows/* toDailyUsage */.A)(await this.#session.run('read the daily figures', toUsageStatement(query)));
    }
    async close() {
        this.#session.close();
    }
    async #storeSlice(events) {
        const { results, inserts } = await settleAhead(events, (ids) => this.#findKept(ids));
        if (inserts.length === 0)
            return results;
        const changes = inserts.flatMap(change_columns/* toChangeRows */.x);
        await this.#session.send({
            text: toStoreScript({ hasChanges: changes.length > 0 }),
            parameters: {
                events: (0,rows_json/* toJsonList */.E)((0,rows_json/* toRowsJson */.P)(event_columns/* EVENT_COLUMNS */.b, inserts)),
                event_count: inserts.length,
                ...(changes.length === 0 ? {} : { changes: (0,rows_json/* toJsonList */.E)((0,rows_json/* toRowsJson */.P)(change_columns/* CHANGE_COLUMNS */.F, changes)) }),
            },
        });
        return results;
    }
    async #findKept(ids) {
        const parameters = {
            mapping_ids: ids.map(({ mappingId }) => mappingId),
            webhook_ids: ids.map(({ webhookId }) => webhookId),
        };
        return (0,kept_event/* toKeptEvents */.T)(await this.#session.send({ text: FIND_KEPT, parameters }));
    }
    async #readVersion() {
        try {
            return (0,migrations_table/* toVersion */.O)(await this.#session.run('read the version of the tables', {
                text: migrations_table/* MIGRATIONS_TABLE */.t.readVersion,
                parameters: {},
            }));
        }
        catch (error) {
            if (error instanceof Error && isNotFound(error.cause))
                return 0;
            throw error;
        }
    }
}
function sizeOf({ event }) {
    return Buffer.byteLength(JSON.stringify(event));
}


/***/ }),

/***/ 48263:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ NETWORK_CODES)
/* harmony export */ });
/** Of Node's system errors: no connection, or one that broke. */
const NETWORK_CODES = new Set([
    'EAI_AGAIN',
    'ECONNABORTED',
    'ECONNREFUSED',
    'ECONNRESET',
    'EHOSTDOWN',
    'EHOSTUNREACH',
    'ENETDOWN',
    'ENETUNREACH',
    'ENOENT',
    'ENOTFOUND',
    'EPIPE',
    'ETIMEDOUT',
]);


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


/***/ })

};
