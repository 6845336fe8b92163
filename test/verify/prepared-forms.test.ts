import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { type PreparedForm, prepare } from '../../src/pdf/preparing/prepare.ts';
import {
  officialForm,
  officialForms,
  officialFormsAreThere,
  ofOfficialForms,
} from '../official-forms.ts';

const folder = mkdtempSync(join(tmpdir(), 'prepared-'));
afterAll(() => rmSync(folder, { recursive: true }));

function tool(name: string, ...words: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(name, words, { maxBuffer: 200_000_000 });
  return { status, out: stdout, err: stderr.toString() };
}

function written(name: string, bytes: Uint8Array): string {
  const path = join(folder, name.replace('/', '-'));
  writeFileSync(path, bytes);
  return path;
}

async function prepared(file: Uint8Array): Promise<PreparedForm> {
  const found = await prepare(file);
  if (found.kind !== 'prepared') throw new Error(JSON.stringify(found));
  return found;
}

interface Picture {
  readonly width: number;
  readonly height: number;
  readonly pixels: Buffer;
}

/** The pages as poppler draws them, at 60 dots an inch. */
function pictures(path: string): readonly Picture[] {
  const { out, err } = tool('pdftoppm', '-r', '60', path);
  expect(err).toBe('');
  const found: Picture[] = [];
  for (let at = 0; at < out.length; ) {
    const head = /^P6\n(\d+) (\d+)\n255\n/u.exec(out.subarray(at, at + 40).toString('latin1'));
    if (head === null) throw new Error('no picture');
    const [all, width = '', height = ''] = head;
    const [from, size] = [at + all.length, Number(width) * Number(height) * 3];
    found.push({
      width: Number(width),
      height: Number(height),
      pixels: out.subarray(from, from + size),
    });
    at = from + size;
  }
  return found;
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** How many pixels differ outside the places where something was removed. */
function changedDots(before: Picture, after: Picture, cleared: readonly Box[]): number {
  expect([after.width, after.height]).toEqual([before.width, before.height]);
  let changed = 0;
  for (let dot = 0; dot < before.width * before.height; dot += 1) {
    const at = dot * 3;
    if (before.pixels.compare(after.pixels, at, at + 3, at, at + 3) === 0) continue;
    const x = ((dot % before.width) * 72) / 60;
    const y = ((before.height - Math.floor(dot / before.width)) * 72) / 60;
    const inside = cleared.some(
      (box) =>
        x >= box.x - 3 &&
        x <= box.x + box.width + 3 &&
        y >= box.y - 3 &&
        y <= box.y + box.height + 3,
    );
    if (!inside) changed += 1;
  }
  return changed;
}

interface Seen {
  /** The words of each page, and the rectangles of the fields that were taken out. */
  readonly words: readonly string[];
  readonly places: ReadonlyMap<string, readonly { readonly page: number; readonly box: Box }[]>;
  readonly warnings: readonly string[];
}

async function asPdfJsSees(bytes: Uint8Array): Promise<Seen> {
  const warnings: string[] = [];
  const heard = (line: unknown) => {
    warnings.push(String(line));
  };
  const ears = (['log', 'warn'] as const).map((name) =>
    vi.spyOn(console, name).mockImplementation(heard),
  );
  const task = getDocument({
    data: bytes.slice(),
    verbosity: VerbosityLevel.WARNINGS,
    standardFontDataUrl: 'node_modules/pdfjs-dist/standard_fonts/',
  });
  const document = await task.promise;
  const words: string[] = [];
  const places = new Map<string, { page: number; box: Box }[]>();
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent();
    words.push(items.map((item) => ('str' in item ? item.str : '')).join(' '));
    for (const widget of await page.getAnnotations()) {
      const [x = 0, y = 0, right = 0, top = 0] = widget.rect.map(Number);
      const own = places.get(String(widget.fieldName)) ?? [];
      own.push({ page: number, box: { x, y, width: right - x, height: top - y } });
      places.set(String(widget.fieldName), own);
    }
  }
  await task.destroy();
  for (const ear of ears) ear.mockRestore();
  return { words, places, warnings };
}

/** FW-001 draws its notice for the screen on the page itself, in a layer that does not print. */
const notice = /For your protection and privacy, please press the Clear button .*? the form\. {2}/u;

function noticesOf(name: (typeof officialForms)[number]) {
  return name === 'fw-001.pdf' ? [{ page: 2, box: { x: 36, y: 11, width: 212, height: 24 } }] : [];
}

describe.runIf(officialFormsAreThere)(`a prepared form ${ofOfficialForms}`, () => {
  it.each(officialForms)('%s is clean to qpdf', async (name) => {
    const path = written(name, (await prepared(officialForm(name))).pdf);
    const { status, out, err } = tool('qpdf', '--check', path);
    expect(err).toBe('');
    expect(out.toString()).toContain('No syntax or stream encoding errors found');
    expect(status).toBe(0);
  });

  it.each(officialForms)(
    '%s looks as the court publishes it, except for what was removed',
    async (name) => {
      const served = officialForm(name);
      const { pdf, removed } = await prepared(served);
      const before = pictures(written(`served-${name}`, served));
      const after = pictures(written(name, pdf));
      expect(after).toHaveLength(before.length);
      const { places } = await asPdfJsSees(served);
      const cleared = [...removed.flatMap((field) => places.get(field) ?? []), ...noticesOf(name)];
      expect(cleared.length).toBeGreaterThanOrEqual(removed.length);
      for (const [index, picture] of before.entries()) {
        const other = after[index];
        if (other === undefined) throw new Error('a page is missing');
        const boxes = cleared.filter(({ page }) => page === index + 1).map(({ box }) => box);
        expect(changedDots(picture, other, boxes)).toBe(0);
      }
    },
  );

  it.each(officialForms)('%s says the same to pdf.js, without a warning', async (name) => {
    const served = officialForm(name);
    const { pdf, fields } = await prepared(served);
    const [before, after] = [await asPdfJsSees(served), await asPdfJsSees(pdf)];
    expect(after.words).toEqual(before.words.map((words) => words.replace(notice, '')));
    expect(after.warnings).toEqual([]);
    for (const { name: field } of fields) {
      expect(after.places.get(field)).toEqual(before.places.get(field));
    }
  });
});

describe.runIf(officialFormsAreThere)(`the same form under every lock ${ofOfficialForms}`, () => {
  const weak = '--allow-weak-crypto';
  const plain = () => {
    const path = join(folder, 'plain.pdf');
    tool('qpdf', '--decrypt', written('locked.pdf', officialForm('cr-180.pdf')), path);
    return path;
  };

  it.each([
    ['40 bits', ['--encrypt', '', 'owner', '40', '--', weak]],
    ['RC4 of 128 bits', ['--encrypt', '', 'owner', '128', '--use-aes=n', '--', weak]],
    ['AES of 128 bits', ['--encrypt', '', 'owner', '128', '--use-aes=y', '--', weak]],
    [
      'AES of 128 bits with a plain description',
      ['--encrypt', '', 'owner', '128', '--use-aes=y', '--cleartext-metadata', '--', weak],
    ],
    ['revision 5', ['--encrypt', '', 'owner', '256', '--force-R5', '--', weak]],
    ['revision 6', ['--encrypt', '', 'owner', '256', '--']],
    ['no lock, in order for the web', ['--linearize']],
    ['no lock, packed', ['--object-streams=generate']],
  ])('%s opens, and gives the same pages', async (name, words) => {
    const [from, to] = [plain(), join(folder, `${name}.pdf`)];
    expect(tool('qpdf', ...words, from, to).status).toBe(0);
    const found = await prepared(new Uint8Array(readFileSync(to)));
    const first = await prepared(officialForm('cr-180.pdf'));
    expect(found.pages).toEqual(first.pages);
    expect(found.fields).toEqual(first.fields);
    const path = written('prepared.pdf', found.pdf);
    expect(tool('qpdf', '--check', path).status).toBe(0);
    for (const [index, picture] of pictures(path).entries()) {
      const other = pictures(written('first.pdf', first.pdf))[index];
      expect(other !== undefined && picture.pixels.equals(other.pixels)).toBe(true);
    }
  });

  it('is refused where it needs a password', async () => {
    const to = join(folder, 'password.pdf');
    tool('qpdf', '--encrypt', 'user', 'owner', '256', '--', plain(), to);
    expect(await prepare(new Uint8Array(readFileSync(to)))).toEqual({ kind: 'needs-password' });
  });
});
