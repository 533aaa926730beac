import { parseAbsentParentId, toAbsentParentId } from '../../model/absent-parent.ts';
import { type ActualCode, PATH_SEPARATOR } from '../../model/call-code.ts';
import { indexSnapshot } from '../index-snapshot.ts';
import { MARK } from '../is-adoption.ts';
import { deriveCodes } from './derive-codes.ts';

/** Category of records whose tenant knows no categories. People give it another name before the first apply. */
export const STRANGERS_CATEGORY = 'DISPOSITIONS';

/** What the name of a record says of its code; null what it does not say. */
export interface SpelledName {
  readonly name: string | null;
  readonly path: string | null;
  readonly category: string | null;
}

/** Null for a name that is not made as those of codes are, or that can be taken apart in several ways. */
export type SpellName = (record: ActualCode) => SpelledName | null;

/** Whether nothing in the record says which code it is. Records of a hierarchical API carry no mark and need none. */
export function isStranger({ terms }: ActualCode): boolean {
  return terms[MARK] === null;
}

/**
 * The records, each with a code: those that carry no mark get the one that their name spells, else one made from their name, at
 * the root. Pure.
 */
export function nameStrangers(records: readonly ActualCode[], spellName: SpellName): readonly ActualCode[] {
  const strangers = records.filter(isStranger);
  if (strangers.length === 0) return records;
  const marked = records.filter((record) => !isStranger(record));
  const spelled = new Map(strangers.map((record) => [record.id, spellName(record)]));
  const pathOf = ({ id }: ActualCode): string | null => spelled.get(id)?.path ?? null;
  const placed = placeAll(
    strangers.filter((record) => pathOf(record) !== null),
    { marked, pathOf },
  );
  const nameless = strangers
    .filter((record) => pathOf(record) === null)
    .map((record) => ({ ...record, name: spelled.get(record.id)?.name ?? record.name }));
  const codes = deriveCodes(nameless, new Set([...marked, ...placed.values()].flatMap(toRootCodes)));
  return records.map((record) => {
    if (!spelled.has(record.id)) return record;
    const { name = null, category = null } = spelled.get(record.id) ?? {};
    const place = placed.get(record.id) ?? { code: codes.get(record.id) ?? record.code, parentId: null };
    return { ...record, ...place, name: name ?? record.name, category: category ?? STRANGERS_CATEGORY };
  });
}

type Place = Pick<ActualCode, 'code' | 'parentId'>;

interface Placing {
  readonly marked: readonly ActualCode[];
  readonly pathOf: (record: ActualCode) => string | null;
}

/** Code and parent of records whose path is known, by id. */
function placeAll(records: readonly ActualCode[], { marked, pathOf }: Placing): ReadonlyMap<string, Place> {
  const idAt = new Map<string, string>();
  for (const record of records) idAt.set(pathOf(record) ?? '', record.id);
  for (const [id, path] of indexSnapshot(marked).paths) idAt.set(path, id);
  return new Map(
    records.map((record) => {
      const path = pathOf(record) ?? '';
      const cut = path.lastIndexOf(PATH_SEPARATOR);
      const above = path.slice(0, Math.max(cut, 0));
      const parentId = cut < 0 ? null : (idAt.get(above) ?? toAbsentParentId(above));
      return [record.id, { code: path.slice(cut + 1), parentId }];
    }),
  );
}

/** Codes at the root that the record stands for or hangs from; a new one of that name would take its children in. */
function toRootCodes({ code, parentId }: Place): readonly string[] {
  if (parentId === null) return [code];
  const absent = parseAbsentParentId(parentId);
  return absent === null ? [] : absent.split(PATH_SEPARATOR).slice(0, 1);
}
