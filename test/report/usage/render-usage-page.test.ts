import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { toAxisEnd, toRateAxisStart } from '../../../src/report/usage/html/chart-scale.ts';
import { drawBars, drawLine } from '../../../src/report/usage/html/chart-shapes.ts';
import { listChartDays, MAX_CHART_DAYS } from '../../../src/report/usage/html/list-chart-days.ts';
import { renderUsagePage } from '../../../src/report/usage/html/render-usage-page.ts';
import { ATTACKS } from '../attacks.ts';
import { largeUsage, SMALL, usageInput, usageRow } from './usage-samples.ts';

const tagsOf = (html: string) => [...html.matchAll(/<([a-z][a-z0-9]*)([^>]*)>/gi)].map(([tag]) => tag);

describe('the page of usage', () => {
  it('allows its own styles and nothing else', () => {
    const html = renderUsagePage(SMALL);
    const policy = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(html)?.[1] ?? '';
    const hashes = [...html.matchAll(/<style>([\s\S]*?)<\/style>/g)].map(
      ([, style = '']) => `'sha256-${createHash('sha256').update(style, 'utf8').digest('base64')}'`,
    );
    expect(hashes).toHaveLength(2);
    expect(policy.split('; ')).toEqual([
      "default-src 'none'",
      `style-src ${hashes.join(' ')}`,
      "base-uri 'none'",
      "form-action 'none'",
      "require-trusted-types-for 'script'",
      "trusted-types 'none'",
    ]);
    expect(html).not.toMatch(/<script|\sstyle=|\son[a-z]+=|src=|url\(|@import|href="(?!#)/i);
  });

  it.each([...ATTACKS, '</title><img src=x onerror=alert(1)>', '"><script>alert(1)</script>'])(
    'has the same markup whatever a target is called: %j',
    (attack) => {
      const page = (target: string) =>
        renderUsagePage({
          ...usageInput([usageRow('2026-11-19', target), usageRow('2026-11-20', target)], { target }),
          source: target,
        });
      expect(tagsOf(page(attack))).toEqual(tagsOf(page('harmless')));
    },
  );

  it('has a table row for every row, the latest first', () => {
    const html = renderUsagePage(SMALL);
    const days = html.slice(html.indexOf('<section id="days"'), html.indexOf('<section id="about"'));
    expect([...days.matchAll(/<th scope="row">([^<]+)/g)].map(([, day]) => day)).toEqual(
      SMALL.usage.map(({ day }) => day).toReversed(),
    );
  });

  it('tells every chart in words', () => {
    const html = renderUsagePage(SMALL);
    for (const [, label = ''] of html.matchAll(/<svg role="img" aria-labelledby="([^"]+)"/g)) {
      const [title = '', text = ''] = label.split(' ');
      expect(html).toContain(`<title id="${title}">`);
      expect(html).toMatch(new RegExp(`<desc id="${text}">[^<]{20,}`));
    }
    expect(html.match(/<svg/g)).toHaveLength(3);
    expect(new Set([...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)).size).toBe(
      [...html.matchAll(/ id="([^"]+)"/g)].length,
    );
  });

  it('draws a chart for the busiest targets and says how many have none', () => {
    const html = renderUsagePage(largeUsage(10, 15));
    expect(html.match(/<svg/g)).toHaveLength(2 + 12);
    expect(html).toContain('3 targets with fewer attempts have no chart');
  });

  it('cuts a table that is too long and says so', () => {
    const rows = Array.from({ length: 5_100 }, (_, index) => usageRow('2026-11-19', `t${index}`));
    const html = renderUsagePage(usageInput(rows));
    expect(html).toContain('100 earlier rows left out');
  });

  it('stays small enough to be mailed', () => {
    expect(renderUsagePage(largeUsage(90, 8)).length).toBeLessThan(500_000);
  });

  it('says so when there is nothing', () => {
    const html = renderUsagePage(usageInput([]));
    expect(html).toContain('No events in this period');
    expect(html).not.toContain('<svg');
  });
});

describe('the days of the charts', () => {
  const usage = [usageRow('2026-02-27', 'a'), usageRow('2026-03-02', 'a')];

  it('are those of the calendar between the first and the last event', () => {
    expect(listChartDays(usageInput(usage))).toEqual([
      '2026-02-27',
      '2026-02-28',
      '2026-03-01',
      '2026-03-02',
    ]);
  });

  it('are those that were asked for', () => {
    const days = listChartDays(usageInput(usage, { fromDay: '2026-02-01', toDay: '2026-03-03' }));
    expect([days[0], days.at(-1), days.length]).toEqual(['2026-02-01', '2026-03-03', 31]);
  });

  it('are those with events when too many were asked for', () => {
    expect(listChartDays(usageInput(usage, { fromDay: '1970-01-01' }))).toHaveLength(4);
  });

  it('are the last ones when the events are too far apart', () => {
    const days = listChartDays(usageInput([usageRow('1970-01-01', 'a'), ...usage]));
    expect([days.length, days.at(-1)]).toEqual([MAX_CHART_DAYS, '2026-03-02']);
    expect(renderUsagePage(usageInput([usageRow('1970-01-01', 'a'), ...usage]))).toContain(
      `the last ${MAX_CHART_DAYS} days`,
    );
  });
});

describe('charts', () => {
  it.each([
    [0, 1],
    [1, 1],
    [3, 5],
    [7_200, 10_000],
    [230, 250],
    [0.3, 0.5],
  ])('have for figures up to %d an axis to %d', (highest, end) => {
    expect(toAxisEnd(highest)).toBe(end);
  });

  it.each([
    [1, 0.9],
    [0.93, 0.9],
    [0.85, 0.8],
    [0.2, 0],
  ])('have for rates from %d an axis from %d', (lowest, start) => {
    expect(toRateAxisStart(lowest)).toBe(start);
  });

  it('leave a gap for a day without figures and show a day that stands alone', () => {
    expect(drawLine('p50', [0.5, 0.25, null, 1])).toBe(
      '<path class="line p50" d="M0.5 50L1.5 75M3.5 0"/><path class="dots p50" d="M0.5 50h0M1.5 75h0M3.5 0h0"/>',
    );
    const long = [0.5, 0.5, null, 1, ...Array.from({ length: 40 }, () => null)];
    expect(drawLine('p50', long)).toContain('<path class="dots p50" d="M3.5 0h0"/>');
    expect(drawLine('p50', [null, null])).toBe('');
  });

  it('draw no bar without height', () => {
    expect(drawBars('bar-done', [{ index: 0, from: 0.5, to: 0.5 }])).toBe('');
    expect(drawBars('bar-done', [{ index: 2, from: 0, to: 0.5 }])).toBe(
      '<path class="bar-done" d="M2.06 100V50h0.88V100z"/>',
    );
  });
});
