import type { StruckFault } from './fault-script.ts';
import { retryAfterHeader } from './rate-limiter.ts';
import { Refusal, type RefusalFacts } from './refusal.ts';
import type { SandboxOutcome, SandboxReply } from './sandbox-exchange.ts';
import { htmlReply, jsonReply } from './sandbox-reply.ts';
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
  /** How the API of the call says no. */
  readonly refuse: (refusal: Refusal) => SandboxReply;
  /** The honest answer; null when the work was not done. */
  readonly reply: SandboxReply | null;
}

/** What the caller gets instead of the honest answer. */
export function toFaultOutcome(struck: StruckFault, scene: FaultScene): SandboxOutcome {
  return OUTCOMES[struck.fault](scene, struck);
}

type Effect = (scene: FaultScene, struck: StruckFault) => SandboxOutcome;

const RESET: Effect = () => ({ kind: 'reset' });
const SILENCE: Effect = () => ({ kind: 'silence' });
const BAD_GATEWAY = answering(() => htmlReply(502, 'Bad Gateway'));
const GATEWAY_TIME_OUT = answering(() => htmlReply(504, 'Gateway Time-out'));
const INTERNAL = refusing({ status: 500, code: 'INTERNAL' });
const UNAVAILABLE = refusing({ status: 503, code: 'UNAVAILABLE' });
const UNAUTHORIZED = refusing({ status: 401, code: 'UNAUTHORIZED' });
const INVALID_CLIENT = answering(() => jsonReply(401, { error: 'invalid_client' }));

const OUTCOMES: Readonly<Record<SandboxFault, Effect>> = {
  'reset-before': RESET,
  'reset-after': RESET,
  'timeout-before': SILENCE,
  'timeout-after': SILENCE,
  truncated: (scene) => ({ kind: 'cut', reply: honest(scene) }),
  'cut-json': withBody((body) => body.slice(0, Math.floor(body.length / 2))),
  'not-json': withBody(() => 'this is not JSON'),
  huge: withBody(() => `{"callCodes":[${' '.repeat(HUGE_BODY_CHARACTERS)}]}`),
  redirect: answering((_scene, { location = 'http://elsewhere.invalid/' }) => ({
    status: 302,
    headers: { location },
    body: '',
  })),
  '400': refusing({ status: 400, code: 'INVALID_FIELD' }),
  '401': (scene, struck) => (scene.isSignIn ? INVALID_CLIENT : UNAUTHORIZED)(scene, struck),
  '403': refusing({ status: 403, code: 'FORBIDDEN' }),
  '404': refusing({ status: 404, code: 'NOT_FOUND' }),
  '409': refusing({ status: 409, code: 'DUPLICATE', field: 'code' }),
  '422': refusing({ status: 422, code: 'IDEMPOTENCY_MISMATCH' }),
  '429': answering(rateLimited),
  '500': INTERNAL,
  '500-after': INTERNAL,
  '502-html': BAD_GATEWAY,
  '502-html-after': BAD_GATEWAY,
  '503': UNAVAILABLE,
  '503-after': UNAVAILABLE,
  '504-html': GATEWAY_TIME_OUT,
  '504-html-after': GATEWAY_TIME_OUT,
};

function answering(toReply: (scene: FaultScene, struck: StruckFault) => SandboxReply): Effect {
  return (scene, struck) => ({ kind: 'reply', reply: toReply(scene, struck) });
}

function refusing(facts: RefusalFacts): Effect {
  return answering(({ refuse }) => refuse(new Refusal('The sandbox was told to fail here.', facts)));
}

function withBody(change: (body: string) => string): Effect {
  return answering((scene) => ({ ...honest(scene), body: change(honest(scene).body) }));
}

function honest(scene: FaultScene): SandboxReply {
  return scene.reply ?? jsonReply(200, {});
}

function rateLimited(scene: FaultScene, struck: StruckFault): SandboxReply {
  const wait = { waitMs: 1000, nowMs: scene.nowMs };
  const headers = retryAfterHeader(struck.retryAfter ?? scene.retryAfter, wait);
  return scene.refuse(new Refusal('Too many calls.', { status: 429, code: 'RATE_LIMITED', headers }));
}
