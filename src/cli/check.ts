import { Command } from 'commander';
import type { CheckOptions } from './check-record.ts';
import type { Screen } from './screen.ts';
import { dayArgument } from './today.ts';

/** `dismissal check RECORD`: findings, and the decision for each count with its reasons. */
export function checkCommand(screen: Screen): Command {
  return new Command('check')
    .description('say what is wrong with a record, and what is open for every count of it')
    .argument('<record>', 'a .yaml or .json file of one person, or - for standard input')
    .option('--as-of <day>', 'the day to answer for, as 2026-11-24 (today)', dayArgument)
    .option('--why', 'every question that was decided, down to the facts')
    .option(
      '--what-if <path=value>',
      'what would change if a fact were otherwise, as circumstances.charged=yes; may be repeated',
      (value: string, before: readonly string[] = []) => [...before, value],
    )
    .option('--json', 'all of it as JSON')
    .action(async (name: string, options: CheckOptions) => {
      const { checkRecord } = await import('./check-record.ts');
      return checkRecord(screen, name, options);
    });
}
