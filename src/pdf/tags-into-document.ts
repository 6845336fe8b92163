import {
  PDFArray,
  type PDFContext,
  type PDFDict,
  type PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFPage,
  type PDFRef,
  PDFString,
} from 'pdf-lib';
import type { Role } from './tags.ts';

/** A tag of a document that pdf-lib has read. */
export interface DocumentTag {
  readonly role: Role;
  readonly parts: (DocumentTag | Mark | Widget)[];
}

/** A piece of drawn content, by its page and the number that marks it there. */
export interface Mark {
  readonly page: PDFPage;
  readonly id: number;
}

/** A form field's widget, by its reference. */
export interface Widget {
  readonly page: PDFPage;
  readonly widget: PDFRef;
}

export function documentTag(role: Role): DocumentTag {
  return { role, parts: [] };
}

/**
 * Writes the tags into the document: the tree for reading aloud, the parent tree from marked content
 * back to its tag, the language and the title in the window's bar.
 */
export function writeTags(document: PDFDocument, root: DocumentTag, language: string): void {
  const { context, catalog } = document;
  const treeRef = context.nextRef();
  const written: Written = { parents: new Map(), widgets: [] };
  const top = writeElement(context, root, treeRef, written);
  const numbers = parentTree(document, written);
  context.assign(
    treeRef,
    context.obj({
      Type: 'StructTreeRoot',
      K: top,
      ParentTree: { Nums: numbers },
      ParentTreeNextKey: numbers.size() / 2,
    }),
  );
  catalog.set(PDFName.of('StructTreeRoot'), treeRef);
  catalog.set(PDFName.of('MarkInfo'), context.obj({ Marked: true }));
  catalog.set(PDFName.of('Lang'), PDFString.of(language));
  catalog.set(PDFName.of('ViewerPreferences'), printedOneSided(document));
}

/** What the elements that were written hold, for the way back from it to them. */
interface Written {
  /** The element of each mark of a page, by the number of the mark. */
  readonly parents: Map<PDFPage, PDFRef[]>;
  readonly widgets: { readonly widget: PDFRef; readonly parent: PDFRef }[];
}

function writeElement(
  context: PDFContext,
  one: DocumentTag,
  parent: PDFRef,
  written: Written,
): PDFRef {
  const ref = context.nextRef();
  const kids = PDFArray.withContext(context);
  for (const part of one.parts) {
    if ('role' in part) kids.push(writeElement(context, part, ref, written));
    else if ('widget' in part) {
      kids.push(context.obj({ Type: 'OBJR', Obj: part.widget, Pg: part.page.ref }));
      written.widgets.push({ widget: part.widget, parent: ref });
    } else {
      kids.push(context.obj({ Type: 'MCR', Pg: part.page.ref, MCID: part.id }));
      const list = written.parents.get(part.page) ?? [];
      list[part.id] = ref;
      written.parents.set(part.page, list);
    }
  }
  const element = context.obj({ Type: 'StructElem', S: one.role, P: parent, K: kids });
  context.assign(ref, element);
  return ref;
}

/** Numbers every page and every widget, and says for each number which elements it leads back to. */
function parentTree(document: PDFDocument, { parents, widgets }: Written): PDFArray {
  const { context } = document;
  const numbers = PDFArray.withContext(context);
  let next = 0;
  for (const page of document.getPages()) {
    page.node.set(PDFName.of('StructParents'), PDFNumber.of(next));
    page.node.set(PDFName.of('Tabs'), PDFName.of('S'));
    numbers.push(PDFNumber.of(next));
    numbers.push(context.obj(parents.get(page) ?? []));
    next += 1;
  }
  for (const { widget, parent } of widgets) {
    const found: unknown = context.lookup(widget);
    if (isDict(found)) found.set(PDFName.of('StructParent'), PDFNumber.of(next));
    numbers.push(PDFNumber.of(next));
    numbers.push(parent);
    next += 1;
  }
  return numbers;
}

/** The title in the window's bar; printed as large as drawn, and on one side (rule 2.102). */
export function printedOneSided(document: PDFDocument): PDFDict {
  return document.context.obj({
    DisplayDocTitle: true,
    PrintScaling: 'None',
    Duplex: 'Simplex',
  });
}

function isDict(found: unknown): found is PDFDict {
  return typeof found === 'object' && found !== null && 'set' in found && 'keys' in found;
}

/** A title or a name as PDF text, whatever its letters; in plain letters where it has no others. */
export function pdfText(text: string): PDFHexString | PDFString {
  return /^[ -'*-[\]-~]*$/u.test(text) ? PDFString.of(text) : PDFHexString.fromText(text);
}
