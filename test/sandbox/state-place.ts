import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openSandboxFile, type SandboxFile } from '../../src/sandbox/open-sandbox-file.ts';
import type { SandboxState } from '../../src/sandbox/sandbox-state.ts';
import { countingUuids } from './start-tenant.ts';

/** A directory of its own, and a state file in one below it that does not exist yet. */
export async function temporary() {
  const directory = await mkdtemp(path.join(tmpdir(), 'sandbox-'));
  return {
    file: path.join(directory, 'deep', 'state.json'),
    directory,
    [Symbol.asyncDispose]: () => rm(directory, { recursive: true }),
  };
}

export async function open(file: string, first = 1): Promise<SandboxFile> {
  return await openSandboxFile({ file, randomUuid: countingUuids(first) });
}

export function codesOf(state: SandboxState): string[] {
  return state.callCodes.records.map((record) => record.code);
}
