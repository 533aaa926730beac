import { Refusal } from '../refusal.ts';
import type { SandboxReply } from '../sandbox-exchange.ts';
import { jsonReply } from '../sandbox-reply.ts';
import type { SandboxCall } from '../sandbox-route.ts';
import type { CallCodeRecord } from '../sandbox-state.ts';
import type { CallCodeTable } from './call-code-table.ts';
import { parseListQuery } from './parse-list-query.ts';
import { toWireRecord } from './to-wire-record.ts';

/** The largest page that the API knows. */
const MAX_PAGE_SIZE = 100;

/** One page in creation order; without a filter its cost is that of the page, not of the tenant. */
export function listCallCodes(table: CallCodeTable, call: SandboxCall): SandboxReply {
  const query = parseListQuery(call.query);
  const size = Math.min(query.pageSize, call.switches.pageSizeCap, MAX_PAGE_SIZE);
  const start = (query.page - 1) * size;
  const range = { start, end: start + size };
  const listed = table.countListed(call.nowMs);
  const { rows, totalCount } =
    query.accepts === null
      ? { rows: table.listed(range, call.nowMs), totalCount: listed }
      : cut(table.listed({ start: 0, end: listed }, call.nowMs).filter(query.accepts), range);
  if (rows.length === 0 && call.switches.emptyListAs404) {
    throw new Refusal('No call codes.', { status: 404, code: 'NOT_FOUND' });
  }
  const callCodes = rows.map((record) => toWireRecord(record, call.switches.rootParent));
  return jsonReply(200, { callCodes, page: query.page, pageSize: rows.length, totalCount });
}

function cut(found: readonly CallCodeRecord[], range: { readonly start: number; readonly end: number }) {
  return { rows: found.slice(range.start, range.end), totalCount: found.length };
}
