import type { CallCodeTable } from './call-code-table.ts';

/** Level of a record: 1 at a root. */
export function levelOf(table: CallCodeTable, id: string): number {
  let level = 1;
  let parentId = table.get(id)?.parentCallCodeId ?? null;
  while (parentId !== null) {
    level += 1;
    parentId = table.get(parentId)?.parentCallCodeId ?? null;
  }
  return level;
}

/** Levels that a record and its descendants take up: 1 without children. */
export function heightOf(table: CallCodeTable, id: string): number {
  let height = 1;
  for (const childId of table.childIds(id)) height = Math.max(height, 1 + heightOf(table, childId));
  return height;
}

/** Whether `id` is `ancestorId` or stands below it. */
export function isWithin(table: CallCodeTable, id: string, ancestorId: string): boolean {
  let current: string | null = id;
  while (current !== null) {
    if (current === ancestorId) return true;
    current = table.get(current)?.parentCallCodeId ?? null;
  }
  return false;
}
