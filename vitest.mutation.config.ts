import { defineConfig } from 'vitest/config';

/**
 * The tests of the rules alone: what takes long, or needs a folder of papers, would kill little more.
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
