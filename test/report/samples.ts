import type { CodeValues } from '../../src/model/call-code.ts';
import type { Finding } from '../../src/model/finding.ts';
import type { ApplyOutcome, ChangeOutcome } from '../../src/model/outcome.ts';
import type {
  Change,
  ConflictChange,
  CreateChange,
  ExecutableChange,
  FieldChange,
  PlanResult,
  WriteOverChange,
} from '../../src/model/plan.ts';
import type { ReviewInput } from '../../src/report/review-input.ts';

export function values(overrides: Partial<CodeValues> = {}): CodeValues {
  return {
    name: 'Interested',
    code: 'INT',
    type: 'SUCCESS',
    parent: null,
    category: 'OUTBOUND_A',
    isActive: true,
    ...overrides,
  };
}

interface ChangeFacts {
  readonly path: string;
  readonly category?: string;
  readonly name?: string;
  readonly file?: string | null;
}

function base({ path, category = 'OUTBOUND_A', file = 'callcodes/a.yml' }: ChangeFacts) {
  return {
    path,
    level: path.split('/').length,
    category,
    source: file === null ? null : { file, line: 8, column: 9 },
    hash: 'a'.repeat(64),
  };
}

function after(
  { path, category = 'OUTBOUND_A', name = 'Hot lead' }: ChangeFacts,
  isActive = true,
): CodeValues {
  const segments = path.split('/');
  const parent = segments.slice(0, -1).join('/');
  return values({
    name,
    code: segments.at(-1) ?? '',
    parent: parent === '' ? null : parent,
    category,
    isActive,
  });
}

export function create(facts: ChangeFacts): CreateChange {
  return { ...base(facts), action: 'create', id: null, before: null, after: after(facts), fields: [] };
}

export function update(facts: ChangeFacts, fields: readonly FieldChange[]): WriteOverChange {
  const now = after(facts);
  const earlier = Object.fromEntries(fields.map(({ field, from }) => [field, from]));
  return { ...base(facts), action: 'update', id: 'id-1', before: { ...now, ...earlier }, after: now, fields };
}

export function retire(facts: ChangeFacts): WriteOverChange {
  const fields = [{ field: 'isActive', from: true, to: false }];
  return {
    ...base({ file: null, ...facts }),
    action: 'deactivate',
    id: 'id-2',
    before: after(facts),
    after: after(facts, false),
    fields,
  };
}

export function conflict(facts: ChangeFacts, reason: string): ConflictChange {
  return {
    ...base(facts),
    action: 'conflict',
    id: 'id-3',
    before: after({ ...facts, name: 'Theirs' }),
    after: after(facts),
    fields: [{ field: 'name', from: 'Theirs', to: facts.name ?? 'Hot lead' }],
    reason,
  };
}

export function planResult(changes: readonly Change[], overrides: Partial<PlanResult> = {}): PlanResult {
  const count = (action: Change['action']): number =>
    changes.filter((change) => change.action === action).length;
  return {
    plan: {
      formatVersion: 1,
      target: 'acme',
      api: 'callcodes',
      summary: {
        create: count('create'),
        update: count('update'),
        deactivate: count('deactivate'),
        conflict: count('conflict'),
        unchanged: 40,
        unlisted: overrides.unlisted?.length ?? 0,
        unmanaged: 12,
      },
      changes,
      adoptions: [],
      blocked: [],
      digest: `sha256:${'0123456789abcdef'.repeat(4)}`,
    },
    findings: [],
    unlisted: [],
    ids: new Map(),
    listed: [],
    codes: [],
    ...overrides,
  };
}

export function reviewInput(overrides: Partial<ReviewInput> = {}): ReviewInput {
  return {
    marker: '<!-- cxone-callcodes acme -->',
    hidden: [],
    target: 'acme',
    api: 'callcodes',
    commit: 'c0ffee0123456789c0ffee0123456789c0ffee01',
    result: planResult([]),
    stakes: null,
    notCompared: null,
    findings: [],
    filesCount: 3,
    codesCount: 42,
    mode: 'required',
    removed: 'keep',
    takeoverAll: false,
    touchedFiles: null,
    releasedCategories: [],
    twinTargets: [],
    picture: null,
    links: {
      run: 'https://github.com/octo/calls/actions/runs/1',
      report: 'https://github.com/octo/calls/actions/runs/1/artifacts/2',
      artifact: 'https://github.com/octo/calls/actions/runs/1/artifacts/3',
    },
    ...overrides,
  };
}

export function finding(overrides: Partial<Finding> = {}): Finding {
  return {
    rule: 'duplicate-code',
    severity: 'error',
    message: 'Code "INT" stands twice at the top level.',
    file: 'callcodes/a.yml',
    line: 8,
    column: 11,
    endLine: 8,
    endColumn: 14,
    ...overrides,
  };
}

export function outcomeOf(change: ExecutableChange, overrides: Partial<ChangeOutcome> = {}): ChangeOutcome {
  return {
    change,
    status: 'applied',
    id: 'id-9',
    requestId: 'request-1',
    attempts: 1,
    httpStatus: 201,
    latencyMs: 41,
    startedAtMs: 1_000,
    error: null,
    ...overrides,
  };
}

export function applyOutcome(changes: readonly ChangeOutcome[], cancelled = false): ApplyOutcome {
  const successful = changes.filter(({ status }) => status === 'applied' || status === 'adopted').length;
  return {
    changes,
    metrics: {
      totalAttempts: changes.length,
      successfulAssignments: successful,
      averageLatencyMs: 41.5,
      assignmentRate: changes.length === 0 ? 1 : successful / changes.length,
    },
    cancelled,
  };
}
