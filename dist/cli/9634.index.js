export const id = 9634;
export const ids = [9634,8770,3778,9038];
export const modules = {

/***/ 69804:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ assertNotCancelled)
/* harmony export */ });
/* harmony import */ var _errors_cancelled_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54011);

/** Ends the run between two of its steps. Throws a `CancelledError` once a signal has come. */
function assertNotCancelled({ environment }) {
    if (environment.signal.aborted)
        throw new _errors_cancelled_error_js__WEBPACK_IMPORTED_MODULE_0__/* .CancelledError */ .c();
}


/***/ }),

/***/ 69634:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runFix: () => (/* binding */ runFix)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./lib/github/read-run-context.js + 2 modules
var read_run_context = __webpack_require__(83629);
// EXTERNAL MODULE: ./lib/inputs/to-settings.js + 8 modules
var to_settings = __webpack_require__(11756);
// EXTERNAL MODULE: ./lib/matrix/check-matrix.js + 23 modules
var check_matrix = __webpack_require__(28883);
// EXTERNAL MODULE: ./lib/matrix/read-matrix-files.js
var read_matrix_files = __webpack_require__(78997);
// EXTERNAL MODULE: ./lib/matrix/fix/try-fixes.js + 5 modules
var try_fixes = __webpack_require__(18770);
// EXTERNAL MODULE: ./lib/matrix/fix/withhold-fixes.js
var withhold_fixes = __webpack_require__(93778);
;// CONCATENATED MODULE: ./lib/matrix/fix/fix-files.js




/** One is enough unless fixes overlap, or one makes room for another. */
const MAX_ROUNDS = 10;
/**
 * Applies every fix of every finding, in rounds. Each text is read once as it is and once as it is fixed: the second time vouches
 * for the fixes, and is what they are checked by. Pure apart from loading the reader of a format; fixing again changes nothing.
 */
async function fixFiles(files) {
    const given = await (0,read_matrix_files/* readMatrixFiles */.z)(files);
    const before = (0,check_matrix/* checkMatrix */.A)(given);
    const mended = new Map();
    let after = before;
    let current = given;
    let trial = await (0,try_fixes.tryFixes)(given, before.findings);
    const { withheld } = trial;
    for (let round = 0; trial.mended.size > 0 && round < MAX_ROUNDS; round += 1) {
        for (const [file, found] of trial.mended)
            mended.set(file, [...(mended.get(file) ?? []), ...found]);
        current = trial.reads;
        after = (0,check_matrix/* checkMatrix */.A)(current);
        trial = await (0,try_fixes.tryFixes)(current, after.findings);
    }
    return {
        before: { ...before, findings: (0,withhold_fixes.withholdFixes)(before.findings, withheld) },
        after: { ...after, findings: (0,withhold_fixes.withholdFixes)(after.findings, trial.withheld) },
        changed: toChanged(given, { current, mended }),
        withheld: trial.withheld.size,
    };
}
function toChanged(given, { current, mended }) {
    return given.flatMap(({ file: { file, bytes } }, index) => {
        const found = mended.get(file);
        const now = current[index];
        return found === undefined || now === undefined
            ? []
            : [{ file, before: bytes, after: now.file.bytes, mended: found }];
    });
}

// EXTERNAL MODULE: ./lib/matrix/limit-findings.js
var limit_findings = __webpack_require__(74577);
// EXTERNAL MODULE: ./lib/matrix/load-matrix-files.js
var load_matrix_files = __webpack_require__(37245);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/errors/input-error.js
var input_error = __webpack_require__(97656);
// EXTERNAL MODULE: ./lib/matrix/is-inside.js
var is_inside = __webpack_require__(14874);
;// CONCATENATED MODULE: ./lib/matrix/write-matrix-file.js




const PERMISSIONS = 0o777;
/**
 * Puts new content into a matrix file, whole or not at all. A link within the workspace stays one, and its target gets the
 * content; permissions stay.
 * @throws InputError naming the file when it cannot be written, leads out of the workspace or was changed meanwhile.
 */
async function writeMatrixFile({ root, file, before, after }) {
    let temporary = null;
    try {
        const path = await (0,promises_.realpath)((0,external_node_path_.join)(root, file));
        if (!(0,is_inside/* isInside */.F)(root, path))
            throw failure(file, LEADS_OUT);
        await (0,promises_.access)(path, promises_.constants.W_OK);
        if (!(await (0,promises_.readFile)(path)).equals(before))
            throw failure(file, CHANGED);
        const mode = (await (0,promises_.stat)(path)).mode & PERMISSIONS;
        temporary = (0,external_node_path_.join)((0,external_node_path_.dirname)(path), `.callcodes-${process.pid}.tmp`);
        await (0,promises_.rm)(temporary, { force: true });
        await (0,promises_.writeFile)(temporary, after, { flag: 'wx', mode, flush: true });
        // The umask of the process takes bits away from a new file.
        await (0,promises_.chmod)(temporary, mode);
        await (0,promises_.rename)(temporary, path);
    }
    catch (cause) {
        if (temporary !== null)
            await (0,promises_.rm)(temporary, { force: true }).catch(() => undefined);
        if (cause instanceof input_error/* InputError */.d)
            throw cause;
        const why = cause instanceof Error && 'code' in cause ? String(cause.code) : String(cause);
        throw failure(file, { why, hint: 'Make the file and its directory writable, and run it again.', cause });
    }
}
const LEADS_OUT = {
    why: 'it leads out of the workspace',
    hint: 'Put a file of the repository in its place.',
};
const CHANGED = {
    why: 'it was changed while it was being fixed',
    hint: 'Save your edits and run it again.',
};
function failure(file, { why, ...facts }) {
    return new input_error/* InputError */.d(`Writing a matrix file failed: ${file}: ${why}.`, facts);
}

// EXTERNAL MODULE: ./lib/report/format-text.js
var format_text = __webpack_require__(82511);
// EXTERNAL MODULE: ./lib/report/render-findings-text.js + 1 modules
var render_findings_text = __webpack_require__(89038);
// EXTERNAL MODULE: ./lib/model/by-finding-place.js
var by_finding_place = __webpack_require__(49410);
// EXTERNAL MODULE: ./lib/report/escape-terminal.js
var escape_terminal = __webpack_require__(22728);
;// CONCATENATED MODULE: ./lib/report/render-mended-text.js



/** More than anybody reads in one go. */
const MAX_SHOWN = 5_000;
/** One line for each finding that a fix mends, by file and line. Empty when there are none. */
function renderMendedText(findings, { word, colors }) {
    const lines = findings
        .toSorted(by_finding_place/* byFindingPlace */.G)
        .slice(0, MAX_SHOWN)
        .map(({ file, line, column, rule, fix }) => {
        const place = colors.bold(`${(0,escape_terminal/* escapeTerminal */.e)(file)}:${line}:${column}`);
        return `${place} ${colors.green(word)} ${colors.dim(rule)} ${(0,escape_terminal/* escapeTerminal */.e)(fix?.title ?? '')}\n`;
    });
    const left = findings.length - lines.length;
    const more = left === 0 ? '' : `${(0,format_text/* countOf */.pq)(left, 'more finding')} not shown here.\n`;
    return (0,escape_terminal/* guardWorkflowCommands */.J)(`${lines.join('')}${more}`);
}

;// CONCATENATED MODULE: ./lib/report/to-fix-words.js

/** What was done, what is left, and the next step. One line. */
function toFixWords(facts) {
    return [toDeed(facts), ...toRest(facts)].join(' ');
}
function toDeed({ isCheck, files, changedFiles, mended, withheld }) {
    if (mended === 0)
        return `Nothing ${withheld === 0 ? 'to fix' : 'was fixed'} in ${(0,format_text/* countOf */.pq)(files, 'file')}.`;
    const what = `${(0,format_text/* countOf */.pq)(mended, 'finding')} in ${(0,format_text/* countOf */.pq)(changedFiles, 'file')}`;
    return isCheck
        ? `${what} can be fixed. Run the command without --check to do so.`
        : `Fixed ${what}. Look at the changes and commit them.`;
}
function toRest({ withheld, errors }) {
    return [
        ...(withheld === 0
            ? []
            : [
                `${(0,format_text/* countOf */.pq)(withheld, 'fix', 'fixes')} would change more than the finding, such as another value through an alias: mend those by hand.`,
            ]),
        ...(errors === 0
            ? []
            : [`No fix is known for ${(0,format_text/* countOf */.pq)(errors, 'error')}: mend the files as the findings say.`]),
    ];
}

// EXTERNAL MODULE: ./lib/commands/assert-no-secrets.js
var assert_no_secrets = __webpack_require__(30748);
// EXTERNAL MODULE: ./lib/commands/assert-not-cancelled.js
var assert_not_cancelled = __webpack_require__(69804);
;// CONCATENATED MODULE: ./lib/commands/run-fix.js













/**
 * `fix`: applies every fix to the matrix files and checks them again; `--check` only tells. 0 when no error is left; with
 * `--check` when there is nothing to fix besides.
 */
async function runFix(invocation, { process, environment }) {
    const { isCheck } = invocation;
    const loaded = await (0,load_matrix_files/* loadMatrixFiles */.z)(await toLoadOptions(invocation, process));
    const fixed = await fixFiles(loaded.files);
    (0,assert_no_secrets/* assertNoSecrets */.v)({ ...fixed.before, files: loaded.names }, environment.redactor);
    if (!isCheck)
        await writeFiles(fixed, { loaded, environment });
    printResult(fixed, { isCheck, loaded, environment });
    const { facts, isDone } = judge(fixed, { isCheck, loaded });
    const words = toFixWords(facts);
    if (isDone)
        environment.log.info(words);
    else
        environment.log.error(words);
    return isDone ? 0 : 1;
}
async function toLoadOptions({ inputs }, { env, cwd }) {
    const { workspace } = await (0,read_run_context/* readRunContext */.$)({
        env,
        readFile: (path) => (0,promises_.readFile)(path, 'utf8'),
        local: { workspace: cwd, readCommit: async () => null },
    });
    const underActions = env['GITHUB_ACTIONS'] === 'true';
    const settings = (0,to_settings/* toSettings */.R)(inputs, { workspace, runnerTemp: env['RUNNER_TEMP'] ?? null, underActions });
    return { workspace, globs: settings.matrix, globsGiven: settings.matrixGiven };
}
/** File by file; a file that cannot be written ends it, and those before it stay fixed. */
async function writeFiles({ changed }, { loaded, environment }) {
    let written = 0;
    try {
        for (const { file, before, after } of changed) {
            (0,assert_not_cancelled/* assertNotCancelled */.Z)({ environment });
            await writeMatrixFile({ root: loaded.root, file, before, after });
            written += 1;
        }
    }
    finally {
        if (written > 0 && written < changed.length)
            environment.log.warning(`Stopped after ${written} of ${(0,format_text/* countOf */.pq)(changed.length, 'file')}: those are fixed.`);
    }
}
/** What the findings of the fixed files, written or not, come to. */
function judge({ changed, after, withheld }, { isCheck, loaded }) {
    const left = [...loaded.findings, ...after.findings];
    const facts = {
        isCheck,
        files: loaded.names.length,
        changedFiles: changed.length,
        mended: changed.reduce((sum, { mended }) => sum + mended.length, 0),
        withheld,
        errors: left.filter(({ severity }) => severity === 'error').length,
    };
    const isDone = facts.errors === 0 && !(isCheck && facts.mended > 0);
    return { facts, isDone };
}
/** What is fixed, and what no fix mends: as the fixed files have it, or with `--check` at its place in the files as they are. */
function printResult({ before, after, changed }, { isCheck, loaded, environment }) {
    const { print, redactor, colours: colors } = environment;
    const mended = changed.flatMap((file) => file.mended);
    const { findings, texts } = isCheck ? before : after;
    const isMended = new Set(mended);
    const left = (0,limit_findings.limitFindings)([...loaded.findings, ...findings].filter((finding) => !isMended.has(finding)));
    const done = renderMendedText(mended, { word: isCheck ? 'fixable' : 'fixed', colors });
    const rest = (0,render_findings_text.renderFindingsText)(left, { texts, colors });
    const gap = done === '' || rest === '' ? '' : '\n';
    const text = `${done}${gap}${rest}`;
    if (text !== '')
        print(redactor.redact(text));
}


/***/ }),

/***/ 54011:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ CancelledError)
/* harmony export */ });
/* harmony import */ var _app_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3603);

/** The run was told to stop (SIGINT, SIGTERM) before it was done. */
class CancelledError extends _app_error_js__WEBPACK_IMPORTED_MODULE_0__/* .AppError */ .u {
    constructor() {
        super('The run was cancelled.', { code: 'CANCELLED', hint: 'Run it again.' });
    }
}


/***/ }),

/***/ 18770:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  tryFixes: () => (/* binding */ tryFixes)
});

// EXTERNAL MODULE: ./lib/matrix/limits.js
var limits = __webpack_require__(88497);
// EXTERNAL MODULE: ./lib/matrix/matrix-readers.js + 2 modules
var matrix_readers = __webpack_require__(18147);
// EXTERNAL MODULE: ./lib/matrix/source-text.js
var source_text = __webpack_require__(50622);
;// CONCATENATED MODULE: ./lib/matrix/fix/apply-edits.js
/** The text after edits that are sorted and do not overlap. Everything outside them stays to the letter. */
function applyEdits(text, edits) {
    const pieces = [];
    let from = 0;
    for (const { start, end, replacement } of edits) {
        pieces.push(text.slice(from, start), replacement);
        from = end;
    }
    pieces.push(text.slice(from));
    return pieces.join('');
}

// EXTERNAL MODULE: ./lib/model/call-code.js
var call_code = __webpack_require__(43531);
// EXTERNAL MODULE: ./lib/matrix/normalize-code.js
var normalize_code = __webpack_require__(59954);
// EXTERNAL MODULE: ./lib/matrix/read-active.js
var read_active = __webpack_require__(65740);
;// CONCATENATED MODULE: ./lib/matrix/fix/is-same-meaning.js



/**
 * True when a text still says after its fixes what it said before: the same codes with the same values, apart from values
 * that were wrong and now are right. A fix at an anchor, for one, also changes the values of its aliases.
 */
function isSameMeaning(before, after) {
    if (after.findings.length > before.findings.length)
        return false;
    if (after.documents.length !== before.documents.length)
        return false;
    return before.documents.every((document, index) => {
        const other = after.documents[index];
        if (other === undefined || other.broken !== document.broken)
            return false;
        return isSameNode(document.root, other.root, { field: '', format: document.format });
    });
}
function isSameNode(before, after, where) {
    if (before.kind === 'scalar' && after.kind === 'scalar')
        return isSameValue(before, after, where);
    if (before.kind === 'map' && after.kind === 'map')
        return isSameMap(before, after, where);
    if (before.kind === 'list' && after.kind === 'list') {
        const { items } = after;
        return (before.items.length === items.length &&
            before.items.every((item, index) => isSameAt(item, items[index], where)));
    }
    return before.kind === after.kind;
}
function isSameMap(before, after, { format }) {
    return (before.entries.length === after.entries.length &&
        before.entries.every(({ key, value }, index) => {
            const other = after.entries[index];
            return other?.key === key && isSameAt(value, other.value, { field: key, format });
        }));
}
function isSameAt(before, after, where) {
    return after !== undefined && isSameNode(before, after, where);
}
function isSameValue(before, after, { field, format }) {
    if (field === 'active') {
        const meant = (0,read_active/* readActive */.F)(before, format);
        return meant === null || (0,read_active/* readActive */.F)(after, format) === meant;
    }
    if (before.text === after.text)
        return true;
    switch (field) {
        case 'code':
        case 'parent':
        case 'was':
            return (0,normalize_code/* normalizeCode */.vz)(before.text) === (0,normalize_code/* normalizeCode */.vz)(after.text);
        case 'name':
        case 'category':
        case 'wasCategory':
            return before.text.trim() === after.text;
        case 'type':
            return !isType(before.text) && isType(after.text) && before.text.trim().toUpperCase() === after.text;
        default:
            return false;
    }
}
function isType(text) {
    return call_code/* CALL_CODE_TYPES */.nj.some((type) => type === text);
}

;// CONCATENATED MODULE: ./lib/matrix/fix/select-safe-edits.js
/** Times that one text is read to find out which of its edits do harm; those that are not cleared by then are left out. */
const MAX_TRIALS = 200;
/**
 * The edits that do no harm, in their order. All of them are tried at once, and halves of them only when they fail: harm is
 * rare, and each trial reads the whole text. Where some are safe, the last trial was of exactly those.
 */
async function selectSafeEdits(edits, isSafe) {
    let trials = 0;
    const select = async (part) => {
        if (part.length === 0 || trials === MAX_TRIALS)
            return [];
        trials += 1;
        if (await isSafe(part))
            return part;
        if (part.length === 1)
            return [];
        const middle = part.length >> 1;
        return [...(await select(part.slice(0, middle))), ...(await select(part.slice(middle)))];
    };
    const safe = await select(edits);
    // Halves that are harmless each might still do harm together.
    const isWhole = trials === 1;
    return isWhole || safe.length === 0 || (await isSafe(safe)) ? safe : [];
}

;// CONCATENATED MODULE: ./lib/matrix/fix/to-edits.js
/**
 * The fixes of one file as edits of its text, sorted. Findings with the same fix share one edit; of edits that overlap the
 * first is taken, and what the others would mend is found again in the text that it leaves.
 */
function toEdits(findings, source) {
    const groups = new Map();
    for (const finding of findings) {
        if (finding.fix === undefined)
            continue;
        const { line, column, endLine, endColumn, replacement } = finding.fix;
        const start = source.offsetAt(line, column);
        const end = source.offsetAt(endLine, endColumn);
        if (source.text.slice(start, end) === replacement)
            continue;
        const key = `${start}:${end}:${replacement}`;
        const same = groups.get(key);
        if (same === undefined)
            groups.set(key, { start, end, replacement, findings: [finding] });
        else
            same.findings.push(finding);
    }
    const sorted = [...groups.values()].sort((left, right) => left.start - right.start || left.end - right.end);
    return withoutOverlaps(sorted);
}
function withoutOverlaps(sorted) {
    const kept = [];
    let last = 0;
    for (const edit of sorted) {
        if (edit.start < last)
            continue;
        kept.push(edit);
        last = edit.end;
    }
    return kept;
}

;// CONCATENATED MODULE: ./lib/matrix/fix/fix-file.js







const BYTE_ORDER_MARK = '\uFEFF';
/**
 * One round over one file: all fixes of its findings that do not overlap and leave the meaning of the text alone. Bytes outside
 * the fixes stay, the byte order mark and line ends among them.
 */
async function fixFile(read, findings) {
    const { file, readable, result } = read;
    const edits = readable === null ? [] : toEdits(findings, readable.source);
    if (readable === null || edits.length === 0)
        return { read, mended: [], withheld: [] };
    const { source, format } = readable;
    let tried = read;
    // The text that was read last is the one of all edits that are safe together: it need not be read again.
    const isSafe = async (part) => {
        const edited = new source_text/* SourceText */.D(source.file, applyEdits(source.text, part));
        const after = await (0,matrix_readers/* readText */.y)(edited, format);
        const bytes = toBytes(edited.text, file.bytes);
        tried = {
            file: { file: file.file, bytes },
            text: edited.text,
            readable: { source: edited, format },
            result: after,
        };
        // Quotes make a text longer; one that is over the limit would not be read again.
        return bytes.length <= limits/* MAX_FILE_BYTES */.gZ && isSameMeaning(result, after);
    };
    const safe = new Set(await selectSafeEdits(edits, isSafe));
    return {
        read: safe.size === 0 ? read : tried,
        mended: edits.flatMap((edit) => (safe.has(edit) ? edit.findings : [])),
        withheld: edits.flatMap((edit) => (safe.has(edit) ? [] : edit.findings)),
    };
}
function toBytes(text, [first, second, third]) {
    const isMarked = first === 0xef && second === 0xbb && third === 0xbf;
    return Buffer.from(isMarked ? BYTE_ORDER_MARK + text : text, 'utf8');
}

;// CONCATENATED MODULE: ./lib/matrix/fix/try-fixes.js

/** Applies all fixes that do not overlap and leave the meaning of the files alone. */
async function tryFixes(reads, findings) {
    const byFile = groupByFile(findings);
    const fixed = [];
    const mended = new Map();
    const withheld = new Set();
    for (const read of reads) {
        const { file } = read.file;
        const outcome = await fixFile(read, byFile.get(file) ?? []);
        fixed.push(outcome.read);
        if (outcome.mended.length > 0)
            mended.set(file, outcome.mended);
        for (const finding of outcome.withheld)
            withheld.add(finding);
    }
    return { reads: fixed, mended, withheld };
}
/** Findings with a fix. */
function groupByFile(findings) {
    const groups = new Map();
    for (const finding of findings) {
        if (finding.fix === undefined)
            continue;
        const group = groups.get(finding.file);
        if (group === undefined)
            groups.set(finding.file, [finding]);
        else
            group.push(finding);
    }
    return groups;
}


/***/ }),

/***/ 93778:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   withholdFixes: () => (/* binding */ withholdFixes)
/* harmony export */ });
/** The findings, those `withheld` without their fix: for whoever reads them there is none. */
function withholdFixes(findings, withheld) {
    return withheld.size === 0
        ? findings
        : findings.map((finding) => (withheld.has(finding) ? withoutFix(finding) : finding));
}
function withoutFix({ fix: _fix, ...finding }) {
    return finding;
}


/***/ }),

/***/ 96293:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ graphemeWidth)
/* harmony export */ });
/** Wide and fullwidth ranges of Unicode's East Asian Width property, as terminals draw them: two cells. */
const WIDE = /[\u1100-\u115F\u2329\u232A\u2E80-\u303E\u3041-\u33FF\u3400-\u4DBF\u4E00-\u9FFF\uA000-\uA4CF\uA960-\uA97F\uAC00-\uD7A3\uF900-\uFAFF\uFE10-\uFE19\uFE30-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6\u{16FE0}-\u{18DFF}\u{1AFF0}-\u{1B2FF}\u{1F200}-\u{1F2FF}\u{20000}-\u{3FFFD}]/u;
const EMOJI = /\p{Emoji_Presentation}|\p{Extended_Pictographic}\uFE0F|[0-9#*]\uFE0F\u20E3|\p{Regional_Indicator}{2}/u;
const ZERO_WIDTH = /^[\p{Mn}\p{Me}\p{Cf}]+$/u;
/** Cells that a grapheme (what a reader takes for one character) fills on a terminal: 0, 1 or 2. */
function graphemeWidth(grapheme) {
    if (grapheme.length === 1 && grapheme >= ' ' && grapheme <= '~')
        return 1;
    if (EMOJI.test(grapheme) || WIDE.test(grapheme))
        return 2;
    return ZERO_WIDTH.test(grapheme) ? 0 : 1;
}


/***/ }),

/***/ 89038:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderFindingsText: () => (/* binding */ renderFindingsText)
});

// EXTERNAL MODULE: ./lib/report/escape-terminal.js
var escape_terminal = __webpack_require__(22728);
// EXTERNAL MODULE: ./lib/report/format-text.js
var format_text = __webpack_require__(82511);
// EXTERNAL MODULE: ./lib/report/display-width.js
var display_width = __webpack_require__(96293);
// EXTERNAL MODULE: ./lib/report/show-invisible.js
var show_invisible = __webpack_require__(7023);
;// CONCATENATED MODULE: ./lib/report/render-source-frame.js



const TAB_WIDTH = 4;
const MAX_CELLS = 100;
/** Cells of a long line that stay in sight before the marked text. */
const CELLS_BEFORE = 40;
/** Far more than fill the cells, whatever characters they are. */
const MAX_UNITS_BEFORE = 400;
const MAX_UNITS_AFTER = 800;
/** The line and, below it, carets under the marked text, aligned whatever the line holds; long lines are shown in part. */
function renderSourceFrame(marked, colors) {
    const near = toNeighbourhood(marked);
    const all = toCells(near.line);
    const first = all.findIndex((cell) => cell.marked);
    const seen = toWindow(all, first < 0 ? all.length : first);
    const window = { ...seen, cutStart: seen.cutStart || near.cutStart, cutEnd: seen.cutEnd || near.cutEnd };
    const source = window.cells.map(({ text }) => text).join('');
    const gutter = String(marked.line);
    const blank = ' '.repeat(gutter.length);
    const before = ' '.repeat(widthOf(window.cells.slice(0, window.first)) + (window.cutStart ? 1 : 0));
    const underline = '^'.repeat(Math.max(1, widthOf(window.cells.filter((cell) => cell.marked))));
    const line = `${window.cutStart ? '…' : ''}${(0,escape_terminal/* guardWorkflowCommands */.J)(source)}${window.cutEnd ? '…' : ''}`;
    return [
        `${colors.dim(` ${gutter} |`)} ${line.trimEnd()}\n`,
        `${colors.dim(` ${blank} |`)} ${before}${colors.red(underline)}\n`,
    ].join('');
}
/** The part of a line that can be in sight: a file may be one line of megabytes with thousands of findings. */
function toNeighbourhood(marked) {
    const { text, column, endColumn } = marked;
    const start = toCharacterStart(text, Math.max(0, column - 1 - MAX_UNITS_BEFORE));
    const end = toCharacterStart(text, Math.min(text.length, column - 1 + MAX_UNITS_AFTER));
    return {
        line: { ...marked, text: text.slice(start, end), column: column - start, endColumn: endColumn - start },
        cutStart: start > 0,
        cutEnd: end < text.length,
    };
}
/** The offset, or the one before it where that would split a surrogate pair. */
function toCharacterStart(text, offset) {
    const unit = text.charCodeAt(offset);
    return unit >= 0xdc00 && unit <= 0xdfff ? offset - 1 : offset;
}
function toCells({ text, column, endColumn }) {
    const cells = [];
    let width = 0;
    for (const { segment, index } of splitGraphemes(text)) {
        const shown = segment === '\t' ? ' '.repeat(TAB_WIDTH - (width % TAB_WIDTH)) : (0,show_invisible/* showInvisible */.j)(segment);
        const cellWidth = shown === segment ? (0,display_width/* graphemeWidth */.G)(segment) : shown.length;
        const end = index + segment.length;
        cells.push({ text: shown, width: cellWidth, marked: index < endColumn - 1 && end > column - 1 });
        width += cellWidth;
    }
    return cells;
}
let segmenter = null;
function splitGraphemes(text) {
    segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
    return segmenter.segment(text);
}
function toWindow(cells, first) {
    if (widthOf(cells) <= MAX_CELLS)
        return { cells, first, cutStart: false, cutEnd: false };
    let start = first;
    for (let room = CELLS_BEFORE; start > 0; start -= 1) {
        room -= cells[start - 1]?.width ?? 0;
        if (room < 0)
            break;
    }
    let end = start;
    for (let room = MAX_CELLS; end < cells.length; end += 1) {
        room -= cells[end]?.width ?? 0;
        if (room < 0)
            break;
    }
    return {
        cells: cells.slice(start, end),
        first: first - start,
        cutStart: start > 0,
        cutEnd: end < cells.length,
    };
}
function widthOf(cells) {
    return cells.reduce((sum, cell) => sum + cell.width, 0);
}

// EXTERNAL MODULE: ./lib/report/sort-findings.js
var sort_findings = __webpack_require__(88635);
;// CONCATENATED MODULE: ./lib/report/render-findings-text.js




/** More than anybody reads in one go, and little enough to be rendered at once. */
const MAX_SHOWN = 5_000;
/** The findings as compilers print them, errors first, then a line with the counts. Empty when there are none. */
function renderFindingsText(findings, { texts, colors }) {
    if (findings.length === 0)
        return '';
    const linesOf = toLineLookup(texts);
    const shown = (0,sort_findings/* sortFindings */.T)(findings).slice(0, MAX_SHOWN);
    const parts = shown.map((finding) => `${renderFinding(finding, { linesOf, colors })}\n`);
    const left = findings.length - shown.length;
    const more = left === 0 ? '' : `${(0,format_text/* countOf */.pq)(left, 'more finding')} not shown here; --format json lists them.\n\n`;
    return (0,escape_terminal/* guardWorkflowCommands */.J)(`${parts.join('')}${more}${renderCounts(findings, colors)}\n`);
}
/** Splits each file once, and only files that have a finding. */
function toLineLookup(texts) {
    const split = new Map();
    return (file) => {
        const known = split.get(file);
        if (known !== undefined)
            return known;
        const lines = (texts.get(file) ?? '').split(/\r\n|\n|\r/);
        split.set(file, lines);
        return lines;
    };
}
function renderFinding(finding, { linesOf, colors }) {
    const place = colors.bold(`${(0,escape_terminal/* escapeTerminal */.e)(finding.file)}:${finding.line}:${finding.column}`);
    const severity = finding.severity === 'error' ? colors.red('error') : colors.yellow('warning');
    const related = (finding.related ?? []).map(({ file, line, column, message }) => `  ${colors.cyan('see')}  ${(0,escape_terminal/* escapeTerminal */.e)(file)}:${line}:${column} ${(0,escape_terminal/* escapeTerminal */.e)(message)}\n`);
    const fix = finding.fix;
    const hint = fix === undefined
        ? ''
        : `  ${colors.cyan('fix')}  ${(0,escape_terminal/* escapeTerminal */.e)(fix.title)}: "${(0,escape_terminal/* escapeTerminal */.e)(fix.replacement)}"\n`;
    return [
        `${place} ${severity} ${colors.dim(finding.rule)}\n`,
        `  ${(0,escape_terminal/* escapeTerminal */.e)(finding.message)}\n`,
        renderExcerpt(finding, { linesOf, colors }),
        ...related,
        hint,
    ].join('');
}
function renderExcerpt(finding, { linesOf, colors }) {
    const text = linesOf(finding.file)[finding.line - 1];
    if (text === undefined || !/\S/.test(text))
        return '';
    const endColumn = finding.endLine > finding.line ? text.length + 1 : finding.endColumn;
    return renderSourceFrame({ text, line: finding.line, column: finding.column, endColumn }, colors);
}
function renderCounts(findings, colors) {
    const errors = findings.filter(({ severity }) => severity === 'error').length;
    const warnings = findings.length - errors;
    const files = new Set(findings.map(({ file }) => file)).size;
    const counts = `${(0,format_text/* countOf */.pq)(errors, 'error')}, ${(0,format_text/* countOf */.pq)(warnings, 'warning')} in ${(0,format_text/* countOf */.pq)(files, 'file')}`;
    return `${errors > 0 ? colors.red(counts) : colors.yellow(counts)}`;
}


/***/ }),

/***/ 88635:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ sortFindings)
/* harmony export */ });
/* harmony import */ var _model_by_finding_place_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49410);
/* harmony import */ var _util_by_code_point_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55838);


/** Errors first, then by place. */
function sortFindings(findings) {
    return findings.toSorted((left, right) => bySeverity(left, right) || (0,_model_by_finding_place_js__WEBPACK_IMPORTED_MODULE_0__/* .byFindingPlace */ .G)(left, right));
}
function bySeverity(left, right) {
    return (0,_util_by_code_point_js__WEBPACK_IMPORTED_MODULE_1__/* .byCodePoint */ .H)(left.severity, right.severity);
}


/***/ })

};
