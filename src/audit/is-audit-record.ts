import { AUDIT_FORMAT_VERSION, type AuditRecord } from '../model/audit-record.ts';
import { API_NAMES, CALL_CODE_TYPES } from '../model/call-code.ts';

type Check = (value: unknown) => boolean;
type Shape = Readonly<Record<string, Check>>;

const HASH = /^[0-9a-f]{64}$/;
const DIGEST = /^sha256:[0-9a-f]{64}$/;
const TIMESTAMP = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/;

const isText: Check = (value) => typeof value === 'string';
const isFilledText: Check = (value) => typeof value === 'string' && value !== '';
const isFlag: Check = (value) => typeof value === 'boolean';
const isCount: Check = (value) => typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
const isDurationMs: Check = (value) => typeof value === 'number' && Number.isFinite(value) && value >= 0;
/** Three digits are all that a reply needs: servers send statuses that no standard knows. */
const isHttpStatus: Check = (value) => isCount(value) && Number(value) <= 999;
const isPrimitive: Check = (value) =>
  value === null || ['string', 'number', 'boolean'].includes(typeof value);
const isNullOr =
  (check: Check): Check =>
  (value) =>
    value === null || check(value);
const isOneOf =
  (values: readonly unknown[]): Check =>
  (value) =>
    values.includes(value);
const isMatching =
  (pattern: RegExp): Check =>
  (value) =>
    typeof value === 'string' && pattern.test(value);
const isExactly =
  (shape: Shape): Check =>
  (value) =>
    isObject(value) && hasShape(value, shape);

const CODE_VALUES: Shape = {
  name: isText,
  code: isFilledText,
  type: isOneOf(CALL_CODE_TYPES),
  parent: isNullOr(isFilledText),
  category: isText,
  isActive: isFlag,
};
/** The common fields, and any native terms beside them. */
const isCodeValues: Check = (value) =>
  isObject(value) &&
  Object.entries(CODE_VALUES).every(([field, check]) => Object.hasOwn(value, field) && check(value[field])) &&
  Object.values(value).every(isPrimitive);

const CHAIN: Shape = {
  seq: isCount,
  timestamp: isMatching(TIMESTAMP),
  prevHash: isMatching(HASH),
  hash: isMatching(HASH),
};
const HEADER: Shape = {
  action: isOneOf(['HEADER']),
  formatVersion: isOneOf([AUDIT_FORMAT_VERSION]),
  tool: isExactly({ name: isFilledText, version: isFilledText }),
  target: isFilledText,
  api: isOneOf(API_NAMES),
  origin: isFilledText,
  planDigest: isMatching(DIGEST),
  coverage: isExactly({
    mode: isOneOf(['approved', 'required', 'warn', 'off']),
    by: isOneOf(['approved-digest', 'reviewed-plans', 'confirmed-at-terminal', 'nothing']),
    givenBy: isNullOr(isText),
    pullRequests: (value) => Array.isArray(value) && value.every(isCount),
  }),
  actor: isNullOr(isText),
  commit: isNullOr(isText),
  runUrl: isNullOr(isText),
};
const INTENT: Shape = {
  action: isOneOf(['INTENT']),
  code: isFilledText,
  path: isFilledText,
  requestId: isFilledText,
  after: isCodeValues,
};
const RESULT: Shape = {
  action: isOneOf(['CREATE_CALL_CODE', 'UPDATE_CALL_CODE', 'DEACTIVATE_CALL_CODE', 'ADOPT_CALL_CODE']),
  code: isFilledText,
  path: isFilledText,
  status: isOneOf(['SUCCESS', 'FAILURE', 'SKIPPED']),
  latencyMs: isNullOr(isDurationMs),
  requestId: isNullOr(isFilledText),
  attempts: isCount,
  httpStatus: isNullOr(isHttpStatus),
  callCodeId: isNullOr(isFilledText),
  before: isNullOr(isCodeValues),
  after: isCodeValues,
  error: isNullOr(isExactly({ code: isFilledText, message: isText })),
};
const CLOSE: Shape = {
  action: isOneOf(['CLOSE']),
  outcome: isFilledText,
  cancelled: isFlag,
  counts: isExactly({ applied: isCount, adopted: isCount, failed: isCount, skipped: isCount }),
};

/** Whether a parsed line has the shape of a record, with no field missing and none besides (`schema/audit-record.schema.json`). */
export function isAuditRecord(value: unknown): value is AuditRecord {
  if (!isObject(value)) return false;
  return hasShape(value, { ...CHAIN, ...toShape(value['action']) }) && hasErrorWhenDue(value);
}

function toShape(action: unknown): Shape {
  if (action === 'HEADER') return HEADER;
  if (action === 'INTENT') return INTENT;
  return action === 'CLOSE' ? CLOSE : RESULT;
}

/** Exactly the results that are no success say why. */
function hasErrorWhenDue(record: Readonly<Record<string, unknown>>): boolean {
  return !Object.hasOwn(record, 'status') || (record['status'] === 'SUCCESS') === (record['error'] === null);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function hasShape(value: Readonly<Record<string, unknown>>, shape: Shape): boolean {
  const fields = Object.entries(shape);
  return (
    Object.keys(value).length === fields.length &&
    fields.every(([field, check]) => Object.hasOwn(value, field) && check(value[field]))
  );
}
