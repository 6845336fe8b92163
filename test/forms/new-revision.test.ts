import { PDFDocument } from 'pdf-lib';
import { expect, it } from 'vitest';
import { courtFormsPapers } from '../../src/forms/court-forms-papers.ts';
import { cr180Filling } from '../../src/forms/cr-180.ts';
import { cr181Filling } from '../../src/forms/cr-181.ts';
import type { FormFilling } from '../../src/forms/filling.ts';
import { type FormFolder, formFolder } from '../../src/forms/form-folder.ts';
import type { ReadyForm } from '../../src/pdf/fill.ts';
import { inEnglish } from '../in-english.ts';
import { madePlan } from './made-plan.ts';

/** A made-up later revision: other field names, another state for "on", the same questions. */
async function laterRevision(id: string, filling: FormFilling): Promise<ReadyForm> {
  const document = await PDFDocument.create();
  const page = document.addPage([612, 792]);
  const fields: Record<string, FormFolder['fields'][string]> = {};
  for (const [index, [slot, value]] of [...filling.values].entries()) {
    const place = { x: 40 + 270 * (index % 2), y: 760 - 16 * Math.floor(index / 2), height: 12 };
    const name = `later.${index}`;
    if (value === true) {
      document
        .getForm()
        .createCheckBox(name)
        .addToPage(page, { ...place, width: 12 });
    } else
      document
        .getForm()
        .createTextField(name)
        .addToPage(page, { ...place, width: 260 });
    fields[name] = { slot, ...(value === true ? { on: 'Yes' } : { size: 9, floor: 7 }) };
  }
  const folder = formFolder.parse({
    id,
    title: 'Petition for Dismissal',
    revision: 'Rev. January 1, 2031',
    maker: 'judicial-council',
    use: 'Form Approved for Optional Use',
    fingerprints: [],
    face: 'sans',
    fields,
  });
  return { folder, blank: await document.save() };
}

it('a revision with no new items takes a folder and no code', async () => {
  const plan = madePlan([{ section: '470(d)' }, { section: '459' }]);
  const papers = await courtFormsPapers(
    plan,
    {
      cr180: await laterRevision('cr-180', cr180Filling(plan, inEnglish.filed)),
      cr181: await laterRevision('cr-181', cr181Filling(plan, inEnglish.filed)),
    },
    inEnglish.filed,
  );
  expect(papers.forms).toEqual([
    { id: 'cr-180', revision: 'Rev. January 1, 2031' },
    { id: 'cr-181', revision: 'Rev. January 1, 2031' },
  ]);
  const form = (await PDFDocument.load(papers.petition.fillable)).getForm();
  const slots = [...cr180Filling(plan, inEnglish.filed).values.keys()];
  const fieldOf = (slot: string) => `later.${slots.indexOf(slot)}`;
  expect(form.getTextField(fieldOf('offense-2-section')).getText()).toBe('459');
  expect(form.getTextField(fieldOf('defendant')).getText()).toBe('Rosa Elena Méndez');
  expect(form.getCheckBox(fieldOf('item-2a')).isChecked()).toBe(true);
});

it('a map that checks a box with a state it does not have is an error, not an empty box', async () => {
  const plan = madePlan([{}]);
  const cr180 = await laterRevision('cr-180', cr180Filling(plan, inEnglish.filed));
  const fields = Object.fromEntries(
    Object.entries(cr180.folder.fields).map(([name, field]) => [
      name,
      'on' in field && field.on !== undefined ? { ...field, on: '7' } : field,
    ]),
  );
  const wrong = { ...cr180, folder: { ...cr180.folder, fields } };
  const cr181 = await laterRevision('cr-181', cr181Filling(plan, inEnglish.filed));
  await expect(courtFormsPapers(plan, { cr180: wrong, cr181 }, inEnglish.filed)).rejects.toThrow(
    /no state 7/u,
  );
});
