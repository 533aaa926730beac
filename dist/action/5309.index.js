export const id = 5309;
export const ids = [5309];
export const modules = {

/***/ 65309:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderAuditVerification: () => (/* binding */ renderAuditVerification)
/* harmony export */ });
/* harmony import */ var _util_assert_never_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49911);
/* harmony import */ var _util_to_printable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21029);


const MAX_LISTED = 100;
/** What a verification says to people, safe for a terminal: the verdict first, then every write of unknown outcome. */
function renderAuditVerification(verification, file) {
    const { unknownOutcomes } = verification;
    const listed = unknownOutcomes
        .slice(0, MAX_LISTED)
        .map(({ path, requestId, line }) => `  outcome unknown: ${path} (intent in line ${line}, request ${requestId})`);
    const more = unknownOutcomes.length - listed.length;
    const lines = [
        `${file}: ${toVerdict(verification)}`,
        ...listed,
        ...(more > 0 ? [`  … and ${more} more`] : []),
    ];
    return `${lines.map(_util_to_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .toPrintable */ .f).join('\n')}\n`;
}
function toVerdict(verification) {
    const { kind, records, lastHash } = verification;
    switch (kind) {
        case 'verified':
            return verification.proof === 'closing-hash'
                ? `verified: ${records} records, and the closing hash is the expected one.`
                : `only inner consistency was checked: ${records} records fit together, closing hash ${lastHash ?? 'none'}. Give the published audit-hash with --hash to prove that this is the log of the run.`;
        case 'other-log':
            return `not the expected log: its ${records} records fit together, but they close with ${lastHash ?? 'none'}, not with ${verification.expectedHash}.`;
        case 'end-missing':
            return `the end is missing: ${toCount(records)}${toTorn(verification.tornLine)} and the closing record is not there. The run was killed, or lines were cut off.`;
        case 'broken':
            return `line ${verification.line} does not verify: ${verification.message}. ${toCount(records)} before it.`;
        default:
            return (0,_util_assert_never_js__WEBPACK_IMPORTED_MODULE_1__/* .assertNever */ .x)(kind);
    }
}
function toCount(records) {
    return records === 1 ? '1 record verifies' : `${records} records verify`;
}
function toTorn(tornLine) {
    return tornLine === null ? '' : `, line ${tornLine} is torn`;
}


/***/ }),

/***/ 21029:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ toPrintable)
/* harmony export */ });
const UNSAFE_TO_SHOW = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;
/** `text` in one line, with every character that cannot be seen or that steers a terminal spelled out as `\u{1B}`. */
function toPrintable(text) {
    return text.replace(UNSAFE_TO_SHOW, (unit) => `\\u{${(unit.codePointAt(0) ?? 0).toString(16).toUpperCase()}}`);
}


/***/ })

};
