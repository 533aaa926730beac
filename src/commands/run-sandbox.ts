import { once } from 'node:events';
import type { CliInvocation, SandboxOptions } from '../inputs/cli-invocation.ts';
import { createSandbox } from '../sandbox/create-sandbox.ts';
import { openSandboxFile } from '../sandbox/open-sandbox-file.ts';
import { SANDBOX_ACCESS_KEY, SANDBOX_CLIENT } from '../sandbox/sandbox-credentials.ts';
import type { SandboxSwitches } from '../sandbox/sandbox-switches.ts';
import { serveSandbox } from '../sandbox/serve-sandbox.ts';
import { openRequestLog } from './open-request-log.ts';
import type { RunEnvironment } from './run-environment.ts';
import { seededRandom } from './seeded-random.ts';

/** `sandbox`: serves a local tenant until it is told to stop. */
export async function runSandbox(
  { port, stateFile, options }: Extract<CliInvocation, { readonly kind: 'sandbox' }>,
  { clock, random, randomUuid, log, print, signal }: RunEnvironment,
): Promise<number> {
  const { requestLog, faultSeed } = options;
  const requests =
    requestLog === null ? null : await openRequestLog(requestLog, { onFailure: (text) => log.warning(text) });
  const kept = stateFile === null ? null : await openSandboxFile({ file: stateFile, randomUuid });
  try {
    const sandbox = createSandbox({
      clock,
      random: faultSeed === null ? random : seededRandom(faultSeed),
      randomUuid,
      switches: toSwitches(options),
      ...(kept === null ? {} : { state: kept.state, onChange: kept.onChange }),
      ...(requests === null ? {} : { onRequest: requests.write }),
    });
    const server = await serveSandbox({ sandbox, port });
    print(
      `Sandbox tenant at ${server.url}\nclient-id ${SANDBOX_CLIENT.id}, client-secret ${SANDBOX_CLIENT.secret}\naccess-key-id ${SANDBOX_ACCESS_KEY.id}, access-key-secret ${SANDBOX_ACCESS_KEY.secret}\n`,
    );
    log.info(kept === null ? 'Kept in memory: it is gone when this ends.' : `Kept in ${stateFile}.`);
    if (!signal.aborted) await once(signal, 'abort');
    await server.close();
  } finally {
    await kept?.close();
    await requests?.close();
  }
  return 0;
}

function toSwitches(options: SandboxOptions): Partial<SandboxSwitches> {
  const { latencyMs, rateLimit, rateBurst, faultRate, listLagMs, tokenLifeS, pageSizeCap } = options;
  return {
    ...(latencyMs === null ? {} : { latencyMs }),
    ...(rateLimit === null
      ? {}
      : {
          rateLimit: {
            perSecond: rateLimit,
            burst: rateBurst ?? Math.ceil(rateLimit),
            retryAfter: 'seconds',
          },
        }),
    ...(faultRate === null ? {} : { randomFaults: toRandomFaults(faultRate) }),
    ...(listLagMs === null ? {} : { listLagMs }),
    ...(tokenLifeS === null ? {} : { tokenLifeSeconds: tokenLifeS }),
    ...(pageSizeCap === null ? {} : { pageSizeCap }),
    ignoreIdempotencyKey: options.ignoreIdempotencyKey,
  };
}

/** Faults that a client must survive, each with an equal share. */
function toRandomFaults(rate: number): SandboxSwitches['randomFaults'] {
  const kinds = ['reset-before', 'reset-after', '503', '502-html', '429'] as const;
  return kinds.map((fault) => ({ fault, probability: rate / kinds.length }));
}
