export type WrittenLevel = 'felony' | 'misdemeanor' | 'infraction';
export type WrittenDegree = 'first' | 'second';

/**
 * What dockets and RAP sheets put after a section that is not part of it: its level, its degree.
 */
export interface MarksBehind {
  readonly rest: string;
  readonly level?: WrittenLevel;
  readonly degree?: WrittenDegree;
}

/** "11377(A)-M", "459 PC-F", "459 PC (F)", "459 FELONY", "459 (2nd)", "459 PC 1ST DEGREE FEL". */
export function marksBehind(text: string): MarksBehind {
  const first = levelBehind(text);
  const degree = degreeBehind(first.rest);
  return { ...first, ...degree, ...(degree.degree === undefined ? {} : levelAgain(first, degree)) };
}

/** The level may come before or after the degree; two of them are left in place, and refused. */
function levelAgain(first: MarksBehind, degree: MarksBehind): Partial<MarksBehind> {
  return first.level === undefined ? levelBehind(degree.rest) : {};
}

const levels: readonly (readonly [WrittenLevel, RegExp])[] = [
  ['felony', /^f(?:el(?:ony)?)?$/iu],
  ['misdemeanor', /^m(?:isd(?:emeanor)?)?$/iu],
  ['infraction', /^i(?:nfr?(?:action)?)?$/iu],
];

function levelBehind(text: string): MarksBehind {
  const found = /^(.*[)\da-z])(?:\s*-\s*|[,:]?\s+)(?:an?\s+)?(\(?)([a-z]+)\.?(\)?)$/iu.exec(text);
  const [, rest = '', , word = ''] = found ?? [];
  const level = levels.find(([, pattern]) => pattern.test(word))?.[0];
  if (found === null || level === undefined || mayBeSubdivision(found)) return { rest: text };
  return { rest: rest.trim(), level };
}

/**
 * "647 (F)" is 647(f). "647 F" may be that or a felony under 647; "459 F" can only be the felony,
 * since burglary has no subdivision (f).
 */
function mayBeSubdivision([, rest = '', open = '', word = '']: RegExpExecArray): boolean {
  if (word.length > 1) return false;
  if (open !== '') return /[\d)]$/u.test(rest);
  return lettered.test(rest);
}

/** Whether a lone letter follows the number, so that it could be a subdivision or part of the section. */
export function hasLoneLetter(text: string): boolean {
  return /\d(?:\s*-\s*|\s+)[a-z]$/iu.test(text);
}

/** Sections with an offense under their own letter (f), (i) or (m). */
const lettered =
  /(?<![\d.])(?:166|243\.4|273\.5|28[67]|288a|289|290\.018|368|602|626\.9|647|653f|11550|23109|2315[23]|29805)$/iu;

const degrees: readonly (readonly [WrittenDegree, RegExp])[] = [
  ['first', /^(?:1st|first)$/iu],
  ['second', /^(?:2nd|second)$/iu],
];

/** "459 2ND PC": the degree comes before the code. */
const beforeTheCode =
  /^([^\s]*[)\d])[\s-]+((?:1st|2nd|first|second)(?:\s*deg(?:ree|\.)?)?)\s+([a-z&]{2,3})$/iu;

function degreeBehind(written: string): MarksBehind {
  const text = written.replace(beforeTheCode, '$1 $3 $2');
  const found = /^(.*[)\da-z])[\s,:(-]+(1st|2nd|first|second)(?:\s*deg(?:ree|\.)?)?\)?$/iu.exec(
    text,
  );
  const degree = degrees.find(([, pattern]) => pattern.test(found?.[2] ?? ''))?.[0];
  if (found === null || degree === undefined) return { rest: written };
  return { rest: (found[1] ?? '').trim(), degree };
}
