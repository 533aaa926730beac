export const id = 3887;
export const ids = [3887];
export const modules = {

/***/ 3887:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KS: () => (/* binding */ SANDBOX_ACCESS_KEYS),
/* harmony export */   SANDBOX_ACCESS_KEY: () => (/* binding */ SANDBOX_ACCESS_KEY),
/* harmony export */   SANDBOX_BASE_URL: () => (/* binding */ SANDBOX_BASE_URL),
/* harmony export */   SANDBOX_CLIENT: () => (/* binding */ SANDBOX_CLIENT),
/* harmony export */   ZD: () => (/* binding */ SANDBOX_CLIENTS)
/* harmony export */ });
/* unused harmony exports CALL_CODE_SCOPES, DISPOSITION_SCOPES, SANDBOX_READER, SANDBOX_READER_KEY */
const CALL_CODE_SCOPES = ['callcodes:read', 'callcodes:write'];
const DISPOSITION_SCOPES = ['dispositions:read', 'dispositions:write'];
/** Where requests for the embedded tenant are addressed; the name is reserved and never resolves. */
const SANDBOX_BASE_URL = 'http://sandbox.invalid';
/** Signs in to every sandbox. Published, so that nobody can take it for a secret. */
const SANDBOX_CLIENT = {
    id: 'sandbox',
    secret: 'sandbox-secret-not-for-production',
    scopes: CALL_CODE_SCOPES,
};
/** May read only: its writes are answered 403. */
const SANDBOX_READER = {
    id: 'sandbox-reader',
    secret: 'sandbox-reader-secret-not-for-production',
    scopes: ['callcodes:read'],
};
const SANDBOX_CLIENTS = [SANDBOX_CLIENT, SANDBOX_READER];
/** Signs in to the dispositions of every sandbox, alone or through an application; it ends in `=`, as keys do. */
const SANDBOX_ACCESS_KEY = {
    id: 'SANDBOXACCESSKEY+ID/NOT4PRODUCTION==',
    secret: 'sandbox+access/key:secret-not-for-production==',
    scopes: DISPOSITION_SCOPES,
};
/** May read dispositions only: its writes are answered 403. */
const SANDBOX_READER_KEY = {
    id: 'SANDBOXREADERKEY+ID/NOT4PRODUCTION==',
    secret: 'sandbox+reader/key:secret-not-for-production==',
    scopes: ['dispositions:read'],
};
const SANDBOX_ACCESS_KEYS = [SANDBOX_ACCESS_KEY, SANDBOX_READER_KEY];


/***/ })

};
