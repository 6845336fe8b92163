import { overflowing, type ReadyForm } from '../pdf/fill.ts';
import type { FiledWords } from '../words/words.ts';
import { abbreviated } from './abbreviated.ts';
import type { FormFilling, Overflow } from './filling.ts';
import { firstThatFits } from './first-that-fits.ts';

/** What a paper without its own attachments refers to. */
export type RefersTo = 'its-attachment' | 'the-petition';

/**
 * A filling that fits its form: what does not fit even at the smallest size is abbreviated by rule;
 * what still does not fit goes on an attachment, with a reference in its place.
 */
export async function toCourtAttachments(
  form: ReadyForm,
  filling: FormFilling,
  refersTo: RefersTo,
  words: FiledWords,
): Promise<FormFilling> {
  const values = new Map(filling.values);
  for (const [slot, text] of await tooLong(onOneLine(form), values)) {
    values.set(slot, abbreviated(slot, text));
  }
  const overflow: Overflow[] = [...filling.overflow];
  const long = await tooLong(form, values);
  for (const [slot, text] of long) {
    const part = overflowOf(slot, text, words);
    if (!overflow.some((one) => one.title === part.title)) overflow.push(part);
    values.set(
      slot,
      await firstThatFits(form, slot, references(slot, part.item, filling, refersTo, words)),
    );
  }
  return { ...filling, values, overflow };
}

/** Rule-based abbreviations are used before setting several lines. */
function onOneLine(form: ReadyForm): ReadyForm {
  const fields = Object.entries(form.folder.fields).map(([name, mapped]) => {
    if (!('slot' in mapped)) return [name, mapped] as const;
    const { wraps: _, ...own } = mapped;
    return [name, own] as const;
  });
  return { ...form, folder: { ...form.folder, fields: Object.fromEntries(fields) } };
}

/** What may replace a text that is elsewhere, the fullest first. */
function references(
  slot: string,
  item: string,
  { values }: FormFilling,
  refersTo: RefersTo,
  { courtFormWords }: FiledWords,
): readonly string[] {
  const whole =
    refersTo === 'the-petition' ? courtFormWords.inPetition : courtFormWords.inAttachment(item);
  const short =
    refersTo === 'the-petition'
      ? courtFormWords.inPetition
      : courtFormWords.inAttachmentShort(item);
  const name = values.get('header-defendant');
  // A caption needs the defendant's name: only the other names go elsewhere.
  const named =
    slot === 'defendant' && typeof name === 'string'
      ? [whole, short].map((place) => courtFormWords.otherNamesElsewhere(name, place))
      : [];
  return [...named, ...(named.length > 0 && typeof name === 'string' ? [name] : []), whole, short];
}

async function tooLong(
  form: ReadyForm,
  values: FormFilling['values'],
): Promise<readonly (readonly [slot: string, text: string])[]> {
  const slots = await overflowing(form, values);
  return slots.flatMap((slot) => {
    const text = values.get(slot);
    return typeof text === 'string' ? [[slot, text] as const] : [];
  });
}

function overflowOf(
  slot: string,
  text: string,
  { courtFormWords }: FiledWords,
): Overflow & { readonly item: string } {
  const [, row, column = ''] = /^offense-(\d)-(\w+)/u.exec(slot) ?? [];
  return row === undefined
    ? {
        item: 'Caption',
        title: `${courtFormWords.slotTitles[slot] ?? slot}:`,
        head: [],
        rows: [],
        paragraphs: [text],
      }
    : {
        item: '1',
        title: courtFormWords.rowOfItem1(row, column),
        head: [],
        rows: [],
        paragraphs: [text],
      };
}
