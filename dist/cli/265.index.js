export const id = 265;
export const ids = [265];
export const modules = {

/***/ 60265:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openSnowflakeWarehouse: () => (/* binding */ openSnowflakeWarehouse)
});

// EXTERNAL MODULE: ./lib/receiver/warehouses/closed-warehouse.js
var closed_warehouse = __webpack_require__(72298);
// EXTERNAL MODULE: ./lib/receiver/warehouses/load-client.js
var load_client = __webpack_require__(83262);
// EXTERNAL MODULE: ./lib/receiver/warehouses/migrate-stepwise.js
var migrate_stepwise = __webpack_require__(44034);
// EXTERNAL MODULE: ./lib/receiver/warehouses/retry-conflicts.js
var retry_conflicts = __webpack_require__(9102);
// EXTERNAL MODULE: ./lib/receiver/warehouses/settle-events.js
var settle_events = __webpack_require__(6901);
// EXTERNAL MODULE: ./lib/receiver/warehouses/sql/column-checks.js
var column_checks = __webpack_require__(59041);
// EXTERNAL MODULE: ./lib/receiver/warehouses/sql/migrations-table.js
var migrations_table = __webpack_require__(67769);
// EXTERNAL MODULE: ./lib/receiver/warehouses/usage-rows.js
var usage_rows = __webpack_require__(98923);
// EXTERNAL MODULE: ./lib/receiver/warehouses/warehouse-location.js
var warehouse_location = __webpack_require__(72945);
;// CONCATENATED MODULE: ./lib/receiver/warehouses/snowflake/migrations/create-daily-view.js
/** The daily figures as elsewhere; PERCENTILE_CONT passes over nulls. */
const createDailyView = {
    version: 2,
    statements: [
        `CREATE VIEW IF NOT EXISTS mapping_metrics_daily AS
SELECT
  day,
  target,
  SUM(events) AS events,
  SUM(attempts) AS attempts,
  SUM(successes) AS successes,
  COALESCE(SUM(successes)::DOUBLE / NULLIF(SUM(attempts), 0)::DOUBLE, 1) AS assignment_rate,
  PERCENTILE_CONT(0.5) WITHIN GROUP (ORDER BY latency_ms) AS p50_latency_ms,
  PERCENTILE_CONT(0.95) WITHIN GROUP (ORDER BY latency_ms) AS p95_latency_ms
FROM (
  SELECT
    CONVERT_TIMEZONE('UTC', occurred_at)::DATE AS day,
    target,
    1 AS events,
    total_attempts AS attempts,
    successful_assignments AS successes,
    NULL::DOUBLE AS latency_ms
  FROM mapping_events
  UNION ALL
  SELECT
    CONVERT_TIMEZONE('UTC', owner.occurred_at)::DATE,
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

;// CONCATENATED MODULE: ./lib/receiver/warehouses/snowflake/migrations/create-tables.js
/** Keys tell the planner what `store` keeps up; Snowflake does not enforce them. */
const createTables = {
    version: 1,
    statements: [
        `CREATE TABLE IF NOT EXISTS mapping_events (
  mapping_id VARCHAR NOT NULL PRIMARY KEY,
  webhook_id VARCHAR NOT NULL UNIQUE,
  event VARCHAR NOT NULL,
  target VARCHAR NOT NULL,
  outcome VARCHAR NOT NULL,
  occurred_at TIMESTAMP_TZ NOT NULL,
  received_at TIMESTAMP_TZ NOT NULL,
  total_attempts NUMBER(19, 0) NOT NULL,
  successful_assignments NUMBER(19, 0) NOT NULL,
  average_latency_ms DOUBLE NOT NULL,
  assignment_rate DOUBLE NOT NULL,
  plan_digest VARCHAR NOT NULL,
  audit_hash VARCHAR,
  commit_sha VARCHAR,
  run_url VARCHAR,
  changes_omitted NUMBER(19, 0) NOT NULL
)`,
        `CREATE TABLE IF NOT EXISTS mapping_changes (
  mapping_id VARCHAR NOT NULL,
  position NUMBER(19, 0) NOT NULL,
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

// EXTERNAL MODULE: ./lib/util/is-record.js
var is_record = __webpack_require__(13658);
;// CONCATENATED MODULE: ./lib/receiver/warehouses/snowflake/snowflake-client.js

const SNOWFLAKE_CLIENT = {
    name: 'snowflake-sdk',
    isClient: (exports) => (0,is_record/* isRecord */.u)(exports) &&
        typeof exports['configure'] === 'function' &&
        typeof exports['createConnection'] === 'function',
};

// EXTERNAL MODULE: ./lib/errors/warehouse-error.js
var warehouse_error = __webpack_require__(37187);
// EXTERNAL MODULE: ./lib/receiver/warehouses/change-columns.js
var change_columns = __webpack_require__(65410);
// EXTERNAL MODULE: ./lib/receiver/warehouses/event-columns.js
var event_columns = __webpack_require__(94696);
// EXTERNAL MODULE: ./lib/receiver/warehouses/kept-event.js
var kept_event = __webpack_require__(74493);
// EXTERNAL MODULE: ./lib/receiver/warehouses/rows-json.js
var rows_json = __webpack_require__(70656);
// EXTERNAL MODULE: ./lib/receiver/warehouses/slice-by-bytes.js
var slice_by_bytes = __webpack_require__(51142);
// EXTERNAL MODULE: ./lib/receiver/warehouses/sql/usage-statement.js
var usage_statement = __webpack_require__(14630);
;// CONCATENATED MODULE: ./lib/receiver/warehouses/snowflake/snowflake-statements.js




const CASTS = {
    text: (value) => `${value}::VARCHAR`,
    count: (value) => `${value}::NUMBER(19, 0)`,
    number: (value) => `${value}::DOUBLE`,
    time: (value) => `TO_TIMESTAMP_TZ(${value}::NUMBER(19, 0), 3)`,
};
// Snowflake writes names in capitals unless they stand in quotes.
const KEPT = `mapping_id AS "mapping_id", webhook_id AS "webhook_id", DATE_PART(EPOCH_MILLISECOND, received_at) AS "received_at"`;
const LISTED = 'SELECT value::VARCHAR FROM TABLE(FLATTEN(INPUT => PARSE_JSON(?)))';
/** A wait for others ends as a conflict, not after half a day; times without zone would be those of the account. */
const SET_SESSION = "ALTER SESSION SET TIMEZONE = 'UTC', LOCK_TIMEOUT = 20, STATEMENT_TIMEOUT_IN_SECONDS = 40";
/**
 * Keys are not enforced, and transactions that only add rows run side by side, so writers take turns: a row that is changed is
 * locked to the end of the transaction. https://docs.snowflake.com/en/sql-reference/transactions#locking
 */
const TAKE_TURN = 'UPDATE mapping_migrations SET applied_at = applied_at';
/** JSON lists of mapping ids and of webhook ids. */
const FIND_KEPT = `SELECT ${KEPT} FROM mapping_events WHERE mapping_id IN (${LISTED})
UNION SELECT ${KEPT} FROM mapping_events WHERE webhook_id IN (${LISTED})`;
/** Each takes rows as `toRowsJson` makes them. */
const MERGE_EVENTS = mergeRows('mapping_events', {
    columns: event_columns/* EVENT_COLUMNS */.b,
    on: 'kept.mapping_id = incoming.mapping_id OR kept.webhook_id = incoming.webhook_id',
});
const MERGE_CHANGES = mergeRows('mapping_changes', {
    columns: change_columns/* CHANGE_COLUMNS */.F,
    on: 'kept.mapping_id = incoming.mapping_id AND kept.position = incoming.position',
});
const MIGRATIONS_TABLE = `CREATE TABLE IF NOT EXISTS mapping_migrations (
  version NUMBER(9, 0) NOT NULL PRIMARY KEY,
  applied_at TIMESTAMP_TZ NOT NULL
)`;
const READ_VERSION = 'SELECT MAX(version) AS "version" FROM mapping_migrations';
/** Version and epoch milliseconds; once for a version, whoever notes it. */
const NOTE_VERSION = `MERGE INTO mapping_migrations AS kept
USING (SELECT ?::NUMBER(9, 0) AS version, TO_TIMESTAMP_TZ(?::NUMBER(19, 0), 3) AS applied_at) AS incoming
ON kept.version = incoming.version
WHEN NOT MATCHED THEN INSERT (version, applied_at) VALUES (incoming.version, incoming.applied_at)`;
function toUsageStatement(query) {
    const conditions = (0,usage_rows/* toUsageConditions */.x)(query);
    const clauses = conditions.map(({ column, operator }) => `${column} ${operator} ${column === 'day' ? 'TO_DATE(?)' : '?'}`);
    const where = clauses.length === 0 ? '' : `\nWHERE ${clauses.join(' AND ')}`;
    const columns = usage_statement/* USAGE_COLUMNS */.A.map((name) => `${name} AS "${name}"`).join(', ');
    return {
        text: `SELECT TO_CHAR(day, 'YYYY-MM-DD') AS "day", ${columns}\nFROM mapping_metrics_daily${where}`,
        binds: conditions.map(({ value }) => value),
    };
}
function mergeRows(table, { columns, on }) {
    const names = columns.map(({ name }) => name);
    const values = columns.map(({ name, kind }, index) => `${CASTS[kind](`value[${index}]`)} AS ${name}`);
    return `MERGE INTO ${table} AS kept
USING (SELECT ${values.join(', ')} FROM TABLE(FLATTEN(INPUT => PARSE_JSON(?)))) AS incoming
ON ${on}
WHEN NOT MATCHED THEN INSERT (${names.join(', ')})
VALUES (${names.map((name) => `incoming.${name}`).join(', ')})`;
}

;// CONCATENATED MODULE: ./lib/receiver/warehouses/snowflake/snowflake-events.js







/** A value that is parsed as JSON may have 16 MB: https://docs.snowflake.com/en/sql-reference/functions/parse_json */
const MAX_BYTES = 4_000_000;
/** For an open transaction: takes its turn among writers first, so that nobody comes between look-up and insert. */
async function openSnowflakeEvents(run) {
    await run({ text: TAKE_TURN, binds: [] });
    const merge = async (text, rows) => {
        for (const slice of (0,slice_by_bytes/* sliceByBytes */.x)(rows, {
            maxBytes: MAX_BYTES,
            bytesOf: (row) => Buffer.byteLength(row),
        })) {
            const [counts] = await run({ text, binds: [(0,rows_json/* toJsonList */.E)(slice)] });
            if (Number(counts?.['number of rows inserted']) !== slice.length)
                throw interfered();
        }
    };
    return {
        findKept: async (ids) => {
            const mappingIds = JSON.stringify(ids.map(({ mappingId }) => mappingId));
            const webhookIds = JSON.stringify(ids.map(({ webhookId }) => webhookId));
            return (0,kept_event/* toKeptEvents */.T)(await run({ text: FIND_KEPT, binds: [mappingIds, webhookIds] }));
        },
        insertNew: async (events) => {
            await merge(MERGE_EVENTS, (0,rows_json/* toRowsJson */.P)(event_columns/* EVENT_COLUMNS */.b, events));
            await merge(MERGE_CHANGES, (0,rows_json/* toRowsJson */.P)(change_columns/* CHANGE_COLUMNS */.F, events.flatMap(change_columns/* toChangeRows */.x)));
            return new Set(events.map((event) => (0,event_columns/* toEventIds */.M)(event).mappingId));
        },
    };
}
/** Somebody writes without taking turns. */
function interfered() {
    return new warehouse_error/* WarehouseError */.k('Cannot store events: others insert the same ones without taking turns.', {
        code: 'WAREHOUSE_UNAVAILABLE',
        isTransient: true,
    });
}

;// CONCATENATED MODULE: ./lib/receiver/warehouses/snowflake/snowflake-fault.js

/** Null for an error without a code. */
function toSnowflakeFault(error) {
    if (!(0,is_record/* isRecord */.u)(error))
        return null;
    const { code, sqlState, message } = error;
    if (typeof code !== 'string' && typeof code !== 'number')
        return null;
    return {
        code: String(code).padStart(6, '0'),
        sqlState: typeof sqlState === 'string' ? sqlState : '',
        message: typeof message === 'string' ? message : '',
    };
}
const LOCKED = /has locked (?:table|partition)|lock.{1,40}(?:timed out|timeout)|deadlock/i;
/** Snowflake undid a transaction only because another one was in its way. */
function isSnowflakeConflict(error) {
    const fault = toSnowflakeFault(error);
    return (fault !== null && (fault.sqlState === '40001' || fault.code === '000625' || LOCKED.test(fault.message)));
}
/** Tokens that ran out while nothing was sent, sessions that were closed: https://community.snowflake.com/s/article/390114 */
const GONE_SESSIONS = new Set([
    '390110',
    '390111',
    '390112',
    '390114',
    '390115',
    '407002',
]);
/** The session is of no more use; what was under way in it is undone. */
function isGoneSession(error) {
    const fault = toSnowflakeFault(error);
    return fault !== null && GONE_SESSIONS.has(fault.code);
}
/** The client got no reply, or none that it understands. */
function isLostConnection(error) {
    const code = toSnowflakeFault(error)?.code ?? '';
    return /^4010\d\d$/.test(code) || /^00E[A-Z]+$|^E[A-Z_]{4,}$/.test(code);
}
const UNDEFINED_OBJECTS = new Set(['002003', '002043']);
function isUndefinedObject(error) {
    return UNDEFINED_OBJECTS.has(toSnowflakeFault(error)?.code ?? '');
}

// EXTERNAL MODULE: ./lib/receiver/warehouses/task-queue.js
var task_queue = __webpack_require__(78507);
;// CONCATENATED MODULE: ./lib/receiver/warehouses/snowflake/snowflake-lane.js




/**
 * A sender waits a minute for its receipt, while the client sends a statement again for hours. It cannot be told to stop: until
 * Snowflake answers again, what it has left may keep the process from ending by itself.
 */
const REPLY_TIMEOUT_MS = 45_000;
/** One session, opened when it is first needed and again after it was lost; what it is asked for runs one after the other. */
class SnowflakeLane {
    #parts;
    #queue = new task_queue/* TaskQueue */.P();
    #connection = null;
    constructor(parts) {
        this.#parts = parts;
    }
    /** Rejects as the client does. */
    async run(work) {
        return await this.#queue.run(async () => {
            const connection = await this.#open();
            try {
                return await work((statement) => this.#execute(connection, statement));
            }
            catch (error) {
                if (isGoneSession(error) || isLostConnection(error) || isTimeout(error))
                    this.#letGo();
                throw error;
            }
        });
    }
    /** In a transaction, which is undone when `work` fails. */
    async transaction(work) {
        return await this.run(async (run) => {
            await run({ text: 'BEGIN', binds: [] });
            try {
                const result = await work(run);
                await run({ text: 'COMMIT', binds: [] });
                return result;
            }
            catch (error) {
                await this.#rollBack(run);
                throw error;
            }
        });
    }
    async close() {
        await this.#queue.run(async () => this.#letGo());
    }
    async #open() {
        if (this.#connection !== null)
            return this.#connection;
        const { client, options } = this.#parts;
        const connection = client.createConnection(options);
        await this.#within(connect(connection));
        await this.#execute(connection, { text: SET_SESSION, binds: [] });
        this.#connection = connection;
        return connection;
    }
    /** A session that cannot undo a transaction takes it along when it ends. */
    async #rollBack(run) {
        try {
            await run({ text: 'ROLLBACK', binds: [] });
        }
        catch (error) {
            if (!(error instanceof Error))
                throw error;
            this.#letGo();
        }
    }
    /** Nobody waits for the session to be closed: it may be that nothing answers. */
    #letGo() {
        const connection = this.#connection;
        this.#connection = null;
        connection?.destroy(() => undefined);
    }
    async #execute(connection, { text, binds }) {
        const reply = new Promise((resolve, reject) => {
            connection.execute({
                sqlText: text,
                binds: [...binds],
                complete: (error, _, rows) => {
                    if (error === undefined || error === null)
                        resolve(rows ?? []);
                    else
                        reject(error);
                },
            });
        });
        return await this.#within(reply);
    }
    async #within(reply) {
        const waiting = new AbortController();
        const end = this.#parts.clock.sleep(REPLY_TIMEOUT_MS, waiting.signal).then(() => {
            throw new TimeoutError();
        });
        // Whichever comes second is of no interest any more.
        end.catch(() => undefined);
        reply.catch(() => undefined);
        try {
            return await Promise.race([reply, end]);
        }
        finally {
            waiting.abort();
        }
    }
}
/** Not `connectAsync`, whose promise is kept also when the sign-in was refused. */
async function connect(connection) {
    await new Promise((resolve, reject) => {
        connection.connect((error) => {
            if (error === undefined || error === null)
                resolve();
            else
                reject(error);
        });
    });
}
class TimeoutError extends warehouse_error/* WarehouseError */.k {
    constructor() {
        super(`Snowflake did not answer within ${REPLY_TIMEOUT_MS / 1_000} s.`, {
            code: 'WAREHOUSE_UNAVAILABLE',
            isTransient: true,
        });
    }
}
function isTimeout(error) {
    return error instanceof TimeoutError;
}

// EXTERNAL MODULE: ./lib/errors/input-error.js
var input_error = __webpack_require__(97656);
// EXTERNAL MODULE: ./lib/util/is-loopback.js
var is_loopback = __webpack_require__(28674);
// EXTERNAL MODULE: ./lib/receiver/warehouses/read-options.js
var read_options = __webpack_require__(7147);
;// CONCATENATED MODULE: ./lib/receiver/warehouses/snowflake/to-connection-options.js



const APPLICATION = 'cxone_callcodes';
const MAX_SIGN_IN_RETRIES = 1;
const REQUEST_TIMEOUT_MS = 30_000;
const CREDENTIALS_HINT = 'Set SNOWFLAKE_USER and one of SNOWFLAKE_PRIVATE_KEY_FILE, SNOWFLAKE_TOKEN, SNOWFLAKE_PASSWORD.';
/**
 * How to connect, from URL and environment; what the URL says counts more. The file of a private key is read by the client.
 * @throws InputError without a user, without a secret, or for a parameter that is none.
 */
function toConnectionOptions({ account, database, schema, user, password, options }, { env }) {
    const { warehouse, role, accessUrl } = (0,read_options/* readOptions */.T)(options, {
        scheme: 'snowflake',
        known: ['warehouse', 'role', 'accessUrl'],
    });
    const username = user ?? given(env['SNOWFLAKE_USER']);
    if (username === null)
        throw missing('a user');
    return {
        account,
        username,
        database,
        schema,
        ...(warehouse === undefined ? {} : { warehouse }),
        ...(role === undefined ? {} : { role }),
        ...(accessUrl === undefined ? {} : { accessUrl: toAccessUrl(accessUrl) }),
        ...toSecret(password, env),
        application: APPLICATION,
        // Senders wait for a receipt and come again: many tries of our own would only hold them up.
        sfRetryMaxLoginRetries: MAX_SIGN_IN_RETRIES,
        timeout: REQUEST_TIMEOUT_MS,
        // A database or schema that is not there is told when connecting.
        validateDefaultParameters: true,
    };
}
function toSecret(password, env) {
    if (password !== null)
        return { password };
    const privateKeyPath = given(env['SNOWFLAKE_PRIVATE_KEY_FILE']);
    const privateKeyPass = given(env['SNOWFLAKE_PRIVATE_KEY_PASSPHRASE']);
    if (privateKeyPath !== null) {
        const passphrase = privateKeyPass === null ? {} : { privateKeyPass };
        return { authenticator: 'SNOWFLAKE_JWT', privateKeyPath, ...passphrase };
    }
    const token = given(env['SNOWFLAKE_TOKEN']);
    if (token !== null)
        return { authenticator: 'PROGRAMMATIC_ACCESS_TOKEN', token };
    const ownPassword = given(env['SNOWFLAKE_PASSWORD']);
    if (ownPassword === null)
        throw missing('a key, a token or a password');
    return { password: ownPassword };
}
function given(value) {
    return value === undefined || value === '' ? null : value;
}
function missing(what) {
    return new input_error/* InputError */.d(`Snowflake needs ${what}.`, { hint: CREDENTIALS_HINT });
}
/** Of a private link, for example; plain http stays on this machine. */
function toAccessUrl(text) {
    const url = URL.canParse(text) ? new URL(text) : null;
    if (url?.protocol === 'https:' || (url?.protocol === 'http:' && (0,is_loopback/* isLoopback */.U)(url.hostname)))
        return url.origin;
    throw new input_error/* InputError */.d('Warehouse URL: the accessUrl of the snowflake one is no https address.', {
        hint: 'http is for this machine only.',
    });
}

// EXTERNAL MODULE: ./lib/util/to-printable.js
var to_printable = __webpack_require__(21029);
// EXTERNAL MODULE: ./lib/receiver/warehouses/migration.js + 1 modules
var migration = __webpack_require__(52721);
// EXTERNAL MODULE: ./lib/receiver/warehouses/to-warehouse-error.js
var to_warehouse_error = __webpack_require__(58952);
;// CONCATENATED MODULE: ./lib/receiver/warehouses/snowflake/to-snowflake-error.js




const MAX_QUOTED = 300;
const BUSY = { code: 'WAREHOUSE_UNAVAILABLE', isTransient: true, mayQuote: true };
const FAILED = { code: 'WAREHOUSE_FAILED', isTransient: false, mayQuote: false };
const SCHEMA = { code: 'WAREHOUSE_SCHEMA', isTransient: false, mayQuote: true, hint: migration/* SCHEMA_HINT */.M };
const DENIED = { code: 'WAREHOUSE_DENIED', isTransient: false, mayQuote: true };
const SIGN_IN = {
    ...DENIED,
    hint: 'Check user, key, token or password: docs/warehouses.md lists where they are taken from.',
};
/** By code, the first that fits. */
const RULES = [
    [/^(?:000604|000605|000630|370001|09007[3-9])$/, BUSY],
    [/^000606$/, { ...FAILED, mayQuote: true, hint: 'Name one that computes: ?warehouse=NAME.' }],
    [/^39(?:01|02|03|4)/, SIGN_IN],
    [/^405/, SIGN_IN],
    [/^003001$/, { ...DENIED, hint: 'docs/warehouses.md lists the rights that are needed.' }],
    [/^(?:000904|001757|002003|002043|390201|09010[56])$/, SCHEMA],
];
/** What a failure of the client or of Snowflake means. A `WarehouseError` stays what it is. */
function toSnowflakeError(error, failed) {
    return (0,to_warehouse_error/* toWarehouseError */.b)(error, { ...failed, judge });
}
function judge(error) {
    const fault = toSnowflakeFault(error);
    if (fault === null)
        return (0,to_warehouse_error/* toVerdict */.d)(FAILED, 'the client failed');
    if (isSnowflakeConflict(error))
        return (0,to_warehouse_error/* toVerdict */.d)(BUSY, 'others are writing the same tables');
    if (isLostConnection(error))
        return (0,to_warehouse_error/* toVerdict */.d)(BUSY, `no connection (${fault.code})`);
    const rule = isGoneSession(error) ? BUSY : (RULES.find(([code]) => code.test(fault.code))?.[1] ?? FAILED);
    const words = rule.mayQuote ? `${(0,to_printable/* toPrintable */.f)(fault.message).slice(0, MAX_QUOTED)} ` : '';
    return (0,to_warehouse_error/* toVerdict */.d)(rule, `${words}(${fault.code}${fault.sqlState === '' ? '' : `, ${fault.sqlState}`})`);
}

;// CONCATENATED MODULE: ./lib/receiver/warehouses/snowflake/snowflake-warehouse.js


















const nothing = () => undefined;
const SILENCE = { error: nothing, warn: nothing, info: nothing, debug: nothing, trace: nothing };
/** A schema of Snowflake. Nothing connects before the first call. */
async function openSnowflakeWarehouse(location, facts) {
    const client = await (0,load_client/* loadClient */.c)(SNOWFLAKE_CLIENT, facts.workingDirectory);
    const options = toConnectionOptions(location, facts);
    // Else it writes to standard output and to snowflake.log in the current directory.
    client.configure({ logLevel: 'OFF', additionalLogToConsole: false, customLogger: SILENCE });
    const openLane = () => new SnowflakeLane({ client, options, clock: facts.clock });
    return new SnowflakeWarehouse({
        writer: openLane(),
        reader: openLane(),
        location: (0,warehouse_location/* showLocation */.Z)(location),
        facts,
    });
}
class SnowflakeWarehouse {
    #parts;
    #isClosed = false;
    constructor(parts) {
        this.#parts = parts;
    }
    async migrate() {
        const { writer, location, facts } = this.#parts;
        const run = async (statement) => {
            await this.#attempt('create tables', () => writer.run((execute) => execute(statement)));
        };
        await (0,migrate_stepwise/* migrateStepwise */.K)({
            migrations: [createTables, createDailyView],
            location,
            readVersion: () => this.#readVersion(),
            run: (text) => run({ text, binds: [] }),
            note: async (version) => {
                await run({ text: MIGRATIONS_TABLE, binds: [] });
                await run({ text: NOTE_VERSION, binds: [version, facts.clock.nowMs()] });
            },
            checks: column_checks/* COLUMN_CHECKS */.t,
        });
    }
    async store(events) {
        if (events.length === 0)
            return [];
        return await this.#attempt('store events', () => this.#parts.writer.transaction(async (run) => await (0,settle_events/* settleEvents */.V)(events, await openSnowflakeEvents(run))));
    }
    async ping() {
        await this.#read('get an answer', { text: 'SELECT 1', binds: [] });
    }
    async readDailyUsage(query) {
        return (0,usage_rows/* toDailyUsage */.A)(await this.#read('read the daily figures', toUsageStatement(query)));
    }
    async close() {
        this.#isClosed = true;
        await Promise.all([this.#parts.writer.close(), this.#parts.reader.close()]);
    }
    async #read(doing, statement) {
        return await this.#attempt(doing, () => this.#parts.reader.run((run) => run(statement)));
    }
    async #readVersion() {
        try {
            return (0,migrations_table/* toVersion */.O)(await this.#read('read the version of the tables', { text: READ_VERSION, binds: [] }));
        }
        catch (error) {
            if (error instanceof Error && isUndefinedObject(error.cause))
                return 0;
            throw error;
        }
    }
    /** From the start again while others are in its way, and in a new session when the old one has ended. */
    async #attempt(doing, work) {
        const { facts, location } = this.#parts;
        if (this.#isClosed)
            throw (0,closed_warehouse/* closedWarehouse */.W)(location);
        const isConflict = (error) => isSnowflakeConflict(error) || isGoneSession(error);
        try {
            return await (0,retry_conflicts/* retryConflicts */.M)(work, { isConflict, ...facts });
        }
        catch (error) {
            throw toSnowflakeError(error, { doing, location });
        }
    }
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


/***/ })

};
