import { penalCode } from '../authority/citing.ts';
import { addYears, latest, type PlainDate } from '../calendar/plain-date.ts';
import { never, yes } from '../decision/answer.ts';
import { counted, type Day, isAfter, isBefore } from '../decision/day.ts';
import { isTold } from '../facts/view.ts';
import { isConviction } from './bars/conviction.ts';
import {
  type CaseView,
  type CountView,
  madePerCase,
  perCase,
  type SentenceView,
  sentenceRule,
} from './count-view.ts';
import { chandlee } from './opinions.ts';
import { isOfAnyPart } from './other-counts.ts';

/**
 * "have, since the pronouncement of judgment, lived an honest and upright life and have conformed
 * to and obeyed the laws of the land". Chandlee reads the time as the year after judgment; the
 * effect of a first conviction after it is unsettled, but the court may grant under (b) on either
 * reading, so it bars this mandatory route.
 */
export const honestLife = sentenceRule(
  'honest-life',
  [penalCode('1203.4a', '(a)'), chandlee],
  (view) => (isAnyConvictionSince(view) ? never : yes),
);

/** Of all the convictions in a long record, the first one since the judgment is the one that decides. */
const isAnyConvictionSince = perCase((view): boolean => {
  const { days } = settledSince(view);
  if (days === undefined) return isAnySince(view);
  const [first] = days;
  const said = view.record.circumstances.convictionsSince;
  if (first !== undefined && !said.some(({ on }) => on.path === first.path))
    view.space.note({ path: first.path, seen: first.span().from });
  return first !== undefined;
});

const settledSince = madePerCase((view): { readonly days: readonly Day[] | undefined } => ({
  days: view.space.settled(() => possiblySince(view).flatMap(({ days }) => days())),
}));

const isAnySince = isOfAnyPart((view) =>
  possiblySince(view).map(({ at, days }) => ({ at, is: () => days().length > 0 })),
);

/** Whether every conviction since came more than a year after the judgment: (a) may be open after all. */
export function onlyLateConvictions(view: SentenceView): boolean {
  return isAnySince(view) && !isAnyWithinTheYear(view);
}

const isAnyWithinTheYear = isOfAnyPart((view) => {
  const yearEnds = () => counted(view.courtCase.judgmentOn, (day) => addYears(day, 1));
  return possiblySince(view).map(({ at, days }) => ({
    at,
    is: () => days().some((on) => !isBefore(yearEnds(), on)),
  }));
});

/** What may show convictions since the case's judgment. */
interface PossiblySince {
  readonly at: string;
  readonly days: () => readonly Day[];
}

/** What the record says about cases that are not in it, and each count of its other cases. */
function possiblySince(view: SentenceView): readonly PossiblySince[] {
  const since = (days: readonly Day[]) => days.filter((on) => isSince(on, view));
  const said: PossiblySince = {
    at: 'circumstances.convictionsSince',
    days: () => since(view.record.circumstances.convictionsSince.map(({ on }) => on)),
  };
  const inRecord = view
    .cases()
    .filter((counts) => counts !== view.counts() && !isAllBefore(counts, view))
    .flat()
    .map(
      (one): PossiblySince => ({
        at: one.at.count,
        days: () =>
          since(mayBeLater(one, view) && isConviction(one) ? [one.count.convictedOn] : []),
      }),
    );
  return [said, ...inRecord];
}

/** Of a case whose convictions all came by the day of this judgment no day need be looked at. */
function isAllBefore([first]: CaseView, view: SentenceView): boolean {
  const [last, judgment] = [first && lastConviction(first), judgmentOf(view).on];
  return last?.on !== undefined && judgment !== undefined && last.on <= judgment;
}

/** The last day on which a case had a conviction, if the record has all of them. */
const lastConviction = madePerCase(({ space, counts }): Known => {
  const days = counts().map(({ count }) =>
    isTold(count, 'disposition') ? space.settled(() => knownOf(count.convictedOn)) : undefined,
  );
  const known = days.flatMap((day) => day ?? []);
  const [one, ...more] = known;
  return one === undefined || known.length < days.length ? {} : { on: latest([one, ...more]) };
});

const judgmentOf = madePerCase(({ space, courtCase }): Known => {
  const on = space.settled(() => knownOf(courtCase.judgmentOn));
  return on === undefined ? {} : { on };
});

interface Known {
  readonly on?: PlainDate;
}

function knownOf(day: Day): PlainDate | undefined {
  const { from, to } = day.span();
  return from === to ? from : undefined;
}

/** A case that was judged before this one has no conviction since, whatever its day. */
function mayBeLater(one: CountView, view: SentenceView): boolean {
  return (
    isTold(one.count, 'convictedOn') ||
    isBefore(view.courtCase.judgmentOn, one.courtCase.judgmentOn)
  );
}

function isSince(on: Day, { courtCase, asOf }: SentenceView): boolean {
  return isBefore(courtCase.judgmentOn, on) && !isAfter(on, asOf);
}
