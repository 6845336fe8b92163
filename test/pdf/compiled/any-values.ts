import * as fc from 'fast-check';
import type { FormValues } from '../../../src/forms/filling.ts';
import type { ReadyForm } from '../../../src/pdf/fill.ts';
import { slotsOf } from '../../../src/pdf/form-slots.ts';

/** Words that names, addresses and reasons are made of here, in every script that papers are printed in. */
const words = fc.constantFrom(
  'Rosa',
  'Méndez',
  'O’Connor-Núñez',
  'Nguyễn',
  'Łużyńska',
  'Коваленко',
  'Παπαδόπουλος',
  '459/460(b)',
  'BA000000-01',
  '§ 1203.4',
  '4127',
  '(323) 555-0142',
  'É',
  'Ậ',
  'g',
);

const text = fc.array(words, { minLength: 1, maxLength: 6 }).map((list) => list.join(' '));

/** Values for some of the slots of a form: text for its lines, ticks for its boxes, nothing for others. */
export function anyValues({ folder }: ReadyForm): fc.Arbitrary<FormValues> {
  const slots = [...new Set(slotsOf(folder).map(([, mapped]) => mapped.slot))];
  const value = fc.oneof(fc.constant(undefined), fc.constant(true as const), text);
  return fc.array(value, { minLength: slots.length, maxLength: slots.length }).map((values) => {
    const pairs = slots.flatMap((slot, at) => {
      const found = values[at];
      return found === undefined ? [] : [[slot, found] as const];
    });
    return new Map<string, string | true>(pairs);
  });
}
