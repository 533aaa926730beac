import type { CallCodeRecord } from '../sandbox-state.ts';
import type { SandboxSwitches } from '../sandbox-switches.ts';

/** The record as replies carry it: a root has a null parent or none, as the tenant likes. */
export function toWireRecord(
  record: CallCodeRecord,
  rootParent: SandboxSwitches['rootParent'],
): Partial<CallCodeRecord> {
  const { id, name, code, type, parentCallCodeId, category, isActive } = record;
  if (parentCallCodeId === null && rootParent === 'absent')
    return { id, name, code, type, category, isActive };
  return { id, name, code, type, parentCallCodeId, category, isActive };
}
