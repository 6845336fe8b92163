import { PDFArray, type PDFContext, PDFDict, PDFName, type PDFObject, PDFStream } from 'pdf-lib';

/** What a link may do: go to another place in the file, or to a web page. */
const harmless = new Set(['GoTo', 'URI'].map((name) => PDFName.of(name)));

/** Removes everything that a file does on its own, and every script, wherever it is attached. */
export function removeActions(context: PDFContext, catalog: PDFDict): void {
  catalog.delete(PDFName.of('OpenAction'));
  removeNames(catalog);
  for (const [, object] of context.enumerateIndirectObjects()) removeIn(context, object);
}

function removeNames(catalog: PDFDict): void {
  const names = catalog.lookup(PDFName.of('Names'));
  if (!(names instanceof PDFDict)) return;
  for (const key of ['JavaScript', 'EmbeddedFiles']) names.delete(PDFName.of(key));
  if (names.keys().length === 0) catalog.delete(PDFName.of('Names'));
}

/** Depth is bounded: the reader lets no value nest deeper. */
function removeIn(context: PDFContext, object: PDFObject): void {
  if (object instanceof PDFStream) removeIn(context, object.dict);
  if (object instanceof PDFArray) for (const one of object.asArray()) removeIn(context, one);
  if (!(object instanceof PDFDict)) return;
  object.delete(PDFName.of('AA'));
  for (const key of ['A', 'PA', 'Next']) {
    if (acts(context, object.get(PDFName.of(key)))) object.delete(PDFName.of(key));
  }
  for (const value of object.values()) removeIn(context, value);
}

/** No form has that many; anything longer is treated as an action and not read. */
const manyActions = 100;

/** Tag attributes and outline items use the same keys, and do nothing. */
function acts(context: PDFContext, hung: PDFObject | undefined): boolean {
  const found = context.lookup(hung);
  if (found instanceof PDFArray) {
    return (
      found.size() > manyActions || found.asArray().some((one) => isAction(context.lookup(one)))
    );
  }
  return isAction(found);
}

function isAction(found: PDFObject | undefined): boolean {
  if (!(found instanceof PDFDict)) return false;
  const kind = found.get(PDFName.of('S'));
  return kind instanceof PDFName && !harmless.has(kind);
}
