import { describe, expect, it } from 'vitest';
import { answer } from '../../records/answer.ts';
import { count } from '../../records/clean-record.ts';

const isPrior = (citation: string) =>
  answer({ counts: [count(citation, 'misdemeanor')] }).cautions.includes('dui-prior-survives');

describe('a wet reckless counts as a prior', () => {
  it.each(['VC 23103 per 23103.5', 'VC 23103(a)/23103.5(a)', 'VC 23103.5'])('%s', (citation) => {
    expect(isPrior(citation)).toBe(true);
  });

  it.each(['VC 23103(a)', 'VC 23104(a)', 'VC 14601.5(a)'])('%s is none', (citation) => {
    expect(isPrior(citation)).toBe(false);
  });
});
