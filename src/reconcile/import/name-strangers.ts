import { parseAbsentParentId } from '../../model/absent-parent.ts';
import { type ActualCode, PATH_SEPARATOR } from '../../model/call-code.ts';
import { MARK } from '../is-adoption.ts';
import { deriveCodes } from './derive-codes.ts';

/** Category of records whose tenant knows no categories. People give it another name before the first apply. */
export const STRANGERS_CATEGORY = 'DISPOSITIONS';

/** Whether nothing in the record says which code it is. Records of a hierarchical API carry no mark and need none. */
export function isStranger({ terms }: ActualCode): boolean {
  return terms[MARK] === null;
}

/** The records, each with a code: those that say none get one from their name, at the root. Pure. */
export function nameStrangers(records: readonly ActualCode[]): readonly ActualCode[] {
  const strangers = records.filter(isStranger);
  if (strangers.length === 0) return records;
  const reserved = new Set(records.filter((record) => !isStranger(record)).flatMap(toRootCodes));
  const codes = deriveCodes(strangers, reserved);
  return records.map((record) => {
    const code = codes.get(record.id);
    return code === undefined ? record : { ...record, code, category: STRANGERS_CATEGORY, parentId: null };
  });
}

/** Codes at the root that the record stands for or hangs from; a new one of that name would take its children in. */
function toRootCodes({ code, parentId }: ActualCode): readonly string[] {
  if (parentId === null) return [code];
  const absent = parseAbsentParentId(parentId);
  return absent === null ? [] : absent.split(PATH_SEPARATOR).slice(0, 1);
}
