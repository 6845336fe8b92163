import { PDFArray, type PDFContext, PDFDict, PDFName, type PDFObject } from 'pdf-lib';
import { limits } from './limits.ts';
import { beyond, damaged, UnreadablePdf } from './unreadable.ts';

/** The pages of a file in their order. */
export function pagesOf(catalog: PDFDict): readonly PDFDict[] {
  const pages: PDFDict[] = [];
  collect(catalog.context, catalog.get(PDFName.of('Pages')), pages, new Set(), 0);
  if (pages.length === 0) throw damaged('pages');
  return pages;
}

function collect(
  context: PDFContext,
  at: PDFObject | undefined,
  pages: PDFDict[],
  seen: Set<PDFDict>,
  depth: number,
): void {
  const node = context.lookup(at);
  if (!(node instanceof PDFDict)) throw damaged('pages');
  if (seen.has(node)) throw new UnreadablePdf({ kind: 'endless', what: 'pages' });
  if (depth > limits.depth) beyond('depth');
  seen.add(node);
  const kids = node.lookup(PDFName.of('Kids'));
  if (!(kids instanceof PDFArray)) {
    if (pages.length >= limits.pages) beyond('pages');
    pages.push(node);
    return;
  }
  for (const kid of kids.asArray()) collect(context, kid, pages, seen, depth + 1);
}

/** An attribute of a page, its own or one that it has from the nodes above it. */
export function inherited(page: PDFDict, key: string): PDFObject | undefined {
  let node: PDFDict | undefined = page;
  for (let depth = 0; node !== undefined && depth <= limits.depth; depth += 1) {
    const found = node.lookup(PDFName.of(key));
    if (found !== undefined) return found;
    const parent: PDFObject | undefined = node.lookup(PDFName.of('Parent'));
    node = parent instanceof PDFDict ? parent : undefined;
  }
  return undefined;
}

/** What is on the pages beside their print: fields, links and notes. Pages may share one list. */
export function annotationsOn(pages: readonly PDFDict[]): ReadonlySet<PDFDict> {
  const lists = new Set(pages.map((page) => page.lookup(PDFName.of('Annots'))));
  const found = new Set<PDFDict>();
  for (const list of lists) {
    if (!(list instanceof PDFArray)) continue;
    for (let index = 0; index < list.size(); index += 1) {
      const one = list.lookup(index);
      if (one instanceof PDFDict) found.add(one);
    }
  }
  return found;
}
