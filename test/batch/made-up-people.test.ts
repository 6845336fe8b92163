import { expect, it } from 'vitest';
import { madeUpPerson } from '../../scripts/made-up/made-up-person.ts';
import { plain } from '../../src/calendar/plain-date.ts';
import { contradictions } from '../../src/law/contradictions.ts';
import { readRecord } from '../../src/record/read-record.ts';

it('made-up people have dockets with gaps, and none that a court could not have written', () => {
  const asOf = plain('2026-11-24');
  const errors = Array.from({ length: 1000 }, (_, index) => index + 1).flatMap((person) => {
    const { record, findings } = readRecord(JSON.stringify(madeUpPerson(7, person)), asOf);
    const impossible = record === undefined ? [] : contradictions(record);
    return [...findings, ...impossible]
      .filter(({ severity }) => severity !== 'warning' && severity !== 'note')
      .map(({ code }) => `${person}: ${code}`);
  });
  expect(errors).toEqual([]);
});
