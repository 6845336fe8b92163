import { knownForms } from '../../src/forms/registry.ts';
import type { ReadyForm } from '../../src/pdf/fill.ts';
import { type PreparedForm, prepare } from '../../src/pdf/preparing/prepare.ts';
import { officialForm } from '../official-forms.ts';

/** The forms that have a map. */
export const mapped = ['cr-180', 'cr-181', 'mc-025', 'mc-031'] as const;

export type Mapped = (typeof mapped)[number];

const made = new Map<Mapped, Promise<PreparedForm>>();

export function prepared(id: Mapped): Promise<PreparedForm> {
  const known = made.get(id);
  if (known !== undefined) return known;
  const fresh = prepare(officialForm(`${id}.pdf`)).then((found) => {
    if (found.kind !== 'prepared') throw new Error(`${id}: ${found.kind}`);
    return found;
  });
  made.set(id, fresh);
  return fresh;
}

export function folderOf(id: Mapped) {
  const folder = knownForms.find((form) => form.id === id);
  if (folder === undefined) throw new Error(`no folder of ${id}`);
  return folder;
}

export async function ready(id: Mapped): Promise<ReadyForm> {
  return { folder: folderOf(id), blank: (await prepared(id)).pdf };
}

export async function readyForms() {
  const [cr180, cr181, mc025, mc031] = [
    await ready('cr-180'),
    await ready('cr-181'),
    await ready('mc-025'),
    await ready('mc-031'),
  ];
  return { cr180, cr181, mc025, mc031 };
}
