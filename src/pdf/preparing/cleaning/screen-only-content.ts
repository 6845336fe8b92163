import { type PDFContext, PDFDict, PDFName, type PDFObject } from 'pdf-lib';
import { joined } from '../../joined-bytes.ts';
import { pageContent } from '../page-content.ts';
import { inherited } from '../page-tree.ts';
import { type ContentOperator, contentOperators } from '../printed/content.ts';
import type { Spending } from '../unreadable.ts';
import { doesNotPrint } from './layers.ts';

/**
 * Takes what is drawn for the screen alone out of a page: the gray bar behind the courts' buttons,
 * which would be printed as soon as the page is merged into another file, where nothing says any
 * more that its layer does not print. What such a part sets (colors, faces, tags) stays set,
 * because what comes after it was written to be drawn so.
 */
export function removeScreenOnlyContent(
  page: PDFDict,
  context: PDFContext,
  spending: Spending,
): void {
  const layers = screenOnlyLayers(page, spending);
  if (layers.size === 0) return;
  const drawn = pageContent(page, spending);
  if (drawn === undefined) return;
  const changes = changesIn(drawn, layers, context, spending);
  if (changes.length === 0) return;
  const kept = context.flateStream(changed(drawn, changes));
  page.set(PDFName.of('Contents'), context.register(kept));
}

/** The page's own names of the layers that do not print. */
function screenOnlyLayers(page: PDFDict, spending: Spending): ReadonlySet<string> {
  const resources = inherited(page, 'Resources');
  const named =
    resources instanceof PDFDict ? resources.lookup(PDFName.of('Properties')) : undefined;
  if (!(named instanceof PDFDict)) return new Set();
  spending.spend('values', named.keys().length);
  return new Set(
    named
      .keys()
      .filter((key) => doesNotPrint(named.lookup(key)))
      .map((key) => key.decodeText()),
  );
}

/** One operator that paints, and what is in its place. */
interface Change {
  readonly from: number;
  readonly to: number;
  readonly by: string;
}

function changesIn(
  drawn: Uint8Array,
  layers: ReadonlySet<string>,
  context: PDFContext,
  spending: Spending,
): readonly Change[] {
  const changes: Change[] = [];
  const open: boolean[] = [];
  let hidden = 0;
  for (const one of contentOperators(drawn, context, spending)) {
    const { operator, operands, start, end } = one;
    if (operator === 'BDC' || operator === 'BMC') {
      open.push(opensLayer(operands, layers));
      if (open.at(-1) === true) hidden += 1;
    }
    if (operator === 'EMC' && open.pop() === true) hidden -= 1;
    const by = hidden > 0 ? inPlaceOf(one) : undefined;
    if (by !== undefined) changes.push({ from: start, to: end, by });
  }
  return changes;
}

const paths = new Set(['f', 'F', 'f*', 'B', 'B*', 'b', 'b*', 'S', 's']);
const pictures = new Set(['Tj', 'TJ', 'Do', 'sh', 'BI', 'ID', 'EI']);

/** What is left of an operator once it paints nothing; undefined where it paints nothing anyway. */
function inPlaceOf({ operator, operands }: ContentOperator): string | undefined {
  if (paths.has(operator)) return 'n';
  if (pictures.has(operator)) return '';
  if (operator === "'") return 'T*';
  if (operator === '"') return `${operands[0]} Tw ${operands[1]} Tc T*`;
  return undefined;
}

function opensLayer(operands: readonly PDFObject[], layers: ReadonlySet<string>): boolean {
  const [tag, layer] = operands;
  return tag === PDFName.of('OC') && layer instanceof PDFName && layers.has(layer.decodeText());
}

function changed(drawn: Uint8Array, changes: readonly Change[]): Uint8Array {
  const parts: Uint8Array[] = [];
  let at = 0;
  for (const { from, to, by } of changes) {
    parts.push(drawn.subarray(at, from), new TextEncoder().encode(by));
    at = to;
  }
  return joined([...parts, drawn.subarray(at)]);
}
