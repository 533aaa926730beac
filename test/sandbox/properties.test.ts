import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CallCodeTable } from '../../src/sandbox/callcodes/call-code-table.ts';
import { createSandbox, type Sandbox } from '../../src/sandbox/create-sandbox.ts';
import { sandboxStateProblem } from '../../src/sandbox/parse-sandbox-state.ts';
import { type NumberedChange, replaySandboxChanges } from '../../src/sandbox/replay-sandbox-changes.ts';
import { SANDBOX_BASE_URL, SANDBOX_CLIENT } from '../../src/sandbox/sandbox-credentials.ts';
import { toSandboxState } from '../../src/sandbox/sandbox-state.ts';
import { at, basicOf, countingUuids, ManualClock, ROOT, seededRandom, uuid } from './start-tenant.ts';

const LIST = '/api/v2/callcodes';

/** `parent` and `target` pick one of the records that exist then; -1 is none. */
const call = fc.record({
  kind: fc.constantFrom('create', 'create', 'create', 'update', 'move'),
  code: fc.constantFrom('AA', 'BB', 'CC', 'DD'),
  category: fc.constantFrom('X', 'Y'),
  isActive: fc.boolean(),
  parent: fc.integer({ min: -1, max: 12 }),
  target: fc.integer({ min: 0, max: 12 }),
  key: fc.integer({ min: 1, max: 8 }),
});
type Call = typeof call extends fc.Arbitrary<infer Value> ? Value : never;

interface Write {
  readonly body: string;
  readonly key: string;
}

interface Reply {
  readonly status: number;
  readonly body: string;
}

async function openClient(sandbox: Sandbox) {
  const send = (
    method: 'GET' | 'POST' | 'PUT',
    path: string,
    more: { headers: Record<string, string>; body: string | null },
  ) => sandbox.handle({ method, url: `${SANDBOX_BASE_URL}${path}`, timeoutMs: 1000, ...more });
  const headers = {
    authorization: basicOf(SANDBOX_CLIENT),
    'content-type': 'application/x-www-form-urlencoded',
  };
  const token = await send('POST', '/oauth/token', { headers, body: 'grant_type=client_credentials' });
  const authorization = `Bearer ${String(at(JSON.parse(token.body), 'access_token'))}`;
  return (
    method: 'GET' | 'POST' | 'PUT',
    path: string,
    write?: { body: string; key: string },
  ): Promise<Reply> =>
    send(method, path, {
      headers: {
        authorization,
        ...(write === undefined ? {} : { 'content-type': 'application/json', 'idempotency-key': write.key }),
      },
      body: write?.body ?? null,
    });
}

async function perform(step: Call, ids: readonly string[], client: Awaited<ReturnType<typeof openClient>>) {
  const parentCallCodeId = step.parent < 0 ? null : (ids[step.parent] ?? null);
  const { code, category, isActive } = step;
  const body = JSON.stringify({ ...ROOT, code, category, isActive, parentCallCodeId });
  const target = ids[step.target];
  const write = { body, key: uuid(step.key) };
  if (step.kind === 'create' || target === undefined)
    return { write, reply: await client('POST', LIST, write) };
  return { write: null, reply: await client('PUT', `${LIST}/${target}`, write) };
}

/** Keys that were answered 201 first, with the body and the text of that answer. */
type Firsts = Map<string, { readonly body: string; readonly text: string }>;

function checkReplay(firsts: Firsts, write: Write, reply: Reply): boolean {
  const first = firsts.get(write.key);
  if (first === undefined) {
    if (reply.status === 201) firsts.set(write.key, { body: write.body, text: reply.body });
    return false;
  }
  expect(reply.status).toBe(first.body === write.body ? 201 : 422);
  if (reply.status === 201) expect(reply.body).toBe(first.text);
  return true;
}

async function checkSequence(steps: readonly Call[], seen: Set<number>): Promise<void> {
  const changes: NumberedChange[] = [];
  const sandbox = createSandbox({
    clock: new ManualClock(),
    random: seededRandom(1),
    randomUuid: countingUuids(),
    onChange: (change) => {
      changes.push({ sequence: changes.length + 1, change });
    },
  });
  const client = await openClient(sandbox);
  const firsts: Firsts = new Map();
  for (const step of steps) {
    const before = sandbox.exportState();
    const ids = before.callCodes.records.map((record) => record.id);
    const { write, reply } = await perform(step, ids, client);
    seen.add(reply.status);
    const isReplay = write !== null && checkReplay(firsts, write, reply);
    if (reply.status >= 400 || isReplay) expect(sandbox.exportState()).toEqual(before);
    expect(sandboxStateProblem(sandbox.exportState())).toBeNull();
  }
  expect(replaySandboxChanges(toSandboxState([]), changes)).toEqual(sandbox.exportState());
  const list: unknown = JSON.parse((await client('GET', LIST)).body);
  expect(at(list, 'callCodes')).toEqual(sandbox.exportState().callCodes.records);
}

describe('any sequence of calls', () => {
  it('keeps places unique, no orphans, three levels; replays are equal; the changes give the state', async () => {
    const seen = new Set<number>();
    const sequences = fc.array(call, { maxLength: 40 });
    await fc.assert(
      fc.asyncProperty(sequences, (steps) => checkSequence(steps, seen)),
      { numRuns: 150, seed: 7 },
    );
    expect([...seen].toSorted((a, b) => a - b)).toEqual([200, 201, 400, 409, 422]);
  });
});

describe('the table', () => {
  it('lists, at any time, the records as they were one lag ago', () => {
    const write = fc.record({
      afterMs: fc.integer({ min: 0, max: 30 }),
      target: fc.integer({ min: 0, max: 5 }),
    });
    fc.assert(
      fc.property(
        fc.array(write, { maxLength: 30 }),
        fc.integer({ min: 1, max: 60 }),
        (writes, listLagMs) => {
          const table = new CallCodeTable([]);
          const history: { atMs: number; names: string[] }[] = [{ atMs: -1, names: [] }];
          let nowMs = 0;
          for (const [index, { afterMs, target }] of writes.entries()) {
            nowMs += afterMs;
            const known = table.all()[target];
            const name = `name ${index}`;
            if (known === undefined)
              table.add({ id: uuid(index), ...ROOT, code: `C${index}X`, name }, { nowMs, listLagMs });
            else table.replace({ ...known, name }, { nowMs, listLagMs });
            history.push({ atMs: nowMs, names: table.all().map((record) => record.name) });
            const expected = history.findLast((entry) => entry.atMs + listLagMs <= nowMs)?.names ?? [];
            const listed = table.listed({ start: 0, end: 1000 }, nowMs).map((record) => record.name);
            expect(listed).toEqual(expected);
          }
        },
      ),
      { numRuns: 200, seed: 7 },
    );
  });
});
