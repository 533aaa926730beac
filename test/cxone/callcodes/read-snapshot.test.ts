import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { HttpRequest, HttpResponse } from '../../../src/model/http-transport.ts';
import { textWith } from '../matchers.ts';
import {
  createScriptedStore,
  errorOf,
  listOf,
  recordOf,
  replyOf,
  type Script,
  type WireRecord,
} from '../scripted-tenant.ts';

function many(count: number): readonly WireRecord[] {
  return Array.from({ length: count }, (_, index) => recordOf(index + 1));
}
function pageOf(request: HttpRequest): number {
  return Number(new URL(request.url).searchParams.get('page'));
}
function cut(
  records: readonly WireRecord[],
  facts: { page: number; size: number; totalCount?: number },
): HttpResponse {
  const { page, size, totalCount = records.length } = facts;
  return listOf(records.slice((page - 1) * size, page * size), { page, totalCount });
}
function read(script: Script, options = {}) {
  const scripted = createScriptedStore(script, options);
  return { ...scripted, result: scripted.clock.run(scripted.store.listCodes([])) };
}

describe('listCodes', () => {
  it('asks for pages of 100, and for page 1 only when there is no more', async () => {
    const { result, requests } = read((request) => cut(many(100), { page: pageOf(request), size: 100 }));
    await expect(result).resolves.toHaveLength(100);
    expect(requests.map(({ url }) => url)).toEqual([
      'https://tenant.example/api/v2/callcodes?page=1&pageSize=100',
    ]);
  });

  it('takes a 404 for an empty tenant', async () => {
    const { result, requests } = read(() => errorOf(404, 'NOT_FOUND'));
    await expect(result).resolves.toEqual([]);
    expect(requests).toHaveLength(1);
  });

  it('reads a quiet tenant in max(1, ceil(N / size)) calls, whatever the server makes of the page size', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 0, max: 250 }),
        fc.integer({ min: 1, max: 100 }),
        async (count, size) => {
          const records = many(count);
          const { result, requests } = read((request) => cut(records, { page: pageOf(request), size }));
          expect((await result).map(({ id }) => id)).toEqual(records.map(({ id }) => id));
          expect(requests).toHaveLength(Math.max(1, Math.ceil(count / size)));
        },
      ),
      { numRuns: 40 },
    );
  });

  it('finds every record that was there, and none twice, while the list grows', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 120 }),
        fc.integer({ min: 1, max: 30 }),
        fc.array(fc.integer({ min: 0, max: 15 }), { maxLength: 12 }),
        async (count, size, growth) => {
          let now = count;
          const { result } = read((request) => {
            const reply = cut(many(now), { page: pageOf(request), size });
            now += growth.shift() ?? 0;
            return reply;
          });
          const ids = (await result).map(({ id }) => id);
          // A last page that was page 1 alone cannot tell that the list grew behind it.
          expect(ids.length).toBeGreaterThanOrEqual(count);
          expect(ids).toEqual(many(ids.length).map(({ id }) => id));
        },
      ),
      { numRuns: 60 },
    );
  });

  it('reads at most as many pages at once as calls may be in flight', async () => {
    let inFlight = 0;
    let most = 0;
    const run = read(
      async (request) => {
        inFlight += 1;
        most = Math.max(most, inFlight);
        await run.clock.sleep(10);
        inFlight -= 1;
        return cut(many(90), { page: pageOf(request), size: 3 });
      },
      { concurrency: 5 },
    );
    await expect(run.result).resolves.toHaveLength(90);
    expect(most).toBe(5);
  });

  it('reads again when a page holds fewer records than announced, or an id twice', async () => {
    const wrongs: readonly HttpResponse[] = [
      cut(many(5), { page: 2, size: 3, totalCount: 6 }),
      errorOf(404, 'NOT_FOUND'),
      listOf([recordOf(4), recordOf(1), recordOf(6)], { page: 2, totalCount: 6 }),
      listOf([], { page: 2, totalCount: 3 }),
    ];
    for (const wrong of wrongs) {
      const { result, requests } = read((request, count) =>
        count === 2 ? wrong : cut(many(6), { page: pageOf(request), size: 3 }),
      );
      await expect(result).resolves.toHaveLength(6);
      expect(requests).toHaveLength(4);
    }
  });

  it('gives up after reading again three times', async () => {
    const { result, requests } = read((request) =>
      cut(many(5), { page: pageOf(request), size: 3, totalCount: 6 }),
    );
    await expect(result).rejects.toMatchObject({
      code: 'API_INCONSISTENT_LIST',
      route: 'GET /api/v2/callcodes',
    });
    expect(requests).toHaveLength(8);
  });

  it.each([
    ['no records though some are announced', () => listOf([], { totalCount: 5 })],
    ['more records than announced', () => listOf(many(3), { totalCount: 2 })],
    [
      'one page for ever',
      (request: HttpRequest) => listOf(many(3), { page: pageOf(request), totalCount: 1000 }),
    ],
    [
      'a list that grows for ever',
      (request: HttpRequest, count: number) => cut(many(count * 2 + 2), { page: pageOf(request), size: 2 }),
    ],
  ])('bounds a server that shows %s', async (_, script) => {
    const { result, requests } = read(script);
    await expect(result).rejects.toMatchObject({ code: 'API_INCONSISTENT_LIST' });
    expect(requests.length).toBeLessThan(2000);
  });

  it('notices a page that repeats before it has read them all', async () => {
    const { result, requests } = read((request) =>
      listOf(many(100), { page: pageOf(request), totalCount: 900_000 }),
    );
    await expect(result).rejects.toMatchObject({ code: 'API_INCONSISTENT_LIST', message: textWith('an id') });
    expect(requests.length).toBeLessThanOrEqual(4 * (1 + 8));
  });

  it('notices at once that later pages are not there', async () => {
    const { result, requests } = read((request) =>
      cut(many(100), { page: pageOf(request), size: 100, totalCount: 900_000 }),
    );
    await expect(result).rejects.toMatchObject({ code: 'API_INCONSISTENT_LIST', message: textWith('fewer') });
    expect(requests.length).toBeLessThanOrEqual(4 * (1 + 8));
  });

  it.each([1_000_001, Number.MAX_SAFE_INTEGER])(
    'refuses at once a list of %i records, which would fill the memory',
    async (totalCount) => {
      const { result, requests } = read(() => listOf(many(100), { totalCount }));
      await expect(result).rejects.toMatchObject({
        code: 'API_UNEXPECTED_REPLY',
        hint: textWith('base-url'),
      });
      expect(requests).toHaveLength(1);
    },
  );

  it('gives up on a list that multiplies while it is read', async () => {
    const { result, requests } = read((request) => {
      const page = pageOf(request);
      return listOf(many(100 * page).slice(-100), { page, totalCount: page === 1 ? 200 : 1_500_000 });
    });
    await expect(result).rejects.toMatchObject({
      code: 'API_INCONSISTENT_LIST',
      message: textWith('growing'),
    });
    expect(requests).toHaveLength(8);
  });

  it.each([
    ['a negative totalCount', { totalCount: -1 }],
    ['a totalCount that is no number', { totalCount: null }],
    ['a fractional totalCount', { totalCount: 0.5 }],
    ['a totalCount in quotes', { totalCount: '1' }],
    ['a totalCount beyond all numbers', { totalCount: 1e300 }],
    ['no totalCount', { totalCount: undefined }],
    ['another page', { page: 7 }],
    ['a wrong pageSize', { pageSize: 99 }],
    ['no array', { callCodes: {} }],
    ['a record that is none', { callCodes: [{}] }],
  ])('refuses a list with %s', async (_, wrong) => {
    const { result, requests } = read(() =>
      replyOf(200, { callCodes: [recordOf(1)], page: 1, pageSize: 1, totalCount: 1, ...wrong }),
    );
    await expect(result).rejects.toMatchObject({ code: 'API_UNEXPECTED_REPLY', status: 200 });
    expect(requests).toHaveLength(1);
  });

  it('refuses a tenant of absurd size at once', async () => {
    const { result, requests } = read(() => listOf(many(10), { totalCount: Number.MAX_SAFE_INTEGER }));
    await expect(result).rejects.toMatchObject({ code: 'API_UNEXPECTED_REPLY' });
    expect(requests).toHaveLength(1);
  });

  it('asks for no more pages after one has failed for good', async () => {
    const { result, requests } = read(
      (request, count) =>
        count === 3 ? errorOf(403, 'FORBIDDEN') : cut(many(100), { page: pageOf(request), size: 1 }),
      { concurrency: 2 },
    );
    await expect(result).rejects.toMatchObject({ code: 'API_FORBIDDEN', status: 403 });
    expect(requests.length).toBeLessThan(6);
  });

  const [first, second, third, fourth] = many(4);
  const below = (record: WireRecord | undefined, parent: WireRecord | undefined): WireRecord => {
    if (record === undefined || parent === undefined) throw new Error('There is no such record.');
    return { ...record, parentCallCodeId: parent.id };
  };
  it.each([
    ['a parent that is missing', [below(first, second)]],
    ['parents in a circle', [below(first, second), below(second, first)]],
    ['a record below itself', [below(first, first)]],
    ['four levels', [recordOf(1), below(second, first), below(third, second), below(fourth, third)]],
    ['one place twice', [recordOf(1, { code: 'X1' }), recordOf(2, { code: 'X1' })]],
  ])('refuses a hierarchy with %s', async (_, records) => {
    const { result } = read(() => listOf(records));
    await expect(result).rejects.toMatchObject({ code: 'API_UNEXPECTED_REPLY' });
  });

  it('reads again when a record was moved between two pages', async () => {
    const { result } = read((_, count) =>
      listOf(count === 1 ? [below(first, second)] : [below(first, second), recordOf(2)]),
    );
    await expect(result).resolves.toHaveLength(2);
  });

  it('takes three levels, and one code below several parents', async () => {
    const records = [recordOf(1), below(second, first), { ...below(third, second), code: 'C_1' }];
    await expect(read(() => listOf(records)).result).resolves.toMatchObject([
      { code: 'C_1', parentId: null },
      { code: 'C_2', parentId: recordOf(1).id },
      { code: 'C_1', parentId: recordOf(2).id },
    ]);
  });
});
