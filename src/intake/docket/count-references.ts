import { lettersOfLocalCodes } from '../../authority/citation/local-codes.ts';

/** "COUNT 01", "COUNTS (01), (02) AND 3", "COUNTS 1 THROUGH 3": which counts a clause names. */

const ofTheState = [
  'PC',
  'VC',
  'HS',
  'BP',
  'WI',
  'GC',
  String.raw`P\.C\.`,
  String.raw`V\.C\.`,
  String.raw`H\.S\.`,
];
const codes = `(?:${[...ofTheState, ...lettersOfLocalCodes].join('|')})`;
const one = String.raw`\(?0*[1-9]\d{0,2}\)?(?![\d(?A-Z]|\.\d)(?!\s*(?:\([^)]*\)\s*)*${codes}\b)(?!\s*(?:DAYS?|MONTHS?|YEARS?|HOURS?|WEEKS?|PERCENT|%))`;
const references = new RegExp(
  String.raw`\bCOUNTS?(?:\s+|(?=\())(?:NOS?\.?\s*)?(${one}(?:\s*(?:,\s*AND|,|AND|&|THROUGH|THRU|-)\s*(?:COUNTS?\s*)?${one})*)`,
  'gu',
);

export function countsNamed(text: string): readonly number[] {
  return [...text.matchAll(references)].flatMap(([, list = '']) => numbersIn(list));
}

function numbersIn(list: string): readonly number[] {
  const range = /(\d{1,3})\)?\s*(?:THROUGH|THRU|-)\s*(?:COUNTS?\s*)?\(?(\d{1,3})/u.exec(list);
  const plain = [...list.matchAll(/\d{1,3}/gu)].map(([number]) => Number(number));
  if (range === null) return plain;
  const [first, last] = [Number(range[1]), Number(range[2])];
  if (last < first || last - first > 50) return plain;
  const between = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  return [...new Set([...between, ...plain])];
}

/** "AS TO COUNT (02): …" applies to that count until another is named. */
export function asToCounts(text: string): readonly number[] | undefined {
  const found =
    /^\W*(?:(?:THE )?(?:SENTENCE|JUDGMENT) )?(?:AS TO|ON|IN|FOR)\s+(COUNTS?\s*\(?\d[^:]*?)(?::|,(?!\s*(?:AND )?(?:COUNTS? )?\(\d{1,3}\))|\s(?=SERVE|IMPOSITION|SENTENCE|DEFENDANT|THE|PROBATION))/u.exec(
      text,
    );
  const labelled = labelOfSentence.exec(text);
  const counts = countsNamed((found ?? labelled)?.[1] ?? '');
  return counts.length === 0 ? undefined : counts;
}

/** "COUNT 01: PROBATION DENIED, 003 DAYS COUNTY JAIL": what follows the label is its sentence. */
const labelOfSentence =
  /^(COUNTS?\s*\(?\d[^:A-Z]*(?:(?:AND|COUNTS?)[^:A-Z]*)*):\s*(?:PROBATION|IMPOSITION|EXECUTION|I\.?S\.?S\b|E\.?S\.?S\b|SENTENCE|SERVE|SUMMARY|FORMAL|CONDITIONAL|LOW|MID|UPPER|HIGH|(?:STATE )?PRISON|COUNTY JAIL|\d+ (?:DAYS?|MONTHS?|MOS?|YEARS?|YRS?)\b)/u;

/** "SERVE 032 MONTHS IN ANY STATE PRISON AS TO COUNT 01": the count stands behind. */
export function prisonOfCounts(text: string): readonly number[] | undefined {
  const found = /\bPRISON\b.*\b(?:AS TO|ON|FOR) (COUNTS?\s*\(?\d[^:A-Z]*)$/u.exec(text)?.[1];
  const counts = found === undefined ? [] : countsNamed(found);
  return counts.length === 0 ? undefined : counts;
}

/** "AS TO COUNT (03): SAME AS COUNT 05": what is ordered for the one is ordered for the other. */
export function sameAsCounts(text: string): readonly number[] | undefined {
  const found =
    /\bSAME (?:(?:SENTENCE|TERMS?|ORDERS?|CONDITIONS|AND) )*AS (?:(?:TO|IN|ON|FOR) )?(COUNTS?\b.*)$/u.exec(
      text,
    );
  const counts = found === null ? [] : countsNamed(found[1] ?? '');
  return counts.length === 0 ? undefined : counts;
}

export function allCounts(text: string): boolean {
  return /\b(?:ALL|EACH|BOTH|REMAINING|OTHER)\s+(?:OF\s+THE\s+|THE\s+)?(?:REMAINING\s+|OTHER\s+)?COUNTS?\b|\bBALANCE OF (?:THE )?COUNTS\b/u.test(
    text,
  );
}
