export const id = 2228;
export const ids = [2228];
export const modules = {

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

/***/ 82228:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  draftImport: () => (/* binding */ draftImport)
});

// UNUSED EXPORTS: toLeftOut

// EXTERNAL MODULE: ./lib/model/classification-names.js
var classification_names = __webpack_require__(39052);
// EXTERNAL MODULE: ./lib/reconcile/index-snapshot.js
var index_snapshot = __webpack_require__(62885);
// EXTERNAL MODULE: ./lib/reconcile/is-adoption.js
var is_adoption = __webpack_require__(31087);
// EXTERNAL MODULE: ./lib/model/absent-parent.js
var absent_parent = __webpack_require__(57833);
// EXTERNAL MODULE: ./lib/model/call-code.js
var call_code = __webpack_require__(43531);
;// CONCATENATED MODULE: ./lib/reconcile/import/find-inexpressible.js



/** Why no matrix file can say of a record what the tenant says, by id; records that can be listed are left out. Pure, linear. */
function findInexpressible(snapshot, checks) {
    const chains = new Map(snapshot.records.map((record) => [record.id, toAncestors(record, snapshot)]));
    const tooHigh = new Set();
    for (const above of chains.values())
        if (above !== null && above.length >= call_code/* MAX_LEVEL */.sD)
            for (const { id } of above)
                tooHigh.add(id);
    const reasons = new Map();
    for (const record of snapshot.records) {
        const above = chains.get(record.id) ?? null;
        const reason = findPlaceFault(record, { above, snapshot, tooHigh }) ??
            findTextFault(record, checks) ??
            findInactiveAbove(record, above ?? []);
        if (reason !== null)
            reasons.set(record.id, reason);
    }
    return reasons;
}
/** The records above, the nearest first; null where one of them is missing or they run in a circle. */
function toAncestors(record, { byId }) {
    const above = [];
    const passed = new Set([record.id]);
    let { parentId } = record;
    while (parentId !== null) {
        const parent = byId.get(parentId);
        if (parent === undefined || passed.has(parent.id))
            return null;
        passed.add(parent.id);
        above.push(parent);
        parentId = parent.parentId;
    }
    return above;
}
function findPlaceFault(record, { above, snapshot, tooHigh }) {
    if (above === null)
        return toLostReason(record);
    const level = above.length + 1;
    if (level > call_code/* MAX_LEVEL */.sD)
        return `it stands on level ${level}, and files have ${call_code/* MAX_LEVEL */.sD}`;
    if (tooHigh.has(record.id))
        return `something below it stands on level ${call_code/* MAX_LEVEL */.sD + 1} or deeper`;
    const doubtful = [record, ...above].find((each) => (0,index_snapshot/* rivalsOf */.V6)(snapshot, each).length > 0);
    if (doubtful === undefined)
        return null;
    const path = snapshot.paths.get(doubtful.id) ?? doubtful.code;
    const ids = [doubtful, ...(0,index_snapshot/* rivalsOf */.V6)(snapshot, doubtful)].map(({ id }) => id).sort();
    return `several records say that they are ${path} (ids ${ids.join(', ')})`;
}
function toLostReason({ parentId }) {
    const path = parentId === null ? null : (0,absent_parent/* parseAbsentParentId */.Q)(parentId);
    return path === null
        ? 'its parent, or one above that, is not in the tenant'
        : `its parent ${path} is not in the tenant`;
}
function findTextFault({ name, category }, checks) {
    const [nameFault] = checks.checkName(name);
    if (nameFault !== undefined)
        return `its name ${nameFault}`;
    const [categoryFault] = checks.checkCategory(category);
    return categoryFault === undefined ? null : `its category ${categoryFault}`;
}
/** Files refuse an active code below an inactive one. */
function findInactiveAbove({ isActive }, above) {
    const inactive = isActive ? above.find((each) => !each.isActive) : undefined;
    return inactive === undefined ? null : `it is active, but ${inactive.code} above it is not`;
}

// EXTERNAL MODULE: ./lib/reconcile/import/name-strangers.js + 1 modules
var name_strangers = __webpack_require__(53372);
;// CONCATENATED MODULE: ./lib/reconcile/import/find-shared-names.js

/**
 * Records of a flat list that one name, compared without case, does not tell apart, by id. Of those that say which code they are
 * the first keeps the name; one that does not say it is known by its name alone, which therefore has to be its own. Pure.
 */
function findSharedNames(records) {
    const byName = new Map();
    for (const record of records) {
        const name = record.terms['dispositionName'];
        if (typeof name !== 'string')
            continue;
        const key = name.toLowerCase();
        const there = byName.get(key);
        if (there === undefined)
            byName.set(key, [record]);
        else
            there.push(record);
    }
    const reasons = new Map();
    for (const members of byName.values()) {
        if (members.length < 2)
            continue;
        const ids = members.map(({ id }) => id).join(', ');
        const keeper = members.find((record) => !(0,name_strangers/* isStranger */.Zl)(record));
        for (const { id } of members)
            if (id !== keeper?.id)
                reasons.set(id, `several have its name (ids ${ids})`);
    }
    return reasons;
}

// EXTERNAL MODULE: ./lib/reconcile/import/link-parents.js
var link_parents = __webpack_require__(16998);
;// CONCATENATED MODULE: ./lib/reconcile/import/draft-import.js







/** What files have to say for a plan to find nothing to do, and the records of which no file can say it. Pure. */
function draftImport(records, facts) {
    const snapshot = (0,index_snapshot/* indexSnapshot */.VJ)((0,name_strangers/* nameStrangers */.HL)(records, facts.spellName));
    const reasons = new Map([...findSharedNames(snapshot.records), ...findInexpressible(snapshot, facts)]);
    const codes = [];
    const leftOut = [];
    for (const record of snapshot.records) {
        const drafted = toCode(record, { snapshot, facts });
        const reason = reasons.get(record.id) ?? (drafted.kind === 'left-out' ? drafted.reason : null);
        if (reason !== null)
            leftOut.push(toLeftOut(record, reason));
        else if (drafted.kind === 'code')
            codes.push(drafted.code);
    }
    return { codes: (0,link_parents/* linkParents */.M)(codes.toSorted(byPath).map(onOwnLine)), leftOut };
}
/** What becomes of a record that no file says. */
function toLeftOut(record, reason) {
    const { id, name, category } = record;
    return { id, name, reason, category, retirable: record.isActive && !(0,name_strangers/* isStranger */.Zl)(record) };
}
function byPath({ path: left }, { path: right }) {
    return left < right ? -1 : 1;
}
function onOwnLine(code, index) {
    const line = index + 1;
    return { ...code, place: { file: '', line, column: 1, endLine: line, endColumn: 1 } };
}
function toCode(record, { snapshot, facts }) {
    if (facts.isRedacted(record))
        return leftOut('it holds a secret of this run');
    if ((0,name_strangers/* isStranger */.Zl)(record) && facts.spellName(record) === null)
        return leftOut('its name is not one that disposition-name makes, or not in one way only');
    const plain = {
        path: snapshot.paths.get(record.id) ?? record.code,
        code: record.code,
        name: record.name,
        type: record.type,
        category: record.category,
        active: record.isActive,
        parent: { kind: 'root' },
        was: null,
        classification: null,
        place: { file: '', line: 1, column: 1, endLine: 1, endColumn: 1 },
        places: {},
    };
    const classified = classify(plain, { record, facts });
    if (classified.kind === 'left-out')
        return classified;
    const odd = findOddTerm(classified.code, { record, facts });
    return odd === null ? classified : leftOut(odd);
}
/** With the classification where it is not the one that goes with the type. */
function classify(code, { record, facts }) {
    const id = record.terms['classificationId'];
    if (typeof id !== 'number' || facts.desiredTerms(code)['classificationId'] === id)
        return { kind: 'code', code };
    const name = classification_names/* CLASSIFICATION_NAMES */.i[id - 1];
    if (name !== undefined)
        return { kind: 'code', code: { ...code, classification: name } };
    if (id < 1)
        return leftOut('it has no classification');
    if (id <= classification_names/* LAST_DIALER_ID */.n)
        return leftOut(`its classification ${id} belongs to the dialer`);
    return { kind: 'code', code: { ...code, classification: String(id) } };
}
/** The mark of a record that has none is what its adoption writes. */
function findOddTerm(code, { record, facts }) {
    const wanted = facts.desiredTerms(code);
    const odd = Object.entries(wanted).find(([term, value]) => value !== record.terms[term] && !(term === is_adoption/* MARK */.M$ && record.terms[is_adoption/* MARK */.M$] === null));
    if (odd === undefined)
        return null;
    const [term, value] = odd;
    return `by its file its ${term} would be ${JSON.stringify(value)} instead of ${JSON.stringify(record.terms[term])}`;
}
function leftOut(reason) {
    return { kind: 'left-out', reason };
}


/***/ }),

/***/ 16998:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ linkParents)
/* harmony export */ });
/* harmony import */ var _model_call_code_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43531);

/** The codes with parents as files name them: by the path, or as the tenant's own where the parent is not among them. */
function linkParents(codes) {
    const paths = new Set(codes.map(({ path }) => path));
    return codes.map((code) => ({ ...code, parent: toParent(code.path, paths) }));
}
function toParent(path, paths) {
    const cut = path.lastIndexOf(_model_call_code_js__WEBPACK_IMPORTED_MODULE_0__/* .PATH_SEPARATOR */ .qt);
    if (cut < 0)
        return { kind: 'root' };
    const parentPath = path.slice(0, cut);
    return { kind: paths.has(parentPath) ? 'listed' : 'tenant', path: parentPath };
}


/***/ }),

/***/ 53372:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Zl: () => (/* binding */ isStranger),
  HL: () => (/* binding */ nameStrangers)
});

// UNUSED EXPORTS: STRANGERS_CATEGORY

// EXTERNAL MODULE: ./lib/model/absent-parent.js
var absent_parent = __webpack_require__(57833);
// EXTERNAL MODULE: ./lib/model/call-code.js
var call_code = __webpack_require__(43531);
// EXTERNAL MODULE: ./lib/reconcile/index-snapshot.js
var index_snapshot = __webpack_require__(62885);
// EXTERNAL MODULE: ./lib/reconcile/is-adoption.js
var is_adoption = __webpack_require__(31087);
;// CONCATENATED MODULE: ./lib/reconcile/import/derive-codes.js
/** Longest code that a tenant accepts. */
const MAX_CODE_LENGTH = 16;
const MIN_CODE_LENGTH = 2;
/** Letters without a decomposition in Unicode that people write with others where they must. */
const SPELLINGS = {
    Æ: 'AE',
    Œ: 'OE',
    Ø: 'O',
    Đ: 'D',
    Ð: 'D',
    Þ: 'TH',
    Ł: 'L',
    Ħ: 'H',
};
/**
 * A code for each record, by its id, made from its name: unique, and none of the `reserved` ones. Records are served in the
 * order of their ids, so that one which comes later never changes the code of an earlier one. Pure.
 */
function deriveCodes(records, reserved) {
    const taken = new Set(reserved);
    const nextNumbers = new Map();
    const codes = new Map();
    for (const record of records.toSorted(byId)) {
        const base = toBase(record);
        let code = base;
        for (let number = nextNumbers.get(base) ?? 2; taken.has(code); number += 1) {
            code = withNumber(base, number);
            nextNumbers.set(base, number + 1);
        }
        taken.add(code);
        codes.set(record.id, code);
    }
    return codes;
}
function byId({ id: left }, { id: right }) {
    return left.length - right.length || (left < right ? -1 : 1);
}
/** A name that leaves nothing to read (in another script, only signs) gives way to the id. */
function toBase({ id, name }) {
    const words = name
        .normalize('NFKD')
        .toUpperCase()
        .normalize('NFKD')
        .replace(/\p{M}/gu, '')
        .replace(/[ÆŒØĐÐÞŁĦ]/g, (letter) => SPELLINGS[letter] ?? '')
        .replace(/[^A-Z0-9]+/g, '_')
        .replace(/^_/, '');
    const base = cut(words, MAX_CODE_LENGTH);
    return base.length < MIN_CODE_LENGTH ? cut(`D${id}`, MAX_CODE_LENGTH) : base;
}
function withNumber(base, number) {
    const suffix = `_${number}`;
    return `${cut(base, MAX_CODE_LENGTH - suffix.length)}${suffix}`;
}
function cut(text, length) {
    return text.slice(0, length).replace(/_$/, '');
}

;// CONCATENATED MODULE: ./lib/reconcile/import/name-strangers.js





/** Category of records whose tenant knows no categories. People give it another name before the first apply. */
const STRANGERS_CATEGORY = 'DISPOSITIONS';
/** Whether nothing in the record says which code it is. Records of a hierarchical API carry no mark and need none. */
function isStranger({ terms }) {
    return terms[is_adoption/* MARK */.M$] === null;
}
/**
 * The records, each with a code: those that carry no mark get the one that their name spells, else one made from their name, at
 * the root. Pure.
 */
function nameStrangers(records, spellName) {
    const strangers = records.filter(isStranger);
    if (strangers.length === 0)
        return records;
    const marked = records.filter((record) => !isStranger(record));
    const spelled = new Map(strangers.map((record) => [record.id, spellName(record)]));
    const pathOf = ({ id }) => spelled.get(id)?.path ?? null;
    const placed = placeAll(strangers.filter((record) => pathOf(record) !== null), { marked, pathOf });
    const nameless = strangers
        .filter((record) => pathOf(record) === null)
        .map((record) => ({ ...record, name: spelled.get(record.id)?.name ?? record.name }));
    const codes = deriveCodes(nameless, new Set([...marked, ...placed.values()].flatMap(toRootCodes)));
    return records.map((record) => {
        if (!spelled.has(record.id))
            return record;
        const { name = null, category = null } = spelled.get(record.id) ?? {};
        const place = placed.get(record.id) ?? { code: codes.get(record.id) ?? record.code, parentId: null };
        return { ...record, ...place, name: name ?? record.name, category: category ?? STRANGERS_CATEGORY };
    });
}
/** Code and parent of records whose path is known, by id. */
function placeAll(records, { marked, pathOf }) {
    const idAt = new Map();
    for (const record of records)
        idAt.set(pathOf(record) ?? '', record.id);
    for (const [id, path] of (0,index_snapshot/* indexSnapshot */.VJ)(marked).paths)
        idAt.set(path, id);
    return new Map(records.map((record) => {
        const path = pathOf(record) ?? '';
        const cut = path.lastIndexOf(call_code/* PATH_SEPARATOR */.qt);
        const above = path.slice(0, Math.max(cut, 0));
        const parentId = cut < 0 ? null : (idAt.get(above) ?? (0,absent_parent/* toAbsentParentId */.U)(above));
        return [record.id, { code: path.slice(cut + 1), parentId }];
    }));
}
/** Codes at the root that the record stands for or hangs from; a new one of that name would take its children in. */
function toRootCodes({ code, parentId }) {
    if (parentId === null)
        return [code];
    const absent = (0,absent_parent/* parseAbsentParentId */.Q)(parentId);
    return absent === null ? [] : absent.split(call_code/* PATH_SEPARATOR */.qt).slice(0, 1);
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


/***/ }),

/***/ 31087:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M$: () => (/* binding */ MARK),
/* harmony export */   Px: () => (/* binding */ isAdoption),
/* harmony export */   f_: () => (/* binding */ completesCreate)
/* harmony export */ });
/** The native term by which a record of a flat list says which code it is. */
const MARK = 'tag';
/** Whether a change does nothing but mark a record, equal in all else and so far unmarked, as the code that it is. */
function isAdoption(change) {
    const { action, fields } = change;
    return action === 'update' && fields.length === 1 && marksUnmarked(fields);
}
/**
 * Whether a change is what the create of an inactive code still lacked that died half-way: the mark and the state, since a record
 * is created active. Of a record that has notes somebody else has a say. One of an active code lacks the mark alone, and is
 * adopted.
 */
function completesCreate({ action, fields }, record) {
    const isKnown = fields.every(({ field }) => field === MARK || field === 'isActive');
    return record.namesake === 'as-created' && action === 'deactivate' && isKnown && marksUnmarked(fields);
}
function marksUnmarked(fields) {
    return fields.some(({ field, from }) => field === MARK && from === null);
}


/***/ })

};
