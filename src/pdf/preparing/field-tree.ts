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
import { beyond, damaged, UnreadablePdf } from './unreadable.ts';

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
  const walk: Walk = { found: [], seen: new Set(), widgets: 0 };
  for (const root of kidsIn(roots)) collect(root, '', walk, 0);
  return walk.found;
}

interface Walk {
  readonly found: FieldNode[];
  readonly seen: Set<PDFDict>;
  /** How many kids were looked at: lists of them may be shared. */
  widgets: number;
}

function collect(field: PDFDict, above: string, walk: Walk, depth: number): void {
  const { found, seen } = walk;
  if (seen.has(field)) throw new UnreadablePdf({ kind: 'endless', what: 'fields' });
  if (depth > limits.depth) beyond('depth');
  if (seen.size >= limits.fields) beyond('fields');
  seen.add(field);
  const own = textAt(field, 'T');
  const name = own === undefined ? above : above === '' ? own : `${above}.${own}`;
  if (name.length > longestText) throw damaged('fields');
  const kids = kidsIn(field.lookup(PDFName.of('Kids')));
  walk.widgets += kids.length;
  if (walk.widgets > limits.fields) beyond('fields');
  const fields = kids.filter((kid) => kid.has(PDFName.of('T')));
  for (const kid of fields) collect(kid, name, walk, depth + 1);
  if (fields.length > 0) return;
  found.push({ name, field, widgets: kids.length > 0 ? kids : [field] });
}

function kidsIn(list: PDFObject | undefined): readonly PDFDict[] {
  if (!(list instanceof PDFArray)) return [];
  if (list.size() > limits.fields) beyond('fields');
  return list
    .asArray()
    .map((_, index) => list.lookup(index))
    .filter((kid) => kid instanceof PDFDict);
}

/** A name, a title or a caption; what is longer is none of them. */
const longestText = 4000;

export function textAt(dict: PDFDict, key: string): string | undefined {
  const found = dict.lookup(PDFName.of(key));
  if (!(found instanceof PDFString || found instanceof PDFHexString)) return undefined;
  return found.sizeInBytes() > longestText ? undefined : found.decodeText();
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
