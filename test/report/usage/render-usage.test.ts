import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NO_COLORS } from '../../../src/commands/load-text-colors.ts';
import { formatLatency, formatPeriod, formatRate } from '../../../src/report/usage/format-usage.ts';
import { renderUsageJson } from '../../../src/report/usage/render-usage-json.ts';
import { renderUsageText } from '../../../src/report/usage/render-usage-text.ts';
import { sumByDay, sumByTarget, sumUsage } from '../../../src/report/usage/sum-usage.ts';
import { ATTACKS } from '../attacks.ts';
import { largeUsage, SMALL, usageInput, usageRow } from './usage-samples.ts';

const linesOf = (input: typeof SMALL) => renderUsageText(input, NO_COLORS).split('\n');

describe('sums of usage', () => {
  it('add up counts, and divide sums instead of averaging the rates of days', () => {
    expect(sumUsage(SMALL.usage)).toEqual({
      events: 7,
      attempts: 139,
      successes: 136,
      assignmentRate: 136 / 139,
      days: 3,
      targets: 2,
      slowestDay: { p95LatencyMs: 1_840, day: '2026-11-20', target: 'acme' },
    });
  });

  it('say of nothing that all of it was assigned, as the events do', () => {
    expect(sumUsage([])).toMatchObject({ attempts: 0, assignmentRate: 1, days: 0, slowestDay: null });
  });

  it('have one entry a target and a day', () => {
    expect(sumByTarget(SMALL.usage)).toMatchObject([
      { target: 'acme', days: 3, attempts: 139 },
      { target: 'acme-test', days: 1, attempts: 0, slowestDay: null },
    ]);
    expect(sumByDay(SMALL.usage).map(({ day, events }) => [day, events])).toEqual([
      ['2026-11-19', 2],
      ['2026-11-20', 3],
      ['2026-11-22', 2],
    ]);
  });

  it('of targets and of days are the sum of all', () => {
    const { usage } = largeUsage(40, 5);
    const { attempts, successes } = sumUsage(usage);
    for (const sums of [sumByTarget(usage), sumByDay(usage)]) {
      expect(sums.reduce((total, sum) => total + sum.attempts, 0)).toBe(attempts);
      expect(sums.reduce((total, sum) => total + sum.successes, 0)).toBe(successes);
    }
  });
});

describe('figures for people', () => {
  it.each([
    [1_000, 999, '99.9 %'],
    [100_000, 99_999, '99.9 %'],
    [100, 57, '57.0 %'],
    [100, 29, '29.0 %'],
    [3, 3, '100.0 %'],
    [3, 0, '0.0 %'],
    [0, 0, '–'],
  ])('show of %d attempts with %d successes the rate %s', (attempts, successes, shown) => {
    const assignmentRate = attempts === 0 ? 1 : successes / attempts;
    expect(formatRate({ attempts, assignmentRate })).toBe(shown);
  });

  it('never say 100.0 % of less than all, nor less of all', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000 }), fc.nat(), (attempts, some) => {
        const successes = some % (attempts + 1);
        const shown = formatRate({ attempts, assignmentRate: successes / attempts });
        expect(shown === '100.0 %').toBe(successes === attempts);
      }),
    );
  });

  it.each([
    [null, '–'],
    [0, '0.0 ms'],
    [4.25, '4.3 ms'],
    [41.5, '42 ms'],
    [999.4, '999 ms'],
    [999.6, '1.00 s'],
    [61_234, '61.23 s'],
  ])('show a latency of %s as %s', (latencyMs, shown) => {
    expect(formatLatency(latencyMs)).toBe(shown);
  });

  it.each([
    [null, null, 'all days'],
    ['2026-11-01', null, 'from 2026-11-01 on'],
    [null, '2026-11-30', 'up to 2026-11-30'],
    ['2026-11-01', '2026-11-30', '2026-11-01 to 2026-11-30'],
    ['2026-11-01', '2026-11-01', '2026-11-01'],
  ])('show the period from %s to %s', (fromDay, toDay, shown) => {
    expect(formatPeriod({ fromDay, toDay, target: null })).toBe(shown);
  });
});

describe('usage as a table', () => {
  it('has a row a day and target, then the sums without percentiles', () => {
    const lines = linesOf(SMALL);
    expect(lines[3]?.split(/ {2,}/)).toEqual([
      'Day',
      'Target',
      'Events',
      'Attempts',
      'Successes',
      'Rate',
      'p50',
      'p95',
    ]);
    const cells = lines.slice(4).map((line) => line.split(/ {2,}/));
    expect(cells[1]).toEqual(['2026-11-20', 'acme', '2', '12', '12', '100.0 %', '42 ms', '1.84 s']);
    expect(cells[2]).toEqual(['2026-11-20', 'acme-test', '1', '0', '0', '–', '–', '–']);
    expect(cells).toContainEqual(['Sum', '2 targets', '7', '139', '136', '97.8 %', '–', '–']);
    expect(lines.at(-2)).toContain('percentiles');
  });

  it('has columns of one width, also for wide characters', () => {
    const table = linesOf(usageInput([usageRow('2026-11-19', '電話番号'), usageRow('2026-11-19', 'b')]));
    const ends = table.slice(4, 6).map((line) => line.indexOf('100.0 %'));
    expect((ends[1] ?? 0) - (ends[0] ?? 0)).toBe('電話番号'.length);
  });

  it('repeats no row that is its own sum', () => {
    const row = usageRow('2026-11-19', 'acme');
    expect(linesOf(usageInput([row])).filter((line) => line.startsWith('Sum '))).toEqual([]);
    const twoDays = [row, usageRow('2026-11-20', 'acme')];
    expect(linesOf(usageInput(twoDays)).filter((line) => line.startsWith('Sum '))).toHaveLength(1);
    const twoTargets = [row, usageRow('2026-11-19', 'b')];
    expect(linesOf(usageInput(twoTargets)).filter((line) => line.startsWith('Sum '))).toHaveLength(1);
  });

  it('says so when there is nothing', () => {
    expect(renderUsageText(usageInput([], { target: 'acme' }), NO_COLORS)).toMatch(
      /target acme\n.*\n\nNo events/,
    );
  });

  it('shows the latest rows of very many and says how many are left out', () => {
    const rows = Array.from({ length: 5_003 }, (_, index) => usageRow('2026-11-19', `t${index}`));
    const text = renderUsageText(usageInput(rows), NO_COLORS);
    expect(text).toContain('3 earlier rows not shown');
    expect(text).not.toContain(' t2 ');
  });

  it.each(ATTACKS)('lets no target steer the terminal: %j', (attack) => {
    const text = renderUsageText(usageInput([usageRow('2026-11-19', attack)], { target: attack }), NO_COLORS);
    expect(text).not.toMatch(/(?![\n\u200D])[\p{Cc}\p{Cf}]|^\s*::|##\[/mu);
    expect(text.split('\n')).toHaveLength(6);
  });
});

describe('usage as JSON', () => {
  it('holds what was asked, the sums and the rows as they are', () => {
    const text = renderUsageJson({ ...SMALL, query: { fromDay: '2026-11-01', toDay: null, target: 'acme' } });
    expect(JSON.parse(text)).toMatchObject({
      from: '2026-11-01',
      to: null,
      target: 'acme',
      source: 'duckdb:/data/events.duckdb',
      madeAt: '2026-11-22T10:00:00.000Z',
      totals: { attempts: 139, successes: 136 },
      targets: [{ target: 'acme' }, { target: 'acme-test' }],
      usage: SMALL.usage,
    });
  });

  it.each(ATTACKS)('keeps %j as a value and shows none of it to a terminal', (attack) => {
    const text = renderUsageJson(usageInput([usageRow('2026-11-19', attack)]));
    expect(JSON.parse(text)).toMatchObject({ usage: [{ target: attack }] });
    expect(text).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}]|##\[/u);
  });
});
