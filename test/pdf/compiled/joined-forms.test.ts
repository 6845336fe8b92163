import { PDFDocument } from 'pdf-lib';
import { beforeAll, describe, expect, it } from 'vitest';
import { compileForm } from '../../../src/pdf/compiled/compile.ts';
import type { CompiledForm } from '../../../src/pdf/compiled/compiled-form.ts';
import { packedForm, unpackedForm } from '../../../src/pdf/compiled/packed-form.ts';
import { joinedForms } from '../../../src/pdf/joined-forms.ts';
import { outlineOf, readBack } from '../read-back.ts';
import { ownForm } from './own-form.ts';

const title = 'Attachment';

let form: CompiledForm;
beforeAll(async () => {
  form = await compileForm(await ownForm());
});

function filledFor(name: string, of: CompiledForm = form) {
  return { kind: 'filled', form: of, values: new Map([['defendant', name]]) } as const;
}

describe('the same form twice in one file that can still be filled in', () => {
  it('has fields of its own for each copy, with its own words', async () => {
    const document = await PDFDocument.load(
      joinedForms([filledFor('Rosa Méndez'), filledFor('Анна Example')], title),
    );
    const fields = document.getForm();
    expect(fields.getTextField('part-1.defendant').getText()).toBe('Rosa Méndez');
    expect(fields.getTextField('part-2.defendant').getText()).toBe('Анна Example');
    const names = fields.getFields().map((field) => field.getName());
    expect(new Set(names).size).toBe(names.length);
  });

  it('keeps what was typed in one copy out of the other', async () => {
    const document = await PDFDocument.load(
      joinedForms([filledFor('Rosa Méndez'), filledFor('Rosa Méndez')], title),
    );
    document.getForm().getTextField('part-2.defendant').setText('Ana Example');
    const { filled } = await readBack(await document.save());
    expect(filled.filter((one) => one === 'Rosa Méndez')).toHaveLength(1);
    expect(filled.filter((one) => one === 'Ana Example')).toHaveLength(1);
  });

  it('is read without a warning, with its title, its language and all of its tags', async () => {
    const [one, two] = [joinedForms([filledFor('Rosa')], title), filledFor('Ana')];
    const once = await readBack(one);
    const twice = await readBack(joinedForms([filledFor('Rosa'), two], title));
    expect(twice.warnings).toEqual([]);
    expect([twice.title, twice.language]).toEqual([title, 'en-US']);
    expect(twice.pages).toHaveLength(once.pages.length * 2);
    const roles = (pages: typeof once.pages) =>
      pages.flatMap(outlineOf).map((line) => line.split(' ')[0]);
    expect(roles(twice.pages.slice(once.pages.length))).toEqual(roles(once.pages));
  });

  it('carries its faces once', () => {
    const once = joinedForms([filledFor('Rosa')], title).length;
    const twice = joinedForms([filledFor('Rosa'), filledFor('Ana')], title).length;
    expect(twice - once).toBeLessThan(once / 2);
  });

  it('gives the same bytes when the form was kept in a file and read again', () => {
    const kept = unpackedForm(packedForm(form));
    const [one, other] = [form, kept].map((of) => joinedForms([filledFor('Rosa', of)], title));
    expect(one).toEqual(other);
  });
});
