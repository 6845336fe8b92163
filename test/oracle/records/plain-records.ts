import { addDays, addYears, type PlainDate, plain } from '../../../src/calendar/plain-date.ts';
import { type Fact, known, unknown } from '../../../src/facts/fact.ts';
import type {
  Circumstances,
  Count,
  CourtCase,
  Disposition,
  NoProbationSentence,
  Obligations,
  ProbationSentence,
  Sentence,
  SinceJudgment,
} from '../../../src/record/record.ts';
import { isMisdemeanorBySection } from '../bars/level-by-section.ts';
import { clearCircumstances } from './circumstances.ts';
import { near } from './days.ts';
import type { Dice } from './dice.ts';
import { facing, mostly } from './facts.ts';
import { aPlainOffense, type Offense } from './offenses.ts';
import { type Asking, personOf } from './records.ts';

/**
 * One case, one count, and nothing unusual but the days. A fact that only leads to another remedy
 * or a caution may be anything or unknown: it holds no petition up.
 */
export function aPlainRecord(throwing: Dice): Asking {
  const day = plain(throwing.one(['2026-11-24', '2025-03-01', '2024-02-29', '2023-07-10']));
  const offense = aPlainOffense(throwing);
  const { judged, sentence } = aPlainSentence(offense, day, throwing);
  const courtCase: CourtCase = {
    number: 'BA000000',
    court: { system: 'superior', county: 'Los Angeles' },
    judgmentOn: known(judged),
    counts: [plainCount(offense, judged, throwing)],
    sentence: known(sentence),
    obligations: obligations(sentence, day, throwing),
    since: sinceJudgment(judged, day, throwing),
    statement: [],
  };
  const told = throwing.in100(25) ? readWhole(courtCase, day) : courtCase;
  return { record: personOf(circumstances(judged, day, throwing), [told]), day };
}

interface Judged {
  readonly judged: PlainDate;
  readonly sentence: Sentence;
}

function aPlainSentence(offense: Offense, day: PlainDate, throwing: Dice): Judged {
  const felony = offense.level === 'felony';
  const make = throwing.weighted<(felony: boolean, day: PlainDate, throwing: Dice) => Judged>(
    felony
      ? [
          [4, onProbation],
          // PC 1192.7(c)(38), 1170(h)(3): no county jail for a serious felony.
          [offense.statute.section === '422' ? 0 : 3, inJail],
          [3, inPrison],
        ]
      : [
          [5, onProbation],
          [5, withoutProbation],
        ],
  );
  return make(felony, day, throwing);
}

/**
 * As long as PC 1203.1(a) and 1203a(a) allow, two years for a felony and one for a misdemeanor; or
 * a year longer, over now, with no violation found: fulfilled on either length. A violation found
 * makes it discretionary.
 */
function onProbation(felony: boolean, day: PlainDate, throwing: Dice): Judged {
  const end = near(day, throwing.one([0, 0, 1, 3]), throwing);
  const found = throwing.in100(15);
  const longer = !found && end < day && throwing.in100(25) ? 1 : 0;
  const judged = addDays(addYears(end, (felony ? -2 : -1) - longer), 1);
  const early = longer === 0 && throwing.in100(30);
  const discharged = addDays(judged, 200);
  const sentence: ProbationSentence = {
    kind: 'probation',
    supervision: known(felony ? 'formal' : 'summary'),
    suspended: known('imposition'),
    suspendedPrisonTerm: known('none'),
    startedOn: known(judged),
    scheduledEndOn: known(end),
    endedOn: early ? known(discharged) : mostly(end, throwing, 20),
    ended: known(early ? 'early-discharge' : end < day ? 'completed' : 'running'),
    violations: known(
      found
        ? { found: true, firstOn: known(addDays(judged, 30)), reinstated: known(true) }
        : { found: false },
    ),
  };
  return { judged, sentence };
}

function withoutProbation(_felony: boolean, day: PlainDate, throwing: Dice): Judged {
  const judged = near(day, throwing.one([1, 1, 2, 6]), throwing);
  const sentence: NoProbationSentence = {
    kind: 'no-probation',
    performed: known(true),
    completedOn: known(addDays(judged, 60)),
    jailDays: known(10),
  };
  return { judged, sentence };
}

function inJail(_felony: boolean, day: PlainDate, throwing: Dice): Judged {
  const completed = near(day, throwing.one([1, 2, 5]), throwing);
  return {
    judged: addDays(completed, -500),
    sentence: {
      kind: 'county-jail-1170h',
      form: facing<'split' | 'straight'>(throwing, [
        [1, 'split'],
        [1, 'straight'],
        [1, undefined],
      ]),
      completedOn: known(completed),
      supervisionNow: known('none'),
      supervisionUntil: known(completed),
    },
  };
}

function inPrison(_felony: boolean, day: PlainDate, throwing: Dice): Judged {
  const completed = near(day, throwing.one([1, 2, 5]), throwing);
  return {
    judged: addDays(completed, -1500),
    sentence: {
      kind: 'state-prison',
      releasedOn: known(addDays(completed, -700)),
      supervisionNow: known('none'),
      supervisionUntil: unknown,
      paroleEndedOn: unknown,
      prcsEndedOn: known(completed),
      completedOn: known(completed),
    },
  };
}

/** What the section itself shows may be left out, and so may the kind of conviction. */
function plainCount(
  { statute, level, wobbler }: Offense,
  judged: PlainDate,
  throwing: Dice,
): Count {
  const bySection = level === 'misdemeanor' && isMisdemeanorBySection(statute);
  return {
    number: 1,
    statute,
    level: bySection ? mostly(level, throwing, 30) : known(level),
    wobbler: known(wobbler),
    disposition: anyOf<Disposition>(throwing, 'plea-of-no-contest', 'verdict'),
    convictedOn: known(addDays(judged, -20)),
    degree: known('second'),
    manner: known('force'),
    vehicleConduct: known('other-disobedience'),
    reductions: [],
    ageAtOffense: known(30),
    registration: known(false),
  };
}

/**
 * A fine that was a condition of probation makes the petition discretionary; restitution, since
 * 2023, changes nothing.
 */
function obligations(sentence: Sentence, day: PlainDate, throwing: Dice): Obligations {
  const fine = sentence.kind === 'probation' && throwing.in100(15) ? 120 : 0;
  const restitution = day < plain('2023-01-01') ? known(0) : mostly(0, throwing, 25);
  return {
    restitution: { owed: restitution, conditionOfProbation: mostly(true, throwing, 25) },
    fine: { owed: known(fine), conditionOfProbation: known(true) },
    fees: { owed: mostly(0, throwing, 25), conditionOfProbation: known(false) },
    programs: known([]),
  };
}

/** Conduct after the year that PC 1203.4a(a) looks at may be another conviction. */
function circumstances(judged: PlainDate, day: PlainDate, throwing: Dice): Circumstances {
  const later = addDays(addYears(judged, 1), 30);
  const again = later < day && throwing.in100(15);
  return {
    ...clearCircumstances(day),
    convictionsSince: known(again ? [{ on: known(later) }] : []),
    noncitizen: anyOf(throwing, true, false),
    servedInMilitary: anyOf(throwing, true, false),
    convictionsInAll: anyOf(throwing, again ? 2 : 1, 5),
  };
}

function sinceJudgment(judged: PlainDate, day: PlainDate, throwing: Dice): SinceJudgment {
  return {
    transferredTo: known('no'),
    warrantInThisCase: known(false),
    protectiveOrderUntil: anyOf<PlainDate | 'none'>(throwing, 'none', addDays(day, 90)),
    automaticRelief: anyOf<{ readonly on: Fact<PlainDate> } | 'no'>(throwing, 'no', {
      on: known(addDays(judged, 5)),
    }),
    alreadyDismissed: known('no'),
    fireCamp: anyOf(throwing, false, true),
    traffickingVictim: anyOf(throwing, false, true),
    violenceVictim: anyOf(throwing, false, true),
  };
}

/** The docket was read in full, and the record leaves out what it does not show. */
function readWhole(courtCase: CourtCase, day: PlainDate): CourtCase {
  const { sentence } = courtCase;
  const silent = sentence.known && sentence.is.kind === 'probation' ? sentence.is : undefined;
  const found = silent?.violations.known === true && silent.violations.is.found;
  return {
    ...courtCase,
    docketReadOn: day,
    ...(silent === undefined || found
      ? {}
      : { sentence: known({ ...silent, violations: unknown }) }),
    since: {
      ...courtCase.since,
      transferredTo: unknown,
      warrantInThisCase: unknown,
      alreadyDismissed: unknown,
    },
  };
}

/** Mostly the first, sometimes the other, sometimes unknown. */
function anyOf<T>(throwing: Dice, usual: T, other: T): Fact<T> {
  return throwing.weighted<Fact<T>>([
    [76, known(usual)],
    [12, known(other)],
    [12, unknown],
  ]);
}
