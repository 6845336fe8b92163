import type { PDFPage } from 'pdf-lib';
import {
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFRef,
} from 'pdf-lib';
import { numberTree } from './number-tree.ts';

/** The way from a field back to its tag, in a form that becomes flat. */
export interface TagParents {
  /**
   * Points a widget's tag to drawn content of the page instead, and returns the number that marks
   * it.
   */
  readonly becomesMark: (page: PDFPage, widget: PDFDict) => number | undefined;
  /** A field that shows nothing leaves its tag empty. */
  readonly empty: (widget: PDFDict) => void;
}

/** The parent tree of a tagged document (ISO 32000-1, 14.7.4.4): a number tree, flat or in branches. */
export function tagParents(document: PDFDocument): TagParents {
  const { context } = document;
  const root = document.catalog.lookup(PDFName.of('StructTreeRoot'));
  const tree = root instanceof PDFDict ? root.lookup(PDFName.of('ParentTree')) : undefined;
  const entries = tree instanceof PDFDict ? numberTree(tree) : new Map<number, PDFObject>();
  const elementOf = (widget: PDFDict): PDFDict | undefined => {
    const ref = entries.get(numberOf(widget, 'StructParent') ?? -1);
    const found = ref instanceof PDFRef ? context.lookup(ref) : undefined;
    return found instanceof PDFDict ? found : undefined;
  };
  const marksOf = (page: PDFPage): PDFArray | undefined => {
    const held = entries.get(numberOf(page.node, 'StructParents') ?? -1);
    const found = held instanceof PDFRef ? context.lookup(held) : held;
    return found instanceof PDFArray ? found : undefined;
  };
  return {
    becomesMark: (page, widget) => {
      const element = elementOf(widget);
      const marks = marksOf(page);
      const ref = entries.get(numberOf(widget, 'StructParent') ?? -1);
      if (element === undefined || marks === undefined || !(ref instanceof PDFRef))
        return undefined;
      const mark = marks.size();
      marks.push(ref);
      const held = context.obj({ Type: 'MCR', Pg: page.ref, MCID: mark });
      element.set(PDFName.of('K'), context.obj([held]));
      return mark;
    },
    empty: (widget) => {
      elementOf(widget)?.delete(PDFName.of('K'));
    },
  };
}

function numberOf(dict: PDFDict, key: string): number | undefined {
  const found = dict.lookup(PDFName.of(key));
  return found instanceof PDFNumber ? found.asNumber() : undefined;
}
