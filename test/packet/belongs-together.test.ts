import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { plain } from '../../src/calendar/plain-date.ts';
import { determine, knownForms, readRecord, recordPackets } from '../../src/index.ts';
import { inEnglish } from '../in-english.ts';
import { losAngeles } from '../los-angeles.ts';

const day = plain('2026-11-25');

function of(sample: string) {
  const { record } = readRecord(readFileSync(`samples/${sample}.yaml`), day);
  if (record === undefined) throw new Error(sample);
  const found = determine(record, day);
  if (found.kind !== 'determined') throw new Error(found.kind);
  return { record, determination: found.determination, county: losAngeles, ...inEnglish };
}

describe('the library', () => {
  it('makes no papers for a record from another record’s determination', async () => {
    const { determination } = of('not-yet');
    const mixed = recordPackets({ ...of('completed-probation'), determination });
    await expect(mixed).rejects.toThrow('not of this record');
  });

  it('makes no papers for a record with a count added since its determination', async () => {
    const { record, ...rest } = of('completed-probation');
    const [first] = record.cases;
    const [count] = first.counts;
    const more = { ...first, counts: [count, { ...count, number: 9 }] as const };
    const changed = recordPackets({ ...rest, record: { ...record, cases: [more] } });
    await expect(changed).rejects.toThrow('not of this record');
  });

  it('says which cases there are if asked for one that does not exist', async () => {
    const asked = recordPackets({ ...of('completed-probation'), only: ['BA999999'] });
    await expect(asked).rejects.toThrow('BA999999; the cases of the record are 2CJ00000-01');
  });

  it('does not let importing code change the county or the forms', () => {
    const [courthouse] = losAngeles.courthouses;
    const [form] = knownForms;
    expect(() => Object.assign(losAngeles, { name: 'Other' })).toThrow(TypeError);
    expect(() => Object.assign(courthouse ?? {}, { name: 'Other' })).toThrow(TypeError);
    expect(() => Object.assign(knownForms, { length: 0 })).toThrow(TypeError);
    expect(() => Object.assign(form?.fields ?? {}, { x: 1 })).toThrow(TypeError);
  });
});
