export const id = 3718;
export const ids = [3718];
export const modules = {

/***/ 23718:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findRecentApply: () => (/* binding */ findRecentApply)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _util_has_error_code_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47977);
/* harmony import */ var _util_is_record_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13658);




const AUDIT_FILE = /^audit(?:-\d+)?\.jsonl$/;
/** What was written longer ago is not looked at: no list lags for so long. */
const MAX_AGE_MS = 60_000;
/** The last apply to this target of the last minute that kept its log in this directory; null when there is none. */
async function findRecentApply({ outputDir, target, nowMs }) {
    const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(outputDir).catch(emptyIfMissing);
    let newest = null;
    for (const name of names) {
        if (!AUDIT_FILE.test(name))
            continue;
        const log = await readLog((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(outputDir, name), { target, nowMs });
        if (log !== null && log.atMs > (newest?.atMs ?? 0))
            newest = log;
    }
    return newest;
}
/** Null for what is gone by now, is no file, is too old, or is of another target. */
async function readLog(file, { target, nowMs }) {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(file).catch((error) => {
        if ((0,_util_has_error_code_js__WEBPACK_IMPORTED_MODULE_2__/* .hasErrorCode */ .U)(error, 'ENOENT', 'ENOTDIR'))
            return null;
        throw error;
    });
    if (found === null || !found.isFile() || nowMs - found.mtimeMs > MAX_AGE_MS)
        return null;
    const records = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, 'utf8')).split('\n').map(parseLine);
    const origin = records[0]?.['origin'];
    if (records[0]?.['target'] !== target || typeof origin !== 'string')
        return null;
    const last = records.findLast((record) => record !== null) ?? null;
    return {
        atMs: found.mtimeMs,
        origin,
        isComplete: last?.['action'] === 'CLOSE' && last['cancelled'] === false,
        createdIds: records.flatMap(toCreatedId),
    };
}
function toCreatedId(record) {
    const id = record?.['action'] === 'CREATE_CALL_CODE' ? record['callCodeId'] : null;
    return typeof id === 'string' ? [id] : [];
}
/** Null for a line that was cut off: the mark of a run that died. */
function parseLine(line) {
    try {
        const record = JSON.parse(line);
        return (0,_util_is_record_js__WEBPACK_IMPORTED_MODULE_3__/* .isRecord */ .u)(record) ? record : null;
    }
    catch (error) {
        if (error instanceof SyntaxError)
            return null;
        throw error;
    }
}
function emptyIfMissing(error) {
    if ((0,_util_has_error_code_js__WEBPACK_IMPORTED_MODULE_2__/* .hasErrorCode */ .U)(error, 'ENOENT', 'ENOTDIR'))
        return [];
    throw error;
}


/***/ })

};
