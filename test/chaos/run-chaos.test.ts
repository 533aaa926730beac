import { expect, it } from 'vitest';
import { CHAOS_APIS, toChaosApi } from './apis/chaos-apis.ts';
import { renderFailure } from './run-chaos.ts';

it('names the command that repeats a schedule, with its API', () => {
  const end = { api: 'dispositions', seed: 7, violations: [], directory: null, durationMs: 1 } as const;
  expect(renderFailure(end)).toContain('npm run chaos -- --api dispositions --seed 7 --schedules 1');
});

it('knows each API by its name, and no other', () => {
  for (const [name, api] of Object.entries(CHAOS_APIS)) expect(toChaosApi(name)).toBe(api);
  expect(() => toChaosApi('campaigns')).toThrow('callcodes and dispositions');
});
