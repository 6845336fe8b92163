import { cite } from '../authority/authority.ts';
import type { CountyProfile } from '../court/county.ts';
import type { NotCarried } from '../forms/cr-180-carried.ts';
import { addressLines } from '../petition/address-lines.ts';
import { noticeOf } from '../petition/notice.ts';
import type { ByHand, FilingPlan, PlannedCount } from '../petition/plan.ts';
import { probationNow } from '../petition/probation-now.ts';
import { isReductionOnly } from '../petition/reduction-only.ts';
import type { FiledWords, Words } from '../words/words.ts';
import type { Context } from './render.ts';

/** What every paper of one case is made from: of the case itself the plan says all. */
export interface CaseToPrint {
  readonly plan: FilingPlan;
  readonly county: CountyProfile;
  /** The person's language, for their own papers. */
  readonly words: Words;
  /** English, for everything that is filed. */
  readonly filed: FiledWords;
  /** The petition in the packet: the courts' own form, or ours. */
  readonly form: 'own' | 'cr-180';
  /** Why it is ours even though the court forms are added. */
  readonly notCarried?: NotCarried;
}

/** A place to write in by hand. */
export const blank = '________________________';
export const longBlank = '______________________________________________________________';
/** As long as the lines of a letter. */
export const wholeLine = longBlank.padEnd(78, '_');

export interface CaseWords {
  readonly [name: string]: Context;
  readonly caseNumber: string;
  readonly defendant: string;
}

export function caseWords(input: CaseToPrint): CaseWords {
  const { plan, words } = input;
  const { caption } = plan;
  return {
    blank,
    line: longBlank,
    caseNumber: caption.caseNumber,
    defendant: caption.defendant,
    county: words.countyNamed(caption.county),
    prosecutor: prosecutorLines(words, plan),
    hearing: plan.hearing === undefined ? undefined : hearingWords(words, plan.hearing),
    reductionOnly: isReductionOnly(plan),
    onProbation: probationNow(plan) === 'runs',
    mayBeOnProbation: probationNow(plan) === 'may-run',
    noticeRequired: noticeOf(plan).required,
    noticeSection: words.listInWords(noticeOf(plan).asks.map(cite)),
    signer: signerLine(words, plan),
  };
}

export function byHandLine(words: Words, { code, with: values }: ByHand): string {
  return words.filled(words.byHandWords[code], values);
}

export function courthouseLines({ caption }: FilingPlan): readonly string[] {
  const { name, address } = caption.courthouse;
  return [name ?? [], address === undefined ? [] : addressLines(address)].flat();
}

function prosecutorLines({ casePhrases }: Words, { serve }: FilingPlan): readonly string[] {
  if (serve.name === undefined) return [blank, blank];
  if (serve.address === undefined) return [serve.name, casePhrases.askAddress(blank)];
  return [serve.name, ...addressLines(serve.address)];
}

export function hearingWords(
  { dayInWords, timeInWords, casePhrases }: Words,
  { on, at, department }: NonNullable<FilingPlan['hearing']>,
): string {
  const time = at === undefined ? undefined : timeInWords(at);
  return casePhrases.hearing(dayInWords(on), time, department);
}

export function signerLine({ casePhrases }: Words, { caption }: FilingPlan): string {
  const { name, standing } = caption.filer;
  return standing === 'attorney'
    ? casePhrases.attorneySigns(name)
    : casePhrases.petitionerSigns(name);
}

export function isAsked(
  plan: FilingPlan,
  request: PlannedCount['requests'][number],
): readonly number[] {
  return plan.counts
    .filter((count) => count.requests.includes(request))
    .map((count) => count.number);
}
