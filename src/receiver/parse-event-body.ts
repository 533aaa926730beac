import type { MappingEvent } from '../model/mapping-event.ts';
import { parseMappingEvent } from '../model/parse-mapping-event.ts';

export type ParsedBody =
  | { readonly kind: 'event'; readonly event: MappingEvent }
  /** Says what is wrong and repeats no value. */
  | { readonly kind: 'invalid'; readonly details: readonly string[] };

/** The event in a body whose signature held. Depth costs nothing: neither V8's parser nor the checks descend by recursion. Pure. */
export function parseEventBody(bytes: Uint8Array): ParsedBody {
  const json = parseJson(bytes);
  if (json === NOT_JSON) return { kind: 'invalid', details: ['body: must be JSON in UTF-8'] };
  const parsed = parseMappingEvent(json);
  return parsed.kind === 'event' ? parsed : { kind: 'invalid', details: parsed.faults };
}

const NOT_JSON = Symbol('not JSON');

function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (error) {
    // A TypeError: not UTF-8.
    if (error instanceof SyntaxError || error instanceof TypeError) return NOT_JSON;
    throw error;
  }
}
