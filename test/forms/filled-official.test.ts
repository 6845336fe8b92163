import {
  decodePDFRawStream,
  PDFArray,
  PDFCheckBox,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFRawStream,
  PDFString,
  PDFTextField,
} from 'pdf-lib';
import { describe, expect, it } from 'vitest';
import { courtFormsPapers } from '../../src/forms/court-forms-papers.ts';
import { cr180Filling } from '../../src/forms/cr-180.ts';
import { fill } from '../../src/pdf/fill.ts';
import type { FilingPlan } from '../../src/petition/plan.ts';
import { inEnglish } from '../in-english.ts';
import { officialFormsAreThere, ofOfficialForms } from '../official-forms.ts';
import { copyOf, flatOf } from '../pdf/flat-of.ts';
import { placedText } from '../pdf/placed-text.ts';
import { outlineOf, readBack } from '../pdf/read-back.ts';
import {
  filledForms,
  isInside,
  placeOf,
  printed,
  textFields,
  tickedBoxes,
} from './filled-fields.ts';
import { readyForms } from './ready-official.ts';
import { stressPlans } from './stress-plans.ts';

const squeezed = (text: string) => text.normalize('NFC').replaceAll(/\s+/gu, '');

describe.runIf(officialFormsAreThere)(
  `the courts’ forms, filled ${ofOfficialForms}`,
  { timeout: 180_000 },
  () => {
    describe.each(stressPlans)('%s', (_, plan) => {
      it('each text is inside its own field, complete, and nowhere else', async () => {
        for (const filled of await filledForms(plan)) {
          const before = await printed(filled.form);
          const after = await placedText(await fill(filled.form, filled.values, 'flat'));
          const drawn = after.filter((text) => !before.has(placeOf(text)));
          for (const field of await textFields(filled)) {
            const own = drawn.filter((text) => isInside(field, text));
            expect(squeezed(own.map((text) => text.text).join(''))).toBe(squeezed(field.value));
            for (const { size } of own) expect(size).toBeGreaterThanOrEqual(field.floor);
          }
          const fields = await textFields(filled);
          const boxes = await tickedBoxes(filled);
          const astray = drawn.filter((text) => !fields.some((field) => isInside(field, text)));
          const ticked = astray.filter((text) => text.text !== '☐');
          expect(ticked.map(({ text }) => text)).toEqual(boxes.map(() => '☒'));
          expect(ticked.filter((text) => !boxes.some((box) => isInside(box, text)))).toEqual([]);
        }
      });

      it('the fillable copy has each value in its field, and nothing in any other', async () => {
        for (const { form, values } of await filledForms(plan)) {
          const document = await PDFDocument.load(await fill(form, values, 'fillable'));
          for (const [name, mapped] of Object.entries(form.folder.fields)) {
            const field = document.getForm().getFieldMaybe(name);
            const value = 'slot' in mapped ? values.get(mapped.slot) : undefined;
            if (field instanceof PDFTextField) {
              expect(field.getText() ?? '').toBe((value === true ? '' : value) ?? '');
            }
            if (field instanceof PDFCheckBox) expect(field.isChecked()).toBe(value === true);
          }
        }
      });

      it('has the case name and number on every page', async () => {
        for (const { form, values } of await filledForms(plan)) {
          const { pages } = await readBack(await fill(form, values, 'flat'));
          for (const page of pages) {
            expect(squeezed(page.text)).toContain(squeezed(plan.caption.defendant));
            expect(page.text).toContain(plan.caption.caseNumber);
          }
        }
      });

      it('the flat copy has no field, no annotation and no leftover tag for one', async () => {
        const { petition, order, attachment, declaration } = await papersOf(plan);
        for (const paper of [petition, order, attachment, declaration]) {
          if (paper === undefined) continue;
          const document = await PDFDocument.load(flatOf(paper));
          expect(document.catalog.has(PDFName.of('AcroForm'))).toBe(false);
          // CR-181 has a link to the court's web site, which is not a field.
          const shown = document.getPages().flatMap((page) => page.node.Annots()?.asArray() ?? []);
          const referred: unknown[] = [];
          for (const [, object] of document.context.enumerateIndirectObjects()) {
            if (!(object instanceof PDFDict)) continue;
            expect(object.get(PDFName.of('Subtype'))).not.toBe(PDFName.of('Widget'));
            referred.push(...referredTo(document, object));
          }
          for (const ref of referred) expect(shown).toContain(ref);
          expect((await readBack(flatOf(paper))).warnings).toEqual([]);
        }
      });
    });

    it('an empty box is read as one, and draws nothing, not even a frame', async () => {
      const { cr180 } = await readyForms();
      const flat = await fill(cr180, new Map(), 'flat');
      const before = new Set((await placedText(cr180.blank)).map(placeOf));
      const added = (await placedText(flat)).filter((text) => !before.has(placeOf(text)));
      // The court's web address is technically a button.
      const words = added.map(({ text }) => text).filter((text) => text !== 'www.courts.ca.gov');
      expect(new Set(words)).toEqual(new Set(['☐']));
      const document = await PDFDocument.load(flat);
      for (const [, object] of document.context.enumerateIndirectObjects()) {
        if (!(object instanceof PDFRawStream) || !isTickDrawing(object)) continue;
        const content = new TextDecoder('latin1').decode(decodePDFRawStream(object).decode());
        expect(content).toMatch(/^q 0 g 0 G BT \/Ticks [\d.]+ Tf [\d.]+ [\d.]+ Td \(o\) Tj ET Q$/u);
      }
    });

    it('what was filled in is read aloud in its place, in the flat copy too', async () => {
      const { petition } = await papersOf(madeShort());
      for (const bytes of [petition.fillable, flatOf(petition)]) {
        const read = await readBack(bytes);
        expect(read.language).toBe('en-US');
      }
      const [first] = (await readBack(flatOf(petition))).pages;
      expect(first === undefined ? [] : outlineOf(first)).toContainEqual(
        expect.stringMatching(/Form Rosa Elena Méndez$/u),
      );
    });

    it('the fillable copy keeps the tooltip of every field', async () => {
      const { cr180 } = await readyForms();
      const toldBy = (tip: unknown) =>
        tip instanceof PDFString || tip instanceof PDFHexString ? tip.decodeText() : undefined;
      const tooltips = async (bytes: Uint8Array) =>
        (await PDFDocument.load(bytes))
          .getForm()
          .getFields()
          .map((field) => [field.getName(), toldBy(field.acroField.dict.lookup(PDFName.of('TU')))]);
      const filled = await fill(
        cr180,
        cr180Filling(madeShort(), inEnglish.filed).values,
        'fillable',
      );
      expect(await tooltips(filled)).toEqual(await tooltips(cr180.blank));
    });

    it('a declaration longer than a page continues, in one file whose fields all have unique names', async () => {
      const plan = stressPlans.find(([what]) => what.includes('two pages'))?.[1] ?? madeShort();
      const { declaration, declarationOwed, forms, petition } = await papersOf(plan);
      expect(declarationOwed).toBe(false);
      expect(forms.map((form) => form.id)).toEqual(['cr-180', 'cr-181', 'mc-031', 'mc-025']);
      const document = await PDFDocument.load(declaration?.fillable ?? new Uint8Array());
      const fields = document.getForm().getFields();
      expect(new Set(fields.map((field) => field.getName())).size).toBe(fields.length);
      expect(document.getPageCount()).toBeGreaterThan(1);
      const read = await readBack(flatOf(declaration));
      const said = squeezed(read.pages.map((page) => page.text).join(''));
      for (const paragraph of plan.statement)
        expect(said).toContain(squeezed(paragraph).slice(0, 40));
      expect(said).toContain('(ContinuedonAttachmentMC-031,formMC-025.)');
      const [, second] = (await readBack(flatOf(petition))).pages;
      expect(second?.text).toContain('See attached declaration.');
    });

    it('the longest name a record allows is never cut, in the caption or under the signature', async () => {
      const name = `Maximiliana ${'Wolfeschlegelsteinhausen-'.repeat(7)}Bergerdorff`;
      const caption = {
        ...madeShort().caption,
        defendant: name,
        otherNames: [`Maxi ${'Montenegro '.repeat(17)}`.trim()],
        filer: { ...madeShort().caption.filer, name, email: `${'rosa.'.repeat(36)}m@example.com` },
      };
      const [, plan] = stressPlans.find(([what]) => what.includes('two pages')) ?? [];
      const { attachment, declaration, petition, order } = await papersOf({
        ...(plan ?? madeShort()),
        caption,
        petitioner: name,
      });
      const said = async (bytes: Uint8Array | undefined) =>
        squeezed(
          (await readBack(bytes ?? new Uint8Array())).pages.map(({ text }) => text).join(''),
        );
      const others = squeezed(caption.otherNames[0] ?? '-');
      expect(await said(flatOf(attachment))).toContain(others);
      // The filer, the defendant at the top of each page, and the signer.
      expect((await said(flatOf(petition))).split(squeezed(name))).toHaveLength(6);
      expect(await said(flatOf(order))).toContain(squeezed(name));
      expect(await said(flatOf(declaration))).toContain(squeezed(name));
      for (const one of [petition, order, declaration]) {
        expect(await said(flatOf(one))).not.toMatch(/See(?:Att|petition)/u);
      }
    });

    it('without MC-025 and MC-031 says what is missing and leaves it to our own papers', async () => {
      const { cr180, cr181 } = await readyForms();
      const plan = stressPlans.find(([what]) => what.includes('nine counts'))?.[1] ?? madeShort();
      const papers = await courtFormsPapers(plan, { cr180, cr181 }, inEnglish.filed);
      expect(papers.attachment).toBeUndefined();
      expect(papers.overflow.map((part) => part.item)).toContain('1');
      expect(papers.forms.map((form) => form.id)).toEqual(['cr-180', 'cr-181']);
    });

    it('the same plan gives the same bytes', async () => {
      const [one, other] = [await papersOf(madeShort()), await papersOf(madeShort())];
      for (const copy of ['fillable', 'flat'] as const) {
        expect(
          Buffer.from(copyOf(one.petition, copy)).equals(Buffer.from(copyOf(other.petition, copy))),
        ).toBe(true);
      }
    });
  },
);

async function papersOf(plan: FilingPlan) {
  return courtFormsPapers(plan, await readyForms(), inEnglish.filed);
}

function madeShort(): FilingPlan {
  const [first] = stressPlans;
  if (first === undefined) throw new Error('no plan');
  return first[1];
}

/** What a tag refers to by OBJR, alone or in a list. */
function referredTo(document: PDFDocument, tag: PDFDict): readonly unknown[] {
  const kids = document.context.lookup(tag.get(PDFName.of('K')));
  const list = kids instanceof PDFArray ? kids.asArray() : [kids];
  return list.flatMap((kid) => {
    const found = document.context.lookup(kid);
    const refers = found instanceof PDFDict && found.get(PDFName.of('Type')) === PDFName.of('OBJR');
    return refers ? [found.get(PDFName.of('Obj'))] : [];
  });
}

function isTickDrawing({ dict }: PDFRawStream): boolean {
  const resources = dict.lookup(PDFName.of('Resources'));
  const fonts = resources instanceof PDFDict ? resources.lookup(PDFName.of('Font')) : undefined;
  return fonts instanceof PDFDict && fonts.has(PDFName.of('Ticks'));
}
