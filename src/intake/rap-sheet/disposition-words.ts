import { asLetters, editDistance } from '../slips.ts';

export type DispositionKind =
  | 'convicted'
  | 'dismissed'
  | 'acquitted'
  | 'deferred-entry'
  | 'diverted'
  | 'program-completed'
  | 'program-terminated'
  | 'proceedings-suspended'
  | 'held-to-answer'
  | 'sustained'
  | 'arrest-ended'
  | 'goes-on-in-other-counts'
  | 'turned-over'
  | 'revoked'
  | 'reinstated'
  | 'modified'
  | 'terminated-early'
  | 'reduced'
  | 'set-aside'
  | 'relief-granted'
  | 'paroled'
  | 'discharged'
  | 'registration-ended'
  | 'nothing';

/** How a disposition begins, as printed or as it may be printed; only letters. */
const beginnings: readonly (readonly [string, DispositionKind])[] = [
  ['CONVICTIONCERTIFIED', 'nothing'],
  ['CONVCERTIFIED', 'nothing'],
  ['CONVICTED', 'convicted'],
  ['CONVSETASIDE', 'set-aside'],
  ['CONVICTIONSETASIDE', 'set-aside'],
  ['SETASIDEDISM', 'set-aside'],
  ['DISMISSEDPER', 'dismissed'],
  ['DISMISSED', 'dismissed'],
  ['DISMISSAL', 'dismissed'],
  ['PCDISMISSED', 'dismissed'],
  ['ACQUITTED', 'acquitted'],
  ['NOTGUILTY', 'acquitted'],
  ['FOUNDNOTGUILTY', 'acquitted'],
  ['DEFERREDENTRYOFJUDGMENT', 'deferred-entry'],
  ['DEFERREDENTRYJUDGMENT', 'deferred-entry'],
  ['DEFERENTRYOFJUDGMENT', 'deferred-entry'],
  ['DIVERSIONCOMPLETED', 'program-completed'],
  ['DIVERTED', 'diverted'],
  ['DIVERSION', 'diverted'],
  ['PRETRIALDIVERSION', 'diverted'],
  ['PROCSUSP', 'proceedings-suspended'],
  ['PROCEEDINGSSUSPENDED', 'proceedings-suspended'],
  ['HELDTOANSWER', 'held-to-answer'],
  ['CERTIFIEDTOSUPERIOR', 'held-to-answer'],
  ['CERTIFIEDTOSUP', 'held-to-answer'],
  ['CERTTOSUPERIOR', 'held-to-answer'],
  ['CERTTOSUP', 'held-to-answer'],
  ['BOUNDOVER', 'held-to-answer'],
  ['SUSTAINED', 'sustained'],
  ['PETITIONSUSTAINED', 'sustained'],
  ['RELEASEDDETENTION', 'arrest-ended'],
  ['RELDETONLY', 'arrest-ended'],
  ['RELEASED', 'arrest-ended'],
  ['PROSRELDET', 'arrest-ended'],
  ['PROSREJCOMB', 'goes-on-in-other-counts'],
  ['PROSREJ', 'arrest-ended'],
  ['PROSREL', 'arrest-ended'],
  ['PROSECUTORREJECTED', 'arrest-ended'],
  ['PROSDEFERREDFORREV', 'arrest-ended'],
  ['ARRESTRELIEF', 'arrest-ended'],
  ['ARRESTSEALED', 'arrest-ended'],
  ['RELTOT', 'turned-over'],
  ['PROBATIONREVOKED', 'revoked'],
  ['PROBREVOKED', 'revoked'],
  ['PROBATIONREINSTATED', 'reinstated'],
  ['PROBREINSTATED', 'reinstated'],
  ['SENTENCEMODIFIED', 'modified'],
  ['SENMODIFIED', 'modified'],
  ['PROBATIONMODIFIED', 'modified'],
  ['PROBMODIFIED', 'modified'],
  ['PROBATIONTERMINATEDEARLY', 'terminated-early'],
  ['EARLYTERMINATION', 'terminated-early'],
  ['REDUCEDTO', 'reduced'],
  ['REDESIGNATED', 'reduced'],
  ['RELIEFGRANTED', 'relief-granted'],
  ['AUTOMATICRELIEFGRANTED', 'relief-granted'],
  ['CONVICTIONRELIEFGRANTED', 'relief-granted'],
  ['CONVRELIEFGRANTED', 'relief-granted'],
  ['PAROLED', 'paroled'],
  ['DISCHARGED', 'discharged'],
  ['NOLONGERREQUIRED', 'registration-ended'],
  ['NOLONGERINTERESTED', 'nothing'],
  ['PLEAADVISEMENT', 'nothing'],
];

/** What a printed disposition is; undefined if not a known one. */
export function dispositionOf(printed: string): DispositionKind | undefined {
  const letters = asLetters(printed.replaceAll(/\b\d[\d.]*(?:\([A-Z\d]\))*/gu, ''));
  const kind = nearestBeginning(letters);
  if (kind === 'dismissed') return ofDismissal(printed, letters);
  if (kind === 'relief-granted' && /851|1001|1000\.4/u.test(printed)) return 'arrest-ended';
  if (kind === 'deferred-entry' || kind === 'diverted') return ofProgram(kind, letters);
  if (kind === 'acquitted' && /INSAN/u.test(letters)) return undefined;
  return kind;
}

/** A deferral or diversion granted, or how it ended: "DIVERSION TERMINATED/CONVICTED". */
function ofProgram(granted: 'deferred-entry' | 'diverted', letters: string): DispositionKind {
  if (/CONVICTED|JUDGMENTENTERED|JUDGMENTIMPOSED/u.test(letters)) return 'convicted';
  if (/DISMISS|COMPLETE|(?<!UN)SUCCESSFUL/u.test(letters)) return 'program-completed';
  return /TERMINAT|REVOKED|FAILED|UNSUCC|SETASIDE|VACATED/u.test(letters)
    ? 'program-terminated'
    : granted;
}

/**
 * A dismissal gives its ground: the end of a program, or the statute that sets a conviction aside.
 */
function ofDismissal(printed: string, letters: string): DispositionKind {
  if (/1203\.4/u.test(printed)) return 'set-aside';
  const program = /1000\.3|1001\.\d/u.test(printed) || /DIVERSION|PROGRAMCOMP/u.test(letters);
  return program ? 'program-completed' : 'dismissed';
}

function nearestBeginning(letters: string): DispositionKind | undefined {
  let best: { readonly kind: DispositionKind; readonly score: number } | undefined;
  for (const [beginning, kind] of beginnings) {
    if (letters.length < beginning.length - 2) continue;
    const distance = distanceToStart(letters, beginning);
    if (distance > Math.floor(beginning.length / 6) + (beginning.length > 7 ? 1 : 0)) continue;
    // If two fit, the longer says more.
    const score = beginning.length - 3 * distance;
    if (best === undefined || score > best.score) best = { kind, score };
  }
  return best?.kind;
}

/** The letters may have lost or doubled one: "DISMISSSED", "CONVCTED". */
function distanceToStart(letters: string, beginning: string): number {
  const { length } = beginning;
  return Math.min(
    ...[length - 1, length, length + 1].map((end) =>
      editDistance(letters.slice(0, end), beginning),
    ),
  );
}
