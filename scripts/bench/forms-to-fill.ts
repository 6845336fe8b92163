import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { knownForms } from '../../src/forms/registry.ts';
import { compileForm } from '../../src/pdf/compiled/compile.ts';
import type { CompiledForm } from '../../src/pdf/compiled/compiled-form.ts';
import { overflowing } from '../../src/pdf/fill.ts';
import { slotsOf } from '../../src/pdf/form-slots.ts';
import { prepare } from '../../src/pdf/preparing/prepare.ts';
import type { ByField } from './naive-pdf-lib.ts';
import { officialForms } from './official-forms.ts';

/** A court's form with the same values for both ways: by slot, and by the fields' names. */
export interface FormToFill {
  readonly blank: Uint8Array;
  readonly compiled: CompiledForm;
  readonly bySlot: ReadonlyMap<string, string | true>;
  readonly byField: ByField;
}

/** A court form with every line filled that has room and every third box checked. */
export async function formToFill(id: string, words: string): Promise<FormToFill | undefined> {
  const official = officialForms();
  const folder = knownForms.find((form) => form.id === id);
  if (folder === undefined || official === undefined) return undefined;
  const prepared = await prepare(new Uint8Array(readFileSync(join(official, `${id}.pdf`))));
  if (prepared.kind !== 'prepared') throw new Error(`${id}: ${prepared.kind}`);
  const blank = prepared.pdf;
  const compiled = await compileForm({ folder, blank });
  const lines = compiled.slots.flatMap((slot) => (slot.kind === 'text' ? [slot.slot] : []));
  const boxes = compiled.slots.flatMap((slot) => (slot.kind === 'box' ? [slot.slot] : []));
  const whole = new Map(lines.map((slot) => [slot, words]));
  const long = await overflowing({ folder, blank, compiled }, whole);
  const bySlot = new Map<string, string | true>([
    ...lines.map((slot) => [slot, long.includes(slot) ? '5' : words] as const),
    ...boxes.filter((_, at) => at % 3 === 0).map((slot) => [slot, true] as const),
  ]);
  const byField = slotsOf(folder).flatMap(
    ([name, { slot }]): (readonly [string, string | true])[] => {
      const value = bySlot.get(slot);
      return value === undefined ? [] : [[name, value]];
    },
  );
  return { blank, compiled, bySlot, byField: new Map(byField) };
}
