import {
  dayFact,
  type FactsOf,
  numberFact,
  type Settled,
  wordFact,
  yesNoFact,
} from './declared.ts';

/** How a count ended, with the words of dockets, minute orders and RAP sheets. */
const dispositionWords = {
  'plea-of-guilty': [
    'guilty',
    'guilty plea',
    'plea guilty',
    'plead guilty',
    'pled guilty',
    'plea g',
    'pg',
  ],
  'plea-of-no-contest': [
    'nolo',
    'nolo contendere',
    'no contest',
    'plea nolo',
    'plea nolo contendere',
    'plea no contest',
    'plead nolo',
    'plead nolo contendere',
    'plead no contest',
    'pled nolo',
    'pled nolo contendere',
    'pled no contest',
    'nc',
    'plea nc',
    'pled nc',
    'plea nolo cont',
    'nolo cont',
  ],
  verdict: [
    'found guilty',
    'guilty verdict',
    'jury trial',
    'court trial',
    'jury verdict',
    'convicted by jury',
    'convicted by court',
    'found guilty by jury',
    'guilty by jury',
  ],
  /** Convicted; how is not stated. */
  convicted: [
    'conviction',
    'conv',
    'convicted by plea',
    'convicted prob',
    'convicted prob jail',
    'convicted jail',
  ],
  dismissed: [
    'dism',
    'dism 1385',
    'dism 1385 pc',
    'dismissal',
    'dismissed 1385',
    'dismissed 1385 pc',
    'dismissed or not prosecuted',
    'dismissed plea negotiation',
    'dismissed foj',
    'dism foj',
    'dismissed furtherance of justice',
  ],
  acquitted: ['not guilty', 'acquittal', 'acq'],
  diverted: ['diversion', 'diversion granted', 'def entry of judgment dismissed'],
  pending: ['open'],
} as const;

const levelWords = {
  felony: ['fel', 'f'],
  misdemeanor: ['misd', 'misdemeanour', 'm'],
  infraction: ['inf', 'infr', 'i'],
} as const;

const itsSentence = ['cases.sentence', 'cases.counts.sentence'] as const;

/** How a count ended says whether a sentence that the record gives holds. */
const endsItsSentence: Settled = { of: 'its-count', ofEveryCountBeside: itsSentence };

/**
 * A pending count is a charge: no more than that for other counts, if the record says nothing of a charge
 * or a warrant, which this one could contradict. Each count of bare records asks this about every other.
 */
const isACharge: Settled = {
  of: 'its-count',
  ofEveryCountBeside: [...itsSentence, 'circumstances.charged', 'circumstances.warrant'],
  elsewhere: { path: 'circumstances.charged', says: 'yes' },
};

export const countFacts = {
  /** Level at conviction. */
  level: wordFact(levelWords, { settlesOthers: { infraction: { of: 'its-count' } } }),
  wobbler: yesNoFact(),
  disposition: wordFact(dispositionWords, {
    settlesOthers: {
      dismissed: endsItsSentence,
      acquitted: endsItsSentence,
      diverted: endsItsSentence,
      pending: isACharge,
    },
  }),
  /** Date of the plea or verdict. */
  convictedOn: dayFact(),
  /** Degree, if the section has more than one. */
  degree: wordFact(
    { first: ['1st', '1'], second: ['2nd', '2'] },
    { settlesOthers: { first: { of: 'its-count' } } },
  ),
  /** PC 245(a)(1) and similar: a deadly weapon, or force alone. */
  manner: wordFact({ 'deadly-weapon': ['weapon', 'adw'], force: ['gbi', 'force likely'] }),
  /**
   * VC 2800, 2801, 2803: refusing an equipment inspection (or an unsafe condition), or something
   * else.
   */
  vehicleConduct: wordFact({ 'equipment-inspection': [], 'other-disobedience': [] }),
  /** Age in years on the day of the offense: PC 1203.45(a), (e). */
  ageAtOffense: numberFact(0, 120, [
    { says: 'under 18', is: 17 },
    { says: '18 to 20', is: 20 },
    { says: '21 or older', is: 21 },
  ]),
  /** Whether this conviction created a duty to register as a sex offender. */
  registration: yesNoFact({ settlesOthers: { yes: { of: 'its-count' } } }),
} as const;

export interface CountFacts extends FactsOf<typeof countFacts> {}

export type Level = keyof typeof levelWords;
export type Disposition = keyof typeof dispositionWords;

/** Facts of a count that belong to no group. */
export const countParts = {
  attempted: yesNoFact(),
  'reductions.on': dayFact(),
} as const;

/** How a count ends, or stands, that has no conviction. */
export const withoutConviction: readonly Disposition[] = [
  'dismissed',
  'acquitted',
  'diverted',
  'pending',
];

/** The record says that the count has no conviction. */
export function isNoConviction({ disposition }: Pick<CountFacts, 'disposition'>): boolean {
  return disposition.known && withoutConviction.includes(disposition.is);
}
