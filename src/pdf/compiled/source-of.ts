import { PDFArray, PDFDict, PDFHexString, type PDFObject } from 'pdf-lib';
import { wordsOf } from '../writing/bytes-of.ts';
import { textSource } from '../writing/file-text.ts';

/** An object other than a stream, written as briefly as a PDF allows. */
export function sourceOf(object: PDFObject): string {
  if (object instanceof PDFArray) return `[${inRow(object.asArray())}]`;
  if (object instanceof PDFDict) return `<<${entriesOf(object)}>>`;
  if (object instanceof PDFHexString) return shortest(object);
  return object.toString();
}

/** The entries of a dictionary, without its delimiters. */
export function entriesOf(dict: PDFDict): string {
  return inRow(dict.entries().flat());
}

/**
 * Names, strings, arrays and dictionaries begin with a delimiter, so no space is needed before
 * them.
 */
function inRow(objects: readonly PDFObject[]): string {
  let row = '';
  for (const object of objects) {
    const source = sourceOf(object);
    const apart = row !== '' && !/^[/(<[]/u.test(source) && !/[)>\]]$/u.test(row);
    row += apart ? ` ${source}` : source;
  }
  return row;
}

/** A string in plain letters; one in UTF-16 stays that way if it has any other letters. */
function shortest(text: PDFHexString): string {
  const bytes = text.asBytes();
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return textSource(text.decodeText());
  const letters = wordsOf(bytes).replace(/[()\\]/gu, '\\$&');
  return `(${letters.replaceAll('\r', '\\r').replaceAll('\n', '\\n')})`;
}
