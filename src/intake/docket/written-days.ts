/** Days as people write them, put as the court's prints have them: "March 4, 2013" is 03/04/2013. */
export function withSlashedDays(text: string): string {
  return text
    .replaceAll(monthFirst, (whole, month: string, day: string, year: string) =>
      slashed(whole, month, day, year),
    )
    .replaceAll(dayFirst, (whole, day: string, month: string, year: string) =>
      slashed(whole, month, day, year),
    )
    .replaceAll(
      /(?<![\w/.-])((?:19|20)\d\d)-(\d\d)-(\d\d)(?![\w/-])/gu,
      (_, year: string, month: string, day: string) => `${month}/${day}/${year}`,
    )
    .replaceAll(
      /(?<![\w/.-])(\d{1,2})[-.](\d{1,2})[-.]((?:19|20)\d\d)(?![\w/-])/gu,
      (_, month: string, day: string, year: string) => `${month}/${day}/${year}`,
    )
    .replace(/^(\s*(?:ON\s+)?)(\d{1,2})-(\d{1,2})-(\d\d)(?![\w/-])/iu, '$1$2/$3/$4');
}

const months: readonly string[] = [
  ...['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC'],
];
const month =
  '(JAN(?:UARY)?|FEB(?:RUARY)?|MAR(?:CH)?|APR(?:IL)?|MAY|JUNE?|JULY?|AUG(?:UST)?|SEPT?(?:EMBER)?|OCT(?:OBER)?|NOV(?:EMBER)?|DEC(?:EMBER)?)\\.?';
const day = String.raw`(\d{1,2})(?:ST|ND|RD|TH)?`;
const year = String.raw`((?:19|20)\d\d)\b`;
const monthFirst = new RegExp(String.raw`\b${month}\s+${day}\s*,?\s+${year}`, 'giu');
const dayFirst = new RegExp(String.raw`\b${day}\s+(?:DAY\s+OF\s+)?${month}\s*,?\s+${year}`, 'giu');

function slashed(whole: string, name: string, day: string, year: string): string {
  const at = months.indexOf(name.slice(0, 3).toUpperCase());
  return at === -1 ? whole : `${String(at + 1).padStart(2, '0')}/${day.padStart(2, '0')}/${year}`;
}
