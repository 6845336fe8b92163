import { PDFArray, PDFDict, type PDFDocument, PDFName, type PDFRef } from 'pdf-lib';
import { madeFaces } from '../made/faces.ts';
import { nameOfPart } from './face-measures.ts';
import type { FaceName } from './letters.ts';
import { descriptorOf } from './whole-face.ts';

/**
 * Puts a face into the file for each one that it names and does not carry: the courts' forms leave
 * Arial to the reader's machine, where it may be missing or another. Ours are as wide to the point.
 */
export function everyFaceEmbedded({ context }: PDFDocument): void {
  const files = new Map<FaceName, PDFRef>();
  for (const [, object] of context.enumerateIndirectObjects()) {
    if (!(object instanceof PDFDict) || !isMissing(object)) continue;
    const name = twinOf(baseName(object));
    if (name === undefined) continue;
    const file = files.get(name) ?? descriptorOf(context, name);
    files.set(name, file);
    embed(object, name, file);
  }
}

function isMissing(font: PDFDict): boolean {
  const kind = font.get(PDFName.of('Subtype'));
  if (font.get(PDFName.of('Type')) !== PDFName.of('Font')) return false;
  if (kind !== PDFName.of('TrueType') && kind !== PDFName.of('Type1')) return false;
  const descriptor = font.lookup(PDFName.of('FontDescriptor'));
  return !(
    descriptor instanceof PDFDict &&
    ['FontFile', 'FontFile2', 'FontFile3'].some((file) => descriptor.has(PDFName.of(file)))
  );
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

/** Codes and their letters stay as the form has them; an encoding that it left out is WinAnsi. */
function embed(font: PDFDict, name: FaceName, descriptor: PDFRef): void {
  const { context } = font;
  font.set(PDFName.of('Subtype'), PDFName.of('TrueType'));
  font.set(PDFName.of('BaseFont'), PDFName.of(nameOfPart(madeFaces[name], 'whole')));
  font.set(PDFName.of('FontDescriptor'), descriptor);
  if (!font.has(PDFName.of('Encoding'))) {
    font.set(PDFName.of('Encoding'), PDFName.of('WinAnsiEncoding'));
  }
  if (font.lookup(PDFName.of('Widths')) instanceof PDFArray) return;
  font.set(PDFName.of('FirstChar'), context.obj(32));
  font.set(PDFName.of('LastChar'), context.obj(255));
  font.set(PDFName.of('Widths'), context.obj([...madeFaces[name].winAnsiWidths]));
}
