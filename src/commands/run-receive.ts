import type { CliInvocation } from '../inputs/cli-invocation.ts';
import { createReceiverLog, type ReceiverLog, toLogger } from '../receiver/receiver-log.ts';
import { serveUntilStopped } from '../receiver/serve-until-stopped.ts';
import {
  listWarehouseSecrets,
  listWarehouseVariables,
} from '../receiver/warehouses/list-warehouse-secrets.ts';
import { openWarehouse } from '../receiver/warehouses/open-warehouse.ts';
import { within } from '../receiver/within.ts';
import { isLoopback } from '../util/is-loopback.ts';
import type { CliProcess } from './cli-process.ts';
import type { RunEnvironment } from './run-environment.ts';

type ReceiveInvocation = Extract<CliInvocation, { readonly kind: 'receive' }>;

/** A warehouse that does not close must not hold up whoever stops the receiver. */
const CLOSE_LIMIT_MS = 10_000;

/** `receive`: keeps events in a warehouse until it is told to stop; 0 then. */
export async function runReceive(
  invocation: ReceiveInvocation,
  { process, environment }: { readonly process: CliProcess; readonly environment: RunEnvironment },
): Promise<number> {
  const { clock, random, redactor, keepSecret, signal, print, env } = environment;
  const { host, port, secrets } = invocation;
  const hidden = [...listWarehouseSecrets(invocation.warehouse), ...listWarehouseVariables(env), ...secrets];
  for (const secret of hidden) keepSecret(secret);
  const isDebug = env['RUNNER_DEBUG'] === '1';
  const log = createReceiverLog({ write: process.writeError, redactor, clock, debug: isDebug });
  const warehouse = await openWarehouse(invocation.warehouse, {
    workingDirectory: process.cwd,
    access: 'write',
    env,
    clock,
    random,
    log: toLogger(log),
  });
  warnOfExposure(invocation, log);
  const onListening = (url: string) => print(`listening on ${url}\n`);
  try {
    await serveUntilStopped({ at: { host, port }, secrets, warehouse, clock, log, signal, onListening });
  } finally {
    const closed = await within(warehouse.close(), CLOSE_LIMIT_MS);
    log.write('info', closed === 'late' ? 'Stopped; the warehouse did not close in time.' : 'Stopped.');
  }
  return 0;
}

function warnOfExposure({ host, secrets, isInsecure }: ReceiveInvocation, log: ReceiverLog): void {
  if (secrets.length === 0)
    log.write(
      'warning',
      'INSECURE: without a secret no signature is checked, and anybody who reaches this port can store events. Set CXONE_WEBHOOK_SECRET and leave out --insecure.',
    );
  else if (isInsecure)
    log.write(
      'warning',
      '--insecure has no effect: CXONE_WEBHOOK_SECRET holds a secret, so signatures are checked.',
    );
  if (!isLoopback(host) && host !== '::1')
    log.write(
      'warning',
      'Others than this machine may reach this port. GET /usage and GET /metrics ask nobody who he is: let only POST /webhooks/mapping-sync through from outside.',
      { host },
    );
}
