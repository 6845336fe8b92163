import {
  decodePDFRawStream,
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFName,
  type PDFObject,
  type PDFPage,
  PDFRawStream,
  PDFRef,
  PDFStream,
} from 'pdf-lib';
import { withoutMarked } from './marked-content.ts';

/**
 * Takes out of the pages what is meant for the screen alone: content of optional groups that are off
 * in print (ISO 32000-1, 8.11). Where pages are copied into another document the groups are lost, and
 * a grey bar behind a button would print.
 */
export function dropScreenOnly(document: PDFDocument): void {
  const properties = document.catalog.lookup(PDFName.of('OCProperties'));
  if (!(properties instanceof PDFDict)) return;
  const isOff = offInPrint(properties);
  for (const page of document.getPages()) {
    const names = groupsOf(page).filter(([, ref]) => isOff(ref));
    if (names.length > 0) rewrite(page, new Set(names.map(([name]) => name)));
  }
  document.catalog.delete(PDFName.of('OCProperties'));
}

/** The optional groups that a page's content names. */
function groupsOf(page: PDFPage): readonly (readonly [name: string, group: PDFRef])[] {
  const found = page.node.Resources()?.lookup(PDFName.of('Properties'));
  if (!(found instanceof PDFDict)) return [];
  return found
    .entries()
    .flatMap(([name, ref]) => (ref instanceof PDFRef ? [[name.decodeText(), ref] as const] : []));
}

function offInPrint(properties: PDFDict): (group: PDFRef) => boolean {
  const config = properties.lookup(PDFName.of('D'));
  const listed = (key: string): ReadonlySet<string> => {
    const found = config instanceof PDFDict ? config.lookup(PDFName.of(key)) : undefined;
    return new Set(found instanceof PDFArray ? found.asArray().map(String) : []);
  };
  const [on, off] = [listed('ON'), listed('OFF')];
  const base = config instanceof PDFDict ? config.lookup(PDFName.of('BaseState')) : undefined;
  return (group) => {
    const state = printState(properties, group);
    if (state !== undefined) return state === 'OFF';
    if (off.has(String(group))) return true;
    return base === PDFName.of('OFF') && !on.has(String(group));
  };
}

function printState(properties: PDFDict, group: PDFRef): string | undefined {
  const found = properties.context.lookup(group);
  const usage = found instanceof PDFDict ? found.lookup(PDFName.of('Usage')) : undefined;
  const print = usage instanceof PDFDict ? usage.lookup(PDFName.of('Print')) : undefined;
  const state = print instanceof PDFDict ? print.lookup(PDFName.of('PrintState')) : undefined;
  return state instanceof PDFName ? state.decodeText() : undefined;
}

function rewrite(page: PDFPage, names: ReadonlySet<string>): void {
  const { context } = page.doc;
  page.node.normalize();
  const contents = page.node.Contents();
  const streams = contents instanceof PDFArray ? contents.asArray() : [];
  const content = streams.map((ref) => contentOf(context.lookup(ref))).join('\n');
  const left = withoutMarked(content, 'OC', names);
  const bytes = Uint8Array.from(left, (letter) => letter.charCodeAt(0));
  const written = context.register(context.flateStream(bytes));
  page.node.set(PDFName.of('Contents'), context.obj([written]));
}

function contentOf(stream: PDFObject | undefined): string {
  if (stream instanceof PDFRawStream) return latin(decodePDFRawStream(stream).decode());
  return stream instanceof PDFStream ? stream.getContentsString() : '';
}

/** Bytes as letters, one each. */
function latin(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += 8192) {
    parts.push(String.fromCharCode(...bytes.subarray(at, at + 8192)));
  }
  return parts.join('');
}
