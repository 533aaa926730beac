export const id = 4960;
export const ids = [4960];
export const modules = {

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
