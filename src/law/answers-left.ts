import type { FactPath } from '../facts/every-fact.ts';
import type { CountView } from './count-view.ts';
import { levelsLeft } from './level.ts';

/** Facts of a count for which the section or the sentence rules out some answers. */
export const answersLeft: {
  readonly [K in FactPath]?: (one: CountView) => readonly string[];
} = { 'cases.counts.level': levelsLeft };
