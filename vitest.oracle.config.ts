import { defineConfig } from 'vitest/config';

// The independent reading of the statutes over 100,000 records; `npm test` tries fewer.
export default defineConfig({
  test: {
    include: ['test/oracle/**/*.test.ts'],
    env: { ORACLE_RECORDS: process.env['ORACLE_RECORDS'] ?? '100000' },
    testTimeout: 60_000,
  },
});
