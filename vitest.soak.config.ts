import { defineConfig } from 'vitest/config';

/** The long campaigns: fuzzing, kills, many writers. Minutes, not seconds. */
export default defineConfig({
  test: {
    include: ['test/soak/**/*.soak.ts'],
    globalSetup: ['test/support/compiled.ts', 'test/support/neo4j/global-setup.ts'],
    testTimeout: 900_000,
    hookTimeout: 120_000,
    fileParallelism: false,
  },
});
