import { parseStatute } from '../../src/authority/citation/parse.ts';
import type { PleadedStatute } from '../../src/authority/citation/statute.ts';
import { type PlainDate, plain } from '../../src/calendar/plain-date.ts';
import { type Fact, known, unknown } from '../../src/record/fact.ts';
import type {
  Circumstances,
  Count,
  Court,
  CourtCase,
  ElsewhereUntil,
  Level,
  PersonRecord,
  Reduction,
  SupervisionElsewhere,
} from '../../src/record/record.ts';
import { sentenceOfCase } from './sentence-of-case.ts';
import type { WorkedFacts } from './worked-case.ts';

type MaybeUnknown<T> = T | 'unknown' | null | undefined;

/** "unknown" is unknown; what is left out or null is `none`: the file's own rule. */
export function fact<T>(value: MaybeUnknown<T>, none: T): Fact<T> {
  if (value === 'unknown') return unknown;
  return known(value ?? none);
}

export function day(value: MaybeUnknown<string>): Fact<PlainDate> {
  return value === undefined || value === null || value === 'unknown'
    ? unknown
    : known(plain(value));
}

/** The record that the neutral facts of a worked case tell of. */
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
    servingSentence: elsewhere(facts.servingOtherSentence, facts.otherSentenceEnds),
    onProbationElsewhere: elsewhere(
      facts.onOtherProbation,
      facts.otherProbationEnds,
      facts.otherProbationState,
    ),
    supervisionElsewhere: supervisionOf(facts),
    warrant: warrantOf(facts),
    convictionsSince: since(facts),
    convictionsInAll:
      facts.totalConvictions === undefined ? unknown : fact(facts.totalConvictions, 1),
    priorSeriousOrViolentFelony: fact(facts.priorSeriousOrViolentFelony, false),
    mustRegister: fact(facts.registrant290, false),
    registrationTier: tierOf(facts),
    noncitizen: fact(facts.noncitizen, false),
    livesInCaliforniaSince: unknown,
    servedInMilitary: known(false),
  };
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
  const { supervision, supervisionCase, supervisionEnds } = facts;
  if (supervision === 'unknown') return unknown;
  if (supervision === undefined || supervision === null || supervision === 'none') {
    return known({ kind: 'none' });
  }
  if (supervisionCase === 'this' && supervision !== 'federal-supervised-release') {
    return known({ kind: 'none' });
  }
  const kinds = ['parole', 'prcs', 'mandatory-supervision', 'federal-supervised-release'] as const;
  const kind = kinds.find((one) => one === supervision);
  if (kind === undefined) throw new Error(`supervision ${supervision} is not in the vocabulary`);
  return known({ kind, until: day(supervisionEnds) });
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
  const some = (newConvictionsSince ?? 0) > 0 || typeof newConvictionDate === 'string';
  return known(some ? [{ on: day(newConvictionDate) }] : []);
}

function tierOf({ registrationTier }: WorkedFacts): Circumstances['registrationTier'] {
  const tiers = [1, 2, 3] as const;
  const tier = tiers.find((one) => one === registrationTier);
  return tier === undefined ? unknown : known(tier);
}

function caseOf(facts: WorkedFacts): CourtCase {
  const [first, ...rest] = facts.counts.map((count) => countOf(count, facts));
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
      programs: [],
    },
    since: sinceJudgment(facts),
    statement: [],
  };
}

function courtOf({ courtSystem, county }: WorkedFacts): Court {
  if (courtSystem === 'federal') return { system: 'federal' };
  if (courtSystem === 'juvenile') return { system: 'juvenile', county };
  return { system: 'superior', county };
}

function sinceJudgment(facts: WorkedFacts): CourtCase['since'] {
  return {
    transferredTo:
      typeof facts.transferredTo === 'string'
        ? known({ county: facts.transferredTo })
        : known('no'),
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

function reliefOf(relief: WorkedFacts['automaticRelief']): CourtCase['since']['automaticRelief'] {
  if (relief === 'unknown') return unknown;
  if (relief === undefined || relief === null || relief === false) return known('no');
  if (relief === true) return known({ on: unknown });
  return relief.granted === false ? known('no') : known({ on: day(relief.date) });
}

type WorkedCount = WorkedFacts['counts'][number];

function countOf(count: WorkedCount, facts: WorkedFacts): Count {
  const level = levelAtConviction(count, facts);
  const charged = chargedStatute(count);
  return {
    number: count.n,
    statute: statuteOf(count),
    ...(charged === undefined ? {} : { charged }),
    level,
    wobbler:
      count.wobbler === undefined || count.wobbler === null || count.wobbler === 'unknown'
        ? unknown
        : known(count.wobbler),
    disposition: dispositionOf(count, facts),
    convictedOn: day(facts.convictionDate),
    degree: degreeOf(count.note),
    manner: mannerOf(count.note),
    vehicleConduct:
      count.conduct === undefined || count.conduct === null || count.conduct === 'unknown'
        ? unknown
        : known(count.conduct),
    reductions: reductionsOf(count, facts),
    ageAtOffense: typeof facts.ageAtOffense === 'number' ? known(facts.ageAtOffense) : unknown,
  };
}

function statuteOf(count: WorkedCount): PleadedStatute {
  const attempt = count.attempt === true ? '664/' : '';
  const per = typeof count.per === 'string' ? ` per ${count.per.replace(/^[A-Z]+\s+/u, '')}` : '';
  const written = `${count.code} ${attempt}${count.section}${per}`;
  const usc = `${count.section} ${count.code}`;
  const parsed = parseStatute(
    count.code === 'USC' ? usc.replace(/^(.*) USC$/u, '18 USC $1') : written,
  );
  if (!parsed.ok) throw new Error(`${written} is not a citation that can be read`);
  return parsed.statute;
}

function chargedStatute(count: WorkedCount): PleadedStatute | undefined {
  const { chargedAs } = count;
  if (typeof chargedAs !== 'string' || !/\d/u.test(chargedAs)) return undefined;
  const parsed = parseStatute(
    /[A-Z]{2}/u.test(chargedAs) ? chargedAs : `${count.code} ${chargedAs}`,
  );
  return parsed.ok ? parsed.statute : undefined;
}

/** `level` is today's; where it was reduced or redesignated the record keeps the first one too. */
function levelAtConviction(count: WorkedCount, facts: WorkedFacts): Fact<Level> {
  const before = [facts.originalLevel, facts.reducedFrom].find(
    (one) => one === 'felony' || one === 'misdemeanor',
  );
  if (count.level === 'juvenile-adjudication' || count.level === 'unknown') return unknown;
  if (before === 'felony' || before === 'misdemeanor') return known(before);
  if (typeof facts.reduced17bDate === 'string') return known('felony');
  return count.level === undefined || count.level === null ? unknown : known(count.level);
}

function reductionsOf(count: WorkedCount, facts: WorkedFacts): readonly Reduction[] {
  if (typeof facts.redesignatedDate === 'string') {
    return [{ under: '1170.18', on: day(facts.redesignatedDate), to: 'misdemeanor' }];
  }
  if (typeof facts.reduced17bDate === 'string') {
    return [{ under: '17(b)', on: day(facts.reduced17bDate), to: 'misdemeanor' }];
  }
  const chargedMisdemeanor = [count.chargedAs, facts.chargedAs].includes('misdemeanor');
  const reduced = typeof facts.reducedFrom === 'string' || chargedMisdemeanor;
  if (reduced && count.level === 'infraction') {
    return [{ under: '17(d)(2)', on: unknown, to: 'infraction' }];
  }
  return [];
}

function dispositionOf(count: WorkedCount, facts: WorkedFacts): Count['disposition'] {
  if (count.disposition === 'unknown') return unknown;
  if (count.disposition === 'dismissed') return known('dismissed');
  if (count.disposition === 'acquitted') return known('acquitted');
  if (facts.sentenceType === 'DEJ') return known('plea-of-guilty');
  return known('convicted');
}

function degreeOf(note: string | null | undefined): Count['degree'] {
  if (/first degree/iu.test(note ?? '')) return known('first');
  return /second degree/iu.test(note ?? '') ? known('second') : unknown;
}

function mannerOf(note: string | null | undefined): Count['manner'] {
  if (/deadly weapon/iu.test(note ?? '')) return known('deadly-weapon');
  return /force/iu.test(note ?? '') ? known('force') : unknown;
}
