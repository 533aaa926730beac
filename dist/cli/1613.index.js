export const id = 1613;
export const ids = [1613];
export const modules = {

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

/***/ 21613:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openPostgresWarehouse: () => (/* binding */ openPostgresWarehouse)
});

// EXTERNAL MODULE: ./lib/receiver/warehouses/migration.js + 1 modules
var migration = __webpack_require__(52721);
// EXTERNAL MODULE: ./lib/receiver/warehouses/settle-events.js
var settle_events = __webpack_require__(6901);
// EXTERNAL MODULE: ./lib/receiver/warehouses/sql/migrations-table.js
var migrations_table = __webpack_require__(67769);
// EXTERNAL MODULE: ./lib/receiver/warehouses/sql/usage-statement.js
var usage_statement = __webpack_require__(14630);
// EXTERNAL MODULE: ./lib/receiver/warehouses/usage-rows.js
var usage_rows = __webpack_require__(98923);
// EXTERNAL MODULE: ./lib/receiver/warehouses/warehouse-location.js
var warehouse_location = __webpack_require__(72945);
// EXTERNAL MODULE: ./lib/receiver/warehouses/load-client.js
var load_client = __webpack_require__(83262);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./lib/errors/input-error.js
var input_error = __webpack_require__(97656);
;// CONCATENATED MODULE: ./lib/receiver/warehouses/postgres/load-tls-options.js


/** TLS as `sslmode` asks, in libpq's sense; false without. @throws InputError for a file that cannot be read. */
async function loadTlsOptions({ tls, tlsFiles, }) {
    if (tls === 'disable')
        return false;
    const [ca, cert, key] = await Promise.all([tlsFiles.ca, tlsFiles.cert, tlsFiles.key].map(loadPem));
    // libpq: an authority that was named is checked by `require` as well.
    const isVerified = tls !== 'require' || ca !== null;
    return {
        rejectUnauthorized: isVerified,
        ...(tls === 'verify-full' || !isVerified ? {} : { checkServerIdentity: () => undefined }),
        ...(typeof ca === 'string' ? { ca } : {}),
        ...(typeof cert === 'string' ? { cert } : {}),
        ...(typeof key === 'string' ? { key } : {}),
    };
}
async function loadPem(file) {
    if (file === null)
        return null;
    try {
        return await (0,promises_.readFile)(file, 'utf8');
    }
    catch (error) {
        throw new input_error/* InputError */.d(`Warehouse URL: the file ${file} for TLS cannot be read.`, { cause: error });
    }
}

// EXTERNAL MODULE: ./lib/util/is-record.js
var is_record = __webpack_require__(13658);
;// CONCATENATED MODULE: ./lib/receiver/warehouses/postgres/postgres-client.js

const POSTGRES_CLIENT = {
    name: 'pg',
    isClient: (exports) => (0,is_record/* isRecord */.u)(exports) && typeof exports['Pool'] === 'function',
};

;// CONCATENATED MODULE: ./lib/receiver/warehouses/postgres/open-postgres-pool.js



const MAX_CONNECTIONS = 8;
const CONNECT_TIMEOUT_MS = 5_000;
/** Longer than the server's own limit for a statement, for a server that does not answer at all. */
const REPLY_TIMEOUT_MS = 45_000;
/** A pool that connects when it is first used. What it cannot be told is taken from libpq's variables and `~/.pgpass`. */
async function openPostgresPool(location, facts) {
    const [client, tls] = await Promise.all([
        (0,load_client/* loadClient */.c)(POSTGRES_CLIENT, facts.workingDirectory),
        loadTlsOptions(location),
    ]);
    const { host, port, database, user, password, options } = location;
    const pool = new client.Pool({
        host,
        port,
        database,
        ...(user === null ? {} : { user }),
        ...(password === null ? {} : { password }),
        ...(options === null ? {} : { options }),
        ssl: tls,
        max: MAX_CONNECTIONS,
        connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
        query_timeout: REPLY_TIMEOUT_MS,
        keepAlive: true,
        application_name: 'cxone-callcodes',
    });
    // A connection may break at any time. Without a listener that would end the process; whoever uses it next is told anyway.
    const note = (error) => facts.log.debug(`A connection to ${host} broke: ${error.message}`);
    pool.on('error', note);
    pool.on('connect', (connection) => connection.on('error', note));
    return pool;
}

// EXTERNAL MODULE: ./lib/receiver/warehouses/network-codes.js
var network_codes = __webpack_require__(48263);
;// CONCATENATED MODULE: ./lib/receiver/warehouses/postgres/postgres-fault.js


const SQL_STATE = /^[0-9A-Z]{5}$/;
/** What `pg` and `pg-pool` say, without a code, when a connection or a reply does not come or goes away. */
const LOST_CONNECTION = /^(?:Connection terminated|timeout exceeded when trying to connect|Query read timeout|Client has encountered a connection error|Client was closed|Cannot use a pool after calling end)/;
const TLS_CODE = /CERT|_TLS_|_SSL_|UNABLE_TO_(?:GET|VERIFY)/;
function toPostgresFault(error) {
    if (!(0,is_record/* isRecord */.u)(error))
        return { kind: 'other' };
    const message = typeof error['message'] === 'string' ? error['message'] : '';
    const code = typeof error['code'] === 'string' ? error['code'] : '';
    if (network_codes/* NETWORK_CODES */.C.has(code))
        return { kind: 'network', message: code };
    if (TLS_CODE.test(code) || /does not support SSL/.test(message))
        return { kind: 'tls', message: code || message };
    if (SQL_STATE.test(code))
        return { kind: 'server', sqlState: code, message };
    if (LOST_CONNECTION.test(message))
        return { kind: 'network', message };
    if (/client password must be a string|empty string/.test(message))
        return { kind: 'password-missing' };
    return { kind: 'other' };
}
/** The connection is of no more use. */
function isLostConnection(error) {
    const fault = toPostgresFault(error);
    return fault.kind === 'network' || (fault.kind === 'server' && /^(?:08|57P0)/.test(fault.sqlState));
}
/**
 * The server undid a transaction only because of another one: a deadlock, or a serialization failure, for which Redshift has a number
 * of its own: https://docs.aws.amazon.com/redshift/latest/dg/c_serial_isolation-serializable-isolation-troubleshooting.html
 */
function isWriteConflict(error) {
    const fault = toPostgresFault(error);
    if (fault.kind !== 'server')
        return false;
    if (fault.sqlState === '40001' || fault.sqlState === '40P01')
        return true;
    return fault.sqlState === 'XX000' && /^1023\b|Serializable isolation violation/i.test(fault.message);
}
/** What the loser is told when two create the same table at once: a key of the catalogue, the table or its row type is there. */
const CREATION_CONFLICTS = new Set(['23505', '42P07', '42710']);
function isCreationConflict(error) {
    const fault = toPostgresFault(error);
    return fault.kind === 'server' && CREATION_CONFLICTS.has(fault.sqlState);
}

// EXTERNAL MODULE: ./lib/receiver/warehouses/retry-conflicts.js
var retry_conflicts = __webpack_require__(9102);
// EXTERNAL MODULE: ./lib/util/to-printable.js
var to_printable = __webpack_require__(21029);
// EXTERNAL MODULE: ./lib/receiver/warehouses/to-warehouse-error.js
var to_warehouse_error = __webpack_require__(58952);
;// CONCATENATED MODULE: ./lib/receiver/warehouses/postgres/to-postgres-error.js




const RIGHTS_HINT = 'docs/warehouses.md lists the rights that are needed.';
const BUSY = { code: 'WAREHOUSE_UNAVAILABLE', isTransient: true, mayQuote: true };
const FAILED = { code: 'WAREHOUSE_FAILED', isTransient: false, mayQuote: false };
const SCHEMA = { code: 'WAREHOUSE_SCHEMA', isTransient: false, mayQuote: true, hint: migration/* SCHEMA_HINT */.M };
const DENIED = { code: 'WAREHOUSE_DENIED', isTransient: false, mayQuote: true };
/** By the start of the SQLSTATE, the first that fits: https://www.postgresql.org/docs/current/errcodes-appendix.html */
const RULES = [
    ['08', BUSY],
    // A standby, before or after a failover.
    ['25006', BUSY],
    ['25P', BUSY],
    ['28', { ...DENIED, hint: 'Check user and password of the warehouse URL, or PGUSER and PGPASSWORD.' }],
    ['3D000', { ...FAILED, mayQuote: true, hint: 'Create the database first.' }],
    ['3F000', { ...SCHEMA, hint: 'Set a search_path that names an existing schema.' }],
    ['40', BUSY],
    ['42501', { ...DENIED, hint: RIGHTS_HINT }],
    ['42', SCHEMA],
    ['53', BUSY],
    ['55', BUSY],
    ['57', BUSY],
    ['58', BUSY],
];
/** What a failure of `pg` or of the server means. A `WarehouseError` stays what it is. */
function toPostgresError(error, failed) {
    return (0,to_warehouse_error/* toWarehouseError */.b)(error, { ...failed, judge });
}
function judge(error) {
    const fault = toPostgresFault(error);
    switch (fault.kind) {
        case 'network':
            return (0,to_warehouse_error/* toVerdict */.d)(BUSY, `no connection (${(0,to_printable/* toPrintable */.f)(fault.message)})`);
        case 'tls': {
            const hint = 'Name its authority by ?sslrootcert=FILE, or see sslmode in docs/warehouses.md.';
            return (0,to_warehouse_error/* toVerdict */.d)({ ...FAILED, hint }, `no trusted TLS connection (${(0,to_printable/* toPrintable */.f)(fault.message)})`);
        }
        case 'password-missing':
            return (0,to_warehouse_error/* toVerdict */.d)({ ...DENIED, hint: 'Put one into the URL or into PGPASSWORD.' }, 'the server asks for a password');
        case 'server': {
            const found = RULES.find(([prefix]) => fault.sqlState.startsWith(prefix));
            const rule = isWriteConflict(error) ? BUSY : (found?.[1] ?? FAILED);
            const words = rule.mayQuote ? `${(0,to_printable/* toPrintable */.f)(fault.message)} ` : '';
            return (0,to_warehouse_error/* toVerdict */.d)(rule, `${words}(SQLSTATE ${fault.sqlState})`);
        }
        case 'other':
            return (0,to_warehouse_error/* toVerdict */.d)(FAILED, 'the client failed');
    }
}

;// CONCATENATED MODULE: ./lib/receiver/warehouses/postgres/postgres-session.js



/** Statements and transactions over a pool that heals itself. Every method rejects with a `WarehouseError`. */
class PostgresSession {
    #options;
    constructor(options) {
        this.#options = options;
    }
    /** The rows of one statement that only reads. */
    async read(doing, { text, values }) {
        const { rows } = await this.transaction((run) => run(text, values), {
            doing,
            isConflict: isWriteConflict,
        });
        return rows;
    }
    /** Runs `work` in a transaction; from the start again as long as `isConflict` says that only others were in its way. */
    async transaction(work, { doing, isConflict }) {
        const { location, facts } = this.#options;
        const failed = { doing, location };
        try {
            return await (0,retry_conflicts/* retryConflicts */.M)(() => this.#runOnce(work), { isConflict, ...facts });
        }
        catch (error) {
            throw toPostgresError(error, failed);
        }
    }
    async close() {
        const { pool } = this.#options;
        if (!pool.ending)
            await pool.end();
    }
    async #runOnce(work) {
        const client = await this.#begin();
        try {
            const result = await work(toRunner(client));
            await commit(client);
            client.release();
            return result;
        }
        catch (error) {
            await rollBack(client, error);
            throw error;
        }
    }
    /** A connection that is found dead on its first statement has done nothing yet: the next one is taken. */
    async #begin() {
        const { pool, begin } = this.#options;
        for (let spare = pool.idleCount;; spare -= 1) {
            const client = await pool.connect();
            try {
                for (const statement of begin)
                    await client.query(statement);
                return client;
            }
            catch (error) {
                client.release(true);
                if (spare <= 0 || !isLostConnection(error))
                    throw error;
            }
        }
    }
}
function toRunner(client) {
    return async (text, values = []) => {
        const { rows, rowCount } = await client.query(text, [...values]);
        return { rows, count: rowCount ?? 0 };
    };
}
/** A server that had to give up answers COMMIT with ROLLBACK, and no error. */
async function commit(client) {
    const { command } = await client.query('COMMIT');
    if (command !== 'COMMIT')
        throw new Error(`The transaction ended with ${command}.`);
}
async function rollBack(client, error) {
    if (isLostConnection(error)) {
        client.release(true);
        return;
    }
    try {
        await client.query('ROLLBACK');
        client.release();
    }
    catch {
        // What went wrong first is what counts; closing the connection undoes the transaction as well.
        client.release(true);
    }
}

// EXTERNAL MODULE: ./lib/receiver/warehouses/postgres/to-time-text.js
var to_time_text = __webpack_require__(541);
;// CONCATENATED MODULE: ./lib/receiver/warehouses/postgres/postgres-warehouse.js










const UNDEFINED_TABLE = '42P01';
const DAY_AS_TEXT = "TO_CHAR(day, 'YYYY-MM-DD')";
/** A warehouse behind PostgreSQL's protocol. Nothing connects before the first call. */
async function openPostgresWarehouse(location, { dialect, facts }) {
    const pool = await openPostgresPool(location, facts);
    const shown = (0,warehouse_location/* showLocation */.Z)(location);
    const session = new PostgresSession({ pool, location: shown, facts, begin: dialect.begin });
    return new PostgresWarehouse({ session, dialect, location: shown, nowMs: () => facts.clock.nowMs() });
}
class PostgresWarehouse {
    #parts;
    constructor(parts) {
        this.#parts = parts;
    }
    async migrate() {
        const { session, dialect, location } = this.#parts;
        const found = await readVersion(session);
        // A receiver whose tables are up to date needs no right to create any.
        if ((0,migration/* listPending */._)(dialect.migrations, { found, location }).length === 0)
            return;
        await session.transaction((run) => run(migrations_table/* MIGRATIONS_TABLE */.t.create), {
            doing: 'create tables',
            isConflict: (error) => isWriteConflict(error) || isCreationConflict(error),
        });
        await session.transaction((run) => this.#migrate(run), {
            doing: 'create tables',
            isConflict: isWriteConflict,
        });
    }
    async store(events) {
        if (events.length === 0)
            return [];
        const { session, dialect } = this.#parts;
        return await session.transaction(async (run) => await (0,settle_events/* settleEvents */.V)(events, await dialect.openEvents(run)), { doing: 'store events', isConflict: isWriteConflict });
    }
    async ping() {
        await this.#parts.session.read('get an answer', { text: 'SELECT 1', values: [] });
    }
    async readDailyUsage(query) {
        const statement = (0,usage_statement/* toUsageStatement */.k)(query, { dayAsText: DAY_AS_TEXT });
        return (0,usage_rows/* toDailyUsage */.A)(await this.#parts.session.read('read the daily figures', statement));
    }
    async close() {
        await this.#parts.session.close();
    }
    async #migrate(run) {
        const { dialect, location, nowMs } = this.#parts;
        // Others that start at the same time wait here, and find everything done.
        await run('LOCK TABLE mapping_migrations');
        const { rows } = await run(migrations_table/* MIGRATIONS_TABLE */.t.readVersion);
        const found = (0,migrations_table/* toVersion */.O)(rows);
        for (const { version, statements } of (0,migration/* listPending */._)(dialect.migrations, { found, location })) {
            for (const statement of statements)
                await run(statement);
            await run(migrations_table/* MIGRATIONS_TABLE */.t.insert, [version, (0,to_time_text/* toTimeText */.u)(nowMs())]);
        }
    }
}
/** 0 when there is no table of migrations yet. */
async function readVersion(session) {
    try {
        const statement = { text: migrations_table/* MIGRATIONS_TABLE */.t.readVersion, values: [] };
        return (0,migrations_table/* toVersion */.O)(await session.read('read the version of the tables', statement));
    }
    catch (error) {
        const fault = toPostgresFault(error instanceof Error ? error.cause : null);
        if (fault.kind === 'server' && fault.sqlState === UNDEFINED_TABLE)
            return 0;
        throw error;
    }
}


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
