import type { ChaosHistory, RunHistory, Violation } from '../history.ts';

/** Every log verifies up to its last line; only those of runs that were killed lack their end, and they say so. */
export function provesItsLog({ runs }: ChaosHistory): readonly Violation[] {
  return runs.flatMap((run, index) =>
    findFaults(run).map((message) => ({ invariant: 'proves its log', run: index + 1, message })),
  );
}

function findFaults(run: RunHistory): readonly string[] {
  const { audit, outcome, auditHash } = run;
  if (audit === null) return run.exitCode === 0 ? ['it ended well without an audit log'] : [];
  const { verification } = audit;
  switch (verification.kind) {
    case 'broken':
      return [`line ${verification.line} does not verify (${verification.rule}): ${verification.message}`];
    case 'end-missing':
      return wasKilled(run) ? [] : ['the end of the log is missing, though nobody killed the run'];
    case 'other-log':
      return ['the log has another closing hash'];
    case 'verified':
      return [
        ...(auditHash === null || auditHash === verification.lastHash
          ? []
          : [`the run said ${auditHash}, the log closes with ${verification.lastHash ?? 'nothing'}`]),
        ...(outcome === null || outcome === verification.close?.outcome
          ? []
          : [`the run said ${outcome}, the log closes with ${verification.close?.outcome ?? 'nothing'}`]),
      ];
  }
}

/** A second signal ends a run at once. */
function wasKilled({ signal, signals }: RunHistory): boolean {
  return signal !== null || signals.length > 1;
}
