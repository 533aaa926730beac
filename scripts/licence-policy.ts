/** Licences that may be shipped inside `dist/`: permissive ones that ask for a notice only. */
export const SHIPPED_LICENCES: readonly string[] = [
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'ISC',
  'MIT',
  // What chainsaw 0.1.0 calls the MIT licence.
  'MIT/X11',
  // A dedication to the public domain.
  'Unlicense',
];

/** Licences that tools may have which nobody but us runs. */
export const TOOL_LICENCES: readonly string[] = [...SHIPPED_LICENCES, 'EPL-2.0', 'MPL-2.0'];

/** Packages whose manifest states no licence, with what their authors state elsewhere. */
export const UNSTATED_LICENCES: ReadonlyMap<string, string> = new Map([
  // Its README says MIT: https://github.com/substack/node-buffers/issues/12
  ['buffers@0.1.1', 'MIT'],
  // Its file `license` is the MIT licence.
  ['khroma@2.1.0', 'MIT'],
  // Its manifest says so in a field of old: "licenses".
  ['simple-lru-cache@0.0.2', 'MIT'],
]);

/** True when every licence that an SPDX expression needs is on the list (of `A OR B` one is enough). */
export function isAllowedLicence(expression: string, allowed: readonly string[]): boolean {
  return expression
    .replace(/[()]/g, ' ')
    .trim()
    .split(/\s+OR\s+/)
    .some((choice) => choice.split(/\s+AND\s+/).every((licence) => allowed.includes(licence.trim())));
}
