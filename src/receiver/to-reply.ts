import { assertNever } from '../util/assert-never.ts';
import type { Verdict } from './verdict.ts';

export interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
}

/** A queue is worked off soon; a warehouse takes longer to come back. */
const SOON_S = 1;
const LATER_S = 5;

/** What a sender is told. Pure. */
export function toReply(verdict: Verdict): Reply {
  switch (verdict.kind) {
    case 'stored':
      return json(200, { received: true, processedAt: toIso(verdict.processedAtMs) });
    case 'duplicate':
      return json(200, { received: true, duplicate: true, processedAt: toIso(verdict.processedAtMs) });
    case 'not-found':
      return json(404, { error: 'Not found' });
    case 'wrong-method':
      return { ...json(405, { error: 'Method not allowed' }), headers: { allow: verdict.allowed } };
    case 'wrong-type':
      return {
        ...json(415, { error: 'The body must be application/json in UTF-8, not compressed' }),
        headers: { accept: 'application/json', 'accept-encoding': 'identity' },
      };
    case 'too-large':
      return json(413, { error: 'The body is larger than 2 MiB' });
    case 'unauthorized':
      return json(401, { error: 'Invalid webhook signature', details: [verdict.why] });
    case 'invalid':
      return json(400, { error: 'Invalid webhook payload', details: verdict.details });
    case 'warehouse-away':
      return again(LATER_S, 'The warehouse is away');
    case 'overdue':
      return again(LATER_S, 'The warehouse takes too long');
    case 'queue-full':
      return again(SOON_S, 'Too many events at once');
    case 'refused':
      return json(500, { error: 'The warehouse refused the event' });
    // Heard by nobody but a sender whose time was up.
    case 'cut-off':
      return json(408, { error: 'The body did not arrive' });
    case 'failed':
      return json(500, { error: 'Internal error' });
    default:
      return assertNever(verdict);
  }
}

export function json(status: number, body: unknown): Reply {
  return { status, headers: {}, body };
}

/** 503: try again in so many seconds. */
export function again(afterS: number, error: string): Reply {
  return { status: 503, headers: { 'retry-after': String(afterS) }, body: { error } };
}

function toIso(epochMs: number): string {
  return new Date(epochMs).toISOString();
}
