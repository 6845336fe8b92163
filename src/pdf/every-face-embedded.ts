import { PDFDict, type PDFDocument, PDFName } from 'pdf-lib';
import { madeFaces } from '../made/faces.ts';
import { type CarriedFace, carriedFace, partFor } from './carried-part.ts';
import { drawnCodes, typedFonts } from './font-use.ts';
import type { FaceName } from './letters.ts';
import type { Filling } from './writing/put-drawn.ts';

type Drawn = ReturnType<typeof drawnCodes>;

/**
 * Puts a face into the file for each one that it names and does not carry: the courts' forms leave
 * Arial to the reader's machine, where it may be missing or another. Ours are as wide to the point.
 * A face that a form carries only to be typed in is ours too: it takes a sixth of the room.
 */
export function everyFaceEmbedded(document: PDFDocument, as: Filling): void {
  const drawn = drawnCodes(document);
  const typed = as === 'flat' ? new Set<PDFDict>() : typedFonts(document);
  const fonts = fontsToEmbed(document, drawn);
  for (const face of new Set(fonts.map(([, name]) => name))) {
    const own = fonts.flatMap(([font, name]) => (name === face ? [font] : []));
    const codes = new Set(own.flatMap((font) => [...(drawn.get(font) ?? [])]));
    const isWhole = own.some((font) => typed.has(font) || (drawn.has(font) && !isWinAnsi(font)));
    const part = isWhole ? 'whole' : partFor(face, codes);
    const carried = carriedFace(document.context, face, part, codes);
    for (const font of own) embed(font, face, carried);
  }
}

function fontsToEmbed(
  { context }: PDFDocument,
  drawn: Drawn,
): readonly (readonly [font: PDFDict, name: FaceName])[] {
  return context.enumerateIndirectObjects().flatMap(([, object]) => {
    if (!(object instanceof PDFDict) || !isSimpleFont(object)) return [];
    const name = twinOf(baseName(object));
    const stays = isCarried(object) && (drawn.has(object) || !isWinAnsi(object));
    return name === undefined || stays ? [] : [[object, name] as const];
  });
}

function isSimpleFont(font: PDFDict): boolean {
  const kind = font.get(PDFName.of('Subtype'));
  return (
    font.get(PDFName.of('Type')) === PDFName.of('Font') &&
    (kind === PDFName.of('TrueType') || kind === PDFName.of('Type1'))
  );
}

function isCarried(font: PDFDict): boolean {
  const descriptor = font.lookup(PDFName.of('FontDescriptor'));
  return (
    descriptor instanceof PDFDict &&
    ['FontFile', 'FontFile2', 'FontFile3'].some((file) => descriptor.has(PDFName.of(file)))
  );
}

/** An encoding that a form leaves out is WinAnsi. */
function isWinAnsi(font: PDFDict): boolean {
  const encoding = font.lookup(PDFName.of('Encoding'));
  return encoding === undefined || encoding === PDFName.of('WinAnsiEncoding');
}

function baseName(font: PDFDict): string {
  const name = font.get(PDFName.of('BaseFont'));
  return name instanceof PDFName ? name.decodeText() : '';
}

/** Which of our faces is as wide as a face by its name; none for signs, such as ZapfDingbats. */
function twinOf(name: string): FaceName | undefined {
  const family = /^(?:Arial|Helvetica)/u.test(name)
    ? 'sans'
    : /^Times/u.test(name)
      ? 'serif'
      : undefined;
  if (family === undefined) return undefined;
  const bold = /Bold/u.test(name);
  const slanted = /Italic|Oblique/u.test(name);
  if (bold) return slanted ? `${family}-bold-italic` : `${family}-bold`;
  return slanted ? `${family}-italic` : family;
}

/**
 * The form's codes and letters stay as they are; the widths are those of our own face in WinAnsi.
 */
function embed(font: PDFDict, face: FaceName, { name, descriptor }: CarriedFace): void {
  const { context } = font;
  font.set(PDFName.of('Subtype'), PDFName.of('TrueType'));
  font.set(PDFName.of('BaseFont'), PDFName.of(name));
  font.set(PDFName.of('FontDescriptor'), descriptor);
  font.delete(PDFName.of('Name'));
  if (!isWinAnsi(font)) return;
  font.set(PDFName.of('Encoding'), PDFName.of('WinAnsiEncoding'));
  font.set(PDFName.of('FirstChar'), context.obj(32));
  font.set(PDFName.of('LastChar'), context.obj(255));
  font.set(PDFName.of('Widths'), context.obj([...madeFaces[face].winAnsiWidths]));
}
