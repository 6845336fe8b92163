import { describe, expect, it } from 'vitest';
import { known } from '../../../src/facts/fact.ts';
import type { Count, Sentence } from '../../../src/record/record.ts';
import { answer } from '../../records/answer.ts';
import { count } from '../../records/clean-record.ts';
import { countyJail, noProbation, prison, probation } from '../../records/sentences.ts';

// rules.md R11.4: beside a sex offense that no petition reaches, whether the court may dismiss the
// other count alone is a question for a lawyer. Under which section either count goes is by its own
// sentence.

const over = prison('2016-01-15', '2018-01-15');
const asProbation = probation('2014-01-15', '2017-01-14');

const registered = ['PC 288(a)', { registration: known(true) }] as const;

function outcomes(
  sexOffense: readonly [citation: string, told?: Parameters<typeof count>[2]],
  its: Sentence,
  others: Sentence,
): readonly string[] {
  const [citation, told] = sexOffense;
  const counts = [
    count(citation, 'felony', { ...told, sentence: its }),
    count('PC 487(a)', 'felony', { number: 2, sentence: others }),
  ];
  return answer({ counts, judgmentOn: '2014-01-15' }).counts;
}

describe('a count beside a sex offense', () => {
  it.each([
    ['without probation, PC 1203.4a', noProbation()],
    ['after prison, PC 1203.41', over],
    ['after county jail, PC 1203.41', countyJail('straight', '2018-01-15')],
    ['after probation, PC 1203.4', asProbation],
  ])('is a question for a lawyer after a prison term for PC 288(a): %s', (_, others) => {
    expect(outcomes(registered, over, others)).toEqual(['ineligible', 'needs-lawyer']);
  });

  it('is one too where the duty to register was ordered for another crime, PC 290.006', () => {
    expect(outcomes(['PC 459', { registration: known(true) }], over, noProbation())).toEqual([
      'ineligible',
      'needs-lawyer',
    ]);
  });

  it('is one beside PC 1203.4(b)’s offenses with probation, whatever its own sentence', () => {
    expect(outcomes(['PC 311.11(a)'], asProbation, over)).toEqual(['ineligible', 'needs-lawyer']);
    expect(outcomes(['PC 311.11(a)'], asProbation, noProbation())).toEqual([
      'ineligible',
      'needs-lawyer',
    ]);
  });

  it('keeps its own answer beside prison for a crime without a duty to register', () => {
    expect(outcomes(['PC 211'], over, noProbation())).toEqual([
      'eligible-discretionary',
      'eligible-mandatory',
    ]);
  });

  it('keeps it beside a sex offense that was dismissed', () => {
    const disposition: Count['disposition'] = known('dismissed');
    expect(outcomes(['PC 288(a)', { disposition }], over, noProbation())).toEqual([
      'ineligible',
      'eligible-mandatory',
    ]);
  });
});
