/** Path of the collection, and its template in messages. */
export const CODES_ROUTE = '/api/v2/callcodes';
export const CODE_ROUTE = '/api/v2/callcodes/{id}';

/** The server's own maximum. */
export const PAGE_SIZE = 100;

export function toCodeTarget(id: string): string {
  return `${CODES_ROUTE}/${encodeURIComponent(id)}`;
}

export function toPageTarget(page: number): string {
  return `${CODES_ROUTE}?page=${page}&pageSize=${PAGE_SIZE}`;
}

/** The records of one code below one parent; an empty `parentCallCodeId` means the roots. */
export function toPlaceTarget(place: { readonly code: string; readonly parentId: string | null }): string {
  const filter = encodeURIComponent(`code=${place.code}`);
  return `${toPageTarget(1)}&filter=${filter}&parentCallCodeId=${encodeURIComponent(place.parentId ?? '')}`;
}
