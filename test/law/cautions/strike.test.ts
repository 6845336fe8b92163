import { describe, expect, it } from 'vitest';
import { plain } from '../../../src/calendar/plain-date.ts';
import { leavesOf } from '../../../src/decision/told.ts';
import { known, unknown } from '../../../src/facts/fact.ts';
import type { RouteDecision } from '../../../src/law/outcome.ts';
import { isStrike } from '../../../src/law/strike.ts';
import type { Count, Reduction } from '../../../src/record/record.ts';
import { answer, decided } from '../../records/answer.ts';
import { count, type Told } from '../../records/clean-record.ts';
import { inEveryWay } from '../../records/in-every-way.ts';

function strikeOf(citation: string, told: Partial<Count> = {}): string {
  const found = inEveryWay(isStrike, { counts: [count(citation, 'felony', told)] });
  if (found.length > 1) return 'unknown';
  return found[0] === true ? 'yes' : 'no';
}
const factsOf = ({ tree }: RouteDecision) => leavesOf(tree).flatMap(({ facts }) => facts);

const survives = (told: Told, day?: string) =>
  answer(told, day).cautions.includes('prior-strike-survives');

describe('an assault under PC 245(a)(1)', () => {
  it.each([
    ['2011-12-31', {}, 'unknown'],
    ['2011-12-31', { manner: known('deadly-weapon') }, 'yes'],
    ['2011-12-31', { manner: known('force') }, 'no'],
    ['2012-01-01', {}, 'yes'],
    ['2012-01-01', { manner: known('deadly-weapon') }, 'yes'],
    ['2012-01-01', { manner: known('force') }, 'no'],
  ] as [string, Partial<Count>, string][])('of %s, %j: %s', (on, told, expected) => {
    expect(strikeOf('PC 245(a)(1)', { ...told, convictedOn: known(plain(on)) })).toBe(expected);
  });

  it.each([
    ['PC 459/460(a)', {}, 'yes'],
    ['PC 459/460(b)', {}, 'no'],
    ['PC 459', {}, 'unknown'],
    ['PC 459', { degree: known('first') }, 'yes'],
    ['PC 459', { degree: known('second') }, 'no'],
    ['PC 459/460(a)', { degree: known('second') }, 'no'],
  ] as [string, Partial<Count>, string][])(
    'or a burglary goes by its degree where the record has it: %s, %j: %s',
    (citation, told, expected) => {
      expect(strikeOf(citation, told)).toBe(expected);
    },
  );

  it.each([
    ['PC 653f/211', 'no'],
    ['PC 664/211', 'yes'],
    ['PC 182/211', 'yes'],
    ['PC 664/245(a)(2)', 'no'],
  ])('or a robbery, as %s: %s (PC 1192.7(c)(39), (43))', (citation, expected) => {
    expect(strikeOf(citation)).toBe(expected);
  });

  it('may be none if the record does not say whether it was an attempt', () => {
    const told = { mayBeAttempt: true, convictedOn: known(plain('2015-06-01')) } as const;
    expect(strikeOf('PC 245(a)(1)', told)).toBe('unknown');
    expect(strikeOf('PC 211', told)).toBe('yes');
    expect(strikeOf('PC 182/211', told)).toBe('yes');
    const asked = { counts: [count('PC 245(a)(1)', 'felony', told)] };
    const path = 'cases[0].counts[0].attempted';
    expect(decided(asked).counts[0].routes.flatMap(factsOf)).toContainEqual({
      path,
      seen: 'unknown',
    });
  });

  it('is none as a misdemeanor', () => {
    const counts = [count('PC 245(a)(1)', 'misdemeanor', { manner: known('deadly-weapon') })];
    expect(inEveryWay(isStrike, { counts })).toEqual([false]);
  });
});

describe('a serious or violent felony', () => {
  it.each([
    ...['PC 187', 'PC 192(a)', 'PC 203', 'PC 205', 'PC 207', 'PC 209', 'PC 211', 'PC 215'],
    ...['PC 220', 'PC 422', 'PC 451', 'PC 459/460(a)', 'PC 460(a)', 'PC 245(a)(2)'],
    ...['PC 245(a)(3)', 'PC 261(a)(2)', 'PC 289(a)', 'PC 246', 'PC 136.1'],
  ])('%s is a strike', (citation) => {
    expect(strikeOf(citation)).toBe('yes');
  });

  it.each([
    ...['PC 192(b)', 'PC 459/460(b)', 'PC 460(b)', 'PC 245(a)(4)', 'PC 496(a)', 'PC 487(a)'],
    ...['PC 273.5(a)', 'HS 11378'],
  ])('%s is not one', (citation) => {
    expect(strikeOf(citation)).toBe('no');
  });

  it.each([...['PC 192', 'PC 245', 'PC 245(a)', 'PC 459', 'PC 460']])(
    '%s may be one: the docket does not say enough',
    (citation) => {
      expect(strikeOf(citation)).toBe('unknown');
    },
  );
});

describe('an attempt, a conspiracy, a solicitation', () => {
  it.each([
    ['PC 664/211', 'yes'],
    ['PC 664/288(a)', 'yes'],
    ['PC 664/288(b)(2)', 'no'],
    ['PC 664/286(c)(2)', 'yes'],
    ['PC 664/286(c)', 'unknown'],
    ['PC 182/288(b)(2)', 'no'],
    ['PC 664/459/460(a)', 'yes'],
    ['PC 182/211', 'yes'],
    ['PC 182/245(a)(2)', 'yes'],
    ['PC 664/245(a)(1)', 'no'],
    ['PC 664/245(a)(2)', 'no'],
    ['PC 664/220', 'no'],
    ['PC 653f(b)/187', 'no'],
  ])('%s: %s', (citation, expected) => {
    expect(strikeOf(citation)).toBe(expected);
  });
});

describe('an assault of PC 245(a)(1)', () => {
  const on = (day: string) => known(plain(day));

  it.each([
    [
      'with a deadly weapon',
      { manner: known('deadly-weapon'), convictedOn: on('2010-05-01') },
      'yes',
    ],
    [
      'by force alone, before 2012',
      { manner: known('force'), convictedOn: on('2010-05-01') },
      'no',
    ],
    ['of an unsaid kind, the last day of 2011', { convictedOn: on('2011-12-31') }, 'unknown'],
    ['since force alone is (a)(4)', { convictedOn: on('2012-01-01') }, 'yes'],
    ['of an unsaid kind and day', { convictedOn: unknown }, 'unknown'],
  ] as [string, Partial<Count>, string][])('%s: %s', (_, told, expected) => {
    expect(strikeOf('PC 245(a)(1)', told)).toBe(expected);
  });
});

describe('a burglary', () => {
  it.each([
    ['PC 459', 'first', 'yes'],
    ['PC 459', 'second', 'no'],
    ['PC 460', 'first', 'yes'],
  ] as const)('%s of the %s degree: %s', (citation, degree, expected) => {
    expect(strikeOf(citation, { degree: known(degree) })).toBe(expected);
  });

  it('goes only by its degree: first-degree theft is not burglary', () => {
    expect(strikeOf('PC 496(a)', { degree: known('first') })).toBe('no');
  });
});

describe('a strike survives the dismissal', () => {
  it('and we say so for what is one, not for what may be one', () => {
    expect(survives({ counts: [count('PC 211', 'felony')] })).toBe(true);
    expect(survives({ counts: [count('PC 459', 'felony')] })).toBe(false);
  });

  it('survives a reduction after sentence, and a misdemeanor is not one', () => {
    const reductions: readonly Reduction[] = [
      { under: '17(b)', on: known(plain('2024-01-01')), to: 'misdemeanor' },
    ];
    expect(survives({ counts: [count('PC 422', 'felony', { reductions })] })).toBe(true);
    expect(survives({ counts: [count('PC 422', 'misdemeanor')] })).toBe(false);
    expect(strikeOf('PC 422', { level: known('misdemeanor') })).toBe('no');
    expect(strikeOf('PC 422', { level: unknown })).toBe('unknown');
  });
});
