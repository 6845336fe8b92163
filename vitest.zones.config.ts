import { defineConfig } from 'vitest/config';

/**
 * The tests that a time zone could turn: those of the calendar, of everything that reads or writes a
 * day, and of every answer and every paper of the samples. Left out is what only asks again, of
 * thousands of made-up records, what the calendar has already answered, and what looks at drawn pages,
 * whose bytes test/packet/time-zones.test.ts holds to be the same in every zone. That no other file
 * could know the zone is held by test/architecture.test.ts.
 */
export default defineConfig({
  test: {
    setupFiles: ['test/same-stories-each-time.ts'],
    // No test finds forms that whoever runs it keeps.
    env: { DISMISSAL_FORMS_DIR: 'no-forms-are-kept-here' },
    include: ['test/**/*.test.ts'],
    exclude: [
      'test/completions/**',
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
  },
});
