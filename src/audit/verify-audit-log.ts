import type { AuditClose, AuditHeader, AuditRecord } from '../model/audit-record.ts';
import { AuditLedger, type LedgerFault, type UnknownOutcome } from './audit-ledger.ts';
import { type ParsedLine, parseAuditLine } from './parse-audit-line.ts';
import { type ByteLine, splitLines } from './split-lines.ts';
import { FIRST_PREV_HASH, toRecordHash } from './to-record.ts';

/** No record comes near it: names, codes and messages are short. */
const MAX_LINE_BYTES = 1024 * 1024;

export type AuditFaultRule =
  | Extract<ParsedLine, { kind: 'fault' }>['rule']
  | LedgerFault['rule']
  | 'too-long'
  | 'order'
  | 'seq'
  | 'prev-hash'
  | 'hash';

/** What every verification tells, of the lines that verify. */
export interface VerifiedPart {
  readonly records: number;
  readonly lastHash: string | null;
  readonly header: AuditHeader | null;
  readonly close: AuditClose | null;
  readonly unknownOutcomes: readonly UnknownOutcome[];
}

export type AuditVerification = VerifiedPart &
  (
    | {
        readonly kind: 'verified';
        /** `inner-consistency`: no hash was given, so a log that was rewritten as a whole would pass too. */
        readonly proof: 'closing-hash' | 'inner-consistency';
      }
    /** Consistent in itself, but not the log whose closing hash was given. */
    | { readonly kind: 'other-log'; readonly expectedHash: string }
    /** All lines verify up to the last whole one, and the closing record is missing. */
    | { readonly kind: 'end-missing'; readonly tornLine: number | null }
    /** `line` is the first one that does not verify, from 1. */
    | {
        readonly kind: 'broken';
        readonly line: number;
        readonly rule: AuditFaultRule;
        readonly message: string;
      }
  );

interface Fault {
  readonly rule: AuditFaultRule;
  readonly message: string;
}

/**
 * Checks a log line by line; of the log itself it keeps the request ids only.
 * @param expectedHash the closing hash that was published elsewhere (output, comment, event); null checks the log only
 * against itself
 */
export async function verifyAuditLog({
  chunks,
  expectedHash,
}: {
  readonly chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>;
  readonly expectedHash: string | null;
}): Promise<AuditVerification> {
  const chain = new AuditChain();
  for await (const line of splitLines(chunks, MAX_LINE_BYTES)) {
    const parsed = parseAuditLine(line.bytes);
    if (!chain.closed && isTorn(line, parsed))
      return { ...chain.part, kind: 'end-missing', tornLine: chain.part.records + 1 };
    const fault = line.tooLong ? TOO_LONG : parsed.kind === 'fault' ? parsed : chain.take(parsed.record);
    if (fault !== null) {
      return {
        ...chain.part,
        kind: 'broken',
        line: chain.part.records + 1,
        rule: fault.rule,
        message: fault.message,
      };
    }
  }
  const { part } = chain;
  if (part.close === null) return { ...part, kind: 'end-missing', tornLine: null };
  if (expectedHash === null) return { ...part, kind: 'verified', proof: 'inner-consistency' };
  if (part.lastHash !== expectedHash.toLowerCase()) return { ...part, kind: 'other-log', expectedHash };
  return { ...part, kind: 'verified', proof: 'closing-hash' };
}

const TOO_LONG: Fault = { rule: 'too-long', message: `it is longer than ${MAX_LINE_BYTES} bytes` };

/** A killed run leaves a beginning of a line behind: no line feed, and not the JSON of a record yet. */
function isTorn({ ended, tooLong }: ByteLine, parsed: ParsedLine): boolean {
  return (
    !ended && !tooLong && parsed.kind === 'fault' && (parsed.rule === 'json' || parsed.rule === 'encoding')
  );
}

/** The records so far, each checked against the one before it. */
class AuditChain {
  readonly #ledger = new AuditLedger();
  #records = 0;
  #lastHash: string | null = null;
  #header: AuditHeader | null = null;
  #close: AuditClose | null = null;

  get closed(): boolean {
    return this.#close !== null;
  }

  get part(): VerifiedPart {
    return {
      records: this.#records,
      lastHash: this.#lastHash,
      header: this.#header,
      close: this.#close,
      unknownOutcomes: this.#ledger.unknownOutcomes,
    };
  }

  take(record: AuditRecord): Fault | null {
    const fault = this.#toLinkFault(record) ?? this.#ledger.take(record, this.#records + 1);
    if (fault !== null) return fault;
    this.#records += 1;
    this.#lastHash = record.hash;
    if (record.action === 'HEADER') this.#header = record;
    if (record.action === 'CLOSE') this.#close = record;
    return null;
  }

  #toLinkFault(record: AuditRecord): Fault | null {
    const { hash, ...rest } = record;
    if (this.#close !== null) return { rule: 'order', message: 'it stands behind the closing record' };
    if (record.seq !== this.#records) {
      return { rule: 'seq', message: `its seq is ${record.seq}, expected ${this.#records}` };
    }
    if ((record.action === 'HEADER') !== (this.#records === 0)) {
      return { rule: 'order', message: 'the header must be the first record, and only the first' };
    }
    if (record.prevHash !== (this.#lastHash ?? FIRST_PREV_HASH)) {
      return { rule: 'prev-hash', message: 'its prevHash is not the hash of the record before it' };
    }
    return toRecordHash(rest) === hash
      ? null
      : { rule: 'hash', message: 'its content does not have the hash that it claims' };
  }
}
