/** Months as dockets print them: "036 MONTHS", "36", "003 YEARS", "3 years", "60 mos". */
export function monthsOf(text: string): number | undefined {
  const found = /^0*(\d{1,3})\s*(months?|mos?\.?|years?|yrs?\.?|m|y)?$/iu.exec(text.trim());
  if (found === null) return undefined;
  const [, digits = '', unit = 'months'] = found;
  const number = Number(digits) * (/^y/iu.test(unit) ? 12 : 1);
  return number >= 1 && number <= 240 ? number : undefined;
}
