import type { FormToFill } from './forms-to-fill.ts';
import type { Way } from './measured.ts';

/** A library that fills forms as in pdf-lib's manual. */
interface LikePdfLib {
  readonly PDFDocument: {
    readonly load: (bytes: Uint8Array) => Promise<{
      readonly getForm: () => {
        readonly getCheckBox: (name: string) => { readonly check: () => void };
        readonly getTextField: (name: string) => { readonly setText: (text: string) => void };
        readonly flatten: () => void;
      };
      readonly save: () => Promise<Uint8Array>;
    }>;
  };
}

/** Peers to measure if installed, and the names of those that are not. */
export async function peersOf({ blank, byField }: FormToFill): Promise<{
  readonly ways: readonly Way[];
  readonly leftOut: readonly string[];
}> {
  const leftOut = [
    'mupdf: its license keeps it out of the project, and no script for it is here',
    'pypdf and pikepdf: no script for them is here',
  ];
  const cantoo = await importedIfThere('@cantoo/pdf-lib');
  if (!isLikePdfLib(cantoo)) {
    return { ways: [], leftOut: ['@cantoo/pdf-lib: not installed', ...leftOut] };
  }
  const run = async () => {
    const document = await cantoo.PDFDocument.load(blank);
    const form = document.getForm();
    for (const [name, value] of byField) {
      if (value === true) form.getCheckBox(name).check();
      else form.getTextField(name).setText(value);
    }
    form.flatten();
    return document.save();
  };
  return { ways: [{ name: 'cantoo', of: 'the same by @cantoo/pdf-lib', times: 1, run }], leftOut };
}

async function importedIfThere(name: string): Promise<unknown> {
  try {
    return await import(name);
  } catch {
    return undefined;
  }
}

function isLikePdfLib(found: unknown): found is LikePdfLib {
  return typeof found === 'object' && found !== null && 'PDFDocument' in found;
}
