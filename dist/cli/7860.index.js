export const id = 7860;
export const ids = [7860];
export const modules = {

/***/ 17860:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   savePendingUpload: () => (/* binding */ savePendingUpload)
/* harmony export */ });
/* unused harmony export loadPendingUpload */


const STATE_NAME = 'pending-upload';
/** Remembers it for the post step; null: there is nothing left to upload. The last call counts. */
async function savePendingUpload(pending) {
    const { saveState } = await Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(1659)]).then(__webpack_require__.bind(__webpack_require__, 91659));
    saveState(STATE_NAME, pending === null ? '' : JSON.stringify(pending));
}
/** What the main step left for the post step; null when nothing, or nothing of this form. */
async function loadPendingUpload() {
    const { getState } = await Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(1659)]).then(__webpack_require__.bind(__webpack_require__, 91659));
    const text = getState(STATE_NAME);
    return text === '' ? null : parsePendingUpload(text);
}
function parsePendingUpload(text) {
    const value = JSON.parse(text);
    if (!isRecord(value))
        return null;
    const { name, files, rootDirectory, retentionDays, report, audit } = value;
    if (typeof name !== 'string' || typeof rootDirectory !== 'string' || !isTextList(files))
        return null;
    return {
        name,
        files,
        rootDirectory,
        retentionDays: typeof retentionDays === 'number' ? retentionDays : null,
        report: typeof report === 'string' ? report : null,
        audit: typeof audit === 'string' ? audit : null,
    };
}
function isTextList(value) {
    return isList(value) && value.every((entry) => typeof entry === 'string');
}


/***/ })

};
