import { Command } from 'commander';
import type { NewOptions } from './new/new-options.ts';
import type { Run } from './setting.ts';
import { dayArgument } from './today.ts';

/** `dismissal new`: asks, and writes a record; `--blank` writes an empty one to complete. */
export function newCommand(run: Run): Command {
  const { new: says, asOf } = run.words.helpWords;
  return new Command('new')
    .description(says.does)
    .option('--from <draft.yaml>', says.from)
    .option('--out <record.yaml>', says.out)
    .option('--packet <dir>', says.packet)
    .option('--as-of <day>', asOf, dayArgument)
    .option('--answers <file>', says.answers)
    .option('--blank', says.blank)
    .option('--all-questions', says.allQuestions)
    .option('--replace', says.replace)
    .addHelpText('after', says.after.join('\n'))
    .action(async (options: NewOptions) => {
      const { beginRecord } = await import('./new/begin-record.ts');
      return beginRecord(run, options);
    });
}
