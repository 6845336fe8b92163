import type { Outcome } from '../../law/outcome.ts';

export interface OutcomeWords {
  /** As it heads a line: "Ya se puede pedir: el juez tiene que concederla". */
  readonly short: string;
  /** One or two sentences for the person. */
  readonly plain: string;
}

export const outcomeWords: Readonly<Record<Outcome, OutcomeWords>> = {
  'eligible-mandatory': {
    short: 'Ya se puede pedir: el juez tiene que concederla',
    plain:
      'La petición ya se puede presentar. Si los hechos son como dicen los datos, el juez tiene que concederla.',
  },
  'eligible-discretionary': {
    short: 'Ya se puede pedir: decide el juez',
    plain: 'La petición ya se puede presentar. La decide el juez, según el interés de la justicia.',
  },
  'not-yet': {
    short: 'Todavía no',
    plain:
      'La petición todavía no se puede presentar. Qué lo impide, y qué lo cambiaría, está en la lista.',
  },
  'needs-facts': {
    short: 'Faltan datos',
    plain:
      'La respuesta depende de hechos que no están en los datos. Las preguntas están en la lista.',
  },
  'needs-lawyer': {
    short: 'Primero un abogado',
    plain:
      'La ley no resuelve esto, u otro remedio puede servir mejor. Un abogado puede decir cuál.',
  },
  ineligible: {
    short: 'No con esta petición',
    plain:
      'Una petición de desestimación no lo cubre. En la lista están otros caminos que quizás estén abiertos.',
  },
};

/** The answer for a case whose papers ask only for PC 17(b)(3). */
export const reductionAnswer = 'Solo la reducción: decide el juez';

/** A case of both kinds, the one of right and the one of choice. */
export const mixedPlain =
  'La petición ya se puede presentar. Para algunos cargos el juez tiene que concederla, si los hechos son como dicen los datos. Para los demás decide el juez, según el interés de la justicia.';
