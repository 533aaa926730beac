import { FIRST_PREV_HASH, toRecord } from '../../src/audit/to-record.ts';
import type { AuditEntry } from '../../src/model/audit-record.ts';

const TIMESTAMP = '2026-01-01T00:00:00.000Z';
const HEADER: AuditEntry = {
  action: 'HEADER',
  formatVersion: 1,
  tool: { name: 'cxone-callcodes', version: '0' },
  target: 'chaos',
  api: 'callcodes',
  origin: 'http://127.0.0.1',
  planDigest: `sha256:${'0'.repeat(64)}`,
  coverage: { mode: 'off', by: 'nothing', givenBy: null, pullRequests: [] },
  actor: null,
  commit: null,
  runUrl: null,
};

/** The bytes of a log with these records between header and close. */
export function toLog(outcome: string, entries: readonly AuditEntry[]): Buffer {
  const applied = entries.filter((entry) => 'status' in entry && entry.status === 'SUCCESS').length;
  const failed = entries.filter((entry) => 'status' in entry && entry.status === 'FAILURE').length;
  const counts = { applied, adopted: 0, failed, skipped: 0 };
  const lines: string[] = [];
  let prevHash = FIRST_PREV_HASH;
  for (const entry of [HEADER, ...entries, { action: 'CLOSE' as const, outcome, cancelled: false, counts }]) {
    const record = toRecord(entry, { seq: lines.length, timestamp: TIMESTAMP, prevHash });
    prevHash = record.hash;
    lines.push(`${JSON.stringify(record)}\n`);
  }
  return Buffer.from(lines.join(''));
}
