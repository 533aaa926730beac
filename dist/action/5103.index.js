export const id = 5103;
export const ids = [5103,7529];
export const modules = {

/***/ 71916:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ toNearestType),
/* harmony export */   x: () => (/* binding */ toClassificationId)
/* harmony export */ });
/* harmony import */ var _model_classification_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39052);

/** Positive no Amount, Negative, Other. */
const IDS_BY_TYPE = { SUCCESS: 2, FAILURE: 5, NEUTRAL: 6 };
/** Positive with and without amount; the three that are negative. All others count as neither. */
const SUCCESSES = new Set([1, 2]);
const FAILURES = new Set([3, 4, 5]);
/** The classification that the code asks for, by id or by one of NICE's names, else that of its type. */
function toClassificationId({ type, classification, }) {
    if (classification === null)
        return IDS_BY_TYPE[type];
    if (/^\d+$/.test(classification))
        return Number(classification);
    const wanted = classification.toLowerCase();
    const index = _model_classification_names_js__WEBPACK_IMPORTED_MODULE_0__/* .CLASSIFICATION_NAMES */ .i.findIndex((name) => name.toLowerCase() === wanted);
    return index < 0 ? IDS_BY_TYPE[type] : index + 1;
}
/** The type that comes closest to a classification. */
function toNearestType(classificationId) {
    if (SUCCESSES.has(classificationId))
        return 'SUCCESS';
    return FAILURES.has(classificationId) ? 'FAILURE' : 'NEUTRAL';
}


/***/ }),

/***/ 97529:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ parseCodeName),
/* harmony export */   renderDispositionName: () => (/* binding */ renderDispositionName)
/* harmony export */ });
/* harmony import */ var _model_call_code_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43531);

const PLACEHOLDER = /\{(name|path|code|category)\}/g;
const NAME = '{name}';
/** The name of a disposition by the template of the input `disposition-name`. */
function renderDispositionName(template, parts) {
    const { name, path, code, category } = parts;
    const values = { name, path, code, category };
    return template.replace(PLACEHOLDER, (_, placeholder) => values[placeholder] ?? '');
}
/**
 * The name of a code, taken out of that of its disposition. Null when the template does not hold it: then the tenant does not
 * know it. A text that does not follow the template is a name as a whole.
 */
function parseCodeName(template, { dispositionName, path, category, }) {
    const pieces = template.split(NAME);
    const [before, after] = pieces;
    if (after === undefined || before === undefined)
        return null;
    if (pieces.length > 2)
        return dispositionName;
    const parts = { name: '', path, category, code: path.slice(path.lastIndexOf(_model_call_code_js__WEBPACK_IMPORTED_MODULE_0__/* .PATH_SEPARATOR */ .qt) + 1) };
    const start = renderDispositionName(before, parts);
    const end = renderDispositionName(after, parts);
    const isRendered = dispositionName.length > start.length + end.length &&
        dispositionName.startsWith(start) &&
        dispositionName.endsWith(end);
    return isRendered
        ? dispositionName.slice(start.length, dispositionName.length - end.length)
        : dispositionName;
}


/***/ }),

/***/ 35103:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findCodeFaults: () => (/* binding */ findCodeFaults)
/* harmony export */ });
/* harmony import */ var _util_count_code_points_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36533);
/* harmony import */ var _classification_id_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71916);
/* harmony import */ var _disposition_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97529);



/** In code points. */
const MAX_NAME_LENGTH = 50;
/** Of the codes that share a name so many are named, or thousands would name each other. */
const MAX_SHOWN_OTHERS = 10;
/** Names that a disposition cannot have or that two would share, and classifications that the tenant does not know. Pure. */
function findCodeFaults(codes, facts) {
    const byName = new Map();
    const paths = new Set();
    for (const code of codes) {
        // A code that stands twice is a finding of its own.
        if (paths.has(code.path))
            continue;
        paths.add(code.path);
        const name = (0,_disposition_name_js__WEBPACK_IMPORTED_MODULE_1__.renderDispositionName)(facts.template, code).toLowerCase();
        const there = byName.get(name);
        if (there === undefined)
            byName.set(name, [code]);
        else
            there.push(code);
    }
    const shared = [...byName.values()].filter((members) => members.length > 1).flatMap(toSharedNames);
    return [...codes.flatMap((code) => findOwnFaults(code, facts)), ...shared];
}
function findOwnFaults(code, { template, classifications }) {
    const faults = [];
    const name = (0,_disposition_name_js__WEBPACK_IMPORTED_MODULE_1__.renderDispositionName)(template, code);
    const length = (0,_util_count_code_points_js__WEBPACK_IMPORTED_MODULE_2__/* .countCodePoints */ .s)(name);
    if (length > MAX_NAME_LENGTH) {
        const message = `The disposition of ${code.path} would be called "${name}", which has ${length} characters; the API takes ${MAX_NAME_LENGTH}. Shorten the name, or choose another disposition-name than "${template}".`;
        faults.push({ code, rule: 'name-format', at: 'name', message });
    }
    const id = (0,_classification_id_js__WEBPACK_IMPORTED_MODULE_0__/* .toClassificationId */ .x)(code);
    if (code.classification !== null && classifications !== null && !classifications.has(id)) {
        const known = [...classifications].sort((left, right) => left - right).join(', ');
        const message = `The tenant has no classification "${code.classification}" (id ${id}), which ${code.path} asks for. It has the ids ${known}.`;
        faults.push({ code, rule: 'schema', at: 'classification', message });
    }
    return faults;
}
function toSharedNames(members) {
    const shown = members.slice(0, MAX_SHOWN_OTHERS + 1);
    return members.map((code) => {
        const others = shown.filter((other) => other !== code).slice(0, MAX_SHOWN_OTHERS);
        const left = members.length - 1 - others.length;
        const paths = others.map(({ path }) => path).join(', ') + (left === 0 ? '' : `, ${left} more`);
        return {
            code,
            rule: 'duplicate-name',
            at: 'name',
            message: `The dispositions of ${code.path} and ${paths} would have one name; the list is flat and knows them by it. Give each a name of its own, or tell them apart with disposition-name, as in {code} {name}.`,
            related: others.map(({ place, places }) => ({
                ...(places.name ?? place),
                message: 'The same name is given here.',
            })),
        };
    });
}


/***/ })

};
