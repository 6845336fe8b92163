import * as z from 'zod';
import type { Level } from '../facts/count.ts';
import { outcomes } from '../law/outcome.ts';
import { changes as changeKinds } from './determination.ts';

/**
 * The shape of `check --json`, for programs that read it. A key may be added in a later version;
 * one that is here keeps its name and meaning.
 */

export const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/u);
/** Left out if no unknown fact can move the day. */
const atTheEarliest = z.literal(true).optional();
const words = z.record(z.string(), z.string());

const reading = z.object({
  page: z.string(),
  readOn: day,
  confidence: z.enum(['high', 'medium', 'low']),
});

const sourced = {
  effectiveFrom: day.optional(),
  effectiveUntil: day.optional(),
  act: z.string().optional(),
  reading,
};

const authority = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('statute'),
    code: z.string(),
    section: z.string(),
    subdivision: z.string(),
    ...sourced,
  }),
  z.object({
    kind: z.literal('rule-of-court'),
    rule: z.string(),
    subdivision: z.string(),
    ...sourced,
  }),
  z.object({
    kind: z.literal('case'),
    title: z.string(),
    year: z.number(),
    reporter: z.string(),
    ...sourced,
  }),
  z.object({ kind: z.literal('federal'), citation: z.string(), ...sourced }),
]);

const authorities = z.array(authority).min(1);

const answer = z.discriminatedUnion('is', [
  z.object({ is: z.literal('yes'), since: day.optional() }),
  z.object({
    is: z.literal('no'),
    opensOn: day.optional(),
    atTheEarliest,
    lifts: z.enum(['by-time', 'by-an-act']),
  }),
  z.object({ is: z.literal('never') }),
  z.object({
    is: z.literal('unknown'),
    asks: z.array(z.object({ path: z.string(), fact: z.string() })).min(1),
  }),
  z.object({ is: z.literal('unsettled') }),
]);

const decision = z.object({
  question: z.string(),
  answer,
  authorities,
  facts: z.array(z.object({ path: z.string(), seen: z.string(), from: z.string().optional() })),
  get because() {
    return z.array(decision);
  },
  with: words,
});

export const outcome = z.enum(outcomes);
export const reason = z.object({ code: z.string(), with: words, authorities });

const level = z.enum(['felony', 'misdemeanor', 'infraction']) satisfies z.ZodType<Level>;

const changes = z.enum(changeKinds);

const leadsTo = z.array(
  z.object({
    answer: z.string(),
    outcome,
    route: z.string().optional(),
    eligibleOn: day.optional(),
    atTheEarliest,
    brings: z.array(z.string()),
    from: day.optional(),
    until: day.optional(),
  }),
);

const route = z.object({
  route: z.string(),
  outcome,
  opensOn: day.optional(),
  because: z.array(reason),
  /** With `--why`. */
  tree: decision.optional(),
});

const count = z.object({
  count: z.number(),
  outcome,
  route: z.string().optional(),
  eligibleOn: day.optional(),
  atTheEarliest,
  level: z.object({
    atConviction: level.optional(),
    today: level.optional(),
    wobbler: z.boolean().optional(),
  }),
  because: z.array(reason).min(1),
  routes: z.array(route),
  requests: z.array(reason.extend({ request: z.string() })),
  questions: z.array(
    z.object({
      code: z.string(),
      path: z.string(),
      changes,
      holdsUp: z.boolean(),
      leadsTo,
      authorities,
    }),
  ),
  cautions: z.array(reason),
  alternatives: z.array(reason.extend({ opensOn: day.optional() })),
  plan: z.array(reason.extend({ from: day.optional() })),
  /** PC 17(b)(3) can be asked now by itself (`packet --reduction-only`). */
  reductionAlone: z.object({ cautions: z.array(reason) }).optional(),
});

export const determinationSchema = z.object({
  asOf: day,
  lawReadOn: day,
  lawMayBeStale: z.boolean(),
  cases: z
    .array(
      z.object({
        caseNumber: z.string(),
        outcome,
        eligibleOn: day.optional(),
        atTheEarliest,
        counts: z.array(count).min(1),
      }),
    )
    .min(1),
  questions: z.array(
    z.object({
      code: z.string(),
      path: z.string(),
      changes,
      holdsUp: z.boolean(),
      leadsTo,
      bearsOn: z.array(z.object({ caseNumber: z.string(), count: z.number(), leadsTo })).min(1),
    }),
  ),
});

/** The JSON Schema of a determination, draft 2020-12. */
export function determinationJsonSchema(): unknown {
  return z.toJSONSchema(determinationSchema, { io: 'input' });
}
