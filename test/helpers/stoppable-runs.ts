import { randomUUID } from 'node:crypto';
import { FIRST_PREV_HASH, toRecord } from '../../src/audit/to-record.ts';
import { type AuditVerification, verifyAuditLog } from '../../src/audit/verify-audit-log.ts';
import { createCallCodesStore } from '../../src/cxone/callcodes/create-call-codes-store.ts';
import type { AuditEntry, AuditLog, AuditRecord } from '../../src/model/audit-record.ts';
import type { ActualCode, DesiredMatrix } from '../../src/model/call-code.ts';
import type { Clock } from '../../src/model/clock.ts';
import type { HttpTransport } from '../../src/model/http-transport.ts';
import type { ApplyOutcome } from '../../src/model/outcome.ts';
import type { PlanOptions, PlanResult } from '../../src/model/plan.ts';
import { applyPlan } from '../../src/reconcile/apply-plan.ts';
import { buildPlan } from '../../src/reconcile/build-plan.ts';
import { createSandbox, type Sandbox } from '../../src/sandbox/create-sandbox.ts';
import type { SandboxRequestEntry } from '../../src/sandbox/request-log.ts';
import { SANDBOX_BASE_URL, SANDBOX_CLIENT } from '../../src/sandbox/sandbox-credentials.ts';
import { type CallCodeRecord, toSandboxState } from '../../src/sandbox/sandbox-state.ts';
import type { SandboxSwitches } from '../../src/sandbox/sandbox-switches.ts';
import { closeTestLog, collectingLogger, HEADER } from './apply-fixtures.ts';
import { createInstantClock } from './instant-clock.ts';

/** What befalls a run at its `call`-th call, sign-in included, from 1. */
export interface Stop {
  /** `before`, `after`: killed before or after the tenant does the work of that call. `cancel`: a signal comes as it leaves. */
  readonly how: 'before' | 'after' | 'cancel';
  readonly call: number;
}

export interface StoppableRun {
  /** Null when it was killed before it had an end. */
  readonly outcome: ApplyOutcome | null;
  /** All calls that reached the transport. */
  readonly calls: number;
  /** Writes that left after the signal. */
  readonly lateWrites: number;
  /** What stands in the log: the end of a killed one is missing. */
  readonly log: readonly AuditRecord[];
  readonly verification: AuditVerification;
  /** Codes of the records that the tenant changed meanwhile. */
  readonly changed: readonly string[];
}

export interface TenantOptions {
  readonly records: readonly CallCodeRecord[];
  readonly matrix: DesiredMatrix;
  readonly options: PlanOptions;
  readonly switches?: Partial<SandboxSwitches>;
}

/** One tenant that outlives the runs against it, each of which may be killed or cancelled at any of its calls. */
export class StoppableTenant {
  readonly clock = createInstantClock();
  readonly requests: SandboxRequestEntry[] = [];
  readonly #changed: string[] = [];
  readonly #options: TenantOptions;
  readonly #sandbox: Sandbox;

  constructor(options: TenantOptions) {
    this.#options = options;
    this.#sandbox = createSandbox({
      clock: this.clock,
      random: () => 0.5,
      randomUuid: randomUUID,
      state: toSandboxState(options.records),
      ...(options.switches === undefined ? {} : { switches: options.switches }),
      onChange: ({ record }) => void this.#changed.push(record.code),
      onRequest: (entry) => void this.requests.push(entry),
    });
  }

  records(): readonly CallCodeRecord[] {
    return this.#sandbox.exportState().callCodes.records;
  }

  /** As a lagging list shows it by now, or later when it is given time. */
  async plan(): Promise<PlanResult> {
    return (await this.#plan(this.#store(this.#sandbox.handle, { commit: 'c0' }))).result;
  }

  /** Plans and applies, as far as it gets. */
  async run({
    commit = 'c0',
    stop = null,
  }: {
    commit?: string;
    stop?: Stop | null;
  } = {}): Promise<StoppableRun> {
    const changedBefore = this.#changed.length;
    const wire = new StoppableWire(this.#sandbox.handle, stop);
    const log = new MemoryLog({ clock: this.clock, isDead: () => wire.dead });
    const store = this.#store(wire.send, { commit, signal: wire.signal });
    const outcome = await Promise.race([wire.died, this.#apply({ store, log, signal: wire.signal })]);
    return {
      outcome,
      calls: wire.calls,
      lateWrites: wire.lateWrites,
      log: log.records,
      verification: await log.verify(),
      changed: this.#changed.slice(changedBefore),
    };
  }

  async #apply({ store, log, signal }: { store: Store; log: MemoryLog; signal: AbortSignal }) {
    const planned = await this.#plan(store).catch((error: unknown) => {
      if (signal.aborted) return null;
      throw error;
    });
    if (planned === null) return null;
    await log.append(HEADER);
    const { clock } = this;
    const outcome = await applyPlan({
      ...planned,
      store,
      audit: log,
      clock,
      log: collectingLogger(),
      signal,
    });
    await closeTestLog(log, outcome);
    return outcome;
  }

  async #plan(store: Store): Promise<{ result: PlanResult; actual: readonly ActualCode[] }> {
    const { matrix, options } = this.#options;
    const actual = await store.listCodes(matrix.codes);
    return { result: buildPlan({ matrix, actual, options }), actual };
  }

  #store(transport: HttpTransport, { commit, signal }: { commit: string; signal?: AbortSignal }) {
    return createCallCodesStore({
      transport,
      baseUrl: SANDBOX_BASE_URL,
      credentials: { clientId: SANDBOX_CLIENT.id, clientSecret: SANDBOX_CLIENT.secret },
      target: 'acme',
      commit,
      concurrency: 3,
      maxRate: null,
      timeoutMs: 1000,
      clock: this.clock,
      random: () => 0.5,
      randomUuid: randomUUID,
      log: collectingLogger(),
      ...(signal === undefined ? {} : { signal }),
    });
  }
}

type Store = ReturnType<typeof createCallCodesStore>;

/** Once the run is dead nothing reaches it any more, and nothing that it does leaves. */
class StoppableWire {
  calls = 0;
  lateWrites = 0;
  dead = false;
  readonly died: Promise<null>;
  readonly #stop: Stop | null;
  readonly #handle: HttpTransport;
  readonly #cancelling = new AbortController();
  #die: () => void = () => undefined;

  constructor(handle: HttpTransport, stop: Stop | null) {
    this.#handle = handle;
    this.#stop = stop;
    this.died = new Promise((resolve) => {
      this.#die = () => {
        this.dead = true;
        resolve(null);
      };
    });
  }

  get signal(): AbortSignal {
    return this.#cancelling.signal;
  }

  readonly send: HttpTransport = async (request) => {
    if (this.dead) return forEver();
    this.calls += 1;
    const isStruck = this.calls === this.#stop?.call;
    const isWrite = request.method !== 'GET' && !request.url.endsWith('/oauth/token');
    if (this.signal.aborted && isWrite) this.lateWrites += 1;
    if (isStruck && this.#stop?.how === 'cancel') this.#cancelling.abort();
    if (isStruck && this.#stop?.how === 'before') this.#die();
    if (this.dead) return forEver();
    const reply = await this.#handle(request);
    if (isStruck && this.#stop?.how === 'after') this.#die();
    return this.dead ? forEver() : reply;
  };
}

function forEver(): Promise<never> {
  return new Promise(() => undefined);
}

/** A log that is on no disk. */
class MemoryLog implements AuditLog {
  readonly file = 'memory';
  readonly records: AuditRecord[] = [];
  readonly #clock: Clock;
  readonly #isDead: () => boolean;

  constructor({ clock, isDead }: { clock: Clock; isDead: () => boolean }) {
    this.#clock = clock;
    this.#isDead = isDead;
  }

  async append(entry: AuditEntry): Promise<void> {
    if (this.#isDead()) return forEver();
    const prevHash = this.records.at(-1)?.hash ?? FIRST_PREV_HASH;
    const timestamp = new Date(this.#clock.nowMs()).toISOString();
    this.records.push(toRecord(entry, { seq: this.records.length, timestamp, prevHash }));
  }

  async close(entry: Parameters<AuditLog['close']>[0]): Promise<string> {
    await this.append(entry);
    return this.records.at(-1)?.hash ?? '';
  }

  verify(): Promise<AuditVerification> {
    const lines = this.records.map((record) => Buffer.from(`${JSON.stringify(record)}\n`));
    return verifyAuditLog({ chunks: lines, expectedHash: null });
  }
}
