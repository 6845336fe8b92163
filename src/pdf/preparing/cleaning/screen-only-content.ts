import { type PDFContext, PDFDict, PDFName, type PDFObject } from 'pdf-lib';
import { pageContent } from '../page-content.ts';
import { inherited } from '../page-tree.ts';
import { contentOperators } from '../printed/content.ts';
import { joined } from '../unpack.ts';
import type { Spending } from '../unreadable.ts';
import { doesNotPrint } from './layers.ts';

/**
 * Takes what is drawn for the screen alone out of a page: the grey bar behind the courts' buttons,
 * which would be printed as soon as the page is merged into another file, where nothing says any
 * more that its layer does not print.
 */
export function removeScreenOnlyContent(
  page: PDFDict,
  context: PDFContext,
  spending: Spending,
): void {
  const layers = screenOnlyLayers(page);
  if (layers.size === 0) return;
  const drawn = pageContent(page, spending);
  if (drawn === undefined) return;
  const gaps = sectionsOf(drawn, layers, context, spending);
  if (gaps.length === 0) return;
  const kept = context.flateStream(without(drawn, gaps));
  page.set(PDFName.of('Contents'), context.register(kept));
}

/** The page's own names of the layers that do not print. */
function screenOnlyLayers(page: PDFDict): ReadonlySet<string> {
  const resources = inherited(page, 'Resources');
  const named =
    resources instanceof PDFDict ? resources.lookup(PDFName.of('Properties')) : undefined;
  if (!(named instanceof PDFDict)) return new Set();
  return new Set(
    named
      .keys()
      .filter((key) => doesNotPrint(named.lookup(key)))
      .map((key) => key.decodeText()),
  );
}

interface Gap {
  readonly from: number;
  readonly to: number;
}

function sectionsOf(
  drawn: Uint8Array,
  layers: ReadonlySet<string>,
  context: PDFContext,
  spending: Spending,
): readonly Gap[] {
  const gaps: Gap[] = [];
  let open = 0;
  let from: { readonly at: number; readonly level: number } | undefined;
  for (const { operator, operands, start, end } of contentOperators(drawn, context, spending)) {
    if (operator === 'BDC' || operator === 'BMC') {
      open += 1;
      if (from === undefined && opensLayer(operands, layers)) from = { at: start, level: open };
    }
    if (operator !== 'EMC') continue;
    if (from !== undefined && from.level === open) {
      gaps.push({ from: from.at, to: end });
      from = undefined;
    }
    open -= 1;
  }
  return gaps;
}

function opensLayer(operands: readonly PDFObject[], layers: ReadonlySet<string>): boolean {
  const [tag, layer] = operands;
  return tag === PDFName.of('OC') && layer instanceof PDFName && layers.has(layer.decodeText());
}

function without(drawn: Uint8Array, gaps: readonly Gap[]): Uint8Array {
  const parts: Uint8Array[] = [];
  let at = 0;
  for (const gap of gaps) {
    parts.push(drawn.subarray(at, gap.from));
    at = gap.to;
  }
  return joined([...parts, drawn.subarray(at)]);
}
