import { parsePlainDate } from '../calendar/plain-date.ts';
import { MissingLetterError } from '../pdf/missing-letter.ts';
import type { Words } from '../words/words.ts';
import { systemRefusal } from './disk-fault.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import { UsageFault } from './usage-fault.ts';

/** What we print about an error, and the exit code. */
export interface FaultSaid {
  readonly what: string;
  readonly fix: string;
  readonly code: ExitCode;
}

/** An error a person can fix has no trace; one they cannot fix is our bug, and says so. */
export function faultSaid(words: Words, fault: unknown): FaultSaid {
  const { faultLines, scriptWords } = words;
  if (fault instanceof UsageFault) return { ...usageSaid(words, fault), code: exitCodes.usage };
  if (fault instanceof MissingLetterError) {
    return {
      what: put(faultLines.noFace, { letters: scriptWords(fault.letters) }),
      fix: faultLines.noFaceFix,
      code: exitCodes.recordInvalid,
    };
  }
  if (fault instanceof Error && fault.name === 'DoesNotFitError') {
    return {
      what: put(faultLines.doesNotFit, { why: fault.message }),
      fix: faultLines.doesNotFitFix,
      code: exitCodes.recordInvalid,
    };
  }
  const refusal = systemRefusal(fault);
  if (refusal !== undefined) {
    return {
      what: put(faultLines.disk, { refusal: refusalInWords(words, refusal) }),
      fix: faultLines.diskFix,
      code: exitCodes.usage,
    };
  }
  return { what: faultLines.ours, fix: faultLines.oursFix, code: exitCodes.ourFault };
}

function usageSaid(words: Words, { code, values }: UsageFault): Pick<FaultSaid, 'what' | 'fix'> {
  const { what, fix } = words.faultWords[code];
  const { lawFrom = '', refusal } = values;
  const from = parsePlainDate(lawFrom);
  const said = {
    ...values,
    ...(refusal === undefined ? {} : { refusal: refusalInWords(words, refusal) }),
    ...(from === undefined ? {} : { lawFromInWords: words.dateInWords(from) }),
  };
  return { what: put(what, said), fix: put(fix, said) };
}

export function refusalInWords({ diskAnswers, diskRefusals }: Words, refusal: string): string {
  return diskRefusals[refusal] ?? diskAnswers(refusal);
}

/** A date the user typed stays as typed. */
function put(text: string, values: Readonly<Record<string, string>>): string {
  return text.replaceAll(/\{(\w+)\}/gu, (_, name: string) => values[name] ?? '');
}
