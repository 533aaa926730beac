import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { hostname } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadSandboxState } from '../../src/sandbox/load-sandbox-state.ts';
import { SANDBOX_CLIENT } from '../../src/sandbox/sandbox-credentials.ts';
import { at, basicOf, ROOT, requestToken } from './start-tenant.ts';
import { codesOf, open, temporary } from './state-place.ts';

const LIST = '/api/v2/callcodes';

describe('a tenant that is killed', () => {
  it('loses nothing that it acknowledged, replays it, and starts again by itself', async () => {
    await using place = await temporary();
    const acknowledged = new Map<string, string>();
    for (let round = 0; round < 2; round += 1) {
      const { url, child } = await startProcess(place.file);
      const token = await requestToken(url, { authorization: basicOf(SANDBOX_CLIENT) });
      const bearer = `Bearer ${String(at(token.json, 'access_token'))}`;
      for (const [code, text] of acknowledged) expect(await post(url, bearer, code)).toBe(text);
      const workers = Array.from({ length: 4 }, async (_none, worker) => {
        for (let index = 0; ; index += 1) {
          const code = `R${round}_${worker}_${index}`;
          const text = await post(url, bearer, code).catch(() => null);
          if (text === null) return;
          acknowledged.set(code, text);
          if (acknowledged.size === 60 * (round + 1)) child.kill('SIGKILL');
        }
      });
      await Promise.all([...workers, once(child, 'exit')]);
    }
    const codes = codesOf(await loadSandboxState(place.file));
    expect(acknowledged.size).toBeGreaterThanOrEqual(120);
    expect(codes).toEqual(expect.arrayContaining([...acknowledged.keys()]));
    expect(new Set(codes).size).toBe(codes.length);
  });

  it('keeps a second process out while it lives', async () => {
    await using place = await temporary();
    const { child } = await startProcess(place.file);
    await expect(open(place.file)).rejects.toThrow(`process ${child.pid} on ${hostname()} is using it`);
    child.kill('SIGKILL');
    await once(child, 'exit');
    await (await open(place.file)).close();
  });
});

async function startProcess(file: string): Promise<{ url: string; child: ChildProcess }> {
  const script = path.join(import.meta.dirname, 'serve-process.ts');
  const child = spawn(process.execPath, [script, file], { stdio: ['ignore', 'pipe', 'inherit'] });
  child.stdout.setEncoding('utf8');
  const url = await new Promise<string>((resolve) => child.stdout.once('data', resolve));
  return { url: url.trim(), child };
}

/** Under a key that belongs to the code; resolves with the text of the 201. */
async function post(url: string, authorization: string, code: string): Promise<string> {
  const digits = Buffer.from(code).toString('hex').padEnd(24, '0').slice(0, 24);
  const response = await fetch(`${url}${LIST}`, {
    method: 'POST',
    headers: {
      authorization,
      'content-type': 'application/json',
      'idempotency-key': `${digits.slice(0, 8)}-${digits.slice(8, 12)}-4000-8000-${digits.slice(12, 24)}`,
    },
    body: JSON.stringify({ ...ROOT, code }),
  });
  if (response.status !== 201) throw new Error(`Expected 201: ${response.status}`);
  return await response.text();
}
