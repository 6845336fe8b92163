import { PDFDict, PDFDocument, PDFName } from 'pdf-lib';
import { describe, expect, it } from 'vitest';
import { courtFormsPapers } from '../../src/forms/court-forms-papers.ts';
import { ownPetitionPapers } from '../../src/packet/own-petition-papers.ts';
import { bundled } from '../../src/pdf/bundle.ts';
import { madePlan } from '../forms/made-plan.ts';
import { readyForms } from '../forms/ready-official.ts';
import { stressPlans } from '../forms/stress-plans.ts';
import { inEnglish } from '../in-english.ts';
import { officialFormsAreThere, ofOfficialForms } from '../official-forms.ts';
import { copyOf, flatOf } from './flat-of.ts';
import { outlineOf, readBack } from './read-back.ts';

/** Fonts that a file names but does not embed. */
async function facesLeftOut(bytes: Uint8Array): Promise<readonly string[]> {
  const { context } = await PDFDocument.load(bytes, { updateMetadata: false });
  const found: string[] = [];
  for (const [, font] of context.enumerateIndirectObjects()) {
    if (!(font instanceof PDFDict) || font.get(PDFName.of('Type')) !== PDFName.of('Font')) continue;
    const kind = String(font.get(PDFName.of('Subtype')));
    if (kind === '/Type3' || kind === '/Type0') continue;
    const descriptor = font.lookup(PDFName.of('FontDescriptor'));
    const carried = descriptor instanceof PDFDict && descriptor.has(PDFName.of('FontFile2'));
    if (!carried) found.push(String(font.get(PDFName.of('BaseFont'))));
  }
  return found;
}

describe('the project’s own petition', () => {
  it.each(['fillable', 'flat'] as const)('%s: embeds every font it names', async (as) => {
    const { petition } = ownPetitionPapers(madePlan([{}]), inEnglish.filed);
    expect(await facesLeftOut(copyOf(petition, as))).toEqual([]);
  });

  it('the boxes the proposed order leaves to the judge read as empty boxes', async () => {
    const { order } = ownPetitionPapers(madePlan([{}]), inEnglish.filed);
    const { pages } = await readBack(flatOf(order));
    expect(pages.map((page) => page.text).join('')).toContain('☐');
  });
});

describe.runIf(officialFormsAreThere)(
  `the courts’ forms ${ofOfficialForms}`,
  { timeout: 180_000 },
  () => {
    it.each(stressPlans)('%s: every file has its fonts, title and language', async (_, plan) => {
      const papers = await courtFormsPapers(plan, await readyForms(), inEnglish.filed);
      const { petition, order, attachment, declaration } = papers;
      for (const form of [petition, order, attachment, declaration]) {
        for (const bytes of form === undefined ? [] : [form.fillable, flatOf(form)]) {
          expect(await facesLeftOut(bytes), form?.title).toEqual([]);
          const read = await readBack(bytes);
          expect(read.title, form?.title).toMatch(/\w/u);
          expect(read.language, form?.title).toBe('en-US');
        }
      }
    });

    it.each(stressPlans)(
      '%s: what MC-025 and MC-031 print, and what is filled in, is read aloud in a print job',
      async (_, plan) => {
        const papers = await courtFormsPapers(plan, await readyForms(), inEnglish.filed);
        const { attachment, declaration } = papers;
        for (const form of [attachment, declaration]) {
          if (form === undefined) continue;
          const job = bundled([{ title: form.title, prints: form.prints }], {
            title: 'For the court',
            language: 'en',
          });
          const read = await readBack(job);
          expect(read.pages.length).toBeGreaterThan(0);
          for (const page of read.pages) {
            const lines = outlineOf(page).map((line) => line.trim());
            expect(lines).toContain(`P ${page.text.includes('MC-031 [Rev') ? 'MC-031' : 'MC-025'}`);
            const filled = lines.filter((line) => /^Form .*\w/u.test(line));
            expect(filled).toContainEqual(expect.stringContaining(plan.caption.caseNumber));
          }
        }
      },
    );

    it('on MC-025 a field is read behind the words that name it', async () => {
      const plan = stressPlans[1]?.[1];
      if (plan === undefined) throw new Error('no plan');
      const papers = await courtFormsPapers(plan, await readyForms(), inEnglish.filed);
      const [page] = (await readBack(flatOf(papers.attachment))).pages;
      const lines = page === undefined ? [] : outlineOf(page).map((line) => line.trim());
      const places = ['P SHORT TITLE:', 'Form People v.', 'P ATTACHMENT', 'Form 1', 'Form Item 1'];
      const found = places.map((words) => lines.findIndex((line) => line.startsWith(words)));
      expect(found).toEqual([...found].sort((a, b) => a - b));
      expect(found[0]).toBeGreaterThan(0);
    });
  },
);
