const noun = String.raw`(?:PROB(?:ATION)?|JAIL|JL|PRISON)\b`;
const unit = String.raw`(?:YEARS?|YRS?|MONTHS?|MOS?|DAYS?|DYS?|DS)\b`;
const length = String.raw`[\dOlI]+\s*${unit}`;
const lengths = String.raw`${length}(?:\s+${length})*`;

const begins = new RegExp(
  String.raw`^\s*(?:(?:FORMAL|SUMMARY|INFORMAL|STATE|COUNTY)\s+)?${noun}\s+${length}`,
  'u',
);
const pair = new RegExp(String.raw`\b(${noun})\s+(${lengths})`, 'gu');

/**
 * "PROBATION 036 MONTHS": a clerk's own order of the words, put into the order of the DOJ's tokens. In
 * "PROBATION 090 DAYS JAIL" the length may be that of either, and no word of it is taken.
 */
export function withLengthsBefore(text: string): string {
  return text
    .split(',')
    .map((part) => (begins.test(part) ? swapped(part) : part))
    .join(',');
}

function swapped(part: string): string {
  const alone = new RegExp(String.raw`\b${noun}`, 'u').test(part.replaceAll(pair, ''));
  return alone
    ? part.replaceAll(new RegExp(String.raw`([\dOlI])\s*(?=${unit})`, 'gu'), '$1_')
    : part.replaceAll(pair, '$2 $1');
}
