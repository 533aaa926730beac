import { readFile } from 'node:fs/promises';
import { hasErrorCode } from '../util/has-error-code.ts';
import { isObject, isSandboxChange, isSandboxState, sandboxStateProblem } from './parse-sandbox-state.ts';
import { type NumberedChange, replaySandboxChanges } from './replay-sandbox-changes.ts';
import { type SandboxState, toSandboxState } from './sandbox-state.ts';
import { stateFileError } from './state-file-error.ts';

/** Where the changes since the last whole state stand. */
export function journalOf(file: string): string {
  return `${file}.journal`;
}

/**
 * The state that a file and its journal hold; an empty tenant when there is none. A last journal line that a crash cut off
 * was never acknowledged and is passed over. Throws an `InputError` for a file that is damaged or somebody else's.
 */
export async function loadSandboxState(file: string): Promise<SandboxState> {
  const state = parseState(file, await loadText(file));
  const journal = journalOf(file);
  const changes = parseJournal(journal, await loadText(journal));
  const replayed = replaySandboxChanges(state, changes);
  const problem = sandboxStateProblem(replayed);
  if (problem !== null) throw stateFileError(file, problem);
  return replayed;
}

async function loadText(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if (hasErrorCode(error, 'ENOENT')) return '';
    throw stateFileError(file, error instanceof Error ? error.message : String(error), { cause: error });
  }
}

function parseState(file: string, text: string): SandboxState {
  if (text === '') return toSandboxState([]);
  const parsed = parseJson(text);
  if (parsed === undefined) throw stateFileError(file, 'it is not JSON');
  // Files from before the tenant knew dispositions have none.
  const value = isObject(parsed)
    ? { ...parsed, dispositions: parsed['dispositions'] ?? { records: [] } }
    : parsed;
  const problem = sandboxStateProblem(value);
  if (problem !== null || !isSandboxState(value)) throw stateFileError(file, problem ?? 'it is damaged');
  return value;
}

function parseJournal(file: string, text: string): readonly NumberedChange[] {
  const lines = text.split('\n');
  // What follows the last line feed was not written to its end.
  return lines.slice(0, -1).map((line, index) => {
    const value = parseJson(line);
    if (!isNumberedChange(value)) throw stateFileError(file, `line ${index + 1} is damaged`);
    return value;
  });
}

function isNumberedChange(value: unknown): value is NumberedChange {
  return isObject(value) && Number.isSafeInteger(value['sequence']) && isSandboxChange(value['change']);
}

/** Undefined when it is no JSON. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
