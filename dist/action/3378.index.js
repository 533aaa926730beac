export const id = 3378;
export const ids = [3378,4247];
export const modules = {

/***/ 63378:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createAxiosTransport: () => (/* binding */ createAxiosTransport)
});

// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: ./lib/cxone/choose-proxy.js + 1 modules
var choose_proxy = __webpack_require__(84247);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(44708);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
;// CONCATENATED MODULE: ./lib/cxone/tls-advice.js
const UNKNOWN_AUTHORITY = {
    why: 'the certificate is signed by nobody who is trusted here',
    hint: 'Give the certificate of the authority that signed it (PEM) to this process as a file in NODE_EXTRA_CA_CERTS.',
};
const WRONG_NAME = {
    why: 'the certificate is for another host name',
    hint: 'Check the host name in %s.',
};
const NO_HANDSHAKE = {
    why: 'the handshake failed',
    hint: 'Check the port in %s, and that the server speaks TLS 1.2 or later there and asks for no client certificate.',
};
/** https://nodejs.org/api/tls.html#x509-certificate-error-codes */
const ADVICE = new Map([
    ['DEPTH_ZERO_SELF_SIGNED_CERT', UNKNOWN_AUTHORITY],
    ['SELF_SIGNED_CERT_IN_CHAIN', UNKNOWN_AUTHORITY],
    ['UNABLE_TO_GET_ISSUER_CERT', UNKNOWN_AUTHORITY],
    ['UNABLE_TO_GET_ISSUER_CERT_LOCALLY', UNKNOWN_AUTHORITY],
    ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', UNKNOWN_AUTHORITY],
    ['CERT_UNTRUSTED', UNKNOWN_AUTHORITY],
    ['CERT_SIGNATURE_FAILURE', UNKNOWN_AUTHORITY],
    ['ERR_TLS_CERT_ALTNAME_INVALID', WRONG_NAME],
    ['HOSTNAME_MISMATCH', WRONG_NAME],
    [
        'CERT_HAS_EXPIRED',
        {
            why: 'the certificate has expired',
            hint: 'It has to be renewed at the server, unless the clock of this machine is wrong.',
        },
    ],
    [
        'CERT_NOT_YET_VALID',
        {
            why: 'the certificate is not valid yet',
            hint: 'Check the clock of this machine, and the certificate at the server.',
        },
    ],
    [
        'CERT_REVOKED',
        {
            why: 'the certificate was revoked',
            hint: 'It has to be replaced at the server; do not go on without.',
        },
    ],
]);
/** What a TLS error code means to people, and what they can do about what `addressInputs` name. Pure. */
function toTlsAdvice(code, addressInputs) {
    const { why, hint } = ADVICE.get(code ?? '') ?? NO_HANDSHAKE;
    return { why, hint: hint.replace('%s', addressInputs) };
}

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
/** A TLS connection that was there already and broke: what was sent over it may have been read. */
const BROKEN_TLS_CODE = /^ERR_SSL_.*(?:UNEXPECTED_EOF|BAD_RECORD_MAC|BAD_DECRYPT|RECORD_OVERFLOW|INTERNAL_ERROR)/;
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
    if (BROKEN_TLS_CODE.test(code))
        return 'reset';
    return TLS_CODE.test(code) ? 'tls' : 'other';
}

;// CONCATENATED MODULE: ./lib/cxone/proxy-error.js


const HTTP_PROXY_AUTHENTICATION_REQUIRED = 407;
/** Refusals in passing, https://www.rfc-editor.org/rfc/rfc9110#section-15 */
const PASSING_STATUSES = new Set([408, 425, 429]);
const FAULT_WORDS = {
    'connection-refused': 'refused the connection',
    dns: 'has a name that could not be resolved',
    reset: 'broke the connection off',
    timeout: 'did not answer in time',
};
const STRANGE_WORDS = 'gave no valid HTTP reply';
/** The proxy opened no connection: nothing of the request has left. Its message names the proxy without its credentials. */
class ProxyError extends Error {
    fault;
    hint;
    constructor(message, facts) {
        super(message);
        this.fault = facts.fault;
        this.hint = facts.hint;
    }
}
/** The proxy answered CONNECT with something else than success. */
function toProxyRefusal(proxy, { target, status }) {
    const fault = status >= 500 || PASSING_STATUSES.has(status) ? 'proxy-unavailable' : 'proxy-refused';
    if (status === HTTP_PROXY_AUTHENTICATION_REQUIRED) {
        const why = proxy.authorization === null ? 'asks for credentials' : 'does not accept its credentials';
        return new ProxyError(`${nameOf(proxy)} ${why} (407)`, {
            fault,
            hint: `Give them in ${proxy.variable} as http://USER:PASSWORD@HOST:PORT, special characters percent-encoded; Basic is the only scheme that is known here.`,
        });
    }
    const why = status >= 500 ? 'could not open a connection' : 'refuses to open a connection';
    return new ProxyError(`${nameOf(proxy)} ${why} to ${target} (${status})`, {
        fault,
        hint: 'Let the proxy allow this host and port, or name the host in NO_PROXY where it can be reached directly.',
    });
}
/** The proxy could not be spoken to. */
function toProxyFault(proxy, error) {
    const code = toErrorCode(error);
    const kind = toTransportFault(code);
    const detail = code === null ? '' : ` (${code})`;
    if (kind === 'tls') {
        const { why } = toTlsAdvice(code, proxy.variable);
        return new ProxyError(`${nameOf(proxy)} gave no trusted TLS connection, ${why}${detail}`, {
            fault: 'proxy-refused',
            hint: `Check ${proxy.variable}; the authority that signed the proxy's certificate belongs into NODE_EXTRA_CA_CERTS.`,
        });
    }
    return new ProxyError(`${nameOf(proxy)} ${FAULT_WORDS[kind] ?? STRANGE_WORDS}${detail}`, {
        fault: 'proxy-unavailable',
        hint: `Check ${proxy.variable}, or name the host in NO_PROXY where it can be reached directly.`,
    });
}
/** The time of a call was over before the proxy had opened a connection. */
function toProxyTimeout(proxy, timeoutMs) {
    return new ProxyError(`${nameOf(proxy)} opened no connection in time (${timeoutMs} ms)`, {
        fault: 'proxy-unavailable',
        hint: `Check ${proxy.variable}, or raise \`timeout\`.`,
    });
}
function nameOf(proxy) {
    return `the proxy ${proxy.name} (${proxy.variable})`;
}

;// CONCATENATED MODULE: ./lib/cxone/open-tunnel.js




/**
 * Asks a proxy for a connection to `target` (host and port). Rejects with a `ProxyError`; aborting closes what was begun.
 * https://www.rfc-editor.org/rfc/rfc9110#name-connect
 */
function openTunnel(proxy, { target, signal }) {
    return new Promise((resolve, reject) => {
        const send = proxy.isTls ? external_node_https_.request : external_node_http_.request;
        const asked = send({
            host: proxy.hostname,
            port: proxy.port,
            // Node would take the tenant's name from the Host header.
            servername: (0,external_node_net_.isIP)(proxy.hostname) === 0 ? proxy.hostname : '',
            method: 'CONNECT',
            path: target,
            headers: {
                host: target,
                ...(proxy.authorization === null ? {} : { 'proxy-authorization': proxy.authorization }),
            },
            agent: false,
            signal,
        });
        asked.on('error', (error) => reject(toProxyFault(proxy, error)));
        asked.once('connect', ({ statusCode: status = 0 }, socket, head) => {
            if (status >= 200 && status < 300) {
                if (head.length > 0)
                    socket.unshift(head);
                resolve(socket);
                return;
            }
            socket.destroy();
            reject(toProxyRefusal(proxy, { target, status }));
        });
        asked.end();
    });
}

;// CONCATENATED MODULE: ./lib/cxone/tunnel-agent.js



/**
 * https through a proxy: node's own pool of connections that are kept alive, each within a tunnel, with TLS to the tenant
 * inside. Requests have to bring `TunnelRequestOptions`.
 */
class TunnelAgent extends external_node_https_.Agent {
    #proxy;
    constructor(proxy, options) {
        super(options);
        this.#proxy = proxy;
    }
    createConnection(options, callback) {
        const connect = (0,external_node_util_.callbackify)((request) => this.#connect(request));
        connect(options, callback);
    }
    async #connect(options) {
        const { tunnelCall } = options;
        const target = `${toBracketed(options.host ?? '')}:${options.port ?? 443}`;
        tunnelCall.isAtProxy = true;
        const socket = await openTunnel(this.#proxy, { target, signal: tunnelCall.signal });
        tunnelCall.isAtProxy = false;
        const within = { ...options, socket };
        const stream = super.createConnection(within);
        if (stream == null)
            throw new TypeError('Node opened no TLS connection.');
        return stream;
    }
}
function toBracketed(host) {
    return host.includes(':') ? `[${host}]` : host;
}

;// CONCATENATED MODULE: ./lib/cxone/connections.js



/** The connections of one run, kept alive between calls: those straight to the tenant, and those through its proxy. */
class Connections {
    direct;
    #pool;
    #tunnels = null;
    constructor(maxSockets) {
        this.#pool = { keepAlive: true, maxSockets };
        this.direct = { httpAgent: new external_node_http_.Agent(this.#pool), httpsAgent: new external_node_https_.Agent(this.#pool) };
    }
    /** What makes axios send one call through the proxy; there is one proxy in a run. */
    through(proxy, tunnelCall) {
        const httpsAgent = this.#tunnels ?? new TunnelAgent(proxy, this.#pool);
        this.#tunnels = httpsAgent;
        const request = (options, onReply) => {
            const withCall = { ...options, tunnelCall };
            return (0,external_node_https_.request)(withCall, onReply);
        };
        return { httpsAgent, transport: { request } };
    }
    close() {
        this.direct.httpAgent.destroy();
        this.direct.httpsAgent.destroy();
        this.#tunnels?.destroy();
    }
}

;// CONCATENATED MODULE: ./lib/cxone/load-axios-send.js
/**
 * Loads axios, and of it what puts a request on the wire. The layers above (defaults merged into each request, interceptors,
 * transforms) do nothing for us and take more time than all the rest of a call.
 */
async function loadAxiosSend() {
    const { default: axios } = await Promise.all(/* import() */[__webpack_require__.e(9061), __webpack_require__.e(5702)]).then(__webpack_require__.bind(__webpack_require__, 25702));
    const send = axios.getAdapter('http');
    return async ({ headers, ...request }) => {
        // The adapter would still open a connection.
        request.signal.throwIfAborted();
        return send({
            ...request,
            headers: new axios.AxiosHeaders(headers),
            responseType: 'stream',
            maxRedirects: 0,
            validateStatus: () => true,
            proxy: false,
        });
    };
}

;// CONCATENATED MODULE: ./lib/cxone/read-limited-body.js

/** More bytes than are accepted, announced or arrived. */
class ReplyTooLargeError extends Error {
    constructor(maxBytes) {
        super(`over ${maxBytes} bytes`);
    }
}
/**
 * The text of a reply's body, read chunk by chunk and never more than `maxBytes` of it, as they are after decompression.
 * Whatever ends it early closes the connection. Throws a `ReplyTooLargeError`, or what broke the stream.
 */
async function readLimitedBody(stream, limits) {
    if (!(stream instanceof external_node_stream_.Readable))
        throw new TypeError('The reply is no stream.');
    const destroy = () => {
        stream.destroy(new Error('stopped'));
    };
    limits.signal.addEventListener('abort', destroy, { once: true });
    if (limits.signal.aborted)
        destroy();
    if (Number(limits.announced) > limits.maxBytes) {
        stream.destroy();
        throw new ReplyTooLargeError(limits.maxBytes);
    }
    const chunks = [];
    let bytes = 0;
    // The stream's own type says that its chunks are anything.
    const arriving = stream;
    for await (const chunk of arriving) {
        const buffer = Buffer.isBuffer(chunk) ? chunk : Buffer.from(String(chunk));
        bytes += buffer.length;
        if (bytes > limits.maxBytes)
            throw new ReplyTooLargeError(limits.maxBytes);
        chunks.push(buffer);
    }
    return Buffer.concat(chunks).toString('utf8');
}

;// CONCATENATED MODULE: ./lib/cxone/stopwatch.js
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

// EXTERNAL MODULE: ./lib/errors/transport-error.js
var transport_error = __webpack_require__(28433);
;// CONCATENATED MODULE: ./lib/cxone/to-transport-error.js





/** Where the address of the tenant comes from. */
const TENANT_INPUTS = '`base-url` or `region`';
/** Of these the address is to be doubted. */
const ADDRESS_FAULTS = new Set(['connection-refused', 'dns']);
const to_transport_error_MAX_DEPTH = 5;
const FAULT_TEXT = {
    timeout: 'no complete reply in time',
    'connection-refused': 'the connection was refused',
    dns: 'the host name could not be resolved',
    tls: 'no trusted TLS connection',
    'proxy-refused': 'the proxy refused',
    'proxy-unavailable': 'the proxy failed',
    reset: 'the connection broke before the reply was complete',
    'too-large': 'the reply is larger than is accepted',
    cancelled: 'the call was cancelled',
    other: 'no valid HTTP reply',
};
/**
 * What ended a call, for people and for the retry policy. The errors of HTTP libraries carry the request with its
 * Authorization header, so nothing of them but the error code is kept.
 */
function toTransportError(error, { request, stoppedBy, addressInputs = TENANT_INPUTS }) {
    const where = `${request.method} ${new URL(request.url).origin}`;
    const proxyError = stoppedBy === 'cancelled' ? null : findProxyError(error);
    if (proxyError !== null) {
        const { fault, hint, message } = proxyError;
        return new transport_error/* TransportError */.w(`${where}: ${message}.`, { fault, hint });
    }
    const code = toErrorCode(error);
    const fault = stoppedBy ?? (error instanceof ReplyTooLargeError ? 'too-large' : toTransportFault(code));
    const advice = toAdvice(fault, { code, addressInputs });
    const detail = toDetail(error, { fault, code, timeoutMs: request.timeoutMs });
    return new transport_error/* TransportError */.w(`${where}: ${advice.why}${detail}.`, {
        fault,
        ...(advice.hint === null ? {} : { hint: advice.hint }),
        ...(code === null ? {} : { cause: new Error(code) }),
    });
}
function toAdvice(fault, { code, addressInputs }) {
    if (fault === 'tls') {
        const { why, hint } = toTlsAdvice(code, addressInputs);
        return { why: `${FAULT_TEXT.tls}, ${why}`, hint };
    }
    const addressHint = `Check ${addressInputs}, and whether this network needs HTTPS_PROXY.`;
    return { why: FAULT_TEXT[fault], hint: ADDRESS_FAULTS.has(fault) ? addressHint : null };
}
function toDetail(error, facts) {
    if (facts.fault === 'timeout')
        return ` (${facts.timeoutMs} ms)`;
    if (error instanceof ReplyTooLargeError)
        return ` (${error.message})`;
    return facts.code === null ? '' : ` (${facts.code})`;
}
function findProxyError(error) {
    let current = error;
    for (let depth = 0; depth < to_transport_error_MAX_DEPTH && current instanceof Error; depth += 1) {
        if (current instanceof ProxyError)
            return current;
        current = current.cause;
    }
    return null;
}

;// CONCATENATED MODULE: ./lib/cxone/axios-transport.js








/** A longer reply is refused while it arrives, counted after decompression. */
const MAX_REPLY_BYTES = 32 * 1024 * 1024;
/**
 * HTTP through axios, which is loaded with the first call. Connections are kept alive, those through a proxy as well;
 * redirects are never followed; any status is a reply; `timeoutMs` spans connecting and the whole reply. `chooseProxy` says
 * what goes through a proxy.
 */
function createAxiosTransport(options = {}) {
    const { maxReplyBytes = MAX_REPLY_BYTES, replyBodies = 'read', env = {} } = options;
    const named = options.addressInputs === undefined ? {} : { addressInputs: options.addressInputs };
    const connections = new Connections(options.maxSockets ?? Number.POSITIVE_INFINITY);
    let loading = null;
    const handle = async (request) => {
        const proxy = (0,choose_proxy.chooseProxy)(new URL(request.url), env);
        loading ??= loadAxiosSend();
        const send = await loading;
        const stopwatch = startStopwatch(request);
        const tunnelCall = { signal: stopwatch.signal, isAtProxy: false };
        try {
            const response = await send({
                method: request.method,
                url: request.url,
                headers: request.headers,
                ...(request.body === null ? {} : { data: request.body }),
                signal: stopwatch.signal,
                ...(proxy === null ? connections.direct : connections.through(proxy, tunnelCall)),
            });
            const headers = toPlainHeaders(response.headers);
            if (replyBodies === 'dropped') {
                dropBody(response.data);
                return { status: response.status, headers, body: '' };
            }
            const announced = headers['content-length'] ?? null;
            const limits = { maxBytes: maxReplyBytes, announced, signal: stopwatch.signal };
            return { status: response.status, headers, body: await readLimitedBody(response.data, limits) };
        }
        catch (error) {
            const stoppedBy = stopwatch.reason();
            const isHungProxy = proxy !== null && tunnelCall.isAtProxy && stoppedBy === 'timeout';
            const cause = isHungProxy ? toProxyTimeout(proxy, request.timeoutMs) : error;
            throw toTransportError(cause, { request, stoppedBy, ...named });
        }
        finally {
            stopwatch.clear();
        }
    };
    return Object.assign(handle, { close: () => connections.close() });
}
/** Closes the connection, so that a body without end costs nothing. */
function dropBody(stream) {
    if (!(stream instanceof external_node_stream_.Readable))
        throw new TypeError('The reply is no stream.');
    // What breaks from here on is of no interest to anybody.
    stream.on('error', () => undefined);
    stream.destroy();
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


/***/ }),

/***/ 84247:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  chooseProxy: () => (/* binding */ chooseProxy)
});

// EXTERNAL MODULE: ./lib/errors/input-error.js
var input_error = __webpack_require__(97656);
// EXTERNAL MODULE: ./lib/util/to-proxy-url.js
var to_proxy_url = __webpack_require__(52414);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
;// CONCATENATED MODULE: ./lib/cxone/is-exempt-from-proxy.js

/**
 * Whether NO_PROXY takes a URL out: `*`, a host with all names below it, `.suffix`, `*.suffix`, an address, a range such as
 * `10.0.0.0/8`, each with a port or without; separated by commas or blanks. Names are compared as they stand, without
 * asking a name server. Pure.
 */
function isExemptFromProxy(url, noProxy) {
    const host = toBareHost(url.hostname);
    const port = url.port === '' ? defaultPortOf(url) : url.port;
    return noProxy
        .split(/[\s,]+/)
        .filter((text) => text !== '')
        .map(parseEntry)
        .some((entry) => (entry.port === null || entry.port === port) && names(entry.host, host));
}
function names(pattern, host) {
    if (pattern === '*')
        return true;
    if (pattern.includes('/'))
        return isInRange(host, pattern);
    if ((0,external_node_net_.isIP)(host) !== 0)
        return host === pattern;
    if (pattern.startsWith('*'))
        return host.endsWith(pattern.slice(1));
    return pattern.startsWith('.') ? host.endsWith(pattern) : host === pattern || host.endsWith(`.${pattern}`);
}
function isInRange(host, range) {
    const [address = '', prefix = ''] = range.split('/');
    const family = (0,external_node_net_.isIP)(address);
    const bits = Number(prefix);
    if (family === 0 || !/^\d+$/.test(prefix) || bits > (family === 4 ? 32 : 128))
        return false;
    if ((0,external_node_net_.isIP)(host) !== family)
        return false;
    const type = family === 4 ? 'ipv4' : 'ipv6';
    const list = new external_node_net_.BlockList();
    list.addSubnet(address, bits, type);
    return list.check(host, type);
}
function parseEntry(text) {
    const lower = text.toLowerCase();
    const bracketed = /^\[([^\]]*)\](?::(\d+))?$/.exec(lower);
    if (bracketed !== null)
        return { host: toBareHost(`[${bracketed[1]}]`), port: bracketed[2] ?? null };
    const named = /^([^:]*):(\d+)$/.exec(lower);
    if (named !== null)
        return { host: toBareHost(named[1] ?? ''), port: named[2] ?? null };
    return { host: toBareHost((0,external_node_net_.isIP)(lower) === 6 ? `[${lower}]` : lower), port: null };
}
/** Without brackets, without the dot of a full name, and an IPv6 address in its one canonical form. */
function toBareHost(host) {
    if (!host.startsWith('['))
        return host.replace(/\.$/, '');
    const url = `http://${host}/`;
    return URL.canParse(url) ? new URL(url).hostname.slice(1, -1) : host;
}
function defaultPortOf(url) {
    return url.protocol === 'https:' ? '443' : '80';
}

;// CONCATENATED MODULE: ./lib/cxone/choose-proxy.js



const HTTPS_VARIABLES = ['https_proxy', 'HTTPS_PROXY'];
const NO_PROXY_VARIABLES = ['no_proxy', 'NO_PROXY'];
/**
 * The proxy through which a URL is called; null: directly. Plain http, which is for the loopback only, never goes through
 * one, so that no credentials cross a network in clear. Pure. Throws an `InputError` that never repeats the proxy's URL.
 */
function chooseProxy(url, env) {
    if (url.protocol !== 'https:')
        return null;
    const variable = HTTPS_VARIABLES.find((name) => isSet(env[name]));
    if (variable === undefined)
        return null;
    const noProxy = NO_PROXY_VARIABLES.find((name) => isSet(env[name]));
    if (noProxy !== undefined && isExemptFromProxy(url, env[noProxy] ?? ''))
        return null;
    return parseProxy(variable, env[variable] ?? '');
}
function parseProxy(variable, text) {
    const url = (0,to_proxy_url/* toProxyUrl */.$)(text);
    if (url === null)
        throw refusal(variable, 'it is no URL');
    if (url.protocol !== 'http:' && url.protocol !== 'https:')
        throw refusal(variable, `${url.protocol}// is no kind of proxy that is known here`);
    if (!['', '/'].includes(url.pathname + url.search + url.hash))
        throw refusal(variable, 'something stands behind the port: escape / as %2F, # as %23 and ? as %3F in a password');
    const isTls = url.protocol === 'https:';
    const port = url.port === '' ? (isTls ? 443 : 80) : Number(url.port);
    const userinfo = (0,to_proxy_url/* toUserinfo */.d)(url);
    return {
        isTls,
        hostname: url.hostname.replace(/^\[(.*)\]$/, '$1'),
        port,
        authorization: userinfo === null ? null : toBasic(userinfo),
        name: `${url.hostname}:${port}`,
        variable,
    };
}
function toBasic({ user, password }) {
    return `Basic ${Buffer.from(`${user}:${password}`, 'utf8').toString('base64')}`;
}
function isSet(value) {
    return value !== undefined && value.trim() !== '';
}
function refusal(variable, why) {
    return new input_error/* InputError */.d(`The environment variable ${variable} cannot be used: ${why}.`, {
        hint: 'Give http://HOST:PORT or https://HOST:PORT, with USER:PASSWORD@ before the host if the proxy asks for them, or name the host in NO_PROXY.',
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
