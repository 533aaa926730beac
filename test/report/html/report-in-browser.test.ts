import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { renderReport } from '../../../src/report/html/render-report.ts';
import type { ReportInput } from '../../../src/report/html/report-input.ts';
import { findChromium, openChromium } from '../../helpers/open-chromium.ts';
import { ATTACKS } from '../attacks.ts';
import { create, retire, reviewInput, update } from '../samples.ts';
import {
  appliedInput,
  largeInput,
  listedCode,
  plannedInput,
  planWith,
  reportInput,
} from './report-samples.ts';

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const LARGE = 10_000;

const chromium = findChromium();
const TITLE = chromium === null ? 'the report in a browser (needs chromium)' : 'the report in a browser';

let browser: Browser;
let directory: string;

beforeAll(async () => {
  if (chromium === null) return;
  browser = await openChromium();
  directory = await mkdtemp(join(tmpdir(), 'callcodes-report-'));
});

afterAll(async () => {
  if (chromium === null) return;
  await browser.close();
  await rm(directory, { recursive: true, force: true });
});

interface Opened {
  readonly page: Page;
  /** What the console, the policy and the network would have to say against the page. */
  readonly complaints: readonly string[];
}

/** Opens the report as a file, and hears every complaint about it. */
async function openReport(input: ReportInput, options: BrowserContextOptions = {}): Promise<Opened> {
  const file = join(directory, `${Math.random()}.html`);
  await writeFile(file, renderReport(input));
  const context = await browser.newContext({ viewport: { width: 1200, height: 900 }, ...options });
  const page = await context.newPage();
  const complaints: string[] = [];
  const own = pathToFileURL(file).href;
  page.on('console', (message) => complaints.push(`console ${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => complaints.push(`error: ${error.message}`));
  page.on('dialog', (dialog) => complaints.push(`dialog: ${dialog.message()}`));
  page.on('request', (request) => {
    if (request.url() !== own) complaints.push(`request: ${request.url()}`);
  });
  await page.addInitScript(`addEventListener('securitypolicyviolation', (event) => {
    console.error('policy: ' + event.violatedDirective + ' ' + event.sourceFile);
  })`);
  await page.goto(own);
  return { page, complaints };
}

/** Rules that the page breaks, and where. */
async function findViolations(page: Page): Promise<unknown> {
  await page.evaluate(await readFile(AXE, 'utf8'));
  return await page.evaluate(`axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) =>
    violations.map(({ id, nodes }) => [id, ...nodes.slice(0, 3).map(({ html }) => html)]),
  )`);
}

const rows = (page: Page) => page.locator('#tree .node > .row .code').allTextContents();

describe.skipIf(chromium === null)(TITLE, () => {
  it('shows verdict, counts, findings, what is in the way, and the whole tree', async () => {
    const { page, complaints } = await openReport(plannedInput());
    expect(await page.locator('h1').textContent()).toContain(
      '2 to create, 3 to update, 1 to retire, 1 conflict',
    );
    expect(await page.locator('.tiles').textContent()).toContain('5 unchanged');
    expect(await page.locator('#reasons').textContent()).toContain('BUSY');
    expect(await page.locator('#findings').textContent()).toContain('callcodes/a.yml:8:11');
    expect(await page.locator('#facts').textContent()).toContain('sha256:');
    expect(await page.locator('#results').isVisible()).toBe(false);
    expect(await rows(page)).toHaveLength(15);
    expect(complaints).toEqual([]);
  });

  it('shows the change of a field as the old and the new value', async () => {
    const { page } = await openReport(plannedInput());
    const item = page.locator('li.node', {
      has: page.locator(':scope > .row .code', { hasText: /^INT_COLD$/ }),
    });
    const last = item.last();
    expect(await last.locator('dt').allTextContents()).toEqual(['name', 'type']);
    expect(await last.locator('del').allTextContents()).toEqual(['Not just now', 'NEUTRAL']);
    expect(await last.locator('ins').allTextContents()).toEqual(['Not now', 'SUCCESS']);
  });

  it('names who uses what is retired', async () => {
    const { page } = await openReport(plannedInput());
    const used = page.locator('li.node.is-deactivate', { hasText: 'Nobody needs it' });
    expect(await used.locator('p.uses').textContent()).toBe('In use by 3 skills, 1 campaign');
    expect(await used.locator('dl.uses dt').allTextContents()).toEqual(['skills', 'campaigns']);
    expect(await used.locator('dl.uses .user').allTextContents()).toEqual([
      'Outbound 7 (7)',
      'Outbound 8 (8)',
      'Outbound 9 (9)',
      'Spring (3)',
    ]);
    expect(await page.locator('.uses').count()).toBe(2);
  });

  it('finds codes by path, name and value, says how many, and shows what stands above them', async () => {
    const { page } = await openReport(plannedInput());
    await page.getByRole('searchbox', { name: 'Search' }).fill('wants OFFER');
    await page.getByRole('status').filter({ hasText: '1 of 14 codes' }).waitFor();
    expect(await rows(page)).toEqual(['INT', 'INT_HOT']);
    await page.getByRole('searchbox').fill('sold');
    await page.locator('#tree').getByText('INT_HOT').waitFor({ state: 'detached' });
    expect(await rows(page)).toEqual(['SALE']);
    await page.getByRole('searchbox').press('Enter');
    await page.getByRole('searchbox').fill('nothing like it');
    await page.getByText('No code matches.').waitFor();
    await page.getByRole('button', { name: 'Clear filters' }).click();
    expect(await rows(page)).toHaveLength(15);
  });

  it('filters by action, category and outcome, alone and together', async () => {
    const { page, complaints } = await openReport(appliedInput());
    await page.getByRole('checkbox', { name: /^Update/ }).check();
    expect(await rows(page)).toEqual(['INT', 'INT_COLD', 'SALE', 'TENANT', 'CHILD']);
    await page.getByLabel('Category').selectOption('SERVICE');
    expect(await rows(page)).toEqual(['TENANT', 'CHILD']);
    await page.getByRole('button', { name: 'Clear filters' }).click();
    await page.getByRole('checkbox', { name: /^Failed/ }).check();
    await page.getByRole('checkbox', { name: /^Skipped/ }).check();
    expect(await rows(page)).toEqual(['INT', 'INT_HOT', 'HOT_AM']);
    expect(await page.getByRole('status').textContent()).toBe('2 of 11 codes');
    expect(complaints).toEqual([]);
  });

  it('expands and collapses by mouse and by keyboard alone', async () => {
    const { page } = await openReport(plannedInput());
    await page.getByRole('button', { name: 'Collapse all' }).click();
    expect(await rows(page)).toEqual([]);
    await page.getByRole('button', { name: /^OUTBOUND_B/ }).click();
    expect(await rows(page)).toEqual(['SALE']);
    await page.getByRole('button', { name: 'Collapse all' }).focus();
    await page.keyboard.press('Tab');
    const focused = page.locator(':focus');
    expect(await focused.textContent()).toBe('OUTBOUND_A: 6 codes below');
    await page.keyboard.press('ArrowRight');
    expect(await focused.getAttribute('aria-expanded')).toBe('true');
    await page.keyboard.press('ArrowDown');
    expect(await focused.textContent()).toBe('INT: 2 codes below');
    await page.keyboard.press('Enter');
    expect(await rows(page)).toContain('INT_HOT');
    await page.keyboard.press('ArrowLeft');
    expect(await rows(page)).not.toContain('INT_HOT');
    await page.keyboard.press('ArrowLeft');
    expect(await focused.textContent()).toBe('OUTBOUND_A: 6 codes below');
    await page.keyboard.press('End');
    expect(await focused.textContent()).toBe('SERVICE: 1 code below');
    await page.getByRole('button', { name: 'Expand all' }).press('Enter');
    expect(await rows(page)).toHaveLength(15);
  });

  it('shows where the focus is', async () => {
    const { page } = await openReport(plannedInput());
    await page.keyboard.press('Tab');
    expect(await page.locator(':focus').textContent()).toBe('Skip to the codes');
    for (let count = 0; count < 12; count += 1) {
      await page.keyboard.press('Tab');
      const width = await page.evaluate(`getComputedStyle(document.activeElement).outlineWidth`);
      expect(width).toBe('3px');
    }
  });

  it('tells after an apply what came of each code, and leads from a failure to its place', async () => {
    const { page } = await openReport(appliedInput());
    const results = page.locator('#results');
    expect(await results.locator('.undone > li').count()).toBe(2);
    expect(await results.locator('.undone').textContent()).toContain('API_REJECTED');
    expect(await results.locator('.figures').textContent()).toContain('4 of 6');
    expect(await page.locator('#facts').textContent()).toContain('ab'.repeat(32));
    expect(await page.locator('#tree').textContent()).toContain('2.30 s · sent 4 times');
    await results.locator('.undone').getByRole('button', { name: 'INT/INT_HOT', exact: true }).click();
    expect(await page.getByRole('searchbox').inputValue()).toBe('INT/INT_HOT');
    expect(await rows(page)).toEqual(['INT', 'INT_HOT', 'HOT_AM']);
  });

  it('draws when each write ran, marks what was sent more than once, and sorts the table', async () => {
    const { page } = await openReport(appliedInput());
    const picture = page.getByRole('img', { name: /^Timeline: 5 writes/ });
    expect(await picture.isVisible()).toBe(true);
    const kinds = `[...document.querySelectorAll('.timeline path')].map((path) => path.getAttribute('class'))`;
    expect(await page.evaluate(kinds)).toEqual(['bar-done', 'bar-again', 'bar-failed', 'mark-throttled']);
    expect(await page.locator('.legend').textContent()).toContain('1 write sent more than once');
    expect(await page.locator('.legend').textContent()).toContain('2 calls throttled by the tenant');
    expect(await page.locator('.mark-throttled').getAttribute('d')).toMatch(/^M[^M]+M[^M]+$/);
    const firstCode = () => page.locator('tbody tr').first().locator('td').nth(1).textContent();
    expect(await firstCode()).toBe('INT/INT_HOT');
    await page.getByRole('button', { name: 'Sent' }).click();
    expect(await firstCode()).toBe('INT/INT_COLD');
    expect(await page.getByRole('columnheader', { name: 'Sent' }).getAttribute('aria-sort')).toBe(
      'descending',
    );
  });

  it.each(['light', 'dark'] as const)('breaks no rule of axe-core in %s colours', async (colorScheme) => {
    for (const input of [plannedInput(), appliedInput()]) {
      const { page, complaints } = await openReport(input, { colorScheme });
      expect(await findViolations(page)).toEqual([]);
      await page.getByRole('checkbox', { name: /^Create/ }).check();
      expect(await findViolations(page)).toEqual([]);
      expect(complaints).toEqual([]);
    }
  });

  it('fits a narrow screen and breaks no rule there', async () => {
    const { page } = await openReport(appliedInput(), { viewport: { width: 320, height: 700 } });
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(320);
    expect(await findViolations(page)).toEqual([]);
  });

  it('shows hostile texts as text', async () => {
    const hostile = [
      ...ATTACKS,
      '</script><img src=x onerror=alert(1)>',
      '<!--<script>alert(1)',
      '__proto__',
    ];
    const changes = hostile.flatMap((attack, index) => [
      create({ path: `C${index}`, name: attack, category: attack, file: attack }),
      update({ path: `U${index}`, name: attack }, [{ field: attack, from: attack, to: attack }]),
      { ...retire({ path: `R${index}`, name: attack }), id: String(index) },
    ]);
    const usesById = new Map(
      hostile.map((name, index) => [
        String(index),
        { skills: [{ id: '1', name }], campaigns: [{ id: '2', name }] },
      ]),
    );
    const stakes = { usesById, refusal: null, askedCount: hostile.length };
    const harmless = changes.map((_, index) => create({ path: `C${index}` }));
    const elements = `[...new Set([...document.querySelectorAll('*')].map(({ localName }) => localName))].sort()`;
    const open = async (list: typeof changes) =>
      openReport(
        reportInput({ review: reviewInput({ result: planWith(list), stakes, commit: '<b>x</b>' }) }),
      );
    const { page, complaints } = await open(changes);
    const plain = await open([
      ...harmless,
      update({ path: 'U' }, [{ field: 'a', from: 'b', to: 'c' }]),
      { ...retire({ path: 'R' }), id: '0' },
    ]);
    await page.getByRole('button', { name: 'Expand all' }).click();
    expect(await page.evaluate(elements)).toEqual(await plain.page.evaluate(elements));
    expect(await page.locator('#tree').textContent()).toContain('<img src=x onerror=alert(1)>');
    expect(complaints).toEqual([]);
  });

  it('says what it is where scripts do not run', async () => {
    const { page } = await openReport(plannedInput(), { javaScriptEnabled: false });
    expect(await page.locator('h1').textContent()).toContain('2 to create');
    expect(await page.locator('.tiles').textContent()).toContain('5 unchanged');
    expect(await page.locator('noscript').textContent()).toContain('needs JavaScript');
  });

  it(`draws of ${LARGE} codes only those that are looked at`, async () => {
    const { page, complaints } = await openReport(largeInput(LARGE));
    expect(await page.locator('#tree li').count()).toBeLessThan(1_000);
    await page.locator('#search').fill('c7777');
    const status = () => page.getByRole('status').textContent();
    await expect.poll(status, { timeout: 10_000 }).toBe(`1 of 10,000 codes`);
    await page.getByRole('button', { name: 'Clear filters' }).click();
    await page.getByRole('button', { name: 'Expand all' }).click();
    expect(complaints).toEqual([]);
  });

  it('shows one change among ten thousand siblings without being asked', async () => {
    const codes = Array.from({ length: LARGE }, (_, index) =>
      listedCode(`C${String(index).padStart(5, '0')}`),
    );
    const change = update({ path: 'C05000X' }, [{ field: 'name', from: 'a', to: 'b' }]);
    const { page } = await openReport(
      reportInput({ review: reviewInput({ result: planWith([change], { codes }) }) }),
    );
    expect(await rows(page)).toEqual(['C05000X']);
    await page.getByRole('button', { name: 'Show 100 of 5,001 without changes' }).click();
    expect(await rows(page)).toHaveLength(101);
    expect(await page.locator(':focus').textContent()).toContain('C00000');
  });
});
