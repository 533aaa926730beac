import { describe, expect, it } from 'vitest';
import { desired } from '../../helpers/code-builders.ts';
import { embedDispositions } from '../../helpers/embedded-dispositions.ts';

/** Codes with these names. */
const named = (names: Readonly<Record<string, string>>) =>
  Object.entries(names).map(([path, name]) => ({ ...desired({ path }), name }));

describe('names that move from code to code, in a tenant that has no name twice', () => {
  it('are refused where two codes exchange them; nothing is changed, and the way out is told', async () => {
    const tenant = embedDispositions();
    await tenant.apply(named({ AA: 'Alpha', BB: 'Beta' }));
    const before = tenant.shown();
    const { statuses, outcome, audit } = await tenant.apply(named({ AA: 'Beta', BB: 'Alpha' }));
    expect(statuses).toEqual(['AA failed', 'BB failed']);
    for (const { error } of outcome.changes)
      expect(error).toMatchObject({
        code: 'API_DUPLICATE',
        message: expect.stringContaining('a third name') as unknown,
      });
    expect(audit.openPaths()).toEqual([]);
    expect(tenant.shown()).toEqual(before);

    expect((await tenant.apply(named({ AA: 'In between', BB: 'Alpha' }))).statuses).toContain('AA applied');
    await tenant.apply(named({ AA: 'In between', BB: 'Alpha' }));
    expect((await tenant.apply(named({ AA: 'Beta', BB: 'Alpha' }))).statuses).toEqual(['AA applied']);
  });

  it('reach their place at the latest in the next run where one code gives up what another takes', async () => {
    const tenant = embedDispositions();
    await tenant.apply(named({ AA: 'Alpha', BB: 'Beta' }));
    const wanted = named({ AA: 'Beta', BB: 'Gamma' });
    await tenant.apply(wanted);
    await tenant.apply(wanted);
    expect((await tenant.plan(wanted)).plan).toMatchObject({ changes: [], adoptions: [] });
  });

  it('change places in a tenant that allows a name twice', async () => {
    const tenant = embedDispositions({ switches: { duplicateNames: 'allowed' } });
    await tenant.apply(named({ AA: 'Alpha', BB: 'Beta' }));
    const { statuses } = await tenant.apply(named({ AA: 'Beta', BB: 'Alpha' }));
    expect(statuses).toEqual(['AA applied', 'BB applied']);
    expect((await tenant.plan(named({ AA: 'Beta', BB: 'Alpha' }))).plan).toMatchObject({
      changes: [],
      adoptions: [],
    });
  });
});
