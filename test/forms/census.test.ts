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

/** Every field of the forms as published, from a list made by hand from the files. */
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

  it('cover CR-180, CR-181, MC-025 and MC-031, each with its public page and fingerprint', () => {
    expect(courts.map((form) => form.id)).toEqual([...mapped]);
    for (const form of courts) {
      expect(form.page).toBe(`https://selfhelp.courts.ca.gov/jcc-form/${form.id.toUpperCase()}`);
      expect(form.fingerprints[0]).toMatch(/^[0-9a-f]{64}$/u);
      expect(form.use).toBe('Form Approved for Optional Use');
    }
  });

  it('say why each unfilled field is left blank', () => {
    for (const field of courts.flatMap((form) => Object.values(form.fields))) {
      if ('leave' in field) expect(field.why).not.toBe('');
    }
  });

  it('fill only the caption of the order', () => {
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
  it.each(mapped)('every field of %s as published is in its map, and no other', (id) => {
    expect(sorted(Object.keys(folderOf(id).fields))).toEqual(
      sorted(fieldsAsServed().get(id) ?? []),
    );
  });

  it.each(mapped)('only screen-only items are removed from %s', async (id) => {
    const { fields, removed } = await prepared(id);
    const screenOnly = Object.entries(folderOf(id).fields).flatMap(([name, field]) =>
      'leave' in field && field.leave === 'screen-only' ? [name] : [],
    );
    expect(sorted(removed)).toEqual(sorted(screenOnly));
    const kept = Object.keys(folderOf(id).fields).filter((name) => !screenOnly.includes(name));
    expect(sorted(fields.map((field) => field.name))).toEqual(sorted(kept));
  });

  it.each(mapped)('each box of %s has the state that the map uses to check it', async (id) => {
    const states = new Map((await prepared(id)).fields.map((one) => [one.name, one.states]));
    for (const [name, field] of Object.entries(folderOf(id).fields)) {
      if (!('slot' in field)) continue;
      const own = states.get(name) ?? [];
      expect(field.on === undefined ? [] : [field.on]).toEqual(
        own.filter((state) => state !== 'Off'),
      );
    }
  });

  it.each(mapped)('%s is set in the font, weight and size it calls for', async (id) => {
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
