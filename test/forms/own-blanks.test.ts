import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { tableRows } from '../../scripts/blank/petition.ts';
import { ownBlank } from '../../scripts/blank.ts';
import { petitionRows } from '../../src/forms/own-petition.ts';
import { ownForm } from '../../src/forms/registry.ts';
import { readBack } from '../pdf/read-back.ts';

describe.each(['petition', 'order'] as const)('the project’s own %s', (kind) => {
  it('is what the script draws, to the byte', async () => {
    const { bytes } = await ownBlank(kind);
    const committed = readFileSync(`forms/own-${kind}/blank.pdf`);
    expect(Buffer.from(bytes).equals(committed)).toBe(true);
  });

  it('has a place in the map for every field, and no more', async () => {
    const { names } = await ownBlank(kind);
    expect(Object.keys(ownForm(`own-${kind}`).folder.fields).sort()).toEqual([...names].sort());
  });

  it('opens without a warning', async () => {
    expect((await readBack(readFileSync(`forms/own-${kind}/blank.pdf`))).warnings).toEqual([]);
  });
});

it('the petition’s table has as many rows as are filled', () => {
  expect(tableRows).toBe(petitionRows);
});
