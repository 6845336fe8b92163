import * as z from 'zod';

/** A case worked out by hand: neutral facts, and what the law gives on a day. */

const unknownOr = <T extends z.ZodType>(type: T) => z.union([type, z.literal('unknown')]).nullish();

const count = z.strictObject({
  n: z.number(),
  code: z.string(),
  section: z.string(),
  level: unknownOr(z.enum(['felony', 'misdemeanor', 'infraction', 'juvenile-adjudication'])),
  wobbler: unknownOr(z.boolean()),
  attempt: unknownOr(z.boolean()),
  per: z.string().nullish(),
  disposition: unknownOr(z.enum(['convicted', 'dismissed', 'acquitted', 'diverted', 'pending'])),
  note: z.string().nullish(),
  conduct: unknownOr(z.enum(['equipment-inspection', 'other-disobedience'])),
  chargedAs: z.string().nullish(),
});

const probation = z.strictObject({
  granted: unknownOr(z.boolean()),
  start: unknownOr(z.string()),
  end: unknownOr(z.string()),
  ended: unknownOr(
    z.enum(['completed', 'early-discharge', 'revoked', 'summarily-revoked', 'active']),
  ),
  scheduledEnd: unknownOr(z.string()),
  dischargeGround: z.string().nullish(),
  violations: unknownOr(z.number()),
  violationDate: unknownOr(z.string()),
  reinstated: unknownOr(z.boolean()),
});

const sentenceTypes = [
  'probation',
  'jail-no-probation',
  'fine-only',
  'jail-after-revocation',
  'county-jail-split',
  'county-jail-straight',
  'county-jail-unknown',
  'state-prison',
  'DEJ',
  'juvenile',
] as const;

const supervisions = [
  'none',
  'parole',
  'prcs',
  'mandatory-supervision',
  'federal-supervised-release',
] as const;

const relief = z.strictObject({
  granted: unknownOr(z.boolean()),
  date: unknownOr(z.string()),
});

/** Only facts in the file's vocabulary: an unread fact would make the answer wrong. */
const workedFacts = z.strictObject({
  county: unknownOr(z.string()),
  courtSystem: unknownOr(z.enum(['federal', 'juvenile', 'superior'])),
  counts: z.array(count).min(1),
  convictionDate: unknownOr(z.string()),
  judgmentDate: unknownOr(z.string()),
  sentenceType: unknownOr(z.enum(sentenceTypes)),
  imposition: unknownOr(z.string()),
  prisonTermImposedSuspended: z.union([z.string(), z.boolean(), z.number()]).nullish(),
  prisonTermExecuted: unknownOr(z.boolean()),
  probation: probation.nullish(),
  sentenceCompleted: unknownOr(z.boolean()),
  sentenceCompletedDate: unknownOr(z.string()),
  releasedDate: unknownOr(z.string()),
  paroleDischargedDate: unknownOr(z.string()),
  prcsDischargedDate: unknownOr(z.string()),
  jailDays: unknownOr(z.number()),
  pendingCharges: unknownOr(z.union([z.boolean(), z.literal('infraction-only')])),
  pendingDetail: z.string().nullish(),
  outstandingWarrant: unknownOr(
    z.union([z.enum(['none', 'arrest', 'bench', 'bench-this-case']), z.literal(false)]),
  ),
  onOtherProbation: unknownOr(z.boolean()),
  otherProbationEnds: unknownOr(z.string()),
  otherProbationState: z.string().nullish(),
  servingOtherSentence: unknownOr(z.boolean()),
  otherSentenceEnds: unknownOr(z.string()),
  supervision: unknownOr(z.enum(supervisions)),
  supervisionCase: z.enum(['this', 'other']).nullish(),
  supervisionEnds: unknownOr(z.string()),
  restitutionOwed: unknownOr(z.number()),
  restitutionWasCondition: unknownOr(z.boolean()),
  fineOwed: unknownOr(z.number()),
  fineWasCondition: unknownOr(z.boolean()),
  adminFeesOwed: unknownOr(z.number()),
  newConvictionsSince: unknownOr(z.number()),
  newConvictionDate: unknownOr(z.string()),
  registrant290: unknownOr(z.boolean()),
  registrationTier: unknownOr(z.number()),
  ageAtOffense: unknownOr(z.number()),
  totalConvictions: unknownOr(z.number()),
  priorSeriousOrViolentFelony: unknownOr(z.boolean()),
  dejGranted: unknownOr(z.string()),
  dejDismissed: unknownOr(z.string()),
  chargedAs: z.string().nullish(),
  originalLevel: z.string().nullish(),
  redesignatedDate: unknownOr(z.string()),
  reduced17bDate: unknownOr(z.string()),
  reducedFrom: z.string().nullish(),
  automaticRelief: z.union([relief, z.boolean(), z.literal('unknown')]).nullish(),
  transferredTo: z.string().nullish(),
  transferSection: z.string().nullish(),
  fireCamp: unknownOr(z.boolean()),
  traffickingVictim: unknownOr(z.boolean()),
  noncitizen: unknownOr(z.boolean()),
  protectiveOrderUntil: unknownOr(z.string()),
});

export const workedCase = z.object({
  id: z.string(),
  title: z.string(),
  asOf: z.string(),
  facts: workedFacts,
  expected: z.object({
    outcome: z.string(),
    paths: z.array(z.string()),
    earliestDate: z.string().nullish(),
    alternatives: z.array(z.string()),
    flags: z.array(z.string()),
    perCount: z.array(z.object({ n: z.number(), outcome: z.string() })).nullish(),
    mustNot: z
      .strictObject({
        flags: z.array(z.string()).nullish(),
        paths: z.array(z.string()).nullish(),
        alternatives: z.array(z.string()).nullish(),
      })
      .nullish(),
  }),
});

export const workedCases = z.object({ cases: z.array(workedCase) });

export type WorkedFacts = z.infer<typeof workedFacts>;
export type WorkedCase = z.infer<typeof workedCase>;
