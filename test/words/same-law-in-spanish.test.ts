import { describe, expect, it } from 'vitest';
import { factPaths } from '../../src/facts/every-fact.ts';
import type { Reason } from '../../src/law/outcome.ts';
import { routes } from '../../src/law/outcome.ts';
import { alternativeCodes } from '../../src/words/en/alternatives.ts';
import { cautionCodes } from '../../src/words/en/cautions.ts';
import { planStepCodes } from '../../src/words/en/plan-steps.ts';
import { reasonCodes } from '../../src/words/en/reasons.ts';
import { languages } from '../../src/words/languages.ts';
import type { Words } from '../../src/words/words.ts';

type Said = ReadonlyMap<string, string>;

/** Recognizable values, so that we can see what was filled in. */
const themselves = new Proxy<Readonly<Record<string, string>>>(
  {},
  { get: (_, name) => `{${String(name)}}` },
);

function saidIn(words: Words): Said {
  const all = new Map<string, string>();
  collect(words, '', all);
  for (const code of alternativeCodes) {
    all.set(`alternative ${code}`, words.alternativeTemplate(code));
  }
  for (const code of cautionCodes) all.set(`caution ${code}`, words.cautionTemplate(code));
  for (const code of planStepCodes) all.set(`step ${code}`, words.planStepTemplate(code));
  for (const code of reasonCodes.filter(isReason)) {
    all.set(`reason ${code}`, words.reasonWords({ code, with: themselves }));
  }
  for (const route of routes) {
    const { does, doesNot } = words.effectLines([route]);
    all.set(`effects ${route}`, [...does, ...doesNot].join(' '));
  }
  for (const fact of factPaths) {
    const { ask, find, unsaid, about } = words.factWords[fact];
    all.set(`fact ${fact}`, [ask, find, unsaid, about].join(' '));
  }
  return all;
}

const isReason = (code: string): code is Reason['code'] => code !== 'fact-missing';

/** Plain text among the words, by its place: "routeWords.1203.43.judgeMayAsk.0". */
function collect(value: unknown, path: string, all: Map<string, string>): void {
  if (typeof value === 'string') all.set(path, value);
  if (typeof value !== 'object' || value === null) return;
  for (const [name, inner] of Object.entries(value)) {
    // What a person may type is each language's own.
    if (name.endsWith('Codes') || name === 'typed') continue;
    collect(inner, path === '' ? name : `${path}.${name}`, all);
  }
}

const english = saidIn(languages.en);
const spanish = saidIn(languages.es);
const pairs = [...english].map(([path, text]) => [path, text, spanish.get(path) ?? ''] as const);

const matches = (text: string, pattern: RegExp): readonly string[] =>
  (text.match(pattern) ?? []).toSorted();

function differing(find: (text: string, language: 'en' | 'es') => readonly string[]) {
  return pairs.flatMap(([path, en, es]) => {
    const [wanted, got] = [find(en, 'en'), find(es, 'es')];
    return JSON.stringify(wanted) === JSON.stringify(got) ? [] : [{ path, wanted, got }];
  });
}

const months = {
  en: 'January February March April May June July August September October November December',
  es: 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
} as const;

const numbers = {
  en: 'two three four five six seven eight nine ten twelve fifteen twenty',
  es: 'dos tres cuatro cinco seis siete ocho nueve diez doce quince veinte',
} as const;

/** The places in a list of the words that a text has, so that two languages can be compared. */
function placesOf(text: string, list: string): readonly string[] {
  const words = list.split(' ');
  return (text.match(/\p{L}+/gu) ?? [])
    .map((word) => words.indexOf(word))
    .filter((place) => place >= 0)
    .map(String)
    .toSorted();
}

/**
 * What is said about the law and a case. Elsewhere a colon is “dos puntos”, and “both” is “los
 * dos”.
 */
const ofTheLaw =
  /^(?:reason|step|caution|alternative|effects|fact|law|routeWords|outcomeWords|byHandWords)\b/u;

describe('English and Spanish', () => {
  it('are compared in everything about the law', () => {
    expect(pairs.filter(([path]) => ofTheLaw.test(path)).length).toBeGreaterThan(400);
  });

  it('say the same numbers, in words', () => {
    const inWords = differing((text, language) => placesOf(text.toLowerCase(), numbers[language]));
    expect(inWords.filter(({ path }) => ofTheLaw.test(path))).toEqual([]);
  });

  it('say the same months', () => {
    const isDated = (text: string) => text.replaceAll(/\bMay (?!\d)/gu, '');
    const dated = differing((text, language) => placesOf(isDated(text), months[language]));
    // Spanish tells which number of 4/2/1985 is the month: elsewhere the day comes first.
    expect(dated.filter(({ path }) => !path.startsWith('interviewWords.'))).toEqual([]);
  });

  it('are mandatory in the same places, and discretionary in the same places', () => {
    const said = pairs.filter(([path]) => /^(?:reason|caution|step|routeWords|law)\b/u.test(path));
    const wrong = said.filter(([, en, es]) => {
      const must = /\b(?:judge|court) must\b/iu.test(en);
      const may =
        /\b(?:judge|court) (?:may|can)\b(?! be asked)|up to the judge|discretionary/iu.test(en);
      const hasTo = /(?:juez|corte)(?: suprema)? tiene que/iu.test(es);
      const chooses = /(?:juez|corte)(?: también)? puede|decide el juez|decisión del juez/iu.test(
        es,
      );
      return must !== hasTo || may !== chooses;
    });
    expect(wrong).toEqual([]);
  });

  it('cite the same sections', () => {
    const cited = /\b(?:BP|CCP|CIV|GOV|HS|LAB|PC|VC|WIC) \d[\w.()-]*\w\)?/gu;
    expect(differing((text) => matches(text, cited))).toEqual([]);
  });
});
