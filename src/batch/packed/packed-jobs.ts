import type { PrintJob } from '../../packet/print-jobs.ts';
import { pageObjects } from './page-objects.ts';
import type { PageObjects } from './pages-in-making.ts';

/** One print job of one case, ready to be put into everyone's file; a sheet over all cases has no case. */
export interface PackedJob {
  readonly file: PrintJob['file'];
  readonly caseNumber?: string;
  readonly pages: PageObjects;
}

export function packedJobs(jobs: readonly PrintJob[]): readonly PackedJob[] {
  return jobs
    .filter(({ prints }) => prints.length > 0)
    .map(({ file, caseNumber, prints }) => ({
      file,
      ...(caseNumber === undefined ? {} : { caseNumber }),
      pages: pageObjects(prints),
    }));
}
