import { describe, expect, it } from 'vitest';
import { countFacts, otherCountFacts } from '../../../src/eligibility/questions/count-facts.ts';
import { known, unknown } from '../../../src/facts/fact.ts';
import { type CountContext, countContexts } from '../../../src/law/count-context.ts';
import type { Count, Sentence } from '../../../src/record/record.ts';
import { caseWith, count, recordWith } from '../../records/clean-record.ts';
import { countyJail, prison, probation } from '../../records/sentences.ts';
import { asOf, leapDay, secondCount, settled, shown, withCase, withCount } from './second-count.ts';

const asked = (context: CountContext) => shown(countFacts(context), context);

describe('of the count', () => {
  it('nothing is asked where all is known', () => {
    expect(asked(secondCount())).toEqual([]);
  });

  it.each<[keyof Count, readonly [string, unknown][]]>([
    [
      'level',
      [
        ['misdemeanor', 'misdemeanor'],
        ['felony', 'felony'],
        ['infraction', 'infraction'],
      ],
    ],
    [
      'wobbler',
      [
        ['yes', true],
        ['no', false],
      ],
    ],
    [
      'disposition',
      [
        ['convicted', 'convicted'],
        ['dismissed', 'dismissed'],
      ],
    ],
    [
      'degree',
      [
        ['second', 'second'],
        ['first', 'first'],
      ],
    ],
    [
      'manner',
      [
        ['force', 'force'],
        ['deadly-weapon', 'deadly-weapon'],
      ],
    ],
    [
      'vehicleConduct',
      [
        ['other-disobedience', 'other-disobedience'],
        ['equipment-inspection', 'equipment-inspection'],
      ],
    ],
    [
      'ageAtOffense',
      [
        ['adult', 30],
        ['under-18', 17],
      ],
    ],
  ])('%s is asked where unknown, with its answers', (key, answers) => {
    const context = secondCount({ count: { [key]: unknown } });
    expect(asked(context)).toEqual([
      {
        code: `cases.counts.${key}`,
        path: `cases[1].counts[1].${key}`,
        answers: answers.map(([answer, is]) => [answer, withCount(context, { [key]: known(is) })]),
      },
    ]);
  });

  it('the day of the conviction is asked where unknown, and never lies ahead', () => {
    const context = secondCount({ count: { convictedOn: unknown } });
    expect(asked(context)).toEqual([
      {
        code: 'cases.counts.convictedOn',
        path: 'cases[1].counts[1].convictedOn',
        favorable: '2014-11-23',
        mayLieAhead: false,
        onLeapDay: withCount(context, { convictedOn: known(leapDay) }),
      },
    ]);
  });

  it.each<[string, Sentence | typeof unknown, readonly string[]]>([
    ['state prison', prison('2015-01-01', '2018-01-01'), ['felony', 'misdemeanor']],
    ['PC 1170(h)', countyJail('split', '2018-01-01'), ['felony', 'misdemeanor']],
    ['probation', probation('2022-03-10', '2023-03-09'), ['misdemeanor', 'felony', 'infraction']],
    ['no known kind', unknown, ['misdemeanor', 'felony', 'infraction']],
  ])('prison and PC 1170(h) are for felonies: a sentence of %s', (_, sentence, levels) => {
    const context = secondCount({ sentence, count: { level: unknown } });
    expect(asked(context)).toEqual([
      {
        code: 'cases.counts.level',
        path: 'cases[1].counts[1].level',
        answers: levels.map((is) => [
          is,
          withCount(context, { level: is === 'felony' ? known('felony') : known(levelOf(is)) }),
        ]),
      },
    ]);
  });
});

function levelOf(is: string): 'misdemeanor' | 'infraction' {
  return is === 'infraction' ? 'infraction' : 'misdemeanor';
}

describe('of another count', () => {
  const told = (other: Partial<Count>, elsewhere: Partial<Count>, charged: 'no' | 'yes' = 'no') => {
    const counts = [
      count('PC 488', 'misdemeanor', { number: 1, ...other }),
      count('PC 484(a)', 'misdemeanor', settled),
    ];
    const second = { ...caseWith({ counts }), number: 'BA000001' };
    const first = [count('PC 602', 'misdemeanor', elsewhere)];
    const circumstances = { charged: known(charged) };
    const record = recordWith({ counts: first, otherCases: [second], circumstances });
    const [, context] = countContexts(record, second, asOf);
    if (context === undefined) throw new Error('the second count is there');
    return context;
  };
  const others = (context: CountContext) => shown(otherCountFacts(context), context);

  it('nothing is asked where its conviction and level are known', () => {
    expect(others(told({}, {}))).toEqual([]);
  });

  it('of this case: the level, a misdemeanor first', () => {
    const context = told({ level: unknown }, {});
    const [first, ...rest] = context.courtCase.counts;
    const put = (level: Count['level']) =>
      withCase(context, { counts: [{ ...first, level }, ...rest] });
    expect(others(context)).toEqual([
      {
        code: 'cases.counts.level',
        path: 'cases[1].counts[0].level',
        answers: [
          ['misdemeanor', put(known('misdemeanor'))],
          ['felony', put(known('felony'))],
        ],
      },
    ]);
  });

  it('of this case the day of conviction is not asked, of another case the level is not', () => {
    expect(others(told({ convictedOn: unknown }, { level: unknown }))).toEqual([]);
  });

  it('of another case: the day of conviction, which PC 1203.4a looks at', () => {
    const context = told({}, { convictedOn: unknown });
    const [first, second] = context.record.cases;
    const convicted = { ...first.counts[0], convictedOn: known(leapDay) };
    expect(others(context)).toEqual([
      {
        code: 'cases.counts.convictedOn',
        path: 'cases[0].counts[0].convictedOn',
        favorable: '1996-11-23',
        mayLieAhead: false,
        onLeapDay: { ...context.record, cases: [{ ...first, counts: [convicted] }, second] },
      },
    ]);
  });

  it.each([
    ['no', ['convicted', 'dismissed']],
    ['yes', ['convicted', 'dismissed', 'pending']],
  ] as const)('is still open only where something is charged: %s', (charged, answers) => {
    const context = told({ disposition: unknown }, {}, charged);
    const [first, ...rest] = context.courtCase.counts;
    expect(others(context)).toEqual([
      {
        code: 'cases.counts.disposition',
        path: 'cases[1].counts[0].disposition',
        answers: answers.map((is) => [
          is,
          withCase(context, { counts: [{ ...first, disposition: known(is) }, ...rest] }),
        ]),
      },
    ]);
  });

  it('may be open where nobody knows whether anything is charged', () => {
    const context = secondCount({ circumstances: { charged: unknown } });
    const [first, ...rest] = context.courtCase.counts;
    const counts = [{ ...first, disposition: unknown }, ...rest] as const;
    const record = withCase(context, { counts });
    const [, found] = record.cases.flatMap((one) => countContexts(record, one, asOf)).slice(1);
    const [fact] = found === undefined ? [] : otherCountFacts(found);
    expect(fact?.kind === 'choice' && fact.choices.map((one) => one.answer)).toEqual([
      'convicted',
      'dismissed',
      'pending',
    ]);
  });
});
