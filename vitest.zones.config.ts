import { defineConfig } from 'vitest/config';

/**
 * The tests that a time zone could affect: the calendar, everything that reads or writes a date,
 * and every answer and paper of the samples. Left out are tests that only repeat the calendar's
 * checks over thousands of made-up records, and tests of drawn pages, whose bytes
 * test/packet/time-zones.test.ts checks in every zone. test/architecture.test.ts checks that no
 * other file can know the zone.
 */
export default defineConfig({
  test: {
    setupFiles: ['test/same-stories-each-time.ts'],
    // Tests never find the user's own added forms.
    env: { DISMISSAL_FORMS_DIR: 'no-forms-are-kept-here' },
    include: ['test/**/*.test.ts'],
    exclude: [
      'test/completions/**',
      // They need modules of their own, and read no date.
      'test/batch/reading/files-under.test.ts',
      'test/facts/a-fact-declared-once.test.ts',
      'test/forms/**',
      'test/found/**',
      'test/oracle/**',
      'test/packet/hard-*.test.ts',
      'test/packet/own-petition-papers.test.ts',
      'test/paper/**',
      'test/pdf/**',
      'test/properties/**',
      'test/verify/**',
    ],
    testTimeout: 60_000,
    maxWorkers: '100%',
    isolate: false,
  },
});
