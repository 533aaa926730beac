import { describe, expect, it } from 'vitest';
import { MAX_SKILL_CALLS } from '../../../src/cxone/dispositions/list-uses.ts';
import { toSkillVersions } from '../../../src/cxone/dispositions/skill-versions.ts';
import type { HttpResponse } from '../../../src/model/http-transport.ts';
import type { ListedUses } from '../../../src/model/stakes.ts';
import type { DispositionSkill } from '../../../src/sandbox/sandbox-switches.ts';
import {
  type DispositionsTenantOptions,
  disposition,
  embedDispositions,
} from '../../helpers/embedded-dispositions.ts';

function skillOf(dispositionId: number, skillId: number, campaignId = 3): DispositionSkill {
  return { dispositionId, skillId, skillName: `S${skillId}`, campaignId, campaignName: `C${campaignId}` };
}

function range(count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => index + 1);
}

const RECORDS = range(4).map((id) => disposition({ dispositionId: id, dispositionName: `D${id}` }));
const SKILLS = [
  skillOf(1, 10),
  skillOf(1, 11),
  skillOf(1, 12),
  skillOf(2, 10),
  skillOf(2, 10, 4),
  skillOf(3, 9, 0),
];
const COUNTS = { 1: '3 1', 2: '1 2', 3: '1 0', 4: '0 0' };

type Answer = (id: string) => { readonly status: number; readonly json?: unknown } | null;

/** Asks a tenant; `answer` may speak in its place in each version that is named. */
async function ask(
  options: DispositionsTenantOptions & {
    readonly ids?: readonly string[];
    readonly answer?: Readonly<Record<string, Answer>>;
  } = {},
) {
  const { ids = ['1', '2', '3', '4'], answer = {}, switches, ...rest } = options;
  const tenant = embedDispositions({
    records: RECORDS,
    switches: { dispositionSkills: SKILLS, ...switches },
    ...rest,
  });
  const calls: string[] = [];
  const store = tenant.open(async (request, send) => {
    const [, version = '', id = '', query = ''] =
      /\/services\/(v[\d.]+)\/dispositions\/(\d+)\/skills(.*)$/.exec(request.url) ?? [];
    if (version === '') return send(request);
    calls.push(`${version} ${id}${query}`);
    const own = answer[version]?.(id) ?? null;
    return own === null ? send(request) : toResponse(own);
  });
  const listed = await store.listUses?.(ids, { signal: new AbortController().signal });
  if (listed === undefined) throw new Error('This API cannot tell.');
  return { listed, calls, counts: toCounts(listed) };
}

function toResponse({ status, json }: { readonly status: number; readonly json?: unknown }): HttpResponse {
  const body = json === undefined ? '' : JSON.stringify(json);
  return { status, headers: { 'content-type': 'application/json' }, body };
}

function toCounts({ usesById }: ListedUses): Readonly<Record<string, string>> {
  return Object.fromEntries(
    [...usesById].map(([id, { skills, campaigns }]) => [id, `${skills.length} ${campaigns.length}`]),
  );
}

describe('the version that is asked', () => {
  it.each([
    ['v30.0', ['v30.0', 'v33.0']],
    ['v32.9', ['v32.9', 'v33.0']],
    ['v33.0', ['v33.0']],
    ['v40.0', ['v40.0']],
  ])('after %s', (version, asked) => {
    expect(toSkillVersions(version)).toEqual(asked);
  });

  it('is found out once, for all', async () => {
    const { calls, counts, listed } = await ask({ concurrency: 1 });
    expect(calls).toEqual(['v30.0 1', 'v33.0 1', 'v33.0 2', 'v33.0 3', 'v33.0 4']);
    expect(counts).toEqual(COUNTS);
    expect(listed.refusal).toBeNull();
  });

  it('is the configured one where that serves the call', async () => {
    const { calls, counts } = await ask({ switches: { skillsSince: 30 }, concurrency: 1 });
    expect(calls).toEqual(['v30.0 1', 'v30.0 2', 'v30.0 3', 'v30.0 4']);
    expect(counts).toEqual(COUNTS);
  });

  it.each([302, 400, 404, 405, 406, 410, 501])(
    'is none where each answers %d, after one probe',
    async (status) => {
      const refuse = () => ({ status });
      const { calls, listed } = await ask({ answer: { 'v30.0': refuse, 'v33.0': refuse } });
      expect(calls).toEqual(['v30.0 1', 'v33.0 1']);
      expect(listed).toEqual({ usesById: new Map(), refusal: 'not-served' });
    },
  );

  it('has no other after a later one', async () => {
    const { calls, listed } = await ask({ apiVersion: 'v34.0', switches: { skillsSince: null } });
    expect(calls).toEqual(['v34.0 1']);
    expect(listed.refusal).toBe('not-served');
  });

  it('is not asked again when it forbids the first', async () => {
    const { calls, listed } = await ask({ answer: { 'v33.0': () => ({ status: 403 }) } });
    expect(calls).toEqual(['v30.0 1', 'v33.0 1']);
    expect(listed).toEqual({ usesById: new Map(), refusal: 'forbidden' });
  });

  it('is not asked again when it takes no new access token either', async () => {
    const { calls, listed } = await ask({ answer: { 'v30.0': () => ({ status: 401 }) } });
    expect(calls).toEqual(['v30.0 1', 'v30.0 1']);
    expect(listed.refusal).toBe('forbidden');
  });

  it('is the later one where the configured one only fails', async () => {
    const { counts } = await ask({ answer: { 'v30.0': () => ({ status: 500 }) } });
    expect(counts).toEqual(COUNTS);
  });

  it('stays unknown when the first two answers are lost: nobody else is asked about', async () => {
    const fail = () => ({ status: 503 });
    const { calls, listed } = await ask({ answer: { 'v30.0': fail, 'v33.0': fail } });
    expect(new Set(calls)).toEqual(new Set(['v30.0 1', 'v33.0 1', 'v30.0 2', 'v33.0 2']));
    expect(listed).toEqual({ usesById: new Map(), refusal: null });
  });
});

describe('one answer', () => {
  const only =
    (wanted: string, status: number, json?: unknown): Answer =>
    (id) =>
      id === wanted ? { status, json } : null;

  it.each([
    ['404', 404],
    ['403', 403],
    ['503', 503],
    ['429', 429],
    ['not JSON', 200],
  ])('that is %s leaves out that one alone', async (_, status) => {
    const { counts, listed } = await ask({ answer: { 'v33.0': only('2', status) } });
    expect(counts).toEqual({ 1: COUNTS[1], 3: COUNTS[3], 4: COUNTS[4] });
    expect(listed.refusal).toBeNull();
  });

  it.each([
    ['of no form', { skills: 'many' }],
    ['of more rows than announced', { totalRecords: 0, skills: [{ skillId: 1 }] }],
  ])('%s says that the version serves the call, and is left out', async (_, json) => {
    const { calls, counts } = await ask({ answer: { 'v33.0': only('1', 200, json) }, concurrency: 1 });
    expect(calls).toEqual(['v30.0 1', 'v33.0 1', 'v33.0 2', 'v33.0 3', 'v33.0 4']);
    expect(counts).toEqual({ 2: COUNTS[2], 3: COUNTS[3], 4: COUNTS[4] });
  });

  it('that is lost says nothing of the version: the next one is the probe', async () => {
    const { counts } = await ask({ answer: { 'v30.0': only('1', 503), 'v33.0': only('1', 503) } });
    expect(counts).toEqual({ 2: COUNTS[2], 3: COUNTS[3], 4: COUNTS[4] });
  });
});

describe('a list of skills', () => {
  const TEN = range(10).map((index) => skillOf(1, index, (index % 4) + 1));

  it('comes in as many pages as the tenant likes', async () => {
    const switches = { dispositionSkills: TEN, pageSizeCap: 1, skillsSince: 30 };
    const { calls, counts } = await ask({ switches, ids: ['1'] });
    expect(calls).toHaveLength(10);
    expect(calls.slice(0, 2)).toEqual(['v30.0 1', 'v30.0 1?skip=1&top=100']);
    expect(counts).toEqual({ 1: '10 4' });
  });

  it.each([{ emptyListAs204: true }, { wrapInResultSet: true }, { numericStrings: true }])(
    'may come with %j',
    async (switches) => {
      expect((await ask({ switches })).counts).toEqual(COUNTS);
    },
  );

  it('counts each skill and campaign once, in the order of their numbers', async () => {
    const { listed } = await ask({
      switches: { dispositionSkills: [...TEN.toReversed(), skillOf(1, 5, 9)] },
    });
    const uses = listed.usesById.get('1');
    expect(uses?.skills.map(({ id }) => Number(id))).toEqual(range(10));
    expect(uses?.campaigns.map(({ name }) => name)).toEqual(['C1', 'C2', 'C3', 'C4', 'C9']);
  });

  it.each([
    ['sends the same rows again', [{ skillId: 1 }]],
    ['ends before its end', []],
  ])('that %s is none', async (_, skills) => {
    let pages = 0;
    const answer = () => {
      pages += 1;
      return { status: 200, json: { totalRecords: 3, skills: pages === 1 ? [{ skillId: 1 }] : skills } };
    };
    const { counts, calls } = await ask({ answer: { 'v30.0': answer }, ids: ['1'] });
    expect(counts).toEqual({});
    expect(calls).toEqual(['v30.0 1', 'v30.0 1?skip=1&top=100']);
  });

  it('whose further pages are refused is none, and no sign of another version', async () => {
    let pages = 0;
    const answer = () => {
      pages += 1;
      return pages === 1
        ? { status: 200, json: { totalRecords: 2, skills: [{ skillId: 1 }] } }
        : { status: 400 };
    };
    const { calls, listed } = await ask({ answer: { 'v30.0': answer }, ids: ['1'] });
    expect(calls).toEqual(['v30.0 1', 'v30.0 1?skip=1&top=100']);
    expect(listed).toEqual({ usesById: new Map(), refusal: null });
  });

  it('without an end takes a bounded number of calls', async () => {
    let skillId = 0;
    const answer = () => {
      skillId += 1;
      return { status: 200, json: { totalRecords: 1_000_000, skills: [{ skillId }] } };
    };
    const { calls, counts } = await ask({ answer: { 'v30.0': answer } });
    expect(calls).toHaveLength(MAX_SKILL_CALLS);
    expect(counts).toEqual({});
  });
});
