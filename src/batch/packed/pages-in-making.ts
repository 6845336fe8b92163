import { createHash } from 'node:crypto';
import type { ObjectSource } from '../../pdf/writing/part-objects.ts';

/**
 * The pages of a print job with all that they are drawn with, as objects of a file that is yet to be
 * found. What is for the screen alone (links, bookmarks, tags) has no place in a file that is printed.
 */
export interface PageObjects {
  readonly objects: readonly PageObject[];
  /** Which of the objects are pages, in their order. */
  readonly pages: readonly number[];
}

/** An object with gaps for the numbers of others, which stand before it. */
export interface PageObject {
  /** Words and, between each two of them, the place of another object in the list; `node` for the page tree's. */
  readonly words: readonly string[];
  readonly between: readonly number[];
  readonly stream?: Uint8Array;
  /** Of an object that later papers may share: what tells its stream from others. */
  readonly shared?: string;
}

/** In place of an object: the node of the page tree that the pages hang on. */
export const node = -1;

/** The objects of a print job in the making. */
export class PagesInMaking {
  readonly objects: PageObject[] = [];
  readonly pages: number[] = [];
  /** What is put once for a job, by what it is kept under. */
  private readonly known = new Map<unknown, number>();

  put(object: PageObject): number {
    this.objects.push(object);
    return this.objects.length - 1;
  }

  once(key: unknown, make: () => number): number {
    const found = this.known.get(key) ?? make();
    this.known.set(key, found);
    return found;
  }

  /** Objects that name each other by numbers, the first of them first: faces. Its place is answered. */
  putSources(key: unknown, sources: (first: number) => readonly ObjectSource[]): number {
    return this.once(key, () => {
      const found = sources(0);
      const places: number[] = [];
      for (const [at, { words, stream }] of [...found.entries()].reverse()) {
        places[at] = this.put({ ...gapped(words, places), ...sharedStream(stream) });
      }
      return places[0] ?? 0;
    });
  }
}

/** Words of our own that name others as "3 0 R"; no one's text is in them. */
function gapped(words: string, places: readonly number[]): Pick<PageObject, 'words' | 'between'> {
  const parts = words.split(/\b(\d+)(?= 0 R\b)/u);
  return {
    words: parts.filter((_, at) => at % 2 === 0),
    between: parts.filter((_, at) => at % 2 === 1).map((number) => places[Number(number)] ?? node),
  };
}

/** Hashes of streams that come again and again, each found once. */
const hashes = new WeakMap<Uint8Array, string>();

export function sharedStream(
  stream: Uint8Array | undefined,
): Pick<PageObject, 'stream' | 'shared'> & { readonly shared: string } {
  if (stream === undefined) return { shared: '' };
  const shared = hashes.get(stream) ?? createHash('sha256').update(stream).digest('hex');
  hashes.set(stream, shared);
  return { stream, shared };
}
