export const id = 2418;
export const ids = [2418];
export const modules = {

/***/ 2418:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openSandboxFile: () => (/* binding */ openSandboxFile)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/util/has-error-code.js
var has_error_code = __webpack_require__(47977);
// EXTERNAL MODULE: ./lib/model/call-code.js
var call_code = __webpack_require__(43531);
// EXTERNAL MODULE: ./lib/sandbox/sandbox-state.js
var sandbox_state = __webpack_require__(99704);
;// CONCATENATED MODULE: ./lib/sandbox/parse-sandbox-state.js


/** Why a value is no state of a tenant; null when it is one. */
function sandboxStateProblem(value) {
    if (!isObject(value) || value['kind'] !== sandbox_state/* SANDBOX_STATE_KIND */.xq)
        return 'it is not the state of a sandbox';
    if (value['formatVersion'] !== sandbox_state/* SANDBOX_STATE_VERSION */.dm) {
        return `its format version is ${JSON.stringify(value['formatVersion'])}, known is ${sandbox_state/* SANDBOX_STATE_VERSION */.dm}`;
    }
    return isSandboxState(value) ? hierarchyProblem(value.callCodes.records) : 'its content is damaged';
}
function isSandboxState(value) {
    if (!isObject(value) || !Number.isSafeInteger(value['sequence']))
        return false;
    const callCodes = value['callCodes'];
    if (!isObject(callCodes))
        return false;
    const dispositions = value['dispositions'];
    if (!isObject(dispositions) || !isListOf(dispositions['records'], isDisposition))
        return false;
    return isListOf(callCodes['records'], isRecord) && isListOf(callCodes['remembered'], isRemembered);
}
function isSandboxChange(value) {
    if (!isObject(value))
        return false;
    if (value['kind'] === 'disposition-created' || value['kind'] === 'disposition-updated')
        return isDisposition(value['disposition']);
    if (!isRecord(value['record']))
        return false;
    if (value['kind'] === 'call-code-updated')
        return true;
    return (value['kind'] === 'call-code-created' &&
        (value['remembered'] === null || isRemembered(value['remembered'])));
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function isListOf(value, isItem) {
    return Array.isArray(value) && value.every((item) => isItem(item));
}
function isRecord(value) {
    if (!isObject(value))
        return false;
    const { id, name, code, type, parentCallCodeId, category, isActive } = value;
    return ([id, name, code, category].every((text) => typeof text === 'string' && text !== '') &&
        call_code/* CALL_CODE_TYPES */.nj.some((known) => known === type) &&
        (parentCallCodeId === null || typeof parentCallCodeId === 'string') &&
        typeof isActive === 'boolean');
}
function isDisposition(value) {
    if (!isObject(value))
        return false;
    const { dispositionId, classificationId, isActive, isPreviewDisposition } = value;
    const { dispositionName, notes, lastUpdated, systemOutcome } = value;
    return ([dispositionId, classificationId].every((number) => Number.isSafeInteger(number)) &&
        [dispositionName, notes, lastUpdated, systemOutcome].every((text) => typeof text === 'string') &&
        [isActive, isPreviewDisposition].every((flag) => typeof flag === 'boolean'));
}
function isRemembered(value) {
    if (!isObject(value) || !isRecord(value['record']))
        return false;
    const { key, fingerprint, atMs } = value;
    return typeof key === 'string' && typeof fingerprint === 'string' && typeof atMs === 'number';
}
function hierarchyProblem(records) {
    const byId = new Map(records.map((record) => [record.id, record]));
    const places = new Set(records.map((record) => `${record.parentCallCodeId ?? ''}/${record.code}`));
    if (byId.size < records.length)
        return 'an id stands twice in it';
    if (places.size < records.length)
        return 'a code stands twice under one parent';
    const isMisplaced = (record) => !hasRoot(record, byId);
    return records.some(isMisplaced) ? 'a call code has no way to a root within three levels' : null;
}
function hasRoot(record, byId) {
    let current = record;
    for (let level = 1; level <= call_code/* MAX_LEVEL */.sD && current !== undefined; level += 1) {
        if (current.parentCallCodeId === null)
            return true;
        current = byId.get(current.parentCallCodeId);
    }
    return false;
}

;// CONCATENATED MODULE: ./lib/sandbox/replay-sandbox-changes.js
/** The state after these changes; those that it holds already are passed over. Pure. */
function replaySandboxChanges(state, changes) {
    const records = new Map(state.callCodes.records.map((record) => [record.id, record]));
    const remembered = new Map(state.callCodes.remembered.map((reply) => [reply.key, reply]));
    const dispositions = new Map(state.dispositions.records.map((record) => [record.dispositionId, record]));
    let sequence = state.sequence;
    for (const { sequence: number, change } of changes) {
        if (number <= sequence)
            continue;
        sequence = number;
        if ('disposition' in change) {
            dispositions.set(change.disposition.dispositionId, change.disposition);
            continue;
        }
        // A Map keeps an updated record where it was created.
        records.set(change.record.id, change.record);
        if (change.kind !== 'call-code-created' || change.remembered === null)
            continue;
        remembered.delete(change.remembered.key);
        remembered.set(change.remembered.key, change.remembered);
    }
    return {
        ...state,
        sequence,
        callCodes: { records: [...records.values()], remembered: [...remembered.values()] },
        dispositions: { records: [...dispositions.values()] },
    };
}

// EXTERNAL MODULE: ./lib/errors/input-error.js
var input_error = __webpack_require__(97656);
;// CONCATENATED MODULE: ./lib/sandbox/state-file-error.js

/** `reason` ends the sentence. */
function stateFileError(file, reason, facts = {}) {
    return new input_error/* InputError */.d(`The sandbox's state file cannot be used: ${file}: ${reason}.`, {
        hint: 'Name another file, or move this one away to start with an empty tenant.',
        ...facts,
    });
}

;// CONCATENATED MODULE: ./lib/sandbox/load-sandbox-state.js






/** Where the changes since the last whole state stand. */
function journalOf(file) {
    return `${file}.journal`;
}
/**
 * The state that a file and its journal hold; an empty tenant when there is none. A last journal line that a crash cut off
 * was never acknowledged and is passed over. Throws an `InputError` for a file that is damaged or somebody else's.
 */
async function loadSandboxState(file) {
    const state = parseState(file, await loadText(file));
    const journal = journalOf(file);
    const changes = parseJournal(journal, await loadText(journal));
    const replayed = replaySandboxChanges(state, changes);
    const problem = sandboxStateProblem(replayed);
    if (problem !== null)
        throw stateFileError(file, problem);
    return replayed;
}
async function loadText(file) {
    try {
        return await (0,promises_.readFile)(file, 'utf8');
    }
    catch (error) {
        if ((0,has_error_code/* hasErrorCode */.U)(error, 'ENOENT'))
            return '';
        throw stateFileError(file, error instanceof Error ? error.message : String(error), { cause: error });
    }
}
function parseState(file, text) {
    if (text === '')
        return (0,sandbox_state/* toSandboxState */.gj)([]);
    const parsed = parseJson(text);
    if (parsed === undefined)
        throw stateFileError(file, 'it is not JSON');
    // Files from before the tenant knew dispositions have none.
    const value = isObject(parsed)
        ? { ...parsed, dispositions: parsed['dispositions'] ?? { records: [] } }
        : parsed;
    const problem = sandboxStateProblem(value);
    if (problem !== null || !isSandboxState(value))
        throw stateFileError(file, problem ?? 'it is damaged');
    return value;
}
function parseJournal(file, text) {
    const lines = text.split('\n');
    // What follows the last line feed was not written to its end.
    return lines.slice(0, -1).map((line, index) => {
        const value = parseJson(line);
        if (!isNumberedChange(value))
            throw stateFileError(file, `line ${index + 1} is damaged`);
        return value;
    });
}
function isNumberedChange(value) {
    return isObject(value) && Number.isSafeInteger(value['sequence']) && isSandboxChange(value['change']);
}
/** Undefined when it is no JSON. */
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch (error) {
        if (error instanceof SyntaxError)
            return undefined;
        throw error;
    }
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
;// CONCATENATED MODULE: ./lib/sandbox/lock-sandbox-file.js





/** Locks of this process: its number alone does not tell it from an earlier process that had the same one. */
const held = new Set();
const MAX_TRIES = 5;
/**
 * Takes `FILE.lock`, so that no second process writes this state. A lock whose process is gone is taken over. Resolves with
 * what releases it; throws an `InputError` while another holder lives.
 */
async function lockSandboxFile(file, randomUuid) {
    const lock = `${file}.lock`;
    const own = JSON.stringify({ pid: process.pid, host: (0,external_node_os_.hostname)(), nonce: randomUuid() });
    for (let tries = 0; tries < MAX_TRIES; tries += 1) {
        if (await tryCreate(lock, own)) {
            held.add(lock);
            return () => release(lock, own);
        }
        const text = await readLock(lock);
        if (text !== null)
            await removeStale({ file, lock, text, aside: `${lock}.${randomUuid()}` });
    }
    throw inUse(file, lock, 'another process');
}
async function tryCreate(lock, own) {
    try {
        await (0,promises_.writeFile)(lock, own, { flag: 'wx', flush: true });
        return true;
    }
    catch (error) {
        if ((0,has_error_code/* hasErrorCode */.U)(error, 'EEXIST'))
            return false;
        throw stateFileError(lock, error instanceof Error ? error.message : String(error), { cause: error });
    }
}
/** Null when it is gone meanwhile. */
async function readLock(lock) {
    try {
        return await (0,promises_.readFile)(lock, 'utf8');
    }
    catch (error) {
        if ((0,has_error_code/* hasErrorCode */.U)(error, 'ENOENT'))
            return null;
        throw error;
    }
}
async function removeStale(at) {
    const holder = parseHolder(at.text);
    if (holder === null || isAlive(holder, at.lock)) {
        throw inUse(at.file, at.lock, holder === null ? 'another process' : `process ${holder.pid} on ${holder.host}`);
    }
    try {
        await (0,promises_.rename)(at.lock, at.aside);
        // Somebody may have taken over the stale lock since it was read: then theirs is put back.
        if ((await (0,promises_.readFile)(at.aside, 'utf8')) !== at.text)
            await (0,promises_.link)(at.aside, at.lock);
        await (0,promises_.rm)(at.aside, { force: true });
    }
    catch (error) {
        if (!(0,has_error_code/* hasErrorCode */.U)(error, 'ENOENT', 'EEXIST'))
            throw error;
    }
}
function parseHolder(text) {
    try {
        const value = JSON.parse(text);
        return isHolder(value) ? value : null;
    }
    catch (error) {
        if (error instanceof SyntaxError)
            return null;
        throw error;
    }
}
function isHolder(value) {
    return isObject(value) && Number.isSafeInteger(value['pid']) && typeof value['host'] === 'string';
}
/** Of another machine nothing can be known, so its process counts as alive. */
function isAlive(holder, lock) {
    if (holder.host !== (0,external_node_os_.hostname)())
        return true;
    if (holder.pid === process.pid)
        return held.has(lock);
    try {
        process.kill(holder.pid, 0);
        return true;
    }
    catch (error) {
        return !(0,has_error_code/* hasErrorCode */.U)(error, 'ESRCH');
    }
}
async function release(lock, own) {
    held.delete(lock);
    if ((await readLock(lock)) === own)
        await (0,promises_.rm)(lock, { force: true });
}
function inUse(file, lock, holder) {
    return stateFileError(file, `${holder} is using it`, {
        hint: `End that process first, or name another file. If it is gone, delete ${lock}.`,
    });
}

;// CONCATENATED MODULE: ./lib/sandbox/save-sandbox-state.js



/**
 * Replaces the file by this state, whole or not at all, then drops the journal that led to it. A crash between the two is
 * harmless: the state knows the number of its last change.
 */
async function saveSandboxState(file, state) {
    const draft = `${file}.tmp`;
    const handle = await (0,promises_.open)(draft, 'w');
    try {
        await handle.writeFile(`${JSON.stringify(state, null, 1)}\n`, 'utf8');
        await handle.sync();
    }
    finally {
        await handle.close();
    }
    await (0,promises_.rename)(draft, file);
    await syncDirectory(external_node_path_.dirname(file));
    await dropJournal(file);
}
/** For a journal whose changes the file holds. */
async function dropJournal(file) {
    await (0,promises_.rm)(journalOf(file), { force: true });
}
/** Makes renames and new files in a directory outlast a power cut. */
async function syncDirectory(directory) {
    // Windows opens no directories, and its renames are written through.
    if (process.platform === 'win32')
        return;
    const handle = await (0,promises_.open)(directory, 'r');
    try {
        await handle.sync();
    }
    finally {
        await handle.close();
    }
}

;// CONCATENATED MODULE: ./lib/sandbox/sandbox-journal.js



/**
 * Appends changes, one JSON line each. What is waiting when the disk becomes free is written and flushed in one go, so that
 * many callers share one flush. After a failure nothing is written any more: the file's end is unknown.
 */
class SandboxJournal {
    #handle;
    #sequence;
    #isEmpty = true;
    #waiting = [];
    #writing = null;
    #failure = null;
    constructor(handle, sequence) {
        this.#handle = handle;
        this.#sequence = sequence;
    }
    /** True as long as no change was handed in. */
    get isEmpty() {
        return this.#isEmpty;
    }
    /** Resolves once the change is on disk. */
    append(change) {
        if (this.#failure !== null)
            return Promise.reject(this.#failure);
        this.#isEmpty = false;
        this.#sequence += 1;
        const text = `${JSON.stringify({ sequence: this.#sequence, change })}\n`;
        return new Promise((resolve, reject) => {
            this.#waiting.push({ text, resolve, reject });
            this.#writing ??= this.#writeAll();
        });
    }
    async close() {
        if (this.#writing !== null)
            await this.#writing;
        await this.#handle.close();
    }
    async #writeAll() {
        // Lets those who write in the same turn share the first flush as well.
        await Promise.resolve();
        while (this.#waiting.length > 0)
            await this.#write(this.#waiting.splice(0));
        this.#writing = null;
    }
    async #write(lines) {
        try {
            if (this.#failure !== null)
                throw this.#failure;
            await this.#handle.appendFile(lines.map((line) => line.text).join(''), 'utf8');
            await this.#handle.datasync();
            for (const line of lines)
                line.resolve();
        }
        catch (error) {
            this.#failure = error instanceof Error ? error : new Error(String(error));
            for (const line of lines)
                line.reject(this.#failure);
        }
    }
}
/** Opens an empty journal whose first change gets the number after `sequence`. */
async function openSandboxJournal(file, sequence) {
    const handle = await (0,promises_.open)(file, 'w');
    await syncDirectory(external_node_path_.dirname(file));
    return new SandboxJournal(handle, sequence);
}

;// CONCATENATED MODULE: ./lib/sandbox/open-sandbox-file.js








/**
 * Opens the state of a tenant that outlasts its process. `FILE` holds a whole state, `FILE.journal` the changes since then,
 * one flushed line each: so a write costs the same however many call codes there are, and a crash at any moment loses
 * nothing that was acknowledged. Both become one whole state again whenever the file is opened or closed.
 * Throws an `InputError` for a file that is damaged, somebody else's, or in use.
 */
async function openSandboxFile(options) {
    const file = await resolveFile(options.file);
    const unlock = await lockSandboxFile(file, options.randomUuid);
    try {
        const state = await compact(file);
        const journal = await openSandboxJournal(journalOf(file), state.sequence);
        let closed = null;
        const fold = async () => {
            await journal.close();
            await (journal.isEmpty ? dropJournal(file) : compact(file));
        };
        const close = () => {
            closed ??= fold().then(unlock, (error) => unlock().then(() => Promise.reject(error)));
            return closed;
        };
        return { state, onChange: (change) => journal.append(change), close, [Symbol.asyncDispose]: close };
    }
    catch (error) {
        await unlock();
        throw error;
    }
}
async function compact(file) {
    const state = await loadSandboxState(file);
    await saveSandboxState(file, state);
    return state;
}
/** Follows links, so that one file has one lock; makes the directory. */
async function resolveFile(file) {
    try {
        await (0,promises_.mkdir)(external_node_path_.dirname(external_node_path_.resolve(file)), { recursive: true });
        return await (0,promises_.realpath)(file);
    }
    catch (error) {
        if ((0,has_error_code/* hasErrorCode */.U)(error, 'ENOENT'))
            return external_node_path_.resolve(file);
        throw stateFileError(file, error instanceof Error ? error.message : String(error), { cause: error });
    }
}


/***/ }),

/***/ 47977:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ hasErrorCode)
/* harmony export */ });
/** Whether a file operation failed with this code of the operating system. */
function hasErrorCode(error, ...codes) {
    return (error instanceof Error && 'code' in error && typeof error.code === 'string' && codes.includes(error.code));
}


/***/ })

};
