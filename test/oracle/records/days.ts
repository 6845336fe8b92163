import { addDays, addYears, type PlainDate, plain } from '../../../src/calendar/plain-date.ts';
import type { Dice } from './dice.ts';

/** Decision days: mostly now, some at the edges of changes in the law. */
export function aDayToAsk(throwing: Dice): PlainDate {
  return plain(
    throwing.weighted([
      [60, '2026-11-24'],
      [6, '2024-02-29'],
      [4, '2025-03-01'],
      [4, '2023-07-10'],
      [4, '2023-01-01'],
      [4, '2022-12-31'],
      [4, '2020-06-15'],
      [4, '2018-01-01'],
      [3, '2017-12-31'],
      [3, '2016-01-01'],
    ]),
  );
}

/** The same day some years before, give or take a few days: where a wait begins or ends. */
export function near(day: PlainDate, years: number, throwing: Dice): PlainDate {
  return addDays(addYears(day, -years), throwing.between(-2, 2));
}

/** A judgment date, at times on an edge of the law, never after the decision day. */
export function aJudgmentBefore(day: PlainDate, throwing: Dice): PlainDate {
  const found = throwing.weighted<() => PlainDate>([
    [50, () => addDays(day, -throwing.between(400, 9000))],
    [12, () => near(day, 1, throwing)],
    [8, () => near(day, 2, throwing)],
    [6, () => addDays(plain('2011-10-01'), throwing.between(-2, 2))],
    [6, () => addDays(plain('2011-10-01'), -throwing.between(3, 5000))],
    [5, () => addDays(plain('1997-01-01'), throwing.between(-2, 2))],
    [3, () => near(day, 0, throwing)],
    [2, () => plain('2022-02-28')],
    [2, () => plain('2023-02-28')],
  ])();
  return found > day ? addDays(day, -throwing.between(0, 900)) : found;
}

/** A day on which a sentence or a period came to its end, not before it began. */
export function anEnd(begun: PlainDate, day: PlainDate, throwing: Dice): PlainDate {
  const found = throwing.weighted<() => PlainDate>([
    [50, () => addDays(begun, throwing.between(30, 1800))],
    [14, () => near(day, 0, throwing)],
    [16, () => near(day, 1, throwing)],
    [18, () => near(day, 2, throwing)],
    [1, () => plain('2022-02-28')],
    [1, () => plain('2023-02-28')],
  ])();
  return found < begun ? begun : found;
}
