import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    setupFiles: ['test/same-stories-each-time.ts'],
    // No test finds forms that whoever runs it keeps.
    env: { DISMISSAL_FORMS_DIR: 'no-forms-are-kept-here' },
    include: ['test/**/*.test.ts'],
    exclude: ['test/verify/**'],
    // A property tries as many stories on a slow machine as on a quick one.
    testTimeout: 300_000,
  },
});
