import { cityLine } from '../petition/address-lines.ts';
import type { FilerBlock, FilingPlan } from '../petition/plan.ts';
import type { FiledWords } from '../words/words.ts';

type Value = readonly [slot: string, value: string];

/** The caption of a Judicial Council form for a criminal case, on each of its pages. */
export function courtCaptionValues(
  { caption }: FilingPlan,
  { courtFormWords }: FiledWords,
): readonly Value[] {
  const { courthouse, defendant, otherNames } = caption;
  return [
    ...filerValues(caption.filer, defendant, courtFormWords.inProPer),
    ['county', caption.county.toUpperCase()],
    ['courthouse-street', courthouse.address?.lines.join(', ') ?? ''],
    ['courthouse-city', courthouse.address === undefined ? '' : cityLine(courthouse.address)],
    ['defendant', [defendant, ...otherNames.map(courtFormWords.alsoKnownAs)].join(', ')],
    ['header-defendant', defendant],
    ['case-number', caption.caseNumber],
  ];
}

function filerValues(filer: FilerBlock, defendant: string, inProPer: string): readonly Value[] {
  const { address } = filer;
  const careOf = filer.firm === undefined ? address?.lines.filter(isCareOf).at(0) : undefined;
  const street = address?.lines.filter((line) => line !== careOf) ?? [];
  return [
    ['filer-bar-number', filer.barNumber ?? ''],
    ['filer-name', filer.name],
    ['filer-firm', filer.firm ?? careOf ?? ''],
    ['filer-street', street.join(', ')],
    ...cityValues(address),
    ['filer-phone', filer.phone ?? ''],
    ['filer-email', filer.email ?? ''],
    ['filer-for', filer.standing === 'attorney' ? defendant : inProPer],
  ];
}

/** The boxes for state and ZIP code hold those of the United States: abroad, all is on the city's line. */
function cityValues(address: FilerBlock['address']): readonly Value[] {
  if (address === undefined) return [];
  if (address.country !== undefined) return [['filer-city', cityLine(address)]];
  const { city, state, zip } = address;
  return [
    ['filer-city', city],
    ['filer-state', state],
    ['filer-zip', zip],
  ];
}

/** "c/o Example House" goes on the firm line, which is blank for a person without an attorney. */
function isCareOf(line: string): boolean {
  return /^c\/o\s/iu.test(line);
}
