import { defineConfig } from 'vitest/config';

/** These replace a module before it loads, so they need modules of their own. */
const ownModules = [
  'test/facts/a-fact-declared-once.test.ts',
  'test/batch/reading/files-under.test.ts',
];

export default defineConfig({
  test: {
    setupFiles: ['test/same-stories-each-time.ts'],
    // Tests never find the user's own added forms.
    env: { DISMISSAL_FORMS_DIR: 'no-forms-are-kept-here' },
    // A property tries as many stories on a slow machine as on a fast one.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    // Vitest leaves one core idle by default: on two, that is half of the machine.
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        test: {
          name: 'every test',
          include: ['test/**/*.test.ts'],
          exclude: ['test/verify/**', ...ownModules],
          // The core keeps no state, and loading it anew for each file took half of the run.
          isolate: false,
        },
      },
      { extends: true, test: { name: 'own modules', include: ownModules } },
    ],
  },
});
