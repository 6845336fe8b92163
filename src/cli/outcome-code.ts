import { isEligible, type Outcome } from '../law/outcome.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';

/** The exit code for several cases: done if one can be filed, or else what is in the way. */
export function outcomeCode(outcomes: readonly Outcome[]): ExitCode {
  if (outcomes.some(isEligible)) return exitCodes.done;
  return outcomes.includes('needs-facts') ? exitCodes.factsMissing : exitCodes.nothingToFile;
}
