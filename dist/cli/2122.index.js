export const id = 2122;
export const ids = [2122];
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

/***/ 82511:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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

/***/ 26277:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CE: () => (/* binding */ formatRate),
/* harmony export */   Xk: () => (/* binding */ NO_FIGURE),
/* harmony export */   YL: () => (/* binding */ formatLatency),
/* harmony export */   dH: () => (/* binding */ formatPeriod)
/* harmony export */ });
/** Where there is nothing to say. */
const NO_FIGURE = '–';
const PERCENT_DECIMALS = 10;
const MS_PER_SECOND = 1_000;
const FEW_MS = 10;
/** `98.7 %`, cut and not rounded, so that 100.0 % means all of them. */
function formatRate({ attempts, assignmentRate, }) {
    if (attempts === 0)
        return NO_FIGURE;
    // Without the margin 0.57 would come out as 56.9 %.
    const percent = Math.floor(assignmentRate * 100 * PERCENT_DECIMALS + 1e-9) / PERCENT_DECIMALS;
    return `${percent.toFixed(1)} %`;
}
/** `4.2 ms`, `812 ms`, `2.30 s`. */
function formatLatency(latencyMs) {
    if (latencyMs === null)
        return NO_FIGURE;
    if (latencyMs < FEW_MS)
        return `${latencyMs.toFixed(1)} ms`;
    if (Math.round(latencyMs) < MS_PER_SECOND)
        return `${Math.round(latencyMs)} ms`;
    return `${(latencyMs / MS_PER_SECOND).toFixed(2)} s`;
}
/** `2026-11-01 to 2026-11-30`, in the words of what was asked. */
function formatPeriod({ fromDay, toDay }) {
    if (fromDay === null)
        return toDay === null ? 'all days' : `up to ${toDay}`;
    if (toDay === null)
        return `from ${fromDay} on`;
    return fromDay === toDay ? fromDay : `${fromDay} to ${toDay}`;
}


/***/ }),

/***/ 22122:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderUsageText: () => (/* binding */ renderUsageText)
});

// EXTERNAL MODULE: ./lib/report/escape-terminal.js
var escape_terminal = __webpack_require__(22728);
// EXTERNAL MODULE: ./lib/report/format-text.js
var format_text = __webpack_require__(82511);
// EXTERNAL MODULE: ./lib/report/display-width.js
var display_width = __webpack_require__(96293);
;// CONCATENATED MODULE: ./lib/report/text-width.js

let segmenter = null;
/** Cells that a line fills on a terminal. */
function textWidth(text) {
    if (/^[ -~]*$/.test(text))
        return text.length;
    segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
    return [...segmenter.segment(text)].reduce((width, { segment }) => width + (0,display_width/* graphemeWidth */.G)(segment), 0);
}

// EXTERNAL MODULE: ./lib/report/usage/format-usage.js
var format_usage = __webpack_require__(26277);
// EXTERNAL MODULE: ./lib/report/usage/sum-usage.js
var sum_usage = __webpack_require__(17475);
;// CONCATENATED MODULE: ./lib/report/usage/render-usage-text.js





/** More than anybody reads in one go. */
const MAX_ROWS = 5_000;
const HEADER = ['Day', 'Target', 'Events', 'Attempts', 'Successes', 'Rate', 'p50', 'p95'];
/** Day and target; what follows are figures. */
const TEXT_COLUMNS = 2;
const PERCENTILES_NOTE = 'Sums have no p50 and p95: percentiles of days and targets cannot be added up or averaged.';
/** The figures as a table for people: a row a day and target, then the sums. */
function renderUsageText(input, colors) {
    const { usage, query, source } = input;
    const whose = query.target === null ? 'all targets' : `target ${(0,escape_terminal/* escapeTerminal */.e)(query.target)}`;
    const title = colors.bold(`Usage: ${(0,format_usage/* formatPeriod */.dH)(query)}, ${whose}`);
    const head = `${title}\n${colors.dim(`from ${(0,escape_terminal/* escapeTerminal */.e)(source)}`)}\n\n`;
    if (usage.length === 0)
        return (0,escape_terminal/* guardWorkflowCommands */.J)(`${head}No events.\n`);
    const left = Math.max(0, usage.length - MAX_ROWS);
    const days = usage
        .slice(left)
        .map((row) => [
        row.day,
        (0,escape_terminal/* escapeTerminal */.e)(row.target),
        ...toSumCells(row),
        (0,format_usage/* formatLatency */.YL)(row.p50LatencyMs),
        (0,format_usage/* formatLatency */.YL)(row.p95LatencyMs),
    ]);
    const lines = toLines([HEADER, ...days, ...toSumRows(input)]);
    const notes = [
        ...(left === 0 ? [] : [`${(0,format_text/* countOf */.pq)(left, 'earlier row')} not shown here; --format json lists them.`]),
        ...(usage.length === 1 ? [] : [PERCENTILES_NOTE]),
    ];
    const [header = '', ...rows] = lines;
    const sums = rows.slice(days.length).map((line) => colors.bold(line));
    const shown = [
        colors.bold(header),
        ...rows.slice(0, days.length),
        ...(sums.length === 0 ? [] : ['', ...sums]),
    ];
    const tail = notes.length === 0 ? '' : `\n${notes.map((note) => colors.dim(note)).join('\n')}\n`;
    return (0,escape_terminal/* guardWorkflowCommands */.J)(`${head}${shown.join('\n')}\n${tail}`);
}
/** None where a sum would repeat the only row. */
function toSumRows({ usage }) {
    if (usage.length === 1)
        return [];
    const totals = (0,sum_usage/* sumUsage */.Rl)(usage);
    const targets = totals.targets === 1 || totals.targets === usage.length ? [] : (0,sum_usage/* sumByTarget */.MZ)(usage);
    const none = [format_usage/* NO_FIGURE */.Xk, format_usage/* NO_FIGURE */.Xk];
    return [
        ...targets.map((sum) => ['Sum', (0,escape_terminal/* escapeTerminal */.e)(sum.target), ...toSumCells(sum), ...none]),
        ['Sum', (0,format_text/* countOf */.pq)(totals.targets, 'target'), ...toSumCells(totals), ...none],
    ];
}
function toSumCells(sum) {
    return [(0,format_text/* formatCount */.B4)(sum.events), (0,format_text/* formatCount */.B4)(sum.attempts), (0,format_text/* formatCount */.B4)(sum.successes), (0,format_usage/* formatRate */.CE)(sum)];
}
/** Columns of one width: texts to the left, figures to the right. */
function toLines(rows) {
    const widths = HEADER.map((_, column) => rows.reduce((widest, row) => Math.max(widest, textWidth(row[column] ?? '')), 0));
    return rows.map((row) => row
        .map((cell, column) => {
        const fill = ' '.repeat((widths[column] ?? 0) - textWidth(cell));
        return column < TEXT_COLUMNS ? `${cell}${fill}` : `${fill}${cell}`;
    })
        .join('  ')
        .trimEnd());
}


/***/ }),

/***/ 17475:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MZ: () => (/* binding */ sumByTarget),
/* harmony export */   Rl: () => (/* binding */ sumUsage),
/* harmony export */   j1: () => (/* binding */ sumByDay)
/* harmony export */ });
/* harmony import */ var _util_by_code_point_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55838);

function sumUsage(rows) {
    return {
        ...addUp(rows),
        days: new Set(rows.map(({ day }) => day)).size,
        targets: new Set(rows.map(({ target }) => target)).size,
        slowestDay: findSlowestDay(rows),
    };
}
/** One for each target, in the order of their names. */
function sumByTarget(rows) {
    return groupBy(rows, ({ target }) => target).map(([target, group]) => ({
        target,
        ...addUp(group),
        days: group.length,
        slowestDay: findSlowestDay(group),
    }));
}
/** One for each day that has events, in order. */
function sumByDay(rows) {
    return groupBy(rows, ({ day }) => day).map(([day, group]) => ({ day, ...addUp(group) }));
}
function addUp(rows) {
    const total = (figure) => rows.reduce((sum, row) => sum + row[figure], 0);
    const [attempts, successes] = [total('attempts'), total('successes')];
    return {
        events: total('events'),
        attempts,
        successes,
        assignmentRate: attempts === 0 ? 1 : successes / attempts,
    };
}
function findSlowestDay(rows) {
    let slowest = null;
    for (const { p95LatencyMs, day, target } of rows) {
        if (p95LatencyMs === null || p95LatencyMs <= (slowest?.p95LatencyMs ?? -1))
            continue;
        slowest = { p95LatencyMs, day, target };
    }
    return slowest;
}
function groupBy(rows, keyOf) {
    const groups = new Map();
    for (const row of rows) {
        const group = groups.get(keyOf(row));
        if (group === undefined)
            groups.set(keyOf(row), [row]);
        else
            group.push(row);
    }
    return [...groups].sort(([left], [right]) => (0,_util_by_code_point_js__WEBPACK_IMPORTED_MODULE_0__/* .byCodePoint */ .H)(left, right));
}


/***/ }),

/***/ 55838:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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


/***/ })

};
