import * as z from 'zod';
import { type PlainDate, parsePlainDate } from '../calendar/plain-date.ts';
import { shownDate } from './safe-to-show.ts';
import { report } from './scalars.ts';

/** No living person's record has a date outside these years; a mistyped year would be. */
const days = { first: '1900-01-01', last: '2100-12-31' } as const;

/** A calendar day, never a time: "2026-11-24". */
export const day = z.string({ error: 'a day (2019-03-14)' }).transform(checkedDay);

function checkedDay(text: string, context: z.RefinementCtx<unknown>): PlainDate {
  const written = text.trim();
  const parts = partsOfDay(written);
  const found = parts === undefined ? undefined : parsePlainDate(parts.join('-'));
  if (found !== undefined && found >= days.first && found <= days.last) return found;
  const misread = parts === undefined ? 'not-a-date' : 'date-does-not-exist';
  const finding = isWithoutCentury(written) ? 'year-of-two-digits' : misread;
  report(context, {
    finding: found === undefined ? finding : 'year-out-of-range',
    seen: shownDate(text),
  });
  return z.NEVER;
}

type Parts = readonly [year: string, month: string, day: string];

/**
 * Year, month and day of the ways of writing a day that can only be one: "2019-03-14", "2019/3/14",
 * "20190314" as RAP sheets print it, "3/14/2019" as papers here print it, "March 14, 2019", "14-MAR-2019".
 */
function partsOfDay(written: string): Parts | undefined {
  const [, year, month, dayOfMonth] =
    /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/u.exec(written)?.toSpliced(2, 1) ??
    /^((?:19|20)\d{2})(\d{2})(\d{2})$/u.exec(written) ??
    [];
  if (year !== undefined) return dayOf(year, month, dayOfMonth);
  const american = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/u.exec(written);
  if (american !== null) return dayOf(american[3], american[1], american[2]);
  const named = /^([a-z]{3,9})\.?[ -](\d{1,2})(?:st|nd|rd|th)?,?[ -](\d{4})$/iu.exec(written);
  if (named !== null) return dayOf(named[3], monthNamed(named[1] ?? ''), named[2]);
  const dayFirst = /^(\d{1,2})[ -]([a-z]{3,9})\.?,?[ -](\d{4})$/iu.exec(written);
  return dayFirst === null
    ? undefined
    : dayOf(dayFirst[3], monthNamed(dayFirst[2] ?? ''), dayFirst[1]);
}

function dayOf(year = '', month: string | undefined, dayOfMonth = ''): Parts | undefined {
  return month === undefined
    ? undefined
    : [year, month.padStart(2, '0'), dayOfMonth.padStart(2, '0')];
}

/** "3/14/19": a two-digit year could be in either century. */
function isWithoutCentury(written: string): boolean {
  return /^\d{1,2}([-/])\d{1,2}\1\d{2}$/u.test(written);
}

/** A day, or all the days of a month or a year: "2019-03-14", "2019-03", "03/2019", "March 2019", "2019". */
export const dayOrSpan = z
  .union([
    z.string({ error: 'a day (2019-03-14), a month (2019-03) or a year (2019)' }),
    z.number(),
  ])
  .transform(String)
  .transform((text, context): PlainDate | DaysOf => {
    const written = text.trim();
    const month = monthOrYear(written);
    const span = month === undefined ? undefined : daysOf(...month);
    if (span === undefined) return checkedDay(text, context);
    if (span.from >= days.first && span.to <= days.last) return span;
    report(context, { finding: 'year-out-of-range', seen: shownDate(text) });
    return z.NEVER;
  });

/** The year, and the month where it is written: in a number, or by its name as dockets print it. */
function monthOrYear(written: string): readonly [year: string, month?: string] | undefined {
  const [, year = ''] =
    /^(\d{4})(?:-\d{2})?$/u.exec(written) ?? /[/ ](\d{4})$/u.exec(written) ?? [];
  if (year === written) return [year];
  const [, iso] = /^\d{4}-(\d{2})$/u.exec(written) ?? [];
  const [, american] = /^(\d{1,2})\/\d{4}$/u.exec(written) ?? [];
  const [, name = ''] = /^([a-z]{3,9})\.? \d{4}$/iu.exec(written) ?? [];
  const month = iso ?? american?.padStart(2, '0') ?? monthNamed(name);
  return month === undefined ? undefined : [year, month];
}

const monthNames = [
  ...['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september'],
  ...['october', 'november', 'december'],
];

/** "March", "Mar" or "Sept". */
function monthNamed(name: string): string | undefined {
  const plain = name.toLowerCase();
  const found = monthNames.findIndex((one) => plain.length >= 3 && one.startsWith(plain));
  return found < 0 ? undefined : String(found + 1).padStart(2, '0');
}

/** The first and the last day of a month or a year. */
interface DaysOf {
  readonly from: PlainDate;
  readonly to: PlainDate;
}

function daysOf(year: string, month?: string): DaysOf | undefined {
  const from = parsePlainDate(`${year}-${month ?? '01'}-01`);
  const to = ['31', '30', '29', '28']
    .map((last) => parsePlainDate(`${year}-${month ?? '12'}-${last}`))
    .find((one) => one !== undefined);
  return from === undefined || to === undefined ? undefined : { from, to };
}
