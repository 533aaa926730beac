import type { UpdateRequest, WriteReply } from '../../model/call-code-store.ts';
import type { ApiCall } from '../http-client.ts';
import { parseRecord } from './parse-record.ts';
import { toValue } from './read-calls.ts';
import { CODE_ROUTE, toCodeTarget } from './routes.ts';
import { listDifferences, toWireBody } from './wire-body.ts';
import type { WriteContext } from './write-context.ts';

/**
 * Writes the whole record; PUT is idempotent, so that a lost reply only means to send it again. The time of the read that went
 * before is part of the code's time.
 */
export async function updateCode(context: WriteContext, request: UpdateRequest): Promise<WriteReply> {
  const requestId = context.randomUuid();
  const body = toWireBody(request.values, request.parentId);
  const budget = context.readBudgets.get(request.id);
  context.readBudgets.delete(request.id);
  const call: ApiCall = {
    method: 'PUT',
    route: CODE_ROUTE,
    target: toCodeTarget(request.id),
    body,
    accept: [200],
    requestId,
    beforeSend: () => request.beforeSend(requestId),
    ...(budget === undefined ? {} : { budget }),
  };
  const reply = await context.client.call(call);
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
