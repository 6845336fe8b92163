import { orderCaption, orderPaper } from '../documents/order.ts';
import { petitionCaption, petitionName, petitionPaper } from '../documents/petition.ts';
import { ownForms } from '../forms/own-forms.ts';
import type { Paper } from '../paper/block.ts';
import type { PleadingCaption } from '../paper/pleading-caption.ts';
import { paperToDocx } from '../paper/to-docx.ts';
import { fillablePleading } from '../paper/to-pleading.ts';
import { paperBytes } from '../pdf/paper-bytes.ts';
import type { FilingPlan } from '../petition/plan.ts';
import type { FiledWords } from '../words/words.ts';
import type { FormPaper, PetitionPapers, TickedOn } from './petition-papers.ts';
import { statedGrounds } from './stated-grounds.ts';

/**
 * The project's own petition and proposed order, on pleading paper: laid out for this plan, its values
 * in fields, and in Word for an attorney.
 */
export function ownPetitionPapers(plan: FilingPlan, words: FiledWords): PetitionPapers {
  const petition = filled(
    'petition',
    {
      title: petitionName(words, plan),
      paper: petitionPaper(words, plan),
      caption: petitionCaption(words, plan),
    },
    plan,
  );
  const order = filled(
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

function filled(
  which: keyof typeof ownForms,
  { title, paper, caption }: Pleading,
  { caption: { filer } }: FilingPlan,
): Filled {
  const drawn = fillablePleading(paper, caption);
  return {
    form: ownForms[which],
    paper: {
      title,
      prints: [drawn],
      get fillable() {
        return paperBytes(drawn, 'fillable');
      },
      ...(filer.standing === 'attorney' ? { word: () => paperToDocx(paper, caption) } : {}),
    },
  };
}
