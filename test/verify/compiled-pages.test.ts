import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { afterAll, expect, it } from 'vitest';
import { fill, overflowing, type ReadyForm } from '../../src/pdf/fill.ts';
import { ready } from '../forms/ready-official.ts';
import { officialFormsAreThere } from '../official-forms.ts';
import { anyValues } from '../pdf/compiled/any-values.ts';
import { filledByPdfLib } from '../pdf/compiled/filled-by-pdf-lib.ts';
import { ownForm } from '../pdf/compiled/own-form.ts';

const folder = mkdtempSync(join(tmpdir(), 'compiled-pages-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Every page as poppler draws it in gray, 72 dots an inch, one after the other. */
function drawn(bytes: Uint8Array): Buffer {
  const path = join(folder, 'paper.pdf');
  writeFileSync(path, bytes);
  return execFileSync('pdftoppm', ['-r', '72', '-gray', path], { maxBuffer: 1 << 26 });
}

/** The share of pixels that are darker or lighter by more than half the gray scale. */
function unlike(one: Buffer, other: Buffer): number {
  expect(one.length).toBe(other.length);
  let count = 0;
  for (let at = 0; at < one.length; at += 1) {
    if (Math.abs((one[at] ?? 0) - (other[at] ?? 0)) > 128) count += 1;
  }
  return count / one.length;
}

const forms: readonly (readonly [string, () => Promise<ReadyForm>])[] = [
  ['the own petition', ownForm],
  ...(officialFormsAreThere
    ? (['cr-180', 'cr-181', 'mc-025', 'mc-031'] as const).map(
        (id) => [id, () => ready(id)] as const,
      )
    : []),
];

// A letter moved by a hundredth of a point may darken a pixel on its edge: one in ten thousand.
it.each(forms)(
  '%s: poppler draws what pdf-lib filled in and what the compiled form did alike',
  async (_, get) => {
    const form = await get();
    for (const any of fc.sample(anyValues(form), { seed: 11, numRuns: 6 })) {
      const long = await overflowing(form, any);
      const values = new Map([...any].filter(([slot]) => !long.includes(slot)));
      for (const as of ['flat', 'fillable'] as const) {
        const [fast, slow] = [await fill(form, values, as), await filledByPdfLib(form, values, as)];
        expect(unlike(drawn(fast), drawn(slow)), as).toBeLessThan(1e-4);
      }
    }
  },
);
