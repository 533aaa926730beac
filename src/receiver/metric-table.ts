import { VERDICT_KINDS } from './verdict.ts';

export interface MetricDefinition {
  readonly name: string;
  readonly kind: 'counter' | 'gauge' | 'histogram';
  readonly help: string;
  /** Its only label, and every value of it. */
  readonly label?: { readonly name: string; readonly values: readonly string[] };
  /** Upper bounds of a histogram. */
  readonly buckets?: readonly number[];
}

const SECONDS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 20];
const PREFIX = 'callcodes_receiver_';

/** What `GET /metrics` tells besides the figures of the process; docs/receiver.md is generated from it. */
export const METRICS = {
  requests: {
    name: `${PREFIX}requests_total`,
    kind: 'counter',
    help: 'Requests to the webhook, and to paths that do not exist, by what became of them',
    label: { name: 'result', values: VERDICT_KINDS },
  },
  replySeconds: {
    name: `${PREFIX}reply_seconds`,
    kind: 'histogram',
    help: 'Time from the head of such a request to its reply',
    buckets: SECONDS,
  },
  waiting: {
    name: `${PREFIX}queue_events`,
    kind: 'gauge',
    help: 'Events that wait for the next batch',
  },
  storeSeconds: {
    name: `${PREFIX}store_seconds`,
    kind: 'histogram',
    help: 'Time that a batch took to be committed or given up',
    buckets: SECONDS,
  },
  batchEvents: {
    name: `${PREFIX}batch_events`,
    kind: 'histogram',
    help: 'Events in a batch',
    buckets: [1, 2, 5, 10, 20, 50, 100, 200, 500],
  },
  failedBatches: {
    name: `${PREFIX}failed_batches_total`,
    kind: 'counter',
    help: 'Batches of which at least one event could not be stored',
  },
  warehouseUp: {
    name: `${PREFIX}warehouse_up`,
    kind: 'gauge',
    help: '1 when the warehouse answered the last time it was used or asked, else 0',
  },
} as const satisfies Readonly<Record<string, MetricDefinition>>;
