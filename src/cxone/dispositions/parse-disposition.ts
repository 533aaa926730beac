import { isRecord } from '../../util/is-record.ts';

/** One row of the flat list, as far as we use it. */
export interface Disposition {
  /** The number as a text. */
  readonly id: string;
  readonly dispositionName: string;
  readonly notes: string;
  readonly classificationId: number;
  readonly isActive: boolean;
  readonly isPreviewDisposition: boolean;
}

export type Parsed<Value> =
  | { readonly kind: 'ok'; readonly value: Value }
  /** `problem` names the place in our words and holds nothing of the reply. */
  | { readonly kind: 'bad'; readonly problem: string };

/** One record; properties that we do not use are let pass. Pure. */
export function parseDisposition(json: unknown): Parsed<Disposition> {
  if (!isRecord(json)) return bad('a disposition is no object');
  const { isPreviewDisposition } = json;
  const dispositionName = json['dispositionName'] ?? '';
  const isActive = parseFlag(json['isActive']);
  const id = parseCount(json['dispositionId']);
  // CXone lets a disposition have no classification.
  const classificationId = parseCount(json['classificationId'] ?? 0);
  const notes = json['notes'] ?? '';
  if (id === null || id === 0) return bad('the `dispositionId` of a disposition is none');
  if (typeof dispositionName !== 'string')
    return bad(`the \`dispositionName\` of the disposition ${id} is no string`);
  if (classificationId === null) return bad(`the \`classificationId\` of the disposition ${id} is none`);
  if (typeof notes !== 'string') return bad(`the \`notes\` of the disposition ${id} are no string`);
  if (isActive === null) return bad(`the \`isActive\` of the disposition ${id} is no boolean`);
  const value = {
    id: String(id),
    dispositionName,
    notes,
    classificationId,
    isActive,
    isPreviewDisposition: parseFlag(isPreviewDisposition) === true,
  };
  return { kind: 'ok', value };
}

/** A whole number from 0, which may arrive as a text of digits; null for anything else. */
export function parseCount(value: unknown): number | null {
  const number = typeof value === 'string' && /^\d{1,15}$/.test(value) ? Number(value) : value;
  return typeof number === 'number' && Number.isSafeInteger(number) && number >= 0 ? number : null;
}

/** A truth value, which may arrive as a text or a number, as numbers do; null for anything else. */
function parseFlag(value: unknown): boolean | null {
  if (value === true || value === 1 || value === '1') return true;
  if (value === false || value === 0 || value === '0') return false;
  const text = typeof value === 'string' ? value.toLowerCase() : '';
  return text === 'true' ? true : text === 'false' ? false : null;
}

export function bad(problem: string): { readonly kind: 'bad'; readonly problem: string } {
  return { kind: 'bad', problem };
}
