import type { FactPath } from '../facts/every-fact.ts';
import type { CountView } from './count-view.ts';
import { levelsLeft } from './level.ts';

/** Facts of a count of which the section or the sentence leaves not every answer. */
export const answersLeft: {
  readonly [K in FactPath]?: (one: CountView) => readonly string[];
} = { 'cases.counts.level': levelsLeft };
