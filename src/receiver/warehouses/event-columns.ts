import { WarehouseError } from '../../errors/warehouse-error.ts';
import { type Column, toStorableText } from './column.ts';
import type { ReceivedEvent } from './warehouse.ts';

/** The ids by which an event is known, as they are kept. */
export interface EventIds {
  readonly mappingId: string;
  readonly webhookId: string;
}

export function toEventIds({ webhookId, event }: ReceivedEvent): EventIds {
  return { mappingId: toStorableText(event.mappingId), webhookId: toStorableText(webhookId) };
}

/** Of `mapping_events`, in the order of its columns. The first two are unique each. */
export const EVENT_COLUMNS: readonly Column<ReceivedEvent>[] = [
  text('mapping_id', (received) => toEventIds(received).mappingId),
  text('webhook_id', (received) => toEventIds(received).webhookId),
  text('event', ({ event }) => event.event),
  text('target', ({ event }) => event.target),
  text('outcome', ({ event }) => event.outcome),
  time('occurred_at', ({ event }) => toEpochMs(event.timestamp)),
  time('received_at', ({ receivedAtMs }) => receivedAtMs),
  figure('count', 'total_attempts', ({ event }) => event.metrics.totalAttempts),
  figure('count', 'successful_assignments', ({ event }) => event.metrics.successfulAssignments),
  figure('number', 'average_latency_ms', ({ event }) => event.metrics.averageLatencyMs),
  figure('number', 'assignment_rate', ({ event }) => event.metrics.assignmentRate),
  text('plan_digest', ({ event }) => event.planDigest),
  optionalText('audit_hash', ({ event }) => event.auditHash),
  optionalText('commit_sha', ({ event }) => event.commit),
  optionalText('run_url', ({ event }) => event.runUrl),
  figure('count', 'changes_omitted', ({ event }) => event.changesOmitted ?? 0),
];

type Read<Value> = (received: ReceivedEvent) => Value;

function text(name: string, read: Read<string>): Column<ReceivedEvent> {
  return { name, kind: 'text', isNullable: false, read: (received) => toStorableText(read(received)) };
}

function optionalText(name: string, read: Read<string | null>): Column<ReceivedEvent> {
  const toStored = (value: string | null) => (value === null ? null : toStorableText(value));
  return { name, kind: 'text', isNullable: true, read: (received) => toStored(read(received)) };
}

function time(name: string, read: Read<number>): Column<ReceivedEvent> {
  return { name, kind: 'time', isNullable: false, read };
}

function figure(kind: 'count' | 'number', name: string, read: Read<number>): Column<ReceivedEvent> {
  return { name, kind, isNullable: false, read };
}

function toEpochMs(timestamp: string): number {
  const epochMs = Date.parse(timestamp);
  if (!Number.isNaN(epochMs)) return epochMs;
  throw new WarehouseError('Cannot store an event: its timestamp is no ISO 8601 time.', {
    code: 'WAREHOUSE_FAILED',
    isTransient: false,
  });
}
