import type { Redactor } from './create-redactor.ts';
import { isList } from './is-list.ts';
import { isRecord } from './is-record.ts';

/**
 * JSON without the secrets: only strings that are values change, so that it stays the JSON that it was, whatever signs a secret
 * is made of. A text without any secret, and one that is no JSON, is treated as text.
 */
export function redactJson(text: string, redactor: Redactor): string {
  if (!redactor.finds(text)) return text;
  try {
    const lineEnd = text.slice(text.trimEnd().length);
    return JSON.stringify(redactStrings(JSON.parse(text), redactor)) + lineEnd;
  } catch (error) {
    // A RangeError: nested too deep to be looked through.
    if (error instanceof SyntaxError || error instanceof RangeError) return redactor.redact(text);
    throw error;
  }
}

/** The value with the secrets taken out of every string in it; the names of properties stay. */
export function redactStrings(value: unknown, redactor: Pick<Redactor, 'redact'>): unknown {
  if (typeof value === 'string') return redactor.redact(value);
  if (isList(value)) return value.map((entry) => redactStrings(entry, redactor));
  if (!isRecord(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, entry]) => [name, redactStrings(entry, redactor)]),
  );
}
