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

describe('the same form for very many people in one print job', () => {
  const people = Array.from({ length: 113 }, (_, at) => `Person ${at}`);
  const jobFor = (names: readonly string[]) =>
    bundled(
      names.map((name) => filledFor(name, form)),
      head,
    );

  it('has each person’s words on their own pages and in their own tags, and no one else’s', async () => {
    const read = await readBack(jobFor(people));
    expect(read.warnings).toEqual([]);
    expect(read.bookmarks).toEqual(people.map((name) => `Petition of ${name}`));
    const each = read.pages.length / people.length;
    for (const [at, name] of people.entries()) {
      const own = read.pages.slice(at * each, (at + 1) * each);
      const said = own.flatMap(outlineOf).join('\n');
      expect(said.match(/Person \d+/gu)).toEqual(expect.arrayContaining([name]));
      expect(new Set(said.match(/Person \d+/gu))).toEqual(new Set([name]));
    }
  });

  it('has the same tags for everyone as for one person alone', async () => {
    const roles = ({ pages }: Awaited<ReturnType<typeof readBack>>) =>
      pages.map((page) => outlineOf(page).map((line) => line.replace(/Person \d+/u, '')));
    const alone = roles(await readBack(jobFor(people.slice(0, 1))));
    const all = roles(await readBack(jobFor(people)));
    for (const [at, page] of all.entries()) expect(page).toEqual(alone[at % alone.length]);
  });

  it('adds less for each than a second copy adds to one', () => {
    const [one, two, many] = [1, 2, 100].map((count) => jobFor(people.slice(0, count)).length);
    if (one === undefined || two === undefined || many === undefined) throw new Error('no job');
    expect((many - one) / 99).toBeLessThan((two - one) * 0.8);
  });
});
