import { cite } from '../authority/authority.ts';
import type { CountyProfile } from '../court/county.ts';
import type { NotCarried } from '../forms/cr-180-carried.ts';
import { addressLines } from '../petition/address-lines.ts';
import { noticeOf } from '../petition/notice.ts';
import type { ByHand, FilingPlan, PlannedCount } from '../petition/plan.ts';
import type { CourtCase, PersonRecord } from '../record/record.ts';
import { byHandWords } from '../words/en/by-hand.ts';
import { dayInWords, listInWords, timeInWords } from '../words/en/dates.ts';
import { filled } from '../words/en/reasons.ts';
import type { Context } from './render.ts';

/** What every paper of one case is made from. */
export interface CaseToPrint {
  readonly plan: FilingPlan;
  readonly record: PersonRecord;
  readonly courtCase: CourtCase;
  readonly county: CountyProfile;
  /** The petition that the packet holds: the courts' own form, or ours. */
  readonly form: 'own' | 'cr-180';
  /** Why it is ours although the courts' forms are at hand. */
  readonly notCarried?: NotCarried;
}

/** A place to write in by hand. */
export const blank = '________________________';
export const longBlank = '______________________________________________________________';

export interface CaseWords {
  readonly [name: string]: Context;
  readonly caseNumber: string;
  readonly defendant: string;
}

export function caseWords(input: CaseToPrint): CaseWords {
  const { plan } = input;
  const { caption } = plan;
  return {
    blank,
    line: longBlank,
    caseNumber: caption.caseNumber,
    defendant: caption.defendant,
    county: caption.county,
    prosecutor: prosecutorLines(plan),
    hearing: plan.hearing === undefined ? undefined : hearingWords(plan.hearing),
    noticeRequired: noticeOf(plan).required,
    noticeSection: listInWords(noticeOf(plan).asks.map(cite)),
    signer: signerLine(plan),
  };
}

export function byHandLine({ code, with: words }: ByHand): string {
  return filled(byHandWords[code], words);
}

export function courthouseLines({ caption }: FilingPlan): readonly string[] {
  const { name, address } = caption.courthouse;
  return [name ?? [], address === undefined ? [] : addressLines(address)].flat();
}

function prosecutorLines({ serve }: FilingPlan): readonly string[] {
  if (serve.name === undefined) return [blank, blank];
  if (serve.address === undefined) return [serve.name, `Address (ask the office): ${blank}`];
  return [serve.name, ...addressLines(serve.address)];
}

export function hearingWords(hearing: NonNullable<FilingPlan['hearing']>): string {
  const at = hearing.at === undefined ? '' : ` at ${timeInWords(hearing.at)}`;
  const department = hearing.department === undefined ? '' : `, Department ${hearing.department}`;
  return `${dayInWords(hearing.on)}${at}${department}`;
}

export function signerLine({ caption }: FilingPlan): string {
  const { filer } = caption;
  return filer.standing === 'attorney'
    ? `${filer.name}, attorney for petitioner`
    : `${filer.name}, petitioner, in pro per`;
}

/** "count 2"; "counts 1 to 4 and 7". */
export function countsInWords(numbers: readonly number[]): string {
  return numbers.length === 1
    ? `count ${numbers[0] ?? ''}`
    : `counts ${listInWords(rangesOf(numbers))}`;
}

/** Three and more that follow each other are a range. */
export function rangesOf(numbers: readonly number[]): readonly string[] {
  const runs: number[][] = [];
  for (const number of numbers) {
    const run = runs.at(-1);
    if (run?.at(-1) === number - 1) run.push(number);
    else runs.push([number]);
  }
  return runs.flatMap((run) =>
    run.length < 3 ? run.map(String) : [`${run[0] ?? ''} to ${run.at(-1) ?? ''}`],
  );
}

export function isAsked(
  plan: FilingPlan,
  request: PlannedCount['requests'][number],
): readonly number[] {
  return plan.counts
    .filter((count) => count.requests.includes(request))
    .map((count) => count.number);
}
