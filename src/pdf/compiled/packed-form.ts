import { unzlibSync, zlibSync } from 'fflate';
import * as z from 'zod';
import { madeFaces } from '../../made/faces.ts';
import { joined } from '../joined-bytes.ts';
import { bytesOf, wordsOf } from './bytes-of.ts';
import type { CompiledFile, CompiledForm } from './compiled-form.ts';

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

const fileHead = {
  length: z.int(),
  crossReferences: z.int(),
  free: z.int(),
  root: z.int(),
  info: z.int(),
};

/** What a compiled form's file says before the bytes of its two PDFs. */
const head = z.strictObject({
  of: z.string(),
  slots: z.array(z.discriminatedUnion('kind', [textSlot, boxSlot])),
  fillable: z.strictObject(fileHead),
  flat: z.strictObject({
    ...fileHead,
    pages: z.array(z.strictObject({ content: z.int(), fonts: z.int(), ownFonts: z.string() })),
  }),
});

/** A compiled form as a file: the length of its head, the head packed, and its two PDFs. */
export function packedForm({ of, slots, fillable, flat }: CompiledForm): Uint8Array {
  const said = {
    of,
    slots,
    fillable: headOf(fillable),
    flat: { ...headOf(flat), pages: flat.pages },
  };
  const packed = zlibSync(new TextEncoder().encode(JSON.stringify(said, asWords)), { level: 9 });
  const length = new Uint8Array(4);
  new DataView(length.buffer).setUint32(0, packed.length);
  return joined([length, packed, fillable.bytes, flat.bytes]);
}

function asWords(_key: string, value: unknown): unknown {
  return value instanceof Uint8Array ? wordsOf(value) : value;
}

function headOf({ bytes, crossReferences, free, root, info }: CompiledFile) {
  return { length: bytes.length, crossReferences, free, root, info };
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
  const { length: flatLength, ...flatHead } = flat;
  const middle = start + fillableLength;
  return {
    of,
    slots,
    fillable: { ...fillableHead, bytes: file.subarray(start, middle) },
    flat: { ...flatHead, bytes: file.subarray(middle, middle + flatLength) },
  };
}
