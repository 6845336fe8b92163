import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PDFDocument, PDFTextField } from 'pdf-lib';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { knownForms } from '../../src/forms/registry.ts';
import { officialFormsAreThere, ofOfficialForms } from '../official-forms.ts';
import { folderOf, mapped, prepared } from './ready-official.ts';

const named = z.looseObject({ fields: z.array(z.looseObject({ name: z.string() })) });

const listed = z.looseObject({
  fields: named.shape.fields,
  cr181: named,
  mc025: named,
  mc031: named,
});

/** Every field of the forms as served, from a list that was made by hand from the files. */
function fieldsAsServed(): ReadonlyMap<string, readonly string[]> {
  const path = join(process.env['OFFICIAL_FORMS_DIR'] ?? '', 'fields.json');
  const list = listed.parse(JSON.parse(readFileSync(path, 'utf8')));
  return new Map([
    ['cr-180', list.fields.map((field) => field.name)],
    ['cr-181', list.cr181.fields.map((field) => field.name)],
    ['mc-025', list.mc025.fields.map((field) => field.name)],
    ['mc-031', list.mc031.fields.map((field) => field.name)],
  ]);
}

const sorted = (names: readonly string[]) => [...names].sort();

describe('the maps of the courts’ forms', () => {
  const courts = knownForms.filter((form) => form.maker === 'judicial-council');

  it('are of CR-180, CR-181, MC-025 and MC-031, each with its public page and fingerprint', () => {
    expect(courts.map((form) => form.id)).toEqual([...mapped]);
    for (const form of courts) {
      expect(form.page).toBe(`https://selfhelp.courts.ca.gov/jcc-form/${form.id.toUpperCase()}`);
      expect(form.fingerprints[0]).toMatch(/^[0-9a-f]{64}$/u);
      expect(form.use).toBe('Form Approved for Optional Use');
    }
  });

  it('say why each field is left that is not filled', () => {
    for (const field of courts.flatMap((form) => Object.values(form.fields))) {
      if ('leave' in field) expect(field.why).not.toBe('');
    }
  });

  it('fill nothing of the order but its caption', () => {
    const slots = Object.values(folderOf('cr-181').fields).flatMap((field) =>
      'slot' in field ? [field.slot] : [],
    );
    expect(sorted([...new Set(slots)])).toEqual([
      'case-number',
      'county',
      'courthouse-city',
      'courthouse-street',
      'defendant',
      'filer-bar-number',
      'filer-city',
      'filer-email',
      'filer-firm',
      'filer-for',
      'filer-name',
      'filer-phone',
      'filer-state',
      'filer-street',
      'filer-zip',
      'header-defendant',
    ]);
  });
});

describe.runIf(officialFormsAreThere)(`the census of fields ${ofOfficialForms}`, () => {
  it.each(mapped)('every field of %s as served is in its map, and no other', (id) => {
    expect(sorted(Object.keys(folderOf(id).fields))).toEqual(
      sorted(fieldsAsServed().get(id) ?? []),
    );
  });

  it.each(mapped)('what is for the screen only is just what is taken out of %s', async (id) => {
    const { fields, removed } = await prepared(id);
    const screenOnly = Object.entries(folderOf(id).fields).flatMap(([name, field]) =>
      'leave' in field && field.leave === 'screen-only' ? [name] : [],
    );
    expect(sorted(removed)).toEqual(sorted(screenOnly));
    const kept = Object.keys(folderOf(id).fields).filter((name) => !screenOnly.includes(name));
    expect(sorted(fields.map((field) => field.name))).toEqual(sorted(kept));
  });

  it.each(mapped)('each box of %s has the state by which the map ticks it', async (id) => {
    const states = new Map((await prepared(id)).fields.map((one) => [one.name, one.states]));
    for (const [name, field] of Object.entries(folderOf(id).fields)) {
      if (!('slot' in field)) continue;
      const own = states.get(name) ?? [];
      expect(field.on === undefined ? [] : [field.on]).toEqual(
        own.filter((state) => state !== 'Off'),
      );
    }
  });

  it.each(mapped)('%s is written in the face, weight and size that it asks for', async (id) => {
    const document = await PDFDocument.load((await prepared(id)).pdf);
    const folder = folderOf(id);
    for (const [name, field] of Object.entries(folder.fields)) {
      if (!('slot' in field)) continue;
      const found = document.getForm().getFieldMaybe(name);
      if (!(found instanceof PDFTextField)) continue;
      const look = found.acroField.getDefaultAppearance() ?? '';
      expect(/Arial/u.test(look) ? 'sans' : 'serif').toBe(folder.face);
      expect(/Bold/u.test(look)).toBe(field.bold === true);
      expect(Number(/ (\d+)(?:\.\d+)? Tf/u.exec(look)?.[1])).toBe(field.size);
      expect(field.floor).toBeGreaterThanOrEqual(found.isMultiline() && id !== 'cr-181' ? 8 : 7);
    }
  });
});
