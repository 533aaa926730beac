import { describe, expect, it } from 'vitest';
import type { PlanResult } from '../../../src/model/plan.ts';
import { buildPlan } from '../../../src/reconcile/build-plan.ts';
import { needsReviewedPlans } from '../../../src/reconcile/cover-plan.ts';
import { toSlots } from '../../../src/reconcile/to-slots.ts';
import { actual, CATEGORY, desired, matrix, placeAt, planOptions } from '../../helpers/code-builders.ts';
import {
  disposition,
  embedDispositions,
  LIST_ROUTE,
  RECORD_ROUTE,
  tagOf,
} from '../../helpers/embedded-dispositions.ts';

const INT = desired({ path: 'INT' });
const HOT = desired({ path: 'INT/INT_HOT' });
const NAME = 'Name of INT';

function toShown({ plan }: PlanResult): readonly string[] {
  return plan.changes.map(
    ({ action, path, fields }) => `${action} ${path}: ${fields.map(({ field }) => field).join(' ')}`,
  );
}

describe('a record without a tag', () => {
  it('that is equal to a listed code is adopted, whatever its notes say', async () => {
    const tenant = embedDispositions({
      records: [disposition({ dispositionId: 9, dispositionName: NAME, notes: 'Ask Jo.\r\nDo not touch.' })],
    });
    const { plan } = await tenant.plan([INT]);
    expect(plan).toMatchObject({ changes: [], summary: { update: 0, unchanged: 1 } });
    expect(plan.adoptions).toMatchObject([
      { path: 'INT', id: '9', fields: [{ field: 'tag', from: null, to: tagOf('INT') }] },
    ]);
    const { statuses, audit, outcome } = await tenant.apply([INT]);
    expect(statuses).toEqual(['INT adopted']);
    expect(outcome.metrics).toMatchObject({ totalAttempts: 1, successfulAssignments: 1 });
    expect(audit.results).toMatchObject([{ action: 'ADOPT_CALL_CODE', status: 'SUCCESS' }]);
    expect(tenant.truth()).toMatchObject([
      { dispositionId: 9, notes: `Ask Jo.\r\nDo not touch.\n${tagOf('INT')}`, isActive: true },
    ]);
  });

  it('needs no review, and no digest tells of it: the mark alters nothing that people see', async () => {
    const tenant = embedDispositions({ records: [disposition({ dispositionId: 9, dispositionName: NAME })] });
    const { plan } = await tenant.plan([INT]);
    expect(needsReviewedPlans({ plan, mode: 'required', approvedDigest: null })).toBe(false);
    await tenant.apply([INT]);
    expect(await tenant.plan([INT])).toMatchObject({ plan: { digest: plan.digest, adoptions: [] } });
  });

  it.each([
    ['its classification', { classificationId: 2 }],
    ['its state', { isActive: false }],
    ['the case of its name', { dispositionName: NAME.toUpperCase() }],
  ])('that differs in %s is a conflict, unless takeover names it', async (_, facts) => {
    const record = { dispositionId: 9, dispositionName: NAME, notes: 'By hand', ...facts };
    const tenant = embedDispositions({ records: [disposition(record)] });
    const { plan } = await tenant.plan([INT]);
    expect(plan.summary).toMatchObject({ conflict: 1, create: 0, update: 0 });
    expect(plan.blocked).toMatchObject([{ rule: 'conflict' }]);
    await expect(tenant.apply([INT])).rejects.toMatchObject({ code: 'PLAN_BLOCKED' });
    for (const names of [['INT'], [CATEGORY]]) {
      const taken = await tenant.plan([INT], { takeover: { kind: 'some', names } });
      expect(taken.plan.summary).toMatchObject({ conflict: 0, update: 1 });
    }
    const { statuses } = await tenant.apply([INT], { takeover: { kind: 'some', names: ['INT'] } });
    expect(statuses).toEqual(['INT applied']);
    expect(tenant.shown()).toEqual([`${NAME} | By hand\n${tagOf('INT')}`]);
    expect((await tenant.plan([INT])).plan).toMatchObject({ changes: [], adoptions: [] });
  });

  it('that matches nothing is counted and never changed', async () => {
    const stranger = disposition({ dispositionId: 9, dispositionName: 'Theirs' });
    const tenant = embedDispositions({ records: [stranger] });
    const { result } = await tenant.apply([INT], { removed: 'deactivate', takeover: { kind: 'all' } });
    expect(result.plan.summary).toMatchObject({ create: 1, unmanaged: 1, unlisted: 0 });
    expect(tenant.truth()[0]).toEqual(stranger);
  });

  it('one of several of its name is a conflict: which is meant is not for us to say', async () => {
    const records = [8, 9].map((dispositionId) => disposition({ dispositionId, dispositionName: NAME }));
    const { plan } = await embedDispositions({ records }).plan([INT]);
    expect(plan.changes).toMatchObject([{ action: 'conflict', path: 'INT' }]);
  });

  it('that looks like a create half-way still counts where an exact number of retirements is allowed', async () => {
    const records = [disposition({ dispositionId: 9, dispositionName: NAME, classificationId: 6 })];
    const tenant = embedDispositions({ records });
    const { plan } = await tenant.plan([{ ...INT, active: false }], {
      maxDeactivations: { kind: 'count', count: 0 },
    });
    expect(plan.blocked).toMatchObject([{ rule: 'max-deactivations' }]);
  });

  it('that has notes is not covered by the review of a create', async () => {
    const records = [disposition({ dispositionId: 9, dispositionName: NAME, notes: 'In use.' })];
    const tenant = embedDispositions({ records });
    const { plan } = await tenant.plan([{ ...INT, active: false }], { takeover: { kind: 'all' } });
    expect(toSlots(plan.changes).map(({ field, completes }) => [field, completes])).toEqual([
      ['isActive', undefined],
      ['tag', undefined],
    ]);
  });

  it('that a create left before it set the state is completed, however many there are', async () => {
    const codes = Array.from({ length: 12 }, (_, index) => desired({ path: `C${index}`, active: false }));
    const match = { method: 'PUT', route: RECORD_ROUTE };
    const tenant = embedDispositions({ switches: { faults: [{ match, fault: '400' }] } });
    await tenant.apply(codes);
    tenant.sandbox.setSwitches({ faults: [] });
    const { outcome } = await tenant.apply(codes);
    expect(new Set(outcome.changes.map(({ status }) => status))).toEqual(new Set(['applied']));
    expect(tenant.truth().filter(({ isActive }) => isActive)).toEqual([]);
    expect((await tenant.plan(codes)).plan).toMatchObject({ changes: [], adoptions: [] });
  });
});

describe('a tag', () => {
  it('is the identity, whatever the record is called', async () => {
    const tenant = embedDispositions({
      records: [disposition({ dispositionId: 9, dispositionName: 'Renamed by hand', notes: tagOf('INT') })],
    });
    const { plan } = await tenant.plan([INT]);
    expect(plan.changes).toMatchObject([
      {
        action: 'update',
        id: '9',
        before: { name: 'Renamed by hand', dispositionName: 'Renamed by hand', classificationId: 6 },
        after: { name: NAME, dispositionName: NAME, classificationId: 6, tag: tagOf('INT') },
      },
    ]);
  });

  it('that two records carry is a conflict, also when no file lists it: a review names a path, not a record', async () => {
    const records = [8, 9].map((dispositionId) =>
      disposition({ dispositionId, dispositionName: `Old ${dispositionId}`, notes: tagOf('OLD') }),
    );
    const tenant = embedDispositions({ records });
    const { plan } = await tenant.plan([INT], { removed: 'deactivate' });
    expect(plan.summary).toMatchObject({ conflict: 2, deactivate: 0 });
    const below = [8, 9].map((dispositionId) =>
      disposition({ dispositionId, dispositionName: `Hot ${dispositionId}`, notes: tagOf('INT/HOT') }),
    );
    const parent = disposition({ dispositionId: 7, dispositionName: NAME, notes: tagOf('INT') });
    const moved = desired({ path: 'INTR', was: 'INT', name: NAME });
    const carried = await embedDispositions({ records: [parent, ...below] }).plan([moved]);
    expect(carried.plan.summary).toMatchObject({ conflict: 2, update: 1 });
  });

  it('that two records carry is a conflict', async () => {
    const records = [8, 9].map((dispositionId) =>
      disposition({ dispositionId, dispositionName: `${NAME} ${dispositionId}`, notes: tagOf('INT') }),
    );
    const { plan } = await embedDispositions({ records }).plan([INT]);
    expect(plan.changes).toMatchObject([{ action: 'conflict', path: 'INT' }]);
  });

  it('of a category that nobody here owns is a conflict when the record differs, and not touched when it is not listed', async () => {
    const records = [
      disposition({ dispositionId: 8, dispositionName: 'Other', notes: tagOf('INT', 'THEIRS') }),
      disposition({ dispositionId: 9, dispositionName: 'Else', notes: tagOf('ELSE', 'THEIRS') }),
    ];
    const tenant = embedDispositions({ records });
    const { plan } = await tenant.plan([INT], { removed: 'deactivate' });
    expect(plan.changes).toMatchObject([{ action: 'conflict', path: 'INT' }]);
    expect(plan.summary.unmanaged).toBe(1);
  });

  it.each(['[callcode int @ a]', '[callcode ?]', '[callcode AA/BB/CC/DD @ OUTBOUND_A]'])(
    "that cannot be read is somebody else's: %s",
    async (notes) => {
      const record = disposition({ dispositionId: 9, dispositionName: NAME, notes });
      const tenant = embedDispositions({ records: [record], switches: { duplicateNames: 'allowed' } });
      expect(toShown(await tenant.plan([INT]))).toEqual(['create INT: ']);
      await tenant.apply([INT]);
      expect(tenant.truth()[0]).toEqual(record);
    },
  );

  it('that names a parent which is not there keeps no record from being retired', async () => {
    const lost = disposition({ dispositionId: 7, dispositionName: 'Lost', notes: tagOf('GONE/CH') });
    const tenant = embedDispositions({ records: [lost] });
    const { statuses } = await tenant.apply([], { removed: 'deactivate' });
    expect(statuses).toEqual(['GONE/CH applied']);
    expect(tenant.truth()).toMatchObject([{ dispositionId: 7, isActive: false, notes: lost.notes }]);
  });

  it('goes with its owned category: not listed any more, it is retired on request', async () => {
    const tenant = embedDispositions();
    await tenant.apply([INT, HOT]);
    expect((await tenant.plan([INT])).plan.summary).toMatchObject({ unlisted: 1, deactivate: 0 });
    const { statuses } = await tenant.apply([INT], { removed: 'deactivate' });
    expect(statuses).toEqual(['INT/INT_HOT applied']);
    expect(tenant.truth()[1]).toMatchObject({ isActive: false, notes: tagOf('INT/INT_HOT') });
  });
});

describe('a rename', () => {
  const renamed = [desired({ path: 'INX', was: 'INT', name: NAME }), desired({ path: 'INX/INT_HOT' })];

  it('rewrites the tags of all descendants, listed or not, and keeps the ids', async () => {
    const tenant = embedDispositions();
    await tenant.apply([INT, HOT, desired({ path: 'INT/KEPT' })]);
    const ids = tenant.truth().map(({ dispositionId }) => dispositionId);
    const { result, statuses } = await tenant.apply(renamed);
    expect(toShown(result)).toEqual([
      'update INX: code tag',
      'update INX/INT_HOT: tag',
      'update INX/KEPT: tag',
    ]);
    expect(statuses).toEqual(['INX applied', 'INX/INT_HOT applied', 'INX/KEPT applied']);
    expect(tenant.truth().map(({ notes }) => notes)).toEqual(
      ['INX', 'INX/INT_HOT', 'INX/KEPT'].map((path) => tagOf(path)),
    );
    expect(tenant.truth().map(({ dispositionId }) => dispositionId)).toEqual(ids);
    expect((await tenant.plan(renamed)).plan).toMatchObject({ changes: [], adoptions: [] });
  });

  it('that dies after the parent is taken up again', async () => {
    const tenant = embedDispositions();
    await tenant.apply([INT, HOT, desired({ path: 'INT/KEPT' })]);
    const match = { method: 'PUT', contains: 'INX/' };
    tenant.sandbox.setSwitches({ faults: [{ match, fault: '400' }] });
    expect((await tenant.apply(renamed)).statuses).toEqual([
      'INX applied',
      'INX/INT_HOT failed',
      'INX/KEPT failed',
    ]);
    tenant.sandbox.setSwitches({ faults: [] });
    expect((await tenant.apply(renamed)).statuses).toEqual(['INX/INT_HOT applied', 'INX/KEPT applied']);
    expect((await tenant.plan(renamed)).plan).toMatchObject({ changes: [], adoptions: [] });
    expect(tenant.truth()).toHaveLength(3);
  });

  it('of a parent whose tag somebody took out keeps the ids of its children', async () => {
    const child = disposition({ dispositionId: 7, dispositionName: 'Name of CH', notes: tagOf('OLD/CH') });
    const tenant = embedDispositions({ records: [child] });
    const codes = [desired({ path: 'NEW', was: 'OLD' }), desired({ path: 'NEW/CH' })];
    expect((await tenant.apply(codes)).statuses).toEqual(['NEW applied', 'NEW/CH applied']);
    expect(tenant.truth()).toMatchObject([
      { dispositionId: 7, notes: tagOf('NEW/CH') },
      { dispositionId: 101, notes: tagOf('NEW') },
    ]);
    expect((await tenant.plan(codes)).plan).toMatchObject({ changes: [], adoptions: [] });
  });

  it('of a code whose former segment is also that of a listed root leaves a half-done create to be adopted', async () => {
    const records = [
      disposition({ dispositionId: 1, dispositionName: 'Name of TOP', notes: tagOf('TOP') }),
      disposition({ dispositionId: 2, dispositionName: 'Name of OLD', notes: tagOf('OLD') }),
      disposition({ dispositionId: 3, dispositionName: 'Name of NEW' }),
    ];
    const tenant = embedDispositions({ records, switches: { duplicateNames: 'allowed' } });
    const codes = [
      desired({ path: 'TOP' }),
      desired({ path: 'OLD' }),
      desired({ path: 'TOP/NEW', was: 'OLD' }),
    ];
    await tenant.apply(codes);
    expect(tenant.truth()).toMatchObject([{}, {}, { dispositionId: 3, notes: tagOf('TOP/NEW') }]);
    expect(tenant.truth()).toHaveLength(3);
  });

  it('of a parent leaves a half-done create below it to be adopted', async () => {
    const records = [
      disposition({ dispositionId: 1, dispositionName: 'Name of NEW', notes: tagOf('OLD') }),
      disposition({ dispositionId: 2, dispositionName: 'Name of CH' }),
    ];
    const tenant = embedDispositions({ records, switches: { duplicateNames: 'allowed' } });
    await tenant.apply([desired({ path: 'NEW', was: 'OLD' }), desired({ path: 'NEW/CH' })]);
    expect(tenant.truth()).toMatchObject([{ notes: tagOf('NEW') }, { notes: tagOf('NEW/CH') }]);
    expect(tenant.truth()).toHaveLength(2);
  });

  it('that moves a root below another code and dies after it is taken up again', async () => {
    const moved = desired({ path: 'TOP/NEW', was: 'OLD' });
    const codes = [desired({ path: 'TOP' }), moved, desired({ path: 'TOP/NEW/CH' })];
    const records = ['TOP', 'TOP/NEW', 'OLD/CH'].map((path, index) =>
      disposition({
        dispositionId: index + 1,
        dispositionName: `Name of ${path.slice(path.lastIndexOf('/') + 1)}`,
        notes: tagOf(path),
      }),
    );
    const tenant = embedDispositions({ records });
    expect((await tenant.apply(codes)).statuses).toEqual(['TOP/NEW/CH applied']);
    expect(tenant.truth()).toMatchObject([{}, {}, { dispositionId: 3, notes: tagOf('TOP/NEW/CH') }]);
    expect(tenant.truth()).toHaveLength(3);
  });

  it('above a record that nobody here owns is a conflict, unless takeover names that one', async () => {
    const records = [
      disposition({ dispositionId: 8, dispositionName: NAME, notes: tagOf('INT') }),
      disposition({ dispositionId: 9, dispositionName: 'Theirs', notes: tagOf('INT/THEIRS', 'THEIRS') }),
    ];
    const tenant = embedDispositions({ records });
    const only = [desired({ path: 'INX', was: 'INT', name: NAME })];
    expect((await tenant.plan(only)).plan.changes).toMatchObject([
      {},
      { action: 'conflict', path: 'INX/THEIRS' },
    ]);
    await tenant.apply(only, { takeover: { kind: 'some', names: ['THEIRS'] } });
    expect(tenant.shown()).toEqual([
      `${NAME} | ${tagOf('INX')}`,
      `Theirs | ${tagOf('INX/THEIRS', 'THEIRS')}`,
    ]);
  });
});

describe('a name that one code gives up and another takes', () => {
  it('changes hands in one apply, also where the tenant allows it once only', async () => {
    const tenant = embedDispositions();
    const [one, two] = [desired({ path: 'ONE', name: 'First' }), desired({ path: 'TWO', name: 'Second' })];
    await tenant.apply([one, two]);
    const wanted = [
      { ...one, name: 'second' },
      { ...two, name: 'Third' },
      desired({ path: 'NEW', name: 'FIRST' }),
    ];
    const { statuses } = await tenant.apply(wanted);
    expect(statuses).toEqual(['NEW applied', 'ONE applied', 'TWO applied']);
    expect(tenant.truth().map(({ dispositionName }) => dispositionName)).toEqual([
      'second',
      'Third',
      'FIRST',
    ]);
  });
});

describe('what the API cannot do with a code', () => {
  it('is found at its line: long names, shared names, classifications that the tenant does not have', async () => {
    const codes = [
      desired({ path: 'LONG', name: 'x'.repeat(51), line: 2, places: { name: placeAt(3) } }),
      desired({ path: 'FITS', name: '😀'.repeat(50), line: 4 }),
      desired({ path: 'ONE', name: 'Same', line: 5 }),
      desired({ path: 'TWO', name: 'SAME', line: 6 }),
      desired({ path: 'CLS', classification: '900', line: 7, places: { classification: placeAt(8) } }),
      desired({ path: 'BELOW', parent: { kind: 'listed', path: 'LONG' }, line: 9 }),
    ].map((code) => (code.code === 'BELOW' ? { ...code, path: 'LONG/BELOW' } : code));
    const { findings, plan } = await embedDispositions().plan(codes);
    expect(findings.map(({ rule, severity, line }) => [rule, severity, line])).toEqual([
      ['name-format', 'error', 3],
      ['duplicate-name', 'error', 5],
      ['duplicate-name', 'error', 6],
      ['schema', 'error', 8],
    ]);
    expect(plan.changes.map(({ path }) => path)).toEqual(['FITS']);
  });

  it('follows the template: names that it tells apart are none', async () => {
    const codes = [
      desired({ path: 'INT/X1', name: 'Same', parent: { kind: 'root' } }),
      desired({ path: 'X2', name: 'Same' }),
    ];
    const tenant = embedDispositions({ template: '{code} {name} ({category})' });
    const [, second] = codes;
    if (second === undefined) throw new Error('No code.');
    expect((await tenant.apply([second])).statuses).toEqual(['X2 applied']);
    expect(tenant.truth()[0]?.dispositionName).toBe(`X2 Same (${CATEGORY})`);
    expect((await tenant.plan([second])).plan).toMatchObject({ changes: [], adoptions: [] });
    const renamed = await tenant.plan([{ ...second, name: 'Other' }]);
    expect(toShown(renamed)).toEqual(['update X2: dispositionName name']);
  });
});

describe('the classification', () => {
  it.each([
    [desired({ path: 'C1', type: 'SUCCESS' }), 2],
    [desired({ path: 'C1', type: 'FAILURE' }), 5],
    [desired({ path: 'C1', type: 'NEUTRAL' }), 6],
    [desired({ path: 'C1', type: 'SUCCESS', classification: '13' }), 13],
    [desired({ path: 'C1', type: 'SUCCESS', classification: 'Retry Not Available' }), 10],
  ])('comes from type, id or name', async (code, classificationId) => {
    const tenant = embedDispositions();
    const { result } = await tenant.apply([code]);
    expect(result.plan.changes[0]?.after).toMatchObject({ classificationId });
    expect(tenant.truth()[0]?.classificationId).toBe(classificationId);
    expect((await tenant.plan([code])).plan).toMatchObject({ changes: [], adoptions: [] });
  });
});

describe('the list', () => {
  const records = Array.from({ length: 237 }, (_, index) =>
    disposition({ dispositionId: 101 + index, dispositionName: `D${index}`, notes: tagOf(`D${index}X`) }),
  );

  it.each([
    ['pages of 100', {}],
    ['pages of 50', { pageSizeCap: 50 }],
    ['pages of 7', { pageSizeCap: 7 }],
    ['numbers as strings', { numericStrings: true }],
    ['rows in resultSet', { wrapInResultSet: true, pageSizeCap: 50 }],
  ])('is read whole: %s', async (_, switches) => {
    const tenant = embedDispositions({ records, switches });
    const codes = await tenant.open().listCodes([]);
    expect(codes.map(({ id }) => id)).toEqual(records.map(({ dispositionId }) => String(dispositionId)));
    const cap = 'pageSizeCap' in switches ? switches.pageSizeCap : 100;
    expect(tenant.count('GET', LIST_ROUTE)).toBe(Math.ceil(237 / (cap ?? 100)));
  });

  it('may be empty with a 204', async () => {
    const tenant = embedDispositions({ switches: { emptyListAs204: true, numericStrings: true } });
    expect((await tenant.apply([INT])).statuses).toEqual(['INT applied']);
  });
});

describe('a PUT', () => {
  it('that is answered with a no inside a 200 has failed, in the words of the tenant', async () => {
    const tenant = embedDispositions();
    const { outcome } = await tenant.apply([INT], {
      wire: async (request, send) =>
        request.method === 'PUT'
          ? { status: 200, headers: {}, body: '{"success":false,"error":"Notes too long"}' }
          : send(request),
    });
    expect(outcome.changes[0]).toMatchObject({ status: 'failed', error: { code: 'API_REJECTED' } });
    expect(outcome.changes[0]?.error?.message).toContain('Notes too long');
  });

  it.each(['empty', 'object', 'no-content'] as const)('is taken when it answers %s', async (putReply) => {
    const tenant = embedDispositions({ switches: { putReply } });
    expect((await tenant.apply([INT])).statuses).toEqual(['INT applied']);
    const { statuses } = await tenant.apply([{ ...INT, name: 'New' }]);
    expect(statuses).toEqual(['INT applied']);
    expect(tenant.shown()).toEqual([`New | ${tagOf('INT')}`]);
  });

  it('is not planned for a record below a parent that moves when its name holds a secret of the run', async () => {
    const result = buildPlan({
      matrix: matrix([desired({ path: 'INTR', was: 'INT' })]),
      actual: [
        actual({ id: '7', code: 'INT', terms: { tag: tagOf('INT') } }),
        actual({ id: '8', code: 'HOT', name: 'Hot ***', parentId: '7', terms: { tag: tagOf('INT/HOT') } }),
      ],
      options: planOptions({ api: 'dispositions' }),
      desiredTerms: ({ path }) => ({ tag: tagOf(path) }),
      termsAt: (path) => ({ tag: tagOf(path) }),
      isRedacted: ({ name }) => name.includes('***'),
    });
    expect(result.plan.changes.map(({ action, path }) => `${action} ${path}`)).toEqual([
      'update INTR',
      'conflict INTR/HOT',
    ]);
  });

  it('is not sent when it would write stars where the notes hold a secret of the run', async () => {
    const notes = `Password: ***\n${tagOf('INT')}`;
    const records = [disposition({ dispositionId: 9, dispositionName: 'Old', notes })];
    for (const hasRedacted of [true, false]) {
      const tenant = embedDispositions({ records, hasRedacted });
      const { outcome } = await tenant.apply([INT]);
      expect(outcome.changes[0]?.status).toBe(hasRedacted ? 'failed' : 'applied');
      expect(tenant.count('PUT', RECORD_ROUTE)).toBe(hasRedacted ? 0 : 1);
      expect(tenant.truth()[0]?.notes).toBe(notes);
    }
  });

  it('after a lost reply does not undo what somebody wrote beside the tag meanwhile', async () => {
    const record = disposition({
      dispositionId: 9,
      dispositionName: 'Old',
      notes: `First\n${tagOf('INT')}`,
      isPreviewDisposition: true,
    });
    const match = { method: 'PUT', route: RECORD_ROUTE, times: 1 };
    const tenant = embedDispositions({
      records: [record],
      switches: { faults: [{ match, fault: 'reset-after' }] },
    });
    expect((await tenant.apply([INT])).statuses).toEqual(['INT adopted']);
    expect(tenant.truth()).toMatchObject([
      { dispositionName: NAME, notes: record.notes, isPreviewDisposition: true },
    ]);
  });
});
