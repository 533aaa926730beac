/** The tool chain is pinned by `node` among the devDependencies; `--ignore-scripts` leaves it out without a word. */
export function assertNode24(): void {
  if (process.versions.node.startsWith('24.')) return;
  throw new Error(
    `Scripts run under Node 24, this is ${process.version}. Start them through npm (npm run build), after npm ci with its scripts.`,
  );
}
