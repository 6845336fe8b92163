import { addDays, addYears, type PlainDate, plain } from '../../../src/calendar/plain-date.ts';
import { known, unknown } from '../../../src/record/fact.ts';
import type {
  Count,
  CourtCase,
  NoProbationSentence,
  Obligations,
  ProbationSentence,
  Sentence,
  SinceJudgment,
} from '../../../src/record/record.ts';
import { clearCircumstances } from './circumstances.ts';
import { near } from './days.ts';
import type { Dice } from './dice.ts';
import { aPlainOffense, type Offense } from './offenses.ts';
import { type Asking, personOf } from './records.ts';

/** One case, one count, every fact known, and nothing out of the ordinary but the days. */
export function aPlainRecord(throwing: Dice): Asking {
  const day = plain(throwing.one(['2026-11-24', '2025-03-01', '2024-02-29', '2023-07-10']));
  const offense = aPlainOffense(throwing);
  const { judged, sentence } = aPlainSentence(offense, day, throwing);
  const courtCase: CourtCase = {
    number: 'BA000000',
    court: { system: 'superior', county: 'Los Angeles' },
    judgmentOn: known(judged),
    counts: [plainCount(offense, judged)],
    sentence: known(sentence),
    obligations: nothingOwed,
    since: nothingSince,
    statement: [],
  };
  return { record: personOf(clearCircumstances(day), [courtCase]), day };
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
          [3, inJail],
          [3, inPrison],
        ]
      : [
          [5, onProbation],
          [5, withoutProbation],
        ],
  );
  return make(felony, day, throwing);
}

/** As long as PC 1203.1(a) and 1203a(a) allow: two years for a felony, one for a misdemeanor. */
function onProbation(felony: boolean, day: PlainDate, throwing: Dice): Judged {
  const end = near(day, throwing.one([0, 0, 1, 3]), throwing);
  const judged = addDays(addYears(end, felony ? -2 : -1), 1);
  const early = throwing.in100(30);
  const discharged = addDays(judged, 200);
  const sentence: ProbationSentence = {
    kind: 'probation',
    supervision: known(felony ? 'formal' : 'summary'),
    suspended: known('imposition'),
    suspendedPrisonTerm: known('none'),
    startedOn: known(judged),
    scheduledEndOn: known(end),
    endedOn: known(early ? discharged : end),
    ended: known(early ? 'early-discharge' : end < day ? 'completed' : 'running'),
    violations: known({ found: false }),
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
      form: known(throwing.one(['split', 'straight'])),
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

function plainCount({ statute, level, wobbler }: Offense, judged: PlainDate): Count {
  return {
    number: 1,
    statute,
    level: known(level),
    wobbler: known(wobbler),
    disposition: known('plea-of-no-contest'),
    convictedOn: known(addDays(judged, -20)),
    degree: known('second'),
    manner: known('force'),
    vehicleConduct: known('other-disobedience'),
    reductions: [],
    ageAtOffense: known(30),
  };
}

const nothingOwed: Obligations = {
  restitution: { owed: known(0), conditionOfProbation: known(true) },
  fine: { owed: known(0), conditionOfProbation: known(true) },
  fees: { owed: known(0), conditionOfProbation: known(false) },
  programs: [],
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
