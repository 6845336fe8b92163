import { addDays, addMonths, type PlainDate, plain } from '../../src/calendar/plain-date.ts';
import type { Chance } from './chance.ts';
import { felonies, felonyCourts, misdemeanors } from './lists.ts';

type Written = Readonly<Record<string, unknown>>;

/** The day all these records were written. */
export const writtenOn = plain('2026-11-20');

const firstJudgment = plain('2006-01-10');
const daysOfJudgments = 7400;

/** A case as a clinic writes it down from the docket, with the gaps that dockets have. */
export function madeUpCase(chance: Chance, person: number, index: number): Written {
  const felony = chance.in100(45);
  const judgmentOn = addDays(firstJudgment, chance.below(daysOfJudgments));
  const readWhole = chance.in100(60);
  const where = numberAndCourt(chance, felony, judgmentOn, person, index);
  const all = counts(chance, felony, judgmentOn);
  const ordered = chance.in100(4) ? undefined : sentence(chance, felony, judgmentOn);
  return {
    ...where,
    ...(readWhole ? { docketReadOn: writtenOn } : {}),
    judgmentOn,
    counts: all.map((one) => withOwnSentence(one, ordered)),
    ...(ordered === undefined ? {} : { sentence: ordered }),
    ...(chance.in100(25) ? {} : { obligations: obligations(chance) }),
    ...(readWhole || chance.in100(40)
      ? {}
      : { since: { transferredTo: 'no', alreadyDismissed: 'no' } }),
  };
}

/**
 * A number no other person's first case has; felony numbers begin with 9, higher than the series
 * has reached.
 */
function numberAndCourt(
  chance: Chance,
  felony: boolean,
  judgmentOn: PlainDate,
  person: number,
  index: number,
): Written {
  const courts = felonyCourts.length;
  const [letters, courthouse] = felonyCourts[(person + index) % courts] ?? felonyCourts[0];
  const series = Math.floor(person / courts);
  const number = felony
    ? `${letters}9${String(series % 100_000).padStart(5, '0')}`
    : `${judgmentOn.slice(3, 4)}${letters.slice(0, 1)}M${10_000 + (series % 90_000)}`;
  return {
    number,
    ...(chance.in100(50) ? { defendantSuffix: '01' } : {}),
    court: { county: 'Los Angeles', ...(chance.in100(90) ? { courthouse } : {}) },
    ...(chance.in100(85) ? { prosecutor: felony ? 'lada' : chance.pick(['lada', 'la-city']) } : {}),
  };
}

/** A count as it is written down, and what it is, whether or not that is written. */
interface Count {
  readonly written: Written;
  readonly felony: boolean;
  readonly convictedOn?: PlainDate;
}

function counts(chance: Chance, felony: boolean, convictedOn: PlainDate): readonly Count[] {
  const several = chance.weighted([
    [1, 70],
    [2, 22],
    [3, 8],
  ]);
  return Array.from({ length: several }, (_, index) => count(chance, felony, convictedOn, index));
}

function count(chance: Chance, felony: boolean, convictedOn: PlainDate, index: number): Count {
  const level = felony && (index === 0 || chance.in100(60)) ? 'felony' : 'misdemeanor';
  const is = { felony: level === 'felony' };
  const statute = chance.weighted<string>(level === 'felony' ? felonies : misdemeanors);
  if (index > 0 && chance.in100(45)) {
    return { ...is, written: { number: index + 1, statute, level, disposition: 'dismissed' } };
  }
  const written = {
    number: index + 1,
    statute,
    ...(chance.in100(92) ? { level } : {}),
    disposition: chance.pick([
      'plea-of-no-contest',
      'plea-of-no-contest',
      'plea-of-guilty',
      'verdict',
    ]),
    convictedOn,
  };
  return { ...is, convictedOn, written };
}

/** Prison and county jail under PC 1170(h) are for felonies; a misdemeanor beside one has its own jail. */
function withOwnSentence(count: Count, ordered: Written | undefined): Written {
  const { felony, convictedOn, written } = count;
  const ofFelony =
    ordered?.['kind'] === 'state-prison' || ordered?.['kind'] === 'county-jail-1170h';
  if (felony || convictedOn === undefined || !ofFelony) return written;
  const completedOn = addDays(convictedOn, 30);
  return {
    ...written,
    sentence: { kind: 'no-probation', performed: 'yes', completedOn, jailDays: 30 },
  };
}

function sentence(chance: Chance, felony: boolean, judgmentOn: PlainDate): Written {
  if (felony && chance.in100(8)) return prison(chance, judgmentOn);
  if (felony && judgmentOn > '2011-11' && chance.in100(8)) {
    const completedOn = addMonths(judgmentOn, chance.between(8, 36));
    return { kind: 'county-jail-1170h', form: chance.pick(['split', 'straight']), completedOn };
  }
  if (!felony && chance.in100(12)) {
    const jailDays = chance.between(1, 60);
    const completedOn = addDays(judgmentOn, jailDays);
    return { kind: 'no-probation', performed: 'yes', completedOn, jailDays };
  }
  return probation(chance, felony, judgmentOn);
}

function prison(chance: Chance, judgmentOn: PlainDate): Written {
  const releasedOn = addMonths(judgmentOn, chance.between(16, 60));
  const over = addMonths(releasedOn, 36);
  return {
    kind: 'state-prison',
    ...(releasedOn < writtenOn ? { releasedOn } : {}),
    ...(over < writtenOn ? { paroleEndedOn: over, supervisionNow: 'none' } : {}),
  };
}

function probation(chance: Chance, felony: boolean, startedOn: PlainDate): Written {
  const months = probationMonths(felony, startedOn);
  const scheduledEndOn = addDays(addMonths(startedOn, months), -1);
  return {
    kind: 'probation',
    supervision: felony ? 'formal' : 'summary',
    ...(chance.in100(90) ? { imposition: 'suspended' } : {}),
    startedOn,
    scheduledEndOn,
    ...howItEnded(chance, startedOn, scheduledEndOn),
  };
}

/** AB 1950 shortened both from 2021 on. */
function probationMonths(felony: boolean, startedOn: PlainDate): number {
  if (startedOn >= '2021-01-01') return felony ? 24 : 12;
  return 36;
}

function howItEnded(chance: Chance, startedOn: PlainDate, scheduledEndOn: PlainDate): Written {
  if (scheduledEndOn >= writtenOn) return { ended: 'running' };
  const violated = chance.in100(22);
  const violations = violated ? { firstOn: addMonths(startedOn, 5), reinstated: 'yes' } : 'none';
  const said = chance.in100(80) ? { violations } : {};
  if (chance.in100(12)) {
    return { ended: 'early-discharge', endedOn: addMonths(startedOn, 9), violations: 'none' };
  }
  if (chance.in100(5)) return { ended: 'revoked', endedOn: addMonths(startedOn, 8) };
  return { ended: 'completed', endedOn: scheduledEndOn, ...said };
}

function obligations(chance: Chance): Written {
  return {
    restitution: { owed: chance.in100(85) ? 0 : chance.between(1, 40) * 50 },
    ...(chance.in100(80)
      ? { fine: { owed: chance.in100(90) ? 0 : chance.between(1, 30) * 20 } }
      : {}),
  };
}
