import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sheetOf, workbook } from '../../test/batch/table/made-workbook.ts';
import { madeUpPerson } from '../made-up/made-up-person.ts';
import type { CommandName } from './commands.ts';

/** A reader of outside files: where good ones are, and what may trip it. */
export interface Reader {
  readonly name: 'record' | 'change' | 'form' | CommandName;
  readonly ends: string;
  readonly folders: readonly string[];
  readonly files: RegExp;
  readonly words: readonly string[];
  /** Inputs that are in no file. */
  readonly made?: () => readonly Buffer[];
}

const ofRecords = [
  ...['unknown', 'no', 'null', '~', '[]', '{}', '&a', '*a', '!x ', '<<', '? ', '- - - - - - -   x'],
  ...['2016-02-30', '9999-12-31', '0000-00-00', '1e400', '-0', '.inf', '0x1F', '99999999999999999'],
  ...['\u0000', '\u001B[2J', '\u202E', '\u0085', '\uFEFF', '\t', '"\\uD800"', '\\', '"', "'", '#5'],
  ...[
    '王小明',
    'א',
    '😀',
    'é'.normalize('NFD'),
    'x'.repeat(5000),
    '1,'.repeat(3000),
    '{a: '.repeat(60),
  ],
  ...[
    'PC 664/459',
    'PC 1(a)(b)(c)',
    'probation',
    'county-jail-1170h',
    '../../etc/passwd',
    'client.pdf',
  ],
];

const ofForms = [
  ...['stream', 'endobj', '<<', '>>', '[', ']', '(', ')', '/Kids [1 0 R]', '/Length 4294967296'],
  ...['/Filter [/FlateDecode /FlateDecode]', '/Parent 3 0 R', '/Contents 1 0 R', '%', '\u001B[2J'],
  ...[' '.repeat(100_000), '/W [8 8 8]', 'startxref\n0\n%%EOF\n', '/OC /MC0 BDC ', 'BT (x) Tj ET '],
];

const ofTables = [
  ...ofRecords,
  ...['"', '""', '","', ';', '|', '\r', '\r\n\r\n', '\u0000', ','.repeat(3000), '"'.repeat(301)],
  ...[
    '=cmd()',
    '@SUM(1)',
    'Ct 1: PC 459; Ct 2: ',
    '31-Feb-16',
    '3/14/1',
    '14-Mar-99',
    'Méndez',
    '\u00ff\u00fe',
  ],
];

const ofSheets = [
  ...ofTables,
  ...[
    '<row r="99999999">',
    '<c r="ZZZZZZ1">',
    '<c r="A0">',
    '<v>1e308</v>',
    '<v>-5</v>',
    '</row>',
    '<!--',
  ],
  ...[
    '<!DOCTYPE x [<!ENTITY a "aaaa">]>',
    '&a;',
    '&#0;',
    '<![CDATA[',
    't="s"',
    's="999"',
    '<row>'.repeat(300),
  ],
];

const ofPapers = [
  ...ofRecords,
  ...[
    'CII/A00000000',
    '* * * *',
    'ARR/DET/CITE:',
    'COURT:',
    'CNT:001',
    'DISPO:CONVICTED',
    '\f',
    '#1',
    '/20',
  ],
  ...[
    'SEN: 036 MONTHS PROBATION, 180 DAYS JAIL',
    'CONV STATUS:',
    '459 PC',
    'CASE NO.',
    ' '.repeat(2000),
  ],
];

const ofAnswers = [
  ...ofRecords,
  ...[
    '\n',
    '\n\n\n',
    'y',
    'n',
    '?',
    'back',
    'done',
    'quit',
    '1',
    '9999',
    '-1',
    'PC 459',
    '3/14/2016',
    '\n'.repeat(300),
  ],
];

const ofMappings = [
  ...ofRecords,
  ...[
    'columns:',
    'header: 1e9',
    'dates: [',
    'split: [""]',
    'split: [","]',
    'same:',
    'person: Client ID',
    '__proto__: x',
  ],
  ...[
    'count.statute.constructor: A',
    'petitioner.__proto__.a: B',
    'case.a.b.c.d: C',
    'encoding: windows-1252',
    'case.0: D',
  ],
];

const papers = {
  folders: ['test/intake/examples', 'test/intake/variants', 'test/intake/sheets'],
  files: /\.txt$/u,
};
const tables = { folders: ['test/batch/table', 'test/intake'], files: /\.csv$/u };

const people = (): readonly string[] =>
  [2, 3, 7, 9, 11].map((number) => JSON.stringify(madeUpPerson(7, number)));

const official = process.env['OFFICIAL_FORMS_DIR'];

export const readers: readonly Reader[] = [
  {
    name: 'record',
    ends: 'yaml',
    folders: ['samples', 'test/found/hostile'],
    files: /\.(?:ya?ml|json)$/u,
    words: ofRecords,
  },
  {
    name: 'change',
    ends: 'txt',
    folders: [],
    files: /^$/u,
    words: [...ofRecords, 'cases[0].', 'counts[0].', 'circumstances.charged=', '=', '[999]'],
  },
  {
    name: 'form',
    ends: 'pdf',
    folders: [
      'test/found/hostile',
      'forms/own-petition',
      'forms/own-order',
      ...(official ?? '').split('\n'),
    ],
    files: /\.pdf$/u,
    words: ofForms,
  },
  { name: 'csv', ends: 'csv', ...tables, words: ofTables },
  { name: 'headings', ends: 'csv', ...tables, words: ofTables },
  {
    name: 'xlsx',
    ends: 'xml',
    folders: [],
    files: /^$/u,
    words: ofSheets,
    made: () => [Buffer.from(sheetOf(workbookRows)), Buffer.from(workbook(workbookRows))],
  },
  {
    name: 'mapping',
    ends: 'yaml',
    folders: ['test/batch/table'],
    files: /\.yaml$/u,
    words: ofMappings,
  },
  {
    name: 'ndjson',
    ends: 'ndjson',
    folders: [],
    files: /^$/u,
    words: ofRecords,
    made: () => [Buffer.from(people().join('\n'))],
  },
  {
    name: 'array',
    ends: 'json',
    folders: [],
    files: /^$/u,
    words: [...ofRecords, ',', '[', ']', '}', '{'],
    made: () => [Buffer.from(`[${people().join(',\n')}]`)],
  },
  { name: 'paper', ends: 'txt', ...papers, words: ofPapers },
  { name: 'papers-of-many', ends: 'txt', ...papers, words: ofPapers },
  {
    name: 'county',
    ends: 'csv',
    folders: ['test/intake'],
    files: /\.csv$/u,
    words: ofTables,
  },
  { name: 'answers', ends: 'txt', folders: ['test/cli/answers'], files: /./u, words: ofAnswers },
  { name: 'redact', ends: 'yaml', folders: ['samples'], files: /\.ya?ml$/u, words: ofRecords },
];

const workbookRows = [
  ['a title'],
  ['exported'],
  ...[['Client ID', 'Client Name', 'Address', 'Cell Phone', 'Intake Date', 'Case #', 'Sent. Date']],
  ...[
    [
      '1041',
      'Doe, Ann',
      '17 Example St, Pomona, CA 91766',
      '323 555-0142',
      46000,
      'BA000001',
      44630,
    ],
  ],
];

/** A what-if's changes have no files: these are as people write them. */
const changesOfFacts = [
  'circumstances.charged=yes',
  'cases[0].counts[0].level=misdemeanor',
  'cases[0].sentence={ kind: probation, startedOn: 2016-03-14 }',
];

export function inputsOf({ name, folders, files, made }: Reader): readonly Buffer[] {
  if (made !== undefined) return made();
  if (name === 'change') return changesOfFacts.map((text) => Buffer.from(text));
  return folders
    .filter((folder) => folder !== '' && existsSync(folder))
    .flatMap((folder) => readdirSync(folder).map((file) => join(folder, file)))
    .filter((file) => files.test(file))
    .map((file) => readFileSync(file));
}
