export const id = 9038;
export const ids = [9038];
export const modules = {

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
