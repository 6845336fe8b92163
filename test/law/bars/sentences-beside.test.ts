import { describe, expect, it } from 'vitest';
import { plain } from '../../../src/calendar/plain-date.ts';
import { type Fact, known, unknown } from '../../../src/facts/fact.ts';
import type { Circumstances, Sentence } from '../../../src/record/record.ts';
import { answer, decided, outcome } from '../../records/answer.ts';
import { caseWith, count, type Told } from '../../records/clean-record.ts';
import {
  countyJail,
  deferredEntry,
  noProbation,
  prison,
  probation,
  revokedToJail,
} from '../../records/sentences.ts';

const done = probation('2022-03-10', '2023-03-09');

/** The sentence in another case of the person. */
function elsewhere(sentence: Sentence, told: Told = {}): Told {
  return { otherCases: [{ ...caseWith({ ...told, sentence }), number: 'BA000001' }] };
}

/** The sentence on count 2 of this case. */
function beside(sentence: Sentence): Told {
  const second = count('PC 487(a)', 'felony', { number: 2, sentence });
  return { counts: [count('PC 484(a)', 'misdemeanor'), second] };
}

/** The answer for count 1. */
function first(told: Told): string | undefined {
  return answer(told).counts[0];
}

const running = (from: string, to: string) => probation(from, to, { ended: known('running') });

describe('probation in another case (PC 1203.4(a)(1): "on probation for any offense")', () => {
  it.each([
    ['that runs to 2027-01-31', running('2026-02-01', '2027-01-31'), 'not-yet 2027-02-01'],
    ['that ended yesterday', probation('2025-01-01', '2026-11-22'), 'eligible-mandatory'],
    ['whose last day is today', probation('2025-01-01', '2026-11-23'), 'not-yet 2026-11-24'],
    ['that begins tomorrow', running('2026-11-24', '2027-11-23'), 'eligible-mandatory'],
    ['that begins today', running('2026-11-23', '2027-11-22'), 'not-yet 2027-11-23'],
    [
      'with an unknown first day',
      { ...running('2026-02-01', '2027-01-31'), startedOn: unknown },
      'not-yet 2027-02-01',
    ],
    [
      'running with no known end',
      { ...running('2026-02-01', '2027-01-31'), scheduledEndOn: unknown, endedOn: unknown },
      'not-yet',
    ],
    [
      'completed as ordered, and the last day ordered was yesterday',
      { ...probation('2025-01-01', '2026-11-22'), endedOn: unknown },
      'eligible-mandatory',
    ],
    [
      'said to be completed, and the last day ordered is today',
      { ...probation('2025-01-01', '2026-11-23'), endedOn: unknown },
      'not-yet 2026-11-24',
    ],
    [
      'said to be completed, and the last day ordered is tomorrow',
      { ...probation('2025-01-01', '2026-11-24'), endedOn: unknown },
      'not-yet 2026-11-25',
    ],
    ['whose end is asked of the person', { ...done, endedOn: unknown }, 'eligible-mandatory'],
    [
      'tolled by a summary revocation: PC 1203.2(a)',
      { ...done, ended: known('summarily-revoked') },
      'not-yet',
    ],
  ] as [string, Sentence, string][])('%s', (_, sentence, expected) => {
    expect(outcome(elsewhere(sentence))).toBe(expected);
  });

  it('has no last day together with probation with no known end', () => {
    const circumstances: Partial<Circumstances> = {
      onProbationElsewhere: known({ is: true, until: unknown }),
    };
    const told = elsewhere(running('2026-02-01', '2027-01-31'));
    expect(outcome({ ...told, circumstances })).toBe('not-yet');
  });

  it('lasts to the later of two last days', () => {
    const circumstances: Partial<Circumstances> = {
      onProbationElsewhere: known({ is: true, until: known(plain('2027-06-30')) }),
    };
    const told = elsewhere(running('2026-02-01', '2027-01-31'));
    expect(outcome({ ...told, circumstances })).toBe('not-yet 2027-07-01');
  });

  it('bars even if each count in that case has its own sentence', () => {
    const counts = [count('PC 415', 'misdemeanor', { sentence: done })];
    const told = elsewhere(running('2026-02-01', '2027-01-31'), { counts });
    expect(outcome(told)).toBe('not-yet 2027-02-01');
  });
});

const punished = (jailDays: Fact<number>) =>
  noProbation({ jailDays, completedOn: known(plain('2027-01-31')) });

describe('custody in another case ("serving a sentence for any offense")', () => {
  it.each([
    ['county jail', countyJail('straight', '2027-01-31')],
    ['jail after revocation', revokedToJail('2027-01-31')],
    ['jail without probation', punished(known(90))],
    ['prison', prison('2027-01-31', 'unknown')],
  ])('bars to its last day: %s', (_, sentence) => {
    expect(outcome(elsewhere(sentence))).toBe('not-yet 2027-02-01');
  });

  it('is asked for, if there may have been only a fine, which nobody serves', () => {
    expect(outcome(elsewhere(punished(known(0))))).toBe('eligible-mandatory');
    expect(outcome(elsewhere(punished(unknown)))).toBe('needs-facts');
  });

  it.each([
    ['yesterday', '2026-11-22', 'eligible-mandatory'],
    ['today', '2026-11-23', 'not-yet 2026-11-24'],
    ['tomorrow', '2026-11-24', 'not-yet 2026-11-25'],
  ])('whose last day is %s', (_, day, expected) => {
    expect(outcome(elsewhere(countyJail('straight', day)))).toBe(expected);
    expect(outcome(elsewhere(prison(day, 'unknown')))).toBe(expected);
  });

  it('does not exist in deferred entry of judgment', () => {
    expect(outcome(elsewhere(deferredEntry('2010-01-01')))).toBe('eligible-mandatory');
  });
});

describe('supervision in another case', () => {
  const until = (day: string) => ({ supervisionUntil: known(plain(day)) });
  const parole = (day: string) =>
    prison('2024-01-15', 'unknown', { supervisionNow: known('parole'), ...until(day) });

  it.each([
    ['parole', prison('2024-01-15', 'unknown', { supervisionNow: known('parole') })],
    ['PRCS', prison('2024-01-15', 'unknown', { supervisionNow: known('prcs') })],
    [
      'mandatory supervision',
      countyJail('split', '2024-01-15', { supervisionNow: known('mandatory-supervision') }),
    ],
  ])('is a question for a lawyer under PC 1203.4: %s', (_, sentence) => {
    expect(outcome(elsewhere(sentence))).toBe('needs-lawyer');
  });

  it.each([
    ['2026-11-22', 'eligible-mandatory'],
    ['2026-11-23', 'needs-lawyer'],
  ])('that is said to run to %s gives %s', (day, expected) => {
    expect(outcome(elsewhere(parole(day)))).toBe(expected);
    const supervisionElsewhere = known({ kind: 'parole', until: known(plain(day)) } as const);
    const asOf = plain('2026-11-20');
    expect(outcome({ circumstances: { asOf, supervisionElsewhere } })).toBe(expected);
  });

  it('is asked only of the person if that case does not say', () => {
    const untold = prison('2024-01-15', 'unknown', { supervisionNow: unknown });
    expect(outcome(elsewhere(untold))).toBe('eligible-mandatory');
  });

  describe('for a petition under PC 1203.41, whose (a)(3) names parole', () => {
    const robbery: Told = {
      counts: [count('PC 211', 'felony')],
      sentence: prison('2016-01-15', '2018-01-15'),
    };

    it('bars until the day after parole ends', () => {
      expect(outcome({ ...robbery, ...elsewhere(parole('2027-01-31')) })).toBe(
        'not-yet 2027-02-01',
      );
    });

    it('is named by the same kind, whatever the order of the cases', () => {
      const of = (kind: 'parole' | 'prcs', number: string) => ({
        ...caseWith({ sentence: prison('2024-01-15', 'unknown', { supervisionNow: known(kind) }) }),
        number,
      });
      const cases = [of('prcs', 'BA000001'), of('parole', 'BA000002')];
      const kinds = (otherCases: Told['otherCases']) => {
        const [{ because }] = decided(otherCases === undefined ? {} : { otherCases }).counts;
        return because.find(({ code }) => code === 'not-supervised/unsettled')?.with;
      };
      expect(kinds(cases)).toEqual({ kind: 'parole' });
      expect(kinds(cases.toReversed())).toEqual({ kind: 'parole' });
    });

    it('is a question for a lawyer if another kind of supervision runs along with parole', () => {
      const supervisionElsewhere = known({ kind: 'prcs', until: unknown } as const);
      const both = { ...robbery, ...elsewhere(parole('2027-01-31')) };
      expect(outcome({ ...both, circumstances: { supervisionElsewhere } })).toBe('needs-lawyer');
    });
  });
});

describe('the sentence on another count in this case', () => {
  const supervised = (sentence: Sentence) => first(beside(sentence));

  it.each([
    ['a split one', 'split', 'needs-facts'],
    ['one with an unknown form', 'unknown', 'needs-facts'],
    ['a straight one, whose last day is asked', 'straight', 'needs-facts'],
  ] as const)('to county jail is asked about supervision: %s', (_, form, expected) => {
    expect(supervised(countyJail(form, 'unknown', { supervisionNow: unknown }))).toBe(expected);
  });

  it('to straight county jail that is over has no supervision to ask about', () => {
    const over = countyJail('straight', '2026-11-22', { supervisionNow: unknown });
    expect(supervised(over)).toBe('eligible-mandatory');
  });

  it('is over with parole or post-release supervision, whatever else is unknown', () => {
    const untold = { supervisionNow: unknown };
    expect(supervised(prison('2018-01-15', '2020-01-15', untold))).toBe('eligible-mandatory');
    const prcsUntil = (day: string) =>
      supervised(prison('2018-01-15', 'unknown', { ...untold, prcsEndedOn: known(plain(day)) }));
    expect([prcsUntil('2026-11-22'), prcsUntil('2026-11-23')]).toEqual([
      'eligible-mandatory',
      'needs-facts',
    ]);
  });

  it('that was completed is asked about if supervision is said to last longer', () => {
    const complete = { supervisionNow: unknown, completedOn: known(plain('2020-01-15')) };
    const until = (day: string) =>
      supervised(
        prison('2018-01-15', 'unknown', { ...complete, supervisionUntil: known(plain(day)) }),
      );
    expect(supervised(prison('2018-01-15', 'unknown', complete))).toBe('eligible-mandatory');
    expect([until('2026-11-22'), until('2026-11-23')]).toEqual([
      'eligible-mandatory',
      'needs-facts',
    ]);
  });

  it('without supervision is not asked for its end', () => {
    expect(supervised(prison('2018-01-15', 'unknown'))).toBe('eligible-mandatory');
  });

  it('“completed” with the last day first ordered says when it was over', () => {
    expect(supervised({ ...done, endedOn: unknown })).toBe('eligible-mandatory');
  });

  it('on parole that is over bars nothing', () => {
    const over = { supervisionUntil: known(plain('2026-11-22')) };
    const sentence = prison('2018-01-15', 'unknown', { supervisionNow: known('parole'), ...over });
    expect(supervised(sentence)).toBe('eligible-mandatory');
  });

  it('is a bar before it is a question: probation elsewhere ends on a known day', () => {
    const told = beside({ ...done, ended: unknown, endedOn: unknown, scheduledEndOn: unknown });
    const circumstances: Partial<Circumstances> = {
      onProbationElsewhere: known({ is: true, until: known(plain('2027-01-10')) }),
    };
    expect(answer({ ...told, circumstances }).counts[0]).toBe('not-yet');
    expect(first(told)).toBe('needs-facts');
  });
});

describe('the case’s sentence, if counts have their own', () => {
  const own = count('PC 484(a)', 'misdemeanor', { sentence: done });
  const sentence = running('2026-02-01', '2027-01-31');
  const with_ = (second: ReturnType<typeof count>) => first({ counts: [own, second], sentence });

  it('bars if another count shares it', () => {
    expect(with_(count('PC 415', 'misdemeanor', { number: 2 }))).toBe('not-yet');
  });

  it('bars if each count has its own: the record says that probation is running in the case', () => {
    expect(with_(count('PC 415', 'misdemeanor', { number: 2, sentence: done }))).toBe('not-yet');
  });

  it('bars if the count that would share it is not a conviction', () => {
    const second = count('PC 415', 'misdemeanor', { number: 2, disposition: known('dismissed') });
    expect(with_(second)).toBe('not-yet');
  });

  it('holds nothing up if we don’t know how it ended and each count has its own', () => {
    const untold = { ...done, ended: unknown, endedOn: unknown, scheduledEndOn: unknown };
    expect(first({ counts: [own], sentence: untold })).toBe('eligible-mandatory');
  });

  it('is not asked for if it is known', () => {
    const second = count('PC 415', 'misdemeanor', { number: 2 });
    expect(first({ counts: [own, second], sentence: done })).toBe('eligible-mandatory');
  });
});

describe('an infraction beside the count (PC 19.6: "not punishable by imprisonment")', () => {
  const unpaid = noProbation({ performed: known(false), jailDays: unknown, completedOn: unknown });
  const second = (level: 'infraction' | 'misdemeanor') => ({
    counts: [
      count('PC 484(a)', 'misdemeanor', { sentence: done }),
      count('PC 640(c)(1)', level, { number: 2, sentence: unpaid }),
    ],
  });

  it('with a fine that is not paid holds nothing up', () => {
    expect(first(second('infraction'))).toBe('eligible-mandatory');
  });

  it('is not a misdemeanor, of which jail may still run', () => {
    expect(first(second('misdemeanor'))).toBe('needs-facts');
  });
});
