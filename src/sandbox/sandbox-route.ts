import type { Refusal } from './refusal.ts';
import type { SandboxReply, SandboxRequest } from './sandbox-exchange.ts';
import type { SandboxSwitches } from './sandbox-switches.ts';

/** A request on its way through the tenant. */
export interface SandboxCall {
  readonly request: SandboxRequest;
  /** As sent, without `?`. */
  readonly query: string;
  /** What stands at `{id}`, else empty. */
  readonly id: string;
  readonly switches: SandboxSwitches;
  readonly nowMs: number;
}

/** One call of an API; each API brings a list of these, and its own way to check who asks. */
export interface SandboxRoute {
  readonly method: string;
  /** `{id}`, or any other name in braces, stands for one segment. */
  readonly template: string;
  /** Sign-in is outside the rate limit. */
  readonly isSignIn: boolean;
  /** Does the work at once; throws a `Refusal`. */
  readonly answer: (call: SandboxCall) => SandboxReply;
  /** How this API says no; left out: as the call-codes API does. */
  readonly refuse?: (refusal: Refusal) => SandboxReply;
}

export interface RouteMatch {
  /** The template, or the path itself when nothing is there. */
  readonly template: string;
  readonly id: string;
  /** Null: no such path, or not with this method. */
  readonly route: SandboxRoute | null;
  /** Methods that the path knows. */
  readonly allowed: readonly string[];
}

/** Finds the route of a path; a trailing slash is another path. Of two templates that fit, the one listed first is meant. */
export function matchRoute(routes: readonly SandboxRoute[], method: string, path: string): RouteMatch {
  const template = routes.find((route) => idIn(route.template, path) !== null)?.template ?? path;
  const here = routes.filter((route) => route.template === template);
  return {
    template,
    id: idIn(template, path) ?? '',
    route: here.find((candidate) => candidate.method === method) ?? null,
    allowed: here.map((candidate) => candidate.method),
  };
}

/** What stands at `{id}`, empty for a template without one; null when the path is another. */
function idIn(template: string, path: string): string | null {
  if (template === path) return '';
  const wanted = template.split('/');
  const given = path.split('/');
  if (wanted.length !== given.length) return null;
  let id = '';
  for (const [index, segment] of wanted.entries()) {
    const here = given[index] ?? '';
    if (segment === '{id}') id = here;
    const isOpen = segment.startsWith('{');
    if (isOpen ? here === '' : segment !== here) return null;
  }
  return id;
}
