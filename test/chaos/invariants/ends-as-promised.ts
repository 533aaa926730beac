import type { ChaosHistory, RunHistory, Violation } from '../history.ts';

const EXIT_CODES: Readonly<Record<string, number>> = {
  applied: 0,
  clean: 0,
  partial: 1,
  failed: 1,
  blocked: 1,
};
const CANCELLED: Readonly<Partial<Record<NodeJS.Signals, number>>> = { SIGINT: 130, SIGTERM: 143 };

/** Exit codes: 0 when all is done, 1 when not, 130 and 143 after a signal on the command line; nothing hangs. */
export function endsAsPromised({ runs }: ChaosHistory): readonly Violation[] {
  return runs.flatMap((run, index) => {
    const fault = findFault(run);
    return fault === null ? [] : [{ invariant: 'ends as promised', run: index + 1, message: fault }];
  });
}

function findFault(run: RunHistory): string | null {
  if (run.timedOut) return 'it did not come to an end';
  const { signal, signals } = run;
  if (signal !== null) return endedBySignal(run) ? null : `it died of ${signal}`;
  const allowed = toAllowed(run);
  if (run.exitCode !== null && allowed.has(run.exitCode)) return null;
  const why = `outcome ${run.outcome ?? 'none'}, signals ${signals.join(' and ') || 'none'}`;
  return `its exit code is ${run.exitCode ?? 'none'} instead of ${[...allowed].join(' or ')} (${why})`;
}

/** Before a run listens to signals and after it has said all, any of them ends it. */
function endedBySignal({ signal, signals, audit, outcome }: RunHistory): boolean {
  const isAtEitherEnd = audit === null || outcome !== null;
  return signal !== null && signals.includes(signal) && (signal === 'SIGKILL' || isAtEitherEnd);
}

function toAllowed(run: RunHistory): ReadonlySet<number> {
  const { via, outcome, signals } = run;
  const byOutcome = outcome === null ? undefined : EXIT_CODES[outcome];
  const plain = byOutcome ?? 1;
  const cancelled = signals.map((signal) => CANCELLED[signal]).find((code) => code !== undefined);
  if (cancelled === undefined) return new Set([plain]);
  if (via === 'action') return new Set([plain, 1]);
  return new Set(hadSaidAll(run) ? [cancelled, plain] : [cancelled]);
}

/** A signal may come when a run has come to its end by itself, with a log or before there was one. */
function hadSaidAll({ audit, texts }: RunHistory): boolean {
  const error = texts['stderr'] ?? '';
  if (audit === null) return error !== '' && !/cancel/i.test(error);
  const { close } = audit.verification;
  return close !== null && !close.cancelled;
}
