import { cite } from '../authority/authority.ts';
import type { PlainDate } from '../calendar/plain-date.ts';
import { lastDayForAccommodation } from '../petition/accommodation.ts';
import { noticeOf } from '../petition/notice.ts';
import type { FilingPlan } from '../petition/plan.ts';
import type { Words } from '../words/words.ts';
import { type CaseToPrint, caseWords, isAsked } from './case-words.ts';
import { courtPractice } from './court-practice.ts';
import { daysToServe } from './days-to-serve.ts';
import type { Context } from './render.ts';
import { whereToFile } from './where-to-file.ts';
import { whomToServe } from './whom-to-serve.ts';

/** What the papers the filer keeps have in common. */
export function filerWords(input: CaseToPrint): { readonly [name: string]: Context } {
  const { plan, words } = input;
  return {
    ...caseWords(input),
    where: whereToFile(input),
    court: courtPractice(input),
    serve: whomToServe(plan),
    days: daysToServe(words, plan),
    deferredEntry: isDeferredEntry(plan),
    // PC 17(b)(3) always is, with a dismissal of right too.
    discretionary: plan.discretionary || isAsked(plan, '17(b)(3)').length > 0,
    probation: asksOfProbation(plan),
    objectSection: silenceSections(words, plan),
    interpreter: plan.requests.interpreter,
    accommodation: plan.requests.accommodation !== undefined,
    accommodationBy: accommodationBy(words, plan),
  };
}

/** The same paper addresses the person, or the attorney who files for them. */
export function forFiler({ caption }: Pick<FilingPlan, 'caption'>, template: string): string {
  return caption.filer.standing === 'attorney' ? `attorney/${template}` : template;
}

/** Former PC 1000.4: completed deferred entry was not a conviction, and no paper calls it one. */
export function isDeferredEntry({ asks }: Pick<FilingPlan, 'asks'>): boolean {
  return asks.length > 0 && asks.every((ask) => ask.route === '1203.43');
}

/** PC 1203.4a and 1203.43 are for sentences without probation; every other way looks at it. */
export function asksOfProbation({ asks }: Pick<FilingPlan, 'asks'>): boolean {
  return asks.length === 0 || asks.some(({ route }) => !/^1203\.4a|^1203\.43$/u.test(route));
}

function silenceSections({ listInWords }: Words, plan: FilingPlan): string | undefined {
  const { silence } = noticeOf(plan);
  return silence.length === 0 ? undefined : listInWords(silence.map(cite));
}

/** The last day to request an accommodation for a set hearing. */
export function accommodationDay({
  hearing,
  requests,
}: Pick<FilingPlan, 'hearing' | 'requests'>): PlainDate | undefined {
  if (hearing === undefined || requests.accommodation === undefined) return undefined;
  return lastDayForAccommodation(hearing.on);
}

function accommodationBy({ dayInWords }: Words, plan: FilingPlan): string | undefined {
  const day = accommodationDay(plan);
  return day === undefined ? undefined : dayInWords(day);
}
