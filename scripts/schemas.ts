import { mkdirSync, writeFileSync } from 'node:fs';
import { checkJsonSchema } from '../src/eligibility/published-output.ts';
import { jsonText } from '../src/packet/json-text.ts';
import { recordJsonSchema } from '../src/record/schema/person-record.ts';

// npm run schemas: the JSON Schemas in docs/schema, for people who have not installed this.

mkdirSync('docs/schema', { recursive: true });
writeFileSync('docs/schema/record.json', jsonText(recordJsonSchema()));
writeFileSync('docs/schema/check.json', jsonText(checkJsonSchema()));
