import { penalCode } from '../authority/citing.ts';
import { addYears, type PlainDate } from '../calendar/plain-date.ts';
import { asks, decide, never, unsettled, yes } from '../decision/combine.ts';
import type { Answer, Decision } from '../decision/decision.ts';
import type { Fact } from '../record/fact.ts';
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
  const { judgmentOn } = context.courtCase;
  const path = 'circumstances.convictionsSince';
  const said = context.record.circumstances.convictionsSince;
  const answer = (): Answer => {
    if (!judgmentOn.known) {
      return asks(`${context.at.courtCase}.judgmentOn`, ...(said.known ? [] : [path]));
    }
    const since = convictionsSince(context, judgmentOn.is);
    if (since.length === 0) return said.known ? yes : asks(path);
    const yearEnds = addYears(judgmentOn.is, 1);
    if (since.some(({ on }) => on.known && on.is <= yearEnds)) return never;
    const undated = since.find(({ on }) => !on.known);
    return undated === undefined ? unsettled : asks(undated.path);
  };
  return decide(
    'honest-life',
    answer(),
    [penalCode('1203.4a', '(a)'), chandlee],
    [seen(path, said)],
  );
}

/** Door (b) is for those who miss a part of (a); a conviction long after the year is left open. */
export function notOnlyALateConviction(context: CountContext): Decision {
  const { answer, authorities: of, facts } = honestLife(context);
  return decide('late-conviction', answer.is === 'unsettled' ? unsettled : yes, of, facts);
}

/** A conviction beside the case, and where the record tells its day. */
interface Beside {
  readonly on: Fact<PlainDate>;
  readonly path: string;
}

/**
 * Convictions since the judgment of the case, those of no known day among them: from what the record
 * says of cases that stand nowhere in it, and from its other cases.
 */
function convictionsSince(context: CountContext, judgment: PlainDate): readonly Beside[] {
  const { circumstances, cases } = context.record;
  const said = circumstances.convictionsSince.known ? circumstances.convictionsSince.is : [];
  const inRecord = cases.flatMap((one, index) =>
    one === context.courtCase ? [] : convictionsOf(one, `cases[${index}]`, judgment),
  );
  return [
    ...said.map(({ on }, index) => ({ on, path: `circumstances.convictionsSince[${index}].on` })),
    ...inRecord,
  ].filter(({ on }) => !on.known || (on.is > judgment && on.is <= context.asOf));
}

function convictionsOf(
  { counts, judgmentOn }: CourtCase,
  path: string,
  judgment: PlainDate,
): readonly Beside[] {
  return counts.flatMap((count, position) =>
    isConviction(count)
      ? [
          {
            on: dayOf(count, judgmentOn, judgment),
            path: `${path}.counts[${position}].convictedOn`,
          },
        ]
      : [],
  );
}

/** A conviction whose day nobody knows was before this judgment where its own judgment was. */
function dayOf(
  { convictedOn }: Count,
  judgedOn: Fact<PlainDate>,
  judgment: PlainDate,
): Fact<PlainDate> {
  const before = judgedOn.known && judgedOn.is <= judgment;
  return !convictedOn.known && before ? judgedOn : convictedOn;
}
