import { flate, latin } from './made-pdf.ts';

/** A file with a stream of cross-references: rows of a kind, an offset and an index. */
export function packedFile(
  rows: readonly (readonly [number, number, number])[],
  packed: Uint8Array,
  n = 2,
) {
  const head = '%PDF-1.7\n';
  const dict = `5 0 obj\n<</Type /ObjStm /N ${n} /First 10 ${flate} /Length ${packed.length}>>stream\n`;
  const objects = Buffer.concat([latin(head + dict), packed, latin('\nendstream endobj\n')]);
  const at = objects.length;
  const table = rows.flatMap(([kind, second, third]) => [
    kind,
    ...[24, 16, 8, 0].map((shift) => ((second === -1 ? at : second) >>> shift) & 255),
    third >> 8,
    third & 255,
  ]);
  const last = `6 0 obj\n<</Type /XRef /Size ${rows.length} /W [1 4 2] /Root 1 0 R /Length ${table.length}>>stream\n`;
  const end = `\nendstream endobj\nstartxref\n${at}\n%%EOF\n`;
  return new Uint8Array(Buffer.concat([objects, latin(last), Uint8Array.from(table), latin(end)]));
}

/** The rows of a file whose first two objects are packed in its fifth. */
export const rows = [
  [0, 0, 0],
  [2, 5, 0],
  [2, 5, 1],
  [0, 0, 0],
  [0, 0, 0],
  [1, 9, 0],
  [1, -1, 0],
] as const;
