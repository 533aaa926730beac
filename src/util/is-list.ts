/** `Array.isArray` for what came over the wire: the entries stay unknown. */
export function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}
