import { PDFArray, PDFDict, PDFName, PDFNumber, type PDFObject } from 'pdf-lib';
import { limits } from '../limits.ts';
import { beyond } from '../unreadable.ts';
import { keepOnly } from './keep-only.ts';

/** Takes the tags of widgets that are gone out of the tree of tags, and nothing else. */
export function removeTags(catalog: PDFDict, gone: ReadonlySet<PDFDict>): void {
  const root = catalog.lookup(PDFName.of('StructTreeRoot'));
  if (gone.size === 0 || !(root instanceof PDFDict)) return;
  prune(root, gone, new Set(), 0);
  const keys = new Set([...gone].flatMap((widget) => keyOf(widget)));
  forget(root.lookup(PDFName.of('ParentTree')), keys, new Set(), 0);
}

function keyOf(widget: PDFDict): readonly number[] {
  const key = widget.lookup(PDFName.of('StructParent'));
  return key instanceof PDFNumber ? [key.asNumber()] : [];
}

/** @returns whether the element held only what is gone, and goes with it. */
function prune(
  element: PDFDict,
  gone: ReadonlySet<PDFDict>,
  seen: Set<PDFObject>,
  depth: number,
): boolean {
  if (depth > limits.depth) beyond('depth');
  if (seen.has(element)) return false;
  seen.add(element);
  const kids = element.lookup(PDFName.of('K'));
  if (kids instanceof PDFDict) {
    if (!isGone(kids, gone, seen, depth)) return false;
    element.delete(PDFName.of('K'));
    return true;
  }
  if (!(kids instanceof PDFArray) || kids.size() === 0) return false;
  if (!seen.has(kids)) {
    seen.add(kids);
    keepOnly(kids, (kid) => !(kid instanceof PDFDict && isGone(kid, gone, seen, depth)));
  }
  return kids.size() === 0;
}

function isGone(
  kid: PDFDict,
  gone: ReadonlySet<PDFDict>,
  seen: Set<PDFObject>,
  depth: number,
): boolean {
  if (kid.get(PDFName.of('Type')) === PDFName.of('OBJR')) {
    const object: PDFObject | undefined = kid.lookup(PDFName.of('Obj'));
    return object instanceof PDFDict && gone.has(object);
  }
  return prune(kid, gone, seen, depth + 1);
}

/** Takes keys out of a tree of numbers. */
function forget(
  node: PDFObject | undefined,
  keys: ReadonlySet<number>,
  seen: Set<PDFObject>,
  depth: number,
): void {
  if (!(node instanceof PDFDict) || seen.has(node)) return;
  if (depth > limits.depth) beyond('depth');
  seen.add(node);
  const numbers = node.lookup(PDFName.of('Nums'));
  if (numbers instanceof PDFArray && !seen.has(numbers)) {
    seen.add(numbers);
    forgetIn(numbers, keys);
  }
  const kids = node.lookup(PDFName.of('Kids'));
  if (!(kids instanceof PDFArray) || seen.has(kids)) return;
  seen.add(kids);
  for (const kid of kids.asArray()) forget(node.context.lookup(kid), keys, seen, depth + 1);
}

/** A key and its value stand side by side. */
function forgetIn(numbers: PDFArray, keys: ReadonlySet<number>): void {
  keepOnly(numbers, (_, index) => {
    const key = numbers.lookup(index - (index % 2));
    return !(key instanceof PDFNumber && keys.has(key.asNumber()));
  });
}
