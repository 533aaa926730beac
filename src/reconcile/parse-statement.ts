import { API_NAMES } from '../model/call-code.ts';
import {
  MAX_STATEMENT_ENTRIES,
  type PlanStatement,
  STATEMENT_VERSION,
  type StatementEntry,
} from '../model/plan-statement.ts';
import { isRecord } from '../util/is-record.ts';
import { DIGEST_ONLY, STATEMENT_END, STATEMENT_START } from './sign-statement.ts';

const TAG_LENGTH = 6;
const ENTRY_LENGTH = 28;
const MAX_HEADER_LENGTH = 8_192;
const MAX_LINE_LENGTH = MAX_HEADER_LENGTH + MAX_STATEMENT_ENTRIES * ENTRY_LENGTH + 256;
/** Marker, statement, and a few that later versions may add. */
const MAX_HIDDEN_LINES = 8;
const ANY_STATEMENT = '<!-- cxone-callcodes:reviewed-plan ';
const PARTS = /^([A-Za-z0-9_-]+)\.(~|[A-Za-z0-9_-]*)\.([A-Za-z0-9_-]{43})$/;
const FIELDS = [
  'version',
  'repositoryId',
  'pullRequest',
  'target',
  'api',
  'origin',
  'tenant',
  'tenantId',
  'headCommit',
  'digest',
  'keyId',
] as const;

export type ParsedStatement =
  | { readonly kind: 'absent' }
  /** Something stands there that signing cannot have made. */
  | { readonly kind: 'malformed' }
  /** Well formed; whether it is ours only the signature tells. */
  | {
      readonly kind: 'statement';
      readonly statement: PlanStatement;
      readonly signed: string;
      readonly signature: string;
    };

/** The statement among the hidden lines with which a comment begins. Takes any text; reads no further than it must. */
export function parseStatement(body: string): ParsedStatement {
  const lines = toHiddenLines(body).filter((line) => line.startsWith(ANY_STATEMENT));
  const [line] = lines;
  if (line === undefined) return { kind: 'absent' };
  const parts = lines.length === 1 ? toParts(line) : null;
  if (parts === null) return { kind: 'malformed' };
  const header = toHeader(parts.header);
  const entries = toEntries(parts.entries);
  if (header === null || entries === 'malformed') return { kind: 'malformed' };
  return {
    kind: 'statement',
    statement: { ...header, entries },
    signed: `${parts.header}.${parts.entries}`,
    signature: parts.signature,
  };
}

function toHiddenLines(body: string): readonly string[] {
  const lines: string[] = [];
  let start = 0;
  while (lines.length < MAX_HIDDEN_LINES && body.startsWith('<!--', start)) {
    const end = body.indexOf('\n', start);
    lines.push(body.slice(start, end < 0 ? body.length : end).replace(/\r$/, ''));
    if (end < 0) break;
    start = end + 1;
  }
  return lines;
}

interface Parts {
  readonly header: string;
  readonly entries: string;
  readonly signature: string;
}

function toParts(line: string): Parts | null {
  if (line.length > MAX_LINE_LENGTH || !line.startsWith(STATEMENT_START) || !line.endsWith(STATEMENT_END))
    return null;
  const [, header, entries, signature] =
    PARTS.exec(line.slice(STATEMENT_START.length, -STATEMENT_END.length)) ?? [];
  if (header === undefined || entries === undefined || signature === undefined) return null;
  return header.length > MAX_HEADER_LENGTH ? null : { header, entries, signature };
}

function toEntries(text: string): readonly StatementEntry[] | null | 'malformed' {
  if (text === DIGEST_ONLY) return null;
  if (text.length % ENTRY_LENGTH !== 0) return 'malformed';
  const count = text.length / ENTRY_LENGTH;
  if (count > MAX_STATEMENT_ENTRIES) return 'malformed';
  return Array.from({ length: count }, (_, index) => {
    const entry = text.slice(index * ENTRY_LENGTH, (index + 1) * ENTRY_LENGTH);
    return { tag: entry.slice(0, TAG_LENGTH), content: entry.slice(TAG_LENGTH) };
  });
}

function toHeader(encoded: string): Omit<PlanStatement, 'entries'> | null {
  const value = parseJson(Buffer.from(encoded, 'base64url').toString('utf8'));
  if (!isRecord(value) || !FIELDS.every((name) => Object.hasOwn(value, name))) return null;
  if (Object.keys(value).length !== FIELDS.length) return null;
  const { version, repositoryId, pullRequest, origin, tenant, tenantId, headCommit, digest, keyId } = value;
  const target = value['target'];
  const api = API_NAMES.find((name) => name === value['api']);
  if (version !== STATEMENT_VERSION || api === undefined) return null;
  if (!isCount(repositoryId) || !isCount(pullRequest)) return null;
  if (!isText(target) || !isText(origin) || !isTextOrNull(tenant) || !isTextOrNull(tenantId)) return null;
  if (!isText(headCommit) || !isText(digest) || !isText(keyId)) return null;
  if (!/^[0-9a-f]{40,64}$/.test(headCommit) || !/^sha256:[0-9a-f]{64}$/.test(digest)) return null;
  if (!/^[0-9a-f]{8}$/.test(keyId)) return null;
  return {
    version,
    repositoryId,
    pullRequest,
    target,
    api,
    origin,
    tenant,
    tenantId,
    headCommit,
    digest,
    keyId,
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isTextOrNull(value: unknown): value is string | null {
  return value === null || typeof value === 'string';
}
