export const id = 1471;
export const ids = [1471];
export const modules = {

/***/ 28433:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ TransportError)
/* harmony export */ });
/* harmony import */ var _app_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3603);

/** No complete reply arrived: the caller cannot tell whether the server did the work, unless the fault says so. */
class TransportError extends _app_error_js__WEBPACK_IMPORTED_MODULE_0__/* .AppError */ .u {
    fault;
    constructor(message, facts) {
        super(message, {
            code: 'TRANSPORT_FAULT',
            ...(facts.hint === undefined ? {} : { hint: facts.hint }),
            cause: facts.cause,
        });
        this.fault = facts.fault;
    }
}


/***/ }),

/***/ 21471:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fetchUsage: () => (/* binding */ fetchUsage)
});

// EXTERNAL MODULE: ./lib/errors/transport-error.js
var transport_error = __webpack_require__(28433);
// EXTERNAL MODULE: ./lib/errors/warehouse-error.js
var warehouse_error = __webpack_require__(37187);
// EXTERNAL MODULE: ./lib/util/is-list.js
var is_list = __webpack_require__(73947);
// EXTERNAL MODULE: ./lib/util/is-record.js
var is_record = __webpack_require__(13658);
;// CONCATENATED MODULE: ./lib/receiver/parse-usage-reply.js


const DAY = /^\d{4}-\d{2}-\d{2}$/;
/** What a receiver answers to `GET /usage`; null for anything else. */
function parseUsageReply(body) {
    const reply = parseJson(body);
    const rows = (0,is_record/* isRecord */.u)(reply) ? reply['usage'] : null;
    return (0,is_list/* isList */.L)(rows) && rows.every(isDailyUsage) ? rows : null;
}
function parseJson(body) {
    try {
        return JSON.parse(body);
    }
    catch (error) {
        if (error instanceof SyntaxError)
            return null;
        throw error;
    }
}
function isDailyUsage(row) {
    if (!(0,is_record/* isRecord */.u)(row))
        return false;
    const { day, target, p50LatencyMs: p50, p95LatencyMs: p95 } = row;
    const figures = [row['events'], row['attempts'], row['successes'], row['assignmentRate']];
    const isDay = typeof day === 'string' && DAY.test(day) && !Number.isNaN(Date.parse(day));
    return (isDay &&
        typeof target === 'string' &&
        figures.every(isFigure) &&
        [p50, p95].every((latencyMs) => latencyMs === null || isFigure(latencyMs)));
}
function isFigure(value) {
    return typeof value === 'number' && Number.isFinite(value) && value >= 0;
}

;// CONCATENATED MODULE: ./lib/receiver/fetch-usage.js



const TIMEOUT_MS = 60_000;
/** The figures that a running receiver gives. @throws WarehouseError for anything else, TransportError when it is cancelled. */
async function fetchUsage(query, { url, transport, userAgent, signal }) {
    const { status, body } = await reach(() => transport({
        method: 'GET',
        url: toQueryUrl(url, query),
        headers: { accept: 'application/json', 'user-agent': userAgent },
        body: null,
        timeoutMs: TIMEOUT_MS,
        signal,
    }));
    const usage = status === 200 ? parseUsageReply(body) : null;
    if (usage !== null)
        return usage;
    throw new warehouse_error/* WarehouseError */.k(`Cannot read the daily figures from ${url.href}: ${toReason(status)}.`, {
        code: status >= 500 ? 'WAREHOUSE_UNAVAILABLE' : 'WAREHOUSE_FAILED',
        isTransient: status >= 500,
        hint: status >= 500
            ? 'Try again once its warehouse answers: GET /readyz says so.'
            : 'Check --url: it must lead to `cxone-callcodes receive`.',
    });
}
/** What the transport advises is about tenants. */
async function reach(send) {
    try {
        return await send();
    }
    catch (error) {
        if (!(error instanceof transport_error/* TransportError */.w) || error.fault === 'cancelled')
            throw error;
        throw new warehouse_error/* WarehouseError */.k(error.message, {
            code: 'WAREHOUSE_UNAVAILABLE',
            isTransient: true,
            hint: 'Check --url, and that `cxone-callcodes receive` runs there.',
            cause: error,
        });
    }
}
function toReason(status) {
    if (status === 200)
        return 'the reply is not that of a receiver';
    return status === 503 ? "the receiver's warehouse is away (503)" : `it answered ${status}`;
}
function toQueryUrl(url, { fromDay, toDay, target }) {
    const asked = new URL(url);
    if (fromDay !== null)
        asked.searchParams.set('from', fromDay);
    if (toDay !== null)
        asked.searchParams.set('to', toDay);
    if (target !== null)
        asked.searchParams.set('target', target);
    return asked.href;
}


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


/***/ })

};
