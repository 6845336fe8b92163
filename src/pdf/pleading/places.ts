import { drawnField } from '../drawn-field.ts';
import type { Piece } from '../fit.ts';
import type { Face } from '../measured.ts';
import { drawBlank, furniture, type Sheet } from '../sheet.ts';
import { type Tag, under } from '../tags.ts';
import { pleading } from './page.ts';

/** The space that a filled field leaves at its left and right. */
const inset = 2;

/** The width of an empty place: room for a day in words, or a name. */
const emptyWidth = 150;

/** A piece of a line that is a place to fill in, as wide as what is in it. */
export function placePiece(
  run: { readonly name: string; readonly tooltip: string; readonly text: string },
  face: Face,
): Piece {
  const { name, tooltip, text } = run;
  const width = text === '' ? emptyWidth : face.widthOf(text, pleading.size);
  return { text, face, place: { name, tooltip, width } };
}

export interface PlaceAt {
  readonly sheet: Sheet;
  readonly x: number;
  /** Baseline of its first line. */
  readonly y: number;
  readonly width: number;
  readonly lines: number;
  readonly lead: number;
  readonly tag: Tag;
}

/** A text field whose first line is written on the baseline, with a rule where it is empty. */
export function drawPlace({ place, text }: Piece, at: PlaceAt): void {
  if (place === undefined) return;
  const tall = Math.min(18, at.lead);
  const box =
    at.lines === 1
      ? { y: at.y - (tall - pleading.size * 0.72) / 2, height: tall }
      : { y: at.y - (at.lines - 1) * at.lead - 8, height: (at.lines - 1) * at.lead + 20 };
  const { name, tooltip } = place;
  if (text === '') {
    furniture(at.sheet, () => drawBlank(at.sheet, at, at.width));
  }
  addField(at, {
    name,
    tooltip,
    kind: at.lines === 1 ? 'line' : 'lines',
    box: { ...box, x: at.x - inset, width: at.width + 2 * inset + 0.5 },
    value: text,
    lead: at.lead,
  });
}

/** A box to check that is a field. */
export function drawCheckPlace(
  { sheet, tag, x, y }: Pick<PlaceAt, 'sheet' | 'tag' | 'x' | 'y'>,
  { name, tooltip }: { readonly name: string; readonly tooltip: string },
): void {
  const box = { x, y: y - 1.5, width: 11, height: 11 };
  addField({ sheet, tag }, { name, tooltip, kind: 'check', box, value: '', lead: 0 });
}

function addField(
  { sheet, tag }: Pick<PlaceAt, 'sheet' | 'tag'>,
  place: Parameters<typeof drawnField>[0],
): void {
  const field = drawnField(place);
  sheet.fields.push(field);
  under(tag, 'Form').parts.push({ sheet, field });
}
