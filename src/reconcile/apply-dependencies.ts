import type { ActualCode } from '../model/call-code.ts';
import type { ChangeOutcome, OutcomeError } from '../model/outcome.ts';
import type { ExecutableChange } from '../model/plan.ts';
import { toAncestorPaths } from '../model/to-ancestor-paths.ts';

/** Reasons that hold for all the rest of a run, so that a code below is skipped for the same one. */
const REASONS_OF_THE_RUN: ReadonlySet<string> = new Set([
  'CANCELLED',
  'STOPPED',
  'TENANT_SILENT',
  'TENANT_PAUSED',
]);

/**
 * Which changes may not run because another one did not get through. A code that failed takes its descendants along; a
 * code that stayed active where it was keeps its ancestors from being retired, or they would be inactive above it.
 */
export class ApplyDependencies {
  readonly #snapshot: ReadonlyMap<string, ActualCode>;
  /** Path after the plan → why the change there was not done. */
  readonly #missed = new Map<string, OutcomeError>();
  /** Id of a record of the snapshot → path of an active one below it that was to go and did not. */
  readonly #activeBelow = new Map<string, string>();

  constructor(snapshot: ReadonlyMap<string, ActualCode>) {
    this.#snapshot = snapshot;
  }

  /** Takes in what became of a change; only what failed or was skipped matters. */
  note({ change, status, error }: ChangeOutcome): void {
    if (status === 'applied' || status === 'adopted' || error === null) return;
    this.#missed.set(change.path, error);
    if (change.action !== 'create' && change.before.isActive) this.#markAncestors(change.id, change.path);
  }

  /** Null when nothing stands in the way of the change. */
  reasonToSkip(change: ExecutableChange): OutcomeError | null {
    for (const ancestor of toAncestorPaths(change.path)) {
      const error = this.#missed.get(ancestor);
      if (error !== undefined)
        return REASONS_OF_THE_RUN.has(error.code) ? error : parentFailed(ancestor, error);
    }
    const child = change.action === 'deactivate' ? this.#activeBelow.get(change.id) : undefined;
    if (child === undefined) return null;
    return {
      code: 'CHILD_FAILED',
      message: `Not retired: ${child} below it is still active, since its own change was not done.`,
    };
  }

  #markAncestors(id: string, path: string): void {
    const seen = new Set<string>();
    let parentId = this.#snapshot.get(id)?.parentId ?? null;
    while (parentId !== null && !seen.has(parentId)) {
      seen.add(parentId);
      if (!this.#activeBelow.has(parentId)) this.#activeBelow.set(parentId, path);
      parentId = this.#snapshot.get(parentId)?.parentId ?? null;
    }
  }
}

function parentFailed(ancestor: string, error: OutcomeError): OutcomeError {
  return {
    code: 'PARENT_FAILED',
    message: `Not started: ${ancestor} above it was not done (${error.code}).`,
  };
}
