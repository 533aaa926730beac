export const id = 2703;
export const ids = [2703];
export const modules = {

/***/ 62703:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  warnOfTakeover: () => (/* binding */ warnOfTakeover)
});

// EXTERNAL MODULE: ./lib/util/by-code-point.js
var by_code_point = __webpack_require__(55838);
// EXTERNAL MODULE: ./lib/reconcile/index-snapshot.js
var index_snapshot = __webpack_require__(62885);
;// CONCATENATED MODULE: ./lib/reconcile/list-unmatched-takeover.js


/** Names under `takeover` that are neither a path, before or after the plan, nor a category of the tenant, sorted. */
function listUnmatchedTakeover(takeover, { actual, listed }) {
    if (takeover.kind !== 'some')
        return [];
    const known = new Set([
        ...(0,index_snapshot/* indexSnapshot */.VJ)(actual).byPath.keys(),
        ...actual.map(({ category }) => category),
        ...listed,
    ]);
    return [...new Set(takeover.names)].filter((name) => !known.has(name)).sort(by_code_point/* byCodePoint */.H);
}

// EXTERNAL MODULE: ./lib/commands/warn-loudly.js
var warn_loudly = __webpack_require__(61294);
;// CONCATENATED MODULE: ./lib/commands/warn-of-takeover.js


const MAX_NAMED = 10;
/** Tells which names under `takeover` mean nothing: mistyped ones would leave their conflicts unexplained. */
async function warnOfTakeover(run, known) {
    const unmatched = listUnmatchedTakeover(run.settings.takeover, known);
    if (unmatched.length === 0)
        return;
    const named = unmatched.slice(0, MAX_NAMED).map((name) => `"${name}"`);
    const more = unmatched.length > MAX_NAMED ? ` and ${unmatched.length - MAX_NAMED} more` : '';
    await (0,warn_loudly/* warnLoudly */._)(run, `takeover names nothing that the tenant or the files know: ${named.join(', ')}${more}. Write a path (INT/INT_HOT) or a category exactly as it is spelled, or drop it.`);
}


/***/ }),

/***/ 57833:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ parseAbsentParentId),
/* harmony export */   U: () => (/* binding */ toAbsentParentId)
/* harmony export */ });
const PREFIX = 'absent:';
/**
 * What stands for the id of a parent that a flat list names by its path and does not hold. A code that is to be created at that
 * path takes such children in.
 */
function toAbsentParentId(path) {
    return `${PREFIX}${path}`;
}
/** The path behind such an id; null for the id of a record. */
function parseAbsentParentId(id) {
    return id.startsWith(PREFIX) ? id.slice(PREFIX.length) : null;
}


/***/ }),

/***/ 62885:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V6: () => (/* binding */ rivalsOf),
/* harmony export */   VJ: () => (/* binding */ indexSnapshot),
/* harmony export */   XI: () => (/* binding */ parentPathOf),
/* harmony export */   ZW: () => (/* binding */ toLostPath),
/* harmony export */   zR: () => (/* binding */ recordAt)
/* harmony export */ });
/* harmony import */ var _model_absent_parent_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57833);
/* harmony import */ var _model_call_code_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43531);
/* harmony import */ var _util_by_code_point_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55838);



function toPlaceKey(parentId, code) {
    return `${parentId ?? ''}${_model_call_code_js__WEBPACK_IMPORTED_MODULE_0__/* .PATH_SEPARATOR */ .qt}${code}`;
}
/** The record with this code below this parent (null: at the root); of several, the one with the lowest id. */
function recordAt(snapshot, place) {
    return snapshot.byPlace.get(toPlaceKey(place.parentId, place.code))?.[0] ?? null;
}
/** Other records that stand at the same place; a hierarchical API has none, a flat one may. */
function rivalsOf(snapshot, record) {
    const there = snapshot.byPlace.get(toPlaceKey(record.parentId, record.code)) ?? [];
    return there.length < 2 ? [] : there.filter((other) => other.id !== record.id);
}
/** Path of a record's parent today; null at the root. */
function parentPathOf(snapshot, record) {
    if (record.parentId === null)
        return null;
    return snapshot.paths.get(record.parentId) ?? toLostPath(record.parentId);
}
/** Of a parent that is not in the list: the path by which the record names it, else one that no file can mean. */
function toLostPath(parentId) {
    return (0,_model_absent_parent_js__WEBPACK_IMPORTED_MODULE_1__/* .parseAbsentParentId */ .Q)(parentId) ?? `id:${parentId}`;
}
/** A record whose parent is not in the list, or is below itself, keeps `id:<parent>` as its first segment: no file's path says that. */
function toPaths(byId) {
    const paths = new Map();
    const open = new Set();
    const pathOf = (record) => {
        const known = paths.get(record.id);
        if (known !== undefined)
            return known;
        open.add(record.id);
        const parent = record.parentId === null ? null : byId.get(record.parentId);
        let path = record.code;
        if (parent && !open.has(parent.id))
            path = `${pathOf(parent)}${_model_call_code_js__WEBPACK_IMPORTED_MODULE_0__/* .PATH_SEPARATOR */ .qt}${record.code}`;
        else if (record.parentId !== null)
            path = `${toLostPath(record.parentId)}${_model_call_code_js__WEBPACK_IMPORTED_MODULE_0__/* .PATH_SEPARATOR */ .qt}${record.code}`;
        open.delete(record.id);
        paths.set(record.id, path);
        return path;
    };
    for (const record of byId.values())
        pathOf(record);
    return paths;
}
/** Indexes a complete list of the tenant's records. Linear, but for one sort by id. */
function indexSnapshot(actual) {
    const records = actual.toSorted((left, right) => (0,_util_by_code_point_js__WEBPACK_IMPORTED_MODULE_2__/* .byCodePoint */ .H)(left.id, right.id));
    const byId = new Map(records.map((record) => [record.id, record]));
    const paths = toPaths(byId);
    const byPath = new Map();
    const byPlace = new Map();
    for (const record of records) {
        const path = paths.get(record.id);
        if (path !== undefined && !byPath.has(path))
            byPath.set(path, record);
        const key = toPlaceKey(record.parentId, record.code);
        const there = byPlace.get(key);
        if (there === undefined)
            byPlace.set(key, [record]);
        else
            there.push(record);
    }
    return { records, byId, byPath, paths, byPlace };
}


/***/ })

};
