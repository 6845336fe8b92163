import { unzlibSync, zlibSync } from 'fflate';
import * as z from 'zod';
import { joined } from '../joined-bytes.ts';
import { bytesOf, wordsOf } from '../writing/bytes-of.ts';
import type { CompiledFile, CompiledForm } from './compiled-form.ts';
import type { FillablePieces, FormPieces } from './form-pieces.ts';
import {
  carried,
  face,
  fillablePieces,
  flatPieces,
  lengthOfStreams,
  readObjects,
  streamsOf,
  writtenObjects,
  writtenText,
} from './packed-pieces.ts';

/** Bytes that are written into JSON as plain text. */
const words = z.string().transform(bytesOf);

const kept = z.strictObject({ number: z.int(), head: words });

const textSlot = z.strictObject({
  kind: z.literal('text'),
  slot: z.string(),
  field: z.string(),
  face,
  sizes: z.strictObject({
    wanted: z.number(),
    floor: z.number(),
    multiline: z.boolean(),
    lead: z.number().exactOptional(),
    wraps: z.strictObject({ floor: z.number(), below: z.number() }).exactOptional(),
  }),
  most: z.int().exactOptional(),
  above: kept.exactOptional(),
  places: z.array(
    z.strictObject({
      box: z.strictObject({ x: z.number(), y: z.number(), width: z.number(), height: z.number() }),
      widget: kept,
      page: z.int(),
      mark: z.string(),
    }),
  ),
});

const boxSlot = z.strictObject({
  kind: z.literal('box'),
  slot: z.string(),
  field: z.string(),
  above: kept.exactOptional(),
  state: z.string(),
  places: z.array(
    z.strictObject({
      widget: kept,
      shows: z.boolean(),
      page: z.int(),
      ticked: words,
      open: words,
    }),
  ),
});

const fileHead = {
  length: z.int(),
  crossReferences: z.int(),
  free: z.int(),
  root: z.int(),
  info: z.int(),
  carried,
};

/** What a compiled form's file says before the bytes of its two PDFs and of its pieces. */
const head = z.strictObject({
  of: z.string(),
  slots: z.array(z.discriminatedUnion('kind', [textSlot, boxSlot])),
  fillable: z.strictObject(fileHead),
  flat: z.strictObject({
    ...fileHead,
    pages: z.array(z.strictObject({ content: z.int(), fonts: z.int(), ownFonts: z.string() })),
    pieces: flatPieces,
  }),
});

/** Says in front of a file how long two parts of it are. */
const lengthsLength = 8;

/**
 * A compiled form as a file: two lengths, what it says, what it says of the pieces that can be filled
 * in, its two PDFs, the streams of its pieces. Few packets join forms that can be filled in: what is
 * said of these is read only then.
 */
export function packedForm({ of, slots, fillable, flat }: CompiledForm): Uint8Array {
  const said = packedWords({
    of,
    slots,
    fillable: headOf(fillable),
    flat: { ...headOf(flat), pages: flat.pages, pieces: writtenPieces(flat.pieces) },
  });
  const { kept, ...pieces } = fillable.pieces;
  const saidApart = packedWords({
    ...writtenPieces(pieces),
    kept: kept.map((one) => ({ ...one, head: writtenText(one.head) })),
  });
  const lengths = new Uint8Array(lengthsLength);
  const view = new DataView(lengths.buffer);
  view.setUint32(0, said.length);
  view.setUint32(4, saidApart.length);
  const streams = [...streamsOf(flat.pieces), ...streamsOf(fillable.pieces)];
  return joined([lengths, said, saidApart, fillable.bytes, flat.bytes, ...streams]);
}

function writtenPieces<Pieces extends FormPieces>({ objects, keys, ...rest }: Pieces) {
  return { ...rest, objects: writtenObjects(objects), keys: keys.map(writtenText) };
}

function packedWords(said: unknown): Uint8Array {
  return zlibSync(new TextEncoder().encode(JSON.stringify(said, asWords)), { level: 9 });
}

function asWords(_key: string, value: unknown): unknown {
  return value instanceof Uint8Array ? wordsOf(value) : value;
}

function unpackedWords(bytes: Uint8Array): unknown {
  return JSON.parse(new TextDecoder().decode(unzlibSync(bytes)));
}

function headOf({ bytes, crossReferences, free, root, info, carried }: CompiledFile) {
  return { length: bytes.length, crossReferences, free, root, info, carried };
}

/**
 * The form that a file holds.
 *
 * @throws Error where it is no such file, or of another version.
 */
export function unpackedForm(file: Uint8Array): CompiledForm {
  const view = new DataView(file.buffer, file.byteOffset);
  let end = lengthsLength;
  const next = (length: number): Uint8Array => {
    end += length;
    return file.subarray(end - length, end);
  };
  const said = head.parse(unpackedWords(next(view.getUint32(0))));
  const saidApart = next(view.getUint32(4));
  const { length: fillableLength, ...fillable } = said.fillable;
  const { length: flatLength, pieces, ...flat } = said.flat;
  const fillableBytes = next(fillableLength);
  const flatBytes = next(flatLength);
  const flatStreams = next(lengthOfStreams(pieces.objects));
  const streams = file.subarray(end);
  let apart: FillablePieces | undefined;
  return {
    of: said.of,
    slots: said.slots,
    fillable: {
      ...fillable,
      bytes: fillableBytes,
      get pieces() {
        apart ??= readApart(saidApart, streams);
        return apart;
      },
    },
    flat: {
      ...flat,
      bytes: flatBytes,
      pieces: { ...pieces, objects: readObjects(pieces.objects, flatStreams) },
    },
  };
}

function readApart(said: Uint8Array, streams: Uint8Array): FillablePieces {
  const pieces = fillablePieces.parse(unpackedWords(said));
  return { ...pieces, objects: readObjects(pieces.objects, streams) };
}
