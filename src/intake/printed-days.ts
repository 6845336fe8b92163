import { type PlainDate, parsePlainDate } from '../calendar/plain-date.ts';
import { asDigits } from './slips.ts';

/**
 * Eight printed digits as a day: "20200317", "2006.0112", "20O80408". A lost digit is repaired if
 * the calendar allows only one: "2004?315" can only be March 15, "200403?5" is ambiguous.
 */
export function compactDay(printed: string): PlainDate | undefined {
  const plain = asDigits(printed.replaceAll(/[\s.,'"_-]/gu, ''));
  if (plain.length !== 8) return undefined;
  const lost = [...plain].filter((one) => one === '?').length;
  if (lost > 2) return undefined;
  const days = filledIn(plain).flatMap((digits) => {
    const day = parsePlainDate(`${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6, 8)}`);
    return day === undefined || !/^(?:19|20)/u.test(day) ? [] : [day];
  });
  return days.length === 1 ? days[0] : undefined;
}

function filledIn(digits: string): readonly string[] {
  const at = digits.indexOf('?');
  if (at === -1) return [digits];
  return [...'0123456789'].flatMap((one) =>
    filledIn(digits.slice(0, at) + one + digits.slice(at + 1)),
  );
}

/** Month, day and year with slashes, as dockets print dates; there may be spaces in between. */
export const slashedDay = String.raw`[0-9OIl]{1,2}\s*\/\s*[0-9OIl]{1,2}\s*\/\s*(?:[0-9OIl]{4}|[0-9OIl]{2})(?![0-9/]|[OIlSBQ?](?:[0-9\s]|$))`;

/**
 * "03/04/13" and "06/18/2024". For a two-digit year the print date gives the century: nothing is
 * later.
 */
export function readSlashedDay(
  printed: string,
  printedOn: PlainDate | undefined,
): PlainDate | undefined {
  const parts = printed.replaceAll(/\s/gu, '').split('/').map(asDigits);
  const [month = '', day = '', year = ''] = parts;
  const written = (full: string) =>
    parsePlainDate(`${full}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
  if (year.length === 4) return written(year);
  const thisCentury = written(`20${year}`);
  const latest = printedOn ?? '2069-12-31';
  return thisCentury !== undefined && thisCentury <= latest ? thisCentury : written(`19${year}`);
}

/** A date that may be after the print date: the last day of probation, of a protective order. */
export function readComingDay(printed: string): PlainDate | undefined {
  return readSlashedDay(printed, undefined);
}
