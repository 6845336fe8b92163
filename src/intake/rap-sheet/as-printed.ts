import { agencyKinds } from '../courts/printed-court.ts';

/**
 * A sheet's line as the state prints it, whatever a clinic's copy made of it: in capitals, with its
 * words whole and parted, and each labeled value on a line of its own.
 */
export function asPrinted(copied: string): readonly string[] {
  return parted(withSpaces(joinedLetters(isInSmall(copied) ? copied.toUpperCase() : copied)));
}

/** The lines of a copy as its owner had them: without a mail's marks, and in capitals. */
export function linesCopied(text: string): readonly string[] {
  return unquoted((isInSmall(text) ? text.toUpperCase() : text).split('\n'));
}

/** "> CNT:001": a mail program marks every line that it quotes. */
function unquoted(lines: readonly string[]): readonly string[] {
  const printed = lines.filter((line) => line.trim() !== '');
  const marked = printed.filter((line) => quoteMark.test(line));
  return marked.length * 2 > printed.length
    ? lines.map((line) => line.replace(quoteMark, ''))
    : lines;
}

const quoteMark = /^\uFEFF?(?:>\s?)+/u;

/** A scanner makes some small letters of capitals; it does not make most of them. */
function isInSmall(text: string): boolean {
  const small = text.replaceAll(/[^a-km-z]/gu, '').length;
  return small > 1 && small > text.replaceAll(/[^A-Z]/gu, '').length;
}

/** "C O N V  S T A T U S : F E L O N Y": one blank between letters, two between words; "3 Y 6 M" is not. */
function joinedLetters(line: string): string {
  const joined = line.replaceAll(spread, (run) =>
    /^(?:\d [A-Z](?: |$))+$/u.test(run) ? run : run.replaceAll(' ', ''),
  );
  return joined === line ? line : joined.replaceAll(/(?<!\S)([A-Z0-9]) ([A-Z0-9])(?!\S)/gu, '$1$2');
}

const spread = /(?<!\S)(?=(?:\S ){3})[A-Z0-9](?: [A-Z0-9:/#().,&-])+(?![^\s])/gu;

/** A copy that lost the blanks within lines: "NAM:001DOB:19860707", "20101020CASCLOSANGELES". */
function withSpaces(line: string): string {
  return line
    .replaceAll(/(?<=\S)(?=(?:NAM|DOB|TOC):\s?[A-Z0-9])/gu, ' ')
    .replace(/^(\s*\d{8})(?=[A-Z*])/u, '$1 ')
    .replace(gluedAgency, '$1 ');
}

const gluedAgency = new RegExp(
  String.raw`^(\s*\d{8} (?:${agencyKinds.join('|')}))(?=[A-Z]{3})`,
  'u',
);

const heads = [
  ...['ARR/DET/CITE', 'SUPPLEMENTAL ARR', 'COURT', 'CUSTODY', 'PROBATION', 'REGISTRATION'],
  ...['APPLICANT', 'DECEASED'],
].join('|');
const codes = 'PC|VC|HS|BP|CC|CI|EC|FA|FC|FG|GC|HN|IC|LC|MV|PR|RT|SH|UI|WI|US';
const charge = String.raw`(?:\d[\dA-Z.,/()-]*\s(?:${codes})\s?-|SEE COMMENT|TRAFFIC VIOL|APPLICANT |DECEASED)`;
const flag = '-(?:ATTEMPTED|WARRANT|BENCH WARRANT|PROBATION REVO|CRT ORDER BOOK)';

/** Where a new line begins that a copy put behind the one before. */
const begins: readonly RegExp[] = [
  String.raw`(?=(?:\* ?)?DISPO ?[:;])`,
  '(?=CONV ?STATUS ?[:;.]|(?:SEN|COM|SCN|DCN):|ARR BY:|SEN FROM:)',
  // A comment may name a count: "COM: CNT:01 CHRG-488 PC".
  String.raw`(?=CNT: ?\d{1,3}(?:-\d{1,3})?\s*(?:$|#|${flag}|${charge}|1170\(H\)))`,
  String.raw`(?=(?:19|20)\d{6}\s+(?:\* ?)?DISPO ?[:;])`,
  String.raw`(?=(?:${heads})\S*\s+NAM:|RE: QHY|CII/|DOB/|NAM/|FBI/|SOC/|PAGE \d+ OF \d+\s*$)`,
  String.raw`(?=\d{8}\s)(?<=NAM:\d{2,3}(?:\s+DOB:\d{8})?\s+)`,
  String.raw`(?=${flag}|${charge}|1170\(H\))(?<=CNT: ?\d{2,3}(?:-\d{2,3})?(?:\s+#\S+(?:\s\S+)?)?\s+)`,
  String.raw`(?=${charge})(?<=(?:${flag}|PC-SENTENCING)\s+)`,
  String.raw`(?=\d{2,3}\s+[A-Z][A-Z' -]+,)(?<=NAM/\d.*,.*)`,
].map((one) => new RegExp(String.raw`(?<=\S)\s+${one}`, 'gu'));

/** A row of marks between words, as in "TOC:M - - - - COURT: NAM:001". */
const marks =
  /(?<=[^\s*-])\s+((?:\* ){3}\*|(?:- ){3}-)(?=\s|$)|^\s*((?:\* ){3}\*|(?:- ){3}-)(?=\s+[^\s*-])/gu;

function parted(line: string): readonly string[] {
  const apart = line.replaceAll(marks, '\n$1$2\n');
  return begins.reduce((whole, one) => whole.replaceAll(one, '\n'), apart).split('\n');
}
