/** What the law gives for one count in a file; what is left out is not compared. */
export interface ExpectedCount {
  /** Places in the record, from 0. */
  readonly case: number;
  readonly count: number;
  /** One of these. */
  readonly outcome?: readonly string[];
  readonly route?: string;
  readonly opensOn?: string;
  /** That day is only the earliest possible: an unknown fact may move it, or bar the route. */
  readonly atTheEarliest?: boolean;
  /** Facts, at least one of which must be asked for as holding the petition up. */
  readonly blockedByOneOf?: readonly string[];
  /** Facts that are asked for, whether they hold the petition up or not. */
  readonly asks?: readonly string[];
  /** Nothing may hold the petition up. */
  readonly nothingBlocks?: true;
  readonly shutRoutes?: readonly string[];
  readonly requests?: readonly string[];
  readonly noRequests?: readonly string[];
  readonly cautions?: readonly string[];
  readonly noCautions?: readonly string[];
  readonly alternatives?: readonly string[];
  readonly noAlternatives?: readonly RegExp[];
}

export interface ExpectedFile {
  readonly file: string;
  /** The rule, as one would explain it to a person. */
  readonly rule: string;
  readonly asOf?: string;
  readonly counts?: readonly ExpectedCount[];
  /** If two facts exclude each other and must give an error: how its path begins. */
  readonly contradiction?: string;
  /** What the answer must say, and must not, on the screen. */
  readonly says?: readonly string[];
  readonly neverSays?: readonly RegExp[];
}

const open = ['eligible-mandatory'];
const byLeave = ['eligible-discretionary'];
const lawyer = ['needs-lawyer'];
const facts = ['needs-facts'];
const notYet = ['not-yet'];
const never = ['ineligible'];
const first = { case: 0, count: 0 } as const;
const second = { case: 0, count: 1 } as const;

/** From the statutes and the corrections of November 28, 2026; decided on that day unless noted. */
export const expectedFiles: readonly ExpectedFile[] = [
  {
    file: '2-hill-autorelief',
    rule: 'PC 1203.425(a)(5): relief that the state gave already "does not limit petitions"',
    counts: [
      {
        ...first,
        outcome: open,
        route: '1203.4-fulfilled',
        nothingBlocks: true,
        cautions: ['restitution-debt-survives'],
      },
    ],
  },
  {
    file: '2-hill-v2',
    rule: 'what only points to another remedy, or to a caution, holds no petition up',
    counts: [
      {
        ...first,
        outcome: open,
        route: '1203.4-fulfilled',
        nothingBlocks: true,
        cautions: ['restitution-debt-survives'],
      },
    ],
  },
  {
    file: 'nowarrant',
    rule: 'who is charged with nothing is not asked whether a warrant means a charge',
    counts: [{ ...first, outcome: open, route: '1203.4-fulfilled', nothingBlocks: true }],
  },
  {
    file: '5-ruiz-v5',
    rule: 'PC 1203.41(a)(2): two years since parole ended are over, whenever the release was',
    counts: [
      {
        ...first,
        outcome: byLeave,
        route: '1203.41-prison',
        nothingBlocks: true,
        cautions: ['prior-strike-survives', 'firearm-not-restored'],
      },
      // PC 851.91(a)(1)(B), 851.93: the case ended in a conviction.
      { ...second, outcome: never, noAlternatives: [/851\.9[13]/u] },
    ],
  },
  {
    file: 'ruiz-completedOn-preview',
    rule: 'PC 1203.41(a)(2): two years since an unknown completion date',
    counts: [
      {
        ...first,
        outcome: facts,
        route: '1203.41-prison',
        blockedByOneOf: [
          'cases[0].sentence.completedOn',
          'cases[0].sentence.paroleEndedOn',
          'cases[0].sentence.releasedOn',
        ],
      },
      { ...second, outcome: never },
    ],
  },
  {
    file: '7-brown-v3',
    rule: 'PC 1203.4(a)(1): probation in the newer case bars both until its last day is over',
    counts: [
      {
        ...first,
        outcome: notYet,
        route: '1203.4-fulfilled',
        opensOn: '2027-04-06',
        atTheEarliest: false,
        alternatives: ['PC 1203.3 in the other case'],
      },
      {
        case: 1,
        count: 0,
        outcome: notYet,
        route: '1203.4-vehicle',
        opensOn: '2027-04-06',
        atTheEarliest: false,
        alternatives: ['PC 1203.3'],
      },
    ],
  },
  {
    file: 'E1-registrant-other-case',
    rule: 'PC 1203.41(a)(6): "that felony" must have brought the duty to register',
    counts: [
      { ...first, outcome: byLeave, route: '1203.41-prison', nothingBlocks: true },
      {
        case: 1,
        count: 0,
        outcome: open,
        route: '1203.4-fulfilled',
        requests: ['17(b)(3)'],
        cautions: ['registration-continues'],
      },
    ],
  },
  {
    file: 'E2-dej-theft',
    rule: 'PC 1000(a) lists drug offenses: a theft does not go by PC 1203.43',
    counts: [{ ...first, outcome: lawyer, shutRoutes: ['1203.43'] }],
  },
  {
    file: 'dej-211',
    rule: 'PC 1000(a) lists drug offenses: a robbery never goes by PC 1203.43',
    counts: [{ ...first, outcome: ['needs-lawyer', 'ineligible'], shutRoutes: ['1203.43'] }],
  },
  {
    file: 'dej',
    rule: 'PC 1203.43(b): a dismissal does not show that the program was performed',
    counts: [
      {
        ...first,
        outcome: facts,
        route: '1203.43',
        blockedByOneOf: ['cases[0].sentence.performed'],
      },
    ],
    neverSays: [/\bjail\b/iu],
  },
  {
    file: 'E3-1203.4a-fine-unknown',
    rule: 'PC 1203.4a(a): the last day of jail does not settle the fine',
    counts: [
      {
        ...first,
        outcome: facts,
        route: '1203.4a-a',
        blockedByOneOf: ['cases[0].sentence.performed', 'cases[0].obligations.fine.owed'],
      },
    ],
  },
  {
    file: 'E4-revoked-robbery',
    rule: 'PC 1170(h)(3): a robbery has no county jail term; nobody said (h)(5)(A)',
    counts: [{ ...first, outcome: lawyer, shutRoutes: ['1203.41-straight', '1203.41-split'] }],
    neverSays: [/\(h\)\(5\)\(A\)/u],
  },
  {
    file: 'E6-12500-infraction',
    rule: 'VC 42001: an offense of PC 19.8 filed as an infraction is an open question',
    counts: [{ ...first, outcome: lawyer, noAlternatives: [/^none-needed$/u] }],
  },
  {
    file: 'E7-289-beside-242',
    rule: 'a count that may be an excluded sex offense holds up the counts beside it',
    counts: [
      { ...first, outcome: facts, blockedByOneOf: ['cases[0].counts[0].statute'] },
      { ...second, outcome: facts, blockedByOneOf: ['cases[0].counts[0].statute'] },
    ],
  },
  {
    file: 'E9-firecamp-arson',
    rule: 'PC 1203.4b(a)(1)(H): arson is on the list, so PC 1203.41 alone is named',
    counts: [
      {
        ...first,
        outcome: byLeave,
        route: '1203.41-prison',
        nothingBlocks: true,
        noAlternatives: [/1203\.4b/u],
        shutRoutes: ['1203.4b'],
      },
    ],
  },
  {
    file: 'ab1950-2019-36mo',
    rule: 'a term longer than the cap, over, with no violation: fulfilled on either length',
    counts: [{ ...first, outcome: open, route: '1203.4-fulfilled', nothingBlocks: true }],
  },
  {
    file: 'attempt-other-code',
    rule: 'PC 664 and HS 11352 are two codes, and both are printed',
    counts: [{ ...first, outcome: open, route: '1203.4-fulfilled', nothingBlocks: true }],
    says: ['PC 664/HS 11352(a)'],
    neverSays: [/HS 664/u],
  },
  {
    file: 'c-brown-attorney',
    rule: 'an attorney files it: the same bar, and the same day',
    counts: [
      { ...first, outcome: notYet, route: '1203.4-fulfilled', opensOn: '2027-04-06' },
      { case: 1, count: 0, outcome: notYet, route: '1203.4-vehicle', opensOn: '2027-04-06' },
    ],
  },
  {
    file: 'c-notyet-attorney',
    rule: 'PC 1203.4(a)(1): the first day after the last day of probation',
    counts: [
      {
        ...first,
        outcome: notYet,
        route: '1203.4-fulfilled',
        opensOn: '2027-02-01',
        atTheEarliest: false,
        alternatives: ['PC 1203.3', 'PC 17(b)(3)'],
      },
    ],
  },
  {
    file: 'ny',
    rule: 'a day that an unknown sentence may move is the earliest, and is asked about',
    counts: [
      {
        ...first,
        outcome: notYet,
        route: '1203.4-fulfilled',
        opensOn: '2027-01-31',
        atTheEarliest: true,
        // It holds nothing up before that day: it moves the day, and is asked.
        asks: ['circumstances.servingSentence'],
        alternatives: ['PC 1203.3', 'PC 17(b)(3)'],
      },
    ],
    says: ['opens January 31, 2027 at the earliest'],
  },
  {
    file: 'dismissed-only',
    rule: 'a count that was dismissed has no conviction to dismiss',
    counts: [
      {
        ...first,
        outcome: ['ineligible', 'needs-facts'],
        alternatives: ['PC 851.91'],
        shutRoutes: ['1203.4-fulfilled', '1203.4a-a'],
      },
    ],
  },
  {
    file: 'dui',
    rule: 'PC 1203.4(a)(1): a last day does not tell how probation ended',
    counts: [
      {
        ...first,
        outcome: facts,
        route: '1203.4-vehicle',
        blockedByOneOf: ['cases[0].sentence.ended'],
      },
    ],
  },
  {
    file: 'sched-completed',
    rule: '"completed", with the last day first ordered, tells how and when probation ended',
    counts: [
      {
        ...first,
        outcome: open,
        route: '1203.4-fulfilled',
        nothingBlocks: true,
        cautions: ['restitution-debt-survives'],
      },
    ],
  },
  {
    file: 'wobbler-459-2nd',
    rule: 'burglary of the second degree is a wobbler, whether or not the record says so',
    counts: [
      {
        ...first,
        outcome: open,
        route: '1203.4-fulfilled',
        nothingBlocks: true,
        requests: ['17(b)(3)'],
      },
    ],
  },
  {
    file: 'red',
    rule: 'on a day before its reduction the count is a felony, for every purpose',
    asOf: '2024-05-20',
    counts: [
      {
        ...first,
        outcome: open,
        route: '1203.4-fulfilled',
        requests: ['17(b)(3)'],
        cautions: ['firearm-not-restored'],
      },
    ],
  },
  {
    file: 'red',
    rule: 'PC 17(b)(3): after its reduction the count is a misdemeanor for all purposes',
    counts: [
      {
        ...first,
        outcome: open,
        route: '1203.4-fulfilled',
        noRequests: ['17(b)(3)'],
        noCautions: ['firearm-not-restored'],
      },
    ],
  },
  {
    file: 'wob',
    rule: 'PC 17(b)(1): a wobbler punished by county jail is a misdemeanor for all purposes',
    counts: [
      {
        ...first,
        outcome: open,
        route: '1203.4a-a',
        noRequests: ['17(b)(3)'],
        noCautions: ['firearm-not-restored'],
      },
    ],
  },
  {
    file: 'p47',
    rule: 'PC 459.5 began on November 5, 2014: nobody was convicted of it in 2010',
    contradiction: 'cases[0].counts[0].statute',
  },
  {
    file: 'misd-prison',
    rule: 'PC 17(a): there is no state prison for a misdemeanor',
    contradiction: 'cases[0]',
  },
  {
    file: 'misd-1170h',
    rule: 'PC 17(a): there is no jail under PC 1170(h) for a misdemeanor',
    contradiction: 'cases[0]',
  },
  {
    file: 'infr-prison',
    rule: 'PC 19.6: there is no state prison for an infraction',
    contradiction: 'cases[0]',
  },
  {
    file: 'R-a',
    rule: 'PC 1170.18 does not reach robbery, and was not there before November 5, 2014',
    contradiction: 'cases[0]',
  },
  {
    file: 'R-d',
    rule: 'PC 17(b)(3): no reduction follows a prison sentence',
    contradiction: 'cases[0]',
  },
];
