import type { WrittenDegree } from './marks-behind.ts';
import type { PleadedStatute } from './statute.ts';

/**
 * Whether the words a RAP sheet prints after a section fit it. "459 PC-ATTEMPTED BURGLARY" may be
 * an attempt missing its 664, or a mistake; the paper does not say which.
 */
export function wordsAgree(statute: PleadedStatute, description = ''): boolean {
  if (statute.inchoate !== undefined) return true;
  const own = `${statute.code} ${statute.section}`;
  if (/\batt(?:empt\w*)?\b/iu.test(description)) return attemptsOfTheirOwn.has(own);
  return !/\bconsp/iu.test(description) || own === 'PC 182';
}

/**
 * Sections that cover attempts themselves: PC 69 (to deter an officer), 136.1 (to dissuade a
 * witness), 4530 and 4532 (to escape), and 664 itself.
 */
const attemptsOfTheirOwn: ReadonlySet<string> = new Set([
  'PC 69',
  'PC 136.1',
  'PC 4530',
  'PC 4532',
  'PC 664',
]);

/** Murder (PC 189), robbery (212.5) and burglary (460) have degrees. */
const inDegrees = /^PC (?:187|189|190|211|212\.5|213|459|460|461)$/u;

/** Whether the degree after the section is one the offense has, and matches its section. */
export function degreeAgrees(statute: PleadedStatute, degree: WrittenDegree | undefined): boolean {
  if (degree === undefined) return true;
  const sections = [statute, ...statute.with];
  const other = degree === 'first' ? 'b' : 'a';
  if (sections.some((one) => one.section === '460' && one.subdivisions[0] === other)) return false;
  return sections.some(({ code, section }) => inDegrees.test(`${code} ${section}`));
}
