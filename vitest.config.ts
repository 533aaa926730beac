import { defineConfig } from 'vitest/config';

/** Tests of pure code, which leave nothing behind: a worker takes one file after the other and loads the sources once. */
const PURE = ['audit', 'events', 'inputs', 'matrix', 'model', 'reconcile', 'util'].map(
  (layer) => `test/${layer}/**/*.test.ts`,
);

export default defineConfig({
  test: {
    testTimeout: 30_000,
    hookTimeout: 30_000,
    // Most of the time a test waits for a process of its own: one worker a core leaves the other core idle.
    maxWorkers: 3,
    server: { deps: { inline: [/@actions\//] } },
    projects: [
      { extends: true, test: { name: 'pure', include: PURE, isolate: false } },
      { extends: true, test: { name: 'whole', include: ['test/**/*.test.ts'], exclude: PURE } },
    ],
  },
});
