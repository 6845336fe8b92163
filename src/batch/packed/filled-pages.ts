import { filledPages } from '../../pdf/compiled/filled-pages.ts';
import type { FlatPieces, PagePiece, PieceText } from '../../pdf/compiled/form-pieces.ts';
import type { FilledForm } from '../../pdf/print.ts';
import { deflated } from '../../pdf/writing/deflated.ts';
import { addFaces, packedWords } from './drawn-pages.ts';
import { node, type PagesInMaking, sharedStream } from './pages-in-making.ts';

/** The pages of a filled form of the courts', with nothing but what is drawn. */
export function putFilledPages(making: PagesInMaking, { form, values }: FilledForm): void {
  const { pieces } = form.flat;
  const filled = filledPages(form, values);
  for (const [index, page] of pieces.pages.entries()) {
    const own = new Map<number, number>();
    const shown = filled[index];
    if (shown !== undefined) {
      const { bytes, length } = shown.shown;
      const stream = deflated(bytes.subarray(0, length));
      own.set(page.content, making.put({ ...packedWords, stream }));
    }
    const walk = new PieceWalk(making, pieces, own);
    own.set(page.fonts, walk.faces(page, shown?.used ?? new Set()));
    making.pages.push(walk.place(page.page));
  }
}

/** Puts a page after all that it leads to; nothing that is drawn leads back to the page. */
class PieceWalk {
  private readonly making: PagesInMaking;
  private readonly pieces: FlatPieces;
  private readonly own: Map<number, number>;

  constructor(making: PagesInMaking, pieces: FlatPieces, own: Map<number, number>) {
    this.making = making;
    this.pieces = pieces;
    this.own = own;
  }

  place(at: number): number {
    const piece = this.pieces.objects[at];
    if (piece === undefined) throw new Error('a piece that the form does not have');
    const put = () => {
      const text = this.text(piece.text);
      const { stream } = piece;
      if (!piece.own) return this.making.put({ ...text, ...sharedStream(stream) });
      return this.making.put({ ...text, ...(stream === undefined ? {} : { stream }) });
    };
    if (!piece.own) return this.making.once(piece.same ?? piece, put);
    const found = this.own.get(at) ?? put();
    this.own.set(at, found);
    return found;
  }

  /** The form's own faces, and those of what is filled in. */
  faces({ fonts }: PagePiece, used: Set<number>): number {
    const { words, between } = this.text(this.pieces.objects[fonts]?.text ?? noText);
    const last = words.pop() ?? '';
    const dictionary = { words: [...words, last.replace(/>>$/u, '')], between };
    addFaces(this.making, dictionary, used);
    dictionary.words.push(`${dictionary.words.pop() ?? ''}>>`);
    return this.making.put(dictionary);
  }

  private text({ words, between }: PieceText): { words: string[]; between: number[] } {
    const text: { words: string[]; between: number[] } = { words: [words[0] ?? ''], between: [] };
    for (const [at, one] of between.entries()) {
      const after = words[at + 1] ?? '';
      const before = text.words.pop() ?? '';
      if ('key' in one) text.words.push(before.replace(/\/StructParents? ?$/u, '') + after);
      else {
        text.words.push(before, after);
        text.between.push('piece' in one ? this.place(one.piece) : node);
      }
    }
    return text;
  }
}

const noText: PieceText = { words: ['<<>>'], between: [] };
