import { join } from 'node:path';
import { buildEvent } from '../events/build-event.ts';
import type { EventMessage } from '../events/deliver-event.ts';
import { renderEventBody } from '../events/render-event-body.ts';
import { toMappingId } from '../events/to-mapping-id.ts';
import type { Run } from './run-environment.ts';
import type { RunResult } from './run-result.ts';
import { tellOrWarn } from './tell-or-warn.ts';
import { toRunMetrics } from './to-run-metrics.ts';
import { writeNewFile } from './write-new-file.ts';

export interface KeptEvent {
  readonly message: EventMessage;
  /** Null when it could not be written, which a warning has said. */
  readonly file: string | null;
}

/**
 * Makes the event of an apply and writes it into the output directory, as it is sent: what does not reach its receivers now can be
 * sent again. Earlier events stay. Null when the run came to no plan.
 */
export async function keepEvent(run: Run, told: RunResult): Promise<KeptEvent | null> {
  const { environment, context, settings } = run;
  const metrics = toRunMetrics(told);
  if (told.result === null || metrics === null) return null;
  const { plan } = told.result;
  const mappingId = toMappingId({
    run: context.runId ?? environment.randomUuid(),
    attempt: context.runAttempt,
    job: context.job,
    target: plan.target,
    planDigest: plan.digest,
  });
  const event = buildEvent({
    mappingId: environment.redactor.redact(mappingId),
    outcome: told.outcome,
    plan,
    apply: told.apply,
    metrics,
    auditHash: told.auditHash,
    context,
    endedAtMs: environment.clock.nowMs(),
    redact: (text) => environment.redactor.redact(text),
  });
  const body = renderEventBody(event);
  const file = await tellOrWarn(run, 'The event could not be kept', () =>
    writeNewFile(`${body}\n`, (number) =>
      join(settings.outputDir, number === 1 ? 'event.json' : `event-${number}.json`),
    ),
  );
  return { message: { id: event.mappingId, body }, file };
}
