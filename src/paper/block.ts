/** A paper as a tree of blocks, for PDF, HTML, text or Word. No law in it. */
export interface Paper {
  readonly title: string;
  /** What is in each page's footer besides the page number. */
  readonly footer: string;
  /** "Page {page} of {pages}", in the paper's language. */
  readonly numbering: string;
  readonly language: string;
  readonly blocks: readonly Block[];
}

export type Run = WordsRun | PlaceRun;

export interface WordsRun {
  readonly text: string;
  /** `file` is the name of a file next to the paper. */
  readonly style: 'plain' | 'bold' | 'italic' | 'file';
}

/** A place to fill in: a field if the paper is a form, otherwise words or a line to write on. */
export interface PlaceRun {
  readonly style: 'place';
  /** Its content; empty if it is filled in by hand. */
  readonly text: string;
  readonly name: string;
  /** What a screen reader says. */
  readonly tooltip: string;
}

/** One line as written; a paragraph has several if its lines are broken on purpose. */
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

/** The words of a line, without styles; an empty place is a line to write on. */
export function plainText(line: Line): string {
  return line.map(wordsOf).join('');
}

/** How long an empty place's line is, in characters, if nothing measures it. */
const rule = '________________________';

export function wordsOf(run: Run): string {
  return run.style === 'place' && run.text === '' ? rule : run.text;
}

export function isNumbered(
  marker: ListItem['marker'],
): marker is Extract<ListItem['marker'], { number: number }> {
  return typeof marker === 'object' && 'number' in marker;
}

/** The same paper without places: their content becomes words. */
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
