import { InputError } from '../errors/input-error.ts';
import { nearestName } from '../util/nearest-name.ts';
import { DEFAULT_SANDBOX_SWITCHES, SANDBOX_FAULTS, type SandboxSwitches } from './sandbox-switches.ts';

type Check = (value: unknown) => boolean;

/** Checks switches that came as JSON. Throws an `InputError` naming the first one that is unknown or out of its range. */
export function parseSandboxSwitches(value: unknown): Partial<SandboxSwitches> {
  if (!isObject(value)) throw new InputError('Sandbox switches: not a JSON object.');
  for (const [name, setting] of Object.entries(value)) assertSwitch(name, setting);
  if (!areSwitches(value)) throw new InputError('Sandbox switches: out of range.');
  return value;
}

function assertSwitch(name: string, setting: unknown): void {
  const check = findCheck(name);
  if (check === null) {
    const nearest = nearestName(name, Object.keys(DEFAULT_SANDBOX_SWITCHES));
    const facts = nearest === null ? {} : { hint: `Did you mean ${nearest}?` };
    throw new InputError(`Sandbox switches: ${JSON.stringify(name)} is not one of them.`, facts);
  }
  if (!check(setting))
    throw new InputError(`Sandbox switches: ${name} cannot be ${JSON.stringify(setting)}.`);
}

function areSwitches(value: object): value is Partial<SandboxSwitches> {
  return Object.entries(value).every(([name, setting]) => findCheck(name)?.(setting) === true);
}

function findCheck(name: string): Check | null {
  return Object.entries(CHECKS).find(([known]) => known === name)?.[1] ?? null;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isBoolean: Check = (value) => typeof value === 'boolean';
const isText: Check = (value) => typeof value === 'string';
const isAmount: Check = (value) => typeof value === 'number' && Number.isFinite(value) && value >= 0;
const isPositive: Check = (value) => typeof value === 'number' && Number.isFinite(value) && value > 0;
const isCount: Check = (value) => typeof value === 'number' && Number.isInteger(value) && value >= 1;
const isShare: Check = (value) => typeof value === 'number' && value >= 0 && value <= 1;
const isFault: Check = (value) => SANDBOX_FAULTS.some((fault) => fault === value);
const oneOf =
  (...words: readonly string[]): Check =>
  (value) =>
    words.some((word) => word === value);
const listOf =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every((item) => check(item));
const nullOr =
  (check: Check): Check =>
  (value) =>
    value === null || check(value);

/** An object with these members, all of the required ones and no other. */
const shape =
  (required: Readonly<Record<string, Check>>, optional: Readonly<Record<string, Check>> = {}): Check =>
  (value) => {
    if (!isObject(value)) return false;
    const checks = new Map([...Object.entries(required), ...Object.entries(optional)]);
    return (
      Object.keys(required).every((name) => Object.hasOwn(value, name)) &&
      Object.entries(value).every(([name, item]) => checks.get(name)?.(item) === true)
    );
  };

const isRetryAfter: Check = (value) =>
  oneOf('seconds', 'date', 'none')(value) || typeof value === 'number' || shape({ verbatim: isText })(value);
const isId: Check = (value) => typeof value === 'number' && Number.isSafeInteger(value);
const SKILL = {
  dispositionId: isId,
  skillId: isId,
  skillName: isText,
  campaignId: isId,
  campaignName: isText,
};
const MATCH = { method: isText, route: isText, contains: isText };
const EFFECT = { retryAfter: isRetryAfter, location: isText };

const CHECKS: Readonly<Record<keyof SandboxSwitches, Check>> = {
  latencyMs: isAmount,
  latencyJitterMs: isAmount,
  rateLimit: nullOr(shape({ perSecond: isPositive, burst: isCount, retryAfter: isRetryAfter })),
  faults: listOf(
    shape({ match: shape({}, { ...MATCH, nth: isCount, times: isCount }), fault: isFault }, EFFECT),
  ),
  randomFaults: listOf(
    shape({ fault: isFault, probability: isShare }, { ...EFFECT, match: shape({}, MATCH) }),
  ),
  listLagMs: isAmount,
  tokenLifeSeconds: isPositive,
  tokenForm: oneOf('jwt', 'jwt-unsigned', 'opaque'),
  tenantId: nullOr(isText),
  pageSizeCap: (value) => isCount(value) && typeof value === 'number' && value <= 100,
  emptyListAs404: isBoolean,
  rootParent: oneOf('null', 'absent'),
  ignoreIdempotencyKey: isBoolean,
  duplicateNames: oneOf('refused', 'allowed'),
  numericStrings: isBoolean,
  emptyListAs204: isBoolean,
  wrapInResultSet: isBoolean,
  bulkLimit: isCount,
  refuseEvery: nullOr(isCount),
  putReply: oneOf('empty', 'object', 'no-content'),
  dispositionSkills: listOf(shape(SKILL)),
  skillsSince: nullOr(isAmount),
  echoSecrets: isBoolean,
};
