import { describe, expect, it } from 'vitest';
import { cite } from '../../../src/authority/authority.ts';
import { known, unknown } from '../../../src/facts/fact.ts';
import type { ProbationSentence } from '../../../src/record/record.ts';
import { answer, outcome } from '../../records/answer.ts';
import { answered, askedBy } from '../../records/asked-of-a-count.ts';
import { count } from '../../records/clean-record.ts';
import { probation, revokedToJail } from '../../records/sentences.ts';

// PC 1203.4(a)(1) and (c)(2): which route applies, by how probation went.

const routesAfter = (ended: ProbationSentence['ended']) =>
  answer({ sentence: probation('2022-03-10', '2023-03-09', { ended }) }).routes;

const fulfilled = '1203.4-fulfilled';
const early = '1203.4-early-discharge';
const choice = '1203.4-interest-of-justice';

describe('probation', () => {
  it.each([
    ['completed', [fulfilled, choice]],
    ['early-discharge', [early, choice]],
    ['closed-for-misconduct', [choice]],
    ['revoked', [choice]],
    ['summarily-revoked', [choice]],
  ] as const)('that ended as "%s" leaves %j', (ended, expected) => {
    expect(routesAfter(known(ended))).toEqual(expected);
  });

  it('that ended in an unknown way leaves every route open, and asks', () => {
    expect(routesAfter(unknown)).toEqual([fulfilled, early, choice]);
    const told = { sentence: probation('2022-03-10', '2023-03-09', { ended: unknown }) };
    expect(askedBy('ran-its-full-term', told)).toEqual(['cases[0].sentence.ended']);
    expect(askedBy('discharged-early', told)).toEqual(['cases[0].sentence.ended']);
  });

  it('that was revoked into jail leaves only the discretionary route', () => {
    expect(answer({ sentence: revokedToJail('2020-01-15') }).routes).toEqual([choice]);
  });
});

describe('a program', () => {
  const said = (is: boolean | 'unknown') => (is === 'unknown' ? unknown : known(is));
  const program = (done: boolean | 'unknown', condition: boolean | 'unknown') => ({
    name: 'a class',
    done: said(done),
    conditionOfProbation: said(condition),
  });

  it.each([
    ['that was done', program(true, 'unknown'), 'eligible-mandatory', []],
    ['that was not done', program(false, true), 'eligible-discretionary', []],
    ['not done, and not a condition', program(false, false), 'eligible-mandatory', []],
    ['that was no condition', program('unknown', false), 'eligible-mandatory', []],
    ['a condition, done or not', program('unknown', true), 'needs-facts', ['done']],
    ['not known', program('unknown', 'unknown'), 'needs-facts', ['done', 'conditionOfProbation']],
    [
      'not done, a condition or not',
      program(false, 'unknown'),
      'needs-facts',
      ['conditionOfProbation'],
    ],
  ] as const)('%s', (_, second, expected, asked) => {
    const told = { owed: { programs: [program(true, true), second] } };
    expect(outcome(told)).toBe(expected);
    expect(askedBy('programs-done', told)).toEqual(
      asked.map((fact) => `cases[0].obligations.programs[1].${fact}`),
    );
  });

  it('is not overdue while probation runs', () => {
    const sentence = probation('2025-11-24', '2026-11-23');
    const told = { sentence, owed: { programs: [program(false, true)] } };
    expect(answer(told, '2026-11-23').routes).toContain('1203.4-fulfilled');
    expect(answer(told, '2026-11-24').routes).not.toContain('1203.4-fulfilled');
  });

  it('is identified by its place in the record', () => {
    const told = { owed: { programs: [program(true, true), program(false, true)] } };
    expect(answered('programs-done', told).facts).toEqual(
      expect.arrayContaining([
        { path: 'cases[0].obligations.programs[0].done', seen: 'yes' },
        { path: 'cases[0].obligations.programs[1].done', seen: 'no' },
      ]),
    );
  });
});

describe('an unpaid fine that was a condition', () => {
  const owed = { fine: { owed: known(350), conditionOfProbation: known(true) } };
  const dui = [count('VC 23152(b)', 'misdemeanor')];

  it.each([
    ['early-discharge', 'eligible-discretionary'],
    ['completed', 'eligible-discretionary'],
  ] as const)('of a driving case that ended as "%s": %s', (ended, expected) => {
    const sentence = probation('2022-03-10', '2022-12-09', { ended: known(ended) });
    expect(outcome({ counts: dui, sentence, owed })).toBe(expected);
  });

  it.each([
    ['2026-11-22', 'not-yet 2026-11-24'],
    ['2026-11-23', 'not-yet 2026-11-24'],
    ['2026-11-24', 'eligible-discretionary'],
  ])('on %s, for probation with last day 2026-11-23, is %s', (asOf, expected) => {
    const sentence = probation('2025-11-24', '2026-11-23');
    expect(outcome({ sentence, owed }, asOf)).toBe(expected);
  });

  it('adds no doubt if probation was revoked into jail', () => {
    expect(answer({ sentence: revokedToJail('2020-01-15'), owed }).reasons).toEqual([
      'not-revoked-into-custody/unsettled',
    ]);
  });
});

describe('what the answer on restitution cites', () => {
  const facts = [
    { path: 'cases[0].obligations.restitution.owed', seen: '900' },
    { path: 'cases[0].obligations.restitution.conditionOfProbation', seen: 'yes' },
  ];
  const told = {
    sentence: probation('2020-03-10', '2021-01-31'),
    owed: { restitution: { owed: known(900), conditionOfProbation: known(true) } },
  };

  it.each([
    ['2022-12-31', 'restitution-paid', facts, ['People v. Chandler']],
    ['2023-01-01', 'restitution-paid', [], ['People v. Chandler']],
    ['2023-01-01', 'restitution-no-ground', [], ['PC 1203.4(c)(3)']],
  ])('on %s %s cites the law of that day', (asOf, question, seen, authorities) => {
    const found = answered(question, told, asOf);
    expect(found.facts.filter(({ path }) => path.includes('restitution'))).toEqual(seen);
    expect(found.authorities.map(cite)).toEqual(
      authorities.map((one) => expect.stringContaining(one)),
    );
  });
});
