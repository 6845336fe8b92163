import { PDFDict, PDFHexString, PDFName, PDFString } from 'pdf-lib';
import { type FieldNode, fieldType } from './field-tree.ts';
import { inherited } from './page-tree.ts';

/** A field as a prepared form has it. */
export interface FoundField {
  /** Its full name. */
  readonly name: string;
  readonly kind: 'text' | 'box' | 'choice' | 'signature' | 'other';
  /** The names of the states in which a box is ticked. */
  readonly states: readonly string[];
  /** Somebody has written in it, or ticked it. */
  readonly filled: boolean;
}

const kinds: Readonly<Record<string, FoundField['kind']>> = {
  Tx: 'text',
  Btn: 'box',
  Ch: 'choice',
  Sig: 'signature',
};

export function foundField({ name, field, widgets }: FieldNode): FoundField {
  const kind = kinds[fieldType(field) ?? ''] ?? 'other';
  const states = [...new Set(widgets.flatMap(onStates))];
  return { name, kind, states: kind === 'box' ? states : [], filled: isFilled(field, states) };
}

/** A box has one state or two, and a row of buttons a few. */
const manyStates = 100;

/** Nobody fills a field with so much of nothing. */
const longestBlank = 1000;

function onStates(widget: PDFDict): readonly string[] {
  const look = widget.lookup(PDFName.of('AP'));
  const normal = look instanceof PDFDict ? look.lookup(PDFName.of('N')) : undefined;
  if (!(normal instanceof PDFDict)) return [];
  return normal
    .keys()
    .slice(0, manyStates)
    .map((key) => key.decodeText())
    .filter((state) => state.toLowerCase() !== 'off');
}

function isFilled(field: PDFDict, states: readonly string[]): boolean {
  const value = inherited(field, 'V');
  if (value instanceof PDFName) return states.includes(value.decodeText());
  if (value instanceof PDFString || value instanceof PDFHexString) {
    return value.sizeInBytes() > longestBlank || value.decodeText().trim() !== '';
  }
  return value instanceof PDFDict;
}
