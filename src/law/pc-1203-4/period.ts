import { penalCode } from '../../authority/citing.ts';
import { addDays, addYears, type PlainDate } from '../../calendar/plain-date.ts';
import {
  asks,
  decide,
  fromDay,
  never,
  unsettled,
  untilAnAct,
  yes,
} from '../../decision/combine.ts';
import type { Answer, Decision } from '../../decision/decision.ts';
import type { Fact } from '../../record/fact.ts';
import type { Count, ProbationSentence } from '../../record/record.ts';
import { ab1950 } from '../acts.ts';
import { isConviction } from '../bars/conviction.ts';
import { type CountContext, seen, sentenceOf } from '../count-context.ts';
import { inForce } from '../in-force.ts';
import { isRunning, lastDayOfProbation } from '../last-day-of-probation.ts';
import { isListed } from '../offenses/listed.ts';
import { ownProbationLength, threeYearThefts } from '../offenses/own-probation-length.ts';
import { violentFelonies } from '../offenses/strikes.ts';
import { parker } from '../opinions.ts';

const authorities = [penalCode('1203.4', '(a)(1)')] as const;

function lastDayHere({ record }: CountContext, probation: ProbationSentence): Fact<PlainDate> {
  return lastDayOfProbation(probation, record.circumstances.asOf);
}

/** The period is not over on the day: what is not done yet may still be done in time. */
export function probationRuns(context: CountContext): boolean {
  const probation = sentenceOf(context, 'probation');
  if (probation === undefined) return false;
  const last = lastDayHere(context, probation);
  return last.known ? context.asOf <= last.is : isRunning(probation);
}

/**
 * "at any time after the termination of the period of probation": open from the day after the last
 * day. How it ended matters where the end itself is in doubt: a summary revocation stops the clock
 * (PC 1203.2(a)), and what a revocation that ended it leaves open is argued.
 */
export function periodOver(context: CountContext): Decision {
  const probation = sentenceOf(context, 'probation');
  if (probation === undefined) return decide('probation-over', yes, authorities);
  const last = lastDayHere(context, probation);
  const facts = [
    seen(`${context.at.sentence}.ended`, probation.ended),
    seen(`${context.at.sentence}.endedOn`, last),
  ];
  const words: Record<string, string> = last.known ? { lastDay: last.is } : {};
  return decide('probation-over', over(context, probation, last), authorities, facts, words);
}

function over(
  { asOf, at }: CountContext,
  probation: ProbationSentence,
  last: Fact<PlainDate>,
): Answer {
  const { ended, endedOn, scheduledEndOn } = probation;
  if (ended.known && (ended.is === 'summarily-revoked' || ended.is === 'revoked')) return unsettled;
  if (last.known) return fromDay(addDays(last.is, 1), asOf);
  const contradicted = endedOn.known || scheduledEndOn.known;
  if (isRunning(probation)) return contradicted ? asks(`${at.sentence}.endedOn`) : untilAnAct;
  return asks(`${at.sentence}.endedOn`, ...(ended.known ? [] : [`${at.sentence}.ended`]));
}

/**
 * Probation that was revoked and ended with custody: whether "in any other case" still reaches it is
 * argued. A felony of that kind has PC 1203.41.
 */
export function notRevokedIntoCustody({ sentence, at }: CountContext): Decision {
  const revoked = sentence.known && sentence.is.kind === 'revoked-to-jail';
  return decide('not-revoked-into-custody', revoked ? unsettled : yes, authorities, [
    { path: `${at.sentence}.kind`, seen: sentence.known ? sentence.is.kind : 'unknown' },
  ]);
}

/**
 * A prison term whose execution was suspended leaves probation standing; once executed it does not.
 * Where a sentence was imposed and suspended the docket must say which.
 */
export function prisonTermNotExecuted(context: CountContext): Decision {
  const probation = sentenceOf(context, 'probation');
  const path = `${context.at.sentence}.suspendedPrisonTerm`;
  if (probation === undefined) return decide('prison-term-not-executed', yes, [parker]);
  const { suspended, suspendedPrisonTerm: term } = probation;
  const imposed = suspended.known && suspended.is === 'execution';
  const answer = (): Answer => {
    if (!term.known) return imposed ? asks(path) : yes;
    return term.is === 'executed' ? never : yes;
  };
  return decide('prison-term-not-executed', answer(), [parker], [seen(path, term)]);
}

/**
 * AB 1950: since January 1, 2021 probation is at most one year for a misdemeanor (PC 1203a(a)) and
 * two for a felony (PC 1203.1(a)), for terms still running then too. A term recorded as longer may
 * have ended at the cap, which a lawyer must work out. Offenses with a length of their own and
 * violent felonies keep it (PC 1203a(b), 1203.1(l)).
 */
export function withinTheCap(context: CountContext): Decision {
  const probation = sentenceOf(context, 'probation');
  const caps = [penalCode('1203a', '', ab1950), penalCode('1203.1', '(a)', ab1950)] as const;
  if (probation === undefined) return decide('within-the-cap', yes, caps);
  return decide('within-the-cap', underTheCap(context, probation), caps, [
    seen(`${context.at.sentence}.startedOn`, probation.startedOn),
    seen(`${context.at.sentence}.endedOn`, lastDayHere(context, probation)),
  ]);
}

function underTheCap(context: CountContext, probation: ProbationSentence): Answer {
  const { courtCase, asOf, at } = context;
  const last = lastDayHere(context, probation);
  if (!inForce(ab1950, asOf) || !last.known || last.is < ab1950.from) return yes;
  const years = yearsAllowed(context);
  if (years === undefined) return yes;
  // Probation begins with the order that grants it.
  const start = probation.startedOn.known ? probation.startedOn : courtCase.judgmentOn;
  if (!start.known) return asks(`${at.sentence}.startedOn`);
  return last.is > addYears(start.is, years) ? unsettled : yes;
}

/**
 * The years that the grant of probation may last; undefined where a count has a length of its own.
 * A docket records one term for all counts that share the grant, so the longest of theirs is allowed.
 */
function yearsAllowed(context: CountContext): number | undefined {
  const { courtCase, count, asOf } = context;
  const sharing =
    count.sentence === undefined
      ? courtCase.counts.filter((one) => one.sentence === undefined && isConviction(one))
      : [count];
  if (sharing.some((one) => hasOwnLength(one, asOf))) return undefined;
  return Math.max(1, ...sharing.map((one) => capOf(one, asOf)));
}

function hasOwnLength({ statute }: Count, asOf: PlainDate): boolean {
  return [ownProbationLength, violentFelonies].some(
    (list) => isListed(list, statute, asOf) !== 'no',
  );
}

function capOf({ level, statute }: Count, asOf: PlainDate): number {
  if (!level.known || level.is !== 'felony') return 1;
  return isListed(threeYearThefts, statute, asOf) === 'no' ? 2 : 3;
}
