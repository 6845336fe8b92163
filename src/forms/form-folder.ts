import * as z from 'zod';

/**
 * A form and revision as data: what it is, how its file is known, and what becomes of every field of
 * it. A new revision that asks nothing new is a folder and no code.
 */

/** Times New Roman or Arial, in letters as wide: rule 2.105. */
const face = z.enum(['serif', 'sans']).optional();

const style = {
  /** Points: as wanted, and the least that the form bears. */
  size: z.number().optional(),
  floor: z.number().optional(),
  bold: z.boolean().optional(),
  /** Points from line to line, where the form's lines are numbered; closer only where it must be. */
  lead: z.number().optional(),
  /** For a name: more lines than one, down to this size, with so much room below the field. */
  wraps: z.strictObject({ floor: z.number(), below: z.number() }).optional(),
  face,
};

const mapped = z.union([
  /** Filled from this slot. `on`: the widget's state where the slot is ticked. */
  z.strictObject({ slot: z.string(), on: z.string().optional(), ...style }),
  /**
   * Left empty: for the court, for the person who signs, or of no use here, and why. What is for the
   * screen only is taken out when the form is prepared, and its prepared file does not have it.
   */
  z.strictObject({ leave: z.enum(['court', 'signer', 'unused', 'screen-only']), why: z.string() }),
]);

/** The schema of a folder's `form.json`. */
export const formFolder = z.strictObject({
  id: z.string(),
  title: z.string(),
  /** As the form prints it: "Rev. January 1, 2024". */
  revision: z.string(),
  maker: z.enum(['own', 'judicial-council']),
  use: z.string(),
  /** Where the form may be got. */
  page: z.string().optional(),
  /** SHA-256 of files that were seen to be this form. */
  fingerprints: z.array(z.string()),
  /**
   * SHA-256 of what each page prints: of its letters alone, and of all that is drawn on it. The form
   * itself stays out of the project.
   */
  pages: z.array(z.strictObject({ text: z.string(), drawn: z.string() })).optional(),
  /** The face of the form's own fields, where a field says nothing else. */
  face,
  /** Every field by its full name in the file. */
  fields: z.record(z.string(), mapped),
});

export type FormFolder = z.infer<typeof formFolder>;
export type MappedField = FormFolder['fields'][string];
