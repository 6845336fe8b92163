import * as fc from 'fast-check';
import { PDFCheckBox, PDFDocument, PDFTextField } from 'pdf-lib';
import { describe, expect, it } from 'vitest';
import type { FormValues } from '../../../src/forms/filling.ts';
import { fill, overflowing, type ReadyForm } from '../../../src/pdf/fill.ts';
import { ready } from '../../forms/ready-official.ts';
import { officialFormsAreThere, ofOfficialForms } from '../../official-forms.ts';
import { type PlacedText, placedText } from '../placed-text.ts';
import { type ReadBack, readBack, type StructureNode } from '../read-back.ts';
import { anyValues } from './any-values.ts';
import { filledByPdfLib } from './filled-by-pdf-lib.ts';
import { ownForm } from './own-form.ts';

/** The values without those that have no room: they belong on an attachment. */
async function fitting(form: ReadyForm, values: FormValues): Promise<FormValues> {
  const long = await overflowing(form, values);
  return new Map([...values].filter(([slot]) => !long.includes(slot)));
}

/** What stands in each field, and in which state each box is. */
async function fieldsOf(bytes: Uint8Array): Promise<readonly (readonly [string, unknown])[]> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  return document
    .getForm()
    .getFields()
    .map((field) => {
      if (field instanceof PDFTextField) return [field.getName(), field.getText()] as const;
      return [field.getName(), field instanceof PDFCheckBox && field.isChecked()] as const;
    });
}

/** Texts of one file that stand nowhere in the other, to a tenth of a point. */
function elsewhere(
  texts: readonly PlacedText[],
  others: readonly PlacedText[],
): readonly PlacedText[] {
  const near = (one: number, other: number) => Math.abs(one - other) <= 0.1;
  return texts.filter(
    (text) =>
      !others.some(
        (other) =>
          other.page === text.page &&
          other.text.trim() === text.text.trim() &&
          near(other.left, text.left) &&
          near(other.baseline, text.baseline) &&
          near(other.size, text.size),
      ),
  );
}

/** Every tag that has words of its own, in reading order; one of a field that nobody filled in has none. */
function readAloud({ pages }: ReadBack): readonly string[] {
  return pages.flatMap(({ tree, marks }) => {
    const walk = (node: StructureNode): readonly string[] => {
      const own = node.children.map((child) => ('role' in child ? '' : marks.get(child.id)));
      const words = own.join('').trim();
      const below = node.children.flatMap((child) => ('role' in child ? walk(child) : []));
      return words === '' ? below : [`${node.role} ${words}`, ...below];
    };
    return tree === undefined ? [] : walk(tree);
  });
}

const forms: readonly (readonly [string, () => Promise<ReadyForm>])[] = [
  ['the own petition', ownForm],
];
const official = (['cr-180', 'cr-181', 'mc-025', 'mc-031'] as const).map(
  (id) => [id, () => ready(id)] as const,
);

function likePdfLib(get: () => Promise<ReadyForm>): void {
  it('has the same values in the same fields as pdf-lib, whatever is filled in', async () => {
    const form = await get();
    const property = fc.asyncProperty(anyValues(form), async (any) => {
      const values = await fitting(form, any);
      const fast = await fill(form, values, 'fillable');
      const slow = await filledByPdfLib(form, values, 'fillable');
      expect(await fieldsOf(fast)).toEqual(await fieldsOf(slow));
    });
    await fc.assert(property, { seed: 4, numRuns: 8 });
  });

  it('draws the same text in the same places on its flat pages, to a tenth of a point', async () => {
    const form = await get();
    const property = fc.asyncProperty(anyValues(form), async (any) => {
      const values = await fitting(form, any);
      const fast = await placedText(await fill(form, values, 'flat'));
      const slow = await placedText(await filledByPdfLib(form, values, 'flat'));
      expect(fast.length).toBe(slow.length);
      expect(elsewhere(fast, slow)).toEqual([]);
      expect(elsewhere(slow, fast)).toEqual([]);
    });
    await fc.assert(property, { seed: 5, numRuns: 8 });
  });

  it('is read aloud like pdf-lib’s: every tag with the same words, and no warning', async () => {
    const form = await get();
    const property = fc.asyncProperty(anyValues(form), async (any) => {
      const values = await fitting(form, any);
      for (const as of ['flat', 'fillable'] as const) {
        const fast = await readBack(await fill(form, values, as));
        const slow = await readBack(await filledByPdfLib(form, values, as));
        expect(fast.warnings).toEqual([]);
        expect(readAloud(fast)).toEqual(readAloud(slow));
        expect([fast.title, fast.language]).toEqual([slow.title, slow.language]);
      }
    });
    await fc.assert(property, { seed: 6, numRuns: 4 });
  });

  it('gives the same bytes for the same values, whatever was filled before', async () => {
    const form = await get();
    const [one = new Map(), other = new Map()] = fc.sample(anyValues(form), {
      seed: 7,
      numRuns: 2,
    });
    const values = await fitting(form, one);
    const first = await fill(form, values, 'flat');
    await fill(form, await fitting(form, other), 'fillable');
    const again = await fill(form, values, 'flat');
    expect(Buffer.from(again).equals(Buffer.from(first))).toBe(true);
  });

  it('refuses what has no room, and what no face has a letter for', async () => {
    const form = await get();
    const [slot] = (await overflowing(form, everyLine(form, 'W'.repeat(4000)))).slice(0, 1);
    if (slot === undefined) throw new Error('every line has room for 4,000 letters');
    for (const as of ['flat', 'fillable'] as const) {
      await expect(fill(form, new Map([[slot, 'W'.repeat(4000)]]), as)).rejects.toThrow(
        'does not fit',
      );
      await expect(fill(form, new Map([[slot, '漢']]), as)).rejects.toThrow('1 of the letters');
    }
  });
}

function everyLine({ folder }: ReadyForm, text: string): FormValues {
  const slots = Object.values(folder.fields).flatMap((mapped) =>
    'slot' in mapped ? [mapped.slot] : [],
  );
  return new Map(slots.map((slot) => [slot, text]));
}

describe.each(forms)('%s filled from its compiled form', { timeout: 240_000 }, (_, get) => {
  likePdfLib(get);
});

describe.runIf(officialFormsAreThere).each(official)(
  `%s filled from its compiled form ${ofOfficialForms}`,
  { timeout: 240_000 },
  (_, get) => {
    likePdfLib(get);
  },
);
