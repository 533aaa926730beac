import { FIRST_PREV_HASH, toRecord } from '../../src/audit/to-record.ts';
import { type AuditVerification, verifyAuditLog } from '../../src/audit/verify-audit-log.ts';
import type { AuditEntry, AuditLog, AuditRecord } from '../../src/model/audit-record.ts';
import type { Clock } from '../../src/model/clock.ts';
import { forEver } from './stoppable-wire.ts';

/** A log that is on no disk. */
export class MemoryLog implements AuditLog {
  readonly file = 'memory';
  readonly records: AuditRecord[] = [];
  readonly #clock: Clock;
  readonly #isDead: () => boolean;

  constructor({ clock, isDead }: { clock: Clock; isDead: () => boolean }) {
    this.#clock = clock;
    this.#isDead = isDead;
  }

  async append(entry: AuditEntry): Promise<void> {
    if (this.#isDead()) return forEver();
    const prevHash = this.records.at(-1)?.hash ?? FIRST_PREV_HASH;
    const timestamp = new Date(this.#clock.nowMs()).toISOString();
    this.records.push(toRecord(entry, { seq: this.records.length, timestamp, prevHash }));
  }

  async close(entry: Parameters<AuditLog['close']>[0]): Promise<string> {
    await this.append(entry);
    return this.records.at(-1)?.hash ?? '';
  }

  verify(): Promise<AuditVerification> {
    const lines = this.records.map((record) => Buffer.from(`${JSON.stringify(record)}\n`));
    return verifyAuditLog({ chunks: lines, expectedHash: null });
  }
}
