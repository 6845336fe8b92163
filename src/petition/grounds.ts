import { dayAfterLapse } from '../calendar/lapse.ts';
import type { PlainDate } from '../calendar/plain-date.ts';
import type { CountDetermination } from '../eligibility/determination.ts';
import { isEligible, type Route } from '../law/outcome.ts';
import type { Sentence } from '../record/record.ts';
import type { CountOfRecord } from './count-of-record.ts';
import type { StatedOrLeft } from './plan.ts';
import { lastDayRecorded } from './present-status.ts';

/**
 * Who states in the petition that the ground applies: the record, if the petition is open on it. If
 * an attorney overrides the answer, only what the record itself states; the attorney checks the
 * rest by hand.
 */
export function groundOf(
  context: CountOfRecord,
  found: CountDetermination,
  route: Route,
): StatedOrLeft {
  if (isEligible(found.outcome)) return 'as-recorded';
  const { sentence } = context;
  const says = sentence.known && recordSays(context, sentence.is, route);
  return says ? 'as-recorded' : 'by-hand';
}

function recordSays(context: CountOfRecord, sentence: Sentence, route: Route): boolean {
  switch (route) {
    case '1203.4-fulfilled':
    case '1203.4-early-discharge':
    case '1203.4-interest-of-justice':
    case '1203.4-vehicle':
      return probationSays(sentence, route, context.asOf);
    case '1203.4a-a':
    case '1203.4a-b':
      return performedSays(context, sentence, route);
    case '1203.43':
      return sentence.kind === 'deferred-entry' && isYes(sentence.performed);
    case '1203.49':
      return isYes(context.courtCase.since.traffickingVictim);
    // The wait, the form of the sentence, and registration: an attorney who overrides checks them.
    case '1203.41-split':
    case '1203.41-straight':
    case '1203.41-jail':
    case '1203.41-prison':
    case '1203.42':
      return false;
  }
}

function probationSays(sentence: Sentence, route: Route, asOf: PlainDate): boolean {
  if (sentence.kind !== 'probation') return false;
  const { ended, violations } = sentence;
  const last = lastDayRecorded(sentence);
  if (!ended.known || ended.is === 'running' || ended.is === 'summarily-revoked') return false;
  if (last.known && last.is >= asOf) return false;
  if (route === '1203.4-early-discharge') return ended.is === 'early-discharge';
  if (route !== '1203.4-fulfilled') return true;
  return ended.is === 'completed' && violations.known && !violations.is.found;
}

function performedSays(
  { courtCase, record, asOf }: CountOfRecord,
  sentence: Sentence,
  route: Route,
): boolean {
  const { judgmentOn } = courtCase;
  const yearOver = judgmentOn.known && dayAfterLapse(judgmentOn.is, 1) <= asOf;
  if (sentence.kind !== 'no-probation' || !isYes(sentence.performed) || !yearOver) return false;
  const { convictionsSince } = record.circumstances;
  return route === '1203.4a-b' || (convictionsSince.known && convictionsSince.is.length === 0);
}

function isYes(fact: { readonly known: boolean; readonly is?: boolean }): boolean {
  return fact.known && fact.is === true;
}
