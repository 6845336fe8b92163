import { describe, expect, it } from 'vitest';
import { plain } from '../../src/calendar/plain-date.ts';
import { determine } from '../../src/eligibility/determine.ts';
import type { Count } from '../../src/record/record.ts';
import { firstCount } from '../records/asked-of-a-count.ts';
import { count, recordWith } from '../records/clean-record.ts';

const undecided = { mayBeAttempt: true } as const;

function outcomeOf(...counts: readonly Count[]): string {
  return firstCount({ counts }).outcome;
}

describe('a count of which nobody knows whether it was an attempt', () => {
  it('of a listed sex offense waits for the answer: an attempt at one is not listed', () => {
    expect(outcomeOf(count('PC 664/288(a)', 'felony'))).toBe('eligible-mandatory');
    expect(outcomeOf(count('PC 288(a)', 'felony'))).toBe('ineligible');
    expect(outcomeOf(count('PC 288(a)', 'felony', undecided))).toBe('needs-facts');
  });

  it('of an offense that is on no list is decided all the same', () => {
    expect(outcomeOf(count('PC 484(a)', 'misdemeanor', undecided))).toBe('eligible-mandatory');
  });

  it('of a two-point driving offense waits: the choice of the judge, or a right', () => {
    expect(outcomeOf(count('VC 20002(a)', 'misdemeanor'))).toBe('eligible-discretionary');
    expect(outcomeOf(count('VC 20002(a)', 'misdemeanor', undecided))).toBe('needs-facts');
  });

  it('holds up the count beside it, which a listed offense would send to a lawyer', () => {
    const theft = count('PC 484(a)', 'misdemeanor');
    const listed = count('PC 288(a)', 'felony', { number: 2 });
    expect(outcomeOf(theft, listed)).toBe('needs-lawyer');
    expect(outcomeOf(theft, { ...listed, ...undecided })).toBe('needs-facts');
  });

  it('keeps what is shut or open either way as it is', () => {
    const dismissed = count('PC 288(a)', 'felony', {
      ...undecided,
      disposition: { known: true, is: 'dismissed' },
    });
    expect(outcomeOf(dismissed)).toBe('ineligible');
  });

  it('is asked for, with what each answer leads to', () => {
    const record = recordWith({ counts: [count('PC 288(a)', 'felony', undecided)] });
    const found = determine(record, plain('2026-11-23'));
    const asked = found.kind === 'determined' ? found.determination.questions : [];
    const question = asked.find(({ path }) => path === 'cases[0].counts[0].attempted');
    expect(question).toMatchObject({
      holdsUp: true,
      changes: 'outcome',
      leadsTo: [
        { answer: 'yes', outcome: 'eligible-mandatory' },
        { answer: 'no', outcome: 'ineligible' },
      ],
    });
  });

  it('names the offense that may be one, of this count first', () => {
    const counts = [
      count('PC 288(a)', 'felony', undecided),
      count('PC 288(a)', 'felony', { ...undecided, number: 2 }),
    ];
    const [reason] = firstCount({ counts }).routes[1]?.tree.because ?? [];
    expect(reason).toMatchObject({
      question: 'offense-or-attempt',
      answer: { is: 'unknown', asks: ['cases[0].counts[0].attempted'] },
    });
  });
});
