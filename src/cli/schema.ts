import { Argument, Command } from 'commander';
import type { Run } from './setting.ts';

const published = ['record', 'check'] as const;

/** `dismissal schema record|check`: the JSON Schema of what goes in and of what comes out. */
export function schemaCommand(screen: Run): Command {
  const { schema: says } = screen.words.helpWords;
  return new Command('schema')
    .description(says.does)
    .addArgument(new Argument('<what>', says.what).choices(published))
    .action(async (what: (typeof published)[number]) => {
      const { printSchema } = await import('./print-schema.ts');
      return printSchema(screen, what);
    });
}
