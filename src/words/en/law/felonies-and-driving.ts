import type { SectionWordsByCitation } from '../../../law/book/section-words.ts';

export const felonyAndDrivingWords: SectionWordsByCitation = {
  'PC 1170(h)': {
    title: 'Felonies that go to county jail',
    rule: [
      'Since October 1, 2011, many felonies are punished with county jail instead of prison. When the last part of the sentence is suspended, it is a “split” sentence, and that part is mandatory supervision ((h)(5)(B)).',
      'It is still prison for a person who must register or has a serious or violent felony, in this case or before ((h)(3)).',
    ],
    tables: {
      'jail-felonies': 'Common felonies that go to county jail; the list is not complete',
      'prison-felonies': 'Common felonies that go to state prison',
    },
  },
  'PC 1192.7(c)': {
    title: 'Serious felonies',
    rule: [
      'A serious felony is a strike. A dismissal does not change that. Attempts are serious too, except an attempted assault ((c)(39)).',
    ],
    changes: { trafficking: 'Trafficking of a minor is added to the list ((c)(42)).' },
    tables: {
      'by-name': 'Serious or violent, whatever the facts',
      'by-manner': 'Serious where a deadly weapon was used; force alone is not',
    },
    open: [
      'A weapon, great bodily injury or a gang can make any felony serious. No section shows that; the docket does.',
    ],
  },
  'PC 667.5(c)': {
    title: 'Violent felonies',
    rule: [
      'A violent felony is a strike, and the two-year cap on probation does not apply to it (PC 1203.1(l)). Any robbery is one; among attempts, only attempted murder.',
    ],
    changes: {
      drugged: 'Rape of a person whom the defendant drugged is added to the list ((c)(24)).',
    },
    tables: {
      'by-name': 'Violent, whatever the facts',
      'by-what-was-proved': 'Violent if something more was charged and proved; the docket shows it',
    },
    open: [
      'Great bodily injury or a firearm can make any felony violent. No section shows that; the docket does.',
      'Which felonies are punished with life in prison ((c)(7)) was checked only for PC 236.1.',
    ],
  },
  'PC 667(d)(1)': {
    title: 'When a conviction is a strike',
    rule: [
      'Whether a conviction is a strike is fixed at sentencing. A later reduction or dismissal does not change it.',
    ],
  },
  'PC 460': {
    title: 'Degrees of burglary',
    rule: [
      'Burglary of an inhabited dwelling is first degree, which is a strike and goes to prison ((a)). Any other is second degree, a wobbler ((b)).',
    ],
  },
  'PC 290(c)': {
    title: 'Offenses that carry sex offender registration',
    rule: [
      'PC 1203.41(a)(6) excludes a prison felony that resulted in a duty to register, even if the duty has since ended.',
    ],
    changes: {
      'unlawful-intercourse':
        'PC 261.5(c) and (d) are named for offenses on or after this day; how far that goes is not settled.',
    },
    tables: {
      offenses: 'Offenses that require registration; so does an attempt or a conspiracy',
    },
    open: [
      'Whether PC 261.5(c) or (d) alone requires registration for offenses since 2026: (c)(1) prints them inside the clause on PC 207 and 209, and (c)(3) reads as if they did.',
    ],
  },
  'PC 29800': {
    title: 'Felonies and firearms',
    rule: [
      'A person convicted of a felony may not have a firearm. A dismissal does not change that.',
    ],
    tables: { twice: 'Bars it for life after two convictions ((a)(2))' },
  },
  'PC 29805': {
    title: 'Misdemeanors and firearms',
    rule: [
      'Some misdemeanors bar a person from having a firearm for ten years. A dismissal does not change that.',
    ],
    changes: {
      'violence-in-the-home':
        'A misdemeanor under PC 273.5 bars it for life, for convictions on or after this day ((b)).',
      neglect:
        'Neglect or abuse of a child or an elder is added, for convictions on or after this day ((d)).',
      weapons: 'More weapons misdemeanors are added, for convictions on or after this day ((h)).',
    },
    tables: {
      misdemeanors: 'Misdemeanors that bar it for ten years ((a), (c) to (h))',
      'without-end': 'Bars it for life, if the conviction is from 2019 or later ((b))',
    },
  },
  'PC 136.2(i)(1)': {
    title: 'Protective orders after a conviction',
    rule: [
      'The court may protect a victim with an order of up to ten years, whatever the sentence was.',
    ],
  },
  'VC 12810': {
    title: 'Driving offenses that count two points',
    rule: [
      'Subdivisions (a) to (e) name the two-point offenses. For these, PC 1203.4(c) leaves a dismissal up to the judge.',
      '“Reckless driving” ((c)) is read as VC 23103, and 23104 and 23105, which are reckless driving that causes injury.',
    ],
    tables: { 'two-points': 'Two points ((a) to (e))' },
    open: [
      'PC 1203.4(c)(1) speaks of a person charged. It is read offense by offense, so it does not cover the other counts of the case.',
    ],
  },
  'VC 13555': {
    title: 'A dismissal and the driver’s license',
    rule: [
      'A dismissal under PC 1203.4 or 1203.4a, or relief under 1203.425, does not lift a suspension or a revocation, and the conviction still counts for one. PC 1203.41 and 1203.42 make the same exception ((a)(1) of each).',
    ],
  },
  'VC 23103.5': {
    title: '“Wet reckless”',
    rule: [
      'A plea to reckless driving instead of DUI counts as a prior in a later DUI case ((c)).',
    ],
  },
  'VC 42001': {
    title: 'Ordinary traffic infractions',
    rule: [
      'It sets the fines for infractions of the Vehicle Code and of local ordinances made under it. PC 1203.4a excludes these infractions ((d)(3)).',
    ],
  },
  'VC 42002.1': {
    title: 'Equipment inspections and unsafe vehicles',
    rule: [
      'It punishes misdemeanors under VC 2800, 2801 and 2803 insofar as they involve refusing an equipment inspection or an unsafe condition that endangers a person. PC 1203.4 and 1203.4a exclude these.',
    ],
    tables: { equipment: 'Sections that it names; they cover other conduct too' },
    open: [
      'Whether other conduct under these sections is excluded. That is a question for a lawyer.',
    ],
  },
};
