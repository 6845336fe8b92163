import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { ofCounty } from '../../src/intake/of-county.ts';
import { readRapSheet } from '../../src/intake/rap-sheet/read-rap-sheet.ts';

const sheet = readFileSync('test/intake/examples/r03.txt', 'utf8');
const reading = readRapSheet(sheet);

it('a Los Angeles petition drafts what the sheet has of Los Angeles', () => {
  expect(ofCounty(reading, 'Los Angeles')).toEqual(reading);
});

it('a petition in another county drafts that county’s cases, and only tells the others', () => {
  const here = ofCounty(reading, 'Orange');
  expect(here.cases.length).toBeGreaterThan(0);
  expect(new Set(here.cases.map(({ county }) => county))).toEqual(new Set(['Orange']));
  expect(here.elsewhere).toEqual(expect.arrayContaining([...reading.cases]));
});
