import { describe, expect, it } from 'vitest';
import { InputError } from '../../src/errors/input-error.ts';
import { parseSandboxSwitches } from '../../src/sandbox/parse-sandbox-switches.ts';
import { DEFAULT_SANDBOX_SWITCHES } from '../../src/sandbox/sandbox-switches.ts';

describe('switches as JSON', () => {
  it('takes the defaults, and every form of each switch', () => {
    const value: unknown = JSON.parse(JSON.stringify(DEFAULT_SANDBOX_SWITCHES));
    expect(parseSandboxSwitches(value)).toEqual(DEFAULT_SANDBOX_SWITCHES);
    const full = {
      rateLimit: { perSecond: 60, burst: 20, retryAfter: { verbatim: 'x' } },
      faults: [{ match: { method: 'POST', nth: 2, times: 3, contains: 'x' }, fault: '429', retryAfter: -1 }],
      randomFaults: [{ fault: 'reset-after', probability: 0.5 }],
    };
    expect(parseSandboxSwitches(full)).toEqual(full);
  });

  it.each([
    [null],
    [[]],
    [{ latency: 1 }],
    [{ toString: 1 }],
    [{ latencyMs: -1 }],
    [{ latencyMs: null }],
    [{ rateLimit: { perSecond: 1, burst: 1 } }],
    [{ rateLimit: { perSecond: 0, burst: 1, retryAfter: 'none' } }],
    [{ faults: [{ match: {}, fault: '418' }] }],
    [{ faults: [{ match: { nth: 0 }, fault: '500' }] }],
    [{ faults: [{ match: { verb: 'GET' }, fault: '500' }] }],
    [{ randomFaults: [{ fault: '500', probability: 2 }] }],
    [{ pageSizeCap: 101 }],
    [{ tokenForm: 'saml' }],
  ])('refuses %j', (value) => {
    expect(() => parseSandboxSwitches(value)).toThrow(InputError);
  });

  it('names the nearest switch', () => {
    expect(() => parseSandboxSwitches({ listLagMS: 1 })).toThrow(
      expect.objectContaining({ hint: 'Did you mean listLagMs?' }),
    );
  });
});
