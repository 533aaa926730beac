export const id = 5225;
export const ids = [5225];
export const modules = {

/***/ 75726:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ toSafeJson)
/* harmony export */ });
const UNSAFE = /(?!\n)[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;
/**
 * Indented JSON with a line end, the same value to every parser, but fit for a log: no control or bidirectional character
 * stands in it unescaped, and no text of it is a workflow command.
 */
function toSafeJson(value) {
    const text = JSON.stringify(value, null, 2);
    return `${text.replace(UNSAFE, escapeUnits).replaceAll('##[', '##\\u005b')}\n`;
}
function escapeUnits(character) {
    return Array.from({ length: character.length }, (_, index) => {
        return `\\u${character.charCodeAt(index).toString(16).padStart(4, '0')}`;
    }).join('');
}


/***/ }),

/***/ 85225:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderUsageJson: () => (/* binding */ renderUsageJson)
/* harmony export */ });
/* harmony import */ var _to_safe_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75726);
/* harmony import */ var _sum_usage_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17475);


/** The figures for programs: what was asked, the sums, and `usage` as the receiver's `GET /usage` has it. */
function renderUsageJson({ usage, query, source, madeAtMs }) {
    return (0,_to_safe_json_js__WEBPACK_IMPORTED_MODULE_0__/* .toSafeJson */ .D)({
        from: query.fromDay,
        to: query.toDay,
        target: query.target,
        source,
        madeAt: new Date(madeAtMs).toISOString(),
        totals: (0,_sum_usage_js__WEBPACK_IMPORTED_MODULE_1__/* .sumUsage */ .Rl)(usage),
        targets: (0,_sum_usage_js__WEBPACK_IMPORTED_MODULE_1__/* .sumByTarget */ .MZ)(usage),
        usage,
    });
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
