import { PDFDocument } from 'pdf-lib';
import { cr180Filling } from '../../src/forms/cr-180.ts';
import { cr181Filling } from '../../src/forms/cr-181.ts';
import type { FormFilling } from '../../src/forms/filling.ts';
import { attachmentTexts, mc025Fillings } from '../../src/forms/mc-025.ts';
import { mc031Filling } from '../../src/forms/mc-031.ts';
import { toCourtAttachments } from '../../src/forms/to-court-attachments.ts';
import { fill, type ReadyForm } from '../../src/pdf/fill.ts';
import type { FilingPlan } from '../../src/petition/plan.ts';
import { inEnglish } from '../in-english.ts';
import { type PlacedText, placedText } from '../pdf/placed-text.ts';
import { readyForms } from './ready-official.ts';

export interface Filled {
  readonly form: ReadyForm;
  readonly values: FormFilling['values'];
}

/** Every form that a plan fills, with its values. */
export async function filledForms(plan: FilingPlan): Promise<readonly Filled[]> {
  const { cr180, cr181, mc025, mc031 } = await readyForms();
  const petition = await toCourtAttachments(
    cr180,
    cr180Filling(plan, inEnglish.filed),
    'its-attachment',
    inEnglish.filed,
  );
  const order = await toCourtAttachments(
    cr181,
    cr181Filling(plan, inEnglish.filed),
    'the-petition',
    inEnglish.filed,
  );
  const found: Filled[] = [
    { form: cr180, values: petition.values },
    { form: cr181, values: order.values },
  ];
  const texts = [...attachmentTexts(petition.overflow)];
  if (plan.declaration !== 'none') {
    const { filling, continued } = await mc031Filling(plan, mc031, inEnglish.filed);
    found.push({ form: mc031, values: filling.values });
    if (continued !== undefined) texts.push(continued);
  }
  for (const text of texts) {
    for (const { values } of await mc025Fillings(plan, mc025, text, inEnglish.filed)) {
      found.push({ form: mc025, values });
    }
  }
  return found;
}

export interface Field {
  readonly slot: string;
  readonly value: string;
  readonly page: number;
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly top: number;
  /** Its smallest font size. */
  readonly floor: number;
}

const print = new Map<string, ReadonlySet<string>>();

/** What the blank form prints. */
export async function printed(form: ReadyForm): Promise<ReadonlySet<string>> {
  const known = print.get(form.folder.id);
  if (known !== undefined) return known;
  const empty = await placedText(await fill(form, new Map(), 'flat'));
  const found = new Set(empty.map(placeOf));
  print.set(form.folder.id, found);
  return found;
}

/** Every text field, as the blank form has it. */
export async function textFields(filled: Filled): Promise<readonly Field[]> {
  return (await fieldsOf(filled)).filter(({ value }) => value !== '');
}

/** Every checked box. The forms draw its mark as a ZapfDingbats character. */
export async function tickedBoxes(filled: Filled): Promise<readonly Field[]> {
  return (await fieldsOf(filled)).filter(({ value }) => value === '');
}

async function fieldsOf({ form, values }: Filled): Promise<readonly Field[]> {
  const document = await PDFDocument.load(form.blank);
  const pages = document.getPages();
  return Object.entries(form.folder.fields).flatMap(([name, mapped]): readonly Field[] => {
    const value = 'slot' in mapped ? values.get(mapped.slot) : undefined;
    const field = document.getForm().getFieldMaybe(name);
    if (!('slot' in mapped) || value === undefined || value === '') return [];
    if (field === undefined) throw new Error(`there is no field ${name}`);
    return field.acroField.getWidgets().map((widget) => {
      const { x, y, width, height } = widget.getRectangle();
      const at = pages.findIndex((page) =>
        page.node
          .Annots()
          ?.asArray()
          .some((ref) => document.context.lookup(ref) === widget.dict),
      );
      return {
        slot: mapped.slot,
        value: value === true ? '' : value,
        page: at + 1,
        left: x,
        right: x + width,
        bottom: y - (mapped.wraps?.below ?? 0),
        top: y + height,
        floor: mapped.wraps?.floor ?? 7,
      };
    });
  });
}

export function isInside(field: Field, text: PlacedText): boolean {
  return (
    text.page === field.page &&
    text.left >= field.left &&
    text.right <= field.right + 0.01 &&
    text.baseline >= field.bottom &&
    text.baseline <= field.top
  );
}

export function placeOf({ page, text, left, baseline }: PlacedText): string {
  return [page, text, left.toFixed(1), baseline.toFixed(1)].join('|');
}
