import { joined } from './joined-bytes.ts';

/**
 * A TrueType face with the glyphs of some letters alone. Glyphs keep their numbers, so that composed
 * letters (ễ of e, ^ and ~) stay right; what is not used is empty, which packs to nothing.
 *
 * The subsetting that comes with the PDF library's font kit loses glyphs of these faces: it writes
 * short offsets without padding. This reads and writes the same few tables and nothing else.
 */
export function prunedFace(bytes: Uint8Array, glyphs: ReadonlyMap<number, number>): Uint8Array {
  const tables = readTables(bytes);
  const view = (name: string) => viewOf(tables.get(name) ?? new Uint8Array());
  const offsets = glyphOffsets(view('loca'), view('head'), view('maxp'));
  const glyf = tables.get('glyf') ?? new Uint8Array();
  const used = withComponents([0, ...glyphs.values()], glyf, offsets);
  const { data, loca } = keptGlyphs(glyf, offsets, used);
  const head = new Uint8Array(tables.get('head') ?? new Uint8Array());
  // indexToLocFormat: long offsets.
  viewOf(head).setInt16(50, 1);
  viewOf(head).setUint32(8, 0);
  const kept = new Map<string, Uint8Array>();
  for (const name of ['OS/2', 'cvt ', 'fpgm', 'hhea', 'hmtx', 'maxp', 'name', 'prep']) {
    const table = tables.get(name);
    if (table !== undefined) kept.set(name, table);
  }
  kept.set('cmap', characterMap(glyphs));
  kept.set('glyf', data);
  kept.set('head', head);
  kept.set('loca', loca);
  kept.set('post', shortPost(tables.get('post') ?? new Uint8Array(32)));
  return written(kept);
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function readTables(bytes: Uint8Array): ReadonlyMap<string, Uint8Array> {
  const view = viewOf(bytes);
  const tables = new Map<string, Uint8Array>();
  for (let index = 0; index < view.getUint16(4); index += 1) {
    const at = 12 + index * 16;
    const name = String.fromCharCode(...bytes.subarray(at, at + 4));
    const start = view.getUint32(at + 8);
    tables.set(name, bytes.subarray(start, start + view.getUint32(at + 12)));
  }
  return tables;
}

function glyphOffsets(loca: DataView, head: DataView, maxp: DataView): readonly number[] {
  const long = head.getInt16(50) === 1;
  const count = maxp.getUint16(4) + 1;
  return Array.from({ length: count }, (_, index) =>
    long ? loca.getUint32(index * 4) : loca.getUint16(index * 2) * 2,
  );
}

/** A composed glyph is drawn from others, which must stay too. */
function withComponents(
  wanted: readonly number[],
  glyf: Uint8Array,
  offsets: readonly number[],
): ReadonlySet<number> {
  const used = new Set<number>();
  const open = [...wanted];
  while (open.length > 0) {
    const id = open.pop() ?? 0;
    if (used.has(id)) continue;
    used.add(id);
    const start = offsets[id] ?? 0;
    const end = offsets[id + 1] ?? start;
    if (end > start) open.push(...components(viewOf(glyf.subarray(start, end))));
  }
  return used;
}

/** The flags of a component (OpenType, glyf table): what follows it, and how long it is. */
const flag = {
  words: 0x0001,
  scale: 0x0008,
  more: 0x0020,
  twoScales: 0x0040,
  matrix: 0x0080,
} as const;

function components(glyph: DataView): readonly number[] {
  if (glyph.getInt16(0) >= 0) return [];
  const found: number[] = [];
  let at = 10;
  let flags: number = flag.more;
  while ((flags & flag.more) !== 0) {
    flags = glyph.getUint16(at);
    found.push(glyph.getUint16(at + 2));
    at += 4 + ((flags & flag.words) === 0 ? 2 : 4);
    if ((flags & flag.scale) !== 0) at += 2;
    else if ((flags & flag.twoScales) !== 0) at += 4;
    else if ((flags & flag.matrix) !== 0) at += 8;
  }
  return found;
}

function keptGlyphs(
  glyf: Uint8Array,
  offsets: readonly number[],
  used: ReadonlySet<number>,
): { readonly data: Uint8Array; readonly loca: Uint8Array } {
  const parts: Uint8Array[] = [];
  const loca = new Uint8Array(offsets.length * 4);
  const table = viewOf(loca);
  let length = 0;
  for (let id = 0; id < offsets.length - 1; id += 1) {
    table.setUint32(id * 4, length);
    const glyph = glyf.subarray(offsets[id] ?? 0, offsets[id + 1] ?? 0);
    if (!used.has(id) || glyph.length === 0) continue;
    const padded = new Uint8Array(Math.ceil(glyph.length / 4) * 4);
    padded.set(glyph);
    parts.push(padded);
    length += padded.length;
  }
  table.setUint32((offsets.length - 1) * 4, length);
  return { data: joined(parts), loca };
}

/** A character map of format 12 with one group a letter. */
function characterMap(glyphs: ReadonlyMap<number, number>): Uint8Array {
  const letters = [...glyphs].sort(([a], [b]) => a - b);
  const bytes = new Uint8Array(12 + 16 + letters.length * 12);
  const view = viewOf(bytes);
  view.setUint16(2, 1);
  view.setUint16(4, 3);
  view.setUint16(6, 10);
  view.setUint32(8, 12);
  view.setUint16(12, 12);
  view.setUint32(16, 16 + letters.length * 12);
  view.setUint32(24, letters.length);
  for (const [index, [letter, glyph]] of letters.entries()) {
    const at = 28 + index * 12;
    view.setUint32(at, letter);
    view.setUint32(at + 4, letter);
    view.setUint32(at + 8, glyph);
  }
  return bytes;
}

/** Format 3: no glyph names, which a PDF does not read. */
function shortPost(post: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(32);
  bytes.set(post.subarray(0, 32));
  viewOf(bytes).setUint32(0, 0x00030000);
  return bytes;
}

function written(tables: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const names = [...tables.keys()].sort();
  const power = 2 ** Math.floor(Math.log2(names.length));
  const header = new Uint8Array(12 + names.length * 16);
  const view = viewOf(header);
  view.setUint32(0, 0x00010000);
  view.setUint16(4, names.length);
  view.setUint16(6, power * 16);
  view.setUint16(8, Math.log2(power));
  view.setUint16(10, names.length * 16 - power * 16);
  const parts: Uint8Array[] = [header];
  let length = header.length;
  for (const [index, name] of names.entries()) {
    const table = tables.get(name) ?? new Uint8Array();
    const padded = new Uint8Array(Math.ceil(table.length / 4) * 4);
    padded.set(table);
    const at = 12 + index * 16;
    for (let i = 0; i < 4; i += 1) header[at + i] = name.charCodeAt(i);
    view.setUint32(at + 4, checksum(padded));
    view.setUint32(at + 8, length);
    view.setUint32(at + 12, table.length);
    parts.push(padded);
    length += padded.length;
  }
  return joined(parts);
}

function checksum(bytes: Uint8Array): number {
  const view = viewOf(bytes);
  let sum = 0;
  for (let at = 0; at < bytes.length; at += 4) sum = (sum + view.getUint32(at)) >>> 0;
  return sum;
}
