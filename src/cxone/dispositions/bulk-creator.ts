import { ApiError } from '../../errors/api-error.ts';
import type { CreateRequest } from '../../model/call-code-store.ts';
import type { ApiReply } from '../api-call.ts';
import { newRetryBudget } from '../attempt-loop.ts';
import { LATER_HINT, UNKNOWN_HINT } from '../fault-words.ts';
import { RepeatWithheldError } from '../repeat-withheld-error.ts';
import { MAX_TRIES } from '../retry-policy.ts';
import { toUnexpectedReply } from '../to-api-error.ts';
import type { BulkItem, LostPost, NewDisposition, PlacedDisposition } from './bulk-creation.ts';
import { toShownWords } from './disposition-dialect.ts';
import { findByName, isUntagged } from './find-created.ts';
import type { Disposition } from './parse-disposition.ts';
import { type PostResult, parsePostResults } from './parse-replies.ts';
import { BULK_SIZE, DISPOSITIONS_ROUTE } from './routes.ts';
import type { WriteContext } from './write-context.ts';

const ROUTE = `POST ${DISPOSITIONS_ROUTE}`;
/** How long a list may lag behind a create whose reply was lost. */
const LOST_WAIT_MS = 15_000;
/** How long it is looked for a record that may be why a create was refused. */
const REFUSED_WAIT_MS = 4_000;

/** Creates dispositions, all that are asked for in one turn of the event loop together, 50 in a POST. */
export class BulkCreator {
  readonly #context: WriteContext;
  #waiting: BulkItem[] = [];

  constructor(context: WriteContext) {
    this.#context = context;
  }

  create(
    body: NewDisposition,
    { beforeSend }: Pick<CreateRequest, 'beforeSend'>,
  ): Promise<PlacedDisposition> {
    return new Promise((settle, fail) => {
      if (this.#waiting.length === 0) setImmediate(() => this.#flush());
      const requestId = this.#context.randomUuid();
      this.#waiting.push({ body, requestId, announce: beforeSend, settle, fail });
    });
  }

  #flush(): void {
    const items = this.#waiting.splice(0);
    for (let from = 0; from < items.length; from += BULK_SIZE) this.#run(items.slice(from, from + BULK_SIZE));
  }

  #run(items: readonly BulkItem[]): void {
    new Batch(this.#context, items).run().then(
      (halves) => {
        for (const half of halves) this.#run(half);
      },
      (error: unknown) => {
        for (const item of items) item.fail(error);
      },
    );
  }
}

/** One POST and what becomes of it. */
class Batch {
  readonly #context: WriteContext;
  readonly #budget = newRetryBudget();
  readonly #announced = new Set<BulkItem>();
  #open: readonly BulkItem[];
  #attempts = 0;
  /** A POST of these items may have done its work although no reply says so. */
  #isInDoubt = false;

  constructor(context: WriteContext, items: readonly BulkItem[]) {
    this.#context = context;
    this.#open = items;
  }

  /** Settles its items, or hands back those that are to be tried in smaller batches. */
  async run(): Promise<readonly (readonly BulkItem[])[]> {
    for (let round = 1; this.#open.length > 0; round += 1) {
      const posted = await this.#post();
      if (posted === null) continue;
      if ('results' in posted) {
        await this.#settle(posted.results);
        return [];
      }
      if (posted.lost.error !== null && this.#isTooMuch(posted.lost.error)) return this.#halves();
      await this.#lookForLost(posted.lost, round);
    }
    return [];
  }

  /** Null when nothing was sent: some of the items were withheld, and the others are to be sent without them. */
  async #post(): Promise<{ readonly results: readonly PostResult[] } | { readonly lost: LostPost } | null> {
    const items = this.#open;
    let withheld = false;
    try {
      const reply = await this.#context.client.call({
        method: 'POST',
        route: DISPOSITIONS_ROUTE,
        target: DISPOSITIONS_ROUTE,
        body: { dispositions: items.map(({ body }) => body) },
        accept: [200, 201],
        requestId: items[0]?.requestId ?? null,
        budget: this.#budget,
        beforeSend: async () => {
          withheld = await this.#announce(items);
          if (withheld) throw new Error('Some of the creates were withheld.');
        },
        mayRepeat: async ({ mayHaveTakenEffect }) => !mayHaveTakenEffect,
      });
      this.#attempts += reply.attempts;
      return this.#parse(reply, items.length);
    } catch (error) {
      if (withheld) return null;
      return { lost: this.#toLost(error) };
    }
  }

  /** True when one of them must not be sent; it has failed then. */
  async #announce(items: readonly BulkItem[]): Promise<boolean> {
    const fresh = items.filter((item) => !this.#announced.has(item));
    const told = await Promise.allSettled(fresh.map((item) => item.announce(item.requestId)));
    const refused = new Set<BulkItem>();
    for (const [index, item] of fresh.entries()) {
      const outcome = told[index];
      if (outcome?.status !== 'rejected') {
        this.#announced.add(item);
        continue;
      }
      refused.add(item);
      item.fail(outcome.reason);
    }
    this.#open = items.filter((item) => !refused.has(item));
    return refused.size > 0;
  }

  #parse(
    reply: ApiReply,
    count: number,
  ): { readonly results: readonly PostResult[] } | { readonly lost: LostPost } {
    const parsed = parsePostResults(reply.json, count);
    if (parsed.kind === 'ok') return { results: parsed.value };
    this.#isInDoubt = true;
    const error = toUnexpectedReply(parsed.problem, {
      route: ROUTE,
      status: reply.status,
      attempts: this.#attempts,
      requestId: null,
      mayHaveTakenEffect: true,
    });
    return { lost: { error, mayPostAgain: false } };
  }

  #toLost(error: unknown): LostPost {
    if (error instanceof RepeatWithheldError) {
      this.#attempts += error.attempts;
      this.#isInDoubt = true;
      return { error: null, mayPostAgain: true };
    }
    if (!(error instanceof ApiError)) throw error;
    this.#attempts += error.attempts;
    this.#isInDoubt ||= error.mayHaveTakenEffect !== false;
    return { error, mayPostAgain: false };
  }

  /** A refusal of the whole: one of the items may be to blame, or their number. */
  #isTooMuch({ code, status }: ApiError): boolean {
    const isRefusal = code === 'API_REJECTED' || status === 413 || status === 422;
    return isRefusal && !this.#isInDoubt && this.#open.length > 1;
  }

  #halves(): readonly (readonly BulkItem[])[] {
    const items = this.#open.map((item) => (this.#announced.has(item) ? toAnnounced(item) : item));
    const middle = Math.ceil(items.length / 2);
    return [items.slice(0, middle), items.slice(middle)];
  }

  async #settle(results: readonly PostResult[]): Promise<void> {
    const refused: { readonly item: BulkItem; readonly error: string }[] = [];
    for (const [index, item] of this.#open.entries()) {
      const result = results[index] ?? { kind: 'refused', error: '' };
      if (result.kind === 'refused') refused.push({ item, error: result.error });
      else if (this.#context.registry.take(result.id)) this.#place(item, toCreated(result.id, item.body));
      else item.fail(this.#toError({ code: 'API_UNEXPECTED_REPLY', status: 200, why: TAKEN_ID }));
    }
    if (refused.length === 0) return;
    const names = refused.map(({ item }) => item.body.dispositionName);
    const waitMs = this.#isInDoubt ? LOST_WAIT_MS : REFUSED_WAIT_MS;
    const found = await findByName(this.#context, { names, waitMs, isCandidate: () => true });
    for (const { item, error } of refused) {
      const disposition = found.get(item.body.dispositionName);
      if (disposition !== undefined) this.#place(item, disposition, 'found');
      else item.fail(this.#toError({ code: 'API_REJECTED', status: 200, why: toRefusal(error) }));
    }
  }

  /** Lists again before anything is sent a second time: no key tells the tenant that it is the same create. */
  async #lookForLost({ error, mayPostAgain }: LostPost, round: number): Promise<void> {
    const isCancelled = error?.code === 'API_CANCELLED' || this.#context.signal.aborted;
    if (this.#isInDoubt && !isCancelled) await this.#placeLost();
    if (mayPostAgain && round < MAX_TRIES && !isCancelled) return;
    for (const item of this.#open) item.fail(this.#toFinal(error));
    this.#open = [];
  }

  async #placeLost(): Promise<void> {
    const { registry } = this.#context;
    const names = this.#open.map(({ body }) => body.dispositionName);
    const isCandidate = (each: Disposition): boolean => !registry.isTaken(each.id) && isUntagged(each);
    const found = await findByName(this.#context, { names, waitMs: LOST_WAIT_MS, isCandidate });
    this.#open = this.#open.filter((item) => {
      const disposition = found.get(item.body.dispositionName);
      if (disposition === undefined || !registry.take(disposition.id)) return true;
      this.#place(item, disposition, isAsPosted(disposition, item.body) ? 'created' : 'found');
      return false;
    });
  }

  #place(item: BulkItem, disposition: Disposition, kind: PlacedDisposition['kind'] = 'created'): void {
    item.settle({
      kind,
      disposition,
      attempts: this.#attempts,
      budget: { ...this.#budget },
      mayHaveTakenEffect: this.#isInDoubt,
    });
  }

  #toFinal(error: ApiError | null): ApiError {
    if (error === null)
      return this.#toError({ code: 'API_UNAVAILABLE', status: null, why: 'no reply came, each time' });
    const { code, route, status, untried, hint } = error;
    return new ApiError(error.message, {
      code,
      route,
      status,
      attempts: this.#attempts,
      requestId: error.requestId,
      mayHaveTakenEffect: this.#isInDoubt,
      untried: untried && this.#attempts === 0,
      ...(hint === null ? {} : { hint }),
      cause: error,
    });
  }

  #toError({ code, status, why }: Pick<ApiError, 'code' | 'status'> & { readonly why: string }): ApiError {
    return new ApiError(`${ROUTE} failed: ${status ?? 'no reply'}, ${why}.`, {
      code,
      route: ROUTE,
      status,
      attempts: this.#attempts,
      requestId: null,
      mayHaveTakenEffect: this.#isInDoubt,
      hint: this.#isInDoubt ? `${LATER_HINT} ${UNKNOWN_HINT}` : 'Mend it in the matrix file and push again.',
    });
  }
}

const TAKEN_ID = 'the id in the result is that of another disposition';

function toRefusal(error: string): string {
  const words = toShownWords(error);
  return words === ''
    ? 'the tenant did not create it and does not say why'
    : `the tenant did not create it: "${words}"`;
}

function toAnnounced(item: BulkItem): BulkItem {
  return { ...item, announce: async () => undefined };
}

/** POST tells the id only; the rest is as it was sent, and a new record is active and has no notes. */
function toCreated(id: string, body: NewDisposition): Disposition {
  return { id, ...body, notes: '', isActive: true };
}

function isAsPosted(disposition: Disposition, body: NewDisposition): boolean {
  return (
    disposition.dispositionName === body.dispositionName &&
    disposition.classificationId === body.classificationId &&
    disposition.isPreviewDisposition === body.isPreviewDisposition
  );
}
