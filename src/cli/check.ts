import { Command } from 'commander';
import type { CheckOptions } from './check-record.ts';
import type { Run } from './setting.ts';
import { dayArgument } from './today.ts';

/** `dismissal check RECORD`: findings, and the decision for each count with its reasons. */
export function checkCommand(run: Run): Command {
  const { check: says, record, asOf } = run.words.helpWords;
  return new Command('check')
    .description(says.does)
    .argument('<record>', record)
    .option('--as-of <day>', asOf, dayArgument)
    .option('--why', says.why)
    .option(
      '--what-if <path=value>',
      says.whatIf,
      (value: string, before: readonly string[] = []) => [...before, value],
    )
    .option('--json', says.json)
    .action(async (name: string, options: CheckOptions) => {
      const { checkRecord } = await import('./check-record.ts');
      return checkRecord(run, name, options);
    });
}
