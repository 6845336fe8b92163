/** A day as people write it: whole, or only its month or its year. */
export interface WrittenDay {
  /** Four digits, or two where the century was left out. */
  readonly year: string;
  readonly month?: string;
  readonly day?: string;
}

/** The names of the twelve months, in lower case, with all spellings. */
export type MonthNames = readonly (readonly string[])[];

export const englishMonths = [
  ['january', 'jan'],
  ['february', 'feb'],
  ['march', 'mar'],
  ['april', 'apr'],
  ['may'],
  ['june', 'jun'],
  ['july', 'jul'],
  ['august', 'aug'],
  ['september', 'sep', 'sept'],
  ['october', 'oct'],
  ['november', 'nov'],
  ['december', 'dec'],
] as const;

/**
 * "3/14/2016", "03-14-16", "March 14, 2016", "14-MAR-2016", "2016-03-14", "20160314" as RAP sheets print it,
 * "March 2016", "03/2016", "2016". Here the month comes first, as it does on the courts' papers. Whether
 * the calendar has such a day is not looked at.
 */
export function writtenDay(
  text: string,
  months: MonthNames = englishMonths,
): WrittenDay | undefined {
  const plain = text
    .trim()
    .toLowerCase()
    .replaceAll(/[,.]|\b(?:de|del|of|the|on|el|d[ií]a)\b/gu, ' ')
    .replaceAll(/(\d)(?:st|nd|rd|th)\b/gu, '$1')
    .replaceAll(/\s+/gu, ' ')
    .trim();
  return inNumbers(plain) ?? inWords(plain, months);
}

function inNumbers(text: string): WrittenDay | undefined {
  const iso =
    /^(\d{4})(?:([-/ ])(\d{1,2})(?:\2(\d{1,2}))?)?$/u.exec(text)?.toSpliced(2, 1) ??
    /^((?:19|20)\d{2})(\d{2})(\d{2})$/u.exec(text);
  if (iso !== null && iso !== undefined) return parts(iso[1], iso[2], iso[3]);
  const american = /^(\d{1,2})([-/ ])(\d{1,2})\2(\d{4}|\d{2})$/u.exec(text);
  if (american !== null) return parts(american[4], american[1], american[3]);
  const month = /^(\d{1,2})[-/](\d{4})$/u.exec(text);
  return month === null ? undefined : parts(month[2], month[1], undefined);
}

function inWords(text: string, months: MonthNames): WrittenDay | undefined {
  const words = text.split(/[ -]/u);
  const named = words.findIndex((word) => monthOf(word, months) !== undefined);
  const month = monthOf(words[named] ?? '', months);
  const numbers = words.filter((_, index) => index !== named);
  if (month === undefined || numbers.some((word) => !/^\d{1,4}$/u.test(word))) return undefined;
  const [first, second, third] = numbers;
  if (first === undefined || third !== undefined) return undefined;
  if (second === undefined)
    return /^\d{4}$/u.test(first) ? parts(first, month, undefined) : undefined;
  return first.length > 2 ? parts(first, month, second) : parts(second, month, first);
}

function monthOf(word: string, months: MonthNames): string | undefined {
  const index = months.findIndex((names) => names.includes(word));
  return index < 0 ? undefined : String(index + 1);
}

function parts(
  year: string | undefined,
  month: string | undefined,
  day: string | undefined,
): WrittenDay {
  return {
    year: year ?? '',
    ...(month === undefined ? {} : { month: month.padStart(2, '0') }),
    ...(day === undefined ? {} : { day: day.padStart(2, '0') }),
  };
}
