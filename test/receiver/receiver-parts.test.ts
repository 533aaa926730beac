import { describe, expect, it } from 'vitest';
import { WarehouseError } from '../../src/errors/warehouse-error.ts';
import { createMetrics } from '../../src/receiver/create-metrics.ts';
import { isJsonContent } from '../../src/receiver/is-json-content.ts';
import { METRICS, type MetricDefinition } from '../../src/receiver/metric-table.ts';
import { parseEventBody } from '../../src/receiver/parse-event-body.ts';
import { createReceiverLog } from '../../src/receiver/receiver-log.ts';
import { toReply } from '../../src/receiver/to-reply.ts';
import { VERDICT_KINDS } from '../../src/receiver/verdict.ts';
import { WarehouseGate } from '../../src/receiver/warehouse-gate.ts';
import { createRedactor } from '../../src/util/create-redactor.ts';
import { mappingEvent } from '../helpers/mapping-events.ts';

describe('the type of a body', () => {
  it.each([
    [{ 'content-type': 'application/json' }, true],
    [{ 'content-type': 'application/json;charset=UTF-8' }, true],
    [{ 'content-type': 'application/json; v=1; charset=utf8' }, true],
    [{ 'content-type': 'application/json', 'content-encoding': 'identity' }, true],
    [{ 'content-type': 'application/json', 'content-encoding': 'br' }, false],
    [{ 'content-type': 'application/json; charset=latin1' }, false],
    [{ 'content-type': 'application/json, text/plain' }, false],
    [{ 'content-type': 'application/ld+json' }, false],
    [{}, false],
  ])('%o: %s', (headers, isJson) => {
    expect(isJsonContent(headers)).toBe(isJson);
  });
});

describe('a body', () => {
  it('is an event, with a byte order mark too', () => {
    const text = JSON.stringify(mappingEvent());
    expect(parseEventBody(Buffer.from(text))).toEqual({ kind: 'event', event: mappingEvent() });
    expect(parseEventBody(Buffer.from(`\u{FEFF}${text}`)).kind).toBe('event');
  });

  it('is none when it is not UTF-8', () => {
    const bytes = Buffer.concat([Buffer.from('{"event":"'), Buffer.from([0xff, 0xfe]), Buffer.from('"}')]);
    expect(parseEventBody(bytes)).toEqual({ kind: 'invalid', details: ['body: must be JSON in UTF-8'] });
  });
});

describe('a reply', () => {
  it('asks to come again whenever an event was not acknowledged for want of the warehouse', () => {
    for (const kind of ['warehouse-away', 'queue-full', 'overdue'] as const) {
      const { status, headers } = toReply({ kind });
      expect(status).toBe(503);
      expect(Number(headers['retry-after'])).toBeGreaterThan(0);
    }
  });
});

describe('the log', () => {
  const logged = (debug: boolean) => {
    const lines: string[] = [];
    const redactor = createRedactor();
    redactor.add('a-secret-of-somebody');
    const log = createReceiverLog({
      write: (line) => lines.push(line),
      redactor,
      clock: { nowMs: () => 0 },
      debug,
    });
    return { lines, log };
  };

  it('is one line of JSON without secrets and without anything that steers a terminal', () => {
    const { lines, log } = logged(false);
    log.write('info', 'two\nlines', { id: '\u001b[31m\u202e a-secret-of-somebody', count: 3, none: null });
    log.write('debug', 'not asked for');
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(/^\{.*\}\n$/);
    expect(JSON.parse(lines[0] ?? '')).toEqual({
      time: '1970-01-01T00:00:00.000Z',
      level: 'info',
      message: 'two\\u{A}lines',
      id: '\\u{1B}[31m\\u{202E} ***',
      count: 3,
      none: null,
    });
  });

  it('tells more when it is asked to', () => {
    const { lines, log } = logged(true);
    log.write('debug', 'asked for');
    expect(lines).toHaveLength(1);
  });
});

describe('the metrics', () => {
  it('are those of the table, every series from the start', async () => {
    const { text } = await (await createMetrics({ waiting: () => 7 })).render();
    const metrics: readonly MetricDefinition[] = Object.values(METRICS);
    for (const { name, kind, help } of metrics) {
      expect(text).toContain(`# HELP ${name} ${help}\n`);
      expect(text).toContain(`# TYPE ${name} ${kind}\n`);
    }
    const names = [...text.matchAll(/^# TYPE (callcodes_\S+)/gm)].map(([, name]) => name);
    expect(new Set(names)).toEqual(new Set(metrics.map(({ name }) => name)));
    for (const kind of VERDICT_KINDS) expect(text).toContain(`{result="${kind}"} 0\n`);
    expect(text).toMatch(/^callcodes_receiver_queue_events 7$/m);
  });
});

describe('what is known of the warehouse', () => {
  const openGate = (warehouse: { migrate?: () => Promise<void>; ping?: () => Promise<void> }) => {
    let nowMs = 0;
    const changes: boolean[] = [];
    const gate = new WarehouseGate({
      warehouse: { migrate: async () => {}, ping: async () => {}, ...warehouse },
      clock: { nowMs: () => nowMs, sleep: async () => {} },
      log: { write: () => {} },
      onChange: (isUp) => changes.push(isUp),
    });
    const pass = (ms: number) => {
      nowMs += ms;
    };
    return { gate, changes, pass };
  };
  const away = new WarehouseError('away', { code: 'WAREHOUSE_UNAVAILABLE', isTransient: true });
  const newer = new WarehouseError('newer', { code: 'WAREHOUSE_SCHEMA', isTransient: false });

  it('is asked for again only after a while', async () => {
    let pings = 0;
    const { gate, pass } = openGate({
      ping: async () => {
        pings += 1;
        if (pings === 1) throw away;
      },
    });
    await gate.open();
    expect(await gate.isAnswering()).toBe(true);
    pass(2_000);
    expect(await gate.isAnswering()).toBe(false);
    expect(await gate.isAnswering()).toBe(false);
    pass(2_000);
    expect(await gate.isAnswering()).toBe(true);
    expect(pings).toBe(2);
  });

  it('is that it is not ready before it has tables, for which it is tried until they are there', async () => {
    let tries = 0;
    const { gate, changes } = openGate({
      migrate: async () => {
        tries += 1;
        if (tries < 4) throw away;
      },
    });
    expect(await gate.open()).toBe(false);
    expect(await gate.isAnswering()).toBe(false);
    await gate.keepOpening(new AbortController().signal);
    expect(await gate.isAnswering()).toBe(true);
    expect(changes).toEqual([false, false, false, true]);
  });

  it('is final when trying again would not help', async () => {
    let tries = 0;
    const { gate } = openGate({
      migrate: async () => {
        tries += 1;
        throw tries < 3 ? away : newer;
      },
    });
    await gate.open();
    await expect(gate.keepOpening(new AbortController().signal)).rejects.toBe(newer);
  });

  it('is asked once at a time, and not waited for long', async () => {
    let pings = 0;
    const { gate, pass } = openGate({
      ping: () => {
        pings += 1;
        return new Promise(() => {});
      },
    });
    await gate.open();
    pass(2_000);
    expect(await Promise.all([gate.isAnswering(), gate.isAnswering()])).toEqual([false, false]);
    expect(pings).toBe(1);
  });
});
