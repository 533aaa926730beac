import { Refusal } from '../refusal.ts';
import type { DispositionRecord, SandboxChange } from '../sandbox-state.ts';
import type { SandboxSwitches } from '../sandbox-switches.ts';
import type { DispositionTable } from './disposition-table.ts';

/** What the calls of this API work on. */
export interface DispositionTenant {
  readonly table: DispositionTable;
  /** Called with each mutation, in their order. */
  readonly changed: (change: SandboxChange) => void;
}

/** Throws `NOT_FOUND`. */
export function findDisposition({ table }: DispositionTenant, id: string): DispositionRecord {
  const record = /^[0-9]{1,15}$/u.test(id) ? table.get(String(Number(id))) : null;
  if (record === null) throw new Refusal('No disposition has this id.', { status: 404, code: 'NOT_FOUND' });
  return record;
}

/** True when a record other than `exceptId` has this name, by the rule of the tenant. */
export function isNameTaken(
  { table }: DispositionTenant,
  {
    name,
    exceptId,
    switches,
  }: { readonly name: string; readonly exceptId: number | null; readonly switches: SandboxSwitches },
): boolean {
  if (switches.duplicateNames === 'allowed') return false;
  return [...table.idsNamed(name)].some((id) => id !== exceptId);
}
