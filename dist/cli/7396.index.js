export const id = 7396;
export const ids = [7396];
export const modules = {

/***/ 87396:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   toApiOrigin: () => (/* binding */ toApiOrigin),
/* harmony export */   toBaseUrl: () => (/* binding */ toBaseUrl)
/* harmony export */ });
/* harmony import */ var _errors_input_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97656);
/* harmony import */ var _util_is_loopback_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28674);


const REGION = /^[a-z0-9-]+$/;
const HINT = 'Give an https URL without user, password, query and fragment; http is for loopback addresses only.';
/**
 * The address of the API without a slash at its end: from `base-url` where it is given, else from the region. Pure. Throws
 * an `InputError`, which never repeats the URL, since there may be a password in it.
 */
function toBaseUrl(inputs) {
    const { baseUrl } = inputs;
    if (baseUrl.kind === 'sandbox')
        throw refusal('the embedded tenant has no address');
    return baseUrl.kind === 'derived' ? fromRegion(inputs.region) : fromUrl(baseUrl.url);
}
/** Scheme, host and port of an API's address. */
function toApiOrigin(baseUrl) {
    return new URL(baseUrl).origin;
}
function fromUrl(text) {
    const url = parseUrl(text.trim());
    if (url.username !== '' || url.password !== '')
        throw refusal('it holds a user or a password');
    if (/[?#]/.test(text))
        throw refusal('it holds a query or a fragment');
    if (url.protocol !== 'https:' && url.protocol !== 'http:')
        throw refusal('it is neither https nor http');
    if (url.protocol === 'http:' && !(0,_util_is_loopback_js__WEBPACK_IMPORTED_MODULE_1__/* .isLoopback */ .U)(url.hostname))
        throw refusal('it is not https');
    return `${url.origin}${url.pathname.replace(/\/+$/, '')}`;
}
function fromRegion(region) {
    if (REGION.test(region))
        return `https://${region}.api.niceincontact.com`;
    throw new _errors_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .d('The input `region` may hold small letters, digits and hyphens only.', {
        hint: 'Give the region of your tenant, for example `us`, or its `base-url`.',
    });
}
function parseUrl(text) {
    if (!URL.canParse(text))
        throw refusal('it is no absolute URL');
    return new URL(text);
}
function refusal(why) {
    return new _errors_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .d(`The input \`base-url\` cannot be used: ${why}.`, { hint: HINT });
}


/***/ })

};
