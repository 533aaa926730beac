import { join } from 'node:path';
import { toRegisteredIds } from '../reconcile/apply-registered-ids.ts';
import type { RunResult } from './run-result.ts';
import { MAX_REGISTERED_IDS_BYTES } from './to-outputs.ts';
import { writeOutputFile } from './write-output-file.ts';

/** The output `registered-ids`: JSON, or the path of a file with it when it is too large for an output. */
export async function toRegisteredIdsOutput(
  { result, apply }: RunResult,
  outputDir: string,
): Promise<string> {
  if (result === null) return '{}';
  const json = JSON.stringify(Object.fromEntries(toRegisteredIds(result, apply)));
  if (Buffer.byteLength(json, 'utf8') <= MAX_REGISTERED_IDS_BYTES) return json;
  const file = join(outputDir, 'registered-ids.json');
  await writeOutputFile(file, `${json}\n`);
  return file;
}
