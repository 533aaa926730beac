import { readFile } from 'node:fs/promises';

/** What became of the tests: `skipped` with their reasons. */
export interface Tally {
  readonly passed: number;
  readonly failed: readonly string[];
  readonly skipped: readonly string[];
}

/** A tally that the reporter wrote; null when it did not get that far. */
export async function loadTally(file: string): Promise<Tally | null> {
  try {
    const value: unknown = JSON.parse(await readFile(file, 'utf8'));
    return isTally(value) ? value : null;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}

function isTally(value: unknown): value is Tally {
  if (typeof value !== 'object' || value === null) return false;
  const fields = new Map<string, unknown>(Object.entries(value));
  const lists = [fields.get('failed'), fields.get('skipped')];
  return typeof fields.get('passed') === 'number' && lists.every((list) => Array.isArray(list));
}
