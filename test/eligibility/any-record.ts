import * as fc from 'fast-check';
import { parseStatute } from '../../src/authority/citation/parse.ts';
import type { PleadedStatute } from '../../src/authority/citation/statute.ts';
import { addDays, type PlainDate, plain } from '../../src/calendar/plain-date.ts';
import { type Fact, known, unknown } from '../../src/facts/fact.ts';
import type {
  Circumstances,
  Count,
  Court,
  CourtCase,
  ElsewhereUntil,
  Obligation,
  PersonRecord,
  Program,
  Sentence,
  SinceJudgment,
} from '../../src/record/record.ts';

// Records of every shape the format allows, in a small range so that rules interact: nearby days,
// offenses on the law's lists and their neighbors, every fact known or not.

const citations = [
  ...['PC 459/460(b)', 'PC 459/460(a)', 'PC 484(a)', 'PC 288(a)', 'PC 664/288(a)', 'PC 182/288(a)'],
  ...['PC 287(c)', 'PC 287', 'PC 288a(c)', 'PC 261.5(d)', 'PC 261.5', 'PC 311.11(a)', 'PC 647(b)'],
  ...['PC 415', 'PC 602(o)', 'PC 211', 'PC 245(a)(1)', 'PC 273.5(a)', 'PC 192(c)(1)', 'PC 192'],
  ...['PC 243(e)(1)', 'PC 187', 'PC 422', 'PC 288(c)(1)', 'PC 653f/288', 'PC 664/261.5(d)'],
  ...['VC 23152(b)', 'VC 23103 per 23103.5', 'VC 2800', 'VC 2801', 'VC 14601.1(a)', 'VC 12500(a)'],
  ...['VC 23109', 'VC 22350', 'HS 11350(a)', 'HS 11359', 'HS 11378', 'LAMC 80.69', 'LAMC 41.18'],
  'BP 25662(a)',
];

function statute(citation: string): PleadedStatute {
  const parsed = parseStatute(citation);
  if (!parsed.ok) throw new Error(citation);
  return parsed.statute;
}

const anyStatute = fc.constantFrom(...citations.map(statute));

/**
 * Days from 2009 to 2028, half a year apart give or take a day, so that waits end on both sides.
 */
export const anyDay: fc.Arbitrary<PlainDate> = fc
  .tuple(fc.integer({ min: 0, max: 38 }), fc.integer({ min: -1, max: 1 }))
  .map(([halfYears, play]) => addDays(plain('2009-06-15'), halfYears * 182 + play));

function fact<T>(value: fc.Arbitrary<T>): fc.Arbitrary<Fact<T>> {
  return fc.oneof(
    { weight: 4, arbitrary: value.map((is): Fact<T> => known(is)) },
    { weight: 1, arbitrary: fc.constant<Fact<T>>(unknown) },
  );
}

function mostly<T>(usual: T, ...others: readonly T[]): fc.Arbitrary<Fact<T>> {
  return fc.oneof(
    { weight: 8, arbitrary: fc.constant<Fact<T>>(known(usual)) },
    { weight: 2, arbitrary: fc.constantFrom(usual, ...others).map((is): Fact<T> => known(is)) },
    { weight: 1, arbitrary: fc.constant<Fact<T>>(unknown) },
  );
}

const elsewhere: fc.Arbitrary<Fact<ElsewhereUntil>> = fc.oneof(
  { weight: 8, arbitrary: fc.constant<Fact<ElsewhereUntil>>(known({ is: false })) },
  {
    weight: 2,
    arbitrary: fc
      .tuple(fact(anyDay), fc.constantFrom(undefined, 'CA', 'NV'))
      .map(([until, state]) =>
        known({ is: true as const, until, ...(state === undefined ? {} : { state }) }),
      ),
  },
  { weight: 1, arbitrary: fc.constant<Fact<ElsewhereUntil>>(unknown) },
);

const circumstances: fc.Arbitrary<Circumstances> = fc.record({
  charged: mostly<'no' | 'yes' | 'infraction'>('no', 'yes', 'infraction'),
  servingSentence: elsewhere,
  onProbationElsewhere: elsewhere,
  supervisionElsewhere: fc.oneof(
    mostly<{ kind: 'none' }>({ kind: 'none' }),
    fact(
      fc.record({
        kind: fc.constantFrom(
          'parole' as const,
          'prcs' as const,
          'mandatory-supervision' as const,
          'federal-supervised-release' as const,
        ),
        until: fact(anyDay),
      }),
    ),
  ),
  warrant: mostly<'none' | 'arrest' | 'bench-in-another-case'>(
    'none',
    'arrest',
    'bench-in-another-case',
  ),
  convictionsSince: fact(fc.array(fc.record({ on: fact(anyDay) }), { maxLength: 1 })),
  convictionsInAll: fact(fc.integer({ min: 1, max: 2 })),
  priorSeriousOrViolentFelony: mostly(false, true),
  mustRegister: mostly(false, true),
  registrationTier: fact(fc.constantFrom(1 as const, 2 as const, 3 as const)),
  noncitizen: fact(fc.boolean()),
  livesInCaliforniaSince: fact(anyDay),
  servedInMilitary: mostly(false, true),
});

const probation = fc.record({
  kind: fc.constant('probation' as const),
  supervision: fact(fc.constantFrom('formal' as const, 'summary' as const)),
  suspended: fact(fc.constantFrom('imposition' as const, 'execution' as const)),
  suspendedPrisonTerm: mostly<'none' | 'never-executed' | 'executed'>(
    'none',
    'never-executed',
    'executed',
  ),
  startedOn: fact(anyDay),
  scheduledEndOn: fact(anyDay),
  endedOn: fact(anyDay),
  ended: fact(
    fc.constantFrom(
      'completed' as const,
      'completed' as const,
      'early-discharge' as const,
      'closed-for-misconduct' as const,
      'revoked' as const,
      'summarily-revoked' as const,
      'running' as const,
    ),
  ),
  violations: fact(
    fc.constantFrom(
      { found: false as const },
      { found: true as const, firstOn: unknown, reinstated: unknown },
    ),
  ),
});

const anySentence: fc.Arbitrary<Sentence> = fc.oneof(
  { weight: 3, arbitrary: probation },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('no-probation' as const),
      performed: mostly(true, false),
      completedOn: fact(anyDay),
      jailDays: fact(fc.integer({ min: 0, max: 60 })),
    }),
  },
  fc.record({ kind: fc.constant('revoked-to-jail' as const), completedOn: fact(anyDay) }),
  fc.record({
    kind: fc.constant('county-jail-1170h' as const),
    form: fact(fc.constantFrom('split' as const, 'straight' as const)),
    completedOn: fact(anyDay),
    supervisionNow: mostly<'none' | 'mandatory-supervision'>('none', 'mandatory-supervision'),
    supervisionUntil: fact(anyDay),
  }),
  fc.record({
    kind: fc.constant('state-prison' as const),
    releasedOn: fact(anyDay),
    supervisionNow: mostly<'none' | 'parole' | 'prcs'>('none', 'parole', 'prcs'),
    supervisionUntil: fact(anyDay),
    paroleEndedOn: fact(anyDay),
    prcsEndedOn: fact(anyDay),
    completedOn: fact(anyDay),
  }),
  fc.record({
    kind: fc.constant('deferred-entry' as const),
    grantedOn: fact(fc.oneof(anyDay, fc.constant(plain('1995-05-05')))),
    performed: mostly(true, false),
    dismissedOn: fact(anyDay),
  }),
);

const levels = ['felony', 'misdemeanor', 'infraction'] as const;

const anyCount: fc.Arbitrary<Omit<Count, 'number'>> = fc.record(
  {
    statute: anyStatute,
    charged: anyStatute,
    mayBeAttempt: fc.constant(true as const),
    level: fact(fc.constantFrom(...levels)),
    wobbler: fact(fc.boolean()),
    disposition: mostly<Exclude<Count['disposition'], { known: false }>['is']>(
      'plea-of-no-contest',
      'convicted',
      'dismissed',
      'pending',
    ),
    convictedOn: fact(anyDay),
    degree: fact(fc.constantFrom('first' as const, 'second' as const)),
    manner: fact(fc.constantFrom('deadly-weapon' as const, 'force' as const)),
    vehicleConduct: fact(
      fc.constantFrom('equipment-inspection' as const, 'other-disobedience' as const),
    ),
    reductions: fc.oneof(
      { weight: 3, arbitrary: fc.constant([]) },
      fc.array(
        fc.record({
          under: fc.constantFrom('17(b)' as const, '17(d)(2)' as const, '1170.18' as const),
          on: fact(anyDay),
          to: fc.constantFrom('misdemeanor' as const, 'infraction' as const),
        }),
        { minLength: 1, maxLength: 1 },
      ),
    ),
    ageAtOffense: fact(fc.integer({ min: 16, max: 19 })),
    registration: mostly(false, true),
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
      'reductions',
      'ageAtOffense',
      'registration',
    ],
  },
);

const course: Program = {
  name: 'anger management',
  done: unknown,
  conditionOfProbation: known(true),
};

const obligation: fc.Arbitrary<Obligation> = fc.record({
  owed: mostly(0, 250),
  conditionOfProbation: fact(fc.boolean()),
});

const since: fc.Arbitrary<SinceJudgment> = fc.record({
  transferredTo: mostly<'no' | { county: string }>('no', { county: 'Kern' }),
  warrantInThisCase: mostly(false, true),
  protectiveOrderUntil: fc.oneof(
    mostly<'none' | PlainDate>('none'),
    fact<'none' | PlainDate>(anyDay),
  ),
  automaticRelief: mostly<'no' | { on: Fact<PlainDate> }>('no', { on: unknown }),
  alreadyDismissed: mostly<'no' | { under: string; on: Fact<PlainDate> }>('no', {
    under: 'PC 1203.4',
    on: unknown,
  }),
  fireCamp: mostly(false, true),
  traffickingVictim: mostly(false, true),
  violenceVictim: mostly(false, true),
});

const court: fc.Arbitrary<Court> = fc.oneof(
  { weight: 9, arbitrary: fc.constant<Court>({ system: 'superior', county: 'Los Angeles' }) },
  fc.constantFrom<Court>(
    { system: 'superior', county: 'Kern' },
    { system: 'juvenile', county: 'Los Angeles' },
    { system: 'federal' },
  ),
);

const anyCase: fc.Arbitrary<Omit<CourtCase, 'number'>> = fc
  .record({
    court,
    judgmentOn: fact(anyDay),
    counts: fc.array(anyCount, { minLength: 1, maxLength: 2 }),
    sentence: fact(anySentence),
    obligations: fc.record({
      restitution: obligation,
      fine: obligation,
      fees: obligation,
      programs: mostly<readonly Program[]>([], [course]),
    }),
    since,
    statement: fc.constant([]),
  })
  .map((one) => ({ ...one, counts: numbered(one.counts) }));

function numbered(counts: readonly Omit<Count, 'number'>[]): readonly [Count, ...Count[]] {
  const [first, ...rest] = counts.map((count, index) => ({ ...count, number: index + 1 }));
  if (first === undefined) throw new Error('a case without a count');
  return [first, ...rest];
}

export const anyRecord: fc.Arbitrary<PersonRecord> = fc
  .record({ circumstances, cases: fc.array(anyCase, { minLength: 1, maxLength: 2 }) })
  .map(({ circumstances: now, cases }) => {
    const [first, ...rest] = cases.map((one, index) => ({ ...one, number: `BA00000${index}` }));
    if (first === undefined) throw new Error('a record without a case');
    return {
      version: 1,
      petitioner: {
        name: { first: 'Jordan', last: 'Example' },
        otherNames: [],
        mailingAddress: { kind: 'none' },
        language: 'en',
      },
      filer: { kind: 'petitioner' },
      circumstances: now,
      cases: [first, ...rest],
    };
  });
