export const id = 182;
export const ids = [182];
export const modules = {

/***/ 33182:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runCliCommand: () => (/* binding */ runCliCommand)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
;// CONCATENATED MODULE: ./lib/github/read-git-head.js


const TIMEOUT_MS = 5_000;
const COMMIT = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;
/** The commit that is checked out in `directory`; null without git, outside a repository, and before the first commit. */
async function readGitHead(directory) {
    try {
        const run = (0,external_node_util_.promisify)(external_node_child_process_.execFile);
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

// EXTERNAL MODULE: ./lib/errors/input-error.js
var input_error = __webpack_require__(97656);
// EXTERNAL MODULE: ./lib/util/is-record.js
var is_record = __webpack_require__(13658);
;// CONCATENATED MODULE: ./lib/github/load-event-payload.js


/** The event payload that the runner wrote; throws an `InputError` when it is missing, unreadable or not a JSON object. */
async function loadEventPayload(path, readFile) {
    if (path === undefined || path === '')
        throw new input_error/* InputError */.d('The event payload is missing: GITHUB_EVENT_PATH is not set.');
    const payload = parseJson(await readText(path, readFile));
    if ((0,is_record/* isRecord */.u)(payload))
        return payload;
    throw new input_error/* InputError */.d('The event payload (GITHUB_EVENT_PATH) is malformed: it is not a JSON object.');
}
async function readText(path, readFile) {
    try {
        return await readFile(path);
    }
    catch (cause) {
        throw new input_error/* InputError */.d(`The event payload cannot be read: ${path} (GITHUB_EVENT_PATH).`, { cause });
    }
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch (cause) {
        throw new input_error/* InputError */.d('The event payload (GITHUB_EVENT_PATH) is malformed: it is not JSON.', { cause });
    }
}

;// CONCATENATED MODULE: ./lib/github/payload-fields.js


/** The value at a dotted path, undefined where something on the way is missing or null. */
function fieldAt(payload, path) {
    let value = payload;
    for (const name of path.split('.')) {
        if (!(0,is_record/* isRecord */.u)(value))
            return undefined;
        value = value[name];
    }
    return value ?? undefined;
}
/** Throws an `InputError` that names the field unless a text that is not empty stands there. */
function requireText(payload, path) {
    const value = fieldAt(payload, path);
    if (typeof value === 'string' && value !== '')
        return value;
    throw malformed(path, 'a text');
}
/** Null when the field is missing or null; an `InputError` when it holds something else than a text. */
function optionalText(payload, path) {
    const value = fieldAt(payload, path);
    if (value === undefined)
        return null;
    if (typeof value === 'string')
        return value;
    throw malformed(path, 'a text');
}
function requireInteger(payload, path) {
    const value = fieldAt(payload, path);
    if (typeof value === 'number' && Number.isSafeInteger(value))
        return value;
    throw malformed(path, 'a whole number');
}
function optionalInteger(payload, path) {
    return fieldAt(payload, path) === undefined ? null : requireInteger(payload, path);
}
/** False when the field is missing or null. */
function optionalFlag(payload, path) {
    const value = fieldAt(payload, path) ?? false;
    if (typeof value === 'boolean')
        return value;
    throw malformed(path, 'true or false');
}
function malformed(path, wanted) {
    return new input_error/* InputError */.d(`The event payload (GITHUB_EVENT_PATH) is malformed: "${path}" is not ${wanted}.`);
}

;// CONCATENATED MODULE: ./lib/github/read-run-context.js




const DEPENDABOT = 'dependabot[bot]';
/** `after` of a push that deleted its branch. */
const NO_COMMIT = /^0+$/;
/** What runs where. Throws an `InputError` for an event payload that is missing or not of GitHub's form. */
async function readRunContext({ env, readFile, local }) {
    if (env['GITHUB_ACTIONS'] !== 'true')
        return toLocalContext(local.workspace, { env, commit: await local.readCommit() });
    const payload = await loadEventPayload(env['GITHUB_EVENT_PATH'], readFile);
    const eventName = requireVariable(env, 'GITHUB_EVENT_NAME');
    const pullRequest = (0,is_record/* isRecord */.u)(payload['pull_request']) ? toPullRequest(payload) : null;
    if (pullRequest === null && eventName.startsWith('pull_request'))
        throw new input_error/* InputError */.d('The event payload (GITHUB_EVENT_PATH) is malformed: "pull_request" is not an object.');
    const repository = requireVariable(env, 'GITHUB_REPOSITORY');
    const serverUrl = toServerUrl(env);
    const runId = given(env['GITHUB_RUN_ID']);
    const runAttempt = toAttempt(env['GITHUB_RUN_ATTEMPT']);
    return {
        eventName,
        eventAction: optionalText(payload, 'action'),
        repository: toRepository(repository, payload),
        ref: given(env['GITHUB_REF']),
        actor: given(env['GITHUB_ACTOR']),
        commit: toCommit(payload, pullRequest) ?? given(env['GITHUB_SHA']),
        pullRequest,
        untrusted: toUntrusted(env, payload),
        runId,
        runAttempt,
        job: given(env['GITHUB_JOB']),
        runUrl: runId === null ? null : toRunUrl(`${serverUrl}/${repository}`, { runId, runAttempt }),
        apiUrl: toApiUrl(env),
        serverUrl,
        workspace: requireVariable(env, 'GITHUB_WORKSPACE'),
    };
}
function toLocalContext(workspace, { env, commit }) {
    return {
        eventName: 'local',
        eventAction: null,
        repository: null,
        ref: null,
        actor: null,
        commit,
        pullRequest: null,
        untrusted: null,
        runId: null,
        runAttempt: 1,
        job: null,
        runUrl: null,
        apiUrl: toApiUrl(env),
        serverUrl: toServerUrl(env),
        workspace,
    };
}
function toPullRequest(payload) {
    return {
        number: requireInteger(payload, 'pull_request.number'),
        headSha: requireText(payload, 'pull_request.head.sha'),
        headRepository: optionalText(payload, 'pull_request.head.repo.full_name'),
        baseRef: requireText(payload, 'pull_request.base.ref'),
        merged: optionalFlag(payload, 'pull_request.merged'),
        mergeCommitSha: optionalText(payload, 'pull_request.merge_commit_sha'),
        author: optionalText(payload, 'pull_request.user.login'),
    };
}
function toRepository(fullName, payload) {
    const [owner, name, ...rest] = fullName.split('/');
    if (owner === undefined || owner === '' || name === undefined || name === '' || rest.length > 0)
        throw new input_error/* InputError */.d(`GITHUB_REPOSITORY is "${fullName}", which is not of the form owner/name.`);
    return {
        owner,
        name,
        id: optionalInteger(payload, 'repository.id'),
        defaultBranch: optionalText(payload, 'repository.default_branch'),
    };
}
/** Null when the payload names no commit of its own. */
function toCommit(payload, pullRequest) {
    // The merge commit of an open pull request is a trial merge that GitHub throws away.
    if (pullRequest !== null)
        return (pullRequest.merged ? pullRequest.mergeCommitSha : null) ?? pullRequest.headSha;
    if ((0,is_record/* isRecord */.u)(payload['merge_group']))
        return requireText(payload, 'merge_group.head_sha');
    const after = fieldAt(payload, 'after');
    return typeof after === 'string' && !NO_COMMIT.test(after) ? after : null;
}
function toUntrusted(env, payload) {
    if ((0,is_record/* isRecord */.u)(payload['pull_request'])) {
        const base = requireText(payload, 'pull_request.base.repo.full_name');
        if (optionalText(payload, 'pull_request.head.repo.full_name') !== base)
            return 'fork';
    }
    const people = [
        fieldAt(payload, 'pull_request.user.login'),
        fieldAt(payload, 'sender.login'),
        env['GITHUB_ACTOR'],
    ];
    return people.includes(DEPENDABOT) ? 'dependabot' : null;
}
function toRunUrl(repositoryUrl, { runId, runAttempt }) {
    const run = `${repositoryUrl}/actions/runs/${runId}`;
    return runAttempt > 1 ? `${run}/attempts/${runAttempt}` : run;
}
function toAttempt(text) {
    const attempt = Number(text ?? '1');
    return Number.isSafeInteger(attempt) && attempt > 0 ? attempt : 1;
}
function toApiUrl(env) {
    return (given(env['GITHUB_API_URL']) ?? 'https://api.github.com').replace(/\/+$/, '');
}
function toServerUrl(env) {
    return (given(env['GITHUB_SERVER_URL']) ?? 'https://github.com').replace(/\/+$/, '');
}
function given(text) {
    return text === undefined || text === '' ? null : text;
}
function requireVariable(env, name) {
    const value = given(env[name]);
    if (value !== null)
        return value;
    throw new input_error/* InputError */.d(`The environment variable ${name} is missing, though GITHUB_ACTIONS is true.`);
}

// EXTERNAL MODULE: ./lib/inputs/input-table.js
var input_table = __webpack_require__(59988);
;// CONCATENATED MODULE: ./lib/inputs/list-secrets.js

/** Every secret among the inputs, each line of one by itself too: what must be masked before anything else is done. */
function listSecrets(raw) {
    const values = input_table/* INPUTS */.mc.filter(({ secret }) => secret === true).map(({ name }) => raw[name] ?? '');
    const lines = values.flatMap((value) => [value, ...value.split(/[\r\n]+/)]).map((line) => line.trim());
    return [...new Set(lines)].filter((line) => line !== '');
}

// EXTERNAL MODULE: ./lib/inputs/to-settings.js + 10 modules
var to_settings = __webpack_require__(80754);
// EXTERNAL MODULE: ./lib/util/assert-never.js
var assert_never = __webpack_require__(49911);
// EXTERNAL MODULE: ./lib/report/count-statuses.js
var count_statuses = __webpack_require__(60544);
// EXTERNAL MODULE: ./lib/report/escape-terminal.js
var escape_terminal = __webpack_require__(22728);
// EXTERNAL MODULE: ./lib/report/format-text.js
var format_text = __webpack_require__(82511);
// EXTERNAL MODULE: ./lib/report/to-verdict.js
var to_verdict = __webpack_require__(79641);
;// CONCATENATED MODULE: ./lib/report/to-closing-words.js





const MAX_REASON_CHARACTERS = 500;
/** One or two sentences that name the cause and the next step. One line, safe for a log. */
function toClosingWords(facts) {
    const { outcome, errors } = facts;
    switch (outcome) {
        case 'invalid':
            return `The matrix files have ${(0,format_text/* countOf */.pq)(errors, 'error')}: nothing ${facts.command === 'apply' ? 'was written' : 'can be applied'}. Mend them as the findings above say and push again.`;
        case 'failed':
            return `${facts.command === 'apply' ? 'Nothing was written' : 'Failed'}${toReason(facts, '.')} Mend the cause and run the job again.`;
        case 'blocked':
            return toBlockedWords(facts);
        case 'partial':
            return toPartialWords(facts);
        case 'applied':
            return toAppliedWords(facts);
        case 'changes':
            return toChangesWords(facts);
        case 'clean':
            return `Nothing to do: the tenant holds what the files say${toWarnings(facts)}.`;
        case 'validated':
            return `The files are valid${toWarnings(facts)}; nothing was compared with a tenant${toReason(facts, '.')}`;
        default:
            return (0,assert_never/* assertNever */.x)(outcome);
    }
}
function toBlockedWords(facts) {
    const count = facts.reasons.length;
    const many = count > 1 ? ` (first of ${(0,format_text/* formatCount */.B4)(count)} reasons)` : '';
    const what = facts.command === 'apply' ? 'Blocked before the first write' : 'Apply would be blocked';
    const next = facts.command === 'apply' ? 'Resolve it and run the job again.' : 'Resolve it before the merge.';
    return `${what}${many}${toReason(facts, '.')} ${next}`;
}
function toPartialWords({ apply }) {
    const { applied, adopted, failed, skipped } = (0,count_statuses/* countStatuses */.i)(apply?.changes ?? []);
    const done = `${(0,format_text/* formatCount */.B4)(applied + adopted)} of ${(0,format_text/* countOf */.pq)(apply?.changes.length ?? 0, 'change')} done`;
    const rest = `${(0,format_text/* formatCount */.B4)(failed)} failed, ${(0,format_text/* formatCount */.B4)(skipped)} skipped`;
    const cause = apply?.cancelled === true ? 'Cancelled before the end' : 'Applied in part';
    const next = failed === 0 ? 'Run' : 'Mend what the failures above name and run';
    return `${cause}: ${done}, ${rest}. ${next} the job again: what is done is left alone, the rest is made good.`;
}
function toAppliedWords({ apply }) {
    const { applied, adopted } = (0,count_statuses/* countStatuses */.i)(apply?.changes ?? []);
    const found = adopted === 0 ? '' : `, ${(0,format_text/* formatCount */.B4)(adopted)} found in place`;
    return `Applied: ${(0,format_text/* formatCount */.B4)(applied)} written${found}. The tenant now holds what the files say.`;
}
function toChangesWords(facts) {
    const counts = facts.summary === null ? 'changes' : (0,to_verdict/* toChangeCounts */.g)(facts.summary).join(', ');
    const next = facts.command === 'drift'
        ? 'The tenant differs from the default branch: apply again, or bring the files up to date.'
        : 'Review them; apply writes them after the merge.';
    return `Planned: ${counts}${toWarnings(facts)}. ${next}`;
}
function toWarnings({ warnings }) {
    return warnings === 0 ? '' : ` (${(0,format_text/* countOf */.pq)(warnings, 'warning')})`;
}
function toReason({ reasons }, end) {
    const [first] = reasons;
    if (first === undefined)
        return end;
    const reason = (0,escape_terminal/* escapeTerminal */.e)((0,format_text/* shorten */.ml)(first, MAX_REASON_CHARACTERS)).trim();
    return `: ${/[.!?]$/.test(reason) ? reason : reason + end}`;
}

// EXTERNAL MODULE: ./lib/commands/run-command.js + 2 modules
var run_command = __webpack_require__(953);
;// CONCATENATED MODULE: ./lib/commands/to-closing-facts.js
const SPOKEN_COMMANDS = ['validate', 'plan', 'apply', 'drift', 'import'];
/** What the step's last words are made of; null when no command ran. */
function toClosingFacts({ command, outcome, findings, result, apply, reasons, }) {
    const spoken = SPOKEN_COMMANDS.find((known) => known === command);
    if (spoken === undefined)
        return null;
    const count = (severity) => findings.filter((finding) => finding.severity === severity).length;
    return {
        command: spoken,
        outcome,
        errors: count('error'),
        warnings: count('warning'),
        summary: result?.plan.summary ?? null,
        apply,
        reasons,
    };
}

;// CONCATENATED MODULE: ./lib/commands/to-exit-code.js
/** 0 when the command did what it was asked and nothing that `fail-on` names holds; else 1. */
function toExitCode(result, failOn) {
    if (!didItsWork(result))
        return 1;
    return failOn.some((condition) => holds(condition, result)) ? 1 : 0;
}
/** A blocked plan is still a plan; a blocked apply applied nothing. */
function didItsWork({ outcome, command }) {
    if (outcome === 'invalid' || outcome === 'failed' || outcome === 'partial')
        return false;
    return !(outcome === 'blocked' && command === 'apply');
}
function holds(condition, { findings, result, outcome, command }) {
    switch (condition) {
        case 'error':
            return findings.some(({ severity }) => severity === 'error');
        case 'warning':
            return findings.some(({ severity }) => severity === 'warning');
        case 'changes':
            return result !== null && result.plan.changes.length > 0;
        case 'blocked':
            return outcome === 'blocked';
        case 'drift':
            return command === 'drift' && result !== null && result.plan.changes.length > 0;
    }
}

;// CONCATENATED MODULE: ./lib/commands/run-cli-command.js









/** `auto`, `validate`, `plan` and `apply` at a terminal, in a script or in another CI system. */
async function runCliCommand({ inputs, format, planOut }, { process, environment }) {
    const { env, cwd } = process;
    for (const secret of listSecrets(inputs))
        environment.keepSecret(secret);
    const context = await readRunContext({
        env,
        readFile: (path) => (0,promises_.readFile)(path, 'utf8'),
        local: { workspace: cwd, readCommit: () => readGitHead(cwd) },
    });
    const settings = (0,to_settings/* toSettings */.R)(inputs, {
        workspace: context.workspace,
        runnerTemp: env['RUNNER_TEMP'] ?? null,
        underActions: env['GITHUB_ACTIONS'] === 'true',
    });
    const result = await (0,run_command/* runCommand */.d)({ environment, settings, context, format, planOut, tenantTransport: null });
    const facts = toClosingFacts(result);
    const exitCode = toExitCode(result, settings.failOn);
    if (facts !== null) {
        const words = toClosingWords(facts);
        if (exitCode === 0)
            environment.log.info(words);
        else
            environment.log.error(words);
    }
    return exitCode;
}


/***/ }),

/***/ 60544:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ countStatuses),
/* harmony export */   p: () => (/* binding */ toUndone)
/* harmony export */ });
/** How many changes came to which end. */
function countStatuses(changes) {
    const counts = { applied: 0, adopted: 0, failed: 0, skipped: 0 };
    for (const { status } of changes)
        counts[status] += 1;
    return counts;
}
/** What was not done: failures first, then what was skipped because of them. */
function toUndone(changes) {
    return [
        ...changes.filter(({ status }) => status === 'failed'),
        ...changes.filter(({ status }) => status === 'skipped'),
    ];
}


/***/ }),

/***/ 82511:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B4: () => (/* binding */ formatCount),
/* harmony export */   hW: () => (/* binding */ takeFitting),
/* harmony export */   ml: () => (/* binding */ shorten),
/* harmony export */   pq: () => (/* binding */ countOf)
/* harmony export */ });
/** At most `maxCharacters` code points of `text`, then how many were left out. */
function shorten(text, maxCharacters) {
    if (text.length <= maxCharacters)
        return text;
    const characters = Array.from(text);
    if (characters.length <= maxCharacters)
        return text;
    const left = characters.length - maxCharacters;
    return `${characters.slice(0, maxCharacters).join('')}… (${formatCount(left)} more characters)`;
}
/** `12,345`, whatever the locale of the machine. */
function formatCount(count) {
    return String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');
}
/** `1 change`, `2,000 changes`. */
function countOf(count, singular, plural = `${singular}s`) {
    return `${formatCount(count)} ${count === 1 ? singular : plural}`;
}
/** The first rows that have at most `maxLength` UTF-16 units together. */
function takeFitting(rows, maxLength) {
    let length = 0;
    let count = 0;
    for (const row of rows) {
        length += row.length;
        if (length > maxLength)
            break;
        count += 1;
    }
    return rows.slice(0, count);
}


/***/ }),

/***/ 79641:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ toVerdict),
/* harmony export */   g: () => (/* binding */ toChangeCounts)
/* harmony export */ });
/* harmony import */ var _format_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82511);

/** The first thing that a reviewer reads: what would happen, in one line. */
function toVerdict(input) {
    const errors = input.findings.filter(({ severity }) => severity === 'error').length;
    const { result, notCompared } = input;
    if (errors > 0)
        return { icon: '⛔', text: toErrorText(errors, result) };
    if (result === null)
        return { icon: notCompared === null ? '✅' : '⚠️', text: 'Files checked, not compared with the tenant' };
    if (result.plan.blocked.length > 0)
        return { icon: '⛔', text: toBlockedText(result) };
    const changes = toChangeCounts(result.plan.summary);
    if (changes.length === 0)
        return { icon: '✅', text: 'No changes' };
    return { icon: '📝', text: `${changes.join(', ')}, nothing else` };
}
/** `2 to create`, `1 to retire`, …: only what there is. */
function toChangeCounts(summary) {
    return [
        ...(summary.create === 0 ? [] : [`${(0,_format_text_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(summary.create)} to create`]),
        ...(summary.update === 0 ? [] : [`${(0,_format_text_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(summary.update)} to update`]),
        ...(summary.deactivate === 0 ? [] : [`${(0,_format_text_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(summary.deactivate)} to retire`]),
        ...(summary.conflict === 0 ? [] : [(0,_format_text_js__WEBPACK_IMPORTED_MODULE_0__/* .countOf */ .pq)(summary.conflict, 'conflict')]),
    ];
}
function toErrorText(errors, result) {
    const consequence = result === null ? 'nothing can be planned' : 'nothing can be applied';
    return `${(0,_format_text_js__WEBPACK_IMPORTED_MODULE_0__/* .countOf */ .pq)(errors, 'error')} in the matrix files: ${consequence}`;
}
function toBlockedText({ plan }) {
    const counts = toChangeCounts(plan.summary);
    return counts.length === 0 ? 'Blocked' : `Blocked: ${counts.join(', ')}`;
}


/***/ }),

/***/ 13658:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ isRecord)
/* harmony export */ });
/** An object that is neither null nor an array, its values still unknown. */
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}


/***/ })

};
