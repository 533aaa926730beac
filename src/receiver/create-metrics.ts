import type { StoredBatch } from './event-queue.ts';
import { METRICS } from './metric-table.ts';
import { VERDICT_KINDS, type Verdict } from './verdict.ts';

export interface ReceiverMetrics {
  observeReply(reply: { readonly result: Verdict['kind']; readonly durationMs: number }): void;
  observeBatch(batch: StoredBatch): void;
  setWarehouseUp(isUp: boolean): void;
  /** In Prometheus' text format. */
  render(): Promise<{ readonly contentType: string; readonly text: string }>;
}

const MS_PER_S = 1000;

/** Figures of one receiver and of its process, in a registry of their own. Every series is there from the start. */
export async function createMetrics(facts: { readonly waiting: () => number }): Promise<ReceiverMetrics> {
  const { default: prometheus } = await import('prom-client');
  const registry = new prometheus.Registry();
  const registers = [registry];
  prometheus.collectDefaultMetrics({ register: registry });
  const { requests: definition, waiting } = METRICS;
  const requests = new prometheus.Counter({
    ...named(definition),
    labelNames: [definition.label.name],
    registers,
  });
  for (const result of VERDICT_KINDS) requests.inc({ result }, 0);
  new prometheus.Gauge({
    ...named(waiting),
    registers,
    collect() {
      this.set(facts.waiting());
    },
  });
  const histogram = ({ buckets, ...metric }: Named & { readonly buckets: readonly number[] }) =>
    new prometheus.Histogram({ ...named(metric), buckets: [...buckets], registers });
  const replySeconds = histogram(METRICS.replySeconds);
  const storeSeconds = histogram(METRICS.storeSeconds);
  const batchEvents = histogram(METRICS.batchEvents);
  const failedBatches = new prometheus.Counter({ ...named(METRICS.failedBatches), registers });
  const warehouseUp = new prometheus.Gauge({ ...named(METRICS.warehouseUp), registers });
  return {
    observeReply: ({ result, durationMs }) => {
      requests.inc({ result });
      replySeconds.observe(durationMs / MS_PER_S);
    },
    observeBatch: ({ events, durationMs, outcomes }) => {
      storeSeconds.observe(durationMs / MS_PER_S);
      batchEvents.observe(events);
      if (!outcomes.every(({ kind }) => kind === 'stored' || kind === 'duplicate')) failedBatches.inc();
    },
    setWarehouseUp: (isUp) => warehouseUp.set(isUp ? 1 : 0),
    render: async () => ({ contentType: registry.contentType, text: await registry.metrics() }),
  };
}

interface Named {
  readonly name: string;
  readonly help: string;
}

function named({ name, help }: Named): { name: string; help: string } {
  return { name, help };
}
