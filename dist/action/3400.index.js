export const id = 3400;
export const ids = [3400];
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

/***/ 65642:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ fillSections)
/* harmony export */ });
/**
 * The sections one after the other in the room that there is: whole when all fit, else each in proportion to its share, cut at
 * unit boundaries with every block closed. What one section does not need goes to the others.
 */
function fillSections(sections, room) {
    const demands = sections.map((section) => toDemand(section, room));
    const whole = demands.reduce((sum, demand) => sum + demand.whole, 0);
    if (whole <= room.size)
        return sections.map(renderWhole);
    const budgets = allot(demands, room.size);
    let spare = 0;
    return demands.map((demand, index) => {
        const budget = (budgets[index] ?? 0) + spare;
        const filled = demand.whole <= budget
            ? renderWhole(demand.section)
            : renderCut(demand.section, { ...room, size: budget });
        spare = budget - room.measure(filled.text);
        return filled;
    });
}
function toDemand(section, { measure }) {
    const inside = section.blocks.reduce((sum, block) => sum +
        measure(block.open) +
        measure(block.close) +
        block.units.reduce((total, unit) => total + measure(unit.text), 0), 0);
    return { section, whole: measure(section.head) + inside + measure(section.tail) };
}
/** Room for each section: those that need less than their part get what they need, the rest share what remains. */
function allot(demands, size) {
    const budgets = demands.map(() => 0);
    let open = demands.map((demand, index) => ({ demand, index }));
    let left = size;
    for (;;) {
        const shares = open.reduce((sum, { demand }) => sum + demand.section.share, 0);
        const content = open.filter(({ demand }) => demand.whole <= (left * demand.section.share) / shares);
        if (content.length === 0 || open.length === content.length) {
            for (const { demand, index } of open)
                budgets[index] = Math.floor((left * demand.section.share) / shares);
            return budgets;
        }
        for (const { demand, index } of content) {
            budgets[index] = demand.whole;
            left -= demand.whole;
        }
        open = open.filter((entry) => !content.includes(entry));
    }
}
function renderWhole(section) {
    const inside = section.blocks.map(({ open, units, close }) => open + units.map(({ text }) => text).join('') + close);
    const shown = section.blocks.reduce((sum, block) => sum + block.units.length, 0);
    return { text: section.head + inside.join('') + section.tail, shown, omitted: 0 };
}
function renderCut(section, room) {
    const units = section.blocks.flatMap((block) => block.units);
    const fixed = room.measure(section.head + section.notice(units) + section.tail);
    if (fixed > room.size) {
        const notice = section.notice(units);
        return { text: room.measure(notice) > room.size ? '' : notice, shown: 0, omitted: units.length };
    }
    const { text, shown } = fillBlocks(section.blocks, { ...room, size: room.size - fixed });
    const omitted = units.slice(shown);
    return {
        text: section.head + text + section.notice(omitted) + section.tail,
        shown,
        omitted: omitted.length,
    };
}
function fillBlocks(blocks, { size, measure }) {
    const parts = [];
    let left = size;
    let shown = 0;
    for (const block of blocks) {
        const around = measure(block.open) + measure(block.close);
        const fitting = countFitting(block.units, { size: left - around, measure });
        if (fitting.count === 0)
            break;
        parts.push(block.open, ...block.units.slice(0, fitting.count).map(({ text }) => text), block.close);
        left -= around + fitting.size;
        shown += fitting.count;
        if (fitting.count < block.units.length)
            break;
    }
    return { text: parts.join(''), shown };
}
function countFitting(units, { size, measure }) {
    let used = 0;
    let count = 0;
    for (const unit of units) {
        const next = used + measure(unit.text);
        if (next > size)
            break;
        used = next;
        count += 1;
    }
    return { count, size: used };
}


/***/ }),

/***/ 63164:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ toFindingsSections)
/* harmony export */ });
/* harmony import */ var _change_sections_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98325);
/* harmony import */ var _escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79605);
/* harmony import */ var _format_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82511);
/* harmony import */ var _sort_findings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88635);




const MAX_MESSAGE_CHARACTERS = 600;
const MAX_FILE_CHARACTERS = 300;
const MAX_RELATED = 3;
/** The findings as a table, errors first. `whereAll` ends the notice when some are left out. */
function toFindingsSections(findings, whereAll) {
    if (findings.length === 0)
        return [];
    const units = (0,_sort_findings_js__WEBPACK_IMPORTED_MODULE_2__/* .sortFindings */ .T)(findings).map(toRow);
    const errors = findings.filter(({ severity }) => severity === 'error').length;
    const counts = [
        ...(errors === 0 ? [] : [(0,_format_text_js__WEBPACK_IMPORTED_MODULE_3__/* .countOf */ .pq)(errors, 'error')]),
        ...(errors === findings.length ? [] : [(0,_format_text_js__WEBPACK_IMPORTED_MODULE_3__/* .countOf */ .pq)(findings.length - errors, 'warning')]),
    ];
    return [
        {
            head: `#### Findings: ${counts.join(', ')}\n\n${toFixableText(findings)}`,
            blocks: [{ open: '| | Place | Rule | Message |\n| --- | --- | --- | --- |\n', units, close: '\n' }],
            tail: '',
            share: 3,
            notice: (omitted) => `**${(0,_change_sections_js__WEBPACK_IMPORTED_MODULE_0__/* .toOmittedText */ .j)(omitted, 'finding')} not shown here.** ${whereAll}\n\n`,
        },
    ];
}
/** Which findings these are their rows say. */
function toFixableText(findings) {
    const fixable = findings.filter(({ fix }) => fix !== undefined).length;
    if (fixable === 0)
        return '';
    return `🔧 ${(0,_format_text_js__WEBPACK_IMPORTED_MODULE_3__/* .countOf */ .pq)(fixable, 'finding')} can be fixed by \`cxone-callcodes fix\`.\n\n`;
}
function toRow(finding) {
    const sign = finding.severity === 'error' ? '❌ error' : '⚠️ warning';
    const related = finding.related ?? [];
    const others = related.slice(0, MAX_RELATED).map(toPlaceText);
    const left = related.length - others.length;
    const more = left === 0 ? '' : ` and ${(0,_format_text_js__WEBPACK_IMPORTED_MODULE_3__/* .countOf */ .pq)(left, 'more place')}`;
    const seeAlso = others.length === 0 ? '' : ` (see also ${others.join(', ')}${more})`;
    const fix = finding.fix === undefined
        ? ''
        : ` 🔧 Fix: ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)((0,_format_text_js__WEBPACK_IMPORTED_MODULE_3__/* .shorten */ .ml)(finding.fix.title, MAX_MESSAGE_CHARACTERS))}.`;
    const message = (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)((0,_format_text_js__WEBPACK_IMPORTED_MODULE_3__/* .shorten */ .ml)(finding.message, MAX_MESSAGE_CHARACTERS));
    const cells = [sign, toPlaceText(finding), (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownCode */ .D9)(finding.rule), `${message}${seeAlso}${fix}`];
    return { kind: finding.severity, text: `| ${cells.join(' | ')} |\n` };
}
function toPlaceText({ file, line, column }) {
    return (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownCode */ .D9)(`${(0,_format_text_js__WEBPACK_IMPORTED_MODULE_3__/* .shorten */ .ml)(file, MAX_FILE_CHARACTERS)}:${line}:${column}`);
}


/***/ }),

/***/ 53400:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ MAX_COMMENT_LENGTH),
  F: () => (/* binding */ renderReview),
  renderReviewComment: () => (/* binding */ renderReviewComment)
});

// EXTERNAL MODULE: ./lib/report/fill-sections.js
var fill_sections = __webpack_require__(65642);
// EXTERNAL MODULE: ./lib/report/adoptions-section.js
var adoptions_section = __webpack_require__(78033);
// EXTERNAL MODULE: ./lib/report/change-sections.js
var change_sections = __webpack_require__(98325);
// EXTERNAL MODULE: ./lib/report/comment-markers.js
var comment_markers = __webpack_require__(64797);
// EXTERNAL MODULE: ./lib/report/escape-markdown.js
var escape_markdown = __webpack_require__(79605);
// EXTERNAL MODULE: ./lib/report/findings-section.js
var findings_section = __webpack_require__(63164);
// EXTERNAL MODULE: ./lib/report/format-text.js
var format_text = __webpack_require__(82511);
;// CONCATENATED MODULE: ./lib/report/render-drift-words.js
/** Why there is an issue, above the plan. */
const DRIFT_INTRODUCTION = `The tenant is not what the files on the default branch say. Somebody changed it by hand, or what was merged has not been applied. The plan below is what apply would write to make them agree again.

`;
/** The ways out of a drift, below the plan. */
function renderDriftWaysOut({ result, mode }) {
    const blocked = (result?.plan.blocked.length ?? 0) > 0 ? ' (once it is no longer blocked)' : '';
    const gate = mode === 'off' || mode === 'warn'
        ? ''
        : ' What no merged pull request showed needs the digest below as `approved-digest`.';
    return `**What to do** If the files are right, run \`apply\`${blocked}.${gate} If the tenant is right, change the files with a pull request. Either way this issue is closed by the next run that finds nothing.`;
}

// EXTERNAL MODULE: ./lib/util/assert-never.js
var assert_never = __webpack_require__(49911);
;// CONCATENATED MODULE: ./lib/report/render-gate.js



const MAX_BLOCKERS = 10;
const MAX_BLOCKER_CHARACTERS = 800;
const MAX_BLOCKERS_LENGTH = 6_000;
/** What a merge sets off, and which gate stands before it; empty when no comparison was asked for. */
function renderGate(input) {
    const { mode, result, findings, notCompared, signature = { kind: 'slots' } } = input;
    const gate = `**Gate** ${(0,escape_markdown/* markdownCode */.D9)(`reviewed-plan: ${mode}`)}`;
    if (findings.some(({ severity }) => severity === 'error'))
        return `${gate}: merging writes nothing as long as the matrix files have errors.`;
    if (result === null && notCompared === null)
        return '';
    if (result === null)
        return `${gate}: this pull request was not compared with the tenant, so no plan of it has been reviewed. ${toUnplannedText(mode)}`;
    if (result.plan.blocked.length > 0)
        return `${gate}: merging writes nothing as long as the plan is blocked.`;
    if (result.plan.changes.length === 0) {
        const rest = result.plan.adoptions.length === 0 ? '' : ' but the marks of what is adopted';
        return `${gate}: there is nothing to apply after the merge${rest}.`;
    }
    if (signature.kind === 'none') {
        const reason = (0,escape_markdown/* escapeMarkdown */.FV)((0,format_text/* shorten */.ml)(signature.reason, MAX_BLOCKER_CHARACTERS));
        return `${gate}: this plan is not signed, so it does not count as reviewed. ${toUnplannedText(mode)} Why: ${reason}`;
    }
    const { changes } = result.plan;
    return `${gate}: ${toGateText(mode)}${signature.kind === 'digest' ? toDigestText(mode, changes.length) : ''}`;
}
/** A plan without a list of its changes holds only as a whole. */
function toDigestText(mode, changes) {
    if (mode === 'off')
        return '';
    return ` These ${(0,format_text/* formatCount */.B4)(changes)} changes are too many to be signed one by one: they count as reviewed only together, as long as the plan's digest stays the same.`;
}
function toUnplannedText(mode) {
    switch (mode) {
        case 'approved':
        case 'required':
            return 'After the merge, apply stops before any write that no reviewed plan covers.';
        case 'warn':
            return 'After the merge, apply goes on with a warning.';
        case 'off':
            return 'After the merge, apply does not ask for one.';
        default:
            return (0,assert_never/* assertNever */.x)(mode);
    }
}
function toGateText(mode) {
    switch (mode) {
        case 'required':
            return 'after the merge, apply writes what this comment shows. Anything else that it would have to write by then stops it before the first write.';
        case 'approved':
            return 'after the merge, apply writes what this comment shows, provided that someone other than the author has approved this commit. Anything else stops it before the first write.';
        case 'warn':
            return 'after the merge, apply makes the plan again and writes it. What this comment does not show only causes a warning.';
        case 'off':
            return 'after the merge, apply makes the plan again and writes it, whether or not this comment shows it.';
        default:
            return (0,assert_never/* assertNever */.x)(mode);
    }
}
/** What is blocked and how to unblock it; empty when nothing is. */
function renderBlockers(blocked) {
    if (blocked.length === 0)
        return '';
    const bullets = blocked.slice(0, MAX_BLOCKERS).map(({ rule, message }) => {
        return `- ${(0,escape_markdown/* markdownCode */.D9)(rule)}: ${(0,escape_markdown/* escapeMarkdown */.FV)((0,format_text/* shorten */.ml)(message, MAX_BLOCKER_CHARACTERS))}\n`;
    });
    const shown = (0,format_text/* takeFitting */.hW)(bullets, MAX_BLOCKERS_LENGTH);
    const left = blocked.length - shown.length;
    const more = left === 0 ? '' : `- and ${(0,format_text/* formatCount */.B4)(left)} more\n`;
    const help = [...new Set(blocked.map(({ rule }) => rule))].map((rule) => `- ${WAY_OUT[rule]}\n`);
    return `#### Blocked\n\nApply would write nothing:\n\n${shown.join('')}${more}\nTo unblock it:\n\n${help.join('')}\n`;
}
const WAY_OUT = {
    conflict: 'Conflicts: the reason stands at each change below. Make the file agree with the tenant, or allow the path or category with the input `takeover`.',
    'max-deactivations': 'Retirements: if all of them are meant, raise the input `max-deactivations` to their number; otherwise put the missing codes back into the files.',
    'not-reviewed': 'Review: let a pull request show these changes, or run `apply` by hand with `approved-digest` set to the digest below.',
    'wrong-tenant': 'Tenant: check that `tenant`, `base-url` and the credentials belong to the same tenant.',
};

// EXTERNAL MODULE: ./lib/report/render-links.js
var render_links = __webpack_require__(64960);
// EXTERNAL MODULE: ./lib/report/stake-words.js
var stake_words = __webpack_require__(74568);
;// CONCATENATED MODULE: ./lib/report/stake-sections.js





const MAX_PATH_CHARACTERS = 300;
const MAX_CATEGORY_CHARACTERS = 100;
const HEAD = `#### At stake

Skills that use what this plan retires, and the campaigns of these skills.

`;
/** Who uses what the plan retires, a row each. Numbers only: the names are in the report. */
function toStakeSections({ result, stakes, links }) {
    if (result === null || stakes === null)
        return [];
    const units = (0,stake_words/* listStakeRows */.YD)(result.plan, stakes).map(({ change, uses }) => {
        const path = (0,escape_markdown/* markdownCode */.D9)((0,format_text/* shorten */.ml)(change.path, MAX_PATH_CHARACTERS));
        const category = (0,escape_markdown/* markdownCode */.D9)((0,format_text/* shorten */.ml)(change.category, MAX_CATEGORY_CHARACTERS));
        return { kind: 'stake', text: `| ${path} | ${category} | ${(0,stake_words/* renderUses */.LZ)(uses)} |\n` };
    });
    if (units.length === 0)
        return [];
    return [
        {
            head: HEAD,
            blocks: [{ open: '| Retired | Category | In use by |\n| --- | --- | --- |\n', units, close: '\n' }],
            tail: '',
            share: 1,
            notice: (omitted) => `**${(0,change_sections/* toOmittedText */.j)(omitted, 'retirement')} not shown here.** ${(0,render_links/* whereAllAre */.j)(links)}\n\n`,
        },
    ];
}
/** Why some of it, or all, is left out; empty when nothing is. */
function renderStakeNotes({ result, stakes }) {
    if (result === null || stakes === null)
        return '';
    return (0,stake_words/* listStakeNotes */.mN)(result.plan, stakes)
        .map((note) => `ℹ️ ${note}\n\n`)
        .join('');
}

// EXTERNAL MODULE: ./lib/report/to-verdict.js
var to_verdict = __webpack_require__(79641);
// EXTERNAL MODULE: ./lib/util/by-code-point.js
var by_code_point = __webpack_require__(55838);
// EXTERNAL MODULE: ./lib/report/show-invisible.js
var show_invisible = __webpack_require__(7023);
;// CONCATENATED MODULE: ./lib/report/unlisted-section.js






const MAX_TEXT_CHARACTERS = 300;
/** Owned codes that no file lists: folded away, since nothing asks the reviewer to act. */
function toUnlistedSections({ result, removed, links }) {
    if (result === null || result.unlisted.length === 0)
        return [];
    const fates = toFates(result);
    const title = `${(0,format_text/* countOf */.pq)(result.unlisted.length, 'owned code')} that no file lists: ${removed === 'keep' ? 'kept' : 'retired'}`;
    const explanation = removed === 'keep'
        ? 'With `removed: keep` they stay in the tenant as they are.'
        : 'With `removed: deactivate` those that are active are retired; they stand among the changes too.';
    return [
        {
            head: `<details><summary>${title}</summary>\n\n${explanation}\n\n`,
            blocks: toBlocks(result.unlisted, fates),
            tail: '</details>\n\n',
            share: 1,
            notice: (omitted) => `**${(0,change_sections/* toOmittedText */.j)(omitted, 'code')} not shown here.** ${(0,render_links/* whereAllAre */.j)(links)}\n\n`,
        },
    ];
}
function toFates({ plan }) {
    return new Map(plan.changes
        .filter(({ source, action }) => source === null && action !== 'create')
        .map(({ path, action }) => [path, action === 'deactivate' ? 'is retired' : 'stays: conflict']));
}
function toBlocks(unlisted, fates) {
    const sorted = unlisted.toSorted((left, right) => (0,by_code_point/* byCodePoint */.H)(left.category, right.category) || (0,by_code_point/* byCodePoint */.H)(left.path, right.path));
    const units = sorted.map((code) => {
        const fate = fates.get(code.path) ?? (code.isActive ? 'active, kept' : 'inactive already');
        const name = shown(code.name).replaceAll('"', '\\"');
        return {
            kind: 'unlisted',
            text: (0,escape_markdown/* fencedText */.fV)(`- ${shown(code.category)}: ${shown(code.path)} "${name}" (${fate})`),
        };
    });
    const fence = (0,escape_markdown/* fenceFor */.Lt)(units.map(({ text }) => text));
    return [
        {
            open: `${fence}text\n`,
            units: units.map(({ kind, text }) => ({ kind, text: `${text}\n` })),
            close: `${fence}\n\n`,
        },
    ];
}
function shown(text) {
    return (0,format_text/* shorten */.ml)((0,show_invisible/* showInvisible */.j)(text), MAX_TEXT_CHARACTERS);
}

;// CONCATENATED MODULE: ./lib/report/render-review-parts.js












const MAX_RELEASED_CATEGORIES = 20;
const MAX_TWIN_TARGETS = 10;
const MAX_RELEASED_LENGTH = 4_000;
const render_review_parts_MAX_TEXT_CHARACTERS = 600;
/** Beyond this a picture would only be slow to draw: the summary has room for more. */
const MAX_PICTURE_LENGTH = 20_000;
/** The pieces of the visible text; what has no bound by itself is in `sections`. */
function renderReviewParts(input, room) {
    const total = input.result?.plan.changes.length ?? 0;
    const cutNote = (omitted) => `Shown below: ${(0,format_text/* formatCount */.B4)(total - omitted)} of ${(0,format_text/* countOf */.pq)(total, 'change')}. ${(0,render_links/* whereAllAre */.j)(input.links)}\n\n`;
    const changes = (0,change_sections/* toChangeSections */.W)(input);
    const findings = (0,findings_section/* toFindingsSections */.w)(input.findings, 'All of them are in the log of the run.');
    const hasErrors = input.findings.some(({ severity }) => severity === 'error');
    const sections = [
        ...(hasErrors ? findings : []),
        ...changes,
        ...toStakeSections(input),
        ...(0,adoptions_section/* toAdoptionSections */._)(input),
        ...toUnlistedSections(input),
        ...(hasErrors ? [] : findings),
    ];
    return {
        top: renderTop(input),
        cutNote,
        longestCutNote: total === 0 ? '' : cutNote(0),
        middle: renderBlockers(input.result?.plan.blocked ?? []) +
            embedPicture(input.picture, room) +
            renderRemarks(input) +
            renderStakeNotes(input),
        sections,
        changeSections: changes.map((section) => sections.indexOf(section)),
        end: renderEnd(input),
    };
}
function renderTop(input) {
    const { icon, text } = (0,to_verdict/* toVerdict */.d)(input);
    const heading = `### ${icon} ${text} · ${(0,escape_markdown/* markdownCode */.D9)(input.target)}\n\n`;
    const reason = input.notCompared === null
        ? ''
        : `Not compared: ${(0,escape_markdown/* escapeMarkdown */.FV)((0,format_text/* shorten */.ml)(input.notCompared, render_review_parts_MAX_TEXT_CHARACTERS))}\n\n`;
    const introduction = isDrift(input) ? DRIFT_INTRODUCTION : '';
    const counts = input.result === null ? '' : renderCounts(input.result.plan.summary);
    return heading + introduction + reason + counts;
}
/** A run that looks for drift and finds none has nothing to explain. */
function isDrift({ purpose, result }) {
    return purpose === 'drift' && result !== null && result.plan.changes.length > 0;
}
function renderCounts(summary) {
    const columns = [
        ['create', summary.create],
        ['update', summary.update],
        ['retire', summary.deactivate],
        ['conflict', summary.conflict],
        ['unchanged', summary.unchanged],
        ['unlisted', summary.unlisted],
        ['unmanaged', summary.unmanaged],
    ];
    const rows = [
        columns.map(([title]) => title),
        columns.map(() => '---:'),
        columns.map(([, count]) => (count === 0 ? '0' : `**${(0,format_text/* formatCount */.B4)(count)}**`)),
    ];
    return `${rows.map((cells) => `| ${cells.join(' | ')} |\n`).join('')}\n`;
}
function embedPicture(picture, { size, measure }) {
    const room = Math.min(MAX_PICTURE_LENGTH, Math.floor(size / 4));
    const text = picture?.(room - 2) ?? '';
    return text === '' || measure(text) > room ? '' : `${text.trimEnd()}\n\n`;
}
function renderRemarks({ takeoverAll, releasedCategories, twinTargets }) {
    const takeover = takeoverAll
        ? '⚠️ `takeover: true`: records that nobody here owns are changed as well, wherever a file lists them.\n\n'
        : '';
    return takeover + renderTwinTargets(twinTargets) + renderReleasedCategories(releasedCategories);
}
/** Each target has a comment of its own, which looks like a plan for another tenant. */
function renderTwinTargets(targets) {
    if (targets.length === 0)
        return '';
    const named = targets.slice(0, MAX_TWIN_TARGETS).map(escape_markdown/* markdownCode */.D9).join(', ');
    const more = targets.length > MAX_TWIN_TARGETS ? ` and ${targets.length - MAX_TWIN_TARGETS} more` : '';
    return `⚠️ **The same tenant as ${named}${more}**, whose plan is in this pull request too. Each would apply to it: check the credentials and the tenant of each target.\n\n`;
}
function renderReleasedCategories(releasedCategories) {
    if (releasedCategories.length === 0)
        return '';
    const bullets = releasedCategories
        .slice(0, MAX_RELEASED_CATEGORIES)
        .map((category) => `- ${(0,escape_markdown/* markdownCode */.D9)((0,format_text/* shorten */.ml)(category, 100))}\n`);
    const shown = (0,format_text/* takeFitting */.hW)(bullets, MAX_RELEASED_LENGTH);
    const left = releasedCategories.length - shown.length;
    const more = left === 0 ? '' : `- and ${(0,format_text/* formatCount */.B4)(left)} more\n`;
    const title = `#### No longer managed: ${(0,format_text/* countOf */.pq)(releasedCategories.length, 'category', 'categories')}`;
    const text = 'No file declares them any more. Their codes stay in the tenant as they are, and later plans do not look at them:';
    return `${title}\n\n${text}\n\n${shown.join('')}${more}\n`;
}
function renderConsequence(input) {
    if (input.purpose !== 'drift')
        return renderGate(input);
    return isDrift(input) ? renderDriftWaysOut(input) : '';
}
function renderEnd(input) {
    const facts = [
        ...(input.commit === null ? [] : [`commit ${(0,escape_markdown/* markdownCode */.D9)((0,format_text/* shorten */.ml)(input.commit, 64))}`]),
        ...(input.result === null ? [] : [`plan digest ${(0,escape_markdown/* markdownCode */.D9)(input.result.plan.digest)}`]),
        `API ${(0,escape_markdown/* markdownCode */.D9)(input.api)}`,
        `${(0,format_text/* countOf */.pq)(input.filesCount, 'file')}, ${(0,format_text/* countOf */.pq)(input.codesCount, 'code')} checked`,
    ];
    const links = (0,render_links/* renderLinks */.U)(input.links);
    const gate = renderConsequence(input);
    const lines = [
        ...(gate === '' ? [] : [gate, '']),
        `${facts.join(' · ')}  `,
        ...(links === '' ? [] : [links]),
    ];
    return `${comment_markers/* FOOTER_MARKER */.J6}\n\n${lines.join('\n')}\n`;
}

;// CONCATENATED MODULE: ./lib/report/render-review-comment.js


/** GitHub refuses a longer comment body with 422; in UTF-16 units, which are at least as many as its characters. */
const MAX_COMMENT_LENGTH = 65_536;
/**
 * The review comment: the hidden lines, then what the plan would do, the verdict first. Stays below `maxLength` UTF-16 units;
 * what is left out is counted and the reader told where it is. Throws a RangeError when the hidden lines leave no room at all.
 */
function renderReviewComment(input) {
    const limit = (input.maxLength ?? MAX_COMMENT_LENGTH) - 1;
    const hidden = `${[input.marker, ...input.hidden].join('\n')}\n\n`;
    return hidden + renderReview(input, { size: limit - hidden.length, measure: (text) => text.length });
}
/** The visible text alone, in the room that there is. */
function renderReview(input, room) {
    const parts = renderReviewParts(input, room);
    const fixed = room.measure(parts.top + parts.longestCutNote + parts.middle + parts.end);
    if (fixed > room.size)
        throw new RangeError(`The report needs room for at least ${fixed} characters, but there is only ${room.size}.`);
    const filled = (0,fill_sections/* fillSections */.w)(parts.sections, { ...room, size: room.size - fixed });
    const omitted = parts.changeSections.reduce((sum, index) => sum + (filled[index]?.omitted ?? 0), 0);
    const cutNote = omitted === 0 ? '' : parts.cutNote(omitted);
    return parts.top + cutNote + parts.middle + filled.map(({ text }) => text).join('') + parts.end;
}


/***/ })

};
