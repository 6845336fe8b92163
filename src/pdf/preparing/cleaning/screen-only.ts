import { PDFArray, PDFDict, PDFName, PDFNumber } from 'pdf-lib';
import { type FieldNode, fieldsOf, fieldType, hasFlag, textAt } from '../field-tree.ts';
import { keepOnly } from './keep-only.ts';
import { doesNotPrint } from './layers.ts';

const printFlag = 4;

/** Buttons for use on screen, by the words that the Judicial Council puts on or under them. */
const screenWords = /^(print|save|clear|reset|submit|warning|e-?mail)|for your protection/i;

/**
 * Takes out the buttons and notices that are there for the screen alone: what the file itself says
 * does not print, and the buttons that print, save and clear. A printed line that is a button only
 * by its kind (the address of the courts' site) stays.
 *
 * @returns the names of the fields that are gone, and their widgets.
 */
export function removeScreenOnly(catalog: PDFDict): RemovedFields {
  const names: string[] = [];
  const widgets = new Set<PDFDict>();
  for (const node of fieldsOf(catalog)) {
    if (!node.widgets.every((widget) => isScreenOnly(node, widget))) continue;
    names.push(node.name);
    for (const widget of node.widgets) widgets.add(widget);
  }
  const form = catalog.lookup(PDFName.of('AcroForm'));
  const roots = form instanceof PDFDict ? form.lookup(PDFName.of('Fields')) : undefined;
  if (roots instanceof PDFArray) removeFrom(roots, widgets, new Set());
  return { names, widgets };
}

export interface RemovedFields {
  readonly names: readonly string[];
  readonly widgets: ReadonlySet<PDFDict>;
}

function isScreenOnly({ name, field }: FieldNode, widget: PDFDict): boolean {
  const button = fieldType(field) === 'Btn' && hasFlag(field, 'pushButton');
  if (!button && !hasFlag(field, 'readOnly')) return false;
  if (doesNotPrint(widget.lookup(PDFName.of('OC')))) return true;
  if (!prints(widget)) return true;
  const last = name.split('.').at(-1) ?? '';
  return button && (screenWords.test(last) || screenWords.test(caption(widget)));
}

function prints(widget: PDFDict): boolean {
  const flags = widget.lookup(PDFName.of('F'));
  return flags instanceof PDFNumber && (flags.asNumber() & printFlag) !== 0;
}

function caption(widget: PDFDict): string {
  const look = widget.lookup(PDFName.of('MK'));
  return look instanceof PDFDict ? (textAt(look, 'CA') ?? '') : '';
}

/** Removes the fields from the tree, and the branches that this leaves empty. */
function removeFrom(list: PDFArray, gone: ReadonlySet<PDFDict>, seen: Set<PDFArray>): void {
  if (seen.has(list)) return;
  seen.add(list);
  keepOnly(list, (field) => {
    if (!(field instanceof PDFDict)) return true;
    const kids = field.lookup(PDFName.of('Kids'));
    if (!(kids instanceof PDFArray) || kids.size() === 0) return !gone.has(field);
    removeFrom(kids, gone, seen);
    return kids.size() > 0;
  });
}

/** Takes the widgets off the pages; pages may share one list. */
export function removeFromPages(pages: readonly PDFDict[], gone: ReadonlySet<PDFDict>): void {
  const lists = new Set(pages.map((page) => page.lookup(PDFName.of('Annots'))));
  for (const list of lists) {
    if (!(list instanceof PDFArray)) continue;
    keepOnly(list, (found) => !(found instanceof PDFDict && gone.has(found)));
  }
}
