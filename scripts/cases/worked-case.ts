import * as z from 'zod';

/** A case worked out by hand: neutral facts, and what the law gives on a day. */

const unknownOr = <T extends z.ZodType>(type: T) => z.union([type, z.literal('unknown')]).nullish();

const count = z.object({
  n: z.number(),
  code: z.string(),
  section: z.string(),
  level: unknownOr(z.enum(['felony', 'misdemeanor', 'infraction', 'juvenile-adjudication'])),
  wobbler: unknownOr(z.boolean()),
  attempt: z.boolean().nullish(),
  per: z.string().nullish(),
  disposition: z.string().nullish(),
  note: z.string().nullish(),
  conduct: unknownOr(z.enum(['equipment-inspection', 'other-disobedience'])),
  chargedAs: z.unknown().optional(),
});

const probation = z.object({
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

export const workedFacts = z.object({
  county: z.string(),
  courtSystem: z.string().nullish(),
  counts: z.array(count).min(1),
  convictionDate: unknownOr(z.string()),
  judgmentDate: unknownOr(z.string()),
  sentenceType: z.string().nullish(),
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
  pendingCharges: z
    .union([z.boolean(), z.literal('unknown'), z.literal('infraction-only')])
    .nullish(),
  pendingDetail: z.string().nullish(),
  outstandingWarrant: z.string().nullish(),
  onOtherProbation: unknownOr(z.boolean()),
  otherProbationEnds: unknownOr(z.string()),
  otherProbationState: z.string().nullish(),
  servingOtherSentence: unknownOr(z.boolean()),
  otherSentenceEnds: unknownOr(z.string()),
  supervision: z.string().nullish(),
  supervisionCase: z.string().nullish(),
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
  chargedAs: z.unknown().optional(),
  originalLevel: z.string().nullish(),
  redesignatedDate: unknownOr(z.string()),
  reduced17bDate: unknownOr(z.string()),
  reducedFrom: z.string().nullish(),
  automaticRelief: z
    .union([
      z.object({ granted: z.boolean().nullish(), date: z.string().nullish() }),
      z.boolean(),
      z.literal('unknown'),
    ])
    .nullish(),
  transferredTo: z.string().nullish(),
  transferSection: z.string().nullish(),
  fireCamp: unknownOr(z.boolean()),
  traffickingVictim: unknownOr(z.boolean()),
  noncitizen: unknownOr(z.boolean()),
  protectiveOrderUntil: unknownOr(z.string()),
});

export const workedCases = z.object({
  cases: z.array(
    z.object({
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
          .object({ flags: z.array(z.string()).nullish(), paths: z.array(z.string()).nullish() })
          .nullish(),
      }),
    }),
  ),
});

export type WorkedFacts = z.infer<typeof workedFacts>;
export type WorkedCase = z.infer<typeof workedCases>['cases'][number];
