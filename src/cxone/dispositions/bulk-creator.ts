import type { CreateRequest } from '../../model/call-code-store.ts';
import type { BulkItem, NewDisposition, PlacedDisposition } from './bulk-creation.ts';
import { placeLatecomers } from './place-latecomers.ts';
import { PostBatch } from './post-batch.ts';
import { BULK_SIZE } from './routes.ts';
import type { WriteContext } from './write-context.ts';

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
    this.#start(items).then(
      (halves) => {
        for (const half of halves) this.#run(half);
      },
      (error: unknown) => {
        for (const item of items) item.fail(error);
      },
    );
  }

  /** Resolves with what is to be tried in smaller batches. */
  async #start(items: readonly BulkItem[]): Promise<readonly (readonly BulkItem[])[]> {
    const rest = await placeLatecomers(this.#context, items);
    return rest.length === 0 ? [] : new PostBatch(this.#context, rest).run();
  }
}
