import type { PlainDate } from '../calendar/plain-date.ts';
import type { CountyProfile } from '../court/county.ts';
import type { CaseDetermination, Determination } from '../eligibility/determination.ts';
import { isEligible } from '../law/outcome.ts';
import type { CourtCase, PersonRecord } from '../record/record.ts';
import type { Words } from '../words/words.ts';
import type { Context } from './render.ts';

/** What the sheets for a whole record are made from. */
export interface WholeRecord {
  readonly record: PersonRecord;
  readonly determination: Determination;
  readonly county: CountyProfile;
  /** The person's language, for the sheets. */
  readonly words: Words;
  readonly asOf: PlainDate;
  /** The cases whose petition asks only for a reduction (PC 17(b)(3)), by their numbers. */
  readonly reductionOnly: readonly string[];
}

/** Each case in the record with its answer. */
export function casesOf(
  record: PersonRecord,
  determination: Determination,
): readonly (readonly [CourtCase, CaseDetermination])[] {
  return record.cases.flatMap((courtCase, index) => {
    const found = determination.cases[index];
    return found === undefined ? [] : [[courtCase, found] as const];
  });
}

/** What a template needs from a case to choose its sentence. */
export function outcomeFlags(
  { dateInWords }: Words,
  { hearing }: CourtCase,
  { outcome, counts, eligibleOn, atTheEarliest }: CaseDetermination,
): { readonly [name: string]: Context } {
  const mixed =
    outcome === 'eligible-discretionary' &&
    counts.some((count) => count.outcome === 'eligible-mandatory');
  return {
    open: isEligible(outcome),
    asOfRight: outcome === 'eligible-mandatory',
    judgesChoice: outcome === 'eligible-discretionary' && !mixed,
    mixed,
    notYet: outcome === 'not-yet',
    needsFacts: outcome === 'needs-facts',
    needsLawyer: outcome === 'needs-lawyer',
    notThisPetition: outcome === 'ineligible',
    opensOn: eligibleOn === undefined ? undefined : dateInWords(eligibleOn),
    atTheEarliest: atTheEarliest ?? false,
    hearingOn: hearing === undefined ? undefined : dateInWords(hearing.on),
  };
}

/** The same for a sheet over the whole record, where papers may ask only for a reduction. */
export function flagsInRecord(
  { reductionOnly, words }: Pick<WholeRecord, 'reductionOnly' | 'words'>,
  courtCase: CourtCase,
  found: CaseDetermination,
): { readonly [name: string]: Context } {
  const { opensOn, atTheEarliest, hearingOn, open, ...others } = outcomeFlags(
    words,
    courtCase,
    found,
  );
  const dated = { opensOn, atTheEarliest, hearingOn };
  if (!reductionOnly.includes(found.caseNumber)) return { ...dated, open, ...others };
  return { ...dated, reduction: true, dismissalOpen: open };
}

/** The answer in a few words: what the papers ask, or how the dismissal stands. */
export function answerInRecord(
  { reductionOnly, words }: Pick<WholeRecord, 'reductionOnly' | 'words'>,
  { caseNumber, outcome }: CaseDetermination,
): string {
  return reductionOnly.includes(caseNumber)
    ? words.reductionAnswer
    : words.outcomeWords[outcome].short;
}

/** Lines that several counts share, each once. */
export function once(lines: readonly string[]): readonly string[] {
  return [...new Set(lines)];
}
