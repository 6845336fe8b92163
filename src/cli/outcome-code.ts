import { isEligible, type Outcome } from '../law/outcome.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';

/** What a run over several cases ends with: done where one can be filed, else what stands in the way. */
export function outcomeCode(outcomes: readonly Outcome[]): ExitCode {
  if (outcomes.some(isEligible)) return exitCodes.done;
  return outcomes.includes('needs-facts') ? exitCodes.factsMissing : exitCodes.nothingToFile;
}
