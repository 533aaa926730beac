import type { SandboxSwitches } from '../../../src/sandbox/sandbox-switches.ts';
import type { DrawStyle } from '../chaos-api.ts';
import type { Edit, Incident, TimedIncident, Trigger } from '../schedule.ts';
import type { Dice } from './dice.ts';

export type EditWeights = readonly (readonly [weight: number, kind: Edit['kind']])[];

const ANYWHERE: EditWeights = [
  [5, 'rename'],
  [3, 'retype'],
  [4, 'toggle'],
  [3, 'displace'],
  [2, 'uproot'],
  [1, 'disown'],
  [1, 'plant-unlisted'],
  [1, 'plant-unmanaged'],
];
const NEW_AT_A_PLACE: EditWeights = [
  [4, 'occupy-equal'],
  [4, 'occupy-different'],
];
const NEW_IN_A_LIST: EditWeights = [
  [4, 'occupy-equal'],
  [1, 'occupy-different'],
  [4, 'occupy-unmarked'],
];
const IN_A_LIST: EditWeights = [
  [8, 'annotate'],
  [1, 'unmark'],
];

export interface IncidentWishes {
  /** What somebody does by hand meanwhile; nobody does anything when there is none. */
  readonly edits: EditWeights;
  /** The tenant's own process dies as well. */
  readonly crashes: boolean;
}

/** Where the tenant lets two people create one name at a time, nobody can keep them from doing so: such edits are left out. */
export function toEditWeights(
  { form }: Pick<DrawStyle, 'form'>,
  { duplicateNames }: Partial<SandboxSwitches>,
): EditWeights {
  if (form === 'tree') return [...ANYWHERE, ...NEW_AT_A_PLACE];
  return [...ANYWHERE, ...IN_A_LIST, ...(duplicateNames === 'allowed' ? [] : NEW_IN_A_LIST)];
}

/** What happens while one run is under way. */
export function drawIncidents(dice: Dice, { edits, crashes }: IncidentWishes): readonly TimedIncident[] {
  const incidents: Incident[] = [];
  const end = dice.weighted([
    [4, 'kill'],
    [3, 'cancel'],
    [3, 'none'],
  ] as const);
  if (end === 'kill') incidents.push({ kind: 'kill' });
  if (end === 'cancel')
    incidents.push({ kind: 'cancel', signal: dice.pick(['SIGINT', 'SIGTERM']), twice: dice.chance(0.25) });
  if (crashes && dice.chance(0.4)) incidents.push({ kind: 'crash', downMs: dice.between(0, 900) });
  if (dice.chance(0.12)) incidents.push({ kind: 'revoke-tokens' });
  if (edits.length > 0) {
    for (let count = dice.between(1, 5); count > 0; count -= 1)
      incidents.push({ kind: 'edit', edit: drawEdit(dice, edits) });
  }
  return incidents.map((incident) => ({ at: drawTrigger(dice, incident), incident }));
}

export function drawEdit(dice: Dice, edits: EditWeights): Edit {
  const kind = dice.weighted(edits);
  const of = dice.weighted([
    [6, 'listed'],
    [2, 'unlisted'],
    [2, 'unmanaged'],
  ] as const);
  return { kind, of, pick: dice.below(1_000_000) };
}

/** A run takes a third of a second at least, and most of that is over before its first call. */
function drawTrigger(dice: Dice, { kind }: Incident): Trigger {
  // What is done by hand matters most between the run's reading and its writing.
  if (kind === 'edit' && dice.chance(0.7)) return { kind: 'record-requests', count: dice.between(1, 8) };
  const early = dice.between(1, 4);
  const late = dice.between(3, 40);
  return dice.weighted<Trigger>([
    [2, { kind: 'time', afterMs: dice.between(0, 1_200) }],
    [1, { kind: 'requests', count: early }],
    [2, { kind: 'requests', count: late }],
    [4, { kind: 'record-requests', count: dice.between(1, 20) }],
  ]);
}
