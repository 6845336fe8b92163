import type { Outcome } from '../../law/outcome.ts';

export interface OutcomeWords {
  /** As it heads a line: "Can ask now; the court must grant it". */
  readonly short: string;
  /** One or two sentences for the person. */
  readonly plain: string;
}

export const outcomeWords: Readonly<Record<Outcome, OutcomeWords>> = {
  'eligible-mandatory': {
    short: 'Open now: granted as of right',
    plain:
      'The petition is open now. If the court finds that the facts are as the record says, the law says it shall grant the dismissal.',
  },
  'eligible-discretionary': {
    short: 'Open now: the judge’s choice',
    plain:
      'The petition is open now. The judge may grant it or not, and looks at the interest of justice.',
  },
  'not-yet': {
    short: 'Not yet',
    plain: 'The petition is not open yet. What bars it, and what would end the bar, is listed.',
  },
  'needs-facts': {
    short: 'Facts are missing',
    plain: 'The answer turns on facts that the record does not have. The questions are listed.',
  },
  'needs-lawyer': {
    short: 'A lawyer first',
    plain:
      'The law does not settle this, or another remedy may serve better. A lawyer can tell which.',
  },
  ineligible: {
    short: 'Not by this petition',
    plain: 'This petition does not reach it. Other ways that may be open are listed.',
  },
};

/** A case of both kinds, the one of right and the one of choice. */
export const mixedPlain =
  'The petition is open now. For some counts the law says that the court shall grant it, if the court finds that the facts are as the record says. For others the judge may grant it or not, and looks at the interest of justice.';
