import { describe, expect, it } from 'vitest';
import { plain } from '../../src/calendar/plain-date.ts';
import { determine } from '../../src/eligibility/determine.ts';
import { known, unknown } from '../../src/facts/fact.ts';
import { answer } from '../records/answer.ts';
import { count, recordWith, type Told } from '../records/clean-record.ts';
import { countyJail, noProbation, prison } from '../records/sentences.ts';

const named = (told: Told, asOf?: string) => answer(told, asOf).alternatives;

describe('PC 236.15, a conviction because of intimate partner or sexual violence', () => {
  const hurt: Told = { since: { violenceVictim: known(true) } };

  it('is named first, and leaves the petition open (rules.md 16.1)', () => {
    expect(answer(hurt).outcome).toBe('eligible-mandatory');
    expect(named(hurt)[0]).toBe('PC 236.15');
  });

  it.each([
    ['2021-12-31', false],
    ['2022-01-01', true],
    ['2022-01-02', true],
  ])('is named on %s: %s (AB 124)', (asOf, expected) => {
    const sentence = noProbation();
    const told = { ...hurt, judgmentOn: '2020-03-10', sentence };
    expect(named(told, asOf).includes('PC 236.15')).toBe(expected);
  });

  it('is for nonviolent offenses', () => {
    expect(named({ ...hurt, counts: [count('PC 211', 'felony')] })).not.toContain('PC 236.15');
    expect(named({ ...hurt, counts: [count('PC 242', 'misdemeanor')] })).toContain('PC 236.15');
  });

  it.each([
    ['there was none', known(false)],
    ['unknown', unknown],
  ])('is not named if %s', (_, violenceVictim) => {
    expect(named({ since: { violenceVictim } })).not.toContain('PC 236.15');
  });
});

describe('PC 1170.9(h), for a person who served in the military', () => {
  const served: Told = { circumstances: { servedInMilitary: known(true) } };

  it('is named along with the dismissal after probation', () => {
    expect(answer(served).outcome).toBe('eligible-mandatory');
    expect(named(served)).toContain('PC 1170.9(h)');
  });

  it('is not named without probation: (h) refers to its conditions', () => {
    expect(named({ ...served, sentence: noProbation() })).not.toContain('PC 1170.9(h)');
  });

  it.each([
    ['did not serve', known(false)],
    ['may have served', unknown],
  ])('is not named for a person who %s', (_, servedInMilitary) => {
    expect(named({ circumstances: { servedInMilitary } })).not.toContain('PC 1170.9(h)');
  });
});

describe('PC 1203.4b, for fire crews', () => {
  const served: Told = {
    counts: [count('PC 211', 'felony')],
    judgmentOn: '2021-03-10',
    sentence: prison('2026-01-15', 'unknown', { supervisionNow: known('parole') }),
    since: { fireCamp: known(true) },
  };

  it('is a lawyer’s question where nothing else is open', () => {
    expect(answer(served)).toMatchObject({ outcome: 'needs-lawyer', route: '1203.4b' });
  });

  it('is shut to who is charged with another offense, (c)(2)', () => {
    const charged: Told = { ...served, circumstances: { charged: known('yes') } };
    expect(answer(charged)).toMatchObject({ outcome: 'not-yet', route: '1203.41-prison' });
  });

  it('is not asked of an infraction, which has no custody (PC 19.6)', () => {
    const counts = [count('VC 22350', 'infraction')];
    const told: Told = { counts, sentence: noProbation(), since: { fireCamp: unknown } };
    expect(answer(told).outcome).toBe('ineligible');
  });

  it('holds up no petition that has to wait in any case (rules.md 16.1)', () => {
    const counts = [count('HS 11378', 'felony')];
    const sentence = countyJail('straight', '2026-01-15');
    const told: Told = { counts, sentence, since: { fireCamp: unknown } };
    const found = determine(recordWith(told), plain('2026-11-23'));
    if (found.kind !== 'determined') throw new Error('the day lies before the law');
    const asked = found.determination.questions.map(({ code, holdsUp }) => [code, holdsUp]);
    expect(asked).toContainEqual(['cases.since.fireCamp', false]);
  });
});
