import type { CallCodeType, DesiredCode } from '../../model/call-code.ts';
import { CLASSIFICATION_NAMES } from '../../model/classification-names.ts';

/** Positive no Amount, Negative, Other. */
const IDS_BY_TYPE: Readonly<Record<CallCodeType, number>> = { SUCCESS: 2, FAILURE: 5, NEUTRAL: 6 };
/** Positive with and without amount; the three that are negative. All others count as neither. */
const SUCCESSES: ReadonlySet<number> = new Set([1, 2]);
const FAILURES: ReadonlySet<number> = new Set([3, 4, 5]);

/** The classification that the code asks for, by id or by one of NICE's names, else that of its type. */
export function toClassificationId({
  type,
  classification,
}: Pick<DesiredCode, 'type' | 'classification'>): number {
  if (classification === null) return IDS_BY_TYPE[type];
  if (/^\d+$/.test(classification)) return Number(classification);
  const wanted = classification.toLowerCase();
  const index = CLASSIFICATION_NAMES.findIndex((name) => name.toLowerCase() === wanted);
  return index < 0 ? IDS_BY_TYPE[type] : index + 1;
}

/** The type that comes closest to a classification. */
export function toNearestType(classificationId: number): CallCodeType {
  if (SUCCESSES.has(classificationId)) return 'SUCCESS';
  return FAILURES.has(classificationId) ? 'FAILURE' : 'NEUTRAL';
}
