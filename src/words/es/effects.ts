import type { Route } from '../../law/outcome.ts';

/** What a dismissal does or does not do, in words, and the subdivision that says so. */
interface Effect {
  readonly words: string;
  readonly cite?: string;
}

/**
 * What a dismissal by a route does and does not do for everyone. What depends on the offense or the
 * person (firearms, strikes, registration, a license, a protective order, disclosure) is a caution.
 */
interface Effects {
  readonly does: readonly Effect[];
  readonly doesNot: readonly Effect[];
}

const released =
  'La antigua declaración de culpabilidad o de no contender (plea), o el veredicto, queda sin efecto y el caso se desestima. Eso termina la mayoría de los castigos que trae la condena.';
const records =
  'La corte deja de dar la condena a casi todos los que la piden.';
const prior = 'En cualquier caso nuevo cuenta como antecedente (prior), igual que antes.';
const office =
  'Si la condena impide ocupar un puesto público, lo sigue impidiendo.';
const erase =
  'No borra ni sella nada: la policía y las cortes ven la condena y la desestimación.';

/** PC 1203.425(a)(3)(A) names 1203.4, 1203.4a, 1203.41 and 1203.42, and no other section. */
const does: Effects['does'] = [
  { words: released },
  { words: records, cite: 'PC 1203.425(a)(3)(A)' },
];

function after(priors: string, offices: string): Effects {
  return {
    does,
    doesNot: [{ words: erase }, { words: prior, cite: priors }, { words: office, cite: offices }],
  };
}

const of1203_4 = after('PC 1203.4(a)(1)', 'PC 1203.4(a)(3)');
const of1203_4a = after('PC 1203.4a(c)(1)', 'PC 1203.4a(c)(3)');
const of1203_42 = after('PC 1203.42(b)(1)', 'PC 1203.42(b)(4)');

const of1203_41: Effects = {
  does,
  doesNot: [
    ...after('PC 1203.41(b)(1)', 'PC 1203.41(b)(4)').doesNot,
    {
      words:
        'No cambia quién puede trabajar en cuidado con licencia ni cobrar por cuidado en el hogar.',
      cite: 'PC 1203.41(h)',
    },
  ],
};

const of1203_43: Effects = {
  does: [
    {
      words:
        'La antigua declaración de culpabilidad o de no contender (plea) se retira porque la ley dice que no era válida, y el caso se desestima. Eso puede ayudar en asuntos de inmigración.',
      cite: 'PC 1203.43(a)(2), (b)',
    },
  ],
  doesNot: [{ words: 'No borra ni sella el registro del arresto.' }],
};

/** The relief is "any of the relief described in Section 1203.4", with what that section says of it. */
const of1203_49: Effects = {
  does: [
    {
      words:
        'El juez declara que la persona fue víctima de la trata de personas y se lo informa al Departamento de Justicia.',
      cite: 'PC 1203.49',
    },
    { words: released },
  ],
  doesNot: of1203_4.doesNot,
};

export function effectsOf(route: Route): Effects {
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
export function effectLines(routes: readonly Route[]): EffectLines {
  const found = routes.map(effectsOf);
  return {
    does: merged(found.flatMap((one) => one.does)),
    doesNot: merged(found.flatMap((one) => one.doesNot)),
  };
}

function merged(effects: readonly Effect[]): readonly string[] {
  return [...new Set(effects.map((one) => one.words))].map((words) => {
    const cites = effects.flatMap((one) => (one.words === words ? (one.cite ?? []) : []));
    return cites.length === 0 ? words : cited(words, [...new Set(cites)]);
  });
}

/** "… que la piden (PC 1203.4(a)(1); PC 1203.41(b)(1))." */
function cited(words: string, cites: readonly string[]): string {
  return `${words.replace(/\.$/u, '')} (${cites.join('; ')}).`;
}
