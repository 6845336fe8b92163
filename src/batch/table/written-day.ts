import { type PlainDate, parsePlainDate } from '../../calendar/plain-date.ts';
import { englishMonths } from '../../calendar/written-day.ts';

/** How a table writes dates, as "M/D/YYYY" or "D-MMM-YY". */
export interface DayFormat {
  readonly pattern: RegExp;
  readonly parts: readonly DayPart[];
}

type DayPart = 'YYYY' | 'YY' | 'MMM' | 'MM' | 'M' | 'DD' | 'D';

const digits: Readonly<Record<DayPart, string>> = {
  YYYY: '(\\d{4})',
  YY: '(\\d{2})',
  MMM: '([A-Za-z]{3,9})\\.?',
  MM: '(\\d{2})',
  M: '(\\d{1,2})',
  DD: '(\\d{2})',
  D: '(\\d{1,2})',
};

/** A clinic's date format; undefined if it lacks a year, a month or a day. */
export function dayFormat(written: string): DayFormat | undefined {
  const parts: DayPart[] = [];
  const pattern = written.trim().replaceAll(/YYYY|YY|MMM|MM|M|DD|D|[^A-Za-z]/gu, (piece) => {
    const part = isPart(piece) ? piece : undefined;
    if (part === undefined) return piece.replace(/[.*+?^${}()|[\]\\/]/gu, '\\$&');
    parts.push(part);
    return digits[part];
  });
  const kinds = parts.map((part) => part.charAt(0)).sort();
  if (kinds.join('') !== 'DMY') return undefined;
  // Exports often add a time of day, which court dates do not have.
  const time = '(?:[ T]\\d{1,2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?(?: ?[AaPp][Mm])?)?';
  return { pattern: new RegExp(`^${pattern}${time}$`, 'u'), parts };
}

function isPart(piece: string): piece is DayPart {
  return Object.hasOwn(digits, piece);
}

/** A two-digit year is the latest possible one, not after this year. */
export interface YearAsTwoFigures {
  readonly notAfter: number;
}

/** A cell's date in one of the formats; undefined if none fits. */
export function writtenDay(
  text: string,
  formats: readonly DayFormat[],
  { notAfter }: YearAsTwoFigures,
): PlainDate | undefined {
  for (const { pattern, parts } of formats) {
    const found = pattern.exec(text);
    if (found === null) continue;
    const [y = '', m = '', d = ''] = ['Y', 'M', 'D'].map(
      (kind) => found[parts.findIndex((part) => part.startsWith(kind)) + 1],
    );
    const day = parsePlainDate(`${yearOf(y, notAfter)}-${monthOf(m)}-${d.padStart(2, '0')}`);
    if (day !== undefined) return day;
  }
  return undefined;
}

function yearOf(figures: string, notAfter: number): string {
  if (figures.length === 4) return figures;
  const year = Math.floor(notAfter / 100) * 100 + Number(figures);
  return String(year > notAfter ? year - 100 : year);
}

function monthOf(written: string): string {
  const first = written.slice(0, 3).toLowerCase();
  const named = /\d/u.test(first)
    ? -1
    : englishMonths.findIndex(([name]) => name.startsWith(first));
  return (named === -1 ? written : String(named + 1)).padStart(2, '0');
}
