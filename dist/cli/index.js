#!/usr/bin/env node
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

/***/ 90290:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("async_hooks");

/***/ }),

/***/ 20181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 35317:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process");

/***/ }),

/***/ 29907:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("cluster");

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

/***/ 80481:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:readline");

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

/***/ 7066:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tty");

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

/***/ 82987:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("perf_hooks");

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

/***/ 11493:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("v8");

/***/ }),

/***/ 43106:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("zlib");

/***/ }),

/***/ 29069:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var node_tty__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7066);
/* harmony import */ var _commands_cancel_words_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(34898);
/* harmony import */ var _commands_run_cli_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(75659);
/* harmony import */ var _commands_to_crash_text_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(68195);
/* harmony import */ var _model_version_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(83341);
/* harmony import */ var _util_create_redactor_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(95313);






const STDOUT = 1;
const LINGER_MS = 1_000;
const EXIT_CODES = { SIGINT: 130, SIGTERM: 143 };
const redactor = (0,_util_create_redactor_js__WEBPACK_IMPORTED_MODULE_3__/* .createRedactor */ .lY)();
const cancelling = new AbortController();
let cancelledBy = null;
for (const name of ['SIGINT', 'SIGTERM']) {
    process.on(name, () => {
        // A second signal does not wait for the calls in flight.
        if (cancelledBy !== null) {
            process.stderr.write(_commands_cancel_words_js__WEBPACK_IMPORTED_MODULE_4__/* .ENDED_AT_ONCE_WORDS */ .N);
            process.exit(cancelledBy);
        }
        cancel(name);
    });
}
function cancel(name) {
    cancelledBy = EXIT_CODES[name];
    cancelling.abort(new Error(name));
}
// Node would print the error with all its fields, and a client's error holds the request that it sent.
process.on('uncaughtException', (error) => {
    process.stderr.write((0,_commands_to_crash_text_js__WEBPACK_IMPORTED_MODULE_2__/* .toCrashText */ .W)(error, { redactor, env: process.env }));
    process.exit(cancelledBy ?? 1);
});
/** Opened with the first result: a run that prints none need not pay for the stream. */
let standardOutput = null;
function writeOut(text) {
    if (standardOutput === null) {
        standardOutput = process.stdout;
        // A reader that has seen enough (`… | head`) is no fault of ours.
        standardOutput.on('error', (error) => {
            if (error.code !== 'EPIPE')
                throw error;
        });
    }
    standardOutput.write(text);
}
async function ask(question) {
    const { stdin: input, stderr: output } = process;
    const { askAtTerminal } = await __nccwpck_require__.e(/* import() */ 5966).then(__nccwpck_require__.bind(__nccwpck_require__, 5966));
    return askAtTerminal(question, {
        input,
        output,
        signal: cancelling.signal,
        onInterrupt: () => cancel('SIGINT'),
    });
}
const surroundings = {
    argv: process.argv.slice(2),
    env: process.env,
    cwd: process.cwd(),
    writeOut,
    writeError: (text) => {
        process.stderr.write(text);
    },
    outIsTerminal: (0,node_tty__WEBPACK_IMPORTED_MODULE_0__.isatty)(STDOUT),
    errorIsTerminal: process.stderr.isTTY === true,
    columns: (0,node_tty__WEBPACK_IMPORTED_MODULE_0__.isatty)(STDOUT) ? process.stdout.columns : null,
    ask: process.stderr.isTTY === true && process.stdin.isTTY === true ? ask : null,
    redactor,
    signal: cancelling.signal,
    cancelledBy: () => cancelledBy,
    random: Math.random,
    // The global one: loading node:crypto takes longer than many a command needs.
    randomUuid: () => crypto.randomUUID(),
    version: _model_version_js__WEBPACK_IMPORTED_MODULE_5__/* .VERSION */ .x,
};
process.exitCode = await (0,_commands_run_cli_js__WEBPACK_IMPORTED_MODULE_1__/* .runCli */ .a)(surroundings);
// The client library of a warehouse that is away may go on trying for minutes.
setTimeout(() => process.exit(), LINGER_MS).unref();

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

/***/ 72927:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ NO_COLORS),
/* harmony export */   U: () => (/* binding */ loadTextColors)
/* harmony export */ });
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

/***/ 75659:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  a: () => (/* binding */ runCli)
});

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __nccwpck_require__(57975);
// EXTERNAL MODULE: ./lib/inputs/input-table.js
var input_table = __nccwpck_require__(59988);
// EXTERNAL MODULE: ./lib/util/create-redactor.js + 3 modules
var create_redactor = __nccwpck_require__(95313);
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

;// CONCATENATED MODULE: ./lib/inputs/list-cli-secrets.js




/**
 * Every secret that the command line was given, wherever it stands, also one that another source overrules. Made before the
 * arguments are checked, so that no message about them can repeat a secret. Pure.
 */
function listCliSecrets({ argv, env, dotEnv }) {
    return [
        ...(0,list_secrets/* listSecrets */.A)(toOptions(argv)),
        ...listEnvironmentSecrets(env),
        ...(dotEnv === null ? [] : listEnvironmentSecrets((0,external_node_util_.parseEnv)(dotEnv.text))),
    ];
}
/** What follows the options that take a secret; all values of one that stands several times. */
function toOptions(argv) {
    const options = input_table/* INPUTS */.mc.map(({ name }) => [
        name,
        argv.flatMap((word, index) => valuesOf(word, { option: `--${name}`, next: argv[index + 1] })).join('\n'),
    ]);
    return Object.fromEntries(options);
}
function valuesOf(word, { option, next }) {
    if (word === option)
        return next === undefined ? [] : [next];
    return word.startsWith(`${option}=`) ? [word.slice(option.length + 1)] : [];
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(76760);
// EXTERNAL MODULE: ./lib/errors/input-error.js
var input_error = __nccwpck_require__(97656);
;// CONCATENATED MODULE: ./lib/inputs/load-dot-env.js



/** The `.env` file of a directory; null when it has none. @throws InputError when there is one that cannot be read. */
async function loadDotEnv(directory) {
    try {
        return { path: '.env', text: withoutBom(await (0,promises_.readFile)((0,external_node_path_.join)(directory, '.env'), 'utf8')) };
    }
    catch (cause) {
        if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT')
            return null;
        throw new input_error/* InputError */.d('The file .env cannot be read.', {
            hint: 'Make it readable, or remove it.',
            cause,
        });
    }
}
/** Editors on Windows put one there, and it would become a part of the first name. */
function withoutBom(text) {
    return text.startsWith('\uFEFF') ? text.slice(1) : text;
}

// EXTERNAL MODULE: ./lib/inputs/cli-invocation.js
var cli_invocation = __nccwpck_require__(2646);
// EXTERNAL MODULE: ./lib/inputs/merge-environment.js + 1 modules
var merge_environment = __nccwpck_require__(88646);
// EXTERNAL MODULE: ./lib/inputs/cli-commands.js + 1 modules
var cli_commands = __nccwpck_require__(78050);
// EXTERNAL MODULE: ./lib/inputs/quote-value.js
var quote_value = __nccwpck_require__(39877);
// EXTERNAL MODULE: ./lib/inputs/suggest-name.js
var suggest_name = __nccwpck_require__(41623);
;// CONCATENATED MODULE: ./lib/inputs/to-option-values.js





const COMMANDS = cli_commands/* CLI_COMMANDS */.I;
const INPUT_OPTIONS = input_table/* INPUTS */.mc.map(({ name, placeholder, description, kind }) => ({
    name,
    placeholder,
    description,
    isRepeatable: kind === 'lines' || kind === 'list',
}));
/** Every option of any command. A name means the same everywhere, apart from the values that it takes. */
const OPTION_TYPES = new Map([...INPUT_OPTIONS, ...COMMANDS.flatMap(({ options }) => options)].map(({ name, placeholder }) => [name, placeholder === null ? 'boolean' : 'string']));
/**
 * Values of the options by name, those of a repeated one joined by line ends; a switch is the empty string.
 * @throws InputError for an option of another command, one that stands twice, and a missing or unknown value.
 */
function toOptionValues(command, options) {
    const own = [
        ...command.options.map((option) => ({
            ...option,
            isRepeatable: option.isRepeatable === true,
        })),
        ...INPUT_OPTIONS.filter(({ name }) => takesInput(command, name)),
    ];
    const values = new Map();
    for (const option of options) {
        const known = own.find(({ name }) => name === option.name) ?? belongsElsewhere(option.name, command);
        const value = checkValue(option, known);
        const earlier = values.get(known.name);
        if (earlier !== undefined && !known.isRepeatable)
            throw new input_error/* InputError */.d(`Command line: --${known.name} stands twice.`, { hint: 'Give it once.' });
        values.set(known.name, earlier === undefined ? value : `${earlier}\n${value}`);
    }
    return values;
}
function takesInput({ takesInputs, inputs }, name) {
    return takesInputs || inputs?.some((input) => input === name) === true;
}
function belongsElsewhere(name, { words }) {
    const owners = COMMANDS.filter((command) => command.options.some((option) => option.name === name) ||
        input_table/* INPUTS */.mc.some((input) => input.name === name && takesInput(command, name))).map((command) => command.words.join(' '));
    throw new input_error/* InputError */.d(`Command line: ${words.join(' ')} has no option "--${name}".`, {
        hint: `It belongs to ${owners.join(', ')}. See ${words.join(' ')} --help.`,
    });
}
/** A value that is the name of another option was forgotten. */
function checkValue({ value, inlineValue }, option) {
    const { name, placeholder, values } = option;
    if (placeholder === null) {
        if (value === undefined)
            return '';
        throw new input_error/* InputError */.d(`Command line: --${name} is a switch and takes no value.`, {
            hint: 'Leave it out to switch it off.',
        });
    }
    const isForgotten = inlineValue !== true && /^--./.test(value ?? '') && OPTION_TYPES.has((value ?? '').slice(2));
    if (value === undefined || isForgotten)
        throw new input_error/* InputError */.d(`Command line: --${name} has no value.`, {
            hint: `Write --${name} <${placeholder}>.`,
        });
    if (values === undefined || values.includes(value))
        return value;
    throw new input_error/* InputError */.d(`Command line: --${name} ${(0,quote_value/* quoteValue */.c)(value)} is not one of ${values.join(', ')}.`, {
        hint: (0,suggest_name/* suggestName */.S)(value, values),
    });
}

;// CONCATENATED MODULE: ./lib/inputs/parse-command-line.js








const parse_command_line_COMMANDS = cli_commands/* CLI_COMMANDS */.I;
/**
 * Options may stand before and after the command's words.
 * @throws InputError for an unknown command or option and for a missing or unknown value, with the nearest known one.
 */
function parseCommandLine(argv) {
    const { options, words } = toTokens(argv);
    if (argv.length === 0 || options.some(({ name }) => name === 'help') || words[0] === 'help')
        return { kind: 'help', words: assertCommandWords(words[0] === 'help' ? words.slice(1) : words) };
    if (options.some(({ name }) => name === 'version'))
        return { kind: 'version' };
    for (const option of options)
        assertKnown(option);
    const command = findCommand(words, options);
    if (command === null)
        return { kind: 'help', words: assertCommandWords(words) };
    const values = toOptionValues(command, options);
    const files = takeFiles(command, words);
    return { kind: 'command', words: command.words, wordsGiven: words.length > 0, files, values };
}
function toTokens(argv) {
    const known = [...OPTION_TYPES].map(([name, type]) => [name, { type }]);
    const { tokens } = (0,external_node_util_.parseArgs)({
        args: [...argv],
        options: {
            ...Object.fromEntries(known),
            help: { type: 'boolean', short: 'h' },
            version: { type: 'boolean', short: 'V' },
        },
        strict: false,
        allowPositionals: true,
        tokens: true,
    });
    const options = [];
    const words = [];
    for (const token of tokens) {
        if (token.kind === 'option')
            options.push(token);
        if (token.kind === 'positional')
            words.push(token.value);
    }
    return { options, words };
}
function assertKnown({ name, rawName }) {
    if (OPTION_TYPES.has(name))
        return;
    const negated = /^no-(.+)$/.exec(name)?.[1] ?? '';
    const isSwitchable = input_table/* INPUTS */.mc.some((input) => input.name === negated && input.values?.includes('false'));
    throw new input_error/* InputError */.d(`Command line: there is no option ${(0,quote_value/* quoteValue */.c)(rawName)}.`, {
        hint: isSwitchable
            ? `Write --${negated} false.`
            : (0,suggest_name/* suggestName */.S)(rawName, [...OPTION_TYPES.keys()].map((known) => `--${known}`)),
    });
}
/** Null where help is all that can be given. Options alone are `auto`, or what `--command` names. */
function findCommand(words, options) {
    const [first, second] = words;
    if (first === undefined) {
        const named = options.find(({ name }) => name === 'command')?.value;
        const word = cli_invocation/* RUN_COMMANDS */.Hz.find((command) => command === named) ?? 'auto';
        return parse_command_line_COMMANDS.find((command) => command.words[0] === word) ?? null;
    }
    const group = parse_command_line_COMMANDS.filter((command) => command.words[0] === first);
    return (group.find((command) => command.words[1] === undefined || command.words[1] === second) ??
        (second === undefined && group.length > 0 ? null : unknownCommand(words)));
}
/** The words where they name a command or a group of commands; others after them do not matter. */
function assertCommandWords(words) {
    const [first, second] = words;
    if (first === undefined)
        return [];
    const group = parse_command_line_COMMANDS.filter((command) => command.words[0] === first);
    if (group.length === 0)
        return unknownCommand(words);
    if (group.some((command) => command.words[1] === undefined))
        return [first];
    if (second === undefined)
        return [first];
    return group.some((command) => command.words[1] === second) ? [first, second] : unknownCommand(words);
}
function unknownCommand([first = '', second]) {
    const below = parse_command_line_COMMANDS.filter((command) => command.words[0] === first).flatMap((command) => command.words[1] ?? []);
    const known = below.length > 0 ? below : parse_command_line_COMMANDS.map((command) => command.words[0]);
    const name = below.length > 0 ? (second ?? '') : first;
    throw new input_error/* InputError */.d(`Command line: there is no command ${(0,quote_value/* quoteValue */.c)(name)}.`, {
        hint: (0,suggest_name/* suggestName */.S)(name, known),
    });
}
function takeFiles(definition, given) {
    const { words, argument, argumentRepeats, takesInputs, inputs } = definition;
    const others = given.slice(words.length);
    const command = words.join(' ');
    if (argument !== null && others[0] === undefined)
        throw new input_error/* InputError */.d(`Command line: ${command} needs a ${argument}.`, {
            hint: `See ${command} --help.`,
        });
    const left = others.length - (argument === null ? 0 : 1);
    if (left > 0 && argumentRepeats !== true)
        throw new input_error/* InputError */.d(`Command line: ${command} takes ${argument === null ? 'no argument' : `one ${argument}`}, but ${left} more ${left === 1 ? 'word stands' : 'words stand'} there.`, {
            hint: takesInputs || inputs?.includes('matrix') === true
                ? "Name files with --matrix, and quote globs and values with blanks: --matrix 'callcodes/**/*.yml'."
                : 'Put a value with blanks into quotes.',
        });
    return others;
}

;// CONCATENATED MODULE: ./lib/inputs/take-text.js

/** Null where the option is not given. @throws InputError for one without a value, as an unset variable of a shell leaves it. */
function takeText(values, name) {
    const value = values.get(name);
    if (value === undefined)
        return null;
    if (value.trim() !== '')
        return value.trim();
    throw new input_error/* InputError */.d(`Command line: --${name} is empty.`, { hint: 'Give it a value or leave it out.' });
}

;// CONCATENATED MODULE: ./lib/inputs/to-import-request.js


const DEFAULT_FOLDER = 'callcodes';
/** What `import` was asked for; without options, what it does as an action. @throws InputError for an empty value. */
function toImportRequest(values) {
    const format = values.get('format');
    const categories = (takeText(values, 'category') ?? '').split('\n').map((category) => category.trim());
    return {
        out: takeText(values, 'out') ?? DEFAULT_FOLDER,
        format: cli_invocation/* IMPORT_FORMATS */.pP.find((known) => known === format) ?? 'yaml',
        categories: [...new Set(categories.filter((category) => category !== ''))],
        force: values.has('force'),
    };
}

;// CONCATENATED MODULE: ./lib/inputs/to-number-option.js


const MAX_PORT = 65_535;
const WHOLE = ['port', 'rate-burst', 'fault-seed', 'page-size-cap'];
const POSITIVE = ['rate-limit', 'rate-burst', 'token-life', 'page-size-cap'];
/** The number that an option gives; null without it. @throws InputError for any other text. */
function toNumberOption(values, { name, max }) {
    const text = values.get(name);
    if (text === undefined)
        return null;
    const isWhole = WHOLE.includes(name);
    const value = (isWhole ? /^\d{1,10}$/ : /^\d{1,10}(?:\.\d{1,9})?$/).test(text) ? Number(text) : Number.NaN;
    if (value <= max && (value > 0 || !POSITIVE.includes(name)))
        return value;
    const least = POSITIVE.includes(name) ? 'over 0' : 'from 0';
    throw new input_error/* InputError */.d(`Command line: --${name} ${(0,quote_value/* quoteValue */.c)(text)} is not a ${isWhole ? 'whole ' : ''}number ${least} up to ${max}.`);
}

// EXTERNAL MODULE: ./lib/inputs/default-warehouse.js
var default_warehouse = __nccwpck_require__(58298);
// EXTERNAL MODULE: ./lib/inputs/is-webhook-secret.js
var is_webhook_secret = __nccwpck_require__(54942);
;// CONCATENATED MODULE: ./lib/inputs/to-receive.js






const DEFAULT_RECEIVER_PORT = 3000;
const DEFAULT_RECEIVER_HOST = '127.0.0.1';
/** `receive`. @throws InputError without a secret, unless `--insecure` says that none is wanted. */
function toReceive(values, facts) {
    const port = toNumberOption(values, { name: 'port', max: MAX_PORT }) ?? DEFAULT_RECEIVER_PORT;
    const isInsecure = values.has('insecure');
    const text = (0,merge_environment/* mergeEnvironment */.e)({}, facts)['webhook-secret'] ?? '';
    const secrets = text.split(/\s+/).filter((word) => word !== '');
    checkSecrets(secrets, { isInsecure });
    return {
        kind: 'receive',
        port,
        host: takeText(values, 'host') ?? DEFAULT_RECEIVER_HOST,
        warehouse: takeText(values, 'warehouse') ?? default_warehouse/* DEFAULT_WAREHOUSE */.O,
        secrets,
        isInsecure,
    };
}
function checkSecrets(secrets, { isInsecure }) {
    if (secrets.length === 0 && !isInsecure) {
        throw new input_error/* InputError */.d('Receiver: CXONE_WEBHOOK_SECRET holds no secret to check signatures with.', {
            hint: `${is_webhook_secret/* WEBHOOK_SECRET_HINT */.py}. With --insecure anybody who reaches the port can store events.`,
        });
    }
    const wrong = secrets.findIndex((secret) => !(0,is_webhook_secret/* isWebhookSecret */.kO)(secret));
    if (wrong === -1)
        return;
    const which = secrets.length === 1 ? 'the secret' : `secret ${wrong + 1} of ${secrets.length}`;
    throw new input_error/* InputError */.d(`Receiver: ${which} in CXONE_WEBHOOK_SECRET is not ${is_webhook_secret/* WEBHOOK_SECRET_FORM */.oW}.`, {
        hint: is_webhook_secret/* WEBHOOK_SECRET_HINT */.py,
    });
}

// EXTERNAL MODULE: ./lib/util/is-day.js
var is_day = __nccwpck_require__(33649);
;// CONCATENATED MODULE: ./lib/inputs/to-usage-request.js






const USAGE_PATH = '/usage';
const RECEIVER_HINT = 'Give the address of the receiver: --url http://127.0.0.1:3000.';
/** What `report usage` is asked for. @throws InputError for days and addresses that are none, and for days in the wrong order. */
function toUsageRequest(values) {
    const [fromDay, toDay] = [toDayValue(values, 'from'), toDayValue(values, 'to')];
    if (fromDay !== null && toDay !== null && fromDay > toDay) {
        throw new input_error/* InputError */.d(`Command line: --from ${fromDay} is after --to ${toDay}.`, {
            hint: 'Exchange them.',
        });
    }
    const receiver = toReceiver(takeText(values, 'url'));
    const warehouse = takeText(values, 'warehouse');
    const out = takeText(values, 'out');
    return {
        query: { fromDay, toDay, target: takeText(values, 'target') },
        warehouse: warehouse ?? (receiver === null ? default_warehouse/* DEFAULT_WAREHOUSE */.O : null),
        receiver,
        format: cli_invocation/* USAGE_FORMATS */.ht.find((format) => format === values.get('format')) ?? toFormat(out),
        out,
    };
}
function toDayValue(values, name) {
    const value = takeText(values, name);
    if (value === null || (0,is_day/* isDay */.N)(value))
        return value;
    throw new input_error/* InputError */.d(`Command line: --${name} ${(0,quote_value/* quoteValue */.c)(value)} is no day.`, {
        hint: `Write it as YYYY-MM-DD: --${name} 2026-11-30.`,
    });
}
/** Shows nothing of what cannot be read: it may hold a password. */
function toReceiver(text) {
    if (text === null)
        return null;
    const url = URL.canParse(text) ? new URL(text) : null;
    if (url === null || !['http:', 'https:'].includes(url.protocol) || url.hostname === '') {
        throw new input_error/* InputError */.d('Command line: --url is no http or https address.', { hint: RECEIVER_HINT });
    }
    if (url.username !== '' || url.password !== '' || url.search !== '' || url.hash !== '') {
        throw new input_error/* InputError */.d('Command line: --url has more than scheme, host and path.', { hint: RECEIVER_HINT });
    }
    const path = url.pathname.replace(/\/+$/, '');
    return new URL(path.endsWith(USAGE_PATH) ? path : `${path}${USAGE_PATH}`, url.origin);
}
/** By the ending of the file. @throws InputError for one that says of another form, such as a PDF. */
function toFormat(out) {
    const ending = out === null ? '' : (/\.[a-z0-9]+$/i.exec(out)?.[0].toLowerCase() ?? '');
    if (ending === '.html' || ending === '.htm')
        return 'html';
    if (ending === '.json')
        return 'json';
    if (ending === '' || ending === '.txt')
        return 'table';
    throw new input_error/* InputError */.d(`Command line: --out ${(0,quote_value/* quoteValue */.c)(out ?? '')} tells no known form by its ending.`, {
        hint: `Name it .txt, .json or .html, or say --format ${cli_invocation/* USAGE_FORMATS */.ht.join(', ')}.`,
    });
}

;// CONCATENATED MODULE: ./lib/inputs/read-cli-options.js










const DEFAULT_PORT = 8787;
const MAX_PAGE_SIZE = 100;
const MAX_AMOUNT = 1_000_000_000;
/**
 * Takes the arguments (without `node` and script) apart and adds what the environment says. Pure, apart from loading what
 * a command needs that is seldom asked for.
 * @throws InputError for whatever is unknown, missing or out of range.
 */
async function readCliOptions(argv, facts) {
    const parsed = parseCommandLine(argv);
    if (parsed.kind === 'version')
        return { kind: 'version', text: `${facts.version}\n` };
    if (parsed.kind === 'help') {
        const { renderHelp } = await Promise.all(/* import() */[__nccwpck_require__.e(8179), __nccwpck_require__.e(7253)]).then(__nccwpck_require__.bind(__nccwpck_require__, 89634));
        return { kind: 'help', text: renderHelp(parsed.words, facts) };
    }
    const [first] = parsed.words;
    if (first === 'sandbox')
        return toSandbox(parsed.values);
    if (first === 'demo')
        return { kind: 'demo' };
    if (first === 'fix')
        return toFix(parsed.values);
    if (first === 'receive')
        return toReceive(parsed.values, facts);
    if (first === 'audit')
        return toAuditVerify(parsed);
    if (first === 'events') {
        const { toEventsResend } = await __nccwpck_require__.e(/* import() */ 598).then(__nccwpck_require__.bind(__nccwpck_require__, 50598));
        return toEventsResend(parsed, facts);
    }
    if (first === 'report')
        return { kind: 'report-usage', request: toUsageRequest(parsed.values) };
    const named = parsed.wordsGiven ? undefined : parsed.values.get('command');
    return toRun(parsed, { ...facts, command: named ?? first });
}
function toRun(parsed, facts) {
    const named = parsed.values.get('command');
    if (named !== undefined && named !== facts.command) {
        throw new input_error/* InputError */.d(`Command line: it says ${facts.command} and --command ${(0,quote_value/* quoteValue */.c)(named)}.`, {
            hint: 'Name the command once.',
        });
    }
    const options = Object.fromEntries(input_table/* INPUT_NAMES */.Qh.flatMap((name) => {
        const value = name === 'command' ? facts.command : parsed.values.get(name);
        return value === undefined ? [] : [[name, value]];
    }));
    return {
        kind: 'run',
        inputs: (0,merge_environment/* mergeEnvironment */.e)(options, facts),
        ...(facts.command === 'import'
            ? { format: 'text', planOut: null, importRequest: toImportRequest(parsed.values) }
            : {
                format: read_cli_options_toFormat(parsed.values.get('format')),
                planOut: parsed.values.get('out') ?? null,
                importRequest: null,
            }),
    };
}
function read_cli_options_toFormat(value) {
    return cli_invocation/* OUTPUT_FORMATS */.DS.find((format) => format === value) ?? 'text';
}
function toSandbox(values) {
    const number = (name, max) => toNumberOption(values, { name, max });
    const options = {
        latencyMs: number('latency-ms', MAX_AMOUNT),
        rateLimit: number('rate-limit', MAX_AMOUNT),
        rateBurst: number('rate-burst', MAX_AMOUNT),
        faultRate: number('fault-rate', 1),
        faultSeed: number('fault-seed', MAX_AMOUNT),
        listLagMs: number('list-lag-ms', MAX_AMOUNT),
        tokenLifeS: number('token-life', MAX_AMOUNT),
        pageSizeCap: number('page-size-cap', MAX_PAGE_SIZE),
        ignoreIdempotencyKey: values.has('ignore-idempotency-key'),
        requestLog: values.get('request-log') ?? null,
    };
    const port = number('port', MAX_PORT) ?? DEFAULT_PORT;
    return { kind: 'sandbox', port, stateFile: values.get('state') ?? null, options };
}
function toFix(values) {
    const matrix = values.get('matrix');
    return { kind: 'fix', inputs: matrix === undefined ? {} : { matrix }, isCheck: values.has('check') };
}
function toAuditVerify({ files, values }) {
    const hash = values.get('hash')?.trim().toLowerCase() ?? null;
    if (hash !== null && !/^[0-9a-f]{64}$/.test(hash)) {
        throw new input_error/* InputError */.d(`Command line: --hash ${JSON.stringify(hash)} is no SHA-256 in hex.`, {
            hint: 'Copy the audit hash from the outcome comment: 64 digits from 0-9a-f.',
        });
    }
    return { kind: 'audit-verify', file: files[0] ?? '', hash };
}

// EXTERNAL MODULE: ./lib/util/assert-never.js
var assert_never = __nccwpck_require__(49911);
// EXTERNAL MODULE: ./lib/report/escape-terminal.js
var escape_terminal = __nccwpck_require__(22728);
;// CONCATENATED MODULE: ./lib/commands/create-text-logger.js

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
            .map((part) => (0,escape_terminal/* escapeTerminal */.e)(part));
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
        options.write(finished ? CLEAR_LINE : `${CLEAR_LINE}${(0,escape_terminal/* escapeTerminal */.e)(toText(progress))}`);
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

// EXTERNAL MODULE: ./lib/commands/load-text-colors.js
var load_text_colors = __nccwpck_require__(72927);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __nccwpck_require__(58500);
;// CONCATENATED MODULE: ./lib/commands/system-clock.js

/** Counts on from the process's start, so that a clock that is set meanwhile shifts no deadline, pace or latency. */
const systemClock = {
    nowMs: () => Math.trunc(performance.timeOrigin + performance.now()),
    sleep: async (ms, signal) => {
        await (0,external_node_timers_promises_.setTimeout)(ms, undefined, signal === undefined ? {} : { signal });
    },
};

;// CONCATENATED MODULE: ./lib/commands/create-cli-environment.js



/** Lines for people go to standard error, results to standard output. */
async function createCliEnvironment(process) {
    const { redactor } = process;
    const colorsOn = (isTerminal) => hasColours(process.env, isTerminal) ? (0,load_text_colors/* loadTextColors */.U)() : load_text_colors/* NO_COLORS */.F;
    const errorColours = await colorsOn(process.errorIsTerminal);
    return {
        surface: 'cli',
        clock: systemClock,
        random: process.random,
        randomUuid: process.randomUuid,
        log: createTextLogger({
            write: process.writeError,
            redactor,
            live: process.errorIsTerminal,
            debug: process.env['RUNNER_DEBUG'] === '1',
            paint: {
                warning: (text) => errorColours.yellow(text),
                error: (text) => errorColours.red(text),
            },
            nowMs: () => systemClock.nowMs(),
        }),
        redactor,
        keepSecret: (secret) => redactor.add(secret),
        signal: process.signal,
        print: process.writeOut,
        ask: process.ask,
        colours: await colorsOn(process.outIsTerminal),
        version: process.version,
        env: process.env,
    };
}
/** https://no-color.org: any value that is not empty switches colours off. */
function hasColours(env, isTerminal) {
    if ((env['NO_COLOR'] ?? '') !== '')
        return false;
    return isTerminal && env['TERM'] !== 'dumb';
}

// EXTERNAL MODULE: ./lib/commands/to-error-text.js
var to_error_text = __nccwpck_require__(40948);
;// CONCATENATED MODULE: ./lib/commands/run-cli.js






const DEFAULT_COLUMNS = 100;
/** The command line. Resolves with the exit code; every error is told here, none escapes. */
async function runCli(process) {
    const environment = await createCliEnvironment(process);
    const { argv, env } = process;
    try {
        const dotEnv = await loadDotEnv(process.cwd);
        for (const secret of listCliSecrets({ argv, env, dotEnv }))
            environment.keepSecret(secret);
        const invocation = await readCliOptions(argv, {
            env,
            dotEnv,
            version: process.version,
            columns: process.columns ?? DEFAULT_COLUMNS,
        });
        const exitCode = await execute(invocation, { process, environment });
        // A server that is told to stop has done its work.
        const isServer = invocation.kind === 'sandbox' || invocation.kind === 'receive';
        return isServer ? exitCode : (process.cancelledBy() ?? exitCode);
    }
    catch (error) {
        environment.log.error((0,to_error_text/* toErrorText */.x)(error));
        if (env['RUNNER_DEBUG'] === '1' && error instanceof Error)
            environment.log.debug(error.stack ?? '');
        return process.cancelledBy() ?? 1;
    }
}
async function execute(invocation, facts) {
    const { environment } = facts;
    switch (invocation.kind) {
        case 'run':
            return (await Promise.all(/* import() */[__nccwpck_require__.e(7128), __nccwpck_require__.e(1204)]).then(__nccwpck_require__.bind(__nccwpck_require__, 31204))).runCliCommand(invocation, facts);
        case 'sandbox':
            return (await Promise.all(/* import() */[__nccwpck_require__.e(34), __nccwpck_require__.e(3015)]).then(__nccwpck_require__.bind(__nccwpck_require__, 81330))).runSandbox(invocation, environment);
        case 'demo':
            return (await Promise.all(/* import() */[__nccwpck_require__.e(34), __nccwpck_require__.e(7128), __nccwpck_require__.e(7640)]).then(__nccwpck_require__.bind(__nccwpck_require__, 29873))).runDemo(environment);
        case 'fix':
            return (await Promise.all(/* import() */[__nccwpck_require__.e(3726), __nccwpck_require__.e(7128), __nccwpck_require__.e(9634)]).then(__nccwpck_require__.bind(__nccwpck_require__, 69634))).runFix(invocation, facts);
        case 'receive':
            return (await __nccwpck_require__.e(/* import() */ 736).then(__nccwpck_require__.bind(__nccwpck_require__, 20736))).runReceive(invocation, facts);
        case 'audit-verify':
            return (await __nccwpck_require__.e(/* import() */ 6112).then(__nccwpck_require__.bind(__nccwpck_require__, 46112))).runAuditVerify(invocation, environment);
        case 'events-resend':
            return resend(invocation, environment);
        case 'report-usage':
            return (await __nccwpck_require__.e(/* import() */ 4650).then(__nccwpck_require__.bind(__nccwpck_require__, 14650))).runReportUsage(invocation.request, facts);
        case 'help':
        case 'version':
            environment.print(invocation.text);
            return 0;
        default:
            return (0,assert_never/* assertNever */.x)(invocation);
    }
}
async function resend(invocation, environment) {
    const { tellOfCancel } = await __nccwpck_require__.e(/* import() */ 2048).then(__nccwpck_require__.bind(__nccwpck_require__, 82048));
    const { runEventsResend } = await Promise.all(/* import() */[__nccwpck_require__.e(5487), __nccwpck_require__.e(969)]).then(__nccwpck_require__.bind(__nccwpck_require__, 30969));
    return tellOfCancel(environment, () => runEventsResend(invocation, environment));
}


/***/ }),

/***/ 68195:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ toCrashText)
/* harmony export */ });
/* harmony import */ var _report_escape_terminal_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(22728);
/* harmony import */ var _to_error_text_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(40948);


/** One line about a fault that nobody caught, in debug mode with the stack behind it: no fields of the error, no secret. */
function toCrashText(error, { redactor, env, }) {
    const isDebug = env['RUNNER_DEBUG'] === '1' && error instanceof Error;
    const stack = isDebug ? (error.stack ?? '').split('\n') : [];
    const lines = [`Error: ${(0,_to_error_text_js__WEBPACK_IMPORTED_MODULE_0__/* .toErrorText */ .x)(error)}`, ...stack];
    return lines.map((line) => `${(0,_report_escape_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeTerminal */ .e)(redactor.redact(line))}\n`).join('');
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

/***/ 78050:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  I: () => (/* binding */ CLI_COMMANDS),
  $: () => (/* binding */ GROUP_SUMMARIES)
});

// EXTERNAL MODULE: ./lib/inputs/cli-invocation.js
var cli_invocation = __nccwpck_require__(2646);
// EXTERNAL MODULE: ./lib/inputs/default-warehouse.js
var default_warehouse = __nccwpck_require__(58298);
;// CONCATENATED MODULE: ./lib/inputs/cli-options.js


const RUN_FORMATS = cli_invocation/* OUTPUT_FORMATS */.DS.filter((format) => format !== 'sarif');
const FORMAT = {
    name: 'format',
    placeholder: 'format',
    description: 'form of the result on standard output',
};
const IMPORT_OPTIONS = [
    { name: 'out', placeholder: 'folder', description: 'write the files there (default: callcodes)' },
    { ...FORMAT, description: 'form of the files (default: yaml)', values: cli_invocation/* IMPORT_FORMATS */.pP },
    {
        name: 'category',
        placeholder: 'category',
        description: 'only this category; may stand several times (default: all)',
        isRepeatable: true,
    },
    { name: 'force', placeholder: null, description: 'write over files that exist' },
];
const SANDBOX_OPTIONS = [
    { name: 'port', placeholder: 'number', description: 'port on 127.0.0.1; 0: any free one (default: 8787)' },
    { name: 'state', placeholder: 'file', description: 'keep the tenant in this file (default: in memory)' },
    { name: 'latency-ms', placeholder: 'ms', description: 'time from request to reply' },
    { name: 'rate-limit', placeholder: 'calls/s', description: 'calls a second before 429' },
    { name: 'rate-burst', placeholder: 'calls', description: 'calls at once before the limit holds' },
    { name: 'fault-rate', placeholder: 'share', description: 'share of calls that fail, 0 to 1' },
    { name: 'fault-seed', placeholder: 'number', description: 'seed of the faults, to see the same again' },
    { name: 'list-lag-ms', placeholder: 'ms', description: 'how long lists lag behind a write' },
    { name: 'token-life', placeholder: 'seconds', description: 'life of an access token' },
    { name: 'page-size-cap', placeholder: 'number', description: 'records on a page at most, 1 to 100' },
    { name: 'ignore-idempotency-key', placeholder: null, description: 'create again on a repeated key' },
    { name: 'request-log', placeholder: 'file', description: 'write every request here, as JSON Lines' },
];
const RECEIVE_OPTIONS = [
    { name: 'port', placeholder: 'number', description: 'port; 0: any free one (default: 3000)' },
    {
        name: 'host',
        placeholder: 'address',
        description: 'address to listen on (default: 127.0.0.1, which only this machine reaches)',
    },
    {
        name: 'warehouse',
        placeholder: 'url',
        description: `duckdb:FILE, postgres://…, redshift://…, bigquery://project/dataset or snowflake://account/database/schema (default: ${default_warehouse/* DEFAULT_WAREHOUSE */.O})`,
    },
    { name: 'insecure', placeholder: null, description: 'start without a secret: take events from anybody' },
];
const USAGE_OPTIONS = [
    {
        name: 'warehouse',
        placeholder: 'url',
        description: `read this warehouse (default without --url: ${default_warehouse/* DEFAULT_WAREHOUSE */.O})`,
    },
    {
        name: 'url',
        placeholder: 'url',
        description: 'ask this receiver; with --warehouse only when that one is in use or away',
    },
    { name: 'from', placeholder: 'day', description: 'first day, YYYY-MM-DD in UTC (default: all)' },
    { name: 'to', placeholder: 'day', description: 'last day, YYYY-MM-DD in UTC (default: all)' },
    { name: 'target', placeholder: 'name', description: 'only this target (default: all)' },
    {
        ...FORMAT,
        description: 'form of the figures (default: by the name of --out, else table)',
        values: cli_invocation/* USAGE_FORMATS */.ht,
    },
    { name: 'out', placeholder: 'file', description: 'write them into this file' },
];

;// CONCATENATED MODULE: ./lib/inputs/cli-commands.js


/** Commands of two words, by the first of them. */
const GROUP_SUMMARIES = {
    audit: 'work with audit logs',
    events: 'work with events',
    report: 'figures from a warehouse',
};
/** Every command of the command line, in the order of its help. */
const CLI_COMMANDS = [
    {
        words: ['auto'],
        summary: 'pick the command by the event, as the action does (on a desk: plan)',
        argument: null,
        takesInputs: true,
        options: [],
        examples: ['cxone-callcodes auto --target acme'],
    },
    {
        words: ['validate'],
        summary: 'check the matrix files; needs no credentials',
        argument: null,
        takesInputs: true,
        options: [{ ...FORMAT, values: cli_invocation/* OUTPUT_FORMATS */.DS }],
        examples: [
            'cxone-callcodes validate',
            "cxone-callcodes validate --matrix 'campaigns/**/*.yml' --format sarif > findings.sarif",
        ],
    },
    {
        words: ['fix'],
        summary: 'apply every fix that the findings of validate name, and change nothing else in the files',
        argument: null,
        takesInputs: false,
        inputs: ['matrix'],
        options: [
            {
                name: 'check',
                placeholder: null,
                description: 'write nothing; exit code 1 when there is something to fix',
            },
        ],
        examples: ['cxone-callcodes fix', "cxone-callcodes fix --check --matrix 'campaigns/**/*.yml'"],
    },
    {
        words: ['plan'],
        summary: 'compare the matrix files with the tenant; writes nothing to it',
        argument: null,
        takesInputs: true,
        options: [
            { ...FORMAT, values: RUN_FORMATS },
            { name: 'out', placeholder: 'file', description: 'keep the plan in this file, as JSON' },
        ],
        examples: [
            'cxone-callcodes plan --region us --tenant acme',
            'cxone-callcodes plan --base-url sandbox: --out plan.json',
        ],
    },
    {
        words: ['apply'],
        summary: 'plan again, ask, and write the changes to the tenant, parents first',
        argument: null,
        takesInputs: true,
        options: [{ ...FORMAT, values: RUN_FORMATS }],
        examples: [
            'cxone-callcodes apply --region us --tenant acme',
            'cxone-callcodes apply --approved-digest sha256:… # without a terminal',
            'cxone-callcodes apply --base-url sandbox:tenant.json',
        ],
    },
    {
        words: ['drift'],
        summary: 'say whether the tenant still is what the files say; keeps an issue about it under GitHub Actions',
        argument: null,
        takesInputs: true,
        options: [],
        examples: ['cxone-callcodes drift --region us --tenant acme --fail-on drift'],
    },
    {
        words: ['import'],
        summary: 'write matrix files of what the tenant holds, one a category; a plan right after it is empty',
        argument: null,
        takesInputs: true,
        options: IMPORT_OPTIONS,
        examples: [
            'cxone-callcodes import --region us --tenant acme',
            'cxone-callcodes import --api dispositions --format csv --out callcodes/eu',
            'cxone-callcodes import --category OUTBOUND_CAMPAIGN_A --force',
        ],
    },
    {
        words: ['sandbox'],
        summary: 'serve an embedded tenant over HTTP, to try things out',
        argument: null,
        takesInputs: false,
        options: SANDBOX_OPTIONS,
        examples: [
            'cxone-callcodes sandbox --port 8787 --state tenant.json',
            'cxone-callcodes sandbox --latency-ms 40 --rate-limit 20 --fault-rate 0.05',
        ],
    },
    {
        words: ['demo'],
        summary: 'show the whole round on an embedded tenant, from validate to the verified audit log',
        argument: null,
        takesInputs: false,
        options: [],
        examples: ['cxone-callcodes demo'],
    },
    {
        words: ['receive'],
        summary: 'receive the events of applies and keep them in a warehouse; CXONE_WEBHOOK_SECRET holds the secrets of the senders, separated by blanks',
        argument: null,
        takesInputs: false,
        options: RECEIVE_OPTIONS,
        examples: [
            'cxone-callcodes receive --warehouse duckdb:events.duckdb',
            'cxone-callcodes receive --port 8080 --warehouse postgres://callcodes@db.example.com/reporting',
        ],
    },
    {
        words: ['audit', 'verify'],
        summary: 'check that an audit log is complete and unchanged',
        argument: 'file',
        takesInputs: false,
        options: [
            {
                name: 'hash',
                placeholder: 'hash',
                description: 'closing hash from the outcome comment; without it only inner consistency is checked',
            },
        ],
        examples: ['cxone-callcodes audit verify .callcodes/audit.jsonl --hash 4f0c…'],
    },
    {
        words: ['events', 'resend'],
        summary: 'send kept events again, under the ids that they have',
        argument: 'file',
        argumentRepeats: true,
        takesInputs: false,
        inputs: ['webhook-url', 'webhook-secret'],
        options: [],
        examples: [
            'cxone-callcodes events resend event.json --webhook-url https://reports.example.com/webhooks/mapping-sync',
        ],
    },
    {
        words: ['report', 'usage'],
        summary: 'show attempts, successes, assignment rate and latency by day and target, from a warehouse',
        argument: null,
        takesInputs: false,
        options: USAGE_OPTIONS,
        examples: [
            'cxone-callcodes report usage --from 2026-11-01 --to 2026-11-30',
            'cxone-callcodes report usage --warehouse postgres://reporter@db.example.com/events --out usage.html',
            'cxone-callcodes report usage --url http://127.0.0.1:3000 --format json',
        ],
    },
];


/***/ }),

/***/ 2646:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   DS: () => (/* binding */ OUTPUT_FORMATS),
/* harmony export */   Hz: () => (/* binding */ RUN_COMMANDS),
/* harmony export */   ht: () => (/* binding */ USAGE_FORMATS),
/* harmony export */   pP: () => (/* binding */ IMPORT_FORMATS)
/* harmony export */ });
/** Commands of the command line that take the inputs of the action. */
const RUN_COMMANDS = ['auto', 'validate', 'plan', 'apply', 'drift', 'import'];
const OUTPUT_FORMATS = ['text', 'json', 'markdown', 'sarif'];
const IMPORT_FORMATS = ['yaml', 'json', 'csv'];
const USAGE_FORMATS = ['table', 'json', 'html'];


/***/ }),

/***/ 58298:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ DEFAULT_WAREHOUSE)
/* harmony export */ });
/** A file in the directory in which the command is started. */
const DEFAULT_WAREHOUSE = 'duckdb:events.duckdb';


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

/***/ 54942:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   kO: () => (/* binding */ isWebhookSecret),
/* harmony export */   oW: () => (/* binding */ WEBHOOK_SECRET_FORM),
/* harmony export */   py: () => (/* binding */ WEBHOOK_SECRET_HINT)
/* harmony export */ });
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

/***/ 88646:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  e: () => (/* binding */ mergeEnvironment)
});

// UNUSED EXPORTS: INPUT_VARIABLES

// EXTERNAL MODULE: ./lib/inputs/input-table.js
var input_table = __nccwpck_require__(59988);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __nccwpck_require__(57975);
// EXTERNAL MODULE: ./lib/errors/input-error.js
var input_error = __nccwpck_require__(97656);
// EXTERNAL MODULE: ./lib/inputs/quote-value.js
var quote_value = __nccwpck_require__(39877);
// EXTERNAL MODULE: ./lib/inputs/suggest-name.js
var suggest_name = __nccwpck_require__(41623);
;// CONCATENATED MODULE: ./lib/inputs/parse-dot-env.js




/**
 * The variables of a `.env` file, which may hold `allowed` names only.
 * @throws InputError that names every other name with its line, never a value.
 */
function parseDotEnv(file, allowed) {
    const variables = new Map(Object.entries((0,external_node_util_.parseEnv)(file.text)).flatMap(([name, value]) => value === undefined ? [] : [[name, value]]));
    const strangers = [...variables.keys()].filter((name) => !allowed.includes(name));
    if (strangers.length === 0)
        return variables;
    const lines = strangers.map((name) => describeStranger(name, { file, allowed }));
    throw new input_error/* InputError */.d(`${lines.join('\n')}\nA ${file.path} file may hold only ${allowed.join(', ')}.`, {
        hint: 'Take the other names out, or set the variables in the environment.',
    });
}
function describeStranger(name, { file, allowed }) {
    return `${file.path}:${lineOf(name, file.text)}: ${(0,quote_value/* quoteValue */.c)(name).slice(1, -1)} is not a name for this file. ${(0,suggest_name/* suggestName */.S)(name, allowed)}`;
}
function lineOf(name, text) {
    const isAssignment = (line) => line
        .replace(/^\s*(?:export\s+)?/, '')
        .split('=')[0]
        ?.trim() === name;
    return Math.max(0, text.split(/\r\n|\n|\r/).findIndex(isAssignment)) + 1;
}

;// CONCATENATED MODULE: ./lib/inputs/merge-environment.js


/** Environment variables that stand for inputs on the command line. */
const INPUT_VARIABLES = input_table/* INPUTS */.mc.flatMap(({ env }) => env === undefined ? [] : [env]);
/** Options over environment over `.env`; an empty value is not given. */
function mergeEnvironment(options, { env, dotEnv }) {
    const underActions = env['GITHUB_ACTIONS'] === 'true';
    const file = dotEnv === null || underActions ? new Map() : parseDotEnv(dotEnv, INPUT_VARIABLES);
    const merged = input_table/* INPUTS */.mc.map(({ name, env: variable }) => {
        const given = [options[name], ...(variable === undefined ? [] : [env[variable], file.get(variable)])];
        return [name, given.find((value) => value !== undefined && value.trim() !== '') ?? ''];
    });
    return Object.fromEntries(merged.filter(([, value]) => value !== ''));
}


/***/ }),

/***/ 39877:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ quoteValue)
/* harmony export */ });
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

/***/ 41623:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ suggestName)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(21916);
/* harmony import */ var _util_nearest_name_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(80976);


/**
 * A sentence that names the known name nearest to an unknown one, or all those of which it is one word, as a question when it
 * may well be meant.
 */
function suggestName(name, known) {
    const nearest = (0,_util_nearest_name_js__WEBPACK_IMPORTED_MODULE_1__/* .nearestName */ .q)(name, known);
    if (nearest !== null)
        return `Did you mean ${nearest}?`;
    const [word] = toWords(name);
    const kin = known.filter((each) => word !== undefined && toWords(each).includes(word));
    if (kin.length > 0 && toWords(name).length === 1)
        return `Did you mean ${kin.join(' or ')}?`;
    return `The nearest known one is ${(0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .closest */ .kp)(name, known)}.`;
}
function toWords(name) {
    return name
        .toLowerCase()
        .split(/[-_]/)
        .filter((word) => word !== '');
}


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

/***/ 33649:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ isDay)
/* harmony export */ });
/** The year 0 is none, for PostgreSQL at least. */
const FORM = /^(?!0000)\d{4}-\d{2}-\d{2}$/;
/** True for a day of the calendar as `YYYY-MM-DD`: no 30th of February. */
function isDay(value) {
    if (typeof value !== 'string')
        return false;
    const epochMs = FORM.test(value) ? Date.parse(`${value}T00:00:00Z`) : Number.NaN;
    return !Number.isNaN(epochMs) && new Date(epochMs).toISOString().startsWith(value);
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
/******/ var __webpack_exports__ = __nccwpck_require__(29069);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
