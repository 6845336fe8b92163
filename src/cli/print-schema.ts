import { checkJsonSchema } from '../eligibility/published-output.ts';
import { jsonText } from '../packet/json-text.ts';
import { recordJsonSchema } from '../record/schema/person-record.ts';
import { exitCodes } from './exit-codes.ts';
import type { Screen } from './screen.ts';

const schemas = { record: recordJsonSchema, check: checkJsonSchema } as const;

export function printSchema(screen: Screen, what: keyof typeof schemas): void {
  screen.print(jsonText(schemas[what]()));
  screen.end(exitCodes.done);
}
