import { describe, expect, it } from 'vitest';
import { factPaths } from '../../src/facts/every-fact.ts';
import { findingCodes } from '../../src/facts/finding-code.ts';
import { citationOf, lawBook } from '../../src/law/book/law-book.ts';
import { alternativeCodes } from '../../src/words/en/alternatives.ts';
import { cautionCodes } from '../../src/words/en/cautions.ts';
import { planStepCodes } from '../../src/words/en/plan-steps.ts';
import { reasonCodes } from '../../src/words/en/reasons.ts';
import { languages } from '../../src/words/languages.ts';
import type { Words } from '../../src/words/words.ts';

/** Every text in a tree of words, by its path; for a function, only that it is one. */
function textsOf(value: unknown, path: string): readonly (readonly [path: string, text: string])[] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') return [[path, 'a function']];
  if (typeof value !== 'object' || value === null) return [[path, String(value)]];
  // Lists of codes are in file order; what a person may type differs by language.
  if (path.endsWith('Codes') || path.endsWith('words.typed')) return [];
  return Object.entries(value).flatMap(([key, inner]) => textsOf(inner, `${path}.${key}`));
}

/** The texts behind the functions that take a code. */
function saidOfCodes(words: Words): readonly (readonly [path: string, text: string])[] {
  return [
    ...alternativeCodes.map(
      (code) => [`alternative ${code}`, words.alternativeTemplate(code)] as const,
    ),
    ...cautionCodes.map((code) => [`caution ${code}`, words.cautionTemplate(code)] as const),
    ...planStepCodes.map((code) => [`step ${code}`, words.planStepTemplate(code)] as const),
    ...reasonCodes.map(
      (code) =>
        [`reason ${code}`, words.reasonWords({ code, with: { since: '2019-03-14' } })] as const,
    ),
    ...findingCodes.flatMap((code) => {
      const { message, fix } = words.findingWords(code, {});
      return [[`finding ${code}`, message] as const, [`fix ${code}`, fix] as const];
    }),
    ...factPaths.flatMap((path) => textsOf(words.wordsOfFact(path), `fact ${path}`)),
    ...lawBook.flatMap((entry) =>
      textsOf(words.law.wordsOf(citationOf(entry)), `law ${citationOf(entry)}`),
    ),
  ];
}

const english = new Map([...textsOf(languages.en, 'words'), ...saidOfCodes(languages.en)]);

function placesIn(text: string): readonly string[] {
  return (text.match(/\{\w+\}/gu) ?? []).sort();
}

/** Worded with a date in one language and a name in the other, or on different list lines. */
const saidOtherwise: readonly string[] = [
  'words.holidayWords.juneteenth',
  'caution leap-day-counted',
  'words.helpWords.after.1',
  'words.helpWords.after.2',
];

/** Days, sections, amounts and forms. */
function numbersIn(text: string): readonly string[] {
  return [...new Set(text.match(/\d+/gu) ?? [])].sort();
}

const others = Object.values(languages).filter(({ language }) => language !== 'en');

describe.each(others)('what is said in $language', (words) => {
  const translated = new Map([...textsOf(words, 'words'), ...saidOfCodes(words)]);

  it('covers the same codes', () => {
    expect(english.size).toBeGreaterThan(900);
    expect([...translated.keys()].sort()).toEqual([...english.keys()].sort());
  });

  it('has the same placeholders', () => {
    const differ = [...english].filter(
      ([path, text]) => placesIn(text).join(' ') !== placesIn(translated.get(path) ?? '').join(' '),
    );
    expect(differ.map(([path]) => path)).toEqual([]);
  });

  it('has the same numbers', () => {
    const differ = [...english].filter(
      ([path, text]) =>
        !saidOtherwise.includes(path) &&
        numbersIn(text).join(' ') !== numbersIn(translated.get(path) ?? '').join(' '),
    );
    expect(differ.map(([path, text]) => [path, text, translated.get(path)])).toEqual([]);
  });

  it('is not the same sentence', () => {
    const same = [...english].filter(
      ([path, text]) =>
        /^\p{Lu}.* .* .*[.?]$/u.test(text) &&
        text !== 'Jr., Sr., II, III.' &&
        translated.get(path) === text,
    );
    expect(same.map(([path]) => path)).toEqual([]);
  });
});
