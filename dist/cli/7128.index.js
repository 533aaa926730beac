export const id = 7128;
export const ids = [7128];
export const modules = {

/***/ 83629:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ readRunContext)
});

// EXTERNAL MODULE: ./lib/errors/input-error.js
var input_error = __webpack_require__(97656);
// EXTERNAL MODULE: ./lib/util/is-record.js
var is_record = __webpack_require__(13658);
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

/***/ 11756:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ toSettings)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/model/call-code.js
var call_code = __webpack_require__(43531);
// EXTERNAL MODULE: ./lib/model/settings.js
var model_settings = __webpack_require__(71960);
// EXTERNAL MODULE: ./lib/inputs/input-reader.js
var input_reader = __webpack_require__(25121);
// EXTERNAL MODULE: ./lib/inputs/report-inputs.js
var report_inputs = __webpack_require__(6561);
// EXTERNAL MODULE: ./lib/inputs/input-table.js
var input_table = __webpack_require__(59988);
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

// EXTERNAL MODULE: ./lib/inputs/to-base-url.js
var to_base_url = __webpack_require__(69484);
// EXTERNAL MODULE: ./lib/inputs/suggest-name.js
var suggest_name = __webpack_require__(41623);
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
    const url = (0,to_base_url/* toSecureUrl */.y)(reader, { name: 'issuer', value });
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
            wayOut: (0,suggest_name/* suggestName */.S)(placeholder, PLACEHOLDERS),
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
var tenant_inputs = __webpack_require__(31083);
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
var safety_inputs = __webpack_require__(67489);
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

// EXTERNAL MODULE: ./lib/inputs/to-webhooks.js
var to_webhooks = __webpack_require__(63575);
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
    const reader = new input_reader/* InputReader */.i(raw);
    reportMisplacedSecrets(reader);
    const api = reader.choice('api', call_code/* API_NAMES */.O);
    const region = toRegion(reader, api);
    const tenant = reader.text('tenant');
    const baseUrl = (0,to_base_url/* toBaseUrl */.m)(reader, facts.workspace);
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
        webhooks: (0,to_webhooks/* toWebhooks */.k)(reader),
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
            return (0,_to_base_url_js__WEBPACK_IMPORTED_MODULE_0__/* .toSecureUrl */ .y)(reader, { name: 'webhook-url', value });
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
        if ((0,_is_webhook_secret_js__WEBPACK_IMPORTED_MODULE_1__/* .isWebhookSecret */ .kO)(secret))
            continue;
        reader.problem('webhook-secret', {
            why: `secret ${index + 1} of ${secrets.length} is not ${_is_webhook_secret_js__WEBPACK_IMPORTED_MODULE_1__/* .WEBHOOK_SECRET_FORM */ .oW}`,
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
