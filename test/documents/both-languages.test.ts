import { describe, expect, it } from 'vitest';
import type { Block, Paper } from '../../src/paper/block.ts';
import { paperToText } from '../../src/paper/to-text.ts';
import { writtenName } from '../../src/petition/written-name.ts';
import { languages } from '../../src/words/languages.ts';
import { englishIn } from '../english-in-spanish.ts';
import { readingEaseInSpanish, syllablesInSpanish } from '../reading-ease-spanish.ts';
import { sentencesOf } from '../reading-grade.ts';
import { personPapers, placeNames, recordOf, samples } from './person-papers.ts';

/** The kinds of a paper's blocks, with their numbers of items, rows and columns. */
function shapeOf({ blocks }: Paper): readonly string[] {
  return blocks.map((block: Block) => {
    switch (block.kind) {
      case 'list':
        return `list of ${block.items.length}`;
      case 'table':
        return `table ${block.head.length} by ${block.rows.length}`;
      case 'heading':
        return `heading ${block.level}`;
      default:
        return block.kind;
    }
  });
}

/** Every number in a text, sorted: dates, sections, counts, amounts, forms and phone numbers. */
function numbersIn(text: string): readonly string[] {
  return (text.match(/\d+/gu) ?? []).sort();
}

describe.each(samples)('the papers for the person of %s, in Spanish', (sample) => {
  const record = recordOf(sample);
  const english = personPapers(record, languages.en);
  const spanish = personPapers(record, languages.es);
  const names = [
    ...placeNames,
    ...[record.petitioner.name, ...record.petitioner.otherNames].map(writtenName),
  ];
  const pairs = [...english].map(([name, paper]) => [name, paper, spanish.get(name)] as const);

  it.each(pairs)('%s has the blocks of the English paper', (_, paper, translated) => {
    expect(translated === undefined ? [] : shapeOf(translated)).toEqual(shapeOf(paper));
  });

  it.each(pairs)('%s has its numbers and dates', (_, paper, translated) => {
    const text = translated === undefined ? '' : paperToText(translated);
    expect(numbersIn(text)).toEqual(numbersIn(paperToText(paper)));
  });

  it.each(pairs)('%s has nothing English in it', (_, __, translated) => {
    expect(translated === undefined ? [] : englishIn(paperToText(translated), names)).toEqual([]);
  });

  it.each(pairs)('%s says that no certified translator has reviewed it', (_, __, translated) => {
    expect(translated === undefined ? '' : paperToText(translated)).toMatch(
      /Traducción\s+aún\s+no\s+revisada\s+por\s+un\s+traductor\s+certificado\s+por\s+la\s+corte/u,
    );
  });

  it.each(pairs)('%s reads normally or more easily (INFLESZ)', (_, __, translated) => {
    const sentences = translated === undefined ? [] : sentencesOf(translated, names);
    expect(readingEaseInSpanish(sentences)).toBeGreaterThan(55);
  });
});

describe('the search for English', () => {
  it('finds it in every English paper', () => {
    for (const [name, paper] of personPapers(recordOf('completed-probation.yaml'), languages.en)) {
      expect(englishIn(paperToText(paper), placeNames).length, name).toBeGreaterThan(5);
    }
  });
});

describe('the scale itself', () => {
  it.each([
    ['que', 1],
    ['guía', 2],
    ['ciudad', 2],
    ['leer', 2],
    ['petición', 3],
    ['día', 2],
    ['ley', 1],
    ['audiencia', 3],
    ['averigüe', 4],
  ])('counts the syllables of %s: %i', (word, count) => {
    expect(syllablesInSpanish(word)).toBe(count);
  });

  it('is the published formula', () => {
    // 10 words in 2 sentences, 16 syllables.
    const ease = readingEaseInSpanish(['El juez firma la orden.', 'Usted guarda una copia hoy.']);
    expect(ease).toBeCloseTo(206.835 - 62.3 * (16 / 10) - 10 / 2, 5);
  });
});
