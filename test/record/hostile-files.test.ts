import { describe, expect, it } from 'vitest';
import { changed, codesOf, findingsOf, recordOf, sound } from './a-record.ts';
import { inWords } from './in-words.ts';

const utf8 = new TextEncoder().encode(sound);

function utf16(text: string, little: boolean): Uint8Array {
  const units = [0xfeff, ...Array.from(text, (letter) => letter.charCodeAt(0))];
  return new Uint8Array(
    units.flatMap((unit) => (little ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255])),
  );
}

describe('a file as an editor leaves it', () => {
  it.each([
    ['with a byte-order mark', new Uint8Array([0xef, 0xbb, 0xbf, ...utf8])],
    ['as text with a byte-order mark', `\uFEFF${sound}`],
    ['with the line ends of Windows', sound.replaceAll('\n', '\r\n')],
    ['with those of an old Mac', sound.replaceAll('\n', '\r')],
    ['as UTF-16, little end first', utf16(sound, true)],
    ['as UTF-16, big end first', utf16(sound, false)],
  ])('is read %s', (_, source) => {
    expect(recordOf(source)).toEqual(recordOf(sound));
  });

  it('reports the same line with any line endings', () => {
    const wrong = changed('level: felony', 'level: felon');
    const place = { line: 13, column: 46 };
    expect(findingsOf(wrong.replaceAll('\n', '\r\n'))[0]?.place).toEqual(place);
    expect(findingsOf(`\uFEFF${wrong}`)[0]?.place).toEqual(place);
  });
});

describe('a file that is not a record', () => {
  it.each([
    ['nothing', '', 'empty-file'],
    ['spaces', ' \n\t\n', 'empty-file'],
    ['a remark', '# only a remark\n', 'empty-file'],
    ['the sign of a document', '---\n', 'empty-file'],
    ['null', 'null', 'empty-file'],
    ['a PDF', '%PDF-1.4', 'not-text'],
    ['a rich text', '{\\rtf1 x}', 'not-text'],
    ['a Word file', 'PK\u0003\u0004', 'not-text'],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0]), 'not-text'],
    ['three megabytes', new Uint8Array(3 * 1024 * 1024), 'too-large'],
  ])('%s', (_, source, code) => {
    expect(codesOf(source)).toEqual([code]);
  });

  it.each(['hello', '42', '- a', '[]'])('%s is not a group of keys', (source) => {
    const [found] = findingsOf(source);
    expect(found).toMatchObject({ code: 'wrong-kind', path: '', allowed: 'a group of keys' });
    expect(inWords(found).message).toMatch(/^The record is /u);
  });

  it('says what is missing from an empty group', () => {
    expect(findingsOf('{}').map(({ path }) => path)).toEqual(['petitioner', 'cases']);
  });
});

describe('an invisible character that changes what is seen', () => {
  it.each([
    ['an escape', '\\u001B[2J'],
    ['a control code of the second kind', '\\u009B2J'],
    ['a mark that turns the direction', '\\u202E'],
    ['an isolate', '\\u2066'],
    ['a letter that was lost', '\\uFFFD'],
    ['half of a letter', '\\uD800'],
  ])('is a finding wherever it is: %s', (_, letter) => {
    for (const source of [
      `${sound}    statement: ["I am sorry.", "I was ${letter} young."]\n`,
      `${sound}    statement: "I was ${letter} young."\n`,
      changed('first: Rosa', `first: "Ro${letter}sa"`),
      changed('number: BA000000', `number: "BA${letter}000000"`),
    ]) {
      expect(codesOf(source)).toEqual(['control-letters']);
    }
  });

  it('is not a line break, a tab, or a mark that a right-to-left name needs', () => {
    expect(codesOf(`${sound}    statement: "I was\\r\\n\\tyoung.\\u200F"\n`)).toEqual([]);
  });
});

describe('a malicious file is handled quickly', () => {
  const bomb = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']
    .map((key, index, keys) =>
      index === 0 ? 'a: &a [x, x]' : `${key}: &${key} [${`*${keys[index - 1]}, `.repeat(9)}]`,
    )
    .join('\n');

  it('a billion laughs', () => {
    expect(new Set(codesOf(bomb))).toEqual(new Set(['aliases']));
  });

  it.each([
    ['brackets', '['.repeat(200_000)],
    ['braces', '{a: '.repeat(60_000)],
    ['dashes', '- '.repeat(100_000)],
    ['question marks', '? '.repeat(100_000)],
    ['colons', 'd": '.repeat(60_000)],
    ['colons in a list', `- ${'"d": '.repeat(30_000)}`],
    ['steps', Array.from({ length: 400 }, (_, index) => `${' '.repeat(index)}a:`).join('\n')],
  ])('nesting by %s', (_, source) => {
    expect(codesOf(source)).toEqual(['too-deep']);
  });

  it.each([
    ['lines', '-\n'.repeat(100_000)],
    ['entries', `[${'1,'.repeat(60_000)}]`],
    ['keys', `{${Array.from({ length: 25_000 }, (_, index) => `k${index}: 1`).join()}}`],
  ])('very many %s', (_, source) => {
    expect(codesOf(source)).toEqual(['too-large']);
  });

  it.each([
    ['the same key over and over', 'k: 1\n'.repeat(9_000)],
    ['cases that are not cases', `petitioner: {}\ncases:\n${'  - 1\n'.repeat(9_000)}`],
    ['quotes', '"'.repeat(100_000)],
    ['one long word', `a: "${'x'.repeat(250_000)}`],
    ['one long key', `${'a'.repeat(200_000)}: 1`],
    ['digits in a statement', `${sound}    statement: "${'4 '.repeat(100_000)}" x`],
  ])('%s', (_, source) => {
    expect(codesOf(source).length).toBeGreaterThan(0);
  });

  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])(
    'the key %s is unknown, and changes nothing',
    (key) => {
      expect(codesOf(changed('fireCamp: no', `${key}: { is: no }`))).toEqual(['unknown-key']);
      expect(Object.hasOwn(Object.prototype, 'is')).toBe(false);
    },
  );
});
