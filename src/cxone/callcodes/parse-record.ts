import { type ActualCode, CALL_CODE_TYPES, type CallCodeType } from '../../model/call-code.ts';
import { isRecord } from '../../util/is-record.ts';

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const CODE = /^[A-Z0-9_]{2,16}$/;

export type Parsed<Value> =
  | { readonly kind: 'ok'; readonly value: Value }
  /** `problem` names the place in our words and holds nothing of the reply. */
  | { readonly kind: 'bad'; readonly problem: string };

/** One record as the contract describes it; properties that it does not name are let pass. Pure. */
export function parseRecord(json: unknown): Parsed<ActualCode> {
  if (!isRecord(json)) return bad('a record is no object');
  const { id, name, code, type, parentCallCodeId, category, isActive } = json;
  const parentId = parentCallCodeId ?? null;
  if (!isMatch(id, UUID)) return bad('the `id` of a record is no UUID');
  if (!isMatch(code, CODE)) return bad('the `code` of a record is none');
  if (typeof name !== 'string') return bad('the `name` of a record is no string');
  if (!isCallCodeType(type)) return bad('the `type` of a record is none of SUCCESS, FAILURE, NEUTRAL');
  if (parentId !== null && !isMatch(parentId, UUID))
    return bad('the `parentCallCodeId` of a record is neither null nor a UUID');
  if (typeof category !== 'string') return bad('the `category` of a record is no string');
  if (typeof isActive !== 'boolean') return bad('the `isActive` of a record is no boolean');
  return { kind: 'ok', value: { id, name, code, type, parentId, category, isActive, terms: {} } };
}

function bad(problem: string): { readonly kind: 'bad'; readonly problem: string } {
  return { kind: 'bad', problem };
}

function isMatch(value: unknown, pattern: RegExp): value is string {
  return typeof value === 'string' && pattern.test(value);
}

function isCallCodeType(value: unknown): value is CallCodeType {
  return CALL_CODE_TYPES.some((type) => type === value);
}
