import { unzlibSync, zlibSync } from 'fflate';
import { joined } from './joined-bytes.ts';

/**
 * A TrueType file without the outlines of the letters that a form does not print. The glyphs keep
 * their numbers, so that all else in the file stays true.
 */
export function cutFace(packed: Uint8Array, letters: Iterable<number>): CutFace {
  const face = unzlibSync(packed);
  const tables = tablesOf(face);
  const table = (name: string) => tables.get(name) ?? new DataView(new ArrayBuffer(0));
  const glyphs: Glyphs = {
    outlines: table('glyf'),
    places: table('loca'),
    long: table('head').getInt16(50) === 1,
  };
  const kept = new Set([0]);
  for (const letter of letters) keep(glyphs, glyphOf(table('cmap'), letter), kept);
  const bytes = withTables(face, new Map([...tables, ...onlyKept(glyphs, kept)]));
  return { packed: zlibSync(bytes, { level: 9 }), length: bytes.length };
}

export interface CutFace {
  readonly packed: Uint8Array;
  readonly length: number;
}

interface Glyphs {
  readonly outlines: DataView;
  readonly places: DataView;
  /** Whether offsets take four bytes each. */
  readonly long: boolean;
}

function tablesOf(face: Uint8Array): ReadonlyMap<string, DataView> {
  const view = new DataView(face.buffer, face.byteOffset, face.length);
  const rows = Array.from({ length: view.getUint16(4) }, (_, row) => 12 + row * 16);
  return new Map(
    rows.map((at) => [
      String.fromCharCode(...face.subarray(at, at + 4)),
      new DataView(face.buffer, face.byteOffset + view.getUint32(at + 8), view.getUint32(at + 12)),
    ]),
  );
}

/** The glyph of a letter, from the segments of a map of format 4. */
function glyphOf(cmap: DataView, letter: number): number {
  for (let map = 0; map < cmap.getUint16(2); map += 1) {
    const at = cmap.getUint32(8 + map * 8);
    if (cmap.getUint16(at) !== 4) continue;
    const twice = cmap.getUint16(at + 6);
    for (let segment = 0; segment < twice; segment += 2) {
      if (letter > cmap.getUint16(at + 14 + segment)) continue;
      const start = at + 16 + twice + segment;
      const [first, delta] = [cmap.getUint16(start), cmap.getUint16(start + twice)];
      if (letter < first) return 0;
      const offset = cmap.getUint16(start + 2 * twice);
      if (offset === 0) return (letter + delta) & 0xffff;
      const found = cmap.getUint16(start + 2 * twice + offset + 2 * (letter - first));
      return found === 0 ? 0 : (found + delta) & 0xffff;
    }
  }
  return 0;
}

function placeOf({ places, long }: Glyphs, glyph: number): number {
  return long ? places.getUint32(glyph * 4) : places.getUint16(glyph * 2) * 2;
}

/** A glyph, and the glyphs it is composed of. */
function keep(glyphs: Glyphs, glyph: number, kept: Set<number>): void {
  kept.add(glyph);
  const { outlines } = glyphs;
  const [start, end] = [placeOf(glyphs, glyph), placeOf(glyphs, glyph + 1)];
  if (start === end || outlines.getInt16(start) >= 0) return;
  for (let at = start + 10, more = true; more; ) {
    const [flags, part] = [outlines.getUint16(at), outlines.getUint16(at + 2)];
    if (!kept.has(part)) keep(glyphs, part, kept);
    at += 4 + (flags & 1 ? 4 : 2) + (flags & 8 ? 2 : flags & 0x40 ? 4 : flags & 0x80 ? 8 : 0);
    more = (flags & 0x20) !== 0;
  }
}

function onlyKept(
  glyphs: Glyphs,
  kept: ReadonlySet<number>,
): readonly (readonly [string, DataView])[] {
  const { outlines, places, long } = glyphs;
  const count = places.byteLength / (long ? 4 : 2) - 1;
  const parts: Uint8Array[] = [];
  const moved = new DataView(new ArrayBuffer(places.byteLength));
  let length = 0;
  for (let glyph = 0; glyph <= count; glyph += 1) {
    if (long) moved.setUint32(glyph * 4, length);
    else moved.setUint16(glyph * 2, length / 2);
    if (glyph === count || !kept.has(glyph)) continue;
    const [start, end] = [placeOf(glyphs, glyph), placeOf(glyphs, glyph + 1)];
    parts.push(new Uint8Array(outlines.buffer, outlines.byteOffset + start, end - start));
    length += end - start;
  }
  const drawn = joined(parts);
  return [
    ['glyf', new DataView(drawn.buffer, drawn.byteOffset, drawn.length)],
    ['loca', moved],
  ];
}

/** The file rebuilt: each table starts at a multiple of four bytes and has its checksum. */
function withTables(face: Uint8Array, tables: ReadonlyMap<string, DataView>): Uint8Array {
  const head = face.slice(0, 12 + tables.size * 16);
  const rows = new DataView(head.buffer);
  const parts = [head];
  let length = head.length;
  for (const [row, table] of [...tables.values()].entries()) {
    const padded = new Uint8Array(Math.ceil(table.byteLength / 4) * 4);
    padded.set(new Uint8Array(table.buffer, table.byteOffset, table.byteLength));
    rows.setUint32(12 + row * 16 + 4, sumOf(padded));
    rows.setUint32(12 + row * 16 + 8, length);
    rows.setUint32(12 + row * 16 + 12, table.byteLength);
    parts.push(padded);
    length += padded.length;
  }
  return joined(parts);
}

function sumOf(table: Uint8Array): number {
  const view = new DataView(table.buffer);
  let sum = 0;
  for (let at = 0; at < table.length; at += 4) sum = (sum + view.getUint32(at)) >>> 0;
  return sum;
}
