import { ApiError } from '../../errors/api-error.ts';
import type { ApiReply } from '../api-call.ts';
import { newRetryBudget } from '../attempt-loop.ts';
import { RepeatWithheldError } from '../repeat-withheld-error.ts';
import { MAX_TRIES } from '../retry-policy.ts';
import { announceItems } from './announce-items.ts';
import {
  type BulkItem,
  isRefusal,
  type LostPost,
  type PlacedDisposition,
  type RefusedItem,
  toCreated,
  toHalves,
} from './bulk-creation.ts';
import { findByName, isUntagged, type NameSearch } from './find-created.ts';
import type { Disposition } from './parse-disposition.ts';
import { type PostResult, parsePostResults } from './parse-replies.ts';
import {
  type PostFacts,
  toFinalError,
  toLookError,
  toPostError,
  toRefusal,
  toTakenIdError,
} from './post-errors.ts';
import { LIST_LAG_MS } from './read-settled-list.ts';
import { DISPOSITIONS_ROUTE } from './routes.ts';
import type { WriteContext } from './write-context.ts';

/** How long it is looked for a record that may be why a create was refused. */
const REFUSED_WAIT_MS = 4_000;

type Posted = { readonly results: readonly PostResult[] } | { readonly lost: LostPost };

/** One POST and what becomes of it. */
export class PostBatch {
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
      const { error } = posted.lost;
      if (this.#isInDoubt || !isRefusal(error)) await this.#lookForLost(posted.lost, round);
      else if (this.#open.length > 1) return toHalves(this.#open, this.#announced);
      else return this.#settleRefused(this.#open.map((item) => ({ item, error: this.#toFinal(error) })));
    }
    return [];
  }

  /** Null when nothing was sent: some of the items were withheld, and the others are to be sent without them. */
  async #post(): Promise<Posted | null> {
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
    const withheld = await announceItems(fresh);
    for (const item of fresh) if (!withheld.has(item)) this.#announced.add(item);
    this.#open = items.filter((item) => !withheld.has(item));
    return withheld.size > 0;
  }

  #parse(reply: ApiReply, count: number): Posted {
    const parsed = parsePostResults(reply.json, count);
    if (parsed.kind === 'ok') return { results: parsed.value };
    this.#isInDoubt = true;
    const facts = { ...this.#facts(), code: 'API_UNEXPECTED_REPLY' as const, status: reply.status };
    return { lost: { error: toPostError(parsed.problem, facts), mayPostAgain: false } };
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

  async #settle(results: readonly PostResult[]): Promise<void> {
    const refused: RefusedItem[] = [];
    for (const [index, item] of this.#open.entries()) {
      const result = results[index] ?? { kind: 'refused', error: '' };
      if (result.kind === 'refused')
        refused.push({ item, error: toPostError(toRefusal(result.error), this.#facts()) });
      else this.#takeCreated(item, result.id);
    }
    if (refused.length > 0) await this.#settleRefused(refused);
  }

  /** An id that is no newer than the list may be that of a record which the list hides: it is looked at before it is written. */
  #takeCreated(item: BulkItem, id: string): void {
    const { registry } = this.#context;
    if (!registry.take(id)) item.fail(toTakenIdError(this.#facts()));
    else this.#place(item, toCreated(id, item.body), registry.isOlder(id) ? 'lost' : 'created');
  }

  /** A record of its name may be why a create was refused; it may be the very one that was to be created. */
  async #settleRefused(refused: readonly RefusedItem[]): Promise<readonly []> {
    const names = refused.map(({ item }) => item.body.dispositionName);
    const waitMs = this.#isInDoubt ? LIST_LAG_MS : REFUSED_WAIT_MS;
    const found = await this.#find({ names, waitMs, isCandidate: () => true });
    for (const { item, error } of refused) {
      const disposition = found.get(item.body.dispositionName);
      if (disposition !== undefined) this.#place(item, disposition, 'found');
      else item.fail(error);
    }
    return [];
  }

  /** Lists again before anything is sent a second time: no key tells the tenant that it is the same create. */
  async #lookForLost({ error, mayPostAgain }: LostPost, round: number): Promise<void> {
    const isCancelled = error?.code === 'API_CANCELLED' || this.#context.signal.aborted;
    if (this.#isInDoubt && !isCancelled) await this.#placeLost();
    if (mayPostAgain && round < MAX_TRIES && !isCancelled) return;
    const facts = { ...this.#facts(), signal: this.#context.signal };
    const final = isCancelled && error === null ? toLookError(error, facts) : this.#toFinal(error);
    for (const item of this.#open) item.fail(final);
    this.#open = [];
  }

  async #placeLost(): Promise<void> {
    const { registry } = this.#context;
    const names = this.#open.map(({ body }) => body.dispositionName);
    const isCandidate = (each: Disposition): boolean => !registry.isTaken(each.id) && isUntagged(each);
    const found = await this.#find({ names, waitMs: LIST_LAG_MS, isCandidate });
    this.#open = this.#open.filter((item) => {
      const disposition = found.get(item.body.dispositionName);
      if (disposition === undefined || !registry.take(disposition.id)) return true;
      this.#place(item, disposition, 'lost');
      return false;
    });
  }

  async #find(search: NameSearch): Promise<ReadonlyMap<string, Disposition>> {
    const { signal } = this.#context;
    return findByName(this.#context, search).catch((error: unknown) => {
      throw toLookError(error, { ...this.#facts(), signal });
    });
  }

  #place(item: BulkItem, disposition: Disposition, kind: PlacedDisposition['kind'] = 'created'): void {
    const { attempts, isInDoubt: mayHaveTakenEffect } = this.#facts();
    item.settle({ kind, disposition, attempts, mayHaveTakenEffect, budget: { ...this.#budget } });
  }

  #toFinal(error: ApiError | null): ApiError {
    return toFinalError(error, this.#facts());
  }

  #facts(): PostFacts {
    return { attempts: this.#attempts, isInDoubt: this.#isInDoubt };
  }
}
