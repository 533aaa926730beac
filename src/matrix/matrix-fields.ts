/** Fields of a document, in the order in which people write them. */
export const DOCUMENT_FIELDS = ['$schema', 'category', 'wasCategory', 'codes'] as const;

/** Fields of a code, in the order in which people write them. */
export const CODE_FIELDS = [
  'code',
  'name',
  'type',
  'category',
  'parent',
  'parentCallCodeId',
  'active',
  'was',
  'classification',
  'children',
] as const;
export type CodeField = (typeof CODE_FIELDS)[number];

export const CSV_COLUMNS = ['category', 'parent', 'code', 'name', 'type'] as const;
export const OPTIONAL_CSV_COLUMNS = ['active', 'was', 'parentCallCodeId', 'classification'] as const;
