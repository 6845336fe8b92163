import * as z from 'zod';
import { line } from '../../facts/scalars.ts';
import type { PersonRecord } from '../record.ts';
import { circumstances } from './circumstances.ts';
import { courtCase } from './court-case.ts';
import { filer, petitioner, withoutUndefined } from './people.ts';

/** The record's format, version 1: what may be written, and what it becomes. */
export const personRecord = z
  .strictObject({
    version: z.literal(1).default(1),
    petitioner,
    filer,
    preparedBy: line.optional(),
    circumstances,
    cases: z.tuple([courtCase], courtCase),
  })
  .transform((written): PersonRecord => withoutUndefined(written));

/** The published JSON Schema of a record as written, draft 2020-12. */
export function recordJsonSchema(): unknown {
  return z.toJSONSchema(personRecord, { io: 'input', unrepresentable: 'any', reused: 'ref' });
}

/** The same without references, for looking up what is allowed at a path. */
export function recordSchemaInFull(): unknown {
  return z.toJSONSchema(personRecord, { io: 'input', unrepresentable: 'any' });
}
