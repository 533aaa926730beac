// Written by scripts/compile-schemas.ts; do not edit.
export interface MatrixSchemaError {
  /** JSON pointer to the value that is wrong. */
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
}

export interface MatrixValidator {
  (value: unknown): boolean;
  readonly errors?: readonly MatrixSchemaError[] | null;
}

/** Checks a document; its list of codes only for being a list. */
export const validateDocument: MatrixValidator;
/** Checks a code at the top of a document; its list of children only for being a list. */
export const validateCallCode: MatrixValidator;
/** Checks a nested code; its list of children only for being a list. */
export const validateNestedCode: MatrixValidator;
