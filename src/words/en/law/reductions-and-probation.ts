import type { SectionWordsByCitation } from './section-words.ts';

const infractionList = 'Offenses that may be treated as an infraction';
const ownLength = 'Offenses whose own law sets a longer probation';

export const reductionAndProbationWords: SectionWordsByCitation = {
  'PC 17(b)': {
    title: 'A felony that is made a misdemeanor',
    rule: [
      'For an offense that the law punishes either as a felony or as a misdemeanor (a “wobbler”).',
      'It is a misdemeanor by itself after a judgment to something other than prison or county jail under PC 1170(h) ((b)(1)).',
      'Where probation was granted the judge may declare it one then or at any later time, on the person’s or the probation officer’s application ((b)(3)). It need not wait for the end of probation.',
      'It does not end a duty to register ((e)). A strike stays a strike where the reduction came after sentence (PC 667(d)(1)).',
    ],
    changes: {
      'every-probation':
        'It is open after probation of every kind. Before, only where imposition of sentence was suspended: a sentence that was imposed, and its execution suspended, shut it (Wood).',
      restitution: 'Unpaid restitution is no ground to deny it ((f)).',
      'before-trial':
        'Before trial either side may move that the case go on as a misdemeanor ((b)(5)).',
    },
    open: [
      'Which offenses are wobblers stands in each offense’s own section. Where the record does not say, it is asked.',
    ],
  },
  'PC 17(d)(2)': {
    title: 'A misdemeanor that is treated as an infraction',
    rule: [
      'For an offense that PC 19.8 lists: the court may find it an infraction, with the person’s consent.',
      'PC 1203.4 leaves infractions out, and PC 1203.4a leaves traffic infractions out. Asked first, it can close the door to a dismissal; so it is never asked for here unless the user says so.',
    ],
    tables: { listed: infractionList },
    open: [
      'The words speak of how a case “shall proceed”. Whether they reach a judgment that is long final is the court’s to say.',
    ],
  },
  'PC 19.8': {
    title: 'The list of offenses for PC 17(d)',
    rule: ['It lists the offenses that a court may treat as an infraction.'],
    tables: { listed: infractionList },
    open: [
      'Older lists had other letters of PC 602 and a few sections more. Today’s list is used for every day.',
    ],
  },
  'PC 1203.3': {
    title: 'Early end of probation',
    rule: [
      'The court may end probation at any time, when the ends of justice and the person’s good conduct and reform warrant it ((a)).',
      'There is a hearing in open court. The prosecutor has two days’ written notice; five where a protective order in a domestic violence case is to be changed ((b)).',
      'Probation ended so is a discharge: a dismissal under PC 1203.4 is then a right, but for the offenses that it leaves out ((b)) and the driving offenses of (c).',
    ],
  },
  'PC 1203.1': {
    title: 'How long felony probation may be',
    rule: [
      'Two years at most ((a)). Longer for violent felonies, for offenses whose own law sets a length, and for some thefts over $25,000 ((l)).',
      'An order for restitution is enforceable as a civil judgment ((a)(3)).',
    ],
    changes: {
      cap: 'The cap of two years begins, also for terms that were still running and cases that were not final.',
    },
    tables: {
      'own-length': ownLength,
      violent: 'Violent felonies, which keep a longer probation',
    },
    open: [
      'A term recorded as longer than the cap may have ended by law before. The day is a lawyer’s question.',
    ],
  },
  'PC 1203a': {
    title: 'How long misdemeanor probation may be',
    rule: ['One year at most ((a)), but for offenses whose own law sets a length ((b)).'],
    changes: {
      cap: 'The cap of one year begins, also for terms that were still running and cases that were not final.',
    },
    tables: { 'own-length': ownLength },
    open: [
      'A term recorded as longer than the cap may have ended by law before. The day is a lawyer’s question.',
    ],
  },
  'PC 1203.2': {
    title: 'Revocation of probation',
    rule: [
      'A summary revocation, as when a warrant is issued, stops the running of probation ((a)). Whether and when the period ended is then a lawyer’s question.',
    ],
  },
  'PC 1203.9': {
    title: 'A case moved to another county',
    rule: [
      'When probation is transferred the court of the new county takes the entire jurisdiction over the case ((b)). Which court hears the petition is a lawyer’s question.',
    ],
  },
  'PC 1203.097': {
    title: 'Probation for violence in the home',
    rule: [
      'Probation for violence against a person named in Family Code 6211 is at least three years, so the caps of PC 1203a and 1203.1 do not shorten it.',
    ],
  },
  'VC 23600': {
    title: 'Probation for driving under the influence',
    rule: [
      'Probation is three to five years, so the caps of PC 1203a and 1203.1 do not shorten it.',
    ],
  },
};
