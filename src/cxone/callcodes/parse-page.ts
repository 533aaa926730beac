import type { ActualCode } from '../../model/call-code.ts';
import { isRecord } from '../../util/is-record.ts';
import { type Parsed, parseRecord } from './parse-record.ts';

export interface Page {
  readonly codes: readonly ActualCode[];
  readonly totalCount: number;
}

/** What a 404 stands for. */
export const EMPTY_PAGE: Page = { codes: [], totalCount: 0 };

/** One page of the list, checked against the contract. Pure. */
export function parsePage(json: unknown, expected: { readonly page: number }): Parsed<Page> {
  if (!isRecord(json)) return bad('the list is no object');
  const { callCodes, page, pageSize, totalCount } = json;
  if (!Array.isArray(callCodes)) return bad('`callCodes` is no array');
  if (page !== expected.page) return bad(`\`page\` is not the page asked for, ${expected.page}`);
  if (pageSize !== callCodes.length) return bad('`pageSize` is not the number of records on the page');
  if (!isCount(totalCount)) return bad('`totalCount` is no count');
  const codes: ActualCode[] = [];
  const records: readonly unknown[] = callCodes;
  for (const record of records) {
    const parsed = parseRecord(record);
    if (parsed.kind === 'bad') return parsed;
    codes.push(parsed.value);
  }
  return { kind: 'ok', value: { codes, totalCount } };
}

function bad(problem: string): { readonly kind: 'bad'; readonly problem: string } {
  return { kind: 'bad', problem };
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}
