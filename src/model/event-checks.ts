import { isList } from '../util/is-list.ts';
import { isRecord } from '../util/is-record.ts';
import { MAPPING_EVENT_NAMES } from './mapping-event.ts';
import { RUN_OUTCOMES } from './outcome.ts';

/** What a value of an event must be: `demand` ends a sentence that begins with its place. */
export interface EventCheck {
  readonly demand: string;
  readonly isMet: (value: unknown) => boolean;
  /** May be left out, which is as good as null. */
  readonly isOptional?: true;
}
/** The checks of an object's properties; unknown properties pass, since later versions may add some. */
export type EventShape = Readonly<Record<string, EventCheck>>;

/** Longest id, target and name; longest path and URL; in code points. */
const MAX_NAME_LENGTH = 512;
const MAX_PATH_LENGTH = 2048;
/** Goes into a header. */
const VISIBLE_ASCII = /^[!-~]+$/;
const DATE_TIME =
  /^([1-9]\d{3})-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d{1,9})?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;

const COUNT: EventCheck = { demand: 'must be a whole number of at least 0', isMet: isCount };
const AMOUNT: EventCheck = { demand: 'must be a number of at least 0', isMet: isAmount };
const NAME = text({ min: 1, max: MAX_NAME_LENGTH });

export const EVENT_SHAPE: EventShape = {
  event: oneOf(MAPPING_EVENT_NAMES),
  mappingId: {
    demand: `must be a string of 1 to ${MAX_NAME_LENGTH} visible ASCII characters without blanks`,
    isMet: (value) =>
      typeof value === 'string' && value.length <= MAX_NAME_LENGTH && VISIBLE_ASCII.test(value),
  },
  metrics: { demand: 'must be an object', isMet: isRecord },
  timestamp: { demand: 'must be an ISO 8601 time with a zone', isMet: isDateTime },
  target: NAME,
  outcome: oneOf(RUN_OUTCOMES),
  planDigest: NAME,
  auditHash: nullOr(NAME),
  commit: nullOr(NAME),
  runUrl: nullOr(text({ min: 1, max: MAX_PATH_LENGTH })),
};
export const METRICS_SHAPE: EventShape = {
  totalAttempts: COUNT,
  successfulAssignments: COUNT,
  averageLatencyMs: AMOUNT,
  assignmentRate: {
    demand: 'must be a number from 0 to 1',
    isMet: (value) => isAmount(value) && Number(value) <= 1,
  },
};
/** One of the two must be there: a body that would be too large says how many changes it leaves out. */
export const CHANGES_SHAPE: EventShape = { changes: { demand: 'must be a list', isMet: isList } };
export const OMITTED_SHAPE: EventShape = { changesOmitted: COUNT };
export const CHANGE_SHAPE: EventShape = {
  action: oneOf(['create', 'update', 'deactivate']),
  path: text({ min: 1, max: MAX_PATH_LENGTH }),
  code: NAME,
  category: text({ min: 0, max: MAX_NAME_LENGTH }),
  status: oneOf(['SUCCESS', 'FAILURE', 'SKIPPED']),
  latencyMs: nullOr(AMOUNT),
  callCodeId: nullOr(NAME),
};

function oneOf(values: readonly string[]): EventCheck {
  return {
    demand: `must be one of ${values.join(', ')}`,
    isMet: (value) => values.some((each) => each === value),
  };
}

/** Without U+0000, which databases refuse. */
function text({ min, max }: { readonly min: number; readonly max: number }): EventCheck {
  return {
    demand: `must be a string of ${min} to ${max} characters without U+0000`,
    isMet: (value) =>
      typeof value === 'string' && value.length >= min && isShort(value, max) && !value.includes('\0'),
  };
}

function nullOr({ demand, isMet }: EventCheck): EventCheck {
  return {
    demand: `${demand}, or null`,
    isMet: (value) => value === null || isMet(value),
    isOptional: true,
  };
}

/** A code point takes two units at most: longer texts need not be looked through. */
function isShort(value: string, max: number): boolean {
  return value.length <= max || (value.length <= 2 * max && countCodePoints(value) <= max);
}

function countCodePoints(value: string): number {
  let count = 0;
  for (const _ of value) count += 1;
  return count;
}

function isCount(value: unknown): boolean {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}

function isAmount(value: unknown): boolean {
  return typeof value === 'number' && value >= 0 && value <= Number.MAX_SAFE_INTEGER;
}

/** Also a day that its month has. */
function isDateTime(value: unknown): boolean {
  if (typeof value !== 'string') return false;
  const [, year, month, day] = DATE_TIME.exec(value) ?? [];
  return (
    day !== undefined &&
    new Date(Date.UTC(Number(year), Number(month) - 1, Number(day))).getUTCDate() === Number(day)
  );
}
