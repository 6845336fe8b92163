/**
 * Mutation testing of the rules: `npm run mutation`, or a part of them with `npm run mutation --
 * --mutate src/decision/**`. Texts are left alone (they are words, or names that the type checker
 * checks), and so are the lists of sections and citations.
 *
 * @type {import('@stryker-mutator/api/core').PartialStrykerOptions}
 */
const config = {
  testRunner: 'held-open',
  plugins: ['./scripts/mutation/test-runner.mjs', './scripts/mutation/citations.mjs'],
  ignorers: ['citations'],
  coverageAnalysis: 'perTest',
  // The tables are computed once when a file loads: each of those changes would need a restart.
  ignoreStatic: true,
  mutate: [
    'src/decision/**/*.ts',
    'src/facts/**/*.ts',
    'src/eligibility/**/*.ts',
    'src/law/**/*.ts',
    '!src/eligibility/published-{schema,output}.ts',
    '!src/law/acts.ts',
    '!src/law/opinions.ts',
    '!src/law/book/**',
    '!src/law/offenses/**',
    'src/law/offenses/listed.ts',
  ],
  mutator: { excludedMutations: ['StringLiteral', 'Regex'] },
  ignorePatterns: ['dist', 'packets', 'coverage', 'reports', '/forms', '/templates'],
  incremental: true,
  incrementalFile: 'reports/mutation/so-far.json',
  concurrency: 1,
  timeoutMS: 20_000,
  reporters: ['clear-text', 'json'],
  clearTextReporter: { allowColor: false, reportTests: false, reportMutants: false },
  tempDirName: '.stryker-tmp',
  // TypeScript 7 has no API with which Stryker could rewrite the file: it is named as absent.
  tsconfigFile: 'tsconfig.absent.json',
};

export default config;
