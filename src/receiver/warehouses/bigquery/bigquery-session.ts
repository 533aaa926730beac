import type { BigQuery } from '@google-cloud/bigquery';
import { InputError } from '../../../errors/input-error.ts';
import { isLoopback } from '../../../util/is-loopback.ts';
import { closedWarehouse } from '../closed-warehouse.ts';
import { readOptions } from '../read-options.ts';
import { retryConflicts } from '../retry-conflicts.ts';
import type { WarehouseFacts } from '../warehouse-facts.ts';
import { type BigqueryLocation, showLocation } from '../warehouse-location.ts';
import type { BigqueryClient } from './bigquery-client.ts';
import { isBigqueryConflict } from './bigquery-fault.ts';
import type { BigqueryStatement } from './bigquery-statements.ts';
import { toBigqueryError } from './to-bigquery-error.ts';

export type Row = Readonly<Record<string, unknown>>;

/** A job that runs longer is stopped by BigQuery. */
const JOB_TIMEOUT_MS = 60_000;
/** Of one request, by the client, after 1 and 2 s: senders try again as well, and wait for a receipt. */
const MAX_RETRIES = 2;
const MAX_RETRY_SECONDS = 20;

/** Jobs in one dataset. Nothing is sent before the first. Every method rejects with a `WarehouseError`. */
export class BigquerySession {
  readonly location: string;
  readonly dataset: string;
  readonly #bigquery: BigQuery;
  readonly #project: string;
  readonly #facts: WarehouseFacts;
  #isClosed = false;

  constructor(
    client: BigqueryClient,
    { location, facts }: { readonly location: BigqueryLocation; readonly facts: WarehouseFacts },
  ) {
    const { location: region, endpoint } = readOptions(location.options, {
      scheme: 'bigquery',
      known: ['location', 'endpoint'],
    });
    this.location = showLocation(location);
    this.dataset = location.dataset;
    this.#project = location.project;
    this.#facts = facts;
    this.#bigquery = new client.BigQuery({
      projectId: location.project,
      maxRetries: MAX_RETRIES,
      retryOptions: { totalTimeout: MAX_RETRY_SECONDS },
      ...(region === undefined ? {} : { location: region }),
      ...(endpoint === undefined ? {} : { apiEndpoint: toEndpoint(endpoint) }),
    });
  }

  /** The rows of one statement. */
  async run(doing: string, statement: BigqueryStatement): Promise<readonly Row[]> {
    return await this.attempt(doing, () => this.send(statement));
  }

  /** Runs `work`, from the start again while others are in its way. */
  async attempt<Result>(doing: string, work: () => Promise<Result>): Promise<Result> {
    if (this.#isClosed) throw closedWarehouse(this.location);
    try {
      return await retryConflicts(work, { isConflict: isBigqueryConflict, ...this.#facts });
    } catch (error) {
      throw toBigqueryError(error, { doing, location: this.location });
    }
  }

  /** Nothing is held open between jobs; those under way come to their end. */
  close(): void {
    this.#isClosed = true;
  }

  /** One job to its end. The client names it, so that a repeated request starts no second one. Rejects as the client does. */
  async send({ text, parameters }: BigqueryStatement): Promise<readonly Row[]> {
    const [job] = await this.#bigquery.createQueryJob({
      query: text,
      defaultDataset: { projectId: this.#project, datasetId: this.dataset },
      jobTimeoutMs: JOB_TIMEOUT_MS,
      ...(Object.keys(parameters).length === 0 ? {} : { params: { ...parameters } }),
    });
    const [rows] = await job.getQueryResults();
    const found: readonly Row[] = rows;
    return found;
  }
}

/** Another service than Google's gets no credentials from the client; plain http stays on this machine. */
function toEndpoint(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url?.protocol === 'https:' || (url?.protocol === 'http:' && isLoopback(url.hostname)))
    return url.origin;
  throw new InputError('Warehouse URL: the endpoint of the bigquery one is no https address.', {
    hint: 'http is for this machine only.',
  });
}
