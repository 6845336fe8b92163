import * as z from 'zod';
import { parseStatute } from '../../authority/citation/parse.ts';
import type { PleadedStatute } from '../../authority/citation/statute.ts';
import { type PlainDate, parsePlainDate } from '../../calendar/plain-date.ts';

/** Findings that a scalar makes by itself; the words are in `words/`. */
export interface ScalarProblem {
  readonly finding: string;
  readonly seen?: string;
}

/** A calendar day, never a time: "2026-11-24". */
export const day = z.string().transform((text, context): PlainDate => {
  const found = parsePlainDate(text.trim());
  if (found !== undefined) return found;
  const shaped = /^\d{4}-\d{2}-\d{2}$/u.test(text.trim());
  report(context, {
    finding: shaped ? 'date-does-not-exist' : 'not-a-date',
    seen: text.slice(0, 20),
  });
  return z.NEVER;
});

/** YAML 1.2 reads yes and no as words; JSON writes true and false. */
export const yesNo = z
  .union([z.boolean(), z.enum(['yes', 'no'])])
  .transform((value) => value === true || value === 'yes');

/** One line of text, without the spaces around it; composed letters, so that é is one letter. */
export const line = z.string().transform((text, context): string => {
  const trimmed = text.normalize('NFC').trim();
  if (trimmed === '') report(context, { finding: 'empty-text' });
  if (/\p{Cc}/u.test(trimmed)) report(context, { finding: 'control-letters' });
  if (trimmed.length > 200) report(context, { finding: 'text-too-long' });
  return trimmed;
});

/** Digits that YAML may have read as a number: a ZIP code, a department, a bar number. */
export const digits = z.union([z.string(), z.number()]).transform((value) => String(value).trim());

export const zip = digits.transform((text, context): string => {
  const padded = /^\d{1,4}$/u.test(text) ? text.padStart(5, '0') : text;
  if (!/^\d{5}(-\d{4})?$/u.test(padded)) report(context, { finding: 'not-a-zip' });
  return padded;
});

export const stateLetters = z.string().transform((text, context): string => {
  const letters = text.trim().toUpperCase();
  if (!/^[A-Z]{2}$/u.test(letters))
    report(context, { finding: 'not-a-state', seen: text.slice(0, 20) });
  return letters;
});

export const email = line.transform((text, context): string => {
  if (!/^[^\s@]+@[^\s@]+\.[^\s@]+$/u.test(text)) report(context, { finding: 'not-an-email' });
  return text;
});

export const phone = digits.transform((text, context): string => {
  const count = text.replaceAll(/\D/gu, '').length;
  if (count < 10 || count > 15) report(context, { finding: 'not-a-phone' });
  return text;
});

export const timeOfDay = z.string().transform((text, context): string => {
  const found = /^(\d{1,2}):(\d{2})$/u.exec(text.trim());
  const [hours, minutes] = [Number(found?.[1]), Number(found?.[2])];
  if (found === null || hours > 23 || minutes > 59) {
    report(context, { finding: 'not-a-time', seen: text.slice(0, 20) });
    return z.NEVER;
  }
  return text.trim().padStart(5, '0');
});

/** What the docket says the count is: "PC 459", "VC 23152(b)", "664/288(a) PC". */
export const statute = z.string().transform((text, context): PleadedStatute => {
  const parsed = parseStatute(text);
  if (parsed.ok) return parsed.statute;
  report(context, { finding: `statute-${parsed.problem}`, seen: text.slice(0, 40) });
  return z.NEVER;
});

/** A thing to say that a scalar itself found out; `params` carry it to the findings. */
function report(context: z.RefinementCtx<unknown>, problem: ScalarProblem): void {
  context.addIssue({ code: 'custom', message: problem.finding, params: { ...problem } });
}
