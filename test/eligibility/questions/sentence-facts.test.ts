import { describe, expect, it } from 'vitest';
import { sentenceFacts } from '../../../src/eligibility/questions/sentence-facts.ts';
import { type Fact, known, unknown } from '../../../src/facts/fact.ts';
import type { Sentence } from '../../../src/record/record.ts';
import {
  countyJail,
  deferredEntry,
  noProbation,
  prison,
  probation,
  revokedToJail,
} from '../../records/sentences.ts';
import {
  leapDay,
  pathsOf,
  secondCount,
  settled,
  shown,
  withCount,
  withSentence,
} from './second-count.ts';

/** The last part of the paths that are asked of the case's sentence. */
const keys = (sentence: Sentence) =>
  pathsOf(sentenceFacts(secondCount({ sentence }))).map((path) =>
    path.replace('cases[1].sentence.', ''),
  );

function choices(sentence: Sentence, key: string, answers: readonly [string, unknown][]) {
  const context = secondCount({ sentence });
  expect(shown(sentenceFacts(context), context)).toEqual([
    {
      code: `cases.sentence.${key}`,
      path: `cases[1].sentence.${key}`,
      answers: answers.map(([answer, is]) => [answer, withSentence(context, { [key]: known(is) })]),
    },
  ]);
}

function day(sentence: Sentence, key: string, favorable: string, mayLieAhead: boolean) {
  const context = secondCount({ sentence });
  const all = shown(sentenceFacts(context), context);
  expect(all).toContainEqual({
    code: `cases.sentence.${key}`,
    path: `cases[1].sentence.${key}`,
    favorable,
    mayLieAhead,
    onLeapDay: withSentence(context, { [key]: known(leapDay) }),
  });
}

const served = { completedOn: known(leapDay) };
const yesOrNo: readonly [string, unknown][] = [
  ['yes', true],
  ['no', false],
];

describe('of a sentence', () => {
  it.each<[string, Sentence]>([
    ['probation', probation('2022-03-10', '2023-03-09')],
    ['no probation', noProbation(served)],
    ['probation revoked, then jail', revokedToJail('2018-01-01')],
    ['county jail', countyJail('split', '2018-01-01')],
    ['state prison', prison('2015-01-01', '2018-01-01')],
    ['deferred entry of judgment', deferredEntry('2010-01-01')],
  ])('of which all is known nothing is asked: %s', (_, sentence) => {
    expect(keys(sentence)).toEqual([]);
  });

  it('of no known kind nothing is asked before the kind', () => {
    expect(sentenceFacts(secondCount({ sentence: unknown }))).toEqual([]);
  });

  it('that the count carries itself is asked of, and changed, in the count', () => {
    const sentence = noProbation({ ...served, performed: unknown });
    const context = secondCount({ count: { sentence } });
    expect(shown(sentenceFacts(context), context)).toEqual([
      {
        code: 'cases.counts.sentence.performed',
        path: 'cases[1].counts[1].sentence.performed',
        answers: [
          ['yes', withCount(context, { ...settled, sentence: noProbation(served) })],
          [
            'no',
            withCount(context, { sentence: noProbation({ ...served, performed: known(false) }) }),
          ],
        ],
      },
    ]);
  });
});

describe('of jail or a fine without probation', () => {
  it('whether it was performed is asked, yes first', () => {
    choices(noProbation({ ...served, performed: unknown }), 'performed', yesOrNo);
  });

  it('its last day is asked, and may lie ahead', () => {
    expect(keys(noProbation())).toEqual(['completedOn']);
    day(noProbation(), 'completedOn', '2015-11-23', true);
  });

  it('the number of days in jail is not asked: no rule looks at it', () => {
    expect(keys(noProbation({ ...served, jailDays: unknown }))).toEqual([]);
  });
});

describe('of probation that was revoked and ended in jail', () => {
  it('its last day is asked, and may lie ahead', () => {
    const sentence = { kind: 'revoked-to-jail', completedOn: unknown } as const;
    expect(keys(sentence)).toEqual(['completedOn']);
    day(sentence, 'completedOn', '2015-11-23', true);
  });
});

describe('of county jail under PC 1170(h)(5)', () => {
  it('its last day is asked, and may lie ahead', () => {
    expect(keys(countyJail('straight', 'unknown'))).toEqual(['completedOn']);
    day(countyJail('straight', 'unknown'), 'completedOn', '2015-11-23', true);
  });

  it('its form is asked: split, of which the wait of one year is the shorter, first', () => {
    choices(countyJail('unknown', '2018-01-01'), 'form', [
      ['split', 'split'],
      ['straight', 'straight'],
    ]);
  });

  it('whether supervision still runs is asked, none first', () => {
    const sentence = countyJail('split', '2018-01-01', { supervisionNow: unknown });
    choices(sentence, 'supervisionNow', [
      ['none', 'none'],
      ['mandatory-supervision', 'mandatory-supervision'],
    ]);
  });

  it('until when supervision runs is asked where it runs, and may lie ahead', () => {
    const supervisionNow = known('mandatory-supervision' as const);
    const sentence = countyJail('split', '2018-01-01', { supervisionNow });
    expect(keys(sentence)).toEqual(['supervisionUntil']);
    day(sentence, 'supervisionUntil', '2021-11-23', true);
    const until = { supervisionNow, supervisionUntil: known(leapDay) };
    expect(keys(countyJail('split', '2018-01-01', until))).toEqual([]);
  });
});

describe('of state prison', () => {
  it.each<[string, { readonly [key: string]: Fact<typeof leapDay> }, readonly string[]]>([
    ['the end of the sentence', { completedOn: known(leapDay) }, []],
    ['the end of parole', { paroleEndedOn: known(leapDay) }, []],
    ['the end of community supervision', { prcsEndedOn: known(leapDay) }, []],
    ['none of them', {}, ['completedOn']],
  ])('one last day is enough: %s', (_, told, asked) => {
    expect(keys(prison('2015-01-01', 'unknown', told))).toEqual(asked);
  });

  it('its last day may lie ahead', () => {
    day(prison('2015-01-01', 'unknown'), 'completedOn', '2015-11-23', true);
  });

  it('what supervision still runs is asked, none first', () => {
    choices(prison('2015-01-01', '2018-01-01', { supervisionNow: unknown }), 'supervisionNow', [
      ['none', 'none'],
      ['parole', 'parole'],
      ['prcs', 'prcs'],
    ]);
  });

  it.each(['parole', 'prcs'] as const)('until when %s runs is asked, and may lie ahead', (kind) => {
    const sentence = prison('2015-01-01', '2018-01-01', { supervisionNow: known(kind) });
    expect(keys(sentence)).toEqual(['supervisionUntil']);
    day(sentence, 'supervisionUntil', '2021-11-23', true);
    expect(keys({ ...sentence, supervisionUntil: known(leapDay) })).toEqual([]);
  });

  it('the day of release is asked, and may lie ahead', () => {
    expect(keys(prison('unknown', '2018-01-01'))).toEqual(['releasedOn']);
    day(prison('unknown', '2018-01-01'), 'releasedOn', '2015-11-23', true);
  });
});

describe('of deferred entry of judgment', () => {
  it('whether the program was performed is asked, yes first', () => {
    choices(deferredEntry('2010-01-01', { performed: unknown }), 'performed', yesOrNo);
  });

  it('the grant and the dismissal are asked: both have happened', () => {
    const sentence = deferredEntry('2010-01-01', { grantedOn: unknown, dismissedOn: unknown });
    expect(keys(sentence)).toEqual(['grantedOn', 'dismissedOn']);
    day(sentence, 'grantedOn', '2016-11-23', false);
    day(sentence, 'dismissedOn', '2018-11-23', false);
  });
});

describe('of probation', () => {
  const onProbation = (told: object) => probation('2022-03-10', '2023-03-09', told);

  it.each<[string, readonly [string, unknown][]]>([
    [
      'ended',
      [
        ['completed', 'completed'],
        ['early-discharge', 'early-discharge'],
        ['running', 'running'],
        ['closed-for-misconduct', 'closed-for-misconduct'],
        ['revoked', 'revoked'],
        ['summarily-revoked', 'summarily-revoked'],
      ],
    ],
    [
      'violations',
      [
        ['none', { found: false }],
        ['found', { found: true, firstOn: unknown, reinstated: unknown }],
      ],
    ],
    [
      'suspendedPrisonTerm',
      [
        ['none', 'none'],
        ['never-executed', 'never-executed'],
        ['executed', 'executed'],
      ],
    ],
    [
      'suspended',
      [
        ['imposition', 'imposition'],
        ['execution', 'execution'],
      ],
    ],
  ])('%s is asked where unknown, the most favorable first', (key, answers) => {
    choices(onProbation({ [key]: unknown }), key, answers);
  });

  it('the day on which it started is asked, and never lies ahead', () => {
    expect(keys(onProbation({ startedOn: unknown }))).toEqual(['startedOn']);
    day(onProbation({ startedOn: unknown }), 'startedOn', '2014-11-23', false);
  });

  it.each([
    ['completed', false],
    ['revoked', false],
    ['running', true],
  ] as const)('that is %s has an end; it may lie ahead: %s', (ended, mayLieAhead) => {
    const sentence = onProbation({ ended: known(ended), endedOn: unknown });
    expect(keys(sentence)).toEqual(['endedOn']);
    day(sentence, 'endedOn', '2015-11-23', mayLieAhead);
  });

  it('of which nobody knows how it ended may end ahead', () => {
    const sentence = onProbation({ ended: unknown, endedOn: unknown });
    expect(keys(sentence)).toEqual(['ended', 'endedOn']);
    day(sentence, 'endedOn', '2015-11-23', true);
  });

  it('that still runs has a scheduled end, asked where no end is known', () => {
    const running = onProbation({
      ended: known('running'),
      endedOn: unknown,
      scheduledEndOn: unknown,
    });
    expect(keys(running)).toEqual(['endedOn', 'scheduledEndOn']);
    day(running, 'scheduledEndOn', '2015-11-23', true);
    expect(keys(onProbation({ ended: known('running'), scheduledEndOn: unknown }))).toEqual([]);
    expect(keys(onProbation({ scheduledEndOn: unknown, endedOn: unknown }))).toEqual(['endedOn']);
  });

  it('whether it was formal is not asked: no rule looks at it', () => {
    expect(keys(onProbation({ supervision: unknown }))).toEqual([]);
  });

  it('all that is unknown is asked, the end first', () => {
    const nothing = { violations: unknown, suspendedPrisonTerm: unknown, suspended: unknown };
    expect(keys(onProbation({ ...nothing, ended: unknown, startedOn: unknown }))).toEqual([
      'ended',
      'violations',
      'startedOn',
      'suspendedPrisonTerm',
      'suspended',
    ]);
  });
});
