import { describe, expect, it } from 'vitest';
import { compared } from './compared.ts';
import { examples, variants } from './papers.ts';

type Path = readonly (string | number)[];

/** Every value of a reading, by its path. */
function leaves(value: unknown, path: Path = []): readonly { path: Path; value: unknown }[] {
  if (typeof value !== 'object' || value === null) return [{ path, value }];
  return Object.entries(value).flatMap(([key, inner]) =>
    leaves(inner, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}

function changed(value: unknown, [key, ...rest]: Path, other: unknown): unknown {
  if (key === undefined) return other;
  if (Array.isArray(value))
    return value.map((one, at) => (at === key ? changed(one, rest, other) : one));
  return Object.fromEntries(
    Object.entries(Object(value)).map(([name, inner]) => [
      name,
      name === key ? changed(inner, rest, other) : inner,
    ]),
  );
}

/** Another value of the same kind; for null, a value at all. */
function another(value: unknown): unknown {
  if (typeof value === 'number') return value + 1;
  if (typeof value === 'boolean') return !value;
  if (value === null) return 'something';
  return /^\d{4}-\d\d-\d\d$/u.test(String(value)) ? '1955-05-05' : `${String(value)}9x`;
}

/** What is compared of convictions alone, and what follows from the rest. */
function isCompared(path: Path, right: unknown): boolean {
  const last = String(path.at(-1));
  if (last !== 'level' && last !== 'convictedOn') return true;
  const count = path.slice(0, -1).reduce<unknown>((one, key) => Object(one)[key], right);
  return ['plea-of-guilty', 'plea-of-no-contest', 'verdict', 'convicted'].includes(
    String(Object(count)['disposition']),
  );
}

describe('a reading that is compared with the right one', () => {
  const papers = [...examples, ...variants];

  it('has no fault if it is the right one', () => {
    for (const { name, right } of papers)
      expect({ name, ...compared(right, right), right: 0 }).toEqual({
        ...{ name, right: 0, leftOut: [], wrong: [] },
      });
  });

  it.each(papers)('is wrong with any other value in it: $name', ({ right }) => {
    const passed = leaves(right)
      .filter(({ path }) => isCompared(path, right))
      .filter(({ path, value }) => {
        const { wrong } = compared(right, changed(right, path, another(value)));
        return wrong.length === 0;
      });
    expect(passed.map(({ path }) => path.join('.'))).toEqual([]);
  });

  it.each(papers)('lacks what is not in it: $name', ({ right }) => {
    const passed = leaves(right)
      .filter(({ path, value }) => value !== null && isCompared(path, right))
      .filter(({ path }) => {
        const { leftOut, wrong } = compared(right, changed(right, path, null));
        return leftOut.length === 0 && wrong.length === 0;
      });
    expect(passed.map(({ path }) => path.join('.'))).toEqual([]);
  });
});
