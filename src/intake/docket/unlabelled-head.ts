import { slashedDay } from '../printed-days.ts';
import { withSlashedDays } from './written-days.ts';

/*
 * The newer minute orders print the case number, the day and the defendant without labels, on every
 * page, and the charges in columns. They are put as dockets put them, line for line.
 */

/** "24CJCF90606-01", and on the right the day. */
const bareNumber =
  /^\s*((?=[A-Z0-9]*[A-Z])(?=[A-Z0-9]*\d{5})[A-Z0-9]{7,14}(?:-(\d{2}))?)(?:\s{2,}.*)?$/u;
const proceedings = /^\s*NATURE OF PROCEEDINGS?\s*:\s*(.*)$/iu;
/** "CADENCE, ISOLDE MARIE": the last name first. */
const lastNameFirst = /^\s*([A-Z][A-Z' -]*,\s*[A-Z][A-Z' .-]*?)(?:\s{2,}.*)?$/iu;
const charge =
  /^\s*0*([1-9]\d{0,2})\s+(PC|VC|HS|BP|WI|GC)\s+(\d[\d.]*[a-z]?(?:\([^)\s]{1,3}\))*)\s{2,}([FMI])\b\s*(.*)$/iu;
/** Who is present, and the foot of a page: nothing of the case. */
const aside =
  /^\s*(?:(?:CRIMINAL|CENTRAL) DIVISION|MINUTE ORDER(?:\s+PAGE \d+ OF \d+)?|HON(?:ORABLE|\.)\s.*|.*\bJUDICIAL ASSISTANT\b.*|.*\bCOURT REPORTER\b.*|.*,\s*(?:DEFENDANT|(?:DEPUTY|ALTERNATE|ASSISTANT)\s.*|(?:PRIVATE )?COUNSEL.*)|THE FOLLOWING PARTIES ARE PRESENT\b.*|CHARGES:|VS\.?)\s*$/iu;

const levels: Readonly<Record<string, string>> = { F: 'FEL', M: 'MISD', I: 'INFR' };

export function withLabels(lines: readonly string[]): readonly string[] {
  const called = lines.findIndex((line) => proceedings.test(line));
  const at = lines.findIndex((line) => bareNumber.test(line));
  if (called === -1 || at === -1 || at > called) return lines;
  const [, number = '', suffix = '01'] = bareNumber.exec(lines[at] ?? '') ?? [];
  const head = lines.slice(0, called).map(withSlashedDays).join('\n');
  const day = new RegExp(slashedDay, 'u').exec(head)?.[0];
  if (day === undefined) return lines;
  const name = nameIn(lines, called);
  return lines.map((line, index) => {
    if (bareNumber.exec(line)?.[1] === number) return `NO. ${number}`;
    if (name !== undefined && lastNameFirst.exec(line)?.[1] === name)
      return index < called ? `DEFENDANT ${suffix}: ${name}` : '';
    if (index === called) return `ON ${day} CASE CALLED FOR ${proceedings.exec(line)?.[1] ?? ''}.`;
    const [, n = '', code = '', section = '', level = '', said = ''] = charge.exec(line) ?? [];
    if (n !== '')
      return `COUNT ${n.padStart(2, '0')}: ${section} ${code} ${levels[level.toUpperCase()] ?? ''} - ${said}`;
    return aside.test(line) ? '' : line;
  });
}

/** The defendant stands below the line with "vs.". */
function nameIn(lines: readonly string[], called: number): string | undefined {
  const versus = lines.findIndex((line) => /^(?:.*\s)?VS?\.?\s*$/iu.test(line));
  if (versus === -1 || versus > called) return undefined;
  return lastNameFirst.exec(lines[versus + 1] ?? '')?.[1];
}
