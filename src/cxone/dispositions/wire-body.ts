import { ApiError } from '../../errors/api-error.ts';
import type { ActualCode, CodeValues } from '../../model/call-code.ts';
import { MASK } from '../../util/create-redactor.ts';
import type { DispositionBody } from './disposition-calls.ts';
import type { Identity } from './identify-dispositions.ts';
import type { Disposition } from './parse-disposition.ts';
import { DISPOSITION_ROUTE } from './routes.ts';
import { withTag } from './tag-line.ts';

/** The part of a write that this API alone knows. */
export interface NativeValues {
  readonly dispositionName: string;
  readonly classificationId: number;
  readonly tag: string;
}

export function toNativeValues({ dispositionName, classificationId, tag }: CodeValues): NativeValues {
  if (typeof dispositionName !== 'string' || typeof classificationId !== 'number' || typeof tag !== 'string')
    throw new Error('A write of a disposition lacks its name, its classification or its tag.');
  return { dispositionName, classificationId, tag };
}

/** The record with these values; what stands in its notes beside the tag stays, and so does what we do not manage. */
export function toDispositionBody(
  values: CodeValues,
  { isPreviewDisposition, notes }: Pick<Disposition, 'isPreviewDisposition' | 'notes'>,
): DispositionBody {
  const { dispositionName, classificationId, tag } = toNativeValues(values);
  return {
    dispositionName,
    classificationId,
    isPreviewDisposition,
    isActive: values.isActive,
    notes: withTag(notes, tag),
  };
}

/** What a write leaves, in the words of the matrix: PUT does not repeat the record. */
export function toWrittenCode(
  id: string,
  { values, parentId }: { readonly values: CodeValues; readonly parentId: string | null },
): ActualCode {
  const { name, code, type, category, isActive } = values;
  return { id, name, code, type, parentId, category, isActive, terms: { ...toNativeValues(values) } };
}

/** Which code a record is once it is written. */
export function toWrittenIdentity(
  {
    path,
    values,
    parentId,
  }: { readonly path: string; readonly values: CodeValues; readonly parentId: string | null },
  desired: Identity['desired'],
): Identity {
  const { tag } = toNativeValues(values);
  return { path, category: values.category, tag, parentId, isNamesake: false, desired };
}

/** Throws for a write that would put stars where one of this run's secrets stands: the record was not read whole. */
export function assertReadWhole(
  { id, dispositionName, notes }: Pick<Disposition, 'id' | 'dispositionName' | 'notes'>,
  {
    body,
    hasRedacted,
    requestId,
  }: {
    readonly body: DispositionBody;
    readonly hasRedacted: () => boolean;
    readonly requestId: string;
  },
): void {
  const kept = body.dispositionName === dispositionName ? [dispositionName, notes] : [notes];
  if (!hasRedacted() || !kept.some((text) => text.includes(MASK))) return;
  const route = `PUT ${DISPOSITION_ROUTE}`;
  throw new ApiError(
    `${route} was not sent: the disposition ${id} holds one of this run's secrets, shown as ***.`,
    {
      code: 'API_REJECTED',
      route,
      status: null,
      attempts: 0,
      requestId,
      mayHaveTakenEffect: false,
      hint: 'Take the secret out of its name and notes in CXone, and replace it.',
    },
  );
}
