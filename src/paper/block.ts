/** A paper as a tree of blocks, whatever it becomes: PDF, HTML, text or Word. No law in it. */
export interface Paper {
  readonly title: string;
  /** What stands at the foot of each page beside the page's number. */
  readonly footer: string;
  readonly language: string;
  readonly blocks: readonly Block[];
}

export interface Run {
  readonly text: string;
  /** `file` is the name of a file beside the paper. */
  readonly style: 'plain' | 'bold' | 'italic' | 'file';
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
  /** `check` is an empty box, to be ticked by hand. */
  readonly marker: 'bullet' | 'check' | { readonly number: number };
  readonly lines: readonly Line[];
}

/** The words of a line, without its styles. */
export function plainText(line: Line): string {
  return line.map((run) => run.text).join('');
}
