import { penalCode } from '../../authority/citing.ts';
import { dayAfterLapse } from '../../calendar/lapse.ts';
import { earliest, latest, type PlainDate } from '../../calendar/plain-date.ts';
import { type CountContext, levelNow, sentenceOf } from '../count-context.ts';
import { type Found, isOpen } from '../found.ts';
import { certificateNever } from '../offenses/certificate-never.ts';
import { isListed, type OffenseList, rows } from '../offenses/listed.ts';
import type { Alternative } from '../outcome.ts';

/** PC 4852.03(a)(1): four years more for these and for life offenses, which no section alone shows. */
export const fourYearsMore: OffenseList = {
  authorities: [penalCode('4852.03', '(a)(1)')],
  rows: rows('PC 187', 'PC 209', 'PC 219', 'PC 4500', 'PC 18755'),
};

/**
 * PC 4852.01: a felony that is still one, not on the list of (c), with a prison term that was served;
 * or probation for an offense that 1203.4(b) leaves out and that makes nobody register.
 */
export function certificateOfRehabilitation(
  context: CountContext,
  found: Found,
): readonly Alternative[] {
  if (!isOpen(found) && found.outcome !== 'ineligible') return [];
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
  const level = levelNow(count);
  if (courtCase.court.system !== 'superior' || !level.known || level.is !== 'felony') return false;
  if (found.because.some((reason) => reason.code.startsWith('conviction/'))) return false;
  if (isListed(certificateNever, count.statute, asOf) === 'yes') return false;
  const { mustRegister } = record.circumstances;
  const registers = mustRegister.known && mustRegister.is;
  if (servedPrison(context)) return true;
  const probation = sentenceOf(context, 'probation') !== undefined;
  return probation && found.outcome === 'ineligible' && isLeftOut(found) && !registers;
}

function servedPrison(context: CountContext): boolean {
  if (sentenceOf(context, 'state-prison') !== undefined) return true;
  const probation = sentenceOf(context, 'probation');
  return (
    probation?.suspendedPrisonTerm.known === true && probation.suspendedPrisonTerm.is === 'executed'
  );
}

function isLeftOut(found: Found): boolean {
  return found.because.some((reason) =>
    ['not-a-listed-offense/never', 'not-felony-261-5-d/never'].includes(reason.code),
  );
}

/**
 * PC 4852.03(a): five years' residence in the state and two, four or five years more, from release or
 * discharge, "whichever is sooner".
 */
function firstDay(context: CountContext): PlainDate | undefined {
  const { record, count, asOf } = context;
  const { mustRegister, livesInCaliforniaSince } = record.circumstances;
  const start = released(context);
  if (start === undefined || !mustRegister.known) return undefined;
  const more = isListed(fourYearsMore, count.statute, asOf) === 'yes' ? 4 : mustRegister.is ? 5 : 2;
  const period = dayAfterLapse(start, 5 + more);
  return livesInCaliforniaSince.known
    ? latest([period, dayAfterLapse(livesInCaliforniaSince.is, 5)])
    : period;
}

function released(context: CountContext): PlainDate | undefined {
  const prison = sentenceOf(context, 'state-prison');
  const days = prison === undefined ? [] : [prison.releasedOn, prison.completedOn];
  const probation = sentenceOf(context, 'probation');
  const [first, ...rest] = [
    ...days,
    ...(probation === undefined ? [] : [probation.startedOn]),
  ].flatMap((fact) => (fact.known ? [fact.is] : []));
  return first === undefined ? undefined : earliest([first, ...rest]);
}
