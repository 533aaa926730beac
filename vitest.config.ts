import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 30_000,
    hookTimeout: 30_000,
    // Most of the time a test waits for a process of its own: one worker a core leaves the other core idle.
    maxWorkers: 3,
    server: { deps: { inline: [/@actions\//] } },
  },
});
