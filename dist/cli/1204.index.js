export const id = 1204;
export const ids = [1204,2048];
export const modules = {

/***/ 31204:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runCliCommand: () => (/* binding */ runCliCommand)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./lib/github/read-run-context.js + 2 modules
var read_run_context = __webpack_require__(83629);
// EXTERNAL MODULE: ./lib/inputs/list-secrets.js
var list_secrets = __webpack_require__(51313);
// EXTERNAL MODULE: ./lib/inputs/to-settings.js + 8 modules
var to_settings = __webpack_require__(11756);
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





const MAX_REASON_CHARACTERS = 1_000;
/** One or two sentences that name the cause and the next step. One line, safe for a log. */
function toClosingWords(facts) {
    const { outcome, errors } = facts;
    switch (outcome) {
        case 'invalid':
            return `The matrix files have ${(0,format_text/* countOf */.pq)(errors, 'error')}: nothing ${facts.command === 'apply' ? 'was written' : 'can be applied'}. Mend them as the findings above say and push again.`;
        case 'failed':
            if (facts.cancelled)
                return toPartialWords(facts);
            return `${toFailure(facts)}${toReason(facts, '.')}${toHalt(facts)} ${toRemedy(facts, 'Once the cause is gone, run')} the job again.`;
        case 'blocked':
            return toBlockedWords(facts);
        case 'partial':
            return toPartialWords(facts);
        case 'applied':
            return toAppliedWords(facts);
        case 'changes':
            return toChangesWords(facts);
        case 'clean':
            if (facts.command === 'import')
                return `Imported${toReason(facts, '.')}`;
            return toCleanWords(facts);
        case 'validated':
            return `The files are valid${toWarnings(facts)}; nothing was compared with a tenant${toReason(facts, '.')}`;
        default:
            return (0,assert_never/* assertNever */.x)(outcome);
    }
}
function toCleanWords(facts) {
    const { adoptions } = facts;
    const holds = `the tenant holds what the files say${toWarnings(facts)}.`;
    if (adoptions === 0)
        return `Nothing to do: ${holds}`;
    return `No changes: ${holds} Apply adds the tag to ${(0,format_text/* countOf */.pq)(adoptions, 'record')}.`;
}
/** Once requests were sent, a lost reply may hide that the tenant did the work. */
function toFailure({ command, apply }) {
    if (command !== 'apply')
        return 'Failed';
    return apply === null ? 'Nothing was written' : 'No write is confirmed';
}
function toBlockedWords(facts) {
    const count = facts.reasons.length;
    const many = count > 1 ? ` (first of ${(0,format_text/* formatCount */.B4)(count)} reasons)` : '';
    const what = facts.command === 'apply' ? 'Blocked before the first write' : 'Apply would be blocked';
    const next = facts.command === 'plan' ? 'Resolve it before the merge.' : 'Resolve it and run the job again.';
    return `${what}${many}${toReason(facts, '.')} ${next}`;
}
function toPartialWords(facts) {
    const { apply, command, cancelled } = facts;
    if (apply === null && cancelled) {
        const what = command === 'apply' ? ' before the first write: nothing was written' : ' before the end';
        return `Cancelled${what}. Run the job again.`;
    }
    const { applied, adopted, failed, skipped } = (0,count_statuses/* countStatuses */.i)(apply?.changes ?? []);
    const done = `${(0,format_text/* formatCount */.B4)(applied + adopted)} of ${(0,format_text/* countOf */.pq)(apply?.changes.length ?? 0, 'change')} done`;
    const rest = `${(0,format_text/* formatCount */.B4)(failed)} failed, ${(0,format_text/* formatCount */.B4)(skipped)} skipped`;
    const cause = cancelled ? 'Cancelled before the end' : 'Applied in part';
    const next = toRemedy(facts, failed === 0 || cancelled ? 'Run' : 'Mend what the failures above name and run');
    return `${cause}: ${done}, ${rest}.${toFirstReason(facts)}${toHalt(facts)} ${next} the job again: what is done is left alone, the rest is made good.`;
}
/** What kept the rest from being tried, when the tenant stopped taking calls; empty when it did not. */
function toHalt({ apply }) {
    const error = apply?.changes.map((change) => change.error).find((each) => isHalt(each));
    return error == null ? '' : ` ${(0,escape_terminal/* escapeTerminal */.e)((0,format_text/* shorten */.ml)(error.message, MAX_REASON_CHARACTERS))}`;
}
function toRemedy({ apply }, usual) {
    const isHalted = apply?.changes.some(({ error }) => isHalt(error)) === true;
    return isHalted ? 'Once the tenant answers, run' : usual;
}
function isHalt(error) {
    return error?.code === 'TENANT_SILENT' || error?.code === 'TENANT_PAUSED';
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
/** Ends with a full stop; empty when no reason is known. */
function toFirstReason(facts) {
    return facts.reasons.length === 0 ? '' : ` The first failure${toReason(facts, '.')}`;
}
function toReason({ reasons }, end) {
    const [first] = reasons;
    if (first === undefined)
        return end;
    const reason = (0,escape_terminal/* escapeTerminal */.e)((0,format_text/* shorten */.ml)(first, MAX_REASON_CHARACTERS)).trim();
    return `: ${/[.!?]$/.test(reason) ? reason : reason + end}`;
}

// EXTERNAL MODULE: ./lib/commands/run-command.js + 3 modules
var run_command = __webpack_require__(4781);
;// CONCATENATED MODULE: ./lib/commands/to-closing-facts.js
const SPOKEN_COMMANDS = ['validate', 'plan', 'apply', 'drift', 'import'];
/** What the step's last words are made of; null when no command ran. */
function toClosingFacts({ command, outcome, findings, result, apply, cancelled, reasons, }) {
    const spoken = SPOKEN_COMMANDS.find((known) => known === command) ?? (outcome === 'failed' || cancelled ? 'plan' : null);
    if (spoken === null)
        return null;
    const count = (severity) => findings.filter((finding) => finding.severity === severity).length;
    return {
        command: spoken,
        outcome,
        errors: count('error'),
        warnings: count('warning'),
        summary: result?.plan.summary ?? null,
        adoptions: result?.plan.adoptions.length ?? 0,
        apply,
        cancelled,
        reasons: reasons.length > 0 ? reasons : toFailures(apply),
    };
}
/** What the tenant refused, the first in the order of the plan first; what only followed from it is left out. */
function toFailures(apply) {
    const failed = apply?.changes.filter(({ status }) => status === 'failed') ?? [];
    return failed.flatMap(({ change, error }) => (error === null ? [] : [`${change.path}: ${error.message}`]));
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
            // What an apply has written is no longer a difference; one that wrote less is red by itself.
            return command !== 'apply' && result !== null && result.plan.changes.length > 0;
        case 'blocked':
            return outcome === 'blocked';
        case 'drift':
            return command === 'drift' && result !== null && result.plan.changes.length > 0;
    }
}

;// CONCATENATED MODULE: ./lib/commands/run-cli-command.js








/** `auto`, `validate`, `plan`, `apply`, `drift` and `import` at a terminal, in a script or in another CI system. */
async function runCliCommand({ inputs, format, planOut, importRequest }, { process, environment }) {
    const { env, cwd } = process;
    for (const secret of (0,list_secrets/* listSecrets */.A)(inputs))
        environment.keepSecret(secret);
    const context = await (0,read_run_context/* readRunContext */.$)({
        env,
        readFile: (path) => (0,promises_.readFile)(path, 'utf8'),
        local: { workspace: cwd, readCommit: () => readCommit(inputs, cwd) },
    });
    const settings = (0,to_settings/* toSettings */.R)(inputs, {
        workspace: context.workspace,
        runnerTemp: env['RUNNER_TEMP'] ?? null,
        underActions: env['GITHUB_ACTIONS'] === 'true',
    });
    const result = await (0,run_command/* runCommand */.d)({
        environment,
        settings,
        context,
        format,
        planOut,
        importRequest,
        tenantTransport: null,
    });
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
/** Nothing that `validate` says depends on the commit, and asking git costs as much as all the rest of it. */
async function readCommit(inputs, cwd) {
    if (inputs['command'] === 'validate')
        return null;
    const { readGitHead } = await __webpack_require__.e(/* import() */ 3329).then(__webpack_require__.bind(__webpack_require__, 23329));
    return readGitHead(cwd);
}


/***/ }),

/***/ 4781:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ runCommand)
});

// EXTERNAL MODULE: ./lib/errors/input-error.js
var input_error = __webpack_require__(97656);
;// CONCATENATED MODULE: ./lib/github/assert-allowed-event.js

/**
 * Throws an `InputError` for `pull_request_target`, unless only the files are validated: that event hands the secrets of
 * the repository to a run about files that anyone may have written.
 */
function assertAllowedEvent(context, command) {
    if (context.eventName !== 'pull_request_target' || command === 'validate')
        return;
    throw new input_error/* InputError */.d(`The command ${command} does not run for pull_request_target: that event gives the repository's secrets and a token that writes to a run about files from anyone's fork.`, { hint: 'Use the event pull_request, or set the input command to validate.' });
}

;// CONCATENATED MODULE: ./lib/github/choose-command.js
/** What a run does: the command that was asked for, or for `auto` the one that fits the event. Pure. */
function chooseCommand(context, asked = 'auto') {
    if (asked === 'plan')
        return toPlan(context, 'The input command asks for it.');
    if (asked !== 'auto')
        return withoutPlan(asked, 'The input command asks for it.');
    switch (context.eventName) {
        case 'pull_request':
            return context.eventAction === 'closed'
                ? chooseAfterClosing(context)
                : toPlan(context, 'A pull request is open.');
        case 'merge_group':
            return toPlan(context, 'A merge queue checks a group of pull requests.');
        case 'push':
            return chooseAfterPush(context);
        case 'schedule':
            return withoutPlan('drift', 'A schedule started the run.');
        default:
            return toPlan(context, `The event ${context.eventName} has no command of its own.`);
    }
}
function chooseAfterClosing(context) {
    const baseRef = context.pullRequest?.baseRef ?? null;
    if (context.pullRequest?.merged !== true)
        return withoutPlan('not-applied', 'The pull request was closed without a merge, so nothing is applied.');
    if (baseRef === defaultBranchOf(context))
        return withoutPlan('apply', 'The pull request was merged into the default branch.');
    return withoutPlan('none', `The pull request was merged into ${baseRef}, which is not the default branch, so nothing is done.`);
}
function chooseAfterPush(context) {
    const branch = defaultBranchOf(context);
    if (branch !== null && context.ref === `refs/heads/${branch}`)
        return withoutPlan('apply', 'The default branch was pushed to.');
    return toPlan(context, `${context.ref ?? 'What was pushed'} is not the default branch.`);
}
/** Only the plan of an open pull request goes into its comment; any other is for the summary and binds nobody. */
function toPlan(context, why) {
    const isReviewed = context.eventName === 'pull_request' && context.eventAction !== 'closed' && context.pullRequest !== null;
    // What a fork brings is planned at most for show: its commits are not this repository's.
    return { command: 'plan', comment: isReviewed, sign: isReviewed && context.untrusted !== 'fork', why };
}
function withoutPlan(command, why) {
    return { command, comment: command === 'apply' || command === 'not-applied', sign: false, why };
}
function defaultBranchOf(context) {
    return context.repository?.defaultBranch ?? null;
}

// EXTERNAL MODULE: ./lib/util/assert-never.js
var assert_never = __webpack_require__(49911);
// EXTERNAL MODULE: ./lib/commands/run-result.js
var run_result = __webpack_require__(32141);
// EXTERNAL MODULE: ./lib/commands/tell-of-cancel.js
var tell_of_cancel = __webpack_require__(82048);
// EXTERNAL MODULE: ./lib/util/create-redactor.js + 3 modules
var create_redactor = __webpack_require__(95313);
// EXTERNAL MODULE: ./lib/commands/warn-loudly.js
var warn_loudly = __webpack_require__(61294);
;// CONCATENATED MODULE: ./lib/commands/warn-of-settings.js


/** Says which settings are wide open or guard little. */
async function warnOfSettings(run, command) {
    if (command !== 'plan' && command !== 'apply')
        return;
    const { takeover } = run.settings;
    for (const { name, length } of listShortSecrets(run.settings)) {
        run.environment.log.warning(`${name} has ${length} characters. A secret under ${create_redactor/* MIN_SECRET_LENGTH */.vb} stands in harmless text by chance, so it is masked in the log of the job only, not taken out of comments, reports and files. Use a longer one.`);
    }
    if (takeover.kind === 'all') {
        await (0,warn_loudly/* warnLoudly */._)(run, 'takeover is true: every code that a file lists may be changed in the tenant, also in categories that nobody here owns. Name the paths or categories instead.');
    }
}
function listShortSecrets({ credentials, }) {
    const secrets = {
        'client-secret': credentials.clientSecret,
        'access-key-secret': credentials.accessKeySecret,
    };
    return Object.entries(secrets).flatMap(([name, secret]) => secret !== null && secret.length < create_redactor/* MIN_SECRET_LENGTH */.vb ? [{ name, length: secret.length }] : []);
}

;// CONCATENATED MODULE: ./lib/commands/run-command.js






/**
 * Runs the command that was asked for, or for `auto` the one that fits the event. An error that ends it becomes the outcome
 * `failed`, so that outputs, summary and last words are those of any other run.
 */
async function runCommand(run) {
    return await (0,tell_of_cancel.tellOfCancel)(run.environment, () => runChosen(run));
}
async function runChosen(run) {
    const chosen = chooseCommand(run.context, run.settings.command);
    if (run.settings.command === 'auto')
        run.environment.log.info(`Command: ${chosen.command}. ${chosen.why}`);
    try {
        assertAllowedEvent(run.context, chosen.command);
        await warnOfSettings(run, chosen.command);
        return await dispatch(run, chosen);
    }
    catch (error) {
        const command = chosen.command === 'not-applied' ? 'none' : chosen.command;
        const { failRun } = await Promise.all(/* import() */[__webpack_require__.e(3726), __webpack_require__.e(3400), __webpack_require__.e(5300), __webpack_require__.e(8426), __webpack_require__.e(6020)]).then(__webpack_require__.bind(__webpack_require__, 36020));
        return failRun(run, { command, error });
    }
}
async function dispatch(run, { command, comment, sign }) {
    switch (command) {
        case 'validate':
            return (await Promise.all(/* import() */[__webpack_require__.e(3726), __webpack_require__.e(9574)]).then(__webpack_require__.bind(__webpack_require__, 99574))).runValidate(run);
        case 'plan':
            return (await Promise.all(/* import() */[__webpack_require__.e(3726), __webpack_require__.e(5300), __webpack_require__.e(8426), __webpack_require__.e(1555)]).then(__webpack_require__.bind(__webpack_require__, 71555))).runPlan(run, { comment, sign });
        case 'apply':
            return (await Promise.all(/* import() */[__webpack_require__.e(3726), __webpack_require__.e(3400), __webpack_require__.e(5300), __webpack_require__.e(8426), __webpack_require__.e(1555), __webpack_require__.e(6771)]).then(__webpack_require__.bind(__webpack_require__, 16771))).runApply(run);
        case 'not-applied':
            return (await Promise.all(/* import() */[__webpack_require__.e(3726), __webpack_require__.e(3400), __webpack_require__.e(5300), __webpack_require__.e(8426), __webpack_require__.e(9019)]).then(__webpack_require__.bind(__webpack_require__, 69019))).runNotApplied(run);
        case 'none':
            return { ...run_result/* EMPTY_RESULT */.Q, command: 'none', target: run.settings.target, outcome: 'validated' };
        case 'drift':
            return (await Promise.all(/* import() */[__webpack_require__.e(3726), __webpack_require__.e(5300), __webpack_require__.e(8426), __webpack_require__.e(1555), __webpack_require__.e(1098)]).then(__webpack_require__.bind(__webpack_require__, 81098))).runDrift(run);
        case 'import':
            return (await Promise.all(/* import() */[__webpack_require__.e(3726), __webpack_require__.e(7944)]).then(__webpack_require__.bind(__webpack_require__, 27944))).runImport(run);
        default:
            return (0,assert_never/* assertNever */.x)(command);
    }
}


/***/ }),

/***/ 32141:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ EMPTY_RESULT),
/* harmony export */   n: () => (/* binding */ NOT_PUBLISHED)
/* harmony export */ });
const NOT_PUBLISHED = { artifact: null, reportUrl: null };
/** A run that produced nothing yet. */
const EMPTY_RESULT = {
    findings: [],
    result: null,
    apply: null,
    cancelled: false,
    reasons: [],
    files: { plan: null, report: null, audit: null, event: null },
    auditHash: null,
    artifact: null,
    reportUrl: null,
    commentUrl: null,
};


/***/ }),

/***/ 82048:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   tellOfCancel: () => (/* binding */ tellOfCancel)
/* harmony export */ });
/* harmony import */ var _cancel_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34898);

/** Answers a signal at once while `work` goes on: the calls in flight may take a while. */
async function tellOfCancel({ signal, log }, work) {
    const tell = () => log.info(_cancel_words_js__WEBPACK_IMPORTED_MODULE_0__/* .CANCELLING_WORDS */ .v);
    signal.addEventListener('abort', tell, { once: true });
    try {
        return await work();
    }
    finally {
        signal.removeEventListener('abort', tell);
    }
}


/***/ }),

/***/ 61294:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ warnLoudly)
/* harmony export */ });
/* harmony import */ var _report_escape_terminal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22728);

/** Warns where nobody can overlook it: on GitHub as an annotation of the run, elsewhere in the log. */
async function warnLoudly({ environment, settings }, message) {
    if (environment.surface !== 'action' || !settings.annotations) {
        environment.log.warning(message);
        return;
    }
    const { announce } = await __webpack_require__.e(/* import() */ 8216).then(__webpack_require__.bind(__webpack_require__, 48216));
    await announce('warning', (0,_report_escape_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeTerminal */ .e)(environment.redactor.redact(message)));
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
    const { length } = result.plan.adoptions;
    const adoptions = length === 0 ? [] : [`${(0,_format_text_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(length)} to adopt`];
    if (changes.length === 0)
        return { icon: '✅', text: ['No changes', ...adoptions].join(', ') };
    if (input.purpose === 'drift')
        return { icon: '⚠️', text: `Drift: ${changes.join(', ')}` };
    return { icon: '📝', text: `${[...changes, ...adoptions].join(', ')}, nothing else` };
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


/***/ })

};
