import { planPaper } from '../documents/plan-paper.ts';
import { drawnLetter } from '../paper/to-pdf.ts';
import type { Print } from '../pdf/print.ts';
import { type Bundle, bundles } from './bundles.ts';
import { papersOfCase, papersOfJob } from './ready-packet.ts';
import { type PlannedCase, plannedCases, type RecordToPrint } from './record-cases.ts';
import { sheetsOver } from './sheets-over-cases.ts';

/** What is printed for one step, of one case; a sheet over all cases has none. */
export interface PrintJob {
  readonly file: Bundle['file'] | 'folder.pdf';
  readonly caseNumber?: string;
  readonly prints: readonly Print[];
}

/** What stays with the person, whatever else there is. */
const kept = 'keep.pdf';

/**
 * All that is printed of a record, each for its step: the sheets over all cases first, then case by
 * case. No file is made: the pages go into those of everyone.
 *
 * @throws MissingLetterError where the record has a letter that no face for court papers has.
 */
export async function printJobs(input: RecordToPrint): Promise<readonly PrintJob[]> {
  const planned = await plannedCases(input);
  const sheets = sheetsOver(input, planned).map(
    ({ name, paper }): PrintJob => ({ file: name === 'client.pdf' ? kept : name, prints: [paper] }),
  );
  return [...sheets, ...planned.flatMap(jobsOfCase)];
}

function jobsOfCase({ caseNumber, printed }: PlannedCase): readonly PrintJob[] {
  if (printed.kind === 'plan') {
    return [{ file: kept, caseNumber, prints: [drawnLetter(planPaper(printed.plan))] }];
  }
  const papers = papersOfCase(printed);
  return bundles.map((bundle) => ({
    file: bundle.file,
    caseNumber,
    prints: papersOfJob(bundle, papers).flatMap(({ prints }) => prints),
  }));
}
