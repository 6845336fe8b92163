import { latest, type PlainDate } from '../../calendar/plain-date.ts';
import type { Fact } from '../../record/fact.ts';
import type { CourtCase, Sentence } from '../../record/record.ts';
import { completionOf, jailEnd } from '../completion.ts';
import type { CountContext } from '../count-context.ts';
import { isRunning, lastDayOfProbation } from '../last-day-of-probation.ts';
import { isConviction } from './conviction.ts';

/** A state of the person that another sentence of the record shows on the day. */
export interface ShownElsewhere {
  readonly path: string;
  readonly seen: string;
  /** The last day of it; undefined where no end is known. */
  readonly until?: PlainDate;
}

/** Probation that runs on the day beside the count's own sentence. */
export function probationBeside(context: CountContext): readonly ShownElsewhere[] {
  const { asOf: statedOn } = context.record.circumstances;
  return shownBeside(context, (sentence, asOf) => {
    if (sentence.kind !== 'probation') return undefined;
    if (sentence.ended.known && sentence.ended.is === 'summarily-revoked') return {};
    const end = lastDayOfProbation(sentence, statedOn);
    if (!end.known) return isRunning(sentence) ? {} : undefined;
    const began = !sentence.startedOn.known || sentence.startedOn.is <= asOf;
    return began && asOf <= end.is ? { until: end.is } : undefined;
  });
}

/**
 * What nobody knows of probation of another count of this very case: whether it is over, or what the
 * sentence was at all. What is said of probation elsewhere does not speak of it.
 */
export function probationOfThisCaseUnknown(context: CountContext): readonly string[] {
  const { asOf: statedOn } = context.record.circumstances;
  const unknownEnds = sentencesBeside(context).flatMap(({ sentence, path, sameCase }) => {
    if (!sameCase || sentence.kind !== 'probation' || isRunning(sentence)) return [];
    return lastDayOfProbation(sentence, statedOn).known ? [] : [`${path}.endedOn`];
  });
  return [...unknownEnds, ...sentenceOfOthersUnknown(context)];
}

/** The case's own sentence, where other counts go by it and nobody knows it; no infraction has probation. */
function sentenceOfOthersUnknown({ courtCase, count, at }: CountContext): readonly string[] {
  if (courtCase.sentence.known || count.sentence === undefined) return [];
  const goBy = courtCase.counts.some(
    (one) =>
      one.sentence === undefined &&
      !(one.level.known && one.level.is === 'infraction') &&
      isConviction(one),
  );
  return goBy ? [`${at.courtCase}.sentence`] : [];
}

/**
 * Supervision after prison or a split sentence of another count of this case, of which nobody says
 * whether it runs: its last day has not come, or is not known.
 */
export function supervisionOfThisCaseUnknown(context: CountContext): readonly string[] {
  return sentencesBeside(context).flatMap(({ sentence, path, sameCase }) => {
    if (!sameCase) return [];
    if (sentence.kind !== 'state-prison' && sentence.kind !== 'county-jail-1170h') return [];
    const { supervisionNow: now, supervisionUntil: until } = sentence;
    // "None", with a last day that has not come, contradicts itself.
    const toCome = until.known && until.is >= context.asOf;
    if ((now.known && !toCome) || isStraight(sentence)) return [];
    const end =
      sentence.kind === 'state-prison'
        ? completionOf(sentence, context.asOf).end
        : jailEnd(sentence, context.asOf);
    return end !== undefined && end < context.asOf ? [] : [`${path}.supervisionNow`];
  });
}

function isStraight(sentence: Sentence): boolean {
  return (
    sentence.kind === 'county-jail-1170h' && sentence.form.known && sentence.form.is === 'straight'
  );
}

/** A jail or prison sentence beside the count's own that is not over on the day. */
export function custodyBeside(context: CountContext): readonly ShownElsewhere[] {
  return shownBeside(context, (sentence, asOf) => {
    if (sentence.kind === 'state-prison') return runs(sentence.releasedOn, asOf);
    return 'completedOn' in sentence ? runs(sentence.completedOn, asOf) : undefined;
  });
}

/** Counts of the record, in any case, that are charged and not decided. */
export function pendingCounts({ record }: CountContext): readonly ShownElsewhere[] {
  return record.cases.flatMap((courtCase, index) =>
    courtCase.counts.flatMap((count, position) =>
      count.disposition.known && count.disposition.is === 'pending'
        ? [{ path: `cases[${index}].counts[${position}].disposition`, seen: 'pending' }]
        : [],
    ),
  );
}

/** The parole, PRCS or mandatory supervision that a sentence beside the count's own shows today. */
export function supervisionBeside(
  context: CountContext,
): readonly (ShownElsewhere & { readonly kind: 'parole' | 'prcs' | 'mandatory-supervision' })[] {
  return sentencesBeside(context).flatMap(({ sentence, path }) => {
    if (sentence.kind !== 'state-prison' && sentence.kind !== 'county-jail-1170h') return [];
    const { supervisionNow, supervisionUntil } = sentence;
    if (!supervisionNow.known || supervisionNow.is === 'none') return [];
    if (supervisionUntil.known && supervisionUntil.is < context.asOf) return [];
    return [
      {
        kind: supervisionNow.is,
        path: `${path}.supervisionNow`,
        seen: supervisionNow.is,
        ...(supervisionUntil.known ? { until: supervisionUntil.is } : {}),
      },
    ];
  });
}

/** The last of the days; undefined where one has none. */
export function lastDay(found: readonly Pick<ShownElsewhere, 'until'>[]): PlainDate | undefined {
  const days = found.flatMap(({ until }) => until ?? []);
  const [first, ...rest] = days;
  return first === undefined || days.length < found.length ? undefined : latest([first, ...rest]);
}

function runs(end: Fact<PlainDate>, asOf: PlainDate): { until?: PlainDate } | undefined {
  return end.known && asOf <= end.is ? { until: end.is } : undefined;
}

function shownBeside(
  context: CountContext,
  runsOn: (sentence: Sentence, asOf: PlainDate) => { until?: PlainDate } | undefined,
): readonly ShownElsewhere[] {
  return sentencesBeside(context).flatMap(({ sentence, path }) => {
    const found = runsOn(sentence, context.asOf);
    return found === undefined ? [] : [{ path, seen: sentence.kind, ...found }];
  });
}

interface Beside {
  readonly sentence: Sentence;
  readonly path: string;
  /** Of another count of the very case. */
  readonly sameCase: boolean;
}

/** "an offense" is any: the sentences of other cases and those of this case's other counts. */
function sentencesBeside({ record, courtCase, sentence }: CountContext): readonly Beside[] {
  const own = sentence.known ? sentence.is : undefined;
  return record.cases
    .flatMap((one, index) => sentencesOf(one, `cases[${index}]`, one === courtCase))
    .filter((one) => one.sentence !== own);
}

function sentencesOf(courtCase: CourtCase, path: string, sameCase: boolean): readonly Beside[] {
  const { sentence, counts } = courtCase;
  const shared = !sameCase || counts.some((one) => one.sentence === undefined && isConviction(one));
  const whole =
    sentence.known && shared ? [{ sentence: sentence.is, path: `${path}.sentence` }] : [];
  const own = counts.flatMap((count, index) =>
    count.sentence === undefined || !isConviction(count)
      ? []
      : [{ sentence: count.sentence, path: `${path}.counts[${index}].sentence` }],
  );
  return [...whole, ...own].map((one) => ({ ...one, sameCase }));
}
