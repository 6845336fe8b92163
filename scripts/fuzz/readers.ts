import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A reader of outside files: where good ones are, and what may trip it. */
export interface Reader {
  readonly name: 'record' | 'change' | 'form';
  readonly ends: string;
  readonly folders: readonly string[];
  readonly files: RegExp;
  readonly words: readonly string[];
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
];

/** A what-if's changes have no files: these are as people write them. */
const changesOfFacts = [
  'circumstances.charged=yes',
  'cases[0].counts[0].level=misdemeanor',
  'cases[0].sentence={ kind: probation, startedOn: 2016-03-14 }',
];

export function inputsOf({ name, folders, files }: Reader): readonly Buffer[] {
  if (name === 'change') return changesOfFacts.map((text) => Buffer.from(text));
  return folders
    .filter((folder) => folder !== '' && existsSync(folder))
    .flatMap((folder) => readdirSync(folder).map((file) => join(folder, file)))
    .filter((file) => files.test(file))
    .map((file) => readFileSync(file));
}
