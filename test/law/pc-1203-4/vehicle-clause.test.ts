import { describe, expect, it } from 'vitest';
import { known } from '../../../src/facts/fact.ts';
import { answer, outcome } from '../../records/answer.ts';
import { answered } from '../../records/asked-of-a-count.ts';
import { count, pleaded } from '../../records/clean-record.ts';
import { probation, violated } from '../../records/sentences.ts';

// PC 1203.4(c)(1)-(2): offenses in VC 12810(a) to (e) are discretionary.

const sentence = probation('2016-04-01', '2017-03-31');
const driving = (citation: string, level: 'misdemeanor' | 'felony' = 'misdemeanor') =>
  answer({ counts: [count(citation, level)], sentence });

describe('a two-point offense', () => {
  it.each([
    ...['VC 20001(a)', 'VC 20002(a)', 'VC 23152(a)', 'VC 23152(b)', 'VC 23152(g)', 'VC 23153(a)'],
    ...['VC 23103(a)', 'VC 23103 per 23103.5', 'VC 23104(a)', 'VC 23105(a)', 'PC 191.5(b)'],
    ...['PC 192(c)(1)', 'PC 192(c)(2)', 'VC 2800.2(a)', 'VC 2800.3(a)', 'VC 21651(b)'],
    ...['VC 22348(b)', 'VC 23109(a)', 'VC 23109(c)', 'VC 23109.1(a)', 'VC 31602'],
    ...['VC 23140(a)', 'VC 23140(b)', 'VC 14601(a)', 'VC 14601.1(a)', 'VC 14601.2(a)'],
    ...['VC 14601.3(a)', 'VC 14601.5(a)', 'VC 23103/23103.5', 'VC 23103.5(a)'],
    ...['VC 38316(a)', 'VC 38317', 'VC 21651(c)', 'VC 23109(e)(2)', 'VC 23109(f)(1)'],
    ...['VC 23102(a)', 'VC 23101', 'PC 191.5(c)(2)', 'PC 193(c)(1)', 'PC 192.3(a)', 'PC 192(3)(b)'],
  ])('%s is discretionary', (citation) => {
    expect(driving(citation)).toMatchObject({
      outcome: 'eligible-discretionary',
      route: '1203.4-vehicle',
    });
  });

  it.each([
    ...['VC 20003', 'VC 23109(b)', 'VC 23109(d)', 'VC 23136', 'VC 21651(a)', 'VC 22348(a)'],
    ...['VC 14601.4(a)', 'VC 12500(a)', 'VC 10851(a)', 'VC 2800.1(a)', 'VC 31', 'VC 4462.5'],
    ...['PC 191.5(a)', 'PC 192(b)', 'VC 23222(b)', 'PC 664/192(c)(1)'],
    ...['VC 38318(a)', 'VC 23110(a)', 'HN 655(a)', 'PC 191.5(c)(1)', 'PC 193(b)'],
  ])('%s, the neighbor, is mandatory', (citation) => {
    expect(driving(citation).outcome).toBe('eligible-mandatory');
  });

  it.each(['VC 23109', 'VC 21651', 'PC 192', 'PC 191.5'])(
    '%s without its letter: the docket must say',
    (citation) => {
      expect(driving(citation).outcome).toBe('needs-facts');
    },
  );

  it('is seen in the section that was pleaded', () => {
    const counts = [count('VC 14601.1(a)', 'misdemeanor')];
    expect(answered('a-two-point-offense', { counts, sentence }).facts).toEqual([
      { path: 'cases[0].counts[0].statute', seen: 'VC 14601.1(a)' },
    ]);
  });

  it('is not mandatory after an early discharge either', () => {
    const counts = [count('VC 23152(b)', 'misdemeanor')];
    const early = probation('2016-04-01', '2017-03-31', { ended: known('early-discharge') });
    expect(answer({ counts, sentence: early })).toMatchObject({
      outcome: 'eligible-discretionary',
      route: '1203.4-vehicle',
    });
  });

  it('is discretionary after a violation too', () => {
    const counts = [count('VC 23152(b)', 'misdemeanor')];
    const told = { counts, sentence: { ...sentence, violations: violated } };
    expect(outcome(told)).toBe('eligible-discretionary');
  });

  it('is discretionary with an unpaid fine that was a condition, too', () => {
    const counts = [count('VC 23152(b)', 'misdemeanor')];
    const owed = { fine: { owed: known(500), conditionOfProbation: known(true) } };
    expect(outcome({ counts, sentence, owed })).toBe('eligible-discretionary');
  });

  it('leaves the other counts of the case their own route', () => {
    const counts = [
      count('VC 23152(b)', 'misdemeanor'),
      count('PC 148(a)(1)', 'misdemeanor', { number: 2 }),
    ];
    expect(answer({ counts, sentence })).toMatchObject({
      outcome: 'eligible-discretionary',
      counts: ['eligible-discretionary', 'eligible-mandatory'],
    });
  });
});

describe('a person charged with a two-point offense and convicted of another', () => {
  it.each(['PC 484(a)', 'VC 664/23152(a)'])('is not one who was charged with %s', (citation) => {
    const counts = [count('PC 415', 'misdemeanor', { charged: pleaded(citation) })];
    expect(answer({ counts }).outcome).toBe('eligible-mandatory');
  });

  it('is between (c)(1) and (c)(2): a question for a lawyer', () => {
    const charged = pleaded('VC 23152(a)');
    const counts = [count('PC 415', 'misdemeanor', { charged })];
    expect(outcome({ counts, sentence })).toBe('needs-lawyer');
  });

  it('has the discretionary route if the plea was to a wet reckless', () => {
    const charged = pleaded('VC 23152(a)');
    const counts = [count('VC 23103 per 23103.5', 'misdemeanor', { charged })];
    expect(outcome({ counts, sentence })).toBe('eligible-discretionary');
  });
});
