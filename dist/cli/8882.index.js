export const id = 8882;
export const ids = [8882];
export const modules = {

/***/ 38882:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readCsv: () => (/* binding */ readCsv)
});

// EXTERNAL MODULE: ./lib/matrix/limits.js
var limits = __webpack_require__(88497);
// EXTERNAL MODULE: ./lib/matrix/matrix-fields.js
var matrix_fields = __webpack_require__(42528);
// EXTERNAL MODULE: ./lib/matrix/rules/schema-finding.js
var schema_finding = __webpack_require__(4122);
// EXTERNAL MODULE: ./lib/matrix/rules/syntax.js
var syntax = __webpack_require__(29578);
;// CONCATENATED MODULE: ./lib/matrix/csv/find-separator-fault.js


const SEPARATORS = new Map([
    [';', 'semicolons'],
    ['\t', 'tabs'],
    ['|', 'vertical bars'],
]);
/** A header whose cells something else than commas separates, as spreadsheets write them in many countries; or null. */
function findSeparatorFault(source) {
    const [line = ''] = /[^\r\n]*\S[^\r\n]*/.exec(source.text) ?? [];
    for (const [separator, name] of SEPARATORS) {
        if (countColumns(line, separator) < 2 || countColumns(line, ',') >= 2)
            continue;
        const start = source.text.indexOf(line);
        const wanted = `Save the file as comma-separated CSV: its first line is ${matrix_fields/* CSV_COLUMNS */.Np.join(',')}.`;
        const message = `The cells are separated by ${name}, not by commas. ${wanted}`;
        return (0,schema_finding/* schemaFinding */.h)(source.placeAt(start, start + line.length), message);
    }
    return null;
}
/** Why a row that is a single cell looks like one with another separator; null where it does not. */
function separatorOf(text) {
    for (const [separator, name] of SEPARATORS)
        if (text.includes(separator))
            return name;
    return null;
}
function countColumns(line, separator) {
    const cells = line.split(separator).map((cell) => cell
        .trim()
        .replace(/^"(.*)"$/, '$1')
        .toLowerCase());
    return matrix_fields/* CSV_COLUMNS */.Np.filter((column) => cells.includes(column)).length;
}

// EXTERNAL MODULE: ./node_modules/csv-parse/lib/sync.js + 9 modules
var sync = __webpack_require__(25175);
;// CONCATENATED MODULE: ./lib/matrix/csv/parse-cells.js

/** No UTF-8 text holds this byte. */
const NO_DELIMITER = Buffer.from([0xff]);
/**
 * RFC 4180 with LF, CR LF or CR. The parser takes the whole text for one record, whose cells line breaks separate as well: it
 * makes an error of each record that has not as many cells as the first, whatever it is told, and a file can have a million.
 * Which cells begin a row, where they stand and whether they are quoted the text itself tells: nothing is trimmed, so that a
 * quoted cell has two quotes more, and each quote inside is doubled.
 */
function parseCells(source) {
    const { text } = source;
    const rows = [];
    let end = null;
    const startOfNext = () => (end === null ? 0 : end + separatorLength(text, end));
    const addCell = (value) => {
        const start = startOfNext();
        if (end === null || text[end] !== ',')
            rows.push([]);
        const quoted = text[start] === '"';
        end = start + (quoted ? value.length + 2 + countQuotes(value) : value.length);
        rows.at(-1)?.push({ text: value, quoted, place: source.placeAt(start, end) });
        return '';
    };
    let fault = null;
    try {
        (0,sync/* parse */.qg)(text, { delimiter: [',', '\r\n', '\n', '\r'], record_delimiter: NO_DELIMITER, cast: addCell });
    }
    catch (error) {
        if (!(error instanceof sync/* CsvError */.J$))
            throw error;
        fault = toFault(source, startOfNext(), error.code);
    }
    const isPartial = fault !== null && end !== null && text[end] === ',';
    const partial = isPartial ? (rows.pop() ?? []) : [];
    return { rows: rows.filter((cells) => !isBlank(cells)), partial, fault };
}
function separatorLength(text, offset) {
    return text.startsWith('\r\n', offset) ? 2 : 1;
}
function countQuotes(value) {
    return value.split('"').length - 1;
}
function isBlank(cells) {
    return cells.length === 1 && cells[0]?.quoted === false && cells[0].text.trim() === '';
}
/** A cell with a quote too many: up to the comma after it. */
const CELL = /(?:"(?:[^"]|"")*")?[^,\r\n]*/y;
const LINE = /[^\r\n]*/y;
function toFault(source, start, code) {
    const pattern = code === 'CSV_QUOTE_NOT_CLOSED' ? LINE : CELL;
    pattern.lastIndex = start;
    const place = source.placeAt(start, start + (pattern.exec(source.text)?.[0].length ?? 0));
    return {
        place,
        message: FAULT_MESSAGES[code] ?? `This is not valid CSV (${code}). Check the quotes in this cell.`,
    };
}
const FAULT_MESSAGES = {
    INVALID_OPENING_QUOTE: 'A quote stands inside a cell that is not quoted. Put the whole cell into quotes and double the quotes in it.',
    CSV_INVALID_CLOSING_QUOTE: 'Text follows the closing quote of this cell. Double the quotes inside the cell, or put a comma after it.',
    CSV_QUOTE_NOT_CLOSED: 'The quote that opens this cell is never closed. Close it, and double the quotes inside the cell.',
};

// EXTERNAL MODULE: ./lib/util/nearest-name.js
var nearest_name = __webpack_require__(80976);
// EXTERNAL MODULE: ./lib/matrix/quote-text.js
var quote_text = __webpack_require__(7605);
;// CONCATENATED MODULE: ./lib/matrix/csv/read-header.js




const KNOWN = [...matrix_fields/* CSV_COLUMNS */.Np, ...matrix_fields/* OPTIONAL_CSV_COLUMNS */.SF];
/** Columns by the header row. Pure. */
function readHeader(cells) {
    const first = cells[0]?.place ?? { file: '', line: 1, column: 1, endLine: 1, endColumn: 1 };
    const last = cells.at(-1)?.place ?? first;
    const place = { ...first, endLine: last.endLine, endColumn: last.endColumn };
    if (!cells.some((cell) => KNOWN.includes(cell.text.trim().toLowerCase())))
        return { fields: cells.map(() => null), place, findings: [(0,schema_finding/* schemaFinding */.h)(place, NO_HEADER)] };
    const findings = [];
    const seen = new Map();
    const fields = cells.map((cell) => {
        const column = columnOf(cell);
        const finding = checkColumn(cell, { column, earlier: seen.get(column ?? '') });
        if (finding !== null)
            findings.push(finding);
        if (column === null || seen.has(column))
            return null;
        seen.set(column, cell.place);
        return column;
    });
    for (const column of matrix_fields/* CSV_COLUMNS */.Np)
        if (!seen.has(column))
            findings.push((0,schema_finding/* schemaFinding */.h)(first, missing(column)));
    return { fields, place, findings };
}
const NO_HEADER = `The first line is no header: it names no known column. Start the file with the line ${matrix_fields/* CSV_COLUMNS */.Np.join(',')}.`;
function missing(column) {
    return `The header has no column "${column}". Add it; its cells may be empty where the field is optional.`;
}
/** The column that is meant, also where case or blanks differ, so that its cells are checked all the same. */
function columnOf({ text }) {
    const meant = text.trim().toLowerCase();
    return KNOWN.find((column) => column.toLowerCase() === meant) ?? null;
}
function checkColumn({ text, place }, { column, earlier }) {
    if (earlier !== undefined)
        return (0,schema_finding/* schemaFinding */.h)(place, `The column ${(0,quote_text/* quoteText */.o)(text)} stands twice in the header. Remove one.`, {
            related: [{ ...earlier, message: 'first here' }],
        });
    if (column === text)
        return null;
    if (column !== null)
        return (0,schema_finding/* schemaFinding */.h)(place, `The column ${(0,quote_text/* quoteText */.o)(text)} must be written "${column}".`, {
            replace: { by: column, title: `Write ${column}` },
        });
    if (text.trim() === '')
        return (0,schema_finding/* schemaFinding */.h)(place, 'The header has a column without a name. Remove it with its commas, or name it.');
    if (text === matrix_fields/* CODE_FIELDS */.WS.at(-1))
        return (0,schema_finding/* schemaFinding */.h)(place, 'CSV has no column "children". Name the parent of each code in the column "parent".');
    const nearest = (0,nearest_name/* nearestName */.q)(text.trim(), KNOWN);
    const hint = nearest === null ? `Known columns: ${KNOWN.join(', ')}.` : `Did you mean "${nearest}"?`;
    return (0,schema_finding/* schemaFinding */.h)(place, `Unknown column ${(0,quote_text/* quoteText */.o)(text)}. ${hint}`);
}

;// CONCATENATED MODULE: ./lib/matrix/csv/read-csv.js







/** A CSV file as one document whose codes are its rows. Pure; never throws on any text. */
function readCsv(source) {
    const separator = findSeparatorFault(source);
    if (separator !== null)
        return { documents: [], findings: [separator] };
    const { rows, partial, fault } = parseCells(source);
    const faults = fault === null ? [] : [(0,syntax/* syntaxFinding */.p)(fault.place, fault.message)];
    const [headerCells, ...body] = rows;
    if (headerCells === undefined)
        return { documents: [], findings: fault === null ? [noHeader(source)] : faults };
    const header = readHeader(headerCells);
    const isHeadless = header.fields.every((field) => field === null);
    const checked = checkRows(body, isHeadless ? null : header);
    const whole = checked.whole.map((cells) => toMap(cells, header));
    const broken = [...(partial.length === 0 ? [] : [partial]), ...checked.broken].map((cells) => toMap(cells, header));
    const isLost = whole.length === 0 && (broken.length > 0 || fault !== null);
    const documents = [toDocument(whole, { header, source, broken: isHeadless || isLost })];
    if (broken.length > 0)
        documents.push(toDocument(broken, { header, source, broken: true }));
    return { documents, findings: [...header.findings, ...faults, ...checked.findings] };
}
/** One finding is left to say how many more there are. */
const MAX_BROKEN_ROWS = limits/* MAX_FINDINGS */.Mt - 1;
/**
 * Rows whose cells fit the header, and those whose cells do not; all of them fit where there is no header to fit. No more of
 * the latter are kept than can be listed: a file of 5 MiB can have two million, which would fill the memory.
 */
function checkRows(rows, header) {
    const whole = [];
    const broken = [];
    const findings = [];
    const others = [];
    for (const row of rows) {
        const finding = header === null ? null : checkRow(row, header);
        if (finding === null)
            whole.push(row);
        else if (broken.length === MAX_BROKEN_ROWS)
            others.push(row);
        else {
            broken.push(row);
            findings.push(finding);
        }
    }
    return { whole, broken, findings: [...findings, ...toOthersFinding(others)] };
}
function toOthersFinding(rows) {
    const [first] = rows;
    if (first === undefined)
        return [];
    return [
        (0,syntax/* syntaxFinding */.p)(placeOfRow(first), `${rows.length} more rows, this one first, do not fit the header.`),
    ];
}
function noHeader(source) {
    const wanted = matrix_fields/* CSV_COLUMNS */.Np.join(',');
    return (0,schema_finding/* schemaFinding */.h)(source.placeAt(0, 0), `The CSV file is empty. Start it with the line ${wanted}.`);
}
function checkRow(cells, { fields }) {
    if (cells.every((cell) => cell.text === ''))
        return (0,schema_finding/* schemaFinding */.h)(placeOfRow(cells), 'The row holds nothing but commas. Remove it.');
    if (cells.length === fields.length)
        return null;
    const counts = `The row has ${cells.length} ${cells.length === 1 ? 'cell' : 'cells'}, the header ${fields.length}.`;
    const separator = cells.length === 1 ? separatorOf(cells[0]?.text ?? '') : null;
    if (separator !== null)
        return (0,syntax/* syntaxFinding */.p)(placeOfRow(cells), `${counts} Its values are separated by ${separator}. Use commas.`);
    if (cells.length < fields.length)
        return (0,syntax/* syntaxFinding */.p)(cells.at(-1)?.place ?? placeOfRow(cells), `${counts} Add a comma for each empty cell.`);
    const extra = cells.slice(fields.length);
    return (0,syntax/* syntaxFinding */.p)(placeOfRow(extra), `${counts} Put a value that contains a comma into double quotes.`);
}
function placeOfRow(cells) {
    const first = cells[0]?.place ?? { file: '', line: 1, column: 1, endLine: 1, endColumn: 1 };
    const last = cells.at(-1)?.place ?? first;
    return { ...first, endLine: last.endLine, endColumn: last.endColumn };
}
function toMap(cells, { fields }) {
    const entries = [];
    const emptyCells = new Map();
    fields.forEach((key, index) => {
        const cell = cells[index];
        if (key === null || cell === undefined)
            return;
        const { text, place } = cell;
        const style = cell.quoted ? 'quoted-cell' : 'cell';
        if (text === '')
            emptyCells.set(key, place);
        else
            entries.push({ key, keyPlace: place, value: { kind: 'scalar', text, style, place, aliased: false } });
    });
    return { kind: 'map', entries, place: placeOfRow(cells), emptyCells };
}
function toDocument(items, { header, source, broken }) {
    const { place } = header;
    const codes = { key: 'codes', keyPlace: place, value: { kind: 'list', items, place } };
    return { format: 'csv', file: source.file, root: { kind: 'map', entries: [codes], place }, broken };
}


/***/ })

};
