import { afterFiling } from '../documents/after-filing.ts';
import { beforeYouSign } from '../documents/before-you-sign.ts';
import type { CaseToPrint } from '../documents/case-words.ts';
import { declaration, declarationCaption } from '../documents/declaration.ts';
import { declarationWorksheet } from '../documents/declaration-worksheet.ts';
import { filingInstructions } from '../documents/filing-instructions.ts';
import { hearingChecklist } from '../documents/hearing-checklist.ts';
import { lastPaper } from '../documents/last-paper.ts';
import { proofCaption, proofOfService } from '../documents/proof-of-service.ts';
import { readingCopy } from '../documents/reading-copy.ts';
import { paperToDocx } from '../paper/to-docx.ts';
import { drawnLetter } from '../paper/to-pdf.ts';
import { drawnPleading } from '../paper/to-pleading.ts';
import { paperBytes } from '../pdf/paper-bytes.ts';
import type { DrawnPaper, Print } from '../pdf/print.ts';
import type { Words } from '../words/words.ts';
import type { PetitionPapers } from './petition-papers.ts';

/** A paper in the packet: its own file, and the same for a print job. */
export interface CasePaper {
  readonly id: PaperId;
  readonly title: string;
  /** The same in short, as a proof of service names it: "Proposed Order (CR-181)". */
  readonly served: string;
  /** As a file, still fillable where it is a form: made when it is asked for. */
  readonly file: Uint8Array;
  /** Its pages as they are printed: flat. */
  readonly prints: readonly Print[];
}

/** Every paper a case may need, in the order a folder shows them. */
export const paperIds = [
  'before-you-sign',
  'reading-copy',
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

/** The papers for the court, each only if the case needs it. */
export function courtPapers(input: CaseToPrint, forms: PetitionPapers): readonly CasePaper[] {
  const filed = [
    formPaper(input, 'petition', forms.petition),
    ...(forms.attachment === undefined ? [] : [formPaper(input, 'attachment', forms.attachment)]),
    ...declarationPaper(input, forms),
    formPaper(input, 'order', forms.order),
  ];
  const served = filed.map((paper) => paper.served);
  return [...filed, proofPaper(input, served)];
}

/** The declaration on a court form, or ours if one is required that no form holds. */
function declarationPaper(
  { plan, filed }: CaseToPrint,
  forms: PetitionPapers,
): readonly CasePaper[] {
  if (forms.declaration !== undefined) {
    return [formPaper({ filed }, 'declaration', forms.declaration)];
  }
  if (!forms.declarationOwed) return [];
  const paper = drawnPleading(declaration(filed, plan), declarationCaption(filed, plan));
  return [drawn(filed, 'declaration', paper)];
}

/** The same declaration for a lawyer to edit, if it is ours. */
export function editableDeclaration(
  { plan, filed }: CaseToPrint,
  { declarationOwed }: PetitionPapers,
): Uint8Array | undefined {
  return declarationOwed
    ? paperToDocx(declaration(filed, plan), declarationCaption(filed, plan))
    : undefined;
}

function proofPaper({ plan, filed }: CaseToPrint, served: readonly string[]): CasePaper {
  const paper = proofOfService(filed, plan, served);
  const pages = drawnPleading(paper, proofCaption(filed, plan), 'one-page');
  return drawn(filed, 'proof-of-service', pages);
}

/** If a declaration is not written yet: questions to start from, never filed. */
export function worksheetPaper({ plan, words }: CaseToPrint): readonly CasePaper[] {
  if (plan.declaration !== 'to-write') return [];
  return [drawn(words, 'declaration-worksheet', drawnLetter(declarationWorksheet(words, plan)))];
}

/** The papers the filer keeps, never filed. */
export function keptPapers(input: CaseToPrint): readonly CasePaper[] {
  const last = lastPaper(input.plan);
  const copy = readingCopy(input);
  const papers = [
    ['before-you-sign', beforeYouSign(input)],
    ...(copy === undefined ? [] : [['reading-copy', copy] as const]),
    ['filing-instructions', filingInstructions(input)],
    [last, last === 'after-filing' ? afterFiling(input) : hearingChecklist(input)],
  ] as const;
  return papers.map(([id, paper]) => drawn(input.words, id, drawnLetter(paper)));
}

export function drawn({ paperTitles }: Words, id: PaperId, paper: DrawnPaper): CasePaper {
  const title = paperTitles[id];
  return {
    id,
    title,
    served: title,
    prints: [paper],
    get file() {
      return paperBytes(paper, 'flat');
    },
  };
}

function formPaper(
  { filed: { courtFormWords, paperTitles, shortTitles } }: Pick<CaseToPrint, 'filed'>,
  id: keyof Words['shortTitles'],
  form: PetitionPapers['petition'],
): CasePaper {
  const { title = paperTitles[id], number } = form;
  const served = number === undefined ? title : courtFormWords.numbered(shortTitles[id], number);
  return {
    id,
    title,
    served,
    prints: form.prints,
    get file() {
      return form.fillable;
    },
  };
}
