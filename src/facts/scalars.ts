import * as z from 'zod';
import { type ParsedStatute, parseStatute } from '../authority/citation/parse.ts';
import type { PleadedStatute } from '../authority/citation/statute.ts';
import { counties } from '../made/counties.ts';
import type { FindingCode } from './finding-code.ts';
import { postalStates } from './postal-states.ts';
import { shownDate, shownStatute } from './safe-to-show.ts';

/** Findings from the schema itself; the words are in `words/`. */
interface SchemaProblem {
  readonly finding: FindingCode;
  readonly seen?: string | undefined;
  /** The key in the group that is wrong; the value itself if left out. */
  readonly at?: string;
}

/** One of these words, in any letter case: "No", "FELONY". */
export function word<const W extends readonly string[]>(...words: W) {
  return z.preprocess(lowered, z.enum(words));
}

function lowered(written: unknown): unknown {
  return typeof written === 'string' ? written.trim().toLowerCase() : written;
}

/** YAML 1.2 reads yes and no as words; JSON writes true and false. */
export const yesNo = z
  .union([z.boolean({ error: '' }), z.preprocess(plainAnswer, z.enum(['yes', 'no']))])
  .transform((value) => value === true || value === 'yes');

/** "Y", "N" and "none" answer a yes or no as plainly. */
function plainAnswer(written: unknown): unknown {
  const plain = lowered(written);
  if (plain === 'y' || plain === 'true') return 'yes';
  return plain === 'n' || plain === 'none' || plain === 'false' ? 'no' : plain;
}

/** One line of text with single spaces and composed letters, so that é is one letter. */
export const line = lineWithout((text) => notThere.test(text));

/** Part of a name. Na and X are names here, not words for "unknown". */
export const namePart = lineWithout((text) => notThere.test(text) && !/^(?:na|x)$/iu.test(text));

function lineWithout(isNoAnswer: (text: string) => boolean) {
  return z.string().transform((text, context): string => {
    const even = text
      .normalize('NFC')
      .replaceAll(unseen, '')
      .replaceAll(/[\p{Zs}\t]+/gu, ' ')
      .trim();
    if (even === '') report(context, { finding: 'empty-text' });
    else if (isNoAnswer(even)) report(context, { finding: 'no-answer', seen: even.toLowerCase() });
    if (unprintable.test(even)) report(context, { finding: 'control-letters' });
    if (even.length > 200) report(context, { finding: 'text-too-long' });
    return even;
  });
}

/** Invisible characters copied from web pages: soft hyphens, zero-width joiners. */
const unseen = /[\u00AD\u200B\u2060\uFEFF]/gu;

/** Control codes, text direction marks, and the replacement character. */
const unprintable = /[\p{Cc}\u2028-\u202E\u2066-\u2069\uFFFD]/u;

/** Digits that are not a quantity: a ZIP code, a department, a case number, a bar number. */
export const asPrinted = (what: string) =>
  z
    .union([z.string({ error: what }), z.number({ error: '' })])
    .transform(String)
    .pipe(line);

export const zip = asPrinted('five digits ("90012")').transform((text, context): string => {
  if (!/^\d{5}(-\d{4})?$/u.test(text)) report(context, { finding: 'not-a-zip' });
  return text;
});

export const stateLetters = z
  .string({ error: 'two letters (CA)' })
  .transform((text, context): string => {
    const letters = text.trim().toUpperCase();
    if (!postalStates.has(letters)) report(context, { finding: 'not-a-state' });
    return letters;
  });

/** Where a case outside California is: a state, or US for a federal case. */
export const placeElsewhere = z
  .string({ error: 'two letters (NV) or US' })
  .transform((text, context): string => {
    const letters = text.trim().toUpperCase();
    const listed = letters === 'US' || postalStates.has(letters);
    if (!listed) report(context, { finding: 'not-a-state' });
    return letters;
  });

/** A case number, in capitals without spaces; "unknown" if not known. */
export const caseNumber = z
  .union([z.string({ error: 'the number as the docket prints it' }), z.number({ error: '' })])
  .transform((written, context): string => {
    const text = String(written).trim();
    if (notThere.test(text)) return unknownNumber;
    const read = line.safeParse(text);
    if (!read.success) {
      for (const { params } of read.error.issues.flatMap((one) =>
        one.code === 'custom' ? one : [],
      )) {
        context.addIssue({
          code: 'custom',
          message: 'not-allowed',
          ...(params === undefined ? {} : { params }),
        });
      }
      return z.NEVER;
    }
    const said = read.data.replace(beforeNumber, '');
    // "see docket" is no number: it would be printed in the caption as if it were.
    if (!/\d/u.test(said) && /\p{L}\s+\p{L}/u.test(said)) return unknownNumber;
    const plain = said.replaceAll(/\s+/gu, '').toUpperCase();
    return /^[A-Z0-9]{2,6}\d{4,6}(?:-\d{2})*$/u.test(plain) ? plain : said;
  });

/** "Case No. BA123456", "case # BA123456": the words are in the caption already. */
const beforeNumber =
  /^(?:(?:court|docket|case)\b\s*)*(?:no\.|nos?\b|nbr\b\.?|num(?:ber)?\b\.?|#)?\s*[:#]?\s*(?=.*\d)/iu;

/** Stands for an unknown case number; never printed. */
export const unknownNumber = 'unknown';

/** "Los Angeles County", "County of Los Angeles" and "L.A." are Los Angeles. */
export const countyName = z.union([word('unknown'), line]).transform((text): string => {
  const name = text.replace(/^county of\s+/iu, '').replace(/\s+(?:county|co\.?)$/iu, '');
  const meant = Object.values(counties).find(
    (one) =>
      one.name.toLowerCase() === name.toLowerCase() ||
      one.also.some((short) => withoutPeriods(short) === withoutPeriods(name)),
  );
  return meant?.name ?? name;
});

function withoutPeriods(name: string): string {
  return name.toLowerCase().replaceAll(/[.\s]/gu, '');
}

export const email = line.transform((text, context): string => {
  if (!/^[^\s@]+@[^\s@]+\.[^\s@]+$/u.test(text)) report(context, { finding: 'not-an-email' });
  return text;
});

export const phone = asPrinted('a number with its area code').transform((text, context): string => {
  const digits = text.replace(extension, '').replaceAll(/[\s().+/-]/gu, '');
  if (!/^\d{10,15}$/u.test(digits)) report(context, { finding: 'not-a-phone' });
  return text;
});

const extension = /,?\s*(?:x|ext\.?|extension)\s*\d{1,6}$/iu;

/** A language tag: "es", "zh-Hant". */
export const language = line.transform((text, context): string => {
  if (!/^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/iu.test(text))
    report(context, { finding: 'not-a-language' });
  return text.replace(/^[A-Za-z]+/u, (first) => first.toLowerCase());
});

/** "08:30" and "8:30 a.m." are one time; kept as HH:MM, 24 hours. */
export const timeOfDay = z
  .string({ error: 'hours and minutes (08:30)' })
  .transform((text, context): string => {
    const found = /^(\d{1,2}):(\d{2})(?:\s*([ap])\.?m\.?)?$/iu.exec(text.trim());
    const hours = found === null ? undefined : hoursOf(Number(found[1]), found[3]?.toLowerCase());
    if (hours === undefined || Number(found?.[2]) > 59) {
      report(context, { finding: 'not-a-time', seen: shownDate(text) });
      return z.NEVER;
    }
    return `${String(hours).padStart(2, '0')}:${found?.[2]}`;
  });

function hoursOf(written: number, half: string | undefined): number | undefined {
  if (half === undefined) return written > 23 ? undefined : written;
  if (written < 1 || written > 12) return undefined;
  return (written % 12) + (half === 'p' ? 12 : 0);
}

/** A whole number, even if written as "2" or 02. */
export function wholeNumber(least: number, most: number) {
  return z.preprocess(wholeOf, z.number({ error: 'a whole number' }).int().min(least).max(most));
}

/** Digits in quotes or with leading zeros are still that number. */
export function wholeOf(written: unknown): unknown {
  return typeof written === 'string' && /^\s*\d{1,9}\s*$/u.test(written)
    ? Number(written)
    : written;
}

/** Dollars as people write them: 350, 1200.50, "$1,200"; "paid in full" of what is still owed. */
export const dollars = z.preprocess(
  dollarsOf,
  z.number({ error: 'dollars (350 or 1200.50)' }).min(0),
);

function dollarsOf(written: unknown): unknown {
  if (typeof written !== 'string') return written;
  const plain = written.trim().replace(/^\$\s*/u, '');
  if (/^(?:paid(?:[ -]in[ -]full)?|none|no)$/iu.test(plain)) return 0;
  const grouped = /^\d{1,3}(?:,\d{3})+(?:\.\d{1,2})?$/u.test(plain);
  if (!grouped && !/^\d{1,9}(?:\.\d{1,2})?$/u.test(plain)) return written;
  return Number(plain.replaceAll(',', ''));
}

/** What the docket says the count is: "PC 459", "VC 23152(b)", and the level after it. */
export const citation = z
  .string({ error: 'the code and the section (PC 459)' })
  .transform((text, context): Extract<ParsedStatute, { ok: true }> => {
    if (notThere.test(text.trim())) return { ok: true, statute: unreadStatute };
    const parsed = parseStatute(text);
    if (parsed.ok) return parsed;
    report(context, { finding: `statute-${parsed.problem}`, seen: shownStatute(text) });
    return z.NEVER;
  });

/** A count whose section the docket does not show, or is illegible. */
const unreadStatute: PleadedStatute = {
  code: 'PC',
  section: 'unknown',
  subdivisions: [],
  with: [],
  unread: true,
};

/** What people write when they have no answer. */
const notThere =
  /^(?:unknown|unk\.?|none|n\/?a|n\.\s?a\.?|tbd|to be determined|not known|don'?t know|not sure|illegible|unreadable|blank|[?.-]+|x+)$/iu;

export const statute = citation.transform(({ statute: found }): PleadedStatute => found);

/** Something the schema itself found; `params` carry it to the findings. */
export function report(
  context: z.RefinementCtx<unknown>,
  { finding, seen, at }: SchemaProblem,
): void {
  const params = { finding, ...(seen === undefined ? {} : { seen }) };
  const path = at === undefined ? {} : { path: [at] };
  context.addIssue({ code: 'custom', message: finding, params, ...path });
}
