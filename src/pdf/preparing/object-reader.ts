import {
  PDFArray,
  PDFDict,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFRawStream,
  PDFRef,
} from 'pdf-lib';
import type { Place } from './cross-references.ts';
import type { Unlocking } from './encryption/unlocking.ts';
import { limits } from './limits.ts';
import { type Cursor, count, type Reading, skipSpace, tookWord, value } from './scan.ts';
import { streamBytes } from './stream.ts';
import { unpack } from './unpack.ts';
import { beyond, damaged, UnreadablePdf } from './unreadable.ts';

/** The numbers and offsets at the head of a stream of objects, and its unpacked bytes. */
interface Packed {
  readonly bytes: Uint8Array;
  readonly offsets: ReadonlyMap<number, number>;
}

/** Reads the objects of one file from where its cross-references say that they are. */
export class ObjectReader {
  private readonly bytes: Uint8Array;
  private readonly places: ReadonlyMap<number, Place>;
  private readonly reading: Reading;
  private readonly locks: Unlocking;
  private readonly packed = new Map<number, Packed>();
  private readonly open = new Set<number>();

  constructor(
    bytes: Uint8Array,
    places: ReadonlyMap<number, Place>,
    reading: Reading,
    locks: Unlocking,
  ) {
    this.bytes = bytes;
    this.places = places;
    this.reading = reading;
    this.locks = locks;
  }

  /** Puts every object except the encryption dictionary where references find it. */
  readAll(lock: PDFObject | undefined): void {
    const { context } = this.reading;
    for (const [number, place] of this.places) {
      if (place.kind === 'free') continue;
      const ref = PDFRef.of(number, place.kind === 'at' ? place.generation : 0);
      if (ref === lock) continue;
      const found = this.object(number);
      if (found !== undefined && !isPlumbing(found)) context.assign(ref, found);
    }
  }

  /** The value itself, or what it refers to. */
  resolved(of: PDFObject | undefined): PDFObject | undefined {
    return of instanceof PDFRef ? this.object(of.objectNumber) : of;
  }

  private object(number: number): PDFObject | undefined {
    const place = this.places.get(number);
    if (place === undefined || place.kind === 'free') return undefined;
    if (this.open.has(number)) throw new UnreadablePdf({ kind: 'endless', what: 'objects' });
    if (this.open.size >= limits.depth) beyond('depth');
    this.open.add(number);
    const found =
      place.kind === 'at' ? this.placed(number, place) : this.unpacked(number, place.stream);
    this.open.delete(number);
    return found;
  }

  private placed(number: number, place: Extract<Place, { kind: 'at' }>): PDFObject {
    const { bytes, reading, locks } = this;
    if (place.offset >= bytes.length) throw new UnreadablePdf({ kind: 'truncated' });
    const cursor = { bytes, at: place.offset };
    if (!startsObject(cursor, number, place.generation)) throw damaged('objects');
    const unlocked = (string: Uint8Array) => locks.string(string, number, place.generation);
    const found = value(cursor, { ...reading, unlocked });
    reading.spending.spend('readBytes', cursor.at - place.offset);
    if (!(found instanceof PDFDict)) return ended(cursor, found);
    const contents = streamBytes(cursor, () => this.length(found));
    if (contents === undefined) return ended(cursor, found);
    const plain = locks.stream(contents, found, number, place.generation);
    return ended(cursor, PDFRawStream.of(withoutCrypt(found), plain));
  }

  private length(dict: PDFDict): number | undefined {
    const found = this.resolved(dict.get(PDFName.of('Length')));
    return found instanceof PDFNumber ? found.asNumber() : undefined;
  }

  private unpacked(number: number, stream: number): PDFObject | undefined {
    const packed = this.packed.get(stream) ?? this.packedIn(stream);
    const at = packed.offsets.get(number);
    if (at === undefined) throw damaged('objects');
    // The stream was unlocked as a whole; the strings in it are not locked a second time.
    const cursor = { bytes: packed.bytes, at };
    const found = value(cursor, this.reading);
    this.reading.spending.spend('readBytes', cursor.at - at);
    return found;
  }

  private packedIn(number: number): Packed {
    if (this.places.get(number)?.kind !== 'at') throw damaged('objects');
    const stream = this.object(number);
    if (!(stream instanceof PDFRawStream) || !hasType(stream.dict, 'ObjStm'))
      throw damaged('objects');
    const bytes = unpack(stream, this.reading.spending);
    if (bytes === undefined) throw damaged('objects');
    const packed = { bytes, offsets: this.offsets(bytes, stream.dict) };
    this.packed.set(number, packed);
    return packed;
  }

  private offsets(bytes: Uint8Array, dict: PDFDict): ReadonlyMap<number, number> {
    const [first, length] = [this.wholeNumber(dict, 'First'), this.wholeNumber(dict, 'N')];
    if (length > limits.objects) throw damaged('objects');
    const cursor = { bytes, at: 0 };
    const found = new Map<number, number>();
    for (let index = 0; index < length; index += 1) found.set(count(cursor), first + count(cursor));
    return found;
  }

  private wholeNumber(dict: PDFDict, key: string): number {
    const found = this.resolved(dict.get(PDFName.of(key)));
    if (!(found instanceof PDFNumber)) throw damaged('objects');
    const number = found.asNumber();
    if (!Number.isInteger(number) || number < 0) throw damaged('objects');
    return number;
  }
}

function startsObject(cursor: Cursor, number: number, generation: number): boolean {
  return count(cursor) === number && count(cursor) === generation && tookWord(cursor, 'obj');
}

/** An object that does not end where it should was cut, or runs into another. */
function ended(cursor: Cursor, found: PDFObject): PDFObject {
  skipSpace(cursor);
  if (cursor.at >= cursor.bytes.length) throw new UnreadablePdf({ kind: 'truncated' });
  if (!tookWord(cursor, 'endobj')) throw damaged('objects');
  return found;
}

/**
 * Object streams and cross-reference streams: their contents are read, and the streams are not
 * kept.
 */
function isPlumbing(found: PDFObject): boolean {
  return (
    found instanceof PDFRawStream && (hasType(found.dict, 'ObjStm') || hasType(found.dict, 'XRef'))
  );
}

function hasType(dict: PDFDict, type: string): boolean {
  return dict.get(PDFName.of('Type')) === PDFName.of(type);
}

/** An unlocked stream no longer says how it was locked. */
function withoutCrypt(dict: PDFDict): PDFDict {
  const filter = dict.get(PDFName.of('Filter'));
  if (filter === PDFName.of('Crypt')) {
    dict.delete(PDFName.of('Filter'));
    dict.delete(PDFName.of('DecodeParms'));
  }
  if (filter instanceof PDFArray && filter.get(0) === PDFName.of('Crypt')) {
    filter.remove(0);
    const parms = dict.get(PDFName.of('DecodeParms'));
    if (parms instanceof PDFArray) parms.remove(0);
  }
  return dict;
}
