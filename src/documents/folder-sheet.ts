import type { CountyProfile } from '../court/county.ts';
import { findCourthouse } from '../court/courthouse.ts';
import type { Paper } from '../paper/block.ts';
import { writtenName } from '../petition/written-name.ts';
import type { CourtCase } from '../record/record.ts';
import { dateInWords } from '../words/en/dates.ts';
import { outcomeWords } from '../words/en/outcomes.ts';
import { longBlank } from './case-words.ts';
import { blockingQuestions, openQuestions } from './open-questions.ts';
import { casesOf, outcomeFlags, type WholeRecord } from './record-words.ts';
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
        const questions = [...blockingQuestions(found.counts), ...openQuestions(found.counts)];
        return {
          caseNumber: found.caseNumber,
          ...courtOf(courtCase, county),
          outcome: outcomeWords[found.outcome].short,
          ...outcomeFlags(courtCase, found),
          toFindOut: questions.length === 0 ? undefined : questions.length,
          questions,
          byHand: [...(byHand.get(found.caseNumber) ?? [])],
        };
      }),
    },
    { title: 'Folder sheet', footer: 'For the folder · not for the court' },
  );
}

/** The courthouse, else what is known of the court. */
function courtOf(
  { court, number }: CourtCase,
  profile: CountyProfile,
): { readonly [name: string]: Context } {
  const nothing = { courthouse: undefined, federal: false, county: undefined };
  if (court.system === 'federal') return { ...nothing, federal: true };
  const found = findCourthouse(court.courthouse, number, profile);
  if (found.kind === 'found' && found.by !== 'case-number') {
    return { ...nothing, courthouse: found.courthouse.name };
  }
  return court.courthouse === undefined
    ? { ...nothing, county: court.county }
    : { ...nothing, courthouse: court.courthouse };
}
