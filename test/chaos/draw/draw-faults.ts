import type {
  RandomFault,
  RetryAfter,
  SandboxFault,
  ScriptedFault,
} from '../../../src/sandbox/sandbox-switches.ts';
import type { ChaosRoute, DrawStyle } from '../chaos-api.ts';
import type { StepFaults } from '../schedule.ts';
import type { Dice } from './dice.ts';

type Faults = Pick<StepFaults, 'faults' | 'randomFaults'>;

/** Weights by what a fault costs: a time-out takes a second, a huge reply 33 MiB. */
const KINDS: readonly (readonly [weight: number, fault: SandboxFault])[] = [
  [4, 'reset-before'],
  [6, 'reset-after'],
  [1, 'timeout-before'],
  [2, 'timeout-after'],
  [4, 'truncated'],
  [3, 'cut-json'],
  [3, 'not-json'],
  [0.2, 'huge'],
  [2, 'redirect'],
  [2, '400'],
  [4, '401'],
  [2, '403'],
  [3, '404'],
  [4, '409'],
  [2, '422'],
  [4, '429'],
  [2, '500'],
  [2, '502-html'],
  [2, '503'],
  [2, '504-html'],
  [3, '500-after'],
  [3, '502-html-after'],
  [3, '503-after'],
  [3, '504-html-after'],
];

/** Faults in passing: a client gets over any of them by asking again. */
const PASSING: readonly SandboxFault[] = [
  'reset-before',
  'reset-after',
  'truncated',
  'not-json',
  '429',
  '500-after',
  '502-html',
  '503',
  '504-html-after',
];

const WAITS: readonly (readonly [weight: number, retryAfter: RetryAfter])[] = [
  [5, 'seconds'],
  [5, 'date'],
  [6, 'none'],
  [2, 0],
  [2, -5],
  [2, { verbatim: 'soon' }],
  [2, { verbatim: 'Thu, 01 Jan 1970 00:00:00 GMT' }],
  [0.3, 86_400],
  [0.3, { verbatim: 'Fri, 31 Dec 9999 23:59:59 GMT' }],
];

/** What goes wrong in one run: nothing, some calls in particular, some calls by chance, or one thing most of the time. */
export function drawFaults(dice: Dice, style: DrawStyle): StepFaults {
  const refuseEvery = style.form === 'list' && dice.chance(0.4) ? dice.pick([2, 3]) : null;
  return { ...drawCallFaults(dice, style), refuseEvery };
}

function drawCallFaults(dice: Dice, style: DrawStyle): Faults {
  const kind = dice.weighted([
    [1, 'none'],
    [5, 'scripted'],
    [5, 'random'],
    [1, 'storm'],
    [2, 'both'],
  ] as const);
  switch (kind) {
    case 'none':
      return { faults: [], randomFaults: [] };
    case 'scripted':
      return { faults: drawScripted(dice, style), randomFaults: [] };
    case 'random':
      return { faults: [], randomFaults: drawRandom(dice, style) };
    case 'storm':
      return { faults: [], randomFaults: [drawStorm(dice, style)] };
    case 'both':
      return { faults: drawScripted(dice, style), randomFaults: drawRandom(dice, style) };
  }
}

/** Few, and only such as pass. */
export function drawPassingFaults(dice: Dice): readonly RandomFault[] {
  return dice.some(PASSING, dice.between(1, 3)).map((fault) => ({
    fault,
    probability: 0.02,
    ...(fault === '429' ? { retryAfter: 'seconds' as const } : {}),
  }));
}

export function drawRetryAfter(dice: Dice): RetryAfter {
  return dice.weighted(WAITS);
}

function drawScripted(dice: Dice, style: DrawStyle): readonly ScriptedFault[] {
  const { create } = style.routes;
  return Array.from({ length: dice.between(2, 7) }, () => {
    const drawn = dice.weighted(KINDS);
    const match = drawRoute(dice, drawn, style);
    const fault = match === create ? toCreateFault(dice, { fault: drawn, style }) : drawn;
    return {
      ...drawEffect(dice, fault),
      match: { ...match, nth: dice.between(1, toLastCall(match, style)), times: dice.weighted(TIMES) },
    };
  });
}

/** How many calls of this kind a run is sure to make, more or less. A list is written to in few of them. */
function toLastCall(match: ChaosRoute, { form, routes }: DrawStyle): number {
  if (match === routes.create) return form === 'list' ? 2 : 6;
  return match === routes.update ? 6 : 3;
}

/** Before a create is sent to a list once more, fifteen seconds are spent on looking for it: that can happen now and then only. */
function toCreateFault(
  dice: Dice,
  { fault, style }: { readonly fault: SandboxFault; readonly style: DrawStyle },
): SandboxFault {
  if (style.form === 'tree' || dice.chance(0.1)) return fault;
  return WITH_WORK_DONE[fault] ?? fault;
}

const WITH_WORK_DONE: Partial<Readonly<Record<SandboxFault, SandboxFault>>> = {
  'reset-before': 'reset-after',
  'timeout-before': 'timeout-after',
  redirect: 'truncated',
  '500': '500-after',
  '502-html': '502-html-after',
  '503': '503-after',
  '504-html': '504-html-after',
};

/** Five strikes outlast the retries of one call. */
const TIMES: readonly (readonly [weight: number, times: number])[] = [
  [8, 1],
  [3, 2],
  [1, 3],
  [1, 6],
];

function drawRandom(dice: Dice, style: DrawStyle): readonly RandomFault[] {
  return Array.from({ length: dice.between(1, 5) }, () => {
    const fault = dice.weighted(KINDS);
    const match = fault === '404' ? { match: drawRoute(dice, fault, style) } : {};
    return { ...drawEffect(dice, fault), ...match, probability: dice.pick([0.02, 0.05, 0.1, 0.15]) };
  });
}

/** One kind of call fails again and again. */
function drawStorm(dice: Dice, style: DrawStyle): RandomFault {
  const drawn = dice.pick(['reset-after', 'reset-before', '503', '500-after', '409', '401', '404'] as const);
  const match = drawRoute(dice, drawn, style);
  const fault = match === style.routes.create ? toCreateFault(dice, { fault: drawn, style }) : drawn;
  return { fault, match, probability: 0.4 };
}

/** A list that is not found is an empty one by contract: such a fault would be a lie that nobody can see through. */
function drawRoute(dice: Dice, fault: SandboxFault, { form, routes }: DrawStyle): ChaosRoute {
  return dice.weighted([
    [1, routes.signIn],
    [fault === '404' ? 0 : 2, routes.list],
    // Of so few calls hardly one would be struck by chance.
    [form === 'list' ? 12 : 6, routes.create],
    [3, routes.read],
    [5, routes.update],
  ]);
}

function drawEffect(
  dice: Dice,
  fault: SandboxFault,
): { readonly fault: SandboxFault; readonly retryAfter?: RetryAfter } {
  return fault === '429' ? { fault, retryAfter: drawRetryAfter(dice) } : { fault };
}
