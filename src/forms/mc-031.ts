import type { ReadyForm } from '../pdf/fill.ts';
import { type Split, splitForField } from '../pdf/split-text.ts';
import type { FilingPlan } from '../petition/plan.ts';
import type { FiledWords } from '../words/words.ts';
import type { FormFilling } from './filling.ts';
import { withStandIns } from './first-that-fits.ts';
import type { AttachmentText } from './mc-025.ts';

export interface DeclarationFilling {
  readonly filling: FormFilling;
  /** What does not fit one page: it continues, equally sworn, on an attachment. */
  readonly continued?: AttachmentText;
}

/**
 * MC-031: the petitioner's own words under penalty of perjury. The form is one page; MC-025 says that
 * "all statements in this Attachment are made under penalty of perjury" where its item is.
 */
export async function mc031Filling(
  plan: FilingPlan,
  form: ReadyForm,
  words: FiledWords,
): Promise<DeclarationFilling> {
  const { courtFormWords } = words;
  const { first, rest } = await onOnePage(form, plan, words);
  const { caption, petitioner: declarant } = plan;
  const written = new Map<string, string | true>([
    ['plaintiff', courtFormWords.plaintiff],
    ['defendant', caption.defendant],
    ['case-number', caption.caseNumber],
    ['text', first],
    ['declarant', declarant],
    ['declarant-is-defendant', true],
  ]);
  // The text begins with the declarant's name.
  const values = await withStandIns(
    form,
    written,
    { declarant: [courtFormWords.asNamedAbove] },
    words,
  );
  const ticked = [
    {
      box: 'Defendant',
      counts: plan.counts.map((count) => count.number),
      because: 'petitioner/is-defendant',
    },
  ];
  return {
    filling: { values, ticked, overflow: [], byHand: [] },
    ...(rest === '' ? {} : { continued: { number: 'MC-031', text: rest } }),
  };
}

/** With a line between paragraphs, or without if that keeps it on the page. */
async function onOnePage(form: ReadyForm, plan: FilingPlan, words: FiledWords): Promise<Split> {
  const { declarationWords } = words;
  const ending = `\n\n${declarationWords.continued}`;
  const split = (between: string) =>
    splitForField(form, 'text', declared(plan, between, words), ending);
  const spaced = await split('\n\n');
  if (spaced.rest === '') return spaced;
  const tight = await split('\n');
  return tight.rest === '' ? tight : spaced;
}

function declared(
  { petitioner, statement }: FilingPlan,
  between: string,
  { declarationWords }: FiledWords,
): string {
  const numbered = [declarationWords.capacity, ...statement].map(
    (text, index) => `${index + 1}. ${text}`,
  );
  return [declarationWords.opening(petitioner), ...numbered].join(between);
}
