export const id = 5300;
export const ids = [5300];
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
