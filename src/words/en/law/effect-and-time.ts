import type { SectionWordsByCitation } from '../../../law/book/section-words.ts';

export const effectAndTimeWords: SectionWordsByCitation = {
  'LAB 432.7': {
    title: 'Employers and dismissed convictions',
    rule: [
      'An employer, private or public, may not ask about a conviction that was dismissed or sealed, or use it ((a)(1)). There are exceptions: where the law requires the question, where the job needs a firearm, where the conviction bars the job ((m)(1)), and for police and criminal justice jobs ((e)).',
    ],
  },
  'GOV 12952': {
    title: 'The Fair Chance Act',
    rule: [
      'An employer with five or more employees may not ask about convictions before a conditional offer, and may not consider one that was dismissed or sealed. In effect since January 1, 2018.',
    ],
  },
  'BP 480': {
    title: 'Licenses of the Department of Consumer Affairs',
    rule: [
      'Its boards may not deny a license for a conviction that was dismissed under PC 1203.4, 1203.4a, 1203.41, 1203.42 or 1203.425, or a similar law ((c)). In this form since July 1, 2020.',
    ],
  },
  'GOV 6800': {
    title: 'How days are counted',
    rule: [
      'The first day is not counted and the last one is. So a year from November 19, 2025 runs through November 19, 2026, and whatever waits for it opens the day after.',
    ],
    open: [
      'The holiday clause gives more time to do something. It is not read to make a waiting period longer.',
    ],
  },
  'GOV 6803': {
    title: 'What a year is',
    rule: [
      'A year is 365 days. February 28 and 29 of a leap year count as one day, so a year from February 29 ends with February 28.',
    ],
    open: [
      'Counted in days, a waiting period that starts on February 28 of the year before a leap year could end one day later. The answer says so where it matters.',
    ],
  },
  'GOV 6700': {
    title: 'State holidays',
    rule: ['It lists the state holidays. CCP 135 takes the court holidays from it.'],
  },
  'CCP 12': {
    title: 'How to count the time for doing something',
    rule: ['The first day is not counted. The last one is, unless it is a holiday.'],
  },
  'CCP 12a': {
    title: 'A last day that falls on a holiday',
    rule: [
      'The time runs on to the next day that is not a holiday. Saturdays and Sundays count as holidays.',
    ],
  },
  'CCP 12c': {
    title: 'Days before a hearing',
    rule: [
      'Count backward from the hearing, leaving out the day of the hearing ((a)). Days added for mailing are counted backward from there ((b)).',
    ],
  },
  'CCP 135': {
    title: 'Court holidays',
    rule: [
      'It says when the courts are closed: on most state holidays, on Saturdays, and on the day after Thanksgiving.',
    ],
  },
  'CCP 1013': {
    title: 'Days that mailing adds',
    rule: [
      'Five days within California, ten from or to another state, twelve to a Safe at Home address, twenty from or to another country ((a)).',
    ],
    open: [
      'It is not settled whether it applies to notice under PC 1203.4(d). The days are added here, to be safe.',
    ],
  },
};
