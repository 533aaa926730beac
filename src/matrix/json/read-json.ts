import { type MemberNode, parse, type ValueNode } from '@humanwhocodes/momoa';
import type { Finding } from '../../model/finding.ts';
import { buildMap } from '../build-map.ts';
import { syntaxFinding } from '../rules/syntax.ts';
import type { MapEntry, ReadResult, ScalarNode, ScalarStyle, SourceNode } from '../source-node.ts';
import type { SourceText } from '../source-text.ts';
import { findJsonFault } from './find-json-fault.ts';

/** The one document of a strict JSON text. Pure; never throws on any text. */
export function readJson(source: SourceText): ReadResult {
  const fault = findJsonFault(source.text);
  if (fault !== null) return unparsed(source, fault.offset, fault.message);
  const findings: Finding[] = [];
  const body = parseText(source);
  if (body.kind === 'fault') return unparsed(source, body.offset, body.message);
  const report = (finding: Finding): void => {
    findings.push(finding);
  };
  const root = convertRoot(body.value, { source, report });
  return {
    documents: [{ format: 'json', file: source.file, root, broken: false }],
    findings,
  };
}

interface ConvertContext {
  readonly source: SourceText;
  readonly report: (finding: Finding) => void;
}

type Parsed =
  | { readonly kind: 'value'; readonly value: ValueNode }
  | { readonly kind: 'fault'; readonly offset: number; readonly message: string };

function parseText({ text }: SourceText): Parsed {
  if (text.trim() === '')
    return {
      kind: 'fault',
      offset: 0,
      message: 'The JSON file is empty. Write a matrix, or remove the file.',
    };
  try {
    return { kind: 'value', value: parse(text, { mode: 'json', ranges: true }).body };
  } catch (error) {
    const offset = offsetOf(error) ?? text.length;
    return { kind: 'fault', offset, message: faultMessage(text, offset) };
  }
}

function offsetOf(error: unknown): number | null {
  if (typeof error !== 'object' || error === null || !('offset' in error)) return null;
  return typeof error.offset === 'number' ? error.offset : null;
}

function faultMessage(text: string, offset: number): string {
  const character = text.codePointAt(offset);
  if (character === undefined) return 'The JSON ends too early. Close the open string, list or object.';
  const shown = String.fromCodePoint(character);
  const before = text
    .slice(Math.max(0, offset - 200), offset)
    .trimEnd()
    .at(-1);
  if (before === ',' && (shown === ']' || shown === '}'))
    return 'A comma stands before a closing bracket, which JSON forbids. Remove the comma.';
  if (shown === '/') return 'JSON has no comments. Remove the comment, or use a YAML file.';
  if (shown === "'") return 'JSON strings stand in double quotes. Use " instead.';
  return `This is not valid JSON: unexpected ${JSON.stringify(shown)}. Check for a missing comma, quote or bracket before it.`;
}

function unparsed(source: SourceText, offset: number, message: string): ReadResult {
  return { documents: [], findings: [syntaxFinding(source.placeOfCharacter(offset), message)] };
}

/** A document that is null is a wrong value, not a value that is left out. */
function convertRoot(node: ValueNode, context: ConvertContext): SourceNode {
  const root = convert(node, context);
  return root.kind === 'empty' ? scalar('null', 'plain', root.place) : root;
}

function convert(node: ValueNode, context: ConvertContext): SourceNode {
  const [start, end] = node.range ?? [0, 0];
  const place = context.source.placeAt(start, end);
  if (node.type === 'Object') {
    const entries = node.members.map((member) => convertMember(member, context));
    return buildMap(entries, place, context);
  }
  if (node.type === 'Array')
    return { kind: 'list', place, items: node.elements.map((element) => convert(element.value, context)) };
  if (node.type === 'Null') return { kind: 'empty', place };
  if (node.type === 'String') return scalar(node.value, 'double', place);
  return scalar(context.source.text.slice(start, end), 'plain', place);
}

function scalar(text: string, style: ScalarStyle, place: ScalarNode['place']): ScalarNode {
  return { kind: 'scalar', text, style, place, aliased: false };
}

function convertMember(member: MemberNode, context: ConvertContext): MapEntry {
  const [start, end] = member.name.range ?? [0, 0];
  return {
    key: member.name.type === 'String' ? member.name.value : member.name.name,
    keyPlace: context.source.placeAt(start, end),
    value: convert(member.value, context),
  };
}
