import { createRequire } from 'node:module';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Change } from '../../src/model/plan.ts';
import { renderPicture } from '../../src/report/render-picture.ts';
import { showInvisible } from '../../src/report/show-invisible.ts';
import { findChromium, openChromium } from '../helpers/open-chromium.ts';
import { ATTACKS } from './attacks.ts';
import { manyChanges } from './many-changes.ts';
import { conflict, create, retire, update } from './samples.ts';

const MERMAID = createRequire(import.meta.url).resolve('mermaid/dist/mermaid.min.js');

/** What would mean something to Mermaid if it were let through. */
const MERMAID_ATTACKS: readonly string[] = [
  'a"] --> evil["b',
  '"]\nevil["x"]\nn0 --> evil',
  '%%{init: {"theme":"forest"}}%%',
  '%% comment',
  '---\nconfig:\n  theme: forest\n---',
  'click n0 "https://evil.example"',
  'n0@{ shape: circle, img: "https://evil.example/x.png" }',
  'style n0 fill:#f00;',
  'classDef context fill:#f00;',
  ':::conflict',
  'end',
  'subgraph x',
  '#quot;#35;#lt;b#gt;',
  '\uFB02\u00B0\u00B060\u00B6\u00DFb\uFB02\u00B0lt\u00B6\u00DF',
  'fa:fa-bomb fab:fa-github',
  '$$\\frac{1}{2}$$',
  '`**bold** _it_`',
  '\\n<br/>',
  '_x_ _ __y__ a_b',
  '  two  blanks  ',
];

interface Shape {
  readonly labels: readonly string[];
  readonly edges: number;
  /** Elements inside labels, and attributes that could act. */
  readonly tags: readonly string[];
  readonly acting: readonly string[];
}

/** Runs in the page: draws, and says what came of it. */
const DRAW = `async (source) => {
  document.body.innerHTML = '';
  const { svg } = await window.mermaid.render('picture', source);
  document.body.innerHTML = svg;
  const textOf = (label) => {
    let text = '';
    const walk = (node) => {
      if (node.nodeType === 3) text += node.data;
      else if (node.localName === 'br') text += '\\n';
      else node.childNodes.forEach(walk);
    };
    walk(label);
    return text;
  };
  const all = [...document.querySelectorAll('body *')];
  return {
    labels: [...document.querySelectorAll('.node .nodeLabel')].map(textOf),
    edges: document.querySelectorAll('path.flowchart-link').length,
    tags: [...new Set([...document.querySelectorAll('.nodeLabel *')].map((node) => node.localName))].sort(),
    acting: [
      ...all.filter(({ localName }) => ['a', 'script', 'img', 'image', 'iframe', 'i'].includes(localName)).map(({ localName }) => localName),
      ...all.flatMap((node) => [...node.attributes].map(({ name }) => name).filter((name) => /^on|href$/.test(name))),
    ],
  };
}`;

function toSource(changes: readonly Change[]): string {
  const picture = renderPicture(changes, { maxLength: 100_000, redact: (text) => text }) ?? '';
  return /^```mermaid\n([\s\S]*?)\n```$/m.exec(picture)?.[1] ?? '';
}

/** What a label shows of a value. */
function shown(text: string): string {
  const characters = Array.from(text);
  const clipped = characters.length <= 40 ? text : `${characters.slice(0, 39).join('')}…`;
  return showInvisible(clipped)
    .replaceAll('\uFB02\u00B0', '\\u{FB02}\u00B0')
    .replaceAll('\u00B6\u00DF', '\\u{B6}\u00DF');
}

const chromium = findChromium();

const TITLE = `the picture, drawn by Mermaid in Chromium${chromium === null ? ' (none is installed here)' : ''}`;

describe.skipIf(chromium === null)(TITLE, () => {
  let browser: Browser;
  let page: Page;
  const noise: string[] = [];

  beforeAll(async () => {
    browser = await openChromium();
    page = await browser.newPage();
    page.on('console', (message) => noise.push(message.text()));
    page.on('pageerror', (error) => noise.push(error.message));
    page.on('dialog', (dialog) => {
      noise.push(`dialog ${dialog.message()}`);
      void dialog.dismiss();
    });
    page.on('request', (request) => noise.push(`request ${request.url()}`));
    await page.setContent('<!doctype html><meta charset="utf-8"><body></body>');
    await page.addScriptTag({ path: MERMAID });
    await page.evaluate("window.mermaid.initialize({ startOnLoad: false, securityLevel: 'strict' })");
  }, 60_000);

  afterAll(async () => {
    await browser?.close();
  });

  const draw = async (changes: readonly Change[]): Promise<Shape> => {
    const source = JSON.stringify(toSource(changes));
    return await page.evaluate<Shape>(`(${DRAW})(${source})`);
  };

  it('shows each code with its sign, its name, and where it was', async () => {
    const moved = update({ path: 'CB/CB_PM', name: 'In the afternoon' }, [
      { field: 'parent', from: 'INT', to: 'CB' },
    ]);
    const renamed = update({ path: 'SALE', name: 'Sale' }, [{ field: 'code', from: 'SOLD', to: 'SALE' }]);
    const shape = await draw([
      create({ path: 'INT/INT_HOT', name: 'Hot lead' }),
      moved,
      renamed,
      retire({ path: 'OLD', name: 'Old' }),
      conflict({ path: 'X_1', name: 'Ours' }, 'no'),
    ]);
    expect(shape.labels).toEqual([
      'CB',
      '>\u00A0CB_PM\nIn the afternoon\nwas in INT',
      'INT',
      '+\u00A0INT_HOT\nHot lead',
      '-\u00A0OLD\nOld',
      '~\u00A0SOLD → SALE\nSale',
      '!\u00A0X_1\nOurs',
    ]);
    expect(shape.edges).toBe(2);
    expect(noise).toEqual([]);
  });

  const hostile = [...ATTACKS, ...MERMAID_ATTACKS];

  it.each([0, 20, 40])('shows hostile names from number %i on as text and nothing else', async (from) => {
    const names = hostile.slice(from, from + 20);
    const changes = names.map((name, index) => create({ path: `A${String(index).padStart(2, '0')}`, name }));
    const shape = await draw(changes);
    expect(shape.labels).toEqual(
      names.map((name, index) => {
        const line = shown(name);
        return `+\u00A0A${String(index).padStart(2, '0')}${line === '' ? '' : `\n${line}`}`;
      }),
    );
    expect(shape).toMatchObject({ edges: 0, acting: [] });
    expect(['br', 'p']).toEqual(expect.arrayContaining([...shape.tags]));
    expect(noise).toEqual([]);
  });

  it.each([0, 20, 40])('shows hostile codes and parents from number %i on as text', async (from) => {
    const codes = hostile.slice(from, from + 20).filter((code) => !code.includes('/') && code !== '');
    const changes = codes.map((code, index) =>
      update({ path: `R${String(index).padStart(2, '0')}/${code}`, name: 'N' }, [
        { field: 'parent', from: code, to: 'R' },
      ]),
    );
    const shape = await draw(changes);
    expect(shape.labels).toEqual(
      codes.flatMap((code, index) => [
        `R${String(index).padStart(2, '0')}`,
        `>\u00A0${shown(code)}\nN\nwas in ${shown(code)}`,
      ]),
    );
    expect(shape).toMatchObject({ edges: codes.length, acting: [] });
    expect(noise).toEqual([]);
  });

  it('draws sixty codes of a plan of thousands', async () => {
    const shape = await draw(manyChanges(6_000));
    expect(shape.labels).toHaveLength(60);
    expect(noise).toEqual([]);
  });
});
