import { addDays, type PlainDate } from '../../../src/calendar/plain-date.ts';
import { type Fact, known, unknown } from '../../../src/facts/fact.ts';
import type { Circumstances, ElsewhereUntil } from '../../../src/record/record.ts';
import { near } from './days.ts';
import type { Dice } from './dice.ts';
import { mostly } from './facts.ts';

/** Present status bars nothing. */
export function clearCircumstances(asOf: PlainDate): Circumstances {
  return {
    asOf,
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
    livesInCaliforniaSince: known(addDays(asOf, -9000)),
    servedInMilitary: known(false),
  };
}

/** Clear in most records; in the others each fact may differ or be unknown. */
export function someCircumstances(day: PlainDate, throwing: Dice): Circumstances {
  const clear = clearCircumstances(addDays(day, -throwing.between(0, 20)));
  if (throwing.in100(62)) return clear;
  const or = <T>(fact: Fact<T>, other: () => T): Fact<T> => {
    if (throwing.in100(78)) return fact;
    return throwing.in100(50) ? unknown : known(other());
  };
  return {
    ...clear,
    charged: or(clear.charged, () => throwing.one(['yes', 'yes', 'infraction'])),
    servingSentence: or(clear.servingSentence, () => elsewhere(day, throwing)),
    onProbationElsewhere: or(clear.onProbationElsewhere, () => elsewhere(day, throwing)),
    supervisionElsewhere: or(clear.supervisionElsewhere, () => ({
      kind: throwing.one(['parole', 'prcs', 'mandatory-supervision', 'federal-supervised-release']),
      until: aDayNear(day, throwing),
    })),
    warrant: or(clear.warrant, () => throwing.one(['arrest', 'bench-in-another-case'])),
    convictionsSince: or(clear.convictionsSince, () => [
      { on: mostly(near(day, throwing.one([1, 5]), throwing), throwing, 30) },
    ]),
    priorSeriousOrViolentFelony: or(clear.priorSeriousOrViolentFelony, () => true),
    mustRegister: or(clear.mustRegister, () => true),
    noncitizen: or(clear.noncitizen, () => true),
  };
}

/** Until a day near the decision day, or until an unknown day. */
function elsewhere(day: PlainDate, throwing: Dice): ElsewhereUntil {
  const state = throwing.one([undefined, 'NV', 'US']);
  return { is: true, until: aDayNear(day, throwing), ...(state === undefined ? {} : { state }) };
}

function aDayNear(day: PlainDate, throwing: Dice): Fact<PlainDate> {
  return mostly(near(day, 0, throwing), throwing, 30);
}
