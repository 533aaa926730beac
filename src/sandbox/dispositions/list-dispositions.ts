import { Refusal } from '../refusal.ts';
import type { SandboxReply } from '../sandbox-exchange.ts';
import { jsonReply } from '../sandbox-reply.ts';
import type { SandboxCall } from '../sandbox-route.ts';
import type { DispositionRecord } from '../sandbox-state.ts';
import type { DispositionTenant } from './disposition-tenant.ts';
import { toWireDisposition, toWireNumber } from './to-wire-disposition.ts';

export const BUSINESS_UNIT_ID = 4_600_000;
export const DEFAULT_TOP = 50;
export const MAX_TOP = 100;
const PARAMETERS = ['skip', 'top', 'orderBy', 'searchString', 'fields', 'isActive', 'isPreviewDispositions'];
const ORDERS = ['dispositionId asc', 'dispositionId desc', 'dispositionName asc', 'dispositionName desc'];

/** `GET` of the list, by rows: `skip` and at most `top` of them, 50 when nothing is said, 100 at most. */
export function listDispositions({ table }: DispositionTenant, call: SandboxCall): SandboxReply {
  const { switches, nowMs } = call;
  const query = parseQuery(call.query);
  const all = table.listed(nowMs).filter(query.accepts);
  if (query.order !== null) all.sort(query.order);
  const size = Math.min(query.top, switches.pageSizeCap, MAX_TOP);
  const shown = all.slice(query.skip, query.skip + size);
  if (shown.length === 0 && switches.emptyListAs204) return { status: 204, headers: {}, body: '' };
  const dispositions = shown.map((record) => toWireDisposition(record, switches));
  const hasMore = query.skip + shown.length < all.length;
  return jsonReply(200, {
    totalRecords: toWireNumber(all.length, switches),
    businessUnitId: toWireNumber(BUSINESS_UNIT_ID, switches),
    ...(switches.wrapInResultSet ? { resultSet: { dispositions } } : { dispositions }),
    _links: {
      self: `?skip=${query.skip}&top=${size}`,
      next: hasMore ? `?skip=${query.skip + size}&top=${size}` : '',
      previous: query.skip > 0 ? `?skip=${Math.max(0, query.skip - size)}&top=${size}` : '',
    },
  });
}

interface ListQuery {
  readonly skip: number;
  readonly top: number;
  readonly accepts: (record: DispositionRecord) => boolean;
  readonly order: ((left: DispositionRecord, right: DispositionRecord) => number) | null;
}

function parseQuery(text: string): ListQuery {
  const parameters = new URLSearchParams(text);
  for (const name of parameters.keys()) {
    if (!PARAMETERS.includes(name)) throw invalid(`There is no parameter ${name}.`);
  }
  const search = parameters.get('searchString')?.toLowerCase() ?? '';
  const isActive = parseFlag(parameters.get('isActive'));
  const isPreview = parseFlag(parameters.get('isPreviewDispositions'));
  return {
    skip: parseCount(parameters.get('skip')) ?? 0,
    top: parseCount(parameters.get('top')) ?? DEFAULT_TOP,
    accepts: (record) =>
      record.dispositionName.toLowerCase().includes(search) &&
      (isActive === null || record.isActive === isActive) &&
      (isPreview === null || record.isPreviewDisposition === isPreview),
    order: parseOrder(parameters.get('orderBy')),
  };
}

/** Null: creation order, which is that of the ids. */
function parseOrder(text: string | null): ListQuery['order'] {
  if (text === null || text === 'dispositionId asc') return null;
  if (!ORDERS.includes(text)) throw invalid('orderBy names no order.');
  const sign = text.endsWith('desc') ? -1 : 1;
  return text.startsWith('dispositionId')
    ? (left, right) => sign * (left.dispositionId - right.dispositionId)
    : (left, right) => sign * left.dispositionName.localeCompare(right.dispositionName);
}

/** A `skip` or `top`; null when it is not given. Throws a `Refusal`. */
export function parseCount(text: string | null): number | null {
  if (text === null) return null;
  if (!/^[0-9]{1,9}$/u.test(text)) throw invalid('skip or top is no count.');
  return Number(text);
}

function parseFlag(text: string | null): boolean | null {
  if (text === null) return null;
  if (text !== 'true' && text !== 'false') throw invalid('A flag is neither true nor false.');
  return text === 'true';
}

function invalid(message: string): Refusal {
  return new Refusal(message, { status: 400, code: 'INVALID_FILTER' });
}
