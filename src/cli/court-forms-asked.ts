import type { CourtForms } from '../forms/court-forms-papers.ts';
import { knownForms } from '../forms/registry.ts';
import type { ReadyForm } from '../pdf/fill.ts';
import { formsFolder } from './forms-folder.ts';
import { keptForms } from './kept-forms.ts';
import type { Run } from './setting.ts';
import { UsageFault } from './usage-fault.ts';

/**
 * The court forms for a packet, if added: undefined if the project's own petition is requested, or
 * CR-180 or CR-181 is missing.
 *
 * @throws UsageFault if CR-180 is requested by name and cannot be used.
 */
export async function courtFormsAsked(
  options: { readonly petition?: 'own' | 'cr-180'; readonly formsDir?: string },
  run: Pick<Run, 'say' | 'words'>,
): Promise<CourtForms | undefined> {
  if (options.petition === 'own') return undefined;
  const folder = formsFolder(options.formsDir, process.env);
  const forms = await readyForms(folder, run);
  const [cr180, cr181] = [forms.get('cr-180'), forms.get('cr-181')];
  if (cr180 !== undefined && cr181 !== undefined) {
    const [mc025, mc031] = [forms.get('mc-025'), forms.get('mc-031')];
    return {
      cr180,
      cr181,
      ...(mc025 === undefined ? {} : { mc025 }),
      ...(mc031 === undefined ? {} : { mc031 }),
    };
  }
  if (options.petition === undefined) return undefined;
  const missing = cr180 === undefined ? 'CR-180' : 'CR-181';
  throw UsageFault.of('form-not-kept', {
    form: missing,
    folder,
    file: `${missing.toLowerCase()}.pdf`,
  });
}

/** The latest intact revision of each form; reports one that is not. */
async function readyForms(
  folder: string,
  { say, words: { filled, forms, formsSaid } }: Pick<Run, 'say' | 'words'>,
): Promise<ReadonlyMap<string, ReadyForm>> {
  const ready = new Map<string, ReadyForm>();
  for (const one of await keptForms(folder, knownForms)) {
    if (one.state === 'there') {
      ready.set(one.form.id, {
        folder: one.form,
        blank: new Uint8Array(one.blank),
        ...(one.compiled === undefined ? {} : { compiled: one.compiled }),
      });
    } else {
      const { form, revision } = one.note;
      const why = forms.formFaults[one.state];
      say([filled(formsSaid.notUsed, { form: `${form.toUpperCase()} [${revision}]`, why })]);
    }
  }
  return ready;
}
