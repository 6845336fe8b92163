import type { SectionWordsByCitation } from './section-words.ts';

export const effectAndTimeWords: SectionWordsByCitation = {
  'LAB 432.7': {
    title: 'Employers and dismissed convictions',
    rule: [
      'An employer, private or public, may not ask about a conviction that was dismissed or sealed, or use it ((a)(1)). There are exceptions, as where the law asks for it, the job needs a firearm, or the conviction bars the job ((m)(1)), and for police and criminal justice ((e)).',
    ],
  },
  'GOV 12952': {
    title: 'The Fair Chance Act',
    rule: [
      'An employer of five or more may not ask about convictions before a conditional offer, and may not consider one that was dismissed or sealed. In force since January 1, 2018.',
    ],
  },
  'BP 480': {
    title: 'Licenses of the Department of Consumer Affairs',
    rule: [
      'Its boards may not deny a license for a conviction that was dismissed under PC 1203.4, 1203.4a, 1203.41, 1203.42 or 1203.425, or the like ((c)). In this form since July 1, 2020.',
    ],
  },
  'GOV 6800': {
    title: 'How days are counted',
    rule: [
      'The first day is left out and the last is counted in. So a year from November 19, 2025 is over when November 19, 2026 has ended, and what waits for it opens the day after.',
    ],
    open: [
      'The clause on holidays lengthens the time to do a thing. It is not read to lengthen a wait.',
    ],
  },
  'GOV 6803': {
    title: 'What a year is',
    rule: [
      'A year is 365 days; the 28th and 29th of February of a leap year count as one day. So a year from February 29 is over with February 28.',
    ],
    open: [
      'Counted in days, a wait from February 28 of the year before a leap year could end one day later. The answer says so where it matters.',
    ],
  },
  'GOV 6700': {
    title: 'State holidays',
    rule: ['It lists the holidays of the state, from which CCP 135 takes those of the courts.'],
  },
  'CCP 12': {
    title: 'How the time for an act is counted',
    rule: ['The first day is left out and the last is counted in, unless it is a holiday.'],
  },
  'CCP 12a': {
    title: 'A last day that falls on a holiday',
    rule: [
      'The time for an act runs on to the next day that is not a holiday. Saturdays count as holidays, and so do Sundays.',
    ],
  },
  'CCP 12c': {
    title: 'Days before a hearing',
    rule: [
      'They are counted backward from the hearing, the day of the hearing left out ((a)). Days added for mailing are counted backward from there ((b)).',
    ],
  },
  'CCP 135': {
    title: 'Holidays of the courts',
    rule: [
      'It says on which days the courts are closed: the holidays of the state but for a few, Saturdays, and the day after Thanksgiving.',
    ],
  },
  'CCP 1013': {
    title: 'Days that mailing adds',
    rule: [
      'Five days within California, ten from or to another state, twelve to an address of Safe at Home, twenty from or to another country ((a)).',
    ],
    open: [
      'Whether it applies to the notice of PC 1203.4(d) is not settled. The days are added here, to be safe.',
    ],
  },
};
