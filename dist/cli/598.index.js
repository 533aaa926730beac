export const id = 598;
export const ids = [598];
export const modules = {

/***/ 25121:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ InputReader)
/* harmony export */ });
/* harmony import */ var _errors_input_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97656);
/* harmony import */ var _util_create_redactor_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95313);
/* harmony import */ var _util_is_printable_ascii_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5790);
/* harmony import */ var _input_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59988);
/* harmony import */ var _list_secrets_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51313);
/* harmony import */ var _quote_value_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(39877);
/* harmony import */ var _suggest_name_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(41623);







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
    #secrets = (0,_util_create_redactor_js__WEBPACK_IMPORTED_MODULE_1__/* .createRedactor */ .lY)();
    constructor(raw) {
        for (const secret of (0,_list_secrets_js__WEBPACK_IMPORTED_MODULE_3__/* .listSecrets */ .A)(raw))
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
        const { default: fallback, kind } = (0,_input_table_js__WEBPACK_IMPORTED_MODULE_2__/* .inputDefinition */ .O$)(name);
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
            wayOut: (0,_suggest_name_js__WEBPACK_IMPORTED_MODULE_4__/* .suggestName */ .S)(facts.value, facts.values),
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
            throw new _errors_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .d(`Input ${first}`);
        const lines = this.#problems.map((problem) => `  ${problem}`);
        throw new _errors_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .d(`${this.#problems.length} inputs cannot be used:\n${lines.join('\n')}`);
    }
    #toShown(name, value) {
        const { secret, credential } = (0,_input_table_js__WEBPACK_IMPORTED_MODULE_2__/* .inputDefinition */ .O$)(name);
        const isHidden = secret === true || credential === true || this.holdsSecret(value);
        return isHidden ? 'the value ' : `${(0,_quote_value_js__WEBPACK_IMPORTED_MODULE_5__/* .quoteValue */ .c)(value)} `;
    }
    #checkName(name) {
        if (_input_table_js__WEBPACK_IMPORTED_MODULE_2__/* .INPUT_NAMES */ .Qh.some((known) => known === name))
            return;
        this.#problems.push(`${(0,_quote_value_js__WEBPACK_IMPORTED_MODULE_5__/* .quoteValue */ .c)(name).slice(1, -1)}: there is no such input. ${(0,_suggest_name_js__WEBPACK_IMPORTED_MODULE_4__/* .suggestName */ .S)(name, _input_table_js__WEBPACK_IMPORTED_MODULE_2__/* .INPUT_NAMES */ .Qh)}`);
    }
}
function hasControlCharacter(value) {
    return !(0,_util_is_printable_ascii_js__WEBPACK_IMPORTED_MODULE_6__/* .isPrintableAscii */ .J)(value) && /\p{Cc}/u.test(value);
}


/***/ }),

/***/ 69484:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ toBaseUrl),
/* harmony export */   y: () => (/* binding */ toSecureUrl)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _util_is_loopback_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28674);


const SANDBOX_SCHEME = 'sandbox:';
/** Where the tenant is; a sandbox's file is resolved against the workspace. */
function toBaseUrl(reader, workspace) {
    const text = reader.text('base-url');
    if (text === null)
        return { kind: 'derived' };
    if (text.toLowerCase().startsWith(SANDBOX_SCHEME)) {
        const file = text.slice(SANDBOX_SCHEME.length).trim();
        return { kind: 'sandbox', file: file === '' ? null : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(workspace, file) };
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
    if (url.protocol === 'https:' || (url.protocol === 'http:' && (0,_util_is_loopback_js__WEBPACK_IMPORTED_MODULE_1__/* .isLoopback */ .U)(url.hostname)))
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


/***/ }),

/***/ 50598:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   toEventsResend: () => (/* binding */ toEventsResend)
/* harmony export */ });
/* harmony import */ var _input_reader_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25121);
/* harmony import */ var _merge_environment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88646);
/* harmony import */ var _to_webhooks_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63575);



/**
 * `events resend FILE…`: to whom, and signed by which secrets, is said by the inputs of apply.
 * @throws InputError that names every wrong input.
 */
function toEventsResend({ files, values }, facts) {
    const reader = new _input_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .InputReader */ .i((0,_merge_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .mergeEnvironment */ .e)(Object.fromEntries(values), facts));
    const webhooks = (0,_to_webhooks_js__WEBPACK_IMPORTED_MODULE_2__/* .toWebhooks */ .k)(reader);
    if (reader.lines('webhook-url').length === 0) {
        reader.problem('webhook-url', {
            why: 'is not given, so that nobody is there to send to',
            wayOut: 'Give the URLs of the receivers with --webhook-url.',
        });
    }
    reader.assertNoProblems();
    return { kind: 'events-resend', files, webhooks };
}


/***/ }),

/***/ 63575:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ toWebhooks)
/* harmony export */ });
/* harmony import */ var _is_webhook_secret_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54942);
/* harmony import */ var _to_base_url_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69484);


/** Receivers with the secret of each. Secrets without a URL are kept for the day that one is given. */
function toWebhooks(reader) {
    const urls = reader
        .lines('webhook-url')
        .map((value) => (0,_to_base_url_js__WEBPACK_IMPORTED_MODULE_0__/* .toSecureUrl */ .y)(reader, { name: 'webhook-url', value }));
    const secrets = reader.lines('webhook-secret');
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
            why: `has ${secrets.length} lines for ${urls.length} URLs`,
            wayOut: 'Give one secret for all or one a URL line.',
        });
    }
    return urls.flatMap((url, index) => {
        const secret = secrets.length === 1 ? secrets[0] : secrets[index];
        return url === null || secret === undefined ? [] : [{ url: url.href, secret }];
    });
}
function checkSecrets(reader, secrets) {
    for (const [index, secret] of secrets.entries()) {
        if ((0,_is_webhook_secret_js__WEBPACK_IMPORTED_MODULE_1__/* .isWebhookSecret */ .kO)(secret))
            continue;
        reader.problem('webhook-secret', {
            why: `line ${index + 1} is not ${_is_webhook_secret_js__WEBPACK_IMPORTED_MODULE_1__/* .WEBHOOK_SECRET_FORM */ .oW}`,
            wayOut: _is_webhook_secret_js__WEBPACK_IMPORTED_MODULE_1__/* .WEBHOOK_SECRET_HINT */ .py,
        });
    }
}


/***/ }),

/***/ 28674:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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


/***/ })

};
