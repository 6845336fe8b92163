import type { Line } from '../paper/block.ts';
import type { PleadingCaption } from '../paper/pleading-caption.ts';
import { addressLines } from '../petition/address-lines.ts';
import type { FilerBlock, FilingPlan } from '../petition/plan.ts';
import type { Words } from '../words/words.ts';
import { place, placeLine } from './place.ts';

/**
 * The one caption of every paper of ours that goes to the court, as rule 2.111 lays it out. It
 * takes the lines its names need: nothing is cut, set smaller, or sent to an attachment.
 */
export function pleadingCaption(
  words: Words,
  plan: FilingPlan,
  title: string,
  sections: string,
): PleadingCaption {
  const { caption } = plan;
  const { captionWords } = words;
  return {
    filer: filerLines(words, caption.filer),
    court: captionWords.court(caption.county),
    courthouse: courthousePlaces(words, plan),
    plaintiff: captionWords.plaintiff,
    defendant: [
      placeLine(place(words, 'defendant', caption.defendant), '', ','),
      ...otherNames(words, caption.otherNames),
    ],
    party: captionWords.party,
    caseNumber: placeLine(place(words, 'case-number', caption.caseNumber), captionWords.caseNumber),
    title,
    sections,
    hearing: hearingLines(words, plan),
  };
}

/** Rule 2.111(1): name, bar number, address, phone and email, and for whom the paper is. */
function filerLines(words: Words, filer: FilerBlock): readonly Line[] {
  const { captionWords } = words;
  const { barNumber, firm, phone, email } = filer;
  const bar = barNumber === undefined ? '' : ` ${captionWords.barNumber(barNumber)}`;
  const standing = filer.standing === 'attorney' ? captionWords.attorney : captionWords.inProPer;
  return [
    placeLine(place(words, 'filer-name', `${filer.name}${bar}`)),
    ...(firm === undefined ? [] : [placeLine(place(words, 'filer-firm', firm))]),
    ...addressPlaces(words, filer),
    phone === undefined
      ? placeLine(place(words, 'filer-phone'), captionWords.phone)
      : placeLine(place(words, 'filer-phone', `${captionWords.phone}${phone}`)),
    ...(email === undefined
      ? []
      : [placeLine(place(words, 'filer-email', `${captionWords.email}${email}`))]),
    placeLine(place(words, 'filer-for', standing)),
  ];
}

const streetPlaces = [
  'filer-address',
  'filer-address-2',
  'filer-address-3',
  'filer-address-4',
  'filer-address-5',
] as const;

/** An address missing from the record is two lines to write on. */
function addressPlaces(words: Words, { address }: FilerBlock): readonly Line[] {
  if (address === undefined)
    return [placeLine(place(words, 'filer-address')), placeLine(place(words, 'filer-city'))];
  const lines = addressLines(address);
  const street = lines.slice(0, -1).flatMap((line, index) => {
    const name = streetPlaces[index];
    return name === undefined ? [] : [placeLine(place(words, name, line))];
  });
  return [...street, placeLine(place(words, 'filer-city', lines.at(-1) ?? ''))];
}

function otherNames(words: Words, names: readonly string[]): readonly Line[] {
  if (names.length === 0) return [];
  return [
    placeLine(
      place(words, 'other-names', `${words.captionWords.alsoKnownAs}${names.join('; ')}`),
      '',
      ',',
    ),
  ];
}

/** The courthouse with its address on one line, or on separate lines if that is too long. */
function courthousePlaces(words: Words, { caption }: FilingPlan): PleadingCaption['courthouse'] {
  const { name = '', address } = caption.courthouse;
  const where = address === undefined ? '' : addressLines(address).join(', ');
  const whole = [name, where].filter((part) => part !== '').join(', ');
  return {
    whole: placeLine(place(words, 'courthouse', whole)),
    parts:
      name === '' || where === ''
        ? []
        : [
            placeLine(place(words, 'courthouse', name)),
            placeLine(place(words, 'courthouse-address', where)),
          ],
  };
}

/** The hearing if it is set; otherwise places to fill in. */
function hearingLines(words: Words, { hearing }: FilingPlan): readonly Line[] {
  const { captionWords, dateInWords, timeInWords } = words;
  const date = hearing === undefined ? '' : dateInWords(hearing.on);
  const time = hearing?.at === undefined ? '' : timeInWords(hearing.at);
  return [
    placeLine(place(words, 'hearing-date', date), captionWords.date),
    placeLine(place(words, 'hearing-time', time), captionWords.time),
    placeLine(
      place(words, 'hearing-department', hearing?.department ?? ''),
      captionWords.department,
    ),
  ];
}
