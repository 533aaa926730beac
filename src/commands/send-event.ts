import { basename } from 'node:path';
import { deliverToWebhooks, type WebhookDelivery } from './deliver-to-webhooks.ts';
import type { KeptEvent } from './keep-event.ts';
import type { Run } from './run-environment.ts';
import { tellOrWarn } from './tell-or-warn.ts';
import { warnLoudly } from './warn-loudly.ts';

/** Sends the event of an apply to every receiver. One that does not take it is a warning: the apply is what it is. Never rejects. */
export async function sendEvent(run: Run, event: KeptEvent | null): Promise<void> {
  const { environment, settings } = run;
  const { webhooks, timeoutMs } = settings;
  if (event === null || webhooks.length === 0) return;
  await tellOrWarn(run, `The event was not sent. ${toWayOut(run, event)}`, async () => {
    const sent = await deliverToWebhooks(event.message, { environment, webhooks, timeoutMs });
    for (const each of sent) await tell(run, { ...each, event });
  });
}

async function tell(
  run: Run,
  { receiver, delivery, event }: WebhookDelivery & { readonly event: KeptEvent },
): Promise<void> {
  if (delivery.kind === 'accepted') {
    run.environment.log.info(`Event ${event.message.id} accepted by ${receiver} (${delivery.status}).`);
    return;
  }
  const tries = delivery.tries === 1 ? '1 try' : `${delivery.tries} tries`;
  await warnLoudly(
    run,
    [
      `${receiver} did not take the event (${tries}): ${delivery.why}.`,
      ...(delivery.hint === null ? [] : [delivery.hint]),
      `The apply stands. ${toWayOut(run, event)}`,
    ].join(' '),
  );
}

/** What to run, with the file as it is named where people find it. */
function toWayOut({ environment, settings }: Run, { file }: KeptEvent): string {
  if (file === null) return 'There is no file of it to send again; the audit log holds what it would tell.';
  const isUploaded = environment.surface === 'action' && settings.artifact;
  const name = isUploaded ? basename(file) : file;
  const from = isUploaded ? `Take ${name} from the artifact of this run and send it` : 'Send it';
  return `${from} again, with webhook-url and CXONE_WEBHOOK_SECRET: cxone-callcodes events resend ${/\s/.test(name) ? `"${name}"` : name}`;
}
