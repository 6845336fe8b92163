import fc from 'fast-check';
import { expect, it } from 'vitest';
import { jsonPieces, jsonText } from '../../src/packet/json-text.ts';

it('prints in pieces what it prints as one text', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 8 }), (value) => {
      expect([...jsonPieces(value)].join('')).toBe(jsonText(value));
      expect(JSON.parse(jsonText(value))).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
});

it('prints each count of a case by itself', () => {
  const counts = Array.from({ length: 3 }, (_, at) => ({ count: at + 1, outcome: 'open' }));
  const longest = Math.max(
    ...[...jsonPieces({ determination: { cases: [{ counts }] } })].map(({ length }) => length),
  );
  expect(longest).toBeLessThan(JSON.stringify(counts, null, 2).length);
});

it('prints null in a list for what has no value', () => {
  expect([...jsonPieces([1, undefined, { a: [undefined] }])].join('')).toBe(
    jsonText([1, undefined, { a: [undefined] }]),
  );
});

it('leaves out what has no value, and escapes what controls a terminal', () => {
  expect([...jsonPieces({ a: undefined, b: '\u009B31m' })].join('')).toBe(
    '{\n  "b": "\\u009b31m"\n}\n',
  );
});
