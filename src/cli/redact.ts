import { Command } from 'commander';
import type { PlainDate } from '../calendar/plain-date.ts';
import type { Run } from './setting.ts';
import { dayArgument, today } from './today.ts';

/**
 * `dismissal redact RECORD`: the same record with nothing about the person in it, for a bug report.
 */
export function redactCommand(run: Run): Command {
  const { redact: says, record, asOf } = run.words.helpWords;
  return new Command('redact')
    .description(says.does)
    .argument('<record>', record)
    .option('--as-of <day>', asOf, dayArgument)
    .action(async (name: string, options: { readonly asOf?: PlainDate }) => {
      const { redactRecord } = await import('./redact-record.ts');
      return redactRecord(run, name, options.asOf ?? today());
    });
}
