import type { Forest } from './forest-arbitrary.ts';

/** A `tenant:` path that a nested code's short `was` reads as its own root, which nobody can tell apart afterwards. */
export function isAmbiguous({ matrix: { codes } }: Forest): boolean {
  const short = new Set(
    codes
      .filter(({ was, parent }) => parent.kind !== 'root' && was?.includes('/') === false)
      .map(({ was }) => was),
  );
  return codes.some(({ parent }) => parent.kind === 'tenant' && short.has(parent.path.split('/')[0] ?? ''));
}
