import fc from 'fast-check';
import type { MatrixFormat } from '../../../src/matrix/source-node.ts';

/** One code as somebody in a hurry writes it: readable, with findings that have a fix. */
export interface OddCode {
  readonly code: string;
  readonly name: string;
  readonly blanks: readonly [before: string, after: string];
  readonly type: string;
  /** Empty: the field is left out. */
  readonly active: string;
  readonly quote: '' | '"' | "'";
  readonly comment: string;
  readonly isFlow: boolean;
}

export interface OddMatrix {
  readonly codes: readonly OddCode[];
  readonly category: string;
  readonly lineEnd: string;
  readonly mark: string;
}

const oddCode: fc.Arbitrary<OddCode> = fc.record({
  code: fc.oneof(
    fc.constantFrom('no', 'null', '007', '1E5', '0x1f', '1_000', 'int', 'INT'),
    fc.stringMatching(/^[A-Za-z0-9_]{2,8}$/),
  ),
  name: fc.constantFrom('Interested', 'Wants it', 'ünï', '😀 hot', "it's", 'a, b', 'say "x"', '12', 'no'),
  blanks: fc.tuple(fc.constantFrom('', ' ', '\u00a0', '\u3000'), fc.constantFrom('', '  ', '\u00a0')),
  type: fc.constantFrom('SUCCESS', 'success', 'Neutral', 'FAILURE', 'failure'),
  active: fc.constantFrom('', 'true', 'false', 'yes', 'Off', 'TRUE', '"false"'),
  quote: fc.constantFrom('', '"', "'"),
  comment: fc.constantFrom('', '# as agreed', '# code: int'),
  isFlow: fc.boolean(),
});

export const oddMatrix: fc.Arbitrary<OddMatrix> = fc.record({
  codes: fc.array(oddCode, { minLength: 1, maxLength: 8 }),
  category: fc.constantFrom('A', '" A "', "'B '"),
  lineEnd: fc.constantFrom('\n', '\r\n'),
  mark: fc.constantFrom('', '\uFEFF'),
});

/** The text of a matrix; what a format has no word for (comments, quotes) is left out. */
export function toOddText(matrix: OddMatrix, format: MatrixFormat): string {
  const lines = format === 'yaml' ? toYaml(matrix) : format === 'json' ? toJson(matrix) : toCsv(matrix);
  return matrix.mark + lines.join(matrix.lineEnd) + matrix.lineEnd;
}

function toYaml({ category, codes }: OddMatrix): readonly string[] {
  return ['# Ours', '', `category: ${category}`, 'codes:', ...codes.flatMap(toYamlLines)];
}

function toYamlLines(code: OddCode): readonly string[] {
  const fields = [
    `code: ${code.quote}${code.code}${code.quote}`,
    `name: ${JSON.stringify(nameOf(code))}`,
    `type: ${code.quote}${code.type}${code.quote}`,
    ...(code.active === '' ? [] : [`active: ${code.active}`]),
  ];
  const comment = code.comment === '' ? '' : ` ${code.comment}`;
  if (code.isFlow) return [`  - { ${fields.join(',  ')} }${comment}`, ''];
  const [first = '', ...others] = fields;
  return [`  - ${first}${comment}`, ...others.map((field) => `    ${field}`), ''];
}

function toJson({ category, codes }: OddMatrix): readonly string[] {
  const items = codes.map((code) => {
    const isNumber = code.quote === '' && /^[1-9][0-9]*$/.test(code.code);
    const active = code.active === '' ? '' : `, "active": ${toJsonActive(code.active)}`;
    const text = isNumber ? code.code : JSON.stringify(code.code);
    return `  { "code": ${text},  "name": ${JSON.stringify(nameOf(code))}, "type": "${code.type}"${active} }`;
  });
  const name = JSON.stringify(category.replaceAll(/["']/g, ''));
  return ['{', `"category": ${name},`, '', '"codes": [', items.join(',\n'), ']}'];
}

function toJsonActive(active: string): string {
  return active === 'true' || active === 'false' ? active : JSON.stringify(active.replaceAll('"', ''));
}

function toCsv({ category, codes }: OddMatrix): readonly string[] {
  const rows = codes.map((code) => {
    const cells = [
      category.replaceAll(/["']/g, ''),
      '',
      code.quote === '' ? code.code : `"${code.code}"`,
      `"${nameOf(code).replaceAll('"', '""')}"`,
      code.type,
      code.active.replaceAll('"', ''),
    ];
    return cells.join(',');
  });
  return ['Category,parent,CODE,name,type,active', ...rows];
}

export function nameOf({ blanks: [before, after], name }: OddCode): string {
  return before + name + after;
}
