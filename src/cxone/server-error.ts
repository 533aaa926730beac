import { isRecord } from '../util/is-record.ts';

/** What the contract's error codes mean, in our words: a server's own words are never repeated. Null: what the status says. */
const EXPLANATIONS = {
  INVALID_BODY: 'the tenant could not read the record',
  MISSING_FIELD: 'the tenant misses a field',
  INVALID_CODE: 'the tenant does not accept this code',
  INVALID_TYPE: 'the tenant does not accept this type',
  INVALID_FIELD: 'the tenant does not accept a field of the record',
  INVALID_PARENT: 'the tenant does not accept this parent',
  UNKNOWN_PARENT: 'the tenant does not know the parent',
  MAX_DEPTH: 'the hierarchy would be deeper than three levels',
  INVALID_PAGE: 'the tenant does not accept this page or page size',
  INVALID_FILTER: 'the tenant does not accept this filter',
  UNAUTHORIZED: null,
  FORBIDDEN: 'these credentials lack the scope, or belong to another tenant',
  NOT_FOUND: null,
  DUPLICATE: 'the tenant has a record of this code below this parent already',
  IDEMPOTENCY_MISMATCH: 'this idempotency key was used for another body before',
  RATE_LIMITED: null,
} as const satisfies Record<string, string | null>;

const FIELDS: ReadonlySet<string> = new Set([
  'id',
  'name',
  'code',
  'type',
  'parentCallCodeId',
  'category',
  'isActive',
  'page',
  'pageSize',
  'filter',
  'Idempotency-Key',
]);

/** The documented parts of an error body; whatever else a server says could be anything, a secret that it echoes included. */
export interface ServerError {
  readonly serverCode: string;
  readonly field: string | null;
  readonly explanation: string | null;
}

/** Null unless the body has the contract's form and a documented code. Pure. */
export function parseServerError(json: unknown): ServerError | null {
  const error = isRecord(json) ? json['error'] : null;
  if (!isRecord(error)) return null;
  const { code, field } = error;
  if (!isDocumented(code)) return null;
  const isKnownField = typeof field === 'string' && FIELDS.has(field);
  return { serverCode: code, field: isKnownField ? field : null, explanation: EXPLANATIONS[code] };
}

function isDocumented(code: unknown): code is keyof typeof EXPLANATIONS {
  return typeof code === 'string' && Object.hasOwn(EXPLANATIONS, code);
}
