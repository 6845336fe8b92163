import type { FormValues } from '../forms/filling.ts';
import type { CompiledForm } from './compiled/compiled-form.ts';
import type { Sheet } from './sheet.ts';
import type { Tag } from './tags.ts';

/**
 * A paper of ours, laid out: its pages with their tags and fields, whatever files they end up in.
 */
export interface DrawnPaper {
  readonly kind: 'drawn';
  readonly title: string;
  readonly language: string;
  readonly sheets: readonly Sheet[];
  readonly root: Tag;
}

/** One of the courts' forms, with what is filled in. */
export interface FilledForm {
  readonly kind: 'filled';
  readonly form: CompiledForm;
  readonly values: FormValues;
}

/** Pages that can be printed: in a file of their own, or in a print job with others. */
export type Print = DrawnPaper | FilledForm;
