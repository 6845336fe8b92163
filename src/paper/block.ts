/** A paper as a tree of blocks, whatever it becomes: PDF, HTML, text or Word. No law in it. */
export interface Paper {
  readonly title: string;
  /** What stands at the foot of each page beside the page's number. */
  readonly footer: string;
  /** "Page {page} of {pages}", in the language of the paper. */
  readonly numbering: string;
  readonly language: string;
  readonly blocks: readonly Block[];
}

export type Run = WordsRun | PlaceRun;

export interface WordsRun {
  readonly text: string;
  /** `file` is the name of a file beside the paper. */
  readonly style: 'plain' | 'bold' | 'italic' | 'file';
}

/** A place to fill in: a field where the paper is a form, words or a rule for the pen where not. */
export interface PlaceRun {
  readonly style: 'place';
  /** What stands in it; empty where a hand fills it in. */
  readonly text: string;
  readonly name: string;
  /** What a screen reader says of it. */
  readonly tooltip: string;
}

/** One line as written; a paragraph has more than one where its lines are broken on purpose. */
export type Line = readonly Run[];

export type Block =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly line: Line }
  | { readonly kind: 'paragraph'; readonly lines: readonly Line[] }
  | { readonly kind: 'note'; readonly lines: readonly Line[] }
  | { readonly kind: 'list'; readonly items: readonly ListItem[] }
  | {
      readonly kind: 'table';
      readonly head: readonly Line[];
      readonly rows: readonly (readonly Line[])[];
    }
  | { readonly kind: 'page-break' };

export interface ListItem {
  /** `check` is an empty box, to be checked by hand; `box` is one that is a field of this name. */
  readonly marker: 'bullet' | 'check' | { readonly number: number } | { readonly box: string };
  readonly lines: readonly Line[];
}

/** The words of a line, without its styles; a place that is empty is a rule for the pen. */
export function plainText(line: Line): string {
  return line.map(wordsOf).join('');
}

/** How long the rule of an empty place is, in letters, where nothing measures it. */
const rule = '________________________';

export function wordsOf(run: Run): string {
  return run.style === 'place' && run.text === '' ? rule : run.text;
}

export function isNumbered(
  marker: ListItem['marker'],
): marker is Extract<ListItem['marker'], { number: number }> {
  return typeof marker === 'object' && 'number' in marker;
}

/** The same paper with no places: what stands in them is words. */
export function withoutPlaces(paper: Paper): Paper {
  return { ...paper, blocks: paper.blocks.map(plainBlock) };
}

export function lineWithoutPlaces(line: Line): Line {
  return line.map((run) =>
    run.style === 'place' ? { text: wordsOf(run), style: 'plain' as const } : run,
  );
}

function plainBlock(block: Block): Block {
  switch (block.kind) {
    case 'heading':
      return { ...block, line: lineWithoutPlaces(block.line) };
    case 'paragraph':
    case 'note':
      return { ...block, lines: block.lines.map(lineWithoutPlaces) };
    case 'list':
      return { ...block, items: block.items.map(plainItem) };
    case 'table':
      return {
        ...block,
        head: block.head.map(lineWithoutPlaces),
        rows: block.rows.map((row) => row.map(lineWithoutPlaces)),
      };
    case 'page-break':
      return block;
  }
}

function plainItem({ marker, lines }: ListItem): ListItem {
  const plain = typeof marker === 'object' && 'box' in marker ? 'check' : marker;
  return { marker: plain, lines: lines.map(lineWithoutPlaces) };
}
