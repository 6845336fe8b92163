import { describe, expect, it } from 'vitest';
import { plain } from '../../src/calendar/plain-date.ts';
import { readRecord } from '../../src/law/read-record.ts';
import { determined } from '../properties/decided.ts';

// Records of several cases, and of days known to the month or the year, worked out by hand from the
// statutes. What is expected of each count: its outcome, and for "not yet" the day, "from" if it is
// the earliest possible.

const asOf = '2026-11-28';
const clear = {
  asOf,
  charged: 'no',
  servingSentence: 'no',
  onProbationElsewhere: 'no',
  supervisionElsewhere: 'none',
  warrant: 'none',
  convictionsSince: 'none',
  mustRegister: 'no',
};
const paid = { restitution: { owed: 0 }, fine: { owed: 0 } };

let made = 0;

/** A Los Angeles case whose docket was read in full, with one sentence for its counts. */
function caseOf(counts: readonly object[], judgmentOn: string, sentence: object, more = {}) {
  made += 1;
  return {
    number: `BA${100_000 + made}`,
    court: { county: 'Los Angeles' },
    docketReadOn: asOf,
    judgmentOn,
    counts: counts.map((count, index) => ({
      number: index + 1,
      disposition: 'nolo',
      convictedOn: judgmentOn,
      ...count,
    })),
    sentence,
    obligations: paid,
    since: { fireCamp: 'no' },
    ...more,
  };
}

const theft = { statute: 'PC 484(a)', level: 'misdemeanor' };
const battery = { statute: 'PC 242', level: 'misdemeanor' };
const dui = { statute: 'VC 23152(b)', level: 'misdemeanor' };
const robbery = { statute: 'PC 211', level: 'felony' };
const drugs = { statute: 'HS 11378', level: 'felony' };
const burglary = { statute: 'PC 459', level: 'felony', degree: 'second', wobbler: 'yes' };

const completed = (startedOn: string, endedOn: string) => ({
  kind: 'probation',
  startedOn,
  scheduledEndOn: endedOn,
  endedOn,
  ended: 'completed',
  violations: 'none',
});
const running = (startedOn: string, scheduledEndOn: string) => ({
  kind: 'probation',
  startedOn,
  scheduledEndOn,
  ended: 'running',
  violations: 'none',
});
const jailed = (completedOn: string) => ({ kind: 'no-probation', performed: 'yes', completedOn });
const prison = (releasedOn: string, paroleEndedOn: string) => ({
  kind: 'state-prison',
  releasedOn,
  paroleEndedOn,
  supervisionNow: 'none',
});

const done = caseOf([theft], '2021-03-01', completed('2021-03-01', '2022-02-28'));
const doneJail = caseOf([theft], '2021-03-01', jailed('2021-03-20'));
const untilApril = caseOf([battery], '2026-04-06', running('2026-04-06', '2027-04-05'));
const doneDrugs = caseOf([drugs], '2012-03-01', prison('2014-03-01', '2017-03-01'));

const released = (releasedOn: string) => ({
  kind: 'state-prison',
  releasedOn,
  supervisionNow: 'none',
});

interface Worked {
  readonly rule: string;
  readonly now?: object;
  readonly cases: readonly object[];
  readonly on?: string;
  readonly expected: readonly string[];
}

const worked: readonly Worked[] = [
  {
    rule: 'PC 1203.4(a)(1): probation in one case bars the other until it is over',
    cases: [done, untilApril],
    expected: ['not-yet 2027-04-06', 'not-yet 2027-04-06'],
  },
  {
    rule: 'and the client who knows of no probation does not undo it',
    now: { onProbationElsewhere: 'no' },
    cases: [untilApril, done],
    expected: ['not-yet 2027-04-06', 'not-yet 2027-04-06'],
  },
  {
    rule: 'of two running probations the later one counts for each of three cases',
    cases: [done, untilApril, caseOf([dui], '2026-09-01', running('2026-09-01', '2029-08-31'))],
    expected: ['not-yet 2029-09-01', 'not-yet 2029-09-01', 'not-yet 2029-09-01'],
  },
  {
    rule: 'PC 1203.4a(a) does not name probation in another case',
    cases: [doneJail, untilApril],
    expected: ['needs-lawyer', 'not-yet 2027-04-06'],
  },
  {
    rule: 'PC 1203.41(a)(3) names probation',
    cases: [doneDrugs, untilApril],
    expected: ['not-yet 2027-04-06', 'not-yet 2027-04-06'],
  },
  {
    rule: 'a count still pending in one case is a charge for the other',
    cases: [
      done,
      {
        ...caseOf([], '2026-10-01', {}),
        judgmentOn: undefined,
        sentence: undefined,
        counts: [{ number: 1, ...battery, disposition: 'pending' }],
      },
    ],
    expected: ['not-yet', 'ineligible'],
  },
  {
    rule: 'probation completed in both cases',
    cases: [done, caseOf([dui], '2020-09-01', completed('2020-09-01', '2023-08-31'))],
    expected: ['eligible-mandatory', 'eligible-discretionary'],
  },
  {
    rule: 'PC 1203.4a(b): the other case in the record is a conviction within the year',
    now: { convictionsSince: 'none' },
    cases: [
      caseOf([theft], '2021-03-01', jailed('2021-03-20')),
      caseOf([battery], '2021-11-01', jailed('2021-12-01')),
    ],
    expected: ['eligible-discretionary', 'eligible-mandatory'],
  },
  {
    rule: 'PC 1203.4a(b): or after it',
    cases: [
      caseOf([theft], '2019-03-01', jailed('2019-03-20')),
      caseOf([battery], '2021-11-01', completed('2021-11-01', '2022-10-31')),
    ],
    expected: ['eligible-discretionary', 'eligible-mandatory'],
  },
  {
    rule: 'PC 1203.4a(a): a case of another year that was dismissed is no conviction',
    cases: [
      caseOf([theft], '2019-03-01', jailed('2019-03-20')),
      {
        ...caseOf([], '2019-06-01', {}),
        judgmentOn: undefined,
        sentence: undefined,
        counts: [{ number: 1, ...battery, disposition: 'dismissed' }],
      },
    ],
    expected: ['eligible-mandatory', 'ineligible'],
  },
  {
    rule: 'PC 1203.4a(a): an infraction later is a conviction too; open on either reading',
    cases: [
      caseOf([theft], '2019-03-01', jailed('2019-03-20')),
      caseOf([{ statute: 'PC 415(2)', level: 'infraction' }], '2022-06-01', jailed('2022-06-02')),
    ],
    expected: ['eligible-discretionary', 'eligible-mandatory'],
  },
  {
    rule: 'an earlier case is not "since the pronouncement of judgment"',
    cases: [
      caseOf([theft], '2022-03-01', jailed('2022-03-20')),
      caseOf([battery], '2018-11-01', completed('2018-11-01', '2019-10-31')),
    ],
    expected: ['eligible-mandatory', 'eligible-mandatory'],
  },
  {
    rule: 'PRCS is a question for a lawyer under PC 1203.4 in another case, under PC 1203.41(a)(3) in its own',
    cases: [
      done,
      caseOf([drugs], '2022-03-01', {
        kind: 'state-prison',
        releasedOn: '2025-05-01',
        supervisionNow: 'prcs',
        supervisionUntil: '2027-05-01',
      }),
    ],
    expected: ['needs-lawyer', 'needs-lawyer'],
  },
  {
    rule: 'mandatory supervision of another case bars PC 1203.41 until it ends',
    cases: [
      doneDrugs,
      caseOf([drugs], '2024-03-01', {
        kind: 'county-jail-1170h',
        form: 'split',
        completedOn: '2027-05-01',
        supervisionNow: 'mandatory-supervision',
        supervisionUntil: '2027-05-01',
      }),
    ],
    expected: ['not-yet 2027-05-02', 'not-yet 2028-05-02'],
  },
  {
    rule: 'PC 1203.43 has no bar of present status',
    cases: [
      caseOf(
        [
          {
            statute: 'HS 11377(a)',
            level: 'felony',
            disposition: 'dismissed',
            convictedOn: undefined,
          },
        ],
        '2010-03-01',
        {
          kind: 'deferred-entry',
          grantedOn: '2010-03-01',
          performed: 'yes',
          dismissedOn: '2011-09-01',
        },
      ),
      untilApril,
    ],
    expected: ['eligible-mandatory', 'not-yet 2027-04-06'],
  },
  {
    rule: 'a case dismissed under PC 1203.4 before leaves nothing to ask; the other stays open',
    cases: [
      { ...done, since: { alreadyDismissed: { under: 'PC 1203.4', on: '2024-02-01' } } },
      caseOf([battery], '2020-03-01', completed('2020-03-01', '2021-02-28')),
    ],
    expected: ['ineligible', 'eligible-mandatory'],
  },
  {
    rule: 'a case of another county is asked there; it bars here while probation runs',
    cases: [
      done,
      {
        ...caseOf([battery], '2026-04-06', running('2026-04-06', '2027-04-05')),
        court: { county: 'Orange' },
      },
    ],
    expected: ['not-yet 2027-04-06', 'ineligible'],
  },
  {
    rule: 'probation known to have ended in March 2024 is over, whichever day',
    cases: [caseOf([theft], '2023-03', { ...completed('2023-03', '2024-03') })],
    expected: ['eligible-mandatory'],
  },
  {
    rule: 'probation that ends "in November 2026": facts are missing on the 28th',
    cases: [
      caseOf([theft], '2025-11', {
        kind: 'probation',
        startedOn: '2025-11',
        endedOn: '2026-11',
        ended: 'completed',
        violations: 'none',
      }),
    ],
    expected: ['needs-facts'],
  },
  {
    rule: 'PC 1203.4a: judgment in 2023 is over a year ago, whichever day',
    cases: [caseOf([theft], '2023', jailed('2023-12'))],
    expected: ['eligible-mandatory'],
  },
  {
    rule: 'PC 1203.4a: judgment in December 2025: not yet, at the earliest on the 2nd',
    cases: [caseOf([theft], '2025-12', jailed('2026-01'))],
    expected: ['not-yet from 2026-12-02'],
  },
  {
    rule: 'PC 1203.4a: judgment in November 2025: facts are missing',
    cases: [caseOf([theft], '2025-11', jailed('2026-01'))],
    expected: ['needs-facts'],
  },
  {
    rule: 'PC 1203.41: jail term completed in 2021, straight',
    cases: [
      caseOf([drugs], '2019-03', {
        kind: 'county-jail-1170h',
        form: 'straight',
        completedOn: '2021',
      }),
    ],
    expected: ['eligible-discretionary'],
  },
  {
    rule: 'PC 1203.41: jail term completed in 2025, straight: at the earliest in 2027',
    cases: [
      caseOf([drugs], '2023-03-01', {
        kind: 'county-jail-1170h',
        form: 'straight',
        completedOn: '2025',
      }),
    ],
    expected: ['not-yet from 2027-01-02'],
  },
  {
    rule: 'PC 1203.41: whether split is not known, completed in March 2026: one year at the least',
    cases: [
      caseOf([drugs], '2024-03-01', { kind: 'county-jail-1170h', completedOn: '2026-03-10' }),
    ],
    expected: ['not-yet from 2027-03-11'],
  },
  {
    rule: 'PC 1203.42: sentenced in 2011, month not known: PC 1203.41 is open either way',
    cases: [caseOf([drugs], '2011', prison('2013-03-01', '2014-03-01'))],
    expected: ['eligible-discretionary'],
  },
  {
    rule: 'PC 1203.42: sentenced in 2011, month not known, asked in 2022: it decides',
    on: '2022-06-01',
    now: { asOf: '2022-06-01' },
    cases: [
      {
        ...caseOf([drugs], '2011', prison('2013-03-01', '2014-03-01')),
        docketReadOn: '2022-06-01',
      },
    ],
    expected: ['needs-facts'],
  },
  {
    rule: 'AB 1950: start known to the year, over and clean: fulfilled on either length',
    cases: [caseOf([theft], '2019', completed('2019', '2022'))],
    expected: ['eligible-mandatory'],
  },
  {
    rule: 'PC 1203.43: granted in 1996 or 1997 decides',
    cases: [
      caseOf(
        [
          {
            statute: 'HS 11377(a)',
            level: 'felony',
            disposition: 'dismissed',
            convictedOn: undefined,
          },
        ],
        '1997-01',
        {
          kind: 'deferred-entry',
          grantedOn: '1997-01',
          performed: 'yes',
          dismissedOn: '1998-09-01',
        },
      ),
    ],
    expected: ['eligible-mandatory'],
  },
  {
    rule: 'present status not known at all: facts are missing in both cases',
    now: {
      charged: 'unknown',
      servingSentence: 'unknown',
      onProbationElsewhere: 'unknown',
      supervisionElsewhere: 'unknown',
      warrant: 'unknown',
    },
    cases: [done, doneJail],
    expected: ['needs-facts', 'needs-facts'],
  },
  {
    rule: 'present status not known, but PC 1203.43 asks none',
    now: {
      charged: 'unknown',
      servingSentence: 'unknown',
      onProbationElsewhere: 'unknown',
      supervisionElsewhere: 'unknown',
      warrant: 'unknown',
    },
    cases: [
      caseOf(
        [
          {
            statute: 'HS 11377(a)',
            level: 'felony',
            disposition: 'dismissed',
            convictedOn: undefined,
          },
        ],
        '2010-03-01',
        {
          kind: 'deferred-entry',
          grantedOn: '2010-03-01',
          performed: 'yes',
          dismissedOn: '2011-09-01',
        },
      ),
    ],
    expected: ['eligible-mandatory'],
  },
  {
    rule: 'own probation runs, charges not known: not yet, at the earliest the day after its end',
    now: { charged: 'unknown', warrant: 'unknown' },
    cases: [untilApril],
    expected: ['not-yet from 2027-04-06'],
  },
  {
    rule: 'an excluded offense is left out whatever the present status',
    now: { charged: 'unknown', servingSentence: 'unknown', onProbationElsewhere: 'unknown' },
    cases: [
      caseOf(
        [{ statute: 'PC 288(a)', level: 'felony', registration: 'yes' }],
        '2016-03-01',
        completed('2016-03-01', '2019-02-28'),
      ),
    ],
    expected: ['ineligible'],
  },
  {
    rule: 'serving elsewhere until January, probation elsewhere not known: at the earliest then',
    now: { servingSentence: { is: 'yes', until: '2027-01-20' }, onProbationElsewhere: 'unknown' },
    cases: [done],
    expected: ['not-yet from 2027-01-21'],
  },
  {
    rule: 'a count with a sentence of its own: prison beside probation',
    cases: [
      caseOf(
        [theft, { ...drugs, sentence: prison('2016-03-01', '2018-03-01') }],
        '2014-03-01',
        completed('2018-03-02', '2021-03-01'),
      ),
    ],
    expected: ['eligible-mandatory', 'eligible-discretionary'],
  },
  {
    rule: 'consecutive terms in two cases: each counts from its own completion, and both bar',
    cases: [
      caseOf([drugs], '2020-03-01', {
        kind: 'county-jail-1170h',
        form: 'straight',
        completedOn: '2022-03-01',
      }),
      caseOf([drugs], '2020-03-01', {
        kind: 'county-jail-1170h',
        form: 'straight',
        completedOn: '2025-06-01',
      }),
    ],
    expected: ['eligible-discretionary', 'not-yet 2027-06-02'],
  },
  {
    rule: 'probation revoked in one case ended in a prison term served with another',
    cases: [
      caseOf([burglary], '2012-03-01', prison('2016-03-01', '2019-03-01')),
      caseOf([robbery], '2014-03-01', prison('2016-03-01', '2019-03-01')),
    ],
    expected: ['eligible-discretionary', 'eligible-discretionary'],
  },
  {
    rule: 'PC 1203.41(a)(6): the duty to register comes of the other conviction',
    now: { mustRegister: 'yes', registrationTier: 1 },
    cases: [
      caseOf(
        [{ ...robbery, registration: 'no' }],
        '2012-03-01',
        prison('2016-03-01', '2019-03-01'),
      ),
      caseOf(
        [{ statute: 'PC 243.4(e)(1)', level: 'misdemeanor', registration: 'yes' }],
        '2009-03-01',
        completed('2009-03-01', '2012-02-28'),
      ),
    ],
    expected: ['eligible-discretionary', 'eligible-mandatory'],
  },
  {
    rule: 'PC 290(c) lists no robbery: a duty to register of unknown origin decides after prison',
    now: { mustRegister: 'yes' },
    cases: [
      caseOf(
        [{ statute: 'PC 243.4(a)', level: 'felony' }],
        '2012-03-01',
        prison('2016-03-01', '2019-03-01'),
      ),
    ],
    expected: ['ineligible'],
  },
  {
    rule: 'bare PC 289 beside battery: which subdivision decides both counts',
    cases: [
      caseOf(
        [{ statute: 'PC 289', level: 'felony' }, battery],
        '2016-03-01',
        completed('2016-03-01', '2019-02-28'),
      ),
    ],
    expected: ['needs-facts', 'needs-facts'],
  },
  {
    rule: 'an excluded sex count in one case does not touch the other case',
    cases: [
      caseOf(
        [{ statute: 'PC 288(a)', level: 'felony', registration: 'yes' }],
        '2016-03-01',
        completed('2016-03-01', '2019-02-28'),
      ),
      done,
    ],
    now: { mustRegister: 'yes' },
    expected: ['ineligible', 'eligible-mandatory'],
  },
  {
    rule: 'a dismissed count of a transferred case is no conviction whatever the court',
    cases: [
      {
        ...caseOf(
          [{ ...theft, disposition: 'dismissed', convictedOn: undefined }, battery],
          '2021-03-01',
          completed('2021-03-01', '2022-02-28'),
        ),
        since: { transferredTo: { county: 'Kern' } },
      },
    ],
    expected: ['ineligible', 'needs-lawyer'],
  },
  {
    rule: 'PC 1203.2(a): a warrant in one case may toll its probation, and so it may bar the other',
    now: { warrant: 'none' },
    cases: [
      { ...done, since: { warrantInThisCase: 'yes' } },
      caseOf([battery], '2020-03-01', completed('2020-03-01', '2021-02-28')),
    ],
    expected: ['needs-lawyer', 'needs-lawyer'],
  },
  {
    rule: 'DUI and theft in one grant of five years: the longest length is allowed',
    cases: [caseOf([dui, theft], '2022-06-01', running('2022-06-01', '2027-05-31'))],
    expected: ['not-yet 2027-06-01', 'not-yet 2027-06-01'],
  },
  {
    rule: 'PC 487(b)(3) keeps three years',
    cases: [
      caseOf(
        [{ statute: 'PC 487(b)(3)', level: 'felony', wobbler: 'yes' }],
        '2024-06-01',
        running('2024-06-01', '2027-05-31'),
      ),
    ],
    expected: ['not-yet 2027-06-01'],
  },
  {
    rule: 'conspiracy to commit robbery has no length of its own',
    cases: [
      caseOf(
        [{ statute: 'PC 182/211', level: 'felony' }],
        '2024-06-01',
        running('2024-06-01', '2027-05-31'),
      ),
    ],
    expected: ['needs-lawyer'],
  },
  {
    rule: 'attempted murder has',
    cases: [
      caseOf(
        [{ statute: 'PC 664/187(a)', level: 'felony' }],
        '2024-06-01',
        running('2024-06-01', '2027-05-31'),
      ),
    ],
    expected: ['not-yet 2027-06-01'],
  },
  {
    rule: 'PC 1170.18(j): a felony redesignated is a misdemeanor for all purposes, also after prison: PC 1203.4a',
    cases: [
      caseOf(
        [
          {
            statute: 'PC 666',
            level: 'felony',
            reductions: [{ under: '1170.18', to: 'misdemeanor', on: '2016-02-01' }],
          },
        ],
        '2010-03-01',
        prison('2011-03-01', '2013-03-01'),
      ),
    ],
    expected: ['eligible-mandatory'],
  },
  {
    rule: 'without a docket read in full: transfer, warrant and earlier dismissal are asked',
    cases: [{ ...done, docketReadOn: undefined }],
    expected: ['needs-facts'],
  },
  {
    rule: 'with it, the docket shows none',
    cases: [done],
    expected: ['eligible-mandatory'],
  },
  {
    rule: 'the docket does not show how the person stands now',
    now: { charged: 'unknown' },
    cases: [done],
    expected: ['needs-facts'],
  },
  {
    rule: 'PC 1203.41: two years from the later of release and parole while both run',
    cases: [caseOf([robbery], '2020-03-01', prison('2025-03-01', '2026-03-01'))],
    expected: ['not-yet 2028-03-02'],
  },
  {
    rule: 'PC 1203.41(a)(2): nothing is completed before the release, so a year out is not yet on any reading',
    cases: [caseOf([robbery], '2020-03-01', released('2025-06-10'))],
    expected: ['not-yet from 2027-06-11'],
  },
  {
    rule: 'and a release known to the month bounds it alike',
    cases: [caseOf([robbery], '2020-03-01', released('2025-06'))],
    expected: ['not-yet from 2027-06-02'],
  },
  {
    rule: 'but a release three years ago does not say when the sentence was completed',
    cases: [caseOf([robbery], '2018-03-01', released('2023-06-10'))],
    expected: ['needs-facts'],
  },
  {
    rule: 'nor is a release later than the completion: completed in 2021, it was over two years ago',
    cases: [
      caseOf([robbery], '2016-03-01', {
        kind: 'state-prison',
        completedOn: '2021-05-01',
        supervisionNow: 'none',
      }),
    ],
    expected: ['eligible-discretionary'],
  },
  {
    rule: 'PC 1203.42(a)(2): the same, also where 1203.41 was not yet for prison',
    on: '2022-06-01',
    now: { asOf: '2022-06-01' },
    cases: [
      {
        ...caseOf([drugs], '2010-03-01', released('2021-06-10')),
        docketReadOn: '2022-06-01',
      },
    ],
    expected: ['not-yet from 2023-06-11'],
  },
  {
    rule: 'PC 1203.41(a)(3): parole that ends next year runs now, however long ago the release',
    cases: [
      caseOf([robbery], '2015-03-01', {
        kind: 'state-prison',
        releasedOn: '2022-03-01',
        supervisionNow: 'parole',
        supervisionUntil: '2027-02-28',
      }),
    ],
    expected: ['not-yet from 2029-03-01'],
  },
  {
    rule: 'PC 290(c)(3): 289(h) may carry no duty, so one of unknown origin is asked about',
    now: { mustRegister: 'yes' },
    cases: [
      caseOf(
        [{ statute: 'PC 289(h)', level: 'felony' }],
        '2014-03-01',
        prison('2016-03-01', '2018-03-01'),
      ),
    ],
    expected: ['needs-facts'],
  },
  {
    rule: 'PC 290(c)(1): soliciting a violation of 288 is 653f(c), and carries the duty',
    now: { mustRegister: 'yes' },
    cases: [
      caseOf(
        [{ statute: 'PC 653f/288(a)', level: 'felony' }],
        '2014-03-01',
        prison('2016-03-01', '2018-03-01'),
      ),
    ],
    expected: ['ineligible'],
  },
  {
    rule: 'no supervision now, and parole that is still to end, cannot both be',
    cases: [
      caseOf([robbery], '2015-03-01', {
        kind: 'state-prison',
        releasedOn: '2024-03-01',
        supervisionNow: 'none',
        paroleEndedOn: '2027-03-01',
      }),
    ],
    expected: ['supervised-and-not cases[0].sentence.supervisionNow'],
  },
  {
    rule: 'PC 1203.4(a)(1): closed for misconduct is no discharge, and left to the court’s discretion',
    cases: [
      caseOf([theft], '2021-03-01', {
        kind: 'probation',
        startedOn: '2021-03-01',
        scheduledEndOn: '2022-02-28',
        endedOn: '2021-11-02',
        ended: 'closed-for-misconduct',
      }),
    ],
    expected: ['eligible-discretionary'],
  },
];

function answered({ now, cases, on = asOf }: Worked): readonly string[] {
  const record = {
    petitioner: { name: { first: 'Jordan', last: 'Example' }, mailingAddress: 'none' },
    circumstances: { ...clear, ...now },
    cases,
  };
  const read = readRecord(JSON.stringify(record), plain(on));
  if (read.record === undefined) return read.findings.map(({ code, path }) => `${code} ${path}`);
  return determined(read.record, plain(on)).cases.flatMap(({ counts }) =>
    counts.map(({ outcome, eligibleOn, atTheEarliest }) =>
      [outcome, ...(atTheEarliest ? ['from'] : []), ...(eligibleOn ? [eligibleOn] : [])].join(' '),
    ),
  );
}

describe('records worked out by hand', () => {
  it.each(worked.map((one) => [one.rule, one] as const))('%s', (_, one) => {
    expect(answered(one)).toEqual(one.expected);
  });
});
