import { readFile, stat } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import {
  isAllowedLicence,
  SHIPPED_LICENCES,
  TOOL_LICENCES,
  UNSTATED_LICENCES,
} from '../scripts/licence-policy.ts';
import { listMissingPlatforms } from '../scripts/missing-platforms.ts';
import { VERSION } from '../src/model/version.ts';

const read = (file: string) => readFile(new URL(`../${file}`, import.meta.url), 'utf8');

/** Fields of a JSON object; empty for anything else. */
function fieldsOf(value: unknown): ReadonlyMap<string, unknown> {
  return new Map(typeof value === 'object' && value !== null ? Object.entries(value) : []);
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

const manifest = fieldsOf(JSON.parse(await read('package.json')));
const lock = fieldsOf(JSON.parse(await read('package-lock.json')));
const locked = [...fieldsOf(lock.get('packages'))]
  .filter(([path]) => path !== '')
  .map(([path, entry]) => ({ name: path.replace(/^.*node_modules\//, ''), path, entry: fieldsOf(entry) }));

describe('Node', () => {
  it('is 24 in npm scripts, whatever the machine has', () => {
    expect(process.versions.node).toMatch(/^24\./);
  });

  it('is promised from 20.19 on', () => {
    expect(manifest.get('engines')).toEqual({ node: '>=20.19' });
  });

  it('is the one script that an installation may run', () => {
    const allowed = fieldsOf(manifest.get('allowScripts'));
    const withScripts = locked.filter(
      ({ entry }) => entry.get('hasInstallScript') === true && entry.get('optional') !== true,
    );
    expect(allowed.get('node')).toBe(true);
    expect([...allowed.keys()]).toEqual(['node']);
    expect(withScripts.map(({ name }) => name)).toContain('node');
  });
});

describe('dependencies', () => {
  it.each(['dependencies', 'devDependencies'])('of %s are pinned exactly', (kind) => {
    const ranges = [...fieldsOf(manifest.get(kind)).values()];
    expect(ranges.length).toBeGreaterThan(10);
    for (const range of ranges) expect(range).toMatch(/^\d+\.\d+\.\d+(?:-r\.\d+)?$/);
  });

  it('are locked to the same versions, each with a digest', () => {
    const direct = [...fieldsOf(manifest.get('dependencies')), ...fieldsOf(manifest.get('devDependencies'))];
    for (const [name, version] of direct) {
      const entry = locked.find(({ path }) => path === `node_modules/${name}`)?.entry;
      expect({ name, version: entry?.get('version') }).toEqual({ name, version });
    }
    // What scripts/complete-lockfile.ts adds has none: the registry at hand did not know it.
    const withoutDigest = locked.filter(
      ({ entry }) => entry.get('optional') !== true && !textOf(entry.get('integrity')).startsWith('sha512-'),
    );
    expect(withoutDigest.map(({ path }) => path)).toEqual([]);
  });

  it('are locked for every platform, or npm ci refuses the lockfile (then: node scripts/complete-lockfile.ts)', () => {
    expect(listMissingPlatforms(Object.fromEntries(fieldsOf(lock.get('packages'))))).toEqual([]);
  });

  it('would be missed', () => {
    const wanting = { 'node_modules/a': { optionalDependencies: { 'a-linux-x64': '1.0.0' } } };
    expect(listMissingPlatforms(wanting)).toEqual([
      expect.objectContaining({ name: 'a-linux-x64', version: '1.0.0' }),
    ]);
  });

  it('have licences that are allowed: for what is shipped the permissive ones', () => {
    const refused = locked.filter(({ name, entry }) => {
      const unstated = UNSTATED_LICENCES.get(`${name}@${textOf(entry.get('version'))}`);
      const licence = textOf(entry.get('license') ?? unstated);
      return !isAllowedLicence(licence, entry.get('dev') === true ? TOOL_LICENCES : SHIPPED_LICENCES);
    });
    expect(refused.map(({ path, entry }) => `${path}: ${textOf(entry.get('license'))}`)).toEqual([]);
  });

  it.each([
    ['MIT', true],
    ['(MIT OR GPL-3.0)', true],
    ['(Apache-2.0 AND BSD-3-Clause)', true],
    ['GPL-3.0', false],
    ['(MIT AND GPL-3.0)', false],
    ['undefined', false],
    ['', false],
  ])('of licence %j are allowed: %s', (licence, expected) => {
    expect(isAllowedLicence(licence, SHIPPED_LICENCES)).toBe(expected);
  });
});

describe('what people run', () => {
  it('says the version that the package has', () => {
    expect(VERSION).toBe(manifest.get('version'));
  });

  it('is the built command line, executable and with its shebang', async () => {
    expect(manifest.get('bin')).toEqual({ 'cxone-callcodes': 'dist/cli/index.js' });
    const { mode } = await stat(new URL('../dist/cli/index.js', import.meta.url));
    expect(mode & 0o111).toBe(0o111);
    expect((await read('dist/cli/index.js')).startsWith('#!/usr/bin/env node\n')).toBe(true);
  });

  it('is known to be a module where it is unpacked', async () => {
    for (const file of ['dist/cli/package.json', 'dist/action/package.json']) {
      expect(JSON.parse(await read(file))).toEqual({ type: 'module' });
    }
  });

  it('is checked as a whole by .ci/run', async () => {
    const { mode } = await stat(new URL('../.ci/run', import.meta.url));
    expect(mode & 0o111).toBe(0o111);
    expect(await read('.ci/run')).toContain('CALLCODES_NO_SKIP=1');
  });
});
