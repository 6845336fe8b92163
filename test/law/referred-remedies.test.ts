import { describe, expect, it } from 'vitest';
import { known, unknown } from '../../src/facts/fact.ts';
import { answer } from '../records/answer.ts';
import { count, type Told } from '../records/clean-record.ts';
import { noProbation } from '../records/sentences.ts';

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
