import type { ActualCode, DesiredCode } from '../model/call-code.ts';
import { toFormerPaths } from '../model/former-paths.ts';
import type { Snapshot } from './index-snapshot.ts';
import type { ClaimKind, Dispute } from './matching.ts';

/** What is known while codes are being matched with records. */
export class MatchState {
  readonly snapshot: Snapshot;
  readonly recordOf = new Map<DesiredCode, ActualCode>();
  readonly codeOf = new Map<string, DesiredCode>();
  readonly disputes: Dispute[] = [];
  readonly #contested = new Set<DesiredCode>();
  readonly #byPath = new Map<string, DesiredCode>();
  readonly #byFormerPath = new Map<string, DesiredCode>();
  #byLowerCaseId: Map<string, ActualCode> | null = null;

  constructor(snapshot: Snapshot, topDown: readonly DesiredCode[]) {
    this.snapshot = snapshot;
    for (const code of topDown) if (!this.#byPath.has(code.path)) this.#byPath.set(code.path, code);
    for (const [code, former] of toFormerPaths(topDown)) {
      if (former !== code.path && !this.#byFormerPath.has(former)) this.#byFormerPath.set(former, code);
    }
  }

  listedAt(path: string): DesiredCode | null {
    return this.#byPath.get(path) ?? null;
  }

  formerlyAt(path: string): DesiredCode | null {
    return this.#byFormerPath.get(path) ?? null;
  }

  recordById(id: string): ActualCode | null {
    const exact = this.snapshot.byId.get(id);
    if (exact !== undefined) return exact;
    this.#byLowerCaseId ??= new Map(this.snapshot.records.map((record) => [record.id.toLowerCase(), record]));
    return this.#byLowerCaseId.get(id.toLowerCase()) ?? null;
  }

  isOpen(code: DesiredCode): boolean {
    return !this.recordOf.has(code) && !this.#contested.has(code);
  }

  /** Gives the record to the code, or notes the dispute when another code has it: a record is matched at most once. */
  claim(code: DesiredCode, { record, by }: { readonly record: ActualCode; readonly by: ClaimKind }): void {
    const winner = this.codeOf.get(record.id);
    if (winner === undefined) {
      this.recordOf.set(code, record);
      this.codeOf.set(record.id, code);
      return;
    }
    this.#contested.add(code);
    this.disputes.push({ record, winner, loser: code, loserBy: by });
  }
}
