import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fillInto } from '../../src/pdf/compiled/fill-compiled.ts';
import { newOutput } from '../../src/pdf/writing/output.ts';
import type { FormToFill } from './forms-to-fill.ts';
import type { Way } from './measured.ts';
import { mappedFlat, naiveFlat, naiveUnicode } from './naive-pdf-lib.ts';

const tinos = '@expo-google-fonts/tinos/400Regular/Tinos_400Regular.ttf';

/** The ways of one filled CR-180, and what it comes to. */
export function cr180Ways(cr180: FormToFill, unicode: FormToFill) {
  const output = newOutput();
  const filled = (form: FormToFill, as: 'flat' | 'fillable') => {
    const next = peopleOf(form);
    return () => fillInto(output, form.compiled, next(), as);
  };
  const flat = filled(cr180, 'flat')().slice();
  const fillable = filled(cr180, 'fillable')().slice();
  const face = new Uint8Array(readFileSync(createRequire(import.meta.url).resolve(tinos)));
  const ways: readonly Way[] = [
    {
      name: 'naiveFlat',
      of: 'CR-180 filled and made flat by pdf-lib, as its manual has it',
      times: 1,
      run: () => naiveFlat(cr180.blank, cr180.byField),
    },
    {
      name: 'flat',
      of: 'CR-180 filled flat from its compiled form, in a buffer that is used again',
      times: 2000,
      run: filled(cr180, 'flat'),
    },
    {
      name: 'mapped',
      of: 'CR-180 filled and made flat by pdf-lib, its fields found in one pass',
      times: 1,
      run: () => mappedFlat(cr180.blank, cr180.byField),
    },
    {
      name: 'fillable',
      of: 'CR-180 filled and still fillable, from its compiled form',
      times: 500,
      run: filled(cr180, 'fillable'),
    },
    {
      name: 'copy',
      of: 'the bytes of the flat CR-180, copied to new memory',
      times: 2000,
      run: () => flat.slice(),
    },
    {
      name: 'naiveUnicode',
      of: 'the same with Vietnamese and Cyrillic letters, by pdf-lib with a face embedded',
      times: 1,
      run: () => naiveUnicode(unicode.blank, unicode.byField, face),
    },
    {
      name: 'unicode',
      of: 'the same with Vietnamese and Cyrillic letters, from the compiled form',
      times: 500,
      run: filled(unicode, 'flat'),
    },
  ];
  const sizes = { cr180: flat.length, cr180Blank: cr180.blank.length };
  return { ways, sizes, fillable: fillable.length };
}

/** Each time another of twelve people, whose names have the same letters and as much room. */
function peopleOf({ bySlot }: FormToFill): () => FormToFill['bySlot'] {
  const people = Array.from(
    { length: 12 },
    (_, at) =>
      new Map(
        [...bySlot].map(([slot, value]) => [slot, value === true ? value : turned(value, at)]),
      ),
  );
  let next = 0;
  return () => {
    next += 1;
    return people[next % people.length] ?? bySlot;
  };
}

function turned(words: string, by: number): string {
  return words
    .split(' ')
    .map((word) => word.slice(by % word.length) + word.slice(0, by % word.length))
    .join(' ');
}
