import type { AuditRecord } from '../model/audit-record.ts';
import { isAuditRecord } from './is-audit-record.ts';

export type ParsedLine =
  | { readonly kind: 'record'; readonly record: AuditRecord }
  | {
      readonly kind: 'fault';
      readonly rule: 'encoding' | 'json' | 'spelling' | 'shape';
      readonly message: string;
    };

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/**
 * One line of a log. There is one spelling of a record only (no blanks, no key twice, no needless escapes), so that two
 * readers cannot see different things in the same line.
 */
export function parseAuditLine(bytes: Uint8Array): ParsedLine {
  const text = toText(bytes);
  if (text === null) return { kind: 'fault', rule: 'encoding', message: 'it is not UTF-8' };
  const parsed = toValue(text);
  if (parsed === null) return { kind: 'fault', rule: 'json', message: 'it is not JSON' };
  // Shape first: it bounds the depth of what is spelled out again.
  if (!isAuditRecord(parsed.value))
    return { kind: 'fault', rule: 'shape', message: 'it is not a record of this format' };
  if (JSON.stringify(parsed.value) !== text) {
    return {
      kind: 'fault',
      rule: 'spelling',
      message: 'it is not spelled as the log writes it (blanks, a key twice, or other escapes)',
    };
  }
  return { kind: 'record', record: parsed.value };
}

function toText(bytes: Uint8Array): string | null {
  try {
    return decoder.decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}

function toValue(text: string): { readonly value: unknown } | null {
  try {
    const value: unknown = JSON.parse(text);
    return { value };
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
