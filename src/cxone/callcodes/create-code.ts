import { ApiError } from '../../errors/api-error.ts';
import type { ActualCode } from '../../model/call-code.ts';
import type { CreateRequest, WriteReply } from '../../model/call-code-store.ts';
import type { ApiCall, ApiReply } from '../api-call.ts';
import { newRetryBudget } from '../attempt-loop.ts';
import { LATER_HINT } from '../fault-words.ts';
import { toIdempotencyKey, toSecondKey } from './idempotency-key.ts';
import { parseRecord } from './parse-record.ts';
import { fetchTakenPlace } from './read-back.ts';
import { toValue } from './read-calls.ts';
import { CODES_ROUTE } from './routes.ts';
import { listDifferences, toWireBody, type WireBody } from './wire-body.ts';
import type { WriteContext } from './write-context.ts';

const ROUTE = `POST ${CODES_ROUTE}`;

/**
 * Creates one code exactly once: lost replies and re-runs repeat the same key, a stale replay of a record that has moved on
 * since is followed by one more try under a second key, and a 409 is read back.
 */
export async function createCode(context: WriteContext, request: CreateRequest): Promise<WriteReply> {
  return new CodeCreation(context, request).run();
}

class CodeCreation {
  readonly #context: WriteContext;
  readonly #request: CreateRequest;
  readonly #body: WireBody;
  /** Key of the first try, which names the write whatever follows. */
  readonly #requestId: string;
  readonly #budget = newRetryBudget();
  /** Over both tries. */
  #attempts = 0;
  #outcomeUnknown = false;

  constructor(context: WriteContext, request: CreateRequest) {
    this.#context = context;
    this.#request = request;
    this.#body = toWireBody(request.values, request.parentId);
    const { target, commit } = context;
    this.#requestId = toIdempotencyKey({ target, commit, path: request.path, body: this.#body });
  }

  async run(): Promise<WriteReply> {
    const { knownIds, beforeSend } = this.#request;
    const first = await this.#post(this.#requestId, () => beforeSend(this.#requestId));
    if (first.reply.status === 409) return this.#readBack();
    const firstCode = toValue(parseRecord(first.reply.json), first);
    if (!knownIds.has(firstCode.id)) return this.#toWritten(firstCode, first);
    const second = await this.#post(toSecondKey(this.#requestId, first.reply.json), null);
    if (second.reply.status === 409) return this.#readBack();
    const secondCode = toValue(parseRecord(second.reply.json), second);
    if (!knownIds.has(secondCode.id)) return this.#toWritten(secondCode, second);
    throw this.#fail({
      code: 'API_STALE_REPLAY',
      status: second.reply.status,
      why: 'the tenant keeps answering with a record that has another place by now',
      hint: 'Commit any change and run again: another commit has another idempotency key.',
    });
  }

  async #post(key: string, beforeSend: (() => Promise<void>) | null): Promise<Posted> {
    const call: ApiCall = {
      method: 'POST',
      route: CODES_ROUTE,
      target: CODES_ROUTE,
      body: this.#body,
      headers: { 'idempotency-key': key },
      accept: [201, 409],
      requestId: this.#requestId,
      budget: this.#budget,
      ...(beforeSend === null ? {} : { beforeSend }),
    };
    try {
      const reply = await this.#context.client.call(call);
      this.#attempts += reply.attempts;
      if (reply.status === 409) this.#outcomeUnknown ||= reply.outcomeUnknown;
      return { call, reply: { ...reply, attempts: this.#attempts } };
    } catch (error) {
      throw this.#addAttempts(error);
    }
  }

  #toWritten(code: ActualCode, posted: Posted): WriteReply {
    const { reply } = posted;
    const different = [...(this.#isOwnId(code.id) ? [] : ['id']), ...listDifferences(code, this.#body)];
    if (different.length === 0)
      return { kind: 'written', code, attempts: reply.attempts, httpStatus: reply.status };
    const problem = `the record in the reply is not what was sent: ${different.join(', ')}`;
    return toValue({ kind: 'bad', problem }, posted);
  }

  /** False when another create of this run was answered with the same id. */
  #isOwnId(id: string): boolean {
    const { issuedIds } = this.#context;
    const issuedTo = issuedIds.get(id.toLowerCase()) ?? this.#requestId;
    issuedIds.set(id.toLowerCase(), issuedTo);
    return issuedTo === this.#requestId;
  }

  async #readBack(): Promise<WriteReply> {
    const { client, clock, signal } = this.#context;
    const place = { code: this.#body.code, parentId: this.#body.parentCallCodeId };
    const reading = fetchTakenPlace({ client, clock, signal, place, budget: this.#budget });
    const code = await reading.catch((error: unknown) => {
      throw this.#toReadBackError(error);
    });
    if (code !== null) {
      const facts = { attempts: this.#attempts, httpStatus: 409, mayHaveTakenEffect: this.#outcomeUnknown };
      return { kind: 'exists', code, ...facts };
    }
    throw this.#fail({
      code: 'API_DUPLICATE',
      status: 409,
      why: 'the tenant has a record of this code below this parent, but its list does not show it',
      hint: 'Run it again later, when the list has caught up.',
    });
  }

  #toReadBackError(error: unknown): unknown {
    const isCancelled = !(error instanceof ApiError) && this.#context.signal.aborted;
    if (!(error instanceof ApiError) && !isCancelled) return error;
    const cause = error instanceof ApiError ? error.message.replace(/\.$/, '') : 'the run was cancelled';
    return this.#fail({
      code: error instanceof ApiError ? error.code : 'API_CANCELLED',
      status: 409,
      why: `the tenant has a record of this code below this parent, and it was not read back: ${cause}`,
      hint: (error instanceof ApiError ? error.hint : null) ?? LATER_HINT,
      cause: error,
    });
  }

  #fail(facts: Pick<ApiError, 'code' | 'status'> & { why: string; hint: string; cause?: unknown }): ApiError {
    const { why, ...rest } = facts;
    return new ApiError(`${ROUTE} failed: ${facts.status ?? 'no reply'}, ${why}.`, {
      ...rest,
      route: ROUTE,
      attempts: this.#attempts,
      requestId: this.#requestId,
      mayHaveTakenEffect: this.#outcomeUnknown,
    });
  }

  /** The second try's error, with the first try's attempts. */
  #addAttempts(error: unknown): unknown {
    if (!(error instanceof ApiError) || this.#attempts === 0) return error;
    const { code, route, status, requestId, serverCode, field, hint } = error;
    return new ApiError(error.message, {
      code,
      route,
      status,
      requestId,
      attempts: this.#attempts + error.attempts,
      cause: error,
      mayHaveTakenEffect: error.mayHaveTakenEffect ?? true,
      ...(serverCode === null ? {} : { serverCode }),
      ...(field === null ? {} : { field }),
      ...(hint === null ? {} : { hint }),
    });
  }
}

interface Posted {
  readonly call: ApiCall;
  readonly reply: ApiReply;
}
