import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { factPaths } from '../../src/facts/every-fact.ts';
import type { Reason } from '../../src/law/outcome.ts';
import { routes } from '../../src/law/outcome.ts';
import { alternativeCodes } from '../../src/words/en/alternatives.ts';
import { cautionCodes } from '../../src/words/en/cautions.ts';
import { decisionQuestionCodes } from '../../src/words/en/decision-questions.ts';
import { findingCodes } from '../../src/words/en/findings.ts';
import { planStepCodes } from '../../src/words/en/plan-steps.ts';
import { reasonCodes } from '../../src/words/en/reasons.ts';
import { languages } from '../../src/words/languages.ts';
import type { Words } from '../../src/words/words.ts';

type Said = ReadonlyMap<string, string>;

/** Values that stand for themselves, so that what is filled in can be seen in what is said. */
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
  for (const code of findingCodes) {
    const { message, fix } = words.findingWords(code, themselves);
    all.set(`finding ${code}`, `${message} ${fix}`);
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

/** What is plain text among the words, by its place: "routeWords.1203.43.judgeMayAsk.0". */
function collect(value: unknown, path: string, all: Map<string, string>): void {
  if (typeof value === 'string') all.set(path, value);
  if (typeof value !== 'object' || value === null) return;
  for (const [name, inner] of Object.entries(value)) {
    if (name.endsWith('Codes')) continue;
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

describe('English and Spanish', () => {
  it('have words for the same things', () => {
    expect(pairs.length).toBeGreaterThan(700);
    expect([...spanish.keys()].toSorted()).toEqual([...english.keys()].toSorted());
    expect(pairs.filter(([, en, es]) => (en === '') !== (es === ''))).toEqual([]);
    const questions = decisionQuestionCodes;
    expect(questions.length).toBeGreaterThan(50);
  });

  it('leave the same places to be filled in', () => {
    expect(differing((text) => matches(text, /\{\w+\}/gu))).toEqual([]);
  });

  it('say the same numbers, in figures', () => {
    const figures = differing((text) => matches(text, /\d+/gu));
    // The help is broken into lines by hand.
    expect(figures.filter(({ path }) => !path.startsWith('helpWords.'))).toEqual([]);
  });

  it('say the same numbers, in words', () => {
    const inWords = differing((text, language) => placesOf(text.toLowerCase(), numbers[language]));
    // A colon is “dos puntos”, and “either” may be “los dos”: neither is said of the law or of a case.
    const ofTheLaw =
      /^(?:reason|step|caution|alternative|effects|fact|law|routeWords|outcomeWords|byHandWords)\b/u;
    expect(inWords.filter(({ path }) => ofTheLaw.test(path))).toEqual([]);
  });

  it('say the same months', () => {
    const isDated = (text: string) => text.replaceAll(/\bMay (?!\d)/gu, '');
    expect(differing((text, language) => placesOf(isDated(text), months[language]))).toEqual([]);
  });

  it('leave the judge no choice in the same places, and a choice in the same places', () => {
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

function templatesUnder(folder: string): readonly string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? templatesUnder(path) : [path];
  });
}

/** The branches and values of a template; which of two words goes with “several” is grammar. */
function tagsOf(path: string): readonly string[] {
  const text = readFileSync(path, 'utf8')
    .replaceAll(/\{\{> (?:en|es)\//gu, '{{> ')
    .replaceAll('{{> partials/not-certified}}', '');
  return [...new Set(text.match(/\{\{[^}]*\}\}/gu) ?? [])]
    .filter((tag) => !/several|^\{\{(?:else|\/if)\}\}$/u.test(tag))
    .toSorted();
}

function linesOf(path: string): readonly string[] {
  return (readFileSync(path, 'utf8').match(/^(?:#+\.?|- \[ \]|-|>|\d\.|\|)(?= )/gmu) ?? []).map(
    String,
  );
}

const spanishTemplates = templatesUnder('templates/es').filter(
  (path) => !path.endsWith('not-certified.hbs'),
);

describe('a Spanish paper', () => {
  it.each(spanishTemplates)('%s has what the English one has', (path) => {
    const own = path.replace('/es/', '/en/');
    expect(tagsOf(path).filter((tag) => !tagsOf(own).includes(tag))).toEqual([]);
    const left = tagsOf(own).filter((tag) => !tagsOf(path).includes(tag));
    expect(left).toEqual(path === 'templates/es/petition.hbs' ? ['{{signedOn}}'] : []);
    expect(linesOf(path)).toEqual(linesOf(own));
  });

  it('is there for every English paper that a court does not get', () => {
    const filed =
      /\/(?:order|proof-of-service|declaration|cover-letter)\.hbs$|\/partials\/order\//u;
    const missing = templatesUnder('templates/en')
      .filter((path) => !filed.test(path))
      .filter((path) => !spanishTemplates.includes(path.replace('/en/', '/es/')));
    expect(missing).toEqual([]);
  });
});
