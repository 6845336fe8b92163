import { mkdirSync, writeFileSync } from 'node:fs';
import { schemaText } from '../src/cli/schema.ts';
import { checkJsonSchema } from '../src/eligibility/published-output.ts';
import { recordJsonSchema } from '../src/record/schema/person-record.ts';

// npm run schemas: the JSON Schemas that docs/schema keeps, for those who have not installed this.

mkdirSync('docs/schema', { recursive: true });
writeFileSync('docs/schema/record.json', schemaText(recordJsonSchema()));
writeFileSync('docs/schema/check.json', schemaText(checkJsonSchema()));
