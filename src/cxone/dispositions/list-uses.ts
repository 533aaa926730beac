import type { Clock } from '../../model/clock.ts';
import type { Logger } from '../../model/logger.ts';
import type { ListedUses, RecordUses } from '../../model/stakes.ts';
import { newShortBudget } from '../attempt-loop.ts';
import { forEachParallel } from '../for-each-parallel.ts';
import type { HttpClient } from '../http-client.ts';
import { fetchSkillPage } from './fetch-skill-page.ts';
import { readSkills, type SkillPageReply, type SkillsAnswer } from './read-skills.ts';

/** Calls of one run at most, whatever the tenant answers. */
export const MAX_SKILL_CALLS = 200;
/** Dispositions that are asked about without any sign of which version serves the call. */
const MAX_LOST_PROBES = 2;
/** No retry of a call begins later: what it brings only adds to what reviewers see. */
export const MAX_SKILL_CALL_MS = 10_000;

export interface UsesOptions {
  /** For the versions that may serve the call, in the order in which they are tried. */
  readonly clients: readonly HttpClient[];
  readonly clock: Clock;
  readonly log: Logger;
  /** Dispositions asked about at once. */
  readonly width: number;
}

/** Who uses these dispositions. Which version serves the call is found out with the first that is answered, for all. */
export async function listUses(ids: readonly string[], options: UsesOptions): Promise<ListedUses> {
  const reading = new UsesReading(options);
  const refusal = await reading.run(ids);
  return { usesById: reading.usesById, refusal };
}

/** Which version serves the call. `unknown`: no reply said so. */
type Served =
  | { readonly kind: 'by'; readonly client: HttpClient }
  | { readonly kind: 'not-served' | 'forbidden' | 'unknown' };

class UsesReading {
  readonly usesById = new Map<string, RecordUses>();
  readonly #options: UsesOptions;
  #callsLeft = MAX_SKILL_CALLS;

  constructor(options: UsesOptions) {
    this.#options = options;
  }

  async run(ids: readonly string[]): Promise<ListedUses['refusal']> {
    for (const [index, id] of ids.slice(0, MAX_LOST_PROBES).entries()) {
      const served = await this.#probe(id);
      if (served.kind === 'unknown') continue;
      if (served.kind !== 'by') return served.kind;
      await forEachParallel(ids.slice(index + 1), {
        width: this.#options.width,
        work: async (next) => {
          await this.#ask(next, served.client);
        },
      });
      return null;
    }
    return null;
  }

  /** Asks the versions one after the other, until one of them serves the call, or says that it may not. */
  async #probe(id: string): Promise<Served> {
    let isLost = false;
    for (const client of this.#options.clients) {
      const answer = await this.#ask(id, client);
      if (answer.kind === 'forbidden') return answer;
      if (answer.kind === 'uses' || (answer.kind === 'none' && answer.isServed))
        return { kind: 'by', client };
      if (answer.kind === 'none') isLost = true;
    }
    return { kind: isLost ? 'unknown' : 'not-served' };
  }

  async #ask(id: string, client: HttpClient): Promise<SkillsAnswer> {
    const answer = await readSkills((skip) => this.#readPage(client, { id, skip }));
    if (answer.kind === 'uses') this.usesById.set(id, answer.uses);
    else this.#options.log.debug(`Which skills use the disposition ${id} is not known: ${answer.kind}.`);
    return answer;
  }

  async #readPage(
    client: HttpClient,
    { id, skip }: { readonly id: string; readonly skip: number },
  ): Promise<SkillPageReply> {
    if (this.#callsLeft === 0) return { kind: 'none', isServed: true };
    this.#callsLeft -= 1;
    const { clock, log } = this.#options;
    const budget = newShortBudget({ nowMs: clock.nowMs(), leftMs: MAX_SKILL_CALL_MS });
    return fetchSkillPage(client, { id, skip, budget, onLost: (why) => log.debug(why) });
  }
}
