import { describe, expect, it } from 'vitest';
import { plain } from '../../src/calendar/plain-date.ts';
import { known, unknown } from '../../src/facts/fact.ts';
import { contradictions } from '../../src/law/contradictions.ts';
import type { Count, Reduction, Sentence } from '../../src/record/record.ts';
import { count, pleaded, recordWith, type Told } from '../records/clean-record.ts';
import {
  countyJail,
  deferredEntry,
  noProbation,
  prison,
  probation,
  revokedToJail,
} from '../records/sentences.ts';

// Every finding in full: its code, the two places, and what is shown of them.

const found = (told: Told, bornOn?: string) => {
  const record = recordWith(told);
  const petitioner =
    bornOn === undefined ? record.petitioner : { ...record.petitioner, bornOn: plain(bornOn) };
  return contradictions({ ...record, petitioner });
};

const inCount = (...rest: readonly (string | number)[]) => ['cases', 0, 'counts', 0, ...rest];
const inSentence = (key: string) => ['cases', 0, 'sentence', key];

const felony = (citation: string, told: Partial<Count> = {}) => count(citation, 'felony', told);
const theft = (told: Partial<Count> = {}) => count('PC 484(a)', 'misdemeanor', told);
const own = (sentence: Sentence): Told => ({
  counts: [count('PC 484(a)', 'misdemeanor', { sentence })],
});

const suspended = (told: Parameters<typeof probation>[2]) => ({
  counts: [felony('PC 487(a)')],
  sentence: probation('2022-03-10', '2024-03-09', { supervision: known('formal'), ...told }),
});

const termNotImposed = {
  code: 'no-term-was-imposed',
  path: inSentence('suspendedPrisonTerm'),
  with: { other: 'cases[0].sentence.suspended' },
};

const executed = {
  code: 'executed-and-completed',
  path: inSentence('suspendedPrisonTerm'),
  with: { other: 'cases[0].sentence.ended' },
};

const execution: Parameters<typeof probation>[2] = {
  suspended: known('execution'),
  suspendedPrisonTerm: known('executed'),
};

describe('facts that cannot both be true name both places', () => {
  it.each<readonly [string, Told, readonly object[]]>([
    ['a clean record has none', {}, []],
    [
      'a bench warrant in another case, and no charge',
      { circumstances: { warrant: known('bench-in-another-case') } },
      [
        {
          code: 'charged-with-bench-warrant',
          path: ['circumstances', 'charged'],
          with: { other: 'circumstances.warrant' },
        },
      ],
    ],
    [
      'a bench warrant in another case, and a charge',
      { circumstances: { warrant: known('bench-in-another-case'), charged: known('yes') } },
      [],
    ],
    [
      'a misdemeanor with a sentence to state prison',
      { counts: [theft()], sentence: prison('2023-01-15', '2024-01-15') },
      [
        {
          code: 'level-and-sentence',
          path: inCount('level'),
          seen: 'misdemeanor',
          with: { other: 'cases[0].sentence.kind' },
        },
      ],
    ],
    [
      'a misdemeanor with a prison sentence of its own',
      own(prison('2023-01-15', '2024-01-15')),
      [
        {
          code: 'level-and-sentence',
          path: inCount('level'),
          seen: 'misdemeanor',
          with: { other: 'cases[0].counts[0].sentence.kind' },
        },
      ],
    ],
    [
      'an infraction with days in jail',
      { counts: [count('PC 415', 'infraction')], sentence: noProbation({ jailDays: known(1) }) },
      [
        {
          code: 'level-and-sentence',
          path: inCount('level'),
          seen: 'infraction',
          with: { other: 'cases[0].sentence.kind' },
        },
      ],
    ],
    [
      'an infraction with no day in jail',
      { counts: [count('PC 415', 'infraction')], sentence: noProbation({ jailDays: known(0) }) },
      [],
    ],
    [
      'a misdemeanor with days in jail',
      { counts: [theft()], sentence: noProbation({ jailDays: known(30) }) },
      [],
    ],
    [
      'a verdict, and a judgment that was deferred',
      {
        counts: [theft({ disposition: known('verdict') })],
        sentence: deferredEntry('2011-01-01'),
      },
      [
        {
          code: 'deferred-after-verdict',
          path: inCount('disposition'),
          with: { other: 'cases[0].sentence.kind' },
        },
      ],
    ],
    [
      'an acquittal, and a deferred judgment of its own',
      {
        counts: [theft({ disposition: known('acquitted'), sentence: deferredEntry('2011-01-01') })],
      },
      [
        {
          code: 'deferred-after-verdict',
          path: inCount('disposition'),
          with: { other: 'cases[0].counts[0].sentence.kind' },
        },
      ],
    ],
    [
      'a felony that went to prison, and was reduced under PC 17(b)',
      {
        counts: [
          felony('PC 487(a)', {
            reductions: [{ under: '17(b)', to: 'misdemeanor', on: known(plain('2024-05-01')) }],
          }),
        ],
        sentence: prison('2023-01-15', '2024-01-15'),
      },
      [
        {
          code: 'reduced-after-prison',
          path: inCount('reductions', 0, 'under'),
          seen: '17(b)',
          with: { other: 'cases[0].sentence.kind' },
        },
      ],
    ],
    [
      'a felony with probation, reduced under PC 17(b)',
      {
        counts: [
          felony('PC 487(a)', {
            reductions: [{ under: '17(b)', to: 'misdemeanor', on: known(plain('2024-05-01')) }],
          }),
        ],
      },
      [],
    ],
    [
      'a term, where imposition of sentence was suspended',
      suspended({ suspendedPrisonTerm: known('never-executed') }),
      [termNotImposed],
    ],
    ['a term that was executed, and probation completed', suspended(execution), [executed]],
    [
      'a term that was executed, and early discharge',
      suspended({ ...execution, ended: known('early-discharge') }),
      [executed],
    ],
    [
      'a term that was executed once probation was revoked',
      suspended({ ...execution, ended: known('revoked') }),
      [],
    ],
    [
      'an early discharge after the last day',
      suspended({ ended: known('early-discharge'), endedOn: known(plain('2024-03-10')) }),
      [
        {
          code: 'discharged-after-the-end',
          path: inSentence('endedOn'),
          with: { other: 'cases[0].sentence.scheduledEndOn' },
        },
      ],
    ],
    [
      'an early discharge on the last day',
      suspended({ ended: known('early-discharge'), endedOn: known(plain('2024-03-09')) }),
      [],
    ],
    [
      'county jail under PC 1170(h) before October 1, 2011',
      {
        counts: [felony('HS 11351')],
        judgmentOn: '2011-09-30',
        sentence: countyJail('straight', '2013-01-15'),
      },
      [
        {
          code: 'jail-before-realignment',
          path: inSentence('kind'),
          with: { other: 'cases[0].judgmentOn' },
        },
      ],
    ],
    [
      'county jail under PC 1170(h) from that day on',
      {
        counts: [felony('HS 11351')],
        judgmentOn: '2011-10-01',
        sentence: countyJail('straight', '2013-01-15'),
      },
      [],
    ],
    [
      'no supervision now, and its end still to come',
      {
        counts: [felony('HS 11351')],
        sentence: countyJail('split', '2022-01-15', {
          supervisionUntil: known(plain('2026-11-20')),
        }),
      },
      [
        {
          code: 'supervised-and-not',
          path: inSentence('supervisionNow'),
          with: { other: 'cases[0].sentence.supervisionUntil' },
        },
      ],
    ],
    [
      'no supervision now, and its end the day before',
      {
        counts: [felony('HS 11351')],
        sentence: countyJail('split', '2022-01-15', {
          supervisionUntil: known(plain('2026-11-19')),
        }),
      },
      [],
    ],
    [
      'no supervision now, and parole that is still to end',
      { counts: [felony('PC 211')], sentence: prison('2023-01-15', '2027-01-15') },
      [
        {
          code: 'supervised-and-not',
          path: inSentence('supervisionNow'),
          with: { other: 'cases[0].sentence.paroleEndedOn' },
        },
      ],
    ],
    [
      'a case moved to another county without probation',
      {
        counts: [theft()],
        sentence: noProbation(),
        since: { transferredTo: known({ county: 'Orange' }) },
      },
      [
        {
          code: 'moved-without-probation',
          path: ['cases', 0, 'since', 'transferredTo'],
          with: { other: 'cases[0].sentence.kind' },
        },
      ],
    ],
    [
      'a case moved to another county with probation',
      { since: { transferredTo: known({ county: 'Orange' }) } },
      [],
    ],
  ])('%s', (_, told, expected) => {
    expect(found(told)).toStrictEqual(expected);
  });
});

const reducedUnder = (under: Reduction['under'], on?: string): readonly [Count] => [
  felony('PC 487(a)', {
    reductions: [{ under, to: 'misdemeanor', on: on === undefined ? unknown : known(plain(on)) }],
  }),
];

const withOwn = (told: Partial<Count>, ...more: readonly Count[]): Told => ({
  counts: [theft(told), ...more],
});

const inOwn = (key: string) => [...inCount('sentence'), key];

describe('each of the two may come from the count’s own sentence', () => {
  it.each<readonly [string, Told, readonly object[]]>([
    [
      'a reduction under PC 17(b) after county jail under PC 1170(h)',
      {
        counts: reducedUnder('17(b)').map((one) => ({
          ...one,
          sentence: countyJail('straight', '2023-01-15'),
        })),
      },
      [
        {
          code: 'reduced-after-prison',
          path: inCount('reductions', 0, 'under'),
          seen: '17(b)',
          with: { other: 'cases[0].counts[0].sentence.kind' },
        },
      ],
    ],
    [
      'an infraction, and jail after probation was revoked',
      {
        counts: [count('PC 415', 'infraction', { sentence: revokedToJail('2023-01-15') })],
      },
      [
        {
          code: 'level-and-sentence',
          path: inCount('level'),
          seen: 'infraction',
          with: { other: 'cases[0].counts[0].sentence.kind' },
        },
      ],
    ],
    [
      'a term, where imposition of sentence was suspended',
      withOwn({
        sentence: probation('2022-03-10', '2024-03-09', {
          suspendedPrisonTerm: known('never-executed'),
        }),
      }),
      [
        {
          code: 'no-term-was-imposed',
          path: inOwn('suspendedPrisonTerm'),
          with: { other: 'cases[0].counts[0].sentence.suspended' },
        },
      ],
    ],
    [
      'post-release supervision that is still to end, and none now',
      {
        counts: [
          felony('HS 11378', {
            sentence: prison('2023-01-15', 'unknown', {
              prcsEndedOn: known(plain('2026-11-20')),
              supervisionUntil: known(plain('2026-11-20')),
            }),
          }),
        ],
      },
      ['supervisionUntil', 'prcsEndedOn'].map((key) => ({
        code: 'supervised-and-not',
        path: inOwn('supervisionNow'),
        with: { other: `cases[0].counts[0].sentence.${key}` },
      })),
    ],
  ])('%s', (_, told, expected) => {
    expect(found(told)).toStrictEqual(expected);
  });
});

describe('a law that does not allow it names where the record says so', () => {
  it.each<readonly [string, Told, readonly object[]]>([
    [
      'a misdemeanor with county jail under PC 1170(h)',
      { counts: [theft()], sentence: countyJail('straight', '2024-01-15') },
      [
        {
          code: 'level-and-sentence',
          path: inCount('level'),
          seen: 'misdemeanor',
          with: { other: 'cases[0].sentence.kind' },
        },
      ],
    ],
    [
      'Proposition 47, before it was in force',
      { counts: reducedUnder('1170.18', '2014-11-04') },
      [
        {
          code: 'redesignated-too-early',
          path: inCount('reductions', 0, 'on'),
          seen: '2014-11-04',
        },
      ],
    ],
    [
      'Proposition 64, for theft',
      { counts: reducedUnder('HS 11361.8', '2018-05-01') },
      [
        {
          code: 'redesignated-not-cannabis',
          path: inCount('reductions', 0, 'under'),
          seen: 'PC 487(a)',
          with: { other: 'cases[0].counts[0].statute' },
        },
      ],
    ],
    [
      'a conviction the day before PC 287 had its number',
      { counts: [felony('PC 287(c)(1)', { convictedOn: known(plain('2018-12-31')) })] },
      [
        {
          code: 'section-not-yet',
          path: inCount('statute'),
          seen: 'PC 287(c)(1)',
          with: { day: '2019-01-01' },
        },
      ],
    ],
    [
      'a conviction on that day',
      { counts: [felony('PC 287(c)(1)', { convictedOn: known(plain('2019-01-01')) })] },
      [],
    ],
    [
      'a conviction under it on a day that is not known',
      { counts: [felony('PC 287(c)(1)', { convictedOn: unknown })] },
      [],
    ],
    [
      'a number that the Penal Code does not have',
      { counts: [felony('PC 99999')] },
      [
        {
          code: 'section-not-in-the-code',
          path: inCount('statute'),
          seen: 'PC 99999',
          with: { day: '' },
        },
      ],
    ],
  ])('%s', (_, told, expected) => {
    expect(found(told)).toStrictEqual(expected);
  });
});

describe('nothing contradicts', () => {
  it.each<readonly [string, Told]>([
    [
      'a sentence to prison of which a count that was dismissed is no part',
      {
        counts: [
          theft({ disposition: known('dismissed') }),
          felony('PC 211', { number: 2, sentence: prison('2023-01-15', '2024-01-15') }),
        ],
        sentence: prison('2023-01-15', '2024-01-15'),
      },
    ],
    [
      'prison for a count whose level is not known',
      { counts: [count('PC 487(a)', 'unknown')], sentence: prison('2023-01-15', '2024-01-15') },
    ],
    ['a misdemeanor whose sentence is not known', { sentence: unknown }],
    [
      'an infraction, where nobody says that there was jail',
      { counts: [count('PC 415', 'infraction')], sentence: noProbation() },
    ],
    [
      'a misdemeanor, and jail after probation was revoked',
      { counts: [theft()], sentence: revokedToJail('2023-01-15') },
    ],
    ['a verdict, and probation', withOwn({ disposition: known('verdict') })],
    [
      'a verdict, and a sentence that is not known',
      {
        counts: [theft({ disposition: known('verdict') })],
        sentence: unknown,
      },
    ],
    [
      'a plea, and a judgment that was deferred',
      { counts: [theft()], sentence: deferredEntry('2011-01-01') },
    ],
    [
      'a reduction under PC 17(b), and a sentence that is not known',
      {
        counts: reducedUnder('17(b)', '2024-05-01'),
        sentence: unknown,
      },
    ],
    ['a redesignation on a day that is not known', { counts: reducedUnder('1170.18') }],
    [
      'a redesignation by another law',
      {
        counts: reducedUnder('other', '2012-01-01'),
      },
    ],
    [
      'theft, whatever degree was written beside it, and a redesignation',
      {
        counts: reducedUnder('1170.18', '2018-05-01').map((one) => ({
          ...one,
          degree: known('first'),
        })),
      },
    ],
    [
      'a section that nobody could read, and a redesignation',
      {
        counts: [
          felony('PC 487(a)', {
            statute: { ...pleaded('PC 211'), unread: true },
            reductions: [{ under: '1170.18', to: 'misdemeanor', on: known(plain('2018-05-01')) }],
          }),
        ],
      },
    ],
    [
      'a section that nobody could read, though what was read is no offense',
      {
        counts: [felony('PC 487(a)', { statute: { ...pleaded('PC 1203.2'), unread: true } })],
      },
    ],
    [
      'a term that was suspended, and the execution of it',
      suspended({
        suspended: known('execution'),
        suspendedPrisonTerm: known('never-executed'),
      }),
    ],
    [
      'a term, where nobody says what was suspended',
      suspended({
        suspended: unknown,
        suspendedPrisonTerm: known('never-executed'),
      }),
    ],
    ['no term, where imposition of sentence was suspended', suspended({})],
    ['a term of which nothing is known', suspended({ suspendedPrisonTerm: unknown })],
    [
      'probation that ran out after the last day first ordered: it was extended',
      suspended({ endedOn: known(plain('2024-06-09')) }),
    ],
    [
      'early discharge on a day that is not known',
      suspended({ ended: known('early-discharge'), endedOn: unknown }),
    ],
    [
      'early discharge from probation whose last day is not known',
      suspended({ ended: known('early-discharge'), scheduledEndOn: unknown }),
    ],
    [
      'county jail under PC 1170(h) by a judgment of a day that is not known',
      {
        counts: [felony('HS 11351')],
        judgmentOn: unknown,
        sentence: countyJail('straight', '2013-01-15'),
      },
    ],
    [
      'an end of supervision still to come, where nobody says that there is none now',
      {
        counts: [felony('PC 211')],
        sentence: prison('2023-01-15', '2027-01-15', { supervisionNow: unknown }),
      },
    ],
    [
      'an end of supervision still to come, and supervision now',
      {
        counts: [felony('PC 211')],
        sentence: prison('2023-01-15', '2027-01-15', { supervisionNow: known('parole') }),
      },
    ],
    [
      'a case moved to another county, where one count had probation',
      {
        ...withOwn({}, theft({ number: 2, sentence: probation('2022-03-10', '2023-03-09') })),
        sentence: noProbation(),
        since: { transferredTo: known({ county: 'Orange' }) },
      },
    ],
    [
      'a case moved to another county, and a sentence that is not known',
      { sentence: unknown, since: { transferredTo: known({ county: 'Orange' }) } },
    ],
    [
      'a case of which nobody says that it moved',
      {
        sentence: noProbation(),
        since: { transferredTo: unknown },
      },
    ],
    [
      'a bench warrant, where nobody says whether there is a charge',
      {
        circumstances: { warrant: known('bench-in-another-case'), charged: unknown },
      },
    ],
    ['an arrest warrant, and no charge', { circumstances: { warrant: known('arrest') } }],
  ])('%s', (_, told) => {
    expect(found(told)).toEqual([]);
  });

  it('an end of supervision, and none now, if nobody says on which day that was said', () => {
    const told = { counts: [felony('PC 211')], sentence: prison('2023-01-15', '2027-01-15') };
    const record = recordWith(told);
    const { asOf: _, ...circumstances } = record.circumstances;
    expect(contradictions({ ...record, circumstances })).toEqual([]);
  });
});

describe('Proposition 47 is in force since November 5, 2014', () => {
  it.each([
    ['2014-11-04', ['redesignated-too-early']],
    ['2014-11-05', []],
    ['2014-11-06', []],
  ])('a redesignation on %s: %j', (on, expected) => {
    expect(found({ counts: reducedUnder('1170.18', on) }).map(({ code }) => code)).toEqual(
      expected,
    );
  });
});

describe('a person convicted in adult court', () => {
  const under14 = {
    code: 'convicted-under-14',
    path: inCount('convictedOn'),
    seen: '2022-03-10',
    with: { other: 'petitioner.bornOn' },
  };

  it.each<readonly [string, readonly object[]]>([
    ['2008-03-11', [under14]],
    ['2008-03-10', []],
    ['2022-03-10', [under14]],
    ['2022-03-11', []],
  ])('on March 10, 2022 and born on %s', (bornOn, expected) => {
    expect(found({}, bornOn)).toStrictEqual(expected);
  });

  it('is not said to be a child if the day of the conviction is not known', () => {
    expect(found({ counts: [theft({ convictedOn: unknown })] }, '2008-03-11')).toEqual([]);
  });

  it('may be a child if the court was a juvenile court', () => {
    expect(found({ court: { system: 'juvenile', county: 'Los Angeles' } }, '2008-03-11')).toEqual(
      [],
    );
  });
});

describe('a section that is no offense', () => {
  it.each([
    ['PC 1203.2', 'no-offense-supervision'],
    ['PC 12022.7(a)', 'no-offense-enhancement'],
  ])('%s: %s', (citation, code) => {
    expect(found({ counts: [felony(citation)] }).map((one) => one.code)).toContain(code);
  });
});
