import { describe, expect, it } from 'vitest';
import { desired } from '../../helpers/code-builders.ts';
import {
  disposition,
  embedDispositions,
  LIST_ROUTE,
  RECORD_ROUTE,
  tagOf,
} from '../../helpers/embedded-dispositions.ts';

const THREE = [
  desired({ path: 'INT' }),
  desired({ path: 'INT/INT_HOT' }),
  desired({ path: 'OLD', active: false }),
];

/** 1,000 codes on three levels, none of whose sizes fills its last POST. */
function toThousand() {
  const roots = Array.from({ length: 30 }, (_, index) => `R${index}`);
  const children = Array.from({ length: 270 }, (_, index) => `${roots[index % 30]}/C${index}`);
  const leaves = Array.from({ length: 700 }, (_, index) => `${children[index % 270]}/L${index}`);
  return [...roots, ...children, ...leaves].map((path, line) => desired({ path, line }));
}

describe('creates', () => {
  it('are a POST and a tag each, and leave nothing to do', async () => {
    const tenant = embedDispositions();
    const { statuses, audit } = await tenant.apply(THREE);
    expect(statuses).toEqual(['INT applied', 'OLD applied', 'INT/INT_HOT applied']);
    expect(tenant.shown().toSorted()).toEqual([
      `Name of INT | ${tagOf('INT')}`,
      `Name of INT_HOT | ${tagOf('INT/INT_HOT')}`,
      `Name of OLD | ${tagOf('OLD')}`,
    ]);
    expect(tenant.truth().find(({ dispositionName }) => dispositionName === 'Name of OLD')?.isActive).toBe(
      false,
    );
    expect(audit.openPaths()).toEqual([]);
    const again = await tenant.apply(THREE);
    expect(again.result.plan.changes).toEqual([]);
  });

  it('of 1,000 codes take 20 POSTs, as many PUTs as codes, and at most five calls besides the pages', async () => {
    const tenant = embedDispositions({ concurrency: 8 });
    const codes = toThousand();
    const { outcome } = await tenant.apply(codes);
    expect(outcome.changes.filter(({ status }) => status !== 'applied')).toEqual([]);
    const pages = tenant.count('GET', LIST_ROUTE);
    expect(pages).toBe(1);
    expect(tenant.count('PUT', RECORD_ROUTE)).toBe(1000);
    expect(tenant.sandbox.requests.total).toBeLessThanOrEqual(20 + 1000 + pages + 5);
  });

  it('that the tenant refuses are told by position, with its words, and take their children along', async () => {
    const tenant = embedDispositions({
      records: [
        disposition({ dispositionId: 7, dispositionName: 'NAME OF B', notes: tagOf('OTHER', 'THEIRS') }),
      ],
    });
    const codes = ['A', 'B', 'B/CH', 'C'].map((path) => desired({ path: path.replace(/^./, 'X$&') }));
    const renamed = codes.map((code) => (code.path === 'XB' ? { ...code, name: 'Name of B' } : code));
    const { statuses, outcome } = await tenant.apply(renamed);
    expect(statuses).toEqual(['XA applied', 'XB failed', 'XC applied', 'XB/CH skipped']);
    expect(outcome.changes[1]?.error?.code).toBe('DUPLICATE');
    expect(tenant.truth()[0]).toMatchObject({
      dispositionName: 'NAME OF B',
      notes: tagOf('OTHER', 'THEIRS'),
    });
  });

  it('are tried in smaller numbers where the tenant takes fewer in a POST', async () => {
    const tenant = embedDispositions({ switches: { bulkLimit: 10 } });
    const codes = Array.from({ length: 40 }, (_, index) => desired({ path: `C${index}` }));
    const { outcome, audit } = await tenant.apply(codes);
    expect(outcome.changes.filter(({ status }) => status !== 'applied')).toEqual([]);
    expect(tenant.truth()).toHaveLength(40);
    expect(audit.intents).toHaveLength(40);
  });
});

describe.each(['refused', 'allowed'] as const)(
  'a lost reply to a POST, duplicate names %s',
  (duplicateNames) => {
    const codes = Array.from({ length: 60 }, (_, index) => desired({ path: `C${index}` }));

    it.each(['reset-after', 'timeout-after', '502-html-after', 'not-json'] as const)(
      'after its work (%s) is found in the lagging list, and nothing is created twice',
      async (fault) => {
        const match = { method: 'POST', route: LIST_ROUTE, times: 2 };
        const switches = { duplicateNames, listLagMs: 4000, faults: [{ match, fault }] };
        const tenant = embedDispositions({ switches });
        const { outcome } = await tenant.apply(codes);
        expect(outcome.changes.filter(({ status }) => status !== 'applied')).toEqual([]);
        expect(tenant.truth()).toHaveLength(60);
        expect(tenant.count('POST', LIST_ROUTE)).toBe(2);
      },
    );

    it('before its work is sent again once the list had time to show it', async () => {
      const match = { method: 'POST', route: LIST_ROUTE, times: 2 };
      const tenant = embedDispositions({
        switches: { duplicateNames, listLagMs: 4000, faults: [{ match, fault: 'reset-before' }] },
      });
      const { outcome } = await tenant.apply(codes);
      expect(outcome.changes.filter(({ status }) => status !== 'applied')).toEqual([]);
      expect(tenant.truth()).toHaveLength(60);
    });

    it('for good leaves its intents open, and the next run finds what is there', async () => {
      const match = { method: 'POST', route: LIST_ROUTE };
      const tenant = embedDispositions({
        switches: { duplicateNames, faults: [{ match, fault: 'reset-before' }] },
      });
      const { statuses, audit } = await tenant.apply(codes.slice(0, 2));
      expect(statuses).toEqual(['C0 failed', 'C1 failed']);
      expect(audit.openPaths()).toEqual(['C0', 'C1']);
      tenant.sandbox.setSwitches({ faults: [] });
      expect((await tenant.apply(codes.slice(0, 2))).statuses).toEqual(['C0 applied', 'C1 applied']);
      expect(tenant.truth()).toHaveLength(2);
    });
  },
);

describe('a run that ends between POST and tag', () => {
  it('leaves an open intent, and the next run only adds the tag', async () => {
    const match = { method: 'PUT', route: RECORD_ROUTE };
    const tenant = embedDispositions({ switches: { faults: [{ match, fault: '400' }] } });
    const broken = await tenant.apply(THREE);
    expect(broken.statuses).toEqual(['INT failed', 'OLD failed', 'INT/INT_HOT skipped']);
    expect(broken.audit.openPaths()).toEqual(['INT', 'OLD']);
    tenant.sandbox.setSwitches({ faults: [] });
    const healing = THREE.map((code) => (code.path === 'OLD' ? { ...code, active: true } : code));
    const healed = await tenant.apply(healing);
    const { changes, adoptions } = healed.result.plan;
    expect(changes.map(({ action }) => action)).toEqual(['create']);
    expect(adoptions.map(({ fields }) => fields)).toEqual([
      [{ field: 'tag', from: null, to: tagOf('INT') }],
      [{ field: 'tag', from: null, to: tagOf('OLD') }],
    ]);
    expect(healed.statuses).toEqual(['INT/INT_HOT applied', 'INT adopted', 'OLD adopted']);
    expect(healed.audit.results[0]).toMatchObject({ action: 'ADOPT_CALL_CODE', status: 'SUCCESS' });
    expect(tenant.truth()).toHaveLength(3);
    expect((await tenant.plan(healing)).plan.changes).toEqual([]);
  });

  it('is not thrown by a lost reply to the PUT', async () => {
    const match = { method: 'PUT', route: RECORD_ROUTE, times: 2 };
    const tenant = embedDispositions({ switches: { faults: [{ match, fault: 'reset-after' }] } });
    expect((await tenant.apply(THREE)).statuses).toEqual([
      'INT applied',
      'OLD applied',
      'INT/INT_HOT applied',
    ]);
    expect(tenant.count('PUT', RECORD_ROUTE)).toBe(3);
  });
});
