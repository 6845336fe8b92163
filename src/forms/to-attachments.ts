import { overflowing, type ReadyForm } from '../pdf/fill.ts';
import type { FormFilling, Overflow } from './filling.ts';

/** What a slot holds, for the attachment that takes it over. */
const slotTitles: Readonly<Record<string, string>> = {
  filer: 'PERSON WHO FILES',
  'other-names': 'OTHER NAMES OF THE DEFENDANT',
  defendant: 'NAME OF THE DEFENDANT',
  courthouse: 'COURTHOUSE',
  signer: 'NAME OF THE PERSON WHO SIGNS',
};

/** A cell of the table is named by its count: "COUNT 2: STATUTE". */
function titleOf(slot: string): string {
  const [, count, cell] = /^count-(\d+)-(.+)$/u.exec(slot) ?? [];
  if (count !== undefined && cell !== undefined) return `COUNT ${count}: ${cell.toUpperCase()}`;
  return slotTitles[slot] ?? slot.replaceAll('-', ' ').toUpperCase();
}

function attachmentTitle(number: number, slot: string): string {
  return `ATTACHMENT ${number}: ${titleOf(slot)}`;
}

/**
 * A filling that fits its form: text that has no room even at the form's least size is said shorter
 * where it may be; else it goes on an attachment, and a reference to it stands in its place. What stands on an attachment
 * of the filling already keeps its number: the order refers to those of the petition.
 */
export async function toAttachments(form: ReadyForm, whole: FormFilling): Promise<FormFilling> {
  const filling = { ...whole, values: await withShorter(form, whole) };
  const slots = await overflowing(form, filling.values);
  if (slots.length === 0) return filling;
  const values = new Map(filling.values);
  const overflow: Overflow[] = [...filling.overflow];
  for (const slot of slots) {
    const text = values.get(slot);
    if (typeof text !== 'string') continue;
    const there = overflow.findIndex((part, at) => part.title === attachmentTitle(at + 1, slot));
    const number = there === -1 ? overflow.length + 1 : there + 1;
    if (there === -1) {
      const paragraphs = text.split('\n');
      overflow.push({ title: attachmentTitle(number, slot), head: [], rows: [], paragraphs });
    }
    values.set(slot, `See Attachment ${number}`);
  }
  return { ...filling, values, overflow };
}

async function withShorter(
  form: ReadyForm,
  { values, shorter = new Map() }: FormFilling,
): Promise<FormFilling['values']> {
  const short = await overflowing(form, values);
  const said = short.flatMap((slot) => {
    const text = shorter.get(slot);
    return text === undefined ? [] : [[slot, text] as const];
  });
  return new Map([...values, ...said]);
}
