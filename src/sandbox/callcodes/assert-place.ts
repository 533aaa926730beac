import { MAX_LEVEL } from '../../model/call-code.ts';
import { Refusal } from '../refusal.ts';
import type { CallCodeRecord } from '../sandbox-state.ts';
import type { CallCodeTable } from './call-code-table.ts';
import { heightOf, isWithin, levelOf } from './hierarchy.ts';

/**
 * Whether a record may stand where it wants to: its parent exists, is not the record itself or one of its descendants,
 * no level is too deep, and nobody else is there. `id` is null for a create. Throws `UNKNOWN_PARENT`, `INVALID_PARENT`,
 * `MAX_DEPTH` or `DUPLICATE`.
 */
export function assertPlace(
  table: CallCodeTable,
  wanted: { readonly id: string | null; readonly record: Omit<CallCodeRecord, 'id'> },
): void {
  const { id, record } = wanted;
  if (record.parentCallCodeId !== null) assertParent(table, id, record.parentCallCodeId);
  const holder = table.idAt(record.parentCallCodeId, record.code);
  if (holder !== null && holder !== id) {
    throw new Refusal('Another call code has this code under the same parent.', {
      status: 409,
      code: 'DUPLICATE',
      field: 'code',
    });
  }
}

function assertParent(table: CallCodeTable, id: string | null, parentId: string): void {
  if (table.get(parentId) === null) throw refuse('UNKNOWN_PARENT', 'No call code has this id.');
  if (id !== null && isWithin(table, parentId, id)) {
    throw refuse('INVALID_PARENT', 'A call code cannot stand below itself.');
  }
  const height = id === null ? 1 : heightOf(table, id);
  if (levelOf(table, parentId) + height > MAX_LEVEL) {
    throw refuse('MAX_DEPTH', `The hierarchy has at most ${MAX_LEVEL} levels.`);
  }
}

function refuse(code: string, message: string): Refusal {
  return new Refusal(message, { status: 400, code, field: 'parentCallCodeId' });
}
