import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { languages } from '../../src/words/languages.ts';
import { englishIn } from '../english-in-spanish.ts';
import { saidWhere, switchesOf, type Turned, templateOf } from './template-branches.ts';

/** Filed papers have no Spanish; English lacks the closing line of the Spanish papers. */
const filed = /^(?:cover-letter|declaration|order|proof-of-service)\.hbs$|^partials\/order\//u;

function templatesIn(language: string): readonly string[] {
  return readdirSync(`templates/${language}`, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.hbs') && !filed.test(name))
    .map((name) => name.replace(/\.hbs$/u, ''))
    .filter((name) => name !== 'partials/not-certified')
    .sort();
}

const names = templatesIn('en');

/** The petition's reading copy has no signature line, and its first line says what it is. */
const notTheSame: readonly string[] = ['petition'];

/** What English never asks: it has no copy to read of a petition on the courts' form. */
const readingCopyAlone = 'onForm';

/** All on, all off, and each one flipped: every branch is taken and skipped at least once. */
function waysOf(name: string): readonly (readonly [way: string, turned: Turned])[] {
  const switches = switchesOf(templateOf(`en/${name}`));
  return [
    ['with everything', () => true],
    ['with nothing', () => false],
    ...switches.map((one) => [`without ${one}`, (other: string) => other !== one] as const),
    ...switches.map((one) => [`with ${one} alone`, (other: string) => other === one] as const),
  ];
}

interface Said {
  readonly places: readonly string[];
  readonly numbers: readonly string[];
  readonly blocks: readonly string[];
}

/** What a branch has in any language: placeholders, numbers, boxes, headings, tables. */
function measured(text: string): Said {
  const words = text.replaceAll(/‹[^›]*›/gu, '');
  return {
    places: [...new Set(text.match(/‹[^›]*›/gu) ?? [])].sort(),
    numbers: [...new Set(words.match(/\d+/gu) ?? [])].sort(),
    blocks: (text.match(/^(?:#{1,3} |#\. |\d+\. |- \[ \]|- |\| |> )/gmu) ?? []).sort(),
  };
}

const others = Object.keys(languages).filter((language) => language !== 'en');

describe.each(others)('the templates of %s', (other) => {
  it('are those of English', () => {
    expect(templatesIn(other)).toEqual(names);
    expect(names.length).toBeGreaterThan(30);
  });

  it.each(names)('%s has the same conditions', (name) => {
    const turnsOn = switchesOf(templateOf(`${other}/${name}`));
    expect(turnsOn.filter((one) => name !== 'petition' || one !== readingCopyAlone)).toEqual(
      switchesOf(templateOf(`en/${name}`)),
    );
  });

  it.each(names.filter((name) => !notTheSame.includes(name)))(
    '%s has the same placeholders, numbers and blocks in every branch',
    (name) => {
      for (const [way, turned] of waysOf(name)) {
        const [english, translated] = ['en', other].map((language) =>
          measured(saidWhere(templateOf(`${language}/${name}`), turned)),
        );
        expect(translated, way).toEqual(english);
      }
    },
  );
});

describe('the templates', () => {
  it.each(names)('%s have no English in any branch of their Spanish', (name) => {
    for (const [way, turned] of waysOf(name)) {
      const said = saidWhere(templateOf(`es/${name}`), turned).replaceAll(/‹[^›]*›/gu, ' ');
      expect(englishIn(said, []), way).toEqual([]);
    }
  });

  it('name no county and none of its forms: those are the county’s data', () => {
    const named = Object.keys(languages).flatMap((language) =>
      templatesIn(language)
        .filter((name) =>
          /Los [AÁ]ngeles|LASC|8:30/u.test(
            saidWhere(templateOf(`${language}/${name}`), () => true),
          ),
        )
        .map((name) => `${language}/${name}`),
    );
    expect(named).toEqual([]);
  });
});
