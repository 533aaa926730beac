import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { expect, it } from 'vitest';
import { HEADER, makeDirectory, values, verifyFile } from '../helpers/apply-fixtures.ts';

const MODULE = new URL('../../src/audit/open-audit-log.ts', import.meta.url).href;

/** Appends for ever, eight at a time, and says which records it was told to be on disk. */
const WRITER = `
const [, url, file, header, after] = process.argv;
const { openAuditLog } = await import(url);
const clock = { nowMs: () => Date.now(), sleep: async () => {} };
const log = await openAuditLog({ file, header: JSON.parse(header), clock });
let next = 0;
async function work() {
  for (;;) {
    const requestId = 'r' + next++;
    await log.append({ action: 'INTENT', code: 'AA', path: 'AA', requestId, after: JSON.parse(after) });
    process.stdout.write(requestId + '\\n');
  }
}
await Promise.all(Array.from({ length: 8 }, work));
`;

it('has every record on disk that it confirmed before SIGKILL, and verifies up to its last line', async () => {
  const file = path.join(await makeDirectory(), 'audit.jsonl');
  const input = [MODULE, file, JSON.stringify(HEADER), JSON.stringify(values('AA'))];
  const child = spawn(process.execPath, ['--input-type=module', '-e', WRITER, ...input], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const exited = once(child, 'exit');
  const confirmed: string[] = [];
  for await (const requestId of createInterface({ input: child.stdout })) {
    confirmed.push(requestId);
    if (confirmed.length === 300) child.kill('SIGKILL');
  }
  expect(await exited).toEqual([null, 'SIGKILL']);
  const verification = await verifyFile(file);
  expect(verification.kind).toBe('end-missing');
  const written = new Set(verification.unknownOutcomes.map(({ requestId }) => requestId));
  expect(confirmed.filter((requestId) => !written.has(requestId))).toEqual([]);
});
