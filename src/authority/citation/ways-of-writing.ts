export type WrittenLevel = 'felony' | 'misdemeanor' | 'infraction';

/** A citation without what style manuals and typists put around it. */
export function asCommonlyWritten(text: string): { written: string; attempted: boolean } {
  const even = text
    .normalize('NFKC')
    .replaceAll(/[‐-―−]/gu, '-')
    .replaceAll(/\s+/gu, ' ')
    .trim();
  const written = even
    .replace(attempt, '')
    .replace(/^(?:section|sec\.?|§+)\s*/iu, '')
    .replaceAll(/,?\s*\b(?:subds?\.?|subdivisions?|par\.?|paragraph)\s*(?=\()/giu, '')
    .replaceAll(/\b([hbwu])\s*\/\s*([spi])\b(?=\s*(?:code\b|§|\d|$))/giu, '$1&$2');
  return { written: written.trim(), attempted: attempt.test(even) };
}

const attempt = /^(?:attempted|attempt(?: of| to commit)?|att\.?)\s+(?=\S)/iu;

const levels: readonly (readonly [WrittenLevel, RegExp])[] = [
  ['felony', /^f(?:el(?:ony)?)?$/iu],
  ['misdemeanor', /^m(?:isd(?:emeanor)?)?$/iu],
  ['infraction', /^i(?:nf(?:raction)?)?$/iu],
];

/** RAP sheets put the level behind: "11377(A)-M", "459 PC-F", "459 PC (F)", "459 FELONY". */
export function withoutLevel(text: string): { rest: string; level?: WrittenLevel } {
  const found = /^(.*[)\dA-Za-z])(?:\s*-\s*|,?\s+)\(?([a-z]+)\.?\)?$/iu.exec(text);
  const level = levels.find(([, pattern]) => pattern.test(found?.[2] ?? ''))?.[0];
  if (found === null || level === undefined) return { rest: text };
  return { rest: (found[1] ?? '').trim(), level };
}
