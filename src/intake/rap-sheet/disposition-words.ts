import { asLetters, editDistance } from '../slips.ts';

export type DispositionKind =
  | 'convicted'
  | 'sentenced'
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
  | 'revoked-and-ended'
  | 'revoked-and-reinstated'
  | 'modified'
  | 'extended'
  | 'terminated-early'
  | 'terminated-for-misconduct'
  | 'completed'
  | 'transferred'
  | 'reduced'
  | 'set-aside'
  | 'relief-granted'
  | 'relief-taken-back'
  | 'order-taken-back'
  | 'conviction-taken-back'
  | 'paroled'
  | 'discharged'
  | 'registration-ended'
  | 'nothing';

/** How a disposition begins, as printed or as it may be printed; only letters. */
const beginnings: readonly (readonly [string, DispositionKind])[] = [
  ['CONVICTIONCERTIFIED', 'nothing'],
  ['CONVCERTIFIED', 'nothing'],
  ['CONVICTED', 'convicted'],
  ['SENTENCED', 'sentenced'],
  ['SENTENCEIMPOSED', 'sentenced'],
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
  ['PROBATIONCONVERTED', 'modified'],
  ['PROBCONVERTED', 'modified'],
  ['PROBATIONEXTENDED', 'extended'],
  ['PROBEXTENDED', 'extended'],
  ['REDUCEDTO', 'reduced'],
  ['REDESIGNATED', 'reduced'],
  ['RELIEFGRANTED', 'relief-granted'],
  ['AUTOMATICRELIEFGRANTED', 'relief-granted'],
  ['CONVICTIONRELIEFGRANTED', 'relief-granted'],
  ['CONVRELIEFGRANTED', 'relief-granted'],
  ['PAROLED', 'paroled'],
  ['DISCHARGED', 'discharged'],
  ['PAROLEDISCHARGED', 'discharged'],
  ['NOLONGERREQUIRED', 'registration-ended'],
  ['REGISTRATIONTERMINATED', 'registration-ended'],
  ['NOLONGERINTERESTED', 'nothing'],
  ['PLEAADVISEMENT', 'nothing'],
];

/** What a printed disposition is; undefined if not a known one. */
export function dispositionOf(printed: string): DispositionKind | undefined {
  const letters = asLetters(printed.replaceAll(/\b\d[\d.]*(?:\([A-Z\d]\))*/gu, ''));
  const kind = nearestBeginning(letters.replace(/^(?:CASE|CHARGES?|COUNTS?)(?=DISMISSED)/u, ''));
  const said = isOtherWord(kind, letters) ? undefined : kind;
  const back = takesBack(printed, letters);
  if (back !== undefined) return back;
  const worded = ofProbation(said, printed, letters) ?? ofRelief(said, printed, letters) ?? said;
  const found = worded === 'dismissed' ? ofDismissal(printed, letters) : worded;
  if (found === undefined || isNotOrdered(found, letters)) return undefined;
  if (takenBack.test(letters) && reliefs.has(found)) return 'relief-taken-back';
  if (found === 'deferred-entry' || found === 'diverted') return ofProgram(found, letters);
  if (takenBack.test(letters) && found !== 'dismissed') return undefined;
  if (found === 'relief-granted' && /851|1001|1000\.4/u.test(printed)) return 'arrest-ended';
  return found === 'acquitted' && /INSAN/u.test(letters) ? undefined : found;
}

const takenBack = /VACATED|RESCINDED|REVERSED/u;

/** "ORDER OF 09-19-2006 SET ASIDE", "CONVICTION VACATED PER 1473.7 PC": what an earlier line says holds no longer. */
function takesBack(printed: string, letters: string): DispositionKind | undefined {
  if (/DENIED|INPART/u.test(letters)) return undefined;
  const ofOrder = /^(?:COURT)?ORDER(?:OF|DATED|GRANTING)?[A-Z]*(?:SETASIDE|VACATED|RESCINDED)/u;
  const ofRelief = /^(?:DISMISSAL|DISM|RELIEF|REDUCTION)(?:SETASIDE|VACATED|RESCINDED)/u;
  if (ofOrder.test(letters) || ofRelief.test(letters))
    return /1203\.4|1170\.18|(?<!\d)17\(B\)|DISM|RELIEF|REDU/u.test(printed)
      ? 'relief-taken-back'
      : 'order-taken-back';
  const ofConviction =
    /^(?:CONV(?:ICTION)?|JUDGMENT)VACATED|^CONV(?:ICTION)?SETASIDE(?:AND|FOR)?NEWTRIAL/u;
  return ofConviction.test(letters) && !/1203\.4/u.test(printed)
    ? 'conviction-taken-back'
    : undefined;
}

const reliefs: ReadonlySet<DispositionKind> = new Set(['set-aside', 'reduced', 'relief-granted']);

/** Words that begin as others do: a conviction affirmed, parole revoked, a release on bail. */
function isOtherWord(kind: DispositionKind | undefined, letters: string): boolean {
  if (kind === 'convicted') return /^CONVICTI[O0]N/u.test(letters);
  if (kind === 'sentenced') return !/^SENTENCE(?:D|IMPOSED)/u.test(letters);
  if (kind === 'paroled') return /^PAROLE(?!D)/u.test(letters);
  if (kind === 'revoked') return /^PROB(?:ATION)?REVOCATION|^PRCS/u.test(letters);
  return /^RELEASED(?:(?:ON|TO)[A-Z]|.*(?:BAIL|BOND|RECOG|CIT[AE]|PROMISE))/u.test(letters);
}

const onlyIfOrdered: ReadonlySet<DispositionKind> = new Set([
  ...(['set-aside', 'reduced', 'relief-granted', 'revoked', 'reinstated', 'modified'] as const),
  ...(['extended', 'terminated-early', 'completed', 'diverted', 'deferred-entry'] as const),
]);

/** Refused, or asked for and not yet decided. */
function isNotOrdered(kind: DispositionKind, letters: string): boolean {
  if (/DENIED|DENIAL/u.test(letters)) return kind !== 'convicted' && kind !== 'nothing';
  const asked = /REFERR|HEARING|(?<!RE)FILED|REQUESTED|PENDING|CALENDAR|INELIGIBLE|NOTELIGIBLE/u;
  return onlyIfOrdered.has(kind) && asked.test(letters);
}

/** How probation ended or went on, in whatever words. */
function ofProbation(
  kind: DispositionKind | undefined,
  printed: string,
  letters: string,
): DispositionKind | undefined {
  if (kind === 'revoked') {
    if (/REINST/u.test(letters)) return 'revoked-and-reinstated';
    return /TERMINATED/u.test(letters) ? 'revoked-and-ended' : kind;
  }
  if (kind === undefined && /^PROB(?:ATION)?EXT(?!R)/u.test(letters)) return 'extended';
  if (kind === undefined && /^PROB(?:ATION)?(?:REV(?:OKED)?(?:AND)?)?REINST/u.test(letters))
    return /^PROB(?:ATION)?REV/u.test(letters) ? 'revoked-and-reinstated' : 'reinstated';
  if (/^PROB(?:ATION)?.*TRANSF|^TRANSFER.*PROBATION|^JURIS.*TRANSFER/u.test(letters))
    return 'transferred';
  const toSummary =
    /^(?:FORMAL)?PROB(?:ATION)?(?:MOD|CHANGED|CONVERTED)[A-Z]*TO(?:SUMM|INFORMAL|UNSUPERVISED)/u;
  if (toSummary.test(letters)) return 'modified';
  const ended = /^(?:PROB(?:ATION)?|EARLY)(?:TERM|COMPLETED|SUCC|EXPIRED)|^SUCCESSFUL.*PROBATION/u;
  if (!ended.test(letters)) return undefined;
  if (/UNSUCC|MISCONDUCT/u.test(letters)) return 'terminated-for-misconduct';
  if (/EARLY/u.test(letters) || /1203\.3(?!\d)/u.test(printed)) return 'terminated-early';
  // That its time ran out does not say that it ended well.
  return /SUCC|COMPLET/u.test(letters) ? 'completed' : undefined;
}

/** Relief by its section, in whatever words: "PLEA WITHDRAWN/DISMISSED PER 1203.4 PC". */
function ofRelief(
  kind: DispositionKind | undefined,
  printed: string,
  letters: string,
): DispositionKind | undefined {
  if (kind !== undefined) return undefined;
  if (/1203\.425/u.test(printed)) return /RELIEF/u.test(letters) ? 'relief-granted' : undefined;
  if (/851\.[89]/u.test(printed)) return /SEAL|INNOCEN/u.test(letters) ? 'arrest-ended' : undefined;
  if (/1203\.4/u.test(printed))
    return /DISM|SETASIDE|EXPUNGE|(?<!NOT)GRANTED/u.test(letters) ? 'set-aside' : undefined;
  if (/1170\.18|11361\.8|(?<!\d)17\(B\)|PROP\W*47/u.test(printed)) {
    // "RESENTENCED/DISMISSED PER 11361.8 HS" is one or the other.
    return /MISD|RESENT/u.test(letters) && !/DISM/u.test(letters) ? 'reduced' : undefined;
  }
  return /DIVERSION/u.test(letters) ? 'diverted' : undefined;
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
  if (/1203\.4|11361\.8/u.test(printed)) return 'set-aside';
  const program = /1000\.[34]|1001\.\d/u.test(printed) || /DIVERSION|PROGRAMCOMP/u.test(letters);
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
