import type { CliInvocation } from './cli-invocation.ts';
import { InputReader } from './input-reader.ts';
import { type EnvironmentFacts, mergeEnvironment } from './merge-environment.ts';
import { toWebhooks } from './to-webhooks.ts';

/**
 * `events resend FILE…`: to whom, and signed by which secrets, is said by the inputs of apply.
 * @throws InputError that names every wrong input.
 */
export function toEventsResend(
  { files, values }: { readonly files: readonly string[]; readonly values: ReadonlyMap<string, string> },
  facts: EnvironmentFacts,
): Extract<CliInvocation, { readonly kind: 'events-resend' }> {
  const reader = new InputReader(mergeEnvironment(Object.fromEntries(values), facts));
  const webhooks = toWebhooks(reader);
  if (reader.lines('webhook-url').length === 0) {
    reader.problem('webhook-url', {
      why: 'is not given, so that nobody is there to send to',
      wayOut: 'Give the URLs of the receivers with --webhook-url.',
    });
  }
  reader.assertNoProblems();
  return { kind: 'events-resend', files, webhooks };
}
