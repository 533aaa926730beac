import type { AuditIntent, AuditLog, AuditResult } from '../../src/model/audit-record.ts';

export interface MemoryAudit extends AuditLog {
  readonly intents: readonly AuditIntent[];
  readonly results: readonly AuditResult[];
  /** Paths of the intents whose result nobody knows. */
  readonly openPaths: () => readonly string[];
}

/** An audit log without a disk, for tests whose clock is not the machine's. */
export function createMemoryAudit(): MemoryAudit {
  const intents: AuditIntent[] = [];
  const results: AuditResult[] = [];
  return {
    file: 'memory',
    intents,
    results,
    append: async (entry) => {
      if (entry.action === 'INTENT') intents.push(entry);
      else if (entry.action !== 'HEADER') results.push(entry);
    },
    close: async () => 'closed',
    openPaths: () => {
      const settled = new Set(results.map(({ requestId }) => requestId));
      return intents.filter(({ requestId }) => !settled.has(requestId)).map(({ path }) => path);
    },
  };
}
