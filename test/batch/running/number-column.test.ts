import { expect, it } from 'vitest';
import { NumberColumn } from '../../../src/batch/running/number-column.ts';

const largest = 0xffff_ffff;

it('gives back each number, and zero where there is none', () => {
  const column = new NumberColumn();
  for (let at = 1; at < 3000; at += 2) column.set(at, at * 7);
  expect([column.at(0), column.at(1), column.at(2999), column.length]).toEqual([
    0, 7, 20_993, 3000,
  ]);
});

it('keeps what it has when the first number above four bytes comes', () => {
  const column = new NumberColumn();
  column.set(0, largest);
  column.set(1, largest + 1);
  column.set(5000, 3);
  expect([column.at(0), column.at(1), column.at(5000)]).toEqual([largest, largest + 1, 3]);
});
