import { defineConfig } from 'vitest/config';

/** Four fifths of the time: `MUTATION_SLOW=yes` tries these on what the others let live. */
const slow = [
  'test/eligibility/previews*.test.ts',
  'test/eligibility/pending-in-another-case.test.ts',
  'test/eligibility/questions-can-be-written.test.ts',
  'test/law/records-by-rule.test.ts',
  'test/law/offenses/one-reading.test.ts',
  'test/record/findings.test.ts',
  'test/found/{record,law}.test.ts',
];

/**
 * Only the rules' tests: slow tests, or tests that need a folder of papers, would kill few more.
 */
export default defineConfig({
  test: {
    setupFiles: ['test/same-stories-each-time.ts'],
    // `MUTATION_TESTS='test/decision/**'` runs a part of them.
    include: process.env['MUTATION_TESTS']?.split(',') ?? [
      'test/decision/**/*.test.ts',
      'test/facts/**/*.test.ts',
      'test/eligibility/**/*.test.ts',
      'test/law/**/*.test.ts',
      'test/record/{findings,what-is-read}.test.ts',
      'test/found/{record,law}.test.ts',
    ],
    exclude: [
      'test/law/book/**',
      'test/facts/a-fact-declared-once.test.ts',
      'test/eligibility/every-code-has-words.test.ts',
      'test/eligibility/questions/every-fact-asked.test.ts',
      ...(process.env['MUTATION_SLOW'] === undefined ? slow : []),
    ],
    testTimeout: 60_000,
  },
});
