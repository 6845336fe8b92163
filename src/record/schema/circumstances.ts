import * as z from 'zod';
import { type Fact, known, unknown } from '../fact.ts';
import type {
  Circumstances,
  ElsewhereUntil,
  LaterConviction,
  SupervisionElsewhere,
} from '../record.ts';
import { countFact, dayFact, fact, notKnown, yesNoFact } from './facts.ts';
import { withoutUndefined } from './people.ts';
import { day, line, placeElsewhere, wholeOf, word, yesNo } from './scalars.ts';

/** `no`, `yes`, `unknown`, or `{ is: yes, until: 2027-01-31, state: NV, from: client }`. */
const elsewhere = z
  .union([
    notKnown,
    z.strictObject(
      {
        is: z.union([notKnown, yesNo]),
        until: dayFact,
        state: placeElsewhere.optional(),
        from: line.optional(),
      },
      { error: 'a group with is and until' },
    ),
    yesNo,
  ])
  .optional()
  .transform((written): Fact<ElsewhereUntil> => {
    if (written === undefined || written === 'unknown') return unknown;
    if (typeof written === 'boolean') return known(elsewhereOf(written, unknown, undefined));
    if (written.is === 'unknown') return unknown;
    return known(elsewhereOf(written.is, written.until, written.state), written.from);
  });

function elsewhereOf(
  is: boolean,
  until: Extract<ElsewhereUntil, { is: true }>['until'],
  state: string | undefined,
): ElsewhereUntil {
  if (!is) return { is: false };
  return { is: true, until, ...(state === undefined ? {} : { state }) };
}

const supervisionKind = word(
  'parole',
  'prcs',
  'mandatory-supervision',
  'federal-supervised-release',
);

const supervision = z
  .union([
    word('unknown', 'none'),
    z.strictObject(
      {
        is: z.union([word('unknown', 'none'), supervisionKind]),
        until: dayFact,
        from: line.optional(),
      },
      { error: 'a group with is and until' },
    ),
    supervisionKind,
  ])
  .optional()
  .transform((written): Fact<SupervisionElsewhere> => {
    if (written === undefined || written === 'unknown') return unknown;
    if (typeof written === 'string') {
      return known(written === 'none' ? { kind: 'none' } : { kind: written, until: unknown });
    }
    if (written.is === 'unknown') return unknown;
    if (written.is === 'none') return known({ kind: 'none' }, written.from);
    return known({ kind: written.is, until: written.until }, written.from);
  });

const laterConvictions = fact(
  z.union([
    word('none', 'no').transform((): readonly LaterConviction[] => []),
    z.array(z.strictObject({ on: dayFact }), { error: 'a list ([{ on: 2019-03-14 }])' }).max(50),
  ]),
);

const tier = fact(z.preprocess(wholeOf, z.literal([1, 2, 3])));

export const circumstances = z
  .strictObject({
    asOf: day.optional(),
    charged: fact(
      z
        .union([z.boolean({ error: '' }), word('no', 'yes', 'infraction')])
        .transform((value) => (value === true ? 'yes' : value === false ? 'no' : value)),
    ),
    servingSentence: elsewhere,
    onProbationElsewhere: elsewhere,
    supervisionElsewhere: supervision,
    warrant: fact(
      word('none', 'no', 'arrest', 'bench-in-another-case').transform((value) =>
        value === 'no' ? 'none' : value,
      ),
    ),
    convictionsSince: laterConvictions,
    convictionsInAll: countFact,
    priorSeriousOrViolentFelony: yesNoFact,
    mustRegister: yesNoFact,
    registrationTier: tier,
    noncitizen: yesNoFact,
    livesInCaliforniaSince: dayFact,
    servedInMilitary: yesNoFact,
  })
  .prefault({})
  .transform((written): Circumstances => withoutUndefined(written));
