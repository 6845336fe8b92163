import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { courtFindings } from '../../src/petition/court-findings.ts';
import { losAngeles } from '../los-angeles.ts';
import { codesOf, findingsOf, read, sound, today } from './a-record.ts';
import { inWords } from './in-words.ts';

const said = (text: string) => codesOf(`${sound}    statement: ${JSON.stringify(text)}\n`);

describe('a number that must not be in court papers is stopped in free text', () => {
  it.each([
    ['123-45-6789', 'social-security-number'],
    ['123 45 6789', 'social-security-number'],
    ['123.45.6789', 'social-security-number'],
    ['123–45–6789', 'social-security-number'],
    ['my SSN is 123456789', 'social-security-number'],
    ['Social Security: 123456789', 'social-security-number'],
    ['my social security number, which is 123456789', 'social-security-number'],
    ['ITIN 912-34-5678', 'social-security-number'],
    ['D1234567', 'driver-license-number'],
    ['driver’s license no. D 1234567', 'driver-license-number'],
    ['CII A12345678', 'identity-number'],
    ['CII number 12345678', 'identity-number'],
    ['FBI 123456AB7', 'identity-number'],
    ['A 123456789 is not it, A123456789 is', 'identity-number'],
    ['passport 123456789', 'identity-number'],
    ['4111 1111 1111 1111', 'account-number'],
    ['4111-1111-1111-1111', 'account-number'],
    ['4111111111111111', 'account-number'],
    ['378282246310005', 'account-number'],
    ['3782 822463 10005', 'account-number'],
    ['account number 000123456', 'account-number'],
  ])('%s', (text, code) => {
    expect(said(`I wrote ${text}.`)).toContain(code);
  });

  it.each([
    'Case BA000000-01 of March 14, 2016.',
    'Case 24CJCF00000-01, and 0CJ00000.',
    'Docket D1234567 was mine.',
    'Call (323) 555-0142 or 323-555-0142 or +1 323 555 0142.',
    'I live in 90012-1234.',
    'From 2016-03-14 to 2019-03-13.',
    'In 2013 2014 2015 2016 I worked.',
    'I paid $1,234,567.89 on account of the 12 months.',
    'The last four digits are 6789.',
    'I was arrested under PC 459 and 11350(a) HS.',
    'The number 4111 1111 1111 1112 fails its own check digit.',
  ])('not: %s', (text) => {
    expect(said(text)).toEqual([]);
  });

  it('wherever it was written, with its place', () => {
    const inName = sound.replace('first: Rosa', 'first: 123-45-6789');
    expect(findingsOf(inName)[0]).toMatchObject({
      code: 'social-security-number',
      path: 'petitioner.name.first',
      place: { line: 3, column: 18 },
    });
    const second = `${sound}    statement: [I am sorry., "SSN 123456789"]\n`;
    expect(findingsOf(second)[0]?.path).toBe('cases[0].statement[1]');
  });

  it('and is not repeated in the finding', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1e8, max: 999_999_999 }), (number) => {
        const digits = String(number);
        const shaped = digits.replace(/^(...)(..)(....)$/u, '$1-$2-$3');
        for (const text of [digits, shaped, `SSN ${digits}`]) {
          const told = JSON.stringify(findingsOf(`${sound}    statement: ${text}\n`));
          expect(told).not.toContain(digits);
          expect(told).not.toContain(shaped);
        }
      }),
      { numRuns: 30 },
    );
  });
});

/** Including the county profile's findings about the record. */
function allFindings(source: string) {
  const { record, findings } = read(source);
  return record === undefined
    ? findings
    : [...findings, ...courtFindings(record, losAngeles, today)];
}

describe('what a finding shows', () => {
  const places = [...sound.matchAll(/: ([^\s{[][^,}\n]*)/gu)].map((match) => match.index + 2);

  it.each([
    'Zebedee Quillfeather',
    'zebedee',
    '77 Quillfeather Lane',
    'zebedee@example.com',
    '(213) 555-0199',
    'QUILLFEATHER',
  ])('is never %s, wherever it was written', (text) => {
    for (const at of places) {
      const end = sound.slice(at).search(/[,}\n]/u) + at;
      const source = `${sound.slice(0, at)}${JSON.stringify(text)}${sound.slice(end)}`;
      const told = JSON.stringify(allFindings(source).map((one) => [one, inWords(one)]));
      expect(told).not.toMatch(/zebedee|quillfeather|555-0199/iu);
    }
  });

  it.each([
    ['a line of an address', '{ street: 1 Mockup Way, Care of Zebedee, Care of Zebedee, city: x }'],
    ['a name', '{ street: 1 Mockup Way, Zebedee: 1 }'],
    ['what follows a tag', '{ Care of Zebedee: !x 1 }'],
    ['what precedes an alias', '{ Care of Zebedee: *x }'],
    ['a list', '{ ? [Zebedee, Quillfeather] : 1 }'],
  ])('is not %s typed in place of a key', (_, address) => {
    const told = JSON.stringify(
      findingsOf(sound.replace('  bornOn', `  mailingAddress: ${address}\n  bornOn`)),
    );
    expect(told).toContain('"path":"petitioner');
    expect(told).not.toMatch(/zebedee|quillfeather/iu);
  });

  it('is not a sentence typed in place of a key', () => {
    const told = JSON.stringify(findingsOf(`${sound}    My boss Zebedee said: go\n`));
    expect(told).toContain('unknown-key');
    expect(told).not.toContain('Zebedee');
  });
});
