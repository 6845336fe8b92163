import { countiesKnown } from '../courts/counties-known.ts';
import { correctedWord, plainLetters } from '../slips.ts';
import { hyphenated, withKnownWords } from './docket-words.ts';
import { withLabels } from './unlabelled-head.ts';
import { withSlashedDays } from './written-days.ts';

export interface DocketLine {
  readonly line: number;
  readonly text: string;
}

export interface DocketLines {
  /** What comes before the docket: a clinic's own notes. */
  readonly notes: readonly DocketLine[];
  /** Lines repeated on every page: number, parties, print date. */
  readonly head: readonly DocketLine[];
  readonly body: readonly DocketLine[];
}

/** "NO. 3MP90001": enough digits for a case number, so that "No open cases" is not one. */
const caseNumber = String.raw`(?:CASE\s+)?N(?:[O0]|UMBER)\b\s*[.:]{0,2}\s*(?=[A-Z0-9-]*\d{3})[A-Z0-9][A-Z0-9-]{4,20}`;

const start = new RegExp(
  String.raw`SUPERIOR\s+COURT\s+OF\s+(?:THE\s+STATE\s+OF\s+)?CALIFORNIA|^\s*${caseNumber}|CASE\s+NUMBER\s*:|SUPERIOR\s+COURT\s*-|MINUTE\s+ORDER`,
  'iu',
);

/** A digit inside a word is the letter that it looks like: "DISMI5SED", "PR0BATION". */
function withLetters(text: string): string {
  const whole = text
    .replaceAll(/(?<!\S)(?:I5|1S)(?!\S)/gu, 'IS')
    .replaceAll(/(?<!\S)0([NF])(?!\S)/gu, 'O$1')
    .replaceAll(/(?<=[A-Z])l(?=[A-Z0-9])|(?<=[A-Z0-9])l(?=[A-Z])/gu, 'I');
  return whole.replaceAll(
    /(?<![A-Z0-9])[A-Z](?=[A-Z]*[0158])[A-Z0158]+[A-Z](?![A-Z0-9])/gu,
    (word) => {
      const digits = word.replaceAll(/\D/gu, '').length;
      return word.length - digits >= 3 * digits ? correctedWord(word) : word;
    },
  );
}

/** O and l among digits and in no word are the digits that they look like: "O3/l5/19", "COUNT O1". */
function withDigits(text: string): string {
  return text.replaceAll(/(?<![A-Za-z0-9?])[\dOl](?:[\dOl.,/]*[\dOl])?(?![A-Za-z0-9?])/gu, (run) =>
    /\d/u.test(run) ? run.replaceAll('O', '0').replaceAll('l', '1') : run,
  );
}

/** "MUNICIPAL COURT CASE NO. 97M10116": the number that the case had before. */
export const earlierNumber = new RegExp(
  String.raw`^\s*(?:MUNICIPAL(?:\s+COURT)?|FORMER(?:LY)?|PRIOR|PREVIOUS(?:LY)?|OLD|ORIGINAL)\s+${caseNumber}`,
  'iu',
);

const repeated: readonly RegExp[] = [
  /SUPERIOR\s+COURT\s+OF\s+(?:THE\s+STATE\s+OF\s+)?CALIFORNIA/iu,
  /\bPAGE\s+N[O0]\b/iu,
  /^\W*PAGE\s+\d+\s+(?:[O0]F\s+\d+)?\W*$/iu,
  /THE\s+PE[O0]PLE\s+[O0]F\s+THE\s+STATE/iu,
  /\bCURRENT\s+DATE\b/iu,
  /^\s*(?:THE\s+)?PEOPLE\s+VS?\b/iu,
  earlierNumber,
  /^\s*DEFENDANT\s+\d{1,2}\s*:/iu,
  new RegExp(String.raw`^\s*${caseNumber}\s*(?:$|DEFENDANT|PAGE|DEPT|DATE|PRINT)`, 'iu'),
  ...countiesKnown.map(({ name }) => new RegExp(`${name} SUPERIOR COURT`, 'iu')),
];

/** "PEOPLE V. WEST PLEA TO COUNT 01", "TRANSFERRED TO THE SUPERIOR COURT OF CALIFORNIA": no head of a page. */
const decides =
  /\b(?:PLEADS?|PLED|PLEA|GUILTY|NOLO|CONVICTED|DISMISSED|TRANSFERRED|PROBATION|GRANTED|DENIED|VACATED|SENTENCED|REVOKED|REINSTATED)\b/iu;

/** The blank lines around a page header separate only the pages. */
function isBesideHead(
  lines: readonly DocketLine[],
  index: number,
  isHead: (line: DocketLine) => boolean,
): boolean {
  if (lines[index]?.text.trim() !== '') return false;
  return [lines[index - 1], lines[index + 1]].some((one) => one !== undefined && isHead(one));
}

/** "DEFENDANT 01: EPHRAIM" and "T WINTERBOURNE" below: one name, put whole on the first line. */
function withWholeNames(lines: readonly string[]): readonly string[] {
  const found = [...lines];
  for (let at = 0; at + 1 < found.length; at += 1) {
    const rest = /^\s*([A-Z][A-Z'-]*\.?(?: [A-Z][A-Z'-]+){0,2})\s*$/u.exec(
      found[at + 1] ?? '',
    )?.[1];
    const isFirst = /^\s*DEFENDANT\s+\d{1,2}\s*:\s*[A-Z'-]+\s*$/u.test(found[at] ?? '');
    if (!isFirst || rest === undefined) continue;
    found[at] = `${(found[at] ?? '').trimEnd()} ${rest}`;
    found[at + 1] = '';
  }
  return found;
}

/** "Case Number", a tab and its value: a label copied from a page's table, without its colon. */
function withColon(line: string): string {
  return line.replace(
    /^(\s*(?:CASE (?:NUMBER|TITLE|TYPE|STATUS)|FIL(?:ING DATE|ED)|COURTHOUSE|LOCATION|PRINT(?:ED| DATE)))\t/iu,
    '$1:\t',
  );
}

/**
 * The lines of a docket, with page headers, which may fall in the middle of entries, separated out.
 */
export function docketLines(text: string): DocketLines {
  const all = hyphenated(withWholeNames(withLabels(text.split('\n')))).map(
    (raw, index): DocketLine => ({
      line: index + 1,
      text: withLetters(
        withDigits(withSlashedDays(plainLetters(withColon(raw).replaceAll('\t', '  ')).trimEnd())),
      ),
    }),
  );
  const first = all.findIndex((one) => start.test(one.text));
  const from = first === -1 ? 0 : first;
  const docket = all.slice(from);
  const isHead = ({ text: one }: DocketLine) =>
    repeated.some((pattern) => pattern.test(one)) && !decides.test(one);
  return {
    notes: all.slice(0, from).filter(({ text: one }) => /[A-Za-z]/u.test(one)),
    head: docket.filter(isHead),
    body: docket
      .filter((one, index) => !isHead(one) && !isBesideHead(docket, index, isHead))
      .map(({ line, text: one }) => ({ line, text: withKnownWords(one) })),
  };
}
