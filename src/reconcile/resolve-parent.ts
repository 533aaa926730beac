import type { ActualCode, DesiredCode } from '../model/call-code.ts';
import { assertNever } from '../util/assert-never.ts';
import { findFormerRecord } from './find-former-record.ts';
import type { MatchState } from './match-state.ts';
import type { ResolvedParent } from './matching.ts';

/** What the code's reference to its parent comes to, as far as its parents have been matched. */
export function resolveParent({ parent }: DesiredCode, state: MatchState): ResolvedParent {
  switch (parent.kind) {
    case 'root':
      return { kind: 'root' };
    case 'listed': {
      const code = state.listedAt(parent.path);
      if (code === null) return { kind: 'missing' };
      const record = state.recordOf.get(code);
      return record === undefined ? { kind: 'new', code } : { kind: 'record', record };
    }
    case 'tenant':
      return toRecordParent(findFormerRecord(parent.path, state));
    case 'tenant-id':
      return toRecordParent(state.recordById(parent.id));
    default:
      return assertNever(parent);
  }
}

function toRecordParent(record: ActualCode | null): ResolvedParent {
  return record === null ? { kind: 'missing' } : { kind: 'record', record };
}
