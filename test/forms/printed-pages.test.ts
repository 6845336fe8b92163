import { describe, expect, it } from 'vitest';
import { formFolder } from '../../src/forms/form-folder.ts';
import { printedPages } from '../../src/forms/printed-pages.ts';
import { recognize } from '../../src/forms/recognizing.ts';
import { knownForms } from '../../src/forms/registry.ts';
import { prepare } from '../../src/pdf/preparing/prepare.ts';
import { officialForm, officialFormsAreThere, ofOfficialForms } from '../official-forms.ts';
import { type Body, madeForm, madePdf } from '../pdf/preparing/made-pdf.ts';
import { newerLock } from '../pdf/preparing/test-lock.ts';
import { madeMap } from './made-folder.ts';

const objects = madeForm();

async function pagesOf(file: Uint8Array) {
  const prepared = await prepare(file);
  if (prepared.kind !== 'prepared') throw new Error(prepared.kind);
  return printedPages(prepared);
}

const whole = madePdf({ objects });
const known = [formFolder.parse({ ...madeMap, pages: await pagesOf(whole) })];

/** The form with one object in which a word differs. */
const altered = (number: number, from: string, to: string) => {
  const body: Body = (text) => {
    const found = objects[number]?.(text) ?? '';
    if (typeof found === 'string') return found.replace(from, to);
    const plain = Buffer.from(found.bytes).toString('latin1');
    return { dict: found.dict, bytes: Buffer.from(plain.replace(from, to), 'latin1') };
  };
  return madePdf({ objects: { ...objects, [number]: body } });
};

describe('a file not seen before', () => {
  it('is the form if it prints what the form prints, however it is encrypted or numbered', async () => {
    const copies = [
      madePdf({ objects, lock: newerLock(6) }),
      madePdf({ objects: { ...objects, 90: () => '<<>>' } }),
      altered(6, 'Name (', 'The name ('),
    ];
    for (const copy of copies) {
      const found = await recognize(copy, known);
      expect(found).toMatchObject({ kind: 'recognized', seen: false, drawnOtherwise: [] });
    }
  });

  it('is refused if it prints another word, and the page is named', async () => {
    const found = await recognize(altered(5, 'NAME:', 'NAMES:'), known);
    expect(found).toMatchObject({ kind: 'print-differs', pages: [1] });
  });

  it('is refused if a page draws nothing any more, or there is an extra page', async () => {
    const empty = altered(3, '/Contents 5 0 R', '/Contents 91 0 R');
    expect((await recognize(empty, known)).kind).not.toBe('recognized');
    const more = altered(2, '[3 0 R] /Count 1', '[3 0 R 92 0 R] /Count 2');
    const page: Body = () => '<</Type /Page /Parent 2 0 R /Contents 5 0 R>>';
    const two = madePdf({
      objects: {
        ...objects,
        2: () =>
          String(objects[2]?.(String)).replace('[3 0 R] /Count 1', '[3 0 R 92 0 R] /Count 2'),
        92: page,
      },
    });
    expect(more.length).toBeGreaterThan(0);
    expect(await recognize(two, known)).toMatchObject({ kind: 'print-differs', pages: [2] });
  });

  it.each([
    ['a field is elsewhere', 6, '[100 695', '[200 695'],
    ['a line is drawn elsewhere', 15, '10 10 l', '10 20 l'],
    ['the page is turned', 3, '/Type /Page /Parent', '/Type /Page /Rotate 90 /Parent'],
    ['the letters are of another face', 11, 'Helvetica', 'Symbol'],
  ])('is accepted with a changed word if %s', async (_, number, from, to) => {
    const found = await recognize(altered(number, from, to), known);
    expect(found).toMatchObject({ kind: 'recognized', drawnOtherwise: [1] });
  });
});

describe.skipIf(!officialFormsAreThere)(`the courts’ forms ${ofOfficialForms}`, () => {
  it.each([
    ['cr-180', 'cr-180.pdf'],
    ['cr-181', 'cr-181.pdf'],
    ['mc-025', 'mc-025.pdf'],
    ['mc-031', 'mc-031.pdf'],
  ] as const)('%s prints what its folder says', async (id, file) => {
    const folder = knownForms.find((form) => form.id === id);
    expect(await pagesOf(officialForm(file))).toEqual(folder?.pages);
  });
});
