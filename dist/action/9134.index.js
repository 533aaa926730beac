export const id = 9134;
export const ids = [9134,3441,5822];
export const modules = {

/***/ 95100:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ listRetirements)
/* harmony export */ });
/** What a plan retires, in its order: codes that a file sets inactive, and codes that no file lists any more. */
function listRetirements({ changes }) {
    return changes.flatMap((change) => (change.action === 'deactivate' ? [change] : []));
}


/***/ }),

/***/ 78033:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ toAdoptionText),
/* harmony export */   _: () => (/* binding */ toAdoptionSections)
/* harmony export */ });
/* harmony import */ var _change_sections_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98325);
/* harmony import */ var _escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79605);
/* harmony import */ var _format_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82511);
/* harmony import */ var _render_links_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64960);
/* harmony import */ var _show_invisible_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7023);





const MAX_TEXT_CHARACTERS = 300;
/** Records that apply marks as the codes that they are already: folded away, since nothing that people see of them alters. */
function toAdoptionSections({ result, links }) {
    const adoptions = result?.plan.adoptions ?? [];
    if (adoptions.length === 0)
        return [];
    const units = adoptions.map((change) => ({
        kind: 'adopted',
        text: `${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .fencedText */ .fV)(toAdoptionText(change))}\n`,
    }));
    const fence = (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .fenceFor */ .Lt)(units.map(({ text }) => text));
    return [
        {
            head: `<details><summary>${(0,_format_text_js__WEBPACK_IMPORTED_MODULE_3__/* .countOf */ .pq)(adoptions.length, 'record')} to adopt</summary>\n\n${EXPLANATION}\n\n`,
            blocks: [{ open: `${fence}text\n`, units, close: `${fence}\n\n` }],
            tail: '</details>\n\n',
            share: 1,
            notice: (omitted) => `**${(0,_change_sections_js__WEBPACK_IMPORTED_MODULE_0__/* .toOmittedText */ .j)(omitted, 'record')} not shown here.** ${(0,_render_links_js__WEBPACK_IMPORTED_MODULE_2__/* .whereAllAre */ .j)(links)}\n\n`,
        },
    ];
}
const EXPLANATION = 'Each is equal to the code of its name in every field, and nothing marks it as that code yet. Apply adds the tag to its notes and alters nothing else, so that no review is asked for.';
/** `INT/INT_HOT "Hot lead" (id 101)`, nothing invisible in it. */
function toAdoptionText({ path, after, id }) {
    const name = shown(after.name).replaceAll('"', '\\"');
    return `${shown(path)} "${name}" (id ${shown(id)})`;
}
function shown(text) {
    return (0,_format_text_js__WEBPACK_IMPORTED_MODULE_3__/* .shorten */ .ml)((0,_show_invisible_js__WEBPACK_IMPORTED_MODULE_4__/* .showInvisible */ .j)(text), MAX_TEXT_CHARACTERS);
}


/***/ }),

/***/ 98325:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ toChangeSections),
/* harmony export */   j: () => (/* binding */ toOmittedText)
/* harmony export */ });
/* harmony import */ var _escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79605);
/* harmony import */ var _format_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(82511);
/* harmony import */ var _group_changes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(42353);
/* harmony import */ var _render_links_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64960);
/* harmony import */ var _to_diff_units_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80299);





const MAX_CATEGORY_CHARACTERS = 100;
const KIND_OF_ACTION = {
    create: 'to create',
    update: 'to update',
    deactivate: 'to retire',
    conflict: 'in conflict',
};
/** The changes that the pull request makes, and those that would be applied besides. */
function toChangeSections(input) {
    if (input.result === null)
        return [];
    const { own, foreign } = splitByOrigin(input.result.plan.changes, input.touchedFiles);
    return [
        ...(own.length === 0
            ? []
            : [toSection(own, { head: '#### Changes\n\n', share: 6, note: toSourceNote(input), input })]),
        ...(foreign.length === 0
            ? []
            : [toSection(foreign, { head: FOREIGN_HEAD, share: 2, note: 'with-source', input })]),
    ];
}
/** Whoever opened a pull request knows the files that it touches; readers of an issue do not. */
function toSourceNote({ purpose }) {
    return purpose === 'drift' ? 'with-source' : 'without-source';
}
const FOREIGN_HEAD = `#### Not from this pull request

The files of these changes are not touched here, but the tenant does not yet hold what they say (an earlier merge was not applied, or somebody changed the tenant). Apply writes them as well.

`;
/** A removal has no file: it counts as the pull request's own unless the pull request touches nothing at all. */
function splitByOrigin(changes, touched) {
    if (touched === null)
        return { own: changes, foreign: [] };
    const isOwn = ({ source }) => source === null ? touched.size > 0 : touched.has(source.file);
    return { own: changes.filter(isOwn), foreign: changes.filter((change) => !isOwn(change)) };
}
function toSection(changes, { head, share, note, input }) {
    const blocks = (0,_group_changes_js__WEBPACK_IMPORTED_MODULE_3__/* .groupChanges */ .t)(changes).map((group) => toBlock(group.category, (0,_to_diff_units_js__WEBPACK_IMPORTED_MODULE_2__/* .toDiffUnits */ .M)(group.changes, note)));
    return {
        head,
        blocks,
        tail: '',
        share,
        notice: (omitted) => `**${toOmittedText(omitted, 'change')} not shown here** (${countKinds(omitted)}). ${(0,_render_links_js__WEBPACK_IMPORTED_MODULE_1__/* .whereAllAre */ .j)(input.links)}\n\n`,
    };
}
function toBlock(category, diffUnits) {
    const units = diffUnits.map(({ action, lines }) => {
        const text = lines.map((line) => `${line.sign} ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .fencedText */ .fV)(line.text)}\n`).join('');
        return { kind: KIND_OF_ACTION[action], text };
    });
    const fence = (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .fenceFor */ .Lt)(units.map(({ text }) => text));
    const title = `**Category** ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)((0,_format_text_js__WEBPACK_IMPORTED_MODULE_4__/* .shorten */ .ml)(category, MAX_CATEGORY_CHARACTERS))} · ${countKinds(units)}`;
    return { open: `${title}\n\n${fence}diff\n`, units, close: `${fence}\n\n` };
}
/** `1 change is`, `2,000 changes are`. */
function toOmittedText(omitted, noun) {
    return omitted.length === 1 ? `1 ${noun} is` : `${(0,_format_text_js__WEBPACK_IMPORTED_MODULE_4__/* .formatCount */ .B4)(omitted.length)} ${noun}s are`;
}
function countKinds(units) {
    const counts = Object.values(KIND_OF_ACTION).map((kind) => ({
        kind,
        count: units.filter((unit) => unit.kind === kind).length,
    }));
    return counts
        .filter(({ count }) => count > 0)
        .map(({ kind, count }) => `${(0,_format_text_js__WEBPACK_IMPORTED_MODULE_4__/* .formatCount */ .B4)(count)} ${kind}`)
        .join(', ');
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

/***/ 73277:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderFindingsMarkdown: () => (/* binding */ renderFindingsMarkdown)
/* harmony export */ });
/* harmony import */ var _fill_sections_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65642);
/* harmony import */ var _findings_section_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63164);
/* harmony import */ var _render_summary_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23441);



/** The findings as a Markdown table, errors first; below `maxBytes` bytes of UTF-8. Says so when there are none. */
function renderFindingsMarkdown(findings, maxBytes = _render_summary_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_SUMMARY_BYTES */ .Q) {
    if (findings.length === 0)
        return '✅ No findings.\n';
    const sections = (0,_findings_section_js__WEBPACK_IMPORTED_MODULE_0__/* .toFindingsSections */ .w)(findings, 'All of them are in the log of the run.');
    const room = { size: maxBytes - 1, measure: (text) => Buffer.byteLength(text, 'utf8') };
    return (0,_fill_sections_js__WEBPACK_IMPORTED_MODULE_2__/* .fillSections */ .w)(sections, room)
        .map(({ text }) => text)
        .join('')
        .replace(/\n+$/, '\n');
}


/***/ }),

/***/ 64960:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ renderLinks),
/* harmony export */   j: () => (/* binding */ whereAllAre),
/* harmony export */   toComparableBody: () => (/* binding */ toComparableBody)
/* harmony export */ });
/* harmony import */ var _escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79605);

/** Ends every line that holds links to a run, so that two comments can be compared without them. */
const LINKS_MARKER = '<!-- callcodes:links -->';
const LINE_WITH_LINKS = /^.*<!-- callcodes:links -->$/gm;
/** One line with the links that there are; empty when there are none. */
function renderLinks({ run, report, artifact }) {
    const links = [
        ...(report === null ? [] : [renderLink('Report', report)]),
        ...(artifact === null ? [] : [renderLink('Plan and report files', artifact)]),
        ...(run === null ? [] : [renderLink('Run', run)]),
    ];
    return links.length === 0 ? '' : `${links.join(' · ')} ${LINKS_MARKER}`;
}
/** The text without what differs from run to run though nothing else changed: targets of the run's links, line ends. */
function toComparableBody(body) {
    return body
        .replace(/\r\n?/g, '\n')
        .replace(LINE_WITH_LINKS, (line) => line.replace(/\]\([^)\s]*\)/g, ']()'))
        .trimEnd();
}
/** Where all of a list is, for a notice that some of it is missing. */
function whereAllAre({ report, artifact, run }) {
    if (report !== null || artifact !== null)
        return 'All of them are in the report and in the plan file, linked at the end.';
    return run === null
        ? 'All of them are in the report and in the plan file that this run wrote.'
        : "All of them are in the run's report and plan file, linked at the end.";
}
/** A link to a place of ours. What is no http address is shown as text. */
function renderLink(label, url) {
    if (!/^https?:\/\//.test(url))
        return `${label}: ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)(url)}`;
    const target = url.replace(/[^\w\-.~:/?#@!$&'*+,;=%]/gu, encodeCharacter);
    return `[${label}](${target})`;
}
function encodeCharacter(character) {
    if (character <= '\u007F')
        return `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
    return /\p{Cs}/u.test(character) ? '%EF%BF%BD' : encodeURIComponent(character);
}


/***/ }),

/***/ 74391:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MU: () => (/* binding */ toOutcomeHeading),
/* harmony export */   NZ: () => (/* binding */ renderOutcomeBody),
/* harmony export */   Zv: () => (/* binding */ renderNotApplied),
/* harmony export */   ah: () => (/* binding */ renderOutcomeSection)
/* harmony export */ });
/* harmony import */ var _util_assert_never_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(49911);
/* harmony import */ var _comment_markers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64797);
/* harmony import */ var _count_statuses_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(60544);
/* harmony import */ var _escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79605);
/* harmony import */ var _format_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82511);
/* harmony import */ var _render_links_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64960);






const MAX_FAILURES = 30;
const MAX_REASONS = 20;
/** Together below a sixth of a comment: a signed statement may take up to three quarters, and the plan wants room, too. */
const MAX_FAILURES_LENGTH = 5_500;
const MAX_REASONS_LENGTH = 3_500;
const MAX_MESSAGE_CHARACTERS = 300;
const MAX_REASON_CHARACTERS = 600;
const MAX_PATH_CHARACTERS = 100;
/** The outcome between its hidden markers, ready for `placeOutcome`. */
function renderOutcomeSection(input) {
    return `${_comment_markers_js__WEBPACK_IMPORTED_MODULE_2__/* .OUTCOME_START */ .k9}\n\n${renderOutcomeBody(input)}\n---\n\n${_comment_markers_js__WEBPACK_IMPORTED_MODULE_2__/* .OUTCOME_END */ .zl}\n`;
}
/** Tells a pull request that was closed without a merge that nothing came of its plan. */
function renderNotApplied({ commit, links }) {
    const head = commit === null ? '' : ` at commit ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)((0,_format_text_js__WEBPACK_IMPORTED_MODULE_3__/* .shorten */ .ml)(commit, 64))}`;
    const text = `The pull request was closed without a merge${head}: the tenant is as it was. The plan below is kept for the record.`;
    const line = (0,_render_links_js__WEBPACK_IMPORTED_MODULE_1__/* .renderLinks */ .U)(links);
    const body = `### ⚪ Nothing was applied\n\n${text}\n\n${line === '' ? '' : `${line}\n\n`}`;
    return `${_comment_markers_js__WEBPACK_IMPORTED_MODULE_2__/* .OUTCOME_START */ .k9}\n\n${body}---\n\n${_comment_markers_js__WEBPACK_IMPORTED_MODULE_2__/* .OUTCOME_END */ .zl}\n`;
}
/** The same text without markers, as the job summary and `apply --format markdown` show it. */
function renderOutcomeBody(input) {
    const { apply } = input;
    const parts = [
        `### ${toOutcomeHeading(input)}\n\n`,
        renderReasons(input.reasons),
        apply === null ? '' : renderCounts(apply),
        apply === null ? '' : renderUndone((0,_count_statuses_js__WEBPACK_IMPORTED_MODULE_4__/* .toUndone */ .p)(apply.changes)),
        renderNextStep(input),
        renderFacts(input),
    ];
    return parts.join('');
}
/** `✅ Applied: 6 changes`: an icon, a blank and our own words. */
function toOutcomeHeading({ outcome, apply, cancelled }) {
    const counts = (0,_count_statuses_js__WEBPACK_IMPORTED_MODULE_4__/* .countStatuses */ .i)(apply?.changes ?? []);
    const done = counts.applied + counts.adopted;
    const share = `${(0,_format_text_js__WEBPACK_IMPORTED_MODULE_3__/* .formatCount */ .B4)(done)} of ${(0,_format_text_js__WEBPACK_IMPORTED_MODULE_3__/* .countOf */ .pq)(apply?.changes.length ?? 0, 'change')}`;
    // Once requests were sent, a lost reply may hide that the tenant did the work.
    const nothing = apply === null ? 'nothing was written' : 'no write is confirmed';
    switch (outcome) {
        case 'applied':
            return `✅ Applied: ${(0,_format_text_js__WEBPACK_IMPORTED_MODULE_3__/* .countOf */ .pq)(done, 'change')}`;
        case 'partial':
            if (cancelled)
                return `⚠️ Cancelled: ${apply === null ? nothing : `${share} done`}`;
            return `⚠️ Partly applied: ${share}`;
        case 'blocked':
            return '⛔ Blocked: nothing was written';
        case 'failed':
            return cancelled ? `⚠️ Cancelled: ${nothing}` : `❌ Failed: ${nothing}`;
        case 'invalid':
            return '❌ Errors in the matrix files: nothing was written';
        case 'clean':
            return '✅ Nothing to apply: the tenant holds what the files say';
        case 'changes':
            return '📝 Planned only: nothing was written';
        case 'validated':
            return '✅ Files checked only: nothing was written';
        default:
            return (0,_util_assert_never_js__WEBPACK_IMPORTED_MODULE_5__/* .assertNever */ .x)(outcome);
    }
}
function renderReasons(reasons) {
    if (reasons.length === 0)
        return '';
    const bullets = reasons
        .slice(0, MAX_REASONS)
        .map((reason) => `- ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)((0,_format_text_js__WEBPACK_IMPORTED_MODULE_3__/* .shorten */ .ml)(reason, MAX_REASON_CHARACTERS))}\n`);
    const shown = (0,_format_text_js__WEBPACK_IMPORTED_MODULE_3__/* .takeFitting */ .hW)(bullets, MAX_REASONS_LENGTH);
    const left = reasons.length - shown.length;
    const more = left === 0 ? '' : `- and ${(0,_format_text_js__WEBPACK_IMPORTED_MODULE_3__/* .formatCount */ .B4)(left)} more: all of them are in the log of the run\n`;
    return `${shown.join('')}${more}\n`;
}
function renderCounts({ changes, metrics }) {
    const { applied, adopted, failed, skipped } = (0,_count_statuses_js__WEBPACK_IMPORTED_MODULE_4__/* .countStatuses */ .i)(changes);
    const cells = [applied, adopted, failed, skipped].map((count) => count === 0 ? '0' : `**${(0,_format_text_js__WEBPACK_IMPORTED_MODULE_3__/* .formatCount */ .B4)(count)}**`);
    const rate = `${(0,_format_text_js__WEBPACK_IMPORTED_MODULE_3__/* .formatCount */ .B4)(metrics.successfulAssignments)} of ${(0,_format_text_js__WEBPACK_IMPORTED_MODULE_3__/* .formatCount */ .B4)(metrics.totalAttempts)}`;
    const row = [...cells, rate, `${metrics.averageLatencyMs} ms`];
    const head = ['applied', 'adopted', 'failed', 'skipped', 'successful', 'average latency'];
    return [head, head.map(() => '---:'), row]
        .map((line) => `| ${line.join(' | ')} |\n`)
        .join('')
        .concat('\n');
}
function renderUndone(undone) {
    if (undone.length === 0)
        return '';
    const candidates = undone.slice(0, MAX_FAILURES).map(({ change, status, error }) => {
        const message = error === null ? '' : (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)((0,_format_text_js__WEBPACK_IMPORTED_MODULE_3__/* .shorten */ .ml)(error.message, MAX_MESSAGE_CHARACTERS));
        const code = error === null ? '' : (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)((0,_format_text_js__WEBPACK_IMPORTED_MODULE_3__/* .shorten */ .ml)(error.code, 60));
        return `| ${change.action} | ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)((0,_format_text_js__WEBPACK_IMPORTED_MODULE_3__/* .shorten */ .ml)(change.path, MAX_PATH_CHARACTERS))} | ${status} | ${code} | ${message} |\n`;
    });
    const rows = (0,_format_text_js__WEBPACK_IMPORTED_MODULE_3__/* .takeFitting */ .hW)(candidates, MAX_FAILURES_LENGTH);
    const left = undone.length - rows.length;
    const more = left === 0
        ? ''
        : `**${(0,_format_text_js__WEBPACK_IMPORTED_MODULE_3__/* .formatCount */ .B4)(left)} more not shown here.** All of them are in the audit log and in the report.\n\n`;
    return `| Change | Code | Outcome | Error | Why |\n| --- | --- | --- | --- | --- |\n${rows.join('')}\n${more}`;
}
function renderNextStep({ outcome, cancelled }) {
    switch (outcome) {
        case 'partial':
            return `${cancelled ? 'The run was cancelled. Run' : 'Mend the cause and run'} the job again: what is applied already is left alone, the rest is made good.\n\n`;
        case 'failed':
            return `${cancelled ? 'The run was cancelled. Run' : 'Mend the cause and run'} the job again.\n\n`;
        case 'blocked':
            return 'Nothing is lost: resolve the reason and run the job again, or merge a pull request whose plan shows these changes.\n\n';
        case 'invalid':
            return 'Mend the files with another pull request.\n\n';
        case 'applied':
        case 'clean':
        case 'changes':
        case 'validated':
            return '';
        default:
            return (0,_util_assert_never_js__WEBPACK_IMPORTED_MODULE_5__/* .assertNever */ .x)(outcome);
    }
}
function renderFacts({ commit, auditHash, finishedAt, links }) {
    const facts = [
        ...(commit === null ? [] : [`commit ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)((0,_format_text_js__WEBPACK_IMPORTED_MODULE_3__/* .shorten */ .ml)(commit, 64))}`]),
        ...(auditHash === null ? [] : [`audit hash ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)((0,_format_text_js__WEBPACK_IMPORTED_MODULE_3__/* .shorten */ .ml)(auditHash, 100))}`]),
        ...(finishedAt === null ? [] : [`finished ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)((0,_format_text_js__WEBPACK_IMPORTED_MODULE_3__/* .shorten */ .ml)(finishedAt, 40))}`]),
    ];
    const line = (0,_render_links_js__WEBPACK_IMPORTED_MODULE_1__/* .renderLinks */ .U)(links);
    return `${[...(facts.length === 0 ? [] : [`${facts.join(' · ')}  `]), ...(line === '' ? [] : [line])].join('\n')}\n`;
}


/***/ }),

/***/ 23441:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ MAX_SUMMARY_BYTES),
/* harmony export */   renderApplySummary: () => (/* binding */ renderApplySummary),
/* harmony export */   renderSummary: () => (/* binding */ renderSummary)
/* harmony export */ });
/* harmony import */ var _render_outcome_section_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74391);
/* harmony import */ var _render_review_comment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53400);


/** GitHub shows nothing of a step's summary above 1 MiB; the margin is for what else the step writes. */
const MAX_SUMMARY_BYTES = 1_048_576 - 65_536;
/** The review comment's text for the job summary, below `maxBytes` bytes of UTF-8. */
function renderSummary(input, maxBytes = MAX_SUMMARY_BYTES) {
    return (0,_render_review_comment_js__WEBPACK_IMPORTED_MODULE_1__/* .renderReview */ .F)(input, { size: maxBytes - 1, measure: (text) => Buffer.byteLength(text, 'utf8') });
}
/** The outcome above the plan, for the job summary of an apply. */
function renderApplySummary(outcome, review) {
    const head = `${(0,_render_outcome_section_js__WEBPACK_IMPORTED_MODULE_0__/* .renderOutcomeBody */ .NZ)(outcome)}\n---\n\n`;
    return head + renderSummary(review, MAX_SUMMARY_BYTES - Buffer.byteLength(head, 'utf8'));
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

/***/ 74568:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LZ: () => (/* binding */ renderUses),
/* harmony export */   YD: () => (/* binding */ listStakeRows),
/* harmony export */   mN: () => (/* binding */ listStakeNotes)
/* harmony export */ });
/* harmony import */ var _model_list_retirements_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95100);
/* harmony import */ var _util_by_code_point_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55838);
/* harmony import */ var _format_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82511);



/** What the plan retires and the tenant told of, the most used first. */
function listStakeRows(plan, stakes) {
    return (0,_model_list_retirements_js__WEBPACK_IMPORTED_MODULE_0__/* .listRetirements */ .z)(plan)
        .flatMap((change) => {
        const uses = stakes.usesById.get(change.id);
        return uses === undefined ? [] : [{ change, uses }];
    })
        .sort((left, right) => right.uses.skills.length - left.uses.skills.length ||
        right.uses.campaigns.length - left.uses.campaigns.length ||
        (0,_util_by_code_point_js__WEBPACK_IMPORTED_MODULE_1__/* .byCodePoint */ .H)(left.change.path, right.change.path) ||
        (0,_util_by_code_point_js__WEBPACK_IMPORTED_MODULE_1__/* .byCodePoint */ .H)(left.change.category, right.change.category));
}
/** `3 skills, 1 campaign`, `1 skill` (in no campaign), `no skill`. */
function renderUses({ skills, campaigns }) {
    if (skills.length === 0)
        return 'no skill';
    const counts = [(0,_format_text_js__WEBPACK_IMPORTED_MODULE_2__/* .countOf */ .pq)(skills.length, 'skill')];
    if (campaigns.length > 0)
        counts.push((0,_format_text_js__WEBPACK_IMPORTED_MODULE_2__/* .countOf */ .pq)(campaigns.length, 'campaign'));
    return counts.join(', ');
}
/** What is not told and why: words and numbers of our own, the same as long as the tenant answers the same. */
function listStakeNotes(plan, stakes) {
    const retired = (0,_model_list_retirements_js__WEBPACK_IMPORTED_MODULE_0__/* .listRetirements */ .z)(plan).length;
    const { askedCount, refusal, usesById } = stakes;
    if (refusal === 'not-served')
        return [`${NOT_SHOWN} the tenant's version of the API does not tell which skills use them.`];
    if (refusal === 'forbidden')
        return [`${NOT_SHOWN} the role of the access key may not see which skills use them.`];
    const lost = askedCount - usesById.size;
    return [
        ...(lost === 0 ? [] : [`${toShare(lost, askedCount)} not shown here: the tenant gave no usable answer.`]),
        ...(retired <= askedCount
            ? []
            : [`Only the first ${(0,_format_text_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(askedCount)} of ${(0,_format_text_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(retired)} retirements were looked up.`]),
    ];
}
const NOT_SHOWN = 'What is at stake with the retirements is not shown:';
function toShare(lost, asked) {
    return `What is at stake with ${(0,_format_text_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(lost)} of ${(0,_format_text_js__WEBPACK_IMPORTED_MODULE_2__/* .countOf */ .pq)(asked, 'retirement')} is`;
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


/***/ })

};
