export const id = 2498;
export const ids = [2498,2421];
export const modules = {

/***/ 22498:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openWarehouse: () => (/* binding */ openWarehouse)
/* harmony export */ });
/* harmony import */ var _parse_warehouse_url_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82421);

/**
 * The warehouse that `url` names; its client library is loaded now, the warehouse itself is first reached by a method. Hand
 * `listWarehouseSecrets(url)` to the masker before. @throws InputError for a URL that names none, WarehouseError without client.
 */
async function openWarehouse(url, facts) {
    const location = (0,_parse_warehouse_url_js__WEBPACK_IMPORTED_MODULE_0__/* .parseWarehouseUrl */ .g)(url, facts.workingDirectory);
    switch (location.kind) {
        case 'duckdb': {
            const { openDuckdbWarehouse } = await __webpack_require__.e(/* import() */ 9429).then(__webpack_require__.bind(__webpack_require__, 89429));
            return await openDuckdbWarehouse(location, facts);
        }
        case 'postgres': {
            const { openPostgresWarehouse } = await __webpack_require__.e(/* import() */ 1613).then(__webpack_require__.bind(__webpack_require__, 21613));
            const { POSTGRES_DIALECT: dialect } = await __webpack_require__.e(/* import() */ 5198).then(__webpack_require__.bind(__webpack_require__, 65198));
            return await openPostgresWarehouse(location, { dialect, facts });
        }
        case 'redshift': {
            const { openPostgresWarehouse } = await __webpack_require__.e(/* import() */ 1613).then(__webpack_require__.bind(__webpack_require__, 21613));
            const { REDSHIFT_DIALECT: dialect } = await __webpack_require__.e(/* import() */ 9371).then(__webpack_require__.bind(__webpack_require__, 9371));
            return await openPostgresWarehouse(location, { dialect, facts });
        }
        case 'bigquery': {
            const { openBigqueryWarehouse } = await Promise.all(/* import() */[__webpack_require__.e(7505), __webpack_require__.e(397)]).then(__webpack_require__.bind(__webpack_require__, 60397));
            return await openBigqueryWarehouse(location, facts);
        }
        case 'snowflake': {
            const { openSnowflakeWarehouse } = await Promise.all(/* import() */[__webpack_require__.e(7505), __webpack_require__.e(265)]).then(__webpack_require__.bind(__webpack_require__, 60265));
            return await openSnowflakeWarehouse(location, facts);
        }
    }
}


/***/ }),

/***/ 82421:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ parseWarehouseUrl),
  showWarehouse: () => (/* binding */ showWarehouse)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/errors/input-error.js
var input_error = __webpack_require__(97656);
// EXTERNAL MODULE: ./lib/util/nearest-name.js
var nearest_name = __webpack_require__(80976);
;// CONCATENATED MODULE: ./lib/receiver/warehouses/decode-url-part.js
/** A percent-encoded part of a URL as it is meant. @throws what `refuse` makes. */
function decodeUrlPart(part, refuse) {
    try {
        return decodeURIComponent(part);
    }
    catch (error) {
        if (error instanceof URIError)
            throw refuse('has a % that starts no escape; write it as %25');
        throw error;
    }
}

// EXTERNAL MODULE: ./lib/receiver/warehouses/warehouse-location.js
var warehouse_location = __webpack_require__(72945);
;// CONCATENATED MODULE: ./lib/receiver/warehouses/parse-postgres-url.js




const DEFAULT_PORTS = { postgres: 5432, redshift: 5439 };
const MAX_PORT = 65_535;
/** Names as libpq has them: https://www.postgresql.org/docs/current/libpq-connect.html#LIBPQ-PARAMKEYWORDS */
const PARAMETERS = ['host', 'sslmode', 'sslrootcert', 'sslcert', 'sslkey', 'options'];
const ESCAPES = 'in a password, @ : / ? # are written as %40 %3A %2F %3F %23';
/**
 * A URL of libpq's form for one server. Without `sslmode`, TLS is verified in full unless the server is on this machine.
 * @throws what `refuse` makes.
 */
function parsePostgresUrl(text, context) {
    const { kind, refuse, workingDirectory } = context;
    const url = URL.canParse(text) ? new URL(text) : null;
    if (url === null)
        throw refuse(`is no URL; ${ESCAPES}`);
    const parameters = readParameters(url, refuse);
    const host = parameters.get('host') ?? decodeUrlPart(url.hostname.replace(/^\[(.+)\]$/, '$1'), refuse);
    const database = decodeUrlPart(url.pathname.slice(1), refuse);
    if (url.pathname.includes('@'))
        throw refuse(`has an @ behind its first /; ${ESCAPES}`);
    if (host === '')
        throw refuse('names no host');
    if (database === '' || database.includes('/'))
        throw refuse('names no database');
    const port = url.port === '' ? DEFAULT_PORTS[kind] : Number(url.port);
    if (port < 1 || port > MAX_PORT)
        throw refuse('has no usable port');
    const fileOf = (name) => {
        const file = parameters.get(name);
        return file === undefined ? null : (0,external_node_path_.resolve)(workingDirectory, file);
    };
    return {
        kind,
        host,
        port,
        database,
        user: decodeUrlPart(url.username, refuse) || null,
        password: decodeUrlPart(url.password, refuse) || null,
        tls: toTlsMode(parameters.get('sslmode'), { host, refuse }),
        tlsFiles: { ca: fileOf('sslrootcert'), cert: fileOf('sslcert'), key: fileOf('sslkey') },
        options: parameters.get('options') ?? null,
    };
}
function readParameters(url, refuse) {
    for (const name of url.searchParams.keys()) {
        if (PARAMETERS.some((known) => known === name))
            continue;
        const nearest = (0,nearest_name/* nearestName */.q)(name, PARAMETERS);
        const question = nearest === null ? '' : `, did you mean ${nearest}?`;
        throw refuse(`has a parameter that is not one of ${PARAMETERS.join(', ')}${question}`);
    }
    return new Map(url.searchParams);
}
function toTlsMode(text, { host, refuse }) {
    if (text === undefined)
        return isOnThisMachine(host) ? 'disable' : 'verify-full';
    const mode = warehouse_location/* TLS_MODES */.F.find((known) => known === text);
    if (mode === undefined)
        throw refuse(`has an sslmode that is not one of ${warehouse_location/* TLS_MODES */.F.join(', ')}`);
    return mode;
}
function isOnThisMachine(host) {
    return host.startsWith('/') || host === 'localhost' || host === '::1' || /^127(?:\.\d{1,3}){3}$/.test(host);
}

;// CONCATENATED MODULE: ./lib/receiver/warehouses/parse-warehouse-url.js






/** Each with the form that its URL has. */
const FORMS = new Map([
    ['duckdb', 'duckdb:FILE'],
    ['postgres', 'postgres://user:password@host:5432/database'],
    ['postgresql', 'postgres://user:password@host:5432/database'],
    ['redshift', 'redshift://user:password@host:5439/database'],
    ['bigquery', 'bigquery://project/dataset'],
    ['snowflake', 'snowflake://account/database/schema'],
]);
const MAX_SCHEME_LENGTH = 20;
/** The warehouse that `url` names. @throws InputError that shows nothing of the URL but its scheme. */
function parseWarehouseUrl(url, workingDirectory) {
    const text = url.trim();
    const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(text)?.[1]?.toLowerCase() ?? '';
    const rest = text.slice(scheme.length + 1);
    switch (scheme) {
        case 'duckdb':
            return parseDuckdb(rest, workingDirectory);
        case 'postgres':
        case 'postgresql':
            return parsePostgresUrl(text, { kind: 'postgres', workingDirectory, refuse: refuser('postgres') });
        case 'redshift':
            return parsePostgresUrl(text, { kind: 'redshift', workingDirectory, refuse: refuser('redshift') });
        case 'bigquery':
            return parseBigquery(rest);
        case 'snowflake':
            return parseSnowflake(text);
        default:
            throw unknownScheme(scheme);
    }
}
/** The warehouse that `url` names, for people: no user, no password, no query. @throws InputError as `parseWarehouseUrl`. */
function showWarehouse(url, workingDirectory) {
    return (0,warehouse_location/* showLocation */.Z)(parseWarehouseUrl(url, workingDirectory));
}
function parseDuckdb(rest, workingDirectory) {
    const refuse = refuser('duckdb');
    if (/^\/\/(?!\/)/.test(rest))
        throw refuse('has a host, but the file is a local one');
    if (rest.startsWith(':'))
        throw refuse('would be kept in memory and lost at the end');
    if (rest === '' || rest.endsWith('/'))
        throw refuse('names no file');
    return { kind: 'duckdb', file: (0,external_node_path_.resolve)(workingDirectory, rest) };
}
function parseBigquery(rest) {
    // Projects of a domain have a colon in their id, which no host may have.
    const parts = /^\/\/([^/?#@\s]+)\/(\w+)\/?(?:\?([^#]*))?$/.exec(rest);
    if (parts === null)
        throw refuser('bigquery')('is not of that form');
    const [, project = '', dataset = '', query = ''] = parts;
    return { kind: 'bigquery', project, dataset, options: new Map(new URLSearchParams(query)) };
}
function parseSnowflake(text) {
    const refuse = refuser('snowflake');
    const url = URL.canParse(text) ? new URL(text) : null;
    if (url === null)
        throw refuse('is no URL');
    const [, database = '', schema = '', ...more] = url.pathname.replace(/\/$/, '').split('/');
    if (url.hostname === '' || database === '' || schema === '' || more.length > 0) {
        throw refuse('does not name an account, a database and a schema');
    }
    return {
        kind: 'snowflake',
        account: decodeUrlPart(url.hostname, refuse),
        database: decodeUrlPart(database, refuse),
        schema: decodeUrlPart(schema, refuse),
        user: decodeUrlPart(url.username, refuse) || null,
        password: decodeUrlPart(url.password, refuse) || null,
        options: new Map(url.searchParams),
    };
}
function refuser(scheme) {
    return (why) => new input_error/* InputError */.d(`Warehouse URL: the ${scheme} one ${why}.`, {
        hint: `Its form is ${FORMS.get(scheme) ?? scheme}.`,
    });
}
/** Shows the scheme only if it can hardly be something else, such as a password. */
function unknownScheme(scheme) {
    const known = [...new Set(FORMS.values())].join(', ');
    if (scheme === '' || scheme.length > MAX_SCHEME_LENGTH) {
        return new input_error/* InputError */.d('Warehouse URL: it has no scheme.', { hint: `Known forms: ${known}.` });
    }
    const nearest = (0,nearest_name/* nearestName */.q)(scheme, [...FORMS.keys()]);
    const question = nearest === null ? '' : `Did you mean ${nearest}? `;
    return new input_error/* InputError */.d(`Warehouse URL: ${scheme} is no scheme of a warehouse.`, {
        hint: `${question}Known forms: ${known}.`,
    });
}


/***/ }),

/***/ 72945:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ TLS_MODES),
/* harmony export */   Z: () => (/* binding */ showLocation)
/* harmony export */ });
/** `prefer` and `allow` are missing on purpose: they fall back to plain text when somebody in between asks for it. */
const TLS_MODES = ['disable', 'require', 'verify-ca', 'verify-full'];
/** The location for messages: no user, no password, no query. */
function showLocation(location) {
    switch (location.kind) {
        case 'duckdb':
            return `duckdb:${location.file}`;
        case 'postgres':
        case 'redshift':
            return `${location.kind}://${location.host}:${location.port}/${location.database}`;
        case 'bigquery':
            return `bigquery://${location.project}/${location.dataset}`;
        case 'snowflake':
            return `snowflake://${location.account}/${location.database}/${location.schema}`;
    }
}


/***/ })

};
