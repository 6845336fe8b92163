import { Argument, Command } from 'commander';
import { checkJsonSchema } from '../eligibility/published-output.ts';
import { jsonText } from '../packet/json-text.ts';
import { recordJsonSchema } from '../record/schema/person-record.ts';
import { exitCodes } from './exit-codes.ts';
import type { Screen } from './screen.ts';

const schemas = { record: recordJsonSchema, check: checkJsonSchema } as const;

/** `dismissal schema record|check`: the JSON Schema of what goes in and of what comes out. */
export function schemaCommand(screen: Screen): Command {
  return new Command('schema')
    .description('the JSON Schema of a record, or of what check --json prints')
    .addArgument(new Argument('<what>', 'which of them').choices(Object.keys(schemas)))
    .action((what: keyof typeof schemas) => {
      screen.print(jsonText(schemas[what]()));
      screen.end(exitCodes.done);
    });
}
