import type { ReadyForm } from '../pdf/fill.ts';
import { splitOverFields } from '../pdf/split-text.ts';
import type { FilingPlan } from '../petition/plan.ts';
import type { FiledWords } from '../words/words.ts';
import type { FormFilling, Overflow } from './filling.ts';
import { withStandIns } from './first-that-fits.ts';

/** One attachment: the number of the form it is attached to, and its text. */
export interface AttachmentText {
  readonly number: string;
  readonly text: string;
}

/** A petition's attachments, one per item, in item order. */
export function attachmentTexts(overflow: readonly Overflow[]): readonly AttachmentText[] {
  const items = [...new Set(overflow.map((part) => part.item ?? ''))];
  return items.map((item) => ({
    number: item,
    text: overflow
      .filter((part) => (part.item ?? '') === item)
      .map(overflowText)
      .join('\n\n'),
  }));
}

/** A field holds lines, not columns: each row names its cells, starting with the first. */
function overflowText({ title, head, rows, paragraphs }: Overflow): string {
  const lines = rows.map((row) =>
    row
      .flatMap((cell, index) => (cell === '' ? [] : [`${head[index] ?? ''}: ${cell}`]))
      .join('; ')
      .replace(/^(\w+): (\d+); /u, '$1 $2. '),
  );
  return [title, ...lines, ...paragraphs].join('\n');
}

/** MC-025, as many pages as a text needs, each with the caption and its number. */
export async function mc025Fillings(
  plan: FilingPlan,
  form: ReadyForm,
  { number, text }: AttachmentText,
  words: FiledWords,
): Promise<readonly FormFilling[]> {
  const pages = await splitOverFields(form, 'text', text);
  const { courtFormWords } = words;
  const standIns = {
    // A short title uses the defendant's last name, as cases are called.
    'short-title': [
      courtFormWords.peopleV(plan.caption.defendant.split(' ').at(-1) ?? ''),
      courtFormWords.inPetition,
    ],
  };
  const head = await withStandIns(form, headOf(plan, number, words), standIns, words);
  return pages.map((page, index) => ({
    values: new Map([
      ...head,
      ['text', page],
      ['page', String(index + 1)],
      ['pages', String(pages.length)],
    ]),
    ticked: [],
    overflow: [],
    byHand: [],
  }));
}

function headOf(
  { caption }: FilingPlan,
  number: string,
  { courtFormWords }: FiledWords,
): FormFilling['values'] {
  return new Map([
    ['short-title', courtFormWords.peopleV(caption.defendant)],
    ['case-number', caption.caseNumber],
    ['attachment-number', number],
  ]);
}
