import { describe, expect, it } from 'vitest';
import { checkAmbient } from '../scripts/architecture/check-ambient.ts';
import { checkCycles } from '../scripts/architecture/check-cycles.ts';
import { checkEffects } from '../scripts/architecture/check-effects.ts';
import { checkLayers } from '../scripts/architecture/check-layers.ts';
import { checkMentions } from '../scripts/architecture/check-mentions.ts';
import { checkNames } from '../scripts/architecture/check-names.ts';
import { checkPackages } from '../scripts/architecture/check-packages.ts';
import { loadSources, loadTracked } from '../scripts/architecture/load-files.ts';
import type { SourceFile } from '../scripts/architecture/source-file.ts';

const sources = await loadSources();

type Check = (files: readonly SourceFile[]) => readonly string[];

/** A law, a sample that keeps it for each way to keep it, and one that breaks it for each way to break it. */
interface Law {
  readonly law: string;
  readonly check: Check;
  readonly good: readonly SourceFile[][];
  readonly bad: readonly SourceFile[][];
}

const file = (path: string, text: string): SourceFile => ({ path, text });

const LAWS: readonly Law[] = [
  {
    law: 'imports point down, and siblings of the middle never meet',
    check: checkLayers,
    good: [
      [file('src/cli.ts', "import { a } from './commands/a.ts';")],
      [file('src/commands/a.ts', "import { b } from '../matrix/rules/b.ts';")],
      [
        file(
          'src/matrix/rules/b.ts',
          "import { c } from '../c.ts'; import type { D } from '../../model/d.ts';",
        ),
      ],
      [file('src/model/d.ts', "import { e } from '../util/e.ts'; import x from 'yaml';")],
    ],
    bad: [
      [file('src/matrix/a.ts', "import { b } from '../report/b.ts';")],
      [file('src/matrix/a.ts', "import type { B } from '../cxone/b.ts';")],
      [file('src/matrix/a.ts', "export const f = () => import('../github/b.ts');")],
      [file('src/matrix/a.ts', "export type B = import('../audit/b.ts').B;")],
      [file('src/matrix/a.ts', "export { b } from '../sandbox/b.ts';")],
      [file('src/model/a.ts', "import { b } from '../matrix/b.ts';")],
      [file('src/util/a.ts', "import { b } from '../errors/b.ts';")],
      [file('src/reconcile/a.ts', "import { b } from '../commands/b.ts';")],
      [file('src/commands/a.ts', "import { b } from '../cli.ts';")],
      [file('src/commands/a.ts', "import { b } from '../../scripts/b.ts';")],
      [file('src/elsewhere/a.ts', '')],
    ],
  },
  {
    law: 'imports make no cycle',
    check: checkCycles,
    good: [
      [file('src/util/a.ts', "import { b } from './b.ts';"), file('src/util/b.ts', 'export const b = 1;')],
    ],
    bad: [
      [file('src/util/a.ts', "import { a } from './a.ts';")],
      [
        file('src/util/a.ts', "import { b } from './b.ts';"),
        file('src/util/b.ts', "import type { C } from './c.ts';"),
        file('src/util/c.ts', "export const c = () => import('./a.ts');"),
      ],
    ],
  },
  {
    law: 'files are named after their one main export and pass nothing on',
    check: checkNames,
    good: [[file('src/util/by-code-point.ts', 'export const byCodePoint = 1;')]],
    bad: [
      [file('src/util/utils.ts', '')],
      [file('src/model/types.ts', '')],
      [file('src/matrix/index.ts', '')],
      [file('src/util/byCodePoint.ts', '')],
      [file('src/util/all.ts', "export * from './a.ts';")],
      [file('src/util/all.ts', "export type { A } from './a.ts';")],
    ],
  },
  {
    law: 'packages stay at home and heavy ones are loaded where they are needed',
    check: checkPackages,
    good: [
      [file('src/cxone/a.ts', "export const f = () => import('axios'); import type { B } from 'axios';")],
      [file('src/action.ts', "const core = await import('@actions/core');")],
      [file('src/matrix/a.ts', "import { parse } from 'csv-parse/sync';")],
    ],
    bad: [
      [file('src/cxone/a.ts', "import axios from 'axios';")],
      [file('src/report/a.ts', "export const f = () => import('axios');")],
      [file('src/github/a.ts', "import * as core from '@actions/core';")],
      [file('src/commands/a.ts', "export const f = () => import('@actions/artifact');")],
      [file('src/commands/a.ts', "import { parse } from 'yaml';")],
      [file('src/report/a.ts', "import { Command } from 'commander';")],
    ],
  },
  {
    law: 'time, randomness, environment and terminal are handed in, and types are proved',
    check: checkAmbient,
    good: [
      [file('src/cli.ts', 'process.exitCode = 1; const e = process.env;')],
      [file('src/commands/a.ts', 'export function f(process: P) { return () => process.env; }')],
      [file('src/commands/system-clock.ts', 'export const now = () => Date.now();')],
      [file('src/util/a.ts', "export const a = ['x'] as const; export const d = new Date(0);")],
    ],
    bad: [
      [file('src/util/a.ts', "export const f = () => console.error('x');")],
      [file('src/util/a.ts', "export const f = () => process.env['HOME'];")],
      [file('src/commands/a.ts', 'export const f = () => process.exit(1);')],
      [file('src/util/a.ts', 'export const f = (process: P) => console.log(process.env);')],
      [
        file(
          'src/util/a.ts',
          'export const f = (process: P) => process.env; export const e = () => process.env;',
        ),
      ],
      [file('src/audit/a.ts', 'export const f = () => Date.now();')],
      [file('src/audit/a.ts', 'export const f = () => new Date();')],
      [file('src/cxone/a.ts', 'export const f = () => Math.random();')],
      [file('src/github/a.ts', "export const f = (env: Env) => env['INPUT_TARGET'];")],
      [file('src/github/a.ts', "export const f = (core: Core) => core.getInput('target');")],
      [file('src/matrix/a.ts', 'export const f = (a: unknown) => a as string;')],
      [file('src/matrix/a.ts', 'export const f = (a: string | null) => a!;')],
    ],
  },
  {
    law: 'nothing happens on import',
    check: checkEffects,
    good: [
      [file('src/cli.ts', "await import('./a.ts');")],
      [
        file(
          'src/util/a.ts',
          "import { b } from './b.ts'; export const f = () => b(); export const m = new Map([[1, 2]]);",
        ),
      ],
      [file('src/util/a.ts', "import { B } from './b.ts'; export const names = B.map(({ name }) => name);")],
    ],
    bad: [
      [file('src/util/a.ts', 'register();')],
      [file('src/util/a.ts', 'for (const a of [1]) f(a);')],
      [file('src/util/a.ts', "export const a = await import('./b.ts');")],
      [file('src/util/a.ts', "import { readFileSync } from 'node:fs'; export const a = readFileSync('x');")],
      [file('src/util/a.ts', "import fs from 'node:fs'; export const a = { b: [fs.readFileSync('x')] };")],
    ],
  },
];

describe.each(LAWS)('$law', ({ check, good, bad }) => {
  it('holds in src', () => {
    expect(check(sources)).toEqual([]);
  });

  it.each(good.map((files) => ({ files })))('lets $files pass', ({ files }) => {
    expect(check(files)).toEqual([]);
  });

  it.each(bad.map((files) => ({ files })))('finds fault with $files', ({ files }) => {
    expect(check(files)).toHaveLength(1);
  });
});

describe('the project names no place of the machine that it was made on', () => {
  it('holds in every file that people write', async () => {
    expect(checkMentions(await loadTracked())).toEqual([]);
  });

  it.each(['', 'see ', 'path: ['])('finds such a place behind %j', (before) => {
    const places = [`..${'/'}shared/spec`, `${'/'}work/main`, `${'/'}farm/a`];
    const files = places.map((place) => file('a.md', `first\n${before}${place}`));
    expect(checkMentions(files)).toEqual(
      ['a.md:2', 'a.md:2', 'a.md:2'].map((at) => `${at}: names a place of a machine`),
    );
  });

  it('lets relative paths and words pass', () => {
    expect(checkMentions([file('a.md', `.${'/'}shared and the workshop at work/ing`)])).toEqual([]);
  });
});

it('looks at every layer', () => {
  const layers = new Set(sources.map(({ path }) => path.split('/')[1]));
  for (const layer of ['commands', 'matrix', 'reconcile', 'cxone', 'model', 'errors', 'util', 'inputs']) {
    expect(layers).toContain(layer);
  }
});
