import { defineConfig } from 'vitest/config';

// The checks that need system tools (qpdf, poppler, MuPDF, Ghostscript, Chromium, LibreOffice) are
// separate: `npm test` must pass with only Node.
export default defineConfig({
  test: {
    setupFiles: ['test/same-stories-each-time.ts'],
    // Tests never find the user's own added forms.
    env: { DISMISSAL_FORMS_DIR: 'no-forms-are-kept-here' },
    include: ['test/verify/**/*.test.ts'],
    testTimeout: 300_000,
    fileParallelism: false,
  },
});
