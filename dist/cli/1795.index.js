export const id = 1795;
export const ids = [1795,3329];
export const modules = {

/***/ 1795:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  findBaseCommit: () => (/* binding */ findBaseCommit)
});

// EXTERNAL MODULE: ./lib/util/is-record.js
var is_record = __webpack_require__(13658);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
;// CONCATENATED MODULE: ./lib/github/read-commit-parents.js


const TIMEOUT_MS = 5_000;
const PARENT = /^parent ([0-9a-f]{40}(?:[0-9a-f]{24})?)$/gm;
/**
 * The parents that the checked-out commit names, also where they themselves were not fetched; none without git or outside a
 * repository.
 */
async function readCommitParents(directory) {
    try {
        const run = (0,external_node_util_.promisify)(external_node_child_process_.execFile);
        const { stdout } = await run('git', ['cat-file', 'commit', 'HEAD'], {
            cwd: directory,
            timeout: TIMEOUT_MS,
        });
        const [head = ''] = stdout.split('\n\n', 1);
        return [...head.matchAll(PARENT)].flatMap(([, parent]) => parent ?? []);
    }
    catch (error) {
        // A missing program, an exit code and a time-out all mean the same: nothing here knows a commit.
        if (error instanceof Error)
            return [];
        throw error;
    }
}

// EXTERNAL MODULE: ./lib/github/read-git-head.js
var read_git_head = __webpack_require__(23329);
;// CONCATENATED MODULE: ./lib/github/find-base-commit.js



/**
 * What the checked-out files of the event's pull request are to be compared with, so that only its own changes differ: the commit
 * that the trial merge was made onto, or, where the branch itself is checked out, the commit that it left the base at. Null
 * without a pull request, and when nobody knows.
 */
async function findBaseCommit(client, context) {
    const { pullRequest, workspace } = context;
    if (pullRequest === null)
        return null;
    if ((await (0,read_git_head.readGitHead)(workspace)) === pullRequest.headSha)
        return await fetchMergeBase(client, context);
    const [onto, merged] = await readCommitParents(workspace);
    return onto !== undefined && merged === pullRequest.headSha ? onto : pullRequest.baseSha;
}
async function fetchMergeBase(client, { repository, pullRequest }) {
    if (repository === null || pullRequest === null || pullRequest.baseSha === null)
        return null;
    const { data } = await client.request('GET /repos/{owner}/{repo}/compare/{basehead}', {
        owner: repository.owner,
        repo: repository.name,
        basehead: `${pullRequest.baseSha}...${pullRequest.headSha}`,
        // Only the merge base is wanted, not the commits behind it.
        per_page: 1,
    });
    const base = (0,is_record/* isRecord */.u)(data) ? data['merge_base_commit'] : null;
    const sha = (0,is_record/* isRecord */.u)(base) ? base['sha'] : null;
    return typeof sha === 'string' ? sha : null;
}


/***/ }),

/***/ 23329:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readGitHead: () => (/* binding */ readGitHead)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57975);


const TIMEOUT_MS = 5_000;
const COMMIT = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;
/** The commit that is checked out in `directory`; null without git, outside a repository, and before the first commit. */
async function readGitHead(directory) {
    try {
        const run = (0,node_util__WEBPACK_IMPORTED_MODULE_1__.promisify)(node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile);
        const { stdout } = await run('git', ['rev-parse', '--verify', 'HEAD'], {
            cwd: directory,
            timeout: TIMEOUT_MS,
        });
        const commit = stdout.trim();
        return COMMIT.test(commit) ? commit : null;
    }
    catch (error) {
        // A missing program, an exit code and a time-out all mean the same: nothing here knows a commit.
        if (error instanceof Error)
            return null;
        throw error;
    }
}


/***/ })

};
