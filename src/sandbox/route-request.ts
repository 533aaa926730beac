import { Refusal } from './refusal.ts';
import type { SandboxReply } from './sandbox-exchange.ts';
import { refusalReply } from './sandbox-reply.ts';
import type { RouteMatch, SandboxCall } from './sandbox-route.ts';

/** The honest answer to a call: that of its route, or why there is none. */
export function routeRequest(found: RouteMatch, call: SandboxCall): SandboxReply {
  try {
    return routeOf(found).answer(call);
  } catch (error) {
    if (error instanceof Refusal) return refusalReply(error);
    throw error;
  }
}

function routeOf(found: RouteMatch): NonNullable<RouteMatch['route']> {
  if (found.route !== null) return found.route;
  if (found.allowed.length === 0) {
    throw new Refusal('There is nothing at this path.', { status: 404, code: 'NOT_FOUND' });
  }
  throw new Refusal('This path does not know that method.', {
    status: 405,
    code: 'METHOD_NOT_ALLOWED',
    headers: { allow: found.allowed.join(', ') },
  });
}
