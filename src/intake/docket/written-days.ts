import { englishMonths, writtenDay } from '../../calendar/written-day.ts';

const month = String.raw`(?:${englishMonths.flat().join('|')})\.?`;
const day = String.raw`\d{1,2}(?:ST|ND|RD|TH)?`;
const year = String.raw`(?:19|20)\d\d`;

/** "March 4, 2013", "4th day of March 2013", "2013-03-04", "3-4-2013", and "3-4-13" where a line begins. */
const days: readonly RegExp[] = [
  new RegExp(String.raw`\b${month}\s+${day}\s*,?\s+${year}\b`, 'giu'),
  new RegExp(String.raw`\b${day}\s+(?:DAY\s+OF\s+)?${month}\s*,?\s+${year}\b`, 'giu'),
  new RegExp(String.raw`(?<![\w/.-])${year}-\d\d-\d\d(?![\w/-])`, 'gu'),
  new RegExp(String.raw`(?<![\w/.-])\d{1,2}[-.]\d{1,2}[-.]${year}(?![\w/-])`, 'gu'),
  // What stands before is looked at last: in a line of blanks it would be looked at from each of them.
  /\d{1,2}-\d{1,2}-\d\d(?![\w/-])(?<=^\s*(?:ON\s+)?\d{1,2}-\d{1,2}-\d\d)/giu,
];

/** Days as people write them, put as the court's prints have them: "March 4, 2013" is 03/04/2013. */
export function withSlashedDays(text: string): string {
  return days.reduce((line, one) => line.replaceAll(one, slashed), text);
}

function slashed(whole: string): string {
  const found = writtenDay(whole.replace(/\bDAY\b/iu, ''));
  return found?.month === undefined || found.day === undefined
    ? whole
    : `${found.month}/${found.day}/${found.year}`;
}
