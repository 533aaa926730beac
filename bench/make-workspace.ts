import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { toBenchCodes, toCsv } from './bench-codes.ts';

/** A directory with a matrix of so many codes; gone with the block that it is used in. */
export function makeWorkspace(codes: number): Disposable & { readonly directory: string } {
  const directory = mkdtempSync(path.join(tmpdir(), 'callcodes-bench-'));
  mkdirSync(path.join(directory, 'callcodes'));
  writeFileSync(path.join(directory, 'callcodes/bench.csv'), toCsv(toBenchCodes(codes)));
  return { directory, [Symbol.dispose]: () => rmSync(directory, { recursive: true }) };
}
