import type { ChaosHistory, Invariant, Violation } from './history.ts';
import { accountsForChanges } from './invariants/accounts-for-changes.ts';
import { converges } from './invariants/converges.ts';
import { endsAsPromised } from './invariants/ends-as-promised.ts';
import { exactlyOnce } from './invariants/exactly-once.ts';
import { keepsItsWord } from './invariants/keeps-its-word.ts';
import { keepsSecrets } from './invariants/keeps-secrets.ts';
import { leavesOthersAlone } from './invariants/leaves-others-alone.ts';
import { overwritesNobody } from './invariants/overwrites-nobody.ts';
import { provesItsLog } from './invariants/proves-its-log.ts';

export const INVARIANTS: readonly Invariant[] = [
  converges,
  exactlyOnce,
  leavesOthersAlone,
  accountsForChanges,
  keepsItsWord,
  overwritesNobody,
  provesItsLog,
  endsAsPromised,
  keepsSecrets,
];

/** Everything in a history that must never be; empty when all is well. */
export function findViolations(history: ChaosHistory): readonly Violation[] {
  return INVARIANTS.flatMap((invariant) => invariant(history));
}
