import { type Day, isBefore, isOnOrBefore } from '../../decision/day.ts';
import type { SupervisionKind } from '../../facts/circumstances.ts';
import { isTold } from '../../facts/view.ts';
import {
  type CaseView,
  type CountView,
  isKind,
  perCount,
  type SeenSentence,
} from '../count-view.ts';
import { endOfWhatRuns } from '../end-of-what-runs.ts';
import { lastDayOfProbation } from '../last-day-of-probation.ts';
import { isConviction } from './conviction.ts';
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

/** Probation running on the day, other than the count's own sentence. */
export function probationBeside(view: CountView): readonly Shown[] {
  return beside(view).flatMap(({ sentence, inThisCase }): readonly Shown[] => {
    if (!isKind(sentence, 'probation')) return [];
    if (!inThisCase && !isTold(sentence, 'ended')) return runsUntilTold(sentence, view);
    const { ended } = sentence;
    if (ended === 'summarily-revoked') return [{}];
    if (ended !== 'running') return endedLater(sentence, view);
    if (!inThisCase && hasNotBegun(sentence, view.asOf)) return [];
    const until = endOfWhatRuns(lastDayOfProbation(sentence), view);
    return isBefore(until, view.asOf) ? [] : [{ until }];
  });
}

type SeenProbation = Extract<SeenSentence, { kind: 'probation' }>;

/**
 * Probation said to be over was not over before the day it ended, or, if completed as ordered,
 * before the last day ordered.
 */
function endedLater(sentence: SeenProbation, { asOf }: CountView): readonly Shown[] {
  const asOrdered = sentence.ended === 'completed' && isTold(sentence, 'scheduledEndOn');
  if (!isTold(sentence, 'endedOn') && !asOrdered) return [];
  const until = lastDayOfProbation(sentence);
  return isBefore(until, asOf) || hasNotBegun(sentence, asOf) ? [] : [{ until }];
}

function hasNotBegun(sentence: SeenProbation, asOf: CountView['asOf']): boolean {
  return isTold(sentence, 'startedOn') && !isOnOrBefore(sentence.startedOn, asOf);
}

function runsUntilTold(sentence: SeenProbation, { asOf }: CountView): readonly Shown[] {
  const told = isTold(sentence, 'endedOn')
    ? sentence.endedOn
    : isTold(sentence, 'scheduledEndOn')
      ? sentence.scheduledEndOn
      : undefined;
  if (told === undefined || hasNotBegun(sentence, asOf)) return [];
  return isBefore(told, asOf) ? [] : [{ until: told }];
}

/** A jail or prison sentence, other than the count's own, that is not over on the day. */
export function custodyBeside(view: CountView): readonly Shown[] {
  return beside(view).flatMap(({ sentence, inThisCase }): readonly Shown[] => {
    if (isKind(sentence, 'probation') || isKind(sentence, 'deferred-entry')) return [];
    const prison = isKind(sentence, 'state-prison');
    const told = prison ? isTold(sentence, 'releasedOn') : isTold(sentence, 'completedOn');
    if (!told && !(inThisCase && mustBeAsked(sentence))) return [];
    const until = prison ? sentence.releasedOn : sentence.completedOn;
    return isBefore(until, view.asOf) ? [] : [{ until }];
  });
}

/** Custody of a performed sentence is over, whatever its day. */
function mustBeAsked(sentence: SeenSentence): boolean {
  return !isKind(sentence, 'no-probation') || !sentence.performed;
}

export interface Supervised extends Shown {
  readonly kind: SupervisionKind;
}

/**
 * The parole, PRCS or mandatory supervision that a sentence other than the count's own shows today.
 */
export function supervisionBeside(view: CountView): readonly Supervised[] {
  return beside(view).flatMap(({ sentence, inThisCase }): readonly Supervised[] => {
    if (!isKind(sentence, 'state-prison') && !isKind(sentence, 'county-jail-1170h')) return [];
    if (isSupervisionOver(sentence, view.asOf)) return [];
    if (!isTold(sentence, 'supervisionNow') && !inThisCase) return [];
    const kind = sentence.supervisionNow;
    if (kind === 'none') return [];
    const until = endOfWhatRuns(sentence.supervisionUntil, view);
    return isBefore(until, view.asOf) ? [] : [{ kind, until }];
  });
}

/** Counts in the record, in any case, that are charged and not decided. */
export const isAnyPending = perCount(({ cases }): boolean => {
  return cases().some((counts) =>
    counts.some(({ count }) => isTold(count, 'disposition') && count.disposition === 'pending'),
  );
});

interface Beside {
  readonly sentence: SeenSentence;
  /** From another count in this case. */
  readonly inThisCase: boolean;
}

/** "an offense" is any: sentences in other cases and on this case's other counts. */
function beside(view: CountView): readonly Beside[] {
  const own = view.at.sentence;
  const found = new Map<string, Beside>();
  for (const counts of view.cases()) {
    const inThisCase = counts === view.counts();
    for (const one of counts) {
      const path = one.at.sentence;
      if (path === own || found.has(path) || !mayBeASentence(one, inThisCase)) continue;
      found.set(path, { sentence: one.sentence, inThisCase });
    }
    const [first] = counts;
    const path = `${first?.at.courtCase}.sentence`;
    if (first === undefined || path === own || found.has(path) || !isStated(counts)) continue;
    found.set(path, { sentence: first.courtCase.sentence, inThisCase: false });
  }
  return [...found.values()];
}

/**
 * A case's sentence bars even if each count has its own, or if the count that would share it was
 * dismissed: the record's statement about present status holds, and it may not list all counts in
 * the case.
 */
function isStated(counts: CaseView): boolean {
  return counts.some(
    (one) =>
      isTold(one.courtCase, 'sentence') && (!isTold(one.count, 'disposition') || isConviction(one)),
  );
}

/**
 * A count without a conviction has no sentence; for another case the record must say that there is
 * one.
 */
function mayBeASentence(one: CountView, inThisCase: boolean): boolean {
  const told = one.count.sentence !== undefined || isTold(one.courtCase, 'sentence');
  if (!told && !inThisCase) return false;
  if (!isTold(one.count, 'disposition') && !inThisCase) return true;
  return isConviction(one) && !isInfractionWithoutOne(one, told);
}

/** An infraction has no probation or custody, so its unknown sentence holds nothing up. */
function isInfractionWithoutOne({ count }: CountView, told: boolean): boolean {
  return !told && isTold(count, 'level') && count.level === 'infraction';
}
