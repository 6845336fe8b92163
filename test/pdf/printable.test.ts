import { expect, it } from 'vitest';
import { lettersOf } from '../../src/pdf/letters.ts';
import { unprintableLetters } from '../../src/pdf/printable.ts';

it('what check tells of a letter without opening a face is what the faces have', () => {
  const faces = [lettersOf('serif'), lettersOf('sans')];
  const differ: string[] = [];
  for (let code = 0x20; code < 0xd800; code += 1) {
    const letter = String.fromCharCode(code);
    // A letter that is drawn as another, such as a space that does not break, is told as that one.
    if (letter.normalize('NFC') !== letter || /[\s\u2011]/u.test(letter)) continue;
    const drawn = faces.every(({ part }) => part[code] !== 0);
    if (drawn === unprintableLetters(letter).length > 0) differ.push(code.toString(16));
  }
  expect(differ).toEqual([]);
});

it('names each letter that no paper is printed with once', () => {
  expect(unprintableLetters('Nguyễn 漢字漢 Méndez')).toEqual(['漢', '字']);
});
