import { parseStatute } from '../../src/authority/citation/parse.ts';
import type { PleadedStatute } from '../../src/authority/citation/statute.ts';
import { plain } from '../../src/calendar/plain-date.ts';
import { type Fact, known, unknown } from '../../src/facts/fact.ts';
import type {
  Circumstances,
  Count,
  Court,
  CourtCase,
  Level,
  Obligations,
  PersonRecord,
  Program,
  Sentence,
  SinceJudgment,
} from '../../src/record/record.ts';
import { probation } from './sentences.ts';

// A record with no bars: a petty theft in Los Angeles, probation completed on March 9, 2023, every
// fact known. A test says what differs.

/** What a test says about the case; the rest comes from the clean record. */
export interface Told {
  readonly court?: Court;
  readonly judgmentOn?: Fact<string> | string;
  readonly counts?: readonly Count[];
  readonly sentence?: Sentence | typeof unknown;
  readonly circumstances?: Partial<Circumstances>;
  readonly since?: Partial<SinceJudgment>;
  readonly owed?: {
    readonly restitution?: Partial<Obligations['restitution']>;
    readonly fine?: Partial<Obligations['fine']>;
    readonly programs?: readonly Program[];
  };
  readonly otherCases?: readonly CourtCase[];
}

export function recordWith(told: Told = {}): PersonRecord {
  return {
    version: 1,
    petitioner: {
      name: { first: 'Jordan', last: 'Example' },
      otherNames: [],
      mailingAddress: { kind: 'none' },
      language: 'en',
    },
    filer: { kind: 'petitioner' },
    circumstances: { ...nothingElse, ...told.circumstances },
    cases: [caseWith(told), ...(told.otherCases ?? [])],
  };
}

export function caseWith(told: Told): CourtCase {
  const [first, ...rest] = told.counts ?? [count('PC 484(a)', 'misdemeanor')];
  if (first === undefined) throw new Error('a case has a count');
  const sentence = told.sentence ?? probation('2022-03-10', '2023-03-09');
  const paid = { owed: known(0), conditionOfProbation: known(false) };
  return {
    number: 'BA000000',
    court: told.court ?? { system: 'superior', county: 'Los Angeles' },
    judgmentOn: dayFact(told.judgmentOn ?? '2022-03-10'),
    counts: [first, ...rest],
    sentence: 'kind' in sentence ? known(sentence) : sentence,
    obligations: {
      restitution: { ...paid, ...told.owed?.restitution },
      fine: { ...paid, ...told.owed?.fine },
      fees: paid,
      programs: known(told.owed?.programs ?? []),
    },
    since: { ...nothingSince, ...told.since },
    statement: [],
  };
}

/** A count by its citation and level: `count('PC 459/460(b)', 'felony', { wobbler: known(true) })`. */
export function count(
  citation: string,
  level: Level | 'unknown',
  told: Partial<Count> = {},
): Count {
  return {
    number: 1,
    statute: pleaded(citation),
    level: level === 'unknown' ? unknown : known(level),
    wobbler: unknown,
    disposition: known('plea-of-no-contest'),
    convictedOn: known(plain('2022-03-10')),
    degree: unknown,
    manner: unknown,
    vehicleConduct: unknown,
    reductions: [],
    ageAtOffense: unknown,
    registration: unknown,
    ...told,
  };
}

export function pleaded(citation: string): PleadedStatute {
  const parsed = parseStatute(citation);
  if (!parsed.ok) throw new Error(`${citation} cannot be read`);
  return parsed.statute;
}

export function dayFact(day: Fact<string> | string): CourtCase['judgmentOn'] {
  if (typeof day === 'string') return known(plain(day));
  return day.known ? known(plain(day.is)) : day;
}

export const nothingElse: Circumstances = {
  asOf: plain('2026-11-20'),
  charged: known('no'),
  servingSentence: known({ is: false }),
  onProbationElsewhere: known({ is: false }),
  supervisionElsewhere: known({ kind: 'none' }),
  warrant: known('none'),
  convictionsSince: known([]),
  convictionsInAll: known(1),
  priorSeriousOrViolentFelony: known(false),
  mustRegister: known(false),
  registrationTier: unknown,
  noncitizen: known(false),
  livesInCaliforniaSince: unknown,
  servedInMilitary: known(false),
};

const nothingSince: SinceJudgment = {
  transferredTo: known('no'),
  warrantInThisCase: known(false),
  protectiveOrderUntil: known('none'),
  automaticRelief: known('no'),
  alreadyDismissed: known('no'),
  fireCamp: known(false),
  traffickingVictim: known(false),
  violenceVictim: known(false),
};
