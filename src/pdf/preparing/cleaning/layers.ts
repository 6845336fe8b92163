import { PDFArray, PDFDict, PDFName, type PDFObject } from 'pdf-lib';

/** Whether a layer of the file (an optional content group, or a group of them) is for the screen alone. */
export function doesNotPrint(layer: PDFObject | undefined): boolean {
  if (!(layer instanceof PDFDict)) return false;
  if (layer.get(PDFName.of('Type')) === PDFName.of('OCMD')) {
    return groupsOf(layer).length > 0 && groupsOf(layer).every(doesNotPrint);
  }
  const usage = layer.lookup(PDFName.of('Usage'));
  const print = usage instanceof PDFDict ? usage.lookup(PDFName.of('Print')) : undefined;
  return print instanceof PDFDict && print.get(PDFName.of('PrintState')) === PDFName.of('OFF');
}

/** No form has more layers; one that names more of them is taken to print. */
const manyGroups = 100;

function groupsOf(membership: PDFDict): readonly PDFDict[] {
  const groups = membership.lookup(PDFName.of('OCGs'));
  const list = groups instanceof PDFArray ? groups.asArray() : [groups];
  if (list.length > manyGroups) return [];
  return list
    .map((group) => membership.context.lookup(group))
    .filter(
      (group): group is PDFDict =>
        group instanceof PDFDict && group.get(PDFName.of('Type')) === PDFName.of('OCG'),
    );
}
