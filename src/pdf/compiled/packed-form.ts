import { unzlibSync, zlibSync } from 'fflate';
import * as z from 'zod';
import { madeFaces } from '../../made/faces.ts';
import { joined } from '../joined-bytes.ts';
import { bytesOf, wordsOf } from '../writing/bytes-of.ts';
import type { CompiledFile, CompiledForm } from './compiled-form.ts';
import type { Between, FlatPieces, PieceText } from './flat-pieces.ts';

/** Bytes that stand in JSON as the words that they are. */
const words = z.string().transform(bytesOf);

const kept = z.strictObject({ number: z.int(), head: words });

const faces = Object.keys(madeFaces);
const face = z.custom<keyof typeof madeFaces>(
  (name) => typeof name === 'string' && faces.includes(name),
);

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

const carried = z.partialRecord(
  face,
  z.strictObject({ part: z.enum(['plain', 'whole']), font: z.int() }),
);

const fileHead = {
  length: z.int(),
  crossReferences: z.int(),
  free: z.int(),
  root: z.int(),
  info: z.int(),
  carried,
};

/** A text with what is between its words marked: "/P \u0001piece 12\u0001 0 R". */
const pieceText = z.string().transform((written): PieceText => {
  const parts = written.split('\u0001');
  const words = parts.filter((_, at) => at % 2 === 0);
  return { words, between: parts.filter((_, at) => at % 2 === 1).map(betweenOf) };
});

function betweenOf(written: string): Between {
  const [kind, number] = written.split(' ');
  if (kind === 'piece') return { piece: Number(number) };
  if (kind === 'key') return { key: Number(number) };
  return { above: kind === 'pages' ? 'pages' : 'tags' };
}

function writtenText({ words, between }: PieceText): string {
  return words
    .map((word, at) => {
      const next = between[at];
      return next === undefined ? word : `${word}\u0001${writtenBetween(next)}\u0001`;
    })
    .join('');
}

function writtenBetween(one: Between): string {
  if ('piece' in one) return `piece ${one.piece}`;
  return 'key' in one ? `key ${one.key}` : one.above;
}

/** Of a piece that is a stream, where that begins behind the two PDFs, and where it ends. */
const keptPiece = z.strictObject({
  text: pieceText,
  stream: z.tuple([z.int(), z.int()]).exactOptional(),
  own: z.boolean(),
  same: z.string().exactOptional(),
});

const pieces = z.strictObject({
  objects: z.array(keptPiece),
  pages: z.array(z.strictObject({ page: z.int(), content: z.int(), fonts: z.int() })),
  tops: z.array(z.int()),
  keys: z.array(pieceText),
  carried,
});

/** What a compiled form's file says before the bytes of its two PDFs and of its pieces. */
const head = z.strictObject({
  of: z.string(),
  slots: z.array(z.discriminatedUnion('kind', [textSlot, boxSlot])),
  fillable: z.strictObject(fileHead),
  flat: z.strictObject({
    ...fileHead,
    pages: z.array(z.strictObject({ content: z.int(), fonts: z.int(), ownFonts: z.string() })),
    pieces,
  }),
});

/**
 * A compiled form as a file: the length of its head, the head packed, its two PDFs, its streams.
 */
export function packedForm({ of, slots, fillable, flat }: CompiledForm): Uint8Array {
  const said = {
    of,
    slots,
    fillable: headOf(fillable),
    flat: { ...headOf(flat), pages: flat.pages, pieces: withPlaces(flat.pieces) },
  };
  const packed = zlibSync(new TextEncoder().encode(JSON.stringify(said, asWords)), { level: 9 });
  const length = new Uint8Array(4);
  new DataView(length.buffer).setUint32(0, packed.length);
  const streams = flat.pieces.objects.flatMap(({ stream }) => stream ?? []);
  return joined([length, packed, fillable.bytes, flat.bytes, ...streams]);
}

/** The pieces as the file's head has them. */
function withPlaces({ objects, pages, tops, keys, carried }: FlatPieces): z.input<typeof pieces> {
  let end = 0;
  const placed = objects.map(({ text, stream, ...piece }): z.input<typeof keptPiece> => {
    const written = { ...piece, text: writtenText(text) };
    if (stream === undefined) return written;
    const start = end;
    end += stream.length;
    return { ...written, stream: [start, end] };
  });
  return {
    objects: placed,
    pages: [...pages],
    tops: [...tops],
    keys: keys.map(writtenText),
    carried,
  };
}

function withStreams({ objects, ...rest }: z.infer<typeof pieces>, bytes: Uint8Array): FlatPieces {
  const found = objects.map(({ stream, ...piece }) =>
    stream === undefined ? piece : { ...piece, stream: bytes.subarray(...stream) },
  );
  return { ...rest, objects: found };
}

function asWords(_key: string, value: unknown): unknown {
  return value instanceof Uint8Array ? wordsOf(value) : value;
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
  const length = new DataView(file.buffer, file.byteOffset).getUint32(0);
  const said: unknown = JSON.parse(
    new TextDecoder().decode(unzlibSync(file.subarray(4, 4 + length))),
  );
  const { of, slots, fillable, flat } = head.parse(said);
  const start = 4 + length;
  const { length: fillableLength, ...fillableHead } = fillable;
  const { length: flatLength, pieces: found, ...flatHead } = flat;
  const middle = start + fillableLength;
  return {
    of,
    slots,
    fillable: { ...fillableHead, bytes: file.subarray(start, middle) },
    flat: {
      ...flatHead,
      bytes: file.subarray(middle, middle + flatLength),
      pieces: withStreams(found, file.subarray(middle + flatLength)),
    },
  };
}
