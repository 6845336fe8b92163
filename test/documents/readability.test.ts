import { describe, expect, it } from 'vitest';
import { paperToText } from '../../src/paper/to-text.ts';
import { writtenName } from '../../src/petition/written-name.ts';
import { inEnglish } from '../in-english.ts';
import { readingGrade, sentencesOf } from '../reading-grade.ts';
import { personPapers, placeNames, recordOf, samples } from './person-papers.ts';

const places = [
  ...placeNames,
  ...['Superior Court of California', 'Los Angeles', 'California', 'Department of Justice'],
  ...['Department of Consumer Affairs', 'Labor Code', 'Government Code', 'Civil Code'],
  ...['Business and Professions Code', 'Code of Civil Procedure', 'Rules of Court'],
];

describe.each(samples)('the papers for the person of %s', (sample) => {
  const record = recordOf(sample);
  const papers = personPapers(record, inEnglish.words);
  const names = [
    ...places,
    ...[record.petitioner.name, ...record.petitioner.otherNames].map(writtenName),
  ];

  it('read at or below the sixth grade, and an attorney’s at the seventh (Flesch-Kincaid)', () => {
    const grade = record.filer.kind === 'attorney' ? 7 : 6;
    for (const [name, paper] of papers) {
      expect(readingGrade(sentencesOf(paper, names)), name).toBeLessThanOrEqual(grade);
    }
  });

  it('inform, and never advise', () => {
    for (const [name, paper] of papers) {
      expect(paperToText(paper), name).not.toMatch(
        /\b(?:you|they|petitioner) (?:should|ought to|must file|had better)\b|we (?:recommend|advise|suggest)/iu,
      );
    }
  });

  it('never say “never” about what this petition does not reach', () => {
    for (const [name, paper] of papers) {
      expect(paperToText(paper), name).not.toMatch(/\bnever\b|\bnot eligible\b|\bineligible\b/iu);
    }
  });

  it('have no gaps: no “()”, no stray comma, no missing value', () => {
    for (const [name, paper] of papers) {
      const text = paperToText(paper);
      expect(text, name).not.toMatch(/\( *\)|\[ *\](?! )|undefined|\bNaN\b|, *,|,\s*\.|\{\{/u);
      expect(
        text.split('\n').every((line) => line === line.trimEnd()),
        name,
      ).toBe(true);
    }
  });
});

describe('the grade itself', () => {
  it('is the published formula', () => {
    // 13 words in 2 sentences, 13 + 1 syllables: 0.39 * 6.5 + 11.8 * 14/13 - 15.59.
    const grade = readingGrade(['The cat sat on the mat.', 'The dog ran to the water now.']);
    expect(grade).toBeCloseTo(0.39 * 6.5 + 11.8 * (14 / 13) - 15.59, 5);
  });

  it('leaves out citations, and scores long words higher', () => {
    expect(
      readingGrade(['Notwithstanding subsequent prosecutorial communications.']),
    ).toBeGreaterThan(20);
  });
});
