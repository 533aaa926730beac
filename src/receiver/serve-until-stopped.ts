import { once } from 'node:events';
import type { Clock } from '../model/clock.ts';
import { createApp } from './create-app.ts';
import { createMetrics } from './create-metrics.ts';
import { EventQueue, QUEUE_LIMITS, type StoredBatch } from './event-queue.ts';
import { MemoryBudget } from './memory-budget.ts';
import type { ReceiverLog } from './receiver-log.ts';
import { CONNECTION_LIMITS, type ReceiverAddress, serveReceiver } from './serve-receiver.ts';
import { toSigningKey } from './verify-signature.ts';
import { toFields, WarehouseGate } from './warehouse-gate.ts';
import type { Warehouse } from './warehouses/warehouse.ts';
import { within } from './within.ts';

/** Bodies, and the events made of them, of all requests together: the largest event from each of 32 senders. */
const MEMORY_BYTES = 64 * 1024 * 1024;
/** Shorter than the 30 s after which container platforms kill. */
const GRACE_MS = 25_000;
const DRAIN_MS = 2_000;

export interface ReceiverParts {
  readonly at: ReceiverAddress;
  /** `whsec_…`; none: events are taken from anybody. */
  readonly secrets: readonly string[];
  readonly warehouse: Warehouse;
  readonly clock: Clock;
  readonly log: ReceiverLog;
  /** Aborted when the receiver is to stop. */
  readonly signal: AbortSignal;
  readonly onListening: (url: string) => void;
}

/**
 * Receives until it is told to stop, then answers what it has accepted. A warehouse that is away is waited for.
 * @throws WarehouseError for one that can never be used, InputError for an address that cannot be had.
 */
export async function serveUntilStopped(parts: ReceiverParts): Promise<void> {
  const { warehouse, clock, log, signal } = parts;
  const stopped: Promise<unknown> = signal.aborted ? Promise.resolve() : once(signal, 'abort');
  const metrics = await createMetrics({ waiting: () => queue.waiting });
  const gate = new WarehouseGate({ warehouse, clock, log, onChange: (isUp) => metrics.setWarehouseUp(isUp) });
  const queue = new EventQueue({
    store: (events) => warehouse.store(events),
    limits: QUEUE_LIMITS,
    nowMs: () => clock.nowMs(),
    onBatch: (batch) => {
      metrics.observeBatch(batch);
      noteBatch(batch, { gate, log });
    },
  });
  await Promise.race([gate.open(), stopped]);
  if (signal.aborted) return;
  let isStopping = false;
  const app = await createApp({
    warehouse,
    gate,
    queue,
    metrics,
    log,
    clock,
    keys: parts.secrets.map(toSigningKey),
    budget: new MemoryBudget(MEMORY_BYTES),
    isStopping: () => isStopping,
  });
  const server = await serveReceiver(app, { at: parts.at, limits: CONNECTION_LIMITS });
  parts.onListening(server.url);
  try {
    await Promise.race([gate.keepOpening(signal).then(() => stopped), stopped]);
  } finally {
    isStopping = true;
    log.write('info', 'Stopping: no more connections are accepted.', { waiting: queue.waiting });
    await server.close(GRACE_MS);
    // What nobody waits for any more, since its sender was cut off.
    await within(queue.drained(), DRAIN_MS);
  }
}

function noteBatch(
  { events, durationMs, outcomes }: StoredBatch,
  { gate, log }: { readonly gate: WarehouseGate; readonly log: ReceiverLog },
): void {
  const failed = outcomes.filter(({ kind }) => kind !== 'stored' && kind !== 'duplicate');
  gate.note({ isUp: !failed.some(({ kind }) => kind === 'warehouse-away') });
  const [first] = failed;
  if (first === undefined) {
    log.write('debug', 'A batch is committed.', { events, durationMs });
    return;
  }
  const why = 'error' in first ? toFields(first.error) : {};
  log.write('error', 'A batch could not be stored.', { events, failed: failed.length, durationMs, ...why });
}
