import type { AuditClose, AuditIntent, AuditRecord, AuditResult } from '../model/audit-record.ts';

/** A write that was announced and of which the log does not say how it ended. */
export interface UnknownOutcome {
  readonly path: string;
  readonly code: string;
  readonly requestId: string;
  /** Of the intent, from 1. */
  readonly line: number;
}

export interface LedgerFault {
  readonly rule: 'intent-repeated' | 'result-without-intent' | 'counts';
  readonly message: string;
}

type Counts = { -readonly [Name in keyof AuditClose['counts']]: number };

/** Follows intents and results through a log, and what its last record says of them. */
export class AuditLedger {
  readonly #open = new Map<string, UnknownOutcome>();
  /** How many intents are open at a path. */
  readonly #openAt = new Map<string, number>();
  /** Every request id that an intent used: the only memory that grows with the log. */
  readonly #used = new Set<string>();
  readonly #counts: Counts = { applied: 0, adopted: 0, failed: 0, skipped: 0 };

  get unknownOutcomes(): readonly UnknownOutcome[] {
    return [...this.#open.values()];
  }

  /** Takes in one record; null when it fits what came before. */
  take(record: AuditRecord, line: number): LedgerFault | null {
    if (record.action === 'HEADER') return null;
    if (record.action === 'INTENT') return this.#takeIntent(record, line);
    return record.action === 'CLOSE' ? this.#takeClose(record) : this.#takeResult(record);
  }

  #takeIntent({ path, code, requestId }: AuditIntent, line: number): LedgerFault | null {
    if (this.#used.has(requestId)) {
      return { rule: 'intent-repeated', message: `a second intent under the request id ${requestId}` };
    }
    this.#used.add(requestId);
    this.#open.set(requestId, { path, code, requestId, line });
    this.#openAt.set(path, (this.#openAt.get(path) ?? 0) + 1);
    return null;
  }

  #takeResult(result: AuditResult): LedgerFault | null {
    const { path, requestId } = result;
    if (requestId === null ? !this.#mayLackRequestId(result) : this.#open.get(requestId)?.path !== path) {
      return {
        rule: 'result-without-intent',
        message: `a ${result.status} of ${path} without an intent before it`,
      };
    }
    if (requestId !== null) {
      this.#open.delete(requestId);
      this.#openAt.set(path, (this.#openAt.get(path) ?? 0) - 1);
    }
    this.#counts[toCountName(result)] += 1;
    return null;
  }

  /** Nothing was sent, or nobody knows what became of it and the intent stays open. */
  #mayLackRequestId({ status, path }: AuditResult): boolean {
    return status === 'SKIPPED' || (status === 'FAILURE' && (this.#openAt.get(path) ?? 0) > 0);
  }

  #takeClose({ counts }: AuditClose): LedgerFault | null {
    const { applied, adopted, failed, skipped } = this.#counts;
    const equal =
      counts.applied === applied &&
      counts.adopted === adopted &&
      counts.failed === failed &&
      counts.skipped === skipped;
    if (equal) return null;
    const message = `the closing counts ${toText(counts)} are not those of the records: ${toText(this.#counts)}`;
    return { rule: 'counts', message };
  }
}

function toCountName({ action, status }: AuditResult): keyof Counts {
  if (status === 'FAILURE') return 'failed';
  if (status === 'SKIPPED') return 'skipped';
  return action === 'ADOPT_CALL_CODE' ? 'adopted' : 'applied';
}

function toText({ applied, adopted, failed, skipped }: Readonly<Counts>): string {
  return `${applied} applied, ${adopted} adopted, ${failed} failed, ${skipped} skipped`;
}
