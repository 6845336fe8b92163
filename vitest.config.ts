import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // No test finds forms that whoever runs it keeps.
    env: { DISMISSAL_FORMS_DIR: 'no-forms-are-kept-here' },
    include: ['test/**/*.test.ts'],
    exclude: ['test/verify/**'],
    testTimeout: 60_000,
  },
});
