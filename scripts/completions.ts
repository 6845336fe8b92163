import { report } from '../test/completions/report.ts';
import { run } from '../test/completions/runner.ts';

// npm run completions: checks what the engine says about records with holes against every way of
// filling them. COMPLETIONS sets how many records, SAMPLED how many completions of each, SEED
// which.

const sampled = Number(process.env['SAMPLED'] ?? 12);
const result = run({
  records: Number(process.env['COMPLETIONS'] ?? 500),
  few: sampled * 4,
  sampled,
  seed: Number(process.env['SEED'] ?? 20_261_128),
  stopAfter: Number.POSITIVE_INFINITY,
});
console.log(report(result));
process.exitCode = Object.values(result.broken).every((count) => count === 0) ? 0 : 1;
