import { answersAt, declaredAt, type FactPath } from '../../facts/every-fact.ts';
import type { BlankWords } from './blank-words.ts';

/** What may be written for a fact: its own words, and dockets' words. */
export function allowedLines(path: FactPath, words: BlankWords): readonly string[] {
  const answers = answersAt(path);
  if (answers === undefined) return [];
  if (answers.kind === 'day') return [answers.ahead ? words.dayAhead : words.day];
  const own = answers.of.map(({ says }) => says);
  const dockets = Object.values(declaredAt(path)?.docketWords ?? {}).flat();
  return [
    ...(writtenOtherwise.has(path) ? [] : [words.allowed(own.join(', '))]),
    ...(dockets.length === 0 ? [] : [words.docketWords(dockets.join(', '))]),
  ];
}

/**
 * Facts whose answers are not fixed words but kinds of values: dollars, years, days of jail, a list
 * of convictions or classes. Their description says how to write them.
 */
const writtenOtherwise: ReadonlySet<FactPath> = new Set<FactPath>([
  'circumstances.convictionsInAll',
  'circumstances.convictionsSince',
  'cases.sentence.no-probation.jailDays',
  'cases.since.transferredTo',
  'cases.since.protectiveOrderUntil',
  'cases.since.automaticRelief',
  'cases.since.alreadyDismissed',
  'cases.obligations.restitution.owed',
  'cases.obligations.fine.owed',
  'cases.obligations.fees.owed',
  'cases.obligations.programs',
  'cases.counts.ageAtOffense',
]);
