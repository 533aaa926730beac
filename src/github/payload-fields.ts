import { InputError } from '../errors/input-error.ts';
import { isRecord } from '../util/is-record.ts';

export type Payload = Readonly<Record<string, unknown>>;

/** The value at a dotted path, undefined where something on the way is missing or null. */
export function fieldAt(payload: Payload, path: string): unknown {
  let value: unknown = payload;
  for (const name of path.split('.')) {
    if (!isRecord(value)) return undefined;
    value = value[name];
  }
  return value ?? undefined;
}

/** Throws an `InputError` that names the field unless a text that is not empty stands there. */
export function requireText(payload: Payload, path: string): string {
  const value = fieldAt(payload, path);
  if (typeof value === 'string' && value !== '') return value;
  throw malformed(path, 'a text');
}

/** Null when the field is missing or null; an `InputError` when it holds something else than a text. */
export function optionalText(payload: Payload, path: string): string | null {
  const value = fieldAt(payload, path);
  if (value === undefined) return null;
  if (typeof value === 'string') return value;
  throw malformed(path, 'a text');
}

export function requireInteger(payload: Payload, path: string): number {
  const value = fieldAt(payload, path);
  if (typeof value === 'number' && Number.isSafeInteger(value)) return value;
  throw malformed(path, 'a whole number');
}

export function optionalInteger(payload: Payload, path: string): number | null {
  return fieldAt(payload, path) === undefined ? null : requireInteger(payload, path);
}

/** False when the field is missing or null. */
export function optionalFlag(payload: Payload, path: string): boolean {
  const value = fieldAt(payload, path) ?? false;
  if (typeof value === 'boolean') return value;
  throw malformed(path, 'true or false');
}

function malformed(path: string, wanted: string): InputError {
  return new InputError(`The event payload (GITHUB_EVENT_PATH) is malformed: "${path}" is not ${wanted}.`);
}
