import {
  PDFArray,
  type PDFContext,
  PDFDict,
  PDFHexString,
  PDFName,
  type PDFObject,
  PDFRawStream,
  PDFString,
} from 'pdf-lib';
import { latin } from '../scan.ts';
import { unpack } from '../unpack.ts';
import type { Spending } from '../unreadable.ts';
import { contentOperators } from './content.ts';

/** The text that the codes of a string stand for in one face. */
export type Letters = (codes: Uint8Array) => string;

/** A face without a table of its own has letters by their Latin codes, if its codes are bytes. */
export function lettersOf(face: PDFObject | undefined, spending: Spending): Letters {
  if (!(face instanceof PDFDict)) return latin;
  const composite = face.get(PDFName.of('Subtype')) === PDFName.of('Type0');
  const table = face.lookup(PDFName.of('ToUnicode'));
  const unpacked = table instanceof PDFRawStream ? unpack(table, spending) : undefined;
  if (unpacked === undefined) return composite ? () => '' : latin;
  const letters = tableOf(unpacked, face.context, spending);
  const width = composite ? 2 : 1;
  return (codes) => {
    let text = '';
    for (let at = 0; at + width <= codes.length; at += width) {
      const code = codeAt(codes.subarray(at, at + width));
      text += letters.get(code) ?? (composite ? '' : String.fromCharCode(code));
    }
    return text;
  };
}

function tableOf(
  bytes: Uint8Array,
  context: PDFContext,
  spending: Spending,
): ReadonlyMap<number, string> {
  const letters = new Map<number, string>();
  for (const { operator, operands } of contentOperators(bytes, context, spending)) {
    if (operator === 'endbfchar') {
      for (let at = 0; at + 1 < operands.length; at += 2) {
        letters.set(codeOf(operands[at]), textOf(operands[at + 1]));
      }
    }
    if (operator !== 'endbfrange') continue;
    for (let at = 0; at + 2 < operands.length; at += 3) {
      addRange(letters, operands.slice(at, at + 3), spending);
    }
  }
  return letters;
}

function addRange(
  letters: Map<number, string>,
  [low, high, target]: readonly PDFObject[],
  spending: Spending,
): void {
  const [first, last] = [codeOf(low), codeOf(high)];
  spending.spend('values', Math.max(0, last - first));
  const start = textOf(target);
  for (let code = first; code <= last; code += 1) {
    letters.set(
      code,
      target instanceof PDFArray
        ? textOf(target.get(code - first))
        : start.slice(0, -1) +
            String.fromCharCode(start.charCodeAt(start.length - 1) + code - first),
    );
  }
}

export function bytesOf(found: PDFObject | undefined): Uint8Array {
  const isText = found instanceof PDFString || found instanceof PDFHexString;
  return isText ? found.asBytes() : new Uint8Array();
}

function codeOf(found: PDFObject | undefined): number {
  return codeAt(bytesOf(found).subarray(0, 2));
}

function codeAt(bytes: Uint8Array): number {
  return bytes.reduce((sum, byte) => sum * 256 + byte, 0);
}

/** Two bytes a letter, the higher first; no sign of writing stands for more than a few letters. */
function textOf(found: PDFObject | undefined): string {
  const bytes = bytesOf(found).subarray(0, 16);
  let text = '';
  for (let at = 0; at + 1 < bytes.length; at += 2) {
    text += String.fromCharCode(codeAt(bytes.subarray(at, at + 2)));
  }
  return text;
}
