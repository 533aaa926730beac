const FORBIDDEN = /["\\/:<>|*?\r\n]+/g;
const MAX_LENGTH = 200;
const MAX_NAMES = 50;

/**
 * The names to try, one after the other: the wanted one (with the number of a later attempt), then `-2`, `-3`, … behind
 * it. Characters that GitHub forbids become `-`.
 */
export function toArtifactNames(
  wanted: string,
  { runAttempt }: { readonly runAttempt: number },
): readonly string[] {
  const safe = wanted.replaceAll(FORBIDDEN, '-').trim().slice(0, MAX_LENGTH);
  const first = `${safe === '' ? 'callcodes' : safe}${runAttempt > 1 ? `-${runAttempt}` : ''}`;
  const others = Array.from({ length: MAX_NAMES - 1 }, (_, index) => `${first}-${index + 2}`);
  return [first, ...others];
}
