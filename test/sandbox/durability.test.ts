import { describe, expect, it } from 'vitest';
import { createSandbox } from '../../src/sandbox/create-sandbox.ts';
import { SANDBOX_CLIENT } from '../../src/sandbox/sandbox-credentials.ts';
import { at, basicOf, countingUuids, ManualClock, ROOT, startTenant, uuid } from './start-tenant.ts';

const LIST = '/api/v2/callcodes';

describe('what is acknowledged is saved', () => {
  it('answers 500 from then on when it cannot save, and acknowledges nothing', async () => {
    const onChange = () => Promise.reject(new Error('disk full'));
    await using tenant = await startTenant({ onChange });
    const answers = [
      await tenant.call('POST', LIST, { body: ROOT, key: uuid(1) }),
      await tenant.call('POST', LIST, { body: ROOT, key: uuid(1) }),
      await tenant.call('GET', LIST),
    ];
    expect(answers.map((answer) => answer.status)).toEqual([500, 500, 500]);
    expect(tenant.sandbox.failure).toEqual(new Error('disk full'));
  });

  it('holds back a replay and a read until the create that they show is saved', async () => {
    let save = () => {};
    const saved = new Promise<void>((resolve) => {
      save = resolve;
    });
    const clock = new ManualClock();
    const sandbox = createSandbox({
      clock,
      random: () => 0,
      randomUuid: countingUuids(),
      onChange: () => saved,
    });
    const handle = (
      method: 'GET' | 'POST',
      target: string,
      headers: Record<string, string>,
      body: string | null,
    ) => sandbox.handle({ method, url: `http://sandbox.invalid${target}`, headers, body, timeoutMs: 1000 });
    const form = {
      authorization: basicOf(SANDBOX_CLIENT),
      'content-type': 'application/x-www-form-urlencoded',
    };
    const token = await handle('POST', '/oauth/token', form, 'grant_type=client_credentials');
    const headers = {
      authorization: `Bearer ${String(at(JSON.parse(token.body), 'access_token'))}`,
      'content-type': 'application/json',
      'idempotency-key': uuid(1),
    };
    const ended: string[] = [];
    const calls = [
      handle('POST', LIST, headers, JSON.stringify(ROOT)).then(() => ended.push('create')),
      handle('POST', LIST, headers, JSON.stringify(ROOT)).then(() => ended.push('replay')),
      handle('GET', LIST, headers, null).then(() => ended.push('list')),
    ];
    await new Promise((resolve) => setImmediate(resolve));
    expect(ended).toEqual([]);
    save();
    await Promise.all(calls);
    expect(ended.toSorted()).toEqual(['create', 'list', 'replay']);
  });
});
