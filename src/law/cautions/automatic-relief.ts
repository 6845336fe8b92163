import { penalCode } from '../../authority/citing.ts';
import { dayAfterLapse } from '../../calendar/lapse.ts';
import { addYears, type PlainDate } from '../../calendar/plain-date.ts';
import type { Fact } from '../../record/fact.ts';
import type { ElsewhereUntil } from '../../record/record.ts';
import { ab168 } from '../acts.ts';
import { completionOf } from '../completion.ts';
import { type CountContext, sentenceOf } from '../count-context.ts';
import { inForce } from '../in-force.ts';
import { lastDayOfProbation } from '../last-day-of-probation.ts';
import { levelToday } from '../level.ts';
import type { Caution } from '../outcome.ts';
import { isStrike } from './strike.ts';

const authority = penalCode('1203.425', '(a)', ab168);

/**
 * PC 1203.425(a)(1)(B): the state may have given relief already, without a petition. It is told where
 * the record shows no duty to register, no supervision, no sentence, no charge, and a conviction that
 * fits (ia), (ib) or (II).
 */
export function automaticReliefMayApply(context: CountContext): readonly Caution[] {
  const { asOf } = context;
  if (!inForce(ab168, asOf) || !nothingInTheWay(context) || !fitsAClause(context)) return [];
  return [{ code: 'auto-relief-may-apply', with: {}, authorities: [authority] }];
}

function nothingInTheWay({ record, courtCase, sentence, asOf }: CountContext): boolean {
  const now = record.circumstances;
  return (
    !(sentence.known && sentence.is.kind === 'deferred-entry') &&
    !(courtCase.judgmentOn.known && courtCase.judgmentOn.is < '1973-01-01') &&
    saysNo(now.mustRegister) &&
    saysNoElsewhere(now.servingSentence, asOf) &&
    saysNoElsewhere(now.onProbationElsewhere, asOf) &&
    now.charged.known &&
    now.charged.is === 'no' &&
    now.supervisionElsewhere.known &&
    now.supervisionElsewhere.is.kind === 'none'
  );
}

function saysNo(fact: Fact<boolean>): boolean {
  return fact.known && !fact.is;
}

function saysNoElsewhere(fact: Fact<ElsewhereUntil>, asOf: PlainDate): boolean {
  if (!fact.known) return false;
  return !fact.is.is || (fact.is.until.known && fact.is.until.is < asOf);
}

function fitsAClause(context: CountContext): boolean {
  const probation = sentenceOf(context, 'probation');
  const level = levelToday(context);
  if (probation !== undefined && endedWell(context)) return true;
  if (level.known && level.is !== 'felony') return misdemeanorOver(context);
  return isStrike(context) === 'no' && felonyOverFourYears(context);
}

/** (ia): "appears to have completed their term of probation without revocation" */
function endedWell(context: CountContext): boolean {
  const probation = sentenceOf(context, 'probation');
  if (probation === undefined) return false;
  const last = lastDayOfProbation(probation, context.record.circumstances.asOf);
  const well =
    probation.ended.known &&
    ['completed', 'early-discharge', 'running'].includes(probation.ended.is);
  const violated = probation.violations.known && probation.violations.is.found;
  return well && !violated && last.known && last.is < context.asOf;
}

/** (ib): sentence complete, "and at least one calendar year has elapsed since the date of judgment" */
function misdemeanorOver({ courtCase, asOf }: CountContext): boolean {
  const { judgmentOn } = courtCase;
  return judgmentOn.known && addYears(judgmentOn.is, 1) <= asOf;
}

/** (II): all of it complete, and "a period of four years has elapsed since" */
function felonyOverFourYears(context: CountContext): boolean {
  const last = overOn(context);
  return last !== undefined && dayAfterLapse(last, 4) <= context.asOf;
}

function overOn(context: CountContext) {
  const { sentence } = context;
  if (!sentence.known) return undefined;
  switch (sentence.is.kind) {
    case 'probation': {
      const last = lastDayOfProbation(sentence.is, context.record.circumstances.asOf);
      return last.known ? last.is : undefined;
    }
    case 'state-prison':
      return completionOf(sentence.is, context.asOf).end;
    case 'county-jail-1170h':
    case 'revoked-to-jail':
    case 'no-probation':
      return sentence.is.completedOn.known ? sentence.is.completedOn.is : undefined;
    case 'deferred-entry':
      return undefined;
  }
}
