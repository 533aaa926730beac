import { CALL_CODE_TYPES, MAX_LEVEL } from '../model/call-code.ts';
import {
  type CallCodeRecord,
  type DispositionRecord,
  type RememberedReply,
  SANDBOX_STATE_KIND,
  SANDBOX_STATE_VERSION,
  type SandboxChange,
  type SandboxState,
} from './sandbox-state.ts';

/** Why a value is no state of a tenant; null when it is one. */
export function sandboxStateProblem(value: unknown): string | null {
  if (!isObject(value) || value['kind'] !== SANDBOX_STATE_KIND) return 'it is not the state of a sandbox';
  if (value['formatVersion'] !== SANDBOX_STATE_VERSION) {
    return `its format version is ${JSON.stringify(value['formatVersion'])}, known is ${SANDBOX_STATE_VERSION}`;
  }
  return isSandboxState(value) ? hierarchyProblem(value.callCodes.records) : 'its content is damaged';
}

export function isSandboxState(value: unknown): value is SandboxState {
  if (!isObject(value) || !Number.isSafeInteger(value['sequence'])) return false;
  const callCodes = value['callCodes'];
  if (!isObject(callCodes)) return false;
  const dispositions = value['dispositions'];
  if (!isObject(dispositions) || !isListOf(dispositions['records'], isDisposition)) return false;
  return isListOf(callCodes['records'], isRecord) && isListOf(callCodes['remembered'], isRemembered);
}

export function isSandboxChange(value: unknown): value is SandboxChange {
  if (!isObject(value)) return false;
  if (value['kind'] === 'disposition-created' || value['kind'] === 'disposition-updated')
    return isDisposition(value['disposition']);
  if (!isRecord(value['record'])) return false;
  if (value['kind'] === 'call-code-updated') return true;
  return (
    value['kind'] === 'call-code-created' &&
    (value['remembered'] === null || isRemembered(value['remembered']))
  );
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isListOf(value: unknown, isItem: (item: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every((item) => isItem(item));
}

function isRecord(value: unknown): value is CallCodeRecord {
  if (!isObject(value)) return false;
  const { id, name, code, type, parentCallCodeId, category, isActive } = value;
  return (
    [id, name, code, category].every((text) => typeof text === 'string' && text !== '') &&
    CALL_CODE_TYPES.some((known) => known === type) &&
    (parentCallCodeId === null || typeof parentCallCodeId === 'string') &&
    typeof isActive === 'boolean'
  );
}

function isDisposition(value: unknown): value is DispositionRecord {
  if (!isObject(value)) return false;
  const { dispositionId, classificationId, isActive, isPreviewDisposition } = value;
  const { dispositionName, notes, lastUpdated, systemOutcome } = value;
  return (
    [dispositionId, classificationId].every((number) => Number.isSafeInteger(number)) &&
    [dispositionName, notes, lastUpdated, systemOutcome].every((text) => typeof text === 'string') &&
    [isActive, isPreviewDisposition].every((flag) => typeof flag === 'boolean')
  );
}

function isRemembered(value: unknown): value is RememberedReply {
  if (!isObject(value) || !isRecord(value['record'])) return false;
  const { key, fingerprint, atMs } = value;
  return typeof key === 'string' && typeof fingerprint === 'string' && typeof atMs === 'number';
}

function hierarchyProblem(records: readonly CallCodeRecord[]): string | null {
  const byId = new Map(records.map((record) => [record.id, record]));
  const places = new Set(records.map((record) => `${record.parentCallCodeId ?? ''}/${record.code}`));
  if (byId.size < records.length) return 'an id stands twice in it';
  if (places.size < records.length) return 'a code stands twice under one parent';
  const isMisplaced = (record: CallCodeRecord) => !hasRoot(record, byId);
  return records.some(isMisplaced) ? 'a call code has no way to a root within three levels' : null;
}

function hasRoot(record: CallCodeRecord, byId: ReadonlyMap<string, CallCodeRecord>): boolean {
  let current: CallCodeRecord | undefined = record;
  for (let level = 1; level <= MAX_LEVEL && current !== undefined; level += 1) {
    if (current.parentCallCodeId === null) return true;
    current = byId.get(current.parentCallCodeId);
  }
  return false;
}
