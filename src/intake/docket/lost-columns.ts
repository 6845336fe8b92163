import { slashedDay } from '../printed-days.ts';
import type { DocketLine } from './docket-lines.ts';

const onlyDay = new RegExp(String.raw`^\s*${slashedDay}\s*$`, 'u');
const label = /^\s*[A-Z][A-Z ]{2,30}:\s*$/iu;
const heading = /^\s*(?:CHARGES?|CHARGE INFORMATION|SENTENC\w*|EVENTS?|HEARINGS?|CASE EVENTS)\b/iu;
/** What tells of the line of a sentence above it: its length, its amount, how it ended. */
const ofSentence =
  /^\s*(?:[\d$(]|CREDIT|COMPLETED|PAID|BALANCE|STAYED|CONCURRENT|CONSECUTIVE|DUE)/iu;

type Table = 'charges' | 'sentence' | 'events' | undefined;

/**
 * A page copied out of a browser can lose its columns: each cell is a line of its own. Its rows are
 * put together again; a page that kept its columns stays as it is, save for a value below its label.
 */
export function withColumns(lines: readonly DocketLine[]): readonly DocketLine[] {
  const lost = lines.some(({ text }) => onlyDay.test(text));
  const found: DocketLine[] = [];
  let table: Table;
  for (const line of lines) {
    if (lost && line.text.trim() === '') continue;
    const last = found.at(-1);
    const head = heading.test(line.text);
    if (lost && head) table = tableOf(line.text);
    const joins =
      last !== undefined &&
      !head &&
      ((label.test(last.text) && line.text.trim() !== '') ||
        (lost && continues(table, last.text, line.text)));
    if (joins) found[found.length - 1] = { ...last, text: `${last.text}  ${line.text.trim()}` };
    else found.push(line);
  }
  return found;
}

function tableOf(text: string): Table {
  if (/^\s*CHARGE/iu.test(text)) return 'charges';
  return /^\s*SENTENC/iu.test(text) ? 'sentence' : 'events';
}

function continues(table: Table, above: string, text: string): boolean {
  if (table === 'charges')
    return /^\s*\d{1,2}(?:\s|$)/u.test(above) && !/^\s*\d{1,2}\s*$/u.test(text);
  if (table === 'sentence') return ofSentence.test(text) || /^\s*PROGRAM\s*$/iu.test(above);
  return (
    table === 'events' &&
    new RegExp(String.raw`^\s*${slashedDay}`, 'u').test(above) &&
    !onlyDay.test(text) &&
    !/^\s*(?:FUTURE|ACTIVE)\b/iu.test(text)
  );
}
