import { randomUUID } from 'node:crypto';
import type { AuditVerification } from '../../src/audit/verify-audit-log.ts';
import { createCallCodesStore } from '../../src/cxone/callcodes/create-call-codes-store.ts';
import type { AuditRecord } from '../../src/model/audit-record.ts';
import type { ActualCode, DesiredMatrix } from '../../src/model/call-code.ts';
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
import { MemoryLog } from './memory-log.ts';
import { StoppableWire, type WireEvents } from './stoppable-wire.ts';

export interface RunOptions extends WireEvents {
  readonly commit?: string;
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
  #isByHand = false;
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
      onChange: (change) => {
        if (!this.#isByHand && 'record' in change) this.#changed.push(change.record.code);
      },
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

  /** Changes the record of a code as somebody would by hand. */
  async edit(code: string, values: Partial<Omit<CallCodeRecord, 'id'>>): Promise<void> {
    const record = this.records().find((each) => each.code === code);
    if (record === undefined) throw new Error(`There is no ${code}.`);
    const { id, parentCallCodeId, ...rest } = { ...record, ...values };
    this.#isByHand = true;
    await this.#store(this.#sandbox.handle, { commit: 'by-hand' }).updateCode({
      id,
      path: code,
      values: { ...rest, parent: null },
      parentId: parentCallCodeId,
      beforeSend: async () => undefined,
    });
    this.#isByHand = false;
  }

  /** Creates a record as somebody would by hand. */
  async add({ parentCallCodeId, ...values }: Omit<CallCodeRecord, 'id'>): Promise<void> {
    this.#isByHand = true;
    await this.#store(this.#sandbox.handle, { commit: 'by-hand' }).createCode({
      path: values.code,
      values: { ...values, parent: null },
      parentId: parentCallCodeId,
      knownIds: new Set(),
      beforeSend: async () => undefined,
    });
    this.#isByHand = false;
  }

  setSwitches(switches: Partial<SandboxSwitches>): void {
    this.#sandbox.setSwitches(switches);
  }

  /** Plans and applies, as far as it gets. */
  async run({ commit = 'c0', stop = null, meanwhile }: RunOptions = {}): Promise<StoppableRun> {
    const changedBefore = this.#changed.length;
    const wire = new StoppableWire(this.#sandbox.handle, {
      stop,
      ...(meanwhile === undefined ? {} : { meanwhile }),
    });
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
