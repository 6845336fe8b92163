import type { SectionWordsByCitation } from '../../../law/book/section-words.ts';

const infractionList = 'Offenses that may be treated as infractions';
const ownLength = 'Offenses with their own length of probation';

export const reductionAndProbationWords: SectionWordsByCitation = {
  'PC 17(b)': {
    title: 'Reducing a felony to a misdemeanor',
    rule: [
      'For an offense that can be punished as a felony or as a misdemeanor (a “wobbler”).',
      'It is automatically a misdemeanor after a judgment that imposes something other than prison or county jail under PC 1170(h) ((b)(1)).',
      'Where probation was granted, the judge may declare it a misdemeanor then or later, on the application of the person or the probation officer ((b)(3)). It does not have to wait until probation ends.',
      'It does not end a duty to register ((e)). A strike stays a strike if the reduction came after sentencing (PC 667(d)(1)).',
    ],
    changes: {
      'every-probation':
        'It is open after any grant of probation. Before, only where imposition of sentence was suspended; a sentence imposed with execution suspended ruled it out (Wood).',
      restitution: 'Unpaid restitution is no reason to deny it ((f)).',
      'before-trial':
        'Before trial, either side may move to have the case proceed as a misdemeanor ((b)(5)).',
    },
    open: [
      'Whether an offense is a wobbler depends on its own section. If the record does not say, it is asked.',
    ],
  },
  'PC 17(d)(2)': {
    title: 'Treating a misdemeanor as an infraction',
    rule: [
      'For an offense listed in PC 19.8, the court may treat it as an infraction, with the person’s consent.',
      'PC 1203.4 excludes infractions, and PC 1203.4a excludes traffic infractions. Asking for it first can rule out a dismissal, so the petition does not ask unless the user says so.',
    ],
    tables: { listed: infractionList },
    open: [
      'The section speaks of how a case “shall proceed.” Whether it covers a judgment that has long been final is for the court to say.',
    ],
  },
  'PC 19.8': {
    title: 'The list of offenses for PC 17(d)',
    rule: ['It lists the offenses that a court may treat as infractions.'],
    tables: { listed: infractionList },
    open: [
      'Older versions listed other subdivisions of PC 602 and a few more sections. Today’s list is used for every date.',
    ],
  },
  'PC 1203.3': {
    title: 'Early termination of probation',
    rule: [
      'The court may terminate probation at any time, when the ends of justice and the person’s good conduct and reform warrant it ((a)).',
      'There is a hearing in open court. The prosecutor gets two days’ written notice, or five where a protective order in a domestic violence case would change ((b)).',
      'That is a discharge, which makes a dismissal under PC 1203.4 a right, except for the excluded offenses ((b)) and the driving offenses in (c).',
    ],
  },
  'PC 1203.1': {
    title: 'How long felony probation can be',
    rule: [
      'Two years at most ((a)). Longer for violent felonies, for offenses with their own length of probation, and for some thefts over $25,000 ((l)).',
      'A restitution order is enforceable as a civil judgment ((a)(3)).',
    ],
    changes: {
      cap: 'The two-year cap takes effect, including for terms still running and cases not yet final.',
    },
    tables: {
      'own-length': ownLength,
      violent: 'Violent felonies, which may have longer probation',
    },
    open: [
      'A term recorded as longer than the cap may have ended sooner by law. On which day is a question for a lawyer.',
    ],
  },
  'PC 1203a': {
    title: 'How long misdemeanor probation can be',
    rule: ['One year at most ((a)), except for offenses with their own length of probation ((b)).'],
    changes: {
      cap: 'The one-year cap takes effect, including for terms still running and cases not yet final.',
    },
    tables: { 'own-length': ownLength },
    open: [
      'A term recorded as longer than the cap may have ended sooner by law. On which day is a question for a lawyer.',
    ],
  },
  'PC 1203.2': {
    title: 'Revocation of probation',
    rule: [
      'A summary revocation, for example when a warrant is issued, tolls probation ((a)). Whether and when the period ended is then a question for a lawyer.',
    ],
  },
  'PC 1203.9': {
    title: 'A case transferred to another county',
    rule: [
      'When probation is transferred, the court of the new county takes entire jurisdiction over the case ((b)). Which court hears the petition is a question for a lawyer.',
    ],
  },
  'PC 1203.097': {
    title: 'Probation for domestic violence',
    rule: [
      'Probation for violence against a person described in Family Code 6211 is at least three years, so the caps in PC 1203a and 1203.1 do not shorten it.',
    ],
  },
  'VC 23600': {
    title: 'Probation for driving under the influence',
    rule: [
      'Probation is three to five years, so the caps in PC 1203a and 1203.1 do not shorten it.',
    ],
  },
};
