import { beforeAll, describe, expect, it } from 'vitest';
import { bundled } from '../../../src/pdf/bundle.ts';
import { compileForm } from '../../../src/pdf/compiled/compile.ts';
import type { CompiledForm } from '../../../src/pdf/compiled/compiled-form.ts';
import { packedForm, unpackedForm } from '../../../src/pdf/compiled/packed-form.ts';
import { outlineOf, readBack } from '../read-back.ts';
import { ownForm } from './own-form.ts';

const head = { title: 'For the court', language: 'en-US' } as const;

let form: CompiledForm;
beforeAll(async () => {
  form = await compileForm(await ownForm());
});

function filledFor(name: string, of: CompiledForm) {
  const values = new Map([['defendant', name]]);
  return { title: `Petition of ${name}`, prints: [{ kind: 'filled', form: of, values } as const] };
}

describe('the same form twice in one print job', () => {
  it('has each copy’s own words on its own pages, and in its own tags', async () => {
    const job = bundled([filledFor('Rosa Méndez', form), filledFor('Анна Example', form)], head);
    const read = await readBack(job);
    expect(read.warnings).toEqual([]);
    expect(read.bookmarks).toEqual(['Petition of Rosa Méndez', 'Petition of Анна Example']);
    const half = read.pages.length / 2;
    const said = (from: number) =>
      read.pages
        .slice(from, from + half)
        .flatMap(outlineOf)
        .filter((line) => /Form .*\w/u.test(line))
        .join('\n');
    expect(said(0)).toContain('Rosa Méndez');
    expect(said(0)).not.toContain('Анна');
    expect(said(half)).toContain('Анна Example');
    expect(said(half)).not.toContain('Rosa');
  });

  it('is little more than once: what both copies have is in the file one time', () => {
    const once = bundled([filledFor('Rosa', form)], head).length;
    const twice = bundled([filledFor('Rosa', form), filledFor('Ana', form)], head).length;
    expect(twice - once).toBeLessThan(once / 4);
  });

  it('gives the same bytes when the form was kept in a file and read again', () => {
    const kept = unpackedForm(packedForm(form));
    const [one, other] = [form, kept].map((of) => bundled([filledFor('Rosa', of)], head));
    expect(one).toEqual(other);
  });
});
