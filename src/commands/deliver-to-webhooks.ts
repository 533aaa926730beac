import type { Delivery, EventMessage } from '../events/deliver-event.ts';
import type { Webhook } from '../model/settings.ts';
import type { RunEnvironment } from './run-environment.ts';

/** How long a try may still take once the run is cancelled: its runner ends it soon. */
const CANCEL_GRACE_MS = 2_000;

export interface WebhookDelivery {
  /** Scheme, host and port of the URL, with its number where there are several: paths of receivers are often secrets. */
  readonly receiver: string;
  readonly delivery: Delivery;
}

/**
 * Sends one event to all receivers at the same time, in the order of which the results are. A run that is cancelled makes no
 * further try, and the first one only for two seconds.
 */
export async function deliverToWebhooks(
  message: EventMessage,
  {
    environment,
    webhooks,
    timeoutMs,
  }: {
    readonly environment: RunEnvironment;
    readonly webhooks: readonly Webhook[];
    readonly timeoutMs: number;
  },
): Promise<readonly WebhookDelivery[]> {
  const { clock, random, signal, log, version, env } = environment;
  const { createAxiosTransport } = await import('../cxone/axios-transport.ts');
  const { startCutOff } = await import('../cxone/start-cut-off.ts');
  const { deliverEvent } = await import('../events/deliver-event.ts');
  const transport = createAxiosTransport({
    env,
    replyBodies: 'dropped',
    addressInputs: '`webhook-url`',
  });
  const cutOff = startCutOff({ signal, clock, graceMs: CANCEL_GRACE_MS });
  const deliver = async (webhook: Webhook, index: number): Promise<WebhookDelivery> => {
    const receiver = toReceiver(webhook, { number: index + 1, of: webhooks.length });
    const delivery = await deliverEvent(message, {
      webhook,
      transport,
      clock,
      random,
      userAgent: `cxone-callcodes/${version}`,
      timeoutMs,
      signal,
      giveUp: cutOff.signal,
      onRetry: (why, { tries, afterMs }) =>
        log.info(
          `Event for ${receiver}, try ${tries}: ${why}. Next try in ${(afterMs / 1000).toFixed(1)} s.`,
        ),
    });
    return { receiver, delivery };
  };
  try {
    return await Promise.all(webhooks.map(deliver));
  } finally {
    cutOff.end();
    transport.close();
  }
}

function toReceiver(
  { url }: Webhook,
  { number, of }: { readonly number: number; readonly of: number },
): string {
  const { origin } = new URL(url);
  return of === 1 ? origin : `${origin} (webhook-url ${number})`;
}
