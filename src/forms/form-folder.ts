import * as z from 'zod';

/**
 * A form and revision as data: what it is, how to recognize its file, and what happens to each
 * field. A new revision with no new items is a folder and no code.
 */

/** Times New Roman or Arial, in equivalents of the same width: rule 2.105. */
const face = z.enum(['serif', 'sans']).optional();

const style = {
  /** Points: the preferred size, and the smallest the form allows. */
  size: z.number().optional(),
  floor: z.number().optional(),
  bold: z.boolean().optional(),
  /** Points from line to line, if the form's lines are numbered; closer only if necessary. */
  lead: z.number().optional(),
  /** For a name: several lines, down to this size, with this much room below the field. */
  wraps: z.strictObject({ floor: z.number(), below: z.number() }).optional(),
  face,
};

const mapped = z.union([
  /** Filled from this slot. `on`: the widget's state if the slot is checked. */
  z.strictObject({ slot: z.string(), on: z.string().optional(), ...style }),
  /**
   * Left blank: for the court, for the signer, or unused, and why. Screen-only items are removed
   * when the form is prepared.
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
  /** Where to get the form. */
  page: z.string().optional(),
  /** SHA-256 of files known to be this form. */
  fingerprints: z.array(z.string()),
  /**
   * SHA-256 of what each page prints: of its letters, and of everything drawn on it. The form
   * itself stays out of the project.
   */
  pages: z.array(z.strictObject({ text: z.string(), drawn: z.string() })).optional(),
  /** The font of the form's own fields, unless a field says otherwise. */
  face,
  /** Every field by its full name in the file. */
  fields: z.record(z.string(), mapped),
});

export type FormFolder = z.infer<typeof formFolder>;
export type MappedField = FormFolder['fields'][string];
