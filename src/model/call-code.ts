/** The three kinds of result that a campaign counts; the vendor's wire values. */
export const CALL_CODE_TYPES = ['SUCCESS', 'FAILURE', 'NEUTRAL'] as const;
export type CallCodeType = (typeof CALL_CODE_TYPES)[number];

/** Depth of the hierarchy that a tenant accepts; a root is level 1. */
export const MAX_LEVEL = 3;

/** Separator of the segments of a path (`INT/INT_HOT`). */
export const PATH_SEPARATOR = '/';

export const API_NAMES = ['callcodes', 'dispositions'] as const;
export type ApiName = (typeof API_NAMES)[number];

/** Lines and columns count from 1, columns in UTF-16 units, `endColumn` is exclusive; `file` is relative to the workspace, with `/`. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** How a file names the parent of a code. `listed`: a path that some matched file defines. */
export type ParentReference =
  | { readonly kind: 'root' }
  | { readonly kind: 'listed'; readonly path: string }
  | { readonly kind: 'tenant'; readonly path: string }
  | { readonly kind: 'tenant-id'; readonly id: string };

/** One call code as the matrix files want it. */
export interface DesiredCode {
  /**
   * Identity over all matched files: segments joined by `/`. Below a parent known by id only, the first segment is
   * `id:<uuid>` (lower case) until the plan knows the tenant's path of that parent.
   */
  readonly path: string;
  readonly code: string;
  readonly name: string;
  readonly type: CallCodeType;
  readonly category: string;
  readonly active: boolean;
  readonly parent: ParentReference;
  /** Normalised; a full path, or below an unchanged parent just the code; null when the file says nothing. */
  readonly was: string | null;
  /** Only for the dispositions API: an id or a name. */
  readonly classification: string | null;
  /** Where the value of `code` stands. */
  readonly place: Place;
  /** Where single fields stand, for findings that are made at plan time. */
  readonly places: Partial<
    Readonly<Record<'name' | 'parent' | 'parentCallCodeId' | 'was' | 'active' | 'classification', Place>>
  >;
}

/** A category that a document declares by `category` or `wasCategory` and so owns. */
export interface OwnedCategory {
  readonly category: string;
  readonly declaredBy: 'category' | 'wasCategory';
  readonly place: Place;
}

/** What all matched files say together. */
export interface DesiredMatrix {
  readonly codes: readonly DesiredCode[];
  readonly owned: readonly OwnedCategory[];
}

/** Values in the API's own words that a write sets besides the common ones (dispositions: `dispositionName`, `tag`, …). */
export type NativeTerms = Readonly<Record<string, string | number | boolean | null>>;

/** One call code as the tenant has it. */
export interface ActualCode {
  readonly id: string;
  readonly name: string;
  readonly code: string;
  readonly type: CallCodeType;
  readonly parentId: string | null;
  readonly category: string;
  readonly isActive: boolean;
  readonly terms: NativeTerms;
  /**
   * Nothing in the record says which code it is: it was taken for this one by its name. `as-created`: it is just as a create
   * leaves it that died before it marked the record. Left out: the record says itself which code it is.
   */
  readonly namesake?: 'as-created' | 'edited';
}

/** The values that a write can alter; `parent` is a path, null at a root. Native terms stand beside the common fields. */
export interface CodeValues {
  readonly name: string;
  readonly code: string;
  readonly type: CallCodeType;
  readonly parent: string | null;
  readonly category: string;
  readonly isActive: boolean;
  readonly [term: string]: string | number | boolean | null;
}
