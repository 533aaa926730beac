import { Composer, type CST, type Document, Lexer, type ParsedNode, Parser } from 'yaml';
import type { Finding } from '../../model/finding.ts';
import { MAX_NESTING } from '../limits.ts';
import { syntaxFinding } from '../rules/syntax.ts';
import type { ReadResult, SourceDocument } from '../source-node.ts';
import type { SourceText } from '../source-text.ts';
import { YamlConverter } from './convert-yaml.ts';
import { toSyntaxFindings } from './to-syntax-findings.ts';

/** Scalars stay what was typed: the failsafe schema resolves nothing, and repeated keys are found by ourselves in linear time. */
const OPTIONS = {
  schema: 'failsafe',
  resolveKnownTags: false,
  uniqueKeys: false,
  prettyErrors: false,
  logLevel: 'silent',
} as const;

/** All documents of a YAML stream. Pure; never throws on any text. */
export function readYaml(source: SourceText): ReadResult {
  // YAML counts a lone CR as a line break, the parser does not; the length stays, so offsets hold.
  const text = source.text.replace(/\r(?!\n)/g, '\n');
  const { tokens, tooDeepAt } = toTokens(text);
  const findings: Finding[] = [];
  const converter = new YamlConverter(source, { report: (finding) => findings.push(finding) });
  const documents: SourceDocument[] = [];
  const composer = new Composer(OPTIONS);
  try {
    for (const document of composer.compose(tokens, tooDeepAt === null, text.length))
      documents.push(readDocument(document, { source, converter, findings }));
  } catch (error) {
    findings.push(syntaxFinding(source.placeAt(0, 0), failureMessage(error)));
  }
  if (tooDeepAt !== null)
    findings.push(
      syntaxFinding(
        source.placeOfCharacter(tooDeepAt),
        `Maps and lists are nested more than ${MAX_NESTING} levels deep. Flatten them; codes have at most three levels.`,
      ),
    );
  return { documents, findings };
}

interface DocumentContext {
  readonly source: SourceText;
  readonly converter: YamlConverter;
  readonly findings: Finding[];
}

function readDocument(document: Document.Parsed, context: DocumentContext): SourceDocument {
  const { source, converter, findings } = context;
  findings.push(...toSyntaxFindings(document.errors, source));
  const contents: ParsedNode | null = document.contents;
  const before = findings.length;
  const root = converter.convertDocument(contents, document.range[0]);
  // Repeated keys and the like in text that does not parse are mostly its consequence.
  if (document.errors.length > 0) findings.length = before;
  return {
    format: 'yaml',
    file: source.file,
    root,
    broken: document.errors.length > 0 || converter.isIncomplete,
  };
}

/** Tokens up to the end, or up to the place where they nest too deep for what reads them recursively. */
function toTokens(text: string): { tokens: CST.Token[]; tooDeepAt: number | null } {
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  for (const lexeme of new Lexer().lex(text)) {
    const offset = parser.offset;
    for (const token of parser.next(lexeme)) tokens.push(token);
    if (parser.stack.length > MAX_NESTING && nestingOf(parser.stack) > MAX_NESTING)
      return { tokens, tooDeepAt: offset };
  }
  for (const token of parser.end()) tokens.push(token);
  return { tokens, tooDeepAt: null };
}

const COLLECTIONS: ReadonlySet<string> = new Set(['block-map', 'block-seq', 'flow-collection']);

function nestingOf(stack: readonly CST.Token[]): number {
  return stack.filter((token) => COLLECTIONS.has(token.type)).length;
}

function failureMessage(error: unknown): string {
  const reason = error instanceof Error ? error.message : String(error);
  return `The YAML could not be read: ${reason}. Simplify the file.`;
}
