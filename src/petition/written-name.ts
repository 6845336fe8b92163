import type { PersonName } from '../record/record.ts';

/** A name as in a caption: first, middle, last, suffix. */
export function writtenName(name: PersonName): string {
  return [name.first, name.middle, name.last, name.suffix]
    .filter((part): part is string => part !== undefined && part !== '')
    .join(' ');
}

/** Whether two names are the same, ignoring case. */
export function sameName(a: PersonName, b: PersonName): boolean {
  return writtenName(a).toLowerCase() === writtenName(b).toLowerCase();
}
