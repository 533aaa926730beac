import type { ActualCode } from '../model/call-code.ts';
import { rivalsOf, type Snapshot } from './index-snapshot.ts';

export interface UnlistedFacts {
  readonly snapshot: Snapshot;
  /** Whether the record was read with a secret of the run taken out of it. */
  readonly isRedacted: (record: ActualCode) => boolean;
}

/**
 * Why a record that no file lists is not written over; null when nothing is against it. A write sends back what was read, so that
 * the record has to have been read whole; and a review names a path, so that only one record may stand there.
 */
export function whyLeftAlone(record: ActualCode, { snapshot, isRedacted }: UnlistedFacts): string | null {
  const path = snapshot.paths.get(record.id) ?? record.code;
  if (isRedacted(record))
    return `${path} stays as it is: its record holds one of this run's secrets, shown as ***, and a write would put the stars into the tenant. Take the secret out of the record in CXone, and replace it.`;
  const rivals = rivalsOf(snapshot, record);
  if (rivals.length === 0) return null;
  const ids = [record, ...rivals].map(({ id }) => id).join(', ');
  return `${path} stays as it is: the tenant has ${rivals.length + 1} records for it (ids ${ids}), and only one of them can be meant. Take the tag out of the others in CXone, or rename them there.`;
}
