import { describe, expect, it } from 'vitest';
import { known, unknown } from '../../src/facts/fact.ts';
import { levelAtConviction, levelToday } from '../../src/law/level.ts';
import type { Count, Sentence } from '../../src/record/record.ts';
import { answer } from '../records/answer.ts';
import { count, dayFact, pleaded } from '../records/clean-record.ts';
import { inEveryWay } from '../records/in-every-way.ts';
import { countyJail, noProbation, prison, probation, revokedToJail } from '../records/sentences.ts';

// PC 17(b)(1): a wobbler is a misdemeanor for all purposes "after a judgment imposing a punishment
// other than imprisonment in the state prison or imprisonment in a county jail under the provisions
// of subdivision (h) of Section 1170".

const wobbler: Partial<Count> = { wobbler: known(true) };

function level(told: Partial<Count>, sentence: Sentence | typeof unknown, asOf?: string) {
  return inEveryWay(levelToday, { counts: [count('PC 496(a)', 'felony', told)], sentence }, asOf);
}

it.each([
  ['jail or a fine without probation', noProbation(), 'misdemeanor'],
  ['probation', probation('2022-03-10', '2023-03-09'), 'felony'],
  ['state prison', prison('2016-01-15', '2018-01-15'), 'felony'],
  ['county jail under 1170(h)', countyJail('straight', '2024-01-15'), 'felony'],
] as const)('after %s a wobbler charged as a felony is a %s', (_, sentence, expected) => {
  expect(level(wobbler, sentence)).toEqual([expected]);
});

it.each([
  ['a straight felony stays one', { wobbler: known(false) }, ['felony']],
  ['an infraction stays one', { ...wobbler, level: known('infraction') }, ['infraction']],
] as [string, Partial<Count>, string[]][])('without probation %s', (_, told, expected) => {
  expect(level(told, noProbation())).toEqual(expected);
});

it('after an unknown sentence it is either, and so is what may not be a wobbler', () => {
  expect([...level(wobbler, unknown)].sort()).toEqual(['felony', 'misdemeanor']);
  const may = { counts: [count('PC 9999', 'felony', { wobbler: unknown })] };
  expect([...inEveryWay(levelToday, { ...may, sentence: noProbation() })].sort()).toEqual([
    'felony',
    'misdemeanor',
  ]);
});

it('the section shows a wobbler if the record does not say (PC 496(a))', () => {
  expect(level({ wobbler: unknown }, noProbation())).toEqual(['misdemeanor']);
});

it.each([
  ['state prison', prison('2016-01-15', '2018-01-15')],
  ['county jail under 1170(h)', countyJail('straight', '2024-01-15')],
])('an unknown level is a felony after %s, which only a felony gets (PC 17(a))', (_, sentence) => {
  const told = { counts: [count('PC 496(a)', 'unknown')], sentence };
  expect(inEveryWay(levelAtConviction, told)).toEqual(['felony']);
});

it.each([
  ['PC 496(a)', noProbation(), ['misdemeanor']],
  ['PC 211', noProbation(), ['felony']],
] as const)('%s is a wobbler or not by its section', (citation, sentence, expected) => {
  const counts = [count(citation, 'felony', { wobbler: unknown })];
  expect(inEveryWay(levelToday, { counts, sentence })).toEqual(expected);
});

it('an unknown level is not made up', () => {
  expect(level({ wobbler: known(false), level: unknown }, noProbation()).length).toBeGreaterThan(1);
});

it.each([
  ['2024-04-30', 'felony'],
  ['2024-05-01', 'misdemeanor'],
  ['2024-05-02', 'misdemeanor'],
])('a reduction on May 1, 2024 counts from that day: on %s a %s', (asOf, expected) => {
  const reductions = [{ under: '17(b)', on: dayFact('2024-05-01'), to: 'misdemeanor' }] as const;
  const sentence = probation('2022-03-10', '2023-03-09');
  expect(level({ ...wobbler, reductions }, sentence, asOf)).toEqual([expected]);
});

it('a person of 17 whose wobbler got no probation may ask to seal it (PC 1203.45)', () => {
  const counts = [count('PC 496(a)', 'felony', { ...wobbler, ageAtOffense: known(17) })];
  expect(answer({ counts, sentence: noProbation() }).requests).toContain('1203.45');
});

describe('a level that the record leaves out', () => {
  const levels = (
    citation: string,
    sentence: Sentence | typeof unknown,
    told: Partial<Count> = {},
  ) => {
    const counts = [count(citation, 'unknown', { wobbler: unknown, ...told })];
    return [...inEveryWay(levelAtConviction, { counts, sentence })].sort();
  };
  const onProbation = probation('2022-03-10', '2023-03-09');

  it.each([
    ['PC 496(a)', onProbation, ['felony', 'misdemeanor']],
    ['PC 415', noProbation(), ['infraction', 'misdemeanor']],
    ['PC 415', noProbation({ jailDays: known(0) }), ['infraction', 'misdemeanor']],
    ['PC 415', noProbation({ jailDays: known(1) }), ['misdemeanor']],
    ['PC 9999', unknown, ['felony', 'infraction', 'misdemeanor']],
    ['PC 415', revokedToJail('2024-01-15'), ['misdemeanor']],
    ['PC 415', prison('2024-01-15', 'unknown'), ['felony', 'infraction', 'misdemeanor']],
    ['HS 11378', onProbation, ['felony']],
    ['HS 11378', countyJail('straight', '2024-01-15'), ['felony']],
  ] as const)(
    '%s is one of those that its section and its sentence allow',
    (citation, sentence, all) => {
      expect(levels(citation, sentence)).toEqual(all);
    },
  );

  it.each([
    ['was never read', { statute: { ...pleaded('HS 11378'), unread: true } }],
    ['may be an attempt', { mayBeAttempt: true }],
  ] as const)('is not that of a section that %s', (_, told) => {
    expect(levels('HS 11378', onProbation, told)).toEqual(['felony', 'misdemeanor']);
  });

  it('is no infraction where there was probation (PC 19.6), whatever the section', () => {
    expect(levels('PC 9999', onProbation)).toEqual(['felony', 'misdemeanor']);
    expect(levels('PC 9999', noProbation())).toEqual(['felony', 'infraction', 'misdemeanor']);
  });

  it('holds nothing up where each of them opens the petition on one ground (rules.md 16.1)', () => {
    const told = { counts: [count('PC 496(a)', 'unknown')], sentence: onProbation };
    expect(answer(told).outcome).toBe('eligible-mandatory');
    const turnsOnIt = { counts: [count('PC 261.5(d)', 'unknown')], sentence: onProbation };
    expect(answer(turnsOnIt).outcome).toBe('needs-facts');
  });
});
