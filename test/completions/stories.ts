import { addDays, type PlainDate } from '../../src/calendar/plain-date.ts';
import { known, unknown } from '../../src/facts/fact.ts';
import type {
  Circumstances,
  Count,
  CourtCase,
  ElsewhereUntil,
  Obligations,
  PersonRecord,
  Reduction,
  Sentence,
  SinceJudgment,
} from '../../src/record/record.ts';
import { aDayToAsk, aJudgmentBefore, near } from '../oracle/records/days.ts';
import type { Dice } from '../oracle/records/dice.ts';
import { isRead } from './engine.ts';
import { isPossible } from './possible.ts';
import { anOffenseFor, type StoryOffense } from './story-offenses.ts';
import { aWholeSentence, levelsOf } from './story-sentences.ts';

/** What happened, with every fact known, and the decision day. */
export interface Story {
  readonly record: PersonRecord;
  readonly asOf: PlainDate;
}

export function aStory(throwing: Dice): Story {
  for (;;) {
    const asOf = aDayToAsk(throwing);
    const record = aPerson(asOf, throwing);
    if (isRead(record, asOf) && isPossible(record, asOf)) return { record, asOf };
  }
}

function aPerson(asOf: PlainDate, throwing: Dice): PersonRecord {
  const circumstances = thePresent(asOf, throwing);
  const { mustRegister } = circumstances;
  const alone = aCase(0, asOf, throwing);
  const registers = mustRegister.known && mustRegister.is && throwing.in100(60);
  const first = registers ? withRegistration(alone) : alone;
  const others = throwing.in100(22) ? [aCase(1, asOf, throwing)] : [];
  return {
    version: 1,
    petitioner: {
      name: { first: 'Jordan', last: 'Example' },
      otherNames: [],
      mailingAddress: { kind: 'none' },
      language: 'en',
    },
    filer: { kind: 'petitioner' },
    circumstances,
    cases: [first, ...others],
  };
}

/** The duty to register results from the first count of this case. */
function withRegistration(one: CourtCase): CourtCase {
  const [first, ...rest] = one.counts;
  return { ...one, counts: [{ ...first, ...{ registration: known(true) } }, ...rest] };
}

/** Mostly nothing bars it, so the tests do not hit the same bar each time. */
function thePresent(asOf: PlainDate, throwing: Dice): Circumstances {
  const rarely = throwing.in100(12);
  const elsewhere = (): ElsewhereUntil =>
    rarely && throwing.in100(40)
      ? { is: true, until: known(near(asOf, throwing.one([0, 0, -1]), throwing)) }
      : { is: false };
  const mustRegister = throwing.in100(8);
  return {
    // Now and then some weeks before the decision day: what was running then may have ended since.
    asOf: addDays(asOf, throwing.one([0, 0, 0, 0, -21])),
    charged: known(rarely && throwing.in100(30) ? throwing.one(['yes', 'infraction']) : 'no'),
    servingSentence: known(elsewhere()),
    onProbationElsewhere: known(elsewhere()),
    supervisionElsewhere: known(
      rarely && throwing.in100(30)
        ? {
            kind: throwing.one(['parole', 'prcs', 'mandatory-supervision']),
            until: known(near(asOf, -1, throwing)),
          }
        : { kind: 'none' },
    ),
    warrant: known(rarely && throwing.in100(20) ? 'arrest' : 'none'),
    convictionsSince: known(
      throwing.in100(12) ? [{ on: known(near(asOf, throwing.one([1, 3]), throwing)) }] : [],
    ),
    convictionsInAll: known(throwing.one([1, 2, 6])),
    priorSeriousOrViolentFelony: known(throwing.in100(8)),
    mustRegister: known(mustRegister),
    registrationTier: mustRegister ? known(throwing.one([1, 2, 3])) : unknown,
    noncitizen: known(throwing.in100(15)),
    livesInCaliforniaSince: known(addDays(asOf, -throwing.between(500, 9000))),
    servedInMilitary: known(throwing.in100(8)),
  };
}

function aCase(index: number, asOf: PlainDate, throwing: Dice): CourtCase {
  const judged = aJudgmentBefore(asOf, throwing);
  const readWhole = throwing.in100(25);
  const drawn = aWholeSentence(judged, asOf, throwing);
  const sentence = readWhole ? withoutViolation(drawn) : drawn;
  const first = aCount(1, sentence, judged, asOf, throwing);
  const more = throwing.in100(25) ? [aCount(2, sentence, judged, asOf, throwing)] : [];
  return {
    number: `BA00000${index}`,
    court: { system: 'superior', county: throwing.in100(96) ? 'Los Angeles' : 'Orange' },
    judgmentOn: known(judged),
    counts: [first, ...more],
    sentence: known(sentence),
    obligations: obligations(sentence, throwing),
    since: { ...sinceJudgment(judged, asOf, throwing), ...(readWhole ? nothingOnTheDocket : {}) },
    statement: [],
    ...(readWhole ? { docketReadOn: addDays(asOf, -3) } : {}),
  };
}

/** What a docket that was read in full may leave out. */
const nothingOnTheDocket: Pick<
  SinceJudgment,
  'transferredTo' | 'warrantInThisCase' | 'protectiveOrderUntil' | 'alreadyDismissed'
> = {
  transferredTo: known('no'),
  warrantInThisCase: known(false),
  protectiveOrderUntil: known('none'),
  alreadyDismissed: known('no'),
};

function withoutViolation(sentence: Sentence): Sentence {
  if (sentence.kind !== 'probation') return sentence;
  return { ...sentence, violations: known({ found: false }) };
}

function aCount(
  number: number,
  sentence: Sentence,
  judged: PlainDate,
  asOf: PlainDate,
  throwing: Dice,
): Count {
  const offense = anOffenseFor(levelsOf(sentence), throwing);
  const deferred = sentence.kind === 'deferred-entry';
  return {
    number,
    statute: offense.statute,
    ...{ registration: known(false) },
    level: known(offense.level),
    wobbler: known(offense.wobbler),
    disposition: known(
      deferred || throwing.in100(90)
        ? throwing.one(['plea-of-no-contest', 'plea-of-guilty'])
        : throwing.one(['verdict', 'dismissed', 'acquitted']),
    ),
    convictedOn: known(addDays(judged, -throwing.one([0, 0, 20]))),
    ...ofTheSection(offense, throwing),
    reductions: throwing.in100(8) ? reductions(offense, judged, asOf, throwing) : [],
    ageAtOffense: known(throwing.one([17, 18, 30, 30, 30])),
  };
}

/** Degree, manner and conduct, if the section has them. */
function ofTheSection(
  { statute }: StoryOffense,
  throwing: Dice,
): Pick<Count, 'degree' | 'manner' | 'vehicleConduct'> {
  const at = (...sections: readonly string[]) => sections.includes(statute.section);
  return {
    degree: at('459', '187', '211') ? known(throwing.one(['first', 'second'])) : unknown,
    manner: at('245') ? known(throwing.one(['deadly-weapon', 'force'])) : unknown,
    vehicleConduct: at('2800', '2801', '2803')
      ? known(throwing.one(['equipment-inspection', 'other-disobedience']))
      : unknown,
  };
}

function reductions(
  { level, wobbler }: StoryOffense,
  judged: PlainDate,
  asOf: PlainDate,
  throwing: Dice,
): readonly Reduction[] {
  const later = addDays(judged, throwing.between(0, 2000));
  const on = known(later > asOf ? asOf : later);
  if (level === 'felony' && wobbler) return [{ under: '17(b)', on, to: 'misdemeanor' }];
  return level === 'misdemeanor' ? [{ under: '17(d)(2)', on, to: 'infraction' }] : [];
}

function obligations(sentence: Sentence, throwing: Dice): Obligations {
  const performed = sentence.kind === 'no-probation' && sentence.performed.known;
  const one = (often: number) => ({
    owed: known(throwing.in100(often) ? 350 : 0),
    conditionOfProbation: known(sentence.kind === 'probation' && throwing.in100(60)),
  });
  const program = {
    name: 'Batterers intervention',
    done: known(throwing.in100(75)),
    conditionOfProbation: known(throwing.in100(60)),
  };
  return {
    restitution: one(15),
    fine: one(performed && sentence.performed.is ? 0 : 10),
    fees: one(10),
    programs: known(throwing.in100(12) ? [program] : []),
  };
}

function sinceJudgment(judged: PlainDate, asOf: PlainDate, throwing: Dice): SinceJudgment {
  const later = addDays(judged, throwing.between(10, 900));
  const on = known(later > asOf ? asOf : later);
  return {
    transferredTo: known(throwing.in100(96) ? 'no' : { county: 'Orange' }),
    warrantInThisCase: known(throwing.in100(3)),
    protectiveOrderUntil: known(throwing.in100(92) ? 'none' : addDays(asOf, 200)),
    automaticRelief: known(throwing.in100(93) ? 'no' : { on }),
    alreadyDismissed: known(throwing.in100(96) ? 'no' : { under: 'PC 1203.4', on }),
    fireCamp: known(throwing.in100(6)),
    traffickingVictim: known(throwing.in100(6)),
    violenceVictim: known(throwing.in100(6)),
  };
}
