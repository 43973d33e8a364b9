import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: 'test/support/compiled.ts',
    testTimeout: 30_000,
    reporters: ['default', 'json'],
    outputFile: { json: '.cache/test-report.json' },
  },
});
