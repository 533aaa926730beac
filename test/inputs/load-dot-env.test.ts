import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { InputError } from '../../src/errors/input-error.ts';
import { loadDotEnv } from '../../src/inputs/load-dot-env.ts';
import { parseDotEnv } from '../../src/inputs/parse-dot-env.ts';

let directory = '';
beforeEach(async () => {
  directory = await mkdtemp(path.join(tmpdir(), 'dot-env-'));
});
afterEach(async () => rm(directory, { recursive: true }));

it('reads what Windows and shells write: byte order mark, CR LF, quotes, export', async () => {
  const text = '\uFEFFCXONE_REGION=us\r\nexport CXONE_TENANT="a b"\r\nCXONE_CLIENT_ID=\'x#y\' # ours\r\n';
  await writeFile(path.join(directory, '.env'), text);
  const file = await loadDotEnv(directory);
  const names = ['CXONE_REGION', 'CXONE_TENANT', 'CXONE_CLIENT_ID'];
  expect(file === null ? null : Object.fromEntries(parseDotEnv(file, names))).toEqual({
    CXONE_REGION: 'us',
    CXONE_TENANT: 'a b',
    CXONE_CLIENT_ID: 'x#y',
  });
});

it('is null without a file, and refuses a directory', async () => {
  expect(await loadDotEnv(directory)).toBeNull();
  await mkdir(path.join(directory, '.env'));
  await expect(loadDotEnv(directory)).rejects.toThrow(InputError);
});
