import { readFileSync } from 'node:fs';
import { PDFDocument, PDFTextField } from 'pdf-lib';
import { beforeAll, describe, expect, it } from 'vitest';
import { plain } from '../../src/calendar/plain-date.ts';
import { determine } from '../../src/eligibility/determine.ts';
import type { CourtForms } from '../../src/forms/court-forms-papers.ts';
import { type MadeCase, recordPackets } from '../../src/packet/record-packets.ts';
import { readRecord } from '../../src/record/read-record.ts';
import { readyForms } from '../forms/ready-official.ts';
import { inEnglish } from '../in-english.ts';
import { losAngeles } from '../los-angeles.ts';
import { officialFormsAreThere, ofOfficialForms } from '../official-forms.ts';
import { readBack } from '../pdf/read-back.ts';

const asOf = plain('2026-11-28');

interface Asked {
  readonly courtForms?: CourtForms;
  readonly override?: string;
  readonly department?: string;
}

/** The first case of a record in this folder, with everything made from it. */
async function made(name: string, asked: Asked = {}): Promise<MadeCase> {
  const { record } = readRecord(readFileSync(`test/packet/hard/${name}.yaml`), asOf);
  if (record === undefined) throw new Error(`${name} is no record`);
  const [first, ...rest] = record.cases;
  const { department } = asked;
  const hearing = { on: plain('2027-02-03'), at: '08:30' };
  const courtCase =
    department === undefined ? first : { ...first, hearing: { ...hearing, department } };
  const heard = { ...record, cases: [courtCase, ...rest] as const };
  const result = determine(heard, asOf);
  if (result.kind !== 'determined') throw new Error(result.kind);
  const { cases } = await recordPackets({
    record: heard,
    determination: result.determination,
    county: losAngeles,
    ...inEnglish,
    ...(asked.courtForms === undefined ? {} : { courtForms: asked.courtForms }),
    orders: () => (asked.override === undefined ? {} : { override: asked.override }),
  });
  const [one] = cases;
  if (one === undefined) throw new Error(`${name} has no case`);
  return one;
}

function fileOf({ packet }: MadeCase, name: string): Uint8Array {
  const file = packet.files.find((one) => one.name === name);
  if (file === undefined) throw new Error(`there is no ${name}`);
  return file.bytes;
}

async function wordsOf(one: MadeCase, name: string): Promise<string> {
  const { pages } = await readBack(fileOf(one, name));
  return bare(pages.map(({ text }) => text).join(' '));
}

function bare(text: string): string {
  return text.normalize('NFC').replaceAll(/\s+/gu, '');
}

async function pageCount(one: MadeCase, name: string): Promise<number> {
  return (await PDFDocument.load(fileOf(one, name))).getPageCount();
}

const names = {
  'h1-twelve-counts':
    'Nguyễn-Phước Bảo Quốc Tường Vĩnh Thụy Đoàn-Trần Thị Hồng Ngọc Phượng Quỳnh Như Ý Nhiên',
  'h2-diacritics':
    'Thị Phương Thảo Nguyễn-Hoàng Quỳnh Như Bảo Ngọc Đặng-Trần Lê Hữu Phước Thượng Uyển',
  'h11-ordinary-attorney': 'Elizabeth M. Hernandez-Castellanos',
} as const;

describe.each(['h1-twelve-counts', 'h2-diacritics', 'h11-ordinary-attorney'] as const)(
  'the project’s own papers for %s',
  (name) => {
    let one: MadeCase;
    beforeAll(async () => {
      const { record } = readRecord(readFileSync(`test/packet/hard/${name}.yaml`), asOf);
      expect(record).toBeDefined();
      one = await made(name);
    }, 120_000);

    it('have the filer, the defendant and the signer in full, and no attachment', async () => {
      const filed = await wordsOf(one, '1-file.pdf');
      expect(filed).toContain(bare(names[name]));
      expect(filed).not.toMatch(/SeeAtt/u);
      expect(one.packet.files.map((file) => file.name)).not.toContain('attachment.pdf');
    });

    it('have a proof of service of one page', async () => {
      expect(await pageCount(one, 'proof-of-service.pdf')).toBe(1);
    });
  },
);

describe('twelve counts', () => {
  it('are twelve rows of the petition', async () => {
    const form = (
      await PDFDocument.load(fileOf(await made('h1-twelve-counts'), 'petition.pdf'))
    ).getForm();
    const rows = form.getFields().filter((field) => /^count-\d+-offense$/u.test(field.getName()));
    expect(
      rows.map((field) => (field instanceof PDFTextField ? field.getText() : '')),
    ).toHaveLength(12);
  });
});

describe('a sentence whose execution was suspended', () => {
  it.each(['h5-execution', 'h5b-execution-prison'])('%s is pleaded as it was', async (name) => {
    const said = await wordsOf(await made(name), 'petition.pdf');
    expect(said).toContain(bare('imposed sentence, suspended its execution'));
    expect(said).not.toContain(bare('imposition of sentence'));
  });
});

describe('a department of the user’s choosing', () => {
  it.each(['Department 30', 'Dept 30 Rm 302'])('“%s” fits', async (department) => {
    const one = await made('h2-diacritics', { department });
    const form = (await PDFDocument.load(fileOf(one, 'petition.pdf'))).getForm();
    expect(form.getTextField('hearing-department').getText()).toMatch(/^30/u);
  });
});

describe('an attorney who overrides the record', () => {
  it('leaves “not on probation” to fill in by hand if another case in the record denies it', async () => {
    const one = await made('c-brown-attorney', { override: 'The other case ends first.' });
    const form = (await PDFDocument.load(fileOf(one, 'petition.pdf'))).getForm();
    expect(form.getCheckBox('status-probation').isChecked()).toBe(false);
    expect(await wordsOf(one, 'petition.pdf')).not.toContain(bare('is not on probation'));
  });

  it('leaves “fulfilled” to fill in by hand if probation is still running', async () => {
    const one = await made('c-notyet-attorney', { override: 'A motion to end it is set.' });
    const form = (await PDFDocument.load(fileOf(one, 'petition.pdf'))).getForm();
    expect(form.getCheckBox('ground-1203.4-fulfilled').isChecked()).toBe(false);
  });
});

describe.runIf(officialFormsAreThere)(`CR-180 ${ofOfficialForms}`, { timeout: 120_000 }, () => {
  it.each(['h1-twelve-counts', 'h2-diacritics', 'h11-ordinary-attorney'] as const)(
    'has the filer, the defendant and the signer of %s in full, and so does CR-181',
    async (name) => {
      const one = await made(name, { courtForms: await readyForms() });
      for (const paper of ['petition.pdf', 'order.pdf']) {
        const said = await wordsOf(one, paper);
        expect(said, paper).not.toMatch(/SeeAttachmentCaption|Att\.Caption|Seepetition/u);
      }
      const fields = (await PDFDocument.load(fileOf(one, 'petition.pdf'))).getForm().getFields();
      const values = fields.map((field) => (field instanceof PDFTextField ? field.getText() : ''));
      expect(values.filter((value) => value?.includes(names[name]))).not.toHaveLength(0);
    },
  );

  it('leaves unchecked and lists what the record denies, override or not', async () => {
    const courtForms = await readyForms();
    const one = await made('c-notyet-attorney', { courtForms, override: 'A motion is set.' });
    const boxes = one.packet.manifest.ticked.map(({ box }) => box);
    expect(boxes).not.toContain('item 2');
    expect(boxes).not.toContain('item 2a');
    const listed = one.packet.manifest.byHand.join('\n');
    expect(listed).toContain('The box of item 2 of the petition');
    expect(listed).toContain('The box of item 2a of the petition');
  });
});
