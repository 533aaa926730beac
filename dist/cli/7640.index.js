export const id = 7640;
export const ids = [7640,6112,2048,6571];
export const modules = {

/***/ 41666:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lv: () => (/* binding */ toRecord),
/* harmony export */   br: () => (/* binding */ toRecordHash),
/* harmony export */   gN: () => (/* binding */ FIRST_PREV_HASH)
/* harmony export */ });
/* harmony import */ var _util_assert_never_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49911);
/* harmony import */ var _util_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39689);


/** What the first record names as the hash before it. */
const FIRST_PREV_HASH = '0'.repeat(64);
/** The record of an entry at its place in the chain, its keys in the published order. */
function toRecord(entry, { seq, timestamp, prevHash }) {
    const body = { seq, timestamp, ...inOrder(entry), prevHash };
    return { ...body, hash: toRecordHash(body) };
}
/** Hex SHA-256 of the RFC 8785 JSON of a record without its `hash`. */
function toRecordHash(recordWithoutHash) {
    return (0,_util_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Hex */ .f)((0,_util_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .toCanonicalJson */ .s)(recordWithoutHash));
}
function inOrder(entry) {
    switch (entry.action) {
        case 'HEADER':
            return headerInOrder(entry);
        case 'INTENT': {
            const { action, code, path, requestId, after } = entry;
            return { action, code, path, requestId, after };
        }
        case 'CLOSE': {
            const { action, outcome, cancelled, counts } = entry;
            return { action, outcome, cancelled, counts };
        }
        case 'CREATE_CALL_CODE':
        case 'UPDATE_CALL_CODE':
        case 'DEACTIVATE_CALL_CODE':
        case 'ADOPT_CALL_CODE':
            return resultInOrder(entry);
        default:
            return (0,_util_assert_never_js__WEBPACK_IMPORTED_MODULE_1__/* .assertNever */ .x)(entry);
    }
}
function headerInOrder(header) {
    const { action, formatVersion, tool, target, api, origin, planDigest } = header;
    const { coverage, actor, commit, runUrl } = header;
    const who = { coverage, actor, commit, runUrl };
    return { action, formatVersion, tool, target, api, origin, planDigest, ...who };
}
function resultInOrder(result) {
    const { action, code, path, status, latencyMs, requestId, attempts } = result;
    const { httpStatus, callCodeId, before, after, error } = result;
    const sent = { latencyMs, requestId, attempts, httpStatus };
    return { action, code, path, status, ...sent, callCodeId, before, after, error };
}


/***/ }),

/***/ 56571:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openSandboxTenant: () => (/* binding */ openSandboxTenant)
/* harmony export */ });
/* harmony import */ var _sandbox_create_sandbox_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30034);

/**
 * The embedded tenant: in memory, gone with the process, or kept in a file.
 * @throws InputError for a state file that is damaged, foreign or in use.
 */
async function openSandboxTenant({ environment, file, }) {
    const { clock, random, randomUuid } = environment;
    if (file === null) {
        return { handle: (0,_sandbox_create_sandbox_js__WEBPACK_IMPORTED_MODULE_0__/* .createSandbox */ ._)({ clock, random, randomUuid }).handle, close: async () => { } };
    }
    const { openSandboxFile } = await __webpack_require__.e(/* import() */ 2418).then(__webpack_require__.bind(__webpack_require__, 2418));
    const kept = await openSandboxFile({ file, randomUuid });
    const sandbox = (0,_sandbox_create_sandbox_js__WEBPACK_IMPORTED_MODULE_0__/* .createSandbox */ ._)({ clock, random, randomUuid, state: kept.state, onChange: kept.onChange });
    return { handle: sandbox.handle, close: () => kept.close() };
}


/***/ }),

/***/ 46112:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runAuditVerify: () => (/* binding */ runAuditVerify)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./lib/util/assert-never.js
var assert_never = __webpack_require__(49911);
// EXTERNAL MODULE: ./lib/util/to-printable.js
var to_printable = __webpack_require__(21029);
;// CONCATENATED MODULE: ./lib/audit/render-audit-verification.js


const MAX_LISTED = 100;
/** What a verification says to people, safe for a terminal: the verdict first, then every write of unknown outcome. */
function renderAuditVerification(verification, file) {
    const { unknownOutcomes } = verification;
    const listed = unknownOutcomes
        .slice(0, MAX_LISTED)
        .map(({ path, requestId, line }) => `  outcome unknown: ${path} (intent in line ${line}, request ${requestId})`);
    const more = unknownOutcomes.length - listed.length;
    const lines = [
        `${file}: ${toVerdict(verification)}`,
        ...listed,
        ...(more > 0 ? [`  … and ${more} more`] : []),
    ];
    return `${lines.map(to_printable/* toPrintable */.f).join('\n')}\n`;
}
function toVerdict(verification) {
    const { kind, records, lastHash } = verification;
    switch (kind) {
        case 'verified':
            return verification.proof === 'closing-hash'
                ? `verified: ${records} records, and the closing hash is the expected one.`
                : `only inner consistency was checked: ${records} records fit together, closing hash ${lastHash ?? 'none'}. Give the published audit-hash with --hash to prove that this is the log of the run.`;
        case 'other-log':
            return `not the expected log: its ${records} records fit together, but they close with ${lastHash ?? 'none'}, not with ${verification.expectedHash}.`;
        case 'end-missing':
            return `the end is missing: ${toCount(records)}${toTorn(verification.tornLine)} and the closing record is not there. The run was killed, or lines were cut off.`;
        case 'broken':
            return `line ${verification.line} does not verify: ${verification.message}. ${toCount(records)} before it.`;
        default:
            return (0,assert_never/* assertNever */.x)(kind);
    }
}
function toCount(records) {
    return records === 1 ? '1 record verifies' : `${records} records verify`;
}
function toTorn(tornLine) {
    return tornLine === null ? '' : `, line ${tornLine} is torn`;
}

;// CONCATENATED MODULE: ./lib/audit/audit-ledger.js
/** Follows intents and results through a log, and what its last record says of them. */
class AuditLedger {
    #open = new Map();
    /** How many intents are open at a path. */
    #openAt = new Map();
    /** Every request id that an intent used: the only memory that grows with the log. */
    #used = new Set();
    #counts = { applied: 0, adopted: 0, failed: 0, skipped: 0 };
    get unknownOutcomes() {
        return [...this.#open.values()];
    }
    /** Takes in one record; null when it fits what came before. */
    take(record, line) {
        if (record.action === 'HEADER')
            return null;
        if (record.action === 'INTENT')
            return this.#takeIntent(record, line);
        return record.action === 'CLOSE' ? this.#takeClose(record) : this.#takeResult(record);
    }
    #takeIntent({ path, code, requestId }, line) {
        if (this.#used.has(requestId)) {
            return { rule: 'intent-repeated', message: `a second intent under the request id ${requestId}` };
        }
        this.#used.add(requestId);
        this.#open.set(requestId, { path, code, requestId, line });
        this.#openAt.set(path, (this.#openAt.get(path) ?? 0) + 1);
        return null;
    }
    #takeResult(result) {
        const { path, requestId } = result;
        if (requestId === null ? !this.#mayLackRequestId(result) : this.#open.get(requestId)?.path !== path) {
            return {
                rule: 'result-without-intent',
                message: `a ${result.status} of ${path} without an intent before it`,
            };
        }
        if (requestId !== null) {
            this.#open.delete(requestId);
            this.#openAt.set(path, (this.#openAt.get(path) ?? 0) - 1);
        }
        this.#counts[toCountName(result)] += 1;
        return null;
    }
    /** Nothing was sent, or nobody knows what became of it and the intent stays open. */
    #mayLackRequestId({ status, path }) {
        return status === 'SKIPPED' || (status === 'FAILURE' && (this.#openAt.get(path) ?? 0) > 0);
    }
    #takeClose({ counts }) {
        const { applied, adopted, failed, skipped } = this.#counts;
        const equal = counts.applied === applied &&
            counts.adopted === adopted &&
            counts.failed === failed &&
            counts.skipped === skipped;
        if (equal)
            return null;
        const message = `the closing counts ${toText(counts)} are not those of the records: ${toText(this.#counts)}`;
        return { rule: 'counts', message };
    }
}
function toCountName({ action, status }) {
    if (status === 'FAILURE')
        return 'failed';
    if (status === 'SKIPPED')
        return 'skipped';
    return action === 'ADOPT_CALL_CODE' ? 'adopted' : 'applied';
}
function toText({ applied, adopted, failed, skipped }) {
    return `${applied} applied, ${adopted} adopted, ${failed} failed, ${skipped} skipped`;
}

// EXTERNAL MODULE: ./lib/model/audit-record.js
var audit_record = __webpack_require__(68394);
// EXTERNAL MODULE: ./lib/model/call-code.js
var call_code = __webpack_require__(43531);
;// CONCATENATED MODULE: ./lib/audit/is-audit-record.js


const HASH = /^[0-9a-f]{64}$/;
const DIGEST = /^sha256:[0-9a-f]{64}$/;
const TIMESTAMP = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/;
const isText = (value) => typeof value === 'string';
const isFilledText = (value) => typeof value === 'string' && value !== '';
const isFlag = (value) => typeof value === 'boolean';
const isCount = (value) => typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
const isDurationMs = (value) => typeof value === 'number' && Number.isFinite(value) && value >= 0;
/** Three digits are all that a reply needs: servers send statuses that no standard knows. */
const isHttpStatus = (value) => isCount(value) && Number(value) <= 999;
const isPrimitive = (value) => value === null || ['string', 'number', 'boolean'].includes(typeof value);
const isNullOr = (check) => (value) => value === null || check(value);
const isOneOf = (values) => (value) => values.includes(value);
const isMatching = (pattern) => (value) => typeof value === 'string' && pattern.test(value);
const isExactly = (shape) => (value) => isObject(value) && hasShape(value, shape);
const CODE_VALUES = {
    name: isText,
    code: isFilledText,
    type: isOneOf(call_code/* CALL_CODE_TYPES */.nj),
    parent: isNullOr(isFilledText),
    category: isText,
    isActive: isFlag,
};
/** The common fields, and any native terms beside them. */
const isCodeValues = (value) => isObject(value) &&
    Object.entries(CODE_VALUES).every(([field, check]) => Object.hasOwn(value, field) && check(value[field])) &&
    Object.values(value).every(isPrimitive);
const CHAIN = {
    seq: isCount,
    timestamp: isMatching(TIMESTAMP),
    prevHash: isMatching(HASH),
    hash: isMatching(HASH),
};
const HEADER = {
    action: isOneOf(['HEADER']),
    formatVersion: isOneOf([audit_record/* AUDIT_FORMAT_VERSION */.L]),
    tool: isExactly({ name: isFilledText, version: isFilledText }),
    target: isFilledText,
    api: isOneOf(call_code/* API_NAMES */.O),
    origin: isFilledText,
    planDigest: isMatching(DIGEST),
    coverage: isExactly({
        mode: isOneOf(['approved', 'required', 'warn', 'off']),
        by: isOneOf(['approved-digest', 'reviewed-plans', 'confirmed-at-terminal', 'nothing']),
        givenBy: isNullOr(isText),
        pullRequests: (value) => Array.isArray(value) && value.every(isCount),
    }),
    actor: isNullOr(isText),
    commit: isNullOr(isText),
    runUrl: isNullOr(isText),
};
const INTENT = {
    action: isOneOf(['INTENT']),
    code: isFilledText,
    path: isFilledText,
    requestId: isFilledText,
    after: isCodeValues,
};
const RESULT = {
    action: isOneOf(['CREATE_CALL_CODE', 'UPDATE_CALL_CODE', 'DEACTIVATE_CALL_CODE', 'ADOPT_CALL_CODE']),
    code: isFilledText,
    path: isFilledText,
    status: isOneOf(['SUCCESS', 'FAILURE', 'SKIPPED']),
    latencyMs: isNullOr(isDurationMs),
    requestId: isNullOr(isFilledText),
    attempts: isCount,
    httpStatus: isNullOr(isHttpStatus),
    callCodeId: isNullOr(isFilledText),
    before: isNullOr(isCodeValues),
    after: isCodeValues,
    error: isNullOr(isExactly({ code: isFilledText, message: isText })),
};
const CLOSE = {
    action: isOneOf(['CLOSE']),
    outcome: isFilledText,
    cancelled: isFlag,
    counts: isExactly({ applied: isCount, adopted: isCount, failed: isCount, skipped: isCount }),
};
/** Whether a parsed line has the shape of a record, with no field missing and none besides (`schema/audit-record.schema.json`). */
function isAuditRecord(value) {
    if (!isObject(value))
        return false;
    return hasShape(value, { ...CHAIN, ...toShape(value['action']) }) && hasErrorWhenDue(value);
}
function toShape(action) {
    if (action === 'HEADER')
        return HEADER;
    if (action === 'INTENT')
        return INTENT;
    return action === 'CLOSE' ? CLOSE : RESULT;
}
/** Exactly the results that are no success say why. */
function hasErrorWhenDue(record) {
    return !Object.hasOwn(record, 'status') || (record['status'] === 'SUCCESS') === (record['error'] === null);
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function hasShape(value, shape) {
    const fields = Object.entries(shape);
    return (Object.keys(value).length === fields.length &&
        fields.every(([field, check]) => Object.hasOwn(value, field) && check(value[field])));
}

;// CONCATENATED MODULE: ./lib/audit/parse-audit-line.js

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
/**
 * One line of a log. There is one spelling of a record only (no blanks, no key twice, no needless escapes), so that two
 * readers cannot see different things in the same line.
 */
function parseAuditLine(bytes) {
    const text = parse_audit_line_toText(bytes);
    if (text === null)
        return { kind: 'fault', rule: 'encoding', message: 'it is not UTF-8' };
    const parsed = toValue(text);
    if (parsed === null)
        return { kind: 'fault', rule: 'json', message: 'it is not JSON' };
    // Shape first: it bounds the depth of what is spelled out again.
    if (!isAuditRecord(parsed.value))
        return { kind: 'fault', rule: 'shape', message: 'it is not a record of this format' };
    if (JSON.stringify(parsed.value) !== text) {
        return {
            kind: 'fault',
            rule: 'spelling',
            message: 'it is not spelled as the log writes it (blanks, a key twice, or other escapes)',
        };
    }
    return { kind: 'record', record: parsed.value };
}
function parse_audit_line_toText(bytes) {
    try {
        return decoder.decode(bytes);
    }
    catch (error) {
        if (error instanceof TypeError)
            return null;
        throw error;
    }
}
function toValue(text) {
    try {
        const value = JSON.parse(text);
        return { value };
    }
    catch (error) {
        if (error instanceof SyntaxError)
            return null;
        throw error;
    }
}

;// CONCATENATED MODULE: ./lib/audit/split-lines.js
/** Byte of the line feed, which no other UTF-8 character contains. */
const LINE_FEED = 0x0a;
/** The lines of a stream of bytes, holding no more than one chunk and `maxLineBytes` at a time. */
async function* splitLines(chunks, maxLineBytes) {
    let rest = new Uint8Array(0);
    for await (const chunk of chunks) {
        let from = 0;
        for (let end = chunk.indexOf(LINE_FEED); end !== -1; end = chunk.indexOf(LINE_FEED, from)) {
            const bytes = join(rest, chunk.subarray(from, end));
            rest = new Uint8Array(0);
            from = end + 1;
            yield { bytes, ended: true, tooLong: bytes.length > maxLineBytes };
            if (bytes.length > maxLineBytes)
                return;
        }
        rest = join(rest, chunk.subarray(from));
        if (rest.length > maxLineBytes) {
            yield { bytes: rest, ended: false, tooLong: true };
            return;
        }
    }
    if (rest.length > 0)
        yield { bytes: rest, ended: false, tooLong: false };
}
function join(head, tail) {
    return head.length === 0 ? tail : Buffer.concat([head, tail]);
}

// EXTERNAL MODULE: ./lib/audit/to-record.js
var to_record = __webpack_require__(41666);
;// CONCATENATED MODULE: ./lib/audit/verify-audit-log.js




/** No record comes near it: names, codes and messages are short. */
const MAX_LINE_BYTES = 1024 * 1024;
/**
 * Checks a log line by line; of the log itself it keeps the request ids only.
 * @param expectedHash the closing hash that was published elsewhere (output, comment, event); null checks the log only
 * against itself
 */
async function verifyAuditLog({ chunks, expectedHash, }) {
    const chain = new AuditChain();
    for await (const line of splitLines(chunks, MAX_LINE_BYTES)) {
        const parsed = parseAuditLine(line.bytes);
        if (!chain.closed && isTorn(line, parsed))
            return { ...chain.part, kind: 'end-missing', tornLine: chain.part.records + 1 };
        const fault = line.tooLong ? TOO_LONG : parsed.kind === 'fault' ? parsed : chain.take(parsed.record);
        if (fault !== null) {
            return {
                ...chain.part,
                kind: 'broken',
                line: chain.part.records + 1,
                rule: fault.rule,
                message: fault.message,
            };
        }
    }
    const { part } = chain;
    if (part.close === null)
        return { ...part, kind: 'end-missing', tornLine: null };
    if (expectedHash === null)
        return { ...part, kind: 'verified', proof: 'inner-consistency' };
    if (part.lastHash !== expectedHash.toLowerCase())
        return { ...part, kind: 'other-log', expectedHash };
    return { ...part, kind: 'verified', proof: 'closing-hash' };
}
const TOO_LONG = { rule: 'too-long', message: `it is longer than ${MAX_LINE_BYTES} bytes` };
/** A killed run leaves a beginning of a line behind: no line feed, and not the JSON of a record yet. */
function isTorn({ ended, tooLong }, parsed) {
    return (!ended && !tooLong && parsed.kind === 'fault' && (parsed.rule === 'json' || parsed.rule === 'encoding'));
}
/** The records so far, each checked against the one before it. */
class AuditChain {
    #ledger = new AuditLedger();
    #records = 0;
    #lastHash = null;
    #header = null;
    #close = null;
    get closed() {
        return this.#close !== null;
    }
    get part() {
        return {
            records: this.#records,
            lastHash: this.#lastHash,
            header: this.#header,
            close: this.#close,
            unknownOutcomes: this.#ledger.unknownOutcomes,
        };
    }
    take(record) {
        const fault = this.#toLinkFault(record) ?? this.#ledger.take(record, this.#records + 1);
        if (fault !== null)
            return fault;
        this.#records += 1;
        this.#lastHash = record.hash;
        if (record.action === 'HEADER')
            this.#header = record;
        if (record.action === 'CLOSE')
            this.#close = record;
        return null;
    }
    #toLinkFault(record) {
        const { hash, ...rest } = record;
        if (this.#close !== null)
            return { rule: 'order', message: 'it stands behind the closing record' };
        if (record.seq !== this.#records) {
            return { rule: 'seq', message: `its seq is ${record.seq}, expected ${this.#records}` };
        }
        if ((record.action === 'HEADER') !== (this.#records === 0)) {
            return { rule: 'order', message: 'the header must be the first record, and only the first' };
        }
        if (record.prevHash !== (this.#lastHash ?? to_record/* FIRST_PREV_HASH */.gN)) {
            return { rule: 'prev-hash', message: 'its prevHash is not the hash of the record before it' };
        }
        return (0,to_record/* toRecordHash */.br)(rest) === hash
            ? null
            : { rule: 'hash', message: 'its content does not have the hash that it claims' };
    }
}

// EXTERNAL MODULE: ./lib/errors/input-error.js
var input_error = __webpack_require__(97656);
;// CONCATENATED MODULE: ./lib/commands/run-audit-verify.js




/** `audit verify FILE [--hash H]`: 0 when the log verifies and its end is there. */
async function runAuditVerify({ file, hash }, { print }) {
    const verification = await readable(file, () => verifyAuditLog({ chunks: (0,external_node_fs_.createReadStream)(file), expectedHash: hash }));
    print(renderAuditVerification(verification, file));
    return verification.kind === 'verified' ? 0 : 1;
}
async function readable(file, read) {
    try {
        return await read();
    }
    catch (cause) {
        if (!(cause instanceof Error && 'code' in cause))
            throw cause;
        throw new input_error/* InputError */.d(`Reading the audit log failed: ${file}: ${String(cause.code)}.`, {
            hint: 'Give the path of the audit.jsonl of a run.',
            cause,
        });
    }
}


/***/ }),

/***/ 4781:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ runCommand)
});

// EXTERNAL MODULE: ./lib/errors/input-error.js
var input_error = __webpack_require__(97656);
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

// EXTERNAL MODULE: ./lib/util/assert-never.js
var assert_never = __webpack_require__(49911);
// EXTERNAL MODULE: ./lib/commands/run-result.js
var run_result = __webpack_require__(32141);
// EXTERNAL MODULE: ./lib/commands/tell-of-cancel.js
var tell_of_cancel = __webpack_require__(82048);
// EXTERNAL MODULE: ./lib/util/create-redactor.js + 3 modules
var create_redactor = __webpack_require__(95313);
// EXTERNAL MODULE: ./lib/commands/warn-loudly.js
var warn_loudly = __webpack_require__(61294);
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
    return await (0,tell_of_cancel.tellOfCancel)(run.environment, () => runChosen(run));
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
        const { failRun } = await Promise.all(/* import() */[__webpack_require__.e(3726), __webpack_require__.e(3400), __webpack_require__.e(5300), __webpack_require__.e(8426), __webpack_require__.e(6020)]).then(__webpack_require__.bind(__webpack_require__, 36020));
        return failRun(run, { command, error });
    }
}
async function dispatch(run, { command, comment, sign }) {
    switch (command) {
        case 'validate':
            return (await Promise.all(/* import() */[__webpack_require__.e(3726), __webpack_require__.e(9574)]).then(__webpack_require__.bind(__webpack_require__, 99574))).runValidate(run);
        case 'plan':
            return (await Promise.all(/* import() */[__webpack_require__.e(3726), __webpack_require__.e(5300), __webpack_require__.e(8426), __webpack_require__.e(1555)]).then(__webpack_require__.bind(__webpack_require__, 71555))).runPlan(run, { comment, sign });
        case 'apply':
            return (await Promise.all(/* import() */[__webpack_require__.e(3726), __webpack_require__.e(3400), __webpack_require__.e(5300), __webpack_require__.e(8426), __webpack_require__.e(1555), __webpack_require__.e(6771)]).then(__webpack_require__.bind(__webpack_require__, 16771))).runApply(run);
        case 'not-applied':
            return (await Promise.all(/* import() */[__webpack_require__.e(3726), __webpack_require__.e(3400), __webpack_require__.e(5300), __webpack_require__.e(8426), __webpack_require__.e(9019)]).then(__webpack_require__.bind(__webpack_require__, 69019))).runNotApplied(run);
        case 'none':
            return { ...run_result/* EMPTY_RESULT */.Q, command: 'none', target: run.settings.target, outcome: 'validated' };
        case 'drift':
            return (await Promise.all(/* import() */[__webpack_require__.e(3726), __webpack_require__.e(5300), __webpack_require__.e(8426), __webpack_require__.e(1555), __webpack_require__.e(1098)]).then(__webpack_require__.bind(__webpack_require__, 81098))).runDrift(run);
        case 'import':
            return (await Promise.all(/* import() */[__webpack_require__.e(3726), __webpack_require__.e(7944)]).then(__webpack_require__.bind(__webpack_require__, 27944))).runImport(run);
        default:
            return (0,assert_never/* assertNever */.x)(command);
    }
}


/***/ }),

/***/ 29873:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runDemo: () => (/* binding */ runDemo)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/github/read-run-context.js + 2 modules
var read_run_context = __webpack_require__(83629);
// EXTERNAL MODULE: ./lib/inputs/to-settings.js + 8 modules
var to_settings = __webpack_require__(11756);
;// CONCATENATED MODULE: ./lib/commands/generated/demo-matrix.js
// Generated by scripts/generate.ts from docs/examples/callcodes. Do not edit.
/** File name and text of each matrix file of the demonstration. */
const DEMO_MATRIX = [
    [
        "call-progress.yml",
        [
            "# What the dialer meets before anybody talks. Shared by all outbound campaigns.",
            "category: CALL_PROGRESS",
            "codes:",
            "  - code: NO_CONTACT",
            "    name: Nobody reached",
            "    type: NEUTRAL",
            "    children:",
            "      - { code: NC_NOANSWER, name: No answer, type: NEUTRAL }",
            "      - { code: NC_BUSY, name: Line busy, type: NEUTRAL }",
            "      - code: NC_MACHINE",
            "        name: Answering machine",
            "        type: NEUTRAL",
            "        children:",
            "          - { code: AM_MESSAGE, name: Message left, type: NEUTRAL }",
            "          - { code: AM_SILENT, name: No message left, type: NEUTRAL }",
            "      - { code: NC_ABANDON, name: Hung up before an agent was free, type: NEUTRAL }",
            "",
            "  - code: BAD_NUMBER",
            "    name: Number cannot be used",
            "    type: FAILURE",
            "    children:",
            "      - { code: BN_INVALID, name: Number does not exist, type: FAILURE }",
            "      - { code: BN_FAX, name: Fax or modem, type: FAILURE }",
            "      - { code: BN_WRONG, name: Wrong person, type: FAILURE }",
            "",
            "  - code: DNC",
            "    name: Do not call again",
            "    type: FAILURE",
            "    children:",
            "      - { code: DNC_CUST, name: Customer asked not to be called, type: FAILURE }",
            "      - { code: DNC_REG, name: On the national do-not-call register, type: FAILURE }",
            "",
        ].join('\n'),
    ],
    [
        "winback-calls.yml",
        [
            "# Outcomes of the win-back campaign: every call to a customer who left ends with one of these codes.",
            "# Reports count by type, the dialer decides by code, so a new outcome starts here and nowhere else.",
            "category: OUTBOUND_WINBACK",
            "codes:",
            "  - code: SALE",
            "    name: Contract signed",
            "    type: SUCCESS",
            "    children:",
            "      - code: SALE_FULL",
            "        name: Signed at list price",
            "        type: SUCCESS",
            "      - code: SALE_DISC",
            "        name: Signed with a discount",
            "        type: SUCCESS",
            "        children:",
            "          - { code: DISC_10, name: Discount up to 10 %, type: SUCCESS }",
            "          - { code: DISC_20, name: Discount up to 20 %, type: SUCCESS }",
            "          - { code: DISC_MGR, name: Discount approved by a manager, type: SUCCESS }",
            "      - code: SALE_UP",
            "        name: Signed for a larger package",
            "        type: SUCCESS",
            "",
            "  - code: INT",
            "    name: Interested",
            "    type: SUCCESS",
            "    children:",
            "      - { code: INT_HOT, name: Wants an offer today, type: SUCCESS }",
            "      - { code: INT_WARM, name: Wants an offer by e-mail, type: SUCCESS }",
            "      - code: INT_APPT",
            "        name: Appointment made",
            "        type: SUCCESS",
            "        children:",
            "          - { code: APPT_SHOP, name: Appointment in a shop, type: SUCCESS }",
            "          - { code: APPT_HOME, name: Appointment at home, type: SUCCESS }",
            "",
            "  - code: CB",
            "    name: Callback requested",
            "    type: NEUTRAL",
            "    children:",
            "      - { code: CB_AM, name: Call back in the morning, type: NEUTRAL }",
            "      - { code: CB_PM, name: Call back in the afternoon, type: NEUTRAL }",
            "      - code: CB_DM",
            "        name: Call back when the decision maker is in",
            "        type: NEUTRAL",
            "",
            "  - code: NI",
            "    name: Not interested",
            "    type: FAILURE",
            "    children:",
            "      - code: NI_PRICE",
            "        name: Too expensive",
            "        type: FAILURE",
            "        children:",
            "          - { code: PRICE_COMP, name: Competitor is cheaper, type: FAILURE }",
            "          - { code: PRICE_BUDG, name: No budget this year, type: FAILURE }",
            "      - code: NI_SERVICE",
            "        name: Unhappy with the service",
            "        type: FAILURE",
            "        children:",
            "          - { code: SERV_WAIT, name: Waited too long for help, type: FAILURE }",
            "          - { code: SERV_BILL, name: Trouble with a bill, type: FAILURE }",
            "      - { code: NI_MOVED, name: Moved out of the area, type: FAILURE }",
            "      - { code: NI_NONE, name: Gives no reason, type: FAILURE }",
            "",
        ].join('\n'),
    ],
];

// EXTERNAL MODULE: ./lib/commands/open-sandbox-tenant.js
var open_sandbox_tenant = __webpack_require__(56571);
// EXTERNAL MODULE: ./lib/commands/run-audit-verify.js + 6 modules
var run_audit_verify = __webpack_require__(46112);
// EXTERNAL MODULE: ./lib/commands/run-command.js + 3 modules
var run_command = __webpack_require__(4781);
;// CONCATENATED MODULE: ./lib/commands/run-demo.js









/**
 * `demo`: the whole round on an embedded tenant, from the files of an example campaign to a verified audit log. Needs no
 * install, no credentials and no network. 0 when every step came out as it must.
 */
async function runDemo(environment) {
    const directory = await layOutFiles();
    const context = await toContext(directory);
    const tenant = await (0,open_sandbox_tenant.openSandboxTenant)({ environment, file: null });
    const step = (text) => environment.print(`\n${environment.colours.bold(`▶ ${text}`)}\n\n`);
    const run = async (command, format, outputs = '.callcodes') => {
        const result = await (0,run_command/* runCommand */.d)({
            environment,
            settings: toDemoSettings(command, { workspace: directory, outputs }),
            context,
            format,
            planOut: null,
            tenantTransport: tenant.handle,
        });
        if (result.outcome === 'failed')
            environment.log.error(result.reasons.join(' '));
        return result;
    };
    step('1. Validate: the files of a campaign, checked without a tenant');
    const validated = await run('validate', 'text');
    step('2. Plan: the comment that reviewers would read on the pull request');
    const planned = await run('plan', 'markdown');
    step('3. Apply: parents first, exactly once, every step in the audit log');
    const applied = await run('apply', 'markdown');
    step('4. Plan again: nothing is left to do');
    const again = await run('plan', 'text', '.callcodes/again');
    step('5. Verify the audit log against its closing hash');
    const verified = await verify(applied, environment);
    await tenant.close();
    environment.print(`\nThe matrix files, the plan and the audit log are in ${directory}\n`);
    environment.print(`Open the report in a browser: ${applied.files.report ?? 'it was not written'}\n`);
    const came = [validated, planned, applied, again].map(({ outcome }) => outcome).join();
    return came === 'validated,changes,applied,clean' && verified === 0 ? 0 : 1;
}
async function layOutFiles() {
    const directory = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'cxone-callcodes-demo-'));
    await (0,promises_.mkdir)((0,external_node_path_.join)(directory, 'callcodes'));
    for (const [name, text] of DEMO_MATRIX)
        await (0,promises_.writeFile)((0,external_node_path_.join)(directory, 'callcodes', name), text);
    return directory;
}
function toDemoSettings(command, { workspace, outputs }) {
    return (0,to_settings/* toSettings */.R)({ command, 'base-url': 'sandbox:', target: 'demo', 'output-dir': (0,external_node_path_.join)(workspace, outputs) }, { workspace, runnerTemp: null, underActions: false });
}
/** As on a desk, whatever runner the demonstration happens to run on. */
async function toContext(workspace) {
    return (0,read_run_context/* readRunContext */.$)({
        env: {},
        readFile: (path) => (0,promises_.readFile)(path, 'utf8'),
        local: { workspace, readCommit: async () => null },
    });
}
async function verify({ files, auditHash }, environment) {
    if (files.audit === null || auditHash === null)
        return 1;
    return (0,run_audit_verify.runAuditVerify)({ file: files.audit, hash: auditHash }, environment);
}


/***/ }),

/***/ 32141:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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

/***/ 82048:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   tellOfCancel: () => (/* binding */ tellOfCancel)
/* harmony export */ });
/* harmony import */ var _cancel_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34898);

/** Answers a signal at once while `work` goes on: the calls in flight may take a while. */
async function tellOfCancel({ signal, log }, work) {
    const tell = () => log.info(_cancel_words_js__WEBPACK_IMPORTED_MODULE_0__/* .CANCELLING_WORDS */ .v);
    signal.addEventListener('abort', tell, { once: true });
    try {
        return await work();
    }
    finally {
        signal.removeEventListener('abort', tell);
    }
}


/***/ }),

/***/ 61294:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ warnLoudly)
/* harmony export */ });
/* harmony import */ var _report_escape_terminal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22728);

/** Warns where nobody can overlook it: on GitHub as an annotation of the run, elsewhere in the log. */
async function warnLoudly({ environment, settings }, message) {
    if (environment.surface !== 'action' || !settings.annotations) {
        environment.log.warning(message);
        return;
    }
    const { announce } = await __webpack_require__.e(/* import() */ 8216).then(__webpack_require__.bind(__webpack_require__, 48216));
    await announce('warning', (0,_report_escape_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeTerminal */ .e)(environment.redactor.redact(message)));
}


/***/ }),

/***/ 68394:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ AUDIT_FORMAT_VERSION)
/* harmony export */ });
const AUDIT_FORMAT_VERSION = 1;


/***/ }),

/***/ 39052:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ CLASSIFICATION_NAMES),
/* harmony export */   n: () => (/* binding */ LAST_DIALER_ID)
/* harmony export */ });
/** Names of NICE's built-in classifications that a code may choose; their ids count from 1. */
const CLASSIFICATION_NAMES = [
    'Positive with Amount',
    'Positive no Amount',
    'Negative DNC Skill',
    'Negative DNC BU',
    'Negative',
    'Other',
    'Retry Rescheduled Agent Specific',
    'Retry Rescheduled Specified Date/Time Any Agent',
    'Retry Rescheduled Later Unspecified',
    'Retry Not Available',
    'Retry Answering Machine',
    'Final Answering Machine',
    'Fax Machine',
];
/** Ids above the named ones that only the dialer sets. */
const LAST_DIALER_ID = 27;


/***/ }),

/***/ 39689:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ sha256Hex),
  s: () => (/* binding */ toCanonicalJson)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./node_modules/canonicalize/lib/canonicalize.js
function canonicalize (object, seen = new Set()) {
  if (typeof object === 'number' && isNaN(object)) {
    throw new Error('NaN is not allowed');
  }

  if (typeof object === 'number' && !isFinite(object)) {
    throw new Error('Infinity is not allowed');
  }

  if (object === null || typeof object !== 'object') {
    return JSON.stringify(object);
  }

  if (typeof object.toJSON === 'function') {
    if (seen.has(object)) {
      throw new Error('Circular reference detected');
    }
    seen.add(object);
    const result = canonicalize(object.toJSON(), seen);
    seen.delete(object);
    return result;
  }

  if (seen.has(object)) {
    throw new Error('Circular reference detected');
  }
  seen.add(object);

  let result;
  if (Array.isArray(object)) {
    const values = object.map((cv) => {
      const value = cv === undefined || typeof cv === 'symbol' ? null : cv;
      return canonicalize(value, seen);
    });
    result = `[${values.join(',')}]`;
  } else {
    const parts = [];
    for (const key of Object.keys(object).sort()) {
      if (object[key] === undefined || typeof object[key] === 'symbol') {
        continue;
      }
      parts.push(`${canonicalize(key)}:${canonicalize(object[key], seen)}`);
    }
    result = `{${parts.join(',')}}`;
  }

  seen.delete(object);
  return result;
}

;// CONCATENATED MODULE: ./lib/util/canonical-json.js


/** RFC 8785 JSON of a plain value. Throws a TypeError for what JSON cannot say (undefined, NaN, cycles). */
function toCanonicalJson(value) {
    const text = canonicalize(value);
    if (text === undefined)
        throw new TypeError('This value has no canonical JSON form.');
    return text;
}
/** Lower-case hex SHA-256 of the UTF-8 bytes of `text`. */
function sha256Hex(text) {
    return (0,external_node_crypto_.hash)('sha256', text);
}


/***/ }),

/***/ 36533:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ countCodePoints)
/* harmony export */ });
/** How many characters a text has as people count limits: an emoji outside the basic plane is one. */
function countCodePoints(text) {
    let count = 0;
    for (const _ of text)
        count += 1;
    return count;
}


/***/ }),

/***/ 21029:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ toPrintable)
/* harmony export */ });
const UNSAFE_TO_SHOW = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;
/** `text` in one line, with every character that cannot be seen or that steers a terminal spelled out as `\u{1B}`. */
function toPrintable(text) {
    return text.replace(UNSAFE_TO_SHOW, (unit) => `\\u{${(unit.codePointAt(0) ?? 0).toString(16).toUpperCase()}}`);
}


/***/ })

};
