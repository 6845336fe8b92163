import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    setupFiles: ['test/same-stories-each-time.ts'],
    // Tests never find the user's own added forms.
    env: { DISMISSAL_FORMS_DIR: 'no-forms-are-kept-here' },
    include: ['test/**/*.test.ts'],
    exclude: ['test/verify/**'],
    // A property tries as many stories on a slow machine as on a fast one.
    testTimeout: 300_000,
  },
});
