import { CALL_CODE_TYPES, type CallCodeType } from '../../model/call-code.ts';
import { Refusal } from '../refusal.ts';
import { MAX_BODY_BYTES, type SandboxRequest } from '../sandbox-exchange.ts';
import type { CallCodeRecord } from '../sandbox-state.ts';

const CODE_PATTERN = /^[A-Z0-9_]{2,16}$/u;
const UUID_PATTERN = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/iu;
const LONE_SURROGATE = /\p{Surrogate}/u;
const REQUIRED = ['name', 'code', 'type', 'category', 'isActive'];
const KNOWN: ReadonlySet<string> = new Set([...REQUIRED, 'parentCallCodeId']);

export function isUuid(text: string): boolean {
  return UUID_PATTERN.test(text);
}

/** The JSON object that a write carries. Throws `INVALID_BODY`. */
export function parseJsonBody(request: SandboxRequest): Record<string, unknown> {
  const mediaType = (request.headers['content-type'] ?? '').split(';')[0]?.trim().toLowerCase();
  if (mediaType !== 'application/json') throw invalidBody('The content type must be application/json.');
  if (request.bodyProblem === 'not-utf8') throw invalidBody('The body is not UTF-8.');
  const text = request.body ?? '';
  if (request.bodyProblem === 'too-large' || Buffer.byteLength(text, 'utf8') > MAX_BODY_BYTES) {
    throw invalidBody(`The body is over ${MAX_BODY_BYTES} bytes.`);
  }
  const value = parseJson(text);
  if (!isObject(value)) throw invalidBody('The body is not a JSON object.');
  return value;
}

/**
 * The full record without its `id`. An absent or null `parentCallCodeId` is a root. Throws `INVALID_FIELD`,
 * `MISSING_FIELD`, `INVALID_CODE`, `INVALID_TYPE` or `INVALID_PARENT`; whether the parent exists is not asked here.
 */
export function parseCallCodeBody(body: Record<string, unknown>): Omit<CallCodeRecord, 'id'> {
  for (const field of Object.keys(body)) {
    if (!KNOWN.has(field)) throw invalid('INVALID_FIELD', field, 'A call code has no such field.');
  }
  for (const field of REQUIRED) {
    if (!Object.hasOwn(body, field)) throw invalid('MISSING_FIELD', field, 'The field is missing.');
  }
  const isActive = body['isActive'];
  if (typeof isActive !== 'boolean') throw invalid('INVALID_FIELD', 'isActive', 'Not true or false.');
  return {
    name: parseText(body['name'], 'name'),
    code: parseCode(body['code']),
    type: parseType(body['type']),
    parentCallCodeId: parseParentId(body['parentCallCodeId']),
    category: parseText(body['category'], 'category'),
    isActive,
  };
}

function parseText(value: unknown, field: string): string {
  if (typeof value !== 'string' || value === '' || LONE_SURROGATE.test(value)) {
    throw invalid('INVALID_FIELD', field, 'Not a Unicode text of at least one character.');
  }
  return value;
}

function parseCode(value: unknown): string {
  if (typeof value !== 'string' || !CODE_PATTERN.test(value)) {
    throw invalid('INVALID_CODE', 'code', 'Not 2 to 16 of A to Z, 0 to 9 and _.');
  }
  return value;
}

function parseType(value: unknown): CallCodeType {
  const type = CALL_CODE_TYPES.find((known) => known === value);
  if (type === undefined) throw invalid('INVALID_TYPE', 'type', 'Not SUCCESS, FAILURE or NEUTRAL.');
  return type;
}

function parseParentId(value: unknown): string | null {
  if (value === undefined || value === null) return null;
  if (typeof value !== 'string' || !isUuid(value)) {
    throw invalid('INVALID_PARENT', 'parentCallCodeId', 'Not null and not the id of a call code.');
  }
  return value.toLowerCase();
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) throw invalidBody('The body is not JSON.');
    throw error;
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function invalid(code: string, field: string, message: string): Refusal {
  return new Refusal(message, { status: 400, code, field });
}

function invalidBody(message: string): Refusal {
  return new Refusal(message, { status: 400, code: 'INVALID_BODY' });
}
