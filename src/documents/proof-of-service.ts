import type { Paper } from '../paper/block.ts';
import { blank, type CaseToPrint, caseWords } from './case-words.ts';
import { renderPaper } from './render.ts';

/** Proof of service on the prosecutor: who served, when and how are left for the one who serves. */
export function proofOfService(input: CaseToPrint, served: readonly string[]): Paper {
  return renderPaper(
    'en',
    'proof-of-service',
    { ...caseWords(input), served: [...served], signer: `Name: ${blank}` },
    {
      title: `Proof of service, case ${input.plan.caption.caseNumber}`,
      footer: 'PROOF OF SERVICE',
    },
  );
}
