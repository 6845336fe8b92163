import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { folderName, folderNames } from '../../src/packet/folder-name.ts';

describe('the folder of a case', () => {
  it.each([
    ['BA000000-01', 'BA000000-01'],
    ['2:16-cr-00000', '2-16-cr-00000'],
    ['../../etc/passwd', 'etc-passwd'],
    ['C:\\x', 'C-x'],
    ['Ñ 1', 'N-1'],
    ['...', 'case'],
    ['  ', 'case'],
    ['con', 'case-con'],
    ['LPT1.txt', 'case-LPT1.txt'],
    ['client.pdf', 'client-pdf'],
    ['folder.PDF', 'folder-pdf'],
  ])('of %s is %s', (number, folder) => {
    expect(folderName(number)).toBe(folder);
  });

  it('is safe for every system, whatever the number', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (number) => {
        expect(folderName(number)).toMatch(/^[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?$/u);
      }),
    );
  });

  it('is different for each case, ignoring letter case', () => {
    expect(folderNames(['ba0', 'BA0', 'ba0'])).toEqual(['ba0', 'BA0-2', 'ba0-3']);
  });
});
