import { describe, expect, it } from 'vitest';
import { newSpace } from '../../src/decision/exploring.ts';
import { sifting } from '../../src/decision/sifting.ts';

describe('the parts of a record for which something may be true', () => {
  it('are those for which it is true or not known, in their order', () => {
    const space = newSpace();
    const isSo = (part: string) =>
      part === 'yes' || (part !== 'no' && space.read(part, 2, part) === 1);
    const parts = sifting(space, ['no', 'yes', 'unknown', 'no', 'yes', 'no'], isSo);
    expect([...parts()]).toEqual(['yes', 'unknown', 'yes']);
    expect([...parts()]).toEqual(['yes', 'unknown', 'yes']);
  });

  it('are looked at once, and only as far as somebody asks', () => {
    const looked: string[] = [];
    const parts = sifting(newSpace(), ['no', 'yes', 'later'], (part) => {
      looked.push(part);
      return part !== 'no';
    });
    const [first] = parts();
    expect([first, ...looked]).toEqual(['yes', 'no', 'yes']);
    expect([...parts()]).toEqual(['yes', 'later']);
    expect(looked).toEqual(['no', 'yes', 'later']);
  });

  it('are none if it can be true of none', () => {
    expect([...sifting(newSpace(), ['no', 'no'], () => false)()]).toEqual([]);
  });
});

describe('a look at whether something is settled', () => {
  it('leaves no question behind', () => {
    const space = newSpace();
    expect(space.settled(() => space.read('a', 2, 'a') === 0)).toBeUndefined();
    expect(space.settled(() => space.read('b', 1, 'b') === 0)).toBe(true);
    const { diagram, seen } = space.explore(() => true, String);
    expect([diagram.kind, seen]).toEqual(['leaf', []]);
  });

  it('may use what several rules ask alike, and notes none of it', () => {
    const space = newSpace();
    const told = space.derive(() => {
      space.note({ path: 'told', seen: 'no' });
      return 'no';
    });
    const untold = space.derive(() => space.read('a', 2, 'a'));
    expect([space.settled(told), space.settled(untold)]).toEqual(['no', undefined]);
    const { seen, diagram } = space.explore(() => `${told()} ${untold()}`, String);
    expect(seen).toEqual([{ path: 'told', seen: 'no' }]);
    expect(diagram.kind).toBe('split');
  });
});
