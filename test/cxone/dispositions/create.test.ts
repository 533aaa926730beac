import { describe, expect, it } from 'vitest';
import { SANDBOX_ACCESS_KEY, SANDBOX_BASE_URL } from '../../../src/sandbox/sandbox-credentials.ts';
import type { SandboxSwitches } from '../../../src/sandbox/sandbox-switches.ts';
import { isRecord } from '../../../src/util/is-record.ts';
import { desired } from '../../helpers/code-builders.ts';
import {
  disposition,
  type EmbeddedDispositions,
  embedDispositions,
  LIST_ROUTE,
  RECORD_ROUTE,
  tagOf,
} from '../../helpers/embedded-dispositions.ts';

const INT = desired({ path: 'INT' });
const HOT = desired({ path: 'INT/INT_HOT' });
const THREE = [INT, HOT, desired({ path: 'OLD', active: false })];

/** Somebody who works in the tenant beside a run. */
async function openHand({ sandbox }: EmbeddedDispositions) {
  const send = async (
    method: 'POST' | 'PUT',
    path: string,
    { token, body }: { readonly token: string; readonly body: object },
  ) => {
    const headers = {
      accept: 'application/json',
      authorization: `Bearer ${token}`,
      'content-type': 'application/json',
    };
    const reply = await sandbox.handle({
      method,
      url: `${SANDBOX_BASE_URL}${path}`,
      headers,
      body: JSON.stringify(body),
      timeoutMs: 1000,
    });
    const json: unknown = reply.body === '' ? null : JSON.parse(reply.body);
    return json;
  };
  const key = { accessKeyId: SANDBOX_ACCESS_KEY.id, accessKeySecret: SANDBOX_ACCESS_KEY.secret };
  const signedIn = await send('POST', '/authentication/v1/token/access-key', { token: '', body: key });
  const token = isRecord(signedIn) ? String(signedIn['access_token']) : '';
  const service = LIST_ROUTE.replace('{version}', 'v30.0');
  return (method: 'POST' | 'PUT', path: string, body: object) =>
    send(method, `${service}${path}`, { token, body });
}

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
    expect(again.result.plan).toMatchObject({ changes: [], adoptions: [] });
  });

  it('of 1,000 codes take 20 POSTs, as many PUTs as codes, and at most five calls besides the pages', async () => {
    const tenant = embedDispositions({ concurrency: 8 });
    const codes = toThousand();
    const { outcome } = await tenant.apply(codes);
    expect(outcome.changes.filter(({ status }) => status !== 'applied')).toEqual([]);
    const pages = 1;
    const looks = 1;
    expect(tenant.count('GET', LIST_ROUTE)).toBe(pages + looks);
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

describe('a record that the list shows as it was some time ago', () => {
  const NOTED = 'Kept by hand';

  /** Somebody creates the code meanwhile, and then writes a text into it, while the list lags. */
  async function applyBeside(switches: Partial<SandboxSwitches>) {
    const tenant = embedDispositions({ switches: { listLagMs: 3000, ...switches } });
    const call = await openHand(tenant);
    let isFirst = true;
    const { statuses } = await tenant.apply([desired({ path: 'INT' })], {
      wire: async (request, send) => {
        if (!isFirst || request.method !== 'POST' || !request.url.endsWith('/dispositions'))
          return send(request);
        isFirst = false;
        const fresh = { dispositionName: 'Name of INT', isPreviewDisposition: false, classificationId: 6 };
        await call('POST', '', { dispositions: [fresh] });
        await tenant.clock.sleep(2900);
        await call('PUT', '/101', { ...fresh, isActive: true, notes: NOTED });
        return send(request);
      },
    });
    return { statuses, shown: tenant.shown() };
  }

  it('keeps what was written into it when its name was refused', async () => {
    expect(await applyBeside({})).toEqual({
      statuses: ['INT adopted'],
      shown: [`Name of INT | ${NOTED}\n${tagOf('INT')}`],
    });
  });

  it('keeps what was written into it when it is taken for that of a lost POST', async () => {
    const match = { method: 'POST', route: LIST_ROUTE, nth: 2 };
    expect(await applyBeside({ faults: [{ match, fault: 'reset-before' }] })).toEqual({
      statuses: ['INT applied'],
      shown: [`Name of INT | ${NOTED}\n${tagOf('INT')}`],
    });
  });
});

describe('a create that is answered with a refusal', () => {
  it.each([409, 400])(
    'of the whole POST though it was done is read back, and adopted: %i',
    async (status) => {
      const tenant = embedDispositions();
      const { statuses } = await tenant.apply([INT], {
        wire: async (request, send) => {
          const reply = await send(request);
          const isPost = request.method === 'POST' && request.url.endsWith('/dispositions');
          return isPost ? { ...reply, status, body: '{"message":"There is one already."}' } : reply;
        },
      });
      expect(statuses).toEqual(['INT adopted']);
      expect(tenant.shown()).toEqual([`Name of INT | ${tagOf('INT')}`]);
    },
  );

  it('does not write over a record that the list hides, and whose id the tenant answers', async () => {
    const hidden = disposition({ dispositionId: 7, dispositionName: 'Name of INT', notes: 'Theirs' });
    const shown = disposition({ dispositionId: 9, dispositionName: 'Else' });
    const tenant = embedDispositions({ records: [{ ...hidden, isActive: false }, shown] });
    const { statuses } = await tenant.apply([INT], {
      wire: async (request, send) => {
        if (request.method === 'POST' && request.url.endsWith('/dispositions')) {
          const dispositionResults = [{ dispositionId: 7, success: true, error: '' }];
          return { status: 200, headers: {}, body: JSON.stringify({ errorCount: 0, dispositionResults }) };
        }
        const reply = await send(request);
        if (!request.url.includes('?skip=')) return reply;
        return { ...reply, body: JSON.stringify({ totalRecords: 1, dispositions: [shown] }) };
      },
    });
    expect(statuses).toEqual(['INT failed']);
    expect(tenant.truth()[0]).toMatchObject({ notes: 'Theirs', isActive: false });
  });

  it('leaves what somebody writes into the record that it found, while the tenant makes it wait', async () => {
    const tenant = embedDispositions();
    const call = await openHand(tenant);
    const fresh = { dispositionName: 'Name of INT', isPreviewDisposition: false, classificationId: 6 };
    let puts = 0;
    const { statuses } = await tenant.apply([INT], {
      wire: async (request, send) => {
        if (request.method === 'POST' && request.url.endsWith('/dispositions'))
          await call('POST', '', { dispositions: [fresh] });
        if (request.method !== 'PUT') return send(request);
        puts += 1;
        if (puts > 1) return send(request);
        await call('PUT', '/101', { ...fresh, isActive: false, notes: 'Not to be used.' });
        return { status: 429, headers: {}, body: '' };
      },
    });
    expect(statuses).toEqual(['INT failed']);
    expect(tenant.truth()).toMatchObject([{ notes: 'Not to be used.', isActive: false }]);
  });
});

describe('a list that lags behind a run that died', () => {
  it.each([
    ['an empty tenant', []],
    ['a tenant with records', [disposition({ dispositionId: 7, dispositionName: 'Theirs' })]],
  ])('makes the next run create nothing twice, also where names may stand twice: %s', async (_, records) => {
    const match = { method: 'PUT', route: RECORD_ROUTE };
    const switches = { duplicateNames: 'allowed', listLagMs: 4000 } as const;
    const tenant = embedDispositions({
      records,
      switches: { ...switches, faults: [{ match, fault: '400' }] },
    });
    await tenant.apply([INT, HOT]);
    tenant.sandbox.setSwitches({ faults: [] });
    const { origin } = tenant.open();
    const recentApply = { atMs: tenant.clock.nowMs(), origin, isComplete: false, createdIds: [] };
    const { statuses, audit } = await tenant.apply([INT, HOT], { recentApply });
    expect(statuses).toEqual(['INT/INT_HOT applied', 'INT adopted']);
    expect(audit.openPaths()).toEqual([]);
    const ours = tenant.shown().slice(records.length);
    expect(ours).toEqual([`Name of INT | ${tagOf('INT')}`, `Name of INT_HOT | ${tagOf('INT/INT_HOT')}`]);
  });

  it('is read until it shows what an apply that came to its end has created', async () => {
    const tenant = embedDispositions({ switches: { duplicateNames: 'allowed', listLagMs: 4000 } });
    const { outcome } = await tenant.apply([INT, HOT]);
    const createdIds = outcome.changes.flatMap(({ id }) => (id === null ? [] : [id]));
    const { origin } = tenant.open();
    const recentApply = { atMs: tenant.clock.nowMs(), origin, isComplete: true, createdIds };
    const { statuses } = await tenant.apply([INT, HOT], { recentApply });
    expect(statuses.filter((status) => !status.endsWith('adopted'))).toEqual([]);
    expect(tenant.truth()).toHaveLength(2);
    const startedMs = tenant.clock.nowMs();
    await tenant.apply([INT, HOT], { recentApply: { ...recentApply, atMs: startedMs } });
    expect(tenant.clock.nowMs() - startedMs).toBeLessThan(500);
  });

  it('is not waited for because of another tenant', async () => {
    const tenant = embedDispositions();
    const startedMs = tenant.clock.nowMs();
    const recentApply = { atMs: startedMs, origin: 'https://other', isComplete: false, createdIds: ['7'] };
    await tenant.apply([INT], { recentApply });
    expect(tenant.clock.nowMs() - startedMs).toBeLessThan(1000);
  });

  it('is waited for when a record comes to light that was to be created', async () => {
    const tenant = embedDispositions({ switches: { duplicateNames: 'allowed', listLagMs: 4000 } });
    await tenant.apply([INT]);
    await tenant.clock.sleep(3800);
    await tenant.apply([INT, HOT]);
    const truth = tenant.truth().length;
    const { statuses } = await tenant.apply([INT, HOT], {
      wire: async (request, send) => {
        const reply = await send(request);
        if (request.url.includes('?skip=')) await tenant.clock.sleep(300);
        return reply;
      },
    });
    expect(statuses).toEqual(['INT adopted', 'INT/INT_HOT adopted']);
    expect(tenant.truth()).toHaveLength(truth);
  });

  it('is waited for when it shows a part of what that run created', async () => {
    const CB = desired({ path: 'CB' });
    const match = { method: 'PUT', route: RECORD_ROUTE };
    const switches = { duplicateNames: 'allowed', listLagMs: 4000 } as const;
    const tenant = embedDispositions({ switches: { ...switches, faults: [{ match, fault: '400' }] } });
    await tenant.apply([INT]);
    await tenant.clock.sleep(4000);
    await tenant.apply([CB]);
    tenant.sandbox.setSwitches({ faults: [] });
    const { statuses } = await tenant.apply([INT, CB]);
    expect(statuses).toEqual(['CB adopted', 'INT adopted']);
    expect(tenant.truth()).toHaveLength(2);
  });

  it('costs nothing but a look at its end where nothing says that a run died', async () => {
    const tenant = embedDispositions();
    const startedMs = tenant.clock.nowMs();
    await tenant.apply([INT]);
    expect(tenant.clock.nowMs() - startedMs).toBeLessThan(1000);
  });

  it('does not take what is different for its own', async () => {
    const tenant = embedDispositions({ switches: { duplicateNames: 'refused', listLagMs: 4000 } });
    await tenant.apply([{ ...INT, type: 'FAILURE' }]);
    const { statuses, outcome } = await tenant.apply([INT]);
    expect(statuses).toEqual(['INT failed']);
    expect(outcome.changes[0]?.error?.code).toBe('DUPLICATE');
  });
});

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
    expect((await tenant.plan(healing)).plan).toMatchObject({ changes: [], adoptions: [] });
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
