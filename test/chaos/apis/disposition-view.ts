import { type ActualCode, CALL_CODE_TYPES, PATH_SEPARATOR } from '../../../src/model/call-code.ts';
import type { DispositionRecord } from '../../../src/sandbox/sandbox-state.ts';
import { isRecord } from '../../../src/util/is-record.ts';
import type { HandWritten } from '../chaos-api.ts';

/** Written down once more, apart from the product's own: what reads its tags must not share its mistakes. */
const TAG = /\[callcode ([A-Z0-9_/]+) @ ([^[\]@\r\n]+)\]/;
/** By type, each the one that a write picks. */
const CLASSIFICATIONS = { SUCCESS: 2, FAILURE: 5, NEUTRAL: 6 } as const;

export type DispositionFields = Pick<
  DispositionRecord,
  'dispositionName' | 'classificationId' | 'isPreviewDisposition' | 'isActive' | 'notes'
>;

/** A disposition as the suite sees records: its tag says which code it is. */
export function viewDisposition(json: unknown): ActualCode {
  if (!isRecord(json)) throw new Error('Not a disposition.');
  const { dispositionId, dispositionName, notes, classificationId, isActive, isPreviewDisposition } = json;
  const [, path = '', category = ''] = TAG.exec(String(notes)) ?? [];
  const cut = path.lastIndexOf(PATH_SEPARATOR);
  const type = CALL_CODE_TYPES.find((each) => CLASSIFICATIONS[each] === classificationId);
  if (type === undefined) throw new Error(`A classification that nobody wrote: ${String(classificationId)}`);
  return {
    id: String(dispositionId),
    name: String(dispositionName),
    code: path.slice(cut + 1),
    type,
    parentId: cut < 0 ? null : path.slice(0, cut),
    category,
    isActive: isActive === true,
    terms: { notes: String(notes), isPreviewDisposition: isPreviewDisposition === true },
  };
}

/** The other way round: the notes with the tag of the code that the record says it is, and without one when it says nothing. */
export function toDispositionFields({
  name,
  type,
  code,
  parentId,
  category,
  isActive,
  terms,
}: Omit<HandWritten, 'id'>): DispositionFields {
  const path = toPath({ parentId, code });
  return {
    dispositionName: name,
    classificationId: CLASSIFICATIONS[type],
    isPreviewDisposition: terms['isPreviewDisposition'] === true,
    isActive,
    notes: withTag(toNotes(terms), code === '' ? '' : `[callcode ${path} @ ${category}]`),
  };
}

export function toPath({ parentId, code }: Pick<ActualCode, 'parentId' | 'code'>): string {
  return parentId === null ? code : `${parentId}${PATH_SEPARATOR}${code}`;
}

/** What people wrote: the notes without their tag, and with it the line end that parts the two. */
export function toAdminText(terms: ActualCode['terms']): string {
  return toNotes(terms).replace(TAG, '').trimEnd();
}

function toNotes(terms: ActualCode['terms']): string {
  const { notes } = terms;
  return typeof notes === 'string' ? notes : '';
}

function withTag(notes: string, tag: string): string {
  if (TAG.test(notes)) return notes.replace(TAG, () => tag);
  return notes === '' || tag === '' ? `${notes}${tag}` : `${notes}\n${tag}`;
}
