const MAX_STEM_LENGTH = 60;

/** Names that Windows keeps for devices. https://learn.microsoft.com/windows/win32/fileio/naming-a-file */
const DEVICES = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

/**
 * A file name without extension for each category, in letters, digits and hyphens, so that it is one on every system; names that
 * come out equal are numbered in the order given.
 */
export function toFileNames(categories: readonly string[]): ReadonlyMap<string, string> {
  const taken = new Set<string>();
  const names = new Map<string, string>();
  for (const category of categories) {
    const stem = toStem(category);
    let name = stem;
    for (let number = 2; taken.has(name); number += 1) name = `${stem}-${number}`;
    taken.add(name);
    names.set(category, name);
  }
  return names;
}

function toStem(category: string): string {
  const stem = category
    .toUpperCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, MAX_STEM_LENGTH)
    .replace(/^-|-$/g, '');
  if (stem === '') return 'category';
  return DEVICES.test(stem) ? `${stem}-codes` : stem;
}
