import { describe, expect, it } from 'vitest';
import { MAX_BODY_BYTES, renderEventBody } from '../../src/events/render-event-body.ts';
import { parseMappingEvent } from '../../src/model/parse-mapping-event.ts';
import { parseObject } from '../helpers/apply-fixtures.ts';
import { eventChange, mappingEvent } from '../helpers/mapping-events.ts';

/** An event whose body has exactly so many bytes, in signs of two bytes as far as it goes. */
function eventOf(bytes: number) {
  const empty = mappingEvent({ commit: '', changes: [eventChange({ category: '' })] });
  const missing = bytes - Buffer.byteLength(JSON.stringify(empty));
  const commit = 'c'.repeat(missing % 2);
  return { ...empty, commit, changes: [eventChange({ category: 'ö'.repeat(Math.floor(missing / 2)) })] };
}

describe('the body of an event', () => {
  it('is the event, as compact JSON', () => {
    const event = mappingEvent();
    expect(renderEventBody(event)).toBe(JSON.stringify(event));
  });

  it('is whole at 1 MiB, counted in UTF-8', () => {
    const body = renderEventBody(eventOf(MAX_BODY_BYTES));
    expect(Buffer.byteLength(body)).toBe(1_048_576);
    expect(parseObject(body)['changes']).toHaveLength(1);
  });

  it('goes without its changes one byte above, and says how many there were', () => {
    const event = eventOf(MAX_BODY_BYTES + 1);
    const { changes: _, ...rest } = event;
    expect(parseObject(renderEventBody(event))).toEqual({ ...rest, changesOmitted: 1 });
  });

  it('counts every change that it leaves out, and keeps the figures', () => {
    const changes = Array.from({ length: 10_000 }, (_, index) => eventChange({ code: `C${index}` }));
    const body = parseObject(renderEventBody(mappingEvent({ changes })));
    expect(body).toMatchObject({ changesOmitted: 10_000, metrics: mappingEvent().metrics });
    expect(body).not.toHaveProperty('changes');
  });

  it('stays the same when it is read and sent again', () => {
    const changes = Array.from({ length: 10_000 }, () => eventChange());
    for (const event of [mappingEvent(), mappingEvent({ changes: [] }), mappingEvent({ changes })]) {
      const body = renderEventBody(event);
      const parsed = parseMappingEvent(JSON.parse(body));
      expect(parsed.kind === 'event' && renderEventBody(parsed.event)).toBe(body);
    }
  });
});
