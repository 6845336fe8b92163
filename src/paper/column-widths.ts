import { type Block, type Line, plainText } from './block.ts';

type Table = Extract<Block, { kind: 'table' }>;

/** Columns by content: none narrower than its longest word, the rest by how much they hold. */
export function columnWidths(
  table: Table,
  widthOf: (text: string) => number,
  width: number,
): readonly number[] {
  const rows = [table.head, ...table.rows];
  const columns = table.head.map((_, index) => rows.map((row) => row[index] ?? []));
  const least = columns.map((lines) =>
    Math.min(
      width / columns.length,
      Math.max(...lines.flatMap(wordsOf).map((word) => widthOf(word)), 30),
    ),
  );
  const wanted = columns.map((lines) =>
    Math.min(width * 0.6, Math.max(...lines.map((line) => widthOf(plainText(line))), 30)),
  );
  const spare = width - least.reduce((sum, one) => sum + one, 0);
  const more = wanted.map((one, index) => Math.max(0, one - (least[index] ?? 0)));
  const sum = more.reduce((all, one) => all + one, 0);
  if (sum === 0) return least.map((one) => one + spare / least.length);
  return least.map((one, index) => one + (spare * (more[index] ?? 0)) / sum);
}

/** A file's name is one word; a longer run of letters may be broken at its hyphens. */
function wordsOf(line: Line): readonly string[] {
  return plainText(line)
    .split(/\s+/u)
    .flatMap((word) => (word.length > 24 ? word.split('-') : [word]));
}
