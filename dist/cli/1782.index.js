export const id = 1782;
export const ids = [1782];
export const modules = {

/***/ 1782:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   listWarehouseSecrets: () => (/* binding */ listWarehouseSecrets),
/* harmony export */   listWarehouseVariables: () => (/* binding */ listWarehouseVariables)
/* harmony export */ });
const SECRET_PARAMETER = /pass|token|secret|credential/i;
/**
 * What must be masked of a warehouse's URL before anything else is done with it, as it is spelled and decoded. Reads also
 * URLs that nobody can open, since those end in an error.
 */
function listWarehouseSecrets(url) {
    // The second is for passwords with a / ? or # that should have been escaped.
    const authority = (/^[^/]*\/\/([^/?#]*)@/.exec(url) ?? /^[^/]*\/\/(.*)@/.exec(url))?.[1] ?? '';
    const password = authority.includes(':') ? authority.slice(authority.indexOf(':') + 1) : '';
    const query = url.includes('?') ? url.slice(url.lastIndexOf('?') + 1) : '';
    const parameters = query
        .split('&')
        .map((pair) => pair.split('='))
        .filter(([name = '']) => SECRET_PARAMETER.test(name))
        .map(([, ...value]) => value.join('='));
    const spelled = [password, ...parameters].filter((secret) => secret !== '');
    return [...new Set(spelled.flatMap((secret) => [secret, decodeLeniently(secret)]))];
}
/** Of `pg`, as libpq has it, and ours for Snowflake. Keys in files are read by nobody but the clients. */
const SECRET_VARIABLES = [
    'PGPASSWORD',
    'SNOWFLAKE_PASSWORD',
    'SNOWFLAKE_TOKEN',
    'SNOWFLAKE_PRIVATE_KEY_PASSPHRASE',
];
/** What must be masked of the environment, from which clients take what the URL does not say. */
function listWarehouseVariables(env) {
    return SECRET_VARIABLES.flatMap((name) => env[name] ?? []).filter((secret) => secret !== '');
}
function decodeLeniently(text) {
    try {
        return decodeURIComponent(text);
    }
    catch (error) {
        if (error instanceof URIError)
            return text;
        throw error;
    }
}


/***/ })

};
