import type { Route } from '../../law/outcome.ts';

export interface RouteWords {
  /** The section, as court people cite it. */
  readonly section: string;
  /** The route in a few words: "probation completed". */
  readonly named: string;
  /** What the law says of it, to the person. */
  readonly plain: string;
  /** What the court has to find, to an attorney. */
  readonly standard: string;
  /** What a judge may ask the person at the hearing. */
  readonly judgeMayAsk: readonly string[];
}

const presentStatus =
  'Are you serving a sentence, on probation, or charged with a crime right now, anywhere?';
const servingOrCharged = 'Are you serving a sentence or charged with a crime right now, anywhere?';

const interestOfJustice = [
  'What has changed in your life since then? Work, school, family, treatment, helping others.',
  'Why do you need the dismissal? A job, a license, housing, family.',
  'Have you been arrested or had a case since then? How did it end?',
] as const;

const custodyStandard =
  'Relief is discretionary, in the interest of justice. Expect questions on the offense, conduct in custody and on supervision, rehabilitation, and need.';

/** Where only a reduction is asked (PC 17(b)(3)). */
export const judgeMayAskOfReduction = [
  'What would you like the judge to know about the case?',
  'Have you done everything that probation asked?',
  'What has changed in your life since then? Work, school, family, treatment, helping others.',
  'Why do you need the reduction? A job, a license, housing, school.',
] as const;

/** What each route is and what may be asked about it; the sections are in statutes' own numbering. */
export const routeWords: Readonly<Record<Route, RouteWords>> = {
  '1203.43': {
    section: 'PC 1203.43',
    named: 'deferred entry of judgment, completed',
    plain:
      'You finished a deferred entry of judgment program and the charge was dismissed. The law says your old plea is not valid. If the facts are right, the judge must let you withdraw it and must dismiss the case.',
    standard:
      'Relief is mandatory: deferred entry of judgment granted on or after January 1, 1997, performed satisfactorily, and the charges dismissed under former PC 1000.3.',
    judgeMayAsk: [
      'When did you start the program, and when was the charge dismissed?',
      'Does the court file still show it? If not, your statement under penalty of perjury and your state record can prove it.',
    ],
  },
  '1203.4-fulfilled': {
    section: 'PC 1203.4(a)',
    named: 'probation completed',
    plain:
      'You did everything probation required, from start to finish. If the facts are right, the judge must grant the petition.',
    standard:
      'Relief is mandatory where the conditions of probation were fulfilled for the entire period.',
    judgeMayAsk: ['Did you meet every condition for the whole time?', presentStatus],
  },
  '1203.4-early-discharge': {
    section: 'PC 1203.4(a)',
    named: 'discharged from probation early',
    plain:
      'The court ended your probation early. If the file shows that, the judge must grant the petition.',
    standard:
      'Relief is mandatory after discharge before the end of the probation period, whatever violations came before (Butler; Seymour).',
    judgeMayAsk: ['When and why did the court end your probation early?', presentStatus],
  },
  '1203.4-interest-of-justice': {
    section: 'PC 1203.4(a)',
    named: 'probation over, interest of justice',
    plain:
      'Your probation is over, but something went wrong along the way. The judge can still grant the petition in the interest of justice.',
    standard:
      'Relief is discretionary, in the interest of justice. The court may look at any relevant fact, including conduct after probation (McLernon).',
    judgeMayAsk: [
      'What went wrong on probation, and what did you do about it?',
      ...interestOfJustice,
      presentStatus,
    ],
  },
  '1203.4-vehicle': {
    section: 'PC 1203.4(c)',
    named: 'driving offense, interest of justice',
    plain:
      'For this kind of driving offense the dismissal is always up to the judge, even if you did everything probation required.',
    standard:
      'Relief is discretionary, in the interest of justice, for an offense described in VC 12810(a)-(e), even where probation was completed (PC 1203.4(c)(1)-(2)).',
    judgeMayAsk: [
      'Did you finish the classes and programs the court ordered?',
      'How has your driving been since then?',
      ...interestOfJustice,
      presentStatus,
    ],
  },
  '1203.4a-a': {
    section: 'PC 1203.4a(a)',
    named: 'no probation, one year has passed',
    plain:
      'You did not get probation, a year has passed since judgment, you finished the sentence, and you have obeyed the law. If the facts are right, the judge must grant the petition.',
    standard:
      'Relief is mandatory one year after judgment where the sentence was fully performed and the petitioner has led an honest and upright life since.',
    judgeMayAsk: [
      'Is the sentence completely done, and any fine that was part of it paid?',
      'Have you stayed out of trouble since the judgment?',
      servingOrCharged,
    ],
  },
  '1203.4a-b': {
    section: 'PC 1203.4a(b)',
    named: 'no probation, interest of justice',
    plain:
      'You did not get probation, a year has passed, and you finished the sentence. Because of something that happened since, it is up to the judge.',
    standard:
      'Relief is discretionary, in the interest of justice, one year after judgment. The sentence must be fully performed.',
    judgeMayAsk: [
      'Is the sentence completely done, and any fine that was part of it paid?',
      ...interestOfJustice,
      servingOrCharged,
    ],
  },
  '1203.49': {
    section: 'PC 1203.49',
    named: 'conviction because of human trafficking',
    plain:
      'You were convicted because you were a victim of human trafficking. The judge needs clear and convincing proof of that.',
    standard:
      'Relief is discretionary, on clear and convincing evidence that the conviction was the result of human trafficking.',
    judgeMayAsk: [
      'How did being trafficked lead to this? A lawyer or an advocate can be there with you.',
    ],
  },
  '1203.41-split': {
    section: 'PC 1203.41',
    named: 'county jail felony with supervision',
    plain:
      'You finished a county jail sentence with supervision at least a year ago. The judge can grant the petition in the interest of justice.',
    standard: custodyStandard,
    judgeMayAsk: [
      'How did you do in jail and on supervision?',
      ...interestOfJustice,
      presentStatus,
    ],
  },
  '1203.41-straight': {
    section: 'PC 1203.41',
    named: 'county jail felony without supervision',
    plain:
      'You finished a county jail sentence at least two years ago. The judge can grant the petition in the interest of justice.',
    standard: custodyStandard,
    judgeMayAsk: ['How did you do in jail?', ...interestOfJustice, presentStatus],
  },
  '1203.41-jail': {
    section: 'PC 1203.41',
    named: 'county jail felony, with or without supervision',
    plain:
      'You finished a county jail felony sentence at least two years ago. The judge can grant the petition in the interest of justice.',
    standard: custodyStandard,
    judgeMayAsk: [
      'How did you do in jail and on any supervision?',
      ...interestOfJustice,
      presentStatus,
    ],
  },
  '1203.41-prison': {
    section: 'PC 1203.41',
    named: 'state prison felony',
    plain:
      'You finished a state prison sentence at least two years ago. The judge can grant the petition in the interest of justice.',
    standard: custodyStandard,
    judgeMayAsk: [
      'How did you do in prison and on parole or supervision?',
      ...interestOfJustice,
      presentStatus,
    ],
  },
  '1203.42': {
    section: 'PC 1203.42',
    named: 'sentence from before October 2011',
    plain:
      'You were sentenced before October 2011 for a felony that would mean county jail today. The judge can grant the petition in the interest of justice.',
    standard: custodyStandard,
    judgeMayAsk: [
      'How did you do in custody and on parole or supervision?',
      ...interestOfJustice,
      presentStatus,
    ],
  },
};
