import * as fc from 'fast-check';
import { addDays, addYears, type PlainDate } from '../../src/calendar/plain-date.ts';
import type { Court, Disposition, Level } from '../../src/record/record.ts';
import { anyAsOf, daysAround, noLaterThan } from './generated-days.ts';
import { anyStatute } from './generated-offenses.ts';
import { anySentence } from './generated-sentences.ts';
import type {
  Story,
  StoryCase,
  StoryCount,
  StoryElsewhere,
  StoryObligation,
  StorySentence,
} from './story.ts';

/** Mostly the usual, sometimes another, so that a route many facts can bar is sometimes open. */
function usually<T>(usual: T, ...others: readonly [T, ...T[]]): fc.Arbitrary<T> {
  return fc.oneof(
    { weight: 12, arbitrary: fc.constant(usual) },
    { weight: 1, arbitrary: fc.constantFrom(...others) },
  );
}

const courts: fc.Arbitrary<Court> = fc.oneof(
  { weight: 20, arbitrary: fc.constant<Court>({ system: 'superior', county: 'Los Angeles' }) },
  {
    weight: 1,
    arbitrary: fc.constantFrom<Court>(
      { system: 'superior', county: 'Orange' },
      { system: 'juvenile', county: 'Los Angeles' },
      { system: 'federal' },
    ),
  },
);

const obligation: fc.Arbitrary<StoryObligation> = fc.record({
  owed: usually(0, 1, 350.5),
  condition: fc.boolean(),
});

/** Prison and PC 1170(h) follow a felony; an infraction has no probation (PC 19.6). */
function levelsOf(sentence: StorySentence): readonly [Level, ...Level[]] {
  switch (sentence.kind) {
    case 'state-prison':
    case 'county-jail-1170h':
      return ['felony'];
    case 'probation':
    case 'revoked-to-jail':
      return ['misdemeanor', 'felony'];
    case 'no-probation':
      return ['misdemeanor', 'infraction', 'felony'];
    case 'deferred-entry':
      return ['felony', 'misdemeanor'];
  }
}

function counts(
  judgmentOn: PlainDate,
  sentence: StorySentence,
  asOf: PlainDate,
): fc.Arbitrary<StoryCount> {
  return fc.record(
    {
      statute: anyStatute,
      charged: anyStatute,
      level: fc.constantFrom(...levelsOf(sentence)),
      wobbler: fc.boolean(),
      disposition: usually<Disposition>(
        'plea-of-no-contest',
        'plea-of-guilty',
        'verdict',
        'convicted',
        'dismissed',
        'acquitted',
        'diverted',
        'pending',
      ),
      convictedOn: fc.integer({ min: 0, max: 40 }).map((days) => addDays(judgmentOn, -days)),
      degree: fc.constantFrom('first', 'second'),
      manner: fc.constantFrom('deadly-weapon', 'force'),
      vehicleConduct: fc.constantFrom('equipment-inspection', 'other-disobedience'),
      reduction: fc.record({
        under: fc.constantFrom('17(b)', '17(d)(2)', '1170.18', 'HS 11361.8', 'other'),
        on: daysAround(judgmentOn, [1, 3]).map((day) => noLaterThan(day, asOf)),
        to: fc.constantFrom('misdemeanor', 'misdemeanor', 'infraction'),
      }),
      ageAtOffense: usually(30, 17, 18),
      registration: usually(false, true),
    },
    {
      requiredKeys: [
        'statute',
        'level',
        'wobbler',
        'disposition',
        'convictedOn',
        'degree',
        'manner',
        'vehicleConduct',
        'ageAtOffense',
        'registration',
      ],
    },
  );
}

const sometimes = fc.integer({ min: 0, max: 9 });

function cases(asOf: PlainDate): fc.Arbitrary<StoryCase> {
  const judged = fc
    .oneof(daysAround(asOf, [-1, -2, -3, -5, -8]), daysAround(asOf, [-10, -16, -30]))
    .map((day) => noLaterThan(day, addDays(asOf, -2)));
  return judged.chain((judgmentOn) =>
    fc.tuple(anySentence(judgmentOn, asOf), anySentence(judgmentOn, asOf)).chain(([main, own]) =>
      fc.record({
        court: courts,
        judgmentOn: fc.constant(judgmentOn),
        counts: fc.array(
          fc
            .tuple(sometimes, counts(judgmentOn, main, asOf), counts(judgmentOn, own, asOf))
            .map(([die, one, other]) =>
              withoutCharge(die, die === 0 ? { ...other, sentence: own } : one),
            ),
          { minLength: 1, maxLength: 3 },
        ),
        sentence: fc.constant(main),
        restitution: obligation,
        fine: obligation,
        transferred: usually(false, true),
        warrantInThisCase: usually(false, true),
        protectiveOrderUntil: usually<PlainDate | 'none'>(
          'none',
          addDays(asOf, -1),
          asOf,
          addYears(asOf, 1),
        ),
        automaticReliefOn: usually<PlainDate | 'no'>('no', addDays(asOf, -30)),
        alreadyDismissed: usually(false, true),
        fireCamp: usually(false, true),
        traffickingVictim: usually(false, true),
        violenceVictim: usually(false, true),
      }),
    ),
  );
}

/** A different charge and a reduction are rarer than a random key would be. */
function withoutCharge(die: number, count: StoryCount): StoryCount {
  const { charged, reduction, ...rest } = count;
  return {
    ...rest,
    ...(charged !== undefined && die < 3 ? { charged } : {}),
    ...(reduction !== undefined && die > 6 && rest.level !== 'infraction' ? { reduction } : {}),
  };
}

function elsewhere(asOf: PlainDate): fc.Arbitrary<StoryElsewhere | false> {
  return fc.oneof(
    { weight: 9, arbitrary: fc.constant<false>(false) },
    { weight: 1, arbitrary: daysAround(asOf, [0, 0, 1, -1]).map((until) => ({ until })) },
  );
}

export function storiesOn(asOf: PlainDate): fc.Arbitrary<Story> {
  return fc.record({
    asOf: fc.constant(asOf),
    charged: usually('no', 'yes', 'infraction'),
    servingSentence: elsewhere(asOf),
    onProbationElsewhere: elsewhere(asOf),
    supervisionElsewhere: fc
      .tuple(
        elsewhere(asOf),
        fc.constantFrom('parole', 'prcs', 'mandatory-supervision', 'federal-supervised-release'),
      )
      .map(([one, kind]) => (one === false ? one : { ...one, kind })),
    warrant: usually('none', 'arrest', 'bench-in-another-case'),
    convictionsSince: fc.oneof(
      { weight: 6, arbitrary: fc.constant([]) },
      {
        weight: 1,
        arbitrary: fc.array(
          daysAround(asOf, [0, -1, -2, -4]).map((day) => noLaterThan(day, asOf)),
          { minLength: 1, maxLength: 2 },
        ),
      },
    ),
    convictionsInAll: fc.constantFrom(1, 1, 2, 5),
    priorSeriousOrViolentFelony: usually(false, true),
    mustRegister: usually(false, true),
    registrationTier: fc.constantFrom(1, 2, 3),
    noncitizen: usually(false, true),
    livesInCaliforniaSince: daysAround(asOf, [-1, -5, -20]),
    servedInMilitary: usually(false, true),
    cases: fc.array(cases(asOf), { minLength: 1, maxLength: 3 }),
  });
}

export const anyStory: fc.Arbitrary<Story> = anyAsOf.chain(storiesOn);
