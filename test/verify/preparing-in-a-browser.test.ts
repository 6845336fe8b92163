import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { prepare } from '../../src/pdf/preparing/prepare.ts';
import { officialForm, officialFormsAreThere, ofOfficialForms } from '../official-forms.ts';
import { madeForm, madePdf } from '../pdf/preparing/made-pdf.ts';
import { newerLock, olderLock } from '../pdf/preparing/test-lock.ts';

let browser: Browser;
let script: string;
beforeAll(async () => {
  const { stdout } = await promisify(execFile)('which', ['chromium']);
  browser = await chromium.launch({ executablePath: stdout.trim(), args: ['--no-sandbox'] });
  // A browser has no Node modules: the bundle fails if one is imported.
  const { outputFiles } = await build({
    stdin: {
      contents:
        "import { prepare } from './src/pdf/preparing/prepare.ts'; globalThis.prepare = prepare;",
      resolveDir: '.',
    },
    bundle: true,
    write: false,
    platform: 'browser',
    format: 'iife',
  });
  script = outputFiles.map(({ text }) => text).join('');
});
afterAll(async () => {
  await browser.close();
});

/** What a browser makes of a file, its bytes as base64. */
async function inBrowser(file: Uint8Array): Promise<unknown> {
  const page = await browser.newPage();
  await page.setContent('<!doctype html><title>Forms</title>');
  await page.evaluate(script);
  const found: unknown = await page.evaluate(`(async () => {
    const found = await prepare(Uint8Array.from(atob('${Buffer.from(file).toString('base64')}'), (c) => c.charCodeAt(0)));
    if (found.kind !== 'prepared') return found.kind;
    return btoa(Array.from(found.pdf, (byte) => String.fromCharCode(byte)).join(''));
  })()`);
  await page.close();
  return found;
}

async function here(file: Uint8Array): Promise<string> {
  const found = await prepare(file);
  return found.kind === 'prepared' ? Buffer.from(found.pdf).toString('base64') : found.kind;
}

describe('preparing a form in a browser', () => {
  it.each([
    ['RC4', madePdf({ objects: madeForm(), lock: olderLock('rc4-128') })],
    ['AES of 256 bits', madePdf({ objects: madeForm(), lock: newerLock(6) })],
    ['a password', madePdf({ objects: madeForm(), lock: newerLock(6, 'secret') })],
  ])('gives what it gives here, for a file with %s', async (_, file) => {
    expect(await inBrowser(file)).toBe(await here(file));
  });

  describe.runIf(officialFormsAreThere)(`for a court’s form ${ofOfficialForms}`, () => {
    it.each(['cr-180.pdf', 'mc-025.pdf', 'fw-003.pdf'] as const)(
      '%s, byte for byte',
      async (name) => {
        const file = officialForm(name);
        expect(await inBrowser(file)).toBe(await here(file));
      },
    );
  });
});
