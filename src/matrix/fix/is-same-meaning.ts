import { CALL_CODE_TYPES } from '../../model/call-code.ts';
import { normalizeCode } from '../normalize-code.ts';
import { readActive } from '../read-active.ts';
import type { MapNode, MatrixFormat, ReadResult, ScalarNode, SourceNode } from '../source-node.ts';

/**
 * True when a text still says after its fixes what it said before: the same codes with the same values, apart from values
 * that were wrong and now are right. A fix at an anchor, for one, also changes the values of its aliases.
 */
export function isSameMeaning(before: ReadResult, after: ReadResult): boolean {
  if (after.findings.length > before.findings.length) return false;
  if (after.documents.length !== before.documents.length) return false;
  return before.documents.every((document, index) => {
    const other = after.documents[index];
    if (other === undefined || other.broken !== document.broken) return false;
    return isSameNode(document.root, other.root, { field: '', format: document.format });
  });
}

interface Where {
  readonly field: string;
  readonly format: MatrixFormat;
}

function isSameNode(before: SourceNode, after: SourceNode, where: Where): boolean {
  if (before.kind === 'scalar' && after.kind === 'scalar') return isSameValue(before, after, where);
  if (before.kind === 'map' && after.kind === 'map') return isSameMap(before, after, where);
  if (before.kind === 'list' && after.kind === 'list') {
    const { items } = after;
    return (
      before.items.length === items.length &&
      before.items.every((item, index) => isSameAt(item, items[index], where))
    );
  }
  return before.kind === after.kind;
}

function isSameMap(before: MapNode, after: MapNode, { format }: Where): boolean {
  return (
    before.entries.length === after.entries.length &&
    before.entries.every(({ key, value }, index) => {
      const other = after.entries[index];
      return other?.key === key && isSameAt(value, other.value, { field: key, format });
    })
  );
}

function isSameAt(before: SourceNode, after: SourceNode | undefined, where: Where): boolean {
  return after !== undefined && isSameNode(before, after, where);
}

function isSameValue(before: ScalarNode, after: ScalarNode, { field, format }: Where): boolean {
  if (field === 'active') {
    const meant = readActive(before, format);
    return meant === null || readActive(after, format) === meant;
  }
  if (before.text === after.text) return true;
  switch (field) {
    case 'code':
    case 'parent':
    case 'was':
      return normalizeCode(before.text) === normalizeCode(after.text);
    case 'name':
    case 'category':
    case 'wasCategory':
      return before.text.trim() === after.text;
    case 'type':
      return !isType(before.text) && isType(after.text) && before.text.trim().toUpperCase() === after.text;
    default:
      return false;
  }
}

function isType(text: string): boolean {
  return CALL_CODE_TYPES.some((type) => type === text);
}
