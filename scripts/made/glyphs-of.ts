/** The glyph for every letter in a TrueType font, from its character map (formats 4 and 12). */
export function glyphsOf(face: Buffer): ReadonlyMap<number, number> {
  const map = tableAt(face, 'cmap');
  const found = new Map<number, number>();
  for (let index = 0; index < face.readUInt16BE(map + 2); index += 1) {
    const at = map + face.readUInt32BE(map + 8 + index * 8);
    const format = face.readUInt16BE(at);
    if (format === 4) readSegments(face, at, found);
    else if (format === 12) readGroups(face, at, found);
  }
  return found;
}

function tableAt(face: Buffer, name: string): number {
  for (let index = 0; index < face.readUInt16BE(4); index += 1) {
    const at = 12 + index * 16;
    if (face.toString('latin1', at, at + 4) === name) return face.readUInt32BE(at + 8);
  }
  throw new Error(`a face without ${name}`);
}

function readSegments(face: Buffer, at: number, found: Map<number, number>): void {
  const twice = face.readUInt16BE(at + 6);
  const [ends, starts] = [at + 14, at + 16 + twice];
  const [deltas, offsets] = [starts + twice, starts + 2 * twice];
  for (let segment = 0; segment < twice; segment += 2) {
    const [start, end] = [face.readUInt16BE(starts + segment), face.readUInt16BE(ends + segment)];
    const [delta, offset] = [
      face.readUInt16BE(deltas + segment),
      face.readUInt16BE(offsets + segment),
    ];
    for (let code = start; code <= end && code !== 0xffff; code += 1) {
      const own =
        offset === 0 ? code : face.readUInt16BE(offsets + segment + offset + 2 * (code - start));
      const glyph = offset !== 0 && own === 0 ? 0 : (own + delta) % 0x10000;
      if (glyph !== 0) found.set(code, glyph);
    }
  }
}

function readGroups(face: Buffer, at: number, found: Map<number, number>): void {
  for (let group = 0; group < face.readUInt32BE(at + 12); group += 1) {
    const from = at + 16 + group * 12;
    const [start, end] = [face.readUInt32BE(from), face.readUInt32BE(from + 4)];
    const glyph = face.readUInt32BE(from + 8);
    for (let code = start; code <= end; code += 1) found.set(code, glyph + code - start);
  }
}
