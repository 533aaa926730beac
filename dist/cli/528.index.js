export const id = 528;
export const ids = [528];
export const modules = {

/***/ 60528:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  uploadArtifact: () => (/* binding */ uploadArtifact),
  uploadPage: () => (/* binding */ uploadPage)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./lib/github/to-artifact-names.js
const FORBIDDEN = /["\\/:<>|*?\r\n]+/g;
const MAX_LENGTH = 200;
const MAX_NAMES = 50;
/**
 * The names to try, one after the other: the wanted one (with the number of a later attempt), then `-2`, `-3`, … behind
 * it. Characters that GitHub forbids become `-`.
 */
function toArtifactNames(wanted, { runAttempt }) {
    const safe = wanted.replaceAll(FORBIDDEN, '-').trim().slice(0, MAX_LENGTH);
    const first = `${safe === '' ? 'callcodes' : safe}${runAttempt > 1 ? `-${runAttempt}` : ''}`;
    const others = Array.from({ length: MAX_NAMES - 1 }, (_, index) => `${first}-${index + 2}`);
    return [first, ...others];
}

;// CONCATENATED MODULE: ./lib/github/upload-artifact.js




/** Uploads the files as one zip under the first name that is free. Nothing is overwritten or deleted; it never throws for the service. */
async function uploadArtifact(upload) {
    return await uploadUnderFreeName(upload, async () => {
        const client = await loadClient();
        return async (name, options) => (await client.uploadArtifact(name, [...upload.files], upload.rootDirectory, options)).id;
    });
}
/** Uploads one HTML page as it is, so that GitHub opens it in the browser. The artifact is called `<name>.html`. */
async function uploadPage(upload) {
    const directory = await (0,promises_.mkdtemp)(external_node_path_.join(upload.env['RUNNER_TEMP'] ?? (0,external_node_os_.tmpdir)(), 'callcodes-page-'));
    try {
        return await uploadUnderFreeName(upload, async () => {
            const client = await loadClient();
            return async (name, options) => {
                // The service calls an unzipped artifact by its file's name.
                const copy = external_node_path_.join(directory, `${name}.html`);
                await (0,promises_.copyFile)(upload.file, copy);
                return (await client.uploadArtifact(name, [copy], directory, { ...options, skipArchive: true })).id;
            };
        });
    }
    finally {
        await (0,promises_.rm)(directory, { recursive: true, force: true });
    }
}
async function loadClient() {
    const { DefaultArtifactClient } = await Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(6087), __webpack_require__.e(1351), __webpack_require__.e(1659), __webpack_require__.e(9717), __webpack_require__.e(9645)]).then(__webpack_require__.bind(__webpack_require__, 9645));
    return new DefaultArtifactClient();
}
async function uploadUnderFreeName(upload, open) {
    const reason = toReasonAgainst(upload);
    if (reason !== null)
        return { kind: 'unavailable', reason };
    const send = await open();
    const options = upload.retentionDays === null ? {} : { retentionDays: upload.retentionDays };
    for (const name of toArtifactNames(upload.name, upload.context)) {
        const { id, failure } = await trySend(() => send(name, options));
        if (id !== null)
            return { kind: 'uploaded', id, url: toUrl(upload.context, id), name };
        if (!isTaken(failure))
            return { kind: 'unavailable', reason: `the upload failed (${failure})` };
        upload.log.debug(`The artifact name ${name} is taken.`);
    }
    return { kind: 'unavailable', reason: `all names like ${upload.name} are taken` };
}
async function trySend(send) {
    try {
        const id = await send();
        return id === undefined ? { id: null, failure: 'no id came back' } : { id: String(id), failure: null };
    }
    catch (error) {
        if (!(error instanceof Error))
            throw error;
        return { id: null, failure: error.message };
    }
}
/** The artifact client throws plain errors; these are the service's words for a name that exists. */
function isTaken(failure) {
    return /\(409\)|already exists/i.test(failure);
}
function toReasonAgainst({ context, env }) {
    if (!isServed(context.serverUrl))
        return 'GitHub Enterprise Server does not take them from this client';
    const missing = ['ACTIONS_RUNTIME_TOKEN', 'ACTIONS_RESULTS_URL'].filter((name) => (env[name] ?? '') === '');
    return missing.length === 0 ? null : `the runner does not offer them (${missing.join(' and ')} not set)`;
}
/** The artifact client serves github.com, GHE.com with data residency, and local stand-ins. */
function isServed(serverUrl) {
    const host = new URL(serverUrl).hostname.toLowerCase();
    return host === 'github.com' || host.endsWith('.ghe.com') || host.endsWith('.localhost');
}
function toUrl({ serverUrl, repository, runId }, id) {
    const fullName = repository === null ? '' : `${repository.owner}/${repository.name}`;
    return `${serverUrl}/${fullName}/actions/runs/${runId ?? ''}/artifacts/${id}`;
}


/***/ })

};
