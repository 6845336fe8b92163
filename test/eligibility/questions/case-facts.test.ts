import { describe, expect, it } from 'vitest';
import { plain } from '../../../src/calendar/plain-date.ts';
import { caseFacts } from '../../../src/eligibility/questions/case-facts.ts';
import { known, unknown } from '../../../src/facts/fact.ts';
import type { CountContext } from '../../../src/law/count-context.ts';
import type { Obligation, Program, SinceJudgment } from '../../../src/record/record.ts';
import { leapDay, pathsOf, secondCount, shown, withCase } from './second-count.ts';

const asked = (context: CountContext) => shown(caseFacts(context), context);

describe('of the case', () => {
  it('nothing is asked where all is known', () => {
    expect(asked(secondCount())).toEqual([]);
  });

  it('the day of the judgment is asked where unknown, and never lies ahead', () => {
    const context = secondCount({ judgmentOn: unknown });
    expect(asked(context)).toEqual([
      {
        code: 'cases.judgmentOn',
        path: 'cases[1].judgmentOn',
        favorable: '2014-11-23',
        mayLieAhead: false,
        onLeapDay: withCase(context, { judgmentOn: known(leapDay) }),
      },
    ]);
  });

  const dismissed = { under: 'not stated', on: unknown };

  it.each<[keyof SinceJudgment, [string, unknown], [string, unknown]]>([
    ['transferredTo', ['no', 'no'], ['yes', { county: 'another' }]],
    ['warrantInThisCase', ['no', false], ['yes', true]],
    ['automaticRelief', ['no', 'no'], ['yes', { on: unknown }]],
    ['alreadyDismissed', ['no', 'no'], ['yes', dismissed]],
    ['fireCamp', ['no', false], ['yes', true]],
    ['traffickingVictim', ['no', false], ['yes', true]],
    ['violenceVictim', ['no', false], ['yes', true]],
    ['protectiveOrderUntil', ['none', 'none'], ['in-force', plain('2027-11-23')]],
  ])('what happened since, %s, is asked where unknown, without it first', (key, ...answers) => {
    const context = secondCount({ since: { [key]: unknown } });
    const { since } = context.courtCase;
    expect(asked(context)).toEqual([
      {
        code: `cases.since.${key}`,
        path: `cases[1].since.${key}`,
        answers: answers.map(([answer, is]) => [
          answer,
          withCase(context, { since: { ...since, [key]: known(is) } }),
        ]),
      },
    ]);
  });
});

describe('of what is owed in the case', () => {
  it.each<['restitution' | 'fine', keyof Obligation, [string, unknown], [string, unknown]]>([
    ['restitution', 'owed', ['nothing', 0], ['some', 100]],
    ['restitution', 'conditionOfProbation', ['no', false], ['yes', true]],
    ['fine', 'owed', ['nothing', 0], ['some', 100]],
    ['fine', 'conditionOfProbation', ['no', false], ['yes', true]],
  ])('%s, %s: is asked where unknown, nothing first', (kind, key, ...answers) => {
    const context = secondCount({ owed: { [kind]: { [key]: unknown } } });
    const { obligations } = context.courtCase;
    const put = (is: unknown) => ({
      ...obligations,
      [kind]: { ...obligations[kind], [key]: known(is) },
    });
    expect(asked(context)).toEqual([
      {
        code: `cases.obligations.${kind}.${key}`,
        path: `cases[1].obligations.${kind}.${key}`,
        answers: answers.map(([answer, is]) => [
          answer,
          withCase(context, { obligations: put(is) }),
        ]),
      },
    ]);
  });

  it('fees are not asked for: no rule looks at them', () => {
    const { obligations } = secondCount().courtCase;
    const fees = { owed: unknown, conditionOfProbation: unknown };
    expect(asked(secondCount({ inCase: { obligations: { ...obligations, fees } } }))).toEqual([]);
  });
});

describe('of the classes and programs of the case', () => {
  const { obligations } = secondCount().courtCase;
  const anger: Program = { name: 'anger', done: known(true), conditionOfProbation: known(true) };
  const told = (...programs: readonly Program[]) =>
    secondCount({ inCase: { obligations: { ...obligations, programs } } });

  it('nothing is asked of one of which both are known', () => {
    expect(asked(told(anger))).toEqual([]);
  });

  it.each<['done' | 'conditionOfProbation', [string, boolean], [string, boolean]]>([
    ['done', ['yes', true], ['no', false]],
    ['conditionOfProbation', ['no', false], ['yes', true]],
  ])('%s is asked where unknown, of that program alone', (key, ...answers) => {
    const other = { ...anger, name: 'alcohol', [key]: unknown };
    const context = told(anger, other);
    const put = (is: boolean) =>
      withCase(context, {
        obligations: { ...obligations, programs: [anger, { ...other, [key]: known(is) }] },
      });
    expect(asked(context)).toEqual([
      {
        code: `cases.obligations.programs.${key}`,
        path: `cases[1].obligations.programs[1].${key}`,
        answers: answers.map(([answer, is]) => [answer, put(is)]),
      },
    ]);
  });

  it('all that is unknown of the case is asked, from the judgment to the programs', () => {
    const nothing = { owed: unknown, conditionOfProbation: unknown };
    const program = { name: 'alcohol', done: unknown, conditionOfProbation: unknown };
    const context = secondCount({
      judgmentOn: unknown,
      since: { warrantInThisCase: unknown },
      inCase: {
        obligations: { restitution: nothing, fine: nothing, fees: nothing, programs: [program] },
      },
    });
    expect(pathsOf(caseFacts(context))).toEqual([
      'cases[1].judgmentOn',
      'cases[1].since.warrantInThisCase',
      'cases[1].obligations.restitution.owed',
      'cases[1].obligations.restitution.conditionOfProbation',
      'cases[1].obligations.fine.owed',
      'cases[1].obligations.fine.conditionOfProbation',
      'cases[1].obligations.programs[0].conditionOfProbation',
      'cases[1].obligations.programs[0].done',
    ]);
  });
});
