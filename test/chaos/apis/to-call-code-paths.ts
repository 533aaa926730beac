import { type ActualCode, PATH_SEPARATOR } from '../../../src/model/call-code.ts';

/** Path of every call code by its id: the codes from the root down to it. */
export function toCallCodePaths(records: readonly ActualCode[]): ReadonlyMap<string, string> {
  const byId = new Map(records.map((record) => [record.id, record]));
  const pathOf = ({ parentId, code }: ActualCode): string => {
    const parent = parentId === null ? undefined : byId.get(parentId);
    return parent === undefined ? code : `${pathOf(parent)}${PATH_SEPARATOR}${code}`;
  };
  return new Map(records.map((record) => [record.id, pathOf(record)]));
}
