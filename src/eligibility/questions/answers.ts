import { addDays, daysBetween, type PlainDate } from '../../calendar/plain-date.ts';
import type { CountContext } from '../../law/count-context.ts';
import type { AskableFact, ChoiceFact, DayFact } from './askable-fact.ts';
import { daysToTry } from './days-to-try.ts';
import { belongsTo, changed, filled } from './favorable.ts';
import { changes, type Weighed, weigh } from './weighed.ts';

/** An answer to a question with what the count comes to under it. */
export interface AnswerTried {
  readonly answer: string;
  /** For a day: the first and the last day of which this is true. */
  readonly from?: PlainDate;
  readonly until?: PlainDate;
  readonly found: Weighed;
}

/** Every answer that a fact may have, tried on a record. */
export function answersTried(fact: AskableFact, context: CountContext): readonly AnswerTried[] {
  return fact.kind === 'choice' ? choicesTried(fact, context) : daysTried(fact, context);
}

function choicesTried(fact: ChoiceFact, context: CountContext): readonly AnswerTried[] {
  return fact.choices.map(({ answer, applied }) => ({
    answer,
    found: weigh(filled(changed(context, applied), belongsTo(fact))),
  }));
}

/** The spans of days that lead to the same, from the earliest on; the turns are found to the day. */
function daysTried(fact: DayFact, context: CountContext): readonly AnswerTried[] {
  const on = (day: PlainDate) => weigh(changed(context, (record) => fact.applied(record, day)));
  const tried = daysToTry(context, fact.mayLieAhead).map((day) => ({ day, found: on(day) }));
  const spans: { from?: PlainDate; until?: PlainDate; found: Weighed }[] = [];
  let last: { day: PlainDate; found: Weighed } | undefined;
  for (const one of tried) {
    if (last === undefined) {
      spans.push({ found: one.found });
    } else if (!isSame(last.found, one.found)) {
      const from = turn(last.day, one.day, (day) => isSame(on(day), one.found));
      const before = spans.at(-1);
      if (before !== undefined) before.until = addDays(from, -1);
      spans.push({ from, found: one.found });
    }
    last = one;
  }
  return spans.map((span) => ({ ...span, answer: spanned(span) }));
}

/** The first day on which it holds, between one on which it does not and one on which it does. */
function turn(not: PlainDate, does: PlainDate, holds: (day: PlainDate) => boolean): PlainDate {
  let [low, high] = [not, does];
  for (let apart = daysBetween(low, high); apart > 1; apart = daysBetween(low, high)) {
    const middle = addDays(low, Math.floor(apart / 2));
    if (holds(middle)) high = middle;
    else low = middle;
  }
  return high;
}

function isSame(a: Weighed, b: Weighed): boolean {
  return changes.every((key) => String(a[key]) === String(b[key]));
}

function spanned({ from, until }: { from?: PlainDate; until?: PlainDate }): string {
  if (from === undefined) return until === undefined ? 'any-day' : `until ${until}`;
  return until === undefined ? `from ${from}` : `${from} to ${until}`;
}
