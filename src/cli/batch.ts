import { Command, InvalidArgumentError, Option } from 'commander';
import type { BatchOptions } from './run-batch.ts';
import type { Run } from './setting.ts';
import { dayArgument } from './today.ts';

/** `dismissal batch FILE|FOLDER --out DIR`: many people, one folder per person. */
export function batchCommand(run: Run): Command {
  const { batch: says, asOf } = run.words.helpWords;
  return new Command('batch')
    .description(says.does)
    .argument('[input]', says.input)
    .option('--out <dir>', says.out)
    .option('--as-of <day>', asOf, dayArgument)
    .option('--dry-run', says.dryRun)
    .option('--packed', says.packed)
    .option('--summary', says.summary)
    .option('--columns <file>', says.columns)
    .addOption(new Option('--petition <which>', says.petition).choices(['own', 'cr-180']))
    .option('--forms-dir <dir>', says.formsDir)
    .option('--jobs <number>', says.jobs, jobsArgument)
    .option('--shard <part>', says.shard)
    .option('--collect <dir>', says.collect)
    .option('--quiet', says.quiet)
    .option('--json', says.json)
    .addHelpText('after', says.after.join('\n'))
    .action(async (input: string | undefined, options: BatchOptions) => {
      const { runBatch } = await import('./run-batch.ts');
      return runBatch(run, input, options);
    });
}

function jobsArgument(value: string): number {
  const jobs = Number(value);
  if (!Number.isInteger(jobs) || jobs < 1 || jobs > 256) {
    throw new InvalidArgumentError('{jobs}');
  }
  return jobs;
}
