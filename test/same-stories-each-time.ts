import fc from 'fast-check';

/**
 * Every property uses the same stories in every run, so a failing test means a change broke
 * something, not chance. FC_RUNS (test/properties/runs.ts) and the fuzz runs use other stories.
 */
if (process.env['FC_RUNS'] === undefined) fc.configureGlobal({ seed: 20_261_125 });
