import type { CountyProfile } from '../court/county.ts';
import { findCourthouse } from '../court/courthouse.ts';
import type { CaseDetermination } from '../eligibility/determination.ts';
import type { Paper } from '../paper/block.ts';
import { writtenName } from '../petition/written-name.ts';
import type { CourtCase } from '../record/record.ts';
import { dateInWords } from '../words/en/dates.ts';
import { outcomeWords } from '../words/en/outcomes.ts';
import { questionWords } from '../words/en/questions.ts';
import { longBlank } from './case-words.ts';
import { casesOf, nextWords, once, type WholeRecord } from './record-words.ts';
import { type Context, renderPaper } from './render.ts';

/** One sheet for a clinic's folder: the name large, what is missing, what comes next. */
export function folderSheet(
  { record, determination, county, asOf }: WholeRecord,
  byHand: ReadonlyMap<string, readonly string[]>,
): Paper {
  return renderPaper(
    'en',
    'folder-sheet',
    {
      name: writtenName(record.petitioner.name),
      asOf: dateInWords(asOf),
      preparedBy: record.preparedBy,
      lines: Array.from({ length: 4 }, () => longBlank),
      cases: casesOf(record, determination).map(([courtCase, found]): Context => {
        const questions = questionsOf(found);
        const own = byHand.get(found.caseNumber) ?? [];
        return {
          caseNumber: found.caseNumber,
          court: courtName(courtCase, county),
          outcome: outcomeWords[found.outcome].short,
          missing: questions.length === 0 ? 'nothing' : `${questions.length} to find out`,
          next: nextWords(courtCase, found),
          questions: [...questions],
          byHand: [...own],
        };
      }),
    },
    { title: 'Folder sheet', footer: 'For the folder · not for the court' },
  );
}

function courtName({ court, number }: CourtCase, county: CountyProfile): string {
  if (court.system === 'federal') return 'federal court';
  const found = findCourthouse(court.courthouse, number, county);
  if (found.kind === 'found' && found.by !== 'case-number') return found.courthouse.name;
  return court.courthouse ?? `${court.county} (courthouse not stated)`;
}

function questionsOf(found: CaseDetermination): readonly string[] {
  return once(
    found.counts.flatMap((count) => count.questions.map((one) => questionWords(one.code))),
  );
}
