import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 21916:
/***/ ((__unused_webpack_module, exports) => {

var __webpack_unused_export__;

__webpack_unused_export__ = true;
exports.Io = exports.kp = void 0;
var peq = new Uint32Array(0x10000);
var myers_32 = function (a, b) {
    var n = a.length;
    var m = b.length;
    var lst = 1 << (n - 1);
    var pv = -1;
    var mv = 0;
    var sc = n;
    var i = n;
    while (i--) {
        peq[a.charCodeAt(i)] |= 1 << i;
    }
    for (i = 0; i < m; i++) {
        var eq = peq[b.charCodeAt(i)];
        var xv = eq | mv;
        eq |= ((eq & pv) + pv) ^ pv;
        mv |= ~(eq | pv);
        pv &= eq;
        if (mv & lst) {
            sc++;
        }
        if (pv & lst) {
            sc--;
        }
        mv = (mv << 1) | 1;
        pv = (pv << 1) | ~(xv | mv);
        mv &= xv;
    }
    i = n;
    while (i--) {
        peq[a.charCodeAt(i)] = 0;
    }
    return sc;
};
var myers_x = function (b, a) {
    var n = a.length;
    var m = b.length;
    var mhc = [];
    var phc = [];
    var hsize = Math.ceil(n / 32);
    var vsize = Math.ceil(m / 32);
    for (var i = 0; i < hsize; i++) {
        phc[i] = -1;
        mhc[i] = 0;
    }
    var j = 0;
    for (; j < vsize - 1; j++) {
        var mv_1 = 0;
        var pv_1 = -1;
        var start_1 = j * 32;
        var vlen_1 = Math.min(32, m) + start_1;
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] |= 1 << k;
        }
        for (var i = 0; i < n; i++) {
            var eq = peq[a.charCodeAt(i)];
            var pb = (phc[(i / 32) | 0] >>> i) & 1;
            var mb = (mhc[(i / 32) | 0] >>> i) & 1;
            var xv = eq | mv_1;
            var xh = ((((eq | mb) & pv_1) + pv_1) ^ pv_1) | eq | mb;
            var ph = mv_1 | ~(xh | pv_1);
            var mh = pv_1 & xh;
            if ((ph >>> 31) ^ pb) {
                phc[(i / 32) | 0] ^= 1 << i;
            }
            if ((mh >>> 31) ^ mb) {
                mhc[(i / 32) | 0] ^= 1 << i;
            }
            ph = (ph << 1) | pb;
            mh = (mh << 1) | mb;
            pv_1 = mh | ~(xv | ph);
            mv_1 = ph & xv;
        }
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] = 0;
        }
    }
    var mv = 0;
    var pv = -1;
    var start = j * 32;
    var vlen = Math.min(32, m - start) + start;
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] |= 1 << k;
    }
    var score = m;
    for (var i = 0; i < n; i++) {
        var eq = peq[a.charCodeAt(i)];
        var pb = (phc[(i / 32) | 0] >>> i) & 1;
        var mb = (mhc[(i / 32) | 0] >>> i) & 1;
        var xv = eq | mv;
        var xh = ((((eq | mb) & pv) + pv) ^ pv) | eq | mb;
        var ph = mv | ~(xh | pv);
        var mh = pv & xh;
        score += (ph >>> (m - 1)) & 1;
        score -= (mh >>> (m - 1)) & 1;
        if ((ph >>> 31) ^ pb) {
            phc[(i / 32) | 0] ^= 1 << i;
        }
        if ((mh >>> 31) ^ mb) {
            mhc[(i / 32) | 0] ^= 1 << i;
        }
        ph = (ph << 1) | pb;
        mh = (mh << 1) | mb;
        pv = mh | ~(xv | ph);
        mv = ph & xv;
    }
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] = 0;
    }
    return score;
};
var distance = function (a, b) {
    if (a.length < b.length) {
        var tmp = b;
        b = a;
        a = tmp;
    }
    if (b.length === 0) {
        return a.length;
    }
    if (a.length <= 32) {
        return myers_32(a, b);
    }
    return myers_x(a, b);
};
exports.Io = distance;
var closest = function (str, arr) {
    var min_distance = Infinity;
    var min_index = 0;
    for (var i = 0; i < arr.length; i++) {
        var dist = distance(str, arr[i]);
        if (dist < min_distance) {
            min_distance = dist;
            min_index = i;
        }
    }
    return arr[min_index];
};
exports.kp = closest;


/***/ }),

/***/ 42613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 20181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 35317:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process");

/***/ }),

/***/ 49140:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("constants");

/***/ }),

/***/ 76982:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");

/***/ }),

/***/ 24434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 79896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 91943:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs/promises");

/***/ }),

/***/ 58611:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 85675:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http2");

/***/ }),

/***/ 65692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 73339:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("module");

/***/ }),

/***/ 69278:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 34589:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");

/***/ }),

/***/ 16698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 31421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 37540:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");

/***/ }),

/***/ 77598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 53053:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 40610:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 78474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 73024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 51455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 37067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 32467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 44708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 98995:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:module");

/***/ }),

/***/ 77030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 48161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 76760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 1708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");

/***/ }),

/***/ 41792:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");

/***/ }),

/***/ 57075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 46193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:string_decoder");

/***/ }),

/***/ 58500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 41692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 73136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 57975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 73429:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");

/***/ }),

/***/ 75919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 38522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 70857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 16928:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 2203:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("stream");

/***/ }),

/***/ 13193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");

/***/ }),

/***/ 53557:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers");

/***/ }),

/***/ 64756:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 52018:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tty");

/***/ }),

/***/ 87016:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("url");

/***/ }),

/***/ 39023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 43106:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("zlib");

/***/ }),

/***/ 32909:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(77598);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(76760);
/* harmony import */ var _commands_cancel_words_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(34898);
/* harmony import */ var _commands_report_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(87461);
/* harmony import */ var _commands_run_action_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(84846);
/* harmony import */ var _commands_run_post_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(72486);
/* harmony import */ var _model_version_js__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(83341);
/* harmony import */ var _util_create_redactor_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(95313);
/* harmony import */ var _util_guard_output_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(65211);









/** What `post` is started by; it imports this file. A state that `main` leaves would be missing when `main` was killed early. */
const POST_FILE = 'post.js';
const redactor = (0,_util_create_redactor_js__WEBPACK_IMPORTED_MODULE_5__/* .createRedactor */ .lY)();
(0,_util_guard_output_js__WEBPACK_IMPORTED_MODULE_6__/* .guardOutput */ .d)(process.stdout, redactor);
(0,_util_guard_output_js__WEBPACK_IMPORTED_MODULE_6__/* .guardOutput */ .d)(process.stderr, redactor);
const cancelling = new AbortController();
for (const name of ['SIGINT', 'SIGTERM']) {
    process.on(name, () => {
        // A second signal does not wait for anything: the post step uploads what there is by then.
        if (cancelling.signal.aborted) {
            process.stdout.write(_commands_cancel_words_js__WEBPACK_IMPORTED_MODULE_7__/* .ENDED_AT_ONCE_WORDS */ .N);
            process.exit(1);
        }
        cancelling.abort(new Error(name));
    });
}
let hasCrashed = false;
const surroundings = {
    env: process.env,
    signal: cancelling.signal,
    hasCrashed: () => hasCrashed,
    write: (text) => {
        process.stdout.write(text);
    },
    redactor,
    random: Math.random,
    randomUuid: node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID,
    version: _model_version_js__WEBPACK_IMPORTED_MODULE_8__/* .VERSION */ .x,
};
// Node would print the error with all its fields, and a client's error holds the request that it sent.
process.on('uncaughtException', (error) => {
    hasCrashed = true;
    cancelling.abort(error);
    void (0,_commands_report_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .reportFailure */ .x)(error, surroundings).finally(() => process.exit(1));
});
const run = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(process.argv[1] ?? '') === POST_FILE ? _commands_run_post_js__WEBPACK_IMPORTED_MODULE_4__/* .runPost */ .a : _commands_run_action_js__WEBPACK_IMPORTED_MODULE_3__/* .runAction */ .C;
process.exitCode = await run(surroundings);

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 34898:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ ENDED_AT_ONCE_WORDS),
/* harmony export */   v: () => (/* binding */ CANCELLING_WORDS)
/* harmony export */ });
/** What a run answers to a signal at once: the calls in flight may take a while. */
const CANCELLING_WORDS = 'Cancelling: nothing new is begun, and what is in flight gets up to 5 seconds. A second signal ends at once.';
const ENDED_AT_ONCE_WORDS = 'Ended at once by a second signal: what was in flight may have been done. Run the same again: it continues with what is missing.\n';


/***/ }),

/***/ 70455:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ createTextLogger)
/* harmony export */ });
/* harmony import */ var _report_escape_terminal_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(22728);

/** Piped progress speaks at most this often, so that a log of hours stays readable. */
const PLAIN_PROGRESS_EVERY_MS = 5_000;
const TERMINAL_PROGRESS_EVERY_MS = 80;
const CLEAR_LINE = '\r\u001b[2K';
/** The one place where lines for people leave the process; they are escaped and redacted here. */
function createTextLogger(options) {
    let drawn = false;
    let lastMs = Number.NEGATIVE_INFINITY;
    let spoken = null;
    const line = (text, paint) => {
        if (drawn)
            options.write(CLEAR_LINE);
        drawn = false;
        const lines = options.redactor
            .redact(text)
            .split('\n')
            .map((part) => (0,_report_escape_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeTerminal */ .e)(part));
        options.write(`${lines.map(paint).join('\n')}\n`);
    };
    const plain = (text) => text;
    return {
        debug: (message) => {
            if (options.debug)
                line(message, plain);
        },
        info: (message) => line(message, plain),
        warning: (message) => line(`Warning: ${message}`, options.paint.warning),
        error: (message) => line(`Error: ${message}`, options.paint.error),
        progress(progress) {
            const finished = progress.total !== null && progress.done >= progress.total;
            if (options.live)
                drawProgress(progress, finished);
            else
                writeProgress(progress, finished);
        },
    };
    function drawProgress(progress, finished) {
        const now = options.nowMs();
        if (!finished && now - lastMs < TERMINAL_PROGRESS_EVERY_MS)
            return;
        lastMs = now;
        options.write(finished ? CLEAR_LINE : `${CLEAR_LINE}${(0,_report_escape_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeTerminal */ .e)(toText(progress))}`);
        drawn = !finished;
    }
    /** Short work stays silent; long work speaks now and then, and once more when it is done. */
    function writeProgress(progress, finished) {
        const now = options.nowMs();
        if (progress.label !== spoken?.label)
            spoken = { label: progress.label, sinceMs: now, often: 0 };
        const isDue = now - spoken.sinceMs >= PLAIN_PROGRESS_EVERY_MS;
        if (isDue || (finished && spoken.often > 0)) {
            line(toText(progress), plain);
            spoken = { label: progress.label, sinceMs: now, often: spoken.often + 1 };
        }
        if (finished)
            spoken = null;
    }
}
function toText({ label, done, total }) {
    return total === null ? `${label}: ${done}` : `${label}: ${done} of ${total}`;
}


/***/ }),

/***/ 72927:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ NO_COLORS)
/* harmony export */ });
/* unused harmony export loadTextColors */
const plain = (text) => text;
/** For whatever is not a terminal. */
const NO_COLORS = {
    bold: plain,
    dim: plain,
    red: plain,
    green: plain,
    yellow: plain,
    cyan: plain,
};
/** Colours of a terminal. The library looks at standard output when it is loaded, which costs scripts for nothing. */
async function loadTextColors() {
    const { default: picocolors } = await __nccwpck_require__.e(/* import() */ 7336).then(__nccwpck_require__.t.bind(__nccwpck_require__, 57336, 19));
    return picocolors.createColors(true);
}


/***/ }),

/***/ 90707:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  H: () => (/* binding */ openSecretKeeper)
});

;// CONCATENATED MODULE: ./lib/github/create-secret-masker.js
/** A line of a longer secret that is shorter than this would blank out harmless text. */
const MIN_LINE_LENGTH = 4;
/**
 * A function that asks the runner to mask a secret in all that follows. Outside GitHub Actions it prints nothing: there
 * the command would put the secret on the screen.
 */
async function createSecretMasker(env) {
    if (env['GITHUB_ACTIONS'] !== 'true')
        return () => { };
    const { setSecret } = await Promise.all(/* import() */[__nccwpck_require__.e(4119), __nccwpck_require__.e(1659)]).then(__nccwpck_require__.bind(__nccwpck_require__, 91659));
    const masked = new Set();
    return (secret) => {
        for (const part of toMaskedParts(secret)) {
            if (!masked.has(part))
                setSecret(part);
            masked.add(part);
        }
    };
}
/** The runner compares line by line, so that every line of a secret counts as one. */
function toMaskedParts(secret) {
    if (secret.trim() === '')
        return [];
    const lines = secret.split(/\r\n|\r|\n/).map((line) => line.trim());
    return [...new Set([secret, ...lines.filter((line) => line.length >= MIN_LINE_LENGTH)])];
}

// EXTERNAL MODULE: ./lib/util/create-redactor.js + 3 modules
var create_redactor = __nccwpck_require__(95313);
// EXTERNAL MODULE: ./lib/inputs/input-table.js
var input_table = __nccwpck_require__(59988);
// EXTERNAL MODULE: ./lib/util/to-proxy-url.js
var to_proxy_url = __nccwpck_require__(52414);
;// CONCATENATED MODULE: ./lib/inputs/list-proxy-secrets.js

const VARIABLES = ['https_proxy', 'HTTPS_PROXY', 'http_proxy', 'HTTP_PROXY', 'all_proxy', 'ALL_PROXY'];
/** What of the proxies in the environment must be masked before anything else is done. */
function listProxySecrets(env) {
    return [...new Set(VARIABLES.flatMap((name) => secretsOf(env[name] ?? '')))];
}
function secretsOf(text) {
    const url = (0,to_proxy_url/* toProxyUrl */.$)(text);
    const userinfo = url === null ? null : (0,to_proxy_url/* toUserinfo */.d)(url);
    if (url === null ||
        userinfo === null ||
        url.pathname.includes('@') ||
        url.hash.includes('@') ||
        url.search.includes('@'))
        return toUnescapedUserinfo(text);
    const { user, password } = userinfo;
    const pair = `${user}:${password}`;
    // Without a password the user is the secret: a token.
    const secrets = password === '' ? [user, url.username] : [password, url.password];
    return [...secrets, pair, Buffer.from(pair, 'utf8').toString('base64')];
}
/** Of a URL that cannot be read as it was meant, because a sign in its password should have been escaped. */
function toUnescapedUserinfo(text) {
    const userinfo = /^(?:[a-z][a-z0-9+.-]*:\/\/)?(.*)@/is.exec(text.trim())?.[1];
    if (userinfo === undefined || userinfo === '')
        return [];
    const at = userinfo.indexOf(':');
    const parts = at < 0 ? [userinfo] : [userinfo, userinfo.slice(at + 1)];
    return [...parts, ...parts.flatMap((part) => part.split(/[/?#]/))].filter((part) => part !== '');
}

// EXTERNAL MODULE: ./lib/inputs/list-secrets.js
var list_secrets = __nccwpck_require__(51313);
;// CONCATENATED MODULE: ./lib/inputs/list-environment-secrets.js




/** What a runner and its users put there for other programs, and what our own clients send to GitHub. */
const TOKEN_VARIABLES = [
    'ACTIONS_RUNTIME_TOKEN',
    'ACTIONS_ID_TOKEN_REQUEST_TOKEN',
    'GITHUB_TOKEN',
    'GH_TOKEN',
];
/**
 * Every secret that the environment holds, whether it is an input or not. Nobody gave it to us, so that one which is too short to
 * be told from harmless text is left out. Pure.
 */
function listEnvironmentSecrets(env) {
    const inputVariables = input_table/* INPUTS */.mc.flatMap((input) => input.secret === true && input.env !== undefined ? [input.env] : []);
    const secrets = (0,list_secrets/* toSecretParts */.m)([
        ...[...TOKEN_VARIABLES, ...inputVariables].map((name) => env[name] ?? ''),
        ...listProxySecrets(env),
    ]);
    return secrets.filter(({ length }) => length >= create_redactor/* MIN_SECRET_LENGTH */.vb);
}

// EXTERNAL MODULE: ./lib/inputs/read-action-inputs.js
var read_action_inputs = __nccwpck_require__(19780);
;// CONCATENATED MODULE: ./lib/commands/open-secret-keeper.js




/**
 * Masks every secret that a step was given, and resolves with the function that does so with those that come into being later:
 * in the log of the runner, and in everything that we render. Call it before anything is printed.
 */
async function openSecretKeeper({ env, redactor, }) {
    const mask = await createSecretMasker(env);
    const keepSecret = (secret) => {
        redactor.add(secret);
        mask(secret);
    };
    for (const secret of [...(0,list_secrets/* listSecrets */.A)((0,read_action_inputs/* readActionInputs */.U)(env)), ...listEnvironmentSecrets(env)])
        keepSecret(secret);
    return keepSecret;
}


/***/ }),

/***/ 92887:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  e: () => (/* binding */ publishOutputs)
});

;// CONCATENATED MODULE: ./lib/github/set-outputs.js
/** Sets the outputs of the step, in the order of the entries. Secrets must have been masked before: GitHub drops such an output. */
async function setOutputs(outputs) {
    const core = await Promise.all(/* import() */[__nccwpck_require__.e(4119), __nccwpck_require__.e(1659)]).then(__nccwpck_require__.bind(__nccwpck_require__, 91659));
    for (const [name, value] of Object.entries(outputs))
        core.setOutput(name, value);
}

// EXTERNAL MODULE: ./lib/commands/to-outputs.js
var to_outputs = __nccwpck_require__(15250);
;// CONCATENATED MODULE: ./lib/commands/publish-outputs.js


/** Sets every output of the step, without secrets: GitHub drops an output that holds a masked text. */
async function publishOutputs(result, { registeredIds, redactor }) {
    const outputs = [...(0,to_outputs/* toOutputs */.I)(result, registeredIds)];
    await setOutputs(Object.fromEntries(outputs.map(([name, value]) => [name, redactor.redact(value)])));
}


/***/ }),

/***/ 87461:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ reportFailure)
/* harmony export */ });
/* harmony import */ var _github_announce_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(48216);
/* harmony import */ var _github_write_summary_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(19813);
/* harmony import */ var _report_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(79605);
/* harmony import */ var _report_escape_terminal_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(22728);
/* harmony import */ var _publish_outputs_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(92887);
/* harmony import */ var _run_result_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(32141);
/* harmony import */ var _to_error_text_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(40948);







/** Tells an error that kept the main step from starting its command: as annotation, in the summary, and in every output. */
async function reportFailure(error, surroundings) {
    const { redactor, env, write } = surroundings;
    const text = redactor.redact((0,_to_error_text_js__WEBPACK_IMPORTED_MODULE_3__/* .toErrorText */ .x)(error));
    const failed = { ..._run_result_js__WEBPACK_IMPORTED_MODULE_2__/* .EMPTY_RESULT */ .Q, command: '', target: '', outcome: 'failed' };
    // Where the runner's own files cannot be written either, the annotation still says what happened.
    await Promise.allSettled([
        (0,_publish_outputs_js__WEBPACK_IMPORTED_MODULE_4__/* .publishOutputs */ .e)(failed, { registeredIds: '{}', redactor }),
        (0,_github_write_summary_js__WEBPACK_IMPORTED_MODULE_0__.writeSummary)(`### ❌ Failed\n\n${text.split('\n').map(_report_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV).join('\n\n')}\n`, env),
    ]);
    if (env['RUNNER_DEBUG'] === '1' && error instanceof Error) {
        const stack = redactor.redact(error.stack ?? '').split('\n');
        write(`${stack.map((line) => (0,_report_escape_terminal_js__WEBPACK_IMPORTED_MODULE_5__/* .escapeTerminal */ .e)(line)).join('\n')}\n`);
    }
    await (0,_github_announce_js__WEBPACK_IMPORTED_MODULE_6__.announce)('error', (0,_report_escape_terminal_js__WEBPACK_IMPORTED_MODULE_5__/* .escapeTerminal */ .e)(text));
}


/***/ }),

/***/ 84846:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  C: () => (/* binding */ runAction)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(51455);
// EXTERNAL MODULE: ./lib/github/announce.js
var announce = __nccwpck_require__(48216);
// EXTERNAL MODULE: ./lib/github/read-run-context.js + 2 modules
var read_run_context = __nccwpck_require__(83629);
// EXTERNAL MODULE: ./lib/inputs/read-action-inputs.js
var read_action_inputs = __nccwpck_require__(19780);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(76760);
// EXTERNAL MODULE: ./lib/model/call-code.js
var call_code = __nccwpck_require__(43531);
// EXTERNAL MODULE: ./lib/model/settings.js
var model_settings = __nccwpck_require__(71960);
// EXTERNAL MODULE: ./lib/errors/input-error.js
var input_error = __nccwpck_require__(97656);
// EXTERNAL MODULE: ./lib/util/create-redactor.js + 3 modules
var create_redactor = __nccwpck_require__(95313);
// EXTERNAL MODULE: ./lib/util/is-printable-ascii.js
var is_printable_ascii = __nccwpck_require__(5790);
// EXTERNAL MODULE: ./lib/inputs/input-table.js
var input_table = __nccwpck_require__(59988);
// EXTERNAL MODULE: ./lib/inputs/list-secrets.js
var list_secrets = __nccwpck_require__(51313);
;// CONCATENATED MODULE: ./lib/inputs/quote-value.js
const MAX_SHOWN_CHARACTERS = 60;
const MIN_SECRET_LIKE_LENGTH = 20;
/** GitHub's tokens, webhook secrets, JSON Web Tokens. */
const TOKEN_START = /^(?:gh[opsur]_|github_pat_|whsec_|eyJ)/;
const HEX_KEY = /^[0-9a-f]{32,}$/i;
const MATRIX_FILE = /\.(?:ya?ml|json|csv)$/i;
/**
 * A value for a message: quoted, on one line, without control characters, shortened. One that looks like a secret, which
 * somebody may have put into the wrong place, is not repeated. Pure.
 */
function quoteValue(value) {
    const characters = Array.from(value);
    if (looksLikeSecret(value))
        return `"…" (${characters.length} characters, not shown since it looks like a secret)`;
    const shown = characters.slice(0, MAX_SHOWN_CHARACTERS).join('');
    return JSON.stringify(characters.length > MAX_SHOWN_CHARACTERS ? `${shown}…` : shown);
}
/** Long, without blanks, and of all kinds of signs, as keys and tokens are and names and globs are not. */
function looksLikeSecret(value) {
    if (TOKEN_START.test(value) || HEX_KEY.test(value))
        return true;
    if (value.length < MIN_SECRET_LIKE_LENGTH || MATRIX_FILE.test(value))
        return false;
    return /^[\w+/=.~-]+$/.test(value) && [/[a-z]/, /[A-Z]/, /\d/].every((kind) => kind.test(value));
}

// EXTERNAL MODULE: ./node_modules/fastest-levenshtein/mod.js
var mod = __nccwpck_require__(21916);
// EXTERNAL MODULE: ./lib/util/nearest-name.js
var nearest_name = __nccwpck_require__(80976);
;// CONCATENATED MODULE: ./lib/inputs/suggest-name.js


/**
 * A sentence that names the known name nearest to an unknown one, or all those of which it is one word, as a question when it
 * may well be meant.
 */
function suggestName(name, known) {
    const nearest = (0,nearest_name/* nearestName */.q)(name, known);
    if (nearest !== null)
        return `Did you mean ${nearest}?`;
    const [word] = toWords(name);
    const kin = known.filter((each) => word !== undefined && toWords(each).includes(word));
    if (kin.length > 0 && toWords(name).length === 1)
        return `Did you mean ${kin.join(' or ')}?`;
    return `The nearest known one is ${(0,mod/* closest */.kp)(name, known)}.`;
}
function toWords(name) {
    return name
        .toLowerCase()
        .split(/[-_]/)
        .filter((word) => word !== '');
}

;// CONCATENATED MODULE: ./lib/inputs/input-reader.js







// YAML 1.2 core schema, as GitHub's own toolkit reads booleans.
const BOOLEAN_WORDS = new Map([
    ['true', true],
    ['True', true],
    ['TRUE', true],
    ['false', false],
    ['False', false],
    ['FALSE', false],
]);
const DECIMAL = /^\d{1,15}(?:\.\d{1,9})?$/;
/** Reads inputs one by one and collects what is wrong with them, so that one error can name everything. */
class InputReader {
    #raw;
    #problems = [];
    #secrets = (0,create_redactor/* createRedactor */.lY)();
    constructor(raw) {
        for (const secret of (0,list_secrets/* listSecrets */.A)(raw))
            this.#secrets.add(secret);
        this.#raw = new Map(Object.entries(raw).map(([name, value]) => [name, value.trim()]));
        for (const name of this.#raw.keys())
            this.#checkName(name);
    }
    /** The value as it was given; null when it was not. */
    given(name) {
        const value = this.#raw.get(name) ?? '';
        return value === '' ? null : value;
    }
    /** The value on one line, or the default of the table, or null. */
    text(name) {
        const { default: fallback, kind } = (0,input_table/* inputDefinition */.O$)(name);
        const value = this.given(name);
        if (value === null)
            return fallback === '' || fallback.startsWith('$' + '{{') ? null : fallback;
        if (kind !== 'lines' && kind !== 'list' && hasControlCharacter(value)) {
            this.problem(name, {
                value,
                why: 'has a line break or another control character',
                wayOut: 'Put it on one line.',
            });
            return null;
        }
        return value;
    }
    /** One of `values`; the first of them stands in for a wrong one. */
    choice(name, values) {
        const text = this.text(name) ?? values[0];
        const word = BOOLEAN_WORDS.has(text) ? text.toLowerCase() : text;
        const found = values.find((value) => value === word);
        if (found !== undefined)
            return found;
        this.unknownValue(name, { value: text, values });
        return values[0];
    }
    boolean(name) {
        const text = this.text(name);
        if (text === null)
            return false;
        const value = BOOLEAN_WORDS.get(text);
        if (value === undefined)
            this.unknownValue(name, { value: text, values: ['true', 'false'] });
        return value ?? false;
    }
    /** A whole number within the bounds; null when there is none. */
    wholeNumber(name, bounds) {
        const text = this.text(name);
        if (text === null)
            return null;
        const value = /^\d{1,15}$/.test(text) ? Number(text) : Number.NaN;
        if (value >= bounds.min && value <= bounds.max)
            return value;
        this.problem(name, {
            value: text,
            why: `is not a whole number from ${bounds.min} to ${bounds.max}`,
            wayOut: 'Give one in digits.',
        });
        return null;
    }
    /** A number over 0 and up to `max`, decimals allowed; null when there is none. */
    positiveNumber(name, { max }) {
        const text = this.text(name);
        if (text === null)
            return null;
        const value = DECIMAL.test(text) ? Number(text) : Number.NaN;
        if (value > 0 && value <= max)
            return value;
        this.problem(name, {
            value: text,
            why: `is not a number over 0 and up to ${max}`,
            wayOut: 'Give one in digits, with a point before decimals.',
        });
        return null;
    }
    /** The lines that are not blank, trimmed. */
    lines(name) {
        return (this.text(name) ?? '')
            .split(/\r\n|\n|\r/)
            .map((line) => line.trim())
            .filter((line) => line !== '');
    }
    unknownValue(name, facts) {
        this.problem(name, {
            value: facts.value,
            why: `is not one of ${facts.values.join(', ')}`,
            wayOut: suggestName(facts.value, facts.values),
        });
    }
    problem(name, { value, why, wayOut }) {
        this.#problems.push(`${name}: ${value === undefined ? '' : this.#toShown(name, value)}${why}. ${wayOut}`);
    }
    /** True when the value of a secret input stands in it. */
    holdsSecret(value) {
        return this.#secrets.finds(value);
    }
    /** @throws InputError that names every problem, one a line. */
    assertNoProblems() {
        const [first, ...others] = this.#problems;
        if (first === undefined)
            return;
        if (others.length === 0)
            throw new input_error/* InputError */.d(`Input ${first}`);
        const lines = this.#problems.map((problem) => `  ${problem}`);
        throw new input_error/* InputError */.d(`${this.#problems.length} inputs cannot be used:\n${lines.join('\n')}`);
    }
    #toShown(name, value) {
        const { secret, credential } = (0,input_table/* inputDefinition */.O$)(name);
        const isHidden = secret === true || credential === true || this.holdsSecret(value);
        return isHidden ? 'the value ' : `${quoteValue(value)} `;
    }
    #checkName(name) {
        if (input_table/* INPUT_NAMES */.Qh.some((known) => known === name))
            return;
        this.#problems.push(`${quoteValue(name).slice(1, -1)}: there is no such input. ${suggestName(name, input_table/* INPUT_NAMES */.Qh)}`);
    }
}
function hasControlCharacter(value) {
    return !(0,is_printable_ascii/* isPrintableAscii */.J)(value) && /\p{Cc}/u.test(value);
}

// EXTERNAL MODULE: ./lib/inputs/report-inputs.js
var report_inputs = __nccwpck_require__(6561);
;// CONCATENATED MODULE: ./lib/inputs/report-misplaced-secrets.js

/** Inputs whose values end up in messages, comments, file names and digests, so that no secret may stand in them. */
const PUBLIC_INPUTS = input_table/* INPUTS */.mc.filter(({ name, secret, credential }) => secret !== true && credential !== true && name !== 'webhook-url');
/** Makes it a problem when the value of a secret input stands in another one, which would be shown. */
function reportMisplacedSecrets(reader) {
    for (const { name } of PUBLIC_INPUTS) {
        if (!reader.holdsSecret(reader.given(name) ?? ''))
            continue;
        reader.problem(name, {
            why: 'holds the value of a secret input, and would be shown',
            wayOut: 'Give another value, and renew the secret if this one was ever printed.',
        });
    }
}

// EXTERNAL MODULE: ./lib/util/is-loopback.js
var is_loopback = __nccwpck_require__(28674);
;// CONCATENATED MODULE: ./lib/inputs/to-base-url.js


const SANDBOX_SCHEME = 'sandbox:';
/** Where the tenant is; a sandbox's file is resolved against the workspace. */
function toBaseUrl(reader, workspace) {
    const text = reader.text('base-url');
    if (text === null)
        return { kind: 'derived' };
    if (text.toLowerCase().startsWith(SANDBOX_SCHEME)) {
        const file = text.slice(SANDBOX_SCHEME.length).trim();
        return { kind: 'sandbox', file: file === '' ? null : (0,external_node_path_.resolve)(workspace, file) };
    }
    const url = toSecureUrl(reader, { name: 'base-url', value: text });
    if (url === null)
        return { kind: 'derived' };
    if (url.search !== '' || url.hash !== '') {
        reader.problem('base-url', {
            value: `${url.origin}${url.pathname}`,
            why: 'is followed by a query or a fragment',
            wayOut: 'Give scheme, host and path only.',
        });
    }
    return { kind: 'url', url: `${url.origin}${url.pathname}`.replace(/\/+$/, '') };
}
/** An https URL without credentials in it; http is for the loopback. Null after a problem. */
function toSecureUrl(reader, { name, value }) {
    if (!URL.canParse(value)) {
        reader.problem(name, {
            value: withoutSecretParts(value),
            why: 'is no URL',
            wayOut: wayOutOf(name),
        });
        return null;
    }
    const url = new URL(value);
    const shown = url.host === '' ? url.protocol : `${url.protocol}//${url.host}`;
    if (url.username !== '' || url.password !== '') {
        reader.problem(name, { value: shown, why: 'carries credentials', wayOut: 'Take them out of the URL.' });
        return null;
    }
    if (url.protocol === 'https:' || (url.protocol === 'http:' && (0,is_loopback/* isLoopback */.U)(url.hostname)))
        return url;
    reader.problem(name, { value: shown, why: 'is not https', wayOut: wayOutOf(name) });
    return null;
}
function wayOutOf(name) {
    const sandbox = name === 'base-url' ? ', or sandbox: for an embedded tenant' : '';
    return `Use https:// (http:// on the loopback only)${sandbox}.`;
}
/** The paths and queries of receivers are often secrets themselves. */
function withoutSecretParts(value) {
    return value.split(/[/?#@]/)[0] ?? '';
}

;// CONCATENATED MODULE: ./lib/inputs/to-disposition-inputs.js


const PLACEHOLDERS = ['{name}', '{path}', '{code}', '{category}'];
/** What only the dispositions API needs; checked whatever the API, so that a typing error never sleeps. */
function toDispositionInputs(reader) {
    return {
        issuer: toIssuer(reader),
        apiVersion: toApiVersion(reader),
        dispositionName: toDispositionName(reader),
    };
}
function toIssuer(reader) {
    const value = reader.text('issuer') ?? '';
    const url = toSecureUrl(reader, { name: 'issuer', value });
    return url === null ? value : `${url.origin}${url.pathname}`.replace(/\/+$/, '');
}
function toApiVersion(reader) {
    const value = reader.text('api-version') ?? '';
    if (!/^v\d{1,3}\.\d{1,3}$/.test(value)) {
        reader.problem('api-version', { value, why: 'is no version', wayOut: 'Write it as v30.0.' });
    }
    return value;
}
function toDispositionName(reader) {
    const value = reader.text('disposition-name') ?? '';
    const used = value.match(/\{[^{}]*\}/g) ?? [];
    for (const placeholder of used) {
        if (PLACEHOLDERS.includes(placeholder))
            continue;
        reader.problem('disposition-name', {
            value: placeholder,
            why: `is not one of ${PLACEHOLDERS.join(', ')}`,
            wayOut: suggestName(placeholder, PLACEHOLDERS),
        });
    }
    if (used.length === 0) {
        reader.problem('disposition-name', {
            value,
            why: 'gives every code the same name',
            wayOut: `Use one of ${PLACEHOLDERS.join(', ')}.`,
        });
    }
    return value;
}

;// CONCATENATED MODULE: ./lib/inputs/to-fail-on.js

/** What makes the run fail, in the order of the documentation; `error` always does. */
function toFailOn(reader) {
    const words = (reader.text('fail-on') ?? '').split(/[\s,]+/).filter((word) => word !== '');
    for (const word of words) {
        if (model_settings/* FAIL_ON_CONDITIONS */.M4.some((condition) => condition === word))
            continue;
        reader.unknownValue('fail-on', { value: word, values: model_settings/* FAIL_ON_CONDITIONS */.M4 });
    }
    return model_settings/* FAIL_ON_CONDITIONS */.M4.filter((condition) => condition === 'error' || words.includes(condition));
}

// EXTERNAL MODULE: ./lib/inputs/tenant-inputs.js
var tenant_inputs = __nccwpck_require__(31083);
;// CONCATENATED MODULE: ./lib/inputs/to-matrix-globs.js


/** The globs of the matrix files. One that leads out of the workspace, and a list that only excludes, are problems. */
function toMatrixGlobs(reader, workspace) {
    const lines = reader.lines('matrix');
    const globs = lines.map((line) => toRelativeGlob(line, workspace));
    for (const [index, glob] of globs.entries()) {
        if (glob !== null)
            continue;
        reader.problem('matrix', {
            value: lines[index] ?? '',
            why: 'leads out of the workspace',
            wayOut: 'Name files below the root of the repository.',
        });
    }
    if (lines.every((line) => line.startsWith('!'))) {
        reader.problem('matrix', { why: 'only excludes files', wayOut: 'Add a glob without ! in front.' });
    }
    return {
        globs: globs.filter((glob) => glob !== null),
        given: lines.length !== tenant_inputs/* DEFAULT_MATRIX */.i.length || lines.some((line, index) => line !== tenant_inputs/* DEFAULT_MATRIX */.i[index]),
    };
}
/** Null for a glob that leads out. */
function toRelativeGlob(line, workspace) {
    const negation = line.startsWith('!') ? '!' : '';
    const pattern = line.slice(negation.length);
    const inside = (0,external_node_path_.isAbsolute)(pattern) ? (0,external_node_path_.relative)(workspace, pattern).split(external_node_path_.sep).join('/') : pattern;
    const segments = inside.split('/').filter((segment) => segment !== '.');
    if ((0,external_node_path_.isAbsolute)(inside) || segments.includes('..'))
        return null;
    return `${negation}${segments.join('/')}`;
}

// EXTERNAL MODULE: ./lib/inputs/safety-inputs.js
var safety_inputs = __nccwpck_require__(67489);
;// CONCATENATED MODULE: ./lib/inputs/to-max-deactivations.js
const SHARE = /^(\d{1,3}(?:\.\d{1,6})?)\s?%$/;
/** `20%` or an exact number. */
function toMaxDeactivations(reader) {
    const text = reader.text('max-deactivations') ?? '0';
    const percent = SHARE.exec(text)?.[1];
    if (percent !== undefined && Number(percent) <= 100)
        return { kind: 'percent', percent: Number(percent) };
    if (/^\d{1,9}$/.test(text))
        return { kind: 'count', count: Number(text) };
    reader.problem('max-deactivations', {
        value: text,
        why: 'is neither a share from 0% to 100% nor a whole number',
        wayOut: 'Write 20% or 12, or 0 to forbid all.',
    });
    return { kind: 'count', count: 0 };
}

;// CONCATENATED MODULE: ./lib/inputs/to-takeover.js
/** `false`, `true`, or paths and categories, one a line. */
function toTakeover(reader) {
    const lines = reader.lines('takeover');
    const [first] = lines;
    if (first === undefined)
        return { kind: 'none' };
    if (lines.length === 1 && /^(?:false|False|FALSE)$/.test(first))
        return { kind: 'none' };
    if (lines.length === 1 && /^(?:true|True|TRUE)$/.test(first))
        return { kind: 'all' };
    const mixed = lines.find((line) => /^(?:true|false)$/i.test(line));
    if (mixed !== undefined) {
        reader.problem('takeover', {
            value: mixed,
            why: 'stands among other names',
            wayOut: 'Give true or false alone, or paths and categories only.',
        });
    }
    return { kind: 'some', names: [...new Set(lines)] };
}

;// CONCATENATED MODULE: ./lib/inputs/to-safety-settings.js




const MIN_PLAN_KEY_LENGTH = 32;
/** What apply may do, and under whose eyes. */
function toSafetySettings(reader, baseUrl) {
    return {
        removed: reader.choice('removed', safety_inputs/* REMOVAL_MODES */.S),
        maxDeactivations: toMaxDeactivations(reader),
        takeover: toTakeover(reader),
        reviewedPlan: toReviewMode(reader, baseUrl),
        planKey: toPlanKey(reader),
        approvedDigest: toApprovedDigest(reader),
    };
}
/** The embedded tenant belongs to whoever runs it, so nobody has to review what is done to it. */
function toReviewMode(reader, baseUrl) {
    if (reader.given('reviewed-plan') === null && baseUrl.kind === 'sandbox')
        return 'off';
    return reader.choice('reviewed-plan', model_settings/* REVIEW_MODES */.qJ);
}
function toPlanKey(reader) {
    const key = reader.text('plan-key');
    if (key !== null && key.length < MIN_PLAN_KEY_LENGTH) {
        reader.problem('plan-key', {
            why: `has ${key.length} characters, fewer than ${MIN_PLAN_KEY_LENGTH}`,
            wayOut: 'Make one with: openssl rand -hex 32',
        });
    }
    return key;
}
function toApprovedDigest(reader) {
    const value = reader.text('approved-digest');
    if (value !== null && !/^sha256:[0-9a-f]{64}$/.test(value)) {
        reader.problem('approved-digest', {
            value,
            why: 'is no digest of a plan',
            wayOut: 'Copy it from the plan: sha256: and 64 digits from 0-9a-f.',
        });
    }
    return value;
}

;// CONCATENATED MODULE: ./lib/inputs/to-target.js
const MAX_LENGTH = 64;
const PATTERN = /^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$/;
/**
 * The name of the environment: as given, else the tenant, else the host of the base URL (`us-api-niceincontact-com`,
 * without its port), else `sandbox`; what is not given is made to fit the pattern.
 */
function toTarget(reader, facts) {
    const given = reader.text('target');
    const target = given ?? toFittingName(facts.tenant ?? hostOf(facts));
    if (PATTERN.test(target))
        return target;
    reader.problem('target', {
        ...(given === null ? {} : { value: given }),
        why: given === null ? 'cannot be worked out from the tenant or the base URL' : 'does not fit',
        wayOut: `Use 1 to ${MAX_LENGTH} letters, digits, _ and -, a letter or digit first.`,
    });
    return target;
}
function hostOf({ baseUrl, api, region }) {
    if (baseUrl.kind === 'sandbox')
        return 'sandbox';
    if (baseUrl.kind === 'url')
        return new URL(baseUrl.url).hostname;
    return api === 'callcodes' ? `${region}.api.niceincontact.com` : `${region}.nice-incontact.com`;
}
function toFittingName(text) {
    return text
        .replace(/[^A-Za-z0-9_-]+/g, '-')
        .replace(/^[^A-Za-z0-9]+/, '')
        .slice(0, MAX_LENGTH)
        .replace(/-+$/, '');
}

;// CONCATENATED MODULE: ./lib/inputs/is-webhook-secret.js
// Standard Webhooks, "Signature scheme": https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md
const SECRET_PREFIX = 'whsec_';
const MIN_SECRET_BYTES = 24;
const MAX_SECRET_BYTES = 64;
/** What a secret must be, for the end of a sentence, and how one is made. */
const WEBHOOK_SECRET_FORM = `${SECRET_PREFIX} followed by the Base64 of ${MIN_SECRET_BYTES} to ${MAX_SECRET_BYTES} bytes`;
const WEBHOOK_SECRET_HINT = 'Make one with: echo "whsec_$(openssl rand -base64 32)"';
function isWebhookSecret(secret) {
    if (!secret.startsWith(SECRET_PREFIX))
        return false;
    const encoded = secret.slice(SECRET_PREFIX.length);
    const bytes = Buffer.from(encoded, 'base64');
    const unpadded = encoded.replace(/={1,2}$/, '');
    return (bytes.toString('base64').replace(/=+$/, '') === unpadded &&
        (encoded === unpadded || encoded.length % 4 === 0) &&
        bytes.length >= MIN_SECRET_BYTES &&
        bytes.length <= MAX_SECRET_BYTES);
}

;// CONCATENATED MODULE: ./lib/inputs/to-webhooks.js


/** Receivers with the secret of each. Secrets without a URL are kept for the day that one is given. */
function toWebhooks(reader) {
    const urls = toUrls(reader);
    // No secret holds a blank, and a receiver has several of them separated by blanks.
    const secrets = reader.lines('webhook-secret').flatMap((line) => line.split(/\s+/));
    checkSecrets(reader, secrets);
    if (urls.length === 0)
        return [];
    if (secrets.length === 0) {
        reader.problem('webhook-url', {
            why: 'has no secret to sign its events with',
            wayOut: 'Give webhook-secret, one for all or one a URL line.',
        });
    }
    else if (secrets.length !== 1 && secrets.length !== urls.length) {
        reader.problem('webhook-secret', {
            why: `holds ${secrets.length} secrets for ${urls.length === 1 ? '1 URL' : `${urls.length} URLs`}`,
            wayOut: 'Give one secret for all or one a URL line.',
        });
    }
    return urls.flatMap((url, index) => {
        const secret = secrets.length === 1 ? secrets[0] : secrets[index];
        return url === null || secret === undefined ? [] : [{ url: url.href, secret }];
    });
}
function toUrls(reader) {
    const urls = reader.lines('webhook-url').map((value) => {
        if (!/\s/.test(value))
            return toSecureUrl(reader, { name: 'webhook-url', value });
        reader.problem('webhook-url', { why: 'has a blank in a line', wayOut: 'Write one URL a line.' });
        return null;
    });
    const hrefs = urls.flatMap((url) => url?.href ?? []);
    if (new Set(hrefs).size < hrefs.length)
        reader.problem('webhook-url', { why: 'names a receiver twice', wayOut: 'Name each of them once.' });
    return urls;
}
function checkSecrets(reader, secrets) {
    for (const [index, secret] of secrets.entries()) {
        if (isWebhookSecret(secret))
            continue;
        reader.problem('webhook-secret', {
            why: `secret ${index + 1} of ${secrets.length} is not ${WEBHOOK_SECRET_FORM}`,
            wayOut: WEBHOOK_SECRET_HINT,
        });
    }
}

;// CONCATENATED MODULE: ./lib/inputs/to-settings.js













const DEFAULT_REGIONS = { callcodes: 'us', dispositions: 'na1' };
/** Also what the contract of GitHub's artifact service allows at most for most plans. */
const MAX_RETENTION_DAYS = 90;
const MAX_CONCURRENCY = 64;
const MAX_RATE = 100_000;
/** A day; timers cannot wait for more than 24 of them. */
const MAX_TIMEOUT_S = 86_400;
/**
 * Checks and converts the inputs; a missing or empty one takes its default.
 * @throws InputError that names every wrong input, one a line, with the way out; values of secrets are never in it.
 */
function toSettings(raw, facts) {
    const reader = new InputReader(raw);
    reportMisplacedSecrets(reader);
    const api = reader.choice('api', call_code/* API_NAMES */.O);
    const region = toRegion(reader, api);
    const tenant = reader.text('tenant');
    const baseUrl = toBaseUrl(reader, facts.workspace);
    const target = toTarget(reader, { tenant, baseUrl, api, region });
    const matrix = toMatrixGlobs(reader, facts.workspace);
    const settings = {
        command: reader.choice('command', model_settings/* ACTION_COMMANDS */.Aq),
        matrix: matrix.globs,
        matrixGiven: matrix.given,
        api,
        credentials: toCredentials(reader),
        region,
        tenant,
        baseUrl,
        ...toDispositionInputs(reader),
        target,
        ...toSafetySettings(reader, baseUrl),
        githubToken: reader.text('github-token'),
        comment: reader.choice('comment', report_inputs/* COMMENT_MODES */.p),
        annotations: reader.boolean('annotations'),
        summary: reader.boolean('summary'),
        artifact: reader.boolean('artifact'),
        artifactName: toArtifactName(reader),
        artifactRetentionDays: reader.wholeNumber('artifact-retention-days', { min: 1, max: MAX_RETENTION_DAYS }),
        outputDir: toOutputDir(reader, { ...facts, target }),
        concurrency: reader.wholeNumber('concurrency', { min: 1, max: MAX_CONCURRENCY }) ?? 1,
        maxRate: reader.positiveNumber('max-rate', { max: MAX_RATE }),
        timeoutMs: Math.ceil((reader.positiveNumber('timeout', { max: MAX_TIMEOUT_S }) ?? 1) * 1000),
        webhooks: toWebhooks(reader),
        failOn: toFailOn(reader),
    };
    reader.assertNoProblems();
    return settings;
}
function toCredentials(reader) {
    return {
        clientId: reader.text('client-id'),
        clientSecret: reader.text('client-secret'),
        accessKeyId: reader.text('access-key-id'),
        accessKeySecret: reader.text('access-key-secret'),
    };
}
/** The region becomes a part of a host name, so it must not be able to lead anywhere else. */
function toRegion(reader, api) {
    const region = reader.text('region')?.toLowerCase() ?? DEFAULT_REGIONS[api];
    if (/^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/.test(region))
        return region;
    reader.problem('region', {
        value: region,
        why: 'is no region',
        wayOut: 'Use letters, digits and - only, as in us or na1; for another host give base-url.',
    });
    return DEFAULT_REGIONS[api];
}
function toArtifactName(reader) {
    const value = reader.text('artifact-name');
    if (value !== null && /[":<>|*?\\/]/.test(value)) {
        reader.problem('artifact-name', {
            value,
            why: 'has a character that GitHub does not allow in names of artifacts',
            wayOut: 'Leave out " : < > | * ? \\ and /.',
        });
    }
    return value;
}
function toOutputDir(reader, facts) {
    const value = reader.text('output-dir');
    if (value !== null)
        return (0,external_node_path_.resolve)(facts.workspace, value);
    if (facts.underActions && facts.runnerTemp !== null)
        return (0,external_node_path_.join)(facts.runnerTemp, `callcodes-${facts.target}`);
    return (0,external_node_path_.join)(facts.workspace, '.callcodes');
}

// EXTERNAL MODULE: ./lib/report/escape-terminal.js
var escape_terminal = __nccwpck_require__(22728);
// EXTERNAL MODULE: ./lib/util/assert-never.js
var assert_never = __nccwpck_require__(49911);
// EXTERNAL MODULE: ./lib/report/count-statuses.js
var count_statuses = __nccwpck_require__(60544);
// EXTERNAL MODULE: ./lib/report/format-text.js
var format_text = __nccwpck_require__(82511);
// EXTERNAL MODULE: ./lib/report/to-verdict.js
var to_verdict = __nccwpck_require__(79641);
;// CONCATENATED MODULE: ./lib/report/to-closing-words.js





const MAX_REASON_CHARACTERS = 1_000;
/** One or two sentences that name the cause and the next step. One line, safe for a log. */
function toClosingWords(facts) {
    const { outcome, errors } = facts;
    switch (outcome) {
        case 'invalid':
            return `The matrix files have ${(0,format_text/* countOf */.pq)(errors, 'error')}: nothing ${facts.command === 'apply' ? 'was written' : 'can be applied'}. Mend them as the findings above say and push again.`;
        case 'failed':
            if (facts.cancelled)
                return toPartialWords(facts);
            return `${toFailure(facts)}${toReason(facts, '.')}${toHalt(facts)} ${toRemedy(facts, 'Once the cause is gone, run')} the job again.`;
        case 'blocked':
            return toBlockedWords(facts);
        case 'partial':
            return toPartialWords(facts);
        case 'applied':
            return toAppliedWords(facts);
        case 'changes':
            return toChangesWords(facts);
        case 'clean':
            if (facts.command === 'import')
                return `Imported${toReason(facts, '.')}`;
            return toCleanWords(facts);
        case 'validated':
            return `The files are valid${toWarnings(facts)}; nothing was compared with a tenant${toReason(facts, '.')}`;
        default:
            return (0,assert_never/* assertNever */.x)(outcome);
    }
}
function toCleanWords(facts) {
    const { adoptions } = facts;
    const holds = `the tenant holds what the files say${toWarnings(facts)}.`;
    if (adoptions === 0)
        return `Nothing to do: ${holds}`;
    return `No changes: ${holds} Apply adds the tag to ${(0,format_text/* countOf */.pq)(adoptions, 'record')}.`;
}
/** Once requests were sent, a lost reply may hide that the tenant did the work. */
function toFailure({ command, apply }) {
    if (command !== 'apply')
        return 'Failed';
    return apply === null ? 'Nothing was written' : 'No write is confirmed';
}
function toBlockedWords(facts) {
    const count = facts.reasons.length;
    const many = count > 1 ? ` (first of ${(0,format_text/* formatCount */.B4)(count)} reasons)` : '';
    const what = facts.command === 'apply' ? 'Blocked before the first write' : 'Apply would be blocked';
    const next = facts.command === 'plan' ? 'Resolve it before the merge.' : 'Resolve it and run the job again.';
    return `${what}${many}${toReason(facts, '.')} ${next}`;
}
function toPartialWords(facts) {
    const { apply, command, cancelled } = facts;
    if (apply === null && cancelled) {
        const what = command === 'apply' ? ' before the first write: nothing was written' : ' before the end';
        return `Cancelled${what}. Run the job again.`;
    }
    const { applied, adopted, failed, skipped } = (0,count_statuses/* countStatuses */.i)(apply?.changes ?? []);
    const done = `${(0,format_text/* formatCount */.B4)(applied + adopted)} of ${(0,format_text/* countOf */.pq)(apply?.changes.length ?? 0, 'change')} done`;
    const rest = `${(0,format_text/* formatCount */.B4)(failed)} failed, ${(0,format_text/* formatCount */.B4)(skipped)} skipped`;
    const cause = cancelled ? 'Cancelled before the end' : 'Applied in part';
    const next = toRemedy(facts, failed === 0 || cancelled ? 'Run' : 'Mend what the failures above name and run');
    return `${cause}: ${done}, ${rest}.${toFirstReason(facts)}${toHalt(facts)} ${next} the job again: what is done is left alone, the rest is made good.`;
}
/** What kept the rest from being tried, when the tenant stopped taking calls; empty when it did not. */
function toHalt({ apply }) {
    const error = apply?.changes.map((change) => change.error).find((each) => isHalt(each));
    return error == null ? '' : ` ${(0,escape_terminal/* escapeTerminal */.e)((0,format_text/* shorten */.ml)(error.message, MAX_REASON_CHARACTERS))}`;
}
function toRemedy({ apply }, usual) {
    const isHalted = apply?.changes.some(({ error }) => isHalt(error)) === true;
    return isHalted ? 'Once the tenant answers, run' : usual;
}
function isHalt(error) {
    return error?.code === 'TENANT_SILENT' || error?.code === 'TENANT_PAUSED';
}
function toAppliedWords({ apply }) {
    const { applied, adopted } = (0,count_statuses/* countStatuses */.i)(apply?.changes ?? []);
    const found = adopted === 0 ? '' : `, ${(0,format_text/* formatCount */.B4)(adopted)} found in place`;
    return `Applied: ${(0,format_text/* formatCount */.B4)(applied)} written${found}. The tenant now holds what the files say.`;
}
function toChangesWords(facts) {
    const counts = facts.summary === null ? 'changes' : (0,to_verdict/* toChangeCounts */.g)(facts.summary).join(', ');
    const next = facts.command === 'drift'
        ? 'The tenant differs from the default branch: apply again, or bring the files up to date.'
        : 'Review them; apply writes them after the merge.';
    return `Planned: ${counts}${toWarnings(facts)}. ${next}`;
}
function toWarnings({ warnings }) {
    return warnings === 0 ? '' : ` (${(0,format_text/* countOf */.pq)(warnings, 'warning')})`;
}
/** Ends with a full stop; empty when no reason is known. */
function toFirstReason(facts) {
    return facts.reasons.length === 0 ? '' : ` The first failure${toReason(facts, '.')}`;
}
function toReason({ reasons }, end) {
    const [first] = reasons;
    if (first === undefined)
        return end;
    const reason = (0,escape_terminal/* escapeTerminal */.e)((0,format_text/* shorten */.ml)(first, MAX_REASON_CHARACTERS)).trim();
    return `: ${/[.!?]$/.test(reason) ? reason : reason + end}`;
}

// EXTERNAL MODULE: ./lib/commands/create-text-logger.js
var create_text_logger = __nccwpck_require__(70455);
// EXTERNAL MODULE: ./lib/commands/load-text-colors.js
var load_text_colors = __nccwpck_require__(72927);
// EXTERNAL MODULE: ./lib/commands/open-secret-keeper.js + 3 modules
var open_secret_keeper = __nccwpck_require__(90707);
// EXTERNAL MODULE: ./lib/commands/report-failure.js
var report_failure = __nccwpck_require__(87461);
;// CONCATENATED MODULE: ./lib/github/assert-allowed-event.js

/**
 * Throws an `InputError` for `pull_request_target`, unless only the files are validated: that event hands the secrets of
 * the repository to a run about files that anyone may have written.
 */
function assertAllowedEvent(context, command) {
    if (context.eventName !== 'pull_request_target' || command === 'validate')
        return;
    throw new input_error/* InputError */.d(`The command ${command} does not run for pull_request_target: that event gives the repository's secrets and a token that writes to a run about files from anyone's fork.`, { hint: 'Use the event pull_request, or set the input command to validate.' });
}

;// CONCATENATED MODULE: ./lib/github/choose-command.js
/** What a run does: the command that was asked for, or for `auto` the one that fits the event. Pure. */
function chooseCommand(context, asked = 'auto') {
    if (asked === 'plan')
        return toPlan(context, 'The input command asks for it.');
    if (asked !== 'auto')
        return withoutPlan(asked, 'The input command asks for it.');
    switch (context.eventName) {
        case 'pull_request':
            return context.eventAction === 'closed'
                ? chooseAfterClosing(context)
                : toPlan(context, 'A pull request is open.');
        case 'merge_group':
            return toPlan(context, 'A merge queue checks a group of pull requests.');
        case 'push':
            return chooseAfterPush(context);
        case 'schedule':
            return withoutPlan('drift', 'A schedule started the run.');
        default:
            return toPlan(context, `The event ${context.eventName} has no command of its own.`);
    }
}
function chooseAfterClosing(context) {
    const baseRef = context.pullRequest?.baseRef ?? null;
    if (context.pullRequest?.merged !== true)
        return withoutPlan('not-applied', 'The pull request was closed without a merge, so nothing is applied.');
    if (baseRef === defaultBranchOf(context))
        return withoutPlan('apply', 'The pull request was merged into the default branch.');
    return withoutPlan('none', `The pull request was merged into ${baseRef}, which is not the default branch, so nothing is done.`);
}
function chooseAfterPush(context) {
    const branch = defaultBranchOf(context);
    if (branch !== null && context.ref === `refs/heads/${branch}`)
        return withoutPlan('apply', 'The default branch was pushed to.');
    return toPlan(context, `${context.ref ?? 'What was pushed'} is not the default branch.`);
}
/** Only the plan of an open pull request goes into its comment; any other is for the summary and binds nobody. */
function toPlan(context, why) {
    const isReviewed = context.eventName === 'pull_request' && context.eventAction !== 'closed' && context.pullRequest !== null;
    // What a fork brings is planned at most for show: its commits are not this repository's.
    return { command: 'plan', comment: isReviewed, sign: isReviewed && context.untrusted !== 'fork', why };
}
function withoutPlan(command, why) {
    return { command, comment: command === 'apply' || command === 'not-applied', sign: false, why };
}
function defaultBranchOf(context) {
    return context.repository?.defaultBranch ?? null;
}

// EXTERNAL MODULE: ./lib/commands/run-result.js
var run_result = __nccwpck_require__(32141);
// EXTERNAL MODULE: ./lib/commands/cancel-words.js
var cancel_words = __nccwpck_require__(34898);
;// CONCATENATED MODULE: ./lib/commands/tell-of-cancel.js

/** Answers a signal at once while `work` goes on: the calls in flight may take a while. */
async function tellOfCancel({ signal, log }, work) {
    const tell = () => log.info(cancel_words/* CANCELLING_WORDS */.v);
    signal.addEventListener('abort', tell, { once: true });
    try {
        return await work();
    }
    finally {
        signal.removeEventListener('abort', tell);
    }
}

// EXTERNAL MODULE: ./lib/commands/warn-loudly.js
var warn_loudly = __nccwpck_require__(61294);
;// CONCATENATED MODULE: ./lib/commands/warn-of-settings.js


/** Says which settings are wide open or guard little. */
async function warnOfSettings(run, command) {
    if (command !== 'plan' && command !== 'apply')
        return;
    const { takeover } = run.settings;
    for (const { name, length } of listShortSecrets(run.settings)) {
        run.environment.log.warning(`${name} has ${length} characters. A secret under ${create_redactor/* MIN_SECRET_LENGTH */.vb} stands in harmless text by chance, so it is masked in the log of the job only, not taken out of comments, reports and files. Use a longer one.`);
    }
    if (takeover.kind === 'all') {
        await (0,warn_loudly/* warnLoudly */._)(run, 'takeover is true: every code that a file lists may be changed in the tenant, also in categories that nobody here owns. Name the paths or categories instead.');
    }
}
function listShortSecrets({ credentials, }) {
    const secrets = {
        'client-secret': credentials.clientSecret,
        'access-key-secret': credentials.accessKeySecret,
    };
    return Object.entries(secrets).flatMap(([name, secret]) => secret !== null && secret.length < create_redactor/* MIN_SECRET_LENGTH */.vb ? [{ name, length: secret.length }] : []);
}

;// CONCATENATED MODULE: ./lib/commands/run-command.js






/**
 * Runs the command that was asked for, or for `auto` the one that fits the event. An error that ends it becomes the outcome
 * `failed`, so that outputs, summary and last words are those of any other run.
 */
async function runCommand(run) {
    return await tellOfCancel(run.environment, () => runChosen(run));
}
async function runChosen(run) {
    const chosen = chooseCommand(run.context, run.settings.command);
    if (run.settings.command === 'auto')
        run.environment.log.info(`Command: ${chosen.command}. ${chosen.why}`);
    try {
        assertAllowedEvent(run.context, chosen.command);
        await warnOfSettings(run, chosen.command);
        return await dispatch(run, chosen);
    }
    catch (error) {
        const command = chosen.command === 'not-applied' ? 'none' : chosen.command;
        const { failRun } = await Promise.all(/* import() */[__nccwpck_require__.e(3400), __nccwpck_require__.e(3098), __nccwpck_require__.e(4205), __nccwpck_require__.e(6020)]).then(__nccwpck_require__.bind(__nccwpck_require__, 36020));
        return failRun(run, { command, error });
    }
}
async function dispatch(run, { command, comment, sign }) {
    switch (command) {
        case 'validate':
            return (await Promise.all(/* import() */[__nccwpck_require__.e(3098), __nccwpck_require__.e(9574)]).then(__nccwpck_require__.bind(__nccwpck_require__, 99574))).runValidate(run);
        case 'plan':
            return (await Promise.all(/* import() */[__nccwpck_require__.e(3098), __nccwpck_require__.e(4205), __nccwpck_require__.e(1555)]).then(__nccwpck_require__.bind(__nccwpck_require__, 71555))).runPlan(run, { comment, sign });
        case 'apply':
            return (await Promise.all(/* import() */[__nccwpck_require__.e(3400), __nccwpck_require__.e(3098), __nccwpck_require__.e(4205), __nccwpck_require__.e(1555), __nccwpck_require__.e(5692)]).then(__nccwpck_require__.bind(__nccwpck_require__, 95692))).runApply(run);
        case 'not-applied':
            return (await Promise.all(/* import() */[__nccwpck_require__.e(3400), __nccwpck_require__.e(3098), __nccwpck_require__.e(4205), __nccwpck_require__.e(9019)]).then(__nccwpck_require__.bind(__nccwpck_require__, 69019))).runNotApplied(run);
        case 'none':
            return { ...run_result/* EMPTY_RESULT */.Q, command: 'none', target: run.settings.target, outcome: 'validated' };
        case 'drift':
            return (await Promise.all(/* import() */[__nccwpck_require__.e(3098), __nccwpck_require__.e(4205), __nccwpck_require__.e(1555), __nccwpck_require__.e(1098)]).then(__nccwpck_require__.bind(__nccwpck_require__, 81098))).runDrift(run);
        case 'import':
            return (await Promise.all(/* import() */[__nccwpck_require__.e(3098), __nccwpck_require__.e(7944)]).then(__nccwpck_require__.bind(__nccwpck_require__, 27944))).runImport(run);
        default:
            return (0,assert_never/* assertNever */.x)(command);
    }
}

// EXTERNAL MODULE: ./lib/commands/set-result-outputs.js + 2 modules
var set_result_outputs = __nccwpck_require__(41324);
// EXTERNAL MODULE: ./lib/commands/system-clock.js
var system_clock = __nccwpck_require__(2110);
;// CONCATENATED MODULE: ./lib/commands/to-closing-facts.js
const SPOKEN_COMMANDS = ['validate', 'plan', 'apply', 'drift', 'import'];
/** What the step's last words are made of; null when no command ran. */
function toClosingFacts({ command, outcome, findings, result, apply, cancelled, reasons, }) {
    const spoken = SPOKEN_COMMANDS.find((known) => known === command) ?? (outcome === 'failed' || cancelled ? 'plan' : null);
    if (spoken === null)
        return null;
    const count = (severity) => findings.filter((finding) => finding.severity === severity).length;
    return {
        command: spoken,
        outcome,
        errors: count('error'),
        warnings: count('warning'),
        summary: result?.plan.summary ?? null,
        adoptions: result?.plan.adoptions.length ?? 0,
        apply,
        cancelled,
        reasons: reasons.length > 0 ? reasons : toFailures(apply),
    };
}
/** What the tenant refused, the first in the order of the plan first; what only followed from it is left out. */
function toFailures(apply) {
    const failed = apply?.changes.filter(({ status }) => status === 'failed') ?? [];
    return failed.flatMap(({ change, error }) => (error === null ? [] : [`${change.path}: ${error.message}`]));
}

;// CONCATENATED MODULE: ./lib/commands/to-exit-code.js
/** 0 when the command did what it was asked and nothing that `fail-on` names holds; else 1. */
function toExitCode(result, failOn) {
    if (!didItsWork(result))
        return 1;
    return failOn.some((condition) => holds(condition, result)) ? 1 : 0;
}
/** A blocked plan is still a plan; a blocked apply applied nothing. */
function didItsWork({ outcome, command }) {
    if (outcome === 'invalid' || outcome === 'failed' || outcome === 'partial')
        return false;
    return !(outcome === 'blocked' && command === 'apply');
}
function holds(condition, { findings, result, outcome, command }) {
    switch (condition) {
        case 'error':
            return findings.some(({ severity }) => severity === 'error');
        case 'warning':
            return findings.some(({ severity }) => severity === 'warning');
        case 'changes':
            // What an apply has written is no longer a difference; one that wrote less is red by itself.
            return command !== 'apply' && result !== null && result.plan.changes.length > 0;
        case 'blocked':
            return outcome === 'blocked';
        case 'drift':
            return command === 'drift' && result !== null && result.plan.changes.length > 0;
    }
}

;// CONCATENATED MODULE: ./lib/commands/run-action.js
















/** The main step. Resolves with its exit code; every error is told here, none escapes. */
async function runAction(process) {
    const { redactor } = process;
    try {
        const environment = await toEnvironment(process);
        const { result, settings } = await runSettled(process, environment);
        if (process.hasCrashed())
            return 1;
        await (0,set_result_outputs/* setResultOutputs */.G)({ environment, settings }, result);
        const exitCode = toExitCode(result, settings.failOn);
        await speak(environment, { result, exitCode });
        return process.signal.aborted ? 1 : exitCode;
    }
    catch (error) {
        await (0,report_failure/* reportFailure */.x)(error, { redactor, env: process.env, write: process.write });
        return 1;
    }
}
async function runSettled({ env }, environment) {
    const raw = (0,read_action_inputs/* readActionInputs */.U)(env);
    const context = await (0,read_run_context/* readRunContext */.$)({
        env,
        readFile: (path) => (0,promises_.readFile)(path, 'utf8'),
        local: { workspace: '.', readCommit: async () => null },
    });
    const settings = toSettings(raw, {
        workspace: context.workspace,
        runnerTemp: env['RUNNER_TEMP'] ?? null,
        underActions: true,
    });
    const result = await runCommand({
        environment,
        settings,
        context,
        format: 'text',
        planOut: null,
        tenantTransport: null,
    });
    return { result, settings };
}
async function toEnvironment(process) {
    const { redactor } = process;
    const keepSecret = await (0,open_secret_keeper/* openSecretKeeper */.H)(process);
    const plain = (text) => text;
    return {
        surface: 'action',
        clock: system_clock/* systemClock */.m,
        random: process.random,
        randomUuid: process.randomUuid,
        log: (0,create_text_logger/* createTextLogger */.O)({
            write: process.write,
            redactor,
            live: false,
            debug: process.env['RUNNER_DEBUG'] === '1',
            paint: { warning: plain, error: plain },
            nowMs: () => system_clock/* systemClock */.m.nowMs(),
        }),
        redactor,
        keepSecret,
        signal: process.signal,
        print: process.write,
        ask: null,
        colours: load_text_colors/* NO_COLORS */.F,
        version: process.version,
        env: process.env,
    };
}
async function speak({ log, redactor }, { result, exitCode }) {
    const facts = toClosingFacts(result);
    if (facts === null)
        return;
    const words = toClosingWords(facts);
    if (exitCode === 0) {
        log.info(words);
        return;
    }
    await (0,announce.announce)('error', (0,escape_terminal/* escapeTerminal */.e)(redactor.redact(words)));
}


/***/ }),

/***/ 72486:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ runPost)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(51455);
/* harmony import */ var _github_pending_upload_js__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(17860);
/* harmony import */ var _github_read_run_context_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(83629);
/* harmony import */ var _github_upload_artifact_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(60528);
/* harmony import */ var _create_text_logger_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(70455);
/* harmony import */ var _open_secret_keeper_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(90707);
/* harmony import */ var _system_clock_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(2110);
/* harmony import */ var _to_error_text_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(40948);









/** The post step: uploads what `main` did not get to, because it was cancelled or killed. Never fails the job. */
async function runPost({ env, write, redactor }) {
    const plain = (text) => text;
    const log = (0,_create_text_logger_js__WEBPACK_IMPORTED_MODULE_7__/* .createTextLogger */ .O)({
        write,
        redactor,
        live: false,
        debug: env['RUNNER_DEBUG'] === '1',
        paint: { warning: plain, error: plain },
        nowMs: () => _system_clock_js__WEBPACK_IMPORTED_MODULE_5__/* .systemClock */ .m.nowMs(),
    });
    try {
        await (0,_open_secret_keeper_js__WEBPACK_IMPORTED_MODULE_4__/* .openSecretKeeper */ .H)({ env, redactor });
        const left = await (0,_github_pending_upload_js__WEBPACK_IMPORTED_MODULE_8__/* .loadPendingUpload */ .J)();
        if (left === null)
            return 0;
        const pending = await keepExisting(left);
        await upload({ env, log }, pending);
        if (pending.audit !== null)
            await tellEndOf(pending.audit, log);
    }
    catch (error) {
        log.warning(`What the main step left to do was not done: ${(0,_to_error_text_js__WEBPACK_IMPORTED_MODULE_6__/* .toErrorText */ .x)(error)}`);
    }
    return 0;
}
async function upload(post, pending) {
    const { files, report } = pending;
    if (files.length === 0 && report === null)
        return;
    const context = await (0,_github_read_run_context_js__WEBPACK_IMPORTED_MODULE_2__/* .readRunContext */ .$)({
        env: post.env,
        readFile: (path) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(path, 'utf8'),
        local: { workspace: '.', readCommit: async () => null },
    });
    if (files.length > 0 && !(await uploadFiles({ ...post, context }, pending)))
        return;
    if (report === null)
        return;
    const page = await (0,_github_upload_artifact_js__WEBPACK_IMPORTED_MODULE_3__.uploadPage)({ ...pending, ...post, file: report, context });
    if (page.kind === 'uploaded')
        post.log.info(`Its report opens in the browser: ${page.url}`);
}
async function uploadFiles({ env, log, context }, pending) {
    const uploaded = await (0,_github_upload_artifact_js__WEBPACK_IMPORTED_MODULE_3__.uploadArtifact)({ ...pending, context, env, log });
    if (uploaded.kind === 'unavailable') {
        log.warning(`The files of the main step were not uploaded: ${uploaded.reason}. They are ${pending.files.join(', ')}.`);
        return false;
    }
    log.info(`The main step ended early; its files are in ${uploaded.url}`);
    return true;
}
/** A run that was killed could not say what it left open. */
async function tellEndOf(audit, log) {
    const { verifyAuditLog } = await __nccwpck_require__.e(/* import() */ 9963).then(__nccwpck_require__.bind(__nccwpck_require__, 29963));
    const verification = await verifyAuditLog({ chunks: (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(audit), expectedHash: null });
    if (verification.kind === 'verified' && verification.unknownOutcomes.length === 0)
        return;
    const { renderAuditVerification } = await __nccwpck_require__.e(/* import() */ 5309).then(__nccwpck_require__.bind(__nccwpck_require__, 65309));
    log.warning(renderAuditVerification(verification, audit).trimEnd());
}
/** Without what `main` did not come to write. */
async function keepExisting(pending) {
    const orNull = async (file) => {
        if (file === null)
            return null;
        return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.access)(file).then(() => file, () => null);
    };
    const files = await Promise.all(pending.files.map(orNull));
    return {
        ...pending,
        files: files.filter((file) => file !== null),
        report: await orNull(pending.report),
        audit: await orNull(pending.audit),
    };
}


/***/ }),

/***/ 32141:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ EMPTY_RESULT),
/* harmony export */   n: () => (/* binding */ NOT_PUBLISHED)
/* harmony export */ });
const NOT_PUBLISHED = { artifact: null, reportUrl: null };
/** A run that produced nothing yet. */
const EMPTY_RESULT = {
    findings: [],
    result: null,
    apply: null,
    cancelled: false,
    reasons: [],
    files: { plan: null, report: null, audit: null, event: null },
    auditHash: null,
    artifact: null,
    reportUrl: null,
    commentUrl: null,
};


/***/ }),

/***/ 41324:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  G: () => (/* binding */ setResultOutputs)
});

// EXTERNAL MODULE: ./lib/commands/publish-outputs.js + 1 modules
var publish_outputs = __nccwpck_require__(92887);
// EXTERNAL MODULE: ./lib/commands/tell-or-warn.js
var tell_or_warn = __nccwpck_require__(11574);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(76760);
// EXTERNAL MODULE: ./lib/util/by-code-point.js
var by_code_point = __nccwpck_require__(55838);
;// CONCATENATED MODULE: ./lib/reconcile/apply-registered-ids.js

/**
 * Path → id of every listed code that has one when the run ends, sorted by path: what the tenant had, and what was created
 * or adopted since. `apply` is null when nothing was applied.
 */
function toRegisteredIds(result, apply) {
    const ids = new Map(result.ids);
    for (const { change, status, id } of apply?.changes ?? []) {
        if (id !== null && (status === 'applied' || status === 'adopted'))
            ids.set(change.path, id);
    }
    const registered = new Map();
    for (const path of [...result.listed].sort(by_code_point/* byCodePoint */.H)) {
        const id = ids.get(path);
        if (id !== undefined)
            registered.set(path, id);
    }
    return registered;
}

// EXTERNAL MODULE: ./lib/commands/to-outputs.js
var to_outputs = __nccwpck_require__(15250);
// EXTERNAL MODULE: ./lib/commands/write-output-file.js
var write_output_file = __nccwpck_require__(54010);
;// CONCATENATED MODULE: ./lib/commands/to-registered-ids-output.js




/** The output `registered-ids`: JSON, or the path of a file with it when it is too large for an output. */
async function toRegisteredIdsOutput({ result, apply }, outputDir) {
    if (result === null)
        return '{}';
    const json = JSON.stringify(Object.fromEntries(toRegisteredIds(result, apply)));
    if (Buffer.byteLength(json, 'utf8') <= to_outputs/* MAX_REGISTERED_IDS_BYTES */.J)
        return json;
    const file = (0,external_node_path_.join)(outputDir, 'registered-ids.json');
    await (0,write_output_file/* writeOutputFile */.B)(file, `${json}\n`);
    return file;
}

;// CONCATENATED MODULE: ./lib/commands/set-result-outputs.js



/** Sets the outputs of the action; a later call replaces what an earlier one set. Elsewhere there are none. */
async function setResultOutputs({ environment, settings }, result) {
    if (environment.surface !== 'action')
        return;
    const registeredIds = await (0,tell_or_warn/* tellOrWarn */.h)({ environment }, 'The registered ids could not be kept', () => toRegisteredIdsOutput(result, settings.outputDir));
    await (0,publish_outputs/* publishOutputs */.e)(result, { registeredIds: registeredIds ?? '', redactor: environment.redactor });
}


/***/ }),

/***/ 2110:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ systemClock)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(58500);

/** Counts on from the process's start, so that a clock that is set meanwhile shifts no deadline, pace or latency. */
const systemClock = {
    nowMs: () => Math.trunc(performance.timeOrigin + performance.now()),
    sleep: async (ms, signal) => {
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(ms, undefined, signal === undefined ? {} : { signal });
    },
};


/***/ }),

/***/ 11574:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ tellOrWarn)
/* harmony export */ });
/* harmony import */ var _to_error_text_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(40948);

/**
 * Runs a step that only tells what was done: when it fails, the work itself still stands, so that is a warning and the value
 * is null. `what` begins the warning.
 */
async function tellOrWarn({ environment }, what, tell) {
    try {
        return await tell();
    }
    catch (error) {
        environment.log.warning(`${what}: ${(0,_to_error_text_js__WEBPACK_IMPORTED_MODULE_0__/* .toErrorText */ .x)(error)}`);
        return null;
    }
}


/***/ }),

/***/ 40948:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ toErrorText)
/* harmony export */ });
/* harmony import */ var _errors_app_error_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3603);

/** What an error says to people: cause and way out, never a stack trace. */
function toErrorText(error) {
    if (error instanceof _errors_app_error_js__WEBPACK_IMPORTED_MODULE_0__/* .AppError */ .u)
        return error.hint === null ? error.message : `${error.message} ${error.hint}`;
    const message = error instanceof Error ? error.message : String(error);
    return `Unexpected fault: ${message}. This is a defect of cxone-callcodes; please report it with what you did. The stack is shown with RUNNER_DEBUG=1.`;
}


/***/ }),

/***/ 15250:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ toOutputs),
/* harmony export */   J: () => (/* binding */ MAX_REGISTERED_IDS_BYTES)
/* harmony export */ });
/* harmony import */ var _to_run_metrics_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(46077);

/** Over this the output `registered-ids` is the path of a file instead (GitHub limits all outputs of a job to 1 MB). */
const MAX_REGISTERED_IDS_BYTES = 256 * 1024;
/** The outputs of the action, by their published names. `registeredIds` is what that output shall hold. */
function toOutputs(run, registeredIds) {
    const summary = run.result?.plan.summary;
    const metrics = (0,_to_run_metrics_js__WEBPACK_IMPORTED_MODULE_0__/* .toRunMetrics */ .M)(run);
    const count = (value) => String(value ?? 0);
    const severities = (severity) => String(run.findings.filter((finding) => finding.severity === severity).length);
    return new Map([
        ['command', run.command],
        ['target', run.target],
        ['outcome', run.outcome],
        ['has-changes', String((run.result?.plan.changes.length ?? 0) > 0)],
        ['creates', count(summary?.create)],
        ['updates', count(summary?.update)],
        ['deactivations', count(summary?.deactivate)],
        ['unchanged', count(summary?.unchanged)],
        ['unlisted', count(summary?.unlisted)],
        ['unmanaged', count(summary?.unmanaged)],
        ['conflicts', count(summary?.conflict)],
        ['errors', severities('error')],
        ['warnings', severities('warning')],
        ['plan-file', run.files.plan ?? ''],
        ['plan-digest', run.result?.plan.digest ?? ''],
        ['report-file', run.files.report ?? ''],
        ['audit-file', run.files.audit ?? ''],
        ['audit-hash', run.auditHash ?? ''],
        ['event-file', run.files.event ?? ''],
        ['artifact-id', run.artifact?.id ?? ''],
        ['artifact-url', run.artifact?.url ?? ''],
        ['report-url', run.reportUrl ?? ''],
        ['comment-url', run.commentUrl ?? ''],
        ['registered-ids', registeredIds],
        ['metrics', metrics === null ? '' : JSON.stringify(metrics)],
    ]);
}


/***/ }),

/***/ 46077:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ toRunMetrics)
/* harmony export */ });
/* harmony import */ var _model_list_writes_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(12310);

/** An apply that executed nothing has its figures, too: all that the plan wanted, nothing of it done. Null without an apply. */
function toRunMetrics({ command, result, apply, }) {
    if (apply !== null)
        return apply.metrics;
    if (command !== 'apply' || result === null)
        return null;
    const totalAttempts = (0,_model_list_writes_js__WEBPACK_IMPORTED_MODULE_0__/* .listWrites */ .h)(result.plan).length;
    const assignmentRate = totalAttempts === 0 ? 1 : 0;
    return { totalAttempts, successfulAssignments: 0, averageLatencyMs: 0, assignmentRate };
}


/***/ }),

/***/ 61294:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ warnLoudly)
/* harmony export */ });
/* harmony import */ var _report_escape_terminal_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(22728);

/** Warns where nobody can overlook it: on GitHub as an annotation of the run, elsewhere in the log. */
async function warnLoudly({ environment, settings }, message) {
    if (environment.surface !== 'action' || !settings.annotations) {
        environment.log.warning(message);
        return;
    }
    const { announce } = await Promise.resolve(/* import() */).then(__nccwpck_require__.bind(__nccwpck_require__, 48216));
    await announce('warning', (0,_report_escape_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeTerminal */ .e)(environment.redactor.redact(message)));
}


/***/ }),

/***/ 54010:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ writeOutputFile)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(76760);
/* harmony import */ var _errors_input_error_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(97656);



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

/***/ 3603:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ AppError)
/* harmony export */ });
/**
 * Base of the errors that end a run. Message: `<what failed>: <which thing> <where>: <why>`, the way out as `hint`.
 * Never holds headers, tokens or bodies.
 */
class AppError extends Error {
    code;
    hint;
    constructor(message, facts) {
        super(message, facts.cause === undefined ? undefined : { cause: facts.cause });
        this.name = new.target.name;
        this.code = facts.code;
        this.hint = facts.hint ?? null;
    }
}


/***/ }),

/***/ 97656:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ InputError)
/* harmony export */ });
/* harmony import */ var _app_error_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3603);

/** An input, option, environment variable or event payload that the run cannot work with. */
class InputError extends _app_error_js__WEBPACK_IMPORTED_MODULE_0__/* .AppError */ .u {
    constructor(message, facts = {}) {
        super(message, { code: 'INPUT_INVALID', ...facts });
    }
}


/***/ }),

/***/ 48216:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   announce: () => (/* binding */ announce)
/* harmony export */ });
/** Shows one sentence as an annotation that belongs to no file. `message` is free of secrets and control characters. */
async function announce(level, message) {
    const core = await Promise.all(/* import() */[__nccwpck_require__.e(4119), __nccwpck_require__.e(1659)]).then(__nccwpck_require__.bind(__nccwpck_require__, 91659));
    if (level === 'error')
        core.error(message);
    else
        core.warning(message);
}


/***/ }),

/***/ 17860:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ loadPendingUpload),
/* harmony export */   savePendingUpload: () => (/* binding */ savePendingUpload)
/* harmony export */ });
/* harmony import */ var _util_is_list_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(73947);
/* harmony import */ var _util_is_record_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(13658);


const STATE_NAME = 'pending-upload';
/** Remembers it for the post step; null: there is nothing left to upload. The last call counts. */
async function savePendingUpload(pending) {
    const { saveState } = await Promise.all(/* import() */[__nccwpck_require__.e(4119), __nccwpck_require__.e(1659)]).then(__nccwpck_require__.bind(__nccwpck_require__, 91659));
    saveState(STATE_NAME, pending === null ? '' : JSON.stringify(pending));
}
/** What the main step left for the post step; null when nothing, or nothing of this form. */
async function loadPendingUpload() {
    const { getState } = await Promise.all(/* import() */[__nccwpck_require__.e(4119), __nccwpck_require__.e(1659)]).then(__nccwpck_require__.bind(__nccwpck_require__, 91659));
    const text = getState(STATE_NAME);
    return text === '' ? null : parsePendingUpload(text);
}
function parsePendingUpload(text) {
    const value = JSON.parse(text);
    if (!(0,_util_is_record_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u)(value))
        return null;
    const { name, files, rootDirectory, retentionDays, report, audit } = value;
    if (typeof name !== 'string' || typeof rootDirectory !== 'string' || !isTextList(files))
        return null;
    return {
        name,
        files,
        rootDirectory,
        retentionDays: typeof retentionDays === 'number' ? retentionDays : null,
        report: typeof report === 'string' ? report : null,
        audit: typeof audit === 'string' ? audit : null,
    };
}
function isTextList(value) {
    return (0,_util_is_list_js__WEBPACK_IMPORTED_MODULE_1__/* .isList */ .L)(value) && value.every((entry) => typeof entry === 'string');
}


/***/ }),

/***/ 83629:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  $: () => (/* binding */ readRunContext)
});

// EXTERNAL MODULE: ./lib/errors/input-error.js
var input_error = __nccwpck_require__(97656);
// EXTERNAL MODULE: ./lib/util/is-record.js
var is_record = __nccwpck_require__(13658);
;// CONCATENATED MODULE: ./lib/github/load-event-payload.js


/** The event payload that the runner wrote; throws an `InputError` when it is missing, unreadable or not a JSON object. */
async function loadEventPayload(path, readFile) {
    if (path === undefined || path === '')
        throw new input_error/* InputError */.d('The event payload is missing: GITHUB_EVENT_PATH is not set.');
    const payload = parseJson(await readText(path, readFile));
    if ((0,is_record/* isRecord */.u)(payload))
        return payload;
    throw new input_error/* InputError */.d('The event payload (GITHUB_EVENT_PATH) is malformed: it is not a JSON object.');
}
async function readText(path, readFile) {
    try {
        return await readFile(path);
    }
    catch (cause) {
        throw new input_error/* InputError */.d(`The event payload cannot be read: ${path} (GITHUB_EVENT_PATH).`, { cause });
    }
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch (cause) {
        throw new input_error/* InputError */.d('The event payload (GITHUB_EVENT_PATH) is malformed: it is not JSON.', { cause });
    }
}

;// CONCATENATED MODULE: ./lib/github/payload-fields.js


/** The value at a dotted path, undefined where something on the way is missing or null. */
function fieldAt(payload, path) {
    let value = payload;
    for (const name of path.split('.')) {
        if (!(0,is_record/* isRecord */.u)(value))
            return undefined;
        value = value[name];
    }
    return value ?? undefined;
}
/** Throws an `InputError` that names the field unless a text that is not empty stands there. */
function requireText(payload, path) {
    const value = fieldAt(payload, path);
    if (typeof value === 'string' && value !== '')
        return value;
    throw malformed(path, 'a text');
}
/** Null when the field is missing or null; an `InputError` when it holds something else than a text. */
function optionalText(payload, path) {
    const value = fieldAt(payload, path);
    if (value === undefined)
        return null;
    if (typeof value === 'string')
        return value;
    throw malformed(path, 'a text');
}
function requireInteger(payload, path) {
    const value = fieldAt(payload, path);
    if (typeof value === 'number' && Number.isSafeInteger(value))
        return value;
    throw malformed(path, 'a whole number');
}
function optionalInteger(payload, path) {
    return fieldAt(payload, path) === undefined ? null : requireInteger(payload, path);
}
/** False when the field is missing or null. */
function optionalFlag(payload, path) {
    const value = fieldAt(payload, path) ?? false;
    if (typeof value === 'boolean')
        return value;
    throw malformed(path, 'true or false');
}
function malformed(path, wanted) {
    return new input_error/* InputError */.d(`The event payload (GITHUB_EVENT_PATH) is malformed: "${path}" is not ${wanted}.`);
}

;// CONCATENATED MODULE: ./lib/github/read-run-context.js




const DEPENDABOT = 'dependabot[bot]';
/** `after` of a push that deleted its branch. */
const NO_COMMIT = /^0+$/;
/** What runs where. Throws an `InputError` for an event payload that is missing or not of GitHub's form. */
async function readRunContext({ env, readFile, local }) {
    if (env['GITHUB_ACTIONS'] !== 'true')
        return toLocalContext(local.workspace, { env, commit: await local.readCommit() });
    const payload = await loadEventPayload(env['GITHUB_EVENT_PATH'], readFile);
    const eventName = requireVariable(env, 'GITHUB_EVENT_NAME');
    const pullRequest = (0,is_record/* isRecord */.u)(payload['pull_request']) ? toPullRequest(payload) : null;
    if (pullRequest === null && eventName.startsWith('pull_request'))
        throw new input_error/* InputError */.d('The event payload (GITHUB_EVENT_PATH) is malformed: "pull_request" is not an object.');
    const repository = requireVariable(env, 'GITHUB_REPOSITORY');
    const serverUrl = toServerUrl(env);
    const runId = given(env['GITHUB_RUN_ID']);
    const runAttempt = toAttempt(env['GITHUB_RUN_ATTEMPT']);
    return {
        eventName,
        eventAction: optionalText(payload, 'action'),
        repository: toRepository(repository, payload),
        ref: given(env['GITHUB_REF']),
        actor: given(env['GITHUB_ACTOR']),
        commit: toCommit(payload, pullRequest) ?? given(env['GITHUB_SHA']),
        pullRequest,
        untrusted: toUntrusted(env, payload),
        runId,
        runAttempt,
        job: given(env['GITHUB_JOB']),
        runUrl: runId === null ? null : toRunUrl(`${serverUrl}/${repository}`, { runId, runAttempt }),
        apiUrl: toApiUrl(env),
        serverUrl,
        workspace: requireVariable(env, 'GITHUB_WORKSPACE'),
    };
}
function toLocalContext(workspace, { env, commit }) {
    return {
        eventName: 'local',
        eventAction: null,
        repository: null,
        ref: null,
        actor: null,
        commit,
        pullRequest: null,
        untrusted: null,
        runId: null,
        runAttempt: 1,
        job: null,
        runUrl: null,
        apiUrl: toApiUrl(env),
        serverUrl: toServerUrl(env),
        workspace,
    };
}
function toPullRequest(payload) {
    return {
        number: requireInteger(payload, 'pull_request.number'),
        headSha: requireText(payload, 'pull_request.head.sha'),
        headRepository: optionalText(payload, 'pull_request.head.repo.full_name'),
        baseRef: requireText(payload, 'pull_request.base.ref'),
        baseSha: optionalText(payload, 'pull_request.base.sha'),
        merged: optionalFlag(payload, 'pull_request.merged'),
        mergeCommitSha: optionalText(payload, 'pull_request.merge_commit_sha'),
        author: optionalText(payload, 'pull_request.user.login'),
    };
}
function toRepository(fullName, payload) {
    const [owner, name, ...rest] = fullName.split('/');
    if (owner === undefined || owner === '' || name === undefined || name === '' || rest.length > 0)
        throw new input_error/* InputError */.d(`GITHUB_REPOSITORY is "${fullName}", which is not of the form owner/name.`);
    return {
        owner,
        name,
        id: optionalInteger(payload, 'repository.id'),
        defaultBranch: optionalText(payload, 'repository.default_branch'),
    };
}
/** Null when the payload names no commit of its own. */
function toCommit(payload, pullRequest) {
    // The merge commit of an open pull request is a trial merge that GitHub throws away.
    if (pullRequest !== null)
        return (pullRequest.merged ? pullRequest.mergeCommitSha : null) ?? pullRequest.headSha;
    if ((0,is_record/* isRecord */.u)(payload['merge_group']))
        return requireText(payload, 'merge_group.head_sha');
    const after = fieldAt(payload, 'after');
    return typeof after === 'string' && !NO_COMMIT.test(after) ? after : null;
}
function toUntrusted(env, payload) {
    if ((0,is_record/* isRecord */.u)(payload['pull_request'])) {
        const base = requireText(payload, 'pull_request.base.repo.full_name');
        if (optionalText(payload, 'pull_request.head.repo.full_name') !== base)
            return 'fork';
    }
    const people = [
        fieldAt(payload, 'pull_request.user.login'),
        fieldAt(payload, 'sender.login'),
        env['GITHUB_ACTOR'],
    ];
    return people.includes(DEPENDABOT) ? 'dependabot' : null;
}
function toRunUrl(repositoryUrl, { runId, runAttempt }) {
    const run = `${repositoryUrl}/actions/runs/${runId}`;
    return runAttempt > 1 ? `${run}/attempts/${runAttempt}` : run;
}
function toAttempt(text) {
    const attempt = Number(text ?? '1');
    return Number.isSafeInteger(attempt) && attempt > 0 ? attempt : 1;
}
function toApiUrl(env) {
    return (given(env['GITHUB_API_URL']) ?? 'https://api.github.com').replace(/\/+$/, '');
}
function toServerUrl(env) {
    return (given(env['GITHUB_SERVER_URL']) ?? 'https://github.com').replace(/\/+$/, '');
}
function given(text) {
    return text === undefined || text === '' ? null : text;
}
function requireVariable(env, name) {
    const value = given(env[name]);
    if (value !== null)
        return value;
    throw new input_error/* InputError */.d(`The environment variable ${name} is missing, though GITHUB_ACTIONS is true.`);
}


/***/ }),

/***/ 60528:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  uploadArtifact: () => (/* binding */ uploadArtifact),
  uploadPage: () => (/* binding */ uploadPage)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(76760);
;// CONCATENATED MODULE: ./lib/github/to-artifact-names.js
const FORBIDDEN = /["\\/:<>|*?\r\n]+/g;
const MAX_LENGTH = 200;
const MAX_NAMES = 50;
/**
 * The names to try, one after the other: the wanted one (with the number of a later attempt), then `-2`, `-3`, … behind
 * it. Characters that GitHub forbids become `-`.
 */
function toArtifactNames(wanted, { runAttempt }) {
    const safe = wanted.replaceAll(FORBIDDEN, '-').trim().slice(0, MAX_LENGTH);
    const first = `${safe === '' ? 'callcodes' : safe}${runAttempt > 1 ? `-${runAttempt}` : ''}`;
    const others = Array.from({ length: MAX_NAMES - 1 }, (_, index) => `${first}-${index + 2}`);
    return [first, ...others];
}

;// CONCATENATED MODULE: ./lib/github/upload-artifact.js




/** Uploads the files as one zip under the first name that is free. Nothing is overwritten or deleted; it never throws for the service. */
async function uploadArtifact(upload) {
    return await uploadUnderFreeName(upload, async () => {
        const client = await loadClient();
        return async (name, options) => (await client.uploadArtifact(name, [...upload.files], upload.rootDirectory, options)).id;
    });
}
/** Uploads one HTML page as it is, so that GitHub opens it in the browser. The artifact is called `<name>.html`. */
async function uploadPage(upload) {
    const directory = await (0,promises_.mkdtemp)(external_node_path_.join(upload.env['RUNNER_TEMP'] ?? (0,external_node_os_.tmpdir)(), 'callcodes-page-'));
    try {
        return await uploadUnderFreeName(upload, async () => {
            const client = await loadClient();
            return async (name, options) => {
                // The service calls an unzipped artifact by its file's name.
                const copy = external_node_path_.join(directory, `${name}.html`);
                await (0,promises_.copyFile)(upload.file, copy);
                return (await client.uploadArtifact(name, [copy], directory, { ...options, skipArchive: true })).id;
            };
        });
    }
    finally {
        await (0,promises_.rm)(directory, { recursive: true, force: true });
    }
}
async function loadClient() {
    const { DefaultArtifactClient } = await Promise.all(/* import() */[__nccwpck_require__.e(4119), __nccwpck_require__.e(1351), __nccwpck_require__.e(1659), __nccwpck_require__.e(9061), __nccwpck_require__.e(9645)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9645));
    return new DefaultArtifactClient();
}
async function uploadUnderFreeName(upload, open) {
    const reason = toReasonAgainst(upload);
    if (reason !== null)
        return { kind: 'unavailable', reason };
    const send = await open();
    const options = upload.retentionDays === null ? {} : { retentionDays: upload.retentionDays };
    for (const name of toArtifactNames(upload.name, upload.context)) {
        const { id, failure } = await trySend(() => send(name, options));
        if (id !== null)
            return { kind: 'uploaded', id, url: toUrl(upload.context, id), name };
        if (!isTaken(failure))
            return { kind: 'unavailable', reason: `the upload failed (${failure})` };
        upload.log.debug(`The artifact name ${name} is taken.`);
    }
    return { kind: 'unavailable', reason: `all names like ${upload.name} are taken` };
}
async function trySend(send) {
    try {
        const id = await send();
        return id === undefined ? { id: null, failure: 'no id came back' } : { id: String(id), failure: null };
    }
    catch (error) {
        if (!(error instanceof Error))
            throw error;
        return { id: null, failure: error.message };
    }
}
/** The artifact client throws plain errors; these are the service's words for a name that exists. */
function isTaken(failure) {
    return /\(409\)|already exists/i.test(failure);
}
function toReasonAgainst({ context, env }) {
    if (!isServed(context.serverUrl))
        return 'GitHub Enterprise Server does not take them from this client';
    const missing = ['ACTIONS_RUNTIME_TOKEN', 'ACTIONS_RESULTS_URL'].filter((name) => (env[name] ?? '') === '');
    return missing.length === 0 ? null : `the runner does not offer them (${missing.join(' and ')} not set)`;
}
/** The artifact client serves github.com, GHE.com with data residency, and local stand-ins. */
function isServed(serverUrl) {
    const host = new URL(serverUrl).hostname.toLowerCase();
    return host === 'github.com' || host.endsWith('.ghe.com') || host.endsWith('.localhost');
}
function toUrl({ serverUrl, repository, runId }, id) {
    const fullName = repository === null ? '' : `${repository.owner}/${repository.name}`;
    return `${serverUrl}/${fullName}/actions/runs/${runId ?? ''}/artifacts/${id}`;
}


/***/ }),

/***/ 19813:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   writeSummary: () => (/* binding */ writeSummary)
/* harmony export */ });
/* unused harmony export MAX_SUMMARY_BYTES */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(51455);

/** https://docs.github.com/en/actions/reference/limits: over this, GitHub shows nothing of a step's summary. */
const MAX_SUMMARY_BYTES = 1_048_576;
/**
 * Appends Markdown to the summary of the job. False where the runner offers none; the caller keeps the sum below
 * `MAX_SUMMARY_BYTES`.
 */
async function writeSummary(markdown, env) {
    const file = env['GITHUB_STEP_SUMMARY'];
    if (file === undefined || file === '')
        return false;
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.appendFile)(file, markdown.endsWith('\n') ? markdown : `${markdown}\n`, 'utf8');
    return true;
}


/***/ }),

/***/ 59988:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   O$: () => (/* binding */ inputDefinition),
/* harmony export */   Qh: () => (/* binding */ INPUT_NAMES),
/* harmony export */   mc: () => (/* binding */ INPUTS)
/* harmony export */ });
/* harmony import */ var _report_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6561);
/* harmony import */ var _safety_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(67489);
/* harmony import */ var _tenant_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(31083);



const TABLE = [..._tenant_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .TENANT_INPUTS */ .R, ..._safety_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .SAFETY_INPUTS */ .D, ..._report_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .REPORT_INPUTS */ .L];
/** Every input, in the order of the documentation. `action.yml`, the options of the command line and the docs come from here. */
const INPUTS = TABLE;
const INPUT_NAMES = TABLE.map(({ name }) => name);
const BY_NAME = new Map(INPUTS.map((input) => [input.name, input]));
/** What the table says of an input. Throws for a name that it lacks, which the types rule out. */
function inputDefinition(name) {
    const found = BY_NAME.get(name);
    if (found === undefined)
        throw new TypeError(`There is no input ${name}.`);
    return found;
}


/***/ }),

/***/ 51313:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ listSecrets),
/* harmony export */   m: () => (/* binding */ toSecretParts)
/* harmony export */ });
/* harmony import */ var _input_table_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(59988);

/** A shorter line of a longer secret (a brace of a JSON key) stands in harmless text everywhere. */
const MIN_LINE_LENGTH = 4;
/** Before the key of a webhook secret, which is a secret without it, too. */
const WEBHOOK_PREFIX = 'whsec_';
/** Every secret among the inputs, each line of one by itself too: what must be masked before anything else is done. */
function listSecrets(raw) {
    const values = _input_table_js__WEBPACK_IMPORTED_MODULE_0__/* .INPUTS */ .mc.filter(({ secret }) => secret === true).map(({ name }) => raw[name] ?? '');
    return toSecretParts(values);
}
/** The values and their lines, none of them twice, none of them blank. Pure. */
function toSecretParts(values) {
    const parts = values.flatMap((value) => {
        const lines = value.split(/[\r\n]+/).map((line) => line.trim());
        const longLines = lines.filter((line) => line.length >= MIN_LINE_LENGTH);
        // The receiver takes several of them in one line.
        const webhookSecrets = longLines
            .flatMap((line) => line.split(/\s+/))
            .filter((word) => word.startsWith(WEBHOOK_PREFIX));
        const keys = webhookSecrets.map((secret) => secret.slice(WEBHOOK_PREFIX.length));
        return [value.trim(), ...longLines, ...webhookSecrets, ...keys];
    });
    return [...new Set(parts)].filter((part) => part !== '');
}


/***/ }),

/***/ 19780:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ readActionInputs)
/* harmony export */ });
const PREFIX = 'INPUT_';
/**
 * The inputs of a step as the runner hands them over: `INPUT_` and the name in upper case, where only blanks become `_`.
 * Names that the action does not know are kept: `toSettings` reports them. Values are trimmed.
 */
function readActionInputs(env) {
    const inputs = new Map();
    for (const [key, value] of Object.entries(env)) {
        if (!key.startsWith(PREFIX) || key !== key.toUpperCase() || value === undefined)
            continue;
        inputs.set(key.slice(PREFIX.length).toLowerCase(), value.trim());
    }
    return Object.fromEntries(inputs);
}


/***/ }),

/***/ 6561:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ REPORT_INPUTS),
/* harmony export */   p: () => (/* binding */ COMMENT_MODES)
/* harmony export */ });
/* harmony import */ var _model_settings_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(71960);

const COMMENT_MODES = ['true', 'changes', 'false'];
const BOOLEANS = ['true', 'false'];
/** Where the results go, how fast the work is done, and what makes the run fail. */
const REPORT_INPUTS = [
    {
        name: 'github-token',
        group: 'GitHub and reports',
        kind: 'text',
        default: '$' + '{{ github.token }}',
        secret: true,
        placeholder: 'token',
        description: 'Token for comments, reviewed plans and issues.',
    },
    {
        name: 'comment',
        group: 'GitHub and reports',
        kind: 'choice',
        default: 'true',
        values: COMMENT_MODES,
        placeholder: 'mode',
        description: 'Whether pull requests get a review comment; `changes` writes no first comment for an empty plan.',
    },
    {
        name: 'annotations',
        group: 'GitHub and reports',
        kind: 'boolean',
        default: 'true',
        values: BOOLEANS,
        placeholder: 'boolean',
        description: 'Whether findings are shown at their lines.',
    },
    {
        name: 'summary',
        group: 'GitHub and reports',
        kind: 'boolean',
        default: 'true',
        values: BOOLEANS,
        placeholder: 'boolean',
        description: 'Whether the job summary is written.',
    },
    {
        name: 'artifact',
        group: 'GitHub and reports',
        kind: 'boolean',
        default: 'true',
        values: BOOLEANS,
        placeholder: 'boolean',
        description: 'Whether plan, audit log, report and event are uploaded as an artifact.',
    },
    {
        name: 'artifact-name',
        group: 'GitHub and reports',
        kind: 'text',
        default: '',
        derivedDefault: '`callcodes-<command>-<target>`',
        placeholder: 'name',
        description: 'Name of the artifact. Attempt n of a run appends `-n`, a name that is taken `-2`, `-3`: nothing is overwritten.',
    },
    {
        name: 'artifact-retention-days',
        group: 'GitHub and reports',
        kind: 'number',
        default: '',
        derivedDefault: 'as the repository is set',
        placeholder: 'days',
        description: 'Days for which GitHub keeps the artifact, 1 to 90.',
    },
    {
        name: 'output-dir',
        group: 'GitHub and reports',
        kind: 'text',
        default: '',
        derivedDefault: '`$RUNNER_TEMP/callcodes-<target>`, on the command line `.callcodes/`',
        placeholder: 'dir',
        description: 'Directory for plan, audit log, report and event.',
    },
    {
        name: 'concurrency',
        group: 'Pace',
        kind: 'number',
        default: '8',
        placeholder: 'calls',
        description: 'Calls that are in flight at most, 1 to 64.',
    },
    {
        name: 'max-rate',
        group: 'Pace',
        kind: 'number',
        default: '',
        derivedDefault: 'no ceiling',
        placeholder: 'calls/s',
        description: 'Calls a second at most.',
    },
    {
        name: 'timeout',
        group: 'Pace',
        kind: 'number',
        default: '30',
        placeholder: 'seconds',
        description: 'Seconds that one call may take.',
    },
    {
        name: 'webhook-url',
        group: 'Events and exit code',
        kind: 'lines',
        default: '',
        placeholder: 'url',
        description: 'Receivers of the event that apply sends, one `https` URL a line (`http` on the loopback only).',
    },
    {
        name: 'webhook-secret',
        group: 'Events and exit code',
        kind: 'lines',
        default: '',
        secret: true,
        env: 'CXONE_WEBHOOK_SECRET',
        placeholder: 'secret',
        description: 'Secrets that sign the events: `whsec_` and the Base64 of 24 to 64 bytes, one for all receivers or one a URL line.',
    },
    {
        name: 'fail-on',
        group: 'Events and exit code',
        kind: 'list',
        default: 'error',
        values: _model_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .FAIL_ON_CONDITIONS */ .M4,
        placeholder: 'conditions',
        description: 'What makes the run fail besides errors, separated by commas, blanks or line ends.',
    },
];


/***/ }),

/***/ 67489:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ SAFETY_INPUTS),
/* harmony export */   S: () => (/* binding */ REMOVAL_MODES)
/* harmony export */ });
/* harmony import */ var _model_settings_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(71960);

const REMOVAL_MODES = ['keep', 'deactivate'];
/** What apply may do, and under whose eyes. */
const SAFETY_INPUTS = [
    {
        name: 'removed',
        group: 'Safety',
        kind: 'choice',
        default: 'keep',
        values: REMOVAL_MODES,
        placeholder: 'mode',
        description: 'What becomes of owned codes that no file lists any more.',
    },
    {
        name: 'max-deactivations',
        group: 'Safety',
        kind: 'text',
        default: '20%',
        placeholder: 'limit',
        description: "How many codes one apply may deactivate: a share of the tenant's active owned codes, for each category and in all, rounded down and at least 5, or an exact number (`0` forbids all). Over it apply is blocked; the plan is still shown.",
    },
    {
        name: 'takeover',
        group: 'Safety',
        kind: 'lines',
        default: 'false',
        placeholder: 'names',
        description: 'Paths or categories, one a line, that may be changed though no file here owns them. `true` means all of them, with a warning.',
    },
    {
        name: 'reviewed-plan',
        group: 'Safety',
        kind: 'choice',
        default: 'required',
        derivedDefault: '`required`; on the command line `off` for `sandbox:` targets',
        values: _model_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .REVIEW_MODES */ .qJ,
        placeholder: 'mode',
        description: 'Whether apply needs a plan that was shown in a merged pull request: `required`; `approved` asks for an approving review besides; `warn` only says so; `off` does not ask.',
    },
    {
        name: 'plan-key',
        group: 'Safety',
        kind: 'text',
        default: '',
        derivedDefault: 'derived from the client secret or access-key secret',
        secret: true,
        env: 'CXONE_PLAN_KEY',
        placeholder: 'key',
        description: 'Key that signs reviewed plans: at least 32 characters, the same in plan and apply.',
    },
    {
        name: 'approved-digest',
        group: 'Safety',
        kind: 'text',
        default: '',
        placeholder: 'digest',
        description: 'Digest (`sha256:…`) of exactly the plan that may be applied, given by hand.',
    },
];


/***/ }),

/***/ 31083:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ TENANT_INPUTS),
/* harmony export */   i: () => (/* binding */ DEFAULT_MATRIX)
/* harmony export */ });
/* harmony import */ var _model_call_code_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(43531);
/* harmony import */ var _model_settings_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(71960);


/** Globs that are looked for when nobody gives any. */
const DEFAULT_MATRIX = ['yml', 'yaml', 'json', 'csv'].map((extension) => `callcodes/**/*.${extension}`);
/** What to do, on which files, with which tenant. */
const TENANT_INPUTS = [
    {
        name: 'command',
        group: 'What to do',
        kind: 'choice',
        default: 'auto',
        values: _model_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .ACTION_COMMANDS */ .Aq,
        placeholder: 'name',
        description: 'What to do. `auto` picks by event: a plan on pull requests, apply on the default branch.',
    },
    {
        name: 'matrix',
        group: 'What to do',
        kind: 'lines',
        default: DEFAULT_MATRIX.join('\n'),
        placeholder: 'glob',
        description: 'Globs of the matrix files, one a line; `!` in front excludes. All of them lie within the workspace and together make one matrix.',
    },
    {
        name: 'api',
        group: 'What to do',
        kind: 'choice',
        default: 'callcodes',
        values: _model_call_code_js__WEBPACK_IMPORTED_MODULE_1__/* .API_NAMES */ .O,
        placeholder: 'name',
        description: 'The API through which the tenant is served.',
    },
    {
        name: 'client-id',
        group: 'Tenant',
        kind: 'text',
        default: '',
        credential: true,
        env: 'CXONE_CLIENT_ID',
        placeholder: 'id',
        description: 'Client id of the back-end application that signs in.',
    },
    {
        name: 'client-secret',
        group: 'Tenant',
        kind: 'text',
        default: '',
        secret: true,
        env: 'CXONE_CLIENT_SECRET',
        placeholder: 'secret',
        description: 'Client secret of that application.',
    },
    {
        name: 'access-key-id',
        group: 'Tenant',
        kind: 'text',
        default: '',
        credential: true,
        env: 'CXONE_ACCESS_KEY_ID',
        placeholder: 'id',
        description: 'Id of an access key, for `api: dispositions`.',
    },
    {
        name: 'access-key-secret',
        group: 'Tenant',
        kind: 'text',
        default: '',
        secret: true,
        env: 'CXONE_ACCESS_KEY_SECRET',
        placeholder: 'secret',
        description: 'Secret of that access key.',
    },
    {
        name: 'region',
        group: 'Tenant',
        kind: 'text',
        default: '',
        derivedDefault: '`us`; for dispositions `na1`',
        env: 'CXONE_REGION',
        placeholder: 'region',
        description: 'Region of the tenant; the base URL follows from it.',
    },
    {
        name: 'tenant',
        group: 'Tenant',
        kind: 'text',
        default: '',
        env: 'CXONE_TENANT',
        placeholder: 'id',
        description: 'Id of the tenant. When the sign-in answers for another one, nothing is written.',
    },
    {
        name: 'base-url',
        group: 'Tenant',
        kind: 'text',
        default: '',
        derivedDefault: 'from the region or the discovery document',
        placeholder: 'url',
        description: 'Where the API answers: an `https` URL (`http` on the loopback only), or `sandbox:` for an embedded tenant in memory, or `sandbox:FILE` for one that is kept in a file.',
    },
    {
        name: 'issuer',
        group: 'Tenant',
        kind: 'text',
        default: 'https://cxone.niceincontact.com',
        placeholder: 'url',
        description: 'Who signs in and tells where the API is; for `api: dispositions` only.',
    },
    {
        name: 'api-version',
        group: 'Tenant',
        kind: 'text',
        default: 'v30.0',
        placeholder: 'version',
        description: 'Version of the Admin API; for `api: dispositions` only.',
    },
    {
        name: 'disposition-name',
        group: 'Tenant',
        kind: 'text',
        default: '{name}',
        placeholder: 'template',
        description: 'How a disposition is called, from `{name}`, `{path}`, `{code}` and `{category}`; for `api: dispositions` only.',
    },
    {
        name: 'target',
        group: 'Tenant',
        kind: 'text',
        default: '',
        derivedDefault: 'the tenant, else the host of the base URL, made to fit',
        placeholder: 'name',
        description: 'Name of the environment in comment, issue, artifact and digest: 1 to 64 letters, digits, `_` and `-`, a letter or digit first.',
    },
];


/***/ }),

/***/ 43531:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ API_NAMES),
/* harmony export */   nj: () => (/* binding */ CALL_CODE_TYPES),
/* harmony export */   qt: () => (/* binding */ PATH_SEPARATOR),
/* harmony export */   sD: () => (/* binding */ MAX_LEVEL)
/* harmony export */ });
/** The three kinds of result that a campaign counts; the vendor's wire values. */
const CALL_CODE_TYPES = ['SUCCESS', 'FAILURE', 'NEUTRAL'];
/** Depth of the hierarchy that a tenant accepts; a root is level 1. */
const MAX_LEVEL = 3;
/** Separator of the segments of a path (`INT/INT_HOT`). */
const PATH_SEPARATOR = '/';
const API_NAMES = ['callcodes', 'dispositions'];


/***/ }),

/***/ 12310:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ listWrites)
/* harmony export */ });
/** Everything that an apply of the plan may write, in the order of the plan. */
function listWrites({ changes, adoptions, }) {
    return [...changes.filter((change) => change.action !== 'conflict'), ...adoptions];
}


/***/ }),

/***/ 71960:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Aq: () => (/* binding */ ACTION_COMMANDS),
/* harmony export */   M4: () => (/* binding */ FAIL_ON_CONDITIONS),
/* harmony export */   qJ: () => (/* binding */ REVIEW_MODES)
/* harmony export */ });
/** The commands that the action knows; the command line has more. */
const ACTION_COMMANDS = ['auto', 'validate', 'plan', 'apply', 'drift', 'import'];
const REVIEW_MODES = ['approved', 'required', 'warn', 'off'];
const FAIL_ON_CONDITIONS = ['error', 'warning', 'changes', 'blocked', 'drift'];


/***/ }),

/***/ 83341:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ VERSION)
/* harmony export */ });
/** The same as in package.json; a test holds them together. */
const VERSION = '0.1.0';


/***/ }),

/***/ 60544:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ countStatuses),
/* harmony export */   p: () => (/* binding */ toUndone)
/* harmony export */ });
/** How many changes came to which end. */
function countStatuses(changes) {
    const counts = { applied: 0, adopted: 0, failed: 0, skipped: 0 };
    for (const { status } of changes)
        counts[status] += 1;
    return counts;
}
/** What was not done: failures first, then what was skipped because of them. */
function toUndone(changes) {
    return [
        ...changes.filter(({ status }) => status === 'failed'),
        ...changes.filter(({ status }) => status === 'skipped'),
    ];
}


/***/ }),

/***/ 79605:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D9: () => (/* binding */ markdownCode),
/* harmony export */   FV: () => (/* binding */ escapeMarkdown),
/* harmony export */   Lt: () => (/* binding */ fenceFor),
/* harmony export */   fV: () => (/* binding */ fencedText)
/* harmony export */ });
/* harmony import */ var _show_invisible_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7023);

/**
 * Words that GitHub would turn into something else than text although Markdown leaves them alone: mentions and e-mail
 * addresses, cross-references (`#1`, `GH-1`, `JIRA-1`, advisories, commit hashes), URLs, emoji names, formulas. Backslashes and
 * entities do not help, since GitHub looks at the rendered text; it never looks into code.
 */
const SPECIAL_WORD = new RegExp([
    '@',
    '#\\d',
    '[a-z]-\\d',
    'ghsa-',
    '[0-9a-f]{7}',
    ':/',
    '//',
    'www\\.',
    '(?:mailto|xmpp):',
    ':[a-z0-9_+-]+:',
    '[$`]',
].join('|'), 'i');
const ENTITIES = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '|': '&#124;',
    '\\': '&#92;',
};
/**
 * Foreign text as running Markdown text of GitHub, in a table cell too: one line, and only text comes of it. Words that GitHub
 * would link are shown as code.
 */
function escapeMarkdown(text) {
    const words = (0,_show_invisible_js__WEBPACK_IMPORTED_MODULE_0__/* .showInvisible */ .j)(text)
        .split(/[ \u3000]+/)
        .filter((word) => word !== '');
    return words.map((word, index) => escapeWord(word, index === 0 ? 'first' : 'later')).join(' ');
}
function escapeWord(word, position) {
    if (SPECIAL_WORD.test(word))
        return toCode(word);
    const escaped = word
        .replace(/[&<>|\\]/g, (character) => ENTITIES[character] ?? '')
        .replace(/[*_~[\]]/g, '\\$&');
    return position === 'first' ? escaped.replace(/^(?:[-+=#:]|\d+[.)])/, escapeLineStart) : escaped;
}
/** Marks that mean something only where a line begins: heading, list, rule, table. */
function escapeLineStart(mark) {
    return `${mark.slice(0, -1)}\\${mark.slice(-1)}`;
}
/** Foreign text as inline code, verbatim but for what is invisible; fit for table cells. */
function markdownCode(text) {
    return toCode((0,_show_invisible_js__WEBPACK_IMPORTED_MODULE_0__/* .showInvisible */ .j)(text));
}
function toCode(visibleText) {
    const shown = withoutMarkers(visibleText)
        .replace(/(\\+)\|/g, '$1$1\\u{7C}')
        .replace(/\|/g, '\\|');
    if (shown === '')
        return '(empty)';
    const fence = '`'.repeat(longestRunOfBackticks(shown) + 1);
    const padding = /^[ `]|[ `]$/.test(shown) && /[^ ]/.test(shown) ? ' ' : '';
    return `${fence}${padding}${shown}${padding}${fence}`;
}
/** One line of a fenced block, from text without invisible characters. */
function fencedText(visibleText) {
    return withoutMarkers(visibleText);
}
/** A fence that no line of `contents` can close. */
function fenceFor(contents) {
    let longest = 2;
    for (const content of contents)
        longest = Math.max(longest, longestRunOfBackticks(content));
    return '`'.repeat(longest + 1);
}
/**
 * Our own hidden markers are HTML comments, and what we print into a job log is read for `##[commands]`: nobody else's text may
 * look like either, not even in code.
 */
function withoutMarkers(text) {
    if (!/--|##\[/.test(text))
        return text;
    return text
        .replace(/(\\*)<(?=!--)/g, '$1$1\\u{3C}')
        .replace(/-->/g, '--\\u{3E}')
        .replace(/##\[/g, '##\\u{5B}');
}
function longestRunOfBackticks(text) {
    if (!text.includes('`'))
        return 0;
    return (text.match(/`+/g) ?? []).reduce((longest, run) => Math.max(longest, run.length), 0);
}


/***/ }),

/***/ 22728:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ guardWorkflowCommands),
/* harmony export */   e: () => (/* binding */ escapeTerminal)
/* harmony export */ });
/* harmony import */ var _show_invisible_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7023);

/**
 * Foreign text for a terminal or a job log: one line, no control sequence, no bidirectional trick, and no workflow command
 * (the runner reads `::name::` at the start of a line and `##[name]` anywhere in it).
 */
function escapeTerminal(text) {
    return guardWorkflowCommands((0,_show_invisible_js__WEBPACK_IMPORTED_MODULE_0__/* .showInvisible */ .j)(text));
}
/** Whole lines, put together from escaped parts, in which no two parts may form a workflow command either. */
function guardWorkflowCommands(text) {
    return text.replace(/##\[/g, '##\\u{5B}').replace(/^(\s*):(?=:)/gm, '$1\\u{3A}');
}


/***/ }),

/***/ 82511:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B4: () => (/* binding */ formatCount),
/* harmony export */   hW: () => (/* binding */ takeFitting),
/* harmony export */   ml: () => (/* binding */ shorten),
/* harmony export */   pq: () => (/* binding */ countOf)
/* harmony export */ });
/** At most `maxCharacters` code points of `text`, then how many were left out. */
function shorten(text, maxCharacters) {
    if (text.length <= maxCharacters)
        return text;
    const characters = Array.from(text);
    if (characters.length <= maxCharacters)
        return text;
    const left = characters.length - maxCharacters;
    return `${characters.slice(0, maxCharacters).join('')}… (${formatCount(left)} more characters)`;
}
/** `12,345`, whatever the locale of the machine. */
function formatCount(count) {
    return String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');
}
/** `1 change`, `2,000 changes`. */
function countOf(count, singular, plural = `${singular}s`) {
    return `${formatCount(count)} ${count === 1 ? singular : plural}`;
}
/** The first rows that have at most `maxLength` UTF-16 units together. */
function takeFitting(rows, maxLength) {
    let length = 0;
    let count = 0;
    for (const row of rows) {
        length += row.length;
        if (length > maxLength)
            break;
        count += 1;
    }
    return rows.slice(0, count);
}


/***/ }),

/***/ 7023:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ showInvisible)
/* harmony export */ });
/**
 * Control, format (bidirectional, zero-width), tag and filler characters, line separators, lone surrogates, and blanks that
 * look like a space but are none. U+3000 stays: it is the ordinary space of Chinese and Japanese names.
 */
const INVISIBLE = '\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}\\p{Default_Ignorable_Code_Point}\\u00A0\\u1680\\u2000-\\u200A\\u202F\\u205F';
/** Most texts: spares them the slower search. */
const PLAIN = /^[ -[\]-~]*$/;
/** Made when a text first needs them: patterns over Unicode properties take a millisecond each. */
let patterns = null;
function loadPatterns() {
    patterns ??= {
        hidden: new RegExp(`[${INVISIBLE}]`, 'gu'),
        hasHidden: new RegExp(`[${INVISIBLE}]|\\\\u\\{`, 'u'),
        ambiguousBackslashes: new RegExp(`\\\\+(?=u\\{|[${INVISIBLE}])`, 'gu'),
        joinedEmoji: /[\p{Extended_Pictographic}\p{Emoji_Modifier}]\uFE0F?(?:\u200D[\p{Extended_Pictographic}\p{Emoji_Modifier}]\uFE0F?)*|[0-9#*]\uFE0F\u20E3/gu,
    };
    return patterns;
}
function escapeCodePoint(character) {
    return `\\u{${(character.codePointAt(0) ?? 0).toString(16).toUpperCase()}}`;
}
function escapeHidden(text) {
    const { ambiguousBackslashes, hidden } = loadPatterns();
    return text.replace(ambiguousBackslashes, '$&$&').replace(hidden, escapeCodePoint);
}
/**
 * One line of text in which everything that a reader could not see is spelled out as `\u{202E}`. Different texts stay
 * different. Joiners and variation selectors inside an emoji are left alone.
 */
function showInvisible(text) {
    if (PLAIN.test(text))
        return text;
    const { hasHidden, joinedEmoji } = loadPatterns();
    if (!hasHidden.test(text))
        return text;
    let shown = '';
    let from = 0;
    for (const emoji of text.matchAll(joinedEmoji)) {
        shown += escapeHidden(text.slice(from, emoji.index)) + emoji[0];
        from = emoji.index + emoji[0].length;
    }
    return shown + escapeHidden(text.slice(from));
}


/***/ }),

/***/ 79641:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ toVerdict),
/* harmony export */   g: () => (/* binding */ toChangeCounts)
/* harmony export */ });
/* harmony import */ var _format_text_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(82511);

/** The first thing that a reviewer reads: what would happen, in one line. */
function toVerdict(input) {
    const errors = input.findings.filter(({ severity }) => severity === 'error').length;
    const { result, notCompared } = input;
    if (errors > 0)
        return { icon: '⛔', text: toErrorText(errors, result) };
    if (result === null)
        return { icon: notCompared === null ? '✅' : '⚠️', text: 'Files checked, not compared with the tenant' };
    if (result.plan.blocked.length > 0)
        return { icon: '⛔', text: toBlockedText(result) };
    const changes = toChangeCounts(result.plan.summary);
    const { length } = result.plan.adoptions;
    const adoptions = length === 0 ? [] : [`${(0,_format_text_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(length)} to adopt`];
    if (changes.length === 0)
        return { icon: '✅', text: ['No changes', ...adoptions].join(', ') };
    if (input.purpose === 'drift')
        return { icon: '⚠️', text: `Drift: ${changes.join(', ')}` };
    return { icon: '📝', text: `${[...changes, ...adoptions].join(', ')}, nothing else` };
}
/** `2 to create`, `1 to retire`, …: only what there is. */
function toChangeCounts(summary) {
    return [
        ...(summary.create === 0 ? [] : [`${(0,_format_text_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(summary.create)} to create`]),
        ...(summary.update === 0 ? [] : [`${(0,_format_text_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(summary.update)} to update`]),
        ...(summary.deactivate === 0 ? [] : [`${(0,_format_text_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(summary.deactivate)} to retire`]),
        ...(summary.conflict === 0 ? [] : [(0,_format_text_js__WEBPACK_IMPORTED_MODULE_0__/* .countOf */ .pq)(summary.conflict, 'conflict')]),
    ];
}
function toErrorText(errors, result) {
    const consequence = result === null ? 'nothing can be planned' : 'nothing can be applied';
    return `${(0,_format_text_js__WEBPACK_IMPORTED_MODULE_0__/* .countOf */ .pq)(errors, 'error')} in the matrix files: ${consequence}`;
}
function toBlockedText({ plan }) {
    const counts = toChangeCounts(plan.summary);
    return counts.length === 0 ? 'Blocked' : `Blocked: ${counts.join(', ')}`;
}


/***/ }),

/***/ 49911:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ assertNever)
/* harmony export */ });
/** Proves to the compiler that a union is exhausted; throws if a value from outside the type gets here. */
function assertNever(value) {
    throw new TypeError(`Unexpected value: ${JSON.stringify(value)}`);
}


/***/ }),

/***/ 55838:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
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

/***/ 95313:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  v5: () => (/* binding */ MASK),
  vb: () => (/* binding */ MIN_SECRET_LENGTH),
  lY: () => (/* binding */ createRedactor)
});

;// CONCATENATED MODULE: ./lib/util/decode-escapes.js
const CONTROLS = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' };
const ENTITIES = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const LAST_CODE_POINT = 0x10_ff_ff;
const FAMILIES = [
    {
        // JSON, JavaScript, Markdown.
        mark: '\\',
        escape: /\\u\{[0-9a-f]{1,6}\}|\\u[0-9a-f]{4}|\\x[0-9a-f]{2}|\\[^\n\r]/gi,
        decode: decodeBackslash,
    },
    {
        // URLs and forms.
        mark: '%',
        escape: /(?:%[0-9a-f]{2})+/gi,
        decode: (spelled) => Buffer.from(spelled.replaceAll('%', ''), 'hex').toString('utf8'),
    },
    {
        // HTML and XML.
        mark: '&',
        escape: /&#x0*[0-9a-f]{1,6};|&#0*\d{1,7};|&(?:amp|lt|gt|quot|apos);/gi,
        decode: decodeEntity,
    },
];
/** The text as readers see it who undo one layer of escapes, one for each kind of escape that is in it. Pure. */
function decodeEscapes(source) {
    const decoded = [];
    for (const family of FAMILIES) {
        if (!source.includes(family.mark))
            continue;
        const text = source.replace(family.escape, family.decode);
        if (text !== source)
            decoded.push({ text, toSource: (spans) => toSource(source, { family, spans }) });
    }
    return decoded;
}
function decodeBackslash(spelled) {
    const hex = /^\\[ux]\{?([0-9a-f]{1,6})\}?$/i.exec(spelled)?.[1];
    if (hex !== undefined)
        return fromCodePoint(Number.parseInt(hex, 16)) ?? spelled;
    const character = spelled.slice(1);
    return CONTROLS[character] ?? character;
}
function decodeEntity(spelled) {
    const name = spelled.slice(1, -1).toLowerCase();
    if (!name.startsWith('#'))
        return ENTITIES[name] ?? spelled;
    const codePoint = name.startsWith('#x') ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
    return fromCodePoint(codePoint) ?? spelled;
}
function fromCodePoint(codePoint) {
    return codePoint <= LAST_CODE_POINT ? String.fromCodePoint(codePoint) : null;
}
function toSource(source, { family, spans }) {
    if (spans.length === 0)
        return [];
    const escapes = listEscapes(source, family);
    return spans.map(({ start, end }) => {
        const first = lastFrom(escapes, start);
        const last = lastFrom(escapes, end - 1);
        return {
            start: start < first.decoded.end ? first.source.start : first.source.end + start - first.decoded.end,
            end: end <= last.decoded.end ? last.source.end : last.source.end + end - last.decoded.end,
        };
    });
}
/** In order, after an empty one at the very beginning. */
function listEscapes(source, family) {
    let last = { source: { start: 0, end: 0 }, decoded: { start: 0, end: 0 } };
    const escapes = [last];
    for (const { index, 0: spelled } of source.matchAll(family.escape)) {
        const start = last.decoded.end + index - last.source.end;
        last = {
            source: { start: index, end: index + spelled.length },
            decoded: { start, end: start + family.decode(spelled).length },
        };
        escapes.push(last);
    }
    return escapes;
}
/** The last escape that begins at this place of the decoded text or before it. */
function lastFrom(escapes, at) {
    let low = 0;
    let high = escapes.length - 1;
    while (low < high) {
        const middle = Math.ceil((low + high) / 2);
        if ((escapes[middle]?.decoded.start ?? 0) <= at)
            low = middle;
        else
            high = middle - 1;
    }
    const found = escapes[low];
    if (found === undefined)
        throw new RangeError('There is no escape to begin with.');
    return found;
}

;// CONCATENATED MODULE: ./lib/util/needle-finder.js
/** A shorter needle would stand in harmless text by chance. */
const MIN_NEEDLE_LENGTH = 8;
const BLOCK = 3;
/** Of any eight units in a row, one of these steps begins a block that lies within them. */
const STEP = MIN_NEEDLE_LENGTH - BLOCK + 1;
const SLOTS = 2 ** 16;
/** Finds many texts in long ones at once: only every sixth place is looked at, so that the number of needles hardly matters. */
class NeedleFinder {
    #needles = new Set();
    #isTaken = new Uint8Array(SLOTS);
    #blocks = new Map();
    /** A needle that is too short to be searched for is left out. */
    add(needle) {
        if (needle.length < MIN_NEEDLE_LENGTH || this.#needles.has(needle))
            return;
        this.#needles.add(needle);
        for (let offset = 0; offset < STEP; offset += 1) {
            const slot = slotAt(needle, offset);
            this.#isTaken[slot] = 1;
            const blocks = this.#blocks.get(slot);
            if (blocks === undefined)
                this.#blocks.set(slot, [{ needle, offset }]);
            else
                blocks.push({ needle, offset });
        }
    }
    /** Every place of every needle, also where they overlap. */
    find(text) {
        const spans = [];
        if (this.#needles.size === 0)
            return spans;
        for (let at = 0; at + BLOCK <= text.length; at += STEP) {
            const slot = slotAt(text, at);
            if (this.#isTaken[slot] !== 1)
                continue;
            for (const { needle, offset } of this.#blocks.get(slot) ?? []) {
                const start = at - offset;
                if (start >= 0 && text.startsWith(needle, start))
                    spans.push({ start, end: start + needle.length });
            }
        }
        return spans;
    }
}
function slotAt(text, at) {
    const hash = (text.charCodeAt(at) * 31 + text.charCodeAt(at + 1)) * 31 + text.charCodeAt(at + 2);
    return hash % SLOTS;
}

;// CONCATENATED MODULE: ./lib/util/to-secret-spellings.js
const BITS_OF_BYTE = 8;
const BITS_OF_DIGIT = 6;
/**
 * What to search for so that a secret is found by itself, in hex, and in the Base64 of whatever holds it (`id:secret`, a JSON
 * text). Escaped spellings are not among them: `decodeEscapes` undoes those. Pure.
 */
function toSecretSpellings(secret) {
    const bytes = Buffer.from(secret, 'utf8');
    const hex = bytes.toString('hex');
    const spellings = [secret, secret.replaceAll(' ', '+'), hex, hex.toUpperCase()];
    for (const before of [0, 1, 2]) {
        for (const alphabet of ['base64', 'base64url']) {
            spellings.push(toBase64Core(bytes, { before, alphabet }));
        }
    }
    return [...new Set(spellings)];
}
/** The digits that do not depend on what stands around these bytes, `before` bytes behind the start of a group of three. */
function toBase64Core(bytes, { before, alphabet }) {
    const first = Math.ceil((before * BITS_OF_BYTE) / BITS_OF_DIGIT);
    const end = Math.floor(((before + bytes.length) * BITS_OF_BYTE) / BITS_OF_DIGIT);
    return Buffer.concat([Buffer.alloc(before), bytes])
        .toString(alphabet)
        .slice(first, end);
}

;// CONCATENATED MODULE: ./lib/util/create-redactor.js



/** Shorter values are too likely to stand in harmless text by chance; GitLab masks none that is shorter either. */
const MIN_SECRET_LENGTH = MIN_NEEDLE_LENGTH;
/** What stands where a secret was. */
const MASK = '***';
/** An escape in an escape in an escape: JSON in JSON in a URL. */
const MAX_LAYERS = 3;
/** A redactor that knows no secret yet. Also finds each in Base64 and hex, and behind escapes of JSON, URLs, HTML and Markdown. */
function createRedactor() {
    const finder = new NeedleFinder();
    return {
        add(secret) {
            if (secret.length < MIN_SECRET_LENGTH)
                return;
            for (const spelling of toSecretSpellings(secret))
                finder.add(spelling);
        },
        redact: (text) => maskSpans(text, findSpans(finder, text)),
        finds: (text) => isFound(finder, text),
    };
}
function findSpans(finder, text) {
    const found = [];
    for (const view of viewsOf(text))
        found.push(view.toSource(finder.find(view.text)));
    return found.flat();
}
function isFound(finder, text) {
    for (const view of viewsOf(text))
        if (finder.find(view.text).length > 0)
            return true;
    return false;
}
/** The text itself, and as it reads behind one layer of escapes, two, three; none twice, whatever the order in which they go. */
function* viewsOf(text) {
    const seen = new Set([text]);
    let views = [{ text, toSource: (spans) => spans }];
    for (let layer = 0; layer < MAX_LAYERS && views.length > 0; layer += 1) {
        yield* views;
        views = views.flatMap((outer) => toUnseen(outer, seen));
    }
    yield* views;
}
function toUnseen(outer, seen) {
    const views = [];
    for (const inner of decodeEscapes(outer.text)) {
        if (seen.has(inner.text))
            continue;
        seen.add(inner.text);
        views.push({ text: inner.text, toSource: (spans) => outer.toSource(inner.toSource(spans)) });
    }
    return views;
}
/** Places that touch or overlap become one mask. */
function maskSpans(text, spans) {
    let masked = '';
    let at = -1;
    for (const { start, end } of [...spans].sort((left, right) => left.start - right.start)) {
        if (start > at)
            masked += text.slice(Math.max(at, 0), start) + MASK;
        at = Math.max(at, end);
    }
    return masked + text.slice(Math.max(at, 0));
}


/***/ }),

/***/ 65211:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ guardOutput)
/* harmony export */ });
/** Only this command of the runner has to hold secrets: it is how the runner learns them. */
const MASK_COMMAND = '::add-mask::';
/**
 * Lets nothing out through a stream of the process but what the redactor has seen, also what libraries print on their own. Lasts
 * as long as the process.
 */
function guardOutput(stream, redactor) {
    const write = stream.write.bind(stream);
    stream.write = (chunk, second, third) => {
        const text = typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString('utf8');
        return write(withoutSecrets(text, redactor), typeof second === 'function' ? second : third);
    };
}
function withoutSecrets(text, redactor) {
    if (!text.includes(MASK_COMMAND))
        return redactor.redact(text);
    const lines = text.split('\n');
    return lines.map((line) => (line.startsWith(MASK_COMMAND) ? line : redactor.redact(line))).join('\n');
}


/***/ }),

/***/ 73947:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ isList)
/* harmony export */ });
/** `Array.isArray` for what came over the wire: the entries stay unknown. */
function isList(value) {
    return Array.isArray(value);
}


/***/ }),

/***/ 28674:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ isLoopback)
/* harmony export */ });
const LOOPBACK_IPV4 = /^127(?:\.\d{1,3}){3}$/;
/**
 * 127.0.0.0/8, ::1 and `localhost`, with `hostname` as `URL` gives it, which has numbers such as `0x7f.1` spelled out. Names
 * below `localhost`, a dot at the end and mapped addresses are no loopback: where they lead is up to whoever resolves them.
 */
function isLoopback(hostname) {
    return hostname === 'localhost' || hostname === '[::1]' || LOOPBACK_IPV4.test(hostname);
}


/***/ }),

/***/ 5790:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ isPrintableAscii)
/* harmony export */ });
const PRINTABLE_ASCII = /^[ -~]*$/;
/**
 * True for text of nothing but the 95 visible characters of ASCII and blanks, as most texts are. Spares them patterns over
 * Unicode properties, each of which takes about a millisecond to make when it is first needed.
 */
function isPrintableAscii(text) {
    return PRINTABLE_ASCII.test(text);
}


/***/ }),

/***/ 13658:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ isRecord)
/* harmony export */ });
/** An object that is neither null nor an array, its values still unknown. */
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}


/***/ }),

/***/ 80976:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ nearestName)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(21916);

/** The known name nearest to `name`, without case, or null when none is near enough to be what was meant. */
function nearestName(name, known) {
    const wanted = name.toLowerCase();
    const limit = Math.max(2, Math.floor(name.length / 3));
    let best = null;
    for (const candidate of known) {
        const found = (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(wanted, candidate.toLowerCase());
        // As many changes as characters would make any short name the nearest.
        const isAnother = found >= Math.max(wanted.length, candidate.length);
        if (!isAnother && found <= limit && (best === null || found < best.distance))
            best = { name: candidate, distance: found };
    }
    return best?.name ?? null;
}


/***/ }),

/***/ 52414:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ toProxyUrl),
/* harmony export */   d: () => (/* binding */ toUserinfo)
/* harmony export */ });
const SCHEME = /^[a-z][a-z0-9+.-]*:\/\//i;
/** The value of a variable such as HTTPS_PROXY: a bare `host:port` means http, as everywhere. Null when it is no URL. */
function toProxyUrl(text) {
    const trimmed = text.trim();
    const full = SCHEME.test(trimmed) ? trimmed : `http://${trimmed}`;
    return URL.canParse(full) ? new URL(full) : null;
}
/** User and password of a URL as they were before they were percent-encoded; null without both. */
function toUserinfo(url) {
    if (url.username === '' && url.password === '')
        return null;
    return { user: decode(url.username), password: decode(url.password) };
}
/** A per cent sign that begins no escape stands for itself. */
function decode(text) {
    try {
        return decodeURIComponent(text);
    }
    catch (error) {
        if (error instanceof URIError)
            return text;
        throw error;
    }
}


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		id: moduleId,
/******/ 		loaded: false,
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Flag the module as loaded
/******/ 	module.loaded = true;
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/node module decorator */
/******/ (() => {
/******/ 	__nccwpck_require__.nmd = (module) => {
/******/ 		module.paths = [];
/******/ 		if (!module.children) module.children = [];
/******/ 		return module;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		8792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(32909);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
