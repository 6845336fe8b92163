import * as z from 'zod';
import type { PlainDate } from '../calendar/plain-date.ts';
import {
  type Declared,
  dayAheadFact,
  dayFact,
  declared,
  type FactsOf,
  numberFact,
  oneOf,
  type Settled,
  wordFact,
  yesNoFact,
} from './declared.ts';
import { type Fact, known, unknown } from './fact.ts';
import { line, placeElsewhere, wholeOf, word, yesNo } from './scalars.ts';
import { type FactSchema, fact, notKnown, orUnknown } from './written.ts';

export type ElsewhereUntil =
  | { readonly is: false }
  /** `state` has two letters if the case is outside California, or "US" for a federal case. */
  | { readonly is: true; readonly until: Fact<PlainDate>; readonly state?: string };

export type SupervisionElsewhere =
  | { readonly kind: 'none' }
  | { readonly kind: SupervisionKind; readonly until: Fact<PlainDate> };

export type SupervisionKind =
  | 'parole'
  | 'prcs'
  | 'mandatory-supervision'
  | 'federal-supervised-release';

const supervisionKinds = [
  'parole',
  'prcs',
  'mandatory-supervision',
  'federal-supervised-release',
] as const;

const supervisionWords = {
  parole: ['on parole'],
  prcs: ['post release community supervision', 'postrelease community supervision'],
  'mandatory-supervision': [],
  'federal-supervised-release': ['supervised release'],
} as const;

export interface LaterConviction {
  readonly on: Fact<PlainDate>;
}

/** What a warrant means turns on whether the person is charged. */
const besideAWarrant: Settled = { of: 'its-count', ofEveryCountBeside: ['circumstances.warrant'] };

/**
 * The person's present status. Each fact means anywhere, not just this county: PC 1203.4(a)(1) says
 * "an offense". The case's docket shows none of it.
 */
export const circumstancesFacts = {
  /** Charged with an offense now; `infraction` if only an infraction ticket is open. */
  charged: wordFact(
    { no: ['none', 'n'], yes: ['y', 'pending'], infraction: ['ticket', 'traffic ticket'] },
    { settlesOthers: { no: besideAWarrant, yes: besideAWarrant, infraction: besideAWarrant } },
  ),
  servingSentence: elsewhereFact(),
  onProbationElsewhere: elsewhereFact(),
  supervisionElsewhere: supervisionFact(),
  /**
   * What a warrant means turns on whether the person is charged. Whoever is charged with nothing has no
   * bench warrant in another case: that case is a charge.
   */
  warrant: wordFact(
    {
      none: ['no', 'recalled', 'quashed', 'recalled and quashed'],
      arrest: [],
      'bench-in-another-case': ['bench'],
    },
    { askedAfter: { fact: 'charged', rulesOut: { no: ['bench-in-another-case'] } } },
  ),
  /** Convictions since the oldest judgment in this record that are not in it. */
  convictionsSince: convictionsSinceFact(),
  convictionsInAll: numberFact(0, 100_000, [
    { says: '1', is: 1 },
    { says: '2 or more', is: 2 },
  ]),
  /** A serious (PC 1192.7(c)) or violent (667.5(c)) felony before the judgments in this record. */
  priorSeriousOrViolentFelony: yesNoFact(),
  /** A duty to register as a sex offender now, whatever conviction it came from. */
  mustRegister: yesNoFact(),
  registrationTier: tierFact(),
  /** Not a citizen of the United States. */
  noncitizen: yesNoFact(),
  livesInCaliforniaSince: dayFact(),
  servedInMilitary: yesNoFact(),
} as const;

/** What is known about the person as of the day `asOf`. */
export interface Circumstances extends FactsOf<typeof circumstancesFacts> {
  readonly asOf?: PlainDate;
}

/** What each part of a fact is, if it has parts. */
export const circumstancesParts = {
  'servingSentence.until': dayAheadFact(),
  'onProbationElsewhere.until': dayAheadFact(),
  'supervisionElsewhere.until': dayAheadFact(),
  'convictionsSince.on': dayFact(),
} as const;

/** The facts that "all clear" answers at once: nothing open, nothing running, anywhere. */
export const allClear = {
  charged: known('no'),
  servingSentence: known({ is: false }),
  onProbationElsewhere: known({ is: false }),
  supervisionElsewhere: known({ kind: 'none' }),
  warrant: known('none'),
} as const satisfies Partial<FactsOf<typeof circumstancesFacts>>;

/** `no`, `yes`, `unknown`, or `{ is: yes, until: 2027-01-31, state: NV, from: client }`. */
function elsewhereFact(): Declared<ElsewhereUntil> {
  return declared(elsewhereSchema, {
    answers: {
      kind: 'choice',
      of: [
        { says: 'no', is: { is: false } },
        { says: 'yes', is: running(unknown, undefined) },
      ],
    },
  });
}

function elsewhereSchema(): FactSchema<ElsewhereUntil> {
  const group = z
    .strictObject(
      {
        is: z.union([word('unknown'), yesNo]),
        until: dayAheadFact().schema,
        state: placeElsewhere.optional(),
        from: line.optional(),
      },
      { error: 'a group with is and until' },
    )
    .transform(({ is, until, state, from }): Fact<ElsewhereUntil> => {
      if (is === 'unknown') return unknown;
      return known(is ? running(until, state) : { is: false }, from);
    });
  const plain = yesNo.transform(
    (is): Fact<ElsewhereUntil> => known(is ? running(unknown, undefined) : { is: false }),
  );
  return orUnknown(z.union([notKnown, group, plain]));
}

function running(until: Fact<PlainDate>, state: string | undefined): ElsewhereUntil {
  return { is: true, until, ...(state === undefined ? {} : { state }) };
}

/** `none`, `parole`, or `{ is: parole, until: 2027-01-31 }`. */
function supervisionFact(): Declared<SupervisionElsewhere> {
  const kinds: readonly SupervisionKind[] = supervisionKinds;
  return declared(supervisionSchema, {
    answers: {
      kind: 'choice',
      of: [
        { says: 'none', is: { kind: 'none' } },
        ...kinds.map((is) => ({ says: is, is: { kind: is, until: unknown } })),
      ],
    },
    docketWords: supervisionWords,
  });
}

function supervisionSchema(): FactSchema<SupervisionElsewhere> {
  const kind = oneOf(supervisionWords);
  const group = z
    .strictObject(
      {
        is: z.union([word('unknown', 'none'), kind]),
        until: dayAheadFact().schema,
        from: line.optional(),
      },
      { error: 'a group with is and until' },
    )
    .transform(({ is, until, from }): Fact<SupervisionElsewhere> => {
      if (is === 'unknown') return unknown;
      return known(is === 'none' ? { kind: is } : { kind: is, until }, from);
    });
  const none = word('none', 'no').transform(
    (): Fact<SupervisionElsewhere> => known({ kind: 'none' }),
  );
  const plain = kind.transform(
    (is): Fact<SupervisionElsewhere> => known({ kind: is, until: unknown }),
  );
  return orUnknown(z.union([notKnown, none, group, plain]));
}

function convictionsSinceFact(): Declared<readonly LaterConviction[]> {
  return declared(convictionsSinceSchema, {
    answers: {
      kind: 'choice',
      of: [
        { says: 'none', is: [] },
        { says: 'one or more', is: [{ on: unknown }] },
      ],
    },
  });
}

function convictionsSinceSchema(): FactSchema<readonly LaterConviction[]> {
  const list: z.ZodType<readonly LaterConviction[]> = z.union([
    word('none', 'no').transform((): readonly LaterConviction[] => []),
    z
      .array(z.strictObject({ on: dayFact().schema }), { error: 'a list ([{ on: 2019-03-14 }])' })
      .max(50),
  ]);
  return fact(list);
}

function tierFact(): Declared<1 | 2 | 3> {
  return declared(() => fact(z.preprocess(wholeOf, z.literal([1, 2, 3]))), {
    answers: {
      kind: 'choice',
      of: [
        { says: '1', is: 1 },
        { says: '2', is: 2 },
        { says: '3', is: 3 },
      ],
    },
  });
}
