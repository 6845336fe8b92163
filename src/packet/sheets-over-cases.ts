import { byHandLine } from '../documents/case-words.ts';
import { clientSheet } from '../documents/client-sheet.ts';
import { folderSheet } from '../documents/folder-sheet.ts';
import { drawnLetter } from '../paper/to-pdf.ts';
import type { DrawnPaper } from '../pdf/print.ts';
import { isReductionOnly } from '../petition/reduction-only.ts';
import type { PlannedCase, RecordToPrint } from './record-cases.ts';

/** A sheet over all cases of a person, by its file's name. */
export interface Sheet {
  readonly name: 'client.pdf' | 'folder.pdf';
  readonly paper: DrawnPaper;
}

/** The client's sheet always; the folder's where someone else prepares the papers. */
export function sheetsOver(
  { record, determination, county, words, client = words }: RecordToPrint,
  cases: readonly Pick<PlannedCase, 'caseNumber' | 'filing'>[],
): readonly Sheet[] {
  const reductionOnly = cases.flatMap(({ caseNumber, filing }) =>
    filing.ready && isReductionOnly(filing.plan) ? [caseNumber] : [],
  );
  const { asOf } = determination;
  const whole = { record, determination, county, words, asOf, reductionOnly };
  const own = drawnLetter(clientSheet({ ...whole, words: client }));
  const sheets: readonly Sheet[] = [{ name: 'client.pdf', paper: own }];
  if (record.preparedBy === undefined && record.filer.kind !== 'attorney') return sheets;
  const byHand = new Map(
    cases.map(({ caseNumber, filing }) => [
      caseNumber,
      filing.ready ? filing.plan.byHand.map((one) => byHandLine(words, one)) : [],
    ]),
  );
  return [...sheets, { name: 'folder.pdf', paper: drawnLetter(folderSheet(whole, byHand)) }];
}
