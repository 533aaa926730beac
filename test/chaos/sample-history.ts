import type { AuditEntry, AuditResult } from '../../src/model/audit-record.ts';
import type { ActualCode, CodeValues } from '../../src/model/call-code.ts';
import { callCodesChaosApi } from './apis/call-codes-chaos-api.ts';
import type { ChaosHistory, RunHistory } from './history.ts';
import { readAudit } from './play/read-audit.ts';
import type { LoggedCall } from './play/request-tail.ts';
import type { NumberedChange } from './play/served-tenant.ts';
import { toLog } from './sample-log.ts';
import type { ListedCode, RunStep, Schedule } from './schedule.ts';

const CATEGORY = 'OURS';

/** Ids of the sample, as a tenant would give them. */
export const ID = {
  theirs: '00000000-0000-4000-8000-000000000001',
  unlisted: '00000000-0000-4000-8000-000000000002',
  first: '00000000-0000-4000-8000-00000000000a',
  below: '00000000-0000-4000-8000-00000000000b',
} as const;

export function toCode(facts: Partial<ActualCode> & Pick<ActualCode, 'id' | 'code'>): ActualCode {
  return {
    name: facts.code,
    type: 'NEUTRAL',
    parentId: null,
    category: CATEGORY,
    isActive: true,
    terms: {},
    ...facts,
  };
}

/** The record that the files want at FIRST, and the one below it. */
export const FIRST = toCode({ id: ID.first, code: 'FIRST', name: 'As listed' });
export const BELOW = toCode({ id: ID.below, code: 'BELOW', parentId: ID.first });
export const THEIRS = toCode({ id: ID.theirs, code: 'THEIRS', category: 'Theirs' });
export const UNLISTED = toCode({ id: ID.unlisted, code: 'UNLISTED' });
/** FIRST as it was at the start. */
export const FORMER = { ...FIRST, name: 'As it was' };

/**
 * A history in which all is well: the tenant has FIRST under another name, somebody else's code and one that no file lists;
 * one run updates FIRST and creates BELOW, the next one finds nothing to do.
 */
export async function toSampleHistory(): Promise<ChaosHistory> {
  const update: Partial<AuditResult> = {
    action: 'UPDATE_CALL_CODE',
    callCodeId: ID.first,
    before: toValues(FORMER, null),
  };
  const create: Partial<AuditResult> = { action: 'CREATE_CALL_CODE', callCodeId: ID.below };
  const audit = toLog('applied', [
    ...toPair(FIRST, { requestId: 'r1', parent: null, result: update }),
    ...toPair(BELOW, { requestId: 'r2', parent: 'FIRST', result: create }),
  ]);
  return {
    schedule: toSchedule(),
    runs: [await toRun({ outcome: 'applied', isChaotic: true, toSequence: 2 }, audit), await toCalmRun()],
    changes: [toChange(1, FIRST), { ...toChange(2, BELOW), kind: 'created' }],
    edits: [],
    calls: [
      toCall({ method: 'GET', path: `/codes/${ID.first}`, startedMs: 20 }),
      toCall({ method: 'PUT', path: `/codes/${ID.first}`, startedMs: 30, body: toValues(FIRST, null) }),
    ],
    api: { ...callCodesChaosApi, secrets: [/top-secret/] },
  };
}

export function toChange(sequence: number, record: ActualCode): NumberedChange {
  return { sequence, kind: 'updated', record };
}

export function toCall(
  facts: Pick<LoggedCall, 'method' | 'path' | 'startedMs'> & Partial<LoggedCall>,
): LoggedCall {
  return { route: facts.path, status: 200, fault: null, body: null, endedMs: facts.startedMs + 5, ...facts };
}

export function toValues(
  { name, code, type, category, isActive }: ActualCode,
  parent: string | null,
): CodeValues {
  return { name, code, type, parent, category, isActive };
}

/** Intent and result of one change. */
export function toPair(
  code: ActualCode,
  facts: {
    readonly requestId: string;
    readonly parent: string | null;
    readonly result?: Partial<AuditResult>;
  },
): readonly AuditEntry[] {
  const { requestId, parent, result } = facts;
  const path = parent === null ? code.code : `${parent}/${code.code}`;
  const after = toValues(code, parent);
  return [
    { action: 'INTENT', code: code.code, path, requestId, after },
    {
      action: 'UPDATE_CALL_CODE',
      code: code.code,
      path,
      status: 'SUCCESS',
      latencyMs: 1,
      requestId,
      attempts: 1,
      httpStatus: 200,
      callCodeId: code.id,
      before: null,
      after,
      error: null,
      ...result,
    },
  ];
}

export async function toRun(facts: Partial<RunHistory>, log: Buffer): Promise<RunHistory> {
  const audit = await readAudit(log);
  return {
    version: 0,
    isChaotic: false,
    via: 'cli',
    signals: [],
    timedOut: false,
    exitCode: 0,
    signal: null,
    outcome: 'clean',
    auditHash: audit.verification.lastHash,
    texts: {},
    audit,
    fromSequence: 0,
    toSequence: 0,
    startedMs: 0,
    endedMs: 100,
    tenantCrashed: false,
    ...facts,
  };
}

async function toCalmRun(): Promise<RunHistory> {
  return toRun({ fromSequence: 2, toSequence: 2, startedMs: 200, endedMs: 300 }, toLog('clean', []));
}

function toSchedule(): Schedule {
  return {
    seed: 1,
    removed: 'keep',
    start: [THEIRS, UNLISTED, FORMER],
    ownedCategories: [CATEGORY],
    versions: [
      {
        commit: '1'.repeat(40),
        files: {},
        listed: [toListed(FIRST, 'FIRST'), toListed(BELOW, 'FIRST/BELOW')],
      },
    ],
    traits: {},
    steps: [] satisfies RunStep[],
    calmFaults: [],
  };
}

function toListed({ id, name, code, type, category, isActive }: ActualCode, path: string): ListedCode {
  return {
    key: path.length,
    path,
    name,
    code,
    type,
    category,
    isActive,
    formerId: id === ID.first ? id : null,
  };
}
