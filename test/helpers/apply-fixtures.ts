import { createReadStream } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll } from 'vitest';
import { openAuditLog } from '../../src/audit/open-audit-log.ts';
import { type AuditVerification, verifyAuditLog } from '../../src/audit/verify-audit-log.ts';
import type { AuditHeader, AuditLog } from '../../src/model/audit-record.ts';
import type { ActualCode, CodeValues } from '../../src/model/call-code.ts';
import type { Clock } from '../../src/model/clock.ts';
import type { Logger } from '../../src/model/logger.ts';
import type { ApplyOutcome } from '../../src/model/outcome.ts';
import type { Change, CreateChange, PlanResult, WriteOverChange } from '../../src/model/plan.ts';

export const DIGEST = `sha256:${'a'.repeat(64)}`;

export const HEADER: AuditHeader = {
  action: 'HEADER',
  formatVersion: 1,
  tool: { name: 'cxone-callcodes', version: '0.0.0' },
  target: 'acme',
  api: 'callcodes',
  origin: 'memory:',
  planDigest: DIGEST,
  coverage: { mode: 'off', by: 'nothing', givenBy: null, pullRequests: [] },
  actor: null,
  commit: null,
  runUrl: null,
};

/** A clock that moves by one millisecond whenever it is read. */
export function tickingClock(): Clock {
  let nowMs = Date.UTC(2026, 0, 1);
  return {
    nowMs: () => {
      nowMs += 1;
      return nowMs;
    },
    sleep: async () => {},
  };
}

export interface CollectingLogger extends Logger {
  readonly errors: string[];
  /** Infos and warnings. */
  readonly lines: string[];
  readonly done: number[];
}

export function collectingLogger(): CollectingLogger {
  const errors: string[] = [];
  const lines: string[] = [];
  const done: number[] = [];
  return {
    errors,
    lines,
    done,
    debug: () => {},
    info: (message) => void lines.push(message),
    warning: (message) => void lines.push(message),
    error: (message) => void errors.push(message),
    progress: (progress) => void done.push(progress.done),
  };
}

const directories: string[] = [];

afterAll(async () => {
  for (const directory of directories.splice(0)) await rm(directory, { recursive: true, force: true });
});

/** A new empty directory, removed after the tests of the file. */
export async function makeDirectory(): Promise<string> {
  const directory = await mkdtemp(path.join(tmpdir(), 'audit-'));
  directories.push(directory);
  return directory;
}

export async function openTestLog(): Promise<AuditLog> {
  const file = path.join(await makeDirectory(), 'audit.jsonl');
  return openAuditLog({ file, header: HEADER, clock: tickingClock() });
}

/** Closes the log with the counts of the outcome. */
export async function closeTestLog(audit: AuditLog, { changes, cancelled }: ApplyOutcome): Promise<string> {
  const count = (status: string) => changes.filter((each) => each.status === status).length;
  const counts = {
    applied: count('applied'),
    adopted: count('adopted'),
    failed: count('failed'),
    skipped: count('skipped'),
  };
  return audit.close({ action: 'CLOSE', outcome: 'applied', cancelled, counts });
}

/** Lets go of a log on which a test asserts no more. */
export async function dropTestLog(audit: AuditLog): Promise<void> {
  const counts = { applied: 0, adopted: 0, failed: 0, skipped: 0 };
  await audit.close({ action: 'CLOSE', outcome: 'failed', cancelled: false, counts });
}

export async function verifyFile(
  file: string,
  expectedHash: string | null = null,
): Promise<AuditVerification> {
  return verifyAuditLog({ chunks: createReadStream(file), expectedHash });
}

/** The lines of a log as plain objects, for assertions on what stands in it. */
export async function readRecords(file: string): Promise<readonly Record<string, unknown>[]> {
  const text = await readFile(file, 'utf8');
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map(parseObject);
}

/** The same of a log that may end in the middle of a line. */
export async function readWholeRecords(file: string): Promise<readonly Record<string, unknown>[]> {
  const text = await readFile(file, 'utf8');
  return text.split('\n').slice(0, -1).map(parseObject);
}

export function parseObject(text: string): Record<string, unknown> {
  const value: unknown = JSON.parse(text);
  if (typeof value !== 'object' || value === null) throw new TypeError(`Not an object: ${text}`);
  return { ...value };
}

export function values(codePath: string, overrides: Partial<CodeValues> = {}): CodeValues {
  const segments = codePath.split('/');
  const code = segments.at(-1) ?? codePath;
  const parent = segments.length === 1 ? null : segments.slice(0, -1).join('/');
  return {
    name: `Name of ${code}`,
    code,
    type: 'SUCCESS',
    parent,
    category: 'A',
    isActive: true,
    ...overrides,
  };
}

/** A record of the tenant at a path; its id is `id:<path>`. */
export function record(codePath: string, overrides: Partial<ActualCode> = {}): ActualCode {
  const { parent, name, code, type, category, isActive } = values(codePath);
  const parentId = parent === null ? null : `id:${parent}`;
  return { id: `id:${codePath}`, name, code, type, parentId, category, isActive, terms: {}, ...overrides };
}

export function create(codePath: string, overrides: Partial<CodeValues> = {}): CreateChange {
  return { ...base(codePath), action: 'create', id: null, before: null, after: values(codePath, overrides) };
}

export function update(
  codePath: string,
  overrides: Partial<CodeValues> = { name: 'New name' },
): WriteOverChange {
  return {
    ...base(codePath),
    action: 'update',
    id: `id:${codePath}`,
    before: values(codePath),
    after: values(codePath, overrides),
  };
}

export function deactivate(codePath: string): WriteOverChange {
  return { ...update(codePath, { isActive: false }), action: 'deactivate' };
}

function base(codePath: string) {
  return {
    path: codePath,
    level: codePath.split('/').length,
    category: 'A',
    fields: [],
    source: null,
    hash: '0'.repeat(64),
  };
}

/** A plan of these changes over these records. */
export function planOf(changes: readonly Change[], actual: readonly ActualCode[] = []): PlanResult {
  const count = (action: string) => changes.filter((change) => change.action === action).length;
  const summary = {
    create: count('create'),
    update: count('update'),
    deactivate: count('deactivate'),
    conflict: count('conflict'),
    unchanged: 0,
    unlisted: 0,
    unmanaged: 0,
  };
  return {
    plan: {
      formatVersion: 1,
      target: 'acme',
      api: 'callcodes',
      summary,
      changes,
      adoptions: [],
      blocked: [],
      digest: DIGEST,
    },
    findings: [],
    unlisted: [],
    ids: new Map(actual.map(({ id }) => [id.replace(/^id:/, ''), id])),
    listed: changes.map((change) => change.path),
    codes: [],
  };
}
