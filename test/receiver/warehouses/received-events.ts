import type { MappingEventChange } from '../../../src/model/mapping-event.ts';
import type { ReceivedEvent } from '../../../src/receiver/warehouses/warehouse.ts';

export const RECEIVED_AT_MS = Date.UTC(2026, 10, 22, 10, 0, 0, 123);

export interface EventParts {
  readonly webhookId?: string;
  readonly receivedAtMs?: number;
  readonly timestamp?: string;
  readonly target?: string;
  readonly attempts?: number;
  readonly successes?: number;
  readonly changes?: readonly MappingEventChange[];
  readonly changesOmitted?: number;
}

/** An event as a receiver hands it on; its webhook id is that of its mapping id unless another one is given. */
export function received(mappingId: string, parts: EventParts = {}): ReceivedEvent {
  const { changes = [change('INT')], attempts = changes.length, successes = attempts } = parts;
  return {
    webhookId: parts.webhookId ?? `webhook of ${mappingId}`,
    receivedAtMs: parts.receivedAtMs ?? RECEIVED_AT_MS,
    event: {
      event: successes === attempts ? 'MAPPING_COMPLETED' : 'MAPPING_FAILED',
      mappingId,
      metrics: {
        totalAttempts: attempts,
        successfulAssignments: successes,
        averageLatencyMs: 12.34,
        assignmentRate: attempts === 0 ? 1 : successes / attempts,
      },
      timestamp: parts.timestamp ?? '2026-11-22T09:59:59.500Z',
      target: parts.target ?? 'acme',
      outcome: successes === attempts ? 'applied' : 'partial',
      planDigest: `sha256:${'a'.repeat(64)}`,
      auditHash: null,
      commit: 'c'.repeat(40),
      runUrl: 'https://github.com/acme/codes/actions/runs/1',
      changes,
      ...(parts.changesOmitted === undefined ? {} : { changesOmitted: parts.changesOmitted }),
    },
  };
}

export function change(code: string, latencyMs: number | null = 20.5): MappingEventChange {
  return {
    action: 'create',
    path: `ROOT/${code}`,
    code,
    category: 'Sales',
    status: 'SUCCESS',
    latencyMs,
    callCodeId: latencyMs === null ? null : `id of ${code}`,
  };
}

export function changes(count: number): readonly MappingEventChange[] {
  return Array.from({ length: count }, (_, index) => change(`C${index}`, index % 3 === 0 ? null : index / 7));
}
