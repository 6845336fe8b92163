import type { Route } from '../law/outcome.ts';

/**
 * What a dismissal does or does not do for everyone. What depends on the offense or the person
 * (firearms, strikes, registration, a license, a protective order, disclosure) is a caution.
 */
interface EffectWords {
  readonly released: string;
  readonly records: string;
  readonly prior: string;
  readonly office: string;
  readonly erase: string;
  readonly licensedCare: string;
  readonly pleaTakenBack: string;
  readonly arrestStays: string;
  readonly trafficking: string;
  readonly misdemeanor: string;
  readonly notDismissed: string;
  readonly gunsAfterReduction: string;
  readonly federalAfterReduction: string;
  readonly probationGoesOn: string;
}

/** An effect, and the subdivision that says so. */
interface Effect {
  readonly says: keyof EffectWords;
  readonly cite?: string;
}

interface Effects {
  readonly does: readonly Effect[];
  readonly doesNot: readonly Effect[];
}

/** PC 1203.425(a)(3)(A) names 1203.4, 1203.4a, 1203.41 and 1203.42, and no other section. */
const does: Effects['does'] = [
  { says: 'released' },
  { says: 'records', cite: 'PC 1203.425(a)(3)(A)' },
];

function after(priors: string, offices: string): Effects {
  return {
    does,
    doesNot: [
      { says: 'erase' },
      { says: 'prior', cite: priors },
      { says: 'office', cite: offices },
    ],
  };
}

const of1203_4 = after('PC 1203.4(a)(1)', 'PC 1203.4(a)(3)');
const of1203_4a = after('PC 1203.4a(c)(1)', 'PC 1203.4a(c)(3)');
const of1203_42 = after('PC 1203.42(b)(1)', 'PC 1203.42(b)(4)');

const of1203_41: Effects = {
  does,
  doesNot: [
    ...after('PC 1203.41(b)(1)', 'PC 1203.41(b)(4)').doesNot,
    { says: 'licensedCare', cite: 'PC 1203.41(h)' },
  ],
};

const of1203_43: Effects = {
  does: [{ says: 'pleaTakenBack', cite: 'PC 1203.43(a)(2), (b)' }],
  doesNot: [{ says: 'arrestStays' }],
};

/** The relief is "any of the relief described in Section 1203.4", with what that section says of it. */
const of1203_49: Effects = {
  does: [{ says: 'trafficking', cite: 'PC 1203.49' }, { says: 'released' }],
  doesNot: of1203_4.doesNot,
};

/** PC 17(b): "it is a misdemeanor for all purposes". It ends no probation (PC 1203.3 does). */
function ofReduction(probationMayRun: boolean): Effects {
  return {
    does: [{ says: 'misdemeanor', cite: 'PC 17(b)' }],
    doesNot: [
      { says: 'notDismissed' },
      ...(probationMayRun ? ([{ says: 'probationGoesOn' }] as const) : []),
      { says: 'gunsAfterReduction' },
      { says: 'federalAfterReduction' },
    ],
  };
}

function effectsOf(route: Route): Effects {
  switch (route) {
    case '1203.4-fulfilled':
    case '1203.4-early-discharge':
    case '1203.4-interest-of-justice':
    case '1203.4-vehicle':
      return of1203_4;
    case '1203.4a-a':
    case '1203.4a-b':
      return of1203_4a;
    case '1203.41-split':
    case '1203.41-straight':
    case '1203.41-jail':
    case '1203.41-prison':
      return of1203_41;
    case '1203.42':
      return of1203_42;
    case '1203.43':
      return of1203_43;
    case '1203.49':
      return of1203_49;
  }
}

export interface EffectLines {
  readonly does: readonly string[];
  readonly doesNot: readonly string[];
}

/** The effects of all routes of a petition: what several have in common is said once, with each cite. */
export function effectsIn(words: EffectWords): {
  readonly effectLines: (routes: readonly Route[]) => EffectLines;
  /** Of a reduction asked by itself. */
  readonly reductionEffects: (probationMayRun: boolean) => EffectLines;
} {
  const linesOf = (found: readonly Effects[]): EffectLines => ({
    does: merged(
      words,
      found.flatMap((one) => one.does),
    ),
    doesNot: merged(
      words,
      found.flatMap((one) => one.doesNot),
    ),
  });
  return {
    effectLines: (routes) => linesOf(routes.map(effectsOf)),
    reductionEffects: (probationMayRun) => linesOf([ofReduction(probationMayRun)]),
  };
}

function merged(words: EffectWords, effects: readonly Effect[]): readonly string[] {
  return [...new Set(effects.map(({ says }) => says))].map((says) => {
    const cites = effects.flatMap((one) => (one.says === says ? (one.cite ?? []) : []));
    return cites.length === 0 ? words[says] : cited(words[says], [...new Set(cites)]);
  });
}

/** "… asks for it (PC 1203.4(a)(1); PC 1203.41(b)(1))." */
function cited(words: string, cites: readonly string[]): string {
  return `${words.replace(/\.$/u, '')} (${cites.join('; ')}).`;
}
