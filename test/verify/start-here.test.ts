import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { promisify } from 'node:util';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { samplesAsOf } from '../../scripts/expected/sample-texts.ts';
import { determine } from '../../src/eligibility/determine.ts';
import { recordPackets } from '../../src/packet/record-packets.ts';
import { readRecord } from '../../src/record/read-record.ts';
import { inEnglish } from '../in-english.ts';
import { losAngeles } from '../los-angeles.ts';

const run = promisify(execFile);
const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let browser: Browser;
beforeAll(async () => {
  const { stdout } = await run('which', ['chromium']);
  browser = await chromium.launch({ executablePath: stdout.trim(), args: ['--no-sandbox'] });
});
afterAll(async () => {
  await browser.close();
});

async function startPage(sample: string): Promise<string> {
  const { record } = readRecord(await readFile(`samples/${sample}.yaml`), samplesAsOf);
  if (record === undefined) throw new Error(`${sample} is no record`);
  const result = determine(record, samplesAsOf);
  if (result.kind !== 'determined') throw new Error(result.kind);
  const { determination } = result;
  const { cases } = await recordPackets({
    record,
    determination,
    county: losAngeles,
    ...inEnglish,
  });
  const file = cases[0]?.packet.files.find(({ name }) => name === 'start-here.html');
  if (file === undefined) throw new Error(`${sample} has no page`);
  return new TextDecoder().decode(file.bytes);
}

async function opened(
  html: string,
  as: { width: number; colorScheme: 'light' | 'dark' },
): Promise<Page> {
  const page = await browser.newPage({
    viewport: { width: as.width, height: 800 },
    colorScheme: as.colorScheme,
  });
  await page.setContent(html);
  return page;
}

describe.each(['completed-probation', 'attorney-long'])('the start page of %s', (sample) => {
  let html: string;
  beforeAll(async () => {
    html = await startPage(sample);
  }, 60_000);

  it('has no script and asks for nothing from elsewhere', () => {
    expect(html).not.toMatch(/<script|\son\w+=|https?:|url\(|@import|<link|<img/iu);
  });

  it.each(['light', 'dark'] as const)('passes axe in %s colors', async (colorScheme) => {
    const page = await opened(html, { width: 360, colorScheme });
    await page.evaluate(axe);
    const found: unknown = await page.evaluate(
      'axe.run(document).then((r) => r.violations.map((v) => v.id + ": " + v.nodes[0].html))',
    );
    expect(found).toEqual([]);
    await page.close();
  });

  it.each([320, 360, 1280])('needs no scrolling to the side at %i pixels', async (width) => {
    const page = await opened(html, { width, colorScheme: 'light' });
    const wide: unknown = await page.evaluate('document.documentElement.scrollWidth');
    expect(wide).toBeLessThanOrEqual(width);
    await page.close();
  });

  it('has one title, headings in order, and a head for each column', async () => {
    const page = await opened(html, { width: 360, colorScheme: 'light' });
    const levels: unknown = await page.evaluate(
      '[...document.querySelectorAll("h1,h2,h3")].map((one) => Number(one.tagName[1]))',
    );
    // The steps, what is in the folder, the dates; what is left to fill in is on "Before you sign".
    expect(levels).toEqual([1, 2, 2, 2]);
    const scopes: unknown = await page.evaluate(
      '[...document.querySelectorAll("thead th")].map((one) => one.scope)',
    );
    expect(scopes).toEqual(['col', 'col', 'col']);
    await page.close();
  });
});
