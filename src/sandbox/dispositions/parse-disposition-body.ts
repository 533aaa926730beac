import { LAST_DIALER_ID } from '../../model/classification-names.ts';
import { countCodePoints } from '../../util/count-code-points.ts';
import { Refusal } from '../refusal.ts';
import type { DispositionRecord } from '../sandbox-state.ts';

const MAX_NAME_LENGTH = 50;

export type NewDisposition = Pick<
  DispositionRecord,
  'dispositionName' | 'isPreviewDisposition' | 'classificationId'
>;
export type DispositionValues = NewDisposition & Pick<DispositionRecord, 'isActive' | 'notes'>;

/** One item of a POST: a text that says what is wrong with it, or what to create. */
export function parseNewDisposition(item: unknown): NewDisposition | string {
  if (typeof item !== 'object' || item === null) return 'The disposition is no object.';
  const { dispositionName, isPreviewDisposition, classificationId } = toObject(item);
  if (typeof dispositionName !== 'string' || dispositionName === '') return 'The name is missing.';
  if (countCodePoints(dispositionName) > MAX_NAME_LENGTH)
    return `The name has more than ${MAX_NAME_LENGTH} characters.`;
  if (typeof isPreviewDisposition !== 'boolean') return 'isPreviewDisposition is neither true nor false.';
  if (typeof classificationId !== 'number' || !isClassification(classificationId))
    return 'There is no such classification.';
  return { dispositionName, isPreviewDisposition, classificationId };
}

/** The body of a PUT. All five fields are wanted: what a real tenant does without one of them is not known. */
export function parseDispositionValues(body: Record<string, unknown>): DispositionValues {
  const parsed = parseNewDisposition(body);
  if (typeof parsed === 'string') throw new Refusal(parsed, { status: 400, code: 'INVALID_FIELD' });
  const { isActive, notes } = body;
  if (typeof isActive !== 'boolean' || typeof notes !== 'string')
    throw new Refusal('isActive or notes is missing.', { status: 400, code: 'MISSING_FIELD' });
  return { ...parsed, isActive, notes };
}

function isClassification(id: number): boolean {
  return Number.isInteger(id) && id >= 1 && id <= LAST_DIALER_ID;
}

function toObject(value: object): Record<string, unknown> {
  return { ...value };
}
