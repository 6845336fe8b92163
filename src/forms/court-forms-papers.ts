import { filledFile, filledForm, type ReadyForm } from '../pdf/fill.ts';
import { joinedForms } from '../pdf/joined-forms.ts';
import type { FilledForm, Print } from '../pdf/print.ts';
import type { ByHand, FilingPlan } from '../petition/plan.ts';
import type { FiledWords } from '../words/words.ts';
import { cr180Filling } from './cr-180.ts';
import { cr181Filling } from './cr-181.ts';
import type { FormFilling, Overflow, TickedBox } from './filling.ts';
import { type AttachmentText, attachmentTexts, mc025Fillings } from './mc-025.ts';
import { mc031Filling } from './mc-031.ts';
import { toCourtAttachments } from './to-court-attachments.ts';

/** The added court forms: the petition and the order are required, the others optional. */
export interface CourtForms {
  readonly cr180: ReadyForm;
  readonly cr181: ReadyForm;
  readonly mc025?: ReadyForm;
  readonly mc031?: ReadyForm;
}

/** A paper on one or more forms: fillable, and its pages as printed. */
export interface FormPaper {
  /** "Petition for Dismissal (form CR-180)" */
  readonly title: string;
  /** "CR-180" */
  readonly number: string;
  readonly fillable: Uint8Array;
  readonly prints: readonly Print[];
}

export interface CourtFormsPapers {
  readonly petition: FormPaper;
  readonly order: FormPaper;
  /** MC-025: what does not fit CR-180. */
  readonly attachment?: FormPaper;
  /** MC-031 and its MC-025 continuation pages. */
  readonly declaration?: FormPaper;
  /** What should be on MC-025 if that form is not added. */
  readonly overflow: readonly Overflow[];
  /** True if the petition needs a declaration that is not among these papers. */
  readonly declarationOwed: boolean;
  /** The forms that were used. */
  readonly forms: readonly { readonly id: string; readonly revision: string }[];
  /** Every box checked on the petition and on the declaration. */
  readonly ticked: {
    readonly petition: readonly TickedBox[];
    readonly declaration: readonly TickedBox[];
  };
  readonly byHand: readonly ByHand[];
}

/**
 * The petition on the courts' own forms: CR-180 with CR-181, what does not fit on MC-025, and the
 * declaration on MC-031: the person's own words, or room for them.
 */
export async function courtFormsPapers(
  plan: FilingPlan,
  forms: CourtForms,
  words: FiledWords,
): Promise<CourtFormsPapers> {
  const { cr180, cr181, mc025 } = forms;
  const petition = await toCourtAttachments(
    cr180,
    cr180Filling(plan, words),
    'its-attachment',
    words,
  );
  const order = await toCourtAttachments(cr181, cr181Filling(plan, words), 'the-petition', words);
  const owed = plan.declaration !== 'none';
  const declared = owed ? await declaredOn(plan, forms, words) : undefined;
  const { overflow, byHand, ticked } = petition;
  const attached = await attachedPages(plan, forms, attachmentTexts(overflow), words);
  const used = [...attached, ...(declared?.pages ?? [])];
  return {
    petition: await paperOf([{ form: cr180, filling: petition }], words),
    order: proposed(await paperOf([{ form: cr181, filling: order }], words), words),
    ...(attached.length === 0 ? {} : { attachment: await paperOf(attached, words) }),
    ...(declared === undefined ? {} : { declaration: await paperOf(declared.pages, words) }),
    overflow: mc025 === undefined ? overflow : [],
    declarationOwed: declared === undefined && owed,
    forms: formsUsed([cr180, cr181, ...used.map((page) => page.form)]),
    ticked: { petition: ticked, declaration: declared?.ticked ?? [] },
    byHand,
  };
}

interface FilledPage {
  readonly form: ReadyForm;
  readonly filling: FormFilling;
}

interface Declared {
  readonly pages: readonly FilledPage[];
  readonly ticked: readonly TickedBox[];
}

/** MC-031 with its continuation pages; undefined if a form it needs is not added. */
async function declaredOn(
  plan: FilingPlan,
  forms: CourtForms,
  words: FiledWords,
): Promise<Declared | undefined> {
  const { mc025, mc031 } = forms;
  if (mc031 === undefined) return undefined;
  const { filling, continued } = await mc031Filling(plan, mc031, words);
  if (continued !== undefined && mc025 === undefined) return undefined;
  const more = await attachedPages(plan, forms, continued === undefined ? [] : [continued], words);
  return { pages: [{ form: mc031, filling }, ...more], ticked: filling.ticked };
}

async function attachedPages(
  plan: FilingPlan,
  { mc025 }: CourtForms,
  texts: readonly AttachmentText[],
  words: FiledWords,
): Promise<readonly FilledPage[]> {
  if (mc025 === undefined) return [];
  const pages: FilledPage[] = [];
  for (const text of texts) {
    const fillings = await mc025Fillings(plan, mc025, text, words);
    pages.push(...fillings.map((filling) => ({ form: mc025, filling })));
  }
  return pages;
}

async function paperOf(pages: readonly FilledPage[], words: FiledWords): Promise<FormPaper> {
  const prints: FilledForm[] = [];
  for (const { form, filling } of pages) prints.push(await filledForm(form, filling.values));
  const first = pages[0]?.form;
  const title = titleOf(first, words);
  const number = first?.folder.id.toUpperCase() ?? '';
  return { title, number, fillable: fileOf(prints, title), prints };
}

/** Forms as one file. */
function fileOf(prints: readonly FilledForm[], title: string): Uint8Array {
  const [only, ...more] = prints;
  return only !== undefined && more.length === 0
    ? filledFile(only, 'fillable')
    : joinedForms(prints, title);
}

/** An order that no judge has signed. */
function proposed(order: FormPaper, { courtFormWords }: FiledWords): FormPaper {
  return { ...order, title: courtFormWords.proposed(order.title) };
}

function titleOf(form: ReadyForm | undefined, { courtFormWords }: FiledWords): string {
  if (form === undefined) return '';
  return courtFormWords.formNumber(form.folder.title, form.folder.id.toUpperCase());
}

function formsUsed(forms: readonly ReadyForm[]): CourtFormsPapers['forms'] {
  const folders = new Map(forms.map(({ folder }) => [`${folder.id} ${folder.revision}`, folder]));
  return [...folders.values()].map(({ id, revision }) => ({ id, revision }));
}
