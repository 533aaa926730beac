import type { ActualCode } from '../../model/call-code.ts';
import type { UpdateRequest, WithheldReply, WriteReply } from '../../model/call-code-store.ts';
import type { ApiCall } from '../api-call.ts';
import { newRetryBudget } from '../attempt-loop.ts';
import { RepeatWithheldError } from '../repeat-withheld-error.ts';
import { parseRecord } from './parse-record.ts';
import { fetchCode, toValue } from './read-calls.ts';
import { CODE_ROUTE, toCodeTarget } from './routes.ts';
import { listDifferences, toWireBody } from './wire-body.ts';
import type { WriteContext } from './write-context.ts';

/**
 * Writes the whole record. PUT is idempotent, so that after a lost reply it may be sent again; but not over what somebody
 * wrote meanwhile, so that the record is read before each further attempt. The time of the reads is part of the code's time.
 */
export async function updateCode(
  context: WriteContext,
  request: UpdateRequest,
): Promise<WriteReply | WithheldReply> {
  const { client, readBudgets } = context;
  const { id, mayRepeat } = request;
  const budget = readBudgets.get(id) ?? newRetryBudget();
  readBudgets.delete(id);
  let seen: ActualCode | null = null;
  const isWanted = async (may: NonNullable<typeof mayRepeat>): Promise<boolean> => {
    seen = await fetchCode(client, { id, budget });
    return may(seen);
  };
  try {
    return await put(context, request, {
      budget,
      ...(mayRepeat === undefined ? {} : { mayRepeat: () => isWanted(mayRepeat) }),
    });
  } catch (error) {
    if (!(error instanceof RepeatWithheldError)) throw error;
    const { attempts, mayHaveTakenEffect } = error;
    return { kind: 'withheld', code: seen, attempts, mayHaveTakenEffect };
  }
}

async function put(
  { client, randomUuid }: WriteContext,
  request: UpdateRequest,
  repeating: Pick<ApiCall, 'budget' | 'mayRepeat'>,
): Promise<WriteReply> {
  const requestId = randomUuid();
  const body = toWireBody(request.values, request.parentId);
  const call: ApiCall = {
    ...repeating,
    method: 'PUT',
    route: CODE_ROUTE,
    target: toCodeTarget(request.id),
    body,
    accept: [200],
    requestId,
    beforeSend: () => request.beforeSend(requestId),
  };
  const reply = await client.call(call);
  const code = toValue(parseRecord(reply.json), { call, reply });
  const different = [
    ...(code.id.toLowerCase() === request.id.toLowerCase() ? [] : ['id']),
    ...listDifferences(code, body),
  ];
  if (different.length > 0) {
    const problem = `the record in the reply is not what was sent: ${different.join(', ')}`;
    return toValue({ kind: 'bad', problem }, { call, reply });
  }
  return { kind: 'written', code, attempts: reply.attempts, httpStatus: reply.status };
}
