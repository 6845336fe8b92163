import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Way } from './measured.ts';
import type { ByField } from './naive-pdf-lib.ts';

interface Petition {
  readonly blank: Uint8Array;
  readonly byField: ByField;
}

/** Ways that are there, and those that are not, by name. */
export interface Peers {
  readonly ways: readonly Way[];
  readonly leftOut: readonly string[];
}

/** Peers that fill the same petition, measured where they are installed. */
export async function peersOf(petition: Petition): Promise<Peers> {
  const found = [await cantoo(petition), await mupdf(petition), ...withPython(petition)];
  return {
    ways: found.flatMap((one) => (typeof one === 'string' ? [] : [one])),
    leftOut: found.flatMap((one) => (typeof one === 'string' ? [one] : [])),
  };
}

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

async function cantoo({ blank, byField }: Petition): Promise<Way | string> {
  const library = await importedIfThere('@cantoo/pdf-lib');
  if (!has<LikePdfLib>(library, 'PDFDocument')) return '@cantoo/pdf-lib: not installed';
  const run = async () => {
    const document = await library.PDFDocument.load(blank);
    const form = document.getForm();
    for (const [name, value] of byField) {
      if (value === true) form.getCheckBox(name).check();
      else form.getTextField(name).setText(value);
    }
    form.flatten();
    return document.save();
  };
  return {
    name: 'cantoo',
    of: 'the petition filled and made flat by @cantoo/pdf-lib',
    times: 1,
    run,
  };
}

interface LikeMupdf {
  readonly PDFDocument: new (
    bytes: Uint8Array,
  ) => {
    readonly countPages: () => number;
    readonly loadPage: (page: number) => {
      readonly getWidgets: () => readonly {
        readonly getName: () => string;
        readonly setTextValue: (text: string) => void;
        readonly toggle: () => void;
        readonly update: () => void;
      }[];
    };
    readonly saveToBuffer: (options: string) => unknown;
    readonly destroy: () => void;
  };
}

/** Its license (AGPL) keeps it out of the project; where somebody has installed it, it is measured. */
async function mupdf({ blank, byField }: Petition): Promise<Way | string> {
  const library = await importedIfThere('mupdf');
  if (!has<LikeMupdf>(library, 'PDFDocument')) {
    return 'mupdf: not installed (its license keeps it out of the project)';
  }
  const run = () => {
    const document = new library.PDFDocument(blank);
    for (let page = 0; page < document.countPages(); page += 1) {
      for (const widget of document.loadPage(page).getWidgets()) {
        const value = byField.get(widget.getName());
        if (value === undefined) continue;
        if (value === true) widget.toggle();
        else widget.setTextValue(value);
        widget.update();
      }
    }
    document.saveToBuffer('');
    document.destroy();
  };
  return { name: 'mupdf', of: 'the petition filled, still fillable, by mupdf', times: 1, run };
}

async function importedIfThere(name: string): Promise<unknown> {
  try {
    return await import(name);
  } catch {
    return undefined;
  }
}

function has<Library>(found: unknown, name: string): found is Library {
  return typeof found === 'object' && found !== null && name in found;
}

const pythons = ['python3', '/usr/bin/python3'] as const;

function withPython({ blank, byField }: Petition): readonly (Way | string)[] {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  process.once('exit', () => rmSync(folder, { recursive: true }));
  const [form, values] = [join(folder, 'blank.pdf'), join(folder, 'values.json')];
  writeFileSync(form, blank);
  writeFileSync(values, JSON.stringify(Object.fromEntries(byField)));
  return ['pypdf', 'pikepdf'].map((library) => {
    const python = pythons.find((name) => runs(name, ['-c', `import ${library}`]));
    if (python === undefined) return `${library}: not installed`;
    const words = ['scripts/bench/fill-with-python.py', library, form, values];
    return {
      name: library,
      of: `the petition filled by ${library}, values only, without a look of their own`,
      times: 1,
      run: () => toldBy(python, words),
      tellsItsCost: true,
    };
  });
}

function toldBy(python: string, words: readonly string[]): number {
  const { status, stdout, stderr } = spawnSync(python, words, { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return Number(stdout);
}

function runs(program: string, words: readonly string[]): boolean {
  return spawnSync(program, words, { stdio: 'ignore' }).status === 0;
}
