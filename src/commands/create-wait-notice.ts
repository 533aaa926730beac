import type { Clock } from '../model/clock.ts';
import type { Logger } from '../model/logger.ts';

/** People are told of a wait as long as this, and as often. */
const NOTICE_EVERY_MS = 10_000;
const HTTP_TOO_MANY_REQUESTS = 429;
const HTTP_SERVER_ERROR = 500;

/** What became of one request; `status` is null when no reply came. */
interface Reply {
  readonly status: number | null;
  readonly retryAfterMs: number | null;
}

/** To be told of every reply; says it when the tenant keeps the whole run waiting, so that a long silence is no riddle. */
export function createWaitNotice({ clock, log }: { readonly clock: Clock; readonly log: Logger }) {
  let refusedSinceMs: number | null = null;
  let quietUntilMs = Number.NEGATIVE_INFINITY;
  return (reply: Reply): void => {
    const { status, retryAfterMs } = reply;
    const nowMs = clock.nowMs();
    if (!isRefusal(reply)) {
      refusedSinceMs = null;
      return;
    }
    refusedSinceMs ??= nowMs;
    const isLong = nowMs - refusedSinceMs >= NOTICE_EVERY_MS;
    const pauseMs = retryAfterMs ?? 0;
    if (nowMs < quietUntilMs || !(isLong || pauseMs >= NOTICE_EVERY_MS)) return;
    quietUntilMs = nowMs + NOTICE_EVERY_MS;
    const answer = status === null ? 'no reply' : `HTTP ${status}`;
    const asked = pauseMs > 0 ? `, and asks for a pause of ${Math.ceil(pauseMs / 1000)} s` : '';
    const since = isLong ? ` for ${Math.round((nowMs - refusedSinceMs) / 1000)} s` : '';
    log.info(`Waiting for the tenant: it lets no call through${since} (${answer})${asked}.`);
  };
}

function isRefusal({ status }: Reply): boolean {
  return status === null || status === HTTP_TOO_MANY_REQUESTS || status >= HTTP_SERVER_ERROR;
}
