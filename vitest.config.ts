import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

const OF_STORES = ['test/contract/**/*.test.ts', 'test/api/neo4j.test.ts'];

export default defineConfig({
  // Node and Vite each find another copy of graphql in its package, and schemas of one are foreign to the other.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    // Guards against what hangs; a machine that is busy with other work may take long.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // Much of the time goes by waiting for processes and the database. One fewer than the cores, the default, is one of two.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    reporters: ['default', 'json'],
    outputFile: { json: '.cache/test-report.json' },
    projects: [
      {
        extends: true,
        test: {
          name: 'program',
          // No test changes what a module holds, so the files of a worker share them: to load them anew takes a second a file.
          isolate: false,
          include: ['test/**/*.test.ts'],
          exclude: OF_STORES,
          globalSetup: 'test/support/compiled.ts',
        },
      },
      {
        // Only these need a Neo4j, so only these start one.
        extends: true,
        test: {
          name: 'stores',
          include: OF_STORES,
          globalSetup: ['test/support/compiled.ts', 'test/support/neo4j/global-setup.ts'],
        },
      },
    ],
  },
});
