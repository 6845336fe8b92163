import { describe, expect, it } from 'vitest';
import { plain } from '../../../src/calendar/plain-date.ts';
import { known, unknown } from '../../../src/facts/fact.ts';
import type { Reduction } from '../../../src/record/record.ts';
import { answer, outcome } from '../../records/answer.ts';
import { answered } from '../../records/asked-of-a-count.ts';
import { count } from '../../records/clean-record.ts';
import { noProbation, probation } from '../../records/sentences.ts';

// PC 1203.4(b): what "subdivision (a) of this section does not apply to".

const sentence = probation('2016-04-01', '2019-03-31');
const felony = (citation: string) => outcome({ counts: [count(citation, 'felony')], sentence });

describe('the listed offenses', () => {
  it.each([
    'PC 286(c)',
    'PC 286(c)(1)',
    'PC 288(a)',
    'PC 288(b)(1)',
    'PC 288(c)(1)',
    'PC 288',
    'PC 287(c)(1)',
    'PC 288a(c)(1)',
    'PC 288.5(a)',
    'PC 289(j)',
    'PC 311.1(a)',
    'PC 311.2(b)',
    'PC 311.3(a)',
    'PC 311.11(a)',
    'PC 261.5(d)',
  ])('%s is excluded', (citation) => {
    expect(felony(citation)).toBe('ineligible');
  });

  it.each([
    'PC 286(b)(1)',
    'PC 287(b)(1)',
    'PC 288a(b)(1)',
    'PC 288.2(a)',
    'PC 288.3(a)',
    'PC 288.4(a)',
    'PC 288.7(a)',
    'PC 289(h)',
    'PC 289(i)',
    'PC 311.4(a)',
    'PC 311.10(a)',
    'PC 261.5(c)',
    'PC 647.6(a)',
    'PC 243.4(a)',
    'PC 314',
  ])('%s, the neighbor, is not', (citation) => {
    expect(felony(citation)).toBe('eligible-mandatory');
  });

  it.each(['PC 286', 'PC 287', 'PC 288a', 'PC 289', 'PC 261.5'])(
    '%s without its letter: the docket must say which it was',
    (citation) => {
      expect(felony(citation)).toBe('needs-facts');
    },
  );

  it('are the same in 2017, when 287(c) was still 288a(c)', () => {
    const counts = [count('PC 288a(c)(1)', 'felony')];
    const told = { counts, sentence: probation('2012-04-01', '2015-03-31') };
    expect(outcome(told, '2017-05-04')).toBe('ineligible');
  });

  it('include a misdemeanor: the whole of 311.2 is listed', () => {
    expect(outcome({ counts: [count('PC 311.2(a)', 'misdemeanor')] })).toBe('ineligible');
  });

  it('are excluded whatever else is unknown, and nothing is asked', () => {
    const told = {
      counts: [count('PC 288(a)', 'felony')],
      circumstances: { charged: unknown, onProbationElsewhere: unknown },
      sentence,
    };
    expect(answer(told)).toMatchObject({ outcome: 'ineligible', routes: [] });
  });
});

describe('an attempt, a conspiracy, a solicitation', () => {
  it.each([
    ['PC 664/288(a)', 'eligible-mandatory'],
    ['PC 664/286(c)', 'eligible-mandatory'],
    ['PC 664/261.5(d)', 'eligible-mandatory'],
    ['PC 182/288(a)', 'needs-lawyer'],
    ['PC 182(a)(1)/287(c)', 'needs-lawyer'],
    ['PC 182/261.5(d)', 'needs-lawyer'],
    ['PC 653f/288', 'needs-lawyer'],
    ['PC 653f(c)', 'needs-lawyer'],
    ['PC 182/459', 'eligible-mandatory'],
    ['PC 653f(b)', 'eligible-mandatory'],
    ['PC 664/459', 'eligible-mandatory'],
    ['PC 182(a)(1)', 'needs-facts'],
    // An attempt at any listed offense is not excluded, so which one it was changes nothing.
    ['PC 664', 'eligible-mandatory'],
  ])('%s: %s', (citation, expected) => {
    expect(felony(citation)).toBe(expected);
  });
});

describe('PC 261.5(d)', () => {
  const reduced = (on: string): Reduction => ({
    under: '17(b)',
    on: known(plain(on)),
    to: 'misdemeanor',
  });

  it('as a misdemeanor is not excluded', () => {
    expect(outcome({ counts: [count('PC 261.5(d)', 'misdemeanor')] })).toBe('eligible-mandatory');
  });

  it('reduced after the conviction is a question for a lawyer, from the day of the reduction', () => {
    const counts = [count('PC 261.5(d)', 'felony', { reductions: [reduced('2024-06-01')] })];
    expect(outcome({ counts, sentence }, '2024-05-31')).toBe('ineligible');
    expect(outcome({ counts, sentence }, '2024-06-01')).toBe('needs-lawyer');
  });

  it('reduced, with nothing else, is only that question', () => {
    const counts = [count('PC 261.5(d)', 'felony', { reductions: [reduced('2024-06-01')] })];
    expect(answer({ counts, sentence }).reasons).toEqual(['not-felony-261-5-d/unsettled']);
  });

  it('with an unknown level is asked about', () => {
    expect(outcome({ counts: [count('PC 261.5(d)', 'unknown')], sentence })).toBe('needs-facts');
  });
});

describe('a misdemeanor within VC 42002.1', () => {
  const conduct = (vehicleConduct: 'equipment-inspection' | 'other-disobedience' | 'unknown') => ({
    vehicleConduct: vehicleConduct === 'unknown' ? unknown : known(vehicleConduct),
  });

  it.each(['VC 2800(a)', 'VC 2801', 'VC 2803(a)'])(
    '%s about an equipment inspection is excluded',
    (citation) => {
      const counts = [count(citation, 'misdemeanor', conduct('equipment-inspection'))];
      expect(outcome({ counts })).toBe('ineligible');
      expect(outcome({ counts, sentence: noProbation() })).toBe('ineligible');
    },
  );

  it('is one that the docket names by that section', () => {
    const counts = [count('VC 42002.1', 'misdemeanor')];
    expect(outcome({ counts })).toBe('ineligible');
    expect(outcome({ counts, sentence: noProbation() })).toBe('ineligible');
  });

  it('about other disobedience is a question for a lawyer', () => {
    const counts = [count('VC 2800(a)', 'misdemeanor', conduct('other-disobedience'))];
    expect(outcome({ counts })).toBe('needs-lawyer');
    expect(outcome({ counts, sentence: noProbation() })).toBe('needs-lawyer');
  });

  it('is asked about if we don’t know what it was', () => {
    expect(outcome({ counts: [count('VC 2800(a)', 'misdemeanor', conduct('unknown'))] })).toBe(
      'needs-facts',
    );
  });

  it('must be one: nothing is asked about a felony', () => {
    expect(outcome({ counts: [count('VC 2800(a)', 'felony', conduct('unknown'))] })).toBe(
      'eligible-mandatory',
    );
  });

  it.each(['VC 2800.1(a)', 'VC 2802'])('%s, the neighbor, is not', (citation) => {
    expect(outcome({ counts: [count(citation, 'misdemeanor')] })).toBe('eligible-mandatory');
  });
});

describe('a listed sex offense with another count', () => {
  const beside = (...citations: readonly string[]) =>
    answer({
      counts: citations.map((one, index) => count(one, 'felony', { number: index + 1 })),
      sentence,
    });

  it('makes the other count a question for a lawyer, and the case with it', () => {
    expect(beside('PC 273a(a)', 'PC 288(c)(1)')).toMatchObject({
      outcome: 'needs-lawyer',
      counts: ['needs-lawyer', 'ineligible'],
    });
  });

  it.each([
    ['felony', ['needs-lawyer', 'ineligible']],
    ['misdemeanor', ['eligible-mandatory', 'eligible-mandatory']],
  ] as const)('does only if it is felony 261.5(d): %s', (level, expected) => {
    const counts = [count('PC 273a(a)', 'felony'), count('PC 261.5(d)', level, { number: 2 })];
    expect(answer({ counts, sentence: probation('2016-04-01', '2017-03-31') }).counts).toEqual(
      expected,
    );
  });

  it('does not if it was an attempt', () => {
    expect(beside('PC 273a(a)', 'PC 664/288(a)').outcome).toBe('eligible-mandatory');
  });

  it('does not if that count was dismissed', () => {
    const counts = [
      count('PC 273a(a)', 'felony'),
      count('PC 288(a)', 'felony', { number: 2, disposition: known('dismissed') }),
    ];
    expect(answer({ counts, sentence }).counts).toEqual(['eligible-mandatory', 'ineligible']);
  });

  it('is different from an infraction in the case, which changes nothing', () => {
    const counts = [
      count('PC 484(a)', 'misdemeanor'),
      count('VC 22350', 'infraction', { number: 2 }),
    ];
    expect(answer({ counts })).toMatchObject({
      outcome: 'eligible-mandatory',
      counts: ['eligible-mandatory', 'ineligible'],
    });
  });
});

describe('the offense that decides', () => {
  it('is named as it was pleaded', () => {
    const found = answered('not-a-listed-offense', {
      counts: [count('PC 288(c)(1)', 'felony')],
      sentence,
    });
    expect(found.with).toEqual({ statute: 'PC 288(c)(1)' });
  });

  it('is named if it is a joined section', () => {
    const counts = [
      count('PC 273a(a)', 'felony'),
      count('PC 148(a)(1)', 'misdemeanor', { number: 2 }),
      count('PC 288(a)', 'felony', { number: 3 }),
    ];
    expect(answered('no-listed-count-beside', { counts, sentence }).facts).toEqual([
      { path: 'cases[0].counts[2].disposition', seen: 'plea-of-no-contest' },
    ]);
  });
});
