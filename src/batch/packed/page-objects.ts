import { createHash } from 'node:crypto';
import {
  PDFArray,
  PDFContext,
  PDFDict,
  PDFDocument,
  PDFName,
  PDFNull,
  type PDFObject,
  type PDFPageLeaf,
  PDFRawStream,
  PDFRef,
} from 'pdf-lib';

/** Where the objects of a print job are written, and under which numbers. */
export interface ObjectSink {
  /** The number of an existing object, by its hash. */
  readonly sharedNumber: (hash: string) => number | undefined;
  /** Writes an object; later ones may share it if it has a hash. */
  readonly write: (body: Uint8Array, hash?: string) => number;
  /** A number for an object that is written later. */
  readonly reserve: () => number;
}

/** The pages of one print job, and their node in the page tree. */
export interface WrittenPages {
  readonly node: number;
  readonly pages: readonly number[];
}

/**
 * Writes a print job's pages with everything they draw. Screen-only content (links, bookmarks,
 * tags) does not belong in a file for printing.
 */
export async function writePages(job: Uint8Array, sink: ObjectSink): Promise<WrittenPages> {
  const document = await PDFDocument.load(job, { updateMetadata: false });
  const copy = new ObjectCopy(document.context, sink);
  const node = sink.reserve();
  const pages = document.getPages().map((page) => copy.page(page.node, node));
  return { node, pages };
}

class ObjectCopy {
  private readonly context: PDFContext;
  private readonly sink: ObjectSink;
  private readonly numbers = new Map<PDFRef, number>();
  private readonly open = new Set<PDFRef>();
  /** Objects as they will be in the file. */
  private readonly fresh = PDFContext.create();

  constructor(context: PDFContext, sink: ObjectSink) {
    this.context = context;
    this.sink = sink;
  }

  page(leaf: PDFPageLeaf, node: number): number {
    const page = this.fresh.obj({ Type: 'Page', Parent: PDFRef.of(node) });
    const inherited = [
      ['MediaBox', leaf.MediaBox()],
      ['CropBox', leaf.CropBox()],
      ['Rotate', leaf.Rotate()],
      ['Resources', leaf.Resources()],
    ] as const;
    for (const [key, value] of inherited) {
      if (value !== undefined) page.set(PDFName.of(key), this.copied(value, true));
    }
    const contents = leaf.get(PDFName.of('Contents'));
    if (contents !== undefined) page.set(PDFName.of('Contents'), this.copied(contents, false));
    return this.sink.write(bytesOf(page));
  }

  /** An object with the new file's numbers; what it refers to is written first. */
  private copied(object: PDFObject, shared: boolean): PDFObject {
    if (object instanceof PDFRef) return this.reference(object, shared);
    if (object instanceof PDFArray) {
      const list = this.fresh.obj([]);
      for (const one of object.asArray()) list.push(this.copied(one, shared));
      return list;
    }
    if (object instanceof PDFRawStream) {
      return PDFRawStream.of(this.dictionary(object.dict, shared), object.getContents());
    }
    return object instanceof PDFDict ? this.dictionary(object, shared) : object;
  }

  private dictionary(dict: PDFDict, shared: boolean): PDFDict {
    const copy = this.fresh.obj({});
    for (const [key, value] of dict.entries()) {
      const structural = /^\/(?:StructParents?|Metadata|PieceInfo|Length)$/u.test(key.asString());
      if (!structural) copy.set(key, this.copied(value, shared));
    }
    return copy;
  }

  private reference(ref: PDFRef, shared: boolean): PDFObject {
    const known = this.numbers.get(ref);
    if (known !== undefined) return PDFRef.of(known);
    const object = this.context.lookup(ref);
    // Circular references are for the screen: nothing drawn has them.
    if (object === undefined || this.open.has(ref)) return PDFNull;
    this.open.add(ref);
    const number = this.written(this.copied(object, shared), shared);
    this.open.delete(ref);
    this.numbers.set(ref, number);
    return PDFRef.of(number);
  }

  private written(object: PDFObject, shared: boolean): number {
    const body = bytesOf(object);
    if (!shared) return this.sink.write(body);
    const hash = createHash('sha256').update(body).digest('hex').slice(0, 24);
    return this.sink.sharedNumber(hash) ?? this.sink.write(body, hash);
  }
}

function bytesOf(object: PDFObject): Uint8Array {
  if (object instanceof PDFRawStream) object.updateDict();
  const bytes = new Uint8Array(object.sizeInBytes());
  object.copyBytesInto(bytes, 0);
  return bytes;
}
