import { penalCode } from '../authority/citing.ts';
import { addYears, type PlainDate } from '../calendar/plain-date.ts';
import { asks, decide, never, unsettled, yes } from '../decision/combine.ts';
import type { Answer, Decision } from '../decision/decision.ts';
import type { Count, CourtCase } from '../record/record.ts';
import { isConviction } from './bars/conviction.ts';
import { type CountContext, seen } from './count-context.ts';
import { chandlee } from './opinions.ts';

/**
 * "have, since the pronouncement of judgment, lived an honest and upright life and have conformed to
 * and obeyed the laws of the land". Chandlee reads the time as the year after judgment; a first
 * conviction that came later is left to a lawyer.
 */
export function honestLife(context: CountContext): Decision {
  const { courtCase } = context;
  const path = 'circumstances.convictionsSince';
  const since = convictionsSince(context);
  const { judgmentOn } = courtCase;
  const answer = (): Answer => {
    if (since === 'unknown') return asks(path);
    if (since.length === 0) return yes;
    if (!judgmentOn.known) return asks(`${context.at.courtCase}.judgmentOn`);
    const yearEnds = addYears(judgmentOn.is, 1);
    if (since.some((day) => day !== undefined && day <= yearEnds)) return never;
    return since.some((day) => day === undefined) ? asks(dayToAskFor(context)) : unsettled;
  };
  return decide(
    'honest-life',
    answer(),
    [penalCode('1203.4a', '(a)'), chandlee],
    [seen(path, context.record.circumstances.convictionsSince)],
  );
}

/** Where the first conviction of no known day stands: among those that were said, or in the record. */
function dayToAskFor({ record, courtCase }: CountContext): string {
  const said = record.circumstances.convictionsSince;
  const index = said.known ? said.is.findIndex((one) => !one.on.known) : -1;
  if (index >= 0) return `circumstances.convictionsSince[${index}].on`;
  const [first] = record.cases.flatMap((one, at) =>
    one === courtCase
      ? []
      : one.counts.flatMap((count, place) =>
          isConviction(count) && !count.convictedOn.known
            ? [`cases[${at}].counts[${place}].convictedOn`]
            : [],
        ),
  );
  return first ?? 'circumstances.convictionsSince';
}

/** Door (b) is for those who miss a part of (a); a conviction long after the year is left open. */
export function notOnlyALateConviction(context: CountContext): Decision {
  const { answer, authorities: of, facts } = honestLife(context);
  return decide('late-conviction', answer.is === 'unsettled' ? unsettled : yes, of, facts);
}

/**
 * The day of a conviction in another case. One whose day nobody knows was before this judgment where
 * its own judgment was.
 */
function dayOf(
  { judgmentOn }: CourtCase,
  { convictedOn }: Count,
  start: PlainDate | undefined,
): PlainDate | undefined {
  if (convictedOn.known) return convictedOn.is;
  const before = judgmentOn.known && start !== undefined && judgmentOn.is <= start;
  return before ? judgmentOn.is : undefined;
}

/**
 * Convictions since the judgment of the case, from the record's other cases and from what it says of
 * cases that stand nowhere in it; `undefined` for one whose day is not known.
 */
function convictionsSince({
  record,
  courtCase,
  asOf,
}: CountContext): readonly (PlainDate | undefined)[] | 'unknown' {
  const { judgmentOn } = courtCase;
  const start = judgmentOn.known ? judgmentOn.is : undefined;
  const inRecord = record.cases
    .filter((one) => one !== courtCase)
    .flatMap((one) => one.counts.filter(isConviction).map((count) => dayOf(one, count, start)))
    .filter((day) => day === undefined || ((start === undefined || day > start) && day <= asOf));
  const said = record.circumstances.convictionsSince;
  if (!said.known) return inRecord.length > 0 ? inRecord : 'unknown';
  const others = said.is
    .map((one) => (one.on.known ? one.on.is : undefined))
    .filter((day) => day === undefined || ((start === undefined || day > start) && day <= asOf));
  return [...inRecord, ...others];
}
