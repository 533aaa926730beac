export const id = 1098;
export const ids = [1098];
export const modules = {

/***/ 81098:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runDrift: () => (/* binding */ runDrift)
});

// EXTERNAL MODULE: ./lib/reconcile/to-run-outcome.js
var to_run_outcome = __webpack_require__(42102);
// EXTERNAL MODULE: ./lib/commands/assert-not-cancelled.js
var assert_not_cancelled = __webpack_require__(69804);
// EXTERNAL MODULE: ./lib/commands/plan-for-readers.js
var plan_for_readers = __webpack_require__(63544);
// EXTERNAL MODULE: ./lib/commands/print-plan.js
var print_plan = __webpack_require__(11509);
// EXTERNAL MODULE: ./lib/commands/publish-annotations.js
var publish_annotations = __webpack_require__(76122);
// EXTERNAL MODULE: ./lib/commands/publish-artifact.js
var publish_artifact = __webpack_require__(42384);
// EXTERNAL MODULE: ./lib/commands/open-github.js + 1 modules
var open_github = __webpack_require__(16329);
// EXTERNAL MODULE: ./lib/commands/publish-plan.js + 4 modules
var publish_plan = __webpack_require__(48426);
// EXTERNAL MODULE: ./lib/commands/read-matrix.js + 2 modules
var read_matrix = __webpack_require__(63098);
// EXTERNAL MODULE: ./lib/commands/to-review-input.js + 4 modules
var to_review_input = __webpack_require__(18753);
;// CONCATENATED MODULE: ./lib/commands/publish-drift.js




/** Tells of the drift in the job summary and in the target's issue. Resolves with the issue's URL. */
async function publishDrift(run, { draft, published }) {
    const links = (0,publish_plan/* toLinks */.p)(run, published);
    const input = {
        ...(0,to_review_input/* toReviewInput */.m)(run, draft, { links, touchedFiles: null }),
        purpose: 'drift',
    };
    await writeDriftSummary(run, input);
    const reason = toReasonAgainst(run, draft);
    if (reason === null)
        return await keepIssue(run, input);
    if (run.context.repository !== null)
        run.environment.log.warning(`The drift issue stays as it is: ${reason}.`);
    return null;
}
/** Null when the issue is to be kept. */
function toReasonAgainst({ context, settings }, { compared, findings }) {
    const { repository, ref, eventName } = context;
    if (repository === null)
        return 'there is no GitHub';
    if (settings.githubToken === null)
        return 'the input github-token is empty';
    if (eventName !== 'schedule' && ref !== `refs/heads/${repository.defaultBranch}`)
        return `${ref ?? 'what is checked out'} is not the default branch`;
    if (compared === null || (0,read_matrix/* hasErrors */.C)(findings))
        return 'with errors in the files nothing is known about drift';
    if (compared.result.plan.blocked.some(({ rule }) => rule === 'wrong-tenant'))
        return 'this is another tenant than the one that the input tenant names';
    return null;
}
async function keepIssue(run, input) {
    const { environment, settings, context } = run;
    const client = await (0,open_github/* openGithub */.K)(run);
    if (client === null || context.repository === null)
        return null;
    const { keepDriftIssue } = await __webpack_require__.e(/* import() */ 2554).then(__webpack_require__.bind(__webpack_require__, 52554));
    const { renderDriftGone, renderDriftIssue, tellsOfSamePlan } = await Promise.all(/* import() */[__webpack_require__.e(3400), __webpack_require__.e(7068)]).then(__webpack_require__.bind(__webpack_require__, 7068));
    const redact = (text) => environment.redactor.redact(text);
    const isDrift = (input.result?.plan.changes.length ?? 0) > 0;
    const issue = isDrift ? renderDriftIssue(input) : null;
    const result = await keepDriftIssue({
        client,
        repository: context.repository,
        target: settings.target,
        issue: issue === null ? null : { title: redact(issue.title), body: redact(issue.body) },
        isSame: (body) => tellsOfSamePlan(body, input),
        toClosedBody: (body) => redact(renderDriftGone(body, { commit: context.commit, links: input.links })),
    });
    environment.log.info(toWords(result));
    return result.url;
}
function toWords({ kind, url }) {
    switch (kind) {
        case 'opened':
            return `A drift issue was opened: ${url}`;
        case 'updated':
            return `The drift issue was brought up to date: ${url}`;
        case 'unchanged':
            return `The drift issue tells of this plan already: ${url}`;
        case 'closed':
            return `The drift is gone, and its issue closed: ${url}`;
        case 'none':
            return 'There is no drift, and no issue about it.';
    }
}
async function writeDriftSummary({ environment, settings }, input) {
    if (environment.surface !== 'action' || !settings.summary)
        return;
    const { renderSummary } = await Promise.all(/* import() */[__webpack_require__.e(3400), __webpack_require__.e(5822)]).then(__webpack_require__.bind(__webpack_require__, 23441));
    const { writeSummary } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 19813));
    await writeSummary(environment.redactor.redact(renderSummary(input)), environment.env);
}

// EXTERNAL MODULE: ./lib/commands/run-plan.js
var run_plan = __webpack_require__(71555);
// EXTERNAL MODULE: ./lib/commands/run-result.js
var run_result = __webpack_require__(32141);
// EXTERNAL MODULE: ./lib/commands/tenant-credentials.js
var tenant_credentials = __webpack_require__(55419);
// EXTERNAL MODULE: ./lib/commands/write-report-file.js
var write_report_file = __webpack_require__(79);
;// CONCATENATED MODULE: ./lib/commands/run-drift.js











/** `drift`: whether the tenant still is what the default branch says, told in one issue. Never writes to the tenant. */
async function runDrift(run) {
    (0,tenant_credentials/* assertCredentials */.lT)(run);
    const draft = await (0,plan_for_readers/* planForReaders */.z)(run);
    (0,assert_not_cancelled/* assertNotCancelled */.Z)(run);
    await (0,print_plan/* printPlan */.Z)(run, draft);
    await (0,publish_annotations/* publishAnnotations */.c)(run, draft.findings);
    const report = await (0,write_report_file/* writeReportFile */.a)(run, { draft, stage: 'planned', outcome: null });
    const files = { ...(await (0,run_plan.writePlanFile)(run, draft)), report };
    const published = await (0,publish_artifact/* publishArtifact */.q)(run, { command: 'drift', files });
    (0,assert_not_cancelled/* assertNotCancelled */.Z)(run);
    const issueUrl = await publishDrift(run, { draft, published });
    const result = draft.compared?.result ?? null;
    return {
        ...run_result/* EMPTY_RESULT */.Q,
        command: 'drift',
        target: run.settings.target,
        outcome: (0,to_run_outcome/* toRunOutcome */.P)({
            findings: draft.findings,
            plan: result?.plan ?? null,
            blocked: result?.plan.blocked ?? [],
            apply: null,
            hasFailed: false,
        }),
        findings: draft.findings,
        result,
        reasons: result?.plan.blocked.map(({ message }) => message) ?? [],
        files,
        ...published,
        commentUrl: issueUrl,
    };
}


/***/ })

};
