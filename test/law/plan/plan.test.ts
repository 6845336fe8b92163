import { describe, expect, it } from 'vitest';
import { cite } from '../../../src/authority/authority.ts';
import { plain } from '../../../src/calendar/plain-date.ts';
import { known, unknown } from '../../../src/facts/fact.ts';
import { firstCount } from '../../records/asked-of-a-count.ts';
import { count, type Told } from '../../records/clean-record.ts';
import { countyJail, noProbation, prison, probation } from '../../records/sentences.ts';

// What a person who cannot file yet can do in the meantime, and from which day.

/** The steps as a person reads them: what, and from when. */
function steps(told: Told, asOf?: string): readonly string[] {
  return firstCount(told, asOf).plan.map(({ code, from }) =>
    from === undefined ? code : `${code} ${from}`,
  );
}

const until = (day: string) => known({ is: true, until: known(plain(day)) } as const);
const running = (ended: string) => probation('2025-12-01', ended, { ended: known('running') });
const wobbler = count('PC 496(a)', 'felony', { wobbler: known(true) });
const jailed: Told = { sentence: noProbation(), judgmentOn: '2024-09-03' };

describe('the plan', () => {
  it.each([
    ['must be granted the dismissal', {}],
    ['may ask the court for it', { counts: [count('VC 23152(b)', 'misdemeanor')] }],
    [
      // Open on the weakest reading, rules.md 16.3: the plan is for a person who cannot file yet.
      'owes a fine that was a condition',
      { owed: { fine: { owed: known(200), conditionOfProbation: known(true) } } },
    ],
    ['was convicted of what the law leaves out', { counts: [count('PC 311.2(a)', 'misdemeanor')] }],
    ['has facts missing', { circumstances: { charged: unknown } }],
  ] as [string, Told][])('has no step for who %s', (_, told) => {
    expect(steps(told)).toEqual([]);
  });

  it.each([
    [
      'whose probation runs',
      { sentence: running('2026-11-30') },
      ['finish-probation-or-ask-to-end-it 2026-12-01', 'first-day 2026-12-01'],
    ],
    [
      'who is on probation in another case',
      { circumstances: { onProbationElsewhere: until('2027-01-10') } },
      ['finish-other-probation 2027-01-11', 'first-day 2027-01-11'],
    ],
    [
      'who serves a sentence in another case',
      { circumstances: { servingSentence: until('2027-01-10') } },
      ['finish-other-sentence 2027-01-11', 'first-day 2027-01-11'],
    ],
    [
      'who is charged, to no known day',
      { circumstances: { charged: known('yes') } },
      ['resolve-open-case'],
    ],
    [
      'with an open ticket',
      { circumstances: { charged: known('infraction') } },
      ['resolve-warrant-or-ticket'],
    ],
    [
      'on parole in another case, which PC 1203.4 does not name',
      { circumstances: { supervisionElsewhere: known({ kind: 'parole', until: unknown }) } },
      ['ask-lawyer-on-supervision'],
    ],
    [
      'with a warrant in this case',
      { since: { warrantInThisCase: known(true) } },
      ['clear-the-warrant'],
    ],
    [
      'whose probation was revoked',
      { sentence: probation('2022-03-10', '2022-12-01', { ended: known('revoked') }) },
      ['ask-lawyer-on-revocation'],
    ],
    [
      'within a year of a judgment without probation',
      { ...jailed, judgmentOn: '2026-09-03' },
      ['wait-one-year 2027-09-04', 'first-day 2027-09-04'],
    ],
    [
      'who owes a fine that was the sentence',
      { ...jailed, owed: { fine: { owed: known(200) } } },
      ['finish-the-sentence'],
    ],
    [
      'within a year of a split sentence',
      { counts: [wobbler], sentence: countyJail('split', '2026-06-01') },
      ['wait-after-sentence 2027-06-02', 'first-day 2027-06-02'],
    ],
    [
      'within two years of prison and parole',
      { counts: [wobbler], sentence: prison('2025-01-01', '2026-01-01') },
      ['wait-after-sentence 2028-01-02', 'first-day 2028-01-02'],
    ],
    [
      'out of prison for two years, and off parole for less',
      { counts: [wobbler], sentence: prison('2024-01-01', '2026-01-01') },
      ['ask-lawyer-on-completion'],
    ],
  ] as [string, Told, readonly string[]][])('of one %s', (_, told, expected) => {
    expect(steps(told)).toEqual(expected);
  });

  it('has a step for each bar, and ends with the day the last one is over', () => {
    const circumstances = { servingSentence: until('2027-04-30') };
    const told = { ...jailed, judgmentOn: '2026-09-03', circumstances };
    expect(steps(told)).toEqual([
      'wait-one-year 2027-09-04',
      'finish-other-sentence 2027-05-01',
      'first-day 2027-09-04',
    ]);
  });

  it('names the law of each step', () => {
    const { plan } = firstCount({ ...jailed, judgmentOn: '2026-09-03' });
    expect(plan.map(({ authorities }) => authorities.map(cite))).toEqual([
      ['PC 1203.4a(a)'],
      ['PC 1203.4a(a)'],
    ]);
  });
});

describe('a felony that may be a misdemeanor, while probation runs', () => {
  it('may be requested already (PC 17(b)(3): "thereafter")', () => {
    expect(steps({ counts: [wobbler], sentence: running('2026-11-30') })).toEqual([
      'finish-probation-or-ask-to-end-it 2026-12-01',
      'ask-17b-already',
      'first-day 2026-12-01',
    ]);
  });

  it('is not if it is not a wobbler', () => {
    const counts = [count('PC 211', 'felony', { wobbler: known(false) })];
    expect(steps({ counts, sentence: running('2026-11-30') })).not.toContain('ask-17b-already');
  });

  it('is requested with the petition once that is open, and is in no plan if a lawyer comes first', () => {
    const told = { counts: [wobbler], sentence: probation('2022-03-10', '2023-03-09') };
    expect(steps(told)).toEqual([]);
    expect(steps({ ...told, since: { warrantInThisCase: known(true) } })).toEqual([
      'clear-the-warrant',
    ]);
  });
});
