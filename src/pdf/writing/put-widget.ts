import type { DrawnField } from '../drawn-field.ts';
import { remembered } from '../remembered.ts';
import { signContent, type signs } from '../tick-face.ts';
import { bytesOf } from './bytes-of.ts';
import { deflated } from './deflated.ts';
import { textSource, utf16Source } from './file-text.ts';
import { fontEntriesIn, tickNumber, wholeNumber } from './fonts-of-file.ts';
import { addStream, putObject } from './new-file.ts';
import { newOutput, put } from './output.ts';
import { frame } from './packed-sheet.ts';
import { type PaperFile, typed } from './paper-file.ts';
import { putText, type UsedParts } from './written-text.ts';

/** A field with its widget, under its key of the parent tree. */
export function putWidget(
  paper: PaperFile,
  field: DrawnField,
  at: { readonly number: number; readonly page: number; readonly key: number },
): void {
  const { name, tooltip, kind } = field;
  putObject(
    paper.file,
    at.number,
    `<</Type/Annot/Subtype/Widget/Rect[${edges(field)}]/T ${textSource(name)}` +
      `/TU ${textSource(tooltip)}/P ${at.page} 0 R/F 4/StructParent ${at.key}` +
      `${kind === 'check' ? boxEntries(paper, field) : textEntries(paper, field)}>>`,
  );
}

/** A field as high as its letters cuts É and g: it grows by as much as their ink stands over. */
function edges({ box, set }: DrawnField): string {
  const { above, below } = set?.over ?? { above: 0, below: 0 };
  return points([box.x, box.y - below, box.x + box.width, box.y + box.height + above]);
}

function points(values: readonly number[]): string {
  return values.map((value) => Math.round(value * 100) / 100).join(' ');
}

function boxEntries(paper: PaperFile, field: DrawnField): string {
  const [on, off] = [signStream(paper, field, 'ticked'), signStream(paper, field, 'open')];
  return `/FT/Btn/AS/Off/V/Off/AP<</N<</Yes ${on} 0 R/Off ${off} 0 R>>>>`;
}

/** The boxes of a paper are of few sizes. */
const packedSign = remembered((content) => deflated(bytesOf(content)));

function signStream(
  { file, fonts }: PaperFile,
  { box }: DrawnField,
  sign: keyof typeof signs,
): number {
  const entries =
    `/Type/XObject/Subtype/Form/BBox[0 0 ${points([box.width, box.height])}]` +
    `/Resources<</Font<</Ticks ${tickNumber(file, fonts)} 0 R>>>>/Filter/FlateDecode`;
  return addStream(file, entries, packedSign(frame(box) + signContent(box, sign)));
}

/** The flag of a field of more lines than one (ISO 32000-1, table 228). */
const multiline = '/Ff 4096';

function textEntries(paper: PaperFile, { kind, value, set, box }: DrawnField): string {
  paper.typing.set('TiRo', wholeNumber(paper.file, paper.fonts, 'serif'));
  const look = `/FT/Tx/DA${typed}${kind === 'lines' ? multiline : ''}`;
  if (set === undefined) return look;
  return `${look}/V ${utf16Source(value.normalize('NFC'))}/AP<</N ${appearance(paper, set, box)} 0 R>>`;
}

const shown = newOutput(1 << 12);

function appearance(
  { file, fonts }: PaperFile,
  set: NonNullable<DrawnField['set']>,
  box: DrawnField['box'],
): number {
  const used: UsedParts = new Set();
  shown.length = 0;
  put(shown, '/Tx BMC ');
  putText(shown, set, { x: 0, y: 0 }, used);
  put(shown, 'EMC');
  const bounds = points([0, -set.over.below, box.width, box.height + set.over.above]);
  const faces = fontEntriesIn(file, fonts, used);
  const entries = `/Type/XObject/Subtype/Form/BBox[${bounds}]/Resources<</Font<<${faces}>>>>`;
  return addStream(file, entries, shown.bytes.slice(0, shown.length));
}
