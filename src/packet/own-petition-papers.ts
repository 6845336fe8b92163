import { orderCaption, orderPaper } from '../documents/order.ts';
import { petitionCaption, petitionName, petitionPaper } from '../documents/petition.ts';
import { type ownForms, pleadingForm } from '../forms/pleading-form.ts';
import type { Paper } from '../paper/block.ts';
import type { PleadingCaption } from '../paper/pleading-caption.ts';
import { paperToDocx } from '../paper/to-docx.ts';
import { pleadingBlank } from '../paper/to-pleading.ts';
import { fill } from '../pdf/fill.ts';
import type { FilingPlan } from '../petition/plan.ts';
import type { FiledWords } from '../words/words.ts';
import type { FormPaper, PetitionPapers, TickedOn } from './petition-papers.ts';
import { statedGrounds } from './stated-grounds.ts';

/**
 * The project's own petition and proposed order, on pleading paper: laid out for this plan, filled
 * through the same engine as the courts' forms, and in Word for an attorney.
 */
export async function ownPetitionPapers(
  plan: FilingPlan,
  words: FiledWords,
): Promise<PetitionPapers> {
  const petition = await filled(
    'petition',
    {
      title: petitionName(words, plan),
      paper: petitionPaper(words, plan),
      caption: petitionCaption(words, plan),
    },
    plan,
  );
  const order = await filled(
    'order',
    {
      title: words.paperNames.orderAlone,
      paper: orderPaper(words, plan),
      caption: orderCaption(words, plan),
    },
    plan,
  );
  return {
    form: 'own',
    petition: petition.paper,
    order: order.paper,
    declarationOwed: plan.declaration !== 'none',
    forms: [petition.form, order.form],
    ticked: statedGrounds(plan).map((one): TickedOn => ({ paper: 'petition.pdf', ...one })),
    byHand: plan.byHand,
  };
}

interface Pleading {
  readonly title: string;
  readonly paper: Paper;
  readonly caption: PleadingCaption;
}

interface Filled {
  readonly paper: FormPaper;
  readonly form: PetitionPapers['forms'][number];
}

async function filled(
  which: keyof typeof ownForms,
  { title, paper, caption }: Pleading,
  { caption: { filer } }: FilingPlan,
): Promise<Filled> {
  const { form, values } = pleadingForm(which, await pleadingBlank(paper, caption));
  const { id, revision } = form.folder;
  return {
    form: { id, revision },
    paper: {
      title,
      fillable: await fill(form, values, 'fillable'),
      flat: await fill(form, values, 'flat'),
      ...(filer.standing === 'attorney' ? { word: paperToDocx(paper, caption) } : {}),
    },
  };
}
