import { type PlainDate, plain } from '../../src/calendar/plain-date.ts';
import { type Fact, known, unknown } from '../../src/facts/fact.ts';
import type {
  Circumstances,
  Court,
  CourtCase,
  ElsewhereUntil,
  PersonRecord,
  SinceJudgment,
  SupervisionElsewhere,
} from '../../src/record/record.ts';
import { countOfCase } from './count-of-case.ts';
import { day, fact, isText, type MaybeUnknown } from './neutral-facts.ts';
import { sentenceOfCase, supervisedHere } from './sentence-of-case.ts';
import type { WorkedFacts } from './worked-case.ts';

/** The record for a worked case's neutral facts. */
export function recordOfCase(facts: WorkedFacts, asOf: PlainDate): PersonRecord {
  return {
    version: 1,
    petitioner: {
      name: { first: 'Jordan', last: 'Example' },
      otherNames: [],
      mailingAddress: { kind: 'none' },
      language: 'en',
    },
    filer: { kind: 'petitioner' },
    circumstances: circumstancesOf(facts, asOf),
    cases: [caseOf(facts)],
  };
}

function circumstancesOf(facts: WorkedFacts, asOf: PlainDate): Circumstances {
  return {
    asOf,
    charged: chargedOf(facts),
    servingSentence: isInCustody(facts)
      ? known({ is: true, until: unknown })
      : elsewhere(facts.servingOtherSentence, facts.otherSentenceEnds),
    onProbationElsewhere: elsewhere(
      facts.onOtherProbation,
      facts.otherProbationEnds,
      facts.otherProbationState,
    ),
    supervisionElsewhere: supervisionOf(facts),
    warrant: warrantOf(facts),
    convictionsSince: since(facts),
    convictionsInAll: fact(facts.totalConvictions, convictionsStated(facts)),
    priorSeriousOrViolentFelony: fact(facts.priorSeriousOrViolentFelony, false),
    mustRegister: fact(facts.registrant290, false),
    registrationTier: tierOf(facts),
    noncitizen: fact(facts.noncitizen, false),
    livesInCaliforniaSince: unknown,
    servedInMilitary: known(false),
  };
}

/**
 * Custody without a last day is not over: null and left out mean "none"; "unknown" is written out.
 */
function isInCustody(facts: WorkedFacts): boolean {
  const { sentenceType, sentenceCompletedDate: over, releasedDate: released } = facts;
  if (over !== undefined && over !== null) return false;
  if (facts.sentenceCompleted === true || facts.sentenceCompleted === 'unknown') return false;
  if (supervisedHere(facts) !== 'none' || facts.supervision === 'unknown') return false;
  if (sentenceType === 'state-prison') return released === undefined || released === null;
  return ['county-jail-split', 'county-jail-straight', 'county-jail-unknown'].includes(
    sentenceType ?? '',
  );
}

/** Facts about other years count as far as they are stated: these counts and what came after. */
function convictionsStated({ counts, newConvictionsSince }: WorkedFacts): number {
  const here = counts.filter(({ disposition }) => (disposition ?? 'convicted') === 'convicted');
  return here.length + (typeof newConvictionsSince === 'number' ? newConvictionsSince : 0);
}

function chargedOf({ pendingCharges }: WorkedFacts): Circumstances['charged'] {
  // The file's vocabulary: null is "not known"; left out is no.
  if (pendingCharges === 'unknown' || pendingCharges === null) return unknown;
  if (pendingCharges === 'infraction-only') return known('infraction');
  return known(pendingCharges === true ? 'yes' : 'no');
}

function elsewhere(
  value: MaybeUnknown<boolean>,
  ends: MaybeUnknown<string>,
  state?: string | null,
): Fact<ElsewhereUntil> {
  if (value === 'unknown') return unknown;
  if (value !== true) return known({ is: false });
  const outside = state === undefined || state === null ? {} : { state };
  return known({ is: true, until: day(ends), ...outside });
}

function supervisionOf(facts: WorkedFacts): Fact<SupervisionElsewhere> {
  const supervision = facts.supervision ?? 'none';
  if (supervision === 'unknown') return unknown;
  if (supervision === 'none' || supervisedHere(facts) !== 'none') return known({ kind: 'none' });
  return known({ kind: supervision, until: day(facts.supervisionEnds) });
}

function warrantOf({ outstandingWarrant }: WorkedFacts): Circumstances['warrant'] {
  if (outstandingWarrant === 'unknown') return unknown;
  if (outstandingWarrant === 'arrest') return known('arrest');
  if (outstandingWarrant === 'bench') return known('bench-in-another-case');
  return known('none');
}

function since(facts: WorkedFacts): Circumstances['convictionsSince'] {
  const { newConvictionsSince, newConvictionDate } = facts;
  if (newConvictionsSince === 'unknown') return unknown;
  const some = (newConvictionsSince ?? 0) > 0 || isText(newConvictionDate);
  return known(some ? [{ on: day(newConvictionDate) }] : []);
}

function tierOf({ registrationTier }: WorkedFacts): Circumstances['registrationTier'] {
  const tiers = [1, 2, 3] as const;
  const tier = tiers.find((one) => one === registrationTier);
  return tier === undefined ? unknown : known(tier);
}

function caseOf(facts: WorkedFacts): CourtCase {
  const [first, ...rest] = facts.counts.map((count) => countOfCase(count, facts));
  if (first === undefined) throw new Error('a worked case has at least one count');
  return {
    number: 'BA000000',
    court: courtOf(facts),
    judgmentOn: day(facts.judgmentDate),
    counts: [first, ...rest],
    sentence: sentenceOfCase(facts),
    obligations: {
      restitution: {
        owed: fact(facts.restitutionOwed, 0),
        conditionOfProbation: fact(facts.restitutionWasCondition, false),
      },
      fine: {
        owed: fact(facts.fineOwed, 0),
        conditionOfProbation: fact(facts.fineWasCondition, false),
      },
      fees: { owed: fact(facts.adminFeesOwed, 0), conditionOfProbation: known(false) },
      programs: known([]),
    },
    since: sinceJudgment(facts),
    statement: [],
  };
}

function courtOf({ courtSystem, county }: WorkedFacts): Court {
  if (courtSystem === 'federal') return { system: 'federal' };
  // An unstated county is not ours.
  const stated = county ?? 'unknown';
  if (courtSystem === 'juvenile') return { system: 'juvenile', county: stated };
  return { system: 'superior', county: stated };
}

function sinceJudgment(facts: WorkedFacts): SinceJudgment {
  return {
    transferredTo: transferOf(facts),
    warrantInThisCase: known(facts.outstandingWarrant === 'bench-this-case'),
    protectiveOrderUntil:
      facts.protectiveOrderUntil === 'unknown'
        ? unknown
        : known(
            typeof facts.protectiveOrderUntil === 'string'
              ? plain(facts.protectiveOrderUntil)
              : 'none',
          ),
    automaticRelief: reliefOf(facts.automaticRelief),
    alreadyDismissed: known('no'),
    fireCamp: fact(facts.fireCamp, false),
    traffickingVictim: fact(facts.traffickingVictim, false),
    violenceVictim: known(false),
  };
}

function transferOf({
  transferredTo,
  transferSection,
}: WorkedFacts): SinceJudgment['transferredTo'] {
  if (transferredTo === 'unknown') return unknown;
  if (isText(transferredTo)) return known({ county: transferredTo });
  return known(isText(transferSection) ? { county: 'not stated' } : 'no');
}

function reliefOf(relief: WorkedFacts['automaticRelief']): SinceJudgment['automaticRelief'] {
  if (relief === 'unknown') return unknown;
  if (relief === undefined || relief === null || relief === false) return known('no');
  if (relief === true) return known({ on: unknown });
  if (relief.granted === 'unknown') return unknown;
  return relief.granted === false ? known('no') : known({ on: day(relief.date) });
}
