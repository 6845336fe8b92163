import type { SectionWordsByCitation } from './section-words.ts';

export const felonyAndDrivingWords: SectionWordsByCitation = {
  'PC 1170(h)': {
    title: 'Felonies that go to county jail',
    rule: [
      'Since October 1, 2011 many felonies are punished with county jail in place of prison. A sentence with a suspended last part is “split”: that part is mandatory supervision ((h)(5)(B)).',
      'Prison all the same for who must register, or has a serious or violent felony, now or before ((h)(3)).',
    ],
    tables: {
      'jail-felonies':
        'Common felonies that go to county jail; where the list is silent nothing is concluded',
      'prison-felonies': 'Common felonies that go to state prison',
    },
  },
  'PC 1192.7(c)': {
    title: 'Serious felonies',
    rule: [
      'A serious felony is a strike. A dismissal does not change that. Attempts are serious too, but for assault ((c)(39)).',
    ],
    changes: { trafficking: 'Trafficking of a minor joins the list ((c)(42)).' },
    tables: {
      'by-name': 'Serious or violent whatever the facts were',
      'by-manner': 'Serious where a deadly weapon was used; force alone is not',
    },
    open: [
      'A weapon, great bodily injury or a gang can make any felony serious. No section shows that; the docket does.',
    ],
  },
  'PC 667.5(c)': {
    title: 'Violent felonies',
    rule: [
      'A violent felony is a strike, and keeps a longer probation (PC 1203.1(l)). Any robbery is one; of attempts, only attempted murder.',
    ],
    changes: { drugged: 'Rape of a person whom the defendant drugged joins the list ((c)(24)).' },
    tables: {
      'by-name': 'Violent whatever the facts were',
      'by-what-was-proved': 'Violent where more was charged and proved, which the docket shows',
    },
    open: [
      'Great bodily injury or a firearm can make any felony violent. No section shows that; the docket does.',
      'Which felonies are punished with life in prison ((c)(7)) was read for PC 236.1 alone.',
    ],
  },
  'PC 667(d)(1)': {
    title: 'When a strike is one',
    rule: [
      'Whether a conviction is a strike is settled on the day of the sentence. Later reduction or dismissal does not change it.',
    ],
  },
  'PC 460': {
    title: 'Degrees of burglary',
    rule: [
      'Of a dwelling it is the first degree, which is a strike and goes to prison ((a)). Any other is the second, which is a wobbler ((b)).',
    ],
  },
  'PC 290(c)': {
    title: 'Offenses that make a person register',
    rule: [
      'PC 1203.41(a)(6) leaves out a prison felony that resulted in a duty to register, whatever became of the duty since.',
    ],
    changes: {
      'unlawful-intercourse':
        'PC 261.5(c) and (d) are named for offenses from this day; how far is not settled.',
    },
    tables: {
      offenses: 'Offenses that make a person register; an attempt or a conspiracy does too',
    },
    open: [
      'Whether PC 261.5(c) or (d) alone makes a person register for offenses since 2026: (c)(1) prints them inside the clause on PC 207 and 209, and (c)(3) reads as if they did.',
    ],
  },
  'PC 29800': {
    title: 'Felonies and firearms',
    rule: ['Who was convicted of a felony may not have a firearm. A dismissal does not lift that.'],
  },
  'PC 29805': {
    title: 'Misdemeanors and firearms',
    rule: ['Some misdemeanors bar having a firearm for ten years. A dismissal does not lift that.'],
    changes: {
      'violence-in-the-home':
        'A misdemeanor of PC 273.5 bars without an end, for convictions from this day ((b)).',
      neglect:
        'Neglect or abuse of a child or an elder joins the list, for convictions from this day ((d)).',
      weapons: 'More misdemeanors with weapons join it, for convictions from this day ((h)).',
    },
    tables: {
      misdemeanors: 'Misdemeanors that bar for ten years ((a), (c) to (h))',
      'without-end': 'Bars without an end, where the conviction is of 2019 or later ((b))',
    },
  },
  'PC 136.2(i)(1)': {
    title: 'Protective orders after a conviction',
    rule: [
      'The court may protect a victim by an order of up to ten years, whatever the sentence was.',
    ],
  },
  'VC 12810': {
    title: 'Driving offenses that count two points',
    rule: [
      'Subdivisions (a) to (e) name the offenses that count two points. PC 1203.4(c) takes them from there: for these the choice is the judge’s.',
      '“Reckless driving” ((c)) is read as VC 23103, and 23104 and 23105, which are reckless driving that injures.',
    ],
    tables: { 'two-points': 'Two points ((a) to (e))' },
    open: [
      'PC 1203.4(c)(1) speaks of a person charged. It is read offense by offense: another count of the case keeps its own door.',
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
      'A plea to reckless driving in place of driving under the influence counts as a prior in a later case of that kind ((c)).',
    ],
  },
  'VC 42001': {
    title: 'Ordinary traffic infractions',
    rule: [
      'It sets the fines for infractions of the Vehicle Code and of local ordinances made under it. PC 1203.4a leaves these infractions out ((d)(3)).',
    ],
  },
  'VC 42002.1': {
    title: 'Equipment inspections and unsafe vehicles',
    rule: [
      'It punishes misdemeanors under VC 2800, 2801 and 2803 as far as they are about refusing an equipment inspection, or about an unsafe condition that endangers a person. These are left out of PC 1203.4 and 1203.4a.',
    ],
    tables: { equipment: 'Sections that it names; they reach other conduct too' },
    open: ['Whether other conduct under these sections is left out. It is a lawyer’s question.'],
  },
};
