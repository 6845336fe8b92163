import * as fc from 'fast-check';
import type { PlainDate } from '../../src/calendar/plain-date.ts';
import { levelOf } from '../../src/law/offenses/levels/level-of.ts';
import type { Story, StoryCount, StorySentence } from './story.ts';
import { pathsOf, type Says } from './written-down.ts';

/** A story with a record of it that leaves facts out. */
export interface Holed {
  readonly story: Story;
  readonly hidden: readonly string[];
  readonly says: Says;
}

/** A few facts left out, or many: a person who brings a rap sheet, and one who brings nothing. */
export function withHoles(story: Story): fc.Arbitrary<Holed> {
  const settled = settledByTheSection(story);
  const paths = pathsOf(story).filter((path) => !settled.has(path));
  return fc
    .oneof(
      { weight: 3, arbitrary: fc.subarray(paths, { maxLength: Math.min(4, paths.length) }) },
      { weight: 1, arbitrary: fc.subarray(paths) },
    )
    .map((chosen) => {
      const hidden = paths.filter((path) => chosen.some((one) => isWithin(path, one)));
      return { story, hidden, says: (path) => !hidden.includes(path) };
    });
}

/**
 * A level, or a wobbler, that the section does not give: left out, the section would be taken at its
 * word, so the record has to say it.
 */
function settledByTheSection({ cases }: Story): ReadonlySet<string> {
  return new Set(
    cases.flatMap(({ counts, sentence }, index) =>
      counts.flatMap((count, position) => {
        const at = `cases[${index}].counts[${position}]`;
        return unlikeTheSection(count, count.sentence ?? sentence).map((key) => `${at}.${key}`);
      }),
    ),
  );
}

function unlikeTheSection(
  { statute, convictedOn, degree, level, wobbler }: StoryCount,
  { kind }: StorySentence,
): readonly string[] {
  const given = [levelOf(statute, convictedOn, degree), levelOf(statute, undefined, undefined)];
  const levels = given.map((one) => (one?.levels.length === 1 ? one.levels[0] : level));
  const wobblers = given.map((one) => one?.wobbler ?? 'unknown');
  const asServed = kind === 'state-prison' || kind === 'county-jail-1170h' ? ['felony'] : [];
  return [
    ...([...levels, ...asServed].some((one) => one !== level) ? ['level'] : []),
    ...(wobblers.includes(wobbler ? 'no' : 'yes') ? ['wobbler'] : []),
  ];
}

/** Who does not know that there was a sentence does not know when it ended. */
function isWithin(path: string, other: string): boolean {
  return path === other || path.startsWith(`${other}.`) || path.startsWith(`${other}[`);
}

/**
 * What is said of the person's state agrees with the cases: where one of them still runs, the person
 * is on probation, serving or supervised, and where a count is still open the person is charged.
 */
export function consistent(story: Story): Story {
  const probation = until(story, probationUntil);
  const sentence = until(story, sentenceUntil);
  const supervision = until(story, supervisionUntil);
  const isOpen = story.cases.some((one) =>
    one.counts.some((count) => count.disposition === 'pending'),
  );
  return {
    ...story,
    ...(isOpen ? { charged: 'yes' } : {}),
    ...(probation === undefined ? {} : { onProbationElsewhere: { until: probation } }),
    ...(sentence === undefined ? {} : { servingSentence: { until: sentence } }),
    ...(supervision === undefined
      ? {}
      : { supervisionElsewhere: { kind: 'parole', until: supervision } }),
  };
}

function probationUntil(one: StorySentence): PlainDate | undefined {
  return one.kind === 'probation' ? (one.endedOn ?? one.scheduledEndOn) : undefined;
}

function sentenceUntil(one: StorySentence): PlainDate | undefined {
  if (one.kind === 'probation' || one.kind === 'deferred-entry') return undefined;
  return one.kind === 'state-prison' ? one.releasedOn : one.completedOn;
}

function supervisionUntil(one: StorySentence): PlainDate | undefined {
  const supervised =
    (one.kind === 'state-prison' && one.supervision !== 'none') ||
    (one.kind === 'county-jail-1170h' && one.supervised);
  return supervised ? one.completedOn : undefined;
}

/** The last of the days that are not over. */
function until(
  { cases, asOf }: Story,
  of: (sentence: StorySentence) => PlainDate | undefined,
): PlainDate | undefined {
  const sentences = cases.flatMap((one) => [
    one.sentence,
    ...one.counts.flatMap(({ sentence }) => (sentence === undefined ? [] : [sentence])),
  ]);
  return sentences
    .flatMap((one) => of(one) ?? [])
    .filter((day) => day >= asOf)
    .sort()
    .at(-1);
}
