import type { MappingEvent } from '../model/mapping-event.ts';

/** Receivers refuse larger ones; counted in UTF-8. */
export const MAX_BODY_BYTES = 1024 * 1024;

/** The body that is signed and sent. One that would be too large goes without its changes and says how many there were. Pure. */
export function renderEventBody(event: MappingEvent): string {
  const { changes, ...rest } = event;
  const isCut = event.changesOmitted !== undefined && changes.length === 0;
  const body = JSON.stringify(isCut ? rest : event);
  if (Buffer.byteLength(body, 'utf8') <= MAX_BODY_BYTES) return body;
  return JSON.stringify({ ...rest, changesOmitted: changes.length });
}
