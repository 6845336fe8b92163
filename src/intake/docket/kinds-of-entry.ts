import type { Clause } from './clauses.ts';
import { grantsProbation } from './granted-probation.ts';
import { isOnlyPossible } from './probation-orders.ts';

/* What an entry as a whole is: a court trial, a grant, or what can only come after one. */

export function isCourtTrial(text: string): boolean {
  return /\bSOT\b|\bCALLED FOR COURT TRIAL\b|\bCOURT TRIAL (?:RESUMES|CONTINUES|COMMENCES|IS HELD|HELD)\b|\bSUBMITT?(?:ED|S)\b.*\b(?:POLICE REPORT|PRELIMINARY (?:HEARING )?TRANSCRIPT|TRANSCRIPT|REPORTS?|RECORD)\b/u.test(
    text,
  );
}

export function isLaterEntry(clauses: readonly Clause[]): boolean {
  const some = (test: (text: string) => boolean) => clauses.some(({ text }) => test(text));
  if (
    some((text) => /\bRESENTENC|\b1170\.18\b/u.test(text) && /\b(?:GRANTED|RECALLED)\b/u.test(text))
  )
    return true;
  return (
    some(isAfterGrant) &&
    !some(isDeferral) &&
    (!some(isGrant) || (some(isBroken) && !some(isConviction)))
  );
}

/** "THE SENTENCE OF 10/17/11 IS VACATED", and the entry pronounces another. */
export function isSentencedAnew(clauses: readonly Clause[]): boolean {
  const vacates = ({ text }: Clause) =>
    /\bSENTENCE(?: (?:OF|IMPOSED|PRONOUNCED)(?: ON)? [\d/]+)?(?: PREVIOUSLY IMPOSED)? (?:IS |IS ORDERED |HEREBY )*VACATED\b/u.test(
      text,
    ) && !isOnlyPossible(text);
  const pronounces =
    /\bEXECUTION OF SENTENCE\b|\b(?:FORMAL|SUMMARY) PROBATION\b|\bSERVE \d|\bSENTENCED TO\b/u;
  return (
    clauses.some(vacates) && clauses.some(({ text }) => isGrant(text) || pronounces.test(text))
  );
}

/** "SENTENCING CONTINUED TO 01/20/14": jail ordered that day is not yet the sentence. */
export function putsSentenceOff(clauses: readonly Clause[]): boolean {
  const off =
    /\b(?:SENTENC(?:E|ING)|PROBATION AND SENTENCE)(?: HEARING)? (?:IS |HEARING )?(?:CONTINUED|SET|PUT OVER|TRAILED|POSTPONED)\b|\b(?:BEFORE|PRIOR TO|PENDING) SENTENCING\b/u;
  const pronounced =
    /\bSENTENCED TO\b|\bSENTENCE (?:IS )?IMPOSED\b|\bCONDITIONAL SENTENCE\b|\b(?:FORMAL|SUMMARY|INFORMAL|COURT) PROBATION\b/u;
  return (
    clauses.some(({ text }) => off.test(text)) &&
    !clauses.some(({ text }) => isGrant(text) || pronounced.test(text))
  );
}

function isGrant(text: string): boolean {
  return (
    grantsProbation(text) ||
    /\bIMPOSITION OF\b|\bISS\b|\bESS\b|\bPLACED ON\b|\bPROBATION (?:IS )?DENIED\b/u.test(text)
  );
}

/** Probation granted and broken in one entry: the head of another was lost between them. */
function isBroken(text: string): boolean {
  return (
    /\bPROBATION (?:IS |HAS )?(?:SUMMARILY )?(?:REVOKED|REINSTATED|EXPIRED)\b|\bADMITS VIOLATION\b|(?<!\bNOT )\bIN VIOLATION OF PROBATION\b/u.test(
      text,
    ) && !isOnlyPossible(text)
  );
}

/** A sentence pronounced on the day of the plea or the verdict stands in its own entry. */
function isConviction(text: string): boolean {
  return /\b(?:PLEADS|PLED|CONVICTED|GUILTY)\b/u.test(text);
}

/** Words that suppose a sentence: where none was read, its entry was lost, and this is not it. */
function isAfterGrant(text: string): boolean {
  return (
    /\bPROBATION\b.*\b(?:REVOKED|REINSTATED|EXPIRED|ENDED|EXTENDED|MODIFIED|TERMINATED)\b/u.test(
      text,
    ) ||
    /\bSUPERVISION (?:IS )?(?:SUMMARILY )?REVOKED\b|\b(?:ADMITS|(?<!NOT )IN) VIOLATION\b|(?<!\bFINE (?:IS )?)\bCONVERTED TO\b/u.test(
      text,
    ) ||
    /\b1203\.4\w?\b|\bNUNC PRO TUNC\b.*\bCORRECTED\b|\bCORRECTED NUNC PRO TUNC\b/u.test(text)
  );
}

export function isDeferral(text: string): boolean {
  return /\bDEFERRED ENTRY\b|\bDEJ\b|\bDIVERSION\b/u.test(text);
}
