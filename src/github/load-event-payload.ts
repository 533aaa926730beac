import { InputError } from '../errors/input-error.ts';
import { isRecord } from '../util/is-record.ts';
import type { Payload } from './payload-fields.ts';

/** The event payload that the runner wrote; throws an `InputError` when it is missing, unreadable or not a JSON object. */
export async function loadEventPayload(
  path: string | undefined,
  readFile: (path: string) => Promise<string>,
): Promise<Payload> {
  if (path === undefined || path === '')
    throw new InputError('The event payload is missing: GITHUB_EVENT_PATH is not set.');
  const payload = parseJson(await readText(path, readFile));
  if (isRecord(payload)) return payload;
  throw new InputError('The event payload (GITHUB_EVENT_PATH) is malformed: it is not a JSON object.');
}

async function readText(path: string, readFile: (path: string) => Promise<string>): Promise<string> {
  try {
    return await readFile(path);
  } catch (cause) {
    throw new InputError(`The event payload cannot be read: ${path} (GITHUB_EVENT_PATH).`, { cause });
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new InputError('The event payload (GITHUB_EVENT_PATH) is malformed: it is not JSON.', { cause });
  }
}
