import { describe, expect, it } from 'vitest';
import { standingOf } from '../../src/interview/standing.ts';
import { decide } from '../completions/engine.ts';
import { aStory } from '../completions/stories.ts';
import { dice } from '../oracle/records/dice.ts';
import { askedStory, neverAsked } from './stories-asked.ts';

const stories = (seed: number, count: number) => {
  const throwing = dice(seed);
  return Array.from({ length: count }, () => aStory(throwing));
};

describe('the interview of a person who knows the whole story', () => {
  it.each(stories(1203, 8).map((story, index) => [index + 1, story] as const))(
    'story %i: no question is pointless, and the answers decide as the whole story does',
    (_, story) => {
      const { interview, idle, refused } = askedStory(story);
      expect(refused).toEqual([]);
      expect(idle).toEqual([]);
      expect(neverAsked(interview)).toEqual([]);
      const { record } = standingOf(interview.record, story.asOf);
      if (record === undefined) throw new Error('the interview gives a record');
      const bare = ({ asked: _asked, ...said }: ReturnType<typeof decide>[number]) => said;
      expect(decide(record, story.asOf).map(bare)).toEqual(
        decide(story.record, story.asOf).map(bare),
      );
    },
  );
});

describe('the interview of a person who forgets', () => {
  it.each(stories(4, 4).map((story, index) => [index + 1, story] as const))(
    'story %i: only what was left open could change anything',
    (index, story) => {
      const throwing = dice(index);
      const { interview, idle, refused } = askedStory(story, () => throwing.in100(40));
      expect(refused).toEqual([]);
      expect(idle).toEqual([]);
      expect(neverAsked(interview)).toEqual([]);
    },
  );
});
