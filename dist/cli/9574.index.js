export const id = 9574;
export const ids = [9574];
export const modules = {

/***/ 69804:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ assertNotCancelled)
/* harmony export */ });
/* harmony import */ var _errors_cancelled_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54011);

/** Ends the run between two of its steps. Throws a `CancelledError` once a signal has come. */
function assertNotCancelled({ environment }) {
    if (environment.signal.aborted)
        throw new _errors_cancelled_error_js__WEBPACK_IMPORTED_MODULE_0__/* .CancelledError */ .c();
}


/***/ }),

/***/ 4660:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ printFindings)
/* harmony export */ });
/* harmony import */ var _util_redact_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53946);

/** Puts the findings on standard output, in the format that was asked for. */
async function printFindings({ environment, format }, { loaded, findings }) {
    const { print, redactor } = environment;
    const text = await render();
    print(format === 'json' || format === 'sarif' ? (0,_util_redact_json_js__WEBPACK_IMPORTED_MODULE_0__/* .redactJson */ .K)(text, redactor) : redactor.redact(text));
    async function render() {
        switch (format) {
            case 'text':
                return findings.length === 0 ? '' : renderText();
            case 'json':
                return (await __webpack_require__.e(/* import() */ 2590).then(__webpack_require__.bind(__webpack_require__, 92590))).renderFindingsJson(findings);
            case 'sarif': {
                const { renderFindingsSarif } = await __webpack_require__.e(/* import() */ 9040).then(__webpack_require__.bind(__webpack_require__, 79040));
                return renderFindingsSarif(findings, { version: environment.version });
            }
            case 'markdown':
                return (await Promise.all(/* import() */[__webpack_require__.e(3400), __webpack_require__.e(5300), __webpack_require__.e(3277)]).then(__webpack_require__.bind(__webpack_require__, 73277))).renderFindingsMarkdown(findings);
        }
    }
    async function renderText() {
        const { renderFindingsText } = await __webpack_require__.e(/* import() */ 9038).then(__webpack_require__.bind(__webpack_require__, 89038));
        const colors = environment.colours;
        return renderFindingsText(findings, { texts: loaded.texts, colors });
    }
}


/***/ }),

/***/ 76122:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ publishAnnotations)
/* harmony export */ });
/** Shows findings beside their lines on GitHub; elsewhere, or when it is switched off, does nothing. */
async function publishAnnotations({ environment, settings }, findings) {
    if (environment.surface !== 'action' || !settings.annotations || findings.length === 0)
        return;
    const { toAnnotations } = await __webpack_require__.e(/* import() */ 714).then(__webpack_require__.bind(__webpack_require__, 60714));
    const { emitAnnotations } = await __webpack_require__.e(/* import() */ 2591).then(__webpack_require__.bind(__webpack_require__, 12591));
    await emitAnnotations(toAnnotations(findings));
}


/***/ }),

/***/ 49489:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ hasErrors),
  y: () => (/* binding */ readMatrix)
});

// EXTERNAL MODULE: ./lib/matrix/limit-findings.js
var limit_findings = __webpack_require__(74577);
// EXTERNAL MODULE: ./lib/matrix/load-matrix-files.js
var load_matrix_files = __webpack_require__(37245);
// EXTERNAL MODULE: ./lib/matrix/parse-matrix-files.js
var parse_matrix_files = __webpack_require__(61200);
;// CONCATENATED MODULE: ./lib/matrix/load-matrix.js



/**
 * Reads and checks every file that the globs match. What is wrong with a file is a finding.
 * @throws InputError for a glob that leads out of the workspace, or a workspace that cannot be read.
 */
async function loadMatrix(options) {
    const { files, names, findings } = await (0,load_matrix_files/* loadMatrixFiles */.z)(options);
    const parsed = await (0,parse_matrix_files/* parseMatrixFiles */.w)(files);
    return { ...parsed, findings: (0,limit_findings.limitFindings)([...findings, ...parsed.findings]), files: names };
}

// EXTERNAL MODULE: ./lib/model/by-finding-place.js
var by_finding_place = __webpack_require__(49410);
// EXTERNAL MODULE: ./lib/commands/assert-no-secrets.js
var assert_no_secrets = __webpack_require__(30748);
;// CONCATENATED MODULE: ./lib/commands/read-matrix.js



/** Reads the matrix files of the run. @throws InputError when a secret stands in one of them. */
async function readMatrix({ settings, context, environment }) {
    const loaded = await loadMatrix({
        workspace: context.workspace,
        globs: settings.matrix,
        globsGiven: settings.matrixGiven,
    });
    (0,assert_no_secrets/* assertNoSecrets */.v)(loaded, environment.redactor);
    if (settings.api !== 'dispositions')
        return loaded;
    const { limitFindings } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 74577));
    const faults = await findNameFaults(settings, loaded);
    return { ...loaded, findings: limitFindings([...loaded.findings, ...faults].sort(by_finding_place/* byFindingPlace */.G)) };
}
/** Names that the flat list cannot have: no tenant is needed to tell, so that `validate` and runs without secrets tell them too. */
async function findNameFaults({ dispositionName }, { matrix }) {
    const { findCodeFaults } = await __webpack_require__.e(/* import() */ 5103).then(__webpack_require__.bind(__webpack_require__, 35103));
    const { toCodeFinding } = await __webpack_require__.e(/* import() */ 5723).then(__webpack_require__.bind(__webpack_require__, 85723));
    const faults = findCodeFaults(matrix.codes, { template: dispositionName, classifications: null });
    return faults.map(({ code, ...found }) => toCodeFinding(code, found).finding);
}
function hasErrors(findings) {
    return findings.some((finding) => finding.severity === 'error');
}


/***/ }),

/***/ 99574:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runValidate: () => (/* binding */ runValidate)
/* harmony export */ });
/* harmony import */ var _report_format_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(82511);
/* harmony import */ var _assert_not_cancelled_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69804);
/* harmony import */ var _print_findings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4660);
/* harmony import */ var _publish_annotations_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76122);
/* harmony import */ var _read_matrix_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49489);
/* harmony import */ var _run_result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32141);






/** `validate`: the findings of the files; needs neither credentials nor network. */
async function runValidate(run) {
    const loaded = await (0,_read_matrix_js__WEBPACK_IMPORTED_MODULE_1__/* .readMatrix */ .y)(run);
    (0,_assert_not_cancelled_js__WEBPACK_IMPORTED_MODULE_0__/* .assertNotCancelled */ .Z)(run);
    const { findings } = loaded;
    await (0,_print_findings_js__WEBPACK_IMPORTED_MODULE_3__/* .printFindings */ .c)(run, { loaded, findings });
    await (0,_publish_annotations_js__WEBPACK_IMPORTED_MODULE_4__/* .publishAnnotations */ .c)(run, findings);
    await summarize(run, findings);
    run.environment.log.info(`Checked ${(0,_report_format_text_js__WEBPACK_IMPORTED_MODULE_5__/* .countOf */ .pq)(loaded.matrix.codes.length, 'call code')} in ${(0,_report_format_text_js__WEBPACK_IMPORTED_MODULE_5__/* .countOf */ .pq)(loaded.files.length, 'file')}.`);
    return {
        ..._run_result_js__WEBPACK_IMPORTED_MODULE_2__/* .EMPTY_RESULT */ .Q,
        command: 'validate',
        target: run.settings.target,
        outcome: (0,_read_matrix_js__WEBPACK_IMPORTED_MODULE_1__/* .hasErrors */ .C)(findings) ? 'invalid' : 'validated',
        findings,
    };
}
async function summarize({ environment, settings }, findings) {
    if (environment.surface !== 'action' || !settings.summary)
        return;
    const { renderFindingsMarkdown } = await Promise.all(/* import() */[__webpack_require__.e(3400), __webpack_require__.e(5300), __webpack_require__.e(3277)]).then(__webpack_require__.bind(__webpack_require__, 73277));
    const { writeSummary } = await __webpack_require__.e(/* import() */ 9813).then(__webpack_require__.bind(__webpack_require__, 19813));
    await writeSummary(environment.redactor.redact(renderFindingsMarkdown(findings)), environment.env);
}


/***/ }),

/***/ 54011:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ CancelledError)
/* harmony export */ });
/* harmony import */ var _app_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3603);

/** The run was told to stop (SIGINT, SIGTERM) before it was done. */
class CancelledError extends _app_error_js__WEBPACK_IMPORTED_MODULE_0__/* .AppError */ .u {
    constructor() {
        super('The run was cancelled.', { code: 'CANCELLED', hint: 'Run it again.' });
    }
}


/***/ }),

/***/ 61200:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ parseMatrixFiles)
/* harmony export */ });
/* harmony import */ var _check_matrix_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28883);
/* harmony import */ var _read_matrix_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78997);


/**
 * Pure apart from loading the reader of a format when it is first needed. The result does not depend on the order of files.
 * Never rejects because of what a file holds. A finding has a fix only where applying it changes nothing but what the finding is
 * about.
 */
async function parseMatrixFiles(files) {
    const reads = await (0,_read_matrix_files_js__WEBPACK_IMPORTED_MODULE_1__/* .readMatrixFiles */ .z)(files);
    const checked = (0,_check_matrix_js__WEBPACK_IMPORTED_MODULE_0__/* .checkMatrix */ .A)(reads);
    if (!checked.findings.some(({ fix }) => fix !== undefined))
        return checked;
    const { tryFixes } = await __webpack_require__.e(/* import() */ 8770).then(__webpack_require__.bind(__webpack_require__, 18770));
    const { withholdFixes } = await __webpack_require__.e(/* import() */ 3778).then(__webpack_require__.bind(__webpack_require__, 93778));
    const { withheld } = await tryFixes(reads, checked.findings);
    return { ...checked, findings: withholdFixes(checked.findings, withheld) };
}


/***/ }),

/***/ 73947:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ isList)
/* harmony export */ });
/** `Array.isArray` for what came over the wire: the entries stay unknown. */
function isList(value) {
    return Array.isArray(value);
}


/***/ }),

/***/ 53946:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ redactJson),
/* harmony export */   e: () => (/* binding */ redactStrings)
/* harmony export */ });
/* harmony import */ var _is_list_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73947);
/* harmony import */ var _is_record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13658);


/**
 * JSON without the secrets: only strings that are values change, so that it stays the JSON that it was, whatever signs a secret
 * is made of. A text without any secret, and one that is no JSON, is treated as text.
 */
function redactJson(text, redactor) {
    if (!redactor.finds(text))
        return text;
    try {
        const lineEnd = text.slice(text.trimEnd().length);
        return JSON.stringify(redactStrings(JSON.parse(text), redactor)) + lineEnd;
    }
    catch (error) {
        // A RangeError: nested too deep to be looked through.
        if (error instanceof SyntaxError || error instanceof RangeError)
            return redactor.redact(text);
        throw error;
    }
}
/** The value with the secrets taken out of every string in it; the names of properties stay. */
function redactStrings(value, redactor) {
    if (typeof value === 'string')
        return redactor.redact(value);
    if ((0,_is_list_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .L)(value))
        return value.map((entry) => redactStrings(entry, redactor));
    if (!(0,_is_record_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u)(value))
        return value;
    return Object.fromEntries(Object.entries(value).map(([name, entry]) => [name, redactStrings(entry, redactor)]));
}


/***/ })

};
