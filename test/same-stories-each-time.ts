import fc from 'fast-check';

/**
 * Every property is tried over the same stories in every run, so that a red test is a change's fault
 * and not the day's; other stories are for FC_RUNS (test/properties/runs.ts) and for the fuzz runs.
 */
if (process.env['FC_RUNS'] === undefined) fc.configureGlobal({ seed: 20_261_125 });
