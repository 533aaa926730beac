import { readFile, stat } from 'node:fs/promises';
import { InputError } from '../errors/input-error.ts';
import type { EventMessage } from '../events/deliver-event.ts';
import { renderEventBody } from '../events/render-event-body.ts';
import { parseMappingEvent } from '../model/parse-mapping-event.ts';

/** Far over what apply writes. */
const MAX_FILE_BYTES = 8 * 1024 * 1024;

export interface LoadedEvent {
  readonly file: string;
  readonly message: EventMessage;
}

type Loaded = LoadedEvent | { readonly file: string; readonly problems: readonly string[] };

/**
 * Reads files that apply wrote as `event-file`.
 * @throws InputError that names all of them which cannot be read or hold no event, and what is wrong in each.
 */
export async function loadEvents(files: readonly string[]): Promise<readonly LoadedEvent[]> {
  const loaded: Loaded[] = [];
  for (const file of files) loaded.push(await loadEvent(file));
  const wrong = loaded.flatMap((each) =>
    'problems' in each ? each.problems.map((problem) => `${each.file}: ${problem}`) : [],
  );
  if (wrong.length > 0) {
    const lines = wrong.map((line) => `  ${line}`).join('\n');
    throw new InputError(`Nothing was sent, because these are no events:\n${lines}\nApply writes them.`, {
      hint: 'Take event.json from the artifact of the run, or the file that its output event-file names.',
    });
  }
  return loaded.flatMap((each) => ('message' in each ? [each] : []));
}

async function loadEvent(file: string): Promise<Loaded> {
  const content = await readJson(file);
  if ('problem' in content) return { file, problems: [content.problem] };
  const parsed = parseMappingEvent(content.json);
  if (parsed.kind === 'faults') return { file, problems: parsed.faults };
  return { file, message: { id: parsed.event.mappingId, body: renderEventBody(parsed.event) } };
}

async function readJson(file: string): Promise<{ readonly json: unknown } | { readonly problem: string }> {
  try {
    const { size } = await stat(file);
    if (size > MAX_FILE_BYTES) return { problem: `has ${size} bytes, more than ${MAX_FILE_BYTES}` };
    return { json: JSON.parse(await readFile(file, 'utf8')) };
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof RangeError) return { problem: 'is not JSON' };
    if (error instanceof Error && 'code' in error)
      return { problem: `cannot be read (${String(error.code)})` };
    throw error;
  }
}
