export const id = 6112;
export const ids = [6112];
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

/***/ 68394:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ AUDIT_FORMAT_VERSION)
/* harmony export */ });
const AUDIT_FORMAT_VERSION = 1;


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
