import { textSource } from './file-text.ts';
import { type FontsOfFile, newFonts } from './fonts-of-file.ts';
import { addObject, endFile, type NewFile, newFile, newNumber, putObject } from './new-file.ts';
import { newOutput } from './output.ts';

/**
 * A file of papers being written, and what each paper adds to the parts that belong to the whole
 * file.
 */
export interface PaperFile {
  readonly file: NewFile;
  readonly fonts: FontsOfFile;
  readonly root: number;
  readonly tree: number;
  readonly pagesNode: number;
  readonly pages: number[];
  /** The way from a page or a field back to its tags, by keys in order. */
  readonly parents: string[];
  readonly fields: number[];
  /** The fonts with which a viewer writes when somebody types, by the names that fields use. */
  readonly typing: Map<string, number>;
  readonly bookmarks: { readonly title: string; readonly page: number }[];
  /** Objects that papers share: by what each of them keeps such objects under. */
  readonly shared: Map<unknown, number>;
}

export interface FileHead {
  readonly title: string;
  readonly language: string;
}

const output = newOutput(1 << 18);

export function openPaperFile(): PaperFile {
  const file = newFile(output);
  const [root, tree, pagesNode] = [newNumber(file), newNumber(file), newNumber(file)];
  return {
    file,
    fonts: newFonts(file),
    root,
    tree,
    pagesNode,
    pages: [],
    parents: [],
    fields: [],
    typing: new Map(),
    bookmarks: [],
    shared: new Map(),
  };
}

/** A key of the parent tree, with what it leads back to. */
export function addKey({ parents }: PaperFile, held: string): number {
  parents.push(held);
  return parents.length - 1;
}

/** Ends the file: `top` is the element at the top of its tags. The bytes are the caller's own. */
export function closePaperFile(paper: PaperFile, top: number, head: FileHead): Uint8Array {
  const { file, root, pagesNode, pages } = paper;
  putTree(paper, top);
  putObject(
    file,
    pagesNode,
    `<</Type/Pages/Count ${pages.length}/Kids[${pages.map(refTo).join(' ')}]>>`,
  );
  putObject(
    file,
    root,
    `<</Type/Catalog/Pages ${pagesNode} 0 R/StructTreeRoot ${paper.tree} 0 R/MarkInfo<</Marked true>>` +
      `/Lang(${head.language})${formEntry(paper)}${outlineEntries(paper)}` +
      // The title in the window's bar; printed as large as drawn, and on one side (rule 2.102).
      '/ViewerPreferences<</DisplayDocTitle true/PrintScaling/None/Duplex/Simplex>>>>',
  );
  const info = addObject(
    file,
    `<</Title ${textSource(head.title)}/Producer(dismissal)/Creator(dismissal)>>`,
  );
  return endFile(file, root, info).slice();
}

export function refTo(number: number): string {
  return `${number} 0 R`;
}

function putTree({ file, tree, parents }: PaperFile, top: number): void {
  const numbers = parents.map((held, key) => `${key} ${held}`).join(' ');
  const nums = addObject(file, `<</Nums[${numbers}]>>`);
  putObject(
    file,
    tree,
    `<</Type/StructTreeRoot/K ${top} 0 R/ParentTree ${nums} 0 R/ParentTreeNextKey ${parents.length}>>`,
  );
}

/** The names beside the pages: one line a paper, shown when the file is opened. */
function outlineEntries({ file, bookmarks }: PaperFile): string {
  if (bookmarks.length === 0) return '';
  const outline = newNumber(file);
  const numbers = bookmarks.map(() => newNumber(file));
  for (const [index, { title, page }] of bookmarks.entries()) {
    const [own = 0, before, after] = [numbers[index], numbers[index - 1], numbers[index + 1]];
    const beside =
      (before === undefined ? '' : `/Prev ${before} 0 R`) +
      (after === undefined ? '' : `/Next ${after} 0 R`);
    const words = `<</Parent ${outline} 0 R/Dest[${page} 0 R/Fit]/Title ${textSource(title)}${beside}>>`;
    putObject(file, own, words);
  }
  putObject(
    file,
    outline,
    `<</Type/Outlines/First ${numbers[0]} 0 R/Last ${numbers.at(-1)} 0 R/Count ${numbers.length}>>`,
  );
  return `/Outlines ${outline} 0 R/PageMode/UseOutlines`;
}

/** How a viewer sets what a hand types: in 12 points of the face of the rest (rules 2.104, 2.105). */
export const typed = '(/TiRo 12 Tf 0 g)';

/** The form itself, with the fields in the order in which they are filled in. */
function formEntry({ fields, typing }: PaperFile): string {
  if (fields.length === 0) return '';
  const list = fields.map(refTo).join(' ');
  const fonts = [...typing].map(([name, font]) => `/${name} ${font} 0 R`).join('');
  return `/AcroForm<</Fields[${list}]/DR<</Font<<${fonts}>>>>>>`;
}
