import { describe, expect, it } from 'vitest';
import { plain } from '../../../src/calendar/plain-date.ts';
import { circumstancesFacts } from '../../../src/eligibility/questions/circumstances-facts.ts';
import { known, unknown } from '../../../src/facts/fact.ts';
import type { CountContext } from '../../../src/law/count-context.ts';
import type { Circumstances, PersonRecord } from '../../../src/record/record.ts';
import { asOf, leapDay, secondCount, shown } from './second-count.ts';

const asked = (context: CountContext) => shown(circumstancesFacts(context), context);

function stating({ record }: CountContext, change: Partial<Circumstances>): PersonRecord {
  return { ...record, circumstances: { ...record.circumstances, ...change } };
}

describe('of the person', () => {
  it('nothing is asked where all is known that a rule looks at', () => {
    expect(asked(secondCount())).toEqual([]);
  });

  it.each<[keyof Circumstances, readonly [string, unknown][]]>([
    [
      'charged',
      [
        ['no', 'no'],
        ['yes', 'yes'],
        ['infraction', 'infraction'],
      ],
    ],
    [
      'warrant',
      [
        ['none', 'none'],
        ['arrest', 'arrest'],
        ['bench-in-another-case', 'bench-in-another-case'],
      ],
    ],
    [
      'servingSentence',
      [
        ['no', { is: false }],
        ['yes', { is: true, until: unknown }],
      ],
    ],
    [
      'onProbationElsewhere',
      [
        ['no', { is: false }],
        ['yes', { is: true, until: unknown }],
      ],
    ],
    [
      'supervisionElsewhere',
      [
        ['none', { kind: 'none' }],
        ['parole', { kind: 'parole', until: unknown }],
        ['prcs', { kind: 'prcs', until: unknown }],
        ['mandatory-supervision', { kind: 'mandatory-supervision', until: unknown }],
        ['federal-supervised-release', { kind: 'federal-supervised-release', until: unknown }],
      ],
    ],
    [
      'mustRegister',
      [
        ['no', false],
        ['yes', true],
      ],
    ],
    [
      'priorSeriousOrViolentFelony',
      [
        ['no', false],
        ['yes', true],
      ],
    ],
    [
      'noncitizen',
      [
        ['no', false],
        ['yes', true],
      ],
    ],
    [
      'servedInMilitary',
      [
        ['no', false],
        ['yes', true],
      ],
    ],
    [
      'convictionsInAll',
      [
        ['one', 1],
        ['more', 2],
      ],
    ],
  ])('%s is asked where unknown, with its answers, the most favorable first', (key, answers) => {
    const context = secondCount({ circumstances: { [key]: unknown } });
    const path = `circumstances.${key}`;
    expect(asked(context)).toEqual([
      {
        code: path,
        path,
        answers: answers.map(([answer, is]) => [answer, stating(context, { [key]: known(is) })]),
      },
    ]);
  });

  it('all of it is asked at once, the open matters first', () => {
    const nothing: Partial<Circumstances> = {
      charged: unknown,
      warrant: unknown,
      servingSentence: unknown,
      onProbationElsewhere: unknown,
      supervisionElsewhere: unknown,
      convictionsSince: unknown,
      mustRegister: unknown,
      noncitizen: unknown,
    };
    const facts = circumstancesFacts(secondCount({ circumstances: nothing }));
    expect(facts.map((one) => one.path.replace('circumstances.', ''))).toEqual(
      Object.keys(nothing),
    );
  });
});

describe('until when the person is under sentence elsewhere', () => {
  it.each(['servingSentence', 'onProbationElsewhere'] as const)(
    '%s: is asked once it is so, may lie ahead, and keeps the state where it is',
    (key) => {
      const serving = { is: true, until: unknown, state: 'NV' } as const;
      const context = secondCount({ circumstances: { [key]: known(serving) } });
      const until = { ...serving, until: known(leapDay) };
      expect(asked(context)).toEqual([
        {
          code: `circumstances.${key}.until`,
          path: `circumstances.${key}.until`,
          favorable: '2025-11-23',
          mayLieAhead: true,
          onLeapDay: stating(context, { [key]: known(until) }),
        },
      ]);
    },
  );

  it('of supervision: is asked once there is one, and keeps its kind', () => {
    const parole = { kind: 'parole', until: unknown } as const;
    const context = secondCount({ circumstances: { supervisionElsewhere: known(parole) } });
    const until = known({ ...parole, until: known(leapDay) });
    expect(asked(context)).toEqual([
      {
        code: 'circumstances.supervisionElsewhere.until',
        path: 'circumstances.supervisionElsewhere.until',
        favorable: '2025-11-23',
        mayLieAhead: true,
        onLeapDay: stating(context, { supervisionElsewhere: until }),
      },
    ]);
  });

  it('is not asked where the day is known', () => {
    const until = known(plain('2027-01-01'));
    const circumstances: Partial<Circumstances> = {
      servingSentence: known({ is: true, until }),
      onProbationElsewhere: known({ is: true, until }),
      supervisionElsewhere: known({ kind: 'prcs', until }),
    };
    expect(asked(secondCount({ circumstances }))).toEqual([]);
  });
});

describe('convictions since', () => {
  const convicted = (day: string) => known([{ on: known(plain(day)) }]);

  function answers(judgmentOn: Parameters<typeof secondCount>[0]) {
    const context = secondCount({ ...judgmentOn, circumstances: { convictionsSince: unknown } });
    const facts = asked(context);
    const put = (convictionsSince: Circumstances['convictionsSince']) =>
      stating(context, { convictionsSince });
    const path = 'circumstances.convictionsSince';
    return {
      facts,
      expected: (...those: readonly [string, Circumstances['convictionsSince']][]) => [
        { code: path, path, answers: those.map(([answer, is]) => [answer, put(is)]) },
      ],
    };
  }

  it('lie on both sides of the year after judgment that PC 1203.4a looks at', () => {
    const { facts, expected } = answers({ judgmentOn: '2022-03-10' });
    expect(facts).toEqual(
      expected(
        ['none', known([])],
        ['within-a-year', convicted('2022-04-09')],
        ['later', convicted('2023-03-11')],
      ),
    );
  });

  it.each([
    ['2025-11-21', ['none', 'within-a-year', 'later']],
    ['2025-11-22', ['none', 'within-a-year', 'later']],
    ['2025-11-23', ['none', 'within-a-year']],
    ['2026-10-23', ['none', 'within-a-year']],
    ['2026-10-24', ['none', 'within-a-year']],
    ['2026-10-25', ['none']],
  ])(
    'after a judgment of %s: only what can have happened by the day of the question',
    (day, those) => {
      const context = secondCount({
        judgmentOn: day,
        circumstances: { convictionsSince: unknown },
      });
      const [fact] = circumstancesFacts(context);
      expect(fact?.kind === 'choice' && fact.choices.map((one) => one.answer)).toEqual(those);
    },
  );

  it('may be of any year where the judgment is of no known day', () => {
    const { facts, expected } = answers({ judgmentOn: unknown });
    expect(facts).toEqual(
      expected(
        ['none', known([])],
        ['within-a-year', convicted('2015-11-23')],
        ['later', convicted('2026-11-23')],
      ),
    );
  });

  it('of no known day are asked for one by one, and never lie ahead', () => {
    const may = { on: known(plain('2024-05-01')) };
    const none = { on: unknown };
    const convictionsSince = known([may, none, none]);
    const context = secondCount({ circumstances: { convictionsSince } });
    const put = (...is: NonNullable<typeof convictionsSince.is>) =>
      stating(context, { convictionsSince: known(is) });
    const leap = { on: known(leapDay) };
    const day = { code: 'circumstances.convictionsSince.on', favorable: asOf, mayLieAhead: false };
    expect(asked(context)).toEqual([
      { ...day, path: 'circumstances.convictionsSince[1].on', onLeapDay: put(may, leap, none) },
      { ...day, path: 'circumstances.convictionsSince[2].on', onLeapDay: put(may, none, leap) },
    ]);
  });
});
