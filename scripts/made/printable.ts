import { madeFaces } from '../../src/made/faces.ts';

/** The letters in all the papers' fonts, as ranges of codes. */
export function printableModule(): string {
  const [first = new Set<string>(), ...others] = (['serif', 'sans'] as const).map(
    (face) => new Set(madeFaces[face].parts.flatMap(({ letters }) => [...letters])),
  );
  const codes = [...first]
    .filter((letter) => others.every((other) => other.has(letter)))
    .map((letter) => letter.codePointAt(0) ?? 0)
    .sort((a, b) => a - b);
  const ranges: [number, number][] = [];
  for (const code of codes) {
    const last = ranges.at(-1);
    if (last !== undefined && last[1] === code - 1) last[1] = code;
    else ranges.push([code, code]);
  }
  return [
    '// Made by scripts/made.ts from the installed faces. Not committed.',
    '// biome-ignore-all lint: made',
    `export const printableRanges: readonly (readonly [first: number, last: number])[] = ${JSON.stringify(ranges)};`,
    '',
  ].join('\n');
}
