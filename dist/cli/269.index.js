export const id = 269;
export const ids = [269];
export const modules = {

/***/ 50269:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderCategoryFiles: () => (/* binding */ renderCategoryFiles)
});

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./lib/errors/input-error.js
var input_error = __webpack_require__(97656);
// EXTERNAL MODULE: ./lib/matrix/limits.js
var limits = __webpack_require__(88497);
// EXTERNAL MODULE: ./lib/util/by-code-point.js
var by_code_point = __webpack_require__(55838);
// EXTERNAL MODULE: ./lib/matrix/matrix-fields.js
var matrix_fields = __webpack_require__(42528);
// EXTERNAL MODULE: ./lib/matrix/quote-csv.js
var quote_csv = __webpack_require__(56232);
;// CONCATENATED MODULE: ./lib/matrix/render/to-outlines.js

const NONE = new Set();
/**
 * Documents by category, sorted; codes in them sorted by path, nested where their parent is in the same document. Codes whose path
 * is in `unnested` stand at the top and name their parent.
 */
function toOutlines(matrix, unnested = NONE) {
    const declared = categoriesOf(matrix, 'category');
    const categories = declared.length > 0 ? declared : sortUnique(matrix.codes.map((code) => code.category));
    const home = new Set(categories);
    const codes = matrix.codes.toSorted((left, right) => compareText(left.path, right.path));
    const paths = new Map(codes.map((code) => [code.path, code]));
    const children = new Map();
    const tops = new Map();
    for (const code of codes) {
        const parent = nestingParent(code, { paths, home, unnested });
        const [lists, key] = parent === null ? [tops, homeOf(code, categories)] : [children, parent.path];
        const list = lists.get(key);
        if (list === undefined)
            lists.set(key, [code]);
        else
            list.push(code);
    }
    const former = categoriesOf(matrix, 'wasCategory');
    return categories.map((category, position) => ({
        category,
        wasCategories: position === 0 ? former : [],
        codes: (tops.get(category) ?? []).map((code) => toOutlined(code, { inherited: category, nested: false, children })),
    }));
}
function categoriesOf({ owned }, declaredBy) {
    return sortUnique(owned.filter((entry) => entry.declaredBy === declaredBy).map((entry) => entry.category));
}
function sortUnique(texts) {
    return [...new Set(texts)].toSorted(by_code_point/* byCodePoint */.H);
}
function compareText(left, right) {
    if (left === right)
        return 0;
    return left < right ? -1 : 1;
}
/** A category that nobody declares has no document of its own: the first one takes its codes. */
function homeOf(code, categories) {
    return categories.includes(code.category) ? code.category : (categories[0] ?? code.category);
}
/** The code to nest this one in; null where it stands at the top of a document and names its parent. */
function nestingParent(code, { paths, home, unnested }) {
    const parent = code.parent.kind === 'listed' ? paths.get(code.parent.path) : undefined;
    if (parent === undefined)
        return null;
    const mustNest = isBelowId(code.path) || !home.has(code.category);
    if (mustNest)
        return parent;
    return parent.category === code.category && !unnested.has(code.path) ? parent : null;
}
/** True below a parent that is known by its id only, which no `parent` can name. */
function isBelowId(path) {
    return path.startsWith('id:');
}
function toOutlined(code, { inherited, nested, children }) {
    const below = children.get(code.path) ?? [];
    return {
        path: code.path,
        fields: [
            to_outlines_text('code', code.code),
            to_outlines_text('name', code.name),
            { key: 'type', kind: 'word', value: code.type },
            ...(code.category === inherited ? [] : [to_outlines_text('category', code.category)]),
            ...(nested ? [] : parentFields(code)),
            ...(code.active ? [] : [{ key: 'active', kind: 'word', value: false }]),
            ...(code.was === null ? [] : [to_outlines_text('was', code.was)]),
            ...(code.classification === null ? [] : [to_outlines_text('classification', code.classification)]),
        ],
        children: below.map((child) => toOutlined(child, { inherited: code.category, nested: true, children })),
    };
}
function to_outlines_text(key, value) {
    return { key, kind: 'text', value };
}
/** The parent as a field that names it. */
function parentFields({ parent }) {
    if (parent.kind === 'root')
        return [];
    if (parent.kind === 'tenant-id')
        return [to_outlines_text('parentCallCodeId', parent.id)];
    return [to_outlines_text('parent', parent.kind === 'tenant' ? `tenant:${parent.path}` : parent.path)];
}

;// CONCATENATED MODULE: ./lib/matrix/render/render-csv.js





/** All codes as one table sorted by category and path; optional columns only where a code needs them. */
function renderCsv(codes) {
    const rows = codes.toSorted(compareCodes).map(toRow);
    const optional = matrix_fields/* OPTIONAL_CSV_COLUMNS */.SF.filter((column) => rows.some((row) => row.get(column) !== undefined));
    const columns = [...matrix_fields/* CSV_COLUMNS */.Np, ...optional];
    const lines = rows.map((row) => columns.map((column) => (0,quote_csv/* toCsvCell */.u)(row.get(column) ?? '')).join(','));
    const categories = [...new Set(codes.map((code) => code.category))].toSorted(by_code_point/* byCodePoint */.H);
    return { categories, text: `${[columns.join(','), ...lines].join('\n')}\n` };
}
function compareCodes(left, right) {
    if (left.category !== right.category)
        return (0,by_code_point/* byCodePoint */.H)(left.category, right.category);
    return left.path < right.path ? -1 : 1;
}
function toRow(code) {
    if (code.parent.kind === 'listed' && isBelowId(code.parent.path))
        throw new input_error/* InputError */.d(`Writing CSV: code ${code.path}: its parent has no path, only an id above it.`, {
            hint: 'Use YAML or JSON, where codes are nested, or list the parent by its path.',
        });
    const row = new Map([
        ['category', code.category],
        ['code', code.code],
        ['name', code.name],
        ['type', code.type],
    ]);
    for (const { key, value } of parentFields(code))
        row.set(key, String(value));
    if (!code.active)
        row.set('active', 'false');
    if (code.was !== null)
        row.set('was', code.was);
    if (code.classification !== null)
        row.set('classification', code.classification);
    return row;
}

// EXTERNAL MODULE: ./lib/matrix/quote-yaml.js
var quote_yaml = __webpack_require__(94613);
;// CONCATENATED MODULE: ./lib/matrix/render/render-json.js

/** One JSON document, indented by two blanks, ending in a line break. */
function renderJson({ category, wasCategories, codes }) {
    const lines = [`  "category": ${(0,quote_yaml/* toDoubleQuoted */.J)(category)}`];
    if (wasCategories.length > 0)
        lines.push(`  "wasCategory": [${wasCategories.map(quote_yaml/* toDoubleQuoted */.J).join(', ')}]`);
    lines.push(`  "codes": ${renderCodes(codes, '  ')}`);
    return `{\n${lines.join(',\n')}\n}\n`;
}
function renderCodes(codes, indent) {
    if (codes.length === 0)
        return '[]';
    const items = codes.map((code) => `${indent}  ${renderCode(code, `${indent}  `)}`);
    return `[\n${items.join(',\n')}\n${indent}]`;
}
/** A code without children on one line, as a row of a table. */
function renderCode({ fields, children }, indent) {
    const members = fields.map(({ key, value }) => `"${key}": ${typeof value === 'string' ? (0,quote_yaml/* toDoubleQuoted */.J)(value) : value}`);
    if (children.length === 0)
        return `{ ${members.join(', ')} }`;
    members.push(`"children": ${renderCodes(children, `${indent}  `)}`);
    return `{\n${members.map((member) => `${indent}  ${member}`).join(',\n')}\n${indent}}`;
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
;// CONCATENATED MODULE: ./lib/matrix/render/render-yaml.js


/** A code without children stands on one line unless it gets longer than this. */
const MAX_LINE = 100;
/** Quotes wherever some YAML tool would read a plain text as something else, and no invisible character as it is. */
const CAREFUL_TEXT = {
    identify: (value) => typeof value === 'string',
    default: true,
    tag: 'tag:yaml.org,2002:str',
    resolve: (text) => text,
    stringify: (item) => toScalar(String(item.value)),
};
/** Single quotes where double ones would need escapes for nothing but double quotes in the text. */
function toScalar(text) {
    const careful = (0,quote_yaml/* toYamlScalar */.T)(text);
    const isSingleBetter = text.includes('"') && !text.includes("'");
    return isSingleBetter && careful === `"${text.replaceAll('"', '\\"')}"` ? `'${text}'` : careful;
}
/** One YAML document as a person would write it: a leaf on one line, ending in a line break. */
function renderYaml({ category, wasCategories, codes }) {
    const document = new dist/* Document */.yo(null, {
        customTags: (tags) => [CAREFUL_TEXT, ...tags],
    });
    document.contents = document.createNode({
        category,
        ...(wasCategories.length > 0 ? { wasCategory: wasCategories } : {}),
        codes: codes.map((code) => toNode(code, document)),
    });
    return document.toString({ lineWidth: 0 });
}
function toNode({ fields, children }, document) {
    const values = {};
    for (const { key, value } of fields)
        values[key] = value;
    if (children.length === 0)
        return document.createNode(values, { flow: JSON.stringify(values).length <= MAX_LINE });
    return document.createNode({ ...values, children: children.map((child) => toNode(child, document)) });
}

;// CONCATENATED MODULE: ./lib/matrix/render/to-file-names.js
const MAX_STEM_LENGTH = 60;
/** Names that Windows keeps for devices. https://learn.microsoft.com/windows/win32/fileio/naming-a-file */
const DEVICES = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;
/**
 * A file name without extension for each category, in letters, digits and hyphens, so that it is one on every system; names that
 * come out equal are numbered in the order given.
 */
function toFileNames(categories) {
    const taken = new Set();
    const names = new Map();
    for (const category of categories) {
        const stem = toStem(category);
        let name = stem;
        for (let number = 2; taken.has(name); number += 1)
            name = `${stem}-${number}`;
        taken.add(name);
        names.set(category, name);
    }
    return names;
}
function toStem(category) {
    const stem = category
        .toUpperCase()
        .normalize('NFKD')
        .replace(/\p{M}/gu, '')
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '-')
        .slice(0, MAX_STEM_LENGTH)
        .replace(/^-|-$/g, '');
    if (stem === '')
        return 'category';
    return DEVICES.test(stem) ? `${stem}-codes` : stem;
}

;// CONCATENATED MODULE: ./lib/matrix/render/render-category-files.js








/**
 * A matrix that declares the categories of its codes as files, one a category, sorted by category. A category that would make a
 * larger file than can be read back has several; where one code with all below it would, what is below names it as its parent.
 * @throws InputError for a code that is too large by itself.
 */
function renderCategoryFiles(matrix, { format, maxBytes = limits/* MAX_FILE_BYTES */.gZ }) {
    const render = format === 'json' ? renderJson : renderYaml;
    const outlines = format === 'csv' ? toOutlines(matrix) : toFittingOutlines(matrix, { maxBytes, render });
    const stems = toFileNames(outlines.map(({ category }) => category));
    const extension = format === 'yaml' ? 'yml' : format;
    const byCategory = groupByCategory(matrix.codes);
    return outlines.flatMap((outline) => {
        const { category } = outline;
        const parts = format === 'csv'
            ? toTables(byCategory.get(category) ?? [], maxBytes)
            : toDocuments(outline, { maxBytes, render });
        return parts.map(({ codes, text }, index) => ({
            name: `${stems.get(category) ?? 'codes'}${index === 0 ? '' : `.${index + 1}`}.${extension}`,
            category,
            codes,
            text,
        }));
    });
}
/** Outlines in which each code at the top, with what is nested in it, fits into a file, as far as taking things out of it helps. */
function toFittingOutlines(matrix, { maxBytes, render }) {
    const isLarge = (outline) => external_node_buffer_.Buffer.byteLength(render(outline)) > maxBytes;
    const unnested = new Set();
    for (;;) {
        const outlines = toOutlines(matrix, unnested);
        const large = outlines
            .filter(isLarge)
            .flatMap((outline) => outline.codes.filter((code) => isLarge({ ...outline, codes: [code] })));
        const below = large.flatMap(({ children }) => children);
        if (below.length === 0)
            return outlines;
        for (const { path } of below)
            unnested.add(path);
    }
}
function toTables(codes, maxBytes) {
    return splitToFit(codes, { maxBytes, render: (part) => renderCsv(part).text }).map(({ items, text }) => ({
        codes: items.length,
        text,
    }));
}
function toDocuments(outline, { maxBytes, render }) {
    const parts = splitToFit(outline.codes, { maxBytes, render: (codes) => render({ ...outline, codes }) });
    return parts.map(({ items, text }) => ({ codes: countCodes(items), text }));
}
/** One text of all items, or the texts of their halves where it is too large. */
function splitToFit(items, fitting) {
    const text = fitting.render(items);
    const size = external_node_buffer_.Buffer.byteLength(text);
    if (size <= fitting.maxBytes)
        return [{ items, text }];
    if (items.length < 2)
        throw tooLargeError(size, fitting.maxBytes);
    const middle = Math.ceil(items.length / 2);
    return [...splitToFit(items.slice(0, middle), fitting), ...splitToFit(items.slice(middle), fitting)];
}
function tooLargeError(size, maxBytes) {
    return new input_error/* InputError */.d(`Writing matrix files failed: one code alone makes a file of ${size} bytes, more than the ${maxBytes} that can be read back.`, { hint: 'Choose another format, or leave its category out with --category.' });
}
function countCodes(codes) {
    return codes.reduce((sum, { children }) => sum + 1 + countCodes(children), 0);
}
function groupByCategory(codes) {
    const groups = new Map();
    for (const code of codes) {
        const group = groups.get(code.category);
        if (group === undefined)
            groups.set(code.category, [code]);
        else
            group.push(code);
    }
    return groups;
}


/***/ })

};
