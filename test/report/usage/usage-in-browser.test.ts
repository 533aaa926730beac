import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { renderUsagePage } from '../../../src/report/usage/html/render-usage-page.ts';
import type { UsageInput } from '../../../src/report/usage/usage-input.ts';
import { findChromium, openChromium } from '../../helpers/open-chromium.ts';
import { ATTACKS } from '../attacks.ts';
import { largeUsage, SMALL, usageInput, usageRow } from './usage-samples.ts';

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const chromium = findChromium();
const TITLE = `the page of usage in a browser${chromium === null ? ' (needs chromium)' : ''}`;
let browser: Browser;
let directory: string;

beforeAll(async () => {
  if (chromium === null) return;
  browser = await openChromium();
  directory = await mkdtemp(join(tmpdir(), 'callcodes-usage-'));
});
afterAll(async () => {
  if (chromium === null) return;
  await browser.close();
  await rm(directory, { recursive: true, force: true });
});

/** Opens the page as a file, and hears every complaint about it. */
async function open(input: UsageInput, options: BrowserContextOptions = {}) {
  const file = join(directory, 'usage.html');
  await writeFile(file, renderUsagePage(input));
  const context = await browser.newContext({ viewport: { width: 1200, height: 900 }, ...options });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  page.on('dialog', (dialog) => complaints.push(`dialog: ${dialog.message()}`));
  page.on('request', (request) => {
    if (request.url() !== pathToFileURL(file).href) complaints.push(`request: ${request.url()}`);
  });
  await page.goto(pathToFileURL(file).href);
  return { page, complaints };
}

async function findViolations(page: Page): Promise<unknown> {
  await page.evaluate(await readFile(AXE, 'utf8'));
  return await page.evaluate(`axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) =>
    violations.map(({ id, nodes }) => [id, ...nodes.slice(0, 3).map(({ html }) => html)]),
  )`);
}

describe.skipIf(chromium === null)(TITLE, () => {
  it.each(['light', 'dark'] as const)('breaks no rule of axe-core in %s colours', async (colorScheme) => {
    for (const input of [SMALL, largeUsage(90, 8), usageInput([])]) {
      const { page, complaints } = await open(input, { colorScheme });
      expect(await findViolations(page)).toEqual([]);
      expect(complaints).toEqual([]);
      await page.context().close();
    }
  });

  it('fits a narrow screen and breaks no rule there', async () => {
    for (const input of [SMALL, largeUsage(90, 8), usageInput([usageRow('2026-11-19', 'x'.repeat(64))])]) {
      const { page } = await open(input, { viewport: { width: 320, height: 700 } });
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(320);
      expect(await findViolations(page)).toEqual([]);
      await page.context().close();
    }
  });

  it('is read by keyboard: to the table at once, and through it', async () => {
    const { page } = await open(largeUsage(30, 3));
    await page.keyboard.press('Tab');
    expect(await page.locator(':focus').textContent()).toBe('Skip to the figures by day');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.locator(':focus').getAttribute('aria-label')).toBe('Table of days and targets');
    await page.keyboard.press('End');
    await expect.poll(() => page.evaluate('document.activeElement.scrollTop')).toBeGreaterThan(100);
  });

  it('names each chart and draws it over the whole width', async () => {
    const { page } = await open(SMALL);
    const chart = page.getByRole('img', { name: /^Attempts by day 3 days with events among 4/ });
    expect((await chart.boundingBox())?.width).toBeGreaterThan(300);
    const bars = `document.querySelector('svg .bar-done').getBoundingClientRect().height`;
    expect(await page.evaluate(bars)).toBeGreaterThan(50);
  });

  it('shows hostile targets as text', async () => {
    const rows = ATTACKS.map((attack) => usageRow('2026-11-19', attack));
    const { page, complaints } = await open(usageInput(rows, { target: '<img src=x onerror=alert(1)>' }));
    expect(await page.locator('img, script').count()).toBe(0);
    expect(await page.locator('.eyebrow').textContent()).toContain('<img src=x onerror=alert(1)>');
    expect(complaints).toEqual([]);
  });
});
