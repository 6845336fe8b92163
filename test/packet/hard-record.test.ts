import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { plain } from '../../src/calendar/plain-date.ts';
import { determine } from '../../src/eligibility/determine.ts';
import { ownPetitionPapers } from '../../src/packet/own-petition-papers.ts';
import type { PacketFile } from '../../src/packet/packet.ts';
import { recordPackets } from '../../src/packet/record-packets.ts';
import { MissingLetterError } from '../../src/pdf/missing-letter.ts';
import { readRecord } from '../../src/record/read-record.ts';
import { madeCaption, madePlan } from '../forms/made-plan.ts';
import { inEnglish } from '../in-english.ts';
import { losAngeles } from '../los-angeles.ts';
import { flatOf } from '../pdf/flat-of.ts';
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

/** The longest sample, as filed by a person without a lawyer. */
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
  const { cases } = await recordPackets({
    record,
    determination,
    county: losAngeles,
    ...inEnglish,
  });
  return cases[0]?.packet.files ?? [];
}

/** The tagged text of a paper, without headers and footers, without spaces. */
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

  it('has every count with its section and date, in the petition itself', () => {
    for (const offense of [
      'Pen. Code, § 148.9(a)',
      'Pen. Code, § 664/487(a)',
      'Veh. Code, § 23103 per 23103.5',
    ]) {
      expect(filed).toContain(bare(offense));
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

  it('sends nothing to an attachment: the caption grows with its content', () => {
    expect(files.map(({ name }) => name)).not.toContain('attachment.pdf');
    expect(filed).not.toMatch(/SeeAttachment/u);
  });

  it.each(['cover-letter.pdf', 'proof-of-service.pdf'])('keeps %s on one page', async (name) => {
    const paper = files.find((one) => one.name === name);
    expect((await readBack(paper?.bytes ?? new Uint8Array())).pages).toHaveLength(1);
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
    const name = `${first} ${last}`;
    const caption = { ...madeCaption, defendant: name, filer: { ...madeCaption.filer, name } };
    const { petition } = ownPetitionPapers(
      madePlan([{}], { caption, petitioner: name }),
      inEnglish.filed,
    );
    const said = await tagged([{ name: 'petition.pdf', bytes: flatOf(petition) }], 'petition.pdf');
    // The filer, the defendant, the first words, and the signer.
    expect(said.split(bare(name))).toHaveLength(5);
  });

  it.each([
    ['that no face can draw', '漢 Example', '漢'],
    ['in Hebrew, which readers turn around each in its own way', 'שב Example', 'שב'],
    ['in Arabic', 'مر Example', 'مر'],
    ['with a sign that turns the line around', 'Rosa \u202eExample', '\u202e'],
  ])(
    '%s is an error that says how many letters, and shows none of the name',
    (_, name, letters) => {
      const caption = { ...madeCaption, defendant: name };
      const made = (): unknown => ownPetitionPapers(madePlan([{}], { caption }), inEnglish.filed);
      expect(made).toThrow(MissingLetterError);
      expect(made).toThrow(`Court papers cannot be printed with ${letters.length} of the letters.`);
      expect(made).toThrow(expect.objectContaining({ letters: [...letters] }));
    },
  );
});
