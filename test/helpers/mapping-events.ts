import type { MappingEvent, MappingEventChange } from '../../src/model/mapping-event.ts';

export function mappingEvent(parts: Partial<MappingEvent> = {}): MappingEvent {
  return {
    event: 'MAPPING_COMPLETED',
    mappingId: 'MAP_1234_1_apply_acme_aaaaaaaa',
    metrics: {
      totalAttempts: 1,
      successfulAssignments: 1,
      averageLatencyMs: 41.25,
      assignmentRate: 1,
    },
    timestamp: '2026-11-22T10:00:00.000Z',
    target: 'acme',
    outcome: 'applied',
    planDigest: `sha256:${'a'.repeat(64)}`,
    auditHash: 'b'.repeat(64),
    commit: 'c'.repeat(40),
    runUrl: 'https://github.com/acme/codes/actions/runs/1234',
    changes: [eventChange()],
    ...parts,
  };
}

export function eventChange(parts: Partial<MappingEventChange> = {}): MappingEventChange {
  return {
    action: 'create',
    path: 'INT/INT_HOT',
    code: 'INT_HOT',
    category: 'OUTBOUND_CAMPAIGN_A',
    status: 'SUCCESS',
    latencyMs: 41.25,
    callCodeId: '6f1c4a7e-0000-4000-8000-000000000001',
    ...parts,
  };
}
