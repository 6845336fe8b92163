import { defineConfig } from 'vitest/config';

// The checks that need system tools (qpdf, poppler, MuPDF, Ghostscript, Chromium,
// LibreOffice) stand apart:
// `npm test` must pass with Node alone.
export default defineConfig({
  test: {
    setupFiles: ['test/same-stories-each-time.ts'],
    // No test finds forms that whoever runs it keeps.
    env: { DISMISSAL_FORMS_DIR: 'no-forms-are-kept-here' },
    include: ['test/verify/**/*.test.ts'],
    testTimeout: 300_000,
    fileParallelism: false,
  },
});
