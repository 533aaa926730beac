import type { YAMLParseError } from 'yaml';
import type { Finding } from '../../model/finding.ts';
import { MAX_SYNTAX_FINDINGS } from '../limits.ts';
import { syntaxFinding } from '../rules/syntax.ts';
import type { SourceText } from '../source-text.ts';

/** Ways out for the errors that people meet; the others keep the parser's own words. */
const MESSAGES: Readonly<Record<string, string>> = {
  TAB_AS_INDENT: 'A tab indents this line, which YAML forbids. Indent with spaces.',
  BAD_INDENT: 'The indentation fits no level above. Align the line with its neighbours, in spaces.',
  BAD_DQ_ESCAPE: 'This backslash escape does not exist in double quotes. Write \\\\ for a backslash.',
  BAD_SCALAR_START: 'An unquoted value must not start with this character. Put the value into quotes.',
  BLOCK_AS_IMPLICIT_KEY:
    'A value cannot hold a nested map on its own line. If the value has a colon, put it into quotes.',
  MULTILINE_IMPLICIT_KEY:
    'A key must stand on one line, followed by a colon. Check the line before for a missing colon or quote.',
  MULTIPLE_DOCS: 'A second document starts without a separator. Put "---" before it.',
};

const OPEN_QUOTE = 'A quote that opens a value above is never closed. Close it.';
const OPEN_BRACKET =
  'A bracket above is not closed, or what it holds is not indented. Close it, or indent this line.';

/** The parser's errors, one a line, at most 20; the last one tells how many were left out. */
export function toSyntaxFindings(errors: readonly YAMLParseError[], source: SourceText): Finding[] {
  const byLine = new Map<number, Finding>();
  for (const error of errors) {
    const place = source.placeAt(error.pos[0], error.pos[1]);
    if (!byLine.has(place.line)) byLine.set(place.line, syntaxFinding(place, toMessage(error)));
  }
  const findings = [...byLine.values()];
  const shown = findings.slice(0, MAX_SYNTAX_FINDINGS);
  const last = shown.at(-1);
  const left = findings.length - shown.length;
  if (last === undefined || left === 0) return shown;
  return [...shown.slice(0, -1), { ...last, message: `${last.message} (${left} more lines do not parse.)` }];
}

function toMessage(error: YAMLParseError): string {
  if (/^Missing closing .quote/.test(error.message)) return OPEN_QUOTE;
  if (/^Flow (?:map|sequence) in block collection/.test(error.message)) return OPEN_BRACKET;
  const known = MESSAGES[error.code];
  if (known !== undefined) return known;
  const reason = error.message.split('\n', 1)[0]?.replace(/[.\s]+$/, '') ?? '';
  return `This is not valid YAML: ${reason}. Correct it, or put the text into quotes.`;
}
