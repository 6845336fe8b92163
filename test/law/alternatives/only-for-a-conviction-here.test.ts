import { describe, expect, it } from 'vitest';
import { plain } from '../../../src/calendar/plain-date.ts';
import { known } from '../../../src/facts/fact.ts';
import { answer } from '../../records/answer.ts';
import { count, type Told } from '../../records/clean-record.ts';
import { prison, probation } from '../../records/sentences.ts';

// What else is named for a conviction in a California superior court is named for no other.

const others = (told: Told, asOf?: string) => answer(told, asOf).alternatives;

const runs = {
  supervision: known('formal'),
  ended: known('running'),
} satisfies Parameters<typeof probation>[2];

const onProbation = (state: string): Told => ({
  circumstances: {
    onProbationElsewhere: known({ is: true, until: known(plain('2027-05-01')), state }),
  },
});

describe.each<readonly [string, Told, readonly string[]]>([
  [
    'a person who served in the military',
    { circumstances: { servedInMilitary: known(true) } },
    ['PC 1170.9(h)'],
  ],
  ['a noncitizen', { circumstances: { noncitizen: known(true) } }, ['PC 1473.7']],
  ['a victim of trafficking', { since: { traffickingVictim: known(true) } }, ['PC 236.14']],
  ['a victim of violence', { since: { violenceVictim: known(true) } }, ['PC 236.15']],
  [
    'probation that still runs',
    { sentence: probation('2026-06-10', '2027-06-09', { ended: known('running') }) },
    ['PC 1203.3'],
  ],
  [
    'probation that still runs for a felony that could be a misdemeanor',
    {
      counts: [count('PC 459/460(b)', 'felony')],
      judgmentOn: '2026-06-10',
      sentence: probation('2026-06-10', '2028-06-09', runs),
    },
    ['PC 1203.3', 'PC 17(b)(3)'],
  ],
  ['probation in another case', onProbation('CA'), ['PC 1203.3 in the other case']],
  ['probation in Nevada', onProbation('NV'), []],
  [
    'a prison term',
    { counts: [count('PC 211', 'felony')], sentence: prison('2016-01-15', '2018-01-15') },
    ['certificate-of-rehabilitation'],
  ],
])('%s', (_, told, remedies) => {
  it('has its remedies', () => {
    expect(others(told)).toEqual(remedies);
  });

  it('has only a pardon if the conviction is federal', () => {
    expect(others({ ...told, court: { system: 'federal' } })).toEqual(['federal pardon']);
  });

  it('has only the sealing of a juvenile record in a juvenile court', () => {
    const court = { system: 'juvenile', county: 'Los Angeles' } as const;
    expect(others({ ...told, court })).toEqual(['WIC 781/786 sealing']);
  });

  it('has only the sealing of the arrest if the count was dismissed', () => {
    const counts = told.counts ?? [count('PC 484(a)', 'misdemeanor')];
    const dismissed = counts.map((one): typeof one => ({
      ...one,
      disposition: known('dismissed'),
    }));
    expect(others({ ...told, counts: dismissed })).toEqual(['PC 851.91', 'PC 851.93']);
  });
});

describe('a cannabis conviction after prison', () => {
  const cannabis = (level: 'felony' | 'misdemeanor'): Told => ({
    counts: [count('HS 11360(a)', level, { convictedOn: known(plain('2014-03-10')) })],
    judgmentOn: '2014-03-10',
    sentence:
      level === 'felony'
        ? prison('2015-01-15', '2015-07-15')
        : probation('2014-03-10', '2015-03-09'),
  });

  it('may be redesignated under HS 11361.8 since November 9, 2016, if it is a felony', () => {
    expect(others(cannabis('felony'), '2016-11-08')).not.toContain('HS 11361.8');
    expect(others(cannabis('felony'), '2016-11-09')).toContain('HS 11361.8');
    expect(others(cannabis('misdemeanor'), '2016-11-09')).not.toContain('HS 11361.8');
  });
});
