import {
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFName,
  type PDFObject,
  PDFRawStream,
  PDFRef,
  PDFStream,
} from 'pdf-lib';

/**
 * Papers of one packet are drawn in the same faces: what is the same to the byte (a face, its
 * widths, a box) is kept once. Repeated, because two fonts are the same only once their files are.
 */
export function shareSameObjects(document: PDFDocument): void {
  for (;;) {
    const twins = twinsIn(document);
    if (twins.size === 0) return;
    for (const [, object] of document.context.enumerateIndirectObjects()) pointTo(object, twins);
    for (const ref of twins.keys()) document.context.delete(ref);
  }
}

/** Each object that another one before it equals, with that one. */
function twinsIn(document: PDFDocument): ReadonlyMap<PDFRef, PDFRef> {
  const first = new Map<string, (readonly [PDFRef, PDFObject])[]>();
  const twins = new Map<PDFRef, PDFRef>();
  for (const [ref, object] of document.context.enumerateIndirectObjects()) {
    const key = keyOf(object);
    if (key === undefined) continue;
    const alike = first.get(key) ?? [];
    const known = alike.find(([, other]) => sameBytes(object, other));
    if (known !== undefined) twins.set(ref, known[0]);
    else first.set(key, [...alike, [ref, object]]);
  }
  return twins;
}

/** What two objects that may be one are compared by; pages, tags and fields are always their own. */
function keyOf(object: PDFObject): string | undefined {
  if (object instanceof PDFRawStream) return `${object.dict.toString()} ${object.contents.length}`;
  if (object instanceof PDFArray) return object.toString();
  if (!(object instanceof PDFDict)) return undefined;
  const type = object.lookup(PDFName.of('Type'));
  const shared = type === PDFName.of('Font') || type === PDFName.of('FontDescriptor');
  return shared ? object.toString() : undefined;
}

/** Streams of one length and one dictionary may still differ in what they hold. */
function sameBytes(one: PDFObject, other: PDFObject): boolean {
  if (!(one instanceof PDFRawStream) || !(other instanceof PDFRawStream)) return true;
  const { contents } = other;
  return one.contents.every((byte, at) => byte === contents[at]);
}

function pointTo(object: PDFObject, twins: ReadonlyMap<PDFRef, PDFRef>): void {
  const other = (value: PDFObject) => (value instanceof PDFRef ? twins.get(value) : undefined);
  if (object instanceof PDFArray) {
    for (const [index, value] of object.asArray().entries()) {
      const ref = other(value);
      if (ref !== undefined) object.set(index, ref);
      else if (!(value instanceof PDFRef)) pointTo(value, twins);
    }
    return;
  }
  const dict = object instanceof PDFStream ? object.dict : object;
  if (!(dict instanceof PDFDict)) return;
  for (const [key, value] of dict.entries()) {
    const ref = other(value);
    if (ref !== undefined) dict.set(key, ref);
    else if (!(value instanceof PDFRef)) pointTo(value, twins);
  }
}
