import type { Clock } from '../model/clock.ts';
import { echoSecrets } from './echo-secrets.ts';
import { isAfterWork, toFaultOutcome } from './fault-outcome.ts';
import type { FaultScript, StruckFault } from './fault-script.ts';
import { type RateLimiter, retryAfterHeader } from './rate-limiter.ts';
import { Refusal } from './refusal.ts';
import type { RequestLog } from './request-log.ts';
import { routeRequest } from './route-request.ts';
import type { SandboxOutcome, SandboxReply, SandboxRequest } from './sandbox-exchange.ts';
import { refusalReply } from './sandbox-reply.ts';
import { matchRoute, type RouteMatch, type SandboxRoute } from './sandbox-route.ts';
import type { SandboxSwitches } from './sandbox-switches.ts';
import type { SaveQueue } from './save-queue.ts';

export interface ExchangerParts {
  readonly routes: readonly SandboxRoute[];
  readonly clock: Clock;
  readonly random: () => number;
  readonly limiter: RateLimiter;
  readonly faults: FaultScript;
  readonly saves: SaveQueue;
  readonly log: RequestLog;
  readonly switches: () => SandboxSwitches;
}

interface Visit {
  readonly request: SandboxRequest;
  readonly query: string;
  readonly found: RouteMatch;
  readonly isSignIn: boolean;
}

/** Takes a request past latency, faults and rate limit to its route, and brings the answer back the same way. */
export class SandboxExchanger {
  readonly #parts: ExchangerParts;

  constructor(parts: ExchangerParts) {
    this.#parts = parts;
  }

  async exchange(request: SandboxRequest): Promise<SandboxOutcome> {
    const { clock, log, faults, routes } = this.#parts;
    const [path, query] = splitOnce(request.target);
    const found = matchRoute(routes, request.method, path);
    const isSignIn = found.route?.isSignIn ?? false;
    const arrival = { method: request.method, route: found.template, path, query };
    const end = log.begin({ ...arrival, request, isSignIn, startedMs: clock.nowMs() });
    const struck = faults.strike(request, found.template, this.#parts.switches());
    const pauseMs = this.#drawLatencyMs() / 2;
    await this.#pause(pauseMs);
    const outcome = await this.#answer({ request, query, found, isSignIn }, struck);
    await this.#pause(pauseMs);
    end({
      status: outcome.kind === 'reply' || outcome.kind === 'cut' ? outcome.reply.status : null,
      endedMs: clock.nowMs(),
      fault: struck?.fault ?? null,
    });
    return outcome;
  }

  async #answer(visit: Visit, struck: StruckFault | null): Promise<SandboxOutcome> {
    const switches = this.#parts.switches();
    const nowMs = this.#parts.clock.nowMs();
    const reply = struck === null || isAfterWork(struck.fault) ? await this.#work(visit, nowMs) : null;
    const retryAfter = switches.rateLimit?.retryAfter ?? 'none';
    const refuse = refuserOf(visit.found);
    const outcome: SandboxOutcome =
      struck !== null
        ? toFaultOutcome(struck, { nowMs, isSignIn: visit.isSignIn, retryAfter, refuse, reply })
        : { kind: 'reply', reply: reply ?? internalError(refuse) };
    if (outcome.kind !== 'reply' || !switches.echoSecrets) return outcome;
    return { kind: 'reply', reply: echoSecrets(outcome.reply, visit.request) };
  }

  async #work({ request, query, found, isSignIn }: Visit, nowMs: number): Promise<SandboxReply> {
    const { limiter, saves } = this.#parts;
    const switches = this.#parts.switches();
    const refuse = refuserOf(found);
    const limit = isSignIn ? null : switches.rateLimit;
    const waitMs = limit === null ? null : limiter.take(limit, nowMs);
    if (limit !== null && waitMs !== null) {
      const headers = retryAfterHeader(limit.retryAfter, { waitMs, nowMs });
      return refuse(new Refusal('Too many calls.', { status: 429, code: 'RATE_LIMITED', headers }));
    }
    if (saves.failure !== null) return internalError(refuse);
    const reply = routeRequest(found, { request, query, id: found.id, switches, nowMs });
    await saves.settle();
    return saves.failure === null ? reply : internalError(refuse);
  }

  #drawLatencyMs(): number {
    const { latencyMs, latencyJitterMs } = this.#parts.switches();
    return latencyMs + (latencyJitterMs > 0 ? this.#parts.random() * latencyJitterMs : 0);
  }

  async #pause(ms: number): Promise<void> {
    if (ms > 0) await this.#parts.clock.sleep(ms);
  }
}

function splitOnce(target: string): [string, string] {
  const at = target.indexOf('?');
  return at < 0 ? [target, ''] : [target.slice(0, at), target.slice(at + 1)];
}

type Refuse = (refusal: Refusal) => SandboxReply;

function refuserOf({ route }: RouteMatch): Refuse {
  return route?.refuse ?? refusalReply;
}

function internalError(refuse: Refuse): SandboxReply {
  const message = 'The sandbox cannot save its state: see what it printed, then start it again.';
  return refuse(new Refusal(message, { status: 500, code: 'INTERNAL' }));
}
