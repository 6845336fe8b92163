import type { DrawnField } from './drawn-field.ts';
import type { Sheet } from './sheet.ts';

/** Roles of the standard structure (ISO 32000-1, 14.8.4) that papers of ours use. */
export type Role =
  | 'Document'
  | 'Sect'
  | 'H1'
  | 'H2'
  | 'H3'
  | 'P'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'Table'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'Note'
  | 'Form';

export interface Tag {
  readonly role: Role;
  readonly parts: (Tag | Mark | FieldMark)[];
  /** For a header cell: what it heads. */
  readonly scope?: 'Column' | 'Row';
}

/** A piece of drawn content, by its page and the number that marks it there. */
export interface Mark {
  readonly sheet: Sheet;
  readonly id: number;
}

/** A field: its widget where it can still be filled in, what it shows where it is flat. */
export interface FieldMark {
  readonly sheet: Sheet;
  readonly field: DrawnField;
}

export function tag(role: Role, scope?: Tag['scope']): Tag {
  return { role, parts: [], ...(scope === undefined ? {} : { scope }) };
}

/** A new tag under another. */
export function under(parent: Tag, role: Role, scope?: Tag['scope']): Tag {
  const made = tag(role, scope);
  parent.parts.push(made);
  return made;
}
