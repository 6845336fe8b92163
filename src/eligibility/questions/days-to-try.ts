import { addDays, addYears, type PlainDate, plain } from '../../calendar/plain-date.ts';
import type { CountContext } from '../../law/count-context.ts';

/**
 * Days near which a fact may turn an answer, in order: the years back from the day of the question
 * (every wait of the law is of whole years), the year after the judgment, and the days on which the
 * law itself changed for what happened before or after.
 */
export function daysToTry(
  { asOf, courtCase }: CountContext,
  mayLieAhead: boolean,
): readonly PlainDate[] {
  const back = yearsBack.map((years) => addYears(asOf, -years));
  const { judgmentOn } = courtCase;
  const around = judgmentOn.known
    ? [-1, 0, 1, 366, 367].map((days) => addDays(judgmentOn.is, days))
    : [];
  const ahead = mayLieAhead ? [addDays(asOf, 1), addYears(asOf, 1), addYears(asOf, 3)] : [];
  const days = [...lawsDays, ...back, ...around, addDays(asOf, -1), asOf, ...ahead];
  const last = mayLieAhead ? addYears(asOf, 3) : asOf;
  return [...new Set(days)].filter((day) => day <= last).sort();
}

const yearsBack = [30, 12, 8, 5, 4, 3, 2, 1];

const lawsDays = [
  '1970-01-01',
  '1996-12-31',
  '1997-01-01',
  '2011-09-30',
  '2011-10-01',
  '2021-01-01',
].map((day) => plain(day));
