import { PDFDict, type PDFDocument, PDFName, type PDFRef } from 'pdf-lib';
import { bytesOf } from '../writing/bytes-of.ts';
import type { KeptObject } from './compiled-form.ts';
import { entriesOf } from './source-of.ts';

/** The numbers of the dictionaries of a document, each read once. */
export type NumberOf = (dict: PDFDict) => number;

export function objectNumbers({ context }: PDFDocument): NumberOf {
  const numbers = new Map<PDFDict, number>();
  for (const [ref, object] of context.enumerateIndirectObjects()) {
    if (object instanceof PDFDict) numbers.set(object, ref.objectNumber);
  }
  return (dict) => {
    const found = numbers.get(dict);
    if (found === undefined) throw new Error('a field that is no object of its own');
    return found;
  };
}

/** A dictionary without some entries, open at its end. */
export function keptObject(
  dict: PDFDict,
  without: readonly string[],
  numberOf: NumberOf,
): KeptObject {
  const copy = dict.clone(dict.context);
  for (const key of without) copy.delete(PDFName.of(key));
  return { number: numberOf(dict), head: bytesOf(`<<${entriesOf(copy)}`) };
}

export function numberOfRef(ref: unknown): number {
  if (!isRef(ref)) throw new Error('a file without a root');
  return ref.objectNumber;
}

function isRef(found: unknown): found is PDFRef {
  return typeof found === 'object' && found !== null && 'objectNumber' in found;
}
