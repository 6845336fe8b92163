import { addressLines } from '../petition/address-lines.ts';
import type { FilingPlan } from '../petition/plan.ts';
import { dateInWords, timeInWords } from '../words/en/dates.ts';

/** Values of the caption that the project's own papers share. */
export function captionValues(
  plan: FilingPlan,
): readonly (readonly [slot: string, value: string])[] {
  const { caption, hearing } = plan;
  return [
    ['filer', filerLines(plan).join('\n')],
    ['courthouse', courthouseLine(plan)],
    ['defendant', caption.defendant],
    ['other-names', caption.otherNames.join('; ')],
    ['case-number', caption.caseNumber],
    ['hearing-date', hearing === undefined ? '' : dateInWords(hearing.on)],
    ['hearing-time', hearing?.at === undefined ? '' : timeInWords(hearing.at)],
    ['hearing-department', hearing?.department ?? ''],
  ];
}

/** Rule 2.111(3) asks for the title of the court alone: where there is room, its address stands too. */
export function shorterCaption({ caption }: FilingPlan): ReadonlyMap<string, string> {
  const { name } = caption.courthouse;
  return new Map(name === undefined ? [] : [['courthouse', name]]);
}

/** Rule 2.111(1): name, bar number, address, phone and e-mail, and for whom the paper is. */
export function filerLines({ caption }: FilingPlan): readonly string[] {
  const { filer } = caption;
  const bar = filer.barNumber === undefined ? '' : ` (State Bar No. ${filer.barNumber})`;
  return [
    `${filer.name}${bar}`,
    ...(filer.firm === undefined ? [] : [filer.firm]),
    ...(filer.address === undefined ? [] : addressLines(filer.address)),
    ...(filer.phone === undefined ? [] : [`Telephone: ${filer.phone}`]),
    ...(filer.email === undefined ? [] : [`E-mail: ${filer.email}`]),
    filer.standing === 'attorney' ? 'Attorney for Petitioner' : 'Petitioner in Pro Per',
  ];
}

function courthouseLine({ caption }: FilingPlan): string {
  const { name, address } = caption.courthouse;
  return [name ?? [], address === undefined ? [] : addressLines(address)].flat().join(', ');
}
