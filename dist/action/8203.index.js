export const id = 8203;
export const ids = [8203];
export const modules = {

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

/***/ 88203:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   settleImport: () => (/* binding */ settleImport)
/* harmony export */ });
/* harmony import */ var _build_plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96461);
/* harmony import */ var _link_parents_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16998);


/**
 * Plans the draft and takes out of it what that plan would change or refuse, until it would do nothing but mark records: what
 * is written to files is what a plan leaves alone, by the plan's own word. Pure.
 */
function settleImport(draft, facts) {
    let { codes } = draft;
    const leftOut = [...draft.leftOut];
    for (;;) {
        const result = planDraft(codes, facts);
        const reasons = toReasons(result);
        const { ids } = result;
        const kept = codes.filter(({ place }) => !reasons.has(place.line));
        if (kept.length === codes.length)
            return { codes, leftOut, unmarked: toUnmarked(result) };
        for (const { path, name, place } of codes) {
            const reason = reasons.get(place.line);
            if (reason !== undefined)
                leftOut.push({ id: ids.get(path) ?? path, name, reason });
        }
        codes = (0,_link_parents_js__WEBPACK_IMPORTED_MODULE_1__/* .linkParents */ .M)(kept);
    }
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
