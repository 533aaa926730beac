/** Which code a record is, as its notes say. */
export interface Tag {
  readonly path: string;
  readonly category: string;
}

/** Codes as a matrix may hold them, three at most, and a category, which never holds one of `[ ] @`. */
const TAG = /\[callcode ([A-Z0-9_]{2,16}(?:\/[A-Z0-9_]{2,16}){0,2}) @ ([^[\]@\r\n]{1,128})\]/;
/** What looks like a tag, whether or not we can read it. */
const MARK = /\[callcode\s[^\]\r\n]*\]/i;

export function renderTag({ path, category }: Tag): string {
  return `[callcode ${path} @ ${category}]`;
}

/** The first tag in the notes, wherever it stands in them; null without one. */
export function parseTag(notes: string): Tag | null {
  const [, path, category] = TAG.exec(notes) ?? [];
  return path === undefined || category === undefined ? null : { path, category };
}

/** True for notes with a tag, also with one that we cannot read: such a record is somebody's. */
export function isMarked(notes: string): boolean {
  return MARK.test(notes);
}

/** The notes with this tag in place of the one that they have, else on a line of its own below all else. */
export function withTag(notes: string, tag: string): string {
  if (TAG.test(notes)) return notes.replace(TAG, () => tag);
  return notes === '' || notes.endsWith('\n') ? `${notes}${tag}` : `${notes}\n${tag}`;
}
