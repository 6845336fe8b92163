import type { Paper } from '../paper/block.ts';
import { addressLines } from '../petition/address-lines.ts';
import { noFeeAuthorities } from '../petition/fee.ts';
import { noticeOf } from '../petition/notice.ts';
import type { FilerBlock, FilingPlan } from '../petition/plan.ts';
import { probationNow } from '../petition/probation-now.ts';
import type { Words } from '../words/words.ts';
import {
  blank,
  type CaseToPrint,
  courthouseLines,
  hearingWords,
  signerLine,
} from './case-words.ts';
import { renderPaper } from './render.ts';

/** The letter to the clerk: what is enclosed and what is requested. */
export function coverLetter(
  { plan, filed }: Pick<CaseToPrint, 'plan' | 'filed'>,
  enclosed: readonly string[],
): Paper {
  const { caption, hearing } = plan;
  const title = filed.filedTitles.coverLetter(caption.caseNumber);
  return renderPaper(
    filed,
    'cover-letter',
    {
      blank,
      ...senderContext(caption.filer),
      county: caption.county,
      courthouse: courthouseLines(plan),
      defendant: caption.defendant,
      caseNumber: caption.caseNumber,
      petitioner: plan.petitioner,
      petition: enclosed[0],
      enclosed: [...enclosed],
      hearing: hearing === undefined ? undefined : hearingWords(filed, hearing),
      interpreter: plan.requests.interpreter,
      ...lawContext(filed, plan),
      signer: signerLine(filed, plan),
    },
    { title, footer: title },
  );
}

function senderContext(filer: FilerBlock) {
  const { name, barNumber, firm, address, phone, email, standing } = filer;
  return {
    name,
    barNumber,
    firm,
    address: address === undefined ? undefined : addressLines(address),
    phone,
    email,
    attorney: standing === 'attorney',
  };
}

function lawContext({ sectionsNamed }: Words, plan: FilingPlan) {
  const notice = noticeOf(plan);
  const noFee = noFeeAuthorities(plan);
  return {
    onProbation: probationNow(plan) === 'runs',
    noticeRequired: notice.required,
    noticeSections: notice.asks.map(sectionsNamed.authority).join('; '),
    noFee: noFee.length === 0 ? undefined : noFee.map(sectionsNamed.asAmended).join('; '),
  };
}
