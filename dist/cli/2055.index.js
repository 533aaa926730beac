export const id = 2055;
export const ids = [2055];
export const modules = {

/***/ 64797:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J6: () => (/* binding */ FOOTER_MARKER),
/* harmony export */   k9: () => (/* binding */ OUTCOME_START),
/* harmony export */   zl: () => (/* binding */ OUTCOME_END)
/* harmony export */ });
/** Hidden lines by which a comment's parts are found again. Foreign text cannot contain them: it never shows `<!--`. */
const FOOTER_MARKER = '<!-- callcodes:footer -->';
const OUTCOME_START = '<!-- callcodes:outcome -->';
const OUTCOME_END = '<!-- callcodes:outcome-end -->';


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

/***/ 92055:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderReport: () => (/* binding */ renderReport)
});

// EXTERNAL MODULE: ./lib/report/html/generated/report-client.js
var report_client = __webpack_require__(97582);
// EXTERNAL MODULE: ./lib/report/escape-html.js
var escape_html = __webpack_require__(26597);
// EXTERNAL MODULE: ./lib/report/format-text.js
var format_text = __webpack_require__(82511);
// EXTERNAL MODULE: ./lib/report/render-outcome-section.js
var render_outcome_section = __webpack_require__(74391);
// EXTERNAL MODULE: ./lib/report/to-verdict.js
var to_verdict = __webpack_require__(79641);
;// CONCATENATED MODULE: ./lib/report/html/render-headline.js




const TONE_OF_ICON = new Map([
    ['✅', 'good'],
    ['📝', 'change'],
    ['⛔', 'bad'],
    ['❌', 'bad'],
    ['⚠️', 'warn'],
]);
const SIGN = { good: '✓', change: '±', bad: '✕', warn: '!' };
/** The same verdict as in the comment: of the plan, and after an apply of what came of it. */
function toHeadline({ review, outcome }) {
    if (outcome === null) {
        const { icon, text } = (0,to_verdict/* toVerdict */.d)(review);
        return { tone: TONE_OF_ICON.get(icon) ?? 'warn', text };
    }
    const heading = (0,render_outcome_section/* toOutcomeHeading */.MU)(outcome);
    const cut = heading.indexOf(' ');
    return { tone: TONE_OF_ICON.get(heading.slice(0, cut)) ?? 'warn', text: heading.slice(cut + 1) };
}
/** The head of the page, readable also where scripts do not run: words and numbers of our own, and the target. */
function renderHeadline(input) {
    const { tone, text } = toHeadline(input);
    const what = input.stage === 'planned' ? 'Plan' : 'Apply';
    return [
        '<a class="skip" href="#codes">Skip to the codes</a>',
        '<header class="page">',
        `<p class="eyebrow">${what} of call codes <b translate="no">${(0,escape_html/* escapeHtml */.Z)(input.redact(input.review.target))}</b></p>`,
        `<h1><span class="badge ${tone}" aria-hidden="true">${SIGN[tone]}</span>${(0,escape_html/* escapeHtml */.Z)(text)}</h1>`,
        renderTiles(input),
        '</header>',
    ].join('\n');
}
function renderTiles({ review: { result } }) {
    if (result === null)
        return '';
    const { create, update, deactivate, conflict, unchanged, unlisted, unmanaged } = result.plan.summary;
    const tiles = [
        ['create', 'to create', create],
        ['update', 'to update', update],
        ['deactivate', 'to retire', deactivate],
        ['conflict', 'in conflict', conflict],
        ['unchanged', 'unchanged', unchanged],
        ['unlisted', 'in no file', unlisted],
        ['unmanaged', 'unmanaged', unmanaged],
    ];
    const items = tiles.map(([name, label, count]) => `<li class="${count === 0 ? 'zero' : name}"><b>${(0,format_text/* formatCount */.B4)(count)}</b> <span>${label}</span></li>`);
    return `<ul class="tiles" aria-label="The plan in numbers">${items.join('')}</ul>`;
}

// EXTERNAL MODULE: ./lib/report/html/render-page.js
var render_page = __webpack_require__(61018);
;// CONCATENATED MODULE: ./lib/report/html/render-skeleton.js
/** The empty rooms of the page, which the script fills; those that stay empty stay hidden. */
function renderSkeleton() {
    return `<main>
<noscript><p class="note">This page needs JavaScript for the tree and the figures. The same facts are in <code>plan.json</code> and in the audit log beside it.</p></noscript>
<div id="notes"></div>
<section id="reasons" aria-labelledby="reasons-title" hidden><h2 id="reasons-title">What stands in the way</h2></section>
<section id="results" aria-labelledby="results-title" hidden><h2 id="results-title">What came of it</h2></section>
<section id="findings" aria-labelledby="findings-title" hidden><h2 id="findings-title">Findings</h2></section>
<section id="codes" aria-labelledby="codes-title" tabindex="-1"><h2 id="codes-title">Codes</h2>
<form class="bar" role="search" aria-label="Codes">
<div class="field grow"><label for="search">Search</label><input id="search" type="search" autocomplete="off" spellcheck="false" placeholder="Code, name, type or value"></div>
<div class="field"><label for="category">Category</label><select id="category"><option value="">All categories</option></select></div>
<fieldset id="statuses" hidden><legend>Plan</legend></fieldset>
<fieldset id="outcomes" hidden><legend>Outcome</legend></fieldset>
</form>
<div class="actions"><p id="count" role="status"></p><button type="button" id="clear" hidden>Clear filters</button><button type="button" id="open-all">Expand all</button><button type="button" id="close-all">Collapse all</button></div>
<div id="tree"></div>
</section>
<section id="facts" aria-labelledby="facts-title"><h2 id="facts-title">About this report</h2></section>
</main>`;
}

;// CONCATENATED MODULE: ./lib/report/html/to-embedded-json.js
/**
 * What could end the script element, start a comment in it, or mean something to a reader other than a JSON parser: `<`, `>`,
 * `&`, line separators, and whatever steers or hides text (bidirectional marks, zero-width characters).
 */
const UNSAFE = /[<>&\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;
/** JSON for an HTML `<script type="application/json">`: the same value to every parser, and nothing of it is markup. */
function toEmbeddedJson(value) {
    return JSON.stringify(value).replace(UNSAFE, escapeUnits);
}
function escapeUnits(character) {
    return Array.from({ length: character.length }, (_, index) => {
        return `\\u${character.charCodeAt(index).toString(16).padStart(4, '0')}`;
    }).join('');
}

// EXTERNAL MODULE: ./lib/report/sort-findings.js
var sort_findings = __webpack_require__(88635);
// EXTERNAL MODULE: ./lib/report/stake-words.js
var stake_words = __webpack_require__(74568);
// EXTERNAL MODULE: ./lib/model/call-code.js
var call_code = __webpack_require__(43531);
// EXTERNAL MODULE: ./lib/util/by-code-point.js
var by_code_point = __webpack_require__(55838);
;// CONCATENATED MODULE: ./lib/report/html/list-report-entries.js


/** The whole matrix: listed codes whether or not they change, removals, conflicts, unlisted codes, and what stands above them. */
function listReportEntries({ review, desired, }) {
    const entries = review.result === null
        ? desired.map(({ active, place, ...code }) => toListedEntry({ ...code, isActive: active, source: place, isCompared: false }, null))
        : listCompared(review.result);
    return [...entries, ...listMissingParents(entries)];
}
function listCompared({ plan, codes, unlisted }) {
    const wanted = new Map();
    for (const change of [...plan.changes, ...plan.adoptions]) {
        if (change.source !== null)
            wanted.set(change.path, change);
    }
    const adopted = new Set(plan.adoptions);
    const listed = codes.map((code) => {
        const change = takeChange(wanted, code);
        const entry = toListedEntry(code, change);
        return change !== null && adopted.has(change) ? { ...entry, status: 'unchanged' } : entry;
    });
    const taken = new Set(listed.map(({ change }) => change));
    const others = plan.changes.filter((change) => !taken.has(change));
    const removed = new Set(others.filter(({ source }) => source === null).map(({ path }) => path));
    const kept = unlisted.filter(({ path }) => !removed.has(path));
    return [
        ...listed,
        ...others.map(toChangeEntry),
        ...kept.map((code) => ({ ...code, type: null, status: 'unlisted', source: null, change: null })),
    ];
}
/** A path that the files name twice is an error; the change belongs to the code that it was made for. */
function takeChange(wanted, { path, source }) {
    const change = wanted.get(path);
    const isSame = change?.source?.file === source.file && change.source.line === source.line;
    return change !== undefined && isSame ? change : null;
}
function toListedEntry(code, change) {
    const { path, name, type, category, isActive, source, isCompared } = code;
    const status = change?.action ?? (isCompared ? 'unchanged' : 'listed');
    return { path, name, type, category, isActive, status, source, change };
}
function toChangeEntry(change) {
    const { path, action, source, category, after } = change;
    const { name, type, isActive } = after;
    return { path, name, type, category, isActive, status: action, source, change };
}
function listMissingParents(entries) {
    const known = new Set(entries.map(({ path }) => path));
    const missing = [];
    for (const { path } of entries) {
        for (const parent of listPathsAbove(path)) {
            if (known.has(parent))
                continue;
            known.add(parent);
            missing.push(toContextEntry(parent));
        }
    }
    return missing.sort((left, right) => (0,by_code_point/* byCodePoint */.H)(left.path, right.path));
}
function listPathsAbove(path) {
    const segments = path.split(call_code/* PATH_SEPARATOR */.qt);
    return segments.slice(1).map((_, index) => segments.slice(0, index + 1).join(call_code/* PATH_SEPARATOR */.qt));
}
function toContextEntry(path) {
    return {
        path,
        name: null,
        type: null,
        category: null,
        isActive: true,
        status: 'context',
        source: null,
        change: null,
    };
}

;// CONCATENATED MODULE: ./lib/report/html/sort-report-entries.js


/** Sorts before every character of a code, so that children follow their parent and not its longer-named siblings. */
const LOWEST = '\u0000';
/** The rows as a tree reads: by category of the root, then a parent right before its children, siblings by code point. */
function sortReportEntries(entries) {
    const keyed = entries.map((entry) => {
        const segments = entry.path.split(call_code/* PATH_SEPARATOR */.qt);
        return { entry, key: segments.join(LOWEST), root: segments[0] ?? '' };
    });
    keyed.sort((left, right) => (0,by_code_point/* byCodePoint */.H)(left.key, right.key) || byRank(left.entry, right.entry));
    const categories = toRootCategories(keyed);
    const categoryOf = ({ root }) => categories.get(root) ?? '';
    keyed.sort((left, right) => (0,by_code_point/* byCodePoint */.H)(categoryOf(left), categoryOf(right)));
    return place(keyed, categoryOf);
}
/** Of several rows with one path the listed one comes first: children stand below it. */
function byRank(left, right) {
    return Number(left.source === null) - Number(right.source === null) || byStatus(left, right);
}
function byStatus(left, right) {
    return (0,by_code_point/* byCodePoint */.H)(left.status, right.status);
}
function toRootCategories(keyed) {
    const categories = new Map();
    for (const { root, entry } of keyed) {
        if (entry.category !== null && !categories.has(root))
            categories.set(root, entry.category);
    }
    return categories;
}
function place(keyed, categoryOf) {
    const indexOf = new Map();
    return keyed.map((one, index) => {
        const { path, category } = one.entry;
        if (!indexOf.has(path))
            indexOf.set(path, index);
        const cut = path.lastIndexOf(call_code/* PATH_SEPARATOR */.qt);
        const parent = cut < 0 ? null : (indexOf.get(path.slice(0, cut)) ?? null);
        return { entry: one.entry, category: category ?? categoryOf(one), parent };
    });
}

;// CONCATENATED MODULE: ./lib/report/html/to-report-uses.js


/** Names of each kind that are shown; the count says how many there are. */
const MAX_NAMES = 10;
/** Who uses the record of a retirement; null for any other change, and where the tenant did not tell. */
function toReportUses(change, { stakes, shown }) {
    if (change?.action !== 'deactivate')
        return null;
    const uses = stakes?.usesById.get(change.id);
    if (uses === undefined)
        return null;
    return {
        words: (0,stake_words/* renderUses */.LZ)(uses),
        skills: toNames(uses.skills, shown),
        campaigns: toNames(uses.campaigns, shown),
    };
}
function toNames(users, shown) {
    const names = users
        .slice(0, MAX_NAMES)
        .map(({ id, name }) => `${name === '' ? '(no name)' : shown(name)} (${id})`);
    const left = users.length - names.length;
    return left === 0 ? names : [...names, `and ${(0,format_text/* formatCount */.B4)(left)} more`];
}

;// CONCATENATED MODULE: ./lib/report/html/to-report-codes.js





/** A row of the tree shows these itself. */
const SHOWN_BY_ROW = new Set(['name', 'code', 'type', 'parent', 'category']);
/** The rows of the tree, each with what the plan says of it and what became of it. */
function toReportCodes(input, shown) {
    const outcomes = input.outcome?.apply?.changes ?? [];
    const outcomeOf = new Map(outcomes.map((outcome) => [outcome.change, outcome]));
    const firstMs = toFirstMs(outcomes);
    const toWrite = (change) => {
        const outcome = outcomeOf.get(change);
        return outcome === undefined ? null : toReportWrite(outcome, { firstMs, shown });
    };
    return sortReportEntries(listReportEntries(input)).map((placed) => {
        const { change } = placed.entry;
        const uses = toReportUses(change, { stakes: input.review.stakes, shown });
        return toReportCode(placed, { uses, write: change === null ? null : toWrite(change), shown });
    });
}
/** When the first request of the run left; null when none did. */
function toFirstMs(outcomes) {
    let firstMs = null;
    for (const { startedAtMs } of outcomes) {
        if (startedAtMs !== null && (firstMs === null || startedAtMs < firstMs))
            firstMs = startedAtMs;
    }
    return firstMs;
}
function toReportCode({ entry, category, parent }, { uses, write, shown, }) {
    const { path, name, type, status, isActive, source, change } = entry;
    return {
        parent,
        path: shown(path),
        code: shown(path.slice(path.lastIndexOf(call_code/* PATH_SEPARATOR */.qt) + 1)),
        name: name === null ? null : shown(name),
        type: type === null ? null : shown(type),
        category: shown(category),
        status,
        isActive,
        source: source === null ? null : `${shown(source.file)}:${source.line}`,
        fields: change === null ? [] : toFields(change, shown),
        reason: change?.action === 'conflict' ? shown(change.reason) : null,
        uses,
        write,
    };
}
/** Old and new value of each field; for a create what its row does not show, such as the API's own terms. */
function toFields(change, shown) {
    const fields = change.action === 'create' ? listNewFields(change.after) : change.fields;
    return fields.map(({ field, from, to }) => ({
        field: shown(field),
        from: toValue(from, shown),
        to: toValue(to, shown),
    }));
}
function listNewFields(after) {
    return Object.entries(after)
        .filter(([field, value]) => !SHOWN_BY_ROW.has(field) && !(field === 'isActive' && value === true))
        .map(([field, to]) => ({ field, from: null, to }))
        .sort((left, right) => (0,by_code_point/* byCodePoint */.H)(left.field, right.field));
}
function toValue(value, shown) {
    if (value === null)
        return null;
    return typeof value === 'string' ? shown(value) : String(value);
}
function toReportWrite(outcome, { firstMs, shown }) {
    const { status, attempts, httpStatus, latencyMs, startedAtMs, requestId, error } = outcome;
    return {
        status,
        attempts,
        httpStatus,
        latencyMs,
        startMs: startedAtMs === null || firstMs === null ? null : startedAtMs - firstMs,
        requestId: requestId === null ? null : shown(requestId),
        errorCode: error === null ? null : shown(error.code),
        errorMessage: error === null ? null : shown(error.message),
    };
}

// EXTERNAL MODULE: ./lib/report/show-invisible.js
var show_invisible = __webpack_require__(7023);
;// CONCATENATED MODULE: ./lib/report/html/to-shown-text.js


/** Longer than any value of the contract; what servers say may be of any length. */
const MAX_TEXT_CHARACTERS = 2_000;
/** Makes a text of files or servers fit to be shown: no secret, nothing invisible, not endless. */
function toShownText(redact) {
    return (text) => (0,format_text/* shorten */.ml)((0,show_invisible/* showInvisible */.j)(redact(text)), MAX_TEXT_CHARACTERS);
}

;// CONCATENATED MODULE: ./lib/report/html/to-report-data.js




/** What the page is made of. */
function toReportData(input) {
    const { review, outcome } = input;
    const shown = toShownText(input.redact);
    const reasons = [
        ...(review.result?.plan.blocked.map(({ message }) => message) ?? []),
        ...(outcome?.reasons ?? []),
    ];
    return {
        facts: toFacts(input, shown),
        notes: toNotes(input).map(shown),
        reasons: [...new Set(reasons)].map(shown),
        findings: (0,sort_findings/* sortFindings */.T)(review.findings).map(({ severity, rule, message, file, line, column }) => ({
            severity,
            rule,
            message: shown(message),
            place: `${shown(file)}:${line}:${column}`,
        })),
        codes: toReportCodes(input, shown),
        metrics: outcome?.apply?.metrics ?? null,
        throttledMs: toThrottledMs(input),
    };
}
/** Only those among the writes: what came before is the reading of the tenant. */
function toThrottledMs({ outcome, throttledAtMs }) {
    const firstMs = toFirstMs(outcome?.apply?.changes ?? []);
    if (firstMs === null)
        return [];
    return throttledAtMs.map((atMs) => atMs - firstMs).filter((ms) => ms >= 0);
}
function toNotes({ review, stage, outcome }) {
    const { result, stakes } = review;
    return [
        ...(result === null || stakes === null ? [] : (0,stake_words/* listStakeNotes */.mN)(result.plan, stakes)),
        ...(review.notCompared === null
            ? []
            : [`Not compared with the tenant: ${review.notCompared}. The tree shows the codes of the files.`]),
        ...(stage === 'applying'
            ? [
                'This report was written right before the first write. If it is all there is, the run ended early: the audit log says what was done.',
            ]
            : []),
        ...(outcome?.apply?.cancelled === true
            ? ['The run was cancelled: no further write was started, those in flight were finished.']
            : []),
    ];
}
function toFacts({ review, outcome }, shown) {
    const startMs = toFirstMs(outcome?.apply?.changes ?? []);
    const facts = [
        ['Target', review.target],
        ['API', review.api],
        ['Commit', review.commit],
        ['Plan digest', review.result?.plan.digest],
        ['Gate', `reviewed-plan: ${review.mode}`],
        ['Codes that no file lists', review.removed === 'keep' ? 'kept' : 'retired'],
        ['First write', startMs === null ? null : new Date(startMs).toISOString()],
        ['Finished', outcome?.finishedAt],
        ['Audit hash', outcome?.auditHash],
    ];
    return [
        ...facts.flatMap(([label, value]) => value === null || value === undefined ? [] : [{ label, value: shown(value), href: null }]),
        ...toRunFact(review.links.run, shown),
    ];
}
function toRunFact(url, shown) {
    if (url === null)
        return [];
    return [{ label: 'Run', value: shown(url), href: /^https?:\/\//.test(url) ? url : null }];
}

;// CONCATENATED MODULE: ./lib/report/html/render-report.js






/** The report as one HTML file. Whatever files or servers say is in the JSON, and the script shows it as text. */
function renderReport(input) {
    const { target } = input.review;
    const { text } = toHeadline(input);
    return (0,render_page/* renderPage */.C)({
        title: `${text} · call codes of ${input.redact(target)}`,
        styles: [report_client/* REPORT_STYLE */.r],
        script: report_client/* REPORT_SCRIPT */.n,
        body: [
            renderHeadline(input),
            renderSkeleton(),
            `<script type="application/json" id="report-data">${toEmbeddedJson(toReportData(input))}</script>`,
        ],
    });
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


/***/ })

};
