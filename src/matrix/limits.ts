/** Files over this are refused before they are read. */
export const MAX_FILE_BYTES = 5 * 1024 * 1024;

/** Maps and lists inside one another. */
export const MAX_NESTING = 64;

/** Alias expansions in one file, nested ones counted as often as they expand. */
export const MAX_ALIAS_EXPANSIONS = 100;

/** Values that the aliases of one file may add: keeps 100 aliases of one huge anchor from filling the memory. */
export const MAX_ALIAS_VALUES = 200_000;

/** Syntax errors that are listed of one YAML document; what follows the first ones is guesswork. */
export const MAX_SYNTAX_FINDINGS = 20;

/** Findings that are listed: a file of 5 MiB can have a million. */
export const MAX_FINDINGS = 100_000;

/** Places that one finding refers to besides its own. */
export const MAX_RELATED = 10;
