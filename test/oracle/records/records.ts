import { addDays, type PlainDate, plain } from '../../../src/calendar/plain-date.ts';
import { known, unknown } from '../../../src/facts/fact.ts';
import { datesInOrder } from '../../../src/record/checks/dates-in-order.ts';
import { notInTheFuture } from '../../../src/record/checks/not-in-the-future.ts';
import type {
  Count,
  CourtCase,
  Level,
  Obligations,
  PersonRecord,
  Reduction,
  SinceJudgment,
} from '../../../src/record/record.ts';
import { isLawful } from '../../completions/possible.ts';
import { someCircumstances } from './circumstances.ts';
import { aDayToAsk, aJudgmentBefore, near } from './days.ts';
import type { Dice } from './dice.ts';
import { facing, mostly } from './facts.ts';
import { aDeferrableOffense, anOffense, type Offense } from './offenses.ts';
import { aSentence } from './sentences.ts';

export interface Asking {
  readonly record: PersonRecord;
  readonly day: PlainDate;
}

/**
 * A record as a clinic might write it, and the decision day. A record that contradicts the calendar
 * is stopped when it is read, and never reaches the law.
 */
export function aRecord(throwing: Dice): Asking {
  for (;;) {
    const day = aDayToAsk(throwing);
    const record = aPerson(day, throwing);
    const findings = [...datesInOrder(record), ...notInTheFuture(record, { asOf: day, now: day })];
    if (findings.length === 0 && !isLeftOut(record, day)) return { record, day };
  }
}

/** PC 287 has existed since 2019, when 288a got that number. */
function isBeforeItsSection({ cases }: PersonRecord, day: PlainDate): boolean {
  const statutes = cases.flatMap(({ counts }) => counts.map(({ statute }) => statute));
  return day < plain('2019-01-01') && statutes.some(({ section }) => section === '287');
}

/** Also impossible combinations: no prison for a misdemeanor, no 1170(h) term before it existed. */
function isLeftOut(record: PersonRecord, day: PlainDate): boolean {
  return isBeforeItsSection(record, day) || !isLawful(record);
}

function aPerson(day: PlainDate, throwing: Dice): PersonRecord {
  const more = throwing.weighted([
    [70, 0],
    [22, 1],
    [8, 2],
  ]);
  const others = Array.from({ length: more }, (_, index) => aCase(index + 1, day, throwing));
  return personOf(someCircumstances(day, throwing), [aCase(0, day, throwing), ...others]);
}

export function personOf(
  circumstances: PersonRecord['circumstances'],
  cases: PersonRecord['cases'],
): PersonRecord {
  return {
    version: 1,
    petitioner: {
      name: { first: 'Ana', last: 'Example' },
      otherNames: [],
      mailingAddress: { kind: 'none' },
      language: 'en',
    },
    filer: { kind: 'petitioner' },
    circumstances,
    cases,
  };
}

function aCase(index: number, day: PlainDate, throwing: Dice): CourtCase {
  const judged = aJudgmentBefore(day, throwing);
  const drawn = anOffense(throwing);
  const sentence = aSentence(drawn.level, judged, day, throwing);
  const deferred = sentence.kind === 'deferred-entry' && throwing.in100(80);
  const offense = deferred ? aDeferrableOffense(drawn.level, throwing) : drawn;
  const more = throwing.weighted([
    [72, 0],
    [20, 1],
    [8, 2],
  ]);
  const first = aCount(1, offense, judged, day, throwing);
  const others = Array.from({ length: more }, (_, at) => {
    const another = anOffense(throwing);
    const count = aCount(at + 2, another, judged, day, throwing);
    const apart = another.level !== offense.level || throwing.in100(10);
    return apart ? { ...count, sentence: aSentence(another.level, judged, day, throwing) } : count;
  });
  return {
    number: `BA00000${index}`,
    court: throwing.weighted<CourtCase['court']>([
      [95, { system: 'superior', county: 'Los Angeles' }],
      [2, { system: 'superior', county: 'Orange' }],
      [1, { system: 'juvenile', county: 'Los Angeles' }],
      [2, { system: 'federal', district: 'Central District of California' }],
    ]),
    judgmentOn: mostly(judged, throwing),
    counts: [first, ...others],
    sentence: mostly(sentence, throwing, 2),
    obligations: someObligations(throwing),
    since: sinceJudgment(day, throwing),
    statement: [],
  };
}

function aCount(
  number: number,
  offense: Offense,
  judged: PlainDate,
  day: PlainDate,
  throwing: Dice,
): Count {
  return {
    number,
    statute: offense.statute,
    ...(offense.charged === undefined ? {} : { charged: offense.charged }),
    level: mostly(offense.level, throwing),
    wobbler: mostly(offense.wobbler, throwing),
    disposition: facing(throwing, [
      [71, 'plea-of-no-contest'],
      [13, 'plea-of-guilty'],
      [6, 'verdict'],
      [3, undefined],
      [3, 'dismissed'],
      [1, 'pending'],
      [1, 'acquitted'],
      [2, 'diverted'],
    ]),
    convictedOn: mostly(addDays(judged, -throwing.between(0, 40)), throwing, 6),
    degree: unknown,
    manner: unknown,
    vehicleConduct: facing(throwing, [
      [1, undefined],
      [1, 'equipment-inspection'],
      [1, 'other-disobedience'],
    ]),
    reductions: throwing.in100(90) ? [] : [aReduction(offense.level, judged, day, throwing)],
    ageAtOffense: mostly(throwing.between(17, 40), throwing),
    registration: facing(throwing, [
      [85, false],
      [10, undefined],
      [5, true],
    ]),
  };
}

function aReduction(level: Level, judged: PlainDate, day: PlainDate, throwing: Dice): Reduction {
  const later = addDays(judged, throwing.between(0, 2000));
  return {
    under: level === 'felony' ? throwing.one(['17(b)', '1170.18']) : '17(d)(2)',
    on: mostly(later > day ? day : later, throwing, 10),
    to: level === 'felony' ? 'misdemeanor' : 'infraction',
  };
}

function someObligations(throwing: Dice): Obligations {
  const one = () => ({
    owed: facing(throwing, [
      [90, 0],
      [7, 450],
      [3, undefined],
    ]),
    conditionOfProbation: facing(throwing, [
      [60, true],
      [35, false],
      [5, undefined],
    ]),
  });
  const program = {
    name: 'Batterers intervention',
    done: mostly(throwing.one([true, true, false]), throwing, 20),
    conditionOfProbation: mostly(throwing.one([true, false]), throwing, 30),
  };
  return {
    restitution: one(),
    fine: one(),
    fees: one(),
    programs: throwing.in100(5) ? unknown : known(throwing.in100(85) ? [] : [program]),
  };
}

function sinceJudgment(day: PlainDate, throwing: Dice): SinceJudgment {
  return {
    transferredTo: facing<{ readonly county: string } | 'no'>(throwing, [
      [91, 'no'],
      [4, undefined],
      [3, { county: 'Orange' }],
      [2, { county: 'Los Angeles' }],
    ]),
    warrantInThisCase: facing(throwing, [
      [95, false],
      [3, undefined],
      [2, true],
    ]),
    protectiveOrderUntil: mostly('none', throwing),
    automaticRelief: mostly('no', throwing),
    alreadyDismissed: throwing.in100(3)
      ? known({ under: '1203.4', on: known(near(day, 1, throwing)) })
      : mostly('no', throwing),
    fireCamp: mostly(false, throwing),
    traffickingVictim: mostly(throwing.in100(3), throwing),
    violenceVictim: mostly(false, throwing),
  };
}
