import { describe, expect, it } from 'vitest';
import { cautionTemplate } from '../../src/words/en/cautions.ts';
import { filled } from '../../src/words/en/reasons.ts';

describe('a level that does not fit the section', () => {
  it.each([
    ['felony', 'usual level of this offense is felony,'],
    ['wobbler', 'usual level of this offense is felony or misdemeanor (a “wobbler”),'],
    ['misdemeanor', 'usual level of this offense is misdemeanor,'],
    ['infraction', 'usual level of this offense is infraction,'],
    ['misdemeanor-or-infraction', 'usual level of this offense is misdemeanor or infraction,'],
    ['varies', 'usual level of this offense is set by the value or the facts,'],
  ])('%s is said in words', (usual, words) => {
    expect(filled(cautionTemplate('level-unlike-the-section'), { usual })).toContain(words);
  });
});
