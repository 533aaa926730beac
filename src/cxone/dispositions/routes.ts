/** Templates in messages; the version is a setting. */
export const DISPOSITIONS_ROUTE = '/dispositions';
export const DISPOSITION_ROUTE = '/dispositions/{id}';
export const CLASSIFICATIONS_ROUTE = '/dispositions/classifications';
export const SKILLS_ROUTE = '/dispositions/{id}/skills';

/** Rows of a page at most. */
export const PAGE_ROWS = 100;
/** Dispositions that one POST may carry. */
export const BULK_SIZE = 50;

/** Where the API of one version stands, from the API's own address on. */
export function toServiceUrl(endpoint: string, apiVersion: string): string {
  return `${endpoint.replace(/\/+$/, '')}/incontactapi/services/${apiVersion}`;
}

export function toDispositionTarget(id: string): string {
  return `${DISPOSITIONS_ROUTE}/${encodeURIComponent(id)}`;
}

/** By id, so that what is created meanwhile comes last. */
export function toListTarget({ skip, top }: { readonly skip: number; readonly top: number }): string {
  return `${DISPOSITIONS_ROUTE}?skip=${skip}&top=${top}&orderBy=${encodeURIComponent('dispositionId asc')}`;
}

/** The first page is asked for without a word about pages: what this call takes is not documented. */
export function toSkillsTarget(id: string, skip: number): string {
  return `${toDispositionTarget(id)}/skills${skip === 0 ? '' : `?skip=${skip}&top=${PAGE_ROWS}`}`;
}
