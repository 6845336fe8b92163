import { latest, type PlainDate } from '../../calendar/plain-date.ts';
import type { CountContext } from '../../eligibility/count-context.ts';
import type { Fact } from '../../record/fact.ts';
import type { CourtCase, Sentence } from '../../record/record.ts';

/** A state of the person that another case of the record shows on the day. */
export interface ShownElsewhere {
  readonly path: string;
  readonly seen: string;
  /** The last day of it; undefined where no end is known. */
  readonly until?: PlainDate;
}

/** The record's other cases in which probation runs on the day. */
export function probationInOtherCases(context: CountContext): readonly ShownElsewhere[] {
  return inOthers(context, (sentence, asOf) => {
    if (sentence.kind !== 'probation') return undefined;
    if (sentence.ended.known && sentence.ended.is === 'summarily-revoked') return {};
    const running = sentence.ended.known && sentence.ended.is === 'running';
    const end = sentence.endedOn.known
      ? sentence.endedOn.is
      : running && sentence.scheduledEndOn.known
        ? sentence.scheduledEndOn.is
        : undefined;
    if (end === undefined) return running ? {} : undefined;
    const began = !sentence.startedOn.known || sentence.startedOn.is <= asOf;
    return began && asOf <= end ? { until: end } : undefined;
  });
}

/** The record's other cases whose jail or prison sentence is not over on the day. */
export function sentenceInOtherCases(context: CountContext): readonly ShownElsewhere[] {
  return inOthers(context, (sentence, asOf) => {
    switch (sentence.kind) {
      case 'county-jail-1170h':
      case 'revoked-to-jail':
        return runs(sentence.completedOn, asOf);
      case 'state-prison':
        return runs(sentence.releasedOn, asOf);
      case 'no-probation':
        return runs(sentence.completedOn, asOf);
      default:
        return undefined;
    }
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

/** The parole, PRCS or mandatory supervision that another case of the record shows today. */
export function supervisionInOtherCases(
  context: CountContext,
): readonly (ShownElsewhere & { readonly kind: 'parole' | 'prcs' | 'mandatory-supervision' })[] {
  return others(context).flatMap(({ courtCase, path }) => {
    const { sentence } = courtCase;
    if (!sentence.known) return [];
    if (sentence.is.kind !== 'state-prison' && sentence.is.kind !== 'county-jail-1170h') return [];
    const { supervisionNow, supervisionUntil } = sentence.is;
    if (!supervisionNow.known || supervisionNow.is === 'none') return [];
    if (supervisionUntil.known && supervisionUntil.is < context.asOf) return [];
    return [
      {
        kind: supervisionNow.is,
        path: `${path}.sentence.supervisionNow`,
        seen: supervisionNow.is,
        ...(supervisionUntil.known ? { until: supervisionUntil.is } : {}),
      },
    ];
  });
}

/** The last of the days; undefined where one has none. */
export function lastDay(found: readonly ShownElsewhere[]): PlainDate | undefined {
  const [first, ...rest] = found.flatMap((one) => (one.until === undefined ? [] : [one.until]));
  const dated = first !== undefined && rest.length + 1 === found.length;
  return dated ? latest([first, ...rest]) : undefined;
}

function runs(end: Fact<PlainDate>, asOf: PlainDate): { until?: PlainDate } | undefined {
  return end.known && asOf <= end.is ? { until: end.is } : undefined;
}

function inOthers(
  context: CountContext,
  runsOn: (sentence: Sentence, asOf: PlainDate) => { until?: PlainDate } | undefined,
): readonly ShownElsewhere[] {
  return others(context).flatMap(({ courtCase, path }) => {
    const sentences = [courtCase.sentence, ...courtCase.counts.map((count) => count.sentence)];
    return sentences.flatMap((one) => {
      const sentence =
        one === undefined || !('known' in one) ? one : one.known ? one.is : undefined;
      const found = sentence === undefined ? undefined : runsOn(sentence, context.asOf);
      if (sentence === undefined || found === undefined) return [];
      return [{ path: `${path}.sentence`, seen: sentence.kind, ...found }];
    });
  });
}

function others({ record, courtCase }: CountContext): readonly {
  readonly courtCase: CourtCase;
  readonly path: string;
}[] {
  return record.cases
    .map((one, index) => ({ courtCase: one, path: `cases[${index}]` }))
    .filter((one) => one.courtCase !== courtCase);
}
