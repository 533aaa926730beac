export const id = 6197;
export const ids = [6197];
export const modules = {

/***/ 71890:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ buildMap)
/* harmony export */ });
/* harmony import */ var _quote_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7605);
/* harmony import */ var _rules_syntax_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29578);


/** A map of the entries whose keys are new; every repeated key is a finding that names the first. */
function buildMap(entries, place, { report }) {
    const first = new Map();
    for (const entry of entries) {
        const earlier = first.get(entry.key);
        if (earlier === undefined)
            first.set(entry.key, entry);
        else
            report((0,_rules_syntax_js__WEBPACK_IMPORTED_MODULE_0__/* .syntaxFinding */ .p)(entry.keyPlace, `The key ${(0,_quote_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteText */ .o)(entry.key)} stands twice in the same map. Keep one of the two.`, [{ ...earlier.keyPlace, message: 'first here' }]));
    }
    return { kind: 'map', entries: [...first.values()], place };
}


/***/ }),

/***/ 96197:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readJson: () => (/* binding */ readJson)
});

// EXTERNAL MODULE: ./node_modules/@humanwhocodes/momoa/dist/momoa.js
var momoa = __webpack_require__(93162);
// EXTERNAL MODULE: ./lib/matrix/build-map.js
var build_map = __webpack_require__(71890);
// EXTERNAL MODULE: ./lib/matrix/rules/syntax.js
var syntax = __webpack_require__(29578);
// EXTERNAL MODULE: ./lib/matrix/limits.js
var limits = __webpack_require__(88497);
;// CONCATENATED MODULE: ./lib/matrix/json/find-json-fault.js

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const OPENING = new Set([0x5b, 0x7b]);
const CLOSING = new Set([0x5d, 0x7d]);
/** What the parser would overflow on (deep nesting) or let pass (raw control characters in a string), or null. */
function findJsonFault(text) {
    let depth = 0;
    let offset = 0;
    while (offset < text.length) {
        const unit = text.charCodeAt(offset);
        if (unit === QUOTE) {
            const end = endOfString(text, offset + 1);
            if (typeof end !== 'number')
                return end;
            offset = end;
            continue;
        }
        if (OPENING.has(unit))
            depth += 1;
        else if (CLOSING.has(unit))
            depth -= 1;
        if (depth > limits/* MAX_NESTING */.M1)
            return { offset, message: TOO_DEEP };
        offset += 1;
    }
    return null;
}
const TOO_DEEP = `Objects and lists are nested more than ${limits/* MAX_NESTING */.M1} levels deep. Flatten them; codes have at most three levels.`;
/** Offset after the closing quote, or the fault inside the string. */
function endOfString(text, start) {
    for (let offset = start; offset < text.length; offset += 1) {
        const unit = text.charCodeAt(offset);
        if (unit === QUOTE)
            return offset + 1;
        if (unit === BACKSLASH)
            offset += 1;
        else if (unit < 0x20)
            return { offset, message: controlMessage(unit) };
    }
    return text.length;
}
function controlMessage(unit) {
    if (unit === 10 || unit === 13)
        return 'A JSON string runs over the end of its line. Close it with a double quote.';
    const escaped = `\\u${unit.toString(16).padStart(4, '0')}`;
    return `A JSON string holds a raw control character (${escaped}). Remove it.`;
}

;// CONCATENATED MODULE: ./lib/matrix/json/read-json.js




/** The one document of a strict JSON text. Pure; never throws on any text. */
function readJson(source) {
    const fault = findJsonFault(source.text);
    if (fault !== null)
        return unparsed(source, fault.offset, fault.message);
    const findings = [];
    const body = parseText(source);
    if (body.kind === 'fault')
        return unparsed(source, body.offset, body.message);
    const report = (finding) => {
        findings.push(finding);
    };
    const root = convertRoot(body.value, { source, report });
    return {
        documents: [{ format: 'json', file: source.file, root, broken: false }],
        findings,
    };
}
function parseText({ text }) {
    if (text.trim() === '')
        return {
            kind: 'fault',
            offset: 0,
            message: 'The JSON file is empty. Write a matrix, or remove the file.',
        };
    try {
        return { kind: 'value', value: (0,momoa/* parse */.qg)(text, { mode: 'json', ranges: true }).body };
    }
    catch (error) {
        const offset = offsetOf(error) ?? text.length;
        return { kind: 'fault', offset, message: faultMessage(text, offset) };
    }
}
function offsetOf(error) {
    if (typeof error !== 'object' || error === null || !('offset' in error))
        return null;
    return typeof error.offset === 'number' ? error.offset : null;
}
function faultMessage(text, offset) {
    const character = text.codePointAt(offset);
    if (character === undefined)
        return 'The JSON ends too early. Close the open string, list or object.';
    const shown = String.fromCodePoint(character);
    const before = text
        .slice(Math.max(0, offset - 200), offset)
        .trimEnd()
        .at(-1);
    if (before === ',' && (shown === ']' || shown === '}'))
        return 'A comma stands before a closing bracket, which JSON forbids. Remove the comma.';
    if (shown === '/')
        return 'JSON has no comments. Remove the comment, or use a YAML file.';
    if (shown === "'")
        return 'JSON strings stand in double quotes. Use " instead.';
    return `This is not valid JSON: unexpected ${JSON.stringify(shown)}. Check for a missing comma, quote or bracket before it.`;
}
function unparsed(source, offset, message) {
    return { documents: [], findings: [(0,syntax/* syntaxFinding */.p)(source.placeOfCharacter(offset), message)] };
}
/** A document that is null is a wrong value, not a value that is left out. */
function convertRoot(node, context) {
    const root = convert(node, context);
    return root.kind === 'empty' ? scalar('null', 'plain', root.place) : root;
}
function convert(node, context) {
    const [start, end] = node.range ?? [0, 0];
    const place = context.source.placeAt(start, end);
    if (node.type === 'Object') {
        const entries = node.members.map((member) => convertMember(member, context));
        return (0,build_map/* buildMap */.J)(entries, place, context);
    }
    if (node.type === 'Array')
        return { kind: 'list', place, items: node.elements.map((element) => convert(element.value, context)) };
    if (node.type === 'Null')
        return { kind: 'empty', place };
    if (node.type === 'String')
        return scalar(node.value, 'double', place);
    return scalar(context.source.text.slice(start, end), 'plain', place);
}
function scalar(text, style, place) {
    return { kind: 'scalar', text, style, place, aliased: false };
}
function convertMember(member, context) {
    const [start, end] = member.name.range ?? [0, 0];
    return {
        key: member.name.type === 'String' ? member.name.value : member.name.name,
        keyPlace: context.source.placeAt(start, end),
        value: convert(member.value, context),
    };
}


/***/ })

};
