import type { Route } from '../../law/outcome.ts';

export interface RouteWords {
  /** The section, as court people cite it. */
  readonly section: string;
  /** The door in a few words: "probation completed". */
  readonly door: string;
  /** What the law says of it, in plain words. */
  readonly plain: string;
  /** What a judge may ask about at the hearing. */
  readonly judgeMayAsk: readonly string[];
}

const presentStatus =
  'Whether you are now serving a sentence, on probation, or charged with an offense, in any place.';

const interestOfJustice = [
  'What has changed in your life since the conviction.',
  'Work, school, family, treatment, service to others.',
  'Why a dismissal would help: a job, a license, housing, family.',
  'Any arrest or case since then, and what came of it.',
] as const;

/** What each door is and what may be asked about it; the sections are in statutes' own numbering. */
export const routeWords: Readonly<Record<Route, RouteWords>> = {
  '1203.43': {
    section: 'PC 1203.43',
    door: 'deferred entry of judgment, completed',
    plain:
      'You finished a deferred entry of judgment program that began in 1997 or later, and the charge was dismissed. The law says your old plea is not valid and the court shall let you withdraw it.',
    judgeMayAsk: [
      'When the program was granted and when the charge was dismissed.',
      'Whether the court file still shows it. If it does not, your declaration and your state record may prove it.',
    ],
  },
  '1203.4-fulfilled': {
    section: 'PC 1203.4(a)',
    door: 'probation completed',
    plain:
      'You met the conditions of probation for the whole period. If the court agrees, it shall grant the dismissal.',
    judgeMayAsk: [
      'Whether you met every condition for the whole period of probation.',
      presentStatus,
    ],
  },
  '1203.4-early-discharge': {
    section: 'PC 1203.4(a)',
    door: 'discharged from probation early',
    plain:
      'The court ended your probation early. If the file shows that, the court shall grant the dismissal.',
    judgeMayAsk: ['When and why probation was ended early.', presentStatus],
  },
  '1203.4-interest-of-justice': {
    section: 'PC 1203.4(a)',
    door: 'probation ended, interest of justice',
    plain:
      'Your probation is over, but a condition was not met for the whole period. The judge may still grant the dismissal in the interest of justice.',
    judgeMayAsk: [
      'What went wrong on probation and what you did about it.',
      ...interestOfJustice,
      presentStatus,
    ],
  },
  '1203.4-vehicle': {
    section: 'PC 1203.4(c)',
    door: 'driving offense, interest of justice',
    plain:
      'The charge is one of the driving offenses that count two points. For these the judge may grant the dismissal in the interest of justice, even where probation was completed.',
    judgeMayAsk: [
      'Whether you finished the classes and programs that the court ordered.',
      'Your driving since then.',
      ...interestOfJustice,
      presentStatus,
    ],
  },
  '1203.4a-a': {
    section: 'PC 1203.4a(a)',
    door: 'no probation, one year has passed',
    plain:
      'You were not given probation, a year has passed since judgment, the sentence is done, and you have obeyed the law. If the court agrees, it shall grant the dismissal.',
    judgeMayAsk: [
      'Whether the sentence is fully done, with any fine that was part of it.',
      'Whether you have lived an honest life and obeyed the law since judgment.',
      'Whether you are now serving a sentence or charged with a crime.',
    ],
  },
  '1203.4a-b': {
    section: 'PC 1203.4a(b)',
    door: 'no probation, interest of justice',
    plain:
      'You were not given probation, a year has passed and the sentence is done. Because of something since judgment, the choice is the judge’s, in the interest of justice.',
    judgeMayAsk: [
      'Whether the sentence is fully done, with any fine that was part of it.',
      ...interestOfJustice,
      'Whether you are now serving a sentence or charged with a crime.',
    ],
  },
  '1203.49': {
    section: 'PC 1203.49',
    door: 'conviction that came of human trafficking',
    plain:
      'The conviction came of being a victim of human trafficking. The judge needs clear and convincing proof of that.',
    judgeMayAsk: [
      'How the conviction came of being trafficked. A lawyer or an advocate can be there with you.',
    ],
  },
  '1203.41-split': {
    section: 'PC 1203.41',
    door: 'county jail felony with supervision',
    plain:
      'You finished a county jail felony sentence with supervision at least a year ago. The judge may grant the dismissal in the interest of justice.',
    judgeMayAsk: [
      'How you did in custody and on supervision.',
      ...interestOfJustice,
      presentStatus,
    ],
  },
  '1203.41-straight': {
    section: 'PC 1203.41',
    door: 'county jail felony without supervision',
    plain:
      'You finished a county jail felony sentence at least two years ago. The judge may grant the dismissal in the interest of justice.',
    judgeMayAsk: ['How you did in custody.', ...interestOfJustice, presentStatus],
  },
  '1203.41-jail': {
    section: 'PC 1203.41',
    door: 'county jail felony, with or without supervision',
    plain:
      'You finished a county jail felony sentence at least two years ago. The judge may grant the dismissal in the interest of justice.',
    judgeMayAsk: [
      'How you did in custody and on any supervision.',
      ...interestOfJustice,
      presentStatus,
    ],
  },
  '1203.41-prison': {
    section: 'PC 1203.41',
    door: 'state prison felony',
    plain:
      'You finished a state prison sentence at least two years ago. The judge may grant the dismissal in the interest of justice.',
    judgeMayAsk: [
      'How you did in custody and on parole or supervision.',
      ...interestOfJustice,
      presentStatus,
    ],
  },
  '1203.42': {
    section: 'PC 1203.42',
    door: 'prison sentence from before October 2011',
    plain:
      'You were sentenced to prison before October 2011 for a felony that would go to county jail now. The judge may grant the dismissal in the interest of justice.',
    judgeMayAsk: [
      'How you did in custody and on parole or supervision.',
      ...interestOfJustice,
      presentStatus,
    ],
  },
};
