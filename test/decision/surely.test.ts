import { expect, it } from 'vitest';
import { surely } from '../../src/decision/surely.ts';

it('what must be there is given as it is, and its absence is our mistake', () => {
  expect([surely(0, 'no number'), surely('', 'no text')]).toEqual([0, '']);
  expect(() => surely(undefined, 'a case without a count')).toThrow('a case without a count');
});
