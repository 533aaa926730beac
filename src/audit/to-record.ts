import type { AuditEntry, AuditHeader, AuditRecord, AuditResult } from '../model/audit-record.ts';
import { assertNever } from '../util/assert-never.ts';
import { sha256Hex, toCanonicalJson } from '../util/canonical-json.ts';

/** What the first record names as the hash before it. */
export const FIRST_PREV_HASH = '0'.repeat(64);

export interface ChainPosition {
  readonly seq: number;
  readonly timestamp: string;
  readonly prevHash: string;
}

/** The record of an entry at its place in the chain, its keys in the published order. */
export function toRecord(entry: AuditEntry, { seq, timestamp, prevHash }: ChainPosition): AuditRecord {
  const body = { seq, timestamp, ...inOrder(entry), prevHash };
  return { ...body, hash: toRecordHash(body) };
}

/** Hex SHA-256 of the RFC 8785 JSON of a record without its `hash`. */
export function toRecordHash(recordWithoutHash: object): string {
  return sha256Hex(toCanonicalJson(recordWithoutHash));
}

function inOrder(entry: AuditEntry): AuditEntry {
  switch (entry.action) {
    case 'HEADER':
      return headerInOrder(entry);
    case 'INTENT': {
      const { action, code, path, requestId, after } = entry;
      return { action, code, path, requestId, after };
    }
    case 'CLOSE': {
      const { action, outcome, cancelled, counts } = entry;
      return { action, outcome, cancelled, counts };
    }
    case 'CREATE_CALL_CODE':
    case 'UPDATE_CALL_CODE':
    case 'DEACTIVATE_CALL_CODE':
    case 'ADOPT_CALL_CODE':
      return resultInOrder(entry);
    default:
      return assertNever(entry);
  }
}

function headerInOrder(header: AuditHeader): AuditHeader {
  const { action, formatVersion, tool, target, api, origin, planDigest } = header;
  const { coverage, actor, commit, runUrl } = header;
  const who = { coverage, actor, commit, runUrl };
  return { action, formatVersion, tool, target, api, origin, planDigest, ...who };
}

function resultInOrder(result: AuditResult): AuditResult {
  const { action, code, path, status, latencyMs, requestId, attempts } = result;
  const { httpStatus, callCodeId, before, after, error } = result;
  const sent = { latencyMs, requestId, attempts, httpStatus };
  return { action, code, path, status, ...sent, callCodeId, before, after, error };
}
