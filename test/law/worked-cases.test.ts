import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { answerTo, differences } from '../../scripts/cases/compare.ts';
import { workedCases } from '../../scripts/cases/worked-case.ts';

// Cases worked out by hand from the statutes, with the vocabulary and comparison rules in the file
// itself. `npm run cases -- FILE` runs another file in the same format.

const casesOf = (file: string) =>
  workedCases.parse(JSON.parse(readFileSync(new URL(file, import.meta.url), 'utf8'))).cases;

const cases = [
  ...casesOf('worked-cases.json'),
  ...casesOf('worked-cases-16.json'),
  ...casesOf('worked-cases-by-rule.json'),
  ...casesOf('worked-cases-by-section.json'),
  ...casesOf('worked-cases-where-rules-meet.json'),
  ...casesOf('worked-cases-by-exception.json'),
  ...casesOf('worked-cases-at-the-seams.json'),
  ...casesOf('worked-cases-of-months-and-counts.json'),
  ...casesOf('worked-cases-of-spans-and-old-sections.json'),
];

describe('a case worked out by hand', () => {
  it.each(cases.map((worked) => [worked.id, worked.title, worked] as const))(
    '%s: %s',
    (_, __, worked) => {
      expect(differences(worked, answerTo(worked))).toEqual([]);
    },
  );

  it('is distinguished from a wrong answer', () => {
    const [first] = cases;
    if (first === undefined) throw new Error('a file of cases has cases');
    const wrong = { ...first, expected: { ...first.expected, outcome: 'ineligible' } };
    expect(differences(wrong, answerTo(first))).not.toEqual([]);
  });

  it('is refused if it states a fact outside the vocabulary', () => {
    const [first] = cases;
    const odd = { ...first, facts: { ...first?.facts, paidBail: true } };
    expect(workedCases.safeParse({ cases: [odd] }).success).toBe(false);
  });
});
