import { renderMatrix } from '../../../src/matrix/render/render-matrix.ts';
import type { DesiredMatrix } from '../../../src/model/call-code.ts';
import type { SandboxSwitches } from '../../../src/sandbox/sandbox-switches.ts';
import { owned } from '../../helpers/code-builders.ts';
import type { DrawStyle } from '../chaos-api.ts';
import type { RunStep, Schedule } from '../schedule.ts';
import { Dice } from './dice.ts';
import { drawFaults, drawPassingFaults, drawRetryAfter } from './draw-faults.ts';
import { type DrawnForest, drawForest } from './draw-forest.ts';
import { drawEdit, drawIncidents, toEditWeights } from './draw-incidents.ts';
import { drawNextVersion } from './draw-next-version.ts';
import { drawTenant, FORMER_CATEGORY } from './draw-tenant.ts';
import { type ForestNode, toDesired, toListed } from './forest-node.ts';

const FILES = { yaml: 'yml', json: 'json', csv: 'csv' } as const;
type Format = keyof typeof FILES;

/** The whole schedule of a seed. Pure. */
export function drawSchedule(seed: number, style: DrawStyle): Schedule {
  const dice = new Dice(seed);
  const shape = dice.fork('shape');
  const maxCodes = shape.weighted([
    [3, 14],
    [2, 25],
    [1, 40],
  ]);
  const forest = drawForest(dice.fork('forest'), { maxCodes, style });
  const byHand = shape.chance(0.5);
  const hasFormer = shape.chance(0.35);
  const share = shape.pick(byHand ? [0.3, 0.6, 0.9] : [0, 0.3, 0.6, 0.9]);
  const records = drawTenant(dice.fork('tenant'), forest, { share, hasFormer });
  const forests = drawCommits(dice.fork('commits'), forest);
  const ownedCategories = hasFormer ? [...forest.categories, FORMER_CATEGORY] : forest.categories;
  const versions = forests.map((nodes) => nodes.map(toListed));
  const traits = drawTraits(dice.fork('traits'), { byHand, style });
  const formats: readonly Format[] = canBeTables(forests, ownedCategories)
    ? ['yaml', 'json', 'csv']
    : ['yaml', 'json'];
  const format = shape.pick(formats);
  return {
    seed,
    removed: shape.pick(['keep', 'deactivate']),
    start: style.toStart(dice.fork('start'), { records, versions }),
    ownedCategories,
    versions: forests.map((nodes, index) => ({
      commit: String(index + 1).repeat(40),
      files: toFiles(nodes, { format, ownedCategories }),
      listed: versions[index] ?? [],
    })),
    traits,
    steps: drawSteps(dice.fork('steps'), { versions: forests.length, style, byHand, traits }),
    calmFaults: shape.chance(0.3) ? drawPassingFaults(dice.fork('calm')) : [],
  };
}

type Nodes = readonly ForestNode[];

function drawCommits(dice: Dice, { nodes, ...forest }: DrawnForest): readonly Nodes[] {
  if (!dice.chance(0.4)) return [nodes];
  return [nodes, drawNextVersion(dice, nodes, { ...forest, firstKey: nodes.length })];
}

/** A table owns the categories of its rows and no other, and names no parent by an id above it. */
function canBeTables(forests: readonly Nodes[], ownedCategories: readonly string[]): boolean {
  return forests.every(
    (nodes) =>
      nodes.every(({ parent }) => parent.kind !== 'record') &&
      ownedCategories.every((category) => nodes.some((node) => node.category === category)),
  );
}

function toFiles(
  nodes: Nodes,
  { format, ownedCategories }: { readonly format: Format; readonly ownedCategories: readonly string[] },
): Readonly<Record<string, string>> {
  const matrix: DesiredMatrix = {
    codes: nodes.map(toDesired),
    owned: ownedCategories.map((category) =>
      owned(category, category === FORMER_CATEGORY ? 'wasCategory' : 'category'),
    ),
  };
  const texts = renderMatrix(matrix, { format }).map(({ text }) => text);
  return Object.fromEntries(
    texts.map((text, index) => [`callcodes/chaos-${index + 1}.${FILES[format]}`, text]),
  );
}

function drawTraits(
  dice: Dice,
  { byHand, style }: { readonly byHand: boolean; readonly style: DrawStyle },
): Partial<SandboxSwitches> {
  return {
    // People are slow: a run must last long enough for them to come in between.
    latencyMs: dice.pick(byHand ? [15, 30, 50] : [0, 3, 8, 15]),
    latencyJitterMs: dice.pick([0, 5, 15]),
    rateLimit: dice.chance(0.3)
      ? { perSecond: dice.pick([15, 30, 80]), burst: dice.pick([1, 5, 20]), retryAfter: drawPlainWait(dice) }
      : null,
    listLagMs: dice.weighted([
      [5, 0],
      [2, 300],
      [1, 1_000],
    ]),
    tokenLifeSeconds: dice.weighted([
      [4, 3_600],
      [1, 1],
      [1, 3],
    ]),
    tokenForm: dice.pick(['jwt', 'jwt-unsigned', 'opaque']),
    pageSizeCap: dice.weighted([
      [4, 100],
      [1, 1],
      [2, 7],
    ]),
    echoSecrets: dice.chance(0.3),
    ...style.drawTraits(dice),
  };
}

/** A limit that asks for a day with every 429 could never be worked with. */
function drawPlainWait(dice: Dice): 'seconds' | 'date' | 'none' {
  const wait = drawRetryAfter(dice);
  return wait === 'seconds' || wait === 'date' ? wait : 'none';
}

function drawSteps(
  dice: Dice,
  wishes: {
    readonly versions: number;
    readonly style: DrawStyle;
    readonly byHand: boolean;
    readonly traits: Partial<SandboxSwitches>;
  },
): readonly RunStep[] {
  const { versions, style, byHand, traits } = wishes;
  const edits = toEditWeights(style, traits);
  const crashes = dice.chance(0.4);
  const mixed = dice.chance(0.25);
  const count = dice.between(versions, 4);
  return Array.from({ length: count }, (_, index) => ({
    version: Math.floor((index * versions) / count),
    via: mixed && dice.chance(0.6) ? 'action' : 'cli',
    options: {
      concurrency: dice.pick(byHand ? [1, 2, 4] : [1, 2, 4, 8]),
      maxRate: dice.chance(0.1) ? 50 : null,
      timeoutS: 1,
    },
    editsBefore:
      byHand && index > 0 ? Array.from({ length: dice.between(0, 2) }, () => drawEdit(dice, edits)) : [],
    faults: drawFaults(dice, style),
    incidents: drawIncidents(dice, { edits: byHand ? edits : [], crashes }),
  }));
}
