import { penalCode } from '../../authority/citing.ts';
import { dayAfterLapse } from '../../calendar/lapse.ts';
import { earliest, latest, type PlainDate } from '../../calendar/plain-date.ts';
import type { Count } from '../../record/record.ts';
import { ab1924 } from '../acts.ts';
import { isConviction } from '../bars/conviction.ts';
import { type CountContext, sentenceOf } from '../count-context.ts';
import type { Found } from '../found.ts';
import { inForce } from '../in-force.ts';
import { levelToday } from '../level.ts';
import { certificateNever } from '../offenses/certificate-never.ts';
import { isListed, type OffenseList, rows } from '../offenses/listed.ts';
import { type Alternative, isEligible } from '../outcome.ts';

/** PC 4852.03(a)(1): four years more for these and for life offenses, which no section alone shows. */
export const fourYearsMore: OffenseList = {
  authorities: [penalCode('4852.03', '(a)(1)')],
  rows: rows('PC 187', 'PC 209', 'PC 219', 'PC 4500', 'PC 18755', 'MVC 1672(a)'),
};

/**
 * PC 4852.01: a felony that is still one, not on the list of (c). Named where a prison or county jail
 * term was served, and after probation where 1203.4(b) leaves the offense out and nobody must
 * register; since AB 1924 (a) takes any felony, before it took prison terms and what 1203.4 dismissed.
 */
export function certificateOfRehabilitation(
  context: CountContext,
  found: Found,
): readonly Alternative[] {
  if (!isEligible(found.outcome) && found.outcome !== 'ineligible') return [];
  if (!couldAsk(context, found)) return [];
  const opensOn = firstDay(context);
  return [
    {
      code: 'certificate-of-rehabilitation',
      with: opensOn === undefined ? {} : { opensOn },
      authorities: [penalCode('4852.01', '(a)'), penalCode('4852.03', '(a)')],
      ...(opensOn === undefined ? {} : { opensOn }),
    },
  ];
}

function couldAsk(context: CountContext, found: Found): boolean {
  const { count, courtCase, asOf, record } = context;
  const level = levelToday(context);
  if (courtCase.court.system !== 'superior' || !level.known || level.is !== 'felony') return false;
  if (!isConviction(count) || sentenceOf(context, 'deferred-entry') !== undefined) return false;
  if (isListed(certificateNever, count.statute, asOf) === 'yes' && !isInchoate(count)) return false;
  if (servedPrison(context)) return true;
  if (!inForce(ab1924, asOf)) return false;
  if (sentenceOf(context, 'county-jail-1170h') !== undefined) return true;
  const { mustRegister } = record.circumstances;
  const registers = mustRegister.known && mustRegister.is;
  const probation = sentenceOf(context, 'probation') !== undefined;
  return probation && found.outcome === 'ineligible' && isLeftOut(found) && !registers;
}

/** An attempt is not "a violation of" the sections of (c), as it is none of those of 1203.4(b). */
function isInchoate({ statute }: Count): boolean {
  return statute.inchoate !== undefined;
}

function servedPrison(context: CountContext): boolean {
  return sentenceOf(context, 'state-prison') !== undefined || isCarriedOut(context);
}

/** A prison term whose execution was suspended, and that was executed after all. */
function isCarriedOut(context: CountContext): boolean {
  const term = sentenceOf(context, 'probation')?.suspendedPrisonTerm;
  return term?.known === true && term.is === 'executed';
}

function isLeftOut(found: Found): boolean {
  return found.because.some((reason) =>
    ['not-a-listed-offense/never', 'not-felony-261-5-d/never'].includes(reason.code),
  );
}

/**
 * PC 4852.03(a): five years' residence in the state and two, four or five years more, the longest that
 * applies, from release or discharge, "whichever is sooner". When a suspended prison term that was
 * carried out ended, a record does not say.
 */
function firstDay(context: CountContext): PlainDate | undefined {
  const { record, count, asOf } = context;
  const { mustRegister, livesInCaliforniaSince } = record.circumstances;
  const start = released(context);
  if (start === undefined || !mustRegister.known) return undefined;
  const listed = isListed(fourYearsMore, count.statute, asOf) === 'yes';
  const more = mustRegister.is ? 5 : listed ? 4 : 2;
  const period = dayAfterLapse(start, 5 + more);
  return livesInCaliforniaSince.known
    ? latest([period, dayAfterLapse(livesInCaliforniaSince.is, 5)])
    : period;
}

function released(context: CountContext): PlainDate | undefined {
  if (isCarriedOut(context)) return undefined;
  const prison = sentenceOf(context, 'state-prison');
  const jail = sentenceOf(context, 'county-jail-1170h');
  const days = prison === undefined ? [] : [prison.releasedOn, prison.completedOn];
  const probation = sentenceOf(context, 'probation');
  const [first, ...rest] = [
    ...days,
    ...(jail === undefined ? [] : [jail.completedOn]),
    ...(probation === undefined ? [] : [probation.startedOn]),
  ].flatMap((fact) => (fact.known ? [fact.is] : []));
  return first === undefined ? undefined : earliest([first, ...rest]);
}
