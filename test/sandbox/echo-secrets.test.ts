import { describe, expect, it } from 'vitest';
import { at, ROOT, refusalOf, startTenant } from './start-tenant.ts';

const LIST = '/api/v2/callcodes';

describe('secrets echoed', () => {
  it('repeats headers and body in every error, and only then', async () => {
    await using tenant = await startTenant();
    await tenant.create({});
    expect((await tenant.call('POST', LIST, { body: ROOT })).text).not.toContain('Bearer');
    tenant.sandbox.setSwitches({ echoSecrets: true });
    const answer = await tenant.call('POST', LIST, { body: ROOT });
    expect(refusalOf(answer)).toEqual([409, 'DUPLICATE', 'code']);
    expect(String(at(answer.json, 'error', 'message'))).toMatch(/Bearer .*Interested/u);
    expect(answer.headers.get('x-echo')).toContain('Bearer');
    tenant.sandbox.setSwitches({ faults: [{ match: {}, fault: '502-html' }] });
    expect((await tenant.call('GET', LIST)).text).toContain('Bearer');
  });
});
