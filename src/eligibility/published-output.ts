import * as z from 'zod';
import { day, determinationSchema, outcome, reason } from './published-schema.ts';

const finding = z.object({
  severity: z.enum(['error', 'warning', 'note']),
  code: z.string(),
  path: z.string(),
  place: z.object({ line: z.number(), column: z.number() }).optional(),
  seen: z.string().optional(),
  allowed: z.string().optional(),
  message: z.string(),
  fix: z.string(),
});

const standing = z.object({
  outcome,
  route: z.string().optional(),
  eligibleOn: day.optional(),
  atTheEarliest: z.literal(true).optional(),
  because: z.array(reason).min(1),
});

const differences = z.object({
  because: z.array(reason),
  requests: z.array(reason.extend({ request: z.string() })),
  cautions: z.array(reason),
  alternatives: z.array(reason.extend({ opensOn: day.optional() })),
});

const whatIf = z.object({
  changes: z.array(z.string()).min(1),
  counts: z.array(
    z.object({
      caseNumber: z.string(),
      count: z.number(),
      before: standing.optional(),
      after: standing.optional(),
      goes: differences,
      comes: differences,
      changes: z.boolean(),
    }),
  ),
});

/**
 * What `check --json` prints: the findings always, and where the record can be read its determination,
 * or with --what-if the comparison.
 */
export const checkOutput = z.object({
  findings: z.array(finding),
  determination: determinationSchema.optional(),
  whatIf: whatIf.optional(),
});

/**
 * The JSON Schema of `check --json`, draft 2020-12. Keys may be added later, so it allows unknown
 * ones.
 */
export function checkJsonSchema(): unknown {
  return z.toJSONSchema(checkOutput, { io: 'input', reused: 'ref' });
}
