export const id = 6925;
export const ids = [6925];
export const modules = {

/***/ 27510:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ openGithub)
/* harmony export */ });
/** A client of GitHub's API; null where there is no GitHub, or no token for it. */
async function openGithub({ settings, context, environment }) {
    if (context.repository === null || settings.githubToken === null)
        return null;
    const { createGithubClient } = await __webpack_require__.e(/* import() */ 5724).then(__webpack_require__.bind(__webpack_require__, 55724));
    return createGithubClient({
        token: settings.githubToken,
        apiUrl: context.apiUrl,
        clock: environment.clock,
    });
}


/***/ }),

/***/ 19701:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ publishPlan),
/* harmony export */   p: () => (/* binding */ toLinks)
/* harmony export */ });
/* harmony import */ var _report_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79605);
/* harmony import */ var _open_github_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27510);
/* harmony import */ var _tell_or_warn_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11574);
/* harmony import */ var _to_error_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40948);
/* harmony import */ var _to_review_input_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(16339);





/** Shows the plan where people review it: the pull request's comment, and the job summary. */
async function publishPlan(run, publication) {
    const { draft, comment } = publication;
    const client = comment ? await (0,_open_github_js__WEBPACK_IMPORTED_MODULE_3__/* .openGithub */ .K)(run) : null;
    const input = (0,_to_review_input_js__WEBPACK_IMPORTED_MODULE_4__/* .toReviewInput */ .m)(run, draft, {
        links: toLinks(run, publication.artifact),
        touchedFiles: await fetchTouchedFiles(run, client),
    });
    const written = await writeCommentOrSayWhy(run, { client, input, isEmptyPlan: isEmpty(draft) });
    const always = written.kind === 'read-only' || written.kind === 'failed';
    await (0,_tell_or_warn_js__WEBPACK_IMPORTED_MODULE_1__/* .tellOrWarn */ .h)(run, 'The job summary could not be written', () => writePlanSummary(run, { input, note: written.note, always }));
    return { commentUrl: written.url, failure: written.kind === 'failed' ? written.note : null };
}
const NOT_WRITTEN = { kind: 'skipped', url: null, note: '' };
async function writeCommentOrSayWhy(run, comment) {
    try {
        return await writeComment(run, comment);
    }
    catch (error) {
        return { kind: 'failed', url: null, note: `The review comment was not written: ${(0,_to_error_text_js__WEBPACK_IMPORTED_MODULE_2__/* .toErrorText */ .x)(error)}` };
    }
}
async function writeComment({ environment, settings, context }, { client, input, isEmptyPlan }) {
    if (client === null || settings.comment === 'false' || context.pullRequest === null)
        return NOT_WRITTEN;
    const { upsertReviewComment } = await __webpack_require__.e(/* import() */ 6776).then(__webpack_require__.bind(__webpack_require__, 56776));
    const { renderReviewComment } = await __webpack_require__.e(/* import() */ 2649).then(__webpack_require__.bind(__webpack_require__, 62649));
    const { toComparableBody } = await __webpack_require__.e(/* import() */ 4960).then(__webpack_require__.bind(__webpack_require__, 64960));
    const result = await upsertReviewComment({
        client,
        context,
        target: settings.target,
        body: environment.redactor.redact(renderReviewComment(input)),
        plannedHeadSha: context.pullRequest.headSha,
        mode: settings.comment,
        isEmptyPlan,
        toComparable: toComparableBody,
    });
    const note = toNote(result);
    if (note !== '')
        environment.log.warning(note);
    return { kind: result.kind, url: result.url, note };
}
function toNote(result) {
    if (result.kind === 'superseded') {
        return `Superseded: the pull request has moved on to ${result.headSha ?? 'another commit'}, so the comment was left to that commit's run.`;
    }
    if (result.kind === 'read-only')
        return 'The token may only read this pull request, so the plan is in the job summary instead of a comment.';
    return '';
}
async function writePlanSummary({ environment, settings }, { input, note, always }) {
    if (environment.surface !== 'action' || !(settings.summary || always))
        return;
    const { renderSummary } = await Promise.all(/* import() */[__webpack_require__.e(2649), __webpack_require__.e(5822)]).then(__webpack_require__.bind(__webpack_require__, 23441));
    const { writeSummary } = await __webpack_require__.e(/* import() */ 9813).then(__webpack_require__.bind(__webpack_require__, 19813));
    const head = note === '' ? '' : `> ${(0,_report_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)(note)}\n\n`;
    await writeSummary(environment.redactor.redact(head + renderSummary(input)), environment.env);
}
async function fetchTouchedFiles(run, client) {
    if (client === null)
        return null;
    const files = await (0,_tell_or_warn_js__WEBPACK_IMPORTED_MODULE_1__/* .tellOrWarn */ .h)(run, 'The files of the pull request could not be listed', async () => {
        const { listTouchedFiles } = await __webpack_require__.e(/* import() */ 1210).then(__webpack_require__.bind(__webpack_require__, 21210));
        return listTouchedFiles(client, run.context);
    });
    return files === null ? null : new Set(files);
}
function toLinks({ context }, artifact) {
    return { run: context.runUrl, report: null, artifact: artifact?.url ?? null };
}
function isEmpty({ compared, findings }) {
    return compared !== null && compared.result.plan.changes.length === 0 && findings.length === 0;
}


/***/ }),

/***/ 11574:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ tellOrWarn)
/* harmony export */ });
/* harmony import */ var _to_error_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40948);

/**
 * Runs a step that only tells what was done: when it fails, the work itself still stands, so that is a warning and the value
 * is null. `what` begins the warning.
 */
async function tellOrWarn({ environment }, what, tell) {
    try {
        return await tell();
    }
    catch (error) {
        environment.log.warning(`${what}: ${(0,_to_error_text_js__WEBPACK_IMPORTED_MODULE_0__/* .toErrorText */ .x)(error)}`);
        return null;
    }
}


/***/ }),

/***/ 16339:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ toReviewInput)
/* harmony export */ });
/* harmony import */ var _model_to_marker_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52063);

/** What the review comment, the job summary and `plan --format markdown` say of a plan. */
function toReviewInput({ settings, context }, draft, facts) {
    return {
        marker: (0,_model_to_marker_js__WEBPACK_IMPORTED_MODULE_0__/* .toMarker */ .E)(settings.target),
        hidden: [],
        target: settings.target,
        api: settings.api,
        commit: context.commit,
        result: draft.compared?.result ?? null,
        notCompared: draft.notCompared,
        findings: draft.findings,
        filesCount: draft.loaded.files.length,
        codesCount: draft.loaded.matrix.codes.length,
        mode: settings.reviewedPlan,
        removed: settings.removed,
        takeoverAll: settings.takeover.kind === 'all',
        touchedFiles: facts.touchedFiles,
        releasedCategories: [],
        picture: null,
        links: facts.links,
    };
}


/***/ }),

/***/ 52063:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ toMarker)
/* harmony export */ });
/**
 * First line of the review comment of a target, by which later runs find it. A target holds letters, digits, `_` and `-`
 * only; two hyphens in a row are allowed inside a comment in HTML5, `-->` cannot come up.
 */
function toMarker(target) {
    return `<!-- cxone-callcodes:plan target=${target} -->`;
}


/***/ }),

/***/ 79605:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D9: () => (/* binding */ markdownCode),
/* harmony export */   FV: () => (/* binding */ escapeMarkdown),
/* harmony export */   Lt: () => (/* binding */ fenceFor),
/* harmony export */   fV: () => (/* binding */ fencedText)
/* harmony export */ });
/* harmony import */ var _show_invisible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7023);

/**
 * Words that GitHub would turn into something else than text although Markdown leaves them alone: mentions and e-mail
 * addresses, cross-references (`#1`, `GH-1`, `JIRA-1`, advisories, commit hashes), URLs, emoji names, formulas. Backslashes and
 * entities do not help, since GitHub looks at the rendered text; it never looks into code.
 */
const SPECIAL_WORD = new RegExp([
    '@',
    '#\\d',
    '[a-z]-\\d',
    'ghsa-',
    '[0-9a-f]{7}',
    ':/',
    '//',
    'www\\.',
    '(?:mailto|xmpp):',
    ':[a-z0-9_+-]+:',
    '[$`]',
].join('|'), 'i');
const ENTITIES = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '|': '&#124;',
    '\\': '&#92;',
};
/**
 * Foreign text as running Markdown text of GitHub, in a table cell too: one line, and only text comes of it. Words that GitHub
 * would link are shown as code.
 */
function escapeMarkdown(text) {
    const words = (0,_show_invisible_js__WEBPACK_IMPORTED_MODULE_0__/* .showInvisible */ .j)(text)
        .split(/[ \u3000]+/)
        .filter((word) => word !== '');
    return words.map((word, index) => escapeWord(word, index === 0 ? 'first' : 'later')).join(' ');
}
function escapeWord(word, position) {
    if (SPECIAL_WORD.test(word))
        return toCode(word);
    const escaped = word
        .replace(/[&<>|\\]/g, (character) => ENTITIES[character] ?? '')
        .replace(/[*_~[\]]/g, '\\$&');
    return position === 'first' ? escaped.replace(/^(?:[-+=#:]|\d+[.)])/, escapeLineStart) : escaped;
}
/** Marks that mean something only where a line begins: heading, list, rule, table. */
function escapeLineStart(mark) {
    return `${mark.slice(0, -1)}\\${mark.slice(-1)}`;
}
/** Foreign text as inline code, verbatim but for what is invisible; fit for table cells. */
function markdownCode(text) {
    return toCode((0,_show_invisible_js__WEBPACK_IMPORTED_MODULE_0__/* .showInvisible */ .j)(text));
}
function toCode(visibleText) {
    const shown = withoutMarkers(visibleText)
        .replace(/(\\+)\|/g, '$1$1\\u{7C}')
        .replace(/\|/g, '\\|');
    if (shown === '')
        return '(empty)';
    const fence = '`'.repeat(longestRunOfBackticks(shown) + 1);
    const padding = /^[ `]|[ `]$/.test(shown) && /[^ ]/.test(shown) ? ' ' : '';
    return `${fence}${padding}${shown}${padding}${fence}`;
}
/** One line of a fenced block, from text without invisible characters. */
function fencedText(visibleText) {
    return withoutMarkers(visibleText);
}
/** A fence that no line of `contents` can close. */
function fenceFor(contents) {
    let longest = 2;
    for (const content of contents)
        longest = Math.max(longest, longestRunOfBackticks(content));
    return '`'.repeat(longest + 1);
}
/**
 * Our own hidden markers are HTML comments, and what we print into a job log is read for `##[commands]`: nobody else's text may
 * look like either, not even in code.
 */
function withoutMarkers(text) {
    if (!/--|##\[/.test(text))
        return text;
    return text
        .replace(/(\\*)<(?=!--)/g, '$1$1\\u{3C}')
        .replace(/-->/g, '--\\u{3E}')
        .replace(/##\[/g, '##\\u{5B}');
}
function longestRunOfBackticks(text) {
    if (!text.includes('`'))
        return 0;
    return (text.match(/`+/g) ?? []).reduce((longest, run) => Math.max(longest, run.length), 0);
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

/***/ 42353:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ groupChanges)
/* harmony export */ });
/* harmony import */ var _model_call_code_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43531);
/* harmony import */ var _util_by_code_point_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55838);


/** Sorts before every character of a code, so that children follow their parent and not its longer-named siblings. */
const LOWEST = '\u0000';
/** The changes as reviewers read them: by category, then by hierarchy. */
function groupChanges(changes) {
    const byCategory = new Map();
    for (const change of changes) {
        const entry = { key: change.path.split(_model_call_code_js__WEBPACK_IMPORTED_MODULE_0__/* .PATH_SEPARATOR */ .qt).join(LOWEST), change };
        const group = byCategory.get(change.category);
        if (group === undefined)
            byCategory.set(change.category, [entry]);
        else
            group.push(entry);
    }
    return [...byCategory]
        .sort(([left], [right]) => (0,_util_by_code_point_js__WEBPACK_IMPORTED_MODULE_1__/* .byCodePoint */ .H)(left, right))
        .map(([category, entries]) => ({
        category,
        changes: entries.sort(byHierarchy).map(({ change }) => change),
    }));
}
function byHierarchy(left, right) {
    return ((0,_util_by_code_point_js__WEBPACK_IMPORTED_MODULE_1__/* .byCodePoint */ .H)(left.key, right.key) ||
        (0,_util_by_code_point_js__WEBPACK_IMPORTED_MODULE_1__/* .byCodePoint */ .H)(left.change.action, right.change.action) ||
        (0,_util_by_code_point_js__WEBPACK_IMPORTED_MODULE_1__/* .byCodePoint */ .H)(left.change.hash, right.change.hash));
}


/***/ }),

/***/ 88635:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ sortFindings)
/* harmony export */ });
/* harmony import */ var _model_by_finding_place_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49410);
/* harmony import */ var _util_by_code_point_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55838);


/** Errors first, then by place. */
function sortFindings(findings) {
    return findings.toSorted((left, right) => bySeverity(left, right) || (0,_model_by_finding_place_js__WEBPACK_IMPORTED_MODULE_0__/* .byFindingPlace */ .G)(left, right));
}
function bySeverity(left, right) {
    return (0,_util_by_code_point_js__WEBPACK_IMPORTED_MODULE_1__/* .byCodePoint */ .H)(left.severity, right.severity);
}


/***/ }),

/***/ 80299:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ toDiffUnits)
/* harmony export */ });
/* unused harmony export SIGN_OF_ACTION */
/* harmony import */ var _model_call_code_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43531);
/* harmony import */ var _util_assert_never_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49911);
/* harmony import */ var _format_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82511);
/* harmony import */ var _show_invisible_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7023);




const SIGN_OF_ACTION = {
    create: '+',
    update: '!',
    deactivate: '-',
    conflict: '!',
};
const INDENT = '  ';
/** No value of the contract is longer, apart from the native terms and reasons that servers and files make. */
const MAX_VALUE_CHARACTERS = 300;
const MAX_REASON_CHARACTERS = 1_000;
const MAX_CODE_CHARACTERS = 100;
const COMMON_FIELDS = new Set(['name', 'code', 'type', 'parent', 'category', 'isActive']);
/** Fields whose values are words of a small alphabet and read better without quotes. */
const PLAIN_FIELDS = new Set(['code', 'type', 'parent']);
/** The lines of one category's changes (in the order of `groupChanges`), below parents that do not change themselves. */
function toDiffUnits(changes, note) {
    let shownPath = [];
    return changes.map((change) => {
        const path = change.path.split(_model_call_code_js__WEBPACK_IMPORTED_MODULE_0__/* .PATH_SEPARATOR */ .qt);
        const context = toContextLines(path, shownPath);
        shownPath = path;
        return { action: change.action, lines: [...context, ...toChangeLines(change, note)] };
    });
}
function toContextLines(path, shownPath) {
    const parents = path.slice(0, -1);
    let shared = 0;
    while (shared < parents.length && parents[shared] === shownPath[shared])
        shared += 1;
    return parents.slice(shared).map((code, index) => ({
        sign: ' ',
        text: INDENT.repeat(shared + index) + bounded(code, MAX_CODE_CHARACTERS),
    }));
}
function toChangeLines(change, note) {
    const sign = SIGN_OF_ACTION[change.action];
    const indent = INDENT.repeat(change.path.split(_model_call_code_js__WEBPACK_IMPORTED_MODULE_0__/* .PATH_SEPARATOR */ .qt).length - 1);
    const source = note === 'with-source' && change.source !== null
        ? `  (${bounded(change.source.file, MAX_VALUE_CHARACTERS)}:${change.source.line})`
        : '';
    const head = { sign, text: `${indent}${toHeadline(change)}${source}` };
    const details = toDetails(change).map((text) => ({ sign, text: `${indent}${INDENT}${INDENT}${text}` }));
    return [head, ...details];
}
function toHeadline(change) {
    const code = bounded(change.path.split(_model_call_code_js__WEBPACK_IMPORTED_MODULE_0__/* .PATH_SEPARATOR */ .qt).at(-1) ?? '', MAX_CODE_CHARACTERS);
    const named = `${code} ${quote(change.after.name)}`;
    switch (change.action) {
        case 'create':
            return `${named} ${change.after.type}${change.after.isActive ? '' : ' (inactive)'}`;
        case 'update':
            return named;
        case 'deactivate':
            return `${named} (retired: isActive true → false${change.source === null ? '; no file lists it' : ''})`;
        case 'conflict':
            return `${named} CONFLICT, is not applied`;
        default:
            return (0,_util_assert_never_js__WEBPACK_IMPORTED_MODULE_1__/* .assertNever */ .x)(change);
    }
}
function toDetails(change) {
    switch (change.action) {
        case 'create':
            return Object.keys(change.after)
                .filter((field) => !COMMON_FIELDS.has(field))
                .sort()
                .map((field) => `${(0,_show_invisible_js__WEBPACK_IMPORTED_MODULE_2__/* .showInvisible */ .j)(field)}: ${toValueText(field, change.after[field] ?? null)}`);
        case 'update':
            return change.fields.map(toFieldText);
        case 'deactivate':
            return change.fields.filter(({ field }) => field !== 'isActive').map(toFieldText);
        case 'conflict':
            return [...change.fields.map(toFieldText), `reason: ${bounded(change.reason, MAX_REASON_CHARACTERS)}`];
        default:
            return (0,_util_assert_never_js__WEBPACK_IMPORTED_MODULE_1__/* .assertNever */ .x)(change);
    }
}
function toFieldText({ field, from, to }) {
    const remark = field === 'isActive' && to === true ? ' (reactivated)' : '';
    return `${(0,_show_invisible_js__WEBPACK_IMPORTED_MODULE_2__/* .showInvisible */ .j)(field)}: ${toValueText(field, from)} → ${toValueText(field, to)}${remark}`;
}
function toValueText(field, value) {
    if (value === null)
        return 'none';
    if (typeof value !== 'string')
        return String(value);
    return PLAIN_FIELDS.has(field) && /^[A-Z0-9_/]{1,60}$/.test(value) ? value : quote(value);
}
function quote(text) {
    return `"${bounded(text, MAX_VALUE_CHARACTERS).replaceAll('"', '\\"')}"`;
}
/** Spells invisible characters out before it counts, so that the length of what is shown is bounded. */
function bounded(text, maxCharacters) {
    return (0,_format_text_js__WEBPACK_IMPORTED_MODULE_3__/* .shorten */ .ml)((0,_show_invisible_js__WEBPACK_IMPORTED_MODULE_2__/* .showInvisible */ .j)(text), maxCharacters);
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


/***/ })

};
