import type { DrawnField } from '../drawn-field.ts';
import type { Sheet } from '../sheet.ts';
import { signContent } from '../tick-face.ts';
import { deflated } from './deflated.ts';
import { newOutput, put, putPoints } from './output.ts';
import { putText, type UsedParts } from './written-text.ts';

/** What a page draws, packed once for every file that it ends up in. */
export interface PackedSheet {
  readonly drawn: Uint8Array;
  /** What its fields show where they are flat, and the marks that it is under there. */
  readonly filled: Uint8Array | undefined;
  readonly marks: ReadonlyMap<DrawnField, number>;
  /** The parts of faces of both, and whether boxes are drawn. */
  readonly used: UsedParts;
  readonly ticks: boolean;
}

const known = new WeakMap<Sheet, PackedSheet>();

export function packedSheet(sheet: Sheet): PackedSheet {
  const found = known.get(sheet) ?? packed(sheet);
  known.set(sheet, found);
  return found;
}

const fieldContent = newOutput(1 << 14);

function packed(sheet: Sheet): PackedSheet {
  const marks = new Map<DrawnField, number>();
  const used = new Set(sheet.used);
  fieldContent.length = 0;
  for (const field of sheet.fields) {
    if (field.kind !== 'check' && field.set === undefined) continue;
    const id = sheet.marks + marks.size;
    marks.set(field, id);
    put(fieldContent, `/Form <</MCID ${id}>> BDC `);
    putShown(field, used);
    put(fieldContent, 'EMC\n');
  }
  return {
    drawn: packedBytes(sheet.content),
    filled: marks.size === 0 ? undefined : packedBytes(fieldContent),
    marks,
    used,
    ticks: sheet.fields.some(({ kind }) => kind === 'check'),
  };
}

function putShown({ kind, box, set }: DrawnField, used: UsedParts): void {
  if (kind !== 'check') {
    if (set !== undefined) putText(fieldContent, set, box, used);
    return;
  }
  put(fieldContent, 'q 1 0 0 1 ');
  putPoints(fieldContent, box.x);
  put(fieldContent, ' ');
  putPoints(fieldContent, box.y);
  put(fieldContent, ` cm ${frame(box)}${signContent(box, 'open')} Q `);
}

/** The frame of a box to check. */
export function frame({ width, height }: DrawnField['box']): string {
  return `q 0.8 w 0.4 0.4 ${width - 0.8} ${height - 0.8} re S Q `;
}

function packedBytes({ bytes, length }: { readonly bytes: Uint8Array; readonly length: number }) {
  return deflated(bytes.subarray(0, length));
}
