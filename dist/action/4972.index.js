export const id = 4972;
export const ids = [4972];
export const modules = {

/***/ 34972:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findUnfinishedApply: () => (/* binding */ findUnfinishedApply)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _util_is_record_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13658);



const AUDIT_FILE = /^audit(?:-\d+)?\.jsonl$/;
/** The closing record is far shorter. */
const TAIL_BYTES = 16 * 1024;
/**
 * When the last apply that kept its log in this directory wrote there last, in epoch milliseconds. Null when there is none, or
 * when it came to its own end: what it could not tell by then, it has waited for itself.
 */
async function findUnfinishedApply(outputDir) {
    const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(outputDir).catch((error) => {
        if (isMissing(error))
            return [];
        throw error;
    });
    let newest = { atMs: 0, isDone: true };
    for (const name of names) {
        if (!AUDIT_FILE.test(name))
            continue;
        const log = await readEnd((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(outputDir, name));
        if (log !== null && log.atMs > newest.atMs)
            newest = log;
    }
    return newest.isDone ? null : newest.atMs;
}
/** Null for what is gone by now, or is no file. */
async function readEnd(file) {
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(file, 'r').catch((error) => {
        if (isMissing(error))
            return null;
        throw error;
    });
    if (handle === null)
        return null;
    try {
        const found = await handle.stat();
        if (!found.isFile())
            return null;
        const { buffer, bytesRead } = await handle.read(Buffer.alloc(TAIL_BYTES), 0, TAIL_BYTES, Math.max(0, found.size - TAIL_BYTES));
        return { atMs: found.mtimeMs, isDone: isDone(buffer.toString('utf8', 0, bytesRead)) };
    }
    finally {
        await handle.close();
    }
}
function isDone(tail) {
    try {
        const last = JSON.parse(tail.trimEnd().split('\n').at(-1) ?? '');
        return (0,_util_is_record_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u)(last) && last['action'] === 'CLOSE' && last['cancelled'] === false;
    }
    catch (error) {
        // A line that was cut off is the mark of a run that died.
        if (error instanceof SyntaxError)
            return false;
        throw error;
    }
}
function isMissing(error) {
    return error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR');
}


/***/ })

};
