import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { degrees, PDFDocument, StandardFonts } from 'pdf-lib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { plain } from '../../src/calendar/plain-date.ts';
import { readRecord } from '../../src/record/read-record.ts';
import { compared } from '../intake/compared.ts';
import { examples, variants } from '../intake/papers.ts';
import { runCaptured } from './run-captured.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'read-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const example = (name: string) => `test/intake/examples/${name}.txt`;
const inFolder = (name: string) => join(folder, name);

/** A draft's errors, other than a reading date that the record has no field for yet. */
function errorsOf(path: string): readonly string[] {
  const { findings } = readRecord(readFileSync(path, 'utf8'), plain('2026-11-28'));
  return findings
    .filter(({ severity, path: at }) => severity === 'error' && !at.endsWith('docketReadOn'))
    .map(({ path: at, code }) => `${at} ${code}`);
}

describe('dismissal read --json', () => {
  it('prints the reading in the comparison vocabulary', async () => {
    for (const { name, right } of examples) {
      const { out, code } = await runCaptured('read', example(name), '--json');
      expect(code).toBe(0);
      const got: unknown = JSON.parse(out);
      expect({ name, ...compared(right, got), right: 0 }).toEqual({
        name,
        right: 0,
        leftOut: [],
        wrong: [],
      });
    }
  });

  it('has no key that the vocabulary does not have', async () => {
    const { out } = await runCaptured('read', example('r11'), '--json');
    expect(out).not.toMatch(/"(?:at|printed|notRead|madeOn|followedBy)"/u);
  });

  it('says where each value is, if asked', async () => {
    const { out } = await runCaptured('read', example('r01'), '--json', '--places');
    const { places }: { places: readonly unknown[] } = JSON.parse(out);
    expect(places).toContainEqual({
      path: 'cases[0].number',
      place: { paper: 'rap-sheet', line: 32 },
    });
  });
});

describe('the draft record', () => {
  it.each(examples.filter(({ name }) => name !== 'r11'))(
    'from $name is a record without errors',
    async ({ name }) => {
      const out = inFolder(`${name}.yaml`);
      expect((await runCaptured('read', example(name), '--out', out)).code).toBe(0);
      expect(errorsOf(out)).toEqual([]);
    },
  );

  it('says of a section that cannot be read that it is unknown, and the draft is a record', async () => {
    const out = inFolder('r11.yaml');
    await runCaptured('read', example('r11'), '--out', out);
    expect(readFileSync(out, 'utf8')).toContain('statute: unknown');
    expect(errorsOf(out)).toEqual([]);
  });

  it('says after each value where it is, as a comment and as data', async () => {
    const out = inFolder('places.yaml');
    await runCaptured('read', example('r01'), '--out', out);
    const text = readFileSync(out, 'utf8');
    expect(text).toContain('number: 8MP90011 # rap sheet, line 32\n');
    expect(text).toContain(
      'level: { is: misdemeanor, from: "rap sheet, line 35" } # rap sheet, line 35\n',
    );
    const bare = text
      .split('\n')
      .filter((line) => /^\s+\S.*: \S/u.test(line) && !line.includes('rap sheet, line'));
    expect(bare).toEqual([]);
  });

  it('says on which day a docket was read in full: as told, or its print date', async () => {
    const out = inFolder('read-on.yaml');
    await runCaptured('read', example('d01'), '--out', out);
    expect(readFileSync(out, 'utf8')).toContain('docketReadOn: 2026-09-21');
    await runCaptured('read', example('d01'), '--out', out, '--replace', '--read-on', '2026-10-01');
    expect(readFileSync(out, 'utf8')).toContain('docketReadOn: 2026-10-01');
    await runCaptured('read', example('r01'), '--out', out, '--replace');
    expect(readFileSync(out, 'utf8')).not.toContain('docketReadOn');
  });

  it('is readable only by its owner, and replaces nothing unless told to', async () => {
    const out = inFolder('kept.yaml');
    writeFileSync(out, 'mine\n');
    const refused = await runCaptured('read', example('r01'), '--out', out);
    expect(refused.code).toBe(2);
    expect(readFileSync(out, 'utf8')).toBe('mine\n');
    expect((await runCaptured('read', example('r01'), '--out', out, '--replace')).code).toBe(0);
    expect(statSync(out).mode & 0o777).toBe(0o600);
  });
});

describe('a clinic’s intake sheet with the docket below', () => {
  it.each([
    ['1-vega', '6VW01234', '1985-04-02'],
    ['2-hill', '2CA00771', '1999-09-09'],
    ['3-trinh', 'GA102345', '1990-02-03'],
    ['4-okoro', 'YA090011', '1982-01-01'],
  ])(
    '%s is read from the docket, and from the notes if they are labeled',
    async (name, number, born) => {
      const out = inFolder(`${name}.yaml`);
      const { out: said, code } = await runCaptured(
        'read',
        `test/intake/sheets/${name}.txt`,
        '--out',
        out,
      );
      expect(code).toBe(0);
      expect(said).toContain('docket, line 1:');
      expect(said).toContain('free text');
      const text = readFileSync(out, 'utf8');
      expect(text).toContain(`number: ${number} `);
      expect(text).toContain(`bornOn: ${born} `);
      expect(errorsOf(out)).toEqual([]);
    },
  );

  it('takes the labeled phone number and address, and guesses nothing', async () => {
    await runCaptured('read', 'test/intake/sheets/1-vega.txt', '--out', inFolder('vega.yaml'));
    const vega = readFileSync(inFolder('vega.yaml'), 'utf8');
    expect(vega).toContain('phone: 818-555-0110 ');
    expect(vega).toContain('street: 14330 Sample St Apt 9 ');
    await runCaptured('read', 'test/intake/sheets/2-hill.txt', '--out', inFolder('hill.yaml'));
    expect(readFileSync(inFolder('hill.yaml'), 'utf8')).not.toMatch(/phone|street/u);
  });
});

describe('what dismissal read says besides the draft', () => {
  it('names other courts, open arrests, supervision, registration and what is missing', async () => {
    const sheet = (await runCaptured('read', example('r14'))).out.replaceAll(/\s+/gu, ' ');
    expect(sheet).toContain(
      'arrest of September 30, 2026, CAPD LOS ANGELES; PC 459.5(a), VC 14601.1(a)',
    );
    expect(sheet).toContain('probation, until October 13, 2027, CAPR LOS ANGELES');
    expect(sheet).toContain('how probation ended');
    const other = (await runCaptured('read', example('r13'))).out.replaceAll(/\s+/gu, ' ');
    expect(other).toContain('PC 290, since April 15, 1988; no end is printed');
    expect(other).toContain('victim of identity theft');
    expect(other).toContain('Cases of other courts, not in the draft');
  });

  it('exits with 4 if there is nothing to draft', async () => {
    const path = inFolder('dismissed.txt');
    writeFileSync(
      path,
      readFileSync(example('d02'), 'utf8')
        .split('ON 04/12/11')[0]
        ?.concat(
          'ON 04/12/11 AT 830 AM IN CLARA SHORTRIDGE FOLTZ CJC DEPT 118\nCASE DISMISSED PER 1385 PC.\n',
        ) ?? '',
    );
    const { out, code } = await runCaptured('read', path, '--out', inFolder('none.yaml'));
    expect(code).toBe(4);
    expect(out).toContain('no conviction in Los Angeles County');
    expect(existsSync(inFolder('none.yaml'))).toBe(false);
  });

  it('puts nothing about the person on stderr', async () => {
    for (const { name } of examples) {
      expect((await runCaptured('read', example(name))).err).toBe('');
    }
    const path = inFolder('letter.txt');
    writeFileSync(path, 'Dear Ms. Placeholder, of 1 Sample Street\n');
    const { err, code } = await runCaptured('read', path);
    expect(code).toBe(2);
    expect(err).not.toContain('Placeholder');
  });
});

describe('a PDF', () => {
  async function pdfOf(lines: readonly string[], name: string): Promise<string> {
    const document = await PDFDocument.create();
    const face = await document.embedFont(StandardFonts.Courier);
    for (let from = 0; from < Math.max(1, lines.length); from += 60) {
      const page = document.addPage([612, 792]);
      lines.slice(from, from + 60).forEach((line, index) => {
        page.drawText(line, { x: 36, y: 750 - 12 * index, size: 9, font: face });
      });
    }
    const path = inFolder(name);
    writeFileSync(path, await document.save());
    return path;
  }

  it.each(['r04', 'd02'])('with the text of %s is read like the text', async (name) => {
    const paper = examples.find((one) => one.name === name);
    const path = await pdfOf((paper?.text ?? '').split('\n'), `${name}.pdf`);
    const { out, code } = await runCaptured('read', path, '--json');
    expect(code).toBe(0);
    const { leftOut, wrong } = compared(paper?.right, JSON.parse(out));
    expect({ leftOut, wrong }).toEqual({ leftOut: [], wrong: [] });
  });

  /** The same lines in a page stored on its side, in another order, or in two columns. */
  async function otherPdfOf(lines: readonly string[], layout: string): Promise<string> {
    const document = await PDFDocument.create();
    const font = await document.embedFont(StandardFonts.Courier);
    const columns = layout === 'in two columns';
    const size = columns ? 7 : 9;
    for (let from = 0; from < lines.length; from += columns ? 120 : 60) {
      const page = document.addPage([792, 792]);
      if (layout === 'turned') page.setRotation(degrees(90));
      const shown = lines.slice(from, from + (columns ? 120 : 60)).map((text, index) => ({
        text: columns ? text.replace(/ {20,}/u, '   ') : text,
        x: columns && index >= 60 ? 410 : 20,
        y: 770 - 12 * (index % 60),
      }));
      for (const { text, x, y } of layout === 'in any order' ? shown.reverse() : shown) {
        const turned = layout === 'turned';
        const place = turned ? { x: 792 - y, y: x, rotate: degrees(90) } : { x, y };
        page.drawText(text, { ...place, size, font });
      }
    }
    const path = inFolder(`${layout.replaceAll(' ', '-')}.pdf`);
    writeFileSync(path, await document.save());
    return path;
  }

  it.each(['turned', 'in any order', 'in two columns'])(
    'whose text is %s is read too',
    async (layout) => {
      for (const name of ['r02', 'd02']) {
        const paper = examples.find((one) => one.name === name);
        const path = await otherPdfOf((paper?.text ?? '').split('\n'), layout);
        const { out } = await runCaptured('read', path, '--json');
        const { leftOut, wrong } = compared(paper?.right, JSON.parse(out));
        expect({ leftOut, wrong }).toEqual({ leftOut: [], wrong: [] });
      }
    },
  );

  it('without text is a scan, and the message names the command for OCR', async () => {
    const path = await pdfOf([], 'scan.pdf');
    const { err, code } = await runCaptured('read', path);
    expect(code).toBe(2);
    expect(err).toContain('a scan');
    expect(err).toContain(`ocrmypdf ${path}`);
  });

  it('that is damaged is reported as damaged', async () => {
    const path = inFolder('broken.pdf');
    writeFileSync(path, '%PDF-1.7\nnothing follows');
    const { err, code } = await runCaptured('read', path);
    expect(code).toBe(2);
    expect(err).toContain('damaged');
  });
});

describe('a county’s file', () => {
  it('with several people asks for one of them', async () => {
    const refused = await runCaptured('read', 'test/intake/county-file.csv');
    expect(refused.code).toBe(2);
    expect(refused.err).toContain('holds 2 people');
    const { out, code } = await runCaptured(
      'read',
      'test/intake/county-file.csv',
      '--subject',
      '7001',
    );
    expect(code).toBe(0);
    expect(out).toContain('BA907001');
  });
});

describe('a draft', () => {
  // Two papers say what cannot be: prison for a misdemeanor, and a dismissal before the judgment.
  const impossible = ['what-cannot-be', 'after-judgment-of-every-kind'];
  const possible = variants.filter(({ name }) => !impossible.includes(name));

  it.each(possible)('of “$name” is a record without a correction', async ({ name }) => {
    const draft = inFolder(`${name}.yaml`);
    const paper = `test/intake/variants/${name}.txt`;
    const { code } = await runCaptured('read', paper, '--out', draft);
    if (code === 4) expect(existsSync(draft)).toBe(false);
    else expect({ code, errors: errorsOf(draft) }).toEqual({ code: 0, errors: [] });
  });
});
