export const id = 4650;
export const ids = [4650];
export const modules = {

/***/ 14650:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runReportUsage: () => (/* binding */ runReportUsage)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/util/assert-never.js
var assert_never = __webpack_require__(49911);
// EXTERNAL MODULE: ./lib/commands/load-text-colors.js
var load_text_colors = __webpack_require__(72927);
// EXTERNAL MODULE: ./lib/errors/warehouse-error.js
var warehouse_error = __webpack_require__(37187);
;// CONCATENATED MODULE: ./lib/commands/read-usage.js

/** The figures from the warehouse; from the receiver where no warehouse was named, or where it is in use or away. */
async function readUsage(request, surroundings) {
    const { warehouse, receiver } = request;
    if (warehouse !== null) {
        try {
            return await readWarehouse(warehouse, request, surroundings);
        }
        catch (error) {
            if (!isAway(error))
                throw error;
            if (receiver === null)
                throw withReceiverHint(error, warehouse);
            surroundings.environment.log.info(`${error.message} Asking ${receiver.href}.`);
        }
    }
    return await askReceiver(request, surroundings);
}
async function readWarehouse(url, { query }, { cwd, environment }) {
    const { clock, random, log, env, keepSecret } = environment;
    const secrets = await __webpack_require__.e(/* import() */ 1782).then(__webpack_require__.bind(__webpack_require__, 1782));
    for (const secret of [...secrets.listWarehouseSecrets(url), ...secrets.listWarehouseVariables(env)]) {
        keepSecret(secret);
    }
    const { openWarehouse } = await __webpack_require__.e(/* import() */ 2498).then(__webpack_require__.bind(__webpack_require__, 22498));
    const { showWarehouse } = await __webpack_require__.e(/* import() */ 2421).then(__webpack_require__.bind(__webpack_require__, 82421));
    const facts = { workingDirectory: cwd, access: 'read', clock, random, log, env };
    const warehouse = await openWarehouse(url, facts);
    try {
        return { usage: await warehouse.readDailyUsage(query), source: showWarehouse(url, cwd) };
    }
    finally {
        await warehouse.close();
    }
}
async function askReceiver({ receiver: url, query }, { environment }) {
    if (url === null)
        throw new Error('Neither a warehouse nor a receiver was named.');
    const { env, version, signal } = environment;
    const { createAxiosTransport } = await __webpack_require__.e(/* import() */ 3378).then(__webpack_require__.bind(__webpack_require__, 63378));
    const { fetchUsage } = await __webpack_require__.e(/* import() */ 1471).then(__webpack_require__.bind(__webpack_require__, 21471));
    const transport = createAxiosTransport({ env });
    try {
        const userAgent = `cxone-callcodes/${version}`;
        return { usage: await fetchUsage(query, { url, transport, userAgent, signal }), source: url.href };
    }
    finally {
        transport.close();
    }
}
function isAway(error) {
    return error instanceof warehouse_error/* WarehouseError */.k && error.code === 'WAREHOUSE_UNAVAILABLE';
}
/** One process uses a DuckDB file at a time, and while a receiver runs it is the receiver. */
function withReceiverHint(error, warehouse) {
    if (!/^\s*duckdb:/i.test(warehouse))
        return error;
    return new warehouse_error/* WarehouseError */.k(error.message, {
        code: error.code,
        isTransient: error.isTransient,
        hint: 'One process uses a DuckDB file at a time. Ask the receiver that has it: --url http://127.0.0.1:3000.',
        cause: error,
    });
}

// EXTERNAL MODULE: ./lib/commands/write-output-file.js
var write_output_file = __webpack_require__(54010);
;// CONCATENATED MODULE: ./lib/commands/run-report-usage.js





/** `report usage`: the daily figures as a table, JSON or an HTML page. */
async function runReportUsage(request, { process, environment }) {
    const { query, out } = request;
    const { redactor, clock, log, print } = environment;
    const redact = (text) => redactor.redact(text);
    const { usage, source } = await readUsage(request, { cwd: process.cwd, environment });
    const text = await render(request, {
        usage: usage.map((row) => ({ ...row, target: redact(row.target) })),
        query: { ...query, target: query.target === null ? null : redact(query.target) },
        source: redact(source),
        madeAtMs: clock.nowMs(),
        colors: out === null ? environment.colours : load_text_colors/* NO_COLORS */.F,
    });
    if (out === null) {
        print(text);
        return 0;
    }
    await (0,write_output_file/* writeOutputFile */.B)((0,external_node_path_.resolve)(process.cwd, out), text);
    log.info(`The figures are in ${out}.`);
    return 0;
}
async function render({ format }, { colors, ...input }) {
    switch (format) {
        case 'table':
            return (await __webpack_require__.e(/* import() */ 2122).then(__webpack_require__.bind(__webpack_require__, 22122))).renderUsageText(input, colors);
        case 'json':
            return (await __webpack_require__.e(/* import() */ 5225).then(__webpack_require__.bind(__webpack_require__, 85225))).renderUsageJson(input);
        case 'html':
            return (await Promise.all(/* import() */[__webpack_require__.e(5551), __webpack_require__.e(7674)]).then(__webpack_require__.bind(__webpack_require__, 27674))).renderUsagePage(input);
        default:
            return (0,assert_never/* assertNever */.x)(format);
    }
}


/***/ }),

/***/ 54010:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ writeOutputFile)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_input_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97656);



/**
 * Writes the whole file or nothing, and makes the folder where it is missing.
 * @throws InputError naming the file when the place cannot be written.
 */
async function writeOutputFile(file, text) {
    const temporary = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file), `.${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(file)}.${process.pid}.tmp`);
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file), { recursive: true });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(temporary, text, { mode: 0o644 });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(temporary, file);
    }
    catch (cause) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(temporary, { force: true }).catch(() => undefined);
        throw new _errors_input_error_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .d(`Writing a file failed: ${file}: ${reasonOf(cause)}.`, {
            hint: 'Choose another place with output-dir or --out, or make this one writable.',
            cause,
        });
    }
}
function reasonOf(cause) {
    return cause instanceof Error ? cause.message : String(cause);
}


/***/ }),

/***/ 37187:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ WarehouseError)
/* harmony export */ });
/* harmony import */ var _app_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3603);

/** The warehouse cannot or will not do what was asked. Its message holds no credentials and no values of rows. */
class WarehouseError extends _app_error_js__WEBPACK_IMPORTED_MODULE_0__/* .AppError */ .u {
    code;
    isTransient;
    constructor(message, facts) {
        super(message, facts);
        this.code = facts.code;
        this.isTransient = facts.isTransient;
    }
}


/***/ })

};
