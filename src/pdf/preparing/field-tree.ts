import {
  PDFArray,
  PDFDict,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFString,
} from 'pdf-lib';
import { limits } from './limits.ts';
import { inherited } from './page-tree.ts';
import { beyond, UnreadablePdf } from './unreadable.ts';

/** One field of a form, and the widgets that show it. */
export interface FieldNode {
  /** Its full name: those of its parents and its own, with dots between. */
  readonly name: string;
  readonly field: PDFDict;
  readonly widgets: readonly PDFDict[];
}

/** Every field of a form in the order of its tree. */
export function fieldsOf(catalog: PDFDict): readonly FieldNode[] {
  const form = catalog.lookup(PDFName.of('AcroForm'));
  const roots = form instanceof PDFDict ? form.lookup(PDFName.of('Fields')) : undefined;
  const found: FieldNode[] = [];
  const seen = new Set<PDFDict>();
  for (const root of kidsIn(roots)) collect(root, '', found, seen, 0);
  return found;
}

function collect(
  field: PDFDict,
  above: string,
  found: FieldNode[],
  seen: Set<PDFDict>,
  depth: number,
): void {
  if (seen.has(field)) throw new UnreadablePdf({ kind: 'endless', what: 'fields' });
  if (depth > limits.depth) beyond('depth');
  if (seen.size >= limits.fields) beyond('fields');
  seen.add(field);
  const own = textAt(field, 'T');
  const name = own === undefined ? above : above === '' ? own : `${above}.${own}`;
  const kids = kidsIn(field.lookup(PDFName.of('Kids')));
  const fields = kids.filter((kid) => kid.has(PDFName.of('T')));
  for (const kid of fields) collect(kid, name, found, seen, depth + 1);
  if (fields.length > 0) return;
  found.push({ name, field, widgets: kids.length > 0 ? kids : [field] });
}

export function kidsIn(list: PDFObject | undefined): readonly PDFDict[] {
  if (!(list instanceof PDFArray)) return [];
  return list
    .asArray()
    .map((_, index) => list.lookup(index))
    .filter((kid) => kid instanceof PDFDict);
}

export function textAt(dict: PDFDict, key: string): string | undefined {
  const found = dict.lookup(PDFName.of(key));
  return found instanceof PDFString || found instanceof PDFHexString
    ? found.decodeText()
    : undefined;
}

const fieldFlag = { readOnly: 1, pushButton: 1 << 16 } as const;

/** A flag of a field, its own or one that it has from the fields above it. */
export function hasFlag(field: PDFDict, flag: keyof typeof fieldFlag): boolean {
  const flags = inherited(field, 'Ff');
  return flags instanceof PDFNumber && (flags.asNumber() & fieldFlag[flag]) !== 0;
}

export function fieldType(field: PDFDict): string | undefined {
  const found = inherited(field, 'FT');
  return found instanceof PDFName ? found.decodeText() : undefined;
}
