import type { DispositionRecord } from '../sandbox-state.ts';
import type { SandboxSwitches } from '../sandbox-switches.ts';

/** A number as the tenant likes to send it. */
export function toWireNumber(
  value: number,
  { numericStrings }: Pick<SandboxSwitches, 'numericStrings'>,
): number | string {
  return numericStrings ? String(value) : value;
}

/** The record as lists carry it. */
export function toWireDisposition(record: DispositionRecord, switches: SandboxSwitches): object {
  return {
    ...record,
    dispositionId: toWireNumber(record.dispositionId, switches),
    classificationId: toWireNumber(record.classificationId, switches),
  };
}
