import { type Day, isBefore, isOnOrBefore } from '../../decision/day.ts';
import type { SupervisionKind } from '../../facts/circumstances.ts';
import { isTold } from '../../facts/view.ts';
import { isKind, type SeenSentence, type SentenceView } from '../count-view.ts';
import { endOfWhatRuns } from '../end-of-what-runs.ts';
import { lastDayOfProbation } from '../last-day-of-probation.ts';
import { shownBeside } from './beside.ts';
import { isSupervisionOver } from './supervision-over.ts';

/**
 * What another sentence in the record shows about the person on the day. For other counts in this
 * case, every fact is asked. For other cases, the person's statement ("no probation in any other
 * case") answers what the record leaves open there, but never what the record says.
 */
export interface Shown {
  /** Its last day; undefined if no end is known. */
  readonly until?: Day;
}

/** Probation that runs on the day beside the count's own sentence. */
export const probationBeside = shownBeside(({ sentence, inThisCase }, view): readonly Shown[] => {
  if (!isKind(sentence, 'probation')) return [];
  if (!inThisCase && !isTold(sentence, 'ended')) return runsUntilTold(sentence, view);
  const { ended } = sentence;
  if (ended === 'summarily-revoked') return [{}];
  if (ended !== 'running') return endedLater(sentence, view);
  if (!inThisCase && hasNotBegun(sentence, view.asOf)) return [];
  const until = endOfWhatRuns(lastDayOfProbation(sentence), view);
  return isBefore(until, view.asOf) ? [] : [{ until }];
});

type SeenProbation = Extract<SeenSentence, { kind: 'probation' }>;

/**
 * Probation said to be over was not over before the day it ended, or, if completed as ordered,
 * before the last day ordered.
 */
function endedLater(sentence: SeenProbation, { asOf }: SentenceView): readonly Shown[] {
  const asOrdered = sentence.ended === 'completed' && isTold(sentence, 'scheduledEndOn');
  if (!isTold(sentence, 'endedOn') && !asOrdered) return [];
  const until = lastDayOfProbation(sentence);
  return isBefore(until, asOf) || hasNotBegun(sentence, asOf) ? [] : [{ until }];
}

function hasNotBegun(sentence: SeenProbation, asOf: SentenceView['asOf']): boolean {
  return isTold(sentence, 'startedOn') && !isOnOrBefore(sentence.startedOn, asOf);
}

function runsUntilTold(sentence: SeenProbation, { asOf }: SentenceView): readonly Shown[] {
  const told = isTold(sentence, 'endedOn')
    ? sentence.endedOn
    : isTold(sentence, 'scheduledEndOn')
      ? sentence.scheduledEndOn
      : undefined;
  if (told === undefined || hasNotBegun(sentence, asOf)) return [];
  return isBefore(told, asOf) ? [] : [{ until: told }];
}

/** A jail or prison sentence beside the count's own that is not over on the day. */
export const custodyBeside = shownBeside(({ sentence, inThisCase }, view): readonly Shown[] => {
  if (isKind(sentence, 'probation') || isKind(sentence, 'deferred-entry')) return [];
  const prison = isKind(sentence, 'state-prison');
  const told = prison ? isTold(sentence, 'releasedOn') : isTold(sentence, 'completedOn');
  if (!told && !(inThisCase && mustBeAsked(sentence))) return [];
  const until = prison ? sentence.releasedOn : sentence.completedOn;
  return isBefore(until, view.asOf) || isFineAlone(sentence) ? [] : [{ until }];
});

/** A fine is paid, not served, until whatever day. */
function isFineAlone(sentence: SeenSentence): boolean {
  return isKind(sentence, 'no-probation') && sentence.jailDays === 0;
}

/** Custody of a performed sentence is over, whatever its day. */
function mustBeAsked(sentence: SeenSentence): boolean {
  return !isKind(sentence, 'no-probation') || !sentence.performed;
}

export interface Supervised extends Shown {
  readonly kind: SupervisionKind;
}

/** The parole, PRCS or mandatory supervision that a sentence beside the count's own shows today. */
export const supervisionBeside = shownBeside(
  ({ sentence, inThisCase }, view): readonly Supervised[] => {
    if (!isKind(sentence, 'state-prison') && !isKind(sentence, 'county-jail-1170h')) return [];
    if (isSupervisionOver(sentence, view.asOf)) return [];
    if (!isTold(sentence, 'supervisionNow') && !inThisCase) return [];
    const kind = sentence.supervisionNow;
    if (kind === 'none') return [];
    const until = endOfWhatRuns(sentence.supervisionUntil, view);
    return isBefore(until, view.asOf) ? [] : [{ kind, until }];
  },
);
