import * as fc from 'fast-check';
import type { PlainDate } from '../../src/calendar/plain-date.ts';
import { levelOf } from '../../src/law/offenses/levels/level-of.ts';
import { isListed } from '../../src/law/offenses/listed.ts';
import { registrableOffenses } from '../../src/law/offenses/registrable.ts';
import type { Story, StoryCase, StoryCount, StorySentence } from './story.ts';
import { pathsOf, type Says } from './written-down.ts';

/** A story, and a record of it with facts left out. */
export interface Holed {
  readonly story: Story;
  readonly hidden: readonly string[];
  readonly says: Says;
}

/** A few facts left out, or many: one person brings a RAP sheet, another brings nothing. */
export function withHoles(story: Story): fc.Arbitrary<Holed> {
  const said = cannotBeLeftOut(story);
  const paths = pathsOf(story).filter((path) => !said.has(path));
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
 * What a record must say, because its silence would mean something else: a level, a wobbler or a
 * duty to register that the section does not bring; that a count with a day of conviction ended
 * without one; and that what is said of today is over already.
 */
function cannotBeLeftOut({ cases, asOf, ...state }: Story): ReadonlySet<string> {
  const ofToday = (['servingSentence', 'onProbationElsewhere', 'supervisionElsewhere'] as const)
    .filter((key) => {
      const said = state[key];
      return said !== false && said.until < asOf;
    })
    .map((key) => `circumstances.${key}.until`);
  const ofCounts = cases.flatMap(({ counts, sentence }, index) =>
    counts.flatMap((count, position) =>
      unlikeTheRest(count, count.sentence ?? sentence).map(
        (key) => `cases[${index}].counts[${position}].${key}`,
      ),
    ),
  );
  return new Set([...ofToday, ...ofCounts]);
}

function unlikeTheRest(
  { statute, convictedOn, degree, level, wobbler, registration, disposition }: StoryCount,
  { kind }: StorySentence,
): readonly string[] {
  const given = [levelOf(statute, convictedOn, degree), levelOf(statute, undefined, undefined)];
  const levels = given.map((one) => (one?.levels.length === 1 ? one.levels[0] : level));
  const wobblers = given.map((one) => one?.wobbler ?? 'unknown');
  const asServed = kind === 'state-prison' || kind === 'county-jail-1170h' ? ['felony'] : [];
  const listed = isListed(registrableOffenses, statute, convictedOn, { level }) !== 'no';
  return [
    ...([...levels, ...asServed].some((one) => one !== level) ? ['level'] : []),
    ...(wobblers.includes(wobbler ? 'no' : 'yes') ? ['wobbler'] : []),
    ...(registration && !listed ? ['registration'] : []),
    ...(['dismissed', 'diverted', 'acquitted', 'pending'].includes(disposition)
      ? ['disposition']
      : []),
  ];
}

/** A person who does not know that there was a sentence does not know when it ended. */
function isWithin(path: string, other: string): boolean {
  return path === other || path.startsWith(`${other}.`) || path.startsWith(`${other}[`);
}

/**
 * The person's status agrees with the cases: if one is still running, the person is on probation,
 * serving or supervised; if a count is still open, or there is a bench warrant, the person is
 * charged; if one created a duty to register, the person has it. A suspended prison term is
 * executed only if probation was revoked, what was completed ended on its last day, and deferred
 * entry follows a plea.
 */
export function consistent(story: Story): Story {
  const probation = until(story, probationUntil);
  const sentence = until(story, sentenceUntil);
  const supervision = until(story, supervisionUntil);
  const isOpen = story.cases.some((one) =>
    one.counts.some((count) => count.disposition === 'pending'),
  );
  const registers = story.cases.some((one) => one.counts.some(({ registration }) => registration));
  return {
    ...story,
    ...(isOpen || story.warrant === 'bench-in-another-case' ? { charged: 'yes' } : {}),
    ...(registers ? { mustRegister: true } : {}),
    ...(probation === undefined ? {} : { onProbationElsewhere: { until: probation } }),
    ...(sentence === undefined ? {} : { servingSentence: { until: sentence } }),
    ...(supervision === undefined
      ? {}
      : { supervisionElsewhere: { kind: 'parole', until: supervision } }),
    cases: story.cases.map(asTheLawHasIt),
  };
}

function asTheLawHasIt(courtCase: StoryCase): StoryCase {
  const ofCase = asItEnded(courtCase.sentence);
  return {
    ...courtCase,
    sentence: ofCase,
    counts: courtCase.counts.map(({ sentence, ...count }) => {
      const own = sentence === undefined ? {} : { sentence: asItEnded(sentence) };
      return { ...afterAPlea(count, own.sentence ?? ofCase), ...own };
    }),
  };
}

/** Deferred entry followed a plea of guilty (former PC 1000.1). */
function afterAPlea(count: StoryCount, { kind }: StorySentence): StoryCount {
  const never = ['pending', 'acquitted', 'verdict'].includes(count.disposition);
  return kind === 'deferred-entry' && never ? { ...count, disposition: 'plea-of-guilty' } : count;
}

function asItEnded(one: StorySentence): StorySentence {
  if (one.kind !== 'probation') return one;
  const { ended, scheduledEndOn, suspendedPrisonTerm } = one;
  const isRevoked = ended === 'revoked' || ended === 'summarily-revoked';
  return {
    ...one,
    ...(ended === 'completed' ? { endedOn: scheduledEndOn } : {}),
    ...(suspendedPrisonTerm === 'executed' && !isRevoked
      ? { suspendedPrisonTerm: 'never-executed' }
      : {}),
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

/** The last of the days not yet over. */
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
