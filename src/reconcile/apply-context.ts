import type { AuditLog } from '../model/audit-record.ts';
import type { ActualCode } from '../model/call-code.ts';
import type { CallCodeStore } from '../model/call-code-store.ts';
import type { Clock } from '../model/clock.ts';
import type { Logger } from '../model/logger.ts';
import type { ApplyDependencies } from './apply-dependencies.ts';
import type { ApplyRun } from './apply-run.ts';

/** What every change of one apply shares. */
export interface ApplyContext {
  readonly store: CallCodeStore;
  readonly audit: AuditLog;
  readonly clock: Clock;
  readonly log: Logger;
  readonly randomUuid: () => string;
  /** The records that were planned against, by id. */
  readonly snapshot: ReadonlyMap<string, ActualCode>;
  /** Ids of the snapshot. */
  readonly knownIds: ReadonlySet<string>;
  /** Path after the plan → id: the plan's, and what this apply has created since. */
  readonly ids: Map<string, string>;
  readonly run: ApplyRun;
  readonly dependencies: ApplyDependencies;
}

/** Id of the record at `parent`. Throws for a path without one: changes below a parent that failed are not started. */
export function toParentId(parent: string | null, ids: ReadonlyMap<string, string>): string | null {
  if (parent === null) return null;
  const id = ids.get(parent);
  if (id === undefined)
    throw new Error(`The plan names the parent ${parent}, which neither exists nor was created.`);
  return id;
}
