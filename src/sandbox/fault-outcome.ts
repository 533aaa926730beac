import type { StruckFault } from './fault-script.ts';
import { retryAfterHeader } from './rate-limiter.ts';
import { Refusal } from './refusal.ts';
import type { SandboxOutcome, SandboxReply } from './sandbox-exchange.ts';
import { htmlReply, jsonReply, refusalReply } from './sandbox-reply.ts';
import type { RetryAfter, SandboxFault } from './sandbox-switches.ts';

/** Over the 32 MiB that a client has to accept. */
const HUGE_BODY_CHARACTERS = 33 * 1024 * 1024;

const WORK_IS_DONE: ReadonlySet<SandboxFault> = new Set<SandboxFault>([
  'reset-after',
  'timeout-after',
  'truncated',
  'cut-json',
  'not-json',
  'huge',
  '500-after',
  '502-html-after',
  '503-after',
  '504-html-after',
]);

/** Whether the tenant does the work before this fault eats or replaces its answer. */
export function isAfterWork(fault: SandboxFault): boolean {
  return WORK_IS_DONE.has(fault);
}

export interface FaultScene {
  readonly nowMs: number;
  readonly isSignIn: boolean;
  readonly retryAfter: RetryAfter;
  /** The honest answer; null when the work was not done. */
  readonly reply: SandboxReply | null;
}

/** What the caller gets instead of the honest answer. */
export function toFaultOutcome(struck: StruckFault, scene: FaultScene): SandboxOutcome {
  switch (struck.fault) {
    case 'reset-before':
    case 'reset-after':
      return { kind: 'reset' };
    case 'timeout-before':
    case 'timeout-after':
      return { kind: 'silence' };
    case 'truncated':
      return { kind: 'cut', reply: scene.reply ?? jsonReply(200, {}) };
    default:
      return { kind: 'reply', reply: toFaultReply(struck.fault, struck, scene) };
  }
}

type ReplyFault = Exclude<
  SandboxFault,
  'reset-before' | 'reset-after' | 'timeout-before' | 'timeout-after' | 'truncated'
>;

function toFaultReply(fault: ReplyFault, struck: StruckFault, scene: FaultScene): SandboxReply {
  const honest = scene.reply ?? jsonReply(200, {});
  switch (fault) {
    case 'cut-json':
      return { ...honest, body: honest.body.slice(0, Math.floor(honest.body.length / 2)) };
    case 'not-json':
      return { ...honest, body: 'this is not JSON' };
    case 'huge':
      return { ...honest, body: `{"callCodes":[${' '.repeat(HUGE_BODY_CHARACTERS)}]}` };
    case 'redirect':
      return { status: 302, headers: { location: struck.location ?? 'http://elsewhere.invalid/' }, body: '' };
    case '429':
      return rateLimited(struck.retryAfter ?? scene.retryAfter, scene.nowMs);
    case '401':
      return scene.isSignIn ? jsonReply(401, { error: 'invalid_client' }) : refuse(401, 'UNAUTHORIZED');
    case '502-html':
    case '502-html-after':
      return htmlReply(502, 'Bad Gateway');
    case '504-html':
    case '504-html-after':
      return htmlReply(504, 'Gateway Time-out');
    default:
      return refuse(...REFUSALS[fault]);
  }
}

const REFUSALS = {
  '400': [400, 'INVALID_FIELD'],
  '403': [403, 'FORBIDDEN'],
  '404': [404, 'NOT_FOUND'],
  '409': [409, 'DUPLICATE', 'code'],
  '422': [422, 'IDEMPOTENCY_MISMATCH'],
  '500': [500, 'INTERNAL'],
  '500-after': [500, 'INTERNAL'],
  '503': [503, 'UNAVAILABLE'],
  '503-after': [503, 'UNAVAILABLE'],
} as const;

function rateLimited(retryAfter: RetryAfter, nowMs: number): SandboxReply {
  const headers = retryAfterHeader(retryAfter, { waitMs: 1000, nowMs });
  return refusalReply(new Refusal('Too many calls.', { status: 429, code: 'RATE_LIMITED', headers }));
}

function refuse(status: number, code: string, field?: string): SandboxReply {
  const facts = { status, code, ...(field === undefined ? {} : { field }) };
  return refusalReply(new Refusal('The sandbox was told to fail here.', facts));
}
