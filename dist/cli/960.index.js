export const id = 960;
export const ids = [960];
export const modules = {

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


/***/ })

};
