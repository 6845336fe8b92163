import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { plain } from '../../src/calendar/plain-date.ts';
import { losAngeles } from '../../src/court/los-angeles/profile.ts';
import { determine } from '../../src/eligibility/determine.ts';
import { ownForm } from '../../src/forms/registry.ts';
import type { PacketFile } from '../../src/packet/packet.ts';
import { recordPackets } from '../../src/packet/record-packets.ts';
import { MissingLetterError } from '../../src/pdf/faces.ts';
import { fill } from '../../src/pdf/fill.ts';
import { readRecord } from '../../src/record/read-record.ts';
import { readBack } from '../pdf/read-back.ts';

const asOf = plain('2026-11-25');

const surname = 'Wolfeschlegelsteinhausenbergerdorffvoralternwarengewissenhaft';
const lines = [
  'c/o Example Family House, Second Gate',
  'Building C, North Wing, Rear Entrance',
  '12345 North Unnecessarily Long Boulevard',
  'Third Floor, Left Corridor, Last Door',
  'Apartment 3-117',
];
const otherNames = [
  { first: 'Maxi', last: 'Hernandez' },
  { first: 'Maximiliana', last: 'Montenegro Villasenor' },
  { first: 'Guadalupe', last: 'Echeverria de los Montes' },
];
const paragraph =
  'I was young, and I knew that it was wrong. I have worked at the same shop since, and each month I send what I can. ';
const statement = Array.from(
  { length: 12 },
  (_, index) => `Part ${index + 1}. ${paragraph.repeat(4).trim()}`,
);

/** The longest sample as one person would have it who files without a lawyer. */
function hardRecord(): string {
  const sample: unknown = parse(readFileSync('samples/attorney-long.yaml', 'utf8'));
  const record = Object.fromEntries(Object.entries(Object(sample)));
  delete record['filer'];
  const [first] = Array.isArray(record['cases']) ? record['cases'] : [];
  record['cases'] = [{ ...Object(first), statement: statement.join('\n\n') }];
  record['petitioner'] = {
    name: { first: 'Maximiliana', middle: 'Guadalupe', last: surname },
    otherNames,
    mailingAddress: { lines, city: 'Rancho Palos Verdes', state: 'CA', zip: '90275-1234' },
    phone: '(310) 555-0100',
    email: 'maximiliana.guadalupe.long@example.com',
  };
  return stringify(record);
}

async function filesOf(source: string): Promise<readonly PacketFile[]> {
  const { record, findings } = readRecord(source, asOf);
  if (record === undefined) throw new Error(JSON.stringify(findings));
  const result = determine(record, asOf);
  if (result.kind !== 'determined') throw new Error(result.kind);
  const { determination } = result;
  const { cases } = await recordPackets({ record, determination, county: losAngeles });
  return cases[0]?.packet.files ?? [];
}

/** What stands in the tags of a paper, its furniture left out, without spaces. */
async function tagged(files: readonly PacketFile[], name: string): Promise<string> {
  const file = files.find((one) => one.name === name);
  if (file === undefined) throw new Error(`there is no ${name}`);
  const { pages } = await readBack(file.bytes);
  return bare(pages.flatMap((page) => [...page.marks.values()]).join(''));
}

function bare(text: string): string {
  return text.normalize('NFC').replaceAll(/\s+/gu, '');
}

describe('nine counts, three dates, three other names, a surname of sixty letters, five address lines', () => {
  let files: readonly PacketFile[];
  let filed: string;
  beforeAll(async () => {
    files = await filesOf(hardRecord());
    filed = await tagged(files, '1-file.pdf');
  }, 120_000);

  it('has every line of the address and every name in what is filed', () => {
    const names = [surname, ...otherNames.map(({ first, last }) => `${first} ${last}`)];
    for (const words of [...lines, ...names]) expect(filed).toContain(bare(words));
    expect(filed).toContain(bare('Rancho Palos Verdes, CA 90275-1234'));
  });

  it('has every count with its section and date, those beyond the table in the attachment', async () => {
    const attachment = await tagged(files, 'attachment.pdf');
    expect(attachment).toContain(bare('MORE COUNTS'));
    for (const row of ['7 PC 148.9(a)', '8 PC 664/487(a)', '9 VC 23103 per 23103.5']) {
      expect(attachment).toContain(bare(row));
    }
    for (const date of ['April 2, 2015', 'May 14, 2015', 'June 30, 2015']) {
      expect(filed).toContain(bare(date));
    }
  });

  it('has every word of the statement, in order', async () => {
    const declaration = await tagged(files, 'declaration.pdf');
    let from = 0;
    for (const part of statement) {
      const at = declaration.indexOf(bare(part), from);
      expect(at).toBeGreaterThanOrEqual(from);
      from = at + 1;
    }
  });

  it('refers to each attachment by the number that the attachment has', async () => {
    const attachment = await tagged(files, 'attachment.pdf');
    const referred = [...filed.matchAll(/SeeAttachment(\d+)|inAttachment(\d+)/gu)];
    expect(referred.length).toBeGreaterThan(0);
    for (const [, one, other] of referred) {
      expect(attachment).toContain(`ATTACHMENT${one ?? other ?? ''}:`);
    }
  });

  it('refers in the order to that attachment of the petition which names the person who files', async () => {
    const attachment = await tagged(files, 'attachment.pdf');
    const [, number = ''] = /ATTACHMENT(\d+):PERSONWHOFILES/u.exec(attachment) ?? [];
    const referred = [...filed.matchAll(/SeeAttachment(\d+)/gu)].map(([, one]) => one);
    expect(referred.filter((one) => one === number)).toHaveLength(2);
    expect(referred).not.toContain('1');
    expect(attachment.split('PERSONWHOFILES')).toHaveLength(2);
  });

  it('keeps the letter to the clerk on one page', async () => {
    const letter = files.find(({ name }) => name === 'cover-letter.pdf');
    expect((await readBack(letter?.bytes ?? new Uint8Array())).pages).toHaveLength(1);
  });
});

describe('a name in its own letters', () => {
  it.each([
    ['Vietnamese', 'Đặng', 'Thị Ngọc Ánh'],
    ['Cyrillic', 'Коваленко', 'Олена Ґалаґан'],
    ['Greek', 'Παπαδόπουλος', 'Γιώργος'],
    ['with every accent', 'Łużyński-Çağlar Ñuñez', 'Zoë Øyvind'],
    ['with accents written apart', 'Nguyê\u0303n', 'Jose\u0301'],
  ])('%s is printed as it is written', async (_, last, first) => {
    const values = new Map([
      ['defendant', `${first} ${last}`],
      ['filer', `${first} ${last}\nPetitioner in Pro Per`],
    ]);
    const bytes = await fill(ownForm('own-petition'), values, 'flat');
    const petition = await tagged([{ name: 'petition.pdf', bytes }], 'petition.pdf');
    expect(petition.split(bare(`${first} ${last}`))).toHaveLength(3);
  });

  it.each([
    ['that no face can draw', '漢 Example', '漢'],
    ['in Hebrew, which readers turn around each in its own way', 'שב Example', 'שב'],
    ['in Arabic', 'مر Example', 'مر'],
    ['with a sign that turns the line around', 'Rosa \u202eExample', '\u202e'],
  ])('%s is an error that has the letters', async (_, name, letters) => {
    const filled = fill(ownForm('own-petition'), new Map([['defendant', name]]), 'flat');
    await expect(filled).rejects.toThrow(MissingLetterError);
    await expect(filled).rejects.toMatchObject({ letters: [...letters] });
  });
});
