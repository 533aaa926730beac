export const id = 6962;
export const ids = [6962];
export const modules = {

/***/ 36962:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createAxiosTransport: () => (/* binding */ createAxiosTransport)
});

// UNUSED EXPORTS: MAX_REPLY_BYTES

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(44708);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: ./lib/errors/transport-error.js
var transport_error = __webpack_require__(28433);
;// CONCATENATED MODULE: ./lib/cxone/transport-fault.js
/** Node's and OpenSSL's error codes, as far as they tell what kind of fault it was. */
const FAULT_BY_CODE = new Map([
    ['ECONNREFUSED', 'connection-refused'],
    ['ENOTFOUND', 'dns'],
    ['ENODATA', 'dns'],
    ['ECONNRESET', 'reset'],
    ['ECONNABORTED', 'reset'],
    ['EPIPE', 'reset'],
    ['ERR_STREAM_PREMATURE_CLOSE', 'reset'],
    ['ETIMEDOUT', 'timeout'],
    ['ESOCKETTIMEDOUT', 'timeout'],
    ['ERR_TLS_HANDSHAKE_TIMEOUT', 'timeout'],
    ['EPROTO', 'tls'],
    ['HOSTNAME_MISMATCH', 'tls'],
]);
/** https://nodejs.org/api/tls.html#x509-certificate-error-codes */
const TLS_CODE = /^(?:CERT_|CRL_|UNABLE_TO_|DEPTH_ZERO_SELF_SIGNED|SELF_SIGNED|ERR_TLS_|ERR_SSL_|INVALID_CA|INVALID_PURPOSE|PATH_LENGTH_)/;
const ERROR_CODE = /^[A-Z][A-Z0-9_]{0,63}$/;
const MAX_DEPTH = 5;
/** The innermost error code of a chain of causes, or null. Reads nothing but `code` and `cause`. */
function toErrorCode(error) {
    let code = null;
    let current = error;
    for (let depth = 0; depth < MAX_DEPTH && typeof current === 'object' && current !== null; depth += 1) {
        if ('code' in current && typeof current.code === 'string' && ERROR_CODE.test(current.code))
            code = current.code;
        current = 'cause' in current ? current.cause : null;
    }
    return code;
}
/** What kind of fault an error code stands for. Pure. */
function toTransportFault(code) {
    if (code === null)
        return 'other';
    const known = FAULT_BY_CODE.get(code);
    if (known !== undefined)
        return known;
    if (code.startsWith('EAI_'))
        return 'dns';
    return TLS_CODE.test(code) ? 'tls' : 'other';
}

;// CONCATENATED MODULE: ./lib/cxone/axios-transport.js





/** A longer reply is refused while it arrives, counted after decompression. */
const MAX_REPLY_BYTES = 32 * 1024 * 1024;
const FAULT_TEXT = {
    timeout: 'no complete reply in time',
    'connection-refused': 'the connection was refused',
    dns: 'the host name could not be resolved',
    tls: 'no trusted TLS connection',
    reset: 'the connection broke before the reply was complete',
    'too-large': 'the reply is larger than is accepted',
    cancelled: 'the call was cancelled',
    other: 'no valid HTTP reply',
};
const FAULT_HINT = {
    'connection-refused': 'Check `base-url` or `region`, and HTTPS_PROXY.',
    dns: 'Check `base-url` or `region`, and HTTPS_PROXY.',
    tls: 'Give the certificate authority of your network in NODE_EXTRA_CA_CERTS.',
};
/**
 * HTTP through axios, which is loaded with the first call. Connections are kept alive; redirects are never followed; any
 * status is a reply; `timeoutMs` spans connecting and the whole reply. HTTPS_PROXY and NO_PROXY are obeyed; plain http
 * (loopback only) never goes through a proxy, so that no credentials cross a network in clear.
 */
function createAxiosTransport(options = {}) {
    const { maxReplyBytes = MAX_REPLY_BYTES, maxSockets = Number.POSITIVE_INFINITY } = options;
    const httpAgent = new external_node_http_.Agent({ keepAlive: true, maxSockets });
    const httpsAgent = new external_node_https_.Agent({ keepAlive: true, maxSockets });
    return async (request) => {
        const { default: axios } = await Promise.all(/* import() */[__webpack_require__.e(9061), __webpack_require__.e(5702)]).then(__webpack_require__.bind(__webpack_require__, 25702));
        const stop = startStopwatch(request);
        try {
            const response = await axios.request({
                method: request.method,
                url: request.url,
                headers: { ...request.headers },
                ...(request.body === null ? {} : { data: request.body }),
                transformRequest: [(data) => data],
                responseType: 'stream',
                maxRedirects: 0,
                validateStatus: () => true,
                signal: stop.signal,
                httpAgent,
                httpsAgent,
                ...(request.url.startsWith('http:') ? { proxy: false } : {}),
            });
            const body = await readBody(response.data, { maxReplyBytes, signal: stop.signal });
            return { status: response.status, headers: toPlainHeaders(response.headers), body };
        }
        catch (error) {
            throw toTransportError(error, { request, stoppedBy: stop.reason() });
        }
        finally {
            stop.clear();
        }
    };
}
function startStopwatch(request) {
    const controller = new AbortController();
    let stoppedBy = null;
    const stop = (reason) => {
        stoppedBy ??= reason;
        controller.abort();
    };
    const cancel = () => stop('cancelled');
    const timer = setTimeout(() => stop('timeout'), request.timeoutMs);
    if (request.signal?.aborted === true)
        cancel();
    request.signal?.addEventListener('abort', cancel, { once: true });
    return {
        signal: controller.signal,
        reason: () => stoppedBy,
        clear: () => {
            clearTimeout(timer);
            request.signal?.removeEventListener('abort', cancel);
        },
    };
}
async function readBody(stream, limits) {
    if (!(stream instanceof external_node_stream_.Readable))
        throw new TypeError('The reply is no stream.');
    const destroy = () => {
        stream.destroy(new Error('stopped'));
    };
    limits.signal.addEventListener('abort', destroy, { once: true });
    if (limits.signal.aborted)
        destroy();
    const chunks = [];
    let bytes = 0;
    // The stream's own type says that its chunks are anything.
    const arriving = stream;
    for await (const chunk of arriving) {
        const buffer = Buffer.isBuffer(chunk) ? chunk : Buffer.from(String(chunk));
        bytes += buffer.length;
        if (bytes > limits.maxReplyBytes)
            throw new ReplyTooLarge(limits.maxReplyBytes);
        chunks.push(buffer);
    }
    return Buffer.concat(chunks).toString('utf8');
}
class ReplyTooLarge extends Error {
    maxBytes;
    constructor(maxBytes) {
        super(`over ${maxBytes} bytes`);
        this.maxBytes = maxBytes;
    }
}
function toPlainHeaders(headers) {
    const plain = {};
    for (const [name, value] of Object.entries(headers)) {
        const item = value;
        if (typeof item === 'string')
            plain[name.toLowerCase()] = item;
        else if (Array.isArray(item))
            plain[name.toLowerCase()] = item.join(', ');
    }
    return plain;
}
/** Axios' errors carry the request with its Authorization header, so nothing of them but the error code is kept. */
function toTransportError(error, facts) {
    const code = toErrorCode(error);
    const fault = facts.stoppedBy ?? (error instanceof ReplyTooLarge ? 'too-large' : toTransportFault(code));
    const { request } = facts;
    const where = `${request.method} ${new URL(request.url).origin}`;
    const detail = fault === 'timeout' ? ` (${request.timeoutMs} ms)` : code === null ? '' : ` (${code})`;
    const hint = FAULT_HINT[fault];
    return new transport_error/* TransportError */.w(`${where}: ${FAULT_TEXT[fault]}${detail}.`, {
        fault,
        ...(hint === undefined ? {} : { hint }),
        ...(code === null ? {} : { cause: new Error(code) }),
    });
}


/***/ }),

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


/***/ })

};
