/**
 * Months as dockets print them: "036 MONTHS", "36", "003 YEARS", "three (3) years", "2 years 6 months",
 * "36 MONTHS FORMAL PROBATION".
 */
export function monthsOf(text: string): number | undefined {
  const plain = text
    .trim()
    .replace(/\s+(?:of\s+)?(?:(?:formal|summary|informal|court)\s+)?prob(?:ation|\.)?$/iu, '')
    .replace(inWords, (word) => String(numberWords.indexOf(word.toLowerCase()) + 1))
    .replace(/^(\d+)\s*\(0*\1\)/u, '$1');
  const found = oneLength.exec(plain) ?? yearsAndMonths.exec(plain);
  if (found === null) return undefined;
  const [, digits = '', unit = 'months', more = '0'] = found;
  const number = Number(digits) * (/^y/iu.test(unit) ? 12 : 1) + Number(more);
  return number >= 1 && number <= 240 ? number : undefined;
}

const oneLength = /^0*(\d{1,3})\s*(months?|mos?\.?|years?|yrs?\.?|m|y)?$/iu;
const yearsAndMonths =
  /^0*(\d{1,2})\s*(years?|yrs?\.?)(?:,|\s+and)?\s+0*(\d{1,2})\s*(?:months?|mos?\.?)$/iu;

const numberWords = ['one', 'two', 'three', 'four', 'five'];
const inWords = new RegExp(`^(?:${numberWords.join('|')})\\b`, 'iu');
