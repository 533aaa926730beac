import { parseAuditLine } from '../../../src/audit/parse-audit-line.ts';
import { verifyAuditLog } from '../../../src/audit/verify-audit-log.ts';
import type { AuditRecord } from '../../../src/model/audit-record.ts';
import type { AuditHistory } from '../history.ts';

/** What a log proves, and every record that can be read in it. */
export async function readAudit(log: Buffer): Promise<AuditHistory> {
  const verification = await verifyAuditLog({ chunks: [log], expectedHash: null });
  const records: AuditRecord[] = [];
  for (const line of log.toString('utf8').split('\n')) {
    const parsed = parseAuditLine(Buffer.from(line));
    if (parsed.kind === 'record') records.push(parsed.record);
  }
  return { verification, records };
}
