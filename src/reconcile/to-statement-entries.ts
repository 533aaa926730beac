import { MAX_STATEMENT_ENTRIES, type StatementEntry } from '../model/plan-statement.ts';
import { sha256Hex, toCanonicalJson } from '../util/canonical-json.ts';
import type { Slot } from './to-slots.ts';

const TAG_LENGTH = 6;
const CONTENT_BYTES = 16;

/** The slots of a plan as its signed statement names them; null for a plan that is too large for one. */
export function toStatementEntries(slots: readonly Slot[]): readonly StatementEntry[] | null {
  return slots.length > MAX_STATEMENT_ENTRIES ? null : slots.map(toStatementEntry);
}

/** `tag`: which field of which code; `content`: what is done to it, from what to what. */
export function toStatementEntry({ action, path, field, from, to }: Slot): StatementEntry {
  return {
    tag: hash([path, field]).toString('base64url').slice(0, TAG_LENGTH),
    content: hash({ action, path, field, from, to }).subarray(0, CONTENT_BYTES).toString('base64url'),
  };
}

function hash(value: unknown): Buffer {
  return Buffer.from(sha256Hex(toCanonicalJson(value)), 'hex');
}
