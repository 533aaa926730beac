export const id = 8770;
export const ids = [8770];
export const modules = {

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


/***/ })

};
