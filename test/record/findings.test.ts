import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { changed, findingsOf, read, sound } from './a-record.ts';
import { inWords } from './in-words.ts';

interface Fault {
  readonly code: string;
  readonly source: string | Uint8Array;
  readonly path: string;
  readonly at?: readonly [line: number, column: number];
  readonly seen?: string;
  readonly allowed?: string | RegExp;
  readonly severity?: 'warning';
}

const address = (rest: string) =>
  changed('  bornOn:', `  mailingAddress: { city: Los Angeles, ${rest} }\n  bornOn:`);
const attorney = (bar: string) =>
  changed(
    'circumstances:',
    `filer:\n  attorney:\n    name: { first: Ada, last: Lovett }\n    barNumber: ${bar}\n    address: { street: 1 Mockup Way, city: Los Angeles, state: CA, zip: 90012 }\n    phone: (213) 555-0100\ncircumstances:`,
  );
const statement = (text: string) => `${sound}    statement: ${text}\n`;
const statute = (text: string) => changed('statute: PC 459', `statute: ${text}`);

const faults: readonly Fault[] = [
  { code: 'empty-file', source: '', path: '' },
  { code: 'not-text', source: '%PDF-1.7 …', path: '' },
  {
    code: 'not-utf-8',
    source: new Uint8Array([...new TextEncoder().encode('petitioner:\n  x: M'), 0xe9, 0x6e]),
    path: '',
    at: [2, 7],
  },
  { code: 'table', source: 'Case Number,Count,Statute\n2CA00771,1,"484(A), PC"\n', path: '' },
  {
    code: 'court-paper',
    source:
      'SUPERIOR COURT OF CALIFORNIA, COUNTY OF LOS ANGELES   NO. 6VW01234\nFILED ON 03/21/16\n',
    path: '',
  },
  { code: 'too-large', source: 'x'.repeat(300_000), path: '' },
  { code: 'too-deep', source: '['.repeat(50), path: '' },
  {
    code: 'aliases',
    source: changed('number: BA000000', 'number: *x'),
    path: 'cases[0].number',
    at: [9, 13],
  },
  {
    code: 'tags',
    source: changed('first: Rosa', 'first: !x Rosa'),
    path: 'petitioner.name.first',
    at: [3, 21],
  },
  { code: 'several-documents', source: `${sound}---\n${sound}`, path: '', at: [22, 1] },
  {
    code: 'duplicate-key',
    source: changed('first: Rosa', 'first: Rosa, first: Ana'),
    path: 'petitioner.name.first',
    at: [3, 24],
  },
  {
    code: 'key-is-none',
    source: changed('  bornOn:', '  ? [a, b]\n  : 1\n  bornOn:'),
    path: 'petitioner',
    at: [4, 5],
  },
  {
    code: 'number-sign',
    source: changed('  bornOn:', '  accommodation: Unit #5\n  bornOn:'),
    path: 'petitioner.accommodation',
    at: [4, 18],
  },
  {
    code: 'no-colon',
    source: changed('  bornOn:', '  otherNames: [{ first: Ana, Maria, last: Ruiz }]\n  bornOn:'),
    path: 'petitioner.otherNames[0]',
    at: [4, 30],
  },
  { code: 'syntax', source: changed('phone: (323)', 'phone: "(323)'), path: '', at: [22, 1] },
  { code: 'tab-as-indent', source: changed('  bornOn', '\tbornOn'), path: '', at: [4, 1] },
  {
    code: 'key-of-another-kind',
    source: changed(
      '      ended: completed',
      '      ended: completed\n      releasedOn: 2019-03-13',
    ),
    path: 'cases[0].sentence.releasedOn',
    allowed: /^kind, supervision/u,
  },
  {
    code: 'unknown-key',
    source: changed('  bornOn:', '  shoeSize: 9\n  bornOn:'),
    path: 'petitioner.shoeSize',
    at: [4, 3],
    allowed: /^name, otherNames, bornOn/u,
  },
  {
    code: 'unknown-key-near',
    source: changed('judgmentOn', 'judgementOn'),
    path: 'cases[0].judgementOn',
    at: [11, 5],
    allowed: /judgmentOn/u,
  },
  {
    code: 'missing',
    source: changed('    court: { county: Los Angeles, courthouse: foltz }\n', ''),
    path: 'cases[0].court',
    at: [9, 5],
    allowed: 'a group with county and courthouse',
  },
  {
    code: 'wrong-kind',
    source: changed('{ first: Rosa, last: Ruiz }', 'Rosa Ruiz'),
    path: 'petitioner.name',
    at: [3, 9],
    seen: 'text',
    allowed: 'a group with first and last',
  },
  {
    code: 'not-one-of',
    source: changed('level: felony', 'level: capital'),
    path: 'cases[0].counts[0].level',
    at: [13, 46],
    // Not one of the record's own words: it may be anything, even a name.
    seen: 'text',
    allowed: 'felony, misdemeanor, infraction, unknown',
  },
  {
    code: 'not-one-of-near',
    source: changed('level: felony', 'level: felon'),
    path: 'cases[0].counts[0].level',
    at: [13, 46],
    seen: 'felon',
    allowed: 'felony, misdemeanor, infraction, unknown',
  },
  {
    code: 'not-months',
    source: changed('      scheduledEndOn: 2019-03-13', '      months: a while'),
    path: 'cases[0].sentence.months',
    at: [17, 15],
  },
  {
    code: 'not-all-clear',
    source: changed('asOf: 2026-11-20', 'asOf: 2026-11-20\n  allClear: yes\n  charged: yes'),
    path: 'circumstances.allClear',
    at: [8, 13],
    seen: 'charged',
  },
  {
    code: 'suffix-differs',
    source: changed('number: BA000000', 'number: BA000000-01\n    defendantSuffix: "02"'),
    path: 'cases[0].defendantSuffix',
    at: [10, 22],
    seen: '01',
  },
  {
    code: 'no-answer',
    source: changed('first: Rosa', 'first: TBD'),
    path: 'petitioner.name.first',
    at: [3, 18],
  },
  {
    code: 'out-of-range',
    source: changed('number: 1,', 'number: 0,'),
    path: 'cases[0].counts[0].number',
    at: [13, 19],
    seen: '0',
    allowed: 'at least 1',
  },
  {
    code: 'imposition-and-execution',
    source: changed(
      '      kind: probation',
      '      kind: probation\n      imposition: suspended\n      suspended: execution',
    ),
    path: 'cases[0].sentence.imposition',
    at: [16, 19],
  },
  {
    code: 'date-does-not-exist',
    source: changed('2016-02-29', '2017-02-29'),
    path: 'cases[0].counts[0].convictedOn',
    at: [13, 67],
    seen: '2017-02-29',
  },
  {
    code: 'year-out-of-range',
    source: changed('judgmentOn: 2016-03-14', 'judgmentOn: 3016-03-14'),
    path: 'cases[0].judgmentOn',
    at: [11, 17],
    seen: '3016-03-14',
  },
  {
    code: 'not-a-date',
    source: changed('judgmentOn: 2016-03-14', 'judgmentOn: 14.3.2016'),
    path: 'cases[0].judgmentOn',
    at: [11, 17],
    seen: '14.3.2016',
  },
  {
    code: 'year-of-two-digits',
    // The year could be of either century; 3/14/2016 is read.
    source: changed('judgmentOn: 2016-03-14', 'judgmentOn: 3/14/16'),
    path: 'cases[0].judgmentOn',
    at: [11, 17],
    seen: '3/14/16',
  },
  {
    code: 'not-a-time',
    source: `${sound}    hearing: { on: 2027-02-03, at: 25:00 }\n`,
    path: 'cases[0].hearing.at',
    at: [22, 36],
    seen: '25:00',
  },
  {
    code: 'not-a-zip',
    source: address('street: 1 Mockup Way, state: CA, zip: 9001'),
    path: 'petitioner.mailingAddress.zip',
  },
  {
    code: 'not-a-state',
    source: address('street: 1 Mockup Way, state: XX, zip: 90012'),
    path: 'petitioner.mailingAddress.state',
  },
  {
    code: 'address-without-street',
    source: address('state: CA, zip: 90012'),
    path: 'petitioner.mailingAddress',
  },
  {
    code: 'not-an-email',
    source: changed('  bornOn:', '  email: rosa.example.com\n  bornOn:'),
    path: 'petitioner.email',
    at: [4, 10],
  },
  {
    code: 'not-a-phone',
    source: changed('(323) 555-0142', '555-0142'),
    path: 'petitioner.phone',
    at: [5, 10],
  },
  {
    code: 'not-a-language',
    source: changed('  bornOn:', '  language: Spanish (Mexico)\n  bornOn:'),
    path: 'petitioner.language',
  },
  { code: 'not-a-bar-number', source: attorney('SBN 12'), path: 'filer.attorney.barNumber' },
  {
    code: 'empty-text',
    source: changed('first: Rosa', 'first: " "'),
    path: 'petitioner.name.first',
    at: [3, 18],
  },
  {
    code: 'control-letters',
    source: changed('first: Rosa', 'first: "Ro\\u202Esa"'),
    path: 'petitioner.name.first',
    at: [3, 18],
  },
  {
    code: 'text-too-long',
    source: changed('first: Rosa', `first: ${'R'.repeat(201)}`),
    path: 'petitioner.name.first',
    at: [3, 18],
  },
  {
    code: 'statute-empty',
    source: statute('""'),
    path: 'cases[0].counts[0].statute',
    at: [13, 31],
  },
  {
    code: 'statute-too-long',
    source: statute(`PC ${'4'.repeat(130)}`),
    path: 'cases[0].counts[0].statute',
  },
  {
    code: 'statute-no-code',
    source: statute('XX 459'),
    path: 'cases[0].counts[0].statute',
    seen: 'XX 459',
  },
  { code: 'statute-no-section', source: statute('PC §'), path: 'cases[0].counts[0].statute' },
  {
    code: 'statute-unreadable',
    source: statute('PC 459(a'),
    path: 'cases[0].counts[0].statute',
    seen: 'PC 459(a',
  },
  ...(
    [
      ['several-sections', 'PC 459 and 460'],
      ['several-codes', 'FC 3044'],
      ['letter-without-brackets', 'PC 286c'],
      ['two-subdivisions', 'VC 23152(a)(b)'],
      ['words-behind', 'PC 459 2nd garage'],
      ['words-differ', '459 PC-ATTEMPTED BURGLARY'],
      ['degree-differs', 'PC 484 2nd'],
    ] as const
  ).map(([problem, text]) => ({
    code: `statute-${problem}`,
    source: statute(`"${text}"`),
    path: 'cases[0].counts[0].statute',
    // Words may be anything, even a name: they are not shown.
    ...(problem.startsWith('words') ? {} : { seen: text }),
  })),
  {
    code: 'degree-differs',
    source: changed('statute: PC 459', 'statute: PC 459 (2nd), degree: first'),
    path: 'cases[0].counts[0].degree',
    seen: 'second',
  },
  {
    code: 'level-differs',
    source: statute('PC 459-M'),
    path: 'cases[0].counts[0].level',
    at: [13, 48],
    seen: 'misdemeanor',
  },
  {
    code: 'attempt-differs',
    source: changed('level: felony', 'attempted: no, level: felony').replace(
      'PC 459',
      'PC 664/459',
    ),
    path: 'cases[0].counts[0].attempted',
    seen: 'no',
  },
  {
    code: 'dates-out-of-order',
    source: changed('endedOn: 2019-03-13', 'endedOn: 2016-03-13'),
    path: 'cases[0].sentence.endedOn',
    at: [18, 16],
    seen: '2016-03-13',
    allowed: '2016-03-14 or later',
  },
  {
    code: 'dates-out-of-order',
    source: changed('endedOn: 2019-03-13', 'endedOn: 2015'),
    path: 'cases[0].sentence.endedOn',
    at: [18, 16],
    seen: '2015',
    allowed: '2016-03-14 or later',
  },
  {
    code: 'before-birth',
    source: changed('1990-05-06', '2016-03-01'),
    path: 'cases[0].counts[0].convictedOn',
    seen: '2016-02-29',
  },
  {
    code: 'in-the-future',
    source: changed('fireCamp: no', 'automaticRelief: { on: 2026-11-25 }'),
    path: 'cases[0].since.automaticRelief.on',
    at: [21, 37],
    seen: '2026-11-25',
    allowed: '2026-11-24 or earlier',
  },
  {
    code: 'infraction-with-probation',
    source: changed('level: felony', 'level: infraction'),
    path: 'cases[0].counts[0].level',
    at: [13, 46],
    seen: 'infraction',
  },
  {
    code: 'duplicate-count',
    source: changed(
      '      - { number: 1, statute: PC 459,',
      '      - { number: 1, statute: PC 484 }\n      - { number: 1, statute: PC 459,',
    ),
    path: 'cases[0].counts[1].number',
    at: [14, 19],
    seen: '1',
  },
  {
    code: 'duplicate-case',
    source: `${sound}  - number: ba 000000\n    court: { county: LA }\n    counts: [{ number: 1, statute: PC 484 }]\n`,
    path: 'cases[1].number',
    at: [22, 13],
    seen: 'BA000000',
  },
  {
    code: 'count-without-conviction',
    severity: 'warning',
    source: changed('level: felony,', 'level: felony, disposition: acquitted,'),
    path: 'cases[0].counts[0].disposition',
    seen: 'acquitted',
  },
  {
    code: 'name-on-case-unknown',
    severity: 'warning',
    source: changed('    judgmentOn', '    nameOnCase: { first: Ana, last: Ruiz }\n    judgmentOn'),
    path: 'cases[0].nameOnCase',
    at: [11, 17],
    seen: 'a name',
  },
  {
    code: 'circumstances-old',
    severity: 'warning',
    source: changed('asOf: 2026-11-20', 'asOf: 2026-10-24'),
    path: 'circumstances.asOf',
    at: [7, 9],
    seen: '2026-10-24',
    allowed: '2026-10-25 to 2026-11-24',
  },
  {
    code: 'circumstances-without-day',
    severity: 'warning',
    source: changed('asOf: 2026-11-20', 'charged: no'),
    path: 'circumstances',
    at: [7, 3],
  },
  {
    code: 'docket-read-too-early',
    severity: 'warning',
    source: changed('    judgmentOn', '    docketReadOn: 2019-03-12\n    judgmentOn'),
    path: 'cases[0].docketReadOn',
    at: [11, 19],
    seen: '2019-03-12',
    allowed: '2019-03-13 or later',
  },
  {
    code: 'hearing-past',
    severity: 'warning',
    source: `${sound}    hearing: { on: 2026-11-23 }\n`,
    path: 'cases[0].hearing.on',
    seen: '2026-11-23',
  },
  {
    code: 'hearing-on-weekend',
    severity: 'warning',
    source: `${sound}    hearing: { on: 2026-11-28 }\n`,
    path: 'cases[0].hearing.on',
    seen: '2026-11-28',
  },
  {
    code: 'social-security-number',
    source: statement('My number is 123-45-6789.'),
    path: 'cases[0].statement',
    at: [22, 16],
    seen: 'a number',
  },
  {
    code: 'driver-license-number',
    source: statement('My licence is D1234567.'),
    path: 'cases[0].statement',
    seen: 'a number',
  },
  {
    code: 'identity-number',
    source: statement('Mine is A123456789.'),
    path: 'cases[0].statement',
    seen: 'a number',
  },
  {
    code: 'account-number',
    source: statement('I paid with 4111 1111 1111 1111.'),
    path: 'cases[0].statement',
    seen: 'a number',
  },
  {
    code: 'nine-digit-number',
    severity: 'warning',
    source: statement('It is 123456789, I think.'),
    path: 'cases[0].statement',
    seen: 'a number',
  },
];

/** Every code in the reader's files; what-if codes have their own tests. */
const named = readdirSync('src/record', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts') && !name.endsWith('changed-value.ts'))
  .flatMap((name) => [
    ...readFileSync(`src/record/${name}`, 'utf8').matchAll(
      /(?:code|finding): '([a-z-]+)'|found\('([a-z-]+)'\)|wrong\('([a-z-]+)'/gu,
    ),
  ])
  .map((match) => match[1] ?? match[2] ?? match[3] ?? '')
  .filter((code) => !['custom', 'zip'].includes(code));

/** Covered in other tests: files with hundreds of errors, and what no schema here can express. */
const elsewhere = ['more-findings', 'not-allowed'];

describe('a record with one error', () => {
  it.each(faults.map((fault) => [fault.code, fault] as const))('%s', (code, fault) => {
    const found = findingsOf(fault.source).find((one) => one.code === code);
    expect(found).toMatchObject({ code, path: fault.path, severity: fault.severity ?? 'error' });
    if (fault.at !== undefined) {
      expect(found?.place).toEqual({ line: fault.at[0], column: fault.at[1] });
    }
    expect(found?.seen).toBe(fault.seen);
    if (fault.allowed !== undefined) expect(found?.allowed).toMatch(fault.allowed);
    const { message, fix } = inWords(found);
    expect(message).toMatch(/^[^{}]+\.$/u);
    expect(fix).toMatch(/^[^{}]+[.?]$/u);
    expect(`${message} ${fix}`).not.toMatch(/ {2}|\bthat is\b.*\bthat\b|undefined/u);
  });

  it.each(faults.map((fault) => [fault.code, fault] as const))(
    'has the one finding and no other: %s',
    (code, { source }) => {
      expect(findingsOf(source).map((one) => one.code)).toEqual([code]);
    },
  );

  it('is stopped only by an error', () => {
    for (const { source, severity } of faults) {
      expect(read(source).record === undefined).toBe(severity === undefined);
    }
  });

  it('is here for every finding that reading a record can give', () => {
    const here = new Set(faults.map(({ code }) => code));
    expect(named.length).toBeGreaterThan(40);
    expect(named.filter((code) => !here.has(code) && !elsewhere.includes(code))).toEqual([]);
  });
});

describe('a record with many errors', () => {
  const many = `petitoner:
  name: { first: Rosa, last: Ruiz }
circumstances:
  asOf: 2026-10-01
  charged: perhaps
cases:
  - number: BA000000
    cort: { county: Los Angeles }
    judgmentOn: 2016-02-30
    counts:
      - { number: 1, statute: 459, level: infraction, convictedOn: 2027-01-01 }
      - { number: 1, statute: PC 484, levl: felony }
    sentence: { kind: probation, startedOn: 2019-01-01, endedOn: 2018-01-01 }
    statement: My SSN is 123 45 6789.
`;

  it('reports all of them at once, in the order of the file', () => {
    expect(findingsOf(many).map(({ code, path }) => `${code} ${path}`)).toEqual([
      'unknown-key-near petitoner',
      'circumstances-old circumstances.asOf',
      'not-one-of circumstances.charged',
      'unknown-key-near cases[0].cort',
      'date-does-not-exist cases[0].judgmentOn',
      'wrong-kind cases[0].counts[0].statute',
      'infraction-with-probation cases[0].counts[0].level',
      'in-the-future cases[0].counts[0].convictedOn',
      'duplicate-count cases[0].counts[1].number',
      'unknown-key-near cases[0].counts[1].levl',
      'dates-out-of-order cases[0].sentence.endedOn',
      'social-security-number cases[0].statement',
    ]);
  });

  it('reports what is wrong in a sentence with a misspelled kind, in the same pass', () => {
    const wrong = changed('kind: probation', 'kind: probation, as amended').replace(
      'scheduledEndOn',
      'scheduledEnd',
    );
    expect(findingsOf(wrong).map(({ code, path }) => `${code} ${path}`)).toEqual([
      'not-one-of cases[0].sentence.kind',
      'unknown-key-near cases[0].sentence.scheduledEnd',
    ]);
  });

  it('reports the first twenty, and how many more there are', () => {
    const keys = Array.from({ length: 500 }, (_, index) => `key${index}: 1`).join('\n');
    const found = findingsOf(keys);
    expect(found.length).toBe(21);
    expect(found.at(-1)).toMatchObject({ code: 'more-findings' });
    // 500 unknown keys, and the missing petitioner and cases.
    expect(inWords(found.at(-1)).message).toContain('482 more findings');
  });

  it('reports errors before warnings, if not all can be listed', () => {
    const said = Array.from({ length: 30 }, () => '"It is 123456789, I think."').join(', ');
    const found = findingsOf(
      `${sound.replace('level: felony', 'level: felon')}    statement: [${said}]\n`,
    );
    expect(found.filter(({ severity }) => severity === 'error')[0]?.code).toBe('not-one-of-near');
    expect(found).toHaveLength(21);
  });

  it('suggests the key that was meant, by its letters or by another common name', () => {
    const near = (wrong: string, right: string) =>
      findingsOf(changed(`${right}:`, `${wrong}:`)).map((one) => inWords(one).fix);
    expect(near('judgementOn', 'judgmentOn')).toEqual(['Did you mean judgmentOn?']);
    expect(near('dob', 'bornOn')).toEqual(['Did you mean bornOn?']);
    expect(near('offense', 'statute')).toEqual(['Did you mean statute?']);
  });

  it('lists the keys of that kind of sentence, not of another kind', () => {
    const [found] = findingsOf(changed('      ended: completed', '      releasedOn: 2019-03-13'));
    expect(found?.code).toBe('key-of-another-kind');
    expect(found?.allowed).toContain('scheduledEndOn');
    expect(found?.allowed).not.toContain('releasedOn');
  });

  it.each(['no-probation', 'county jail', 'PRISON'])(
    'says once that %s does not have what probation has',
    (kind) => {
      const found = findingsOf(changed('kind: probation', `kind: ${kind}`));
      expect(found.map(({ code }) => code)).toEqual(['key-of-another-kind']);
      expect(found[0]?.with?.['key']).toContain('startedOn, scheduledEndOn');
      expect(inWords(found[0]).fix).not.toContain('startedOn');
    },
  );
});
