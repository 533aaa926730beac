import { InputError } from '../errors/input-error.ts';
import type { Sandbox } from './create-sandbox.ts';
import { parseSandboxSwitches } from './parse-sandbox-switches.ts';
import type { SandboxReply, SandboxRequest } from './sandbox-exchange.ts';
import { jsonReply } from './sandbox-reply.ts';

export type ControlledSandbox = Pick<Sandbox, 'switches' | 'setSwitches' | 'exportState' | 'revokeTokens'>;

/** Outside every path of a tenant's API. */
const PREFIX = '/sandbox/';

type Control = (sandbox: ControlledSandbox, request: SandboxRequest) => SandboxReply;

const CONTROLS: Readonly<Record<string, Control>> = {
  'GET /sandbox/state': (sandbox) => jsonReply(200, sandbox.exportState()),
  'GET /sandbox/switches': (sandbox) => jsonReply(200, sandbox.switches),
  'PUT /sandbox/switches': (sandbox, request) => {
    // A page in a browser cannot send this type elsewhere without asking first.
    if (request.headers['content-type']?.startsWith('application/json') !== true)
      return problem(415, 'Switches are sent as application/json.');
    sandbox.setSwitches(parseSandboxSwitches(JSON.parse(request.body ?? '')));
    return jsonReply(200, sandbox.switches);
  },
  'POST /sandbox/revoke-tokens': (sandbox) => {
    sandbox.revokeTokens();
    return { status: 204, headers: {}, body: '' };
  },
};

/**
 * Looks at a served tenant and changes its switches from outside while it runs: no latency, fault, limit or sign-in applies
 * here, and the state is the truth, however much lists lag. Null for a request to the tenant itself.
 */
export function controlSandbox(sandbox: ControlledSandbox, request: SandboxRequest): SandboxReply | null {
  const [path = ''] = request.target.split('?');
  if (!path.startsWith(PREFIX)) return null;
  const control = Object.entries(CONTROLS).find(([name]) => name === `${request.method} ${path}`)?.[1];
  if (control === undefined) return problem(404, `There is ${Object.keys(CONTROLS).join(', ')}.`);
  try {
    return control(sandbox, request);
  } catch (error) {
    if (error instanceof InputError) return problem(400, [error.message, error.hint ?? ''].join(' ').trim());
    if (error instanceof SyntaxError) return problem(400, 'Sandbox switches: not JSON.');
    throw error;
  }
}

function problem(status: number, message: string): SandboxReply {
  return jsonReply(status, { error: { code: 'SANDBOX_CONTROL', message } });
}
