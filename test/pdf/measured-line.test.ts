import { expect, it } from 'vitest';
import { faceNamed, measuredLine } from '../../src/pdf/measured.ts';
import { MissingLetterError } from '../../src/pdf/missing-letter.ts';

const face = faceNamed('serif');

it.each([
  ['a line break', 'Rosa\nMéndez', 'Rosa Méndez'],
  ['a space that does not break', 'Rosa\u00a0Méndez', 'Rosa Méndez'],
  ['a tab', 'Rosa\tMéndez', 'Rosa Méndez'],
  ['a hyphen that does not break', 'Rosa\u2011Luz', 'Rosa-Luz'],
  ['an accent of its own', 'Rosa Me\u0301ndez', 'Rosa Méndez'],
  ['an accent of its own beyond WinAnsi', 'Nguye\u0302\u0303n', 'Nguyễn'],
])('%s is drawn and measured as what it stands for', (_, written, drawn) => {
  expect(measuredLine(written, face)).toEqual(measuredLine(drawn, face));
  expect(measuredLine(written, face).text).toBe(drawn);
});

it('a letter that the face does not have is named', () => {
  expect(() => measuredLine('Rosa 李', face)).toThrow(MissingLetterError);
});
