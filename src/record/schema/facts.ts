import * as z from 'zod';
import { type Fact, known, unknown } from '../fact.ts';
import { day, dollars, line, wholeNumber, word, yesNo } from './scalars.ts';

export const notKnown = word('unknown');

/**
 * A fact as a record writes it: the value itself; `{ is: value, from: client }` with who said it;
 * `unknown`; or nothing, which is unknown too.
 */
export function fact<S extends z.ZodType>(value: S) {
  return z
    .union([
      notKnown,
      z.strictObject({ is: z.union([notKnown, value]), from: line.optional() }, { error: '' }),
      value,
    ])
    .optional()
    .transform((written): Fact<z.output<S>> => toFact<z.output<S>>(written));
}

function toFact<T>(written: unknown): Fact<T>;
function toFact(written: unknown): Fact<unknown> {
  if (written === undefined || written === 'unknown') return unknown;
  if (!isSaid(written)) return known(written);
  return written.is === 'unknown' ? unknown : known(written.is, written.from);
}

function isSaid(written: unknown): written is { readonly is: unknown; readonly from?: string } {
  if (typeof written !== 'object' || written === null || !('is' in written)) return false;
  return Object.keys(written).every((key) => key === 'is' || key === 'from');
}

export const dayFact = fact(day);
export const yesNoFact = fact(yesNo);
export const countFact = fact(wholeNumber(0, 100_000));
export const dollarsFact = fact(dollars);
