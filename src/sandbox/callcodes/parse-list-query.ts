import { Refusal } from '../refusal.ts';
import type { CallCodeRecord } from '../sandbox-state.ts';
import { isUuid } from './parse-call-code-body.ts';

const DEFAULT_PAGE_SIZE = 100;
const COUNT_PATTERN = /^[1-9][0-9]{0,8}$/u;
const BROKEN_ESCAPE = /%(?![0-9A-Fa-f]{2})/u;
const FILTER_FIELDS = ['code', 'name', 'category'] as const;
const PARAMETERS = ['page', 'pageSize', 'filter', 'parentCallCodeId'];

export interface ListQuery {
  /** From 1. */
  readonly page: number;
  /** As asked; the tenant may cap it. */
  readonly pageSize: number;
  /** Null: every record. */
  readonly accepts: ((record: CallCodeRecord) => boolean) | null;
}

/** Reads the query of a list call. Throws `INVALID_PAGE` or `INVALID_FILTER`, naming the parameter. */
export function parseListQuery(query: string): ListQuery {
  if (BROKEN_ESCAPE.test(query)) throw invalidFilter('filter', 'A percent sign begins no escape.');
  const parameters = new URLSearchParams(query);
  for (const name of new Set(parameters.keys())) {
    if (!PARAMETERS.includes(name)) throw invalidFilter(name, 'There is no such parameter.');
  }
  const page = parseCount(parameters, 'page') ?? 1;
  const pageSize = parseCount(parameters, 'pageSize') ?? DEFAULT_PAGE_SIZE;
  const tests = [
    parseFilter(single(parameters, 'filter')),
    parseParent(single(parameters, 'parentCallCodeId')),
  ];
  const asked = tests.filter((test) => test !== null);
  return {
    page,
    pageSize,
    accepts: asked.length === 0 ? null : (record) => asked.every((test) => test(record)),
  };
}

type Test = (record: CallCodeRecord) => boolean;

function parseFilter(filter: string | null): Test | null {
  if (filter === null) return null;
  const split = filter.indexOf('=');
  const field = FILTER_FIELDS.find((known) => known === filter.slice(0, Math.max(0, split)));
  const wanted = filter.slice(split + 1);
  if (field === undefined || wanted === '') {
    throw invalidFilter('filter', 'Not code=, name= or category= with a value.');
  }
  return (record) => record[field] === wanted;
}

function parseParent(parent: string | null): Test | null {
  if (parent === null) return null;
  if (parent === '') return (record) => record.parentCallCodeId === null;
  if (!isUuid(parent)) throw invalidFilter('parentCallCodeId', 'Not empty and not the id of a call code.');
  const parentId = parent.toLowerCase();
  return (record) => record.parentCallCodeId === parentId;
}

function parseCount(parameters: URLSearchParams, name: string): number | null {
  const values = parameters.getAll(name);
  if (values.length === 0) return null;
  const [value] = values;
  if (values.length > 1 || value === undefined || !COUNT_PATTERN.test(value)) {
    throw new Refusal('Not a whole number from 1.', { status: 400, code: 'INVALID_PAGE', field: name });
  }
  return Number(value);
}

function single(parameters: URLSearchParams, name: string): string | null {
  const values = parameters.getAll(name);
  if (values.length > 1) throw invalidFilter(name, 'Given more than once.');
  return values[0] ?? null;
}

function invalidFilter(field: string, message: string): Refusal {
  return new Refusal(message, { status: 400, code: 'INVALID_FILTER', field });
}
