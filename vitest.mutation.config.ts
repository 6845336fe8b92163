import { defineConfig } from 'vitest/config';

/**
 * Only the rules' tests: slow tests, or tests that need a folder of papers, would kill few more.
 */
export default defineConfig({
  test: {
    setupFiles: ['test/same-stories-each-time.ts'],
    include: [
      'test/decision/**/*.test.ts',
      'test/eligibility/**/*.test.ts',
      'test/law/**/*.test.ts',
    ],
    exclude: [
      'test/law/book/**',
      'test/eligibility/every-code-has-words.test.ts',
      'test/eligibility/questions/every-fact-asked.test.ts',
    ],
    testTimeout: 60_000,
  },
});
