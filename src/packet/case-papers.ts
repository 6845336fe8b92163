import { afterFiling } from '../documents/after-filing.ts';
import { beforeYouSign } from '../documents/before-you-sign.ts';
import type { CaseToPrint } from '../documents/case-words.ts';
import { declaration, declarationCaption } from '../documents/declaration.ts';
import { declarationWorksheet } from '../documents/declaration-worksheet.ts';
import { filingInstructions } from '../documents/filing-instructions.ts';
import { hearingChecklist } from '../documents/hearing-checklist.ts';
import { lastPaper } from '../documents/last-paper.ts';
import { proofCaption, proofOfService } from '../documents/proof-of-service.ts';
import { paperToDocx } from '../paper/to-docx.ts';
import { drawnLetter } from '../paper/to-pdf.ts';
import { drawnPleading } from '../paper/to-pleading.ts';
import { paperBytes } from '../pdf/paper-bytes.ts';
import type { DrawnPaper, Print } from '../pdf/print.ts';
import type { FilingPlan } from '../petition/plan.ts';
import type { PetitionPapers } from './petition-papers.ts';

/** A paper of the packet: the file of its own, and the same for a print job. */
export interface CasePaper {
  readonly id: PaperId;
  readonly title: string;
  /** The same in short, as a proof of service names it: "Proposed Order (CR-181)". */
  readonly served: string;
  /** As a file: still fillable where it is a form. */
  readonly file: Uint8Array;
  /** Its pages as they are printed: flat. */
  readonly prints: readonly Print[];
}

/** Every paper that a case may need, in the order in which a folder shows them. */
export const paperIds = [
  'before-you-sign',
  'petition',
  'attachment',
  'declaration',
  'order',
  'proof-of-service',
  'cover-letter',
  'filing-instructions',
  'hearing-checklist',
  'after-filing',
  'declaration-worksheet',
] as const;

export type PaperId = (typeof paperIds)[number];

export const paperTitles: Readonly<Record<PaperId, string>> = {
  'before-you-sign': 'Before you sign',
  petition: 'Petition for Dismissal',
  attachment: 'Attachment to Petition',
  declaration: 'Declaration of Petitioner',
  order: 'Proposed Order',
  'proof-of-service': 'Proof of Service',
  'cover-letter': 'Cover letter to the clerk',
  'filing-instructions': 'How to file',
  'hearing-checklist': 'Hearing checklist',
  'declaration-worksheet': 'Declaration worksheet',
  'after-filing': 'After you file',
};

/** The papers that go to the court, each only where the case needs it. */
export function courtPapers(input: CaseToPrint, forms: PetitionPapers): readonly CasePaper[] {
  const filed = [
    formPaper('petition', forms.petition),
    ...(forms.attachment === undefined ? [] : [formPaper('attachment', forms.attachment)]),
    ...declarationPaper(input.plan, forms),
    formPaper('order', forms.order),
  ];
  const served = filed.map((paper) => paper.served);
  return [...filed, proofPaper(input.plan, served)];
}

/** The declaration on a form of the courts', or ours where one is owed that no form carries. */
function declarationPaper(plan: FilingPlan, forms: PetitionPapers): readonly CasePaper[] {
  if (forms.declaration !== undefined) return [formPaper('declaration', forms.declaration)];
  if (!forms.declarationOwed) return [];
  return [drawn('declaration', drawnPleading(declaration(plan), declarationCaption(plan)))];
}

/** The same declaration for a lawyer to edit, where it is ours. */
export function editableDeclaration(
  { plan }: CaseToPrint,
  { declarationOwed }: PetitionPapers,
): Uint8Array | undefined {
  return declarationOwed ? paperToDocx(declaration(plan), declarationCaption(plan)) : undefined;
}

function proofPaper(plan: FilingPlan, served: readonly string[]): CasePaper {
  const paper = proofOfService(plan, served);
  return drawn('proof-of-service', drawnPleading(paper, proofCaption(plan), 'one-page'));
}

/** Where a declaration is yet to be written: questions to start from, which go to no court. */
export function worksheetPaper({ plan }: CaseToPrint): readonly CasePaper[] {
  if (plan.declaration !== 'to-write') return [];
  return [drawn('declaration-worksheet', drawnLetter(declarationWorksheet(plan)))];
}

/** The papers that stay with the filer and go to no court. */
export function keptPapers(input: CaseToPrint): readonly CasePaper[] {
  const last = lastPaper(input.plan);
  const papers = [
    ['before-you-sign', beforeYouSign(input)],
    ['filing-instructions', filingInstructions(input)],
    [last, last === 'after-filing' ? afterFiling(input) : hearingChecklist(input)],
  ] as const;
  return papers.map(([id, paper]) => drawn(id, drawnLetter(paper)));
}

export function drawn(id: PaperId, paper: DrawnPaper): CasePaper {
  const title = paperTitles[id];
  return { id, title, served: title, file: paperBytes(paper, 'flat'), prints: [paper] };
}

function formPaper(id: PaperId, form: PetitionPapers['petition']): CasePaper {
  const { title = paperTitles[id], number } = form;
  const short = paperTitles[id].replace(/ (?:of|to) .*$/u, '');
  const served = number === undefined ? title : `${short} (${number})`;
  return { id, title, served, file: form.fillable, prints: form.prints };
}
