import { afterFiling } from '../documents/after-filing.ts';
import { beforeYouSign } from '../documents/before-you-sign.ts';
import type { CaseToPrint } from '../documents/case-words.ts';
import { declaration } from '../documents/declaration.ts';
import { filingInstructions } from '../documents/filing-instructions.ts';
import { hearingChecklist } from '../documents/hearing-checklist.ts';
import { lastPaper } from '../documents/last-paper.ts';
import { pleadingCaption } from '../documents/pleading-caption.ts';
import { proofOfService } from '../documents/proof-of-service.ts';
import { paperToDocx } from '../paper/to-docx.ts';
import { paperToPdf } from '../paper/to-pdf.ts';
import { paperToPleading } from '../paper/to-pleading.ts';
import type { PetitionPapers } from './petition-papers.ts';

/** A paper of the packet: the file of its own, and the same for a print job. */
export interface CasePaper {
  readonly id: PaperId;
  readonly title: string;
  /** As a file: still fillable where it is a form. */
  readonly file: Uint8Array;
  /** As it is printed: flat. */
  readonly print: Uint8Array;
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
] as const;

export type PaperId = (typeof paperIds)[number];

export const paperTitles: Readonly<Record<PaperId, string>> = {
  'before-you-sign': 'Before you sign',
  petition: 'Petition for dismissal',
  attachment: 'Attachment to the petition',
  declaration: 'Declaration of the petitioner',
  order: 'Proposed order',
  'proof-of-service': 'Proof of service',
  'cover-letter': 'Cover letter to the clerk',
  'filing-instructions': 'How to file',
  'hearing-checklist': 'Hearing checklist',
  'after-filing': 'After you file',
};

/** The papers that go to the court, each only where the case needs it. */
export async function courtPapers(
  input: CaseToPrint,
  forms: PetitionPapers,
): Promise<readonly CasePaper[]> {
  const filed = [
    formPaper('petition', forms.petition),
    ...(forms.attachment === undefined ? [] : [formPaper('attachment', forms.attachment)]),
    ...(await declarationPaper(input, forms)),
    formPaper('order', forms.order),
  ];
  const served = filed.map((paper) => paper.title);
  return [...filed, await proofPaper(input, served)];
}

/** A declaration is owed where the judge has a choice, and where PC 1203.4a(f) asks for one. */
async function declarationPaper(
  input: CaseToPrint,
  forms: PetitionPapers,
): Promise<readonly CasePaper[]> {
  if (forms.declaration !== undefined) return [formPaper('declaration', forms.declaration)];
  if (!forms.declarationOwed) return [];
  const bytes = await paperToPleading(declaration(input), declarationCaption(input));
  return [drawn('declaration', bytes)];
}

function declarationCaption({ plan }: CaseToPrint) {
  return pleadingCaption(plan, ['DECLARATION OF PETITIONER', 'in support of the petition']);
}

/** The same declaration for a lawyer to edit, where it is ours. */
export function editableDeclaration(
  input: CaseToPrint,
  { declarationOwed }: PetitionPapers,
): Uint8Array | undefined {
  return declarationOwed ? paperToDocx(declaration(input), declarationCaption(input)) : undefined;
}

async function proofPaper(input: CaseToPrint, served: readonly string[]): Promise<CasePaper> {
  const caption = pleadingCaption(input.plan, [
    'PROOF OF SERVICE',
    'of the petition for dismissal',
  ]);
  return drawn('proof-of-service', await paperToPleading(proofOfService(input, served), caption));
}

/** The papers that stay with the filer and go to no court. */
export async function keptPapers(input: CaseToPrint): Promise<readonly CasePaper[]> {
  const last = lastPaper(input.plan);
  const papers = [
    ['before-you-sign', beforeYouSign(input)],
    ['filing-instructions', filingInstructions(input)],
    [last, last === 'after-filing' ? afterFiling(input) : hearingChecklist(input)],
  ] as const;
  return Promise.all(papers.map(async ([id, paper]) => drawn(id, await paperToPdf(paper))));
}

export function drawn(id: PaperId, bytes: Uint8Array): CasePaper {
  return { id, title: paperTitles[id], file: bytes, print: bytes };
}

function formPaper(id: PaperId, form: PetitionPapers['petition']): CasePaper {
  const title = form.title ?? paperTitles[id];
  return { id, title, file: form.fillable, print: form.flat };
}
