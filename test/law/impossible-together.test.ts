import { describe, expect, it } from 'vitest';
import { plain } from '../../src/calendar/plain-date.ts';
import { known } from '../../src/facts/fact.ts';
import { contradictions } from '../../src/law/contradictions.ts';
import type { Count, Sentence } from '../../src/record/record.ts';
import { count, recordWith, type Told } from '../records/clean-record.ts';
import { countyJail, deferredEntry, noProbation, prison, probation } from '../records/sentences.ts';

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
