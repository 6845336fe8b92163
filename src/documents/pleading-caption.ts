import type { Line } from '../paper/block.ts';
import type { PleadingCaption } from '../paper/pleading-caption.ts';
import { addressLines } from '../petition/address-lines.ts';
import type { FilerBlock, FilingPlan } from '../petition/plan.ts';
import { captionWords } from '../words/en/caption.ts';
import { dateInWords, timeInWords } from '../words/en/dates.ts';
import { place, placeLine } from './place.ts';

/**
 * The one caption of every paper of ours that goes to the court, as rule 2.111 lays it out. It takes
 * the lines that its names need: nothing of it is cut, set smaller, or sent to an attachment.
 */
export function pleadingCaption(
  plan: FilingPlan,
  title: string,
  sections: string,
): PleadingCaption {
  const { caption } = plan;
  return {
    filer: filerLines(caption.filer),
    court: captionWords.court(caption.county),
    courthouse: courthousePlaces(plan),
    plaintiff: captionWords.plaintiff,
    defendant: [
      placeLine(place('defendant', caption.defendant), '', ','),
      ...otherNames(caption.otherNames),
    ],
    party: captionWords.party,
    caseNumber: placeLine(place('case-number', caption.caseNumber), captionWords.caseNumber),
    title,
    sections,
    hearing: hearingLines(plan),
  };
}

/** Rule 2.111(1): name, bar number, address, phone and email, and for whom the paper is. */
function filerLines(filer: FilerBlock): readonly Line[] {
  const { barNumber, firm, phone, email } = filer;
  const bar = barNumber === undefined ? '' : ` ${captionWords.barNumber(barNumber)}`;
  const standing = filer.standing === 'attorney' ? captionWords.attorney : captionWords.inProPer;
  return [
    placeLine(place('filer-name', `${filer.name}${bar}`)),
    ...(firm === undefined ? [] : [placeLine(place('filer-firm', firm))]),
    ...addressPlaces(filer),
    phone === undefined
      ? placeLine(place('filer-phone'), captionWords.phone)
      : placeLine(place('filer-phone', `${captionWords.phone}${phone}`)),
    ...(email === undefined
      ? []
      : [placeLine(place('filer-email', `${captionWords.email}${email}`))]),
    placeLine(place('filer-for', standing)),
  ];
}

const streetPlaces = [
  'filer-address',
  'filer-address-2',
  'filer-address-3',
  'filer-address-4',
  'filer-address-5',
] as const;

/** An address that the record does not have is two lines for the pen. */
function addressPlaces({ address }: FilerBlock): readonly Line[] {
  if (address === undefined)
    return [placeLine(place('filer-address')), placeLine(place('filer-city'))];
  const lines = addressLines(address);
  const street = lines.slice(0, -1).flatMap((line, index) => {
    const name = streetPlaces[index];
    return name === undefined ? [] : [placeLine(place(name, line))];
  });
  return [...street, placeLine(place('filer-city', lines.at(-1) ?? ''))];
}

function otherNames(names: readonly string[]): readonly Line[] {
  if (names.length === 0) return [];
  return [
    placeLine(place('other-names', `${captionWords.alsoKnownAs}${names.join('; ')}`), '', ','),
  ];
}

/** The courthouse with its address on one line, or each on its own where that is too long. */
function courthousePlaces({ caption }: FilingPlan): PleadingCaption['courthouse'] {
  const { name = '', address } = caption.courthouse;
  const where = address === undefined ? '' : addressLines(address).join(', ');
  const whole = [name, where].filter((part) => part !== '').join(', ');
  return {
    whole: placeLine(place('courthouse', whole)),
    parts:
      name === '' || where === ''
        ? []
        : [placeLine(place('courthouse', name)), placeLine(place('courthouse-address', where))],
  };
}

/** The hearing as it is set; places for the clerk or a hand where it is not. */
function hearingLines({ hearing }: FilingPlan): readonly Line[] {
  const date = hearing === undefined ? '' : dateInWords(hearing.on);
  const time = hearing?.at === undefined ? '' : timeInWords(hearing.at);
  return [
    placeLine(place('hearing-date', date), captionWords.date),
    placeLine(place('hearing-time', time), captionWords.time),
    placeLine(place('hearing-department', hearing?.department ?? ''), captionWords.department),
  ];
}
