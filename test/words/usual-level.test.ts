import { describe, expect, it } from 'vitest';
import { cautionTemplate } from '../../src/words/en/cautions.ts';
import { filled } from '../../src/words/en/reasons.ts';

describe('a level that is unlike the section', () => {
  it.each([
    ['felony', 'usually a felony,'],
    ['wobbler', 'usually a felony or a misdemeanor (a “wobbler”),'],
    ['misdemeanor', 'usually a misdemeanor,'],
    ['misdemeanor-or-infraction', 'usually a misdemeanor or an infraction,'],
  ])('%s is said in words', (usual, words) => {
    expect(filled(cautionTemplate('level-unlike-the-section'), { usual })).toContain(words);
  });
});
