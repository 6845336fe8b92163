/** A piece of text where it stands on a page; y grows upward. */
export interface PlacedPiece {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The lines of a page as a person reads them: two columns of a paper one after the other. */
export function linesOnPage(pieces: readonly PlacedPiece[]): readonly string[] {
  const middle = gutter(pieces);
  if (middle === undefined) return linesOf(pieces);
  const above = pieces.filter(({ x, width }) => x < middle && x + width > middle);
  const top = Math.min(...above.map(({ y }) => y), Infinity);
  const columns = pieces.filter(
    (one) => !above.includes(one) && (above.length === 0 || one.y < top),
  );
  const rest = pieces.filter((one) => !columns.includes(one));
  const [left, right] = [
    columns.filter(({ x }) => x < middle),
    columns.filter(({ x }) => x >= middle),
  ];
  return [...linesOf(rest), ...linesOf(left), ...linesOf(fromLeft(right))];
}

/** How lines of RAP sheets and dockets begin: in the right half of a page only where it is a column. */
const anchor =
  /^\s*(?:ARR\/|COURT\s*:|CUSTODY|CNT\s*:|\*?\s?DISPO|SEN\s*:|CONV STATUS|\d{8}\s+CA|ON \d{1,2}\/|COUNTS?\s*\(?\d|DEFENDANT\s+(?:PLEADS|IS|ADMITS)|PROBATION\s)/u;

/** The middle of the page, if text stands in two columns beside it. */
function gutter(pieces: readonly PlacedPiece[]): number | undefined {
  const end = Math.max(...pieces.map(({ x, width }) => x + width));
  const start = Math.min(...pieces.map(({ x }) => x));
  const anchored = pieces.filter(
    ({ text, x }) => anchor.test(text) && x > start + (end - start) * 0.35,
  );
  const at = Math.min(...anchored.map(({ x }) => x)) - 1;
  const inLine = anchored.filter(({ x }) => Math.abs(x - at) < 30);
  if (inLine.length < 2) return undefined;
  const leftOf = pieces.filter(({ x, text }) => x < at && anchor.test(text));
  return leftOf.length < 4 ? undefined : at;
}

function fromLeft(pieces: readonly PlacedPiece[]): readonly PlacedPiece[] {
  const start = Math.min(...pieces.map(({ x }) => x));
  return pieces.map((one) => ({ ...one, x: one.x - start }));
}

/** Pieces at the same height are a line; a gap between them becomes as many spaces as fit. */
function linesOf(items: readonly PlacedPiece[]): readonly string[] {
  const lines: PlacedPiece[][] = [];
  for (const item of [...items].sort((a, b) => b.y - a.y || a.x - b.x)) {
    const line = lines.at(-1);
    const [first] = line ?? [];
    if (line !== undefined && first !== undefined && first.y - item.y < first.height / 2)
      line.push(item);
    else lines.push([item]);
  }
  return lines.map((line) => spaced([...line].sort((a, b) => a.x - b.x)));
}

function spaced(line: readonly PlacedPiece[]): string {
  let text = '';
  let end = 0;
  for (const { text: one, x, width } of line) {
    const letter = Math.max(1, width / Math.max(1, one.length));
    const gap = text === '' ? Math.round(x / letter) : Math.round((x - end) / letter);
    text += ' '.repeat(Math.min(80, Math.max(0, gap))) + one;
    end = x + width;
  }
  return text.trimEnd();
}
