import type { ActualCode, CodeValues, DesiredCode, NativeTerms } from '../model/call-code.ts';

/** What a write would find: the record's values, its parent as a path. */
export function toActualValues(record: ActualCode, parent: string | null): CodeValues {
  const { name, code, type, category, isActive, terms } = record;
  return { name, code, type, parent, category, isActive, ...terms };
}

/** What a write would leave. */
export function toDesiredValues(
  desired: DesiredCode,
  { parent, terms }: { readonly parent: string | null; readonly terms: NativeTerms },
): CodeValues {
  const { name, code, type, category, active } = desired;
  return { name, code, type, parent, category, isActive: active, ...terms };
}
