import { MAX_TRY_MS } from '../events/deliver-event.ts';
import type { Webhook } from '../model/settings.ts';
import { deliverToWebhooks, type WebhookDelivery } from './deliver-to-webhooks.ts';
import { loadEvents } from './load-events.ts';
import type { RunEnvironment } from './run-environment.ts';

/**
 * `events resend FILE…`: one file after the other, each to all receivers, under the id that the event has. 0 when every receiver
 * has taken every event. A file that holds no event is an error before anything is sent.
 */
export async function runEventsResend(
  { files, webhooks }: { readonly files: readonly string[]; readonly webhooks: readonly Webhook[] },
  environment: RunEnvironment,
): Promise<0 | 1> {
  const events = await loadEvents(files);
  let failed = 0;
  for (const { file, message } of events) {
    const sent = await deliverToWebhooks(message, { environment, webhooks, timeoutMs: MAX_TRY_MS });
    for (const each of sent) environment.print(renderDelivery(file, each));
    failed += sent.filter(({ delivery }) => delivery.kind === 'failed').length;
    if (environment.signal.aborted) return 1;
  }
  if (failed > 0)
    environment.log.error(
      `${failed} of ${events.length * webhooks.length} deliveries failed. Receivers know an event again by its id: send all of them again when you like.`,
    );
  return failed === 0 ? 0 : 1;
}

function renderDelivery(file: string, { receiver, delivery }: WebhookDelivery): string {
  const { kind, tries } = delivery;
  const after = tries === 1 ? '' : ` after ${tries} tries`;
  if (kind === 'accepted') return `${file}: accepted by ${receiver} (${delivery.status})${after}\n`;
  const hint = delivery.hint === null ? '' : `. ${delivery.hint}`;
  return `${file}: not taken by ${receiver}${after}: ${delivery.why}${hint}\n`;
}
