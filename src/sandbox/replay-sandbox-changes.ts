import type {
  CallCodeRecord,
  DispositionRecord,
  RememberedReply,
  SandboxChange,
  SandboxState,
} from './sandbox-state.ts';

export interface NumberedChange {
  readonly sequence: number;
  readonly change: SandboxChange;
}

/** The state after these changes; those that it holds already are passed over. Pure. */
export function replaySandboxChanges(state: SandboxState, changes: readonly NumberedChange[]): SandboxState {
  const records = new Map<string, CallCodeRecord>(
    state.callCodes.records.map((record) => [record.id, record]),
  );
  const remembered = new Map<string, RememberedReply>(
    state.callCodes.remembered.map((reply) => [reply.key, reply]),
  );
  const dispositions = new Map<number, DispositionRecord>(
    state.dispositions.records.map((record) => [record.dispositionId, record]),
  );
  let sequence = state.sequence;
  for (const { sequence: number, change } of changes) {
    if (number <= sequence) continue;
    sequence = number;
    if ('disposition' in change) {
      dispositions.set(change.disposition.dispositionId, change.disposition);
      continue;
    }
    // A Map keeps an updated record where it was created.
    records.set(change.record.id, change.record);
    if (change.kind !== 'call-code-created' || change.remembered === null) continue;
    remembered.delete(change.remembered.key);
    remembered.set(change.remembered.key, change.remembered);
  }
  return {
    ...state,
    sequence,
    callCodes: { records: [...records.values()], remembered: [...remembered.values()] },
    dispositions: { records: [...dispositions.values()] },
  };
}
