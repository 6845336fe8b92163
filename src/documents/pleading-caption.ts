import { filerLines } from '../forms/caption-values.ts';
import type { PleadingCaption } from '../paper/pleading-caption.ts';
import type { FilingPlan } from '../petition/plan.ts';
import { dateInWords, timeInWords } from '../words/en/dates.ts';
import { courthouseLines } from './case-words.ts';

/** The head of a paper of ours that goes to the court, as rule 2.111 lays it out. */
export function pleadingCaption(plan: FilingPlan, title: readonly string[]): PleadingCaption {
  const { caption, hearing } = plan;
  const [name = '', ...address] = courthouseLines(plan);
  return {
    filer: filerLines(plan),
    court: `SUPERIOR COURT OF CALIFORNIA, COUNTY OF ${caption.county.toUpperCase()}`,
    courthouse: [name, address.join(', ')].filter((line) => line !== ''),
    defendant: caption.defendant,
    caseNumber: caption.caseNumber,
    title,
    hearing:
      hearing === undefined
        ? []
        : [
            `Date: ${dateInWords(hearing.on)}`,
            ...(hearing.at === undefined ? [] : [`Time: ${timeInWords(hearing.at)}`]),
            ...(hearing.department === undefined ? [] : [`Department: ${hearing.department}`]),
          ],
  };
}
