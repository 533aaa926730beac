export const id = 9040;
export const ids = [9040];
export const modules = {

/***/ 79040:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderFindingsSarif: () => (/* binding */ renderFindingsSarif)
});

// EXTERNAL MODULE: ./lib/model/by-finding-place.js
var by_finding_place = __webpack_require__(49410);
;// CONCATENATED MODULE: ./lib/model/finding.js
const RULE_IDS = [
    'syntax',
    'schema',
    'code-format',
    'code-case',
    'code-unquoted',
    'max-depth',
    'duplicate-code',
    'duplicate-name',
    'unknown-parent',
    'parent-id',
    'inactive-parent',
    'was-conflict',
    'name-format',
    'empty-matrix',
];

;// CONCATENATED MODULE: ./lib/report/rule-descriptions.js
/** What SARIF viewers, the documentation and people are told about each rule. */
const RULE_DESCRIPTIONS = {
    syntax: {
        title: 'File that cannot be read',
        severity: 'error',
        finds: 'Text that does not parse as YAML, JSON or CSV, is not UTF-8, is larger than 5 MiB or nested deeper than 64 levels.',
        mend: 'Correct the text at the place named. Save the file as UTF-8; divide a file that is too large.',
    },
    schema: {
        title: 'Missing, unknown or wrongly typed field',
        severity: 'error',
        finds: 'A field that a matrix must have and has not, one that no matrix has, a value of the wrong type, or a classification that the tenant does not have.',
        mend: 'Write the field as the matrix format names it; the message gives the nearest known name.',
    },
    'code-format': {
        title: 'Code outside the allowed form',
        severity: 'error',
        finds: 'A code that, in upper case, is not 2 to 16 letters A to Z, digits or underscores.',
        mend: 'Choose a code of 2 to 16 letters, digits or underscores.',
    },
    'code-case': {
        title: 'Code in lower case',
        severity: 'warning',
        finds: 'A code that is not upper case in the file. The tenant knows it in upper case only.',
        mend: 'Write the code in upper case.',
    },
    'code-unquoted': {
        title: 'Code that other YAML tools misread',
        severity: 'warning',
        finds: 'An unquoted code that YAML 1.1 or 1.2 tools read as a number, a boolean or null, such as 007, 1E5 or NO.',
        mend: 'Put the code in quotes.',
    },
    'max-depth': {
        title: 'More than three levels',
        severity: 'error',
        finds: 'A code at level 4 or deeper, through nesting, `parent`, other files or what the tenant has already.',
        mend: 'Move the code up so that it has at most two parents above it.',
    },
    'duplicate-code': {
        title: 'Same code twice under one parent',
        severity: 'error',
        finds: 'A code that stands more than once under the same parent, in one file or in several.',
        mend: 'Keep one of the places named and remove the others, or give them codes of their own.',
    },
    'duplicate-name': {
        title: 'Same name twice under one parent',
        severity: 'warning',
        finds: 'Two codes under the same parent with the same name, which agents cannot tell apart. With `api: dispositions` an error for any two codes whose dispositions would have the same name, compared without case.',
        mend: 'Give each code a name of its own, or tell dispositions apart with the input `disposition-name`.',
    },
    'unknown-parent': {
        title: 'Parent that does not exist',
        severity: 'error',
        finds: 'A `parent` that no file defines, that runs through the code itself, or a `tenant:` path that the tenant lacks.',
        mend: 'Correct the path, define the parent in a file, or write `tenant:` before the path of a code that only the tenant has.',
    },
    'parent-id': {
        title: 'Id of a parent that is of no use',
        severity: 'error',
        finds: 'A `parentCallCodeId` that is no UUID, or one that the tenant does not have.',
        mend: 'Take the id from the tenant, or name the parent by its path.',
    },
    'inactive-parent': {
        title: 'Active code below an inactive one',
        severity: 'error',
        finds: 'A code that stays active while one of its parents is inactive.',
        mend: 'Make the parent active, make the code inactive, or move it to an active parent.',
    },
    'was-conflict': {
        title: 'Former path that is still in use',
        severity: 'error',
        finds: 'A `was` whose path a file still defines, or that two codes claim.',
        mend: 'Let one code claim the former path, and remove the code that still stands there.',
    },
    'name-format': {
        title: 'Name or category outside its limits',
        severity: 'error',
        finds: 'A name of more than 100 or a category of more than 64 characters, an empty one, one with control or bidirectional characters or with blanks around it, or a category with one of `[`, `]`, `@`. With `api: dispositions` also a disposition whose name would have more than 50 characters.',
        mend: 'Shorten the text and remove the characters named.',
    },
    'empty-matrix': {
        title: 'No code at all',
        severity: 'warning',
        finds: 'A document that defines no code although it owns its category. An error when no file matches the globs.',
        mend: 'Add codes, remove the document, or correct the input `matrix`.',
    },
};

// EXTERNAL MODULE: ./lib/report/show-invisible.js
var show_invisible = __webpack_require__(7023);
// EXTERNAL MODULE: ./lib/report/to-safe-json.js
var to_safe_json = __webpack_require__(75726);
;// CONCATENATED MODULE: ./lib/report/render-findings-sarif.js





const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';
/** File names are relative to the root of the checked-out repository. */
const ROOT = '%SRCROOT%';
/** The findings as a SARIF 2.1.0 log, ready for code scanning. */
function renderFindingsSarif(findings, tool) {
    const driver = { name: 'cxone-callcodes', semanticVersion: tool.version, rules: RULE_IDS.map(toRule) };
    return (0,to_safe_json/* toSafeJson */.D)({
        $schema: SCHEMA,
        version: '2.1.0',
        runs: [
            {
                tool: { driver },
                columnKind: 'utf16CodeUnits',
                results: findings.toSorted(by_finding_place/* byFindingPlace */.G).map(toResult),
            },
        ],
    });
}
function toRule(id) {
    const { title, severity, finds, mend } = RULE_DESCRIPTIONS[id];
    return {
        id,
        name: toPascalCase(id),
        shortDescription: { text: `${title}.` },
        fullDescription: { text: finds },
        help: { text: `${finds} ${mend}`, markdown: `${finds}\n\n**How to mend it:** ${mend}` },
        defaultConfiguration: { level: severity },
    };
}
function toResult(finding) {
    const related = finding.related ?? [];
    return {
        ruleId: finding.rule,
        ruleIndex: RULE_IDS.indexOf(finding.rule),
        level: finding.severity,
        message: { text: toMessageText(finding.message) },
        locations: [{ physicalLocation: toLocation(finding) }],
        ...(related.length === 0
            ? {}
            : {
                relatedLocations: related.map((place, index) => ({
                    id: index + 1,
                    physicalLocation: toLocation(place),
                    message: { text: toMessageText(place.message) },
                })),
            }),
        ...(finding.fix === undefined ? {} : { fixes: [toFix(finding.file, finding.fix)] }),
    };
}
function toLocation(place) {
    return { artifactLocation: toArtifact(place.file), region: toRegion(place) };
}
function toRegion(place) {
    return {
        startLine: place.line,
        startColumn: place.column,
        endLine: place.endLine,
        endColumn: place.endColumn,
    };
}
function toFix(file, fix) {
    return {
        description: { text: toMessageText(fix.title) },
        artifactChanges: [
            {
                artifactLocation: toArtifact(file),
                replacements: [{ deletedRegion: toRegion(fix), insertedContent: { text: fix.replacement } }],
            },
        ],
    };
}
function toArtifact(file) {
    return { uri: file.split('/').map(encodeSegment).join('/'), uriBaseId: ROOT };
}
function encodeSegment(segment) {
    return encodeURIComponent(segment.replace(/\p{Cs}/gu, '\uFFFD')).replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}
/** SARIF reads `[text](target)` in a message as a link and `{0}` as a placeholder: foreign text must be neither. */
function toMessageText(text) {
    return (0,show_invisible/* showInvisible */.j)(text)
        .replace(/\]\(/g, '] (')
        .replace(/\{(?=\d+\})/g, '{ ');
}
function toPascalCase(id) {
    return id.replace(/(?:^|-)(\w)/g, (_, letter) => letter.toUpperCase());
}


/***/ }),

/***/ 75726:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ toSafeJson)
/* harmony export */ });
const UNSAFE = /(?!\n)[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;
/**
 * Indented JSON with a line end, the same value to every parser, but fit for a log: no control or bidirectional character
 * stands in it unescaped, and no text of it is a workflow command.
 */
function toSafeJson(value) {
    const text = JSON.stringify(value, null, 2);
    return `${text.replace(UNSAFE, escapeUnits).replaceAll('##[', '##\\u005b')}\n`;
}
function escapeUnits(character) {
    return Array.from({ length: character.length }, (_, index) => {
        return `\\u${character.charCodeAt(index).toString(16).padStart(4, '0')}`;
    }).join('');
}


/***/ })

};
