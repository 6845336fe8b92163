import * as z from 'zod';
import { type PlainDate, parsePlainDate } from '../calendar/plain-date.ts';
import { type WrittenDay, writtenDay } from '../calendar/written-day.ts';
import { shownDate } from './safe-to-show.ts';
import { report } from './scalars.ts';

/** No living person's record has a date outside these years; a mistyped year would be. */
const days = { first: '1900-01-01', last: '2100-12-31' } as const;

/** A calendar day, never a time: "2026-11-24". */
export const day = z
  .string({ error: 'a day (2019-03-14)' })
  .transform((text, context): PlainDate => {
    const written = surelyWritten(text);
    const on = written === undefined ? undefined : onlyDayOf(written);
    return on !== undefined && inRange(on) ? on : notRead(text, written, on, context);
  });

/** A day, or all the days of a month or a year: "2019-03-14", "2019-03", "03/2019", "March 2019", "2019". */
export const dayOrSpan = z
  .union([
    z.string({ error: 'a day (2019-03-14), a month (2019-03) or a year (2019)' }),
    z.number(),
  ])
  .transform(String)
  .transform((text, context): PlainDate | DaysOf => {
    const written = surelyWritten(text);
    const on = written === undefined ? undefined : (onlyDayOf(written) ?? daysOf(written));
    if (on === undefined) return notRead(text, written, on, context);
    const span = typeof on === 'string' ? { from: on, to: on } : on;
    return inRange(span.from) && inRange(span.to) ? on : notRead(text, written, on, context);
  });

/** Elsewhere 03-04-2019 is April 3. The interview says what it read; a record cannot. */
function surelyWritten(text: string): WrittenDay | undefined {
  return /^\s*\d{1,2}[-. ]+\d{1,2}[-. ]+\d{4}\s*$/u.test(text) ? undefined : writtenDay(text);
}

function onlyDayOf({ year, month, day: dayOfMonth }: WrittenDay): PlainDate | undefined {
  return parsePlainDate(`${year}-${month}-${dayOfMonth}`);
}

function inRange(on: PlainDate): boolean {
  return on >= days.first && on <= days.last;
}

/** "3/14/19" could be in either century. */
function whyNot(written: WrittenDay | undefined) {
  if (written?.year.length === 2) return 'year-of-two-digits';
  return written?.day === undefined ? 'not-a-date' : 'date-does-not-exist';
}

function notRead(
  text: string,
  written: WrittenDay | undefined,
  on: PlainDate | DaysOf | undefined,
  context: z.RefinementCtx<unknown>,
): never {
  const finding = on === undefined ? whyNot(written) : 'year-out-of-range';
  report(context, { finding, seen: shownDate(text) });
  return z.NEVER;
}

/** The first and the last day of a month or a year. */
interface DaysOf {
  readonly from: PlainDate;
  readonly to: PlainDate;
}

function daysOf({ year, month, day: dayOfMonth }: WrittenDay): DaysOf | undefined {
  if (dayOfMonth !== undefined) return undefined;
  const from = parsePlainDate(`${year}-${month ?? '01'}-01`);
  const to = ['31', '30', '29', '28']
    .map((last) => parsePlainDate(`${year}-${month ?? '12'}-${last}`))
    .find((one) => one !== undefined);
  return from && to && { from, to };
}

/** A day, a month or a year, as a record writes it. */
export function spanWritten(from: PlainDate, to: PlainDate): string {
  if (from === to) return from;
  const short = [from.slice(0, 4), from.slice(0, 7)].find((text) => {
    const written = writtenDay(text);
    const days = written && daysOf(written);
    return days?.from === from && days.to === to;
  });
  return short ?? `${from} to ${to}`;
}
