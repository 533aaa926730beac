import type { Edit } from './apply-edits.ts';

/** Times that one text is read to find out which of its edits do harm; those that are not cleared by then are left out. */
const MAX_TRIALS = 200;

/**
 * The edits that do no harm, in their order. All of them are tried at once, and halves of them only when they fail: harm is
 * rare, and each trial reads the whole text. Where some are safe, the last trial was of exactly those.
 */
export async function selectSafeEdits(
  edits: readonly Edit[],
  isSafe: (edits: readonly Edit[]) => Promise<boolean>,
): Promise<readonly Edit[]> {
  let trials = 0;
  const select = async (part: readonly Edit[]): Promise<readonly Edit[]> => {
    if (part.length === 0 || trials === MAX_TRIALS) return [];
    trials += 1;
    if (await isSafe(part)) return part;
    if (part.length === 1) return [];
    const middle = part.length >> 1;
    return [...(await select(part.slice(0, middle))), ...(await select(part.slice(middle)))];
  };
  const safe = await select(edits);
  // Halves that are harmless each might still do harm together.
  const isWhole = trials === 1;
  return isWhole || safe.length === 0 || (await isSafe(safe)) ? safe : [];
}
