import { Argument, Command } from 'commander';
import type { Screen } from './screen.ts';

const published = ['record', 'check'] as const;

/** `dismissal schema record|check`: the JSON Schema of what goes in and of what comes out. */
export function schemaCommand(screen: Screen): Command {
  return new Command('schema')
    .description('the JSON Schema of a record, or of what check --json prints')
    .addArgument(new Argument('<what>', 'which of them').choices(published))
    .action(async (what: (typeof published)[number]) => {
      const { printSchema } = await import('./print-schema.ts');
      return printSchema(screen, what);
    });
}
