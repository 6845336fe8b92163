import type { Paper } from '../paper/block.ts';
import { addressLines } from '../petition/address-lines.ts';
import { noFeeAuthorities } from '../petition/fee.ts';
import { noticeOf } from '../petition/notice.ts';
import { sectionsNamed } from '../words/en/petition.ts';
import {
  blank,
  type CaseToPrint,
  courthouseLines,
  hearingWords,
  signerLine,
} from './case-words.ts';
import { renderPaper } from './render.ts';

/** The letter to the clerk: what is enclosed and what is asked. */
export function coverLetter(
  { plan }: Pick<CaseToPrint, 'plan'>,
  enclosed: readonly string[],
): Paper {
  const { caption, hearing } = plan;
  const { filer } = caption;
  const notice = noticeOf(plan);
  const noFee = noFeeAuthorities(plan);
  return renderPaper(
    'en',
    'cover-letter',
    {
      blank,
      sender: [
        filer.name,
        ...(filer.barNumber === undefined ? [] : [`State Bar No. ${filer.barNumber}`]),
        ...(filer.firm === undefined ? [] : [filer.firm]),
        ...(filer.address === undefined ? [`Address: ${blank}`] : addressLines(filer.address)),
        ...(filer.phone === undefined ? [] : [filer.phone]),
        ...(filer.email === undefined ? [] : [filer.email]),
      ],
      to: [
        'Clerk of the Court, Criminal',
        `Superior Court of California, County of ${caption.county}`,
        ...courthouseLines(plan),
      ],
      defendant: caption.defendant,
      caseNumber: caption.caseNumber,
      attorney: filer.standing === 'attorney',
      petitioner: plan.petitioner,
      enclosed: [...enclosed],
      hearing: hearing === undefined ? undefined : hearingWords(hearing),
      noticeRequired: notice.required,
      noticeSections: notice.asks.map(sectionsNamed.authority).join('; '),
      interpreter: plan.requests.interpreter,
      noFee: noFee.length === 0 ? undefined : noFee.map(sectionsNamed.asAmended).join('; '),
      signer: signerLine(plan),
    },
    {
      title: `Cover letter, case ${caption.caseNumber}`,
      footer: `Cover letter, case ${caption.caseNumber}`,
    },
  );
}
