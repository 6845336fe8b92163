import type { PDFPage, PDFRawStream } from 'pdf-lib';
import { PDFArray, PDFDict, type PDFDocument, PDFName, PDFNumber, PDFRef } from 'pdf-lib';
import type { TagParents } from './tag-parents.ts';

/** What a widget shows, as page content under its tag; nothing where it shows nothing. */
export function shownAsContent(
  document: PDFDocument,
  page: PDFPage,
  widget: PDFDict,
  parents: TagParents,
): readonly string[] {
  const shown = shownBy(document, widget);
  const place = shown === undefined ? undefined : placeOf(document, widget, shown);
  if (shown === undefined || place === undefined) {
    parents.empty(widget);
    return [];
  }
  const mark = parents.becomesMark(page, widget);
  const open = mark === undefined ? '/Artifact BMC' : `/Form <</MCID ${mark}>> BDC`;
  const key = page.node.newXObject('Fm', shown);
  return [`${open} q ${place} cm ${key.toString()} Do Q EMC`];
}

/** The stream that a widget shows now; nothing where it is hidden, empty or not ticked. */
function shownBy(document: PDFDocument, widget: PDFDict): PDFRef | undefined {
  const flags = widget.lookup(PDFName.of('F'));
  const hidden = flags instanceof PDFNumber && (flags.asNumber() & 0b10_0010) !== 0;
  const normal = appearanceDict(widget)?.get(PDFName.of('N'));
  if (hidden || normal === undefined) return undefined;
  const found = document.context.lookup(normal);
  if (!(found instanceof PDFDict)) return normal instanceof PDFRef ? normal : undefined;
  const state = widget.get(PDFName.of('AS'));
  const chosen = state instanceof PDFName ? found.get(state) : undefined;
  return chosen instanceof PDFRef ? chosen : undefined;
}

function appearanceDict(widget: PDFDict): PDFDict | undefined {
  const found = widget.lookup(PDFName.of('AP'));
  return found instanceof PDFDict ? found : undefined;
}

/**
 * The matrix that puts an appearance into its rectangle (ISO 32000-1, 12.5.5, algorithm 8.1): the box
 * of the appearance, turned by its own matrix, is fitted to the rectangle.
 */
function placeOf(document: PDFDocument, widget: PDFDict, shown: PDFRef): string | undefined {
  const stream = document.context.lookup(shown);
  const rect = numbers(widget.lookup(PDFName.of('Rect')));
  if (!isStream(stream) || rect.length !== 4) return undefined;
  const box = numbers(stream.dict.lookup(PDFName.of('BBox')));
  const matrix = numbers(stream.dict.lookup(PDFName.of('Matrix')));
  const [from, to] = [turned(box, matrix), turned(rect, [])];
  const [wide, high] = [from.right - from.left, from.top - from.bottom];
  if (wide === 0 || high === 0) return undefined;
  const [sx, sy] = [(to.right - to.left) / wide, (to.top - to.bottom) / high];
  const moved = [to.left - from.left * sx, to.bottom - from.bottom * sy];
  return [sx, 0, 0, sy, ...moved].map((one) => Number(one.toFixed(4))).join(' ');
}

function turned(box: readonly number[], matrix: readonly number[]) {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = matrix;
  const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = box;
  const corners = [
    [x1, y1],
    [x2, y1],
    [x1, y2],
    [x2, y2],
  ].map(([x = 0, y = 0]) => [a * x + c * y + e, b * x + d * y + f] as const);
  const [xs, ys] = [corners.map(([x]) => x), corners.map(([, y]) => y)];
  return {
    left: Math.min(...xs),
    right: Math.max(...xs),
    bottom: Math.min(...ys),
    top: Math.max(...ys),
  };
}

function numbers(found: unknown): readonly number[] {
  if (!(found instanceof PDFArray)) return [];
  return found.asArray().map((one) => (one instanceof PDFNumber ? one.asNumber() : 0));
}

function isStream(found: unknown): found is PDFRawStream {
  return typeof found === 'object' && found !== null && 'dict' in found;
}

export function isWidget(annotation: PDFDict): boolean {
  return annotation.lookup(PDFName.of('Subtype')) === PDFName.of('Widget');
}
