export const id = 602;
export const ids = [602];
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

/***/ 10602:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readYaml: () => (/* binding */ readYaml)
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./lib/matrix/limits.js
var limits = __webpack_require__(88497);
// EXTERNAL MODULE: ./lib/matrix/rules/syntax.js
var syntax = __webpack_require__(29578);
// EXTERNAL MODULE: ./lib/matrix/build-map.js
var build_map = __webpack_require__(71890);
// EXTERNAL MODULE: ./lib/matrix/quote-text.js
var quote_text = __webpack_require__(7605);
;// CONCATENATED MODULE: ./lib/matrix/yaml/end-of-node.js

/**
 * Offset behind the last character of a node. The parser's own range of a block collection takes in comments that follow.
 * Null for what is no node.
 */
function endOfNode(node) {
    if ((0,dist/* isScalar */.jn)(node) || (0,dist/* isAlias */.Vj)(node))
        return node.range?.[1] ?? null;
    if (!(0,dist/* isMap */.jh)(node) && !(0,dist/* isSeq */.oP)(node))
        return null;
    const rangeEnd = node.range?.[1] ?? null;
    if (node.flow === true)
        return rangeEnd;
    if ((0,dist/* isSeq */.oP)(node))
        return endOfNode(node.items.at(-1)) ?? rangeEnd;
    const last = node.items.at(-1);
    return endOfNode(last?.value) ?? endOfNode(last?.key) ?? rangeEnd;
}

;// CONCATENATED MODULE: ./lib/matrix/yaml/end-of-value.js
const BLANKS = new Set([' ', '\t', '\r', '\n']);
/** End of a value without the white space of YAML after it. Any other blank, such as a no-break space, belongs to the value. */
function endOfValue(text, { start, end }) {
    let last = end;
    while (last > start && BLANKS.has(text.charAt(last - 1)))
        last -= 1;
    return last;
}

;// CONCATENATED MODULE: ./lib/matrix/yaml/relocate.js
/** A copy of an anchor's node whose every part stands where the alias stands. */
function relocate(node, place) {
    if (node.kind === 'empty')
        return { kind: 'empty', place };
    if (node.kind === 'scalar')
        return { ...node, place, aliased: true };
    if (node.kind === 'list')
        return { kind: 'list', place, items: node.items.map((item) => relocate(item, place)) };
    const entries = node.entries.map((entry) => ({ key: entry.key, keyPlace: place, value: relocate(entry.value, place) }));
    return { kind: 'map', place, entries };
}

;// CONCATENATED MODULE: ./lib/matrix/yaml/scalar-style.js
const STRING_TAGS = new Set(['!', ...coreTags('str')]);
const KNOWN_TAGS = new Set([
    ...STRING_TAGS,
    ...coreTags('map', 'seq', 'int', 'float', 'bool', 'null'),
]);
function coreTags(...names) {
    return names.map((name) => `tag:yaml.org,2002:${name}`);
}
/** True for the tags of YAML's core schema: they change nothing, since source text is what counts. */
function isKnownTag(tag) {
    return KNOWN_TAGS.has(tag);
}
/** How a scalar was written. One that is tagged as text is not plain: no tool takes it for a number. */
function styleOf(node) {
    if (node.tag !== undefined)
        return STRING_TAGS.has(node.tag) ? 'block' : 'tagged';
    if (node.type === 'QUOTE_SINGLE')
        return 'single';
    if (node.type === 'QUOTE_DOUBLE')
        return 'double';
    return node.type === 'PLAIN' ? 'plain' : 'block';
}

;// CONCATENATED MODULE: ./lib/matrix/yaml/convert-yaml.js









/**
 * Turns composed YAML into source nodes. An alias stands for a copy of its anchor, placed where the alias stands; copies are
 * made only while the limits hold. `<<` merges maps as YAML 1.1 does: keys written out win, then earlier maps.
 */
class YamlConverter {
    #source;
    #report;
    #anchors = new Map();
    #aliases = 0;
    #aliasValues = 0;
    #isExhausted = false;
    #isIncomplete = false;
    constructor(source, { report }) {
        this.#source = source;
        this.#report = report;
    }
    /** True once an alias of this document was left out: it has no anchor, or the limits do not allow it. */
    get isIncomplete() {
        return this.#isIncomplete;
    }
    /** Anchors are known within one document; the limits hold for all of the file. */
    convertDocument(contents, start) {
        this.#anchors = new Map();
        this.#isIncomplete = false;
        const fallback = { kind: 'empty', place: this.#source.placeAt(start, start) };
        return this.#convert(contents, fallback).node;
    }
    #convert(node, empty) {
        if ((0,dist/* isAlias */.Vj)(node))
            return this.#expand(node, empty);
        if (!(0,dist/* isScalar */.jn)(node) && !(0,dist/* isMap */.jh)(node) && !(0,dist/* isSeq */.oP)(node))
            return leaf(empty);
        if (node.anchor !== undefined)
            this.#anchors.set(node.anchor, 'open');
        this.#checkTag(node);
        const converted = this.#convertValue(node, empty);
        if (node.anchor !== undefined)
            this.#anchors.set(node.anchor, converted);
        return converted;
    }
    #convertValue(node, empty) {
        if ((0,dist/* isMap */.jh)(node))
            return this.#convertMap(node);
        if ((0,dist/* isSeq */.oP)(node))
            return this.#convertList(node);
        if (node.type === 'PLAIN' && node.value === '')
            return leaf(empty);
        return leaf(this.#toScalar(node));
    }
    #toScalar(node) {
        return {
            kind: 'scalar',
            text: typeof node.value === 'string' ? node.value : String(node.source ?? ''),
            style: styleOf(node),
            place: this.#placeOf(node),
            aliased: false,
        };
    }
    #convertList(list) {
        const items = [];
        let aliases = 0;
        let values = 1;
        for (const item of list.items) {
            const start = startOf(item) ?? startOf(list) ?? 0;
            const child = (0,dist/* isPair */.tO)(item)
                ? this.#convertPairs([item], this.#source.placeAt(start, start))
                : this.#convert(item, { kind: 'empty', place: this.#source.placeAt(start, start) });
            items.push(child.node);
            aliases += child.aliases;
            values += child.values;
        }
        return { node: { kind: 'list', items, place: this.#placeOf(list) }, aliases, values };
    }
    #convertMap(map) {
        return this.#convertPairs(map.items, this.#placeOf(map));
    }
    #convertPairs(pairs, place) {
        const own = [];
        let merged = [];
        let aliases = 0;
        let values = 1;
        for (const pair of pairs) {
            const key = this.#convertKey(pair.key, place);
            if (key === null)
                continue;
            const child = this.#convert(pair.value, { kind: 'empty', place: key.place });
            aliases += child.aliases;
            values += child.values;
            if (key.text === '<<' && key.style === 'plain')
                merged = merged.concat(this.#toMerged(child.node, key));
            else
                own.push({ key: key.text, keyPlace: key.place, value: child.node });
        }
        const map = (0,build_map/* buildMap */.J)(own, place, { report: this.#report });
        if (merged.length === 0)
            return { node: map, aliases, values };
        const known = new Map(merged.toReversed().map((entry) => [entry.key, entry]));
        for (const entry of map.entries)
            known.delete(entry.key);
        return { node: { ...map, entries: [...map.entries, ...known.values()] }, aliases, values };
    }
    #toMerged(value, key) {
        const sources = value.kind === 'list' ? value.items : [value];
        const maps = sources.filter((item) => item.kind === 'map');
        if (maps.length < sources.length)
            this.#report((0,syntax/* syntaxFinding */.p)(key.place, 'The merge key << takes a map or a list of maps. Point it to one.'));
        return maps.flatMap((map) => map.entries);
    }
    #convertKey(key, place) {
        const { node } = this.#convert(key, { kind: 'empty', place });
        if (node.kind === 'scalar')
            return node;
        if (node.kind === 'empty')
            return { kind: 'scalar', text: '', style: 'plain', place, aliased: false };
        this.#report((0,syntax/* syntaxFinding */.p)(node.place, 'A key must be plain text, not a list or a map. Write a field name.'));
        return null;
    }
    #expand(alias, empty) {
        const place = this.#placeOf(alias);
        const target = this.#anchors.get(alias.source);
        if (target === undefined || target === 'open') {
            const why = target === 'open' ? 'contains this alias itself' : 'is not defined before this alias';
            const what = `The anchor ${(0,quote_text/* quoteText */.o)(alias.source)} ${why}.`;
            this.#report((0,syntax/* syntaxFinding */.p)(place, `${what} Define it earlier, or write the value out.`));
            this.#isIncomplete = true;
            return leaf(empty);
        }
        this.#aliases += 1 + target.aliases;
        this.#aliasValues += target.values;
        if (this.#aliases > limits/* MAX_ALIAS_EXPANSIONS */.bD || this.#aliasValues > limits/* MAX_ALIAS_VALUES */.Ng)
            return this.#exhaust(place, empty);
        return { node: relocate(target.node, place), aliases: 1 + target.aliases, values: target.values };
    }
    #exhaust(place, empty) {
        const limit = `${limits/* MAX_ALIAS_EXPANSIONS */.bD} alias expansions or ${limits/* MAX_ALIAS_VALUES */.Ng} values from aliases`;
        if (!this.#isExhausted)
            this.#report((0,syntax/* syntaxFinding */.p)(place, `The file needs more than ${limit}. Write the values out.`));
        this.#isExhausted = true;
        this.#isIncomplete = true;
        return leaf(empty);
    }
    #checkTag(node) {
        if (node.tag === undefined || isKnownTag(node.tag))
            return;
        const what = `The tag ${(0,quote_text/* quoteText */.o)(node.tag)} is not supported: matrix files hold text, lists and maps only.`;
        this.#report((0,syntax/* syntaxFinding */.p)(this.#placeOf(node), `${what} Remove the tag.`));
    }
    #placeOf(node) {
        const start = node.range?.[0] ?? 0;
        const end = Math.max(start, endOfNode(node) ?? start);
        return this.#source.placeAt(start, endOfValue(this.#source.text, { start, end }));
    }
}
function leaf(node) {
    return { node, aliases: 0, values: 1 };
}
function startOf(node) {
    if ((0,dist/* isPair */.tO)(node))
        return startOf(node.key);
    if ((0,dist/* isScalar */.jn)(node) || (0,dist/* isMap */.jh)(node) || (0,dist/* isSeq */.oP)(node) || (0,dist/* isAlias */.Vj)(node))
        return node.range?.[0] ?? null;
    return null;
}

;// CONCATENATED MODULE: ./lib/matrix/yaml/to-syntax-findings.js


/** Ways out for the errors that people meet; the others keep the parser's own words. */
const MESSAGES = {
    TAB_AS_INDENT: 'A tab indents this line, which YAML forbids. Indent with spaces.',
    BAD_INDENT: 'The indentation fits no level above. Align the line with its neighbours, in spaces.',
    BAD_DQ_ESCAPE: 'This backslash escape does not exist in double quotes. Write \\\\ for a backslash.',
    BAD_SCALAR_START: 'An unquoted value must not start with this character. Put the value into quotes.',
    BLOCK_AS_IMPLICIT_KEY: 'A value cannot hold a nested map on its own line. If the value has a colon, put it into quotes.',
    MULTILINE_IMPLICIT_KEY: 'A key must stand on one line, followed by a colon. Check the line before for a missing colon or quote.',
    MULTIPLE_DOCS: 'A second document starts without a separator. Put "---" before it.',
};
const OPEN_QUOTE = 'A quote that opens a value above is never closed. Close it.';
const OPEN_BRACKET = 'A bracket above is not closed, or what it holds is not indented. Close it, or indent this line.';
/** The parser's errors, one a line, at most 20; the last one tells how many were left out. */
function toSyntaxFindings(errors, source) {
    const byLine = new Map();
    for (const error of errors) {
        const place = source.placeAt(error.pos[0], error.pos[1]);
        if (!byLine.has(place.line))
            byLine.set(place.line, (0,syntax/* syntaxFinding */.p)(place, toMessage(error)));
    }
    const findings = [...byLine.values()];
    const shown = findings.slice(0, limits/* MAX_SYNTAX_FINDINGS */.gb);
    const last = shown.at(-1);
    const left = findings.length - shown.length;
    if (last === undefined || left === 0)
        return shown;
    return [...shown.slice(0, -1), { ...last, message: `${last.message} (${left} more lines do not parse.)` }];
}
function toMessage(error) {
    if (/^Missing closing .quote/.test(error.message))
        return OPEN_QUOTE;
    if (/^Flow (?:map|sequence) in block collection/.test(error.message))
        return OPEN_BRACKET;
    const known = MESSAGES[error.code];
    if (known !== undefined)
        return known;
    const reason = error.message.split('\n', 1)[0]?.replace(/[.\s]+$/, '') ?? '';
    return `This is not valid YAML: ${reason}. Correct it, or put the text into quotes.`;
}

;// CONCATENATED MODULE: ./lib/matrix/yaml/read-yaml.js





/** Scalars stay what was typed: the failsafe schema resolves nothing, and repeated keys are found by ourselves in linear time. */
const OPTIONS = {
    schema: 'failsafe',
    resolveKnownTags: false,
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: 'silent',
};
/** All documents of a YAML stream. Pure; never throws on any text. */
function readYaml(source) {
    // YAML counts a lone CR as a line break, the parser does not; the length stays, so offsets hold.
    const text = source.text.replace(/\r(?!\n)/g, '\n');
    const { tokens, tooDeepAt } = toTokens(text);
    const findings = [];
    const converter = new YamlConverter(source, { report: (finding) => findings.push(finding) });
    const documents = [];
    const composer = new dist/* Composer */.Dk(OPTIONS);
    try {
        for (const document of composer.compose(tokens, tooDeepAt === null, text.length))
            documents.push(readDocument(document, { source, converter, findings }));
    }
    catch (error) {
        findings.push((0,syntax/* syntaxFinding */.p)(source.placeAt(0, 0), failureMessage(error)));
    }
    if (tooDeepAt !== null)
        findings.push((0,syntax/* syntaxFinding */.p)(source.placeOfCharacter(tooDeepAt), `Maps and lists are nested more than ${limits/* MAX_NESTING */.M1} levels deep. Flatten them; codes have at most three levels.`));
    return { documents, findings };
}
function readDocument(document, context) {
    const { source, converter, findings } = context;
    findings.push(...toSyntaxFindings(document.errors, source));
    const contents = document.contents;
    const before = findings.length;
    const root = converter.convertDocument(contents, document.range[0]);
    // Repeated keys and the like in text that does not parse are mostly its consequence.
    if (document.errors.length > 0)
        findings.length = before;
    return {
        format: 'yaml',
        file: source.file,
        root,
        broken: document.errors.length > 0 || converter.isIncomplete,
    };
}
/** Tokens up to the end, or up to the place where they nest too deep for what reads them recursively. */
function toTokens(text) {
    const parser = new dist/* Parser */.iX();
    const tokens = [];
    for (const lexeme of new dist/* Lexer */.JG().lex(text)) {
        const offset = parser.offset;
        for (const token of parser.next(lexeme))
            tokens.push(token);
        if (parser.stack.length > limits/* MAX_NESTING */.M1 && nestingOf(parser.stack) > limits/* MAX_NESTING */.M1)
            return { tokens, tooDeepAt: offset };
    }
    for (const token of parser.end())
        tokens.push(token);
    return { tokens, tooDeepAt: null };
}
const COLLECTIONS = new Set(['block-map', 'block-seq', 'flow-collection']);
function nestingOf(stack) {
    return stack.filter((token) => COLLECTIONS.has(token.type)).length;
}
function failureMessage(error) {
    const reason = error instanceof Error ? error.message : String(error);
    return `The YAML could not be read: ${reason}. Simplify the file.`;
}


/***/ })

};
