import { Refusal } from '../refusal.ts';
import type { CallCodeRecord, SandboxChange } from '../sandbox-state.ts';
import type { CallCodeTable } from './call-code-table.ts';
import type { IdempotencyMemory } from './idempotency-memory.ts';

/** What the calls of this API work on. */
export interface CallCodeTenant {
  readonly table: CallCodeTable;
  readonly memory: IdempotencyMemory;
  readonly randomUuid: () => string;
  /** Called with each mutation, in their order. */
  readonly changed: (change: SandboxChange) => void;
}

/** Throws `NOT_FOUND`. */
export function findCallCode(tenant: CallCodeTenant, id: string): CallCodeRecord {
  const record = tenant.table.get(id.toLowerCase());
  if (record === null) throw new Refusal('No call code has this id.', { status: 404, code: 'NOT_FOUND' });
  return record;
}
