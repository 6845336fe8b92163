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

/**
 * A filling that fits its form: text that has no room even at the form's least size goes on an
 * attachment, and a reference to it stands in its place.
 */
export async function toAttachments(form: ReadyForm, filling: FormFilling): Promise<FormFilling> {
  const slots = await overflowing(form, filling.values);
  if (slots.length === 0) return filling;
  const values = new Map(filling.values);
  const overflow: Overflow[] = [...filling.overflow];
  for (const slot of slots) {
    const text = values.get(slot);
    if (typeof text !== 'string') continue;
    const number = overflow.length + 1;
    overflow.push({
      title: `ATTACHMENT ${number}: ${slotTitles[slot] ?? slot.toUpperCase()}`,
      head: [],
      rows: [],
      paragraphs: text.split('\n'),
    });
    values.set(slot, `See Attachment ${number}`);
  }
  return { ...filling, values, overflow };
}
