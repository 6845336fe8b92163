import * as z from 'zod';
import type { PlainDate } from '../calendar/plain-date.ts';
import { dayOrSpan } from './days-written.ts';
import { type Fact, known, unknown } from './fact.ts';
import { line, word } from './scalars.ts';

export const notKnown = word('unknown').transform((): Fact<never> => unknown);

const saidBy = line.optional();

/** Takes a fact, and nothing in its place. */
export type FactSchema<T> = z.ZodPipe<z.ZodOptional<z.ZodType>, z.ZodTransform<Fact<T>, unknown>>;

/**
 * A fact as a record writes it: the value itself; `{ is: value, from: client }` with who said it;
 * `unknown`; or nothing, which is unknown too.
 */
export function fact<T>(value: z.ZodType<T>): FactSchema<T> {
  return factSaid(value.transform((is): Fact<T> => known(is)));
}

function factSaid<T>(said: z.ZodType<Fact<T>>): FactSchema<T> {
  return orUnknown(
    z.union([
      notKnown,
      z
        .strictObject({ is: z.union([notKnown, said]), from: saidBy }, { error: '' })
        .transform(({ is, from }): Fact<T> => (is.known ? known(is.is, from) : is)),
      said,
    ]),
  );
}

/** A day; if known only to the month or the year, every day in it is possible. */
export function factOfDay(): FactSchema<PlainDate> {
  const day = dayOrSpan.transform((is): Fact<PlainDate> => {
    return typeof is === 'string' ? known(is) : { known: false, within: is };
  });
  return factSaid(day);
}

/** A missing fact is unknown. */
export function orUnknown<T>(written: z.ZodType<Fact<T>>): FactSchema<T> {
  const any: z.ZodType = written;
  return any.optional().transform((one: unknown) => given<T>(one));
}

function given<T>(one: unknown): Fact<T>;
function given(one: unknown): unknown {
  return one === undefined ? unknown : one;
}
