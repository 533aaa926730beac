import type { Clock } from '../model/clock.ts';
import type { HttpTransport } from '../model/http-transport.ts';
import { callCodeRoutes } from './callcodes/call-code-routes.ts';
import { CallCodeTable } from './callcodes/call-code-table.ts';
import { IdempotencyMemory } from './callcodes/idempotency-memory.ts';
import { dispositionRoutes } from './dispositions/disposition-routes.ts';
import { DispositionTable } from './dispositions/disposition-table.ts';
import { FaultScript } from './fault-script.ts';
import { RateLimiter } from './rate-limiter.ts';
import { RequestLog, type SandboxRequestCounts, type SandboxRequestEntry } from './request-log.ts';
import { SANDBOX_CLIENTS, type SandboxClient } from './sandbox-credentials.ts';
import type { SandboxOutcome, SandboxRequest } from './sandbox-exchange.ts';
import { SandboxExchanger } from './sandbox-exchanger.ts';
import { type SandboxChange, type SandboxState, toSandboxState } from './sandbox-state.ts';
import { DEFAULT_SANDBOX_SWITCHES, type SandboxSwitches } from './sandbox-switches.ts';
import { SaveQueue } from './save-queue.ts';
import { toHttpTransport } from './to-http-transport.ts';
import { TokenDesk } from './token-desk.ts';

export interface SandboxOptions {
  readonly clock: Clock;
  readonly randomUuid: () => string;
  /** 0 to below 1; for jitter and random faults. */
  readonly random: () => number;
  /** Where to go on; default: a tenant without call codes. */
  readonly state?: SandboxState;
  /**
   * Saves a mutation. Called in the order of the mutations, without waiting for the one before; no reply leaves until all
   * mutations that it could know of are saved. When it throws or rejects, every later call is answered 500.
   */
  readonly onChange?: (change: SandboxChange) => Promise<void> | void;
  readonly switches?: Partial<SandboxSwitches>;
  /** Default: `SANDBOX_CLIENTS`. */
  readonly clients?: readonly SandboxClient[];
  /** Called once a call has ended. */
  readonly onRequest?: (entry: SandboxRequestEntry) => void;
}

/** The embedded tenant. */
export interface Sandbox {
  /** Answers from inside the process, whatever the host of the URL. */
  readonly handle: HttpTransport;
  /** Answers a request that came over a socket. */
  readonly exchange: (request: SandboxRequest) => Promise<SandboxOutcome>;
  readonly switches: SandboxSwitches;
  readonly requests: SandboxRequestCounts;
  /** Why changes could not be saved; null while all is well. */
  readonly failure: unknown;
  setSwitches(switches: Partial<SandboxSwitches>): void;
  /** All access tokens issued so far are answered 401 from now on. */
  revokeTokens(): void;
  /** As of now; its `sequence` counts on from that of the state it began with. */
  exportState(): SandboxState;
}

interface Parts {
  readonly start: SandboxState;
  readonly table: CallCodeTable;
  readonly memory: IdempotencyMemory;
  readonly dispositions: DispositionTable;
  readonly desk: TokenDesk;
  readonly saves: SaveQueue;
  readonly faults: FaultScript;
  readonly log: RequestLog;
}

/** Makes a tenant that lives in this process. Opens nothing, starts no timer. */
export function createSandbox(options: SandboxOptions): Sandbox {
  const parts = toParts(options);
  const { saves, faults, log, desk } = parts;
  let switches = { ...DEFAULT_SANDBOX_SWITCHES, ...options.switches };
  const exchanger = toExchanger(options, parts, () => switches);
  const exchange = (request: SandboxRequest) => exchanger.exchange(request);
  const maxLatencyMs = () => switches.latencyMs + switches.latencyJitterMs;
  return {
    handle: toHttpTransport({ exchange, clock: options.clock, maxLatencyMs }),
    exchange,
    get switches() {
      return switches;
    },
    get requests() {
      return log.counts;
    },
    get failure() {
      return saves.failure;
    },
    setSwitches: (changed) => {
      switches = { ...switches, ...changed };
      if (changed.faults !== undefined) faults.reset();
    },
    revokeTokens: () => desk.revokeAll(),
    exportState: () => toState(parts),
  };
}

function toParts(options: SandboxOptions): Parts {
  const start = options.state ?? toSandboxState([]);
  return {
    start,
    table: new CallCodeTable(start.callCodes.records),
    memory: new IdempotencyMemory(start.callCodes.remembered),
    dispositions: new DispositionTable(start.dispositions.records),
    desk: new TokenDesk(options.randomUuid),
    saves: new SaveQueue(options.onChange),
    faults: new FaultScript(options.random),
    log: new RequestLog(options.onRequest),
  };
}

/** The routes of both APIs; they share everything else. */
function toExchanger(
  { clock, random, randomUuid, clients = SANDBOX_CLIENTS }: SandboxOptions,
  { table, memory, dispositions, desk, saves, faults, log }: Parts,
  switches: () => SandboxSwitches,
): SandboxExchanger {
  const changed = (change: SandboxChange) => saves.push(change);
  const routes = [
    ...callCodeRoutes({ tenant: { table, memory, randomUuid, changed }, desk, clients }),
    ...dispositionRoutes({ tenant: { table: dispositions, changed }, desk, applications: clients }),
  ];
  return new SandboxExchanger({
    routes,
    clock,
    random,
    limiter: new RateLimiter(),
    faults,
    saves,
    log,
    switches,
  });
}

function toState({ start, saves, table, memory, dispositions }: Parts): SandboxState {
  const callCodes = { records: table.all(), remembered: memory.all() };
  const sequence = start.sequence + saves.count;
  return { ...start, sequence, callCodes, dispositions: { records: dispositions.all() } };
}
