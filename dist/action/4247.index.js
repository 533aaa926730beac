export const id = 4247;
export const ids = [4247];
export const modules = {

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


/***/ })

};
