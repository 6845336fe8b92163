import { describe, expect, it } from 'vitest';
import { pleadedFacts } from '../../../src/eligibility/questions/pleaded-facts.ts';
import { pleaded } from '../../records/clean-record.ts';
import { secondCount, shown, withCount } from './second-count.ts';

describe('of the part of a section', () => {
  const answersOf = (citation: string) => {
    const context = secondCount({ count: { statute: pleaded(citation) } });
    return shown(pleadedFacts(context), context);
  };

  it.each(['PC 484(a)', 'PC 261.5(d)', 'PC 261.5(c)', 'PC 286(c)', 'VC 23140(b)'])(
    '%s: nothing is asked where the citation settles it',
    (citation) => {
      expect(answersOf(citation)).toEqual([]);
    },
  );

  it('PC 261.5: another part, or (d), which PC 1203.4(b) names', () => {
    const statute = pleaded('PC 261.5');
    const context = secondCount({ count: { statute } });
    expect(answersOf('PC 261.5')).toEqual([
      {
        code: 'cases.counts.statute',
        path: 'cases[1].counts[1].statute',
        answers: [
          [
            'another-part',
            withCount(context, { statute: { ...statute, subdivisions: ['another-part'] } }),
          ],
          ['PC 261.5(d)', withCount(context, { statute: pleaded('PC 261.5(d)') })],
        ],
      },
    ]);
  });

  it.each([
    ['PC 288: a misdemeanor of (c) is out of PC 1203.4a', 'PC 288', ['PC 288(c)']],
    ['PC 286: (c) is out of PC 1203.4', 'PC 286', ['PC 286(c)']],
    ['PC 311.2 is out of PC 1203.4 whatever its part', 'PC 311.2', []],
    ['VC 23140: both parts are two-point offenses', 'VC 23140', ['VC 23140(a)', 'VC 23140(b)']],
    ['VC 23109: racing, (a) or (c)', 'VC 23109', ['VC 23109(a)', 'VC 23109(c)']],
    ['PC 647: prostitution is (b)', 'PC 647', ['PC 647(b)']],
    ['PC 192: by vehicle is (c), a prison felony (a)', 'PC 192', ['PC 192(c)', 'PC 192(a)']],
  ])('the parts that a list names are asked: %s', (_, citation, parts) => {
    const facts = pleadedFacts(secondCount({ count: { statute: pleaded(citation) } }));
    const answers = facts.flatMap((one) => (one.kind === 'choice' ? one.choices : []));
    expect(answers.slice(1).map((one) => one.answer)).toEqual(parts);
    expect(answers[0]?.answer).toBe(parts.length === 0 ? undefined : 'another-part');
  });
});
