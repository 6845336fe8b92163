import type { Outcome } from '../../law/outcome.ts';

export interface OutcomeWords {
  /** As it heads a line: "Open now: the judge must grant it". */
  readonly short: string;
  /** One or two sentences for the person. */
  readonly plain: string;
}

export const outcomeWords: Readonly<Record<Outcome, OutcomeWords>> = {
  'eligible-mandatory': {
    short: 'Open now: the judge must grant it',
    plain:
      'The petition can be filed now. If the facts are as the record says, the judge must grant it.',
  },
  'eligible-discretionary': {
    short: 'Open now: up to the judge',
    plain:
      'The petition can be filed now. It is up to the judge, who decides what is in the interest of justice.',
  },
  'not-yet': {
    short: 'Not yet',
    plain:
      'The petition cannot be filed yet. What stands in the way, and what would change that, is listed.',
  },
  'needs-facts': {
    short: 'Facts are missing',
    plain: 'The answer depends on facts that the record does not have. The questions are listed.',
  },
  'needs-lawyer': {
    short: 'A lawyer first',
    plain:
      'The law does not settle this, or another remedy may serve better. A lawyer can tell which.',
  },
  ineligible: {
    short: 'Not by this petition',
    plain: 'A petition for dismissal does not cover it. Other ways that may be open are listed.',
  },
};

/** The answer for a case whose papers ask only for PC 17(b)(3). */
export const reductionAnswer = 'Reduction only: up to the judge';

/** A case of both kinds, the one of right and the one of choice. */
export const mixedPlain =
  'The petition can be filed now. On some counts the judge must grant it, if the facts are as the record says. On the others it is up to the judge, who decides what is in the interest of justice.';
