import type { MaxDeactivations } from '../model/plan.ts';
import type { InputReader } from './input-reader.ts';

const SHARE = /^(\d{1,3}(?:\.\d{1,6})?)\s?%$/;

/** `20%` or an exact number. */
export function toMaxDeactivations(reader: InputReader): MaxDeactivations {
  const text = reader.text('max-deactivations') ?? '0';
  const percent = SHARE.exec(text)?.[1];
  if (percent !== undefined && Number(percent) <= 100) return { kind: 'percent', percent: Number(percent) };
  if (/^\d{1,9}$/.test(text)) return { kind: 'count', count: Number(text) };
  reader.problem('max-deactivations', {
    value: text,
    why: 'is neither a share from 0% to 100% nor a whole number',
    wayOut: 'Write 20% or 12, or 0 to forbid all.',
  });
  return { kind: 'count', count: 0 };
}
