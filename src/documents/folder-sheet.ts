import type { CountyProfile } from '../court/county.ts';
import { findCourthouse } from '../court/courthouse.ts';
import type { Paper } from '../paper/block.ts';
import { writtenName } from '../petition/written-name.ts';
import type { CourtCase } from '../record/record.ts';
import type { Words } from '../words/words.ts';
import { wholeLine } from './case-words.ts';
import { blockingQuestions, openQuestions } from './open-questions.ts';
import { answerInRecord, casesOf, flagsInRecord, type WholeRecord } from './record-words.ts';
import { type Context, renderPaper } from './render.ts';

/** One sheet for a clinic's folder: the name large, what is missing, what comes next. */
export function folderSheet(
  whole: WholeRecord,
  byHand: ReadonlyMap<string, readonly string[]>,
): Paper {
  const { record, determination, county, words, asOf } = whole;
  return renderPaper(
    words,
    'folder-sheet',
    {
      name: writtenName(record.petitioner.name),
      asOf: words.dateInWords(asOf),
      preparedBy: record.preparedBy,
      lines: Array.from({ length: 4 }, () => wholeLine),
      cases: casesOf(record, determination).map(([courtCase, found]): Context => {
        const questions = [
          ...blockingQuestions(words, found.counts, true),
          ...openQuestions(words, found.counts, true),
        ];
        return {
          caseNumber: words.caseNumberWords(found.caseNumber),
          ...courtOf(words, courtCase, county),
          outcome: answerInRecord(whole, found),
          ...flagsInRecord(whole, courtCase, found),
          toFindOut: questions.length === 0 ? undefined : questions.length,
          questions,
          byHand: [...(byHand.get(found.caseNumber) ?? [])],
        };
      }),
    },
    words.sheetHeads.folder,
  );
}

/** The courthouse, or else what is known about the court. */
function courtOf(
  { countyNamed }: Words,
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
    ? { ...nothing, county: countyNamed(court.county) }
    : { ...nothing, courthouse: court.courthouse };
}
