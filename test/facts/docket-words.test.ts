import { describe, expect, it } from 'vitest';
import { wordFact } from '../../src/facts/declared.ts';
import { declaredAt, type FactPath, factPaths } from '../../src/facts/every-fact.ts';
import { known, unknown } from '../../src/facts/fact.ts';

/** Every docket word for an answer, with the fact and the answer. */
const words = factPaths.flatMap((path) =>
  Object.entries(declaredAt(path)?.docketWords ?? {}).flatMap(([answer, others]) =>
    [answer, ...others].map((word) => [path, word, answer] as const),
  ),
);

function readAs(path: FactPath, word: string): unknown {
  const found = declaredAt(path)?.schema.safeParse(word);
  return found?.success === true ? found.data : 'not read';
}

describe('a word of a docket', () => {
  it.each(words)('for %s: "%s" is %s', (path, word, answer) => {
    const found = readAs(path, word);
    const is = path.endsWith('supervisionElsewhere') ? { kind: answer, until: unknown } : answer;
    expect(found).toEqual(known(is));
  });

  it('is read in any case, with periods or hyphens', () => {
    expect(readAs('cases.counts.disposition', 'NOLO CONTENDERE')).toEqual(
      known('plea-of-no-contest'),
    );
    expect(readAs('cases.counts.disposition', 'Plea  Of-Guilty')).toEqual(known('plea-of-guilty'));
    expect(readAs('cases.counts.level', 'MISD.')).toEqual(known('misdemeanor'));
  });

  it('that is not one of them is not read as the nearest', () => {
    expect(readAs('cases.counts.level', 'wobbler')).toBe('not read');
  });

  it('cannot be declared for two answers', () => {
    expect(() => wordFact({ one: ['same'], other: ['Same'] }).schema).toThrow(
      'Same stands for two answers',
    );
  });
});
