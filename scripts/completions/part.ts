import { examples } from '../../test/completions/report.ts';
import { run } from '../../test/completions/runner.ts';

/** Some of the records: those that come from one seed. */
export interface Part {
  readonly seed: number;
  readonly records: number;
  /** How many ways to fill in a record that has too many to try them all. */
  readonly sampled: number;
}

process.on('message', ({ sampled, ...part }: Part) => {
  const effort = { few: sampled * 4, sampled, stopAfter: Number.POSITIVE_INFINITY };
  const result = run({ ...part, ...effort });
  process.send?.({ ...result, examples: examples(result) });
});
