import {
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFName,
  PDFNumber,
  type PDFPage,
  PDFRef,
} from 'pdf-lib';
import { pageContent } from './preparing/page-content.ts';
import { Spending } from './preparing/unreadable.ts';
import { markedPage, type PrintedLine } from './printed-lines.ts';
import { type DocumentTag, documentTag, writeTags } from './tags-into-document.ts';

/**
 * Tags a form that has none (MC-025 and MC-031 as the courts serve them): what its pages print as
 * paragraphs and its fields where they are among them, row by row from the top. Rules and boxes are
 * not read aloud.
 */
export function tagPrint(document: PDFDocument, language: string): void {
  if (document.catalog.has(PDFName.of('StructTreeRoot'))) return;
  const root = documentTag('Document');
  for (const page of document.getPages()) {
    const parts = [...tagText(document, page), ...tagFields(page)];
    root.parts.push(...inReadingOrder(parts).map((part) => part.tag));
  }
  writeTags(document, root, language);
}

interface Placed {
  readonly x: number;
  readonly y: number;
  readonly tag: DocumentTag;
}

function tagText(document: PDFDocument, page: PDFPage): readonly Placed[] {
  const found = pageContent(page.node, new Spending());
  if (found === undefined) return [];
  const { content, lines } = markedPage(found, document.context);
  const stream = document.context.register(document.context.flateStream(content));
  page.node.set(PDFName.of('Contents'), stream);
  const paragraphs: Placed[] = [];
  for (const [id, line] of lines.entries()) {
    const before = lines[id - 1];
    const last = paragraphs.at(-1);
    if (last !== undefined && before !== undefined && goesOn(before, line)) {
      last.tag.parts.push({ page, id });
      continue;
    }
    const own = documentTag('P');
    own.parts.push({ page, id });
    paragraphs.push({ x: line.x, y: line.y, tag: own });
  }
  return paragraphs;
}

/**
 * A line of the same size goes on where the one before ends, or close under it at the same margin.
 */
function goesOn(before: PrintedLine, line: PrintedLine): boolean {
  if (Math.abs(before.size - line.size) > 0.1) return false;
  const [right, down] = [line.x - before.x, before.y - line.y];
  // A letter is half as wide as it is high, or somewhat more.
  if (Math.abs(down) < 0.5) return right > 0 && right < before.letters * before.size * 0.62 + 3;
  return Math.abs(right) < 1 && down > 0 && down < line.size * 1.4;
}

/** A one-line field is read at its baseline; a longer one at its first line. */
function tagFields(page: PDFPage): readonly Placed[] {
  const found: Placed[] = [];
  for (const ref of page.node.Annots()?.asArray() ?? []) {
    const widget = page.doc.context.lookup(ref);
    const rect = widget instanceof PDFDict ? widget.lookup(PDFName.of('Rect')) : undefined;
    if (!(ref instanceof PDFRef) || !(rect instanceof PDFArray)) continue;
    const [x = 0, bottom = 0, , top = 0] = rect
      .asArray()
      .map((one) => (one instanceof PDFNumber ? one.asNumber() : 0));
    const own: DocumentTag = { ...documentTag('Form'), parts: [{ page, widget: ref }] };
    found.push({ x, y: Math.max(bottom + 3, top - 12), tag: own });
  }
  return found;
}

/** Rows from the top, each from the left; what is a few points higher is in the same row. */
function inReadingOrder(parts: readonly Placed[]): readonly Placed[] {
  const rows: Placed[][] = [];
  for (const part of [...parts].sort((a, b) => b.y - a.y)) {
    const row = rows.at(-1);
    const top = row?.[0];
    if (row !== undefined && top !== undefined && top.y - part.y < 4) row.push(part);
    else rows.push([part]);
  }
  return rows.flatMap((row) => row.sort((a, b) => a.x - b.x));
}
