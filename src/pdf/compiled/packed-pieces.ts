import * as z from 'zod';
import { madeFaces } from '../../made/faces.ts';
import type { Between, FormPieces, Piece, PieceText } from './form-pieces.ts';

const faces = Object.keys(madeFaces);

/** The name of one of our faces. */
export const face = z.custom<keyof typeof madeFaces>(
  (name) => typeof name === 'string' && faces.includes(name),
);

export const carried = z.partialRecord(
  face,
  z.strictObject({ part: z.enum(['plain', 'whole']), font: z.int() }),
);

/** A text with its numbers marked: "/P \u0001piece 12\u0001 0 R". */
const pieceText = z.string().transform((written): PieceText => {
  const parts = written.split('\u0001');
  const words = parts.filter((_, at) => at % 2 === 0);
  return { words, between: parts.filter((_, at) => at % 2 === 1).map(betweenOf) };
});

const above = z.enum(['pages', 'tags', 'fields']);

function betweenOf(written: string): Between {
  const [kind, number] = written.split(' ');
  if (kind === 'piece') return { piece: Number(number) };
  if (kind === 'key') return { key: Number(number) };
  return { above: above.parse(kind) };
}

export function writtenText({ words, between }: PieceText): string {
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

/** For a piece that is a stream: where it begins and ends among the streams of its form. */
const keptPiece = z.strictObject({
  text: pieceText,
  stream: z.tuple([z.int(), z.int()]).exactOptional(),
  own: z.boolean(),
  same: z.string().exactOptional(),
});

const formPieces = {
  objects: z.array(keptPiece),
  tops: z.array(z.int()),
  keys: z.array(pieceText),
  carried,
};

export const flatPieces = z.strictObject({
  ...formPieces,
  pages: z.array(z.strictObject({ page: z.int(), content: z.int(), fonts: z.int() })),
});

export const fillablePieces = z.strictObject({
  ...formPieces,
  pages: z.array(z.strictObject({ page: z.int() })),
  fields: z.array(z.int()),
  typing: z.record(z.string(), z.int()),
  kept: z.array(z.strictObject({ number: z.int(), piece: z.int(), head: pieceText })),
});

/** Objects as a file says them: where their streams are, in place of these. */
export function writtenObjects(objects: readonly Piece[]): z.input<typeof keptPiece>[] {
  let end = 0;
  return objects.map(({ text, stream, ...piece }) => {
    const written = { ...piece, text: writtenText(text) };
    if (stream === undefined) return written;
    const start = end;
    end += stream.length;
    return { ...written, stream: [start, end] };
  });
}

export function streamsOf({ objects }: FormPieces): readonly Uint8Array[] {
  return objects.flatMap(({ stream }) => stream ?? []);
}

/** The total length of the streams. */
export function lengthOfStreams(objects: readonly z.output<typeof keptPiece>[]): number {
  return objects.reduce((end, { stream }) => Math.max(end, stream?.[1] ?? 0), 0);
}

export function readObjects(
  objects: readonly z.output<typeof keptPiece>[],
  streams: Uint8Array,
): readonly Piece[] {
  return objects.map(({ stream, ...piece }) =>
    stream === undefined ? piece : { ...piece, stream: streams.subarray(...stream) },
  );
}
