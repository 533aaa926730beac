import { readFile } from 'node:fs/promises';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RUN_OUTCOMES } from '../../src/model/outcome.ts';
import { parseMappingEvent } from '../../src/model/parse-mapping-event.ts';
import { isList } from '../../src/util/is-list.ts';
import { parseObject } from '../helpers/apply-fixtures.ts';
import { eventChange, mappingEvent } from '../helpers/mapping-events.ts';

const schema = parseObject(
  await readFile(new URL('../../schema/event.schema.json', import.meta.url), 'utf8'),
);
const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, strictRequired: false, strictTypes: false });
formats.default(ajv, ['date-time']);
const validate = ajv.compile(schema);

const { changes: _, ...WITHOUT_CHANGES } = mappingEvent();
const EVENTS: readonly object[] = [
  mappingEvent(),
  mappingEvent({ event: 'MAPPING_FAILED', outcome: 'blocked', auditHash: null, commit: null, runUrl: null }),
  mappingEvent({ changes: [] }),
  { ...WITHOUT_CHANGES, changesOmitted: 12_000 },
  { ...mappingEvent(), addedLater: { by: 'a newer version' } },
];

const ODD_VALUES: readonly unknown[] = [
  null,
  '',
  'x',
  'with blanks',
  'nul\0',
  'x'.repeat(512),
  'x'.repeat(513),
  '😀'.repeat(512),
  '😀'.repeat(513),
  'x'.repeat(2048),
  'x'.repeat(2049),
  0,
  -1,
  -0.5,
  0.5,
  1.5,
  2 ** 53,
  1e300,
  Number.POSITIVE_INFINITY,
  Number.NaN,
  true,
  [],
  [1],
  [null],
  {},
  'MAPPING_FAILED',
  'SKIPPED',
  'deactivate',
  ...RUN_OUTCOMES,
  '2026-02-28T23:59:59Z',
  '2026-02-29T00:00:00Z',
  '2028-02-29T00:00:00.123456789+14:00',
  '2026-04-31T00:00:00Z',
  '2026-13-01T00:00:00Z',
  '2026-01-01T24:00:00Z',
  '2026-12-31T23:59:60Z',
  '0000-01-01T00:00:00Z',
  '2026-01-01 00:00:00Z',
  '2026-01-01T00:00:00',
  '2026-01-01',
];

describe('the published schema of an event', () => {
  it('is a schema of draft 2020-12', () => {
    expect(ajv.validateSchema(schema)).toBe(true);
  });

  it.each(EVENTS.map((event, index) => ({ index, event })))('accepts what is sent: $index', ({ event }) => {
    validate(event);
    expect(validate.errors ?? []).toEqual([]);
    expect(parseMappingEvent(event).kind).toBe('event');
  });

  it('judges a changed event as the check of the code does', () => {
    const place = fc.constantFrom('', 'metrics', 'changes');
    fc.assert(
      fc.property(
        fc.constantFrom(...EVENTS),
        place,
        fc.nat(14),
        fc.constantFrom(...ODD_VALUES),
        fc.boolean(),
        (event, inside, at, value, removes) => {
          const changed = change(event, { inside, at, value, removes });
          expect(parseMappingEvent(changed).kind === 'event').toBe(validate(changed));
        },
      ),
      { numRuns: 20_000 },
    );
  });
});

describe('parseMappingEvent', () => {
  it('gives an event without changes an empty list, so that readers need not ask', () => {
    expect(parseMappingEvent({ ...WITHOUT_CHANGES, changesOmitted: 12_000 })).toMatchObject({
      kind: 'event',
      event: { changes: [], changesOmitted: 12_000 },
    });
  });

  it('reads what is left out and may be null as null', () => {
    const { auditHash: _a, commit: _c, runUrl: _r, ...rest } = mappingEvent();
    const { latencyMs: _l, callCodeId: _i, ...change } = eventChange();
    expect(parseMappingEvent({ ...rest, changes: [change] })).toEqual({
      kind: 'event',
      event: mappingEvent({
        auditHash: null,
        commit: null,
        runUrl: null,
        changes: [eventChange({ latencyMs: null, callCodeId: null })],
      }),
    });
  });

  it('names every place that is wrong', () => {
    const { mappingId: __, ...rest } = mappingEvent();
    const broken = { ...rest, timestamp: 'now', changes: [{ ...rest.changes[0], latencyMs: -1 }, 7] };
    const parsed = parseMappingEvent(broken);
    expect(parsed.kind === 'faults' && parsed.faults.map((fault) => fault.split(':')[0])).toEqual([
      'mappingId',
      'timestamp',
      'changes/0/latencyMs',
      'changes/1',
    ]);
  });

  it.each([null, 1, 'text', [], [mappingEvent()]])('refuses a body that is no object: %j', (body) => {
    expect(parseMappingEvent(body)).toEqual({ kind: 'faults', faults: ['body: must be an object'] });
  });

  it('lists ten faults at most, whatever the body holds', () => {
    const parsed = parseMappingEvent({
      ...mappingEvent(),
      changes: Array.from({ length: 100_000 }, () => 1),
    });
    expect(parsed.kind === 'faults' && parsed.faults).toHaveLength(10);
  });

  it('repeats nothing of the values', () => {
    const parsed = parseMappingEvent({
      ...mappingEvent(),
      event: 'SECRET',
      outcome: 'SECRET',
      target: ['SECRET'],
    });
    expect(parsed.kind).toBe('faults');
    expect(JSON.stringify(parsed)).not.toContain('SECRET');
  });
});

/** Sets, adds or deletes one property: at the top, of the metrics, or of the first change. */
function change(
  event: object,
  {
    inside,
    at,
    value,
    removes,
  }: {
    readonly inside: string;
    readonly at: number;
    readonly value: unknown;
    readonly removes: boolean;
  },
): object {
  const copy: Record<string, unknown> = structuredClone({ ...event });
  const nested = inside === '' ? copy : copy[inside];
  const found = isList(nested) ? nested[0] : nested;
  const owner = isObject(found) ? found : copy;
  const key = Object.keys(owner)[at] ?? 'changesOmitted';
  if (removes) delete owner[key];
  else owner[key] = value;
  return copy;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
