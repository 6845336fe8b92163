import { Argument, Command } from 'commander';
import { checkJsonSchema } from '../eligibility/published-output.ts';
import { jsonText } from '../packet/json-text.ts';
import { recordJsonSchema } from '../record/schema/person-record.ts';
import { exitCodes } from './exit-codes.ts';
import type { Run } from './setting.ts';

const schemas = { record: recordJsonSchema, check: checkJsonSchema } as const;

/** `dismissal schema record|check`: the JSON Schema of what goes in and of what comes out. */
export function schemaCommand(screen: Run): Command {
  const { schema: says } = screen.words.helpWords;
  return new Command('schema')
    .description(says.does)
    .addArgument(new Argument('<what>', says.what).choices(Object.keys(schemas)))
    .action((what: keyof typeof schemas) => {
      screen.print(jsonText(schemas[what]()));
      screen.end(exitCodes.done);
    });
}
