export const id = 8203;
export const ids = [8203];
export const modules = {

/***/ 56581:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ toAncestorPaths)
/* harmony export */ });
/* harmony import */ var _call_code_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43531);

/** From the root down, without the path itself. */
function toAncestorPaths(path) {
    const segments = path.split(_call_code_js__WEBPACK_IMPORTED_MODULE_0__/* .PATH_SEPARATOR */ .qt);
    return segments.slice(1).map((_, index) => segments.slice(0, index + 1).join(_call_code_js__WEBPACK_IMPORTED_MODULE_0__/* .PATH_SEPARATOR */ .qt));
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

/***/ 88203:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   settleImport: () => (/* binding */ settleImport)
/* harmony export */ });
/* harmony import */ var _model_to_ancestor_paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(56581);
/* harmony import */ var _build_plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94405);
/* harmony import */ var _link_parents_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16998);
/* harmony import */ var _name_strangers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53372);




/**
 * Plans the draft and takes out of it what that plan would change or refuse, until it would do nothing but mark records: what
 * is written to files is what a plan leaves alone, by the plan's own word. Pure.
 */
function settleImport(draft, facts) {
    let { codes } = draft;
    const leftOut = [...draft.leftOut];
    const records = new Map(facts.actual.map((record) => [record.id, record]));
    for (;;) {
        const result = planDraft(codes, facts);
        const recordOf = ({ path }) => records.get(result.ids.get(path) ?? '');
        const reasons = withoutParents(codes, { reasons: toReasons(result), recordOf });
        const kept = codes.filter(({ place }) => !reasons.has(place.line));
        if (kept.length === codes.length)
            return { codes, leftOut, result, unmarked: toUnmarked(result) };
        for (const code of codes) {
            const reason = reasons.get(code.place.line);
            if (reason !== undefined)
                leftOut.push(toDropped(code, { reason, record: recordOf(code) }));
        }
        codes = (0,_link_parents_js__WEBPACK_IMPORTED_MODULE_2__/* .linkParents */ .M)(kept);
    }
}
const NO_PARENT = 'its parent is left out, and nothing in the tenant says which record that is';
/** With those below a record that is only known by being listed: nobody can name it as their parent once it is not. */
function withoutParents(codes, { reasons, recordOf, }) {
    const unknown = codes.filter((code) => reasons.has(code.place.line) && recordOf(code)?.namesake !== undefined);
    const gone = new Set(unknown.map(({ path }) => path));
    const orphans = codes.filter(({ path }) => (0,_model_to_ancestor_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .toAncestorPaths */ .F)(path).some((above) => gone.has(above)));
    return new Map([...orphans.map(({ place }) => [place.line, NO_PARENT]), ...reasons]);
}
function toDropped({ path, name, category }, { reason, record }) {
    if (record === undefined)
        return { id: path, name, reason, category, retirable: false };
    return { id: record.id, name, reason, category, retirable: record.isActive && !(0,_name_strangers_js__WEBPACK_IMPORTED_MODULE_1__/* .isStranger */ .Zl)(record) };
}
function planDraft(codes, { actual, target, store }) {
    const options = {
        target,
        api: store.api,
        removed: 'keep',
        maxDeactivations: { kind: 'percent', percent: 0 },
        takeover: { kind: 'none' },
    };
    const categories = new Map(codes.map(({ category, place }) => [category, place]));
    return (0,_build_plan_js__WEBPACK_IMPORTED_MODULE_0__.buildPlan)({
        matrix: {
            codes,
            owned: [...categories].map(([category, place]) => ({ category, declaredBy: 'category', place })),
        },
        actual,
        options,
        desiredTerms: (code) => store.desiredTerms(code),
        termsAt: (path, record) => store.termsAt(path, record),
        faults: store.findFaults(codes),
    });
}
function toUnmarked({ plan }) {
    return new Set(plan.adoptions.map(({ path }) => path));
}
/** By the line of the code that is to blame. */
function toReasons({ plan, findings }) {
    const reasons = new Map();
    for (const change of plan.changes) {
        if (change.source === null)
            continue;
        if (change.action === 'conflict')
            reasons.set(change.source.line, change.reason);
        else if (change.action === 'create')
            reasons.set(change.source.line, 'nothing in the tenant would be recognised as this code');
        else {
            const fields = change.fields.map(({ field }) => field).join(', ');
            reasons.set(change.source.line, `a plan would change it (${fields}); the tenant may just have changed`);
        }
    }
    for (const { line, message } of findings)
        reasons.set(line, message);
    return reasons;
}


/***/ })

};
