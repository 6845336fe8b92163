import { expect, it } from 'vitest';
import { NumbersByName } from '../../../src/batch/running/numbers-by-name.ts';

const names = Array.from({ length: 3000 }, (_, at) => `rivera-ana-${at.toString(16)}`);

it('knows the record of each of three thousand names', () => {
  const found = new NumbersByName();
  for (const [at, name] of names.entries()) found.set(name, at);
  expect(names.map((name) => found.get(name))).toEqual(names.map((_, at) => at));
});

it('knows nothing of a name that it was not given', () => {
  const found = new NumbersByName();
  for (const [at, name] of names.entries()) found.set(name, at);
  expect(names.map((name) => found.get(`${name}x`)).filter((one) => one !== undefined)).toEqual([]);
});

it('keeps the later number of a name that comes again, and room for the others', () => {
  const found = new NumbersByName();
  for (let time = 0; time < 3000; time += 1) found.set('rivera-ana', time);
  found.set('lopez-luis', 1);
  expect([found.get('rivera-ana'), found.get('lopez-luis')]).toEqual([2999, 1]);
});
