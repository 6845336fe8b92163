import type { SetText } from './field-text.ts';
import { setInSlot } from './set-in-slot.ts';

/** A rectangle in points from the page's lower left corner. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/**
 * A place of a paper to fill in: a field where the file can be filled in, what it shows where it is
 * flat.
 */
export interface DrawnField {
  readonly name: string;
  /** What a screen reader says of it, and what shows under the pointer. */
  readonly tooltip: string;
  readonly kind: 'line' | 'lines' | 'check';
  readonly box: Box;
  /** What is in it; nothing if it is completed by hand. */
  readonly value: string;
  /** The same as it is set there. */
  readonly set: SetText | undefined;
}

/**
 * A value that does not fit its place even at the form's least size: it belongs on an attachment.
 */
export class DoesNotFitError extends Error {
  constructor(field: string) {
    super(`what is to stand in ${field} does not fit there`);
    this.name = 'DoesNotFitError';
  }
}

/**
 * A place with its value set in it. Rule 2.104: nothing in a pleading is set smaller than 12 points.
 *
 * @throws DoesNotFitError where the value has no room; MissingLetterError where no face has a letter.
 */
export function drawnField(field: Omit<DrawnField, 'set'> & { readonly lead: number }): DrawnField {
  const { lead, ...rest } = field;
  if (field.value === '') return { ...rest, set: undefined };
  const sizes = { wanted: 12, floor: 12, multiline: field.kind === 'lines', lead };
  const set = setInSlot(field.value, { face: 'serif', sizes }, field.box);
  if (set === undefined) throw new DoesNotFitError(field.name);
  return { ...rest, value: untied(field.value), set };
}

/**
 * What a field holds is for a person to correct: its lines are broken as drawn, its spaces are
 * plain.
 */
function untied(value: string): string {
  return value.replaceAll('\u00a0', ' ').replaceAll('\u2011', '-');
}
