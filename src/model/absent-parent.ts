const PREFIX = 'absent:';

/**
 * What stands for the id of a parent that a flat list names by its path and does not hold. A code that is to be created at that
 * path takes such children in.
 */
export function toAbsentParentId(path: string): string {
  return `${PREFIX}${path}`;
}

/** The path behind such an id; null for the id of a record. */
export function parseAbsentParentId(id: string): string | null {
  return id.startsWith(PREFIX) ? id.slice(PREFIX.length) : null;
}
